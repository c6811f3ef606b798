//! The services behind one trait. An adapter is the only code that knows its service's
//! envelopes; what it hands up is the same for all.

pub(crate) mod cph;
pub(crate) mod dbss;
pub(crate) mod koophone;
pub(crate) mod reader;
mod rows;
mod survey;

use std::{
    collections::{HashMap, HashSet},
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
};

use huaweicloud_core::{
    Clock, Credentials, Endpoint, Error, Operation, PathSegment, Random, Timeouts,
};
use serde_json::Value;

pub(crate) use reader::Reader;

use crate::{
    gate::Gate,
    journal::{Observation, Reply, Sighting},
    model::{ActionName, Service, Settings, Target, TargetKind},
    policy::RetryPolicy,
};

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What the fleet gives every adapter.
#[derive(Clone, Debug)]
pub(crate) struct Equipment {
    pub(crate) credentials: Credentials,
    pub(crate) client: reqwest::Client,
    pub(crate) endpoint: Endpoint,
    /// The project, if one is set.
    pub(crate) project: Option<PathSegment>,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryPolicy,
    /// What every call to the service goes through.
    pub(crate) gate: Arc<Gate>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    /// Settings of single services that the caller made, by service-specific name.
    pub(crate) audit_paths: dbss::AuditPaths,
}

/// A service as the list of services knows it.
pub(crate) struct ServiceRow {
    pub(crate) service: Service,
    pub(crate) servers: &'static [huaweicloud_core::Server],
    /// Whether its paths name a project.
    pub(crate) needs_project: bool,
    pub(crate) kinds: &'static [TargetKind],
    pub(crate) actions: fn() -> Box<dyn Iterator<Item = &'static ActionRow>>,
    pub(crate) connect: fn(Equipment) -> Result<Arc<dyn Adapter>, crate::Error>,
}

/// The services, one line each.
static SERVICES: [&ServiceRow; 3] = [&cph::SERVICE, &koophone::SERVICE, &dbss::SERVICE];

pub(crate) fn services() -> impl Iterator<Item = Service> {
    SERVICES.iter().map(|row| row.service)
}

pub(crate) fn kinds() -> impl Iterator<Item = TargetKind> {
    SERVICES.iter().flat_map(|row| row.kinds).copied()
}

pub(crate) fn actions() -> impl Iterator<Item = &'static ActionRow> {
    SERVICES.iter().flat_map(|row| (row.actions)())
}

pub(crate) fn service_row(service: Service) -> Option<&'static ServiceRow> {
    SERVICES.iter().find(|row| row.service == service).copied()
}

/// How bad an action is for its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Impact {
    /// It interrupts the target's work.
    Disruptive,
    /// It destroys data.
    Destructive,
}

/// What it takes to take a target's own state as the proof that an action is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// The action leads to another state: having been elsewhere and arriving there.
    Arrival,
    /// The action leads back to where the target was: having been there before, being
    /// seen to leave, and coming back.
    Return,
}

/// An action of a kind of target: what planning needs to know. The adapters' tables hold
/// these, with what sending needs beside.
#[derive(Debug)]
pub(crate) struct ActionRow {
    pub(crate) action: ActionName,
    pub(crate) kind: TargetKind,
    pub(crate) impact: Impact,
    /// The `operationId` of the call.
    pub(crate) operation: &'static str,
    /// Most targets in one call.
    pub(crate) limit: usize,
    pub(crate) proof: Proof,
    pub(crate) settings: &'static [&'static SettingRow],
}

/// A setting that an action takes.
#[derive(Debug)]
pub(crate) struct SettingRow {
    pub(crate) name: &'static str,
    /// Whether one call has one value of it, for all its targets.
    pub(crate) per_call: bool,
    /// The rule that a value breaks, if it breaks one.
    pub(crate) fault: fn(&Value) -> Option<&'static str>,
}

/// One call that is to be made: a batch of one action.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) row: &'static ActionRow,
    /// The targets with their settings.
    pub(crate) targets: Vec<(&'a Target, &'a Settings)>,
}

impl Call<'_> {
    fn ids(&self) -> Vec<String> {
        self.targets
            .iter()
            .map(|(target, _)| target.id().to_owned())
            .collect()
    }

    /// The value of a per-call setting.
    fn setting(&self, name: &str) -> Option<&Value> {
        self.targets
            .first()
            .and_then(|(_, settings)| settings.get(name))
    }
}

/// A call as it would be sent, for people.
#[derive(Clone, Debug)]
pub(crate) struct Described {
    pub(crate) method: &'static str,
    pub(crate) url: String,
    pub(crate) body: Value,
}

/// What a look at a target before acting shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Look {
    /// Where the target stands, seen from the action's end.
    pub(crate) sighting: Option<Sighting>,
    /// Why the target cannot take the action now.
    pub(crate) obstacle: Option<Box<str>>,
}

