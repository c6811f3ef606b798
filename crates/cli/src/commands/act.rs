//! `hcjobs restart`, `reset`, `stop`, `start`.

use std::{collections::BTreeMap, pin::pin, time::Duration};

use huaweicloud_jobs::{
    Action, Credentials, Error, ErrorKind, Fleet, FleetBuilder, Report, Run, Target, WaitOptions,
};
use tokio::time::MissedTickBehavior;
use tracing_subscriber::{filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

use crate::{
    args::{Act, Output, PROJECT_ID, RunOptions},
    console::Console,
    dry_run::{self, DryRun},
    exit::Exit,
    interrupt::Interrupts,
    progress::Progress,
    report_table,
    simulated::Simulated,
};

/// How often progress is told at most.
const BETWEEN_LINES: Duration = Duration::from_secs(1);

pub(crate) async fn run(act: Act, console: &mut Console) -> Exit {
    if act.options.verbose {
        trace_to_stderr();
    }
    match prepare_and_run(act, console).await {
        Ok(Exit::Confirmed) if console.has_lost_data() => Exit::CouldNotStart,
        Ok(exit) => exit,
        Err(problem) => {
            console.error(&problem.message);
            problem.exit
        }
    }
}

/// What kept a run from starting.
struct Problem {
    exit: Exit,
    message: String,
}

impl Problem {
    fn usage(message: String) -> Self {
        Self {
            exit: Exit::Usage,
            message,
        }
    }

    fn could_not_start(message: String) -> Self {
        Self {
            exit: Exit::CouldNotStart,
            message,
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::InvalidInput => Self::usage(error.to_string()),
            ErrorKind::Credentials => {
                Self::could_not_start(format!("{error}; or try it out without any: --simulate"))
            }
            _ => Self::could_not_start(error.to_string()),
        }
    }
}

async fn prepare_and_run(act: Act, console: &mut Console) -> Result<Exit, Problem> {
    let Act {
        action,
        properties,
        options,
    } = act;
    let action = with_properties(action, properties)?;
    let targets = options
        .targets
        .iter()
        .map(|text| text.parse())
        .collect::<Result<Vec<Target>, Error>>()?;

    let simulated = match options.simulate {
        true => Some(Simulated::start().await.map_err(|error| {
            Problem::could_not_start(format!("the simulator could not be started: {error}"))
        })?),
        false => None,
    };
    // Missing credentials are told only when everything else is in order, and a dry run
    // needs none.
    let (credentials, missing) = match &simulated {
        Some(simulated) => (simulated.credentials(), None),
        None => match Credentials::from_env() {
            Ok(credentials) => (credentials, None),
            Err(error) => (Credentials::anonymous(), Some(Error::from(error))),
        },
    };
    let fleet = describe(&options, simulated.as_ref())?
        .credentials(credentials)
        .build()
        .map_err(with_way_out)?;
    let given = targets.len();
    let plan = fleet.plan(action).targets(targets).build()?;
    let calls = fleet.calls(&plan).map_err(with_way_out)?;
    if let Some(simulated) = &simulated {
        console.talk(&simulated.notice());
    }
    if options.dry_run {
        let dry_run = DryRun {
            plan: &plan,
            calls: &calls,
            given,
            audit_paths: options.audit_paths.into(),
        };
        dry_run.show(options.output, console);
        return Ok(Exit::Confirmed);
    }
    if let Some(error) = missing {
        return Err(error.into());
    }

    let mut interrupts = Interrupts::listen().map_err(|error| {
        Problem::could_not_start(format!("signals cannot be listened to: {error}"))
    })?;
    let what = dry_run::in_words(&plan);
    let run = fleet.begin(plan).await?;
    console.talk(&format!("run {}: {what}", run.id()));
    let end = follow(&run, &options, &mut interrupts, console).await;
    Ok(finish(&run, end, &options, console).await)
}

/// A property that is given twice with two values would silently lose one of them.
fn with_properties(
    mut action: Action,
    properties: Vec<(String, String)>,
) -> Result<Action, Problem> {
    let mut known = BTreeMap::new();
    for (name, value) in properties {
        action = action.property(&name, &value);
        if let Some(other) = known.insert(name.clone(), value.clone())
            && other != value
        {
            return Err(Problem::usage(format!(
                "--property {name}: it is given as {other:?} and as {value:?}; keep one of them"
            )));
        }
    }
    Ok(action)
}

/// The fleet as the options describe it, but for the credentials.
fn describe(options: &RunOptions, simulated: Option<&Simulated>) -> Result<FleetBuilder, Problem> {
    let mut fleet = Fleet::builder()
        .program(concat!("hcjobs/", env!("CARGO_PKG_VERSION")))
        .audit_paths(options.audit_paths.into());
    if let Some(simulated) = simulated {
        return Ok(simulated.equip(fleet));
    }
    if let Some(region) = &options.region {
        fleet = fleet.region(region);
    }
    let project = match &options.project_id {
        Some(id) => Some(id.clone()),
        None => from_env(PROJECT_ID)?,
    };
    if let Some(id) = project {
        fleet = fleet.project_id(id);
    }
    let mut known = BTreeMap::new();
    for (service, url) in &options.endpoints {
        if known.insert(service, url).is_some_and(|other| other != url) {
            return Err(Problem::usage(format!(
                "--endpoint {service}: it is given twice; keep one of them"
            )));
        }
        fleet = fleet.endpoint(service, url);
    }
    if options.allow_plain_http {
        fleet = fleet.allow_plain_http();
    }
    Ok(fleet)
}

fn from_env(name: &str) -> Result<Option<String>, Problem> {
    match std::env::var(name) {
        Ok(value) if !value.is_empty() => Ok(Some(value)),
        Ok(_) | Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Problem::usage(format!(
            "{name} is not UTF-8 text; correct it"
        ))),
    }
}

