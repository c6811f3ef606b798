//! The front door: where a fleet is, who asks, and how patient it is.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use huaweicloud_core::{
    Clock, Credentials, Endpoint, PathSegment, PlainHttp, Random, SystemClock, SystemRandom,
    Timeouts, Transport,
};
use serde_json::Value;

use crate::{
    Action, AuditPaths, Error, Plan, PlanBuilder, Policy, Report, Run, RunId, Service, Target,
    adapter::{self, Adapter, Equipment},
    engine::{RunState, Shared, at},
    gate::Gate,
    journal::{Journal, JournalError, MemoryJournal, NewRun, Place, RunHead, RunSummary, Standing},
    model::{JobState, RetryScope, Verdict},
};

/// A login by password, for [`FleetBuilder::login`]. Its `Debug` shows no password.
///
/// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html>
#[derive(Clone, Debug)]
pub struct PasswordLogin(huaweicloud_iam::PasswordLogin);

impl PasswordLogin {
    /// An IAM user of an account, and the name of the project to work in: the region's id
    /// unless sub-projects are used. Federated users and upgraded HUAWEI IDs have no
    /// password that works here; create an IAM user.
    pub fn new(
        account: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<String>,
        project: impl Into<String>,
    ) -> Self {
        Self(huaweicloud_iam::PasswordLogin::new(
            account, user, password, project,
        ))
    }
}

/// A fleet: the targets of one project that one caller may act on.
#[derive(Clone, Debug)]
pub struct Fleet {
    settled: Arc<Settled>,
}

/// What a built fleet holds.
#[derive(Debug)]
pub(crate) struct Settled {
    region: Option<String>,
    plain: PlainHttp,
    endpoints: HashMap<Service, Endpoint>,
    project: Option<PathSegment>,
    credentials: Credentials,
    client: reqwest::Client,
    timeouts: Timeouts,
    audit_paths: AuditPaths,
    adapters: Mutex<HashMap<Service, Arc<dyn Adapter>>>,
    /// The runs that have handles here: all handles of a run are one.
    live: Mutex<HashMap<RunId, Weak<Shared>>>,
    gates: Mutex<HashMap<Service, Arc<Gate>>>,
    pub(crate) policy: Policy,
    pub(crate) journal: Arc<dyn Journal>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
}

/// A call that a plan leads to, as it would be sent. For DBSS, whose paths may have to be
/// found out by reading, those it would be tried on first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlannedCall {
    /// The HTTP method.
    pub method: &'static str,
    /// The URL.
    pub url: String,
    /// The JSON body.
    pub body: Value,
    /// What it acts on.
    pub targets: Vec<Target>,
}

impl Fleet {
    /// Begins to describe a fleet.
    pub fn builder() -> FleetBuilder {
        FleetBuilder::default()
    }

