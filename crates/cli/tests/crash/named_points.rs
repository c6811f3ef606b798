//! Killed at points that the program names, and what the journal says then.

use huaweicloud_simulator::Fault;
use serde_json::Value;

use crate::{
    oracle::{self, count, states, with_cause},
    process::{Process, until},
    world::{Work, World},
};

/// Where the program is killed: `point:3` is the third time it is there.
const KILL_AT: &str = "HCJOBS_KILL_AT";

fn resets() -> Work {
    Work::resets(250, 150)
}

fn restarts() -> Work {
    Work::restarts(120, 3)
}

/// The first, a middle and the last time of so many.
fn some_of(times: usize) -> Vec<usize> {
    let mut some = vec![1, times.div_ceil(2), times];
    some.dedup();
    some
}

/// Kills the program at a point while it begins the work.
async fn killed_at(world: &World, point: &str, time: usize, arguments: &str) {
    let mut command = world.begin(&format!("-o json {arguments}"));
    command.env(KILL_AT, format!("{point}:{time}"));
    let fate = Process::start(command).fate().await;
    assert!(fate.is_none(), "it never was at {point}:{time}: {fate:#?}");
}

/// Kills the program at a point that each batch comes to, at the first, a middle and the
/// last one. `says` judges what the journal says then, by how many have been there.
async fn at_each_batch(point: &str, says: impl Fn(&World, &Value, usize)) {
    for work in [resets(), restarts()] {
        for time in some_of(work.batches()) {
            let world = World::new(work.clone()).await;
            killed_at(&world, point, time, "--reconcile 0s").await;
            let left = world.status().await;
            says(&world, &left, time);
            let intended = states(&left, "intended");
            let done = effects_on(&world, &intended);
            let report = world.resume_to_the_end().await;
            assert_eq!(effects_on(&world, &intended), done, "sent after the kill");
            // It is never sent again: either reading proves what became of it, or nothing.
            let unknown = with_cause(&report, "crash_after_intent");
            assert_eq!(states(&report, "unknown"), unknown);
            for target in &unknown {
                assert!(intended.contains(target), "{target} had been answered");
            }
            for refused in ["rejected", "not_submitted", "planned"] {
                assert_eq!(states(&report, refused), [""; 0], "{point}:{time}");
            }
        }
    }
}

/// What was done to these targets.
fn effects_on(world: &World, targets: &[String]) -> Vec<String> {
    let effects = world.simulator.ledger().entries().into_iter();
    let on = effects.map(|effect| effect.target);
    on.filter(|target| targets.contains(target)).collect()
}

fn effects(world: &World) -> usize {
    world.simulator.ledger().len()
}

#[tokio::test]
async fn before_the_tables_are_there_nothing_is_begun() {
    for step in [1, 2] {
        let world = World::new(Work::resets(110, 3)).await;
        killed_at(&world, "mid_migration", step, "").await;
        assert_eq!(world.summary().await, None);
        assert_eq!(effects(&world), 0);
        let ended = Process::start(world.begin("-o json")).end().await;
        let report = ended.with_code(0).json();
        oracle::check(&world, &report);
        assert_eq!(count(&report, "succeeded"), 113);
    }
}

#[tokio::test]
async fn a_plan_that_was_written_down_is_sent_when_it_is_resumed() {
    for work in [resets(), restarts()] {
        let world = World::new(work.clone()).await;
        killed_at(&world, "after_plan", 1, "").await;
        let left = world.status().await;
        assert_eq!(states(&left, "planned"), work.targets);
        assert_eq!(effects(&world), 0);
        // Beginning it anew would do it twice.
        let again = Process::start(world.begin("")).end().await.with_code(1);
        assert!(again.stderr.contains("hcjobs resume"), "{again:#?}");
        let report = world.resume_to_the_end().await;
        assert_eq!(
            count(&report, "succeeded") + count(&report, "accepted"),
            work.targets.len() as u64
        );
        assert_eq!(effects(&world), work.targets.len());
    }
}

