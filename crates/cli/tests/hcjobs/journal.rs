//! Runs of the journal: listed, shown, followed, resumed, tried again.

use std::path::Path;

use huaweicloud_simulator::{Fault, Rule, Simulator};
use serde_json::Value;
use tempfile::TempDir;

use crate::program::{Ended, Program, Underway, end, fast_simulator, hcjobs, hcjobs_at, keys};

/// A simulator and a journal for many commands.
struct Desk {
    simulator: Simulator,
    state: TempDir,
}

impl Desk {
    async fn new() -> Self {
        Self {
            simulator: fast_simulator().await,
            state: tempfile::tempdir().unwrap(),
        }
    }

    fn journal(&self) -> std::path::PathBuf {
        self.state.path().join("runs").join("journal")
    }

    /// A command that says where the services are.
    fn act(&self, arguments: &str) -> Program {
        let mut command = hcjobs_at(&self.simulator, arguments);
        command.env("HCJOBS_JOURNAL", self.journal());
        command
    }

    /// A command that leaves that to the journal.
    async fn go_on(&self, arguments: &str) -> Ended {
        let mut command = hcjobs(arguments);
        command
            .envs(keys(&self.simulator))
            .env("HCJOBS_JOURNAL", self.journal());
        end(command).await
    }
}

