use huaweicloud_simulator::{
    Behaviour, NoErrorText, Outcome, Simulator, Timings, UnknownRequestIds,
};
use serde_json::{Value, json};

use crate::client::{
    JOBS, RESET_PHONES, RESTART_PHONES, RESTART_SERVERS, STOP_PHONES, Sim, phones, start,
    start_with,
};

async fn job_status(sim: &Sim, job: &Value) -> Value {
    let job = job.as_str().unwrap();
    sim.get(&format!("{JOBS}/{job}")).await.body["status"].clone()
}

async fn phone_status(sim: &Sim, id: &str) -> Value {
    let path = format!("/v1/{{project_id}}/cloud-phone/phones/{id}");
    sim.get(&path).await.body["status"].clone()
}

#[tokio::test]
async fn servers_restart_and_their_jobs_end_by_the_clock() {
    let sim = start().await;
    let answer = sim.restart_servers(&["server-0001", "server-0002"]).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body["request_id"], answer.request_id());
    let jobs = answer.body["jobs"].as_array().unwrap();
    assert_eq!(jobs.len(), 2);
    assert_eq!(jobs[0]["server_id"], "server-0001");
    assert!(jobs[0].get("error_code").is_none());

    let running = sim
        .get(&format!("{JOBS}/{}", jobs[0]["job_id"].as_str().unwrap()))
        .await;
    assert_eq!(running.body["status"], 1);
    assert_eq!(running.body["server_id"], "server-0001");
    assert!(running.body.get("end_time").is_none());
    assert_ne!(running.body["request_id"], answer.body["request_id"]);

    let ledger = sim.simulator.ledger();
    assert_eq!(ledger.entries()[0].outcome, Outcome::Pending);
    sim.advance(59);
    assert_eq!(job_status(&sim, &jobs[0]["job_id"]).await, 1);
    sim.advance(1);
    assert_eq!(job_status(&sim, &jobs[0]["job_id"]).await, 2);

    let effects = ledger.entries();
    assert_eq!(effects.len(), 2);
    assert_eq!(effects[1].seq, 2);
    assert_eq!(effects[1].target, "cph-server/server-0002");
    assert_eq!(effects[1].action, "restart");
    assert_eq!(effects[1].outcome, Outcome::Succeeded);
    assert_eq!(effects[1].request_id, answer.request_id());
    assert_eq!(effects[1].job_id.as_deref(), jobs[1]["job_id"].as_str());
    assert_eq!(ledger.count("cph-server/server-0001"), 1);
    assert_eq!(ledger.count("cph-phone/server-0001"), 0);
    assert_eq!(ledger.max_per_target(), 1);
}

#[tokio::test]
async fn phones_restart_reset_and_stop() {
    let sim = start().await;
    let restarted = sim.post(RESTART_PHONES, phones(&["phone-00001"])).await;
    let reset = sim.reset_phones(&["phone-00002"]).await;
    let stopped = sim
        .post(STOP_PHONES, json!({ "phone_ids": ["phone-00003"] }))
        .await;
    for (id, during) in [("phone-00001", 4), ("phone-00002", 3), ("phone-00003", 7)] {
        assert_eq!(phone_status(&sim, id).await, during);
    }
    sim.advance(45);
    for (id, after) in [("phone-00001", 2), ("phone-00002", 2), ("phone-00003", 8)] {
        assert_eq!(phone_status(&sim, id).await, after);
    }
    for answer in [restarted, reset, stopped] {
        assert_eq!(job_status(&sim, &answer.body["jobs"][0]["job_id"]).await, 2);
    }
    let actions: Vec<_> = sim
        .simulator
        .ledger()
        .entries()
        .into_iter()
        .map(|effect| effect.action)
        .collect();
    assert_eq!(actions, ["restart", "reset", "stop"]);
    // A stopped phone is started by a restart.
    let started = sim.post(RESTART_PHONES, phones(&["phone-00003"])).await;
    assert!(started.body["jobs"][0]["job_id"].is_string());
}

