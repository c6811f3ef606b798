//! Which jobs of a run are tried again.

use super::JobState;

/// Which jobs of a run are tried again. Default: those that failed, were rejected or were
/// never sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryScope {
    failed: bool,
    not_submitted: bool,
    unknown: bool,
}

impl Default for RetryScope {
    fn default() -> Self {
        Self::nothing().failed().not_submitted()
    }
}

impl RetryScope {
    /// No job, to add to.
    #[must_use]
    pub fn nothing() -> Self {
        Self {
            failed: false,
            not_submitted: false,
            unknown: false,
        }
    }

    /// Every job that can be tried again.
    pub(crate) fn anything() -> Self {
        Self::default().unknown_accepting_duplicates()
    }

    /// Also jobs that failed or were rejected.
    #[must_use]
    pub fn failed(mut self) -> Self {
        self.failed = true;
        self
    }

    /// Also jobs that were not submitted.
    #[must_use]
    pub fn not_submitted(mut self) -> Self {
        self.not_submitted = true;
        self
    }

    /// Also jobs that are unknown. They may have been done: the caller accepts that they are
    /// done twice.
    #[must_use]
    pub fn unknown_accepting_duplicates(mut self) -> Self {
        self.unknown = true;
        self
    }

    /// Whether a job in this state is tried again.
    #[must_use]
    pub fn has(&self, state: &JobState) -> bool {
        match state {
            JobState::Failed(_) | JobState::Rejected(_) => self.failed,
            JobState::NotSubmitted(_) => self.not_submitted,
            JobState::Unknown(_) => self.unknown,
            _ => false,
        }
    }
}
