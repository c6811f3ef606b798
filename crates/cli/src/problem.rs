//! What keeps a command from being carried out.

use huaweicloud_jobs::{Error, ErrorKind, journal::JournalError};

use crate::exit::Exit;

/// Why the command ends early, and with which code.
pub(crate) struct Problem {
    pub(crate) exit: Exit,
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn usage(message: String) -> Self {
        Self {
            exit: Exit::Usage,
            message,
        }
    }

    pub(crate) fn could_not_start(message: String) -> Self {
        Self {
            exit: Exit::CouldNotStart,
            message,
        }
    }

    /// Adds the way out.
    pub(crate) fn with_way_out(mut self, way_out: &str) -> Self {
        self.message.push_str(way_out);
        self
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let exit = match error.kind() {
            ErrorKind::InvalidInput | ErrorKind::NoSuchRun => Exit::Usage,
            ErrorKind::NothingToDo => Exit::NothingToDo,
            _ => Exit::CouldNotStart,
        };
        Self {
            exit,
            message: error.to_string(),
        }
    }
}

impl From<JournalError> for Problem {
    fn from(error: JournalError) -> Self {
        Self::could_not_start(format!(
            "{error} (--journal FILE or HCJOBS_JOURNAL names another one)"
        ))
    }
}
