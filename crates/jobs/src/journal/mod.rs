//! The durable record of a run: what was planned, intent before sending, answer after.
//!
//! A run's state is what its plan and its entries, applied in order, give. The live run
//! and one that is read back go the same way.

mod memory;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::{fmt, future::Future, pin::Pin, sync::Arc, time::SystemTime};

use serde::{Deserialize, Serialize};

pub use memory::MemoryJournal;
#[cfg(feature = "sqlite")]
pub use sqlite::{SqliteJournal, SqliteOptions};

use crate::{
    Plan,
    model::{
        ActionName, Anomaly, Counts, JobError, NotSubmitted, Reason, RunId, Service, Unknown,
        Verdict,
    },
    timestamp,
};

/// Where runs are written down.
///
/// Calls take effect in the order in which they are made, not in which their futures are
/// polled, and go on when their future is dropped. `create` and `append` complete when what
/// was written would survive the end of the process that the journal promises to survive;
/// calls that overlap may share the effort of that.
///
/// A run has one holder at a time: the handle that created or claimed it. Only the holder
/// writes, so two processes never submit for the same run. A journal that several processes
/// share takes a run from a holder that died or stopped giving signs of life, and refuses
/// what that one writes from then on. It knows processes apart, not fleets: within a process
/// one fleet has a journal.
pub trait Journal: fmt::Debug + Send + Sync {
    /// Writes down a new run and its plan, held by the caller.
    ///
    /// # Errors
    /// If it cannot be written, or a run of this id is there, which then stays as it is; or
    /// [outdated](JournalError::outdated) if runs were created that the caller has not
    /// seen. The run does not begin.
    fn create(&self, new: NewRun) -> JournalFuture<'_, ()>;

    /// Adds entries to a run that the caller holds, in order and all or none. `standing` is
    /// how the run stands with them.
    ///
    /// # Errors
    /// If they cannot be written, or [not held](JournalError::not_held) if the caller does
    /// not hold the run any more. The run sends nothing from then on.
    fn append<'a>(
        &'a self,
        run: &'a RunId,
        entries: Vec<Entry>,
        standing: Standing,
    ) -> JournalFuture<'a, ()>;

    /// A run as it was written down, or `None` if there is none of this id.
    ///
    /// # Errors
    /// If it cannot be read.
    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>>;

    /// The entries of a run behind the first `known`.
    ///
    /// # Errors
    /// If they cannot be read.
    fn entries<'a>(&'a self, run: &'a RunId, known: u64) -> JournalFuture<'a, Vec<Entry>>;

    /// All runs, newest first.
    ///
    /// # Errors
    /// If they cannot be read.
    fn runs(&self) -> JournalFuture<'_, Vec<RunSummary>>;

    /// Takes a run that nobody holds. Gives its holder if somebody does, be it another
    /// handle of this process.
    ///
    /// # Errors
    /// If the journal cannot be written or has no such run.
    fn claim<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<Holder>>;

    /// Lets a run go that the caller holds. It is no fault if that cannot be written down:
    /// the end of the process lets it go as well.
    fn release(&self, run: &RunId);
}

/// What the calls of a [`Journal`] give.
pub type JournalFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, JournalError>> + Send + 'a>>;

/// A journal that cannot be read or written. Nothing is sent after one.
#[derive(Clone, Debug)]
pub struct JournalError {
    kind: JournalErrorKind,
    message: Box<str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum JournalErrorKind {
    Unusable,
    NotHeld,
    Outdated,
}

impl JournalError {
    /// The journal cannot be used; `what` says what is wrong and what to do.
    pub fn new(what: impl Into<Box<str>>) -> Self {
        Self {
            kind: JournalErrorKind::Unusable,
            message: what.into(),
        }
    }

    /// The caller does not hold the run it writes for.
    #[must_use]
    pub fn not_held(run: &RunId) -> Self {
        Self {
            kind: JournalErrorKind::NotHeld,
            message: format!("run {run} was taken over by another process").into(),
        }
    }

    /// Runs were created that the creator of another has not seen.
    #[must_use]
    pub fn outdated() -> Self {
        Self {
            kind: JournalErrorKind::Outdated,
            message: "other runs were begun at the same time; begin again".into(),
        }
    }

    /// Whether the caller does not hold the run.
    #[must_use]
    pub fn is_not_held(&self) -> bool {
        self.kind == JournalErrorKind::NotHeld
    }

    /// Whether there are runs that the caller has not seen.
    #[must_use]
    pub fn is_outdated(&self) -> bool {
        self.kind == JournalErrorKind::Outdated
    }
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "journal: {}", self.message)
    }
}

impl std::error::Error for JournalError {}

/// What does not change in a run.
#[derive(Clone, Debug)]
pub struct RunHead {
    /// Its id.
    pub run: RunId,
    /// Its plan.
    pub plan: Arc<Plan>,
    /// Where its services are.
    pub places: Vec<Place>,
    /// When it began.
    pub started_at: SystemTime,
}

/// Where a run calls a service. It goes on at the same place or not at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The service.
    pub service: Service,
    /// Its endpoint.
    pub endpoint: Box<str>,
    /// The project.
    pub project: Option<Box<str>>,
}

/// A run that begins.
#[derive(Clone, Debug)]
pub struct NewRun {
    /// What does not change in it.
    pub head: RunHead,
    /// How it stands before anything is done.
    pub standing: Standing,
    /// How many runs its creator has seen in the journal. If there are others, it has to
    /// look at them first.
    pub seen: u64,
}

/// A batch as a journal keeps it; see [`Plan::stored_batches`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredBatch {
    /// The kind of its targets, by name.
    pub kind: Box<str>,
    /// Its wave, counted from 0.
    pub wave: u32,
    /// Its targets, by their place in the plan.
    pub items: Vec<u32>,
}

/// A run as it was written down.
#[derive(Clone, Debug)]
pub struct StoredRun {
    /// What does not change in it.
    pub head: RunHead,
    /// Its entries, in order.
    pub entries: Vec<Entry>,
}

/// How a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// What to make of it.
    pub verdict: Verdict,
    /// How many jobs are in which state.
    pub counts: Counts,
}

/// A run in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunSummary {
    /// Its id.
    pub id: RunId,
    /// What it does.
    pub action: ActionName,
    /// When it began.
    #[serde(with = "timestamp")]
    pub started: SystemTime,
    /// How it stands.
    #[serde(flatten)]
    pub standing: Standing,
    /// The run whose jobs it tries again, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_of: Option<RunId>,
}

impl RunSummary {
    /// The summary of a run that stands so.
    #[must_use]
    pub fn new(head: &RunHead, standing: Standing) -> Self {
        Self {
            id: head.run.clone(),
            action: head.plan.action().name().clone(),
            started: head.started_at,
            standing,
            retry_of: head.plan.retry_of().cloned(),
        }
    }
}

/// Who holds a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Who it is, for people, such as `process 4711 on host-1`.
    pub name: Box<str>,
    /// Since when.
    pub since: SystemTime,
    /// The last sign of life.
    pub seen: SystemTime,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, since {}, last seen {}",
            self.name,
            timestamp::text(self.since),
            timestamp::text(self.seen)
        )
    }
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
    /// The run is sent on: these jobs, which a stop had kept from being sent, can be sent
    /// again.
    Resumed {
        /// The jobs.
        jobs: Vec<u32>,
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
    /// The service has a job for the target under the batch's own request.
    Found {
        /// The service's job.
        job_id: Box<str>,
    },
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
