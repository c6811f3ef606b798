//! The command line.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum};
use huaweicloud_jobs::{Action, AuditPaths, Portion, RetryScope, Rollout, RunId};

use crate::exit;

/// What an endpoint can be given for.
pub(crate) const SERVICES: [&str; 4] = ["cph", "koophone", "dbss", "iam"];

/// The journal's variable.
pub(crate) const JOURNAL: &str = "HCJOBS_JOURNAL";

/// The project's variable; the vendor's SDKs read the same one.
pub(crate) const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";

const TARGETS: &str = "\
Targets are written KIND/ID:
  cph-server/ID   a cloud phone server: restart
  cph-phone/ID    a cloud phone: restart, reset, stop
  koophone/ID     a KooPhone instance: restart, reset
  dbss-audit/ID   a database audit instance: restart, start, stop";

const CREDENTIALS: &str = "\
Environment:
  HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK   access key and secret key
  HUAWEICLOUD_SDK_SECURITY_TOKEN           with temporary keys
  HUAWEICLOUD_SDK_PROJECT_ID               the project, if --project-id is not given
  HCJOBS_JOURNAL                           the journal, if --journal is not given";

fn after_help(examples: &str) -> String {
    format!(
        "{examples}\n\n{TARGETS}\n\n{CREDENTIALS}\n\n{}",
        exit::help()
    )
}

fn after_simulate_help() -> &'static str {
    "\
Examples:
  hcjobs simulate
  hcjobs simulate --listen 127.0.0.1:8080 --koophones 1000 --seed 7
  hcjobs simulate --faults faults.json

With the address, project and keys of the line it prints:
  hcjobs restart --endpoint koophone=http://127.0.0.1:8080 koophone/kp-0001

A faults file holds an array of rules, each happening once unless `times` says otherwise:
  [{\"operation\": \"ResetCloudPhone\", \"target\": \"phone-00001\",
    \"fault\": {\"kind\": \"reset_after\"}}]

Also without authentication:
  GET /simulator/effects               what was really done to which target
  GET /simulator/requests              what was asked and answered
  GET, POST, DELETE /simulator/faults  the rules still to come; adds an array; forgets all
  GET, POST /simulator/clock           the simulated time; moves it: {\"advance_ms\": 60000}"
}

fn after_run_help(examples: &str) -> String {
    format!("{examples}\n\n{CREDENTIALS}\n\n{}", exit::help())
}

/// Restart, reset, stop and start cloud phones, their servers and database audit instances
/// on Huawei Cloud, with one report that says for every target what happened and how that
/// is known.
#[derive(Debug, Parser)]
#[command(
    name = "hcjobs",
    version,
    about = "Restart, reset, stop and start cloud phones, servers and audit instances",
    after_long_help = after_help(
        "Examples:\n  hcjobs restart --simulate cph-server/server-0001 koophone/kp-0001\n  \
         hcjobs reset --region ap-southeast-1 --dry-run cph-phone/1234567b8bab40ffb711234cb80d0234"
    )
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Restart servers, phones and audit instances
    #[command(after_long_help = after_help(
        "Examples:\n  hcjobs restart --simulate cph-server/server-0001 koophone/kp-0001\n  \
         hcjobs restart --region ap-southeast-1 --timeout 10m -o json koophone/a44uhlf7"
    ))]
    Restart(Restart),
    /// Reset phones to factory settings: their user data is lost
    #[command(after_long_help = after_help(
        "Examples:\n  hcjobs reset --simulate cph-phone/phone-00001 koophone/kp-0001\n  \
         hcjobs reset --region ap-southeast-1 --dry-run \\\n      \
         --image 1564567b8bab40f34711234cb80d8574 cph-phone/1234567b8bab40ffb711234cb80d0234"
    ))]
    Reset(Reset),
    /// Stop phones and audit instances
    #[command(after_long_help = after_help(
        "Examples:\n  hcjobs stop --simulate cph-phone/phone-00001 cph-phone/phone-00002\n  \
         hcjobs stop --region cn-north-4 --no-wait cph-phone/1234567b8bab40ffb711234cb80d0234"
    ))]
    Stop(Stop),
    /// Start audit instances
    #[command(after_long_help = after_help(
        "Examples:\n  \
         hcjobs start --simulate dbss-audit/00000000-0000-4000-8000-000000000001\n  \
         hcjobs start --region cn-north-4 --audit-paths current \\\n      \
         dbss-audit/3aa80ee5-6c4a-4b5e-b1a8-9e5f3d7c0c11"
    ))]
    Start(Start),
    /// List the runs of the journal, newest first
    #[command(after_long_help = "Examples:\n  hcjobs runs\n  hcjobs runs -o json")]
    Runs(Runs),
    /// Show how a run stands in the journal; asks no service
    #[command(after_long_help = format!(
        "Examples:\n  hcjobs status 3a06a5bcc3fabbb9\n  hcjobs status 3a06 -o json\n\n{}",
        exit::help()
    ))]
    Status(Status),
    /// Follow a run to its end, also one that another process sends
    #[command(after_long_help = after_run_help(
        "Examples:\n  hcjobs wait 3a06a5bcc3fabbb9\n  hcjobs wait 3a06 --timeout 1h -o json"
    ))]
    Wait(Wait),
    /// Send what a crash, Ctrl-C or time-out kept from being sent, and follow the run
    ///
    /// Nothing that may have been sent is sent again: where a process ended between sending
    /// and writing down the answer, the targets are unknown, and looked at for signs of what
    /// happened.
    #[command(after_long_help = after_run_help(
        "Examples:\n  hcjobs resume 3a06a5bcc3fabbb9\n  hcjobs resume 3a06 --no-wait -o json"
    ))]
    Resume(Resume),
    /// Begin a new run for the targets of a run that failed or were never sent
    ///
    /// Targets that a retry of the same run was begun for already are left out.
    #[command(after_long_help = after_run_help(
        "Examples:\n  hcjobs retry 3a06a5bcc3fabbb9\n  \
         hcjobs retry 3a06 --include unknown --accept-duplicates --dry-run"
    ))]
    Retry(Retry),
    /// Serve the services on this machine, to try things out and to test against
    #[command(after_long_help = after_simulate_help())]
    Simulate(Simulate),
}

