//! Each refused before anything is sent, naming the input, the rule and the way out.

use crate::program::{end, hcjobs, hcjobs_at, keys, run, simulator};

#[tokio::test]
async fn bad_targets_and_settings_are_refused_before_anything_is_sent() {
    let long = "a".repeat(33);
    let koophone = format!("koophone/{long}");
    let cases: &[(&str, &str, &[&str])] = &[
        // Targets.
        (
            "restart",
            "phone-00001",
            &["phone-00001", "KIND/ID", "cph-phone"],
        ),
        (
            "restart",
            "cph-tablet/x",
            &["cph-tablet", "kinds: cph-server, cph-phone"],
        ),
        ("restart", "cph-phone/", &["cph-phone/", "empty"]),
        ("restart", &koophone, &["33 bytes", "at most 32"]),
        (
            "restart",
            "cph-phone/..",
            &["cph-phone/..", "another resource"],
        ),
        (
            "restart",
            "cph-phone/../x",
            &["cph-phone/../x", "not allowed"],
        ),
        (
            "restart",
            "cph-phone/a%2fb",
            &["cph-phone/a%2fb", "not allowed"],
        ),
        (
            "restart",
            "dbss-audit/short",
            &["dbss-audit/short", "at least 32"],
        ),
        ("restart", "", &["<TARGET>", "Usage:"]),
        // Actions that a kind does not have.
        (
            "stop",
            "koophone/kp-0001",
            &["koophone/kp-0001", "\"stop\"", "it has: ", "restart"],
        ),
        (
            "reset",
            "cph-server/server-0001",
            &["no action \"reset\"", "it has: restart"],
        ),
        (
            "start",
            "cph-phone/phone-00001",
            &["no action \"start\"", "restart"],
        ),
        // Settings.
        (
            "reset --image x",
            "koophone/kp-0001",
            &["koophone/kp-0001", "\"image\"", "leave it out"],
        ),
        (
            "restart --factory-reset",
            "cph-phone/p",
            &["--factory-reset", "Usage:"],
        ),
        ("stop --image x", "cph-phone/p", &["--image", "Usage:"]),
        ("restart --imag x", "cph-phone/p", &["--imag", "--image"]),
        (
            "restart --property novalue",
            "cph-phone/p",
            &["novalue", "equals sign"],
        ),
        (
            "restart --property a=1 --property a=2",
            "cph-phone/p",
            &["--property a", "\"1\"", "\"2\"", "keep one"],
        ),
        ("restart --timeout soon", "cph-phone/p", &["soon", "90s"]),
        ("restart --timeout 0s", "cph-phone/p", &["90s"]),
        ("restart -o yaml", "cph-phone/p", &["yaml", "table, json"]),
        (
            "restart --audit-paths old",
            "cph-phone/p",
            &["old", "detect, documented, current"],
        ),
        (
            "restart --simulate",
            "cph-phone/p",
            &["--simulate", "--endpoint"],
        ),
        // Endpoints.
        (
            "restart --endpoint ecs=https://x.y",
            "cph-phone/p",
            &["\"ecs\"", "cph, koophone, dbss, and iam"],
        ),
        (
            "restart --region cn-north-4 --endpoint cph=http://192.0.2.1",
            "cph-phone/p",
            &["cph", "192.0.2.1", "TLS", "https", "--allow-plain-http"],
        ),
        ("restart --endpoint cph", "cph-phone/p", &["equals sign"]),
        (
            "restart --region cn-north-4 --endpoint cph=nowhere",
            "cph-phone/p",
            &["endpoint of cph", "not a URL", "https://cph."],
        ),
        (
            "restart --project-id ../x",
            "cph-phone/p",
            &["project id", "not allowed"],
        ),
    ];
    let simulator = simulator().await;
    for (command, target, words) in cases {
        let arguments = format!("{command} {target}");
        let command_line = match command.contains("--endpoint") {
            // Giving one twice is another fault.
            true => hcjobs(&arguments),
            false => hcjobs_at(&simulator, &arguments),
        };
        let ended = end(command_line).await;
        let ended = ended.with_code(2);
        assert_eq!(ended.stdout, "", "{command} {target}");
        assert!(ended.stderr.starts_with("error: "), "{}", ended.stderr);
        for word in *words {
            assert!(
                ended.stderr.contains(word),
                "{command} {target}: {word}: {}",
                ended.stderr
            );
        }
    }
    assert!(simulator.requests().entries().is_empty());
    assert_eq!(simulator.requests().connections(), 0);
}

