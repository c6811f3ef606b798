//! `hcjobs`: restart, reset, stop and start cloud phones, servers and audit instances.

mod args;
mod commands;
mod connection;
mod console;
mod dry_run;
mod exit;
mod follow;
mod interrupt;
mod problem;
mod progress;
mod report_table;
mod simulated;
mod traces;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    args::{Cli, Command},
    console::Console,
    exit::Exit,
};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too. A reader that went away is no fault.
            let _ = error.print();
            return match error.exit_code() {
                0 => ExitCode::SUCCESS,
                _ => Exit::Usage.into(),
            };
        }
    };
    // It fails only if there is a provider already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();

    let mut console = Console::new();
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            console.error(&format!("no runtime could be started: {error}"));
            return Exit::CouldNotStart.into();
        }
    };
    traces::listen(cli.command.is_verbose());
    let outcome = runtime.block_on(async {
        let console = &mut console;
        match cli.command {
            Command::Restart(act) => commands::act::run(act.into(), console).await,
            Command::Reset(act) => commands::act::run(act.into(), console).await,
            Command::Stop(act) => commands::act::run(act.into(), console).await,
            Command::Start(act) => commands::act::run(act.into(), console).await,
            Command::Runs(options) => commands::runs::list(options, console).await,
            Command::Status(options) => commands::runs::status(options, console).await,
            Command::Wait(options) => commands::go_on::wait(options, console).await,
            Command::Resume(options) => commands::go_on::resume(options, console).await,
            Command::Retry(options) => commands::go_on::retry(options, console).await,
            Command::Simulate(options) => commands::simulate::run(options, console).await,
        }
    });
    let exit = match outcome {
        Ok(Exit::Confirmed) if console.has_lost_data() => Exit::CouldNotStart,
        Ok(exit) => exit,
        Err(problem) => {
            console.error(&problem.message);
            problem.exit
        }
    };
    // A name look-up that hangs must not hold the end up.
    runtime.shutdown_background();
    exit.into()
}
