//! What can keep a run from starting or waiting from ending.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::{
    Report,
    journal::{Holder, JournalError},
};

/// Kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An input breaks a rule. Nothing was sent.
    InvalidInput,
    /// Credentials are missing or refused. Nothing was sent.
    Credentials,
    /// The journal cannot be read or written, or sending ended by a fault of this
    /// library. Nothing is sent from then on. Where a run had begun, the error carries
    /// the report.
    Journal,
    /// A call that was made through [`raw`](crate::raw) failed. It may have been sent.
    RawCall,
    /// There is no run of this id.
    NoSuchRun,
    /// Another process, or another handle that is not of this fleet, holds the run.
    Held,
    /// A run that is not over acts on targets of the plan, or another one tries the same
    /// jobs again. Nothing was sent.
    Overlap,
    /// No job is left to be tried again.
    NothingToDo,
    /// Time ran out while jobs were under way. The error carries the report; the run is
    /// as it was and can be waited for again.
    DeadlinePassed,
    /// Reads kept failing, so jobs under way cannot be followed. The error carries the
    /// report; the run is as it was and can be waited for again.
    CannotWatch,
}

/// An error of this library.
///
/// What goes wrong with single targets is no error but part of the [`Report`].
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Box<str>,
    report: Option<Report>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<Box<str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            report: None,
            source: None,
        }))
    }

    pub(crate) fn invalid_input(message: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::InvalidInput, message)
    }

    pub(crate) fn credentials(message: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    pub(crate) fn no_such_run(run: &crate::RunId) -> Self {
        Self::new(
            ErrorKind::NoSuchRun,
            format!("the journal has no run {run}"),
        )
    }

    pub(crate) fn held(run: &crate::RunId, holder: &Holder) -> Self {
        Self::new(
            ErrorKind::Held,
            format!("run {run} is held by {holder}; it can be waited for from here"),
        )
    }

    pub(crate) fn overlap(message: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Overlap, message)
    }

    pub(crate) fn nothing_to_do(message: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::NothingToDo, message)
    }

    pub(crate) fn deadline_passed(after: Duration, report: Report) -> Self {
        let counts = &report.counts;
        let open = counts.planned + counts.intended + counts.accepted + counts.running;
        let mut error = Self::new(
            ErrorKind::DeadlinePassed,
            format!(
                "time ran out after {after:?} with {open} of {} jobs not settled",
                report.counts.total
            ),
        );
        error.0.report = Some(report);
        error
    }

    pub(crate) fn journal(source: JournalError, report: Report) -> Self {
        let mut error = Self::from(source);
        error.0.report = Some(report);
        error
    }

    pub(crate) fn cannot_watch(source: huaweicloud_core::Error, report: Report) -> Self {
        let mut error = Self::new(
            ErrorKind::CannotWatch,
            format!("jobs cannot be followed, as reads keep failing: {source}"),
        );
        error.0.report = Some(report);
        error.0.source = Some(Box::new(source));
        error
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The report, where waiting ended early.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        self.0.report.as_ref()
    }

    /// Takes the report, where waiting ended early.
    #[must_use]
    pub fn into_report(self) -> Option<Report> {
        self.0.report
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|source| source.as_ref() as &(dyn StdError + 'static))
    }
}

/// Errors of core come before a run, about what was given to it, or out of raw calls.
impl From<huaweicloud_core::Error> for Error {
    fn from(error: huaweicloud_core::Error) -> Self {
        let kind = match error.sent() {
            huaweicloud_core::Sent::NotSent if error.is_auth() => ErrorKind::Credentials,
            huaweicloud_core::Sent::NotSent => ErrorKind::InvalidInput,
            _ => ErrorKind::RawCall,
        };
        let mut wrapped = Self::new(kind, error.to_string());
        wrapped.0.source = Some(Box::new(error));
        wrapped
    }
}

impl From<JournalError> for Error {
    fn from(error: JournalError) -> Self {
        let mut wrapped = Self::new(ErrorKind::Journal, error.to_string());
        wrapped.0.source = Some(Box::new(error));
        wrapped
    }
}
