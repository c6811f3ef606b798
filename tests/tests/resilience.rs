//! Services that misbehave while reading, journals that break, and callers that stop.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use huaweicloud_jobs::{
    Action, ErrorKind, JobState, Run, Timeouts, Verdict, WaitOptions,
    journal::{Entry, JournalError, What},
};
use huaweicloud_simulator::{Behaviour, Fault, FleetSize, Rule, Simulator};
use huaweicloud_tests::{HookedJournal, World, patient};
use serde_json::json;

fn phones(count: usize) -> Vec<String> {
    (1..=count)
        .map(|n| format!("cph-phone/phone-{n:05}"))
        .collect()
}

fn answer(body: serde_json::Value) -> Fault {
    Fault::Answer {
        status: 200,
        headers: Default::default(),
        body: body.to_string(),
    }
}

/// Whether these entries hold an intent.
fn has_intent(entries: &[Entry]) -> bool {
    entries
        .iter()
        .any(|entry| matches!(entry.what, What::Intended { .. }))
}

/// A journal that can be written so many times, or only so many intents.
fn brittle(writes: usize, intents_only: bool) -> Arc<HookedJournal> {
    let left = AtomicUsize::new(writes);
    HookedJournal::new(move |entries| {
        if intents_only && !has_intent(entries) {
            return Box::pin(async { Ok(()) });
        }
        let left = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            left.checked_sub(1)
        });
        let full = left.map_err(|_| JournalError::new("the disk is full"));
        Box::pin(async { full.map(drop) })
    })
}

#[tokio::test]
async fn what_a_journal_that_broke_kept_back_is_sent_when_it_is_resumed() {
    for breaks_at in [0, 1, 3, 5, 7] {
        let writes = AtomicUsize::new(0);
        let journal = HookedJournal::new(move |_| {
            let breaks = writes.fetch_add(1, Ordering::Relaxed) == breaks_at;
            Box::pin(async move {
                match breaks {
                    true => Err(JournalError::new("the disk is full")),
                    false => Ok(()),
                }
            })
        });
        let size = FleetSize {
            servers: 50,
            ..FleetSize::default()
        };
        let builder = Simulator::builder().fleet(size);
        let world = World::with(builder, |fleet| fleet.journal(journal)).await;
        let run = world.begin(Action::reset(), &phones(410)).await;
        run.submitted().await.unwrap_err();
        run.resume().await.unwrap();
        let report = run.wait(patient()).await.unwrap();
        world.check(&report);
        assert_eq!(report.counts().succeeded, 410, "{breaks_at}");
    }
}

#[tokio::test]
async fn a_journal_that_breaks_stops_sending_and_forgets_nothing_that_was_sent() {
    for intents_only in [true, false] {
        for writes in 0..9 {
            let journal = brittle(writes, intents_only);
            let world = World::with(Simulator::builder(), |fleet| fleet.journal(journal)).await;
            let targets = phones(450);
            let run = world.begin(Action::reset(), &targets).await;
            let Err(error) = run.submitted().await else {
                continue;
            };
            assert_eq!(error.kind(), ErrorKind::Journal);
            assert!(error.to_string().contains("the disk is full"), "{error}");
            let report = error.into_report().unwrap();
            world.check(&report);
            let open = |state: &JobState| matches!(state, JobState::Planned | JobState::Intended);
            assert!(
                !report.jobs().iter().any(|job| open(job.state())),
                "{report:#?}"
            );
            let (done, sent) = (world.simulator.ledger().len() as u64, report.counts());
            assert_eq!(done, sent.accepted, "what was sent and answered is known");
        }
    }
}

#[tokio::test]
async fn a_service_that_repeats_its_pages_is_not_read_for_ever() {
    let world = World::new().await;
    let stranger = json!({"job_id": "x", "phone_id": "y", "status": 1});
    let page = json!({"request_id": "r", "jobs": vec![stranger; 100]});
    world
        .simulator
        .faults()
        .add(Rule::new(answer(page)).on("ListJobs").forever());
    let phone = json!({"phone_id": "stranger", "status": 2});
    let page = json!({"request_id": "r", "phones": vec![phone; 200]});
    world
        .simulator
        .faults()
        .add(Rule::new(answer(page)).on("ListCloudPhones").forever());
    let targets = phones(10);
    let run = world.submit(Action::reset(), &targets).await;
    run.refresh().await.unwrap();
    let log = world.simulator.requests();
    assert!(
        log.count("ListCloudPhones") <= 2,
        "{}",
        log.count("ListCloudPhones")
    );
    assert!(log.count("ListJobs") <= 2, "{}", log.count("ListJobs"));
}

