//! A redirect is not followed: it would carry the credentials, and the action, elsewhere.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use huaweicloud_jobs::{Action, Credentials, PasswordLogin};
use huaweicloud_simulator::{Fault, Rule, Simulator};
use huaweicloud_tests::{World, patient};
use tokio::net::TcpListener;

const STATUSES: [u16; 6] = [300, 301, 302, 303, 307, 308];

/// Another host, and how many connections it was offered.
async fn elsewhere() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            counted.fetch_add(1, Ordering::Relaxed);
        }
    });
    // By another name than the simulator's, too.
    (format!("http://localhost:{port}/v1/stolen"), count)
}

fn redirect(status: u16, location: &str) -> Fault {
    Fault::Answer {
        status,
        headers: BTreeMap::from([("location".to_owned(), location.to_owned())]),
        body: String::new(),
    }
}

#[tokio::test]
async fn an_action_goes_nowhere_else() {
    let calls = [
        (
            Action::restart(),
            "cph-server/server-0001",
            "RestartCloudPhoneServer",
        ),
        (
            Action::restart(),
            "cph-phone/phone-00001",
            "RestartCloudPhone",
        ),
        (Action::reset(), "cph-phone/phone-00001", "ResetCloudPhone"),
        (Action::stop(), "cph-phone/phone-00001", "StopCloudPhone"),
        (Action::reset(), "koophone/kp-0001", "BatchReset"),
        (Action::restart(), "koophone/kp-0001", "BatchRebootInstance"),
        (
            Action::stop(),
            "dbss-audit/00000000-0000-4000-8000-000000000001",
            "StopAuditInstanceNew",
        ),
    ];
    let (location, connections) = elsewhere().await;
    for (action, target, operation) in calls {
        for status in STATUSES {
            let world = World::with(Simulator::builder(), |fleet| fleet).await;
            let rule = Rule::new(redirect(status, &location)).on(operation);
            world.simulator.faults().add(rule.forever());
            let report = world.run(action.clone(), &[target]).await;
            world.check(&report);
            assert_eq!(
                report.jobs()[0].state().word(),
                "unknown",
                "{operation}, {status}"
            );
            assert_eq!(
                world.simulator.requests().count(operation),
                1,
                "{operation}, {status}"
            );
            assert!(world.simulator.ledger().is_empty());
        }
    }
    assert_eq!(connections.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn a_read_or_a_login_goes_nowhere_else() {
    let (location, connections) = elsewhere().await;
    let reads = [
        "ShowCloudPhoneDetail",
        "ListJobs",
        "ListInstances",
        "ListAuditInstancesLast",
        "CreateTokenByPassword",
    ];
    let targets = [
        "cph-phone/phone-00001",
        "koophone/kp-0001",
        "dbss-audit/00000000-0000-4000-8000-000000000001",
    ];
    for read in reads {
        for status in STATUSES {
            let simulator = Simulator::builder();
            let world = World::with(simulator, |fleet| fleet).await;
            let token = Credentials::token(world.simulator.token());
            let login = world.simulator.login();
            let login = PasswordLogin::new(
                &*login.domain,
                &*login.user,
                &*login.password,
                &*login.project_name,
            );
            let fleet = huaweicloud_tests::without_credentials(&world.simulator);
            let fleet = match read {
                "CreateTokenByPassword" => fleet.login(login),
                _ => fleet.credentials(token),
            };
            let world = World {
                fleet: fleet.build().unwrap(),
                ..world
            };
            let rule = Rule::new(redirect(status, &location)).on(read);
            world.simulator.faults().add(rule.forever());
            let run = world.submit(Action::restart(), &targets).await;
            let ended = run.wait(patient()).await;
            let report = ended.unwrap_or_else(|error| error.into_report().unwrap());
            world.check(&report);
            assert!(
                world.simulator.requests().count(read) > 0,
                "{read} was not made"
            );
        }
    }
    assert_eq!(connections.load(Ordering::Relaxed), 0);
}
