use huaweicloud_simulator::{Behaviour, DbssErrorShape, DbssPaths, Fleet, Outcome, Simulator};
use serde_json::{Value, json};

use crate::client::{Sim, start, start_with};

const OLD: &str = "/v1/{project_id}/dbss/audit/instance";
const NEW: &str = "/v1/{project_id}/audit/instance";

fn instance(number: u32) -> Value {
    json!({ "instance_id": Fleet::audit_id(number) })
}

async fn first(sim: &Sim) -> (String, String) {
    let list = sim.get("/v2/{project_id}/audit/instances").await;
    let row = &list.body["instances"][0];
    let text = |field: &str| row[field].as_str().unwrap().to_owned();
    (text("status"), text("task"))
}

fn pair(status: &str, task: &str) -> (String, String) {
    (status.to_owned(), task.to_owned())
}

#[tokio::test]
async fn an_instance_reboots_stops_and_starts_on_both_paths() {
    for base in [OLD, NEW] {
        let sim = start().await;
        let steps = [
            ("reboot", "ACTIVE", "rebooting", "ACTIVE"),
            ("stop", "ACTIVE", "powering-off", "SHUTOFF"),
            ("start", "SHUTOFF", "powering-on", "ACTIVE"),
        ];
        for (verb, during, task, after) in steps {
            let before = first(&sim).await;
            let answer = sim.post(&format!("{base}/{verb}"), instance(1)).await;
            assert_eq!(answer.body, json!({ "result": "success" }));
            // It shows a little later.
            assert_eq!(first(&sim).await, before);
            sim.advance(2);
            assert_eq!(first(&sim).await, pair(during, task));
            sim.advance(60);
            assert_eq!(first(&sim).await, pair(after, "NO_TASK"));
        }
        let effects = sim.simulator.ledger().entries();
        let actions: Vec<_> = effects
            .iter()
            .map(|effect| effect.action.as_str())
            .collect();
        assert_eq!(actions, ["restart", "stop", "start"]);
        assert_eq!(
            effects[0].target,
            format!("dbss-audit/{}", Fleet::audit_id(1))
        );
        assert_eq!(effects[0].outcome, Outcome::Succeeded);
    }
}

#[tokio::test]
async fn requests_are_validated() {
    let sim = start().await;
    let fleet = sim.simulator.fleet();
    fleet.set_audit(&Fleet::audit_id(2), "SHUTOFF", "NO_TASK");
    let cases = [
        ("reboot", json!({ "instance_id": "short" }), "DBSS.10020021"),
        ("reboot", json!({}), "DBSS.10020021"),
        (
            "reboot",
            json!({ "instance_id": "x".repeat(65) }),
            "DBSS.10020021",
        ),
        ("reboot", instance(13), "DBSS.10020021"),
        ("reboot", instance(2), "DBSS.10020132"),
        ("stop", instance(2), "DBSS.10020131"),
        ("start", instance(1), "DBSS.10020130"),
    ];
    for (verb, body, code) in cases {
        let refused = sim.post(&format!("{NEW}/{verb}"), body).await;
        assert_eq!((refused.status, refused.code()), (400, code), "{verb}");
    }
    assert_eq!(sim.effects(), 0);

    // A second reboot is refused once the first one shows, not before.
    for code in ["", "", "DBSS.10020132"] {
        let answer = sim.post(&format!("{NEW}/reboot"), instance(1)).await;
        assert_eq!(answer.code(), code);
        sim.advance(1);
    }
    assert_eq!(sim.simulator.ledger().max_per_target(), 2);
}

#[tokio::test]
async fn the_three_lists_have_their_own_names_and_spellings() {
    let sim = start().await;
    let old = sim
        .get("/v1/{project_id}/dbss/audit/instances?limit=1")
        .await;
    assert_eq!(old.body["total"], 12);
    assert_eq!(old.body["servers"].as_array().unwrap().len(), 12);
    let row = &old.body["servers"][0];
    assert_eq!(row["id"], Fleet::audit_id(1));
    assert_eq!(row["chargeModel"], "Period");
    assert!(row.get("resource_id").is_some());

    let v1 = sim
        .get("/v1/{project_id}/audit/instances?limit=5&offset=10")
        .await;
    assert_eq!(v1.body["instances"].as_array().unwrap().len(), 2);
    assert_eq!(v1.body["instances"][0]["instance_id"], Fleet::audit_id(11));
    assert!(v1.body["instances"][0].get("connectIpv6").is_some());

    let v2 = sim.get("/v2/{project_id}/audit/instances?limit=1000").await;
    assert_eq!(v2.body["total"], 12);
    assert_eq!(v2.body["instances"][11]["id"], Fleet::audit_id(12));
    for query in ["limit=0", "limit=1001", "offset=-1", "limit=x"] {
        let refused = sim
            .get(&format!("/v2/{{project_id}}/audit/instances?{query}"))
            .await;
        assert_eq!(refused.code(), "DBSS.10000001", "{query}");
    }
}

#[tokio::test]
async fn disputed_answers_follow_the_settings() {
    for (paths, works, missing) in [
        (DbssPaths::OldOnly, OLD, NEW),
        (DbssPaths::NewOnly, NEW, OLD),
    ] {
        let behaviour = Behaviour {
            dbss_paths: paths,
            dbss_error_shape: DbssErrorShape::Nested,
            ..Behaviour::default()
        };
        let sim = start_with(Simulator::builder().traits(behaviour)).await;
        let gone = sim.post(&format!("{missing}/reboot"), instance(1)).await;
        assert_eq!((gone.status, gone.code()), (404, "APIGW.0101"));
        let there = sim.post(&format!("{works}/reboot"), instance(1)).await;
        assert_eq!(there.status, 200);
        let refused = sim.post(&format!("{works}/start"), instance(1)).await;
        assert_eq!(refused.body["error"]["error_code"], "DBSS.10020130");
    }
}