#[tokio::test]
async fn one_bad_target_keeps_all_from_being_sent() {
    let simulator = simulator().await;
    let arguments = "restart cph-phone/phone-00001 koophone/kp-0001 cph-phone/..";
    end(hcjobs_at(&simulator, arguments)).await.with_code(2);
    assert!(simulator.requests().entries().is_empty());
}

#[tokio::test]
async fn a_region_that_is_none_or_missing_is_refused() {
    let simulator = simulator().await;
    for (arguments, words) in [
        (
            "restart --region mars-1 cph-phone/p",
            ["\"mars-1\"", "cn-north-4", "--region"],
        ),
        (
            "restart cph-phone/p",
            ["needs a region", "cn-north-4", "--endpoint"],
        ),
    ] {
        let mut command = hcjobs(arguments);
        command.envs(keys(&simulator));
        let ended = end(command).await.with_code(2);
        for word in words {
            assert!(ended.stderr.contains(word), "{word}: {}", ended.stderr);
        }
    }
}

#[tokio::test]
async fn a_missing_project_is_refused() {
    let simulator = simulator().await;
    let mut command = hcjobs_at(&simulator, "restart cph-phone/p");
    command.env_remove("HUAWEICLOUD_SDK_PROJECT_ID");
    let ended = end(command).await.with_code(2);
    assert!(ended.stderr.contains("project id"), "{}", ended.stderr);
    assert!(ended.stderr.contains("--project-id"), "{}", ended.stderr);
    assert!(simulator.requests().entries().is_empty());
}

#[tokio::test]
async fn bad_input_is_told_before_missing_credentials() {
    run("stop --region cn-north-4 koophone/kp-0001")
        .await
        .with_code(2);
}

#[tokio::test]
async fn keys_that_are_refused_send_nothing_through_and_stay_secret() {
    let simulator = simulator().await;
    let secret = "not-the-secret-key-0123456789";
    let mut command = hcjobs_at(&simulator, "restart -v cph-phone/phone-00001");
    command.env("HUAWEICLOUD_SDK_SK", secret);
    let ended = end(command).await.with_code(3);
    assert!(simulator.ledger().is_empty());
    assert!(!ended.stdout.contains(secret) && !ended.stderr.contains(secret));
}

#[tokio::test]
async fn plain_repeats_are_acted_on_once_and_said() {
    let simulator = simulator().await;
    let target = "cph-phone/phone-00001";
    let arguments = format!("stop --no-wait {target} {target}");
    let ended = end(hcjobs_at(&simulator, &arguments)).await.with_code(7);
    assert!(
        ended.stdout.contains("given 2 times, acted on once"),
        "{}",
        ended.stdout
    );
    assert_eq!(simulator.ledger().count(target), 1);
}

#[tokio::test]
async fn an_endpoint_that_is_given_twice_and_one_that_is_missing() {
    let twice = "restart --endpoint cph=https://x.example --endpoint cph=https://y.example \
                 --project-id p --dry-run cph-phone/phone-00001";
    let ended = crate::program::run(twice).await.with_code(2);
    assert!(
        ended.stderr.contains("--endpoint cph: it is given twice"),
        "{}",
        ended.stderr
    );

    let live = "restart --endpoint cph=http://127.0.0.1:1 --dry-run koophone/a";
    let ended = crate::program::run(live).await.with_code(2);
    assert!(
        ended.stderr.contains("koophone has no endpoint"),
        "{}",
        ended.stderr
    );
}

#[tokio::test]
async fn a_key_with_a_line_end() {
    let mut command = crate::program::hcjobs("restart --region cn-north-4 koophone/a");
    command
        .env("HUAWEICLOUD_SDK_AK", "ak")
        .env("HUAWEICLOUD_SDK_SK", "s3cr3t\n");
    let ended = crate::program::end(command).await.with_code(1);
    assert!(
        ended
            .stderr
            .contains("HUAWEICLOUD_SDK_SK holds white space"),
        "{}",
        ended.stderr
    );
    assert!(!ended.stderr.contains("s3cr3t"));
}