/// A job that is to be looked at.
#[derive(Clone, Debug)]
pub(crate) struct Watched {
    pub(crate) index: u32,
    pub(crate) row: &'static ActionRow,
    pub(crate) target: Target,
    /// The service's job, if it is to be read.
    pub(crate) job_id: Option<Box<str>>,
    /// What its batch is known by: a request or a task.
    pub(crate) group: Option<Box<str>>,
    /// How many complete lists in a row did not have the job.
    pub(crate) missing: u8,
    /// It is not known whether the service took it on: any sign of it is looked for.
    pub(crate) doubt: bool,
}

/// What one round of reads showed.
#[derive(Debug, Default)]
pub(crate) struct Polled {
    pub(crate) observations: Vec<(u32, Observation)>,
    /// The last read that failed, after its retries. What was read stays good.
    pub(crate) error: Option<Error>,
}

impl Polled {
    /// The doubts that no job of the service tells anything of: what is left is to look
    /// at their targets.
    fn untold_doubts<'a>(&self, watched: &'a [Watched]) -> Vec<&'a Watched> {
        let told: HashSet<u32> = self
            .observations
            .iter()
            .filter(|(_, seen)| !matches!(seen, Observation::NotKnown | Observation::NotShown))
            .map(|(job, _)| *job)
            .collect();
        watched
            .iter()
            .filter(|job| job.doubt && !told.contains(&job.index))
            .collect()
    }
}

/// One service.
pub(crate) trait Adapter: fmt::Debug + Send + Sync {
    /// The call as it would be sent.
    fn describe(&self, call: &Call<'_>) -> Described;

    /// Looks at targets before acting: one [`Look`] each, in order.
    fn look<'a>(
        &'a self,
        row: &'static ActionRow,
        targets: &'a [&'a Target],
    ) -> BoxFuture<'a, Result<Vec<Look>, Error>>;

    /// Makes the call, once. The rows of the reply are those of `call.targets`, in order.
    fn send<'a>(&'a self, call: &'a Call<'a>) -> BoxFuture<'a, Result<Reply, Error>>;

    /// Looks at jobs under way, with as few reads as there can be.
    /// The reads end at the first that fails for good.
    fn poll<'a>(&'a self, watched: &'a [Watched]) -> BoxFuture<'a, Polled>;

    /// Whether reads could ever tell what became of a doubt: by a job or a request that is
    /// known, or by a state that only the action leads to.
    fn can_clear_up(&self, doubt: &Watched) -> bool;

    /// How the service's own error codes begin, in upper case.
    fn code_prefixes(&self) -> &'static [&'static str];

    /// Whether an error code leaves open what was done, whatever its HTTP status.
    fn is_doubtful(&self, code: &str) -> bool;
}

/// What one round of reads showed of jobs, by id. Rows that contradict each other prove
/// nothing.
#[derive(Debug, Default)]
pub(crate) struct SeenJobs(HashMap<Box<str>, Option<Observation>>);

impl SeenJobs {
    pub(crate) fn add(&mut self, job_id: &str, seen: Option<Observation>) {
        match self.0.get_mut(job_id) {
            None => {
                self.0.insert(job_id.into(), seen);
            }
            Some(known) if *known != seen => *known = None,
            Some(_) => {}
        }
    }

    pub(crate) fn has(&self, job_id: &str) -> bool {
        self.0.contains_key(job_id)
    }

    pub(crate) fn take(&mut self, job_id: &str) -> Option<Observation> {
        self.0.remove(job_id).flatten()
    }
}

/// Whether two spellings mean one code: `CPS.0005` and `CPS0005` both occur, and prefixes
/// vary in case.
pub(crate) fn same_code(code: &str, known: &str) -> bool {
    let significant = |text: &str| -> String {
        text.chars()
            .filter(|character| *character != '.')
            .map(|character| character.to_ascii_uppercase())
            .collect()
    };
    significant(code) == significant(known)
}

/// Describes a call from the generated crate's list of operations.
fn described(
    equipment: &Equipment,
    operations: &'static [Operation],
    operation: &str,
    body: Value,
) -> Described {
    let operation = operations.iter().find(|known| known.id == operation);
    let project = equipment.project.as_ref().map_or("-", PathSegment::as_str);
    Described {
        method: operation.map_or("POST", |operation| operation.method),
        url: format!(
            "{}{}",
            equipment.endpoint.as_str(),
            operation
                .map_or("", |operation| operation.path)
                .replace("{project_id}", project)
        ),
        body,
    }
}

/// The project, which the fleet makes sure of for services that need one.
fn required_project(equipment: &Equipment) -> Result<PathSegment, crate::Error> {
    equipment
        .project
        .clone()
        .ok_or_else(|| crate::Error::invalid_input("no project id"))
}
