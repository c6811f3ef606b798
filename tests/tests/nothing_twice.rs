//! Stops, retries, resumes and journals that fail, in the sequences in which a target could be
//! acted on twice, or forgotten.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use huaweicloud_jobs::{
    Action, Fleet, Portion, RetryScope, Rollout, RunId, SubmitOptions, SystemRandom, WaitOptions,
    journal::{
        Entry, Holder, Journal, JournalError, JournalFuture, MemoryJournal, NewRun, RunSummary,
        Standing, StoredRun, What,
    },
};
use huaweicloud_simulator::{Behaviour, Clock, Fault, Rule, Simulator};
use huaweicloud_tests::{World, fleet_over, patient};

fn phones(count: usize) -> Vec<String> {
    (1..=count)
        .map(|n| format!("cph-phone/phone-{n:05}"))
        .collect()
}

type Fails = dyn Fn(&[Entry]) -> bool + Send + Sync;

/// A journal with faults.
struct Odd {
    memory: MemoryJournal,
    fails: Box<Fails>,
    entries_fail: AtomicUsize,
    runs_fail: AtomicUsize,
    after_create: OnceLock<Fleet>,
    attached: OnceLock<huaweicloud_jobs::Run>,
}

impl Odd {
    fn new(fails: impl Fn(&[Entry]) -> bool + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            memory: MemoryJournal::default(),
            fails: Box::new(fails),
            entries_fail: AtomicUsize::new(0),
            runs_fail: AtomicUsize::new(0),
            after_create: OnceLock::new(),
            attached: OnceLock::new(),
        })
    }
}

impl std::fmt::Debug for Odd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Odd")
    }
}

impl Journal for Odd {
    fn create(&self, new: NewRun) -> JournalFuture<'_, ()> {
        let id = new.head.run.clone();
        let made = self.memory.create(new);
        Box::pin(async move {
            made.await?;
            if let Some(fleet) = self.after_create.get() {
                let _ = self.attached.set(fleet.attach(&id).await.unwrap());
            }
            Ok(())
        })
    }
    fn append<'a>(
        &'a self,
        run: &'a RunId,
        entries: Vec<Entry>,
        standing: Standing,
    ) -> JournalFuture<'a, ()> {
        if (self.fails)(&entries) {
            return Box::pin(std::future::ready(Err(JournalError::new(
                "locked for a moment",
            ))));
        }
        self.memory.append(run, entries, standing)
    }
    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        self.memory.load(run)
    }
    fn entries<'a>(&'a self, run: &'a RunId, known: u64) -> JournalFuture<'a, Vec<Entry>> {
        if self.entries_fail.load(Ordering::SeqCst) > 0 {
            self.entries_fail.fetch_sub(1, Ordering::SeqCst);
            return Box::pin(std::future::ready(Err(JournalError::new(
                "locked for a moment",
            ))));
        }
        self.memory.entries(run, known)
    }
    fn runs(&self) -> JournalFuture<'_, Vec<RunSummary>> {
        if self.runs_fail.load(Ordering::SeqCst) > 0 {
            self.runs_fail.fetch_sub(1, Ordering::SeqCst);
            return Box::pin(std::future::ready(Err(JournalError::new(
                "locked for a moment",
            ))));
        }
        Journal::runs(&self.memory)
    }
    fn claim<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<Holder>> {
        self.memory.claim(run)
    }
    fn release(&self, run: &RunId) {
        self.memory.release(run);
    }
}

async fn simulator() -> Simulator {
    let behaviour = Behaviour {
        refuse_while_busy: false,
        ..Behaviour::default()
    };
    let builder = Simulator::builder().traits(behaviour);
    builder.clock(Clock::manual()).start().await.unwrap()
}

fn fleet(simulator: &Simulator, journal: Arc<dyn Journal>) -> Fleet {
    fleet_over(simulator)
        .journal(journal)
        .random(Arc::new(SystemRandom))
        .build()
        .unwrap()
}

fn plan(fleet: &Fleet, count: usize) -> huaweicloud_jobs::Plan {
    let targets = phones(count);
    let targets = targets.iter().map(|target| target.parse().unwrap());
    fleet
        .plan(Action::reset())
        .targets(targets)
        .build()
        .unwrap()
}

#[tokio::test]
async fn stop_then_retry_then_resume_acts_once() {
    let world = World::new().await;
    let run = world.begin(Action::reset(), &phones(400)).await;
    run.stop();
    run.submitted().await.unwrap();
    assert!(run.counts().not_submitted > 0);
    let retry = run.retry(RetryScope::default()).await.unwrap();
    let second = world.fleet.submit(retry).await.unwrap();
    second.wait(patient()).await.unwrap();
    // Refusing it, or leaving them out, would both do.
    let _ = run.resume().await;
    let _ = run.wait(patient()).await;
    assert_eq!(world.simulator.ledger().max_per_target(), 1);
}