#[tokio::test]
async fn rows_are_refused_one_by_one() {
    let sim = start().await;
    let fleet = sim.simulator.fleet();
    fleet.set_phone_status("phone-00002", 6);
    fleet.set_phone_status("phone-00003", -7);
    let long = "x".repeat(33);
    let ids = [
        "phone-00001",
        "phone-00002",
        "phone-00003",
        "nothing",
        &long,
        "white space",
    ];
    let answer = sim.post(RESTART_PHONES, phones(&ids)).await;
    assert_eq!(answer.status, 200);
    let rows = answer.body["jobs"].as_array().unwrap();
    let codes: Vec<_> = rows
        .iter()
        .map(|row| row["error_code"].as_str().unwrap_or("-"))
        .collect();
    assert_eq!(
        codes,
        [
            "-", "CPS.0053", "CPS.0165", "CPS.0005", "CPS.0004", "CPS.0004"
        ]
    );
    assert!(rows[1].get("job_id").is_none());
    assert_eq!(sim.effects(), 1);

    // An abnormal phone can be reset; a busy one cannot.
    let answer = sim.reset_phones(&["phone-00003", "phone-00001"]).await;
    assert!(answer.body["jobs"][0]["job_id"].is_string());
    assert_eq!(answer.body["jobs"][1]["error_code"], "CPS.0165");

    fleet.set_server_status("server-0002", 8);
    fleet.set_server_status("server-0003", 1);
    let answer = sim
        .restart_servers(&["server-0002", "server-0003", "server-9999"])
        .await;
    let rows = answer.body["jobs"].as_array().unwrap();
    let codes: Vec<_> = rows.iter().map(|row| row["error_code"].clone()).collect();
    assert_eq!(codes, ["CPS.1028", "CPS.0158", "CPS.0097"]);
}

#[tokio::test]
async fn a_repeated_id_is_acted_on_as_often_as_it_stands() {
    let sim = start().await;
    let answer = sim.reset_phones(&["phone-00001", "phone-00001"]).await;
    let rows = answer.body["jobs"].as_array().unwrap();
    assert_ne!(rows[0]["job_id"], rows[1]["job_id"]);
    assert_eq!(sim.simulator.ledger().count("cph-phone/phone-00001"), 2);
    assert_eq!(sim.simulator.ledger().max_per_target(), 2);
}

#[tokio::test]
async fn a_busy_phone_can_be_made_to_take_another_action_on() {
    let behaviour = Behaviour {
        refuse_while_busy: false,
        ..Behaviour::default()
    };
    let sim = start_with(Simulator::builder().traits(behaviour)).await;
    sim.reset_phones(&["phone-00001"]).await;
    sim.reset_phones(&["phone-00001"]).await;
    assert_eq!(sim.simulator.ledger().count("cph-phone/phone-00001"), 2);
}

