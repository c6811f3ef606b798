//! Waiting is cheap: lists, never a read a job.

use huaweicloud_jobs::{Action, Verdict};
use huaweicloud_simulator::{FleetSize, Simulator};
use huaweicloud_tests::{World, patient};

async fn large() -> World {
    let size = FleetSize {
        servers: 100,
        phones_per_server: 20,
        koophones: 1000,
        audits: 20,
    };
    World::with(Simulator::builder().fleet(size), |fleet| fleet).await
}

fn numbered(count: usize, name: impl Fn(usize) -> String) -> Vec<String> {
    (1..=count).map(name).collect()
}

#[tokio::test]
async fn a_thousand_phones_are_watched_with_ten_reads_a_round() {
    let world = large().await;
    let phones = numbered(1000, |n| format!("cph-phone/phone-{n:05}"));
    let targets = phones;
    let run = world.submit(Action::reset(), &targets).await;
    let log = world.simulator.requests();
    assert_eq!(log.count("ResetCloudPhone"), 10);
    // Pages of 200, and no more of them once all were seen.
    assert_eq!(log.count("ListCloudPhones"), 5);
    for round in 1..=3 {
        run.refresh().await.unwrap();
        assert_eq!(log.count("ListJobs"), round * 10);
    }
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
    assert_eq!(log.count("ShowJob"), 0);
    assert_eq!(log.count("ShowCloudPhoneDetail"), 0);
}

#[tokio::test]
async fn koophone_tasks_are_read_one_read_a_task_and_lists_by_page() {
    let world = large().await;
    let phones = numbered(1000, |n| format!("koophone/kp-{n:04}"));
    let targets = phones;
    let log = world.simulator.requests();

    let run = world.submit(Action::reset(), &targets).await;
    let before = log.count("ListInstances");
    run.refresh().await.unwrap();
    assert_eq!(log.count("GetTask"), 10);
    assert_eq!(log.count("ListInstances"), before);
    run.wait(patient()).await.unwrap();

    let run = world.submit(Action::restart(), &targets).await;
    let before = log.count("ListInstances");
    run.refresh().await.unwrap();
    assert_eq!(log.count("ListInstances") - before, 5);
}

#[tokio::test]
async fn audit_instances_share_one_list_a_round() {
    let world = large().await;
    let audits = numbered(20, |n| {
        format!("dbss-audit/00000000-0000-4000-8000-{n:012}")
    });
    let targets = audits;
    let run = world.submit(Action::restart(), &targets).await;
    let log = world.simulator.requests();
    let before = log.count("ListAuditInstancesLast");
    run.refresh().await.unwrap();
    assert_eq!(log.count("ListAuditInstancesLast") - before, 1);
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
}

#[tokio::test]
async fn a_few_phones_of_a_large_fleet_are_looked_at_one_by_one() {
    let world = large().await;
    let report = world
        .run(
            Action::restart(),
            &["cph-phone/phone-02000", "koophone/kp-0900"],
        )
        .await;
    world.check(&report);
    let log = world.simulator.requests();
    assert_eq!(log.count("ListCloudPhones"), 0);
    assert_eq!(log.count("ShowCloudPhoneDetail"), 1);
}
