//! Watches jobs under way: rounds of coalesced reads until nothing changes any more.

use std::{collections::HashMap, pin::pin, sync::Arc, sync::PoisonError, time::Duration};

use futures_util::future::{join_all, select};
use huaweicloud_core::Error as CoreError;
use tracing::debug;

use super::run::{Run, Shared, WaitOptions};
use crate::{
    Error, Report,
    journal::{JournalError, Observation, What},
};

/// How long the look at the very deadline may take.
const LAST_LOOK: Duration = Duration::from_secs(1);

/// How a round of reads went.
#[derive(Default)]
pub(super) struct Round {
    /// Whether anything was read.
    read: bool,
    /// The last read that failed.
    error: Option<CoreError>,
}

/// One round over all services at once. It runs in a task of its own, so that a caller
/// who stops waiting for it cuts nothing in two.
pub(super) async fn round(shared: &Arc<Shared>) -> Result<Round, JournalError> {
    let task = tokio::spawn(read_once(Arc::clone(shared)));
    match task.await {
        Ok(outcome) => outcome,
        Err(_) => Err(JournalError::new("reading ended by a fault of the program")),
    }
}

async fn read_once(shared: Arc<Shared>) -> Result<Round, JournalError> {
    let _one_at_a_time = shared.reading.lock().await;
    let watched: Vec<_> = {
        let state = shared.state();
        let of_each = shared
            .adapters
            .iter()
            .map(|(service, adapter)| (Arc::clone(adapter), state.watched(*service)));
        of_each.filter(|(_, watched)| !watched.is_empty()).collect()
    };
    let polls = watched
        .iter()
        .map(|(adapter, watched)| adapter.poll(watched));
    let mut outcome = Round::default();
    let mut seen: Vec<(u32, Observation)> = Vec::new();
    for polled in join_all(polls).await {
        outcome.read |= !polled.observations.is_empty();
        if let Some(error) = polled.error {
            debug!(%error, "a round of reads is incomplete");
            outcome.error = Some(error);
        }
        seen.extend(polled.observations);
    }
    {
        let (state, now) = (shared.state(), shared.fleet.clock.now());
        seen.retain(|(job, seen)| state.is_news(*job, seen, now));
    }
    seen.sort_by_key(|(job, _)| *job);
    if !seen.is_empty() {
        shared.record(vec![What::Observed { seen }]).await?;
    }
    let seen: Vec<_> = give_up(&shared)
        .into_iter()
        .map(|job| (job, Observation::GaveUp))
        .collect();
    if !seen.is_empty() {
        shared.record(vec![What::Observed { seen }]).await?;
    }
    Ok(outcome)
}

/// The targets that have shown no change for so long that they are watched no more.
fn give_up(shared: &Shared) -> Vec<u32> {
    let now = shared.fleet.clock.monotonic();
    let within = shared.fleet.policy.poll.confirm_within;
    let mut since = shared
        .unchanged_since
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let waiting: HashMap<u32, Duration> = shared
        .state()
        .without_change()
        .map(|job| (job, since.get(&job).copied().unwrap_or(now)))
        .collect();
    let over = waiting
        .iter()
        .filter(|(_, at)| now.saturating_sub(**at) >= within);
    let mut over: Vec<u32> = over.map(|(job, _)| *job).collect();
    over.sort_unstable();
    *since = waiting;
    over
}

pub(super) async fn wait(run: &Run, options: WaitOptions) -> Result<Report, Error> {
    let shared = &run.shared;
    let (clock, policy) = (&shared.fleet.clock, &shared.fleet.policy.poll);
    // A deadline beyond all time is none.
    let end = options
        .deadline
        .and_then(|after| clock.monotonic().checked_add(after));
    let time_left = || end.map(|end| end.saturating_sub(clock.monotonic()));
    let mut failed_rounds = 0;
    for round_index in 0_u32.. {
        let sending = shared.sent.borrow().is_none();
        if !sending {
            run.submitted().await?;
        }
        let outcome = match within(time_left(), round(shared)).await {
            Some(Ok(outcome)) => outcome,
            Some(Err(error)) => return Err(Error::journal(error, shared.report(false))),
            None => return at_deadline(shared, &options, sending),
        };
        if !sending && shared.state().is_settled() {
            break;
        }
        if time_left().is_some_and(|left| left.is_zero()) {
            return at_deadline(shared, &options, sending);
        }
        failed_rounds = match &outcome.error {
            Some(_) if !outcome.read => failed_rounds + 1,
            _ => 0,
        };
        if let Some(error) = outcome.error
            && failed_rounds >= policy.failed_rounds
        {
            return Err(Error::cannot_watch(error, shared.report(false)));
        }
        let pause = policy
            .pause(round_index)
            .min(time_left().unwrap_or(policy.max));
        let pause = clock.sleep(pause);
        if sending {
            // The end of sending ends the pause.
            select(pin!(run.submitted()), pause).await;
        } else {
            pause.await;
        }
    }
    Ok(shared.report(false))
}

fn at_deadline(shared: &Shared, options: &WaitOptions, sending: bool) -> Result<Report, Error> {
    if !sending && shared.state().waits_for_change_only() {
        return Ok(shared.report(true));
    }
    let after = options.deadline.unwrap_or_default();
    Err(Error::deadline_passed(after, shared.report(false)))
}

/// The outcome of a read, unless the time is over before. Reads take real time, whatever
/// clock the fleet has.
async fn within<T>(time_left: Option<Duration>, read: impl Future<Output = T>) -> Option<T> {
    match time_left {
        Some(left) => tokio::time::timeout(left.max(LAST_LOOK), read).await.ok(),
        None => Some(read.await),
    }
}
