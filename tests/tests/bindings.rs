//! The operations that the façade does not use, through the generated clients.

use huaweicloud_core::{CallClass, Context, Credentials, Timeouts, Transport};
use huaweicloud_jobs::raw;
use huaweicloud_koophone::{ClientInfo as _, types::BatchQueryStatusRequest};
use huaweicloud_tests::World;

#[tokio::test]
async fn the_raw_clients_ask_with_the_fleets_credentials() {
    let world = World::new().await;
    let koophone = raw::koophone(&world.fleet).unwrap();
    let body = BatchQueryStatusRequest {
        instance_ids: vec!["kp-0001".to_owned()],
    };
    let call = || koophone.batch_query_status("a-request", &body);
    let answer = koophone.inner().call(call).await.unwrap().value;
    let results = answer.data.unwrap().status_results;
    assert_eq!(results[0].instance_id.as_deref(), Some("kp-0001"));
    assert_eq!(results[0].status, Some(2));

    let dbss = raw::dbss(&world.fleet).unwrap();
    let project = world.simulator.project_id().parse().unwrap();
    let call = || dbss.list_audit_instances_new(&project, Some("1"), None);
    let answer = dbss.inner().call(call).await.unwrap().value;
    assert_eq!(answer.instances.len(), 1);
    assert!(answer.instances[0].instance_id.is_some());

    let cph = raw::cph(&world.fleet).unwrap();
    let server = "server-0001".parse().unwrap();
    let call = || cph.show_cloud_phone_server_detail(&project, &server);
    let answer = cph.inner().call(call).await.unwrap().value;
    assert_eq!(answer.status, Some(5));
}

#[tokio::test]
async fn iam_lists_the_project_of_a_region() {
    let world = World::new().await;
    let token = Credentials::token(world.simulator.token());
    let context = Context::new(token, CallClass::Read, Timeouts::default());
    let client = Transport::default().build().unwrap();
    let iam = huaweicloud_iam::Client::new_with_client(world.simulator.endpoint(), client, context);
    let name = world.simulator.login().project_name.clone();
    let call = || iam.list_projects(None, None, Some(&name), None, None, None);
    let answer = iam.inner().call(call).await.unwrap().value;
    assert_eq!(answer.projects.len(), 1);
    assert_eq!(
        answer.projects[0].id.as_deref(),
        Some(world.simulator.project_id())
    );
}
