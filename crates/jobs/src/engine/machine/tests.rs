//! The table of states, a row a test case.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

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

fn found() -> What {
    seen(Observation::Found { job_id: "j".into() })
}

fn lost(cause: Unknown) -> What {
    answered(RowOutcome::Unknown(unknown(cause)))
}

/// A job that was taken on, shown, and is not known any more.
fn gone() -> [What; 5] {
    [
        accepted(Some("j")),
        seen(Observation::Running),
        seen(Observation::NotKnown),
        seen(Observation::NotKnown),
        seen(Observation::NotKnown),
    ]
}

/// Why the outcome of a sent job is not known, and how it came to that.
fn doubtful() -> Vec<Vec<What>> {
    let mut ways: Vec<_> = [
        Unknown::NoAnswer,
        Unknown::ServerError,
        Unknown::UnreadableAnswer,
        Unknown::RowMissing,
        Unknown::RowDoubled,
        Unknown::RowUnclear,
        Unknown::CrashAfterIntent,
    ]
    .into_iter()
    .map(|cause| vec![lost(cause)])
    .collect();
    ways.push(gone().into());
    ways
}

#[test]
fn the_table_of_doubts() {
    use Observation as O;
    let observed = "succeeded by observed transition";
    let done = "succeeded by job status";
    let at_goal = || baseline(Sighting::Goal);
    let failed = || sighted(Sighting::Failed(error()));
    let rows: Vec<(&str, Vec<What>, Vec<What>, &str)> = vec![
        ("nothing seen", vec![], vec![], "unknown"),
        ("its job is found", vec![], vec![found()], "accepted"),
        (
            "its job is found, and done",
            vec![],
            vec![found(), seen(O::Running), seen(O::Succeeded)],
            done,
        ),
        (
            "its job is found, and failed",
            vec![],
            vec![found(), seen(O::Failed(error()))],
            "failed",
        ),
        (
            "its job is found and vanishes",
            vec![],
            vec![
                found(),
                seen(O::NotKnown),
                seen(O::NotKnown),
                seen(O::NotKnown),
            ],
            "unknown",
        ),
        (
            "its job is found: the target proves nothing any more",
            vec![at_goal()],
            vec![found(), sighted(Sighting::Working), sighted(Sighting::Goal)],
            "accepted",
        ),
        (
            "left",
            vec![at_goal()],
            vec![sighted(Sighting::Working)],
            "running",
        ),
        (
            "left and came back",
            vec![at_goal()],
            vec![sighted(Sighting::Working), sighted(Sighting::Goal)],
            observed,
        ),
        (
            "left and failed",
            vec![at_goal()],
            vec![sighted(Sighting::Working), failed()],
            "failed",
        ),
        (
            "left and never came back",
            vec![at_goal()],
            vec![
                sighted(Sighting::Working),
                sighted(Sighting::Unclear),
                sighted(Sighting::Elsewhere),
                seen(O::GaveUp),
            ],
            "running",
        ),
        (
            "never left",
            vec![at_goal()],
            vec![sighted(Sighting::Goal), sighted(Sighting::Goal)],
            "unknown",
        ),
        (
            "elsewhere: somebody may have stopped it",
            vec![at_goal()],
            vec![sighted(Sighting::Elsewhere), sighted(Sighting::Goal)],
            "unknown",
        ),
        (
            "no baseline: it may have been under way before",
            vec![],
            vec![sighted(Sighting::Working), sighted(Sighting::Goal)],
            "unknown",
        ),
        (
            "began elsewhere: it may come to the goal by itself",
            vec![baseline(Sighting::Elsewhere)],
            vec![sighted(Sighting::Working), sighted(Sighting::Goal)],
            "unknown",
        ),
        (
            "began on the way",
            vec![baseline(Sighting::Working)],
            vec![sighted(Sighting::Working), sighted(Sighting::Goal)],
            "unknown",
        ),
        (
            "failed: by what, nobody knows",
            vec![at_goal()],
            vec![failed()],
            "unknown",
        ),
        (
            "given up, not found: nothing",
            vec![at_goal()],
            vec![
                seen(O::GaveUp),
                seen(O::Missing),
                seen(O::NotKnown),
                seen(O::NotShown),
            ],
            "unknown",
        ),
        (
            "a look that comes late is no baseline",
            vec![],
            vec![
                at_goal(),
                sighted(Sighting::Working),
                sighted(Sighting::Goal),
            ],
            "unknown",
        ),
        (
            "a look that comes late takes no baseline away",
            vec![at_goal()],
            vec![
                baseline(Sighting::Working),
                sighted(Sighting::Working),
                sighted(Sighting::Goal),
            ],
            observed,
        ),
    ];
    for way in doubtful() {
        for (name, before, after_it, expected) in &rows {
            let entries = [
                before.clone(),
                vec![intended()],
                way.clone(),
                after_it.clone(),
            ];
            let state = after(&entries.concat());
            assert_eq!(told(&state), *expected, "{name}, after {way:?}");
        }
    }
}

