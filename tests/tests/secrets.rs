//! Whatever happens and whoever asks: no log line of any crate, no error, no report and no
//! `Debug` shows a secret key, a token, a password or a signature.

use std::{
    error::Error as _,
    fmt::Debug,
    io::{self, Write},
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use huaweicloud_jobs::{
    AccessKey, Action, Credentials, FleetBuilder, PasswordLogin, Timeouts, Token, WaitOptions,
};
use huaweicloud_simulator::{Clock, Fault, Rule, Simulator};
use huaweicloud_tests::without_credentials;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

/// Every line that any crate writes, at the finest level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Some crates know tracing, others only the older log.
impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {} {}\n", record.level(), record.target(), record.args());
        self.clone().write_all(line.as_bytes()).unwrap();
    }

    fn flush(&self) {}
}

impl Log {
    /// Listens to everything in this process, for good.
    fn listen() -> Self {
        let log = Self::default();
        let lines = tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_writer(Mutex::new(log.clone()));
        tracing_subscriber::util::SubscriberInitExt::init(lines.finish());
        log::set_logger(Box::leak(Box::new(log.clone()))).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
        log
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// What was shown somewhere, and what must not be in it.
#[derive(Default)]
struct Evidence {
    shown: Vec<(String, String)>,
    secrets: Vec<String>,
}

impl Evidence {
    fn show(&mut self, what: &str, value: &impl Debug) {
        self.shown
            .push((what.to_owned(), format!("{value:?} {value:#?}")));
    }

    fn error(&mut self, error: &huaweicloud_jobs::Error) {
        self.show("an error's Debug", error);
        self.shown.push(("an error".to_owned(), error.to_string()));
        let mut source = error.source();
        while let Some(error) = source {
            self.shown
                .push(("a source".to_owned(), format!("{error} {error:?}")));
            source = error.source();
        }
    }

    fn check(&self) {
        for secret in &self.secrets {
            assert!(secret.len() > 8, "{secret:?} is too short to be looked for");
            for (what, text) in &self.shown {
                if let Some(at) = text.find(secret.as_str()) {
                    let around =
                        &text.as_bytes()[at.saturating_sub(300)..(at + 100).min(text.len())];
                    panic!(
                        "{what} shows {secret:?}:\n{}",
                        String::from_utf8_lossy(around)
                    );
                }
            }
        }
        for (what, text) in &self.shown {
            for rest in text.split("Signature=").skip(1) {
                let hex = rest.chars().take_while(char::is_ascii_hexdigit).count();
                assert!(hex < 8, "{what} shows a signature: {}", &rest[..hex]);
            }
        }
    }
}

/// The calls that are made: one of each service, and one with a job to follow.
const CALLS: [(&str, &str, &str); 4] = [
    ("reset", "cph-phone/phone-00001", "ResetCloudPhone"),
    ("reset", "koophone/kp-0001", "BatchReset"),
    ("restart", "koophone/kp-0002", "BatchRebootInstance"),
    (
        "restart",
        "dbss-audit/00000000-0000-4000-8000-000000000001",
        "RebootAuditInstanceNew",
    ),
];

fn faults() -> Vec<Fault> {
    let refuse = |status, code: &str| Fault::Refuse {
        status,
        error_code: code.to_owned(),
        error_msg: "no".to_owned(),
    };
    let gateway = |json| Fault::GatewayError {
        status: 502,
        effect: true,
        json,
    };
    let redirect = Fault::Answer {
        status: 307,
        headers: [(
            "location".to_owned(),
            "http://127.0.0.1:9/elsewhere".to_owned(),
        )]
        .into(),
        body: String::new(),
    };
    vec![
        refuse(400, "CPS.0005"),
        refuse(403, "APIGW.0302"),
        refuse(500, "X.1"),
        gateway(true),
        gateway(false),
        redirect,
        Fault::TokenExpired,
        Fault::CutBody,
        Fault::ResetAfter,
        Fault::HangAfter,
        Fault::Throttle {
            retry_after: Some(1),
        },
        Fault::SlowBody {
            chunk_bytes: 30,
            delay_ms: 1,
        },
        Fault::ErrorInside200 {
            error_code: "KOOPHONE.API.2004".to_owned(),
            error_msg: "frozen".to_owned(),
            effect: false,
        },
    ]
}

/// How a gateway may tell a client what it was sent.
const ECHOES: [(&str, &str); 12] = [
    ("502 Bad Gateway", "<html><pre>ECHO</pre></html>"),
    ("400 Bad Request", "<html><pre>ECHO</pre></html>"),
    ("200 OK", "<html><pre>ECHO</pre></html>"),
    (
        "401 Unauthorized",
        r#"{"error_code":"APIGW.0301","error_msg":"fail, canonicalRequest:ECHO"}"#,
    ),
    (
        "400 Bad Request",
        r#"{"error_code":"APIGW.0106","error_msg":"bad header in ECHO"}"#,
    ),
    (
        "403 Forbidden",
        r#"{"error":{"code":"ECHO","message":"ECHO"},"request_id":"ECHO"}"#,
    ),
    (
        "401 Unauthorized",
        r#"{"error_code":"APIGW.0307","error_msg":"ECHO"}"#,
    ),
    ("500 Internal Server Error", r#"{"message":"ECHO"}"#),
    ("503 Unavailable", r#""ECHO""#),
    (
        "200 OK",
        r#"{"error_code":"CPS.0001","error_msg":"ECHO","result":"failed"}"#,
    ),
    (
        "200 OK",
        r#"{"error_code":"0","result":"ECHO","data":{"task_id":"ECHO","cmd_jobs":[{"instance_id":"ECHO"}]}}"#,
    ),
    (
        "200 OK",
        r#"{"jobs":[{"phone_id":"phone-00001","error_code":"CPS.1","error_msg":"ECHO"},{"phone_id":"ECHO"}]}"#,
    ),
];

/// A server that answers with what it was sent, and remembers the secrets in it.
async fn echo(head: &'static str, body: &'static str, kept: Arc<Mutex<Vec<String>>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let kept = Arc::clone(&kept);
            tokio::spawn(async move {
                let mut request = Vec::new();
                let mut length = None;
                while length.is_none_or(|length| request.len() < length) {
                    if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                        return;
                    }
                    let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
                    if let Some(end) = text.find("\r\n\r\n") {
                        let body = text
                            .split("content-length: ")
                            .nth(1)
                            .and_then(|rest| rest.lines().next());
                        length =
                            Some(end + 4 + body.map_or(0, |body| body.parse::<usize>().unwrap()));
                    }
                }
                let request = String::from_utf8(request).unwrap();
                for line in request.lines() {
                    let (name, value) = line.split_once(": ").unwrap_or_default();
                    let value = match name {
                        "authorization" => value.split("Signature=").nth(1),
                        "x-auth-token" | "x-security-token" => Some(value),
                        _ => None,
                    };
                    kept.lock().unwrap().extend(value.map(str::to_owned));
                }
                let shown = match body.starts_with('<') {
                    true => request,
                    false => serde_json::to_string(&request)
                        .unwrap()
                        .trim_matches('"')
                        .to_owned(),
                };
                let body = body.replace("ECHO", &shown);
                let answer = format!(
                    "HTTP/1.1 {head}\r\ncontent-type: application/json\r\nconnection: close\r\n\
                     content-length: {}\r\n\r\n{body}",
                    body.len()
                );
                let _ = stream.write_all(answer.as_bytes()).await;
            });
        }
    });
    url
}

