//! `hcjobs simulate`.

use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use crate::program::{Underway, end, hcjobs, run};

/// A simulator in a process of its own.
struct Server {
    program: Underway,
    ready: Value,
}

impl Server {
    async fn start(arguments: &str) -> Self {
        let mut program = Underway::start(hcjobs(&format!("simulate {arguments}")));
        let mut line = String::new();
        let stdout = program.child.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).await.unwrap();
        Self {
            program,
            ready: serde_json::from_str(&line).unwrap(),
        }
    }

    fn ready(&self, key: &str) -> &str {
        self.ready[key].as_str().unwrap()
    }

    async fn get(&self, path: &str) -> Value {
        let address = self.ready("endpoint").strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
    }

    /// The program, told no more than the ready line says.
    async fn act(&self, arguments: &str) -> crate::program::Ended {
        let mut command = hcjobs(arguments);
        for service in ["cph", "koophone", "dbss", "iam"] {
            command
                .arg("--endpoint")
                .arg(format!("{service}={}", self.ready("endpoint")));
        }
        command
            .env("HUAWEICLOUD_SDK_AK", self.ready("ak"))
            .env("HUAWEICLOUD_SDK_SK", self.ready("sk"))
            .env("HUAWEICLOUD_SDK_PROJECT_ID", self.ready("project_id"));
        end(command).await
    }
}

#[tokio::test]
async fn it_says_where_it_is_and_shows_what_was_done() {
    let server = Server::start("").await;
    let keys: Vec<_> = server.ready.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["ak", "endpoint", "project_id", "sk", "token"]);
    assert_eq!(
        server.get("/simulator/effects").await,
        json!({ "effects": [] })
    );

    server
        .act("reset --no-wait cph-phone/phone-00007")
        .await
        .with_code(7);
    let effects = server.get("/simulator/effects").await;
    assert_eq!(effects["effects"].as_array().unwrap().len(), 1);
    assert_eq!(effects["effects"][0]["target"], "cph-phone/phone-00007");
    assert_eq!(effects["effects"][0]["action"], "reset");
}

#[tokio::test]
async fn a_fast_one_takes_the_signatures_of_clients_in_real_time() {
    let server = Server::start("--speed 1000000").await;
    let report = server
        .act("reset -o json cph-phone/phone-00001")
        .await
        .with_code(0)
        .json();
    assert_eq!(report["jobs"][0]["evidence"], "job_status");
}

#[tokio::test]
async fn its_fleet_is_as_large_as_asked_for() {
    let server = Server::start("--servers 1 --phones-per-server 2 --koophones 3 --audits 0").await;
    let targets = "cph-phone/phone-00002 cph-phone/phone-00003";
    let arguments = format!("stop --no-wait -o json {targets}");
    let report = server.act(&arguments).await.with_code(3).json();
    assert_eq!(report["jobs"][0]["state"], "accepted");
    assert_eq!(report["jobs"][1]["state"], "rejected");
}

#[tokio::test]
async fn its_faults_come_from_a_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let rules = json!([{ "operation": "ResetCloudPhone", "fault": { "kind": "reset_after" } }]);
    std::fs::write(file.path(), rules.to_string()).unwrap();
    let server = Server::start(&format!("--faults {}", file.path().display())).await;
    let reset = "reset --reconcile 0s cph-phone/phone-00001";
    server.act(reset).await.with_code(4);
}

#[cfg(unix)]
#[tokio::test]
async fn it_serves_until_it_is_stopped() {
    for signal in ["INT", "TERM"] {
        let server = Server::start("").await;
        server.program.signal(signal).await;
        server.program.end().await.with_code(0);
    }
}

#[tokio::test]
async fn bad_input_is_refused() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), r#"[{"fault": {"kind": "no_such"}}]"#).unwrap();
    let bad_rules = format!("--faults {}", file.path().display());
    let name = file.path().file_name().unwrap().to_str().unwrap();
    for (arguments, code, word) in [
        ("--listen nowhere", 2, "nowhere"),
        ("--speed=-1", 2, "0 or more"),
        ("--speed fast", 2, "fast"),
        ("--servers many", 2, "many"),
        (
            "--servers 100000 --phones-per-server 100000",
            2,
            "--phones-per-server",
        ),
        (&bad_rules, 2, name),
        ("--faults /no/such/file", 1, "/no/such/file"),
        ("--listen 192.0.2.1:0", 1, "192.0.2.1"),
    ] {
        let ended = run(&format!("simulate {arguments}")).await.with_code(code);
        assert_eq!(ended.stdout, "");
        assert!(ended.stderr.contains(word), "{arguments}: {}", ended.stderr);
    }
}

#[tokio::test]
async fn a_fault_that_could_never_happen_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("faults.json");
    std::fs::write(
        &file,
        r#"[{"operation":"ResetPhone","fault":{"kind":"reset_after"}}]"#,
    )
    .unwrap();
    let mut command = crate::program::hcjobs("simulate --faults");
    command.arg(&file);
    let ended = crate::program::end(command).await.with_code(2);
    assert!(
        ended
            .stderr
            .contains("there is no operation \"ResetPhone\""),
        "{}",
        ended.stderr
    );
    assert!(ended.stderr.contains("ResetCloudPhone"), "{}", ended.stderr);
}