impl Command {
    /// Whether what happens behind the scenes is to be told.
    pub(crate) fn is_verbose(&self) -> bool {
        match self {
            Self::Restart(act) => act.options.connection.verbose,
            Self::Reset(act) => act.options.connection.verbose,
            Self::Stop(act) => act.options.connection.verbose,
            Self::Start(act) => act.options.connection.verbose,
            Self::Wait(options) => options.connection.verbose,
            Self::Resume(options) => options.connection.verbose,
            Self::Retry(options) => options.connection.verbose,
            Self::Runs(_) | Self::Status(_) | Self::Simulate(_) => false,
        }
    }
}

/// Where runs are written down.
#[derive(Debug, Args)]
pub(crate) struct JournalOption {
    /// The file that runs are written down in [env: HCJOBS_JOURNAL] [default:
    /// $XDG_STATE_HOME/hcjobs/journal.sqlite3]
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Runs {
    #[command(flatten)]
    pub(crate) journal: JournalOption,
    /// What stdout gets: a table for people, or an array as JSON
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t = Output::Table)]
    pub(crate) output: Output,
}

/// A run of the journal, as the user names it.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// The run: its id, or as much of its beginning as no other run has
    #[arg(value_name = "RUN")]
    pub(crate) run: RunId,
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) journal: JournalOption,
    /// What stdout gets: a table for people, or the report as JSON
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t = Output::Table)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Wait {
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) follow: Follow,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Resume {
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) waiting: Waiting,
    #[command(flatten)]
    pub(crate) follow: Follow,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Retry {
    #[command(flatten)]
    pub(crate) which: Which,
    /// Which targets: those in one of these states
    #[arg(
        long,
        value_name = "STATE",
        value_enum,
        value_delimiter = ',',
        default_values_t = [Include::Failed, Include::NotSubmitted]
    )]
    pub(crate) include: Vec<Include>,
    /// With --include unknown: what may have happened may happen twice
    #[arg(long)]
    pub(crate) accept_duplicates: bool,
    #[command(flatten)]
    pub(crate) submission: Submission,
    #[command(flatten)]
    pub(crate) waiting: Waiting,
    #[command(flatten)]
    pub(crate) follow: Follow,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Include {
    /// Failed, or rejected by the service
    Failed,
    /// Never sent
    NotSubmitted,
    /// May or may not have happened; needs --accept-duplicates
    Unknown,
}

impl Retry {
    pub(crate) fn scope(&self) -> RetryScope {
        let include = self.include.iter();
        include.fold(RetryScope::nothing(), |scope, include| match include {
            Include::Failed => scope.failed(),
            Include::NotSubmitted => scope.not_submitted(),
            Include::Unknown => scope.unknown_accepting_duplicates(),
        })
    }
}

#[derive(Debug, Args)]
pub(crate) struct Restart {
    #[command(flatten)]
    phone: PhoneSettings,
    #[command(flatten)]
    options: RunOptions,
}

#[derive(Debug, Args)]
pub(crate) struct Reset {
    #[command(flatten)]
    phone: PhoneSettings,
    /// Also forget the properties that were set on a CPH phone before
    #[arg(long)]
    factory_reset: bool,
    #[command(flatten)]
    options: RunOptions,
}

