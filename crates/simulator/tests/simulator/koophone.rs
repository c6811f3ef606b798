use huaweicloud_simulator::{Behaviour, KoophoneJobCodes, Outcome, Simulator, StatusList};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Answer, Sim, answer, start, start_with};

pub(crate) const RESET: &str = "/v1/instances/batch-reset";
pub(crate) const REBOOT: &str = "/v1/instances/reboot";

pub(crate) fn instances(ids: &[&str]) -> Value {
    json!({ "instance_ids": ids })
}

async fn task(sim: &Sim, reset: &Answer) -> Answer {
    let id = reset.body["data"]["task_id"].as_str().unwrap();
    sim.get(&format!("/v1/instances/tasks/{id}")).await
}

async fn running_status(sim: &Sim, id: &str) -> i64 {
    let list = sim
        .get(&format!(
            "/v1/instances/batch-query?page_no=1&page_size=1&x-request-id=r&instance_id={id}"
        ))
        .await;
    list.body["data"]["result"][0]["running_status"]
        .as_i64()
        .unwrap()
}

#[tokio::test]
async fn a_reset_gives_a_task_whose_jobs_end_by_the_clock() {
    let sim = start().await;
    let reset = sim.post(RESET, instances(&["kp-0001", "kp-0002"])).await;
    assert_eq!((reset.status, reset.code()), (200, "0"));
    let id = reset.body["data"]["task_id"].as_str().unwrap();
    assert!(id.starts_with("RM_"));
    assert_eq!(id.len(), 35);
    let rows = reset.body["data"]["cmd_jobs"].as_array().unwrap();
    assert_eq!(rows[1]["instance_id"], "kp-0002");

    let running = task(&sim, &reset).await;
    assert_eq!(running.code(), "0");
    assert_eq!(running.body["data"]["jobs"][0]["status"], 1);
    assert_eq!(running.body["data"]["jobs"][0]["job_id"], rows[0]["job_id"]);
    assert!(running.body["data"]["jobs"][0].get("instance_id").is_none());

    assert_eq!(running_status(&sim, "kp-0001").await, 2);
    sim.advance(2);
    assert_eq!(running_status(&sim, "kp-0001").await, 4);
    sim.advance(38);
    assert_eq!(running_status(&sim, "kp-0001").await, 2);
    assert_eq!(
        task(&sim, &reset).await.body["data"]["jobs"][1]["status"],
        2
    );
    let effects = sim.simulator.ledger().entries();
    assert_eq!(effects[0].target, "koophone/kp-0001");
    assert_eq!(effects[0].action, "reset");
    assert_eq!(effects[0].outcome, Outcome::Succeeded);
}

#[tokio::test]
async fn a_reboot_is_only_acknowledged_and_seen_in_the_running_status() {
    let sim = start().await;
    let reboot = sim.post(REBOOT, instances(&["kp-0001"])).await;
    assert_eq!(reboot.body, json!({ "error_code": "0", "error_msg": "OK" }));
    let mut seen = vec![running_status(&sim, "kp-0001").await];
    for _ in 0..30 {
        sim.advance(1);
        seen.push(running_status(&sim, "kp-0001").await);
    }
    seen.dedup();
    assert_eq!(seen, [2, 3, 1, 4, 2]);
    let effects = sim.simulator.ledger().entries();
    assert_eq!(
        (effects[0].action.as_str(), &effects[0].job_id),
        ("restart", &None)
    );
}

