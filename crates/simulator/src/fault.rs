//! Scripted faults: which requests go wrong, and how.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::route::Operation;

/// One way in which a request goes wrong. The list is closed; each fault says whether the action is really done.
///
/// Faults of rows change any answer that has rows, an action's or a read's, and leave others alone.
///
/// In JSON a fault is an object with its name in snake case under `kind`:
/// `{"kind":"gateway_error","status":504,"effect":true}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// Refused with this status and error, in the shape of the service. No effect.
    Refuse {
        /// HTTP status.
        status: u16,
        /// Code; one that starts with `APIGW.` gives the gateway's shape.
        error_code: String,
        /// Text for people.
        error_msg: String,
    },
    /// The connection is reset before anything happens. No effect.
    ResetBefore,
    /// The action is done, then the connection is reset without an answer.
    ResetAfter,
    /// Nothing happens and no answer ever comes.
    HangBefore,
    /// The action is done, but no answer ever comes.
    HangAfter,
    /// A proxy's answer in place of the service's.
    GatewayError {
        /// HTTP status, as a rule 502, 503 or 504.
        status: u16,
        /// Whether the action is done behind it.
        #[serde(default)]
        effect: bool,
        /// `true`: a JSON body with `APIGW.0201`. `false`: an HTML page.
        #[serde(default)]
        json: bool,
    },
    /// 429 `APIGW.0308`. No effect.
    Throttle {
        /// Seconds for a `Retry-After` header. `None`: no such header.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// 401 `APIGW.0307`, as for a token past its end. No effect.
    TokenExpired,
    /// HTTP 200 with an error in the body. For DBSS the body also has `"result":"failed"`.
    #[serde(alias = "error_inside_200")]
    ErrorInside200 {
        /// Code.
        error_code: String,
        /// Text for people.
        error_msg: String,
        /// Whether the action is done all the same.
        #[serde(default)]
        effect: bool,
    },
    /// A row is left out of the answer; its effect is there.
    RowMissing {
        /// The row of this id.
        #[serde(default)]
        target: Option<String>,
        /// Or the row at this place, counted from 0. With neither, the first row.
        #[serde(default)]
        index: Option<usize>,
    },
    /// The answer has one more row, for an id that was not asked for.
    RowExtra {
        /// That id. `None`: a made-up one of 32 digits.
        #[serde(default)]
        target: Option<String>,
    },
    /// A row comes twice.
    RowDoubled {
        /// The row of this id. `None`: the first row.
        #[serde(default)]
        target: Option<String>,
        /// `true`: with the same job id both times. `false`: the second time with another, unknown one.
        #[serde(default)]
        same_job: bool,
    },
    /// The row of one target in the answer to an action is refused. No effect for it; the others are done.
    RowError {
        /// The target's id.
        target: String,
        /// Code in the row.
        code: String,
        /// Text in the row.
        msg: String,
    },
    /// The rows come in reverse order.
    RowsPermuted,
    /// The action is done; the headers and half of the announced body arrive, then the connection is reset.
    CutBody,
    /// HTTP 200, announced as JSON, with this text for a body.
    NotJson {
        /// The body.
        body: String,
        /// Whether the action is done.
        #[serde(default)]
        effect: bool,
    },
    /// A canned answer, sent as it stands. No effect.
    Answer {
        /// HTTP status.
        status: u16,
        /// Headers, over and above `X-Request-Id`. Without a `content-type` it is `application/json`.
        #[serde(default)]
        headers: BTreeMap<String, String>,
        /// The body.
        body: String,
    },
    /// The same with a body that need not be text: in JSON an array of bytes.
    AnswerBytes {
        /// HTTP status.
        status: u16,
        /// Headers, as for `Answer`.
        #[serde(default)]
        headers: BTreeMap<String, String>,
        /// The body.
        body: Vec<u8>,
    },
    /// The work started by this request never ends.
    JobStuck,
    /// The work is done, but its jobs are not known any more when they are read.
    JobVanished,
    /// The work runs its time and then fails.
    JobFails {
        /// Code in the job.
        code: String,
        /// Text in the job.
        msg: String,
    },
    /// Reads of the targets and jobs of this request show what was true this much earlier.
    StatusLag {
        /// Milliseconds of simulated time.
        millis: u64,
    },
    /// The states between the first and the last are never seen, although the action is done: a target that ends
    /// where it began is never seen to leave.
    HiddenTransition,
    /// On every page of a list but the first, the rows are shifted, as if the list had changed in between.
    /// The first page does not use up the rule.
    PageShift {
        /// 1: one row is missed. -1: one row comes twice.
        #[serde(default = "one_row")]
        by: i64,
    },
    /// The body comes in pieces with pauses.
    SlowBody {
        /// Bytes in a piece.
        chunk_bytes: usize,
        /// Milliseconds of real time between two pieces.
        delay_ms: u64,
    },
}

