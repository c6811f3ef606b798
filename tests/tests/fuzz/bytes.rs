//! Readers that take bytes from outside without a service in between.

use huaweicloud_core::ErrorBody;
use huaweicloud_jobs::{Action, AuditPaths, Plan, Report, Target};
use proptest::sample::select;

use super::{ONE, block_on, world};
use crate::mutate::{changed, changes, check};

#[test]
fn error_bodies_are_short_and_plain() {
    let seeds = [
        r#"{"error_code":"CPS.0005","error_msg":"no such phone","request_id":"r1"}"#,
        r#"{"error":{"error_code":"DBSS.10000001","error_msg":"no"},"details":[{"code":7}]}"#,
        r#"{"error":{"code":401,"message":"no","title":"Unauthorized"}}"#,
        r#"{"errors":[{"errorCode":"A.1","errorMessage":"no"}],"request_id":"r"}"#,
        r#"{"error_msg":"verify fail, canonicalRequest:GET|x-security-token:SECRET","error_code":"APIGW.0301"}"#,
        r#"{"encoded_authorization_message":"abc","code":"PAP5.1","msg":"no"}"#,
        r#""gone""#,
        "<html><title>502</title></html>",
    ];
    check(
        4000,
        (select(seeds.to_vec()), changes()),
        |(seed, changes)| {
            let body = ErrorBody::read(&changed(seed.as_bytes(), &changes));
            let parts = [
                (&body.code, 64),
                (&body.message, 601),
                (&body.request_id, 128),
                (&body.encoded_authorization_message, 8192),
            ];
            for (part, longest) in parts {
                let part = part.as_deref().unwrap_or_default();
                assert!(part.chars().count() <= longest, "{part:?}");
                assert!(!part.contains(char::is_control), "{part:?}");
            }
        },
    );
}

#[test]
fn targets_come_back_as_they_were() {
    let seeds = [
        "cph-phone/1234567b8bab40ffb711234cb80d0234",
        "cph-server/server-0001",
        "koophone/a44uhlf7",
        "dbss-audit/1d07f606-92d2-441c-b05c-dca47e180552",
    ];
    check(
        4000,
        (select(seeds.to_vec()), changes()),
        |(seed, changes)| {
            let text = String::from_utf8_lossy(&changed(seed.as_bytes(), &changes)).into_owned();
            match text.parse::<Target>() {
                Ok(target) => {
                    assert_eq!(target.to_string(), text);
                    assert_eq!(target.to_string().parse::<Target>().unwrap(), target);
                }
                Err(error) => {
                    let shown = error.to_string();
                    assert!(
                        shown.len() < 2000 && !shown.contains(char::is_control),
                        "{shown:?}"
                    );
                }
            }
        },
    );
}

/// A plan, and the report of a run of it, in their JSON forms.
fn forms() -> (Vec<u8>, Vec<u8>) {
    block_on(async {
        let world = world(ONE, AuditPaths::Detect, false).await;
        let targets = [
            "cph-phone/phone-00001",
            "koophone/kp-0001",
            "cph-phone/phone-99999",
        ];
        let plan = world.plan(Action::restart(), &targets);
        let json = serde_json::to_vec(&plan).unwrap();
        let run = world.fleet.submit(plan).await.unwrap();
        run.refresh().await.unwrap();
        (json, serde_json::to_vec(&run.report()).unwrap())
    })
}

#[test]
fn a_plan_is_read_as_it_was_made_or_not_at_all() {
    let (seed, _) = forms();
    let made: Plan = serde_json::from_slice(&seed).unwrap();
    check(3000, changes(), |changes| {
        let Ok(read) = serde_json::from_slice::<Plan>(&changed(&seed, &changes)) else {
            return;
        };
        // The digest is over all that will be done.
        assert_eq!(read.digest(), made.digest());
        assert!(read.targets().eq(made.targets()));
        assert_eq!(read.action(), made.action());
    });
}

#[test]
fn a_report_that_can_be_read_can_be_written_and_read_again() {
    let (_, seed) = forms();
    check(3000, changes(), |changes| {
        let Ok(report) = serde_json::from_slice::<Report>(&changed(&seed, &changes)) else {
            return;
        };
        let again = serde_json::to_vec(&report).unwrap();
        assert_eq!(serde_json::from_slice::<Report>(&again).unwrap(), report);
    });
}
