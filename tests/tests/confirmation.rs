//! What only acknowledges is confirmed by what is seen, and by nothing else.

use std::time::Duration;

use huaweicloud_jobs::{
    Action, AuditPaths, ErrorKind, Evidence, JobState, Verdict, WaitOptions, policy::Policy,
};
use huaweicloud_simulator::{Behaviour, DbssPaths, Fault, Rule, Simulator};
use huaweicloud_tests::{World, patient};

const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";

#[tokio::test]
async fn a_dip_that_is_hidden_leaves_accepted_not_confirmed() {
    for target in ["koophone/kp-0001", AUDIT] {
        let world = World::new().await;
        world
            .simulator
            .faults()
            .add(Rule::new(Fault::HiddenTransition));
        let report = world.run(Action::restart(), &[target]).await;
        world.check(&report);
        assert_eq!(report.verdict(), Verdict::NotConfirmed, "{target}");
        let job = &report.jobs()[0];
        assert_eq!(job.state(), &JobState::Accepted);
        assert_eq!(job.evidence(), Some(Evidence::AcceptedOnly));
        // It was given the policy's time to show itself, and then waiting ended.
        let waited = job
            .settled_at()
            .unwrap()
            .duration_since(job.sent_at().unwrap())
            .unwrap();
        assert!(
            waited >= Policy::default().poll.confirm_within,
            "{waited:?}"
        );
    }
}

#[tokio::test]
async fn a_dip_hidden_until_the_deadline_is_not_confirmed_and_no_error() {
    let world = World::new().await;
    world
        .simulator
        .faults()
        .add(Rule::new(Fault::HiddenTransition));
    let run = world.submit(Action::restart(), &["koophone/kp-0001"]).await;
    let short = || WaitOptions::default().deadline(Duration::from_secs(20));
    let report = run.wait(short()).await.unwrap();
    assert_eq!(report.verdict(), Verdict::NotConfirmed);
    // Nothing was decided by that: it can be waited for again.
    assert_eq!(run.report().verdict(), Verdict::Running);
}

#[tokio::test]
async fn time_that_runs_out_carries_the_report_and_changes_nothing() {
    let world = World::new().await;
    world.simulator.faults().add(Rule::new(Fault::JobStuck));
    let run = world
        .submit(Action::reset(), &["cph-phone/phone-00001"])
        .await;
    let error = run
        .wait(WaitOptions::default().deadline(Duration::from_secs(60)))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlinePassed);
    let report = error.into_report().unwrap();
    assert_eq!(report.jobs()[0].state(), &JobState::Running);
    assert_eq!(report.verdict(), Verdict::Running);
    assert_eq!(run.report(), report);
}

#[tokio::test]
async fn a_wait_that_is_dropped_loses_nothing() {
    let world = World::new().await;
    let run = world
        .submit(Action::reset(), &["cph-phone/phone-00001"])
        .await;
    for _ in 0..3 {
        let wait = run.wait(patient());
        let soon = tokio::time::timeout(Duration::ZERO, wait).await;
        assert!(soon.is_err(), "it ended at once: {soon:?}");
    }
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
}

#[tokio::test]
async fn dropping_submit_after_it_began_still_sends_everything_once() {
    let world = World::new().await;
    let phones: Vec<_> = (1..=250)
        .map(|n| format!("cph-phone/phone-{n:05}"))
        .collect();
    let targets = phones;
    let run = world.begin(Action::reset(), &targets).await;
    drop(run.submitted());
    run.submitted().await.unwrap();
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    assert_eq!(report.counts().succeeded, 250);
}

#[tokio::test]
async fn koophone_resets_end_well_whatever_the_service_answers_and_shows() {
    use Evidence::{JobStatus, ObservedTransition};
    for (data, readable, evidence) in [
        (true, true, JobStatus),
        (false, true, ObservedTransition),
        (true, false, ObservedTransition),
    ] {
        let behaviour = Behaviour {
            koophone_reset_data: data,
            koophone_tasks_readable: readable,
            ..Behaviour::default()
        };
        let world = World::behaving(behaviour).await;
        let report = world
            .run(Action::reset(), &["koophone/kp-0001", "koophone/kp-0002"])
            .await;
        world.check(&report);
        for job in report.jobs() {
            assert_eq!(
                job.evidence(),
                Some(evidence),
                "data {data}, readable {readable}"
            );
        }
    }
}

#[tokio::test]
async fn dbss_paths_are_found_out_by_reading() {
    for (there, operation, list) in [
        (
            DbssPaths::Both,
            "RebootAuditInstanceNew",
            "ListAuditInstancesLast",
        ),
        (
            DbssPaths::NewOnly,
            "RebootAuditInstanceNew",
            "ListAuditInstancesLast",
        ),
        (
            DbssPaths::OldOnly,
            "RebootAuditInstance",
            "ListAuditInstances",
        ),
    ] {
        let behaviour = Behaviour {
            dbss_paths: there,
            ..Behaviour::default()
        };
        let world = World::behaving(behaviour).await;
        let report = world.run(Action::restart(), &[AUDIT]).await;
        world.check(&report);
        assert_eq!(report.verdict(), Verdict::Succeeded, "{there:?}");
        assert_eq!(world.simulator.requests().count(operation), 1, "{there:?}");
        assert!(world.simulator.requests().count(list) > 1, "{there:?}");
    }
}

#[tokio::test]
async fn dbss_paths_can_be_set() {
    for (set, operation) in [
        (AuditPaths::Documented, "RebootAuditInstance"),
        (AuditPaths::Current, "RebootAuditInstanceNew"),
    ] {
        let world = World::with(Simulator::builder(), |fleet| fleet.audit_paths(set)).await;
        let report = world.run(Action::restart(), &[AUDIT]).await;
        world.check(&report);
        assert_eq!(report.verdict(), Verdict::Succeeded);
        assert_eq!(world.simulator.requests().count(operation), 1);
    }
}

#[tokio::test]
async fn dbss_paths_that_cannot_be_found_out_send_nothing() {
    let world = World::new().await;
    let refuse = Fault::Refuse {
        status: 403,
        error_code: "DBSS.1".to_owned(),
        error_msg: "no".to_owned(),
    };
    world
        .simulator
        .faults()
        .add(Rule::new(refuse).on("ListAuditInstancesLast").forever());
    let report = world.run(Action::restart(), &[AUDIT]).await;
    world.check(&report);
    assert_eq!(report.counts().not_submitted, 1);
    assert_eq!(report.anomalies().len(), 1);
    assert_eq!(world.simulator.ledger().len(), 0);
}

#[tokio::test]
async fn a_look_that_may_not_be_taken_does_not_stop_the_run() {
    let world = World::new().await;
    for list in ["ListCloudPhones", "ShowCloudPhoneDetail"] {
        let refuse = Fault::Refuse {
            status: 403,
            error_code: "CPS.0001".to_owned(),
            error_msg: "no".to_owned(),
        };
        world
            .simulator
            .faults()
            .add(Rule::new(refuse).on(list).forever());
    }
    let report = world.run(Action::reset(), &["cph-phone/phone-00001"]).await;
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
    assert_eq!(report.anomalies().len(), 1);
}

#[tokio::test]
async fn an_audit_instance_that_goes_to_error_has_failed() {
    let world = World::new().await;
    let fails = Fault::JobFails {
        code: "DBSS.1".to_owned(),
        msg: "no".to_owned(),
    };
    world.simulator.faults().add(Rule::new(fails));
    let report = world.run(Action::restart(), &[AUDIT]).await;
    world.check(&report);
    assert_eq!(report.jobs()[0].state().word(), "failed");
}