fn run_of(report: &Value) -> String {
    report["run"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn runs_are_listed_newest_first() {
    let desk = Desk::new().await;
    let none = desk.go_on("runs").await.with_code(1);
    assert!(none.stderr.contains("no such journal"), "{none:#?}");
    assert!(!desk.journal().exists());
    let first = end(desk.act("reset --no-wait -o json cph-phone/phone-00001")).await;
    let second = end(desk.act("restart -o json cph-phone/phone-00002 cph-phone/phone-99999")).await;
    let (first, second) = (first.with_code(7).json(), second.with_code(3).json());
    let runs = desk.go_on("runs -o json").await.with_code(0).json();
    let runs = runs.as_array().unwrap();
    assert_eq!(runs.len(), 2);
    for (run, report) in runs.iter().zip([&second, &first]) {
        assert_eq!(run["id"], report["run"]);
        assert_eq!(run["action"], report["action"]);
        assert_eq!(run["started"], report["started_at"]);
        assert_eq!(run["counts"], report["counts"]);
        assert_eq!(run["verdict"], report["verdict"]);
    }
    let table = desk.go_on("runs").await.with_code(0).stdout;
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[1].contains("some failed") && lines[2].contains("still running"));
}

#[tokio::test]
async fn status_shows_the_report_and_asks_nobody() {
    let desk = Desk::new().await;
    let report = end(desk.act("reset --no-wait -o json cph-phone/phone-00001")).await;
    let report = report.with_code(7).json();
    let run = run_of(&report);
    let asked = desk.simulator.requests().entries().len();
    let mut command = hcjobs(&format!("status -o json {}", &run[..6]));
    command.env("HCJOBS_JOURNAL", desk.journal());
    let status = end(command).await.with_code(5);
    assert_eq!(status.json(), report);
    assert!(status.stderr.contains(&format!("hcjobs wait {run}")));
    let table = desk.go_on(&format!("status {run}")).await.with_code(5);
    assert!(table.stdout.contains("1 accepted"), "{table:#?}");
    assert_eq!(desk.simulator.requests().entries().len(), asked);
}

#[tokio::test]
async fn wait_follows_a_run_to_its_end_without_being_told_where() {
    let desk = Desk::new().await;
    let sent = end(desk.act("restart --no-wait -o json cph-phone/phone-00001")).await;
    let run = run_of(&sent.json());
    let report = desk
        .go_on(&format!("wait -o json {run}"))
        .await
        .with_code(0);
    assert_eq!(report.json()["jobs"][0]["evidence"], "job_status");
    assert_eq!(desk.simulator.requests().count("RestartCloudPhone"), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn what_ctrl_c_kept_back_is_resumed() {
    let desk = Desk::new().await;
    let targets: Vec<String> = (1..=10)
        .map(|n| format!("cph-phone/phone-{n:05}"))
        .collect();
    let arguments = format!("reset --wave 5 -o json {}", targets.join(" "));
    let mut program = Underway::start(desk.act(&arguments));
    program.says("5 not sent yet").await;
    program.signal("INT").await;
    let ended = program.end().await.with_code(130);
    let report = ended.json();
    assert_eq!(report["counts"]["not_submitted"], 5);
    let run = run_of(&report);
    assert!(
        ended.stderr.contains(&format!(
            "5 were not sent; to send them: hcjobs resume {run}"
        )),
        "{ended:#?}"
    );
    let report = desk
        .go_on(&format!("resume -o json {run}"))
        .await
        .with_code(0)
        .json();
    assert_eq!(report["counts"]["succeeded"], 10);
    assert_eq!(desk.simulator.ledger().max_per_target(), 1);
    assert_eq!(desk.simulator.requests().count("ResetCloudPhone"), 2);
}

#[tokio::test]
async fn retry_begins_a_new_run_for_what_is_left() {
    let desk = Desk::new().await;
    let refuse = Fault::RowError {
        target: "phone-00002".into(),
        code: "CPS.0165".into(),
        msg: "not in a state to be reset".into(),
    };
    let lose = Fault::RowMissing {
        target: Some("phone-00003".into()),
        index: None,
    };
    for fault in [refuse, lose] {
        let rule = Rule::new(fault).on("ResetCloudPhone");
        desk.simulator.faults().add(rule);
    }
    let targets = "cph-phone/phone-00001 cph-phone/phone-00002 cph-phone/phone-00003";
    let first = end(desk.act(&format!("reset --reconcile 0s -o json {targets}"))).await;
    let first = first.with_code(4);
    let run = run_of(&first.json());
    for way in ["retry", "wait", "--include unknown --accept-duplicates"] {
        assert!(first.stderr.contains(way), "{way}: {first:#?}");
    }

    let careless = desk.go_on(&format!("retry --include unknown {run}")).await;
    let careless = careless.with_code(2);
    assert!(
        careless.stderr.contains("--accept-duplicates"),
        "{careless:#?}"
    );
    let dry = desk.go_on(&format!("retry --dry-run -o json {run}")).await;
    let dry = dry.with_code(0).json();
    assert_eq!(dry["plan"]["targets"].as_array().unwrap().len(), 1);
    assert_eq!(dry["plan"]["retry_of"], *run);
    assert!(
        dry["calls"][0]["url"]
            .as_str()
            .unwrap()
            .starts_with(desk.simulator.endpoint())
    );

    let retried = desk.go_on(&format!("retry -o json {run}")).await;
    let retried = retried.with_code(0).json();
    assert_eq!(retried["jobs"][0]["target"], "cph-phone/phone-00002");
    let again = desk.go_on(&format!("retry {run}")).await.with_code(6);
    assert!(again.stderr.contains(&run_of(&retried)), "{again:#?}");
    let both = "--include unknown --accept-duplicates";
    let report = desk.go_on(&format!("retry -o json {both} {run}")).await;
    assert_eq!(report.with_code(0).json()["counts"]["succeeded"], 1);
    assert_eq!(desk.simulator.ledger().count("cph-phone/phone-00003"), 2);
}

#[tokio::test]
async fn targets_that_are_being_acted_on_are_refused_unless_insisted() {
    let desk = Desk::new().await;
    let sent = end(desk.act("reset --no-wait -o json cph-phone/phone-00001")).await;
    let run = run_of(&sent.json());
    let again = "restart --no-wait cph-phone/phone-00001 cph-phone/phone-00002";
    let refused = end(desk.act(again)).await.with_code(1);
    for word in [
        run.as_str(),
        "cph-phone/phone-00001",
        "--allow-overlap",
        "hcjobs wait",
    ] {
        assert!(refused.stderr.contains(word), "{word}: {refused:#?}");
    }
    assert_eq!(desk.simulator.ledger().len(), 1);
    let arguments = format!("{again} --allow-overlap");
    end(desk.act(&arguments)).await.with_code(3);
}

#[tokio::test]
async fn a_run_is_named_by_its_beginning_if_no_other_begins_so() {
    let desk = Desk::new().await;
    // Of 17 runs two begin with the same digit.
    for n in 1..=17 {
        let arguments = format!("stop --no-wait cph-phone/phone-{n:05}");
        end(desk.act(&arguments)).await.with_code(7);
    }
    let runs = desk.go_on("runs -o json").await.json();
    let ids: Vec<&str> = runs
        .as_array()
        .unwrap()
        .iter()
        .map(|run| run["id"].as_str().unwrap())
        .collect();
    let unknown = desk.go_on("status 0123x").await.with_code(2);
    assert!(unknown.stderr.contains("hcjobs runs"), "{unknown:#?}");
    let doubled = ids
        .iter()
        .find(|id| ids.iter().filter(|other| other[..1] == id[..1]).count() > 1);
    let several = desk
        .go_on(&format!("status {}", &doubled.unwrap()[..1]))
        .await
        .with_code(2);
    assert!(several.stderr.contains("more of the id"), "{several:#?}");
}

#[tokio::test]
async fn a_run_goes_on_where_it_was_begun() {
    let desk = Desk::new().await;
    let sent = end(desk.act("reset --no-wait -o json cph-phone/phone-00001")).await;
    let run = run_of(&sent.json());
    let elsewhere = format!("wait --endpoint cph=http://127.0.0.1:1 {run}");
    let refused = desk.go_on(&elsewhere).await.with_code(2);
    assert!(
        refused.stderr.contains(desk.simulator.endpoint()),
        "{refused:#?}"
    );
}

#[tokio::test]
async fn without_a_journal_nothing_is_sent() {
    let desk = Desk::new().await;
    let file = desk.state.path().join("file");
    std::fs::write(&file, "this is no journal, and stays as it is").unwrap();
    let below = file.join("journal");
    for journal in [
        file.as_path(),
        below.as_path(),
        Path::new("/proc/none/journal"),
    ] {
        let mut command = hcjobs_at(&desk.simulator, "reset cph-phone/phone-00001");
        command.arg("--journal").arg(journal);
        let ended = end(command).await.with_code(1);
        let (path, way_out) = (journal.display().to_string(), "--journal FILE");
        for word in [path.as_str(), way_out] {
            assert!(ended.stderr.contains(word), "{word}: {ended:#?}");
        }
    }
    let mut homeless = hcjobs_at(&desk.simulator, "reset cph-phone/phone-00001");
    homeless.env_remove("XDG_STATE_HOME").env_remove("HOME");
    let ended = end(homeless).await.with_code(1);
    assert!(ended.stderr.contains("XDG_STATE_HOME"), "{ended:#?}");
    assert!(desk.simulator.requests().entries().is_empty());
    let kept = std::fs::read_to_string(&file).unwrap();
    assert_eq!(kept, "this is no journal, and stays as it is");
}