#[test]
fn the_table_of_doubts_where_the_action_leads_elsewhere() {
    let rows: Vec<(&str, Option<Sighting>, Vec<Sighting>, &str)> = vec![
        (
            "arrived",
            Some(Sighting::Elsewhere),
            vec![Sighting::Goal],
            "succeeded by observed transition",
        ),
        (
            "on the way",
            Some(Sighting::Elsewhere),
            vec![Sighting::Working],
            "running",
        ),
        (
            "on the way and arrived",
            Some(Sighting::Elsewhere),
            vec![Sighting::Working, Sighting::Goal],
            "succeeded by observed transition",
        ),
        (
            "still elsewhere",
            Some(Sighting::Elsewhere),
            vec![Sighting::Elsewhere],
            "unknown",
        ),
        (
            "failed",
            Some(Sighting::Elsewhere),
            vec![Sighting::Failed(error())],
            "unknown",
        ),
        (
            "was there before",
            Some(Sighting::Goal),
            vec![Sighting::Elsewhere, Sighting::Working, Sighting::Goal],
            "unknown",
        ),
        (
            "no baseline",
            None,
            vec![Sighting::Elsewhere, Sighting::Working, Sighting::Goal],
            "unknown",
        ),
    ];
    for (name, before, after_it, expected) in rows {
        let mut entries: Vec<What> = before.map(baseline).into_iter().collect();
        entries.extend([intended(), lost(Unknown::NoAnswer)]);
        entries.extend(after_it.into_iter().map(sighted));
        assert_eq!(told(&after_start(&entries)), expected, "{name}");
    }
}

/// A job's state in a word or two.
fn told(state: &RunState) -> String {
    match state.state(0).unwrap() {
        JobState::Succeeded(evidence) => format!("succeeded by {evidence}"),
        state => state.word().to_owned(),
    }
}

#[test]
fn a_job_that_vanished_is_what_it_is_read_as() {
    for (seen_again, expected) in [
        (Observation::Running, "running"),
        (Observation::Succeeded, "succeeded by job status"),
        (Observation::Failed(error()), "failed"),
    ] {
        let mut entries = vec![intended()];
        entries.extend(gone());
        assert_eq!(told(&after(&entries)), "unknown");
        entries.push(seen(seen_again.clone()));
        assert_eq!(told(&after(&entries)), expected);
        // Nothing can be read of one that has no job.
        let without = [intended(), lost(Unknown::NoAnswer), seen(seen_again)];
        assert_eq!(told(&after(&without)), "unknown");
    }
}

#[test]
fn doubts_are_read_by_what_is_known_of_them() {
    let answer = |row| What::Answered {
        batch: 0,
        reply: Reply {
            group: Some("g".into()),
            rows: vec![row],
            ..Reply::default()
        },
    };
    let service = crate::Service::KOOPHONE;
    let state = after(&[
        intended(),
        answer(RowOutcome::Unknown(unknown(Unknown::RowMissing))),
    ]);
    assert!(state.watched(service).is_empty());
    let doubts = state.doubts(service);
    let [doubt] = doubts.as_slice() else {
        panic!("{doubts:?}");
    };
    assert!(doubt.doubt && doubt.job_id.is_none());
    assert_eq!(doubt.group.as_deref(), Some("g"));
    assert!(state.doubts(crate::Service::CPH).is_empty());

    let mut entries = vec![intended()];
    entries.extend(gone());
    let mut state = after(&entries);
    assert_eq!(state.doubts(service)[0].job_id.as_deref(), Some("j"));
    // Once found, it is watched as all others are.
    state.apply(&entry(found()));
    assert!(state.doubts(service).is_empty());
    let watched = state.watched(service);
    assert!(!watched[0].doubt);
    assert_eq!(
        (watched[0].job_id.as_deref(), watched[0].missing),
        (Some("j"), 0)
    );
}

#[test]
fn a_doubt_that_is_under_way_is_not_settled_any_more() {
    let lost = [
        baseline(Sighting::Goal),
        intended(),
        lost(Unknown::NoAnswer),
    ];
    for (sign, watched) in [(found(), true), (sighted(Sighting::Working), false)] {
        let mut state = after(&lost);
        assert_eq!(state.job(0).unwrap().settled_at(), Some(START));
        let changed = state.apply(&entry(sign));
        assert_eq!(changed, [0]);
        assert_eq!(state.job(0).unwrap().settled_at(), None);
        assert!(!state.is_settled());
        let job = state.watched(crate::Service::KOOPHONE)[0].job_id.clone();
        assert_eq!(job.is_some(), watched);
        let later = START + Duration::from_secs(9);
        let end = match watched {
            true => seen(Observation::Succeeded),
            false => sighted(Sighting::Goal),
        };
        state.apply(&Entry {
            at: later,
            what: end,
        });
        assert_eq!(state.job(0).unwrap().settled_at(), Some(later));
    }
}

