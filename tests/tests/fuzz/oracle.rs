//! What an answer says, read a second time: plain and strict, with nothing of the library's own
//! reading. What the library makes of an answer must be in it.

use std::fmt;

use serde_json::{Map, Value};

/// An answer that was given.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) operation: String,
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// What of an answer can be compared.
pub(crate) enum Said {
    /// Nothing can be proven by it.
    Nothing,
    Object(Map<String, Value>),
    /// Well-formed in the large, with a slip where nobody has to look: a text that is no
    /// UTF-8, a number beyond all numbers, more depth than a plain reader takes.
    Odd,
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} {}",
            self.operation,
            self.status,
            self.body.escape_ascii()
        )
    }
}

impl Given {
    pub(crate) fn said(&self) -> Said {
        if !matches!(self.status, 200..=202) {
            return Said::Nothing;
        }
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(object)) => Said::Object(object),
            Ok(_) => Said::Nothing,
            Err(_) if serde_json::from_slice::<serde::de::IgnoredAny>(&self.body).is_ok() => {
                Said::Odd
            }
            Err(_) => Said::Nothing,
        }
    }

    /// Whether it takes the target on, and with which job.
    pub(crate) fn accepts(&self, id: &str, job: Option<&str>) -> bool {
        let said = match self.said() {
            Said::Nothing => return false,
            Said::Odd => return true,
            Said::Object(said) => said,
        };
        let code = text(said.get("error_code"));
        match self.operation.as_str() {
            "RestartCloudPhoneServer"
            | "RestartCloudPhone"
            | "ResetCloudPhone"
            | "StopCloudPhone" => {
                let key = match self.operation.as_str() {
                    "RestartCloudPhoneServer" => "server_id",
                    _ => "phone_id",
                };
                // A code beside rows that can be read is an anomaly.
                has_row(said.get("jobs"), key, id, job)
            }
            "BatchRebootInstance" => code.trim() == "0" && job.is_none(),
            "BatchReset" => {
                let data = said.get("data");
                let field = |name| data.and_then(|data| data.get(name));
                let rows = || has_row(field("cmd_jobs"), "instance_id", id, job);
                // The older answer names nothing to follow it by.
                code.trim() == "0"
                    && match job {
                        Some(_) => rows(),
                        None => text(field("task_id")).is_empty(),
                    }
            }
            operation if operation.contains("AuditInstance") => {
                let result = text(said.get("result")).trim().to_ascii_lowercase();
                let nested = said.get("error").and_then(|error| error.get("error_code"));
                let fine = matches!(result.as_str(), "success" | "request_success");
                fine && code.is_empty() && text(nested).is_empty() && job.is_none()
            }
            _ => false,
        }
    }

    /// Whether it says that the call was not carried out.
    pub(crate) fn refuses(&self) -> bool {
        match self.status {
            // An error's body can be odd and still be told from none.
            400..=499 => text_of(
                &self.body,
                &["CPS", "KOOPHONE", "KP", "COMMON", "DBSS", "API", "PAP5"],
            ),
            _ => !matches!(self.said(), Said::Nothing),
        }
    }

    /// Whether it shows this job, of this target, with one of these statuses.
    pub(crate) fn shows_job(
        &self,
        job: &str,
        id: &str,
        statuses: &[i64],
        code_allowed: bool,
    ) -> bool {
        let said = match self.said() {
            Said::Nothing => return false,
            Said::Odd => return true,
            Said::Object(said) => said,
        };
        let fits = |row: &Value| {
            let named = ["phone_id", "server_id"].map(|key| text(row.get(key)));
            let other = named.iter().all(|named| named != id)
                && named.iter().any(|named| !named.is_empty());
            let code = text(row.get("error_code"));
            let plain = code.is_empty() || (code == "0" && self.operation == "GetTask");
            !other
                && (code_allowed || plain)
                && number(row.get("status")).is_some_and(|status| statuses.contains(&status))
        };
        match self.operation.as_str() {
            "ShowJob" => fits(&Value::Object(said)),
            "ListJobs" => all_of(said.get("jobs"), job, fits),
            "GetTask" => {
                let rows = said.get("data").and_then(|data| data.get("jobs"));
                text(said.get("error_code")).trim() == "0" && all_of(rows, job, fits)
            }
            _ => false,
        }
    }

    /// Whether it shows the target in a state that these tell.
    pub(crate) fn shows_target(&self, id: &str, is: impl Fn(&Value) -> bool) -> bool {
        let said = match self.said() {
            Said::Nothing => return false,
            Said::Odd => return true,
            Said::Object(said) => said,
        };
        let (rows, key) = match self.operation.as_str() {
            "ListInstances" => (
                said.get("data").and_then(|data| data.get("result")),
                "instance_id",
            ),
            "ListAuditInstances" => (said.get("servers"), "id"),
            "ListAuditInstancesLast" => (said.get("instances"), "id"),
            _ => return false,
        };
        let rows = rows.and_then(Value::as_array).into_iter().flatten();
        rows.filter(|row| text(row.get(key)) == id).any(is)
    }
}

/// Whether the list has exactly one row with this id, and it has this job and no error.
fn has_row(rows: Option<&Value>, key: &str, id: &str, job: Option<&str>) -> bool {
    let rows = rows.and_then(Value::as_array).into_iter().flatten();
    let rows: Vec<&Value> = rows.filter(|row| text(row.get(key)) == id).collect();
    let [row] = rows.as_slice() else {
        return false;
    };
    let code = text(row.get("error_code"));
    let known = text(row.get("job_id"));
    !known.trim().is_empty()
        && Some(known.as_str()) == job
        && (code.trim().is_empty() || code == "0")
}

/// Whether there are rows of this job, and all of them fit.
fn all_of(rows: Option<&Value>, job: &str, fits: impl Fn(&Value) -> bool) -> bool {
    let rows = rows.and_then(Value::as_array).into_iter().flatten();
    let mut rows = rows.filter(|row| text(row.get("job_id")) == job).peekable();
    rows.peek().is_some() && rows.all(fits)
}

/// A value as text; nothing for nothing.
pub(crate) fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) if number.is_f64() => number.as_f64().unwrap().to_string(),
        Some(other) => other.to_string(),
    }
}

/// A whole number, be it written as text or with a point.
pub(crate) fn number(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::String(text) => text.trim().parse().ok(),
        Value::Number(number) => number.as_i64().or_else(|| {
            number
                .as_f64()
                .filter(|float| float.fract() == 0.0)
                .map(|float| float as i64)
        }),
        _ => None,
    }
}

fn text_of(body: &[u8], words: &[&str]) -> bool {
    let body = String::from_utf8_lossy(body).to_ascii_uppercase();
    words.iter().any(|word| body.contains(word))
}
