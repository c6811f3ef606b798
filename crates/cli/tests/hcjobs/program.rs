//! Starts the program, alone or against a simulator in the test's process.

use std::{
    collections::BTreeMap,
    ops::{Deref, DerefMut},
    process::Stdio,
};

use huaweicloud_simulator::{Behaviour, Clock, SignatureClock, Simulator};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    process::{Child, ChildStderr, Command},
};

/// How the program ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ended {
    #[track_caller]
    pub(crate) fn with_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }
}

/// A program to be started, and where it keeps what it writes.
pub(crate) struct Program {
    command: Command,
    _state: TempDir,
}

impl Program {
    pub(crate) fn new(mut command: Command) -> Self {
        let state = tempfile::tempdir().unwrap();
        command.env("XDG_STATE_HOME", state.path());
        Self {
            command,
            _state: state,
        }
    }
}

impl Deref for Program {
    type Target = Command;
    fn deref(&self) -> &Command {
        &self.command
    }
}

impl DerefMut for Program {
    fn deref_mut(&mut self) -> &mut Command {
        &mut self.command
    }
}

/// The program with these arguments, which hold no spaces, and a clean environment, with a
/// journal of its own.
pub(crate) fn hcjobs(arguments: &str) -> Program {
    Program::new(bare(arguments))
}

/// The same without a journal.
pub(crate) fn bare(arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hcjobs"));
    command
        .args(arguments.split_whitespace())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .env_remove("COLUMNS")
        .env_remove("HCJOBS_JOURNAL");
    for name in ["AK", "SK", "PROJECT_ID", "SECURITY_TOKEN"] {
        command.env_remove(format!("HUAWEICLOUD_SDK_{name}"));
    }
    command
}

/// The program against `simulator`, with its keys and project in the environment.
pub(crate) fn hcjobs_at(simulator: &Simulator, arguments: &str) -> Program {
    let mut command = hcjobs(arguments);
    for service in ["cph", "koophone", "dbss", "iam"] {
        let endpoint = simulator.endpoint();
        command
            .arg("--endpoint")
            .arg(format!("{service}={endpoint}"));
    }
    command.envs(keys(simulator));
    command
}

/// What the vendor's SDKs read too.
pub(crate) fn keys(simulator: &Simulator) -> BTreeMap<&'static str, String> {
    BTreeMap::from([
        ("HUAWEICLOUD_SDK_AK", simulator.access_key().ak.clone()),
        ("HUAWEICLOUD_SDK_SK", simulator.access_key().sk.clone()),
        (
            "HUAWEICLOUD_SDK_PROJECT_ID",
            simulator.project_id().to_owned(),
        ),
    ])
}

pub(crate) async fn end(mut command: Program) -> Ended {
    let output = command.output().await.unwrap();
    Ended {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

pub(crate) async fn run(arguments: &str) -> Ended {
    end(hcjobs(arguments)).await
}

/// A simulator in real time, as a program that signs with real time needs it.
pub(crate) async fn simulator() -> Simulator {
    Simulator::builder()
        .clock(Clock::real())
        .start()
        .await
        .unwrap()
}

/// One in which a restart of a minute is over in three seconds.
pub(crate) async fn fast_simulator() -> Simulator {
    let behaviour = Behaviour {
        signature_clock: SignatureClock::Real,
        ..Behaviour::default()
    };
    let builder = Simulator::builder().clock(Clock::scaled(20.0));
    builder.traits(behaviour).start().await.unwrap()
}

/// A program under way, whose talk is read line by line.
pub(crate) struct Underway {
    pub(crate) child: Child,
    _program: Program,
    stderr: BufReader<ChildStderr>,
}

impl Underway {
    pub(crate) fn start(mut program: Program) -> Self {
        let mut child = program.spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        Self {
            child,
            _program: program,
            stderr,
        }
    }

    /// Reads talk up to a line with this text.
    pub(crate) async fn says(&mut self, text: &str) {
        let mut line = String::new();
        while !line.contains(text) {
            line.clear();
            let read = self.stderr.read_line(&mut line).await.unwrap();
            assert!(read > 0, "it ended without saying {text:?}");
        }
    }

    #[cfg(unix)]
    pub(crate) async fn signal(&self, signal: &str) {
        let id = self.child.id().unwrap().to_string();
        let sent = Command::new("kill")
            .args(["-s", signal, &id])
            .status()
            .await;
        assert!(sent.unwrap().success());
    }

    pub(crate) async fn end(mut self) -> Ended {
        let mut stderr = String::new();
        self.stderr.read_to_string(&mut stderr).await.unwrap();
        let output = self.child.wait_with_output().await.unwrap();
        Ended {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr,
        }
    }
}
