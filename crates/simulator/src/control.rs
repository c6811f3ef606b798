//! The paths under `/simulator/`, for tests in other processes and languages. They need no authentication.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::exchange::{Call, Reply};
use crate::fault::Rule;
use crate::gateway::Shared;
use crate::ledger::Ledger;

use std::sync::Arc;

pub(crate) const PREFIX: &str = "/simulator/";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_ms: u64,
}

pub(crate) fn answer(shared: &Arc<Shared>, call: &Call) -> Reply {
    let what = call.path.strip_prefix(PREFIX).unwrap_or_default();
    match (call.method.as_str(), what) {
        ("GET", "effects") => {
            let ledger = Ledger {
                shared: Arc::clone(shared),
            };
            ok(json!({ "effects": ledger.entries() }))
        }
        ("GET", "requests") => ok(json!({
            "requests": shared.log.entries(),
            "connections": shared.log.connections(),
        })),
        ("GET", "faults") => ok(json!({ "rules": shared.faults.remaining() })),
        ("POST", "faults") => match serde_json::from_slice::<Vec<Rule>>(call.bytes()) {
            Ok(rules) => {
                for rule in rules {
                    shared.faults.add(rule);
                }
                ok(json!({ "rules": shared.faults.remaining() }))
            }
            Err(error) => refused(&error),
        },
        ("DELETE", "faults") => {
            shared.faults.clear();
            ok(json!({ "rules": [] }))
        }
        ("GET", "clock") => ok(now(shared)),
        ("POST", "clock") => match serde_json::from_slice::<Advance>(call.bytes()) {
            Ok(advance) => {
                shared
                    .clock
                    .advance(Duration::from_millis(advance.advance_ms));
                ok(now(shared))
            }
            Err(error) => refused(&error),
        },
        _ => Reply::json(404, json!({ "error": "there is nothing at this path" })),
    }
}

fn now(shared: &Shared) -> Value {
    json!({ "now": shared.clock.moment().millis_text() })
}

fn ok(body: Value) -> Reply {
    Reply::json(200, body)
}

fn refused(error: &serde_json::Error) -> Reply {
    Reply::json(400, json!({ "error": error.to_string() }))
}
