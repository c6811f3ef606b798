//! What the tests share: a fleet that talks to a simulator, both on one clock.

use std::{
    collections::{HashMap, HashSet},
    future::Future,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use huaweicloud_jobs::{
    AccessKey, Action, Clock, Credentials, Fleet, FleetBuilder, Plan, Random, Report, Run, RunId,
    SubmitOptions, Target, WaitOptions,
    journal::{
        Entry, Holder, Journal, JournalFuture, MemoryJournal, NewRun, RunSummary, Standing,
        StoredRun,
    },
    policy::Policy,
};
use huaweicloud_simulator::{Behaviour, Builder, Clock as SimulatorClock, Simulator};

/// The simulator's manual clock as the façade's: sleeping moves the time on, so that no
/// test waits and every run is the same.
#[derive(Clone, Debug)]
pub struct TestClock {
    clock: SimulatorClock,
    start: SystemTime,
}

impl TestClock {
    /// A clock that moves `clock`.
    pub fn new(clock: &SimulatorClock) -> Self {
        Self {
            start: clock.now(),
            clock: clock.clone(),
        }
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.clock
            .now()
            .duration_since(self.start)
            .unwrap_or_default()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.clock.advance(duration);
        // Lets other tasks go on before time moves again.
        Box::pin(tokio::task::yield_now())
    }
}

/// Numbers that repeat from run to run.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Random for Counter {
    fn next(&self) -> u64 {
        self.0
            .fetch_add(1, Ordering::Relaxed)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// What is done before entries are written. An error of it is the journal's.
type Hook = dyn Fn(&[Entry]) -> JournalFuture<'static, ()> + Send + Sync;

/// A journal in memory that does something before entries are written.
pub struct HookedJournal {
    memory: MemoryJournal,
    hook: Box<Hook>,
}

impl HookedJournal {
    /// A journal with this hook.
    pub fn new(
        hook: impl Fn(&[Entry]) -> JournalFuture<'static, ()> + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            memory: MemoryJournal::default(),
            hook: Box::new(hook),
        })
    }
}

impl std::fmt::Debug for HookedJournal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HookedJournal")
    }
}

impl Journal for HookedJournal {
    fn create(&self, new: NewRun) -> JournalFuture<'_, ()> {
        self.memory.create(new)
    }
    fn append<'a>(
        &'a self,
        run: &'a RunId,
        entries: Vec<Entry>,
        standing: Standing,
    ) -> JournalFuture<'a, ()> {
        let hooked = (self.hook)(&entries);
        Box::pin(async move {
            hooked.await?;
            self.memory.append(run, entries, standing).await
        })
    }
    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        self.memory.load(run)
    }
    fn entries<'a>(&'a self, run: &'a RunId, known: u64) -> JournalFuture<'a, Vec<Entry>> {
        self.memory.entries(run, known)
    }
    fn runs(&self) -> JournalFuture<'_, Vec<RunSummary>> {
        self.memory.runs()
    }
    fn claim<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<Holder>> {
        self.memory.claim(run)
    }
    fn release(&self, run: &RunId) {
        self.memory.release(run);
    }
}

/// A simulator and a fleet over it.
pub struct World {
    /// The services.
    pub simulator: Simulator,
    /// The front door.
    pub fleet: Fleet,
}

impl World {
    /// The default simulator.
    pub async fn new() -> Self {
        Self::behaving(Behaviour::default()).await
    }

    /// A simulator with this behaviour, but one that does everything it is asked to: a
    /// service that refuses what it is doing already would hide that it was asked twice.
    pub async fn behaving(behaviour: Behaviour) -> Self {
        let mut behaviour = behaviour;
        behaviour.refuse_while_busy = false;
        Self::with(Simulator::builder().traits(behaviour), |fleet| fleet).await
    }

    /// A simulator and a fleet with changes.
    pub async fn with(builder: Builder, change: impl FnOnce(FleetBuilder) -> FleetBuilder) -> Self {
        let simulator = builder
            .clock(SimulatorClock::manual())
            .start()
            .await
            .expect("the simulator starts on a free port");
        let fleet = change(fleet_over(&simulator))
            .build()
            .expect("the fleet is complete");
        Self { simulator, fleet }
    }