fn fleet(simulator: &Simulator) -> FleetBuilder {
    let limits = Timeouts::default().action(Duration::from_millis(300));
    without_credentials(simulator).timeouts(limits)
}

/// Runs one action and keeps all that can be seen of it.
async fn run(evidence: &mut Evidence, fleet: FleetBuilder, action: &str, target: &str) {
    evidence.show("a fleet builder", &fleet);
    let fleet = fleet.build().unwrap();
    evidence.show("a fleet", &fleet);
    let action = Action::new(huaweicloud_jobs::ActionName::new(action.to_owned()));
    let plan = fleet
        .plan(action)
        .target(target.parse().unwrap())
        .build()
        .unwrap();
    evidence.show("a plan", &plan);
    evidence.shown.push((
        "a plan's JSON".to_owned(),
        serde_json::to_string(&plan).unwrap(),
    ));
    evidence.show("a dry run", &fleet.calls(&plan).unwrap());
    let run = fleet.submit(plan).await.unwrap();
    let ended = run
        .wait(WaitOptions::default().deadline(Duration::from_secs(30)))
        .await;
    evidence.show("a run", &run);
    if let Err(error) = &ended {
        evidence.error(error);
    }
    let report = run.report();
    evidence.show("a report", &report);
    evidence.shown.push((
        "a report's JSON".to_owned(),
        serde_json::to_string(&report).unwrap(),
    ));
    for job in report.jobs() {
        evidence.shown.push((
            "a reason".to_owned(),
            job.reason().unwrap_or_default().to_owned(),
        ));
    }
}

/// Gives a fleet its credentials.
type Asker<'a> = Box<dyn Fn(FleetBuilder) -> FleetBuilder + 'a>;

