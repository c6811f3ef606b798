//! `--dry-run` sends and reads nothing.

use crate::program::{end, hcjobs_at, run, simulator};

const TARGETS: &str = "cph-server/server-0001 koophone/kp-0001 koophone/kp-0002 koophone/kp-0001 \
                       dbss-audit/00000000-0000-4000-8000-000000000001";

#[tokio::test]
async fn it_asks_nobody() {
    let simulator = simulator().await;
    let arguments = format!("restart --dry-run {TARGETS}");
    end(hcjobs_at(&simulator, &arguments)).await.with_code(0);
    assert_eq!(simulator.requests().connections(), 0);
}

#[tokio::test]
async fn it_shows_the_exact_calls_without_credentials() {
    let region = "--dry-run --region cn-north-4 --project-id 0605767bc980d5762fa2c00a6a2e7e1b";
    let ended = run(&format!("restart {region} {TARGETS}"))
        .await
        .with_code(0);
    insta::assert_snapshot!("dry_run_restart", ended.stdout);
    assert!(ended.stderr.contains("by reading"), "{}", ended.stderr);

    let ended = run(&format!(
        "reset {region} --image 1564567b8bab40f34711234cb80d8574 --property a=b --factory-reset \
         cph-phone/p1 cph-phone/p2"
    ))
    .await
    .with_code(0);
    insta::assert_snapshot!("dry_run_reset", ended.stdout);
}

#[tokio::test]
async fn its_json_has_plan_and_calls() {
    let shown = run("reset --simulate --dry-run -o json koophone/kp-0001 koophone/kp-0001")
        .await
        .with_code(0)
        .json();
    assert_eq!(shown["version"], 1);
    assert_eq!(shown["plan"]["action"], "reset");
    assert_eq!(shown["plan"]["targets"][0]["requested"], 2);
    let call = &shown["calls"][0];
    assert_eq!(call["service"], "koophone");
    assert_eq!(call["method"], "POST");
    assert!(
        call["url"]
            .as_str()
            .unwrap()
            .ends_with("/v1/instances/batch-reset")
    );
    assert_eq!(call["body"]["instance_ids"][0], "kp-0001");
    assert_eq!(call["targets"][0], "koophone/kp-0001");
}

#[tokio::test]
async fn told_to_say_more_it_shows_every_policy_value() {
    let quiet = "reset --simulate --dry-run koophone/kp-0001";
    let plain = run(quiet).await.with_code(0).stdout;
    assert!(!plain.contains("retry."), "{plain}");
    let more = run(&format!("{quiet} -v")).await.with_code(0).stdout;
    let is_value = |line: &&str| !line.contains("POST") && !plain.contains(*line);
    let values: Vec<&str> = more.lines().filter(is_value).collect();
    insta::assert_snapshot!("dry_run_policy", values.join("\n"));

    let json = format!("{quiet} -o json");
    assert!(run(&json).await.json().get("policy").is_none());
    let shown = run(&format!("{json} -v")).await.with_code(0).json();
    assert_eq!(shown["policy"]["retry"]["read_attempts"], 4);
    assert_eq!(shown["policy"]["breaker"]["cool_down"], "30s");
}
