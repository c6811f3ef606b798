//! The operations that the façade does not use, through the generated clients.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::TryStreamExt as _;
use huaweicloud_core::{Context, Credentials, Endpoint, PlainHttp, Timeouts, Transport};
use huaweicloud_cph::types::{ListCloudPhonesOptions, StopCloudPhoneRequest};
use huaweicloud_dbss::types::{DownloadAuditReportOptions, ListAuditInstancesLastOptions};
use huaweicloud_iam::types::{
    Auth, CreateTokenByPasswordOptions, CreateTokenByPasswordRequest, DomainRef, Identity,
    ListProjectsOptions, PasswordMethod, PasswordUser, PasswordUserRequired,
};
use huaweicloud_jobs::raw;
use huaweicloud_koophone::types::{BatchQueryStatusRequest, ListInstancesOptions};
use huaweicloud_simulator::{Fault, Rule};
use huaweicloud_tests::World;
use serde_json::json;

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
    let context = Context::new(token, Timeouts::default());
    let client = Transport::default().build().unwrap();
    let endpoint = Endpoint::parse(world.simulator.endpoint(), PlainHttp::LoopbackOnly).unwrap();
    let iam = huaweicloud_iam::Client::new(&endpoint, client, context);
    let name = world.simulator.login().project_name.clone();
    let options = ListProjectsOptions::default().name(name);
    let all: Vec<_> = iam.list_projects_all(&options).try_collect().await.unwrap();
    assert_eq!(all.len(), 1);
    let answer = iam.list_projects(&options).await.unwrap().value;
    assert_eq!(answer.projects, all);
    assert_eq!(
        answer.projects[0].id.as_deref(),
        Some(world.simulator.project_id())
    );
}

#[tokio::test]
async fn a_list_is_one_stream_in_every_style_of_pages() {
    let world = World::new().await;
    let project = world.simulator.project_id().parse().unwrap();
    let distinct = |ids: Vec<Option<String>>| {
        let ids: BTreeSet<_> = ids.into_iter().flatten().collect();
        ids.len()
    };

    let cph = raw::cph(&world.fleet).unwrap();
    let options = ListCloudPhonesOptions::default().limit(150);
    let phones = cph.list_cloud_phones_all(&project, &options);
    let ids = phones.map_ok(|phone| phone.phone_id).try_collect().await;
    assert_eq!(distinct(ids.unwrap()), 400);
    assert_eq!(world.simulator.requests().count("ListCloudPhones"), 3);

    let dbss = raw::dbss(&world.fleet).unwrap();
    let five = ListAuditInstancesLastOptions::default().limit("5");
    let instances = dbss.list_audit_instances_last_all(&project, &five);
    let ids = instances.map_ok(|row| row.id).try_collect().await;
    assert_eq!(distinct(ids.unwrap()), 12);

    let koophone = raw::koophone(&world.fleet).unwrap();
    let options = ListInstancesOptions::default();
    let instances = koophone.list_instances_all(60, "a-request", &options);
    let ids = instances.map_ok(|row| row.instance_id).try_collect().await;
    assert_eq!(distinct(ids.unwrap()), 200);

    // A refusal inside a 200 is no end of the list.
    let refusal = Fault::ErrorInside200 {
        error_code: "KOOPHONE.API.9999".to_owned(),
        error_msg: "not now".to_owned(),
        effect: false,
    };
    let rule = Rule::new(refusal).on("ListInstances").after(1);
    world.simulator.faults().add(rule);
    let instances = koophone.list_instances_all(60, "a-request", &options);
    let mut instances = instances;
    for _ in 0..60 {
        assert!(instances.try_next().await.unwrap().is_some());
    }
    let error = instances.try_next().await.unwrap_err();
    assert_eq!(error.service_code(), Some("KOOPHONE.API.9999"));
    assert!(instances.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_error_code_that_a_record_has_no_place_for_is_an_error() {
    let world = World::new().await;
    let project = world.simulator.project_id().parse().unwrap();
    let cph = raw::cph(&world.fleet).unwrap();
    let refusal = || Fault::ErrorInside200 {
        error_code: "CPS.0042".to_owned(),
        error_msg: "not now".to_owned(),
        effect: false,
    };
    let rule = |operation| Rule::new(refusal()).on(operation);
    world.simulator.faults().add(rule("ListCloudPhones"));
    let options = ListCloudPhonesOptions::default();
    let error = cph.list_cloud_phones(&project, &options).await.unwrap_err();
    assert_eq!(error.service_code(), Some("CPS.0042"));
    assert_eq!(error.status(), Some(200));

    // Where the record has one, the caller looks.
    world.simulator.faults().add(rule("StopCloudPhone"));
    let body = StopCloudPhoneRequest::new(["phone-00001"]);
    let answer = cph.stop_cloud_phone(&project, &body).await.unwrap();
    assert_eq!(answer.value.error_code.as_deref(), Some("CPS.0042"));
    let code = answer.value.error_code.as_deref();
    assert!(answer.check_code(code, None).is_err());
}

#[tokio::test]
async fn an_echoed_password_is_not_printed() {
    let world = World::new().await;
    let endpoint = Endpoint::parse(world.simulator.endpoint(), PlainHttp::LoopbackOnly).unwrap();
    let client = Transport::default().build().unwrap();
    let context = Context::new(Credentials::anonymous(), Timeouts::default());
    let iam = huaweicloud_iam::Client::new(&endpoint, client, context);
    let echo = Fault::Answer {
        status: 400,
        headers: BTreeMap::new(),
        body: json!({ "error": { "code": 400, "message": "the password hunter2-or-3 is bad" } })
            .to_string(),
    };
    let rule = Rule::new(echo).on("CreateTokenByPassword");
    world.simulator.faults().add(rule);
    let user = PasswordUser::new(PasswordUserRequired {
        domain: DomainRef::default().name("account"),
        name: "user".to_owned(),
        password: "hunter2-or-3".to_owned(),
    });
    let identity = Identity::new(["password"], PasswordMethod::new(user));
    let body = CreateTokenByPasswordRequest::new(Auth::new(identity));
    let options = CreateTokenByPasswordOptions::default();
    let error = iam
        .create_token_by_password(&body, &options)
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(400));
    for said in [error.to_string(), format!("{error:?}"), format!("{body:?}")] {
        assert!(!said.contains("hunter2"), "{said}");
    }
    assert!(
        error.to_string().contains("the password … is bad"),
        "{error}"
    );
}

/// Rustdoc cannot tell of the futures of calls, so that no listing of what is public would
/// show it.
#[tokio::test]
async fn calls_can_be_made_by_tasks_of_any_thread() {
    fn of_any_thread<T: Send>(_: T) {}
    let world = World::new().await;
    let project = world.simulator.project_id().parse().unwrap();
    let cph = raw::cph(&world.fleet).unwrap();
    let phones = ListCloudPhonesOptions::default();
    of_any_thread(cph.list_cloud_phones(&project, &phones));
    of_any_thread(cph.list_cloud_phones_all(&project, &phones));
    let dbss = raw::dbss(&world.fleet).unwrap();
    let report = "a-report".parse().unwrap();
    let options = DownloadAuditReportOptions::default();
    of_any_thread(dbss.download_audit_report(&project, &project, &report, &options));
    let koophone = raw::koophone(&world.fleet).unwrap();
    of_any_thread(koophone.get_task(&report, "a-request"));
    of_any_thread(world.fleet.runs());
}
