//! The table of states, a row a test case.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::RunState;
use crate::{
    Action, JobError, NotSubmitted, PlanBuilder, Reason, RunId, Unknown, Verdict,
    journal::{Entry, Observation, Reply, RowOutcome, Sighting, Watch, What},
    model::{Evidence, JobState},
};

const START: SystemTime = SystemTime::UNIX_EPOCH;

fn entry(what: What) -> Entry {
    Entry { at: START, what }
}

/// A restart of one KooPhone instance, after these entries.
fn after(entries: &[What]) -> RunState {
    run(Action::restart(), "koophone/a", entries)
}

/// A start of one audit instance, which leads elsewhere, after these entries.
fn after_start(entries: &[What]) -> RunState {
    run(
        Action::start(),
        "dbss-audit/00000000-0000-4000-8000-000000000001",
        entries,
    )
}

fn run(action: Action, target: &str, entries: &[What]) -> RunState {
    let plan = PlanBuilder::new(action)
        .target(target.parse().unwrap())
        .build()
        .unwrap();
    let mut state = RunState::new(Arc::new(plan));
    for what in entries {
        state.apply(&entry(what.clone()));
    }
    state
}

fn error() -> JobError {
    JobError::new(Some("X.1".to_owned()), Some("no".to_owned()))
}

fn unknown(cause: Unknown) -> Reason<Unknown> {
    Reason::new(cause, "seen")
}

fn withheld() -> Reason<NotSubmitted> {
    Reason::new(NotSubmitted::Stopped, "stopped")
}

fn intended() -> What {
    What::Intended { batch: 0 }
}

fn not_sent() -> What {
    What::NotSent {
        batch: 0,
        why: "refused".into(),
        request_id: None,
    }
}

fn withhold() -> What {
    What::Withheld {
        jobs: vec![0],
        why: withheld(),
    }
}

fn answered(row: RowOutcome) -> What {
    What::Answered {
        batch: 0,
        reply: Reply {
            rows: vec![row],
            ..Reply::default()
        },
    }
}

fn accepted(job_id: Option<&str>) -> What {
    answered(RowOutcome::Accepted {
        job_id: job_id.map(Into::into),
        watch: match job_id {
            Some(_) => Watch::Job,
            None => Watch::Target,
        },
    })
}

fn seen(observation: Observation) -> What {
    What::Observed {
        seen: vec![(0, observation)],
    }
}

fn sighted(sighting: Sighting) -> What {
    seen(Observation::Seen(sighting))
}

fn baseline(sighting: Sighting) -> What {
    What::Baseline {
        seen: vec![(0, sighting)],
    }
}