#[tokio::test]
async fn one_job_for_two_targets_proves_neither() {
    let world = World::new().await;
    let rows = json!([
        {"phone_id": "phone-00001", "job_id": "j1"},
        {"phone_id": "phone-00002", "job_id": "j1"},
        {"phone_id": "phone-00003", "job_id": "j3"},
    ]);
    let reply = json!({"request_id": "r", "jobs": rows});
    world
        .simulator
        .faults()
        .add(Rule::new(answer(reply)).on("ResetCloudPhone"));
    let targets = phones(3);
    let report = world.submit(Action::reset(), &targets).await.report();
    let states: Vec<_> = report.jobs().iter().map(|job| job.state().word()).collect();
    assert_eq!(states, ["unknown", "unknown", "accepted"]);
}

#[tokio::test]
async fn rows_of_a_read_that_contradict_each_other_prove_nothing() {
    let world = World::new().await;
    world.simulator.faults().add(Rule::new(Fault::JobStuck));
    let run = world
        .submit(Action::reset(), &["cph-phone/phone-00001"])
        .await;
    let job_id = run.report().jobs()[0].job_id().unwrap().to_owned();
    let page = json!({"request_id": "r", "jobs": [
        {"job_id": job_id, "phone_id": "phone-00001", "status": 2},
        {"job_id": job_id, "phone_id": "phone-00001", "status": -1, "error_code": "CPS.1"},
    ]});
    world
        .simulator
        .faults()
        .add(Rule::new(answer(page)).on("ListJobs"));
    run.refresh().await.unwrap();
    assert_eq!(run.report().jobs()[0].state(), &JobState::Accepted);
}

#[tokio::test]
async fn koophone_jobs_without_a_task_are_watched_by_their_targets() {
    let world = World::new().await;
    let reply = json!({"error_code": "0", "error_msg": "ok", "data": {"cmd_jobs": [
        {"instance_id": "kp-0001", "job_id": "j1"},
    ]}});
    world
        .simulator
        .faults()
        .add(Rule::new(answer(reply)).on("BatchReset"));
    let run = world.submit(Action::reset(), &["koophone/kp-0001"]).await;
    let report = run.wait(patient()).await.unwrap();
    assert_eq!(report.verdict(), Verdict::NotConfirmed);
    assert_eq!(report.jobs()[0].job_id(), Some("j1"));
}

#[tokio::test]
async fn a_stopped_koophone_that_comes_on_later_was_not_reset_by_us() {
    let behaviour = Behaviour {
        koophone_reset_data: false,
        ..Behaviour::default()
    };
    let world = World::behaving(behaviour).await;
    world
        .simulator
        .fleet()
        .set_koophone_running_status("kp-0001", 1);
    let reply = json!({"error_code": "0", "error_msg": "ok"});
    world
        .simulator
        .faults()
        .add(Rule::new(answer(reply)).on("BatchReset"));
    let run = world.submit(Action::reset(), &["koophone/kp-0001"]).await;
    run.refresh().await.unwrap();
    world
        .simulator
        .fleet()
        .set_koophone_running_status("kp-0001", 4);
    run.refresh().await.unwrap();
    world
        .simulator
        .fleet()
        .set_koophone_running_status("kp-0001", 2);
    run.refresh().await.unwrap();
    let state = run.report().jobs()[0].state().clone();
    assert!(!matches!(state, JobState::Succeeded(_)), "{state}");
}

#[tokio::test]
async fn a_stop_ends_a_long_pause_and_withholds_the_rest() {
    let world = World::new().await;
    let targets = phones(450);
    let run = world.begin(Action::reset(), &targets).await;
    run.stop();
    run.submitted().await.unwrap();
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    let counts = report.counts();
    assert_eq!(counts.succeeded + counts.not_submitted, 450);
    assert_eq!(counts.succeeded, world.simulator.ledger().len() as u64);
    assert!(counts.not_submitted > 0);
}