#[tokio::test]
async fn requests_are_validated() {
    let sim = start().await;
    let fleet = sim.simulator.fleet();
    fleet.set_koophone_frozen("kp-0003", true);
    fleet.set_koophone_running_status("kp-0004", 1);
    let many: Vec<String> = (0..101).map(|n| format!("kp-{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let long = "x".repeat(33);

    for path in [RESET, REBOOT] {
        let cases = [
            (instances(&[]), 400, "KOOPHONE.API.1000"),
            (instances(&many), 400, "KOOPHONE.API.1000"),
            (instances(&[&long]), 400, "KOOPHONE.API.1000"),
            (
                json!({ "instance_ids": "kp-0001" }),
                400,
                "KOOPHONE.API.1000",
            ),
            (json!({}), 400, "KOOPHONE.API.1000"),
            (instances(&["kp-0001", "nothing"]), 400, "KOOPHONE.API.1001"),
            (instances(&["kp-0001", "kp-0003"]), 200, "KOOPHONE.API.2004"),
        ];
        for (body, status, code) in cases {
            let refused = sim.post(path, body).await;
            assert_eq!((refused.status, refused.code()), (status, code), "{path}");
        }
        let unnamed = sim
            .request(Method::POST, path)
            .header("X-Auth-Token", sim.simulator.token())
            .json(&instances(&["kp-0001"]));
        let unnamed = answer(unnamed).await.unwrap();
        assert_eq!((unnamed.status, unnamed.code()), (200, "KOOPHONE.API.0002"));
    }
    let stopped = sim.post(REBOOT, instances(&["kp-0001", "kp-0004"])).await;
    assert_eq!((stopped.status, stopped.code()), (400, "KOOPHONE.API.5005"));
    assert_eq!(sim.effects(), 0);
    assert_eq!(sim.post(RESET, instances(&["kp-0004"])).await.code(), "0");

    let unknown = sim
        .get(&format!("/v1/instances/tasks/RM_{}", "0".repeat(32)))
        .await;
    assert_eq!((unknown.status, unknown.code()), (400, "KOOPHONE.API.1323"));
}

#[tokio::test]
async fn instances_are_listed_in_pages() {
    let sim = start().await;
    let list = |query: &'static str| {
        let sim = &sim;
        async move { sim.get(&format!("/v1/instances/batch-query?{query}")).await }
    };
    let page = list("page_no=2&page_size=150&x-request-id=r").await;
    let data = &page.body["data"];
    assert!(page.body.get("error_code").is_none());
    assert_eq!(data["error_code"], "0");
    assert_eq!(data["total_count"], 200);
    assert_eq!(
        (&data["page_no"], &data["page_size"]),
        (&json!(2), &json!(150))
    );
    assert_eq!(data["result"].as_array().unwrap().len(), 50);
    assert_eq!(data["result"][0]["instance_id"], "kp-0151");
    assert_eq!(data["result"][0]["frozen_status"], 0);

    for query in [
        "page_no=0&page_size=1&x-request-id=r",
        "page_no=1&page_size=201&x-request-id=r",
        "page_size=1&x-request-id=r",
        "page_no=1&x-request-id=r",
    ] {
        assert_eq!(list(query).await.code(), "KOOPHONE.API.1000", "{query}");
    }
    assert_eq!(
        list("page_no=1&page_size=1").await.code(),
        "KOOPHONE.API.0002"
    );
}

#[tokio::test]
async fn disputed_answers_follow_the_settings() {
    let older = Behaviour {
        koophone_reset_data: false,
        koophone_status_list: StatusList::B,
        ..Behaviour::default()
    };
    let sim = start_with(Simulator::builder().traits(older)).await;
    let reset = sim.post(RESET, instances(&["kp-0001"])).await;
    assert_eq!(reset.body, json!({ "error_code": "0", "error_msg": "ok" }));
    assert_eq!(sim.effects(), 1);
    sim.advance(3);
    let status = sim
        .post(
            "/v1/instances/batch-query-status",
            instances(&["kp-0001", "kp-0002"]),
        )
        .await;
    assert_eq!(
        status.body["data"]["status_results"],
        json!([{ "instance_id": "kp-0001", "status": 1 }, { "instance_id": "kp-0002", "status": 2 }])
    );

    let unreadable = Behaviour {
        koophone_tasks_readable: false,
        ..Behaviour::default()
    };
    let sim = start_with(Simulator::builder().traits(unreadable)).await;
    let reset = sim.post(RESET, instances(&["kp-0001"])).await;
    assert_eq!(task(&sim, &reset).await.code(), "KOOPHONE.API.1323");

    let installs = Behaviour {
        koophone_job_codes: KoophoneJobCodes::Installs,
        ..Behaviour::default()
    };
    let sim = start_with(Simulator::builder().traits(installs)).await;
    let reset = sim.post(RESET, instances(&["kp-0001"])).await;
    assert_eq!(
        task(&sim, &reset).await.body["data"]["jobs"][0]["status"],
        0
    );
    sim.advance(2);
    assert_eq!(
        task(&sim, &reset).await.body["data"]["jobs"][0]["status"],
        1
    );
    sim.advance(38);
    assert_eq!(
        task(&sim, &reset).await.body["data"]["jobs"][0]["status"],
        2
    );
}