/// Says by which option what is wrong can be put right.
fn with_way_out(error: Error) -> Problem {
    let mut problem = Problem::from(error);
    problem.message.push_str(
        " (options: --region, --project-id or HUAWEICLOUD_SDK_PROJECT_ID, --endpoint SERVICE=URL, \
         --allow-plain-http; or try it out with --simulate)",
    );
    problem
}

/// How following a run ended.
enum End {
    /// It is over, or was only to be sent.
    Report(Report),
    /// Following it went wrong.
    Error(Error),
    /// The user wants to leave.
    Interrupted,
}

async fn follow(
    run: &Run,
    options: &RunOptions,
    interrupts: &mut Interrupts,
    console: &mut Console,
) -> End {
    let mut work = pin!(async {
        if options.no_wait {
            run.submitted().await.map(|()| run.report())
        } else {
            run.wait(WaitOptions::default().deadline(options.timeout))
                .await
        }
    });
    let mut progress = Progress::default();
    let mut ticks = tokio::time::interval(BETWEEN_LINES);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    // The first one comes at once, with nothing to tell.
    ticks.tick().await;
    loop {
        tokio::select! {
            result = &mut work => return result.map_or_else(End::Error, End::Report),
            () = interrupts.next() => break,
            _ = ticks.tick() => {
                if let Some(line) = progress.news(run.report().counts()) {
                    console.talk(&line);
                }
            }
        }
    }

    run.stop();
    console.talk(
        "interrupted: no more is sent, and what was sent goes on; waiting for answers, \
         Ctrl-C again leaves at once",
    );
    tokio::select! {
        // How sending ended is in the report.
        _ = run.submitted() => {}
        () = interrupts.next() => {}
    }
    End::Interrupted
}

/// Tells how it ended. The process ends with the run: what is not settled by then is
/// given up, so that the report does not promise an end that nobody will see.
async fn finish(run: &Run, end: End, options: &RunOptions, console: &mut Console) -> Exit {
    match end {
        End::Report(report) => {
            print(&report, options.output, console);
            match options.no_wait {
                true => Exit::of_sent(&report),
                false => Exit::of(report.verdict()),
            }
        }
        End::Error(error) => {
            let report = leave(run, "time ran out").await;
            print(&report, options.output, console);
            console.error(&error.to_string());
            Exit::of(report.verdict())
        }
        End::Interrupted => {
            print(&leave(run, "interrupted").await, options.output, console);
            Exit::Interrupted
        }
    }
}

async fn leave(run: &Run, why: &str) -> Report {
    // A journal in memory cannot fail, and the report is the same if another does.
    run.leave(why).await.unwrap_or_else(|_| run.report())
}

fn print(report: &Report, output: Output, console: &mut Console) {
    match output {
        Output::Table => console.data(&report_table::report(report, Console::width())),
        Output::Json => console.json(report),
    }
}

/// Only what this project's crates say: they know what is secret.
fn trace_to_stderr() {
    let ours = Targets::new().with_target(
        "huaweicloud",
        tracing_subscriber::filter::LevelFilter::DEBUG,
    );
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(false);
    tracing_subscriber::registry().with(lines).with(ours).init();
}
