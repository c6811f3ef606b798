//! Services that misbehave while reading, journals that break, and callers that stop.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use huaweicloud_jobs::{
    Action, ErrorKind, JobState, Run, RunId, Timeouts, Verdict, WaitOptions,
    journal::{
        Entry, Journal, JournalError, JournalFuture, MemoryJournal, NewRun, StoredRun, What,
    },
};
use huaweicloud_simulator::{Behaviour, Fault, Rule, Simulator};
use huaweicloud_tests::{World, patient};
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

/// A journal that can be written so many times.
#[derive(Debug)]
struct Brittle {
    memory: MemoryJournal,
    left: AtomicUsize,
    /// Only entries that are intents wear it out.
    intents_only: bool,
}

impl Brittle {
    fn after(writes: usize, intents_only: bool) -> Arc<Self> {
        Arc::new(Self {
            memory: MemoryJournal::default(),
            left: AtomicUsize::new(writes),
            intents_only,
        })
    }
}

impl Journal for Brittle {
    fn create(&self, run: NewRun) -> JournalFuture<'_, ()> {
        self.memory.create(run)
    }

    fn append<'a>(&'a self, run: &'a RunId, entries: Vec<Entry>) -> JournalFuture<'a, ()> {
        let intent = entries
            .iter()
            .any(|entry| matches!(entry.what, What::Intended { .. }));
        if intent || !self.intents_only {
            let spent = self
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    left.checked_sub(1)
                });
            if spent.is_err() {
                return Box::pin(async { Err(JournalError::new("the disk is full")) });
            }
        }
        self.memory.append(run, entries)
    }

    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        self.memory.load(run)
    }
}

#[tokio::test]
async fn a_journal_that_breaks_stops_sending_and_forgets_nothing_that_was_sent() {
    for intents_only in [true, false] {
        for writes in 0..9 {
            let journal = Brittle::after(writes, intents_only);
            let world = World::with(Simulator::builder(), |fleet| fleet.journal(journal)).await;
            let targets = phones(450);
            let run = world
                .fleet
                .begin(world.plan(Action::reset(), &targets))
                .await
                .unwrap();
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
    let run = world
        .fleet
        .begin(world.plan(Action::reset(), &targets))
        .await
        .unwrap();
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
async fn a_journal_keeps_a_run_that_is_there() {
    let world = World::new().await;
    let run = world
        .submit(Action::reset(), &["cph-phone/phone-00001"])
        .await;
    let journal = MemoryJournal::default();
    let new = || NewRun {
        run: run.id().clone(),
        plan: Arc::new(world.plan(Action::reset(), &["cph-phone/phone-00001"])),
        started_at: std::time::SystemTime::UNIX_EPOCH,
    };
    journal.create(new()).await.unwrap();
    let entry = Entry {
        at: std::time::SystemTime::UNIX_EPOCH,
        what: What::Intended { batch: 0 },
    };
    journal.append(run.id(), vec![entry]).await.unwrap();
    assert!(journal.create(new()).await.is_err());
    assert_eq!(
        journal.load(run.id()).await.unwrap().unwrap().entries.len(),
        1
    );
}

#[tokio::test]
async fn leaving_says_of_everything_what_can_be_said() {
    let world = World::new().await;
    let hang = Rule::new(Fault::HangAfter).on("ResetCloudPhone").after(1);
    world.simulator.faults().add(hang.repeated(4));
    let targets = phones(900);
    let run = world
        .fleet
        .begin(world.plan(Action::reset(), &targets))
        .await
        .unwrap();
    // One call is answered, four hang, four wait for their turn.
    while world.simulator.requests().count("ResetCloudPhone") < 5 {
        tokio::task::yield_now().await;
    }
    while run.report().counts().accepted < 100 {
        tokio::task::yield_now().await;
    }
    let report = run.leave("the night is over").await.unwrap();
    world.check(&report);
    let counts = report.counts();
    assert_eq!(
        (counts.accepted, counts.unknown, counts.not_submitted),
        (100, 400, 400)
    );
    for job in report.jobs() {
        let told = job
            .reason()
            .is_none_or(|reason| reason.contains("the night is over"));
        assert!(told, "{:?}", job.reason());
    }
    // It is the run's last word, in the journal too.
    assert_eq!(world.fleet.report(run.id()).await.unwrap(), report);
}

#[tokio::test]
async fn a_stop_ends_a_look_that_hangs() {
    let timeouts = Timeouts::default().read(Duration::from_secs(600));
    let world = World::with(Simulator::builder(), |fleet| fleet.timeouts(timeouts)).await;
    world
        .simulator
        .faults()
        .add(Rule::new(Fault::HangBefore).on("ListInstances").forever());
    let plan = world.plan(Action::reset(), &["koophone/kp-0001"]);
    let run = world.fleet.begin(plan).await.unwrap();
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

/// A journal in which a stop comes just while an intent is written.
#[derive(Debug, Default)]
struct StoppedWhileWriting {
    memory: MemoryJournal,
    run: OnceLock<Run>,
}

impl Journal for StoppedWhileWriting {
    fn create(&self, run: NewRun) -> JournalFuture<'_, ()> {
        self.memory.create(run)
    }

    fn append<'a>(&'a self, run: &'a RunId, entries: Vec<Entry>) -> JournalFuture<'a, ()> {
        Box::pin(async move {
            if entries
                .iter()
                .any(|entry| matches!(entry.what, What::Intended { .. }))
            {
                // The driver may be here before the test has the handle.
                while self.run.get().is_none() {
                    tokio::task::yield_now().await;
                }
                self.run.get().unwrap().stop();
            }
            self.memory.append(run, entries).await
        })
    }

    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        self.memory.load(run)
    }
}

#[tokio::test]
async fn a_stop_while_an_intent_is_written_sends_nothing_on_it() {
    let journal = Arc::new(StoppedWhileWriting::default());
    let kept = Arc::clone(&journal);
    let world = World::with(Simulator::builder(), |fleet| fleet.journal(kept)).await;
    let plan = world.plan(Action::reset(), &phones(250));
    let run = world.fleet.begin(plan).await.unwrap();
    journal.run.set(run.clone()).unwrap();
    run.submitted().await.unwrap();
    let report = run.report();
    world.check(&report);
    assert_eq!(report.counts().not_submitted, 250);
    assert_eq!(world.simulator.ledger().len(), 0);
    // Nothing is left open in the journal either.
    assert_eq!(world.fleet.report(run.id()).await.unwrap(), report);
}