#[tokio::test]
async fn a_service_that_asks_for_a_day_is_not_waited_for() {
    let world = World::new().await;
    let throttle = Fault::Throttle {
        retry_after: Some(86_400),
    };
    world
        .simulator
        .faults()
        .add(Rule::new(throttle).on("ResetCloudPhone").forever());
    let report = world.run(Action::reset(), &["cph-phone/phone-00001"]).await;
    world.check(&report);
    assert_eq!(report.counts().not_submitted, 1);
    assert_eq!(world.simulator.requests().count("ResetCloudPhone"), 1);
}

#[tokio::test]
async fn a_deadline_holds_while_a_read_hangs() {
    let timeouts = Timeouts::default().read(Duration::from_secs(600));
    let world = World::with(Simulator::builder(), |fleet| fleet.timeouts(timeouts)).await;
    let run = world
        .submit(Action::reset(), &["cph-phone/phone-00001"])
        .await;
    world
        .simulator
        .faults()
        .add(Rule::new(Fault::HangBefore).on("ListJobs").forever());
    let begin = std::time::Instant::now();
    let error = run
        .wait(WaitOptions::default().deadline(Duration::from_millis(10)))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlinePassed);
    assert!(begin.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn a_deadline_beyond_all_time_is_none() {
    let world = World::new().await;
    let run = world
        .submit(Action::reset(), &["cph-phone/phone-00001"])
        .await;
    let report = run
        .wait(WaitOptions::default().deadline(Duration::MAX))
        .await
        .unwrap();
    assert_eq!(report.verdict(), Verdict::Succeeded);
}

#[tokio::test]
async fn a_stop_ends_a_look_that_hangs() {
    let timeouts = Timeouts::default().read(Duration::from_secs(600));
    let world = World::with(Simulator::builder(), |fleet| fleet.timeouts(timeouts)).await;
    world
        .simulator
        .faults()
        .add(Rule::new(Fault::HangBefore).on("ListInstances").forever());
    let run = world.begin(Action::reset(), &["koophone/kp-0001"]).await;
    while world.simulator.requests().count("ListInstances") == 0 {
        tokio::task::yield_now().await;
    }
    run.stop();
    run.submitted().await.unwrap();
    let report = run.report();
    assert_eq!(report.counts().not_submitted, 1);
    assert_eq!(world.simulator.ledger().len(), 0);
}

#[tokio::test]
async fn what_a_service_said_stays_with_the_job_whatever_its_state() {
    let world = World::new().await;
    let throttle = Fault::Throttle {
        retry_after: Some(86_400),
    };
    world
        .simulator
        .faults()
        .add(Rule::new(throttle).on("ResetCloudPhone"));
    let failed = Fault::Refuse {
        status: 500,
        error_code: "CPS.0003".to_owned(),
        error_msg: "internal".to_owned(),
    };
    world
        .simulator
        .faults()
        .add(Rule::new(failed).on("ResetCloudPhone"));
    for (state, code) in [("not_submitted", "APIGW.0308"), ("unknown", "CPS.0003")] {
        let report = world.run(Action::reset(), &["cph-phone/phone-00001"]).await;
        let job = &report.jobs()[0];
        assert_eq!(job.state().word(), state);
        assert_eq!(job.error().unwrap().code.as_deref(), Some(code));
        assert!(job.request_id().is_some());
    }
}

#[tokio::test]
async fn a_stop_while_an_intent_is_written_sends_nothing_on_it() {
    let handle: Arc<OnceLock<Run>> = Arc::default();
    let stopped = Arc::clone(&handle);
    let journal = HookedJournal::new(move |entries| {
        let (has_intent, run) = (has_intent(entries), Arc::clone(&stopped));
        Box::pin(async move {
            // The driver may be here before the test has the handle.
            while has_intent && run.get().is_none() {
                tokio::task::yield_now().await;
            }
            if has_intent {
                run.get().unwrap().stop();
            }
            Ok(())
        })
    });
    let world = World::with(Simulator::builder(), |fleet| fleet.journal(journal)).await;
    let run = world.begin(Action::reset(), &phones(250)).await;
    handle.set(run.clone()).unwrap();
    run.submitted().await.unwrap();
    let report = run.report();
    world.check(&report);
    assert_eq!(report.counts().not_submitted, 250);
    assert_eq!(world.simulator.ledger().len(), 0);
    // Nothing is left open in the journal either.
    assert_eq!(world.fleet.report(run.id()).await.unwrap(), report);
}
