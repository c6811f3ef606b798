//! The program is ended as `kill -9` ends it, at named points and at random instants, and
//! gone on with: nothing may be done twice, nothing may be lost, and what is said must be
//! what was done.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

/// Says something that is to be seen even if all goes well, past what the test harness keeps
/// to itself.
macro_rules! tell {
    ($($what:tt)*) => {
        std::io::Write::write_fmt(
            &mut std::io::stdout(),
            format_args!("{}\n", format_args!($($what)*)),
        )
        .unwrap()
    };
}

mod full_disk;
mod half_sent;
mod named_points;
mod oracle;
mod process;
#[path = "../hcjobs/program.rs"]
#[expect(dead_code, reason = "it is made for the other tests of the program")]
mod program;
mod random_instants;
mod several_processes;
mod world;