    /// How patient and how pushy it is.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.settled.policy
    }

    /// Begins a plan. Nothing is read or sent.
    pub fn plan(&self, action: Action) -> PlanBuilder {
        PlanBuilder::new(action)
    }

    /// The calls that a plan leads to. Nothing is read or sent; targets that turn out not
    /// to be able to take the action will be left out of them.
    ///
    /// # Errors
    /// If a service of the plan has no endpoint or no project here.
    pub fn calls(&self, plan: &Plan) -> Result<Vec<PlannedCall>, Error> {
        Ok(planned_calls(plan, &self.settled.adapters_of(plan)?))
    }

    /// Writes the plan down, sends it, and gives the run when every batch was answered or
    /// given up. Dropping the future stops nothing: sending goes on in the background as
    /// long as the runtime lives.
    ///
    /// Needs a tokio runtime.
    ///
    /// # Errors
    /// If a service of the plan has no endpoint or no project here, another run acts on its
    /// targets (`Overlap`), or the journal cannot be written. What goes wrong with targets
    /// is in the run's report.
    pub async fn submit(&self, plan: Plan) -> Result<Run, Error> {
        let run = self.begin(plan, SubmitOptions::default()).await?;
        run.submitted().await?;
        Ok(run)
    }

    /// Like [`submit`](Self::submit), but gives the run as soon as it is written down.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub async fn begin(&self, plan: Plan, options: SubmitOptions) -> Result<Run, Error> {
        // In a task of its own: a run that was written down is sent, whoever waits for it.
        let settled = Arc::clone(&self.settled);
        let begun = tokio::spawn(async move { settled.begin(plan, options).await });
        begun.await.unwrap_or_else(|_| {
            let fault = JournalError::new("beginning the run ended by a fault of the program");
            Err(fault.into())
        })
    }

    /// A handle of a run of the journal, whoever began it, at the place where it was begun.
    /// A fleet without a region, endpoints or a project of its own takes those of the run.
    ///
    /// Nothing is sent: see [`Run::resume`]. If nobody holds the run, what its last process
    /// left without an answer is `Unknown` from now on.
    ///
    /// # Errors
    /// `NoSuchRun`; `InvalidInput` if the run was begun at another place than this fleet's;
    /// `Journal` if the journal cannot be read or written.
    pub async fn attach(&self, run: &RunId) -> Result<Run, Error> {
        let settled = &self.settled;
        if let Some(shared) = settled.live(run) {
            return Ok(Run::of(shared));
        }
        let stored = settled.journal.load(run).await?;
        let stored = stored.ok_or_else(|| Error::no_such_run(run))?;
        let adapters = settled.adapters_at(&stored.head.plan, &stored.head)?;
        let shared = Shared::attached(stored, Arc::clone(settled), adapters);
        let run = Run::of(settled.keep(shared));
        if run.is_open() {
            run.take().await?;
        }
        Ok(run)
    }

    /// The report of a run as it stands in the journal. Nothing is read from any service.
    ///
    /// # Errors
    /// If the journal cannot be read or has no such run.
    pub async fn report(&self, run: &RunId) -> Result<Report, Error> {
        let stored = self.settled.journal.load(run).await?;
        let stored = stored.ok_or_else(|| Error::no_such_run(run))?;
        let state = RunState::of(&stored.head, &stored.entries);
        Ok(state.report(run, stored.head.started_at, false))
    }

    /// All runs of the journal, newest first.
    ///
    /// # Errors
    /// If the journal cannot be read.
    pub async fn runs(&self) -> Result<Vec<RunSummary>, Error> {
        Ok(self.settled.journal.runs().await?)
    }

    pub(crate) fn equipment(&self, service: Service) -> Result<Equipment, Error> {
        self.settled.equipment(service)
    }
}

/// The calls that a plan leads to.
pub(crate) fn planned_calls(
    plan: &Plan,
    adapters: &BTreeMap<Service, Arc<dyn Adapter>>,
) -> Vec<PlannedCall> {
    let batches = plan.batches().iter();
    batches
        .filter_map(|batch| {
            let call = plan.call(batch.row, &batch.items);
            let described = adapters.get(&batch.row.kind.service())?.describe(&call);
            let targets = call.targets.iter().map(|(target, _)| (*target).clone());
            Some(PlannedCall {
                method: described.method,
                url: described.url,
                body: described.body,
                targets: targets.collect(),
            })
        })
        .collect()
}

/// How a plan is submitted.
#[derive(Clone, Copy, Debug, Default)]
pub struct SubmitOptions {
    allow_overlap: bool,
}

impl SubmitOptions {
    /// Begins the run even if another one that is not over acts on its targets, or tries the
    /// same jobs again. Targets can then be acted on twice.
    #[must_use]
    pub fn allow_overlap(mut self) -> Self {
        self.allow_overlap = true;
        self
    }
}

/// The runs that try jobs of this run again, and those that try theirs, and so on. Of runs
/// newest first.
fn family(run: &RunId, runs: &[RunSummary]) -> HashSet<RunId> {
    let mut family = HashSet::new();
    for other in runs.iter().rev() {
        let is_retry = |origin: &RunId| origin == run || family.contains(origin);
        if other.retry_of.as_ref().is_some_and(is_retry) {
            family.insert(other.id.clone());
        }
    }
    family
}