fn one_row() -> i64 {
    1
}

impl Fault {
    /// Whether this fault alone decides the answer. A request gets at most one such fault.
    fn decides_answer(&self) -> bool {
        match self {
            Self::Refuse { .. }
            | Self::ResetBefore
            | Self::ResetAfter
            | Self::HangBefore
            | Self::HangAfter
            | Self::GatewayError { .. }
            | Self::Throttle { .. }
            | Self::TokenExpired
            | Self::ErrorInside200 { .. }
            | Self::CutBody
            | Self::NotJson { .. }
            | Self::Answer { .. }
            | Self::AnswerBytes { .. }
            | Self::SlowBody { .. } => true,
            Self::RowMissing { .. }
            | Self::RowExtra { .. }
            | Self::RowDoubled { .. }
            | Self::RowError { .. }
            | Self::RowsPermuted
            | Self::JobStuck
            | Self::JobVanished
            | Self::JobFails { .. }
            | Self::StatusLag { .. }
            | Self::HiddenTransition
            | Self::PageShift { .. } => false,
        }
    }

    /// Whether the operation is carried out under this fault.
    pub(crate) fn has_effect(&self) -> bool {
        match self {
            Self::Refuse { .. }
            | Self::ResetBefore
            | Self::HangBefore
            | Self::Throttle { .. }
            | Self::TokenExpired
            | Self::Answer { .. }
            | Self::AnswerBytes { .. } => false,
            Self::GatewayError { effect, .. }
            | Self::ErrorInside200 { effect, .. }
            | Self::NotJson { effect, .. } => *effect,
            _ => true,
        }
    }
}

/// A fault and the requests it happens to. Only requests that passed authentication are counted.
///
/// Rules are tried in the order they were added. Of the faults that decide the whole answer only the first
/// matching one happens, the later ones wait for the next request; the others (rows, jobs, states, pages) add up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The operation, by its name in Pascal case such as `ResetCloudPhone`. `None`: any call that acts.
    /// One that two services have stands for both. Reading a rule refuses other names: it would never happen, and a
    /// test would pass for the wrong reason.
    #[serde(default, deserialize_with = "known_operation")]
    pub operation: Option<String>,
    /// Only requests that name this id anywhere in path, query or body. Faults of jobs and states then apply to
    /// this target only, otherwise to all targets of the request.
    #[serde(default)]
    pub target: Option<String>,
    /// This many matching requests pass first.
    #[serde(default)]
    pub skip: u32,
    /// How often the fault happens: once when the field is left out, for ever when it is `null`.
    #[serde(default = "once")]
    pub times: Option<u32>,
    /// What happens.
    pub fault: Fault,
}

#[expect(clippy::unnecessary_wraps, reason = "a default for an optional field")]
fn once() -> Option<u32> {
    Some(1)
}

fn known_operation<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let name = Option::<String>::deserialize(deserializer)?;
    match &name {
        Some(name) if !Operation::names().any(|known| known == name) => {
            let played = Operation::PLAYED.map(Operation::name);
            Err(D::Error::custom(format!(
                "there is no operation {name:?}; operations: {}, and all others that are documented",
                played.join(", ")
            )))
        }
        _ => Ok(name),
    }
}

