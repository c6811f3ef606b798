//! A journal that lives as long as the process.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use super::{
    Entry, Holder, Journal, JournalError, JournalFuture, NewRun, RunSummary, Standing, StoredRun,
};
use crate::model::RunId;

/// Runs kept in memory: nothing survives the process. For tests, and where the caller
/// keeps a record of its own.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    runs: Mutex<Runs>,
}

#[derive(Debug, Default)]
struct Runs {
    /// In the order they were created.
    order: Vec<RunId>,
    by_id: HashMap<RunId, Record>,
}

#[derive(Debug)]
struct Record {
    stored: StoredRun,
    standing: Standing,
    /// Since when it is held, if it is.
    held: Option<SystemTime>,
}

impl MemoryJournal {
    fn runs(&self) -> MutexGuard<'_, Runs> {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What `act` makes of a run.
    fn with<T>(
        &self,
        run: &RunId,
        act: impl FnOnce(&mut Record) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        let mut runs = self.runs();
        let record = runs.by_id.get_mut(run);
        let record = record.ok_or_else(|| JournalError::new(format!("there is no run {run}")))?;
        act(record)
    }
}

fn ready<T: Send + 'static>(outcome: Result<T, JournalError>) -> JournalFuture<'static, T> {
    Box::pin(std::future::ready(outcome))
}

impl Journal for MemoryJournal {
    fn create(&self, new: NewRun) -> JournalFuture<'_, ()> {
        let mut runs = self.runs();
        let run = new.head.run.clone();
        if runs.by_id.contains_key(&run) {
            return ready(Err(JournalError::new(format!(
                "there is a run {run} already"
            ))));
        }
        if runs.order.len() as u64 != new.seen {
            return ready(Err(JournalError::outdated()));
        }
        let record = Record {
            held: Some(SystemTime::now()),
            stored: StoredRun {
                head: new.head,
                entries: Vec::new(),
            },
            standing: new.standing,
        };
        runs.order.push(run.clone());
        runs.by_id.insert(run, record);
        ready(Ok(()))
    }

    fn append<'a>(
        &'a self,
        run: &'a RunId,
        entries: Vec<Entry>,
        standing: Standing,
    ) -> JournalFuture<'a, ()> {
        ready(self.with(run, |record| {
            if record.held.is_none() {
                return Err(JournalError::not_held(run));
            }
            record.stored.entries.extend(entries);
            record.standing = standing;
            Ok(())
        }))
    }

    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        let runs = self.runs();
        ready(Ok(runs.by_id.get(run).map(|record| record.stored.clone())))
    }

    fn entries<'a>(&'a self, run: &'a RunId, known: u64) -> JournalFuture<'a, Vec<Entry>> {
        ready(self.with(run, |record| {
            let known = usize::try_from(known).unwrap_or(usize::MAX);
            Ok(record
                .stored
                .entries
                .get(known..)
                .unwrap_or_default()
                .to_vec())
        }))
    }

    fn runs(&self) -> JournalFuture<'_, Vec<RunSummary>> {
        let runs = Self::runs(self);
        let newest_first = runs.order.iter().rev();
        let summaries = newest_first
            .filter_map(|run| runs.by_id.get(run))
            .map(|record| RunSummary::new(&record.stored.head, record.standing));
        ready(Ok(summaries.collect()))
    }

    fn claim<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<Holder>> {
        ready(self.with(run, |record| {
            if let Some(since) = record.held {
                return Ok(Some(Holder {
                    name: "another handle in this process".into(),
                    since,
                    seen: since,
                }));
            }
            record.held = Some(SystemTime::now());
            Ok(None)
        }))
    }

    fn release(&self, run: &RunId) {
        // One that is not there needs no release.
        let _ = self.with(run, |record| {
            record.held = None;
            Ok(())
        });
    }
}
