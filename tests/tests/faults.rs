//! Every fault of the simulator at every action call: nothing is done twice, and the
//! report says what can be said.

use std::{collections::BTreeMap, time::Duration};

use huaweicloud_jobs::{Action, Policy, Report, Timeouts};
use huaweicloud_simulator::{Behaviour, Builder, Fault, FleetSize, Rule, Simulator};
use huaweicloud_tests::{World, patient};

/// An action call: its action, its operation, targets of three batches with the size of a
/// batch, and whether its answer has rows.
struct Call {
    action: Action,
    operation: &'static str,
    targets: Vec<String>,
    size: usize,
    has_rows: bool,
}

impl Call {
    fn on(kind: &str, action: Action, operation: &'static str) -> Self {
        let (count, name): (usize, fn(usize) -> String) = match kind {
            "server" => (201, |n| format!("cph-server/server-{n:04}")),
            "phone" => (201, |n| format!("cph-phone/phone-{n:05}")),
            "koophone" => (201, |n| format!("koophone/kp-{n:04}")),
            _ => (3, |n| format!("dbss-audit/00000000-0000-4000-8000-{n:012}")),
        };
        Self {
            action,
            operation,
            targets: (1..=count).map(name).collect(),
            size: if kind == "audit" { 1 } else { 100 },
            has_rows: !matches!(kind, "audit") && operation != "BatchRebootInstance",
        }
    }
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

/// A service with room for three batches of everything, which does everything it is asked
/// to: twice if it is asked twice.
fn service() -> Builder {
    let size = FleetSize {
        servers: 201,
        phones_per_server: 1,
        koophones: 201,
        audits: 3,
    };
    let behaviour = Behaviour {
        refuse_while_busy: false,
        ..Behaviour::default()
    };
    Simulator::builder().fleet(size).traits(behaviour)
}

/// How many are in which state, in words.
fn tally(report: &Report) -> String {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for job in report.jobs() {
        *counts.entry(job.state().word()).or_default() += 1;
    }
    let words = counts
        .iter()
        .map(|(state, count)| format!("{count} {state}"));
    words.collect::<Vec<_>>().join(", ")
}

/// Every fault at this call: the first, the middle and the last of three batches are hit in
/// turn.
async fn every_fault(call: Call) -> String {
    let mut told = Vec::new();
    for (name, fault, expected) in &faults(call.operation) {
        for hit in 0..3 {
            let report = hit_batch(&call, fault, hit).await;
            for (place, job) in report.jobs().iter().enumerate() {
                assert_eq!(job.target().to_string(), call.targets[place]);
                let (batch, state) = (
                    u32::try_from(place / call.size).unwrap(),
                    job.state().word(),
                );
                let allowed: &[&str] = match (*name, expected) {
                    _ if batch == hit && !call.has_rows && name.starts_with("row") => &[],
                    (_, expected) if batch == hit => expected.as_slice(),
                    // Who is refused asks no more.
                    ("token refused", _) if batch > hit => &["not_submitted"],
                    // Nobody looked while sending paused.
                    ("throttled for a while", _) if !call.has_rows => &["succeeded", "accepted"],
                    _ => &["succeeded"],
                };
                assert!(
                    allowed.is_empty() || allowed.contains(&state),
                    "{name}, batch {hit}: {job:?}"
                );
            }
            told.push(format!("{name:24} {hit} {}", tally(&report)));
        }
    }
    told.join("\n")
}

/// The report of a run in which one batch is hit, checked by the oracle.
async fn hit_batch(call: &Call, fault: &Fault, hit: u32) -> Report {
    // Only what never answers is to run into it, however busy the machine is.
    let hangs = matches!(fault, Fault::HangBefore | Fault::HangAfter);
    let limit = Duration::from_millis(if hangs { 200 } else { 60_000 });
    let timeouts = Timeouts::default().action(limit);
    let mut policy = Policy::default();
    policy.submit.concurrency = 1;
    let world = World::with(service(), |fleet| fleet.timeouts(timeouts).policy(policy)).await;
    let rule = Rule::new(fault.clone()).on(call.operation).after(hit);
    world.simulator.faults().add(rule);
    let run = world.submit(call.action.clone(), &call.targets).await;
    // A target that never comes back is under way until time runs out.
    let ended = run.wait(patient()).await;
    let report = ended.unwrap_or_else(|error| error.into_report().unwrap());
    world.check(&report);
    assert!(world.simulator.faults().remaining().is_empty(), "{fault:?}");
    assert_eq!(report.jobs().len(), call.targets.len());
    report
}

macro_rules! every_fault_at {
    ($($test:ident: $kind:literal, $action:ident, $operation:literal;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let call = Call::on($kind, Action::$action(), $operation);
            insta::assert_snapshot!(every_fault(call).await);
        }
    )*};
}

every_fault_at! {
    every_fault_at_restarts_of_servers: "server", restart, "RestartCloudPhoneServer";
    every_fault_at_restarts_of_phones: "phone", restart, "RestartCloudPhone";
    every_fault_at_resets_of_phones: "phone", reset, "ResetCloudPhone";
    every_fault_at_stops_of_phones: "phone", stop, "StopCloudPhone";
    every_fault_at_resets_of_koophones: "koophone", reset, "BatchReset";
    every_fault_at_restarts_of_koophones: "koophone", restart, "BatchRebootInstance";
    every_fault_at_restarts_of_audits: "audit", restart, "RebootAuditInstanceNew";
    every_fault_at_stops_of_audits: "audit", stop, "StopAuditInstanceNew";
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