#[tokio::test]
async fn a_retry_plan_from_before_a_resume_acts_once() {
    let world = World::new().await;
    let run = world.begin(Action::reset(), &phones(400)).await;
    run.stop();
    run.submitted().await.unwrap();
    let retry = run.retry(RetryScope::default()).await.unwrap();
    run.resume().await.unwrap();
    run.wait(patient()).await.unwrap();
    if let Ok(second) = world.fleet.submit(retry).await {
        let _ = second.wait(patient()).await;
    }
    assert_eq!(world.simulator.ledger().max_per_target(), 1);
}

#[tokio::test]
async fn stop_then_another_run_then_resume_acts_once() {
    let world = World::new().await;
    let run = world.begin(Action::reset(), &phones(400)).await;
    run.stop();
    run.submitted().await.unwrap();
    let second = world.submit(Action::reset(), &phones(400)[399..]).await;
    second.wait(patient()).await.unwrap();
    let _ = run.resume().await;
    let _ = run.wait(patient()).await;
    assert_eq!(world.simulator.ledger().max_per_target(), 1);
}

#[tokio::test]
async fn a_retry_of_a_retry_counts_for_the_first_run() {
    let world = World::new().await;
    let first = world.begin(Action::reset(), &phones(1)).await;
    first.stop();
    first.submitted().await.unwrap();
    assert_eq!(first.counts().not_submitted, 1);
    let second = first.retry(RetryScope::default()).await.unwrap();
    let second = world
        .fleet
        .begin(second, SubmitOptions::default())
        .await
        .unwrap();
    second.stop();
    second.submitted().await.unwrap();
    assert_eq!(second.counts().not_submitted, 1);
    let third = second.retry(RetryScope::default()).await.unwrap();
    let third = world.fleet.submit(third).await.unwrap();
    third.wait(patient()).await.unwrap();
    assert_eq!(third.counts().succeeded, 1);
    if let Ok(fourth) = first.retry(RetryScope::default()).await
        && let Ok(fourth) = world.fleet.submit(fourth).await
    {
        let _ = fourth.wait(patient()).await;
    }
    assert_eq!(world.simulator.ledger().max_per_target(), 1);
}

#[tokio::test]
async fn nothing_is_sent_when_the_word_to_resume_could_not_be_written() {
    let simulator = simulator().await;
    let failed = AtomicUsize::new(0);
    let journal = Odd::new(move |entries| {
        let resumes = entries
            .iter()
            .any(|entry| matches!(entry.what, What::Resumed { .. }));
        resumes && failed.fetch_add(1, Ordering::SeqCst) == 0
    });
    let one = fleet(&simulator, journal.clone());
    let run = one
        .begin(plan(&one, 400), SubmitOptions::default())
        .await
        .unwrap();
    let id = run.id().clone();
    run.stop();
    run.submitted().await.unwrap();
    let _ = run.resume().await.unwrap_err();
    let _ = run.submitted().await;
    let _ = run.wait(patient()).await;
    println!("live: {:?}", run.counts());
    drop(run);
    drop(one);
    let two = fleet(&simulator, journal);
    let run = loop {
        let run = two.attach(&id).await.unwrap();
        println!("folded: {:?}", run.counts());
        if run.resume().await.is_ok() {
            break run;
        }
    };
    let _ = run.wait(patient()).await;
    assert_eq!(simulator.ledger().max_per_target(), 1);
}

#[tokio::test]
async fn a_claim_is_not_kept_when_what_others_wrote_cannot_be_read() {
    let simulator = simulator().await;
    let journal = Odd::new(|_| false);
    let one = fleet(&simulator, journal.clone());
    let two = fleet(&simulator, journal.clone());
    let run = one
        .begin(plan(&one, 300), SubmitOptions::default())
        .await
        .unwrap();
    run.stop();
    run.submitted().await.unwrap();
    let id = run.id().clone();
    let other = two.attach(&id).await.unwrap();
    drop(run);
    drop(one);
    journal.entries_fail.store(1, Ordering::SeqCst);
    other.resume().await.unwrap_err();
    // It was only for a moment.
    let resumed = other.resume().await;
    assert!(resumed.is_ok(), "{resumed:?}");
}

