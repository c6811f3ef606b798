//! Every fault of the simulator at every action call: nothing is done twice, and the
//! report says what can be said.

use huaweicloud_jobs::{Action, Timeouts};
use huaweicloud_simulator::{Behaviour, Fault, Rule, Simulator};
use huaweicloud_tests::{World, patient};
use std::time::Duration;

/// The action calls: action, operation, targets of one call, and whether its answer has
/// rows.
fn calls() -> Vec<(Action, &'static str, Vec<&'static str>, bool)> {
    let audit = "dbss-audit/00000000-0000-4000-8000-000000000001";
    let phones = vec![
        "cph-phone/phone-00001",
        "cph-phone/phone-00002",
        "cph-phone/phone-00003",
    ];
    let koophones = vec!["koophone/kp-0001", "koophone/kp-0002", "koophone/kp-0003"];
    let servers = vec!["cph-server/server-0001", "cph-server/server-0002"];
    vec![
        (Action::restart(), "RestartCloudPhoneServer", servers, true),
        (Action::restart(), "RestartCloudPhone", phones.clone(), true),
        (Action::reset(), "ResetCloudPhone", phones.clone(), true),
        (Action::stop(), "StopCloudPhone", phones, true),
        (Action::reset(), "BatchReset", koophones.clone(), true),
        (Action::restart(), "BatchRebootInstance", koophones, false),
        (
            Action::restart(),
            "RebootAuditInstanceNew",
            vec![audit],
            false,
        ),
        (Action::stop(), "StopAuditInstanceNew", vec![audit], false),
    ]
}

/// The faults at a call of this operation, with the state they leave every target of the call in, or `None` where
/// that depends on the call.
fn faults(operation: &str) -> Vec<(&'static str, Fault, Option<&'static str>)> {
    let own = match operation {
        "BatchReset" | "BatchRebootInstance" => "KOOPHONE.API.1000",
        _ if operation.contains("Audit") => "DBSS.10000001",
        _ => "CPS.0002",
    };
    let refuse = |status, code: &str| Fault::Refuse {
        status,
        error_code: code.to_owned(),
        error_msg: "no".to_owned(),
    };
    let gateway = |status, effect, json| Fault::GatewayError {
        status,
        effect,
        json,
    };
    vec![
        ("refused with 400", refuse(400, own), Some("rejected")),
        (
            "refused with 403",
            refuse(403, "APIGW.0302"),
            Some("rejected"),
        ),
        ("refused by a stranger", refuse(400, "X.1"), Some("unknown")),
        ("timed out on the way", refuse(408, own), Some("unknown")),
        ("internal error", refuse(500, "X.0002"), Some("unknown")),
        (
            "reset before the effect",
            Fault::ResetBefore,
            Some("unknown"),
        ),
        ("effect, then reset", Fault::ResetAfter, Some("unknown")),
        ("no answer", Fault::HangBefore, Some("unknown")),
        ("effect, no answer", Fault::HangAfter, Some("unknown")),
        (
            "502 without the effect",
            gateway(502, false, false),
            Some("unknown"),
        ),
        (
            "502 with the effect",
            gateway(502, true, true),
            Some("unknown"),
        ),
        (
            "504 with the effect",
            gateway(504, true, false),
            Some("unknown"),
        ),
        (
            "throttled",
            Fault::Throttle { retry_after: None },
            Some("succeeded"),
        ),
        (
            "throttled for a while",
            Fault::Throttle {
                retry_after: Some(60),
            },
            Some("succeeded"),
        ),
        ("token refused", Fault::TokenExpired, Some("not_submitted")),
        (
            "error inside a success",
            Fault::ErrorInside200 {
                error_code: "KOOPHONE.API.2004".to_owned(),
                error_msg: "frozen".to_owned(),
                effect: false,
            },
            None,
        ),
        ("cut body", Fault::CutBody, Some("unknown")),
        (
            "not JSON",
            Fault::NotJson {
                body: "<html>".to_owned(),
                effect: true,
            },
            Some("unknown"),
        ),
        (
            "slow body",
            Fault::SlowBody {
                chunk_bytes: 7,
                delay_ms: 1,
            },
            Some("succeeded"),
        ),
        (
            "row missing",
            Fault::RowMissing {
                target: None,
                index: Some(0),
            },
            None,
        ),
        (
            "row extra",
            Fault::RowExtra { target: None },
            Some("succeeded"),
        ),
        (
            "row doubled",
            Fault::RowDoubled {
                target: None,
                same_job: false,
            },
            None,
        ),
        (
            "row doubled alike",
            Fault::RowDoubled {
                target: None,
                same_job: true,
            },
            None,
        ),
        ("rows permuted", Fault::RowsPermuted, Some("succeeded")),
        (
            "job fails late",
            Fault::JobFails {
                code: "X.1".to_owned(),
                msg: "no".to_owned(),
            },
            None,
        ),
        ("job vanishes", Fault::JobVanished, None),
        (
            "status lags",
            Fault::StatusLag { millis: 30_000 },
            Some("succeeded"),
        ),
        ("transition hidden", Fault::HiddenTransition, None),
    ]
}

