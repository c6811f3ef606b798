//! Watches jobs under way: rounds of coalesced reads until nothing changes any more.

use std::{
    collections::HashMap,
    pin::pin,
    sync::{
        Arc, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{StreamExt, future::select, stream::FuturesUnordered};
use huaweicloud_core::Error as CoreError;
use tracing::debug;

use super::{
    RunState,
    run::{Run, Shared, WaitOptions},
};
use crate::{
    Error, Report,
    adapter::{Adapter, Watched},
    gate::Standing,
    journal::{JournalError, Observation, What},
    model::{NotSubmitted, Reason, Service},
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

/// One of those who are counted as long as they live.
struct Counted<'a>(&'a AtomicUsize);

impl<'a> Counted<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// One round over all services at once. Those that are slow are not waited for when
/// others have answered: a dip of a target must not fall between two rounds because of
/// another service. They are read on in the background.
pub(super) async fn round(shared: &Arc<Shared>) -> Result<Round, JournalError> {
    if !shared.is_holder() {
        let taker = Arc::clone(shared);
        if whole(async move { taker.take().await }).await?.is_some() {
            // Who holds it reads for all.
            return Ok(Round {
                read: true,
                error: None,
            });
        }
    }
    let mut reads = FuturesUnordered::new();
    let mut busy = None;
    for (service, adapter) in &shared.adapters {
        let Some(lock) = shared.reading.get(service) else {
            continue;
        };
        match Arc::clone(lock).try_lock_owned() {
            Ok(alone) => {
                let (shared, adapter) = (Arc::clone(shared), Arc::clone(adapter));
                let service = *service;
                // In a task of its own, so that a caller who stops waiting for it cuts
                // nothing in two.
                reads.push(whole(async move {
                    let _alone = alone;
                    read_service(&shared, service, adapter.as_ref()).await
                }));
            }
            Err(_) => busy = Some(lock),
        }
    }
    if let (true, Some(busy)) = (reads.is_empty(), busy) {
        // Somebody reads already: what comes of it serves this round as well.
        drop(busy.lock().await);
    }
    let mut outcome = Round::default();
    let patience = shared.fleet.policy.poll.max;
    loop {
        let next = match outcome.read {
            true => tokio::time::timeout(patience, reads.next()).await.ok(),
            false => Some(reads.next().await),
        };
        let Some(Some(read)) = next else { break };
        let read = read?;
        outcome.read |= read.read;
        outcome.error = read.error.or(outcome.error);
    }
    let seen: Vec<_> = give_up(shared)
        .into_iter()
        .map(|job| (job, Observation::GaveUp))
        .collect();
    if !seen.is_empty() {
        let shared = Arc::clone(shared);
        whole(async move { shared.record(vec![What::Observed { seen }]).await }).await?;
    }
    Ok(outcome)
}

/// What `work` gives, in a task of its own: it is done whole, whoever waits for it.
async fn whole<T: Send + 'static>(
    work: impl Future<Output = Result<T, JournalError>> + Send + 'static,
) -> Result<T, JournalError> {
    let fault = || JournalError::new("reading ended by a fault of the program");
    tokio::spawn(work).await.unwrap_or_else(|_| Err(fault()))
}

/// The jobs of a service that are to be read now.
fn to_read(shared: &Shared, service: Service, adapter: &dyn Adapter) -> Vec<Watched> {
    let state = shared.state();
    let mut watched = state.watched(service);
    if shared.reconciling.load(Ordering::Relaxed) > 0 {
        watched.extend(doubts(&state, service, adapter));
    }
    watched
}

/// The unknown jobs of a service that reads may tell of.
fn doubts(
    state: &RunState,
    service: Service,
    adapter: &dyn Adapter,
) -> impl Iterator<Item = Watched> {
    let doubts = state.doubts(service).into_iter();
    doubts.filter(|doubt| adapter.can_clear_up(doubt))
}

async fn read_service(
    shared: &Shared,
    service: Service,
    adapter: &dyn Adapter,
) -> Result<Round, JournalError> {
    let watched = to_read(shared, service, adapter);
    if watched.is_empty() {
        return Ok(Round::default());
    }
    let polled = adapter.poll(&watched).await;
    match watched.iter().any(|job| job.doubt) {
        true => at!("reconciling"),
        false => at!("polling"),
    }
    let read = !polled.observations.is_empty();
    let mut seen = polled.observations;
    {
        let (state, now, had_for) = (shared.state(), shared.now(), shared.had_for());
        seen.retain(|(job, seen)| state.is_news(*job, seen, now, had_for));
    }
    seen.sort_by_key(|(job, _)| *job);
    if !seen.is_empty() {
        shared.record(vec![What::Observed { seen }]).await?;
    }
    let error = polled.error.filter(|error| {
        debug!(%error, "a round of reads is incomplete");
        // A service that is left alone for a while is not one that cannot be watched.
        let standing = shared.fleet.gate(service).standing();
        !matches!(standing, Standing::Cooling(_) | Standing::Due)
    });
    Ok(Round { read, error })
}

/// The targets that have shown no change for so long that they are watched no more.
fn give_up(shared: &Shared) -> Vec<u32> {
    let now = shared.fleet.clock.monotonic();
    let policy = &shared.fleet.policy.poll;
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
        .filter(|(_, at)| now.saturating_sub(**at) >= policy.confirm_within);
    let mut over: Vec<u32> = over.map(|(job, _)| *job).collect();
    over.sort_unstable();
    *since = waiting;
    over
}

pub(super) async fn wait(
    run: &Run,
    options: &WaitOptions,
    reconcile: bool,
) -> Result<Report, Error> {
    let shared = &run.shared;
    let _waits = Counted::new(&shared.waiting);
    let _reconciles = reconcile.then(|| Counted::new(&shared.reconciling));
    let (clock, policy) = (&shared.fleet.clock, &shared.fleet.policy.poll);
    // A deadline beyond all time is none.
    let end = options
        .deadline
        .and_then(|after| clock.monotonic().checked_add(after));
    let time_left = || end.map(|end| end.saturating_sub(clock.monotonic()));
    let mut failed_rounds = 0;
    let mut doubts = Doubts::default();
    for round_index in 0_u32.. {
        let sending = shared.sent.borrow().is_none();
        if !sending {
            let lost = matches!(&*shared.sent.borrow(), Some(Err(error)) if error.is_not_held());
            // What another process took over is followed.
            if !lost {
                run.submitted().await?;
            }
        }
        let outcome = match within(time_left(), round(shared)).await {
            Some(Ok(outcome)) => outcome,
            Some(Err(error)) => return Err(Error::journal(error, shared.report(false))),
            None => return at_deadline(shared, options, sending),
        };
        let doubtful = reconcile && doubts.are_worth_a_look(shared);
        if !sending && is_over(shared) && !doubtful {
            break;
        }
        if time_left().is_some_and(|left| left.is_zero()) {
            return at_deadline(shared, options, sending);
        }
        failed_rounds = match &outcome.error {
            Some(_) if !outcome.read => failed_rounds + 1,
            _ => 0,
        };
        if let Some(error) = outcome.error
            && failed_rounds >= policy.failed_rounds
        {
            if !sending && is_over(shared) {
                // What is unknown stays so.
                break;
            }
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

/// Whether waiting changes nothing: all is settled, or what is left is sent by nobody.
fn is_over(shared: &Shared) -> bool {
    let state = shared.state();
    state.is_settled() || (shared.is_holder() && state.is_at_rest())
}

/// Since when unknown jobs are looked at, on the monotonic clock.
#[derive(Default)]
struct Doubts(HashMap<u32, Duration>);

impl Doubts {
    /// Whether there is an unknown job that reads may tell of, and that was not looked at
    /// for long enough.
    fn are_worth_a_look(&mut self, shared: &Shared) -> bool {
        let now = shared.fleet.clock.monotonic();
        let within = shared.fleet.policy.poll.reconcile_within;
        let state = shared.state();
        let services = shared.adapters.iter();
        let doubts =
            services.flat_map(|(service, adapter)| doubts(&state, *service, adapter.as_ref()));
        let mut worth_it = false;
        for doubt in doubts {
            let since = *self.0.entry(doubt.index).or_insert(now);
            worth_it |= now.saturating_sub(since) < within;
        }
        worth_it
    }
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

/// Waits for the end of all waves before `wave`. Gives why it must not be sent, if so. A
/// stop ends the waiting; sending then finds it.
pub(super) async fn wave_confirmed(
    shared: &Arc<Shared>,
    wave: u32,
) -> Result<Result<(), Reason<NotSubmitted>>, JournalError> {
    let policy = &shared.fleet.policy.poll;
    let mut failed_rounds = 0;
    for round_index in 0_u32.. {
        if shared.state().is_settled_before(wave) {
            break;
        }
        if shared.why_not_to_send().is_some() {
            return Ok(Ok(()));
        }
        // Whoever waits for the run reads as well: one of both is enough.
        if shared.waiting.load(Ordering::Relaxed) == 0 {
            let outcome = round(shared).await?;
            failed_rounds = match &outcome.error {
                Some(_) if !outcome.read => failed_rounds + 1,
                _ => 0,
            };
            if let Some(error) = outcome.error
                && failed_rounds >= policy.failed_rounds
            {
                let why = format!("wave {wave} could not be confirmed, as reads fail: {error}");
                return Ok(Err(Reason::new(NotSubmitted::FailureLimit, why)));
            }
        }
        if !shared.state().is_settled_before(wave) {
            shared.pause(policy.pause(round_index)).await;
        }
    }
    Ok(Ok(()))
}
