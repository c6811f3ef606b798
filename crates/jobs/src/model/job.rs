//! One target's piece of work, and its state.

use std::{fmt, time::SystemTime};

use huaweicloud_core::ErrorBody;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ActionName, Target};
use crate::timestamp;

/// The state of a job. Only what is proven is `Succeeded` or `Failed`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum JobState {
    /// Not sent yet.
    Planned,
    /// Never sent, and it will not be: nothing happened to the target.
    NotSubmitted(Reason<NotSubmitted>),
    /// Written down as about to be sent; no answer yet.
    Intended,
    /// The service refused it: nothing happened to the target.
    Rejected(JobError),
    /// The service took it on.
    Accepted,
    /// Seen under way.
    Running,
    /// Done, and proven.
    Succeeded(Evidence),
    /// Not done, and proven.
    Failed(JobError),
    /// It may or may not have happened.
    Unknown(Reason<Unknown>),
}

impl JobState {
    /// The word for scripts.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::NotSubmitted(_) => "not_submitted",
            Self::Intended => "intended",
            Self::Rejected(_) => "rejected",
            Self::Accepted => "accepted",
            Self::Running => "running",
            Self::Succeeded(_) => "succeeded",
            Self::Failed(_) => "failed",
            Self::Unknown(_) => "unknown",
        }
    }

    /// Whether waiting cannot change it any more.
    #[must_use]
    pub fn is_final(&self) -> bool {
        !matches!(
            self,
            Self::Planned | Self::Intended | Self::Accepted | Self::Running
        )
    }
}

impl fmt::Display for JobState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Why a job counts as what it counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Evidence {
    /// The service's own job says so.
    JobStatus,
    /// The target was seen to leave its state and come to the one asked for.
    ObservedTransition,
    /// The service took it on; nothing more is known.
    AcceptedOnly,
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::JobStatus => "job status",
            Self::ObservedTransition => "observed transition",
            Self::AcceptedOnly => "accepted only",
        })
    }
}

/// What a service said of a refusal or failure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub struct JobError {
    /// The service's code, such as `CPS.0005`, if it gave one.
    pub code: Option<Box<str>>,
    /// The service's text.
    pub message: Option<Box<str>>,
}

impl JobError {
    pub(crate) fn new(code: Option<String>, message: Option<String>) -> Self {
        let body = ErrorBody::new(code, message);
        Self {
            code: body.code.map(Into::into),
            message: body.message.map(Into::into),
        }
    }
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}"),
            (Some(text), None) | (None, Some(text)) => f.write_str(text),
            (None, None) => f.write_str("no reason given"),
        }
    }
}

/// A cause and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub struct Reason<C> {
    /// The cause.
    pub cause: C,
    /// What was seen, for people.
    pub detail: Box<str>,
    /// What the service said, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Box<JobError>>,
}

impl<C> Reason<C> {
    pub(crate) fn new(cause: C, detail: impl Into<Box<str>>) -> Self {
        Self {
            cause,
            detail: detail.into(),
            error: None,
        }
    }

    pub(crate) fn with_error(mut self, error: Option<JobError>) -> Self {
        self.error = error.map(Box::new);
        self
    }
}

/// Why a job was never sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotSubmitted {
    /// The target cannot take the action in its state.
    Precondition,
    /// The service could not be reached.
    Unreachable,
    /// The service kept refusing calls for their rate.
    Throttled,
    /// The service kept not answering, so nothing more was sent to it.
    ServiceDown,
    /// Credentials were missing or refused before sending.
    Credentials,
    /// The run was stopped before. It can be resumed.
    Stopped,
    /// The journal could not be written, so nothing more was sent. It can be resumed.
    Journal,
    /// What the call needs could not be found out.
    Undetermined,
    /// More of the run came out short than it may, or the wave before was not confirmed.
    FailureLimit,
    /// The run had been stopped, and a later one acts on the target.
    Superseded,
}

