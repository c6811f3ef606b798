//! The handle of a run.

use std::{
    collections::{BTreeMap, HashMap},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use futures_util::{
    Stream,
    future::{Either, select},
    stream,
};
use huaweicloud_core::ErrorKind;
use tokio::sync::{broadcast, watch};

use super::RunState;
use crate::{
    Error,
    adapter::Adapter,
    fleet::Settled,
    journal::{Entry, JournalError, Reply, RowOutcome, What},
    model::{Anomaly, Job, JobState, NotSubmitted, Reason, Report, RunId, Service, Unknown},
};

/// How many events a slow listener may lag behind before it misses some.
const EVENTS: usize = 4096;

/// Something that happened in a run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A job has a new state.
    Job {
        /// When.
        at: SystemTime,
        /// The job as it is now.
        job: Job,
    },
    /// Something did not fit.
    Anomaly {
        /// When.
        at: SystemTime,
        /// What.
        anomaly: Anomaly,
    },
    /// The listener was too slow: this many events were dropped. The report has it all.
    Missed(u64),
}

/// How to wait for a run.
#[derive(Clone, Debug, Default)]
pub struct WaitOptions {
    pub(super) deadline: Option<Duration>,
}

impl WaitOptions {
    /// Ends waiting after `duration`. Default: never.
    #[must_use]
    pub fn deadline(mut self, duration: Duration) -> Self {
        self.deadline = Some(duration);
        self
    }
}

/// A run that was begun. Dropping it stops nothing.
#[derive(Clone, Debug)]
pub struct Run {
    pub(super) shared: Arc<Shared>,
}

/// What a run's handles and its driver share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) run: RunId,
    pub(crate) started_at: SystemTime,
    pub(crate) fleet: Arc<Settled>,
    pub(crate) adapters: BTreeMap<Service, Arc<dyn Adapter>>,
    state: Mutex<RunState>,
    events: broadcast::Sender<Event>,
    /// Why no further batch is to be sent.
    stopped: watch::Sender<Option<Box<str>>>,
    /// Why the identity that asks was refused; then nothing more is sent, as a few more
    /// refusals lock its key for everybody.
    refused: Mutex<Option<Box<str>>>,
    /// Held while an entry is written down and taken in, so that both go the same way.
    recording: tokio::sync::Mutex<()>,
    /// Since when targets are watched that have shown no change, on the monotonic clock.
    pub(super) unchanged_since: Mutex<HashMap<u32, Duration>>,
    /// How sending went: `None` while it goes on.
    pub(super) sent: watch::Sender<Option<Result<(), JournalError>>>,
    /// Held during a round of reads, so that two waiters share it.
    pub(super) reading: tokio::sync::Mutex<()>,
}

impl Shared {
    pub(crate) fn new(
        run: RunId,
        started_at: SystemTime,
        fleet: Arc<Settled>,
        adapters: BTreeMap<Service, Arc<dyn Adapter>>,
        state: RunState,
    ) -> Self {
        Self {
            run,
            started_at,
            fleet,
            adapters,
            state: Mutex::new(state),
            events: broadcast::Sender::new(EVENTS),
            stopped: watch::Sender::new(None),
            refused: Mutex::default(),
            recording: tokio::sync::Mutex::default(),
            unchanged_since: Mutex::default(),
            sent: watch::Sender::new(None),
            reading: tokio::sync::Mutex::new(()),
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, RunState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Why nothing more is to be sent, if so.
    pub(super) fn why_not_to_send(&self) -> Option<Reason<NotSubmitted>> {
        if let Some(why) = &*self.stopped.borrow() {
            return Some(Reason::new(NotSubmitted::Stopped, why.clone()));
        }
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        refused
            .clone()
            .map(|why| Reason::new(NotSubmitted::Credentials, why))
    }

    /// Remembers a refusal of the identity that asks.
    pub(super) fn note_refused_identity(&self, error: &huaweicloud_core::Error) {
        if error.kind() == ErrorKind::Credentials || error.status() == Some(401) {
            let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
            refused.get_or_insert_with(|| error.to_string().into());
        }
    }

    /// Pauses, but not beyond a stop.
    pub(super) async fn pause(&self, pause: Duration) {
        self.unless_stopped(self.fleet.clock.sleep(pause)).await;
    }

    /// What `work` gives, unless the run is stopped before. Only for work that can be
    /// dropped.
    pub(super) async fn unless_stopped<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut stopped = self.stopped.subscribe();
        let stop = pin!(stopped.wait_for(Option::is_some));
        match select(pin!(work), stop).await {
            Either::Left((done, _)) => Some(done),
            Either::Right(_) => None,
        }
    }

    /// Writes down what happened, then takes it in and tells about it. What happened is
    /// taken in even if it cannot be written down; an intent is not, and nothing is sent
    /// on it.
    ///
    /// Runs to its end only in a task of its own: the driver, or a round of reads.
    pub(super) async fn record(&self, what: Vec<What>) -> Result<(), JournalError> {
        self.record_with(|_| what).await
    }

    /// The same for what depends on the state, which does not change in between.
    async fn record_with(
        &self,
        what: impl FnOnce(&RunState) -> Vec<What>,
    ) -> Result<(), JournalError> {
        let _in_order = self.recording.lock().await;
        let what = what(&self.state());
        if what.is_empty() {
            return Ok(());
        }
        let at = self.fleet.clock.now();
        let entries: Vec<Entry> = what.into_iter().map(|what| Entry { at, what }).collect();
        let written = self.fleet.journal.append(&self.run, entries.clone()).await;
        let mut state = self.state();
        for entry in &entries {
            if written.is_err() && matches!(entry.what, What::Intended { .. }) {
                continue;
            }
            let changed = state.apply(entry);
            if self.events.receiver_count() == 0 {
                continue;
            }
            for job in changed.into_iter().filter_map(|index| state.job(index)) {
                // Nobody listening any more is no fault.
                let _ = self.events.send(Event::Job { at, job });
            }
            let anomalies = match &entry.what {
                What::Answered { reply, .. } => reply.anomalies.as_slice(),
                What::Noted { anomaly } => std::slice::from_ref(anomaly),
                _ => &[],
            };
            for anomaly in anomalies.iter().cloned() {
                let _ = self.events.send(Event::Anomaly { at, anomaly });
            }
        }
        written
    }

    /// Settles what is not sent and what has no answer.
    async fn give_up(&self, why: &str) -> Result<(), JournalError> {
        let settled = |state: &RunState| {
            let withheld = What::Withheld {
                jobs: state.all_in(&JobState::Planned),
                why: Reason::new(NotSubmitted::Stopped, why),
            };
            let reason = Reason::new(Unknown::NoAnswer, format!("{why}: no answer had come"));
            let unanswered = (0_u32..)
                .zip(state.plan().batches())
                .filter_map(|(batch, _)| {
                    let waiting = state.jobs_in(batch, &JobState::Intended).len();
                    (waiting > 0).then(|| What::Answered {
                        batch,
                        reply: Reply {
                            rows: vec![RowOutcome::Unknown(reason.clone()); waiting],
                            ..Reply::default()
                        },
                    })
                });
            std::iter::once(withheld).chain(unanswered).collect()
        };
        self.record_with(settled).await
    }

    pub(super) fn report(&self, no_more_waiting: bool) -> Report {
        self.state()
            .report(&self.run, self.started_at, no_more_waiting)
    }
}

impl Run {
    pub(crate) fn begin(shared: Shared) -> Self {
        let shared = Arc::new(shared);
        // The driver lives on when the caller's future is dropped, so that no answer to
        // something that was sent gets lost.
        tokio::spawn(super::submit::drive(Arc::clone(&shared)));
        Self { shared }
    }

