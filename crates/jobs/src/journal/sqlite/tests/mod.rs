//! A journal on disk: what it keeps, what it shares, what it says when it cannot.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)]

mod entries;
mod files;
mod fuzz;
mod sharing;
mod writing;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command as Process,
    sync::Arc,
    time::{Duration, SystemTime},
};

use rusqlite::Connection;
use tempfile::TempDir;

use super::{super::*, *};
use crate::{
    Action, Plan, PlanBuilder, Portion, Rollout,
    model::{Counts, Verdict},
};

/// A directory of its own and the path of a journal in it.
fn place() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("journal.sqlite3");
    (directory, path)
}

/// Signs of life only where a test asks for them.
fn quiet() -> SqliteOptions {
    SqliteOptions::default().heartbeat(Duration::MAX)
}

fn open(path: &Path) -> SqliteJournal {
    quiet().open(path).unwrap()
}

/// Somebody else's connection.
fn stranger(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

fn id(name: &str) -> RunId {
    name.parse().unwrap()
}

/// Five targets in three waves.
fn plan() -> Arc<Plan> {
    let targets =
        ["a", "b", "c", "d", "e"].map(|name| format!("cph-phone/{name}").parse().unwrap());
    let plan = PlanBuilder::new(Action::reset())
        .targets(targets)
        .rollout(Rollout::default().wave(Portion::Count(2)));
    Arc::new(plan.build().unwrap())
}

fn standing(succeeded: u64) -> Standing {
    Standing {
        verdict: Verdict::Running,
        counts: Counts {
            total: 5,
            succeeded,
            ..Counts::default()
        },
    }
}

fn new_run(name: &str, seen: u64) -> NewRun {
    NewRun {
        head: RunHead {
            run: id(name),
            plan: plan(),
            places: vec![Place {
                service: "cph".parse().unwrap(),
                endpoint: "https://cph.example.com".into(),
                project: Some("p1".into()),
            }],
            started_at: SystemTime::UNIX_EPOCH + Duration::from_nanos(1_700_000_000_123_456_789),
        },
        standing: standing(0),
        seen,
    }
}

fn intended(batch: u32) -> Vec<Entry> {
    vec![Entry {
        at: SystemTime::UNIX_EPOCH,
        what: What::Intended { batch },
    }]
}

/// The batches that were noted as intended, in order.
fn numbers(entries: &[Entry]) -> Vec<u32> {
    let numbers = entries.iter().map(|entry| match entry.what {
        What::Intended { batch } => batch,
        ref other => panic!("{other:?} was never written"),
    });
    numbers.collect()
}

fn count(path: &Path, sql: &str) -> i64 {
    stranger(path).query_row(sql, (), |row| row.get(0)).unwrap()
}

/// A test as another process, started by `wrapper` if it names a program, with a path to
/// work on: the test then plays the part of that process. `None` where that cannot be done.
fn child(test: &str, wrapper: &[&str], path: &Path) -> Option<Process> {
    let this = env::current_exe().unwrap();
    let mut process = match wrapper.split_first() {
        Some((program, arguments)) => {
            let mut trial = Process::new(program);
            let trial = trial
                .args(arguments)
                .arg("true")
                .env("JOURNAL", path)
                .output();
            if !trial.is_ok_and(|trial| trial.status.success()) {
                eprintln!("{test} is left out: {program} cannot be used here");
                return None;
            }
            let mut process = Process::new(program);
            process.args(arguments).arg(this);
            process
        }
        None => Process::new(this),
    };
    process
        .arg("--exact")
        .arg(format!("journal::sqlite::tests::{test}"))
        .arg("--nocapture")
        .env("JOURNAL", path);
    Some(process)
}

/// The path to work on, in a process that a test started.
fn path_for_child() -> Option<PathBuf> {
    env::var_os("JOURNAL").map(PathBuf::from)
}

fn must_end_well(mut process: Process) {
    let output = process.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && told.contains("1 passed"),
        "{told}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