#[test]
fn the_table_of_states() {
    use JobState as S;
    use Observation as O;
    let job = || accepted(Some("j"));
    let bare = || accepted(None);
    let vanished = || {
        S::Unknown(Reason::new(
            Unknown::JobVanished,
            "the service took it on and now knows no such job",
        ))
    };
    let done = S::Succeeded(Evidence::JobStatus);
    let confirmed = S::Succeeded(Evidence::ObservedTransition);
    let rows: Vec<(&str, Vec<What>, S)> = vec![
        ("planned", vec![], S::Planned),
        (
            "planned, withheld",
            vec![withhold()],
            S::NotSubmitted(withheld()),
        ),
        ("planned, intended", vec![intended()], S::Intended),
        ("intended, handle", vec![intended(), job()], S::Accepted),
        (
            "intended, row error",
            vec![intended(), answered(RowOutcome::Rejected(error()))],
            S::Rejected(error()),
        ),
        (
            "intended, row missing",
            vec![
                intended(),
                answered(RowOutcome::Unknown(unknown(Unknown::RowMissing))),
            ],
            S::Unknown(unknown(Unknown::RowMissing)),
        ),
        (
            "intended, no answer",
            vec![
                intended(),
                answered(RowOutcome::Unknown(unknown(Unknown::NoAnswer))),
            ],
            S::Unknown(unknown(Unknown::NoAnswer)),
        ),
        (
            "intended, process ended",
            vec![
                intended(),
                answered(RowOutcome::Unknown(unknown(Unknown::CrashAfterIntent))),
            ],
            S::Unknown(unknown(Unknown::CrashAfterIntent)),
        ),
        (
            "intended, acknowledged",
            vec![intended(), bare()],
            S::Accepted,
        ),
        (
            "intended, certainly not sent",
            vec![intended(), not_sent()],
            S::Planned,
        ),
        (
            "intended, not sent, given up",
            vec![intended(), not_sent(), withhold()],
            S::NotSubmitted(withheld()),
        ),
        (
            "sent again after a refusal",
            vec![intended(), not_sent(), intended(), job()],
            S::Accepted,
        ),
        (
            "withheld is not sent",
            vec![withhold(), intended()],
            S::NotSubmitted(withheld()),
        ),
        (
            "intended cannot be withheld",
            vec![intended(), withhold()],
            S::Intended,
        ),
        (
            "accepted, running",
            vec![intended(), job(), seen(O::Running)],
            S::Running,
        ),
        (
            "accepted, done",
            vec![intended(), job(), seen(O::Succeeded)],
            done.clone(),
        ),
        (
            "running, done",
            vec![intended(), job(), seen(O::Running), seen(O::Succeeded)],
            done.clone(),
        ),
        (
            "running, failed",
            vec![
                intended(),
                job(),
                seen(O::Running),
                seen(O::Failed(error())),
            ],
            S::Failed(error()),
        ),
        (
            "a list without the job proves nothing",
            vec![
                intended(),
                job(),
                seen(O::Missing),
                seen(O::Missing),
                seen(O::Missing),
            ],
            S::Accepted,
        ),
        (
            "one read that does not know the job proves nothing",
            vec![intended(), job(), seen(O::NotKnown), seen(O::NotKnown)],
            S::Accepted,
        ),
        (
            "three in a row at once: it may not be shown yet",
            vec![
                intended(),
                job(),
                seen(O::NotKnown),
                seen(O::NotKnown),
                seen(O::NotKnown),
            ],
            S::Accepted,
        ),
        (
            "three in a row after it was shown: vanished",
            vec![
                intended(),
                job(),
                seen(O::Running),
                seen(O::NotKnown),
                seen(O::NotKnown),
                seen(O::NotKnown),
            ],
            vanished(),
        ),
        (
            "a read in between starts the count again",
            vec![
                intended(),
                job(),
                seen(O::NotKnown),
                seen(O::NotKnown),
                seen(O::Running),
                seen(O::NotKnown),
            ],
            S::Running,
        ),
        (
            "a job that was shown and is not any more: vanished",
            vec![
                intended(),
                job(),
                seen(O::Running),
                seen(O::NotShown),
                seen(O::NotShown),
                seen(O::NotShown),
            ],
            vanished(),
        ),
        (
            "a job that was never shown: the target is watched",
            vec![
                baseline(Sighting::Goal),
                intended(),
                job(),
                seen(O::NotShown),
                seen(O::NotShown),
                seen(O::NotShown),
                sighted(Sighting::Working),
                sighted(Sighting::Goal),
            ],
            confirmed.clone(),
        ),
        (
            "left and came back",
            vec![
                baseline(Sighting::Goal),
                intended(),
                bare(),
                sighted(Sighting::Elsewhere),
                sighted(Sighting::Goal),
            ],
            confirmed.clone(),
        ),
        (
            "left and not back yet",
            vec![
                baseline(Sighting::Goal),
                intended(),
                bare(),
                sighted(Sighting::Elsewhere),
            ],
            S::Running,
        ),
        (
            "never left",
            vec![
                baseline(Sighting::Goal),
                intended(),
                bare(),
                sighted(Sighting::Goal),
            ],
            S::Accepted,
        ),
        (
            "never left, given up",
            vec![
                baseline(Sighting::Goal),
                intended(),
                bare(),
                seen(O::GaveUp),
            ],
            S::Accepted,
        ),
        (
            "nothing is seen once given up",
            vec![
                baseline(Sighting::Goal),
                intended(),
                bare(),
                seen(O::GaveUp),
                sighted(Sighting::Working),
            ],
            S::Accepted,
        ),
        (
            "began elsewhere: coming to where it would be anyway proves nothing",
            vec![
                baseline(Sighting::Elsewhere),
                intended(),
                bare(),
                sighted(Sighting::Elsewhere),
                sighted(Sighting::Working),
                sighted(Sighting::Goal),
            ],
            S::Running,
        ),
        (
            "no baseline, never left",
            vec![
                intended(),
                bare(),
                sighted(Sighting::Goal),
                sighted(Sighting::Goal),
            ],
            S::Accepted,
        ),
        (
            "no baseline: what left may have been away before",
            vec![
                intended(),
                bare(),
                sighted(Sighting::Elsewhere),
                sighted(Sighting::Goal),
            ],
            S::Accepted,
        ),
        (
            "no baseline: it may have been in that failed state before",
            vec![intended(), bare(), sighted(Sighting::Failed(error()))],
            S::Accepted,
        ),
        (
            "went to a failed state",
            vec![
                baseline(Sighting::Goal),
                intended(),
                bare(),
                sighted(Sighting::Failed(error())),
            ],
            S::Failed(error()),
        ),
        (
            "an unclear state changes nothing",
            vec![
                intended(),
                bare(),
                sighted(Sighting::Unclear),
                sighted(Sighting::Goal),
            ],
            S::Accepted,
        ),
        (
            "what is proven stays",
            vec![
                intended(),
                job(),
                seen(O::Succeeded),
                seen(O::Failed(error())),
            ],
            done,
        ),
        (
            "unknown is not proven by a watch",
            vec![
                intended(),
                answered(RowOutcome::Unknown(unknown(Unknown::NoAnswer))),
                seen(O::Succeeded),
            ],
            S::Unknown(unknown(Unknown::NoAnswer)),
        ),
    ];
    for (name, entries, expected) in rows {
        assert_eq!(after(&entries).state(0), Some(&expected), "{name}");
    }
}

