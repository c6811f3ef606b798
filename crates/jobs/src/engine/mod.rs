//! Runs: a pure state machine, and the thin I/O around it that sends and watches.

/// Marks a point that the test-suite kills the process at: the events say nothing else.
macro_rules! at {
    ($point:literal) => {
        tracing::trace!(target: "huaweicloud_jobs::at", point = $point)
    };
}
pub(crate) use at;

mod machine;
mod run;
mod submit;
mod watch;

pub(crate) use machine::RunState;
pub(crate) use run::Shared;
pub use run::{Event, Run, WaitOptions};
