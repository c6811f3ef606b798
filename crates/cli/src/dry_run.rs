//! What a run would do, without doing it.

use std::fmt::Write as _;

use huaweicloud_jobs::{
    AuditPaths, Impact, MODEL_VERSION, Plan, PlannedCall, Policy, Service, Target,
};
use serde::Serialize;
use serde_json::Value;

use crate::{args::Output, console::Console};

/// A plan and the calls it leads to.
pub(crate) struct DryRun<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) calls: &'a [PlannedCall],
    /// How many targets were given, repeats counted.
    pub(crate) given: usize,
    pub(crate) audit_paths: AuditPaths,
    /// How patient and how pushy a run is, if that is to be shown.
    pub(crate) policy: Option<&'a Policy>,
}

/// The JSON form.
#[derive(Serialize)]
struct Form<'a> {
    version: u32,
    plan: &'a Plan,
    calls: Vec<CallForm<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    policy: Option<&'a Policy>,
}

#[derive(Serialize)]
struct CallForm<'a> {
    service: &'static str,
    method: &'static str,
    url: &'a str,
    body: &'a Value,
    targets: &'a [Target],
}

impl DryRun<'_> {
    pub(crate) fn show(&self, output: Output, console: &mut Console) {
        let audits = self
            .calls
            .iter()
            .any(|call| service(call) == Service::DBSS.name());
        if audits && self.audit_paths == AuditPaths::Detect {
            console.talk(
                "a run finds out by reading which paths DBSS is called on; shown are the \
                 current ones",
            );
        }
        match output {
            Output::Table => console.data(&self.text()),
            Output::Json => console.json(&self.form()),
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        for call in self.calls {
            let _ = writeln!(text, "{}  {} {}", service(call), call.method, call.url);
            let _ = writeln!(text, "  body    {}", call.body);
            for target in &call.targets {
                let _ = writeln!(text, "  target  {target}");
            }
            text.push('\n');
        }
        if let Some(policy) = self.policy {
            let values = serde_json::to_value(policy).unwrap_or_default();
            for (name, value) in named("", &values) {
                let _ = writeln!(text, "{name}  {value}");
            }
            text.push('\n');
        }
        let repeats = match self.given - self.plan.targets().len() {
            0 => String::new(),
            1 => "; 1 repeat changes nothing".to_owned(),
            repeats => format!("; {repeats} repeats change nothing"),
        };
        let _ = writeln!(
            text,
            "Dry run: {}{repeats}. Nothing was sent.",
            in_words(self.plan)
        );
        text
    }

    fn form(&self) -> Form<'_> {
        let calls = self.calls.iter().map(|call| CallForm {
            service: service(call),
            method: call.method,
            url: &call.url,
            body: &call.body,
            targets: &call.targets,
        });
        Form {
            version: MODEL_VERSION,
            plan: self.plan,
            calls: calls.collect(),
            policy: self.policy,
        }
    }
}

fn service(call: &PlannedCall) -> &'static str {
    call.targets
        .first()
        .map_or("-", |target| target.service().name())
}

/// The single values in a value, each with its path.
fn named(path: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(fields) => {
            let inner = fields.iter().flat_map(|(name, value)| match path {
                "" => named(name, value),
                _ => named(&format!("{path}.{name}"), value),
            });
            inner.collect()
        }
        Value::String(text) => vec![(path.to_owned(), text.clone())],
        other => vec![(path.to_owned(), other.to_string())],
    }
}

/// A plan in words.
pub(crate) fn in_words(plan: &Plan) -> String {
    let impact = match plan.impact() {
        Impact::Destructive => ", which destroys data",
        _ => "",
    };
    format!(
        "{} of {} in {}{impact}",
        plan.action().name(),
        counted(plan.targets().len(), "target"),
        counted(plan.calls(), "call")
    )
}

fn counted(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}
