//! One reader for every error body these services and the gateway in front of them send.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// What an error answer says, whatever its shape.
///
/// Read from flat and nested bodies of services, gateway and IAM. Reading never fails:
/// a body that says nothing gives an empty value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The code, such as `CPS.0005` or `APIGW.0307`; integers as text.
    pub code: Option<String>,
    /// The text for people.
    pub message: Option<String>,
    /// The `request_id` of the body.
    pub request_id: Option<String>,
    /// Why IAM refused, encoded; the STS service can decode it.
    pub encoded_authorization_message: Option<String>,
}

/// The pairs of code and message seen, in the order they are looked for.
const PAIRS: [(&str, &str); 8] = [
    ("error_code", "error_msg"),
    ("errorCode", "errorMsg"),
    ("code", "message"),
    ("errorCode", "errorMessage"),
    ("code", "msg"),
    ("error_code", "error_description"),
    ("error", "error_description"),
    ("code", "description"),
];

/// Messages are for people: longer ones are cut.
const MAX_MESSAGE: usize = 600;
/// How deep an error may be wrapped.
const MAX_DEPTH: usize = 4;

impl ErrorBody {
    /// A code and a text that were read elsewhere. Empty ones count as absent; the text is
    /// made fit to be shown: one line, not too long, without the gateway's echo of the
    /// request.
    #[must_use]
    pub fn new(code: Option<String>, message: Option<String>) -> Self {
        Self {
            code: code.filter(|code| !code.trim().is_empty()),
            message: message
                .filter(|message| !message.trim().is_empty())
                .map(|message| clean(&message)),
            ..Self::default()
        }
    }

    /// What the body of an error answer says. Anything that is not JSON is described by
    /// its size, not shown.
    #[must_use]
    pub fn read(body: &[u8]) -> Self {
        match serde_json::from_slice::<Value>(body) {
            Ok(value) => Self::from_value(&value),
            Err(_) if body.is_empty() => Self::default(),
            Err(_) => Self {
                message: Some(format!("a body that is not JSON ({} bytes)", body.len())),
                ..Self::default()
            },
        }
    }

    fn from_value(value: &Value) -> Self {
        let mut found = Self::default();
        if !found.search(value, 0)
            && let Value::String(text) = value
        {
            found.message = Some(clean(text));
        }
        found
    }

    /// Looks in `value`, then in what it contains. True once a code or message is found.
    fn search(&mut self, value: &Value, depth: usize) -> bool {
        if depth > MAX_DEPTH {
            return false;
        }
        match value {
            Value::Object(object) => {
                self.request_id = self
                    .request_id
                    .take()
                    .or_else(|| text(object, "request_id"));
                self.encoded_authorization_message = self
                    .encoded_authorization_message
                    .take()
                    .or_else(|| text(object, "encoded_authorization_message"));
                self.pair(object) || object.values().any(|inner| self.search(inner, depth + 1))
            }
            Value::Array(items) => items.iter().any(|item| self.search(item, depth + 1)),
            _ => false,
        }
    }

    fn pair(&mut self, object: &Map<String, Value>) -> bool {
        let full = PAIRS.iter().find_map(|(code, message)| {
            Some((Some(text(object, code)?), Some(text(object, message)?)))
        });
        let half = || {
            PAIRS.iter().find_map(|(code, message)| {
                let (code, message) = (text(object, code), text(object, message));
                (code.is_some() || message.is_some()).then_some((code, message))
            })
        };
        let Some((code, message)) = full.or_else(half) else {
            return false;
        };
        self.code = code;
        self.message = message.map(|message| clean(&message));
        true
    }
}

fn text(object: &Map<String, Value>, key: &str) -> Option<String> {
    match object.get(key)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Cuts long texts, and the canonical request that the gateway prints after a signature
/// mismatch: it repeats headers, a security token among them.
fn clean(message: &str) -> String {
    let shown = match message.find("canonicalRequest") {
        Some(start) => message.get(..start).unwrap_or_default(),
        None => message,
    };
    let mut cleaned: String = shown
        .chars()
        .take(MAX_MESSAGE)
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect();
    if cleaned.len() < message.len() {
        cleaned.push('…');
    }
    cleaned
}

impl<'de> Deserialize<'de> for ErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from_value(&Value::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorBody;

    fn read(body: &str) -> (Option<String>, Option<String>) {
        let body = ErrorBody::read(body.as_bytes());
        (body.code, body.message)
    }

    #[test]
    fn every_shape_gives_code_and_message() {
        let cases = [
            (
                r#"{"error_code":"CPS.0005","error_msg":"no"}"#,
                Some("CPS.0005"),
                Some("no"),
            ),
            (
                r#"{"errorCode":"A.1","errorMsg":"no"}"#,
                Some("A.1"),
                Some("no"),
            ),
            (
                r#"{"errorCode":"A.1","errorMessage":"no"}"#,
                Some("A.1"),
                Some("no"),
            ),
            (r#"{"code":"A.1","message":"no"}"#, Some("A.1"), Some("no")),
            (r#"{"code":"A.1","msg":"no"}"#, Some("A.1"), Some("no")),
            (
                r#"{"error":"denied","error_description":"no"}"#,
                Some("denied"),
                Some("no"),
            ),
            (
                r#"{"error_code":"A.1","error_description":"no"}"#,
                Some("A.1"),
                Some("no"),
            ),
            (
                r#"{"error":{"error_code":"DBSS.1","error_msg":"no"}}"#,
                Some("DBSS.1"),
                Some("no"),
            ),
            (
                r#"{"error":{"code":401,"message":"no","title":"Unauthorized"}}"#,
                Some("401"),
                Some("no"),
            ),
            (
                r#"{"badRequest":{"code":400,"message":"no"}}"#,
                Some("400"),
                Some("no"),
            ),
            (
                r#"{"error_code":"","error_msg":"","code":"X","message":"no"}"#,
                Some("X"),
                Some("no"),
            ),
            (
                r#"{"errors":[{"error_code":"X","error_msg":"no"}]}"#,
                Some("X"),
                Some("no"),
            ),
            (r#"{"error_code":"X"}"#, Some("X"), None),
            (r#"{"error_msg":"no"}"#, None, Some("no")),
            (r#"{"error_code":7,"error_msg":null}"#, Some("7"), None),
            (r#""gone""#, None, Some("gone")),
            ("", None, None),
            ("null", None, None),
            ("{}", None, None),
            ("[1,2]", None, None),
        ];
        for (body, code, message) in cases {
            assert_eq!(
                read(body),
                (code.map(str::to_owned), message.map(str::to_owned)),
                "{body}"
            );
        }
        assert_eq!(
            read("<html>502</html>").1.as_deref(),
            Some("a body that is not JSON (16 bytes)")
        );
    }

    #[test]
    fn the_canonical_request_in_a_message_is_not_shown() {
        let (_, message) = read(
            r#"{"error_code":"APIGW.0301","error_msg":"verify aksk signature fail, canonicalRequest:GET|/|x-security-token:SECRET"}"#,
        );
        assert_eq!(message.as_deref(), Some("verify aksk signature fail, …"));
    }

    #[test]
    fn request_id_and_encoded_message_are_kept() {
        let body = ErrorBody::read(
            br#"{"request_id":"r1","error":{"error_code":"PAP5.1","error_msg":"no","encoded_authorization_message":"abc"}}"#,
        );
        assert_eq!(body.request_id.as_deref(), Some("r1"));
        assert_eq!(body.code.as_deref(), Some("PAP5.1"));
    }
}
