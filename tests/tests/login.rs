//! Who asks: keys, tokens, logins.

use std::{sync::Arc, time::Duration};

use huaweicloud_jobs::{AccessKey, Action, Credentials, Fleet, PasswordLogin, Verdict};
use huaweicloud_simulator::{Clock, Fault, Rule, Simulator};
use huaweicloud_tests::{TestClock, choose_tls, patient};

async fn simulator() -> Simulator {
    choose_tls();
    Simulator::builder()
        .clock(Clock::manual())
        .start()
        .await
        .unwrap()
}

fn fleet(simulator: &Simulator) -> huaweicloud_jobs::FleetBuilder {
    let mut fleet = Fleet::builder()
        .project_id(simulator.project_id())
        .clock(Arc::new(TestClock::new(simulator.clock())));
    for service in ["cph", "koophone", "dbss", "iam"] {
        fleet = fleet.endpoint(service, simulator.endpoint());
    }
    fleet
}

fn login(simulator: &Simulator, password: &str) -> PasswordLogin {
    let login = simulator.login();
    PasswordLogin::new(&login.domain, &login.user, password, &login.project_name)
}

async fn reset(fleet: &Fleet, phone: &str) -> huaweicloud_jobs::Report {
    let plan = fleet
        .plan(Action::reset())
        .target(phone.parse().unwrap())
        .build()
        .unwrap();
    fleet
        .submit(plan)
        .await
        .unwrap()
        .wait(patient())
        .await
        .unwrap()
}

#[tokio::test]
async fn a_fixed_token_works() {
    let simulator = simulator().await;
    let fleet = fleet(&simulator)
        .credentials(Credentials::token(simulator.token()))
        .build()
        .unwrap();
    assert_eq!(
        reset(&fleet, "cph-phone/phone-00001").await.verdict(),
        Verdict::Succeeded
    );
}

#[tokio::test]
async fn one_login_serves_a_run_and_the_next_comes_before_the_tokens_end() {
    let simulator = simulator().await;
    let fleet = fleet(&simulator)
        .login(login(&simulator, &simulator.login().password))
        .build()
        .unwrap();
    let logins = || simulator.requests().count("CreateTokenByPassword");

    assert_eq!(
        reset(&fleet, "cph-phone/phone-00001").await.verdict(),
        Verdict::Succeeded
    );
    assert_eq!(logins(), 1);

    simulator
        .clock()
        .advance(Duration::from_secs(24 * 3600 - 600));
    assert_eq!(
        reset(&fleet, "cph-phone/phone-00002").await.verdict(),
        Verdict::Succeeded
    );
    assert_eq!(logins(), 2);
    let refused = simulator
        .requests()
        .entries()
        .iter()
        .filter(|call| call.status == Some(401))
        .count();
    assert_eq!(refused, 0, "the old token was not used past its end");
}

#[tokio::test]
async fn a_token_refused_as_expired_is_replaced_once() {
    let simulator = simulator().await;
    let fleet = fleet(&simulator)
        .login(login(&simulator, &simulator.login().password))
        .build()
        .unwrap();
    let logins = || simulator.requests().count("CreateTokenByPassword");

    simulator
        .faults()
        .add(Rule::new(Fault::TokenExpired).on("ResetCloudPhone"));
    let report = reset(&fleet, "cph-phone/phone-00001").await;
    assert_eq!(report.verdict(), Verdict::Succeeded);
    assert_eq!(logins(), 2);
    assert_eq!(simulator.ledger().max_per_target(), 1);

    simulator.faults().add(
        Rule::new(Fault::TokenExpired)
            .on("ResetCloudPhone")
            .forever(),
    );
    let report = reset(&fleet, "cph-phone/phone-00002").await;
    assert_eq!(report.jobs()[0].state().word(), "not_submitted");
    assert!(report.jobs()[0].reason().unwrap().contains("APIGW.0307"));
    assert_eq!(logins(), 3, "it is replaced once, not for ever");
    assert_eq!(simulator.ledger().count("cph-phone/phone-00002"), 0);
}

#[tokio::test]
async fn a_wrong_password_sends_nothing_and_says_so_without_the_password() {
    let simulator = simulator().await;
    let fleet = fleet(&simulator)
        .login(login(&simulator, "s3cret-Passw0rd"))
        .build()
        .unwrap();
    let report = reset(&fleet, "cph-phone/phone-00001").await;
    assert_eq!(report.jobs()[0].state().word(), "not_submitted");
    assert!(report.jobs()[0].reason().unwrap().contains("login failed"));
    let shown = format!(
        "{report:?} {fleet:?} {}",
        serde_json::to_string(&report).unwrap()
    );
    assert!(!shown.contains("s3cret-Passw0rd"));
    assert_eq!(simulator.ledger().len(), 0);
}

#[tokio::test]
async fn a_wrong_key_is_refused_and_nothing_secret_is_shown() {
    let simulator = simulator().await;
    let key =
        AccessKey::new(&simulator.access_key().ak, "wr0ng-secret-key").security_token("s3c-token");
    let fleet = fleet(&simulator)
        .credentials(Credentials::access_key(key))
        .build()
        .unwrap();
    let report = reset(&fleet, "cph-phone/phone-00001").await;
    assert_eq!(report.jobs()[0].state().word(), "not_submitted");
    let shown = format!(
        "{report:?} {fleet:?} {}",
        serde_json::to_string(&report).unwrap()
    );
    assert!(shown.contains("APIGW.0301"), "{shown}");
    assert!(
        !shown.contains("wr0ng-secret-key") && !shown.contains("s3c-token"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_login_that_fails_for_the_moment_is_tried_again() {
    let simulator = simulator().await;
    let fleet = fleet(&simulator)
        .login(login(&simulator, &simulator.login().password))
        .build()
        .unwrap();
    let outage = Fault::GatewayError {
        status: 503,
        effect: false,
        json: false,
    };
    let login = Rule::new(outage).on("CreateTokenByPassword").repeated(6);
    simulator.faults().add(login);
    let report = reset(&fleet, "cph-phone/phone-00001").await;
    assert_eq!(report.verdict(), Verdict::Succeeded);
}

/// More than five refusals in a row lock the key for five minutes, for everybody.
#[tokio::test]
async fn a_refused_identity_is_not_tried_batch_after_batch() {
    let simulator = simulator().await;
    let key = AccessKey::new(&simulator.access_key().ak, "wrong");
    let fleet = fleet(&simulator)
        .credentials(Credentials::access_key(key))
        .build()
        .unwrap();
    let audits = (1..=12).map(|n| format!("dbss-audit/00000000-0000-4000-8000-{n:012}"));
    let targets: Vec<_> = audits.map(|audit| audit.parse().unwrap()).collect();
    let plan = fleet
        .plan(Action::restart())
        .targets(targets)
        .build()
        .unwrap();
    let report = fleet.submit(plan).await.unwrap().report();
    assert_eq!(report.counts().not_submitted, 12);
    assert!(simulator.requests().entries().len() <= 5);
}
