//! `hcjobs`: restart, reset, stop and start cloud phones, servers and audit instances.

mod args;
mod commands;
mod console;
mod dry_run;
mod exit;
mod interrupt;
mod progress;
mod report_table;
mod simulated;

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
    let exit = runtime.block_on(async {
        match cli.command {
            Command::Simulate(options) => commands::simulate::run(options, &mut console).await,
            Command::Restart(act) => commands::act::run(act.into(), &mut console).await,
            Command::Reset(act) => commands::act::run(act.into(), &mut console).await,
            Command::Stop(act) => commands::act::run(act.into(), &mut console).await,
            Command::Start(act) => commands::act::run(act.into(), &mut console).await,
        }
    });
    // A name look-up that hangs must not hold the end up.
    runtime.shutdown_background();
    exit.into()
}
