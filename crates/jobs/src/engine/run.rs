//! The handle of a run.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    future::Future,
    pin::pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
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
    Error, Plan,
    adapter::Adapter,
    fleet::{PlannedCall, Settled, planned_calls},
    journal::{Entry, Holder, JournalError, JournalFuture, RunHead, StoredRun, What},
    model::{
        Anomaly, Counts, Job, JobState, NotSubmitted, Reason, Report, RetryScope, RunId, Service,
        Unknown,
    },
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

/// A run: one that was begun here, or one of the journal that was attached to. Dropping
/// it stops nothing that goes on in this process.
///
/// One handle of one process holds a run: it alone sends and writes. Others follow what
/// the journal says, and take the run over when its holder is gone.
#[derive(Clone, Debug)]
pub struct Run {
    pub(super) shared: Arc<Shared>,
}

/// What a run's handles and its driver share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) head: RunHead,
    pub(crate) fleet: Arc<Settled>,
    pub(crate) adapters: BTreeMap<Service, Arc<dyn Adapter>>,
    state: Mutex<RunState>,
    events: broadcast::Sender<Event>,
    /// The time from which entries made here are dated, on both clocks: they are dated by
    /// the monotonic one, so that a jump of the other ages no job.
    timeline: Mutex<(SystemTime, Duration)>,
    /// Whether this process holds the run.
    is_holder: AtomicBool,
    /// How often the run was taken: what comes of a write is of no concern to a later
    /// holding.
    holding: AtomicU64,
    /// Whether the state has something in it that the journal, as another wrote it on, has
    /// not.
    is_astray: AtomicBool,
    /// What could not be written: it goes in front of what is written next.
    unwritten: Mutex<Vec<Entry>>,
    /// The journal's error after which nothing is sent, until the run is resumed.
    journal_broke: Mutex<Option<JournalError>>,
    /// Held while the run is taken, or what others wrote is read.
    taking: tokio::sync::Mutex<()>,
    /// Why no further batch is to be sent.
    stopped: watch::Sender<Option<Box<str>>>,
    /// Why the identity that asks was refused; then nothing more is sent, as a few more
    /// refusals lock its key for everybody.
    refused: Mutex<Option<Box<str>>>,
    /// Since when jobs are looked at that have shown no change, on the monotonic clock.
    pub(super) unchanged_since: Mutex<HashMap<u32, Duration>>,
    /// How sending went: `None` while it goes on.
    pub(super) sent: watch::Sender<Option<Result<(), JournalError>>>,
    /// Held while a service is read, so that two waiters share it.
    pub(super) reading: BTreeMap<Service, Arc<tokio::sync::Mutex<()>>>,
    /// How many callers wait for the run, and how many of them look for signs of what
    /// happened to unknown jobs.
    pub(super) waiting: AtomicUsize,
    pub(super) reconciling: AtomicUsize,
}

impl Shared {
    /// A run that was just written down, and is held.
    pub(crate) fn new(
        head: RunHead,
        fleet: Arc<Settled>,
        adapters: BTreeMap<Service, Arc<dyn Adapter>>,
    ) -> Self {
        let state = RunState::new(Arc::clone(&head.plan));
        let mut shared = Self::read_back(head, state, fleet, adapters);
        shared.is_holder = AtomicBool::new(true);
        shared.sent = watch::Sender::new(None);
        shared
    }

    /// A run of the journal, which nobody here holds or sends.
    fn read_back(
        head: RunHead,
        state: RunState,
        fleet: Arc<Settled>,
        adapters: BTreeMap<Service, Arc<dyn Adapter>>,
    ) -> Self {
        let timeline = (fleet.clock.now(), fleet.clock.monotonic());
        Self {
            head,
            fleet,
            state: Mutex::new(state),
            events: broadcast::Sender::new(EVENTS),
            timeline: Mutex::new(timeline),
            is_holder: AtomicBool::new(false),
            holding: AtomicU64::new(0),
            is_astray: AtomicBool::new(false),
            unwritten: Mutex::default(),
            journal_broke: Mutex::default(),
            taking: tokio::sync::Mutex::default(),
            stopped: watch::Sender::new(None),
            refused: Mutex::default(),
            unchanged_since: Mutex::default(),
            sent: watch::Sender::new(Some(Ok(()))),
            reading: adapters
                .keys()
                .map(|service| (*service, Arc::default()))
                .collect(),
            waiting: AtomicUsize::new(0),
            reconciling: AtomicUsize::new(0),
            adapters,
        }
    }