    /// Plans an action on targets in text form.
    pub fn plan(&self, action: Action, targets: &[impl AsRef<str>]) -> Plan {
        let targets = targets
            .iter()
            .map(|target| target.as_ref().parse::<Target>().expect("a target"));
        self.fleet
            .plan(action)
            .targets(targets)
            .build()
            .expect("a plan")
    }

    /// Begins an action.
    pub async fn begin(&self, action: Action, targets: &[impl AsRef<str>]) -> Run {
        let plan = self.plan(action, targets);
        let begun = self.fleet.begin(plan, SubmitOptions::default()).await;
        begun.expect("a run")
    }

    /// Submits an action.
    pub async fn submit(&self, action: Action, targets: &[impl AsRef<str>]) -> Run {
        self.fleet
            .submit(self.plan(action, targets))
            .await
            .expect("a run")
    }

    /// Submits an action and waits for its end.
    pub async fn run(&self, action: Action, targets: &[impl AsRef<str>]) -> Report {
        let run = self.submit(action, targets).await;
        run.wait(patient()).await.expect("the run ends")
    }

    /// The oracle: nothing was acted on twice, and report and ledger agree.
    pub fn check(&self, report: &Report) {
        check(&self.simulator, report);
    }
}

/// Chooses how TLS is done, as every program has to: built together with `hcjobs`, reqwest
/// leaves the choice to the process. Doing so twice does no harm.
pub fn choose_tls() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Everything a fleet needs to talk to this simulator.
pub fn fleet_over(simulator: &Simulator) -> FleetBuilder {
    let key = simulator.access_key();
    without_credentials(simulator)
        .credentials(Credentials::access_key(AccessKey::new(&key.ak, &key.sk)))
}

/// The same for others who ask.
pub fn without_credentials(simulator: &Simulator) -> FleetBuilder {
    choose_tls();
    let mut fleet = Fleet::builder()
        .project_id(simulator.project_id())
        .policy(Policy::default())
        .clock(Arc::new(TestClock::new(simulator.clock())))
        .random(Arc::new(Counter::default()));
    for service in ["cph", "koophone", "dbss", "iam"] {
        fleet = fleet.endpoint(service, simulator.endpoint());
    }
    fleet
}

/// Waits for as long as anything is under way, in simulated time.
pub fn patient() -> WaitOptions {
    WaitOptions::default().deadline(Duration::from_secs(3600))
}

/// The oracle of every test: no target acted on twice; report and ledger agree; nothing
/// missing from the report.
pub fn check(simulator: &Simulator, report: &Report) {
    use huaweicloud_jobs::JobState;
    use huaweicloud_simulator::Outcome;

    let ledger = simulator.ledger();
    let effects = ledger.entries();
    assert!(ledger.max_per_target() <= 1, "acted on twice: {effects:#?}");
    let jobs = report.jobs();
    let targets: HashSet<String> = jobs.iter().map(|job| job.target().to_string()).collect();
    for effect in &effects {
        assert!(
            targets.contains(&effect.target),
            "{} was acted on and is not in the report",
            effect.target
        );
    }
    let outcomes: HashMap<&str, Outcome> = effects
        .iter()
        .map(|effect| (effect.target.as_str(), effect.outcome))
        .collect();
    for job in jobs {
        let target = job.target().to_string();
        let outcome = outcomes.get(target.as_str()).copied();
        match job.state() {
            JobState::NotSubmitted(_) | JobState::Rejected(_) | JobState::Planned => {
                assert_eq!(
                    outcome,
                    None,
                    "{target} is {} and was acted on",
                    job.state()
                );
            }
            JobState::Succeeded(_) => {
                assert_eq!(
                    outcome,
                    Some(Outcome::Succeeded),
                    "{target} is said to have succeeded"
                );
            }
            JobState::Failed(_) => {
                assert_eq!(
                    outcome,
                    Some(Outcome::Failed),
                    "{target} is said to have failed"
                );
            }
            JobState::Accepted | JobState::Running => {
                assert!(
                    outcome.is_some(),
                    "{target} is {} and was not acted on",
                    job.state()
                );
            }
            _ => {}
        }
    }
}
