//! The front door: where a fleet is, who asks, and how patient it is.

mod builder;
mod overlap;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError, Weak},
};

pub use builder::{FleetBuilder, PasswordLogin};
use huaweicloud_core::{Clock, Credentials, Endpoint, PathSegment, PlainHttp, Random, Timeouts};
use serde_json::Value;

use crate::{
    Action, AuditPaths, Error, Plan, PlanBuilder, Policy, Report, Run, RunId, Service, Target,
    adapter::{self, Adapter, Equipment},
    engine::{RunState, Shared},
    gate::Gate,
    journal::{Journal, JournalError, Place, RunHead, RunSummary},
};

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

impl Settled {
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
