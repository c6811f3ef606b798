//! stdout is data, stderr is talk.

use std::time::Duration;

use huaweicloud_simulator::{Clock, Fault, Rule, Simulator, Timings};

use crate::program::{Underway, end, hcjobs, hcjobs_at, run};

const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";

fn redacted(text: &str, check: impl FnOnce(&str)) {
    let mut settings = insta::Settings::clone_current();
    settings.add_filter("job [0-9a-f]{32}", "job [job]");
    settings.add_filter("request [0-9a-f]{32}", "request [request]");
    settings.add_filter("Run [0-9a-f]{16}", "Run [run]");
    settings.bind(|| check(text));
}

#[tokio::test]
async fn the_table_of_a_mixed_run() {
    let ended = run(&format!(
        "restart --simulate cph-server/server-0001 cph-phone/phone-00001 cph-phone/phone-99999 \
         koophone/kp-0001 koophone/kp-0001 {AUDIT}"
    ))
    .await
    .with_code(3);
    redacted(&ended.stdout, |stdout| {
        insta::assert_snapshot!("table_mixed", stdout);
    });
}

#[tokio::test]
async fn the_table_of_answers_that_do_not_fit() {
    let timings = Timings {
        phone_restart: Duration::ZERO,
        ..Timings::default()
    };
    let simulator = Simulator::builder()
        .clock(Clock::real())
        .timings(timings)
        .start()
        .await
        .unwrap();
    let restart = |fault| Rule::new(fault).on("RestartCloudPhone");
    let faults = simulator.faults();
    faults.add(restart(Fault::RowError {
        target: "phone-00002".into(),
        code: "CPS.0053".into(),
        // A service's text is no instruction to a terminal.
        msg: "frozen\n\u{1b}[31m".into(),
    }));
    faults.add(restart(Fault::RowMissing {
        target: Some("phone-00003".into()),
        index: None,
    }));
    faults.add(restart(Fault::RowExtra {
        target: Some("phone-00077".into()),
    }));
    faults.add(
        restart(Fault::JobFails {
            code: "CPS.0054".into(),
            msg: "too late".into(),
        })
        .naming("phone-00004"),
    );
    let targets: Vec<_> = (1..=5)
        .map(|number| format!("cph-phone/phone-0000{number}"))
        .collect();
    let arguments = format!("restart --reconcile 0s {}", targets.join(" "));
    let ended = end(hcjobs_at(&simulator, &arguments)).await.with_code(4);
    redacted(&ended.stdout, |stdout| {
        insta::assert_snapshot!("table_misfits", stdout);
    });
}

#[tokio::test]
async fn the_report_is_all_that_json_prints() {
    let ended = run("restart --simulate -o json cph-phone/phone-00001 koophone/kp-0001")
        .await
        .with_code(0);
    let report = ended.json();
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    for key in ["version", "run", "verdict", "counts", "anomalies", "jobs"] {
        assert!(keys(&report).contains(&key.to_owned()), "{key}");
    }
    for job in report["jobs"].as_array().unwrap() {
        for key in [
            "target",
            "action",
            "state",
            "evidence",
            "error",
            "request_id",
            "job_id",
        ] {
            assert!(keys(job).contains(&key.to_owned()), "{key}");
        }
    }
    // It is the façade's own form.
    let parsed: huaweicloud_jobs::Report = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(
        ended.stdout,
        format!("{}\n", serde_json::to_string_pretty(&parsed).unwrap())
    );
}

#[tokio::test]
async fn talk_is_on_stderr_only() {
    let ended = run("restart --simulate cph-phone/phone-00001")
        .await
        .with_code(0);
    assert!(ended.stdout.starts_with("TARGET"), "{}", ended.stdout);
    let lines: Vec<_> = ended.stderr.lines().collect();
    assert!(
        lines[0].starts_with("simulated: 40 CPH servers"),
        "{}",
        ended.stderr
    );
    assert!(lines[1].starts_with("run "), "{}", ended.stderr);
    assert!(!ended.stderr.contains("TARGET"));
    let run = lines[1]
        .strip_prefix("run ")
        .unwrap()
        .split(':')
        .next()
        .unwrap();
    assert!(ended.stdout.contains(run));
}

#[tokio::test]
async fn a_reader_that_went_away_is_no_error() {
    let mut program = Underway::start(hcjobs("restart --simulate --no-wait cph-phone/phone-00001"));
    drop(program.child.stdout.take());
    let ended = program.end().await.with_code(7);
    assert!(
        !ended.stderr.contains("error") && !ended.stderr.contains("panic"),
        "{ended:#?}"
    );
}

#[tokio::test]
async fn what_happens_behind_the_scenes_is_told_only_when_asked_for() {
    let arguments = "restart --simulate --no-wait cph-phone/phone-00001";
    assert!(!run(arguments).await.stderr.contains("DEBUG"));
    assert!(
        run(&format!("{arguments} -v"))
            .await
            .stderr
            .contains("DEBUG")
    );
}

#[tokio::test]
async fn variables_do_not_disturb_a_simulated_run() {
    let mut command = hcjobs("restart --simulate --no-wait cph-phone/phone-00001");
    command
        .env("HUAWEICLOUD_SDK_PROJECT_ID", "other")
        .env("HUAWEICLOUD_SDK_AK", "AK");
    end(command).await.with_code(7);
}
