use std::time::Duration;

use huaweicloud_simulator::{Fault, Outcome, Rule};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{
    JOBS, RESET_PHONES, RESTART_PHONES, RESTART_SERVERS, STOP_PHONES, Sim, phones, start,
};
use crate::koophone::{REBOOT, RESET, instances};

const THREE: [&str; 3] = ["phone-00001", "phone-00002", "phone-00003"];

fn one_server() -> Value {
    json!({ "server_ids": ["server-0001"] })
}

async fn with(fault: Fault) -> Sim {
    let sim = start().await;
    sim.simulator.faults().add(Rule::new(fault));
    sim
}

fn row_ids(rows: &Value) -> Vec<&str> {
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| row["phone_id"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn refuse() {
    let fault = Fault::Refuse {
        status: 500,
        error_code: "CPS.0003".to_owned(),
        error_msg: "internal".to_owned(),
    };
    let sim = with(fault).await;
    let refused = sim.post(RESTART_SERVERS, one_server()).await;
    assert_eq!((refused.status, refused.code()), (500, "CPS.0003"));
    assert_eq!(sim.effects(), 0);
    // Once is the default.
    assert_eq!(sim.post(RESTART_SERVERS, one_server()).await.status, 200);
}

#[tokio::test]
async fn resets_before_and_after_the_effect() {
    for (fault, effects) in [(Fault::ResetBefore, 0), (Fault::ResetAfter, 1)] {
        let sim = with(fault).await;
        let error = sim
            .try_post(RESTART_SERVERS, one_server())
            .await
            .err()
            .unwrap();
        assert!(!error.is_connect() && !error.is_timeout(), "{error:?}");
        assert!(
            format!("{error:?}").contains("ConnectionReset"),
            "{error:?}"
        );
        assert_eq!(sim.effects(), effects);
        assert_eq!(sim.simulator.requests().entries()[0].status, None);
        // The next connection is sound.
        assert_eq!(sim.restart_servers(&["server-0002"]).await.status, 200);
        assert_eq!(sim.simulator.requests().connections(), 2);
    }
}

#[tokio::test]
async fn hangs_before_and_after_the_effect() {
    for (fault, effects) in [(Fault::HangBefore, 0), (Fault::HangAfter, 1)] {
        let sim = with(fault).await;
        let error = sim
            .authorized(Method::POST, RESTART_SERVERS)
            .json(&one_server())
            .timeout(Duration::from_millis(300))
            .send()
            .await
            .unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(sim.effects(), effects);
    }
}

#[tokio::test]
async fn a_hanging_request_ends_with_the_simulator() {
    let sim = with(Fault::HangAfter).await;
    let request = sim
        .authorized(Method::POST, RESTART_SERVERS)
        .json(&one_server());
    let hanging = tokio::spawn(request.send());
    while sim.effects() == 0 {
        tokio::task::yield_now().await;
    }
    drop(sim);
    assert!(hanging.await.unwrap().is_err());
}

#[tokio::test]
async fn gateway_errors_with_and_without_effect() {
    for (status, effect, json) in [(502, false, false), (503, false, true), (504, true, false)] {
        let sim = with(Fault::GatewayError {
            status,
            effect,
            json,
        })
        .await;
        let answer = sim.post(RESTART_SERVERS, one_server()).await;
        assert_eq!(answer.status, status);
        if json {
            assert_eq!(answer.code(), "APIGW.0201");
        } else {
            assert_eq!(answer.headers["content-type"], "text/html");
            assert!(answer.body.as_str().unwrap().starts_with("<html>"));
        }
        assert_eq!(sim.effects(), usize::from(effect));
    }
}

#[tokio::test]
async fn throttle() {
    for (retry_after, header) in [(Some(7), Some("7")), (None, None)] {
        let sim = with(Fault::Throttle { retry_after }).await;
        let answer = sim.post(RESTART_SERVERS, one_server()).await;
        assert_eq!((answer.status, answer.code()), (429, "APIGW.0308"));
        let shown = answer
            .headers
            .get("retry-after")
            .map(|value| value.to_str().unwrap());
        assert_eq!(shown, header);
        assert_eq!(sim.effects(), 0);
    }
}

#[tokio::test]
async fn token_expired() {
    let sim = with(Fault::TokenExpired).await;
    let answer = sim.post(RESTART_SERVERS, one_server()).await;
    assert_eq!((answer.status, answer.code()), (401, "APIGW.0307"));
    assert_eq!(sim.effects(), 0);
}

#[tokio::test]
async fn error_inside_200() {
    for effect in [false, true] {
        let sim = with(Fault::ErrorInside200 {
            error_code: "KOOPHONE.API.9999".to_owned(),
            error_msg: "internal".to_owned(),
            effect,
        })
        .await;
        let answer = sim.post(REBOOT, instances(&["kp-0001"])).await;
        assert_eq!((answer.status, answer.code()), (200, "KOOPHONE.API.9999"));
        assert_eq!(sim.effects(), usize::from(effect));
    }
}

#[tokio::test]
async fn row_missing_extra_doubled_and_permuted() {
    let missing = |target: Option<&str>, index| Fault::RowMissing {
        target: target.map(str::to_owned),
        index,
    };
    let cases: [(Fault, &[&str]); 6] = [
        (missing(Some(THREE[1]), None), &[THREE[0], THREE[2]]),
        (missing(None, Some(2)), &[THREE[0], THREE[1]]),
        (missing(None, None), &[THREE[1], THREE[2]]),
        (
            Fault::RowExtra {
                target: Some("stranger".to_owned()),
            },
            &[THREE[0], THREE[1], THREE[2], "stranger"],
        ),
        (
            Fault::RowDoubled {
                target: Some(THREE[1].to_owned()),
                same_job: true,
            },
            &[THREE[0], THREE[1], THREE[2], THREE[1]],
        ),
        (Fault::RowsPermuted, &[THREE[2], THREE[1], THREE[0]]),
    ];
    for (fault, ids) in cases {
        let sim = with(fault).await;
        let answer = sim.reset_phones(&THREE).await;
        assert_eq!(row_ids(&answer.body["jobs"]), ids);
        assert_eq!(sim.effects(), 3);
        assert_eq!(sim.simulator.ledger().max_per_target(), 1);
    }
}

#[tokio::test]
async fn a_doubled_row_can_name_another_job() {
    for same_job in [true, false] {
        let sim = with(Fault::RowDoubled {
            target: None,
            same_job,
        })
        .await;
        let answer = sim.post(RESET, instances(&["kp-0001", "kp-0002"])).await;
        let rows = answer.body["data"]["cmd_jobs"].as_array().unwrap();
        assert_eq!(rows.len(), 3);
        assert_eq!(rows[0]["instance_id"], rows[2]["instance_id"]);
        assert_eq!(rows[0]["job_id"] == rows[2]["job_id"], same_job);
    }
}

#[tokio::test]
async fn row_error() {
    let sim = with(Fault::RowError {
        target: THREE[1].to_owned(),
        code: "CPS.0042".to_owned(),
        msg: "busy".to_owned(),
    })
    .await;
    let answer = sim.reset_phones(&THREE).await;
    let row = &answer.body["jobs"][1];
    assert_eq!(row["error_code"], "CPS.0042");
    assert!(row.get("job_id").is_none());
    assert_eq!(sim.simulator.ledger().count("cph-phone/phone-00002"), 0);
    assert_eq!(sim.effects(), 2);
}

#[tokio::test]
async fn cut_body() {
    let sim = with(Fault::CutBody).await;
    let mut response = sim
        .authorized(Method::POST, RESTART_SERVERS)
        .json(&one_server())
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    let announced = response.content_length().unwrap();
    let half = response.chunk().await.unwrap().unwrap();
    assert_eq!(half.len() as u64, announced / 2);
    assert!(response.chunk().await.is_err());
    assert_eq!(sim.effects(), 1);
}

#[tokio::test]
async fn not_json_and_canned_answers() {
    for effect in [true, false] {
        let sim = with(Fault::NotJson {
            body: "{\"jobs\":[".to_owned(),
            effect,
        })
        .await;
        let answer = sim.post(RESTART_SERVERS, one_server()).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers["content-type"], "application/json");
        assert_eq!(answer.body, "{\"jobs\":[");
        assert_eq!(sim.effects(), usize::from(effect));
    }
    let sim = with(Fault::Answer {
        status: 418,
        headers: [("x-kettle".to_owned(), "on".to_owned())].into(),
        body: "{\"tea\":true}".to_owned(),
    })
    .await;
    let answer = sim.post(RESTART_SERVERS, one_server()).await;
    assert_eq!((answer.status, &answer.body["tea"]), (418, &json!(true)));
    assert_eq!(answer.headers["x-kettle"], "on");
    assert_eq!(sim.effects(), 0);
}

#[tokio::test]
async fn jobs_stick_vanish_or_fail() {
    let read = |sim: &Sim, job: &Value| {
        let path = format!("{JOBS}/{}", job.as_str().unwrap());
        let request = sim.authorized(Method::GET, &path);
        async move { crate::client::answer(request).await.unwrap() }
    };

    let sim = with(Fault::JobStuck).await;
    let answer = sim.reset_phones(&THREE[..1]).await;
    sim.advance(1_000_000);
    let job = read(&sim, &answer.body["jobs"][0]["job_id"]).await;
    assert_eq!(job.body["status"], 1);
    assert_eq!(sim.simulator.fleet().phone_status(THREE[0]), Some(3));
    assert_eq!(
        sim.simulator.ledger().entries()[0].outcome,
        Outcome::Pending
    );

    let sim = with(Fault::JobVanished).await;
    let answer = sim.reset_phones(&THREE[..1]).await;
    let job = read(&sim, &answer.body["jobs"][0]["job_id"]).await;
    assert_eq!((job.status, job.code()), (404, "CPS.0011"));
    let list = sim
        .get(&format!("{JOBS}?request_id={}", answer.request_id()))
        .await;
    assert_eq!(list.code(), "CPS.0050");
    sim.advance(60);
    assert_eq!(
        sim.simulator.ledger().entries()[0].outcome,
        Outcome::Succeeded
    );

    // Only one of the three, because the rule names it.
    let sim = start().await;
    sim.simulator.faults().add(
        Rule::new(Fault::JobFails {
            code: "CPS.0054".to_owned(),
            msg: "timed out".to_owned(),
        })
        .naming(THREE[1]),
    );
    let answer = sim.reset_phones(&THREE).await;
    sim.advance(60);
    let statuses = [2, -1, 2];
    for (row, status) in answer.body["jobs"].as_array().unwrap().iter().zip(statuses) {
        let job = read(&sim, &row["job_id"]).await;
        assert_eq!(job.body["status"], status);
        let code = job.body.get("error_code").and_then(Value::as_str);
        assert_eq!(code, (status == -1).then_some("CPS.0054"));
    }
    assert_eq!(sim.simulator.fleet().phone_status(THREE[1]), Some(-5));
    assert_eq!(sim.simulator.ledger().entries()[1].outcome, Outcome::Failed);
}

#[tokio::test]
async fn states_lag_or_hide() {
    let sim = with(Fault::StatusLag { millis: 10_000 }).await;
    let fleet = sim.simulator.fleet();
    sim.reset_phones(&THREE[..1]).await;
    sim.advance(9);
    assert_eq!(fleet.phone_status(THREE[0]), Some(2));
    sim.advance(1);
    assert_eq!(fleet.phone_status(THREE[0]), Some(3));
    sim.advance(35);
    assert_eq!(fleet.phone_status(THREE[0]), Some(3));
    assert_eq!(
        sim.simulator.ledger().entries()[0].outcome,
        Outcome::Succeeded
    );
    sim.advance(10);
    assert_eq!(fleet.phone_status(THREE[0]), Some(2));

    let sim = with(Fault::HiddenTransition).await;
    sim.post(REBOOT, instances(&["kp-0001"])).await;
    for _ in 0..40 {
        let seen = sim.simulator.fleet().koophone_running_status("kp-0001");
        assert_eq!(seen, Some(2));
        sim.advance(1);
    }
    assert_eq!(
        sim.simulator.ledger().entries()[0].outcome,
        Outcome::Succeeded
    );
}

#[tokio::test]
async fn pages_shift() {
    for (by, first_of_second) in [(1, "phone-00102"), (-1, "phone-00100")] {
        let sim = start().await;
        let rule = Rule::new(Fault::PageShift { by }).on("ListCloudPhones");
        sim.simulator.faults().add(rule);
        let page = |offset: u32| {
            let path = format!("/v1/{{project_id}}/cloud-phone/phones?limit=100&offset={offset}");
            let request = sim.authorized(Method::GET, &path);
            async move { crate::client::answer(request).await.unwrap().body }
        };
        assert_eq!(page(0).await["phones"][0]["phone_id"], "phone-00001");
        assert_eq!(page(100).await["phones"][0]["phone_id"], first_of_second);
        assert_eq!(page(100).await["phones"][0]["phone_id"], "phone-00101");
    }
    let sim = start().await;
    sim.simulator
        .faults()
        .add(Rule::new(Fault::PageShift { by: 1 }).on("ListInstances"));
    let second = sim
        .get("/v1/instances/batch-query?page_no=2&page_size=100&x-request-id=r")
        .await;
    assert_eq!(second.body["data"]["result"][0]["instance_id"], "kp-0102");
}

#[tokio::test]
async fn slow_body() {
    let sim = with(Fault::SlowBody {
        chunk_bytes: 40,
        delay_ms: 1,
    })
    .await;
    let answer = sim.post(RESTART_SERVERS, one_server()).await;
    assert_eq!(answer.body["jobs"][0]["server_id"], "server-0001");
    assert_eq!(sim.effects(), 1);
}

#[tokio::test]
async fn rules_pick_their_requests() {
    let sim = start().await;
    let faults = sim.simulator.faults();
    // Reads are not touched by a rule without an operation.
    faults.add(Rule::new(Fault::TokenExpired).repeated(2));
    let servers = "/v1/{project_id}/cloud-phone/servers";
    assert_eq!(sim.get(servers).await.status, 200);
    assert_eq!(sim.post(RESTART_SERVERS, one_server()).await.status, 401);
    assert_eq!(faults.remaining()[0].times, Some(1));
    assert_eq!(sim.post(RESTART_SERVERS, one_server()).await.status, 401);
    assert!(faults.remaining().is_empty());

    // Two faults that decide the answer happen one after the other.
    faults.add(
        Rule::new(Fault::TokenExpired)
            .on("ListCloudPhoneServers")
            .after(1),
    );
    faults.add(
        Rule::new(Fault::ResetBefore)
            .on("ListCloudPhoneServers")
            .after(1),
    );
    assert_eq!(sim.get(servers).await.status, 200);
    assert_eq!(sim.get(servers).await.status, 401);
    assert!(sim.authorized(Method::GET, servers).send().await.is_err());

    faults.add(
        Rule::new(Fault::Throttle { retry_after: None })
            .naming("phone-00007")
            .forever(),
    );
    for _ in 0..3 {
        assert_eq!(
            sim.post(STOP_PHONES, json!({ "phone_ids": ["phone-00007"] }))
                .await
                .status,
            429
        );
        assert_eq!(
            sim.post(RESTART_PHONES, phones(&["phone-00007"]))
                .await
                .status,
            429
        );
    }
    assert_eq!(
        sim.post(RESET_PHONES, phones(&["phone-00008"]))
            .await
            .status,
        200
    );
    faults.clear();
    assert!(faults.remaining().is_empty());

    // Faults of rows and jobs come on top of one that decides the answer.
    faults.add(Rule::new(Fault::JobStuck));
    faults.add(Rule::new(Fault::ResetAfter));
    assert!(sim.try_post(RESTART_SERVERS, one_server()).await.is_err());
    sim.advance(600);
    let last = sim.simulator.ledger().entries().pop().unwrap();
    assert_eq!(last.outcome, Outcome::Pending);
}
