//! Whatever an answer looks like: each target is in the report once, and nothing is said
//! to have succeeded that the ledger does not know.

use huaweicloud_jobs::{Action, JobState};
use huaweicloud_simulator::{Fault, Rule};
use huaweicloud_tests::World;
use proptest::prelude::*;
use serde_json::{Value, json};

fn phone(number: usize) -> String {
    format!("phone-{number:05}")
}

/// One thing that happens to the rows of an answer.
fn row_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        (0..6_usize).prop_map(|index| Fault::RowMissing {
            target: None,
            index: Some(index)
        }),
        any::<bool>().prop_map(|same_job| Fault::RowDoubled {
            target: None,
            same_job
        }),
        (1..9_usize).prop_map(|n| Fault::RowExtra {
            target: Some(phone(n))
        }),
        (1..9_usize).prop_map(|n| Fault::RowError {
            target: phone(n),
            code: "CPS.0005".to_owned(),
            msg: "no".to_owned(),
        }),
        Just(Fault::RowsPermuted),
        Just(Fault::JobVanished),
        Just(Fault::JobFails {
            code: "CPS.1".to_owned(),
            msg: "no".to_owned()
        }),
        (0..60_000_u64).prop_map(|millis| Fault::StatusLag { millis }),
    ]
}

/// A row of anything, of the shapes that rows have and some that they have not.
fn any_row() -> impl Strategy<Value = Value> {
    let id = prop_oneof![
        (1..9_usize).prop_map(|n| json!(phone(n))),
        Just(json!(null)),
        Just(json!("")),
        Just(json!(7)),
        Just(json!({"a": 1})),
    ];
    let text = || {
        prop_oneof![
            Just(json!(null)),
            Just(json!("")),
            Just(json!("x1")),
            Just(json!("0")),
            Just(json!(0)),
            Just(json!(["x"])),
            Just(json!(true)),
        ]
    };
    let row = (id, text(), text(), text()).prop_map(|(id, job, code, message)| {
        json!({"phone_id": id, "job_id": job, "error_code": code, "error_msg": message})
    });
    prop_oneof![
        8 => row,
        1 => Just(json!(null)),
        1 => Just(json!("row")),
        1 => Just(json!([])),
        1 => Just(json!({})),
    ]
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn rows_that_go_missing_double_and_move(faults in prop::collection::vec(row_fault(), 0..4)) {
        runtime().block_on(async {
            let world = World::new().await;
            for fault in faults {
                world.simulator.faults().add(Rule::new(fault).on("ResetCloudPhone"));
            }
            let targets: Vec<_> = (1..=6).map(|n| format!("cph-phone/{}", phone(n))).collect();
            let report = world.run(Action::reset(), &targets).await;
            world.check(&report);
            let reported: Vec<_> = report.jobs().iter().map(|job| job.target().to_string()).collect();
            assert_eq!(reported, targets);
        });
    }

    #[test]
    fn answers_that_are_made_up_succeed_in_nothing(
        rows in prop::collection::vec(any_row(), 0..8),
        shape in 0..5,
    ) {
        let body = match shape {
            0..=2 => json!({"request_id": "r1", "jobs": rows}),
            3 => json!({"request_id": 7, "jobs": rows, "more": {}}),
            _ => json!(rows),
        };
        runtime().block_on(async {
            let world = World::new().await;
            let answer = Fault::Answer {
                status: 200,
                headers: [("content-type".to_owned(), "application/json".to_owned())].into(),
                body: body.to_string(),
            };
            world.simulator.faults().add(Rule::new(answer).on("ResetCloudPhone"));
            let targets: Vec<_> = (1..=6).map(|n| format!("cph-phone/{}", phone(n))).collect();
            let run = world.submit(Action::reset(), &targets).await;
            for _ in 0..6 {
                run.refresh().await.unwrap();
            }
            let report = run.report();
            assert_eq!(report.jobs().len(), targets.len());
            for job in report.jobs() {
                let proven = matches!(job.state(), JobState::Succeeded(_) | JobState::Failed(_));
                assert!(!proven, "{} is {} out of nothing", job.target(), job.state());
            }
            assert_eq!(world.simulator.ledger().len(), 0);
        });
    }
}
