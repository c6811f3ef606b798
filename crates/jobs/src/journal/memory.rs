//! A journal that lives as long as the process.

use std::{
    collections::{HashMap, hash_map::Entry as Place},
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
        let created = match runs.entry(run.run) {
            Place::Vacant(place) => {
                place.insert(stored);
                Ok(())
            }
            Place::Occupied(place) => Err(JournalError::new(format!(
                "there is a run {} already",
                place.key()
            ))),
        };
        Box::pin(async move { created })
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