#[test]
fn the_table_of_states_where_the_action_leads_elsewhere() {
    use JobState as S;
    let confirmed = S::Succeeded(Evidence::ObservedTransition);
    let bare = || accepted(None);
    let rows: Vec<(&str, Vec<What>, S)> = vec![
        (
            "was elsewhere and arrived",
            vec![
                baseline(Sighting::Elsewhere),
                intended(),
                bare(),
                sighted(Sighting::Goal),
            ],
            confirmed.clone(),
        ),
        (
            "still elsewhere is not under way",
            vec![
                baseline(Sighting::Elsewhere),
                intended(),
                bare(),
                sighted(Sighting::Elsewhere),
            ],
            S::Accepted,
        ),
        (
            "no baseline: being there proves nothing",
            vec![intended(), bare(), sighted(Sighting::Goal)],
            S::Accepted,
        ),
        (
            "no baseline, seen elsewhere, then there",
            vec![
                intended(),
                bare(),
                sighted(Sighting::Elsewhere),
                sighted(Sighting::Goal),
            ],
            confirmed.clone(),
        ),
        (
            "no baseline, seen on the way, then there",
            vec![
                intended(),
                bare(),
                sighted(Sighting::Working),
                sighted(Sighting::Goal),
            ],
            confirmed,
        ),
    ];
    for (name, entries, expected) in rows {
        assert_eq!(after_start(&entries).state(0), Some(&expected), "{name}");
    }
}

#[test]
fn a_job_that_is_not_known_long_after_the_answer_has_vanished() {
    let mut state = after(&[intended(), accepted(Some("j"))]);
    for second in 0..3 {
        state.apply(&Entry {
            at: START + Duration::from_secs(60 + second),
            what: seen(Observation::NotKnown),
        });
    }
    assert_eq!(state.state(0).map(JobState::word), Some("unknown"));
}

#[test]
fn an_answer_that_does_not_fit_its_batch_is_unknown() {
    let reply = Reply {
        rows: vec![
            RowOutcome::Accepted {
                job_id: None,
                watch: Watch::Target
            };
            2
        ],
        ..Reply::default()
    };
    let state = after(&[intended(), What::Answered { batch: 0, reply }]);
    assert!(matches!(state.state(0), Some(JobState::Unknown(_))));
}

#[test]
fn entries_about_nothing_change_nothing() {
    let state = after(&[
        What::Intended { batch: 7 },
        What::Observed {
            seen: vec![(9, Observation::Succeeded)],
        },
        What::Withheld {
            jobs: vec![9],
            why: withheld(),
        },
    ]);
    assert_eq!(state.state(0), Some(&JobState::Planned));
}

#[test]
fn verdicts() {
    let run: RunId = "r".parse().unwrap();
    let verdict = |entries: &[What], no_more_waiting| {
        after(entries)
            .report(&run, START, no_more_waiting)
            .verdict()
    };
    let bare = [intended(), accepted(None)];
    assert_eq!(verdict(&[], false), Verdict::Running);
    assert_eq!(verdict(&[intended()], false), Verdict::Running);
    assert_eq!(verdict(&bare, false), Verdict::Running);
    assert_eq!(verdict(&bare, true), Verdict::NotConfirmed);
    assert_eq!(
        verdict(&[intended(), accepted(Some("j"))], true),
        Verdict::Running
    );
    assert_eq!(verdict(&[withhold()], false), Verdict::Failed);
    let gave_up = [intended(), accepted(None), seen(Observation::GaveUp)];
    assert_eq!(verdict(&gave_up, false), Verdict::NotConfirmed);
    let lost = [
        intended(),
        answered(RowOutcome::Unknown(unknown(Unknown::NoAnswer))),
    ];
    assert_eq!(verdict(&lost, false), Verdict::Unknown);
}

#[test]
fn only_targets_that_are_watched_wait_for_a_change() {
    let state = after(&[intended(), accepted(None)]);
    assert_eq!(state.without_change().collect::<Vec<_>>(), [0]);
    let job = after(&[intended(), accepted(Some("j"))]);
    assert_eq!(job.without_change().count(), 0);
}
