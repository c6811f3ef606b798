//! Watches jobs under way: rounds of coalesced reads until nothing changes any more.

use std::pin::pin;

use futures_util::future::{Either, join_all, select};
use huaweicloud_core::Error as CoreError;
use tracing::debug;

use super::run::{Run, Shared, WaitOptions};
use crate::{
    Error, Report,
    journal::{JournalError, Observation, What},
};

/// How a round of reads went.
#[derive(Default)]
pub(super) struct Round {
    /// Whether anything was read.
    read: bool,
    /// The last read that failed.
    error: Option<CoreError>,
}

/// One round over all services at once.
pub(super) async fn round(shared: &Shared) -> Result<Round, JournalError> {
    let _one_at_a_time = shared.reading.lock().await;
    // A copy, so that nothing is locked while reading.
    let state = shared.state().clone();
    let watched = shared
        .adapters
        .iter()
        .map(|(service, adapter)| (adapter, state.watched(*service)));
    let watched: Vec<_> = watched.filter(|(_, watched)| !watched.is_empty()).collect();
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
    let news = {
        let state = shared.state();
        let news = |(job, seen): &(u32, Observation)| state.is_news(*job, seen);
        let mut entries = Vec::new();
        let seen: Vec<_> = seen.into_iter().filter(news).collect();
        if !seen.is_empty() {
            entries.push(What::Observed { seen });
        }
        entries
    };
    shared.record(news).await?;

    let (now, within) = (
        shared.fleet.clock.now(),
        shared.fleet.policy.poll.confirm_within,
    );
    let unchanged = shared.state().without_change(now, within);
    if !unchanged.is_empty() {
        let seen = unchanged
            .into_iter()
            .map(|job| (job, Observation::GaveUp))
            .collect();
        shared.record(vec![What::Observed { seen }]).await?;
    }
    Ok(outcome)
}

pub(super) async fn wait(run: &Run, options: WaitOptions) -> Result<Report, Error> {
    let shared = &run.shared;
    let (clock, policy) = (&shared.fleet.clock, &shared.fleet.policy.poll);
    let deadline = options
        .deadline
        .map(|after| (after, clock.monotonic() + after));
    let mut failed_rounds = 0;
    for round_index in 0_u32.. {
        let sending = shared.sent.borrow().is_none();
        if !sending {
            run.submitted().await?;
        }
        let outcome = round(shared).await?;
        if !sending && shared.state().is_settled() {
            break;
        }
        let time_left = deadline.map(|(_, end)| end.saturating_sub(clock.monotonic()));
        if let (Some((after, _)), Some(true)) = (deadline, time_left.map(|left| left.is_zero())) {
            return if !sending && shared.state().waits_for_change_only() {
                Ok(shared.report(true))
            } else {
                Err(Error::deadline_passed(after, shared.report(false)))
            };
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
            .min(time_left.unwrap_or(policy.max));
        pause_or_sent(run, sending, clock.sleep(pause)).await;
    }
    Ok(shared.report(false))
}

/// Pauses, but not beyond the end of sending.
async fn pause_or_sent(run: &Run, sending: bool, pause: impl Future<Output = ()>) {
    if !sending {
        return pause.await;
    }
    let sent = pin!(run.submitted());
    match select(sent, pin!(pause)).await {
        Either::Left(_) | Either::Right(_) => {}
    }
}