    /// The run's id.
    #[must_use]
    pub fn id(&self) -> &RunId {
        &self.shared.run
    }

    /// How things stand now. Reads nothing from any service.
    #[must_use]
    pub fn report(&self) -> Report {
        self.shared.report(false)
    }

    /// What happens from now on. Ends with the last handle of the run.
    pub fn events(&self) -> impl Stream<Item = Event> + Send + use<> {
        stream::unfold(self.shared.events.subscribe(), |mut events| async move {
            match events.recv().await {
                Ok(event) => Some((event, events)),
                Err(broadcast::error::RecvError::Lagged(missed)) => {
                    Some((Event::Missed(missed), events))
                }
                Err(broadcast::error::RecvError::Closed) => None,
            }
        })
    }

    /// Sends no further batch. What was sent goes on; what was not becomes
    /// `NotSubmitted`.
    pub fn stop(&self) {
        self.stop_because("the run was stopped before");
    }

    fn stop_because(&self, why: &str) {
        let told = |stopped: &mut Option<Box<str>>| {
            stopped.get_or_insert_with(|| why.into());
            true
        };
        self.shared.stopped.send_if_modified(told);
    }

    /// Gives the run up in this process, which is about to end: nothing more is sent, what
    /// was not sent becomes `NotSubmitted`, and what was sent and has no answer yet becomes
    /// `Unknown`. `why` says why, for people. Jobs that were taken on stay as they are.
    ///
    /// # Errors
    /// If the journal cannot be written; the error carries the report.
    pub async fn leave(&self, why: &str) -> Result<Report, Error> {
        self.stop_because(why);
        // In a task of its own, so that it is done whole or not at all.
        let shared = Arc::clone(&self.shared);
        let why: Box<str> = why.into();
        let left = tokio::spawn(async move { shared.give_up(&why).await }).await;
        match left {
            Ok(Err(error)) => Err(Error::journal(error, self.report())),
            _ => Ok(self.report()),
        }
    }

    /// Completes when every batch was sent or given up. It can be dropped and called
    /// again at any time.
    ///
    /// # Errors
    /// If the journal could not be written: nothing was sent from then on.
    pub async fn submitted(&self) -> Result<(), Error> {
        let mut sent = self.shared.sent.subscribe();
        match sent.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(Err(error))) => Err(Error::journal(error.clone(), self.report())),
            // The sender lives in `self.shared`, so it is there.
            _ => Ok(()),
        }
    }

    /// One round of reads over all jobs under way. It can be dropped at any time; the
    /// round then ends in the background.
    ///
    /// # Errors
    /// If the journal cannot be written; the error carries the report. Reads that fail
    /// are no error here: they show in [`wait`](Self::wait).
    pub async fn refresh(&self) -> Result<(), Error> {
        match super::watch::round(&self.shared).await {
            Ok(_) => Ok(()),
            Err(error) => Err(Error::journal(error, self.shared.report(false))),
        }
    }

    /// Waits until nothing changes any more, reading as rarely as the poll policy says.
    /// It can be dropped and called again at any time.
    ///
    /// A target that only acknowledged and was never seen to change does not hold the end
    /// up for ever: after the policy's `confirm_within`, or at the deadline, it stays
    /// `Accepted`, and the verdict says that it is not confirmed.
    ///
    /// # Errors
    /// `DeadlinePassed` with the report if jobs are still under way at the deadline;
    /// `CannotWatch` with the report if reads keep failing; `Journal` with the report if
    /// the journal cannot be written.
    pub async fn wait(&self, options: WaitOptions) -> Result<Report, Error> {
        super::watch::wait(self, options).await
    }
}