#[derive(Debug, Args)]
pub(crate) struct Stop {
    #[command(flatten)]
    options: RunOptions,
}

#[derive(Debug, Args)]
pub(crate) struct Start {
    #[command(flatten)]
    options: RunOptions,
}

#[derive(Debug, Args)]
struct PhoneSettings {
    /// Give CPH phones this image
    #[arg(long, value_name = "ID")]
    image: Option<String>,
    /// Set a property on CPH phones; can be given more than once
    #[arg(long = "property", value_name = "K=V", value_parser = pair)]
    properties: Vec<(String, String)>,
}

/// What all four actions take.
#[derive(Debug, Args)]
pub(crate) struct RunOptions {
    /// What to act on: KIND/ID, with one of the kinds cph-server, cph-phone, koophone,
    /// dbss-audit
    #[arg(required = true, value_name = "TARGET")]
    pub(crate) targets: Vec<String>,

    #[command(flatten)]
    pub(crate) steps: Steps,
    #[command(flatten)]
    pub(crate) submission: Submission,
    #[command(flatten)]
    pub(crate) waiting: Waiting,
    #[command(flatten)]
    pub(crate) follow: Follow,
    #[command(flatten)]
    pub(crate) connection: Connection,
    /// Run against simulated services inside this process: no set-up, no credentials, no
    /// journal
    #[arg(
        long,
        conflicts_with_all = ["region", "project_id", "endpoints", "allow_plain_http", "journal"]
    )]
    pub(crate) simulate: bool,
}

/// In which steps a run is sent.
#[derive(Debug, Args)]
pub(crate) struct Steps {
    /// Send in waves of this many targets, such as 50 or 10%; each starts only when the one
    /// before is confirmed
    #[arg(long, value_name = "N|P%")]
    wave: Option<Portion>,
    /// The pause between two waves, such as 90s or 10m
    #[arg(long, value_name = "DURATION", requires = "wave", value_parser = duration)]
    wave_pause: Option<Duration>,
    /// How many targets may fail or come out unknown or not confirmed, such as 5 or 2%; with
    /// one more, nothing more is sent [default with --wave: 0]
    #[arg(long, value_name = "N|P%")]
    max_failures: Option<Portion>,
}

impl Steps {
    pub(crate) fn rollout(&self) -> Rollout {
        let mut rollout = Rollout::default();
        if let Some(wave) = self.wave {
            rollout = rollout.wave(wave);
        }
        if let Some(pause) = self.wave_pause {
            rollout = rollout.pause(pause);
        }
        if let Some(most) = self.max_failures {
            rollout = rollout.max_failures(most);
        }
        rollout
    }
}

/// How a plan becomes a run.
#[derive(Debug, Args)]
pub(crate) struct Submission {
    /// Show the calls that would be made; nothing is sent or read
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Act on targets even if another run of the journal that is not over acts on them
    #[arg(long)]
    pub(crate) allow_overlap: bool,
}

/// Whether the outcome is waited for.
#[derive(Debug, Args)]
pub(crate) struct Waiting {
    /// Wait until every target is settled; this is the default
    #[arg(long, overrides_with = "no_wait")]
    wait: bool,
    /// Send, and do not wait for the outcome
    #[arg(long, overrides_with = "wait")]
    pub(crate) no_wait: bool,
}

/// How a run is followed.
#[derive(Debug, Args)]
pub(crate) struct Follow {
    /// How long to wait, such as 90s, 10m or 1h30m; then nothing more is sent, and what was
    /// sent goes on
    #[arg(long, value_name = "DURATION", default_value = "30m", value_parser = duration)]
    pub(crate) timeout: Duration,
    /// How long targets whose outcome is unknown are looked at for signs of it; 0s: not at
    /// all
    #[arg(long, value_name = "DURATION", default_value = "2m", value_parser = duration_or_none)]
    pub(crate) reconcile: Duration,
    /// What stdout gets: a table for people, or the report as JSON
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t = Output::Table)]
    pub(crate) output: Output,
}

