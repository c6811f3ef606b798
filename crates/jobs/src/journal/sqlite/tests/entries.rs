//! Entries of all kinds go through unchanged.

use proptest::prelude::*;

use super::*;
use crate::model::{Anomaly, JobError, NotSubmitted, Reason, Unknown};

fn at(seconds: i64, nanos: u32) -> SystemTime {
    let moment = Duration::new(seconds.unsigned_abs(), nanos);
    match seconds {
        0.. => SystemTime::UNIX_EPOCH + moment,
        _ => SystemTime::UNIX_EPOCH - moment,
    }
}

fn error(text: &str) -> JobError {
    JobError {
        code: Some(text.into()),
        message: Some(text.into()),
    }
}

/// An entry of so many bytes.
pub(super) fn large(bytes: usize) -> Entry {
    Entry {
        at: at(0, 0),
        what: What::NotSent {
            batch: 0,
            why: "x".repeat(bytes).into(),
            request_id: None,
        },
    }
}

fn anomaly(text: &str) -> Anomaly {
    Anomaly {
        service: "cph".into(),
        request_id: Some(text.into()),
        target: "cph-phone/elsewhere".parse().ok(),
        message: text.into(),
    }
}

fn sightings(text: &str) -> Vec<Sighting> {
    vec![
        Sighting::Goal,
        Sighting::Working,
        Sighting::Elsewhere,
        Sighting::Failed(error(text)),
        Sighting::Unclear,
    ]
}

fn observations(text: &str) -> Vec<Observation> {
    let others = [
        Observation::Running,
        Observation::Succeeded,
        Observation::Failed(error(text)),
        Observation::Missing,
        Observation::NotKnown,
        Observation::Found {
            job_id: text.into(),
        },
        Observation::NotShown,
        Observation::GaveUp,
    ];
    let seen = sightings(text).into_iter().map(Observation::Seen);
    others.into_iter().chain(seen).collect()
}

fn outcomes(text: &str) -> Vec<RowOutcome> {
    vec![
        RowOutcome::Accepted {
            job_id: Some(text.into()),
            watch: Watch::Job,
        },
        RowOutcome::Accepted {
            job_id: None,
            watch: Watch::Target,
        },
        RowOutcome::Rejected(error(text)),
        RowOutcome::Unknown(Reason::new(Unknown::RowMissing, text).with_error(Some(error(text)))),
    ]
}

/// Everything that an entry can be, with a text and a number in all places that take one.
fn all(text: &str, number: u32) -> Vec<What> {
    let numbered = |index: usize| number.wrapping_add(u32::try_from(index).unwrap());
    vec![
        What::Baseline {
            seen: sightings(text)
                .into_iter()
                .enumerate()
                .map(|(index, seen)| (numbered(index), seen))
                .collect(),
        },
        What::Intended { batch: number },
        What::NotSent {
            batch: number,
            why: text.into(),
            request_id: Some(text.into()),
        },
        What::Answered {
            batch: number,
            reply: Reply {
                request_id: Some(text.into()),
                group: Some(text.into()),
                rows: outcomes(text),
                anomalies: vec![anomaly(text)],
            },
        },
        What::Withheld {
            jobs: vec![number, 0],
            why: Reason::new(NotSubmitted::Precondition, text),
        },
        What::Resumed { jobs: vec![number] },
        What::Noted {
            anomaly: anomaly(text),
        },
        What::Observed {
            seen: observations(text)
                .into_iter()
                .enumerate()
                .map(|(index, seen)| (numbered(index), seen))
                .collect(),
        },
    ]
}

fn word(what: &What) -> &'static str {
    match what {
        What::Baseline { .. } => "baseline",
        What::Intended { .. } => "intended",
        What::NotSent { .. } => "not_sent",
        What::Answered { .. } => "answered",
        What::Withheld { .. } => "withheld",
        What::Resumed { .. } => "resumed",
        What::Noted { .. } => "noted",
        What::Observed { .. } => "observed",
    }
}

/// An entry of each kind, for the run that `new_run` makes.
pub(super) fn one_of_each() -> Vec<Entry> {
    let entries = all("text", 1).into_iter().zip(0..);
    entries
        .map(|(what, seconds)| Entry {
            at: at(seconds, 5),
            what,
        })
        .collect()
}

#[tokio::test]
async fn each_kind_has_its_word_and_its_batch() {
    let (_directory, path) = place();
    let journal = open(&path);
    journal.create(new_run("one", 0)).await.unwrap();
    let entries = one_of_each();
    journal
        .append(&id("one"), entries.clone(), standing(1))
        .await
        .unwrap();
    let connection = stranger(&path);
    let mut query = connection
        .prepare("SELECT kind, batch FROM entries ORDER BY seq")
        .unwrap();
    let rows: Vec<(String, Option<u32>)> = query
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let words: Vec<_> = entries.iter().map(|entry| word(&entry.what)).collect();
    let stored: Vec<_> = rows.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(stored, words);
    let batches: Vec<_> = rows.iter().filter_map(|(_, batch)| *batch).collect();
    assert_eq!(batches, [1, 1, 1]);
}

#[test]
fn any_entry_is_read_back() {
    let (_directory, path) = place();
    let journal = open(&path);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let run = id("one");
    runtime.block_on(journal.create(new_run("one", 0))).unwrap();
    let known = std::cell::Cell::new(0);
    let content = (any::<String>(), any::<u32>(), 0..8_usize);
    let time = (-99_999_999_i64..99_999_999_999, 0..1_000_000_000_u32);
    let entry = (content, time).prop_map(|((text, number, kind), (seconds, nanos))| Entry {
        at: at(seconds, nanos),
        what: all(&text, number).swap_remove(kind),
    });
    let entries = prop::collection::vec(entry, 0..12);
    proptest!(ProptestConfig::with_cases(64), |(entries in entries)| {
        runtime.block_on(async {
            journal.append(&run, entries.clone(), standing(0)).await.unwrap();
            let read = journal.entries(&run, known.get()).await.unwrap();
            known.set(known.get() + entries.len() as u64);
            assert_eq!(read, entries);
        });
    });
}
