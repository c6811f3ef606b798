//! The oracle can fail: what a client does that repeats calls on broken connections and 5xx, as
//! vendors' clients do by default, beside what the façade does under the same faults.

use std::time::Duration;

use huaweicloud_jobs::{Action, Timeouts};
use huaweicloud_simulator::{Behaviour, Fault, Rule, Simulator};
use huaweicloud_tests::{World, patient};
use serde_json::json;

const PHONES: [&str; 3] = ["phone-00001", "phone-00002", "phone-00003"];
const LIMIT: Duration = Duration::from_millis(300);

/// Faults after the effect: the call was carried out, and its caller does not know.
fn faults() -> [(&'static str, Fault); 4] {
    let gateway = |status| Fault::GatewayError {
        status,
        effect: true,
        json: false,
    };
    [
        ("reset", Fault::ResetAfter),
        ("502", gateway(502)),
        ("504", gateway(504)),
        ("timeout", Fault::HangAfter),
    ]
}

async fn world(fault: Fault) -> World {
    let behaviour = Behaviour {
        refuse_while_busy: false,
        ..Behaviour::default()
    };
    let simulator = Simulator::builder().traits(behaviour);
    let limits = Timeouts::default().action(LIMIT);
    let world = World::with(simulator, |fleet| fleet.timeouts(limits)).await;
    world
        .simulator
        .faults()
        .add(Rule::new(fault).on("ResetCloudPhone"));
    world
}

/// Calls until it hears that all is well, three times at most.
async fn careless(world: &World) -> bool {
    let project = world.simulator.project_id();
    let endpoint = world.simulator.endpoint();
    let url = format!("{endpoint}/v1/{project}/cloud-phone/phones/batch-reset");
    let phones = PHONES.map(|id| json!({ "phone_id": id }));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    for _ in 0..3 {
        let request = client
            .post(&url)
            .header("x-auth-token", world.simulator.token());
        let request = request.timeout(LIMIT).json(&json!({ "phones": phones }));
        let answer = request.send().await;
        if answer.is_ok_and(|answer| !answer.status().is_server_error()) {
            return true;
        }
    }
    false
}

#[tokio::test]
async fn a_client_that_repeats_does_it_twice_and_the_facade_once() {
    for (name, fault) in faults() {
        let theirs = world(fault.clone()).await;
        assert!(careless(&theirs).await, "{name}");
        for phone in PHONES {
            let done = theirs
                .simulator
                .ledger()
                .count(&format!("cph-phone/{phone}"));
            assert_eq!(done, 2, "{name}: {phone}");
        }

        let ours = world(fault).await;
        let targets = PHONES.map(|phone| format!("cph-phone/{phone}"));
        let run = ours.submit(Action::reset(), &targets).await;
        let report = run.wait(patient()).await.unwrap();
        ours.check(&report);
        assert_eq!(report.counts().unknown, 3, "{name}: {report:#?}");
        assert_eq!(ours.simulator.ledger().max_per_target(), 1, "{name}");
        assert_eq!(
            ours.simulator.requests().count("ResetCloudPhone"),
            1,
            "{name}"
        );
    }
}
