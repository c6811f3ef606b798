//! A simulator in which a call can succeed: the examples speak of targets, jobs and users
//! that it does not know.

use std::collections::BTreeMap;

use huaweicloud_core::{AccessKey, Context, Credentials, Endpoint, PlainHttp, Timeouts, Transport};
use huaweicloud_simulator::{Behaviour, Clock, Exchange, Fault, Rule, SignatureClock, Simulator};
use huaweicloud_tests::choose_tls;
use serde_json::{Value, json};

use crate::{
    calls,
    given::Given,
    specification::{Operation, fields},
};

/// A simulator for one call.
pub(crate) struct Stage {
    pub(crate) simulator: Simulator,
    http: reqwest::Client,
    /// How many calls were made for the sake of the one that matters, and how many effects
    /// they had.
    before: (usize, usize),
}

impl Stage {
    pub(crate) async fn start(http: &reqwest::Client) -> Self {
        let behaviour = Behaviour {
            // The clients sign with the time of the machine.
            signature_clock: SignatureClock::Real,
            ..Behaviour::default()
        };
        let simulator = Simulator::builder()
            .clock(Clock::manual())
            .traits(behaviour);
        let simulator = simulator.start().await.expect("a free port");
        simulator.requests().record();
        Self {
            simulator,
            http: http.clone(),
            before: (0, 0),
        }
    }

    /// A client of the bindings. It signs, so that the signature of each call is checked
    /// as well.
    pub(crate) fn client<C>(&self, new: fn(&Endpoint, reqwest::Client, Context) -> C) -> C {
        let key = self.simulator.access_key();
        let credentials = Credentials::access_key(AccessKey::new(&key.ak, &key.sk));
        let context = Context::new(credentials, Timeouts::default());
        let endpoint = Endpoint::parse(self.simulator.endpoint(), PlainHttp::LoopbackOnly);
        new(&endpoint.expect("an endpoint"), self.http.clone(), context)
    }

    /// Makes a call one that can succeed, by bringing about what it speaks of, or else by
    /// letting it speak of what there is.
    pub(crate) async fn prepare(&mut self, operation: &Operation, mut given: Given) -> Given {
        if operation
            .parameters
            .iter()
            .any(|one| one.name == "project_id")
        {
            let project = self.simulator.project_id().into();
            given.parameters.insert("project_id".to_owned(), project);
        }
        for (name, value) in &given.parameters {
            self.bring_about(name, value);
        }
        if let Some(body) = &given.body {
            self.bring_about("", body);
        }
        let mut put = |name: &str, value: &Value| {
            if let Some(parameter) = given.parameters.get_mut(name) {
                *parameter = value.clone();
            }
        };
        match operation.id.as_str() {
            "ListJobs" => {
                let restart = self.restart_a_phone().await;
                put("request_id", &restart["request_id"]);
                put("request_ids", &restart["request_id"]);
                given
                    .parameters
                    .entry("request_id".to_owned())
                    .or_insert_with(|| restart["request_id"].clone());
            }
            "ShowJob" => {
                let restart = self.restart_a_phone().await;
                put("job_id", &restart["jobs"][0]["job_id"]);
            }
            "GetTask" => {
                let reset = self.reset_a_koophone().await;
                put("task_id", &reset["data"]["task_id"]);
            }
            "StartAuditInstance" | "StartAuditInstanceNew" => {
                let id = given
                    .body
                    .as_ref()
                    .and_then(|body| body["instance_id"].as_str());
                let fleet = self.simulator.fleet();
                fleet.set_audit(id.expect("an instance"), "SHUTOFF", "NO_TASK");
            }
            "CreateTokenByPassword" => {
                let login = self.simulator.login();
                let auth = &mut given.body.as_mut().expect("a body")["auth"];
                let user = &mut auth["identity"]["password"]["user"];
                user["name"] = login.user.as_str().into();
                user["password"] = login.password.as_str().into();
                user["domain"]["name"] = login.domain.as_str().into();
                if let Some(project) = auth.pointer_mut("/scope/project") {
                    *project = json!({ "name": login.project_name });
                }
            }
            _ => {}
        }
        let calls = self.simulator.requests().exchanges().len();
        self.before = (calls, self.simulator.ledger().len());
        given
    }

    /// Adds the targets that a value names.
    fn bring_about(&self, name: &str, value: &Value) {
        let fleet = self.simulator.fleet();
        match (name, value) {
            (_, Value::Array(items)) => items.iter().for_each(|item| self.bring_about(name, item)),
            (_, Value::Object(_)) => {
                fields(value).for_each(|(name, value)| self.bring_about(name, value));
            }
            ("server_id" | "server_ids", Value::String(id)) => {
                fleet.add_server(id);
            }
            ("phone_id" | "phone_ids", Value::String(id)) => {
                fleet.add_phone(id);
            }
            ("instance_id" | "instance_ids", Value::String(id)) => {
                fleet.add_koophone(id);
                fleet.add_audit(id);
            }
            _ => {}
        }
    }

    async fn restart_a_phone(&self) -> Value {
        let project = ("project_id".to_owned(), self.simulator.project_id().into());
        let given = Given {
            parameters: BTreeMap::from([project]),
            body: Some(json!({ "phones": [{ "phone_id": "phone-00001" }] })),
            ..Given::default()
        };
        let client = self.client(huaweicloud_cph::Client::new);
        let restart = calls::CPH.iter().find(|(id, _)| *id == "RestartCloudPhone");
        let (_, restart) = restart.expect("a call");
        restart(&client, &given).await.expect("a restart");
        self.last_answer()
    }

    async fn reset_a_koophone(&self) -> Value {
        let id = ("x-request-id".to_owned(), "a-request".into());
        let given = Given {
            parameters: BTreeMap::from([id]),
            body: Some(json!({ "instance_ids": ["kp-0001"] })),
            ..Given::default()
        };
        let client = self.client(huaweicloud_koophone::Client::new);
        let reset = calls::KOOPHONE.iter().find(|(id, _)| *id == "BatchReset");
        let (_, reset) = reset.expect("a call");
        reset(&client, &given).await.expect("a reset");
        self.last_answer()
    }

    fn last_answer(&self) -> Value {
        let last = self
            .simulator
            .requests()
            .exchanges()
            .pop()
            .expect("an answer");
        serde_json::from_slice(&last.answer).expect("JSON")
    }

    /// Lets the next call of an operation be answered with this.
    pub(crate) fn answer_with(&self, operation: &Operation, body: &Value) {
        let answer = Fault::Answer {
            status: operation.status,
            headers: BTreeMap::new(),
            body: body.to_string(),
        };
        self.simulator
            .faults()
            .add(Rule::new(answer).on(&operation.id));
    }

    /// The call that matters, if it was made.
    pub(crate) fn sent(&self) -> Option<Exchange> {
        let exchanges = self.simulator.requests().exchanges();
        exchanges.get(self.before.0).cloned()
    }

    /// Whether that call did something to a target.
    pub(crate) fn had_effects(&self) -> bool {
        self.simulator.ledger().len() > self.before.1
    }
}

/// The HTTP client of all stages of a test.
pub(crate) fn http() -> reqwest::Client {
    choose_tls();
    Transport::default().build().expect("a client")
}
