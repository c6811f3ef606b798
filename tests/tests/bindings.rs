//! The operations that the façade does not use, through the generated clients.

use huaweicloud_core::{CallClass, Context, Credentials, Endpoint, PlainHttp, Timeouts, Transport};
use huaweicloud_dbss::types::ListAuditInstancesLastOptions;
use huaweicloud_iam::types::ListProjectsOptions;
use huaweicloud_jobs::raw;
use huaweicloud_koophone::types::BatchQueryStatusRequest;
use huaweicloud_tests::World;

#[tokio::test]
async fn the_raw_clients_ask_with_the_fleets_credentials() {
    let world = World::new().await;
    let koophone = raw::koophone(&world.fleet).unwrap();
    let body = BatchQueryStatusRequest::new(["kp-0001"]);
    let answer = koophone.batch_query_status("a-request", &body).await;
    let answer = answer.unwrap().value;
    let results = answer.data.unwrap().status_results;
    assert_eq!(results[0].instance_id.as_deref(), Some("kp-0001"));
    assert_eq!(results[0].status, Some(2));

    let dbss = raw::dbss(&world.fleet).unwrap();
    let project = world.simulator.project_id().parse().unwrap();
    let one = ListAuditInstancesLastOptions::default().limit("1");
    let answer = dbss.list_audit_instances_last(&project, &one).await;
    let answer = answer.unwrap().value;
    assert_eq!(answer.instances.len(), 1);
    assert!(answer.instances[0].id.is_some());

    let cph = raw::cph(&world.fleet).unwrap();
    let server = "server-0001".parse().unwrap();
    let answer = cph.show_cloud_phone_server_detail(&project, &server).await;
    let answer = answer.unwrap().value;
    assert_eq!(answer.status, Some(5));
}

#[tokio::test]
async fn iam_lists_the_project_of_a_region() {
    let world = World::new().await;
    let token = Credentials::token(world.simulator.token());
    let context = Context::new(token, CallClass::Read, Timeouts::default());
    let client = Transport::default().build().unwrap();
    let endpoint = Endpoint::parse(world.simulator.endpoint(), PlainHttp::LoopbackOnly).unwrap();
    let iam = huaweicloud_iam::Client::new(&endpoint, client, context);
    let name = world.simulator.login().project_name.clone();
    let options = ListProjectsOptions::default().name(name);
    let answer = iam.list_projects(&options).await.unwrap().value;
    assert_eq!(answer.projects.len(), 1);
    assert_eq!(
        answer.projects[0].id.as_deref(),
        Some(world.simulator.project_id())
    );
}
