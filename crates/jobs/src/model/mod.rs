//! The one job model: pure data, no I/O.

mod action;
mod job;
mod report;
mod retry;
mod rollout;
mod target;

pub use action::{Action, ActionName, Settings};
pub use job::{Evidence, Job, JobError, JobState, NotSubmitted, Reason, Unknown};
pub use report::{Anomaly, Counts, MODEL_VERSION, Report, RunId, Verdict};
pub use retry::RetryScope;
pub use rollout::{Portion, Rollout};
pub(crate) use target::KindRow;
pub use target::{Service, Target, TargetKind};