impl NotSubmitted {
    /// Whether [`Run::resume`](crate::Run::resume) sends the job: what kept it back has
    /// nothing to do with it.
    #[must_use]
    pub fn can_be_resumed(self) -> bool {
        matches!(self, Self::Stopped | Self::Journal)
    }

    /// Whether the job was tried: its turn had come, its target could take the action, and
    /// nobody had stopped the run.
    pub(crate) fn was_tried(self) -> bool {
        !matches!(
            self,
            Self::Precondition | Self::Stopped | Self::FailureLimit | Self::Superseded
        )
    }
}

/// Why it cannot be told what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unknown {
    /// No answer in time, or the connection broke after sending.
    NoAnswer,
    /// The answer was an internal error: it may have come before or after the effect.
    ServerError,
    /// An answer came that cannot be read.
    UnreadableAnswer,
    /// The answer has no row for the target.
    RowMissing,
    /// The answer has more than one row for the target.
    RowDoubled,
    /// The target's row says both accepted and refused, or neither.
    RowUnclear,
    /// The service took it on and later knew nothing of the job.
    JobVanished,
    /// The process ended between sending and writing down the answer.
    CrashAfterIntent,
}

/// A job as the report shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(into = "JobForm", try_from = "JobForm")]
pub struct Job {
    pub(crate) target: Target,
    pub(crate) action: ActionName,
    pub(crate) state: JobState,
    pub(crate) requested: u32,
    pub(crate) request_id: Option<Box<str>>,
    pub(crate) job_id: Option<Box<str>>,
    pub(crate) sent_at: Option<SystemTime>,
    pub(crate) settled_at: Option<SystemTime>,
}

impl Job {
    /// What is acted on.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// What is done to it.
    #[must_use]
    pub fn action(&self) -> &ActionName {
        &self.action
    }

    /// Its state.
    #[must_use]
    pub fn state(&self) -> &JobState {
        &self.state
    }

    /// How often the target was asked for. It is acted on once all the same.
    #[must_use]
    pub fn requested(&self) -> u32 {
        self.requested
    }

    /// Why it counts as succeeded, or that it is only accepted.
    #[must_use]
    pub fn evidence(&self) -> Option<Evidence> {
        match self.state {
            JobState::Succeeded(evidence) => Some(evidence),
            JobState::Accepted | JobState::Running => Some(Evidence::AcceptedOnly),
            _ => None,
        }
    }

    /// What the service said of a refusal or failure, or where the outcome is not known.
    #[must_use]
    pub fn error(&self) -> Option<&JobError> {
        match &self.state {
            JobState::Rejected(error) | JobState::Failed(error) => Some(error),
            JobState::NotSubmitted(reason) => reason.error.as_deref(),
            JobState::Unknown(reason) => reason.error.as_deref(),
            _ => None,
        }
    }

    /// Why it was not sent, or why its outcome is not known, for people.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match &self.state {
            JobState::NotSubmitted(reason) => Some(&reason.detail),
            JobState::Unknown(reason) => Some(&reason.detail),
            _ => None,
        }
    }

    /// The service's id of the request that carried it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The service's id of the job, where there is one.
    #[must_use]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// When it was about to be sent.
    #[must_use]
    pub fn sent_at(&self) -> Option<SystemTime> {
        self.sent_at
    }

    /// When its state became final, or when watching it for a change was given up.
    #[must_use]
    pub fn settled_at(&self) -> Option<SystemTime> {
        self.settled_at
    }
}