/// Where the services are, and who asks.
#[derive(Debug, Args)]
pub(crate) struct Connection {
    /// The region, such as ap-southeast-1; it decides the endpoints that are not given
    #[arg(long, value_name = "REGION")]
    pub(crate) region: Option<String>,
    /// The project; CPH and DBSS need one [env: HUAWEICLOUD_SDK_PROJECT_ID]
    // Not clap's `env`: that would make the variable and --simulate exclude each other.
    #[arg(long, value_name = "ID")]
    pub(crate) project_id: Option<String>,
    /// Where a service is: cph, koophone, dbss or iam; can be given more than once
    #[arg(long = "endpoint", value_name = "SERVICE=URL", value_parser = pair)]
    pub(crate) endpoints: Vec<(String, String)>,
    /// Take endpoints without TLS anywhere, not only on this machine: everyone on the way
    /// can read the credentials
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    /// Which paths DBSS is called on: found out by reading, those documented everywhere,
    /// or their successors
    #[arg(long, value_name = "PATHS", value_enum, default_value_t = Paths::Detect)]
    pub(crate) audit_paths: Paths,
    #[command(flatten)]
    pub(crate) journal: JournalOption,
    /// Tell on stderr what happens behind the scenes; with --dry-run, also show how often
    /// and how fast a run would call
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    Table,
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Paths {
    Detect,
    Documented,
    Current,
}

impl From<Paths> for AuditPaths {
    fn from(paths: Paths) -> Self {
        match paths {
            Paths::Detect => Self::Detect,
            Paths::Documented => Self::Documented,
            Paths::Current => Self::Current,
        }
    }
}

/// An action with all that was said about it.
pub(crate) struct Act {
    pub(crate) action: Action,
    pub(crate) properties: Vec<(String, String)>,
    pub(crate) options: RunOptions,
}

impl Act {
    fn new(mut action: Action, phone: Option<PhoneSettings>, options: RunOptions) -> Self {
        let mut properties = Vec::new();
        if let Some(phone) = phone {
            if let Some(image) = &phone.image {
                action = action.image(image);
            }
            properties = phone.properties;
        }
        Self {
            action,
            properties,
            options,
        }
    }
}

impl From<Restart> for Act {
    fn from(restart: Restart) -> Self {
        Self::new(Action::restart(), Some(restart.phone), restart.options)
    }
}

impl From<Reset> for Act {
    fn from(reset: Reset) -> Self {
        let action = match reset.factory_reset {
            true => Action::reset().factory_reset(true),
            false => Action::reset(),
        };
        Self::new(action, Some(reset.phone), reset.options)
    }
}

impl From<Stop> for Act {
    fn from(stop: Stop) -> Self {
        Self::new(Action::stop(), None, stop.options)
    }
}

impl From<Start> for Act {
    fn from(start: Start) -> Self {
        Self::new(Action::start(), None, start.options)
    }
}

#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// Where to listen; port 0 is a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// How many CPH servers: server-0001, server-0002, …
    #[arg(long, value_name = "N", default_value_t = 40)]
    pub(crate) servers: u32,
    /// How many phones on each server: phone-00001, … counted over all servers
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(crate) phones_per_server: u32,
    /// How many KooPhone instances: kp-0001, …
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub(crate) koophones: u32,
    /// How many audit instances: 00000000-0000-4000-8000-000000000001, …
    #[arg(long, value_name = "N", default_value_t = 12)]
    pub(crate) audits: u32,
    /// Decides the ids that are made up; other than 0, a few targets in a hundred are
    /// stopped, frozen or abnormal at the start
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,
    /// Simulated time runs this many times as fast, which may hide the dip of a restart from
    /// slow clients; at 0 only POST /simulator/clock moves it
    #[arg(long, value_name = "F", default_value = "1", value_parser = speed)]
    pub(crate) speed: f64,
    /// Let requests go wrong as the rules in this JSON file say
    #[arg(long, value_name = "FILE")]
    pub(crate) faults: Option<PathBuf>,
}

/// A name and a value around the first `=`.
fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("it must be a name, an equals sign and a value".to_owned()),
    }
}

fn duration(text: &str) -> Result<Duration, String> {
    const RULE: &str = "write a time such as 90s, 10m or 1h30m, longer than nothing";
    let duration: jiff::SignedDuration =
        text.parse().map_err(|error| format!("{error}; {RULE}"))?;
    match Duration::try_from(duration) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err(RULE.to_owned()),
    }
}

fn duration_or_none(text: &str) -> Result<Duration, String> {
    match text.parse::<jiff::SignedDuration>() {
        Ok(duration) if duration.is_zero() => Ok(Duration::ZERO),
        _ => duration(text),
    }
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(speed) if speed.is_finite() && speed >= 0.0 => Ok(speed),
        _ => Err("it must be a number, 0 or more".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn durations_are_written_as_people_write_them() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("10m"), Ok(Duration::from_secs(600)));
        assert_eq!(duration("1h30m"), Ok(Duration::from_secs(5400)));
        for text in ["", "0s", "-5s", "5", "5m ago", "soon"] {
            let error = duration(text);
            assert!(
                error.as_ref().is_err_and(|error| error.contains("90s")),
                "{text}: {error:?}"
            );
        }
    }

    #[test]
    fn a_value_may_have_equals_signs() {
        assert_eq!(pair("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert_eq!(pair("a="), Ok(("a".to_owned(), String::new())));
        assert!(pair("a").is_err() && pair("=b").is_err());
    }
}
