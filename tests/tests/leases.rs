//! Runs whose lease is lost to another process.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use huaweicloud_jobs::{
    Action, Fleet, RunId, SubmitOptions, SystemRandom,
    journal::{
        Entry, Holder, Journal, JournalError, JournalFuture, MemoryJournal, NewRun, RunSummary,
        Standing, StoredRun, What,
    },
};
use huaweicloud_simulator::{Behaviour, Clock, Fault, Rule, Simulator};
use huaweicloud_tests::{fleet_over, patient};
use tokio::sync::Notify;

/// One process's view of a shared journal, whose lease can be lost.
#[derive(Debug)]
struct View {
    memory: Arc<MemoryJournal>,
    lost: AtomicBool,
    /// It is lost when the targets were looked at, and one refusal comes only when the test
    /// says so.
    late: bool,
    until_told: Notify,
}

impl View {
    fn of(memory: &Arc<MemoryJournal>, late: bool) -> Arc<Self> {
        Arc::new(Self {
            memory: Arc::clone(memory),
            lost: AtomicBool::new(false),
            late,
            until_told: Notify::new(),
        })
    }
}

impl Journal for View {
    fn create(&self, new: NewRun) -> JournalFuture<'_, ()> {
        self.memory.create(new)
    }
    fn append<'a>(
        &'a self,
        run: &'a RunId,
        entries: Vec<Entry>,
        standing: Standing,
    ) -> JournalFuture<'a, ()> {
        if self.lost.load(Ordering::SeqCst) {
            let late = self.late
                && entries
                    .iter()
                    .any(|entry| matches!(entry.what, What::Intended { batch: 1 }));
            return Box::pin(async move {
                if late {
                    self.until_told.notified().await;
                }
                Err(JournalError::not_held(run))
            });
        }
        let looked = self.late
            && entries
                .iter()
                .any(|entry| matches!(entry.what, What::Baseline { .. }));
        let written = self.memory.append(run, entries, standing);
        if looked {
            self.lost.store(true, Ordering::SeqCst);
            self.memory.release(run);
        }
        written
    }
    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        self.memory.load(run)
    }
    fn entries<'a>(&'a self, run: &'a RunId, known: u64) -> JournalFuture<'a, Vec<Entry>> {
        self.memory.entries(run, known)
    }
    fn runs(&self) -> JournalFuture<'_, Vec<RunSummary>> {
        Journal::runs(&*self.memory)
    }
    fn claim<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<Holder>> {
        let claimed = self.memory.claim(run);
        Box::pin(async move {
            let holder = claimed.await?;
            println!("claim {holder:?}");
            if holder.is_none() {
                self.lost.store(false, Ordering::SeqCst);
            }
            Ok(holder)
        })
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
    let simulator = builder.clock(Clock::manual()).start().await.unwrap();
    let slow = Fault::SlowBody {
        chunk_bytes: 1000,
        delay_ms: 5,
    };
    simulator
        .faults()
        .add(Rule::new(slow).on("ListCloudPhones"));
    simulator
}

fn fleet(simulator: &Simulator, journal: Arc<dyn Journal>) -> Fleet {
    fleet_over(simulator)
        .journal(journal)
        .random(Arc::new(SystemRandom))
        .build()
        .unwrap()
}

fn plan(fleet: &Fleet, count: usize) -> huaweicloud_jobs::Plan {
    let targets = (1..=count).map(|n| format!("cph-phone/phone-{n:05}").parse().unwrap());
    fleet
        .plan(Action::reset())
        .targets(targets)
        .build()
        .unwrap()
}

/// One that lost its run follows who has it.
#[tokio::test]
async fn one_that_lost_its_run_can_follow_it() {
    let simulator = simulator().await;
    let memory = Arc::<MemoryJournal>::default();
    let view = View::of(&memory, false);
    let (one, two) = (
        fleet(&simulator, view.clone()),
        fleet(&simulator, View::of(&memory, false)),
    );
    let run = one
        .begin(plan(&one, 200), SubmitOptions::default())
        .await
        .unwrap();
    view.lost.store(true, Ordering::SeqCst);
    memory.release(run.id());
    let other = two.attach(run.id()).await.unwrap();
    let _ = run.submitted().await.unwrap_err();
    other.resume().await.unwrap();
    let report = other.wait(patient()).await.unwrap();
    assert_eq!(simulator.ledger().max_per_target(), 1);
    let again = one.attach(run.id()).await.unwrap();
    let followed = again.wait(patient()).await;
    assert_eq!(followed.unwrap(), report);
}

/// A refusal that comes late, from before the run was taken again.
#[tokio::test]
async fn a_late_refusal_does_not_let_a_run_go_that_was_taken_again() {
    let simulator = simulator().await;
    let memory = Arc::<MemoryJournal>::default();
    let view = View::of(&memory, true);
    let one = fleet(&simulator, view.clone());
    let run = one
        .begin(plan(&one, 200), SubmitOptions::default())
        .await
        .unwrap();
    // It is taken again when the first refusal has come, and before the second one.
    while run.is_held_here() {
        tokio::task::yield_now().await;
    }
    run.refresh().await.unwrap();
    assert!(run.is_held_here());
    view.until_told.notify_one();
    run.submitted().await.unwrap_err();
    assert!(run.is_held_here());
    let resumed = run.resume().await;
    assert!(resumed.is_ok(), "{resumed:?}");
}

/// An answer that comes after the lease was lost is kept.
#[tokio::test]
async fn answers_after_a_lost_lease_are_reported() {
    let simulator = simulator().await;
    let memory = Arc::<MemoryJournal>::default();
    let view = View::of(&memory, false);
    let one = fleet(&simulator, view.clone());
    let slow = Fault::SlowBody {
        chunk_bytes: 1000,
        delay_ms: 100,
    };
    simulator
        .faults()
        .add(Rule::new(slow).on("ResetCloudPhone").after(2).forever());
    let run = one
        .begin(plan(&one, 400), SubmitOptions::default())
        .await
        .unwrap();
    while simulator.requests().count("ResetCloudPhone") < 2 {
        tokio::task::yield_now().await;
    }
    view.lost.store(true, Ordering::SeqCst);
    let _ = run.submitted().await.unwrap_err();
    assert_eq!(run.counts().intended, 0);
}