/// The JSON form of a [`Job`]: flat, for scripts.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Job")]
struct JobForm {
    /// What is acted on.
    target: Target,
    /// What is done to it.
    action: ActionName,
    /// `planned`, `not_submitted`, `intended`, `rejected`, `accepted`, `running`,
    /// `succeeded`, `failed` or `unknown`.
    state: String,
    /// Why it counts as succeeded, or `accepted_only`.
    evidence: Option<Evidence>,
    /// What the service said of a refusal or failure, or where the outcome is not known.
    error: Option<JobError>,
    /// Why it was not sent, or why its outcome is not known.
    reason: Option<ReasonForm>,
    /// The service's id of the request.
    request_id: Option<Box<str>>,
    /// The service's id of the job.
    job_id: Option<Box<str>>,
    /// When it was about to be sent, RFC 3339.
    #[serde(with = "timestamp::optional")]
    #[schemars(with = "Option<String>")]
    sent_at: Option<SystemTime>,
    /// When its state became final, or when watching it was given up, RFC 3339.
    #[serde(with = "timestamp::optional")]
    #[schemars(with = "Option<String>")]
    settled_at: Option<SystemTime>,
    /// How often the target was asked for; it is acted on once.
    #[serde(default = "once")]
    requested: u32,
}

/// The JSON form of a [`Reason`], whatever its cause.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Reason")]
struct ReasonForm {
    /// The cause, as a word.
    cause: String,
    /// What was seen, for people.
    detail: Box<str>,
}

impl<C: Serialize> From<&Reason<C>> for ReasonForm {
    fn from(reason: &Reason<C>) -> Self {
        let cause = serde_json::to_value(&reason.cause).unwrap_or_default();
        Self {
            cause: cause.as_str().unwrap_or_default().to_owned(),
            detail: reason.detail.clone(),
        }
    }
}

impl ReasonForm {
    fn read<C: for<'de> Deserialize<'de>>(
        self,
        error: Option<JobError>,
    ) -> serde_json::Result<Reason<C>> {
        let cause = serde_json::from_value(self.cause.into())?;
        Ok(Reason::new(cause, self.detail).with_error(error))
    }
}

fn once() -> u32 {
    1
}

impl From<Job> for JobForm {
    fn from(job: Job) -> Self {
        let reason = match &job.state {
            JobState::NotSubmitted(reason) => Some(ReasonForm::from(reason)),
            JobState::Unknown(reason) => Some(ReasonForm::from(reason)),
            _ => None,
        };
        Self {
            state: job.state.word().to_owned(),
            evidence: job.evidence(),
            error: job.error().cloned(),
            reason,
            target: job.target,
            action: job.action,
            request_id: job.request_id,
            job_id: job.job_id,
            sent_at: job.sent_at,
            settled_at: job.settled_at,
            requested: job.requested,
        }
    }
}

impl TryFrom<JobForm> for Job {
    type Error = String;

    fn try_from(form: JobForm) -> Result<Self, String> {
        let (target, state) = (&form.target, form.state.as_str());
        let lacks = |what: &str| format!("{target}: a job that is {state} needs {what}");
        let reason = |form: Option<ReasonForm>| form.ok_or_else(|| lacks("a reason"));
        let unreadable = |error: serde_json::Error| format!("{target}: {error}");
        let state = match state {
            "planned" => JobState::Planned,
            "intended" => JobState::Intended,
            "accepted" => JobState::Accepted,
            "running" => JobState::Running,
            "rejected" => JobState::Rejected(form.error.unwrap_or_default()),
            "failed" => JobState::Failed(form.error.unwrap_or_default()),
            "succeeded" => JobState::Succeeded(form.evidence.ok_or_else(|| lacks("its evidence"))?),
            "not_submitted" => {
                JobState::NotSubmitted(reason(form.reason)?.read(form.error).map_err(unreadable)?)
            }
            "unknown" => {
                JobState::Unknown(reason(form.reason)?.read(form.error).map_err(unreadable)?)
            }
            other => return Err(format!("{target}: {other:?} is no state of a job")),
        };
        Ok(Self {
            target: form.target,
            action: form.action,
            state,
            requested: form.requested,
            request_id: form.request_id,
            job_id: form.job_id,
            sent_at: form.sent_at,
            settled_at: form.settled_at,
        })
    }
}

impl JsonSchema for Job {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        JobForm::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        JobForm::json_schema(generator)
    }
}
