//! What has to hold of every run, however often the program was killed.

use std::collections::HashMap;

use huaweicloud_simulator::Outcome;
use serde_json::Value;

use crate::world::World;

/// No target acted on twice or lost, each in the report once, and in a state that agrees
/// with what was done.
#[track_caller]
pub(crate) fn check(world: &World, report: &Value) {
    let mut outcomes = HashMap::new();
    for effect in world.simulator.ledger().entries() {
        assert!(
            world.work.targets.contains(&effect.target),
            "nobody asked for {effect:?}"
        );
        let twice = outcomes.insert(effect.target.clone(), effect.outcome);
        assert_eq!(twice, None, "acted on twice: {}", effect.target);
    }
    let jobs = report["jobs"].as_array().unwrap();
    let reported: Vec<&str> = jobs
        .iter()
        .map(|job| job["target"].as_str().unwrap())
        .collect();
    assert_eq!(reported, world.work.targets);
    for (target, job) in reported.iter().zip(jobs) {
        let outcome = outcomes.get(*target);
        let agrees = match job["state"].as_str().unwrap() {
            "planned" | "not_submitted" | "rejected" => outcome.is_none(),
            "accepted" | "running" => outcome.is_some(),
            "succeeded" => outcome == Some(&Outcome::Succeeded),
            "failed" => outcome == Some(&Outcome::Failed),
            "intended" | "unknown" => true,
            other => panic!("no state: {other}"),
        };
        assert!(agrees, "what was done is {outcome:?}, but: {job:#}");
    }
}

/// Whether nothing more can be sent or seen: what is left was accepted, and never seen to
/// change.
pub(crate) fn is_over(report: &Value) -> bool {
    let counts = &report["counts"];
    let open = ["planned", "intended", "running"];
    let stopped = with_cause(report, "stopped");
    let unseen = states(report, "accepted");
    open.iter().all(|state| counts[state] == 0)
        && stopped.is_empty()
        && unseen
            .iter()
            .all(|target| target.starts_with("dbss-audit/"))
}

/// No call was made more often than there are batches for it, but for those that were
/// refused at the door.
#[track_caller]
pub(crate) fn check_requests(world: &World) {
    for (operation, calls) in &world.work.calls {
        let requests = world.simulator.requests().entries();
        let made = requests.iter().filter(|request| {
            request.operation.as_deref() == Some(*operation) && request.status != Some(429)
        });
        let made = made.count();
        assert!(made <= *calls, "{made} calls of {operation}, not {calls}");
    }
}

pub(crate) fn states(report: &Value, state: &str) -> Vec<String> {
    targets(report, |job| job["state"] == state)
}

pub(crate) fn with_cause(report: &Value, cause: &str) -> Vec<String> {
    targets(report, |job| job["reason"]["cause"] == cause)
}

fn targets(report: &Value, which: impl Fn(&Value) -> bool) -> Vec<String> {
    let jobs = report["jobs"].as_array().unwrap().iter();
    jobs.filter(|job| which(job))
        .map(|job| job["target"].as_str().unwrap().to_owned())
        .collect()
}

pub(crate) fn count(report: &Value, state: &str) -> u64 {
    report["counts"][state].as_u64().unwrap()
}