/// How many there are, and the first, if there are any.
fn counted<'a>(
    mut jobs: impl Iterator<Item = (&'a Target, &'a JobState, bool)>,
) -> Option<(usize, &'a Target)> {
    let (first, ..) = jobs.next()?;
    Some((jobs.count() + 1, first))
}

/// Whether a job's target was, or may have been, acted on.
fn has_acted(job: &JobState) -> bool {
    !matches!(
        job,
        JobState::Planned | JobState::NotSubmitted(_) | JobState::Rejected(_)
    )
}

/// How often a run is begun anew because others began at the same time.
const BEGINNINGS: u32 = 100;

impl Settled {
    async fn begin(self: Arc<Self>, plan: Plan, options: SubmitOptions) -> Result<Run, Error> {
        // What is tried again is tried where it was tried first.
        let origin = match plan.retry_of() {
            Some(run) => self.journal.load(run).await?,
            None => None,
        };
        let (places, adapters) = match &origin {
            Some(stored) => (
                stored.head.places.clone(),
                self.adapters_at(&plan, &stored.head)?,
            ),
            None => (self.places_of(&plan)?, self.adapters_of(&plan)?),
        };
        let head = RunHead {
            run: RunId::generate(self.random.as_ref()),
            places,
            plan: Arc::new(plan),
            started_at: self.clock.now(),
        };
        let standing = RunState::new(Arc::clone(&head.plan)).standing();
        // There from the beginning, so that whoever asks for the run gets this handle.
        let shared = self.keep(Shared::new(head.clone(), Arc::clone(&self), adapters));
        let run = Run::of(shared);
        if let Err(error) = self.write_down(&head, standing, options).await {
            run.disown();
            return Err(error);
        }
        at!("after_plan");
        // One that was resumed at the same moment has not seen this run, or this one sees it.
        if let Err(error) = self.check_overlap(&head, options).await {
            run.withdraw(&error).await;
            return Err(error);
        }
        run.drive();
        Ok(run)
    }

    /// Writes a run down, unless another one is in its way.
    async fn write_down(
        &self,
        head: &RunHead,
        standing: Standing,
        options: SubmitOptions,
    ) -> Result<(), Error> {
        for _ in 0..BEGINNINGS {
            let new = NewRun {
                head: head.clone(),
                standing,
                seen: self.check_overlap(head, options).await?,
            };
            match self.journal.create(new).await {
                Err(error) if error.is_outdated() => {}
                written => return Ok(written?),
            }
        }
        Err(JournalError::outdated().into())
    }

    /// Looks at the runs of the journal unless the caller insists, and gives how many it saw.
    async fn check_overlap(&self, head: &RunHead, options: SubmitOptions) -> Result<u64, Error> {
        let runs = self.journal.runs().await?;
        if !options.allow_overlap {
            self.refuse_overlap(head, &runs).await?;
        }
        Ok(runs.len() as u64)
    }

