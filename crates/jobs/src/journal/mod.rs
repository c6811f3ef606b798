//! The durable record of a run: what was planned, intent before sending, answer after.
//!
//! A run's state is what its plan and its entries, applied in order, give. The live run
//! and one that is read back go the same way.

mod memory;

use std::{fmt, future::Future, pin::Pin, sync::Arc, time::SystemTime};

use serde::{Deserialize, Serialize};

pub use memory::MemoryJournal;

use crate::{
    Plan,
    model::{Anomaly, JobError, NotSubmitted, Reason, RunId, Unknown},
    timestamp,
};

/// Where runs are written down.
///
/// An implementation must not return from [`append`](Self::append) before the entries
/// would survive the end of the process it promises to survive. The entries of one run
/// are appended one call at a time; those of different runs at any time. A future that is
/// dropped may or may not have written: the engine drops none of `create` and `append`.
pub trait Journal: fmt::Debug + Send + Sync {
    /// Writes down a new run and its plan.
    ///
    /// # Errors
    /// If it cannot be written, or a run of this id is there, which then stays as it is.
    /// The run does not begin.
    fn create(&self, run: NewRun) -> JournalFuture<'_, ()>;

    /// Adds entries to a run, in order and all or none.
    ///
    /// # Errors
    /// If they cannot be written. The run sends nothing from then on.
    fn append<'a>(&'a self, run: &'a RunId, entries: Vec<Entry>) -> JournalFuture<'a, ()>;

    /// A run as it was written down, or `None` if there is none of this id.
    ///
    /// # Errors
    /// If it cannot be read.
    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>>;
}

/// What the calls of a [`Journal`] give.
pub type JournalFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, JournalError>> + Send + 'a>>;

/// A journal that cannot be read or written. Nothing is sent after one.
#[derive(Clone, Debug)]
pub struct JournalError(Box<str>);

impl JournalError {
    /// An error; `what` says what is wrong and what to do.
    pub fn new(what: impl Into<Box<str>>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "journal: {}", self.0)
    }
}

impl std::error::Error for JournalError {}

/// A run that begins.
#[derive(Clone, Debug)]
pub struct NewRun {
    /// Its id.
    pub run: RunId,
    /// Its plan.
    pub plan: Arc<Plan>,
    /// When it began.
    pub started_at: SystemTime,
}

/// A run as it was written down.
#[derive(Clone, Debug)]
pub struct StoredRun {
    /// Its plan.
    pub plan: Arc<Plan>,
    /// When it began.
    pub started_at: SystemTime,
    /// Its entries, in order.
    pub entries: Vec<Entry>,
}

/// One entry. Batches and jobs are known by their place in the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// When it was made.
    #[serde(with = "timestamp")]
    pub at: SystemTime,
    /// What happened.
    pub what: What,
}

/// What an [`Entry`] records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum What {
    /// Where targets stood before anything was sent.
    Baseline {
        /// Jobs and what was seen.
        seen: Vec<(u32, Sighting)>,
    },
    /// The batch is about to be sent.
    Intended {
        /// The batch.
        batch: u32,
    },
    /// The batch was certainly not carried out and may be sent again.
    NotSent {
        /// The batch.
        batch: u32,
        /// What happened, for people.
        why: Box<str>,
        /// The service's id of the request that it refused.
        request_id: Option<Box<str>>,
    },
    /// The batch was answered, or it is known that it never will be.
    Answered {
        /// The batch.
        batch: u32,
        /// What the answer says.
        reply: Reply,
    },
    /// These jobs will not be sent.
    Withheld {
        /// The jobs.
        jobs: Vec<u32>,
        /// Why.
        why: Reason<NotSubmitted>,
    },
    /// Something did not fit, apart from any answer.
    Noted {
        /// What.
        anomaly: Anomaly,
    },
    /// What reads showed.
    Observed {
        /// Jobs and what was seen of them.
        seen: Vec<(u32, Observation)>,
    },
}

/// A batch's answer, normalised.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reply {
    /// The service's id of the request.
    pub request_id: Option<Box<str>>,
    /// What the batch's jobs are read by, if anything: a request id or a task id.
    pub group: Option<Box<str>>,
    /// One outcome for each job that was sent, in the batch's order.
    pub rows: Vec<RowOutcome>,
    /// What did not fit.
    pub anomalies: Vec<Anomaly>,
}

/// What is watched to learn how a job ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Watch {
    /// The service's job.
    Job,
    /// The target, as there is no job to read.
    Target,
}

/// What an answer says of one job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RowOutcome {
    /// Taken on.
    Accepted {
        /// The service's job.
        job_id: Option<Box<str>>,
        /// What is watched.
        watch: Watch,
    },
    /// Refused.
    Rejected(JobError),
    /// It cannot be told.
    Unknown(Reason<Unknown>),
}

/// What a read showed of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Observation {
    /// The service's job is under way.
    Running,
    /// The service's job ended well.
    Succeeded,
    /// The service's job failed.
    Failed(JobError),
    /// A complete list did not have the job.
    Missing,
    /// The service says that it knows no such job.
    NotKnown,
    /// The service refuses to show the job, and may never show jobs of its kind.
    NotShown,
    /// Where the target stands.
    Seen(Sighting),
    /// The target was not seen to change in the time given for it: it is not watched on.
    GaveUp,
}

/// Where a target stands, seen from the end that its action is to reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Sighting {
    /// Where the action leads.
    Goal,
    /// On the way there.
    Working,
    /// In another settled state.
    Elsewhere,
    /// In a state that says that the action failed.
    Failed(JobError),
    /// In a state that tells nothing.
    Unclear,
}