#[tokio::test]
async fn every_fault_at_every_action_call() {
    let mut told = Vec::new();
    for (action, operation, targets, has_rows) in calls() {
        for (name, fault, expected) in faults(operation) {
            // Only what never answers is to run into it, however busy the machine is.
            let hangs = matches!(fault, Fault::HangBefore | Fault::HangAfter);
            let limit = Duration::from_millis(if hangs { 200 } else { 60_000 });
            let timeouts = Timeouts::default().action(limit);
            let behaviour = Behaviour {
                refuse_while_busy: false,
                ..Behaviour::default()
            };
            let simulator = Simulator::builder().traits(behaviour);
            let world = World::with(simulator, |fleet| fleet.timeouts(timeouts)).await;
            world.simulator.faults().add(Rule::new(fault).on(operation));
            let run = world.submit(action.clone(), &targets).await;
            // A target that never comes back is under way until time runs out.
            let ended = run.wait(patient()).await;
            let report = ended.unwrap_or_else(|error| error.into_report().unwrap());
            world.check(&report);
            let mut states: Vec<&str> =
                report.jobs().iter().map(|job| job.state().word()).collect();
            assert_eq!(states.len(), targets.len());
            states.dedup();
            if let Some(expected) = expected
                && (has_rows || !name.starts_with("row"))
            {
                assert_eq!(states, [expected], "{operation}, {name}: {report:#?}");
            }
            told.push(format!("{operation:24} {name:24} {}", states.join(" ")));
        }
    }
    insta::assert_snapshot!(told.join("\n"));
}

/// The oracle can fail: a client that repeats on a broken connection or a 5xx does
/// things twice, and the ledger shows it.
#[tokio::test]
async fn a_careless_client_does_it_twice() {
    let world = World::new().await;
    world
        .simulator
        .faults()
        .add(Rule::new(Fault::ResetAfter).on("ResetCloudPhone"));
    let url = format!(
        "{}/v1/{}/cloud-phone/phones/batch-reset",
        world.simulator.endpoint(),
        world.simulator.project_id()
    );
    let client = reqwest::Client::new();
    for _ in 0..3 {
        let request = client
            .post(&url)
            .header("x-auth-token", world.simulator.token())
            .json(&serde_json::json!({"phones": [{"phone_id": "phone-00001"}]}));
        if request.send().await.is_ok() {
            break;
        }
    }
    assert_eq!(world.simulator.ledger().max_per_target(), 2);
}

/// Where nobody listens, nothing was sent, and that is known.
#[tokio::test]
async fn a_service_that_cannot_be_reached_was_not_sent_anything() {
    let closed = {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let world = World::with(Simulator::builder(), |fleet| {
        fleet
            .endpoint("cph", &closed)
            .endpoint("koophone", &closed)
            .endpoint("dbss", &closed)
    })
    .await;
    let targets = [
        "cph-server/server-0001",
        "cph-phone/phone-00001",
        "koophone/kp-0001",
        "dbss-audit/00000000-0000-4000-8000-000000000001",
    ];
    let report = world.run(Action::restart(), &targets).await;
    world.check(&report);
    assert_eq!(report.counts().not_submitted, 4, "{report:#?}");
    for job in report.jobs() {
        assert!(!job.reason().unwrap().is_empty());
    }
}