    /// A target that another run may still act on, that is tried again already, or of which
    /// nobody knows what happened to it, is not acted on by accident.
    async fn refuse_overlap(&self, head: &RunHead, runs: &[RunSummary]) -> Result<(), Error> {
        let plan = &head.plan;
        let retried = plan.retry_of();
        let family = retried.map(|run| family(run, runs)).unwrap_or_default();
        let targets: HashSet<&Target> = plan.targets().collect();
        for (place, other) in runs.iter().enumerate() {
            let is_open = other.standing.verdict == Verdict::Running;
            let is_origin = retried == Some(&other.id);
            let is_retry = family.contains(&other.id);
            let has_unknown = other.standing.counts.unknown > 0;
            if other.id == head.run || !(is_open || is_origin || is_retry || has_unknown) {
                continue;
            }
            let Some(state) = self.state_of(&other.id).await? else {
                continue;
            };
            let of_plan = || {
                let jobs = state.jobs_by_target();
                jobs.filter(|(target, ..)| targets.contains(target))
            };
            let (id, action) = (&other.id, &other.action);
            let open = of_plan().filter(|(.., settled)| !settled);
            if let Some((count, first)) = counted(open) {
                return Err(Error::overlap(format!(
                    "run {id} ({action}) is not over, and acts on {count} of the plan's \
                     targets, the first {first}; see that run to its end before"
                )));
            }
            let done = of_plan().filter(|(_, job, _)| match is_origin {
                true => has_acted(job) && !RetryScope::anything().has(job),
                false => is_retry && has_acted(job),
            });
            if let Some((count, first)) = counted(done) {
                return Err(Error::overlap(format!(
                    "run {id} ({action}) has acted on {count} of the plan's targets since it \
                     was planned to try them again, the first {first}; plan it anew"
                )));
            }
            if is_origin || is_retry {
                continue;
            }
            let unknown = of_plan().filter(|(_, job, _)| matches!(job, JobState::Unknown(_)));
            let mut unknown: Vec<_> = unknown.collect();
            // What a newer run did counts, not what an older one left behind.
            for newer in runs.get(..place).unwrap_or_default() {
                if unknown.is_empty() {
                    break;
                }
                if let Some(newer) = self.state_of(&newer.id).await? {
                    let acted = newer.jobs_by_target().filter(|(_, job, _)| has_acted(job));
                    let acted: HashSet<&Target> = acted.map(|(target, ..)| target).collect();
                    unknown.retain(|(target, ..)| !acted.contains(target));
                }
            }
            if let Some((count, first)) = counted(unknown.into_iter()) {
                return Err(Error::overlap(format!(
                    "run {id} ({action}) may or may not have acted on {count} of the plan's \
                     targets, the first {first}: look at them before, or try its unknown jobs \
                     again if a duplicate is acceptable"
                )));
            }
        }
        Ok(())
    }

    /// How a run stands in the journal, if it is there.
    async fn state_of(&self, run: &RunId) -> Result<Option<RunState>, JournalError> {
        let stored = self.journal.load(run).await?;
        Ok(stored.map(|stored| RunState::of(&stored.head, &stored.entries)))
    }

    /// The targets that runs begun after this one act on, or have acted on.
    pub(crate) async fn acted_on_later(
        &self,
        head: &RunHead,
    ) -> Result<HashMap<Target, RunId>, JournalError> {
        let targets: HashSet<&Target> = head.plan.targets().collect();
        let mut acted = HashMap::new();
        let runs = self.journal.runs().await?;
        for other in runs.iter().take_while(|other| other.id != head.run) {
            let Some(state) = self.state_of(&other.id).await? else {
                continue;
            };
            for (target, job, settled) in state.jobs_by_target() {
                if targets.contains(target) && (!settled || has_acted(job)) {
                    acted.insert(target.clone(), other.id.clone());
                }
            }
        }
        Ok(acted)
    }

    /// A plan for the jobs of a run in `scope` that no other run tries again.
    pub(crate) async fn retry(
        &self,
        head: &RunHead,
        report: &Report,
        scope: RetryScope,
    ) -> Result<Plan, Error> {
        let in_scope = report.jobs().iter().filter(|job| scope.has(job.state()));
        let mut targets: HashSet<&Target> = in_scope.map(crate::Job::target).collect();
        if targets.is_empty() {
            let left = match report.counts().unknown {
                0 => String::new(),
                unknown => format!(
                    " but {unknown} that are unknown, which need the word that a duplicate is \
                     acceptable"
                ),
            };
            return Err(Error::nothing_to_do(format!(
                "run {} has no job to try again{left}",
                head.run
            )));
        }
        let mut retries = Vec::new();
        let runs = self.journal.runs().await?;
        for other in family(&head.run, &runs) {
            let Some(state) = self.state_of(&other).await? else {
                continue;
            };
            for (target, job, settled) in state.jobs_by_target() {
                if !settled || has_acted(job) {
                    targets.remove(target);
                }
            }
            retries.push(other.to_string());
        }
        if targets.is_empty() {
            return Err(Error::nothing_to_do(format!(
                "all jobs of run {} that could be tried again were: see {}",
                head.run,
                retries.join(", ")
            )));
        }
        head.plan.again(&head.run, &targets)
    }

