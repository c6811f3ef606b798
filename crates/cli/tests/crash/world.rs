//! A simulator, a journal, and what is to be done.

use std::{path::PathBuf, process::Stdio, time::Duration};

use huaweicloud_simulator::{
    Behaviour, Clock, Fault, FleetSize, Rule, SignatureClock, Simulator, Timings,
};
use serde_json::Value;
use tempfile::TempDir;
use tokio::process::Command;

use crate::{
    oracle,
    process::Process,
    program::{Ended, bare, keys},
};

/// How much faster the services are than the program, so that their minute is over soon.
const SPEED: f64 = 40.0;

/// What is to be done.
#[derive(Clone, Debug)]
pub(crate) struct Work {
    pub(crate) verb: &'static str,
    pub(crate) targets: Vec<String>,
    /// The operations it takes, and how many calls of each.
    pub(crate) calls: Vec<(&'static str, usize)>,
}

impl Work {
    pub(crate) fn resets(phones: usize, koophones: usize) -> Self {
        let phones_of = (1..=phones).map(|n| format!("cph-phone/phone-{n:05}"));
        let koophones_of = (1..=koophones).map(|n| format!("koophone/kp-{n:04}"));
        let calls = vec![
            ("ResetCloudPhone", phones.div_ceil(100)),
            ("BatchReset", koophones.div_ceil(100)),
        ];
        Self::new("reset", phones_of.chain(koophones_of), calls)
    }

    pub(crate) fn restarts(servers: usize, audits: usize) -> Self {
        let servers_of = (1..=servers).map(|n| format!("cph-server/server-{n:04}"));
        let audits_of = (1..=audits).map(|n| format!("dbss-audit/00000000-0000-4000-8000-{n:012}"));
        let calls = vec![
            ("RestartCloudPhoneServer", servers.div_ceil(100)),
            ("RebootAuditInstanceNew", audits),
        ];
        Self::new("restart", servers_of.chain(audits_of), calls)
    }

    fn new(
        verb: &'static str,
        targets: impl Iterator<Item = String>,
        mut calls: Vec<(&'static str, usize)>,
    ) -> Self {
        calls.retain(|(_, calls)| *calls > 0);
        Self {
            verb,
            targets: targets.collect(),
            calls,
        }
    }

    pub(crate) fn batches(&self) -> usize {
        self.calls.iter().map(|(_, calls)| calls).sum()
    }
}

/// A simulator, and a journal of its own.
pub(crate) struct World {
    pub(crate) simulator: Simulator,
    pub(crate) work: Work,
    /// A program that starts the program, and its arguments.
    pub(crate) within: Vec<String>,
    folder: TempDir,
}

impl World {
    pub(crate) async fn new(work: Work) -> Self {
        let behaviour = Behaviour {
            // A call that is made twice is to act twice, so that it shows.
            refuse_while_busy: false,
            // The program signs in real time.
            signature_clock: SignatureClock::Real,
            ..Behaviour::default()
        };
        let timings = Timings {
            // Between two looks of the program, and not over at the next.
            audit_restart: Duration::from_secs(120),
            ..Timings::default()
        };
        let fleet = FleetSize {
            servers: 150,
            phones_per_server: 10,
            koophones: 300,
            audits: 5,
        };
        let simulator = Simulator::builder()
            .clock(Clock::scaled(SPEED))
            .traits(behaviour)
            .timings(timings)
            .fleet(fleet)
            .start();
        Self {
            simulator: simulator.await.unwrap(),
            work,
            within: Vec::new(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn fault(&self, fault: Fault, operation: &str) {
        self.simulator.faults().add(Rule::new(fault).on(operation));
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.folder.path().join("journal.sqlite3")
    }

    /// The program on this journal. Where the services are is in the journal, or to be said.
    pub(crate) fn program(&self, arguments: &str) -> Command {
        let mut command = bare(arguments);
        command.arg("--journal").arg(self.journal());
        command.envs(keys(&self.simulator));
        match self.within.as_slice() {
            [] => command,
            [starter, arguments @ ..] => started_by(starter, arguments, &command),
        }
    }

    /// The program that does the work.
    pub(crate) fn begin(&self, arguments: &str) -> Command {
        self.begin_at(self.simulator.endpoint(), arguments)
    }

    pub(crate) fn begin_at(&self, endpoint: &str, arguments: &str) -> Command {
        let mut command = self.program(self.work.verb);
        command
            .args(&self.work.targets)
            .args(arguments.split_whitespace());
        for service in ["cph", "koophone", "dbss"] {
            command
                .arg("--endpoint")
                .arg(format!("{service}={endpoint}"));
        }
        command
    }

    pub(crate) async fn end(&self, arguments: &str) -> Ended {
        Process::start(self.program(arguments)).end().await
    }

    /// The run of the journal as `runs` shows it, if there is one.
    pub(crate) async fn summary(&self) -> Option<Value> {
        let ended = self.end("runs -o json").await;
        if ended.code == 1 && ended.stderr.contains("no such journal") {
            return None;
        }
        let runs = ended.with_code(0).json();
        let runs = runs.as_array().unwrap();
        assert!(runs.len() <= 1, "{runs:#?}");
        runs.first().cloned()
    }

    pub(crate) async fn run(&self) -> String {
        let summary = self.summary().await.expect("a run");
        summary["id"].as_str().unwrap().to_owned()
    }

    /// What the journal says; no service is asked.
    pub(crate) async fn status(&self) -> Value {
        let run = self.run().await;
        let status = self.end(&format!("status {run} -o json")).await;
        let report = status.json();
        oracle::check(self, &report);
        report
    }

    /// Goes on with the run until it is over, and gives the last report.
    pub(crate) async fn resume_to_the_end(&self) -> Value {
        let run = self.run().await;
        // Those audits that nobody looked at while they restarted are waited for in vain.
        let patience = match self.work.verb {
            "restart" => "5s",
            _ => "30s",
        };
        for _ in 0..5 {
            let arguments = format!("resume {run} --timeout {patience} --reconcile 1s -o json");
            let ended = self.end(&arguments).await;
            assert!([0, 3, 4, 5, 7].contains(&ended.code), "{ended:#?}");
            let report = ended.json();
            oracle::check(self, &report);
            if oracle::is_over(&report) {
                let status = self.status().await;
                assert_eq!(status["jobs"], report["jobs"]);
                oracle::check_requests(self);
                return report;
            }
        }
        panic!("it never ends: {:#?}", self.status().await["counts"]);
    }
}

fn started_by(starter: &str, arguments: &[String], command: &Command) -> Command {
    let command = command.as_std();
    let mut outer = Command::new(starter);
    outer
        .args(arguments)
        .arg(command.get_program())
        .args(command.get_args())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    outer
}
