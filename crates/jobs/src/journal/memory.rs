//! A journal that lives as long as the process.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use super::{Entry, Journal, JournalError, JournalFuture, NewRun, StoredRun};
use crate::model::RunId;

/// Runs kept in memory: nothing survives the process. For tests, and where the caller
/// keeps a record of its own.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    runs: Mutex<HashMap<RunId, StoredRun>>,
}

impl Journal for MemoryJournal {
    fn create(&self, run: NewRun) -> JournalFuture<'_, ()> {
        let mut runs = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        let stored = StoredRun {
            plan: run.plan,
            started_at: run.started_at,
            entries: Vec::new(),
        };
        let taken = runs.insert(run.run, stored).is_some();
        Box::pin(async move {
            match taken {
                false => Ok(()),
                true => Err(JournalError::new("a run of this id exists")),
            }
        })
    }

    fn append<'a>(&'a self, run: &'a RunId, entries: Vec<Entry>) -> JournalFuture<'a, ()> {
        let mut runs = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        let found = match runs.get_mut(run) {
            Some(stored) => {
                stored.entries.extend(entries);
                Ok(())
            }
            None => Err(JournalError::new(format!("there is no run {run}"))),
        };
        Box::pin(async move { found })
    }

    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        let runs = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        let stored = runs.get(run).cloned();
        Box::pin(async move { Ok(stored) })
    }
}