    /// The handle of a run that is there already.
    fn live(&self, run: &RunId) -> Option<Arc<Shared>> {
        let live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        live.get(run)?.upgrade()
    }

    /// Shares a run with all who ask for it later. If another was faster, its is taken.
    fn keep(&self, shared: Shared) -> Arc<Shared> {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        live.retain(|_, shared| shared.strong_count() > 0);
        if let Some(there) = live.get(&shared.head.run).and_then(Weak::upgrade) {
            return there;
        }
        let shared = Arc::new(shared);
        live.insert(shared.head.run.clone(), Arc::downgrade(&shared));
        shared
    }

    fn adapters_of(&self, plan: &Plan) -> Result<BTreeMap<Service, Arc<dyn Adapter>>, Error> {
        let services = plan.services().into_iter();
        services
            .map(|service| Ok((service, self.adapter(service)?)))
            .collect()
    }

    fn places_of(&self, plan: &Plan) -> Result<Vec<Place>, Error> {
        let services = plan.services().into_iter();
        services.map(|service| self.place(service)).collect()
    }

    fn place(&self, service: Service) -> Result<Place, Error> {
        let equipment = self.equipment(service)?;
        let project = equipment.project.as_ref();
        Ok(Place {
            service,
            endpoint: equipment.endpoint.as_str().into(),
            project: project.map(|project| project.as_str().into()),
        })
    }

    /// The adapters for a plan where a run was begun before.
    fn adapters_at(
        &self,
        plan: &Plan,
        head: &RunHead,
    ) -> Result<BTreeMap<Service, Arc<dyn Adapter>>, Error> {
        let mut adapters = BTreeMap::new();
        for service in plan.services() {
            let place = head.places.iter().find(|place| place.service == service);
            let place = place.ok_or_else(|| {
                JournalError::new(format!("run {} does not say where {service} is", head.run))
            })?;
            adapters.insert(service, self.adapter_at(&head.run, place)?);
        }
        Ok(adapters)
    }

    fn adapter_at(&self, run: &RunId, place: &Place) -> Result<Arc<dyn Adapter>, Error> {
        let service = place.service;
        let row = adapter::service_row(service)
            .ok_or_else(|| Error::invalid_input(format!("there is no service {service}")))?;
        let elsewhere = |what: &str, here: &str, there: &str| {
            Error::invalid_input(format!(
                "run {run} was begun with {what} {there} for {service}, not {here}: a run goes \
                 on where it was begun"
            ))
        };
        if self.region.is_some() || !self.endpoints.is_empty() {
            let endpoint = self.endpoint(row)?;
            if endpoint.as_str() != &*place.endpoint {
                return Err(elsewhere("endpoint", endpoint.as_str(), &place.endpoint));
            }
        }
        if let (Some(here), Some(there)) = (&self.project, &place.project)
            && here.as_str() != &**there
        {
            return Err(elsewhere("project", here.as_str(), there));
        }
        let endpoint = Endpoint::parse(&place.endpoint, self.plain).map_err(|error| {
            Error::invalid_input(format!("endpoint of {service} in run {run}: {error}"))
        })?;
        let project = place.project.as_deref().map(PathSegment::new).transpose()?;
        (row.connect)(self.equipment_with(service, endpoint, project))
    }
    /// The adapter of a service; one for all runs.
    fn adapter(&self, service: Service) -> Result<Arc<dyn Adapter>, Error> {
        let mut adapters = self.adapters.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(adapter) = adapters.get(&service) {
            return Ok(Arc::clone(adapter));
        }
        let row = adapter::service_row(service)
            .ok_or_else(|| Error::invalid_input(format!("there is no service {service}")))?;
        let adapter = (row.connect)(self.equipment(service)?)?;
        adapters.insert(service, Arc::clone(&adapter));
        Ok(adapter)
    }

