//! The project's chores. Run as `cargo xtask COMMAND`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod api;
mod codegen;
mod sizes;
mod spec;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use spec::review;

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
    /// Hold the specifications against the house rules and against the reviewed ones.
    #[command(subcommand)]
    Spec(Spec),
    /// Compare the public API of the libraries with what was last reviewed.
    Api {
        /// Take it as it is now.
        #[arg(long)]
        accept: bool,
    },
    /// Show how big the crates are.
    Sizes {
        /// What it costs to build them too. That takes minutes.
        #[arg(long)]
        times: bool,
        /// Keep it in docs/sizes.md.
        #[arg(long, requires = "times")]
        write: bool,
    },
}

/// What to do with the specifications. Without names: with all of them.
#[derive(Subcommand)]
enum Spec {
    /// Say every break of a house rule.
    Lint {
        /// The names of services.
        services: Vec<String>,
    },
    /// Say what changed since the last review, and whom it hurts.
    Diff {
        /// The names of services.
        services: Vec<String>,
    },
    /// Take the specifications as they are for reviewed.
    Bless {
        /// The names of services.
        services: Vec<String>,
        /// Why, if something breaks a caller or a reader.
        #[arg(long, value_name = "TEXT")]
        because: Option<String>,
    },
}

fn main() -> ExitCode {
    let result = match Command::parse() {
        Command::Codegen { check } => codegen::run(&root(), check),
        Command::Spec(Spec::Lint { services }) => review::lint(&root(), &services),
        Command::Spec(Spec::Diff { services }) => review::diff(&root(), &services),
        Command::Spec(Spec::Bless { services, because }) => {
            review::bless(&root(), &services, because.as_deref(), &review::today())
        }
        Command::Api { accept } => api::run(&root(), accept),
        Command::Sizes { times, write } => sizes::run(&root(), times, write),
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