#[tokio::test]
async fn nothing_is_sent_after_a_journal_error() {
    let simulator = simulator().await;
    let failed = AtomicUsize::new(0);
    let journal = Odd::new(move |entries| {
        let answers = entries
            .iter()
            .any(|entry| matches!(entry.what, What::Answered { .. }));
        answers && failed.fetch_add(1, Ordering::SeqCst) == 0
    });
    let one = fleet(&simulator, journal.clone());
    let run = one
        .begin(plan(&one, 900), SubmitOptions::default())
        .await
        .unwrap();
    let _ = run.submitted().await.unwrap_err();
    println!("sent {}", simulator.requests().count("ResetCloudPhone"));
    println!("live {:?}", run.counts());
    println!("fold {:?}", one.report(run.id()).await.unwrap().counts());
    println!("runs {:?}", one.runs().await.unwrap()[0].standing);
    // Four can be under way.
    assert!(simulator.requests().count("ResetCloudPhone") <= 4);
}

#[tokio::test]
async fn one_that_attaches_at_once_does_not_keep_the_run_from_being_sent() {
    let simulator = simulator().await;
    let journal = Odd::new(|_| false);
    let one = fleet(&simulator, journal.clone());
    journal.after_create.set(one.clone()).unwrap();
    let run = one.submit(plan(&one, 3)).await.unwrap();
    println!("{:?}", run.counts());
    let report = run.wait(patient()).await.unwrap();
    assert_eq!(report.counts().succeeded, 3, "{:?}", report.counts());
}

#[tokio::test]
async fn resuming_does_not_pause_for_waves_that_are_over() {
    let world = World::new().await;
    let targets = phones(7);
    let targets = targets.iter().map(|target| target.parse().unwrap());
    let rollout = Rollout::default()
        .wave(Portion::Count(1))
        .pause(Duration::from_secs(600));
    let plan = world.fleet.plan(Action::reset()).targets(targets);
    let plan = plan.rollout(rollout).build().unwrap();
    let run = world.fleet.submit(plan).await.unwrap();
    run.wait(patient()).await.unwrap();
    let before = world.simulator.clock().now();
    run.resume().await.unwrap();
    run.submitted().await.unwrap();
    let took = world
        .simulator
        .clock()
        .now()
        .duration_since(before)
        .unwrap();
    assert!(took < Duration::from_secs(600), "{took:?}");
}

/// The standing that is written down says over, the entries say not.
#[tokio::test]
async fn overlap_is_seen_when_entries_are_lost() {
    let simulator = simulator().await;
    let broken = Arc::new(AtomicUsize::new(0));
    let is_broken = Arc::clone(&broken);
    // From the second intent on nothing can be written, until it is mended.
    let journal = Odd::new(move |entries| {
        if let Some(Entry {
            what: What::Intended { batch: 1 },
            ..
        }) = entries.first()
        {
            let _ = is_broken.compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst);
        }
        is_broken.load(Ordering::SeqCst) == 1
            && entries
                .iter()
                .any(|entry| matches!(entry.what, What::Intended { .. } | What::Withheld { .. }))
    });
    let one = fleet(&simulator, journal.clone());
    let run = one
        .begin(plan(&one, 200), SubmitOptions::default())
        .await
        .unwrap();
    let _ = run.submitted().await.unwrap_err();
    broken.store(2, Ordering::SeqCst);
    for _ in 0..200 {
        let _ = run.refresh().await;
        simulator.clock().advance(Duration::from_secs(1));
    }
    let id = run.id().clone();
    println!("live {:?}", run.counts());
    println!("fold {:?}", one.report(&id).await.unwrap().counts());
    println!("runs {:?}", one.runs().await.unwrap()[0].standing);
    drop(run);
    drop(one);
    let two = fleet(&simulator, journal.clone());
    // The same targets as were not sent.
    let again = phones(200);
    let again = again[100..].iter().map(|target| target.parse().unwrap());
    let again = two.plan(Action::reset()).targets(again).build().unwrap();
    match two.submit(again).await {
        Ok(second) => drop(second.wait(patient()).await),
        Err(error) => println!("{error}"),
    }
    let run = two.attach(&id).await.unwrap();
    let _ = run.resume().await;
    let _ = run
        .wait(WaitOptions::default().deadline(Duration::from_secs(3600)))
        .await;
    assert_eq!(simulator.ledger().max_per_target(), 1);
}

#[tokio::test]
async fn a_target_that_was_withheld_has_no_request() {
    let world = World::new().await;
    world.simulator.fleet().set_koophone_frozen("kp-0001", true);
    let report = world
        .run(Action::restart(), &["koophone/kp-0001", "koophone/kp-0002"])
        .await;
    let job = &report.jobs()[0];
    assert_eq!(job.state().word(), "not_submitted");
    assert_eq!(job.request_id(), None, "{job:?}");
}