    /// What every call to a service goes through; one for all runs.
    pub(crate) fn gate(&self, service: Service) -> Arc<Gate> {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(Gate::new(service, &self.policy, Arc::clone(&self.clock)));
        Arc::clone(gates.entry(service).or_insert_with(new))
    }

    fn equipment(&self, service: Service) -> Result<Equipment, Error> {
        let row = adapter::service_row(service)
            .ok_or_else(|| Error::invalid_input(format!("there is no service {service}")))?;
        if row.needs_project && self.project.is_none() {
            return Err(Error::invalid_input(format!(
                "{service} needs a project id, and none is set; it is under My Credentials in \
                 the console"
            )));
        }
        let endpoint = self.endpoint(row)?;
        Ok(self.equipment_with(service, endpoint, self.project.clone()))
    }

    fn endpoint(&self, row: &adapter::ServiceRow) -> Result<Endpoint, Error> {
        let service = row.service;
        match self.endpoints.get(&service) {
            Some(endpoint) => Ok(endpoint.clone()),
            // Elsewhere means not the public one: a test must not reach real phones.
            None if self.region.is_none() && !self.endpoints.is_empty() => {
                Err(Error::invalid_input(format!(
                    "{service} has no endpoint while other services have one of their own; \
                     set its endpoint, or the region to call it at its public one"
                )))
            }
            None => Ok(Endpoint::of_region(
                service.name(),
                row.servers,
                self.region.as_deref(),
            )?),
        }
    }

    fn equipment_with(
        &self,
        service: Service,
        endpoint: Endpoint,
        project: Option<PathSegment>,
    ) -> Equipment {
        Equipment {
            gate: self.gate(service),
            credentials: self.credentials.clone(),
            client: self.client.clone(),
            endpoint,
            project,
            timeouts: self.timeouts,
            retry: self.policy.retry.clone(),
            clock: Arc::clone(&self.clock),
            random: Arc::clone(&self.random),
            audit_paths: self.audit_paths,
        }
    }
}

/// A region that no service is in is a slip, even where no endpoint depends on it.
fn known_region(region: &str) -> Result<(), Error> {
    let services = adapter::services().filter_map(adapter::service_row);
    let servers = services
        .flat_map(|row| row.servers)
        .chain(huaweicloud_iam::SERVERS);
    let mut regions: Vec<&str> = servers.flat_map(|server| server.regions).copied().collect();
    if regions.contains(&region) {
        return Ok(());
    }
    regions.sort_unstable();
    regions.dedup();
    Err(Error::invalid_input(format!(
        "no service is known in region {region:?}. Regions: {}. Leave it out where endpoints \
         are set",
        regions.join(", ")
    )))
}

/// Describes a [`Fleet`].
#[derive(Debug, Default)]
#[must_use = "a fleet builder does nothing until it is built"]
pub struct FleetBuilder {
    region: Option<String>,
    endpoints: Vec<(String, String)>,
    plain: PlainHttp,
    project: Option<String>,
    credentials: Option<Credentials>,
    login: Option<PasswordLogin>,
    transport: Transport,
    timeouts: Timeouts,
    audit_paths: AuditPaths,
    policy: Policy,
    journal: Option<Arc<dyn Journal>>,
    clock: Option<Arc<dyn Clock>>,
    random: Option<Arc<dyn Random>>,
}

impl FleetBuilder {
    /// The region, such as `ap-southeast-1`. It decides the endpoints that are not set.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The endpoint of a service, by the service's name: `cph`, `koophone`, `dbss`, or
    /// `iam` for logins.
    pub fn endpoint(mut self, service: impl Into<String>, url: impl Into<String>) -> Self {
        self.endpoints.push((service.into(), url.into()));
        self
    }

