//! Runs: a pure state machine, and the thin I/O around it that sends and watches.

mod machine;
mod run;
mod submit;
mod watch;

pub(crate) use machine::RunState;
pub(crate) use run::Shared;
pub use run::{Event, Run, WaitOptions};