#[tokio::test]
async fn nothing_secret_is_shown() {
    let log = Log::listen();
    let mut evidence = Evidence::default();
    let simulator = Simulator::builder()
        .clock(Clock::manual())
        .start()
        .await
        .unwrap();
    let (key, login) = (simulator.access_key().clone(), simulator.login().clone());
    let security_token = "MARKED/security+token==";
    evidence.secrets = [
        key.sk.as_str(),
        simulator.token(),
        &login.password,
        security_token,
        "MARKED-wrong",
    ]
    .map(str::to_owned)
    .into();
    let by_password = |password: &str| {
        PasswordLogin::new(&*login.domain, &*login.user, password, &*login.project_name)
    };
    let askers: [(&str, Asker<'_>); 6] = [
        (
            "key",
            Box::new(|fleet| {
                fleet.credentials(Credentials::access_key(AccessKey::new(&*key.ak, &*key.sk)))
            }),
        ),
        (
            "temporary key",
            Box::new(|fleet| {
                let key = AccessKey::new(&*key.ak, &*key.sk).security_token(security_token);
                fleet.credentials(Credentials::access_key(key))
            }),
        ),
        (
            "wrong key",
            Box::new(|fleet| {
                let key =
                    AccessKey::new(&*key.ak, "MARKED-wrong-secret").security_token(security_token);
                fleet.credentials(Credentials::access_key(key))
            }),
        ),
        (
            "token",
            Box::new(|fleet| fleet.credentials(Credentials::token(simulator.token()))),
        ),
        (
            "login",
            Box::new(|fleet| fleet.login(by_password(&login.password))),
        ),
        (
            "wrong login",
            Box::new(|fleet| fleet.login(by_password("MARKED-wrong-password"))),
        ),
    ];
    evidence.show("a login", &by_password(&login.password));
    evidence.show("a token", &Token::new(simulator.token(), None));
    evidence.show("credentials", &Credentials::token(simulator.token()));
    evidence.show(
        "a key",
        &AccessKey::new(&*key.ak, &*key.sk).security_token(security_token),
    );

    for (who, asker) in &askers {
        for fault in faults() {
            for (action, target, operation) in CALLS {
                simulator.faults().clear();
                simulator
                    .faults()
                    .add(Rule::new(fault.clone()).on(operation));
                // Reads go wrong as well, and logins.
                for read in ["ListJobs", "ListInstances", "CreateTokenByPassword"] {
                    simulator.faults().add(Rule::new(fault.clone()).on(read));
                }
                // A hanging read would hold the test up for as long as reads may take.
                if matches!(fault, Fault::HangAfter) {
                    simulator.faults().clear();
                    simulator
                        .faults()
                        .add(Rule::new(fault.clone()).on(operation));
                    if who.starts_with("wrong") {
                        continue;
                    }
                }
                run(&mut evidence, asker(fleet(&simulator)), action, target).await;
            }
        }
    }
    simulator.faults().clear();

    let kept = Arc::new(Mutex::new(Vec::new()));
    for (head, body) in ECHOES {
        let url = echo(head, body, Arc::clone(&kept)).await;
        for (_, asker) in &askers {
            for (action, target, _) in CALLS {
                let mut fleet = fleet(&simulator);
                for service in ["cph", "koophone", "dbss"] {
                    fleet = fleet.endpoint(service, &url);
                }
                run(&mut evidence, asker(fleet), action, target).await;
            }
        }
        let elsewhere = fleet(&simulator)
            .endpoint("iam", &url)
            .login(by_password("MARKED-wrong-password"));
        run(&mut evidence, elsewhere, "reset", "cph-phone/phone-00001").await;
    }

    let mut kept = std::mem::take(&mut *kept.lock().unwrap());
    kept.sort();
    kept.dedup();
    // Tokens of logins, security tokens and signatures were on the way.
    assert!(kept.len() > 20, "{kept:?}");
    evidence.secrets.extend(kept);
    let log = log.text();
    for known in ["answered", "starting new connection"] {
        assert!(
            log.contains(known),
            "{known:?} was not logged: nothing is being listened to"
        );
    }
    evidence.shown.push(("the log".to_owned(), log));
    evidence.check();
}

/// Snapshots are shown to everybody, and nobody reads them for keys.
#[tokio::test]
async fn snapshots_hold_no_secret() {
    let simulator = Simulator::builder().start().await.unwrap();
    let (sk, token) = (
        simulator.access_key().sk.clone(),
        simulator.token().to_owned(),
    );
    let password = simulator.login().password.clone();
    let mut folders = vec![
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .unwrap()
            .to_owned(),
    ];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path.is_dir() && name != "target" && !name.starts_with('.') {
                folders.push(path);
            } else if name.ends_with(".snap") {
                let text = std::fs::read_to_string(&path).unwrap();
                for secret in [&sk, &token, &password] {
                    assert!(
                        !text.contains(secret.as_str()),
                        "{} shows {secret}",
                        path.display()
                    );
                }
                assert!(
                    !text.contains("Signature="),
                    "{} shows a signature",
                    path.display()
                );
                read += 1;
            }
        }
    }
    assert!(read > 100, "only {read} snapshots were found");
}
