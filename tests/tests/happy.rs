//! Every action of every kind, from the front door to the ledger and back.

use huaweicloud_jobs::{Action, Evidence, JobState, Verdict};
use huaweicloud_tests::World;

const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";

#[tokio::test]
async fn a_mixed_restart_is_confirmed_target_by_target() {
    let world = World::new().await;
    let targets = [
        "cph-server/server-0001",
        "cph-phone/phone-00101",
        "koophone/kp-0001",
        AUDIT,
    ];
    let report = world.run(Action::restart(), &targets).await;
    world.check(&report);
    println!("{}", serde_json::to_string_pretty(&report).unwrap());
    assert_eq!(report.verdict(), Verdict::Succeeded);
    let evidence: Vec<_> = report
        .jobs()
        .iter()
        .map(|job| job.state().clone())
        .collect();
    assert_eq!(
        evidence,
        [
            JobState::Succeeded(Evidence::JobStatus),
            JobState::Succeeded(Evidence::JobStatus),
            JobState::Succeeded(Evidence::ObservedTransition),
            JobState::Succeeded(Evidence::ObservedTransition),
        ]
    );
    assert_eq!(world.simulator.ledger().entries().len(), 4);
}