    /// Takes endpoints without TLS anywhere, not only on the loopback interface.
    /// Credentials can then be read by everyone on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain = PlainHttp::Anywhere;
        self
    }

    /// The project, by id. CPH and DBSS need one.
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// Who asks.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Asks with tokens that a login by password gives.
    pub fn login(mut self, login: PasswordLogin) -> Self {
        self.login = Some(login);
        self
    }

    /// How long a connection may take to be made, TLS included. Default: 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.transport = self.transport.connect_timeout(timeout);
        self
    }

    /// Names the program in front of this library in the user agent, such as
    /// `hcjobs/0.1.0`.
    pub fn program(mut self, name_and_version: &str) -> Self {
        self.transport = self.transport.program(name_and_version);
        self
    }

    /// How long calls may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Which paths DBSS is called on. Default: found out by reading.
    pub fn audit_paths(mut self, paths: AuditPaths) -> Self {
        self.audit_paths = paths;
        self
    }

    /// How patient and how pushy.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Where runs are written down. Default: in memory, which does not survive the
    /// process.
    pub fn journal(mut self, journal: Arc<dyn Journal>) -> Self {
        self.journal = Some(journal);
        self
    }

    /// Where the time comes from. Default: the machine.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Where ids and jitter come from. Default: the system.
    pub fn random(mut self, random: Arc<dyn Random>) -> Self {
        self.random = Some(random);
        self
    }

    /// Checks everything that can be checked without asking anybody.
    ///
    /// # Errors
    /// If there are no credentials or two kinds of them, no service is known in the region,
    /// an endpoint is for an unknown service, is no URL or has no TLS, or the project id
    /// cannot be one.
    pub fn build(self) -> Result<Fleet, Error> {
        let client = self.transport.build()?;
        let project = match &self.project {
            Some(id) => Some(
                PathSegment::new(id.as_str())
                    .map_err(|error| Error::invalid_input(format!("project id: {error}")))?,
            ),
            None => None,
        };
        if let Some(region) = &self.region {
            known_region(region)?;
        }
        let mut endpoints = HashMap::new();
        let mut iam = None;
        for (service, url) in &self.endpoints {
            let endpoint = Endpoint::parse(url, self.plain)
                .map_err(|error| Error::invalid_input(format!("endpoint of {service}: {error}")))?;
            match service.as_str() {
                "iam" => iam = Some(endpoint),
                name => {
                    let service = name.parse::<Service>().map_err(|error| {
                        Error::invalid_input(format!("endpoint: {error}, and iam"))
                    })?;
                    endpoints.insert(service, endpoint);
                }
            }
        }
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let credentials = match (self.credentials, self.login) {
            (Some(credentials), None) => credentials,
            (None, Some(login)) => {
                let endpoint = match iam {
                    Some(endpoint) => endpoint,
                    None => {
                        let servers = huaweicloud_iam::SERVERS;
                        Endpoint::of_region("iam", servers, self.region.as_deref())?
                    }
                };
                let source = login.0.at(&endpoint, client.clone());
                let source = source.timeouts(self.timeouts).clock(Arc::clone(&clock));
                Credentials::source(Arc::new(source))
            }
            (None, None) => return Err(Error::credentials("no credentials are set")),
            (Some(_), Some(_)) => {
                return Err(Error::invalid_input(
                    "both credentials and a login are set; keep one of them",
                ));
            }
        };
        Ok(Fleet {
            settled: Arc::new(Settled {
                region: self.region,
                plain: self.plain,
                endpoints,
                project,
                credentials,
                client,
                timeouts: self.timeouts,
                audit_paths: self.audit_paths,
                adapters: Mutex::default(),
                live: Mutex::default(),
                gates: Mutex::default(),
                policy: self.policy,
                journal: self
                    .journal
                    .unwrap_or_else(|| Arc::new(MemoryJournal::default())),
                clock,
                random: self.random.unwrap_or_else(|| Arc::new(SystemRandom)),
            }),
        })
    }
}
