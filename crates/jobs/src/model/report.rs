//! All jobs of a run, and what to make of them.

use std::{fmt, str::FromStr, time::SystemTime};

use huaweicloud_core::{PathSegment, Random};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use super::{ActionName, Job, JobState, Service, Target};
use crate::{Error, timestamp};

/// The version of the JSON forms of plan and report. It grows when a reader of the old
/// form could be misled; new fields do not make a new version.
pub const MODEL_VERSION: u32 = 1;

/// The id of a run: 16 hex digits.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct RunId(Box<str>);

impl RunId {
    pub(crate) fn generate(random: &dyn Random) -> Self {
        Self(format!("{:016x}", random.next()).into())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RunId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match PathSegment::fault(text) {
            None => Ok(Self(text.into())),
            Some(rule) => Err(Error::invalid_input(format!("not a run id: {rule}"))),
        }
    }
}

/// How many jobs are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counts {
    /// All jobs.
    pub total: u64,
    /// Not sent yet.
    pub planned: u64,
    /// Never sent, and they will not be.
    pub not_submitted: u64,
    /// Sent, without an answer yet.
    pub intended: u64,
    /// Refused by the service.
    pub rejected: u64,
    /// Taken on by the service.
    pub accepted: u64,
    /// Seen under way.
    pub running: u64,
    /// Proven done.
    pub succeeded: u64,
    /// Proven not done.
    pub failed: u64,
    /// May or may not have happened.
    pub unknown: u64,
}

impl Counts {
    /// The count of jobs in the state that this one is in.
    pub(crate) fn of_mut(&mut self, state: &JobState) -> &mut u64 {
        match state {
            JobState::Planned => &mut self.planned,
            JobState::NotSubmitted(_) => &mut self.not_submitted,
            JobState::Intended => &mut self.intended,
            JobState::Rejected(_) => &mut self.rejected,
            JobState::Accepted => &mut self.accepted,
            JobState::Running => &mut self.running,
            JobState::Succeeded(_) => &mut self.succeeded,
            JobState::Failed(_) => &mut self.failed,
            JobState::Unknown(_) => &mut self.unknown,
        }
    }
}

/// What to make of a run as a whole; the gravest that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// Some jobs can still change.
    Running,
    /// Over; of some jobs it cannot be told what happened.
    Unknown,
    /// Over; some jobs failed, were refused or were never sent.
    Failed,
    /// Over; some jobs were taken on, and nothing proved their end.
    NotConfirmed,
    /// Over; every job is proven done.
    Succeeded,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Running => "still running",
            Self::Unknown => "some unknown",
            Self::Failed => "some failed",
            Self::NotConfirmed => "accepted, not confirmed",
            Self::Succeeded => "all confirmed",
        })
    }
}

/// Something in an answer that does not fit the request. Nothing is hidden: it is kept
/// and shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub struct Anomaly {
    /// The service that answered, by its short name.
    pub service: Box<str>,
    /// The service's id of the request.
    pub request_id: Option<Box<str>>,
    /// The target it is about, if it is about one. It need not be one of the run's.
    pub target: Option<Target>,
    /// What was seen, for people.
    pub message: Box<str>,
}

impl Anomaly {
    pub(crate) fn new(
        service: Service,
        target: Option<Target>,
        message: impl Into<Box<str>>,
    ) -> Self {
        Self {
            service: service.name().into(),
            request_id: None,
            target,
            message: message.into(),
        }
    }
}

/// All jobs of a run in the order they were asked for, each exactly once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// The version of this form.
    #[serde(deserialize_with = "known_version")]
    pub(crate) version: u32,
    /// The run.
    pub(crate) run: RunId,
    /// What is done.
    pub(crate) action: ActionName,
    /// When the run began, RFC 3339.
    #[serde(with = "timestamp")]
    #[schemars(with = "String")]
    pub(crate) started_at: SystemTime,
    /// What to make of it.
    pub(crate) verdict: Verdict,
    /// How many jobs are in which state.
    pub(crate) counts: Counts,
    /// What did not fit.
    pub(crate) anomalies: Vec<Anomaly>,
    /// The jobs.
    pub(crate) jobs: Vec<Job>,
}

/// A form of another version could mean something else by the same words.
fn known_version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    match u32::deserialize(deserializer)? {
        MODEL_VERSION => Ok(MODEL_VERSION),
        other => Err(D::Error::custom(format!(
            "the report has version {other}; this program reads version {MODEL_VERSION}"
        ))),
    }
}

impl Report {
    /// The run.
    #[must_use]
    pub fn run(&self) -> &RunId {
        &self.run
    }

    /// What is done.
    #[must_use]
    pub fn action(&self) -> &ActionName {
        &self.action
    }

    /// When the run began.
    #[must_use]
    pub fn started_at(&self) -> SystemTime {
        self.started_at
    }

    /// What to make of it.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// How many jobs are in which state.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// What did not fit.
    #[must_use]
    pub fn anomalies(&self) -> &[Anomaly] {
        &self.anomalies
    }

    /// The jobs, in the order they were asked for.
    #[must_use]
    pub fn jobs(&self) -> &[Job] {
        &self.jobs
    }
}