    pub(crate) fn attached(
        stored: StoredRun,
        fleet: Arc<Settled>,
        adapters: BTreeMap<Service, Arc<dyn Adapter>>,
    ) -> Self {
        let state = RunState::of(&stored.head, &stored.entries);
        Self::read_back(stored.head, state, fleet, adapters)
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
        if let Some(why) = &*refused {
            return Some(Reason::new(NotSubmitted::Credentials, why.clone()));
        }
        let plan = &self.head.plan;
        let most = plan.rollout().most_short(plan.targets().len())?;
        let short = self.state().short();
        (short > most).then(|| {
            let why = format!("{short} targets came out short, and at most {most} may");
            Reason::new(NotSubmitted::FailureLimit, why)
        })
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

    /// Goes on in time where the last entry was made, if its writer's clock was ahead:
    /// else time would stand still here until this one has made that up.
    fn go_on_in_time(&self) {
        let latest = self.state().latest();
        let now = (self.now().max(latest), self.fleet.clock.monotonic());
        let timeline = self.timeline.lock();
        *timeline.unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// The time for a new entry.
    pub(super) fn now(&self) -> SystemTime {
        let (begun, passed) = self.time();
        begun.checked_add(passed).unwrap_or(begun)
    }

    /// For how long this process has had the run.
    pub(super) fn had_for(&self) -> Duration {
        self.time().1
    }

    /// When entries began to be made here, and how long ago.
    fn time(&self) -> (SystemTime, Duration) {
        let timeline = self.timeline.lock();
        let (wall, monotonic) = *timeline.unwrap_or_else(PoisonError::into_inner);
        (wall, self.fleet.clock.monotonic().saturating_sub(monotonic))
    }

    /// Takes in what happened, tells about it, and writes it down. Completes when it is
    /// written. What happened stays true if it cannot be, and is written with what comes
    /// next; an intent does not, and there is none after the journal has failed once.
    pub(super) async fn record(&self, what: Vec<What>) -> Result<(), JournalError> {
        if what.is_empty() {
            return Ok(());
        }
        let is_intent = |what: &What| matches!(what, What::Intended { .. });
        if what.iter().any(is_intent) {
            let broke = self.journal_broke();
            if let Some(error) = &*broke {
                return Err(error.clone());
            }
        }
        if !self.is_holder() {
            // Too late to be written, but no less true.
            self.is_astray.store(true, Ordering::Release);
            let what = what.into_iter().filter(|what| !is_intent(what)).collect();
            self.take_in(&mut self.state(), what);
            return Err(JournalError::not_held(&self.head.run));
        }
        let holding = self.holding.load(Ordering::Acquire);
        let (entries, written) = self.write(what);
        let Err(error) = written.await else {
            return Ok(());
        };
        let mut state = self.state();
        if self.holding.load(Ordering::Acquire) != holding {
            // The run was lost and taken again meanwhile, and read anew.
            return Err(error);
        }
        self.journal_broke().get_or_insert_with(|| error.clone());
        let not_sent = entries.iter().filter_map(|entry| match entry.what {
            What::Intended { batch } => Some(What::NotSent {
                batch,
                why: error.to_string().into(),
                request_id: None,
            }),
            _ => None,
        });
        self.take_in(&mut state, not_sent.collect());
        if error.is_not_held() {
            self.is_astray.store(true, Ordering::Release);
            self.is_holder.store(false, Ordering::Release);
        } else {
            let happened = entries.into_iter().filter(|entry| !is_intent(&entry.what));
            self.unwritten().extend(happened);
        }
        Err(error)
    }

    /// Under one lock, so that the journal has the entries in the order in which they were
    /// taken in. Gives what is being written.
    fn write(&self, what: Vec<What>) -> (Vec<Entry>, JournalFuture<'_, ()>) {
        let mut state = self.state();
        let mut entries = std::mem::take(&mut *self.unwritten());
        entries.extend(self.take_in(&mut state, what));
        let standing = state.standing();
        let journal = &self.fleet.journal;
        let written = journal.append(&self.head.run, entries.clone(), standing);
        (entries, written)
    }

    /// Takes in what happened, and tells about it.
    fn take_in(&self, state: &mut RunState, what: Vec<What>) -> Vec<Entry> {
        let at = self.now().max(state.latest());
        let entries: Vec<Entry> = what.into_iter().map(|what| Entry { at, what }).collect();
        for entry in &entries {
            let changed = state.apply(entry);
            self.tell(state, entry, changed);
        }
        entries
    }

    fn unwritten(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.unwritten
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn journal_broke(&self) -> MutexGuard<'_, Option<JournalError>> {
        self.journal_broke
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, state: &RunState, entry: &Entry, changed: Vec<u32>) {
        if self.events.receiver_count() == 0 {
            return;
        }
        let at = entry.at;
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

    pub(super) fn is_holder(&self) -> bool {
        self.is_holder.load(Ordering::Acquire)
    }

    /// Takes the run if nobody has it, and settles what its last holder left without an
    /// answer. Otherwise takes in what the holder wrote, and gives it.
    ///
    /// Runs to its end only in a task of its own.
    pub(super) async fn take(&self) -> Result<Option<Holder>, JournalError> {
        let _one_at_a_time = self.taking.lock().await;
        if self.is_holder() {
            return Ok(None);
        }
        let journal = &self.fleet.journal;
        let holder = journal.claim(&self.head.run).await?;
        if let Err(error) = self.catch_up().await {
            if holder.is_none() {
                journal.release(&self.head.run);
            }
            return Err(error);
        }
        if holder.is_some() {
            // It is not for this process to send, and no fault that it does not.
            self.sent.send_if_modified(|sent| {
                let lost = matches!(sent, Some(Err(error)) if error.is_not_held());
                if lost {
                    *sent = Some(Ok(()));
                }
                lost
            });
        } else {
            self.go_on_in_time();
            self.holding.fetch_add(1, Ordering::AcqRel);
            self.is_holder.store(true, Ordering::Release);
            let why = "the process ended after it was about to send and before it wrote down an \
                       answer";
            let why = Reason::new(Unknown::CrashAfterIntent, why);
            let left_open = self.state().unanswered(&why);
            self.record(left_open).await?;
        }
        Ok(holder)
    }

    /// Takes in what others wrote.
    async fn catch_up(&self) -> Result<(), JournalError> {
        let journal = &self.fleet.journal;
        if self.is_astray.load(Ordering::Acquire) {
            let Some(stored) = journal.load(&self.head.run).await? else {
                return Err(JournalError::new("the run is gone from the journal"));
            };
            *self.state() = RunState::of(&stored.head, &stored.entries);
            self.unwritten().clear();
            self.is_astray.store(false, Ordering::Release);
            return Ok(());
        }
        let known = self.state().entries();
        let entries = journal.entries(&self.head.run, known).await?;
        let mut state = self.state();
        for entry in &entries {
            let changed = state.apply(entry);
            self.tell(&state, entry, changed);
        }
        Ok(())
    }

    pub(super) fn report(&self, no_more_waiting: bool) -> Report {
        let head = &self.head;
        self.state()
            .report(&head.run, head.started_at, no_more_waiting)
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        if self.is_holder() {
            self.fleet.journal.release(&self.head.run);
        }
    }
}

impl Run {
    pub(crate) fn of(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Sends what is planned.
    pub(crate) fn drive(&self) {
        // The driver lives on when the caller's future is dropped, so that no answer to
        // something that was sent gets lost.
        tokio::spawn(super::submit::drive(Arc::clone(&self.shared)));
    }

    /// Gives a run up that could not be written down.
    pub(crate) fn disown(&self) {
        self.shared.is_holder.store(false, Ordering::Release);
        let never = JournalError::new("the run was never written down");
        self.shared.sent.send_replace(Some(Err(never)));
    }

    /// Gives a run up before anything of it is sent.
    pub(crate) async fn withdraw(&self, why: &Error) {
        let shared = &self.shared;
        let jobs = shared.state().all_in(&JobState::Planned);
        let why = Reason::new(NotSubmitted::Superseded, why.to_string());
        let withheld = shared.record(vec![What::Withheld { jobs, why }]).await;
        shared.sent.send_replace(Some(withheld));
    }

    /// Takes the run if nobody has it; gives its holder if somebody does.
    pub(crate) async fn take(&self) -> Result<Option<Holder>, Error> {
        // In a task of its own, so that it is done whole or not at all.
        let shared = Arc::clone(&self.shared);
        match tokio::spawn(async move { shared.take().await }).await {
            Ok(Ok(holder)) => Ok(holder),
            Ok(Err(error)) => Err(Error::journal(error, self.report())),
            Err(_) => Err(Error::journal(
                JournalError::new("taking the run ended by a fault of the program"),
                self.report(),
            )),
        }
    }

    /// Whether this process holds the run: it alone sends and writes.
    #[must_use]
    pub fn is_held_here(&self) -> bool {
        self.shared.is_holder()
    }

    /// Whether some jobs can still change.
    pub(crate) fn is_open(&self) -> bool {
        !self.shared.state().is_settled()
    }

    /// The run's id.
    #[must_use]
    pub fn id(&self) -> &RunId {
        &self.shared.head.run
    }

    /// What is done.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.shared.head.plan
    }

    /// How things stand now. Reads nothing from any service.
    #[must_use]
    pub fn report(&self) -> Report {
        self.shared.report(false)
    }

    /// How many jobs are in which state now: cheap, unlike a report.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.shared.state().counts()
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
    /// `NotSubmitted`, until the run is [resumed](Self::resume). Has no effect on another
    /// process that holds the run.
    pub fn stop(&self) {
        let why = "the run was stopped before; it can be resumed";
        self.shared.stopped.send_if_modified(|stopped| {
            stopped.get_or_insert_with(|| why.into());
            true
        });
    }

    /// Sends on what was not sent: batches that a crash left behind, and jobs that a stop
    /// kept back, but for targets that a later run acts on. Completes when that has begun, or at once if it is going on already.
    ///
    /// Batches whose answer was lost are not sent again: their jobs are `Unknown`.
    ///
    /// # Errors
    /// `Held` if another process holds the run; `Journal` if the journal cannot be read or
    /// written.
    pub async fn resume(&self) -> Result<(), Error> {
        if let Some(holder) = self.take().await? {
            return Err(Error::held(self.id(), &holder));
        }
        let was_stopped = self.shared.stopped.borrow().is_some();
        if self.shared.sent.borrow().is_none() && !was_stopped {
            return Ok(());
        }
        // What a stop ends has to have ended before it begins again.
        let _ = self.submitted().await;
        let run = self.clone();
        let begun = tokio::spawn(async move { run.begin_again().await }).await;
        match begun {
            Ok(Err(error)) => Err(Error::journal(error, self.report())),
            _ => Ok(()),
        }
    }

    async fn begin_again(&self) -> Result<(), JournalError> {
        let shared = &self.shared;
        // Of two callers the second finds it begun.
        let begins = shared.sent.send_if_modified(|sent| sent.take().is_some());
        if !begins {
            return Ok(());
        }
        shared.stopped.send_replace(None);
        let refused = &shared.refused;
        *refused.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *shared.journal_broke() = None;
        let planned = self.plan_stopped().await;
        match &planned {
            Ok(()) => self.drive(),
            Err(error) => {
                shared.sent.send_replace(Some(Err(error.clone())));
            }
        }
        planned
    }

    /// Plans again what a stop kept back, but withholds all that a later run acts on, also
    /// what an earlier resume planned that came no further.
    async fn plan_stopped(&self) -> Result<(), JournalError> {
        let shared = &self.shared;
        let jobs = shared.state().stopped();
        if !jobs.is_empty() {
            shared.record(vec![What::Resumed { jobs }]).await?;
        }
        let jobs = shared.state().all_in(&JobState::Planned);
        if jobs.is_empty() {
            return Ok(());
        }
        // Looked at when it is written down that these are to be sent: of two that come at
        // once, at least one sees the other.
        let elsewhere = shared.fleet.acted_on_later(&shared.head).await?;
        let plan = &shared.head.plan;
        let taken = |job: &u32| {
            let item = plan.item(*job);
            item.is_some_and(|item| elsewhere.contains_key(&item.target))
        };
        let taken: Vec<u32> = jobs.into_iter().filter(taken).collect();
        let runs: BTreeSet<&str> = elsewhere.values().map(RunId::as_str).collect();
        let runs: Vec<&str> = runs.into_iter().collect();
        let why = format!("a later run acts on it: {}", runs.join(", "));
        let withheld = What::Withheld {
            jobs: taken.clone(),
            why: Reason::new(NotSubmitted::Superseded, why),
        };
        match taken.is_empty() {
            true => Ok(()),
            false => shared.record(vec![withheld]).await,
        }
    }

    /// Completes when every batch was sent or given up, as far as this process sends. It
    /// can be dropped and called again at any time.
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
    /// Where another process holds the run, what that one writes is followed; if it dies,
    /// this one goes on watching. A holder that lives and neither waits nor refreshes keeps
    /// the run as it is until its handles are dropped. Jobs that nobody sends (see [`resume`](Self::resume)) are
    /// not waited for: the verdict is then still `Running`.
    ///
    /// # Errors
    /// `DeadlinePassed` with the report if jobs are still under way at the deadline;
    /// `CannotWatch` with the report if reads keep failing; `Journal` with the report if
    /// the journal cannot be read or written.
    pub async fn wait(&self, options: WaitOptions) -> Result<Report, Error> {
        super::watch::wait(self, &options, false).await
    }

    /// Like [`wait`](Self::wait), and meanwhile looks for signs of what became of jobs that
    /// are `Unknown`: their service's list of jobs, or a change of their target against what
    /// was seen before they were sent. It only reads. What is proven gets its state, for
    /// which it then waits; the rest stays `Unknown` after the poll policy's
    /// `reconcile_within`.
    ///
    /// # Errors
    /// As for [`wait`](Self::wait).
    pub async fn reconcile(&self, options: WaitOptions) -> Result<Report, Error> {
        super::watch::wait(self, &options, true).await
    }

    /// The calls that a plan leads to where this run is; see
    /// [`Fleet::calls`](crate::Fleet::calls).
    #[must_use]
    pub fn calls(&self, plan: &Plan) -> Vec<PlannedCall> {
        planned_calls(plan, &self.shared.adapters)
    }

    /// A plan that tries jobs of this run again, with their settings, in the run's rollout and at
    /// its place. Targets that a retry of this run was begun for already are left out. Nothing is sent.
    ///
    /// # Errors
    /// `NothingToDo` if no job is left to be tried again; `Journal` if the journal cannot
    /// be read.
    pub async fn retry(&self, scope: RetryScope) -> Result<Plan, Error> {
        let report = self.report();
        self.shared
            .fleet
            .retry(&self.shared.head, &report, scope)
            .await
    }
}
