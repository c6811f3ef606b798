use huaweicloud_simulator::{FleetSize, ServiceName, Simulator};
use reqwest::Method;
use serde_json::json;

use crate::client::{Answer, JOBS, Sim, answer, sign, start, start_with};

const SERVERS: &str = "/v1/{project_id}/cloud-phone/servers";

async fn signed(sim: &Sim, ak: &str, sk: &str, age_seconds: i64) -> Answer {
    let now = jiff::Timestamp::try_from(sim.simulator.clock().now()).unwrap();
    let then = now - jiff::SignedDuration::from_secs(age_seconds);
    let date = then.strftime("%Y%m%dT%H%M%SZ").to_string();
    let host = sim.simulator.endpoint().strip_prefix("http://").unwrap();
    let path = SERVERS.replace("{project_id}", sim.simulator.project_id());
    let header = sign("GET", host, &path, "limit=1&offset=0", "", (ak, sk, &date));
    answer(
        sim.request(Method::GET, &format!("{path}?offset=0&limit=1"))
            .header("X-Sdk-Date", date)
            .header("Authorization", header),
    )
    .await
    .unwrap()
}

#[tokio::test]
async fn a_signed_request_passes_and_a_wrong_one_does_not() {
    let sim = start().await;
    let key = sim.simulator.access_key().clone();

    let good = signed(&sim, &key.ak, &key.sk, 0).await;
    assert_eq!(good.status, 200, "{}", good.body);
    assert_eq!(good.body["count"], 40);

    let forged = signed(&sim, &key.ak, "another", 0).await;
    assert_eq!((forged.status, forged.code()), (401, "APIGW.0301"));
    let msg = forged.body["error_msg"].as_str().unwrap();
    assert!(msg.contains("verify aksk signature fail, canonicalRequest:GET|/v1/"));

    let stranger = signed(&sim, "NOBODY", &key.sk, 0).await;
    assert_eq!((stranger.status, stranger.code()), (401, "APIGW.0301"));
    assert!(
        stranger.body["error_msg"]
            .as_str()
            .unwrap()
            .contains("ak not exist")
    );

    assert_eq!(signed(&sim, &key.ak, &key.sk, 899).await.status, 200);
    for age in [901, -901] {
        let late = signed(&sim, &key.ak, &key.sk, age).await;
        assert_eq!((late.status, late.code()), (401, "APIGW.0301"));
        assert!(
            late.body["error_msg"]
                .as_str()
                .unwrap()
                .contains("signature expired")
        );
    }
}

#[tokio::test]
async fn six_forged_signatures_in_a_row_lock_the_key_for_five_minutes() {
    let sim = start().await;
    let key = sim.simulator.access_key().clone();
    for _ in 0..6 {
        signed(&sim, &key.ak, "another", 0).await;
    }
    let locked = signed(&sim, &key.ak, &key.sk, 0).await;
    assert!(
        locked.body["error_msg"]
            .as_str()
            .unwrap()
            .contains("reach the limit")
    );
    sim.advance(300);
    assert_eq!(signed(&sim, &key.ak, &key.sk, 0).await.status, 200);
}

#[tokio::test]
async fn a_request_without_or_with_an_unknown_token_is_refused() {
    let sim = start().await;
    let none = answer(sim.request(Method::GET, SERVERS)).await.unwrap();
    assert_eq!((none.status, none.code()), (401, "APIGW.0301"));
    assert_eq!(none.body["request_id"], none.request_id());

    let unknown = answer(
        sim.request(Method::GET, SERVERS)
            .header("X-Auth-Token", "MIIx"),
    )
    .await
    .unwrap();
    assert_eq!((unknown.status, unknown.code()), (401, "APIGW.0301"));

    let torn = answer(
        sim.request(Method::GET, SERVERS)
            .header("Authorization", "SDK-HMAC-SHA256 Access=A"),
    )
    .await
    .unwrap();
    assert_eq!((torn.status, torn.code()), (401, "APIGW.0305"));
}

#[tokio::test]
async fn every_answer_carries_the_gateways_headers() {
    let sim = start().await;
    let first = sim.get(SERVERS).await;
    let second = sim.get(SERVERS).await;
    assert_eq!(first.headers["server"], "api-gateway");
    assert!(first.headers.contains_key("date"));
    assert_eq!(first.request_id().len(), 32);
    assert_ne!(first.request_id(), second.request_id());
    assert_eq!(first.body["request_id"], first.request_id());
}

#[tokio::test]
async fn unknown_paths_methods_and_projects_are_refused() {
    let sim = start().await;
    for path in ["/", "/v1/instances/nothing", "/v9/x/cloud-phone/phones"] {
        let unknown = sim.get(path).await;
        assert_eq!(
            (unknown.status, unknown.code()),
            (404, "APIGW.0101"),
            "{path}"
        );
    }
    let method = answer(sim.authorized(Method::DELETE, SERVERS))
        .await
        .unwrap();
    assert_eq!((method.status, method.code()), (404, "APIGW.0101"));

    let other = sim
        .get("/v1/0123456789abcdef0123456789abcdef/cloud-phone/phones")
        .await;
    assert_eq!((other.status, other.code()), (403, "CPS.0001"));
    let other = sim
        .get("/v1/0123456789abcdef0123456789abcdef/audit/instances")
        .await;
    assert_eq!(other.status, 403);
    assert!(other.code().starts_with("DBSS."));
}