#[tokio::test]
async fn an_intent_without_a_call_is_unknown_and_never_sent() {
    at_each_batch("after_intent", |world, left, time| {
        assert!(count(left, "intended") > 0);
        if time == 1 {
            // Those that were written down together were not sent either.
            assert_eq!(world.simulator.ledger().entries(), []);
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_was_not_written_down_is_looked_for_by_reading() {
    at_each_batch("answered", |world, left, _| {
        let effects = world.simulator.ledger().entries();
        let intended = states(left, "intended");
        assert!(
            effects
                .iter()
                .any(|effect| intended.contains(&effect.target)),
            "{:#}",
            left["counts"]
        );
    })
    .await;
}

#[tokio::test]
async fn what_was_answered_stays_and_what_is_left_is_sent() {
    at_each_batch("between_batches", |world, left, time| {
        let taken_on = count(left, "accepted") + count(left, "running");
        assert!(taken_on >= time as u64, "{:#}", left["counts"]);
        if time == world.work.batches() {
            assert_eq!(taken_on, world.work.targets.len() as u64);
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_under_way_is_followed_on() {
    // In the last round all has ended that was under way.
    for (work, rounds) in [(resets(), 2), (restarts(), 3)] {
        for round in some_of(rounds) {
            let world = World::new(work.clone()).await;
            killed_at(&world, "polling", round, "--reconcile 0s").await;
            let left = world.status().await;
            assert!(count(&left, "accepted") + count(&left, "running") > 0);
            let report = world.resume_to_the_end().await;
            assert_eq!(states(&report, "unknown"), [""; 0]);
            assert_eq!(effects(&world), work.targets.len());
        }
    }
}

#[tokio::test]
async fn what_is_unknown_is_looked_for_again() {
    // What has happened is seen in the first round; what has not is looked for in more.
    for (round, fault, lost) in [(1, Fault::ResetAfter, 0), (2, Fault::ResetBefore, 100)] {
        let world = World::new(resets()).await;
        world.fault(fault, "ResetCloudPhone");
        killed_at(&world, "reconciling", round, "--reconcile 5s").await;
        let left = world.status().await;
        assert_eq!(with_cause(&left, "no_answer"), states(&left, "unknown"));
        let report = world.resume_to_the_end().await;
        assert_eq!(effects(&world), world.work.targets.len() - lost);
        // What was seen before the kill stays seen.
        assert!(count(&report, "unknown") <= count(&left, "unknown"));
    }
}

#[tokio::test]
async fn a_run_that_is_killed_again_while_it_is_resumed_is_no_worse() {
    for point in ["after_intent", "answered", "between_batches", "polling"] {
        let world = World::new(resets()).await;
        killed_at(&world, "between_batches", 1, "").await;
        let run = world.run().await;
        let mut resume = world.program(&format!("resume {run} --reconcile 0s"));
        resume.env(KILL_AT, point);
        let resumed = Process::start(resume).fate().await;
        let left = world.status().await;
        // All may have been under way when it was killed the first time.
        if let Some(ended) = resumed {
            assert_eq!(count(&left, "planned"), 0, "{point}: {ended:#?}");
        }
        world.resume_to_the_end().await;
    }
}

#[tokio::test]
async fn an_effect_whose_answer_nobody_read_is_not_repeated() {
    for (work, operation) in [
        (resets(), "ResetCloudPhone"),
        (resets(), "BatchReset"),
        (restarts(), "RestartCloudPhoneServer"),
        (restarts(), "RebootAuditInstanceNew"),
    ] {
        let world = World::new(work).await;
        world.fault(Fault::HangAfter, operation);
        let program = Process::start(world.begin("--reconcile 0s"));
        // All are done, one of them without an answer, and the program waits for it.
        until(operation, || effects(&world) == world.work.targets.len()).await;
        assert!(program.kill().await.is_none());
        let left = world.status().await;
        let intended = states(&left, "intended");
        assert!(!intended.is_empty(), "{operation}: {:#}", left["counts"]);
        let report = world.resume_to_the_end().await;
        let unknown = with_cause(&report, "crash_after_intent");
        assert!(unknown.iter().all(|target| intended.contains(target)));
        assert_eq!(states(&report, "unknown"), unknown);
    }
}