#[test]
fn what_says_nothing_of_a_doubt_is_no_news() {
    let state = after(&[
        baseline(Sighting::Goal),
        intended(),
        lost(Unknown::NoAnswer),
    ]);
    for (seen, news) in [
        (Observation::Found { job_id: "j".into() }, true),
        (Observation::Seen(Sighting::Working), true),
        (Observation::Seen(Sighting::Goal), false),
        (Observation::Seen(Sighting::Elsewhere), false),
        (Observation::NotKnown, false),
        (Observation::Missing, false),
        (Observation::NotShown, false),
        (Observation::Succeeded, false),
    ] {
        let is_news = state.is_news(0, &seen, START, Duration::ZERO);
        assert_eq!(is_news, news, "{seen:?}");
    }
}

/// Every sequence of four observations, from every beginning.
#[test]
fn a_doubt_succeeds_by_a_proof_only() {
    use Observation as O;
    let alphabet = [
        O::Running,
        O::Succeeded,
        O::Failed(error()),
        O::Found { job_id: "j".into() },
        O::Missing,
        O::NotKnown,
        O::NotShown,
        O::GaveUp,
        O::Seen(Sighting::Goal),
        O::Seen(Sighting::Working),
        O::Seen(Sighting::Elsewhere),
        O::Seen(Sighting::Failed(error())),
        O::Seen(Sighting::Unclear),
    ];
    let befores = [
        None,
        Some(Sighting::Goal),
        Some(Sighting::Elsewhere),
        Some(Sighting::Working),
    ];
    let mut proven = 0;
    for before in &befores {
        for (arrives, job) in [(false, false), (false, true), (true, false), (true, true)] {
            let mut entries: Vec<What> = before.clone().map(baseline).into_iter().collect();
            entries.push(intended());
            match job {
                true => entries.extend(gone()),
                false => entries.push(lost(Unknown::NoAnswer)),
            }
            let state = match arrives {
                true => after_start(&entries),
                false => after(&entries),
            };
            assert_eq!(told(&state), "unknown");
            let begun = Begun {
                arrives,
                job,
                before: before.clone(),
            };
            proven += explore(&begun, &state, &alphabet, &mut Vec::new());
        }
    }
    assert!(proven > 0, "nothing was ever proven");
}

/// How a doubt began.
struct Begun {
    /// Whether the action leads elsewhere.
    arrives: bool,
    /// Whether it has a job, which vanished.
    job: bool,
    before: Option<Sighting>,
}

impl Begun {
    /// Whether these observations prove a success of this kind, by their order alone.
    fn proves(&self, evidence: Evidence, seen: &[Observation]) -> bool {
        let place = |wanted: &dyn Fn(&Observation) -> bool| seen.iter().position(wanted);
        let last = |wanted: &Observation| seen.iter().rposition(|seen| seen == wanted);
        let goal = last(&Observation::Seen(Sighting::Goal));
        match evidence {
            Evidence::JobStatus => {
                let found = place(&|seen| matches!(seen, Observation::Found { .. }));
                let success = last(&Observation::Succeeded);
                success.is_some() && (self.job || (found.is_some() && found < success))
            }
            Evidence::ObservedTransition if self.arrives => {
                self.before == Some(Sighting::Elsewhere) && goal.is_some()
            }
            Evidence::ObservedTransition => {
                let dip = place(&|seen| *seen == Observation::Seen(Sighting::Working));
                self.before == Some(Sighting::Goal) && dip.is_some() && dip < goal
            }
            _ => false,
        }
    }
}

/// Goes through all that can follow, and gives how often that is a success.
fn explore(
    begun: &Begun,
    state: &RunState,
    alphabet: &[Observation],
    so_far: &mut Vec<Observation>,
) -> u32 {
    if let Some(JobState::Succeeded(evidence)) = state.state(0) {
        assert!(
            begun.proves(*evidence, so_far),
            "{so_far:?} from {:?} is no proof ({evidence}; arrives {}, job {})",
            begun.before,
            begun.arrives,
            begun.job,
        );
        return 1;
    }
    if so_far.len() == 4 {
        return 0;
    }
    let mut proven = 0;
    for seen in alphabet {
        let mut next = state.clone();
        next.apply(&entry(What::Observed {
            seen: vec![(0, seen.clone())],
        }));
        so_far.push(seen.clone());
        proven += explore(begun, &next, alphabet, so_far);
        so_far.pop();
    }
    proven
}