/// What was seen before a stop proves nothing after it.
#[tokio::test]
async fn an_old_look_proves_nothing() {
    const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";
    let simulator = simulator().await;
    let run_cell: Arc<OnceLock<huaweicloud_jobs::Run>> = Arc::default();
    let cell = Arc::clone(&run_cell);
    let journal = Odd::new(move |entries| {
        if entries
            .iter()
            .any(|entry| matches!(entry.what, What::Baseline { .. }))
            && let Some(run) = cell.get()
        {
            run.stop();
        }
        false
    });
    let fleet = fleet(&simulator, journal.clone());
    let audit = || [AUDIT.parse().unwrap()];
    let stop = fleet.plan(Action::stop()).targets(audit()).build().unwrap();
    let stopped = fleet.submit(stop).await.unwrap();
    println!("{:?}", stopped.wait(patient()).await.unwrap().counts());
    let start = || {
        fleet
            .plan(Action::start())
            .targets(audit())
            .build()
            .unwrap()
    };
    let run = fleet
        .begin(start(), SubmitOptions::default())
        .await
        .unwrap();
    run_cell.set(run.clone()).unwrap();
    run.submitted().await.unwrap();
    assert_eq!(run.counts().not_submitted, 1, "{:?}", run.report());
    // Somebody else starts it; a day passes.
    simulator
        .fleet()
        .set_audit("00000000-0000-4000-8000-000000000001", "ACTIVE", "NO_TASK");
    simulator.clock().advance(Duration::from_secs(86_400));
    // The look fails, and the run goes on.
    let fault = Fault::GatewayError {
        status: 502,
        effect: false,
        json: false,
    };
    simulator
        .faults()
        .add(Rule::new(fault).on("ListAuditInstancesLast").forever());
    let ok = Fault::Answer {
        status: 200,
        headers: Default::default(),
        body: serde_json::json!({"result": "success"}).to_string(),
    };
    for operation in ["StartAuditInstanceNew", "StartAuditInstance"] {
        simulator
            .faults()
            .add(Rule::new(ok.clone()).on(operation).forever());
    }
    run.resume().await.unwrap();
    run.submitted().await.unwrap();
    simulator.faults().clear();
    println!("{:?}", run.report());
    let report = run.wait(patient()).await;
    println!("{:?}", report);
    println!("{:?}", simulator.ledger().entries());
    assert_ne!(run.counts().succeeded, 1);
}

#[tokio::test]
async fn what_is_unknown_is_acted_on_again_only_by_an_explicit_word() {
    let world = World::new().await;
    world
        .simulator
        .faults()
        .add(Rule::new(Fault::ResetAfter).on("ResetCloudPhone"));
    let run = world.submit(Action::reset(), &phones(1)).await;
    assert_eq!(run.counts().unknown, 1);
    let plan = world.plan(Action::reset(), &phones(1));
    let again = world.fleet.submit(plan).await;
    assert!(again.is_err());
}

/// An answer that could not be written at once is written with what comes later.
#[tokio::test]
async fn an_answer_is_not_lost_to_one_failed_write() {
    let simulator = simulator().await;
    let failed = AtomicUsize::new(0);
    let journal = Odd::new(move |entries| {
        let answers = entries
            .iter()
            .any(|entry| matches!(entry.what, What::Answered { .. }));
        answers && failed.fetch_add(1, Ordering::SeqCst) == 0
    });
    let one = fleet(&simulator, journal.clone());
    let run = one
        .begin(plan(&one, 200), SubmitOptions::default())
        .await
        .unwrap();
    let _ = run.submitted().await.unwrap_err();
    for _ in 0..300 {
        let _ = run.refresh().await;
        simulator.clock().advance(Duration::from_secs(1));
    }
    let id = run.id().clone();
    let live = run.report();
    drop(run);
    println!("runs {:?}", one.runs().await.unwrap()[0].standing);
    assert_eq!(one.report(&id).await.unwrap().counts(), live.counts());
}

#[tokio::test]
async fn a_resume_that_could_not_look_at_the_others_looks_the_next_time() {
    let simulator = simulator().await;
    let journal = Odd::new(|_| false);
    let one = fleet(&simulator, journal.clone());
    let options = SubmitOptions::default();
    let run = one.begin(plan(&one, 400), options).await.unwrap();
    run.stop();
    run.submitted().await.unwrap();
    assert!(run.counts().not_submitted > 0);
    run.wait(patient()).await.unwrap();
    let left: Vec<_> = run.report().jobs().to_vec();
    let left = left
        .iter()
        .filter(|job| job.state().word() == "not_submitted")
        .map(|job| job.target().clone());
    let later = one.plan(Action::reset()).targets(left).build().unwrap();
    let later = one.submit(later).await.unwrap();
    later.wait(patient()).await.unwrap();
    journal.runs_fail.store(1, Ordering::SeqCst);
    run.resume().await.unwrap_err();
    run.resume().await.unwrap();
    run.submitted().await.unwrap();
    assert_eq!(simulator.ledger().max_per_target(), 1);
}