impl Rule {
    /// The fault happens to the next call that acts, once.
    pub fn new(fault: Fault) -> Self {
        Self {
            operation: None,
            target: None,
            skip: 0,
            times: once(),
            fault,
        }
    }

    /// Only calls of this operation, a read or an action.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only requests that name this id.
    #[must_use]
    pub fn naming(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Let this many matching requests pass first.
    #[must_use]
    pub fn after(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// The fault happens this many times.
    #[must_use]
    pub fn repeated(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// The fault happens to every matching request.
    #[must_use]
    pub fn forever(mut self) -> Self {
        self.times = None;
        self
    }

    fn matches(&self, operation: Operation, request: &Request<'_>) -> bool {
        let wanted = match &self.operation {
            Some(name) => name == operation.name(),
            None => operation.acts(),
        };
        let named = self
            .target
            .as_ref()
            .is_none_or(|id| request.names.iter().any(|name| name == id));
        let page = request.later_page || !matches!(self.fault, Fault::PageShift { .. });
        wanted && named && page
    }
}

/// The faults still to come. Clones share one script.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    rules: Arc<Mutex<Vec<Rule>>>,
}

/// What a rule looks at in a request.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    /// Every text that may be an id.
    pub(crate) names: &'a [String],
    /// Whether it asks for a page after the first.
    pub(crate) later_page: bool,
}

impl Faults {
    /// Adds a rule behind those already there.
    pub fn add(&self, rule: Rule) {
        self.lock().push(rule);
    }

    /// Forgets all rules.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// The rules that can still happen, with what is left of their counts.
    pub fn remaining(&self) -> Vec<Rule> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Rule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the faults of one request off the script.
    pub(crate) fn draw(&self, operation: Operation, request: &Request<'_>) -> Script {
        let mut script = Script::default();
        let mut rules = self.lock();
        for rule in rules.iter_mut() {
            let decided = rule.fault.decides_answer() && script.answer.is_some();
            if decided || rule.times == Some(0) || !rule.matches(operation, request) {
                continue;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
                continue;
            }
            if let Some(times) = &mut rule.times {
                *times -= 1;
            }
            script.take(rule);
        }
        rules.retain(|rule| rule.times != Some(0));
        script
    }
}

/// The faults of one request.
#[derive(Debug, Default)]
pub(crate) struct Script {
    /// The fault that decides the answer.
    pub(crate) answer: Option<Fault>,
    /// Changes to the rows of the answer.
    pub(crate) rows: Vec<Fault>,
    /// By how much pages after the first are shifted.
    pub(crate) page_shift: i64,
    refusals: Vec<(String, String, String)>,
    twists: Vec<(Option<String>, Fault)>,
}

impl Script {
    fn take(&mut self, rule: &Rule) {
        match &rule.fault {
            fault if fault.decides_answer() => self.answer = Some(fault.clone()),
            Fault::RowError { target, code, msg } => {
                self.refusals
                    .push((target.clone(), code.clone(), msg.clone()));
            }
            Fault::PageShift { by } => self.page_shift += by,
            fault @ (Fault::RowMissing { .. }
            | Fault::RowExtra { .. }
            | Fault::RowDoubled { .. }
            | Fault::RowsPermuted) => self.rows.push(fault.clone()),
            fault => self.twists.push((rule.target.clone(), fault.clone())),
        }
    }

    /// Code and text with which the row of this target is to be refused.
    pub(crate) fn refusal(&self, id: &str) -> Option<(&str, &str)> {
        self.refusals
            .iter()
            .find(|(target, _, _)| target == id)
            .map(|(_, code, msg)| (code.as_str(), msg.as_str()))
    }

    /// The faults of jobs and states that apply to this target.
    pub(crate) fn twists(&self, id: &str) -> impl Iterator<Item = &Fault> {
        self.twists
            .iter()
            .filter(move |(target, _)| target.as_deref().is_none_or(|target| target == id))
            .map(|(_, fault)| fault)
    }
}
