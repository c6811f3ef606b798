//! Every action of every kind, from the front door to the ledger and back.

use huaweicloud_jobs::{Action, Evidence, JobState, Verdict};
use huaweicloud_simulator::Outcome;
use huaweicloud_tests::World;
use serde_json::json;

const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";

#[tokio::test]
async fn every_action_of_every_kind_is_done_once_and_proven() {
    use Evidence::{JobStatus, ObservedTransition};
    let cases = [
        (Action::restart(), "cph-server/server-0001", JobStatus),
        (Action::restart(), "cph-phone/phone-00001", JobStatus),
        (Action::reset(), "cph-phone/phone-00001", JobStatus),
        (Action::stop(), "cph-phone/phone-00001", JobStatus),
        (Action::restart(), "koophone/kp-0001", ObservedTransition),
        (Action::reset(), "koophone/kp-0001", JobStatus),
        (Action::restart(), AUDIT, ObservedTransition),
        (Action::stop(), AUDIT, ObservedTransition),
    ];
    for (action, target, evidence) in cases {
        let world = World::new().await;
        let name = action.name().clone();
        let report = world.run(action, &[target]).await;
        world.check(&report);
        assert_eq!(report.verdict(), Verdict::Succeeded, "{name} {target}");
        assert_eq!(
            report.jobs()[0].evidence(),
            Some(evidence),
            "{name} {target}"
        );
        let effects = world.simulator.ledger().entries();
        assert_eq!(effects.len(), 1);
        assert_eq!(effects[0].action, name.as_str());
        assert_eq!(effects[0].outcome, Outcome::Succeeded);
        assert!(report.jobs()[0].request_id().is_some(), "{name} {target}");
    }
}

#[tokio::test]
async fn a_stopped_audit_instance_starts() {
    let world = World::new().await;
    let id = AUDIT.trim_start_matches("dbss-audit/");
    world.simulator.fleet().set_audit(id, "SHUTOFF", "NO_TASK");
    let report = world.run(Action::start(), &[AUDIT]).await;
    world.check(&report);
    assert_eq!(
        report.jobs()[0].evidence(),
        Some(Evidence::ObservedTransition)
    );
}

#[tokio::test]
async fn a_mixed_run_gives_one_report_in_request_order() {
    let world = World::new().await;
    let targets = [
        "koophone/kp-0002",
        "cph-phone/phone-00101",
        AUDIT,
        "cph-server/server-0001",
        "cph-phone/phone-00102",
        "koophone/kp-0001",
    ];
    let report = world.run(Action::restart(), &targets).await;
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
    let order: Vec<_> = report
        .jobs()
        .iter()
        .map(|job| job.target().to_string())
        .collect();
    assert_eq!(order, targets);
}

#[tokio::test]
async fn a_plan_is_cut_into_what_the_services_take() {
    let world = World::new().await;
    let phones: Vec<_> = (1..=250)
        .map(|n| format!("cph-phone/phone-{n:05}"))
        .collect();
    let audits: Vec<_> = (1..=3)
        .map(|n| format!("dbss-audit/00000000-0000-4000-8000-{n:012}"))
        .collect();
    let targets: Vec<&str> = phones.iter().chain(&audits).map(String::as_str).collect();
    let plan = world.plan(Action::restart(), &targets);
    let calls = world.fleet.calls(&plan).unwrap();
    let sizes: Vec<_> = calls.iter().map(|call| call.targets.len()).collect();
    assert_eq!(sizes, [100, 100, 50, 1, 1, 1]);

    let report = world.run(Action::restart(), &targets).await;
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
    assert_eq!(world.simulator.requests().count("RestartCloudPhone"), 3);
    assert_eq!(
        world.simulator.requests().count("RebootAuditInstanceNew"),
        3
    );
}

