use reqwest::Method;
use serde_json::json;

use crate::client::{RESTART_SERVERS, answer, start};

#[tokio::test]
async fn another_process_can_script_faults_move_the_clock_and_read_the_ledger() {
    let sim = start().await;
    let rules = json!([
        { "operation": "RestartCloudPhoneServer", "target": "server-0001",
          "fault": { "kind": "throttle", "retry_after": 3 } },
        { "times": null, "fault": { "kind": "job_fails", "code": "CPS.0054", "msg": "too late" } },
        { "skip": 9, "fault": { "kind": "error_inside_200", "error_code": "x", "error_msg": "y" } },
    ]);
    let added = answer(sim.request(Method::POST, "/simulator/faults").json(&rules))
        .await
        .unwrap();
    assert_eq!(added.status, 200, "{}", added.body);
    assert_eq!(sim.simulator.faults().remaining().len(), 3);

    let body = json!({ "server_ids": ["server-0001"] });
    assert_eq!(sim.post(RESTART_SERVERS, body.clone()).await.status, 429);
    assert_eq!(sim.post(RESTART_SERVERS, body).await.status, 200);
    let moved = sim
        .request(Method::POST, "/simulator/clock")
        .json(&json!({ "advance_ms": 60_000 }));
    assert_eq!(answer(moved).await.unwrap().status, 200);

    let effects = answer(sim.request(Method::GET, "/simulator/effects"))
        .await
        .unwrap();
    let effect = &effects.body["effects"][0];
    assert_eq!(effect["service"], "cph");
    assert_eq!(effect["target"], "cph-server/server-0001");
    assert_eq!(effect["outcome"], "failed");

    let requests = answer(sim.request(Method::GET, "/simulator/requests"))
        .await
        .unwrap();
    assert_eq!(requests.body["requests"].as_array().unwrap().len(), 2);
    assert_eq!(requests.body["requests"][0]["status"], 429);

    let cleared = sim.request(Method::DELETE, "/simulator/faults");
    assert_eq!(answer(cleared).await.unwrap().body["rules"], json!([]));
    let unknown = sim
        .request(Method::POST, "/simulator/faults")
        .json(&json!([{ "fault": { "kind": "no_such_thing" } }]));
    assert_eq!(answer(unknown).await.unwrap().status, 400);
    let misspelt = sim
        .request(Method::POST, "/simulator/faults")
        .json(&json!([{ "operaton": "x", "fault": { "kind": "job_stuck" } }]));
    assert_eq!(answer(misspelt).await.unwrap().status, 400);
}
