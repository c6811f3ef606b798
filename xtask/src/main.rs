//! The project's chores. Run as `cargo xtask COMMAND`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod codegen;
mod spec;

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;

/// The project's chores.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    /// Make the bindings in crates/ from the specifications in specs/.
    Codegen {
        /// Change nothing: fail if a file is not what its specification gives.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let result = match Command::parse() {
        Command::Codegen { check } => codegen::run(&root(), check),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}
