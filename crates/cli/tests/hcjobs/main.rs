//! The program as its users meet it: arguments in; stdout, stderr and an exit code out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod bad_input;
mod dry_run;
mod exit_codes;
mod help;
#[cfg(unix)]
mod interrupt;
mod journal;
mod output;
mod program;
mod secrets;
mod simulate;
