//! What a run tells while it goes on.

use std::collections::BTreeMap;

use futures_util::StreamExt;
use huaweicloud_jobs::{Action, Event};
use huaweicloud_simulator::{Fault, Rule};
use huaweicloud_tests::{World, patient};

#[tokio::test]
async fn every_change_of_every_job_is_told_in_order_and_the_stream_ends_with_the_run() {
    let world = World::new().await;
    let extra = Fault::RowExtra {
        target: Some("phone-00399".to_owned()),
    };
    world
        .simulator
        .faults()
        .add(Rule::new(extra).on("ResetCloudPhone"));
    let targets = [
        "cph-phone/phone-00001",
        "cph-phone/nobody",
        "koophone/kp-0001",
    ];
    let run = world.begin(Action::reset(), &targets).await;
    let events = run.events();
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    drop(run);

    let mut told: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut anomalies = 0;
    for event in events.collect::<Vec<_>>().await {
        match event {
            Event::Job { job, .. } => {
                told.entry(job.target().to_string())
                    .or_default()
                    .push(job.state().word());
            }
            Event::Anomaly { .. } => anomalies += 1,
            other => panic!("{other:?}"),
        }
    }
    let done = ["intended", "accepted", "running", "succeeded"];
    assert_eq!(told["cph-phone/phone-00001"], done);
    assert_eq!(told["koophone/kp-0001"], done);
    assert_eq!(told["cph-phone/nobody"], ["intended", "rejected"]);
    assert_eq!(anomalies, report.anomalies().len());
    assert_eq!(anomalies, 1);
}
