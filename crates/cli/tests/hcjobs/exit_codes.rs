//! One test an exit code.

use huaweicloud_simulator::{Fault, Rule};

use crate::program::{Program, end, fast_simulator, hcjobs, hcjobs_at, run, simulator};

const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";

#[tokio::test]
async fn all_confirmed_is_0() {
    let ended = run(&format!(
        "restart --simulate -o json cph-server/server-0001 cph-phone/phone-00001 \
         koophone/kp-0001 {AUDIT}"
    ))
    .await
    .with_code(0);
    let report = ended.json();
    assert_eq!(report["verdict"], "succeeded");
    assert_eq!(report["counts"]["succeeded"], 4);
    assert_eq!(report["jobs"][0]["evidence"], "job_status");
    assert_eq!(report["jobs"][1]["evidence"], "job_status");
    assert_eq!(report["jobs"][2]["evidence"], "observed_transition");
    assert_eq!(report["jobs"][3]["evidence"], "observed_transition");
}

#[tokio::test]
async fn no_credentials_is_1() {
    let simulator = simulator().await;
    for name in ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"] {
        let mut command = hcjobs_at(&simulator, "restart cph-server/server-0001");
        command.env_remove(name);
        let ended = end(command).await.with_code(1);
        assert_eq!(ended.stdout, "");
        for word in [
            name,
            "HUAWEICLOUD_SDK_AK",
            "HUAWEICLOUD_SDK_SK",
            "--simulate",
        ] {
            assert!(ended.stderr.contains(word), "{word}: {}", ended.stderr);
        }
    }
    assert!(simulator.requests().entries().is_empty());
}

#[tokio::test]
async fn usage_is_2() {
    run("restart").await.with_code(2);
}

#[tokio::test]
async fn a_rejected_target_is_3() {
    let ended = run("restart --simulate -o json cph-phone/phone-00001 cph-phone/phone-99999").await;
    let report = ended.with_code(3).json();
    assert_eq!(report["verdict"], "failed");
    assert_eq!(report["jobs"][1]["state"], "rejected");
    assert_eq!(report["jobs"][1]["error"]["code"], "CPS.0005");
}

#[tokio::test]
async fn a_lost_answer_is_4() {
    let simulator = simulator().await;
    simulator.faults().add(Rule::new(Fault::ResetAfter));
    let arguments = "restart -o json cph-server/server-0001";
    let ended = end(hcjobs_at(&simulator, arguments)).await.with_code(4);
    assert!(ended.stderr.contains("look before you act"), "{ended:#?}");
    let report = ended.json();
    assert_eq!(report["verdict"], "unknown");
    assert_eq!(report["jobs"][0]["state"], "unknown");
    // Unknown is right: it was done.
    assert_eq!(simulator.ledger().count("cph-server/server-0001"), 1);
}

#[tokio::test]
async fn time_that_ran_out_is_5() {
    let ended = run("restart --simulate --timeout 5s cph-server/server-0001")
        .await
        .with_code(5);
    assert!(ended.stdout.contains("still running"), "{ended:#?}");
    assert!(ended.stderr.contains("error: time ran out"), "{ended:#?}");
}

#[tokio::test]
async fn accepted_and_never_seen_to_change_is_7() {
    let simulator = simulator().await;
    simulator.faults().add(Rule::new(Fault::HiddenTransition));
    let arguments = "restart -o json --timeout 1s koophone/kp-0001";
    let ended = end(hcjobs_at(&simulator, arguments)).await;
    let report = ended.with_code(7).json();
    assert_eq!(report["verdict"], "not_confirmed");
    assert_eq!(report["jobs"][0]["state"], "accepted");
    assert_eq!(report["jobs"][0]["evidence"], "accepted_only");
}

#[tokio::test]
async fn accepted_without_waiting_is_7() {
    let ended = run("reset --simulate --no-wait -o json cph-phone/phone-00001").await;
    let report = ended.with_code(7).json();
    assert_eq!(report["jobs"][0]["state"], "accepted");
}

#[tokio::test]
async fn without_waiting_what_is_known_already_counts() {
    run("reset --simulate --no-wait cph-phone/phone-00001 cph-phone/phone-99999")
        .await
        .with_code(3);

    let simulator = simulator().await;
    simulator
        .faults()
        .add(Rule::new(Fault::ResetAfter).on("RestartCloudPhoneServer"));
    let arguments = "restart --no-wait cph-server/server-0001 cph-phone/phone-00001";
    end(hcjobs_at(&simulator, arguments)).await.with_code(4);
}

#[tokio::test]
async fn nothing_to_do_is_6() {
    let simulator = fast_simulator().await;
    let mut first = hcjobs_at(&simulator, "restart -o json cph-server/server-0001");
    let journal = tempfile::tempdir().unwrap();
    let journal = journal.path().join("journal");
    first.env("HCJOBS_JOURNAL", &journal);
    let report = end(first).await.with_code(0).json();
    let arguments = format!("retry {}", report["run"].as_str().unwrap());
    let mut retry = hcjobs(&arguments);
    retry
        .env("HCJOBS_JOURNAL", &journal)
        .env("HUAWEICLOUD_SDK_AK", "ak")
        .env("HUAWEICLOUD_SDK_SK", "sk");
    let ended = end(retry).await.with_code(6);
    assert!(ended.stderr.contains("no job to try again"), "{ended:#?}");
}

#[tokio::test]
async fn time_that_ran_out_before_an_answer_is_5_and_before_sending_3() {
    for (fault, operation, code, state) in [
        (Fault::HangAfter, "ResetCloudPhone", 5, "intended"),
        (
            Fault::HangBefore,
            "ShowCloudPhoneDetail",
            3,
            "not_submitted",
        ),
    ] {
        let simulator = simulator().await;
        simulator.faults().add(Rule::new(fault).on(operation));
        let command = hcjobs_at(
            &simulator,
            "reset --timeout 1s -o json cph-phone/phone-00001",
        );
        let ended = end(command).await.with_code(code);
        assert_eq!(ended.json()["jobs"][0]["state"], state);
        assert!(ended.stderr.contains("error: time ran out"), "{ended:#?}");
        let way_on = if state == "intended" {
            "wait"
        } else {
            "resume"
        };
        assert!(
            ended.stderr.contains(&format!("hcjobs {way_on} ")),
            "{ended:#?}"
        );
    }
}

#[tokio::test]
async fn a_report_that_cannot_be_written_is_1_and_goes_to_stderr() {
    for output in ["table", "json"] {
        let mut command = tokio::process::Command::new("sh");
        let script = format!(
            "exec {} restart --simulate -o {output} cph-phone/phone-00001 > /dev/full",
            env!("CARGO_BIN_EXE_hcjobs")
        );
        command.args(["-c", &script]);
        let ended = end(Program::new(command)).await.with_code(1);
        assert!(ended.stderr.contains("succeeded"), "{}", ended.stderr);
    }
}