#[tokio::test]
async fn whole_requests_are_validated() {
    let sim = start().await;
    let many: Vec<String> = (0..101).map(|n| format!("x-{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let bad_property = json!({ "phones": [{ "phone_id": "phone-00001", "property": "{no" }] });
    let no_text = json!({ "phones": [{ "phone_id": 5 }] });
    let cases = [
        (RESTART_SERVERS, json!({ "server_ids": [] }), "CPS.0095"),
        (RESTART_SERVERS, json!({}), "CPS.0095"),
        (RESTART_SERVERS, json!({ "server_ids": "x" }), "CPS.0094"),
        (RESTART_SERVERS, json!({ "server_ids": many }), "CPS.0096"),
        (RESTART_PHONES, phones(&[]), "CPS.0081"),
        (RESET_PHONES, phones(&many), "CPS.0190"),
        (RESET_PHONES, bad_property, "CPS.0078"),
        (RESET_PHONES, no_text, "CPS.0077"),
        (STOP_PHONES, json!({ "phone_ids": [] }), "CPS.0009"),
        (STOP_PHONES, json!({ "phone_ids": [1] }), "CPS.0080"),
        (STOP_PHONES, json!({ "phone_ids": many }), "CPS.0190"),
    ];
    for (path, body, code) in cases {
        let answer = sim.post(path, body).await;
        assert_eq!((answer.status, answer.code()), (400, code), "{path}");
        assert_eq!(answer.body["request_id"], answer.request_id());
    }
    let property =
        json!({ "phones": [{ "phone_id": "phone-00001", "property": "{\"a\":\"b\"}" }] });
    assert_eq!(sim.post(RESET_PHONES, property).await.status, 200);
    assert_eq!(sim.effects(), 1);
}

#[tokio::test]
async fn jobs_are_listed_for_up_to_twenty_requests_in_pages() {
    let sim = start().await;
    let mut requests = Vec::new();
    let mut wanted = Vec::new();
    for batch in 0..3 {
        let ids: Vec<String> = (1..=50)
            .map(|n| format!("phone-{:05}", batch * 50 + n))
            .collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let answer = sim.reset_phones(&ids).await;
        requests.push(answer.request_id());
        wanted.extend(
            answer.body["jobs"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["job_id"].clone()),
        );
    }
    let ids = requests.join(",");
    let mut seen = Vec::new();
    for offset in [0, 100, 200] {
        let page = sim
            .get(&format!(
                "{JOBS}?request_ids={ids}&offset={offset}&limit=100"
            ))
            .await;
        assert!(!requests.contains(&page.body["request_id"].as_str().unwrap().to_owned()));
        seen.extend(
            page.body["jobs"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["job_id"].clone()),
        );
    }
    assert_eq!(seen, wanted);

    let single = sim.get(&format!("{JOBS}?request_id={}", requests[1])).await;
    assert_eq!(single.body["jobs"].as_array().unwrap().len(), 50);
    assert_eq!(single.body["jobs"][0]["phone_id"], "phone-00051");
    assert_eq!(single.body["jobs"][0]["server_id"], "server-0006");

    let unknown = "0".repeat(32);
    let twenty = vec![unknown.as_str(); 20].join(",");
    let cases = [
        (String::new(), "CPS.0049"),
        (format!("?request_ids={twenty}"), "CPS.0050"),
        (format!("?request_ids={twenty},{unknown}"), "CPS.0161"),
        (format!("?request_id={unknown}"), "CPS.0050"),
        (format!("?request_ids={ids}&limit=101"), "CPS.0002"),
        (format!("?request_ids={ids}&limit=0"), "CPS.0002"),
        (format!("?request_ids={ids}&offset=-1"), "CPS.0002"),
        (format!("?request_ids={ids}&offset=x"), "CPS.0002"),
    ];
    for (query, code) in cases {
        let answer = sim.get(&format!("{JOBS}{query}")).await;
        assert_eq!((answer.status, answer.code()), (400, code), "{query}");
    }
    let missing = sim.get(&format!("{JOBS}/{unknown}")).await;
    assert_eq!((missing.status, missing.code()), (404, "CPS.0011"));
    let mixed = sim
        .get(&format!("{JOBS}?request_ids={unknown},{}", requests[0]))
        .await;
    assert_eq!(mixed.body["jobs"].as_array().unwrap().len(), 50);
}

#[tokio::test]
async fn disputed_answers_follow_the_settings() {
    for (text, shown) in [
        (NoErrorText::Absent, None),
        (NoErrorText::Null, Some(Value::Null)),
        (NoErrorText::Empty, Some(json!(""))),
    ] {
        let behaviour = Behaviour {
            cph_no_error_text: text,
            cph_unknown_request_ids: UnknownRequestIds::Refused,
            cph_server_transitions: true,
            page_cap: Some(2),
            ..Behaviour::default()
        };
        let sim = start_with(Simulator::builder().traits(behaviour)).await;
        let request = sim.restart_servers(&["server-0001"]).await.request_id();
        let rows = sim.get(&format!("{JOBS}?request_id={request}")).await;
        assert_eq!(rows.body["jobs"][0].get("error_code"), shown.as_ref());
        let mixed = sim
            .get(&format!("{JOBS}?request_ids={request},{}", "0".repeat(32)))
            .await;
        assert_eq!(mixed.code(), "CPS.0050");

        let mut seen = Vec::new();
        for _ in 0..4 {
            let server = sim
                .get("/v1/{project_id}/cloud-phone/servers/server-0001")
                .await;
            seen.push(server.body["status"].as_i64().unwrap());
            sim.advance(20);
        }
        assert_eq!(seen, [11, 10, 13, 5]);
        let page = sim
            .get("/v1/{project_id}/cloud-phone/servers?limit=50")
            .await;
        assert_eq!(page.body["servers"].as_array().unwrap().len(), 2);
    }
}

#[tokio::test]
async fn phones_and_servers_are_listed_and_shown() {
    let sim = start().await;
    sim.simulator.fleet().set_phone_status("phone-00012", 8);
    let list = |query: &'static str| {
        let sim = &sim;
        async move {
            let path = format!("/v1/{{project_id}}/cloud-phone/phones{query}");
            sim.get(&path).await
        }
    };
    let all = list("").await;
    assert_eq!(all.body["count"], 400);
    assert_eq!(all.body["phones"].as_array().unwrap().len(), 100);
    assert_eq!(all.body["phones"][0]["phone_id"], "phone-00001");
    let of_server = list("?server_id=server-0002").await;
    assert_eq!(of_server.body["count"], 10);
    assert_eq!(of_server.body["phones"][0]["phone_id"], "phone-00011");
    let stopped = list("?status=8&limit=200").await;
    assert_eq!(stopped.body["count"], 1);
    assert_eq!(stopped.body["phones"][0]["phone_id"], "phone-00012");
    assert_eq!(list("?phone_name=0039").await.body["count"], 11);
    assert_eq!(list("?limit=201").await.code(), "CPS.0002");
    assert_eq!(list("?status=x").await.code(), "CPS.0010");

    let servers = sim
        .get("/v1/{project_id}/cloud-phone/servers?limit=10&offset=35")
        .await;
    assert_eq!(servers.body["count"], 40);
    assert_eq!(servers.body["servers"].as_array().unwrap().len(), 5);
    let limit = sim
        .get("/v1/{project_id}/cloud-phone/servers?limit=101")
        .await;
    assert_eq!((limit.status, limit.code()), (400, "CPS.0002"));

    let phone = sim.get("/v1/{project_id}/cloud-phone/phones/nothing").await;
    assert_eq!((phone.status, phone.code()), (404, "CPS.0005"));
    let server = sim
        .get("/v1/{project_id}/cloud-phone/servers/nothing")
        .await;
    assert_eq!((server.status, server.code()), (404, "CPS.0015"));
}

#[tokio::test]
async fn targets_can_be_added_and_removed() {
    let sim = start().await;
    let fleet = sim.simulator.fleet();
    assert!(fleet.add_phone("a7f3a1c5258347d6b6f1def79e11f2bc"));
    assert!(!fleet.add_phone("a7f3a1c5258347d6b6f1def79e11f2bc"));
    assert!(fleet.add_phone("phone-99999"));
    assert!(fleet.add_server("mine"));
    assert!(fleet.remove("phone-00002"));
    assert!(!fleet.remove("phone-00002"));
    assert!(!fleet.set_phone_status("phone-00002", 8));

    let list = sim.get("/v1/{project_id}/cloud-phone/phones?limit=4").await;
    assert_eq!(list.body["count"], 401);
    let ids: Vec<_> = list.body["phones"]
        .as_array()
        .unwrap()
        .iter()
        .map(|phone| phone["phone_id"].as_str().unwrap())
        .collect();
    // The newest stand first.
    assert_eq!(
        ids,
        [
            "phone-99999",
            "a7f3a1c5258347d6b6f1def79e11f2bc",
            "phone-00001",
            "phone-00003"
        ]
    );
    let answer = sim
        .reset_phones(&[
            "a7f3a1c5258347d6b6f1def79e11f2bc",
            "phone-99999",
            "phone-00002",
        ])
        .await;
    assert!(answer.body["jobs"][0]["job_id"].is_string());
    assert_eq!(answer.body["jobs"][2]["error_code"], "CPS.0005");
    assert_eq!(sim.simulator.ledger().count("cph-phone/phone-99999"), 1);
    assert!(fleet.add_phone("phone-00002"));
    assert_eq!(fleet.phone_status("phone-00002"), Some(2));
    assert_eq!(
        sim.restart_servers(&["mine"]).await.body["jobs"][0]["server_id"],
        "mine"
    );
}

#[tokio::test]
async fn timings_can_be_set() {
    let timings = Timings {
        phone_reset: std::time::Duration::from_millis(1500),
        cph_transition_delay: std::time::Duration::from_secs(1),
        ..Timings::default()
    };
    let sim = start_with(Simulator::builder().timings(timings)).await;
    sim.reset_phones(&["phone-00001"]).await;
    assert_eq!(phone_status(&sim, "phone-00001").await, 2);
    sim.advance(1);
    assert_eq!(phone_status(&sim, "phone-00001").await, 3);
    sim.advance(1);
    assert_eq!(phone_status(&sim, "phone-00001").await, 2);
}
