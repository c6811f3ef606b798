use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Answer, Sim, answer, start};

const PHONES: &str = "/v1/{project_id}/cloud-phone/phones?limit=1";

async fn login(sim: &Sim, password: &str, scope: Value) -> Answer {
    let login = sim.simulator.login();
    answer(
        sim.request(Method::POST, "/v3/auth/tokens?nocatalog=true")
            .json(&json!({ "auth": {
                "identity": { "methods": ["password"], "password": { "user": {
                    "name": login.user, "password": password, "domain": { "name": login.domain },
                }}},
                "scope": scope,
            }})),
    )
    .await
    .unwrap()
}

async fn phones_with(sim: &Sim, token: &str) -> Answer {
    answer(
        sim.request(Method::GET, PHONES)
            .header("X-Auth-Token", token),
    )
    .await
    .unwrap()
}

#[tokio::test]
async fn a_token_by_password_lives_a_day() {
    let sim = start().await;
    let simulator = &sim.simulator;
    let password = simulator.login().password.clone();
    let scope = json!({ "project": { "name": simulator.login().project_name } });
    let given = login(&sim, &password, scope).await;
    assert_eq!(given.status, 201, "{}", given.body);
    let token = given.headers["x-subject-token"].to_str().unwrap();
    assert!(token.starts_with("MII"));
    assert!(given.headers.contains_key("x-iam-trace-id"));
    let expires = given.body["token"]["expires_at"].as_str().unwrap();
    assert_eq!(expires.len(), "2020-01-04T09:05:22.701000Z".len());
    assert_eq!(given.body["token"]["project"]["id"], simulator.project_id());

    assert_eq!(phones_with(&sim, token).await.status, 200);
    sim.advance(24 * 3600 - 1);
    assert_eq!(phones_with(&sim, token).await.status, 200);
    sim.advance(1);
    let late = phones_with(&sim, token).await;
    assert_eq!((late.status, late.code()), (401, "APIGW.0307"));
    assert_eq!(phones_with(&sim, simulator.token()).await.status, 200);
}

#[tokio::test]
async fn a_wrong_password_or_project_is_refused_in_keystone_shape() {
    let sim = start().await;
    let scope = json!({ "project": { "name": sim.simulator.login().project_name } });
    let wrong = login(&sim, "wrong", scope).await;
    assert_eq!(wrong.status, 401);
    assert_eq!(wrong.body["error"]["code"], 401);
    assert_eq!(wrong.body["error"]["title"], "Unauthorized");

    let password = sim.simulator.login().password.clone();
    let elsewhere = login(&sim, &password, json!({ "project": { "name": "nowhere" } })).await;
    assert_eq!(elsewhere.status, 404);
}

#[tokio::test]
async fn a_token_of_the_account_is_no_good_for_a_project() {
    let sim = start().await;
    let password = sim.simulator.login().password.clone();
    let domain = sim.simulator.login().domain.clone();
    let given = login(&sim, &password, json!({ "domain": { "name": domain } })).await;
    let token = given.headers["x-subject-token"].to_str().unwrap();
    let refused = phones_with(&sim, token).await;
    assert_eq!((refused.status, refused.code()), (403, "CPS.0001"));
}

#[tokio::test]
async fn projects_are_found_by_name() {
    let sim = start().await;
    let name = sim.simulator.login().project_name.clone();
    let found = sim.get(&format!("/v3/projects?name={name}")).await;
    assert_eq!(found.body["projects"][0]["id"], sim.simulator.project_id());
    assert_eq!(found.body["projects"].as_array().unwrap().len(), 1);
    let none = sim.get("/v3/projects?name=nowhere").await;
    assert_eq!(none.body["projects"], json!([]));
    let unasked = answer(sim.request(Method::GET, "/v3/projects"))
        .await
        .unwrap();
    assert_eq!(unasked.status, 401);
}