#[tokio::test]
async fn settings_reach_the_wire_per_call_and_per_phone() {
    use huaweicloud_jobs::Settings;
    let world = World::new().await;
    let plan = world
        .fleet
        .plan(
            Action::reset()
                .image("image-1")
                .property("a", "1")
                .factory_reset(true),
        )
        .target("cph-phone/phone-00001".parse().unwrap())
        .target_with(
            "cph-phone/phone-00002".parse().unwrap(),
            Settings::default().property("b", "2"),
        )
        .target_with(
            "cph-phone/phone-00003".parse().unwrap(),
            Settings::default().image("image-2").factory_reset(false),
        )
        .build()
        .unwrap();
    let bodies: Vec<_> = world
        .fleet
        .calls(&plan)
        .unwrap()
        .into_iter()
        .map(|call| call.body)
        .collect();
    assert_eq!(
        bodies,
        [
            json!({
                "image_id": "image-1",
                "phones": [
                    {"phone_id": "phone-00001", "property": r#"{"a":"1"}"#, "factory_reset_enabled": true},
                    {"phone_id": "phone-00002", "property": r#"{"a":"1","b":"2"}"#, "factory_reset_enabled": true},
                ]
            }),
            json!({
                "image_id": "image-2",
                "phones": [
                    {"phone_id": "phone-00003", "property": r#"{"a":"1"}"#, "factory_reset_enabled": false},
                ]
            }),
        ]
    );
    let run = world.fleet.submit(plan).await.unwrap();
    let report = run.wait(huaweicloud_tests::patient()).await.unwrap();
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
}

#[tokio::test]
async fn a_target_given_twice_is_acted_on_once_and_the_report_says_so() {
    let world = World::new().await;
    let phone = "cph-phone/phone-00001";
    let report = world
        .run(Action::reset(), &[phone, "koophone/kp-0001", phone])
        .await;
    world.check(&report);
    assert_eq!(report.jobs().len(), 2);
    assert_eq!(report.jobs()[0].requested(), 2);
    assert_eq!(report.jobs()[1].requested(), 1);
}

#[tokio::test]
async fn targets_that_cannot_take_the_action_are_left_out_and_the_rest_goes() {
    let world = World::new().await;
    let fleet = world.simulator.fleet();
    fleet.set_phone_status("phone-00002", 6);
    fleet.set_koophone_running_status("kp-0002", 1);
    fleet.set_koophone_frozen("kp-0003", true);
    fleet.set_audit("00000000-0000-4000-8000-000000000002", "FROZEN", "NO_TASK");
    fleet.set_server_status("server-0002", 8);
    let targets = [
        "cph-phone/phone-00101",
        "cph-phone/phone-00002",
        "koophone/kp-0001",
        "koophone/kp-0002",
        "koophone/kp-0003",
        "koophone/kp-9999",
        AUDIT,
        "dbss-audit/00000000-0000-4000-8000-000000000002",
        "cph-server/server-0001",
        "cph-server/server-0002",
    ];
    let report = world.run(Action::restart(), &targets).await;
    world.check(&report);
    let states: Vec<_> = report.jobs().iter().map(|job| job.state().word()).collect();
    assert_eq!(
        states,
        [
            "succeeded",
            "not_submitted",
            "succeeded",
            "not_submitted",
            "not_submitted",
            "not_submitted",
            "succeeded",
            "not_submitted",
            "succeeded",
            "not_submitted",
        ]
    );
    assert_eq!(report.verdict(), Verdict::Failed);
    for job in report.jobs() {
        let left_out = matches!(job.state(), JobState::NotSubmitted(_));
        assert_eq!(job.reason().is_some(), left_out, "{}", job.target());
    }
}

#[tokio::test]
async fn the_journal_gives_the_same_report_as_the_run() {
    let world = World::new().await;
    let run = world
        .submit(
            Action::restart(),
            &["koophone/kp-0001", "cph-phone/phone-00001"],
        )
        .await;
    let report = run.wait(huaweicloud_tests::patient()).await.unwrap();
    assert_eq!(world.fleet.report(run.id()).await.unwrap(), report);
    let unknown = "0123456789abcdef".parse().unwrap();
    assert!(world.fleet.report(&unknown).await.is_err());
}

#[tokio::test]
async fn a_report_and_a_plan_survive_json() {
    let world = World::new().await;
    let plan = world.plan(Action::reset().image("i"), &["cph-phone/phone-00001"]);
    let text = serde_json::to_string(&plan).unwrap();
    let read: huaweicloud_jobs::Plan = serde_json::from_str(&text).unwrap();
    assert_eq!(read.digest(), plan.digest());
    let forged = text.replace("phone-00001", "phone-00002");
    let error = serde_json::from_str::<huaweicloud_jobs::Plan>(&forged).unwrap_err();
    assert!(error.to_string().contains("digest"), "{error}");

    let targets = [
        "cph-phone/phone-00001",
        "cph-phone/nobody",
        "koophone/nobody",
    ];
    let report = world.run(Action::restart(), &targets).await;
    let text = serde_json::to_string(&report).unwrap();
    let read: huaweicloud_jobs::Report = serde_json::from_str(&text).unwrap();
    assert_eq!(read, report);
}