#[tokio::test]
async fn a_body_over_twelve_megabytes_is_refused() {
    let sim = start().await;
    let large = answer(
        sim.authorized(Method::POST, crate::client::RESTART_SERVERS)
            .body(vec![b' '; 12 * 1024 * 1024 + 1]),
    )
    .await
    .unwrap();
    assert_eq!((large.status, large.code()), (413, "APIGW.0201"));
}

#[tokio::test]
async fn split_ports_serve_one_service_each() {
    let sim = start_with(Simulator::builder().split_ports(true)).await;
    let simulator = &sim.simulator;
    let project = simulator.project_id();
    let paths = [
        (
            ServiceName::Cph,
            format!("/v1/{project}/cloud-phone/phones"),
        ),
        (
            ServiceName::Koophone,
            "/v1/instances/batch-query?page_no=1&page_size=1&x-request-id=r".to_owned(),
        ),
        (ServiceName::Dbss, format!("/v2/{project}/audit/instances")),
        (ServiceName::Iam, "/v3/projects".to_owned()),
    ];
    let http = crate::client::http_client();
    for port in ServiceName::ALL {
        for (service, path) in &paths {
            let status = http
                .get(format!("{}{path}", simulator.endpoint_of(port)))
                .header("X-Auth-Token", simulator.token())
                .send()
                .await
                .unwrap()
                .status()
                .as_u16();
            assert_eq!(
                status,
                if *service == port { 200 } else { 404 },
                "{port} {path}"
            );
        }
    }
    for (_, path) in &paths {
        assert_eq!(sim.get(path).await.status, 200);
    }
}

#[tokio::test]
async fn the_log_shows_what_was_asked_and_answered() {
    let sim = start().await;
    let listed = sim.get("/v1/{project_id}/cloud-phone/phones?limit=1").await;
    sim.get(&format!("{JOBS}/nothing")).await;
    let log = sim.simulator.requests().entries();
    assert_eq!(log.len(), 2);
    assert_eq!((log[0].seq, log[1].seq), (1, 2));
    assert_eq!(log[0].service, Some(ServiceName::Cph));
    assert_eq!(log[0].operation.as_deref(), Some("ListCloudPhones"));
    assert_eq!(log[0].query, "limit=1");
    assert_eq!(log[0].x_request_id, listed.request_id());
    assert_eq!(
        log[0].client_request_id.as_deref(),
        Some("made-by-the-client")
    );
    assert_eq!((log[0].status, log[1].status), (Some(200), Some(404)));
    assert_eq!(sim.simulator.requests().count("ShowJob"), 1);
    assert_eq!(sim.simulator.requests().connections(), 1);
}

#[tokio::test]
async fn a_dropped_or_stopped_simulator_no_longer_answers() {
    let sim = start().await;
    let request = |sim: &Sim| sim.authorized(Method::GET, SERVERS).build().unwrap();
    let http = crate::client::http_client();
    let (first, second) = (request(&sim), request(&sim));
    assert!(http.execute(first).await.is_ok());
    drop(sim);
    assert!(http.execute(second).await.is_err());

    let sim = start().await;
    let request = request(&sim);
    sim.simulator.shutdown().await;
    assert!(http.execute(request).await.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_million_phones_are_listed_from_any_place() {
    let sim = start_with(Simulator::builder().fleet(FleetSize {
        servers: 20_000,
        phones_per_server: 50,
        ..FleetSize::default()
    }))
    .await;
    let last = sim
        .get("/v1/{project_id}/cloud-phone/phones?offset=999998&limit=200")
        .await;
    assert_eq!(last.body["count"], 1_000_000);
    let ids: Vec<_> = last.body["phones"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["phone_id"].clone())
        .collect();
    assert_eq!(ids, [json!("phone-999999"), json!("phone-1000000")]);
    assert_eq!(last.body["phones"][1]["server_id"], "server-20000");
}

#[tokio::test]
async fn a_seed_puts_a_few_targets_out_of_order_and_always_the_same() {
    async fn states(seed: u64) -> Vec<i64> {
        let sim = start_with(Simulator::builder().seed(seed)).await;
        let mut states = Vec::new();
        for offset in [0, 200] {
            let page = sim
                .get(&format!(
                    "/v1/{{project_id}}/cloud-phone/phones?limit=200&offset={offset}"
                ))
                .await;
            states.extend(
                page.body["phones"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|p| p["status"].as_i64().unwrap()),
            );
        }
        states
    }
    assert!(states(0).await.iter().all(|status| *status == 2));
    let seeded = states(7).await;
    let odd = seeded.iter().filter(|status| **status != 2).count();
    assert!((1..=40).contains(&odd), "{odd}");
    assert_eq!(seeded, states(7).await);
}
