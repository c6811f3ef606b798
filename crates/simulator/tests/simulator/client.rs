//! A small HTTP client for the tests, with its own signing.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use huaweicloud_simulator::{Builder, Clock, Simulator};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub(crate) struct Sim {
    pub(crate) simulator: Simulator,
    http: reqwest::Client,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn code(&self) -> &str {
        self.body["error_code"].as_str().unwrap_or_default()
    }

    pub(crate) fn request_id(&self) -> String {
        self.headers["x-request-id"].to_str().unwrap().to_owned()
    }
}

/// A simulator with its default fleet and a clock that stands still.
pub(crate) async fn start() -> Sim {
    start_with(Simulator::builder()).await
}

pub(crate) async fn start_with(builder: Builder) -> Sim {
    Sim {
        simulator: builder.clock(Clock::manual()).start().await.unwrap(),
        http: http_client(),
    }
}

/// Built together with `hcjobs`, reqwest leaves the choice of TLS to the process.
pub(crate) fn http_client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

impl Sim {
    pub(crate) fn advance(&self, seconds: u64) {
        self.simulator.clock().advance(Duration::from_secs(seconds));
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let path = path.replace("{project_id}", self.simulator.project_id());
        self.http
            .request(method, format!("{}{path}", self.simulator.endpoint()))
    }

    /// With token and request id, as the services want them.
    pub(crate) fn authorized(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.request(method, path)
            .header("X-Auth-Token", self.simulator.token())
            .header("x-request-id", "made-by-the-client")
    }

    pub(crate) async fn try_post(&self, path: &str, body: Value) -> reqwest::Result<Answer> {
        answer(self.authorized(Method::POST, path).json(&body)).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        self.try_post(path, body).await.unwrap()
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        answer(self.authorized(Method::GET, path)).await.unwrap()
    }

    pub(crate) async fn restart_servers(&self, ids: &[&str]) -> Answer {
        self.post(RESTART_SERVERS, json!({ "server_ids": ids }))
            .await
    }

    pub(crate) async fn reset_phones(&self, ids: &[&str]) -> Answer {
        self.post(RESET_PHONES, phones(ids)).await
    }

    pub(crate) fn effects(&self) -> usize {
        self.simulator.ledger().len()
    }
}

pub(crate) const RESTART_SERVERS: &str = "/v1/{project_id}/cloud-phone/servers/batch-restart";
pub(crate) const RESTART_PHONES: &str = "/v1/{project_id}/cloud-phone/phones/batch-restart";
pub(crate) const RESET_PHONES: &str = "/v1/{project_id}/cloud-phone/phones/batch-reset";
pub(crate) const STOP_PHONES: &str = "/v1/{project_id}/cloud-phone/phones/batch-stop";
pub(crate) const JOBS: &str = "/v1/{project_id}/cloud-phone/jobs";

pub(crate) fn phones(ids: &[&str]) -> Value {
    let phones: Vec<Value> = ids.iter().map(|id| json!({ "phone_id": id })).collect();
    json!({ "phones": phones })
}

pub(crate) async fn answer(request: reqwest::RequestBuilder) -> reqwest::Result<Answer> {
    let response = request.send().await?;
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let bytes = response.bytes().await?;
    let body = serde_json::from_slice(&bytes)
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&bytes).into_owned()));
    Ok(Answer {
        status,
        headers,
        body,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The `Authorization` header of a request that signs host and date only. Path and query must need no escapes.
pub(crate) fn sign(
    method: &str,
    host: &str,
    path: &str,
    query: &str,
    body: &str,
    (ak, sk, date): (&str, &str, &str),
) -> String {
    let canonical = format!(
        "{method}\n{path}/\n{query}\nhost:{host}\nx-sdk-date:{date}\n\nhost;x-sdk-date\n{}",
        hex(&Sha256::digest(body))
    );
    let text = format!(
        "SDK-HMAC-SHA256\n{date}\n{}",
        hex(&Sha256::digest(canonical))
    );
    let mut mac = Hmac::<Sha256>::new_from_slice(sk.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    format!(
        "SDK-HMAC-SHA256 Access={ak}, SignedHeaders=host;x-sdk-date, Signature={}",
        hex(&mac.finalize().into_bytes())
    )
}
