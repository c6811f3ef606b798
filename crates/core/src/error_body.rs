//! One reader for every error body these services and the gateway in front of them send.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// What an error answer says, whatever its shape.
///
/// Read from flat and nested bodies of services, gateway and IAM. Reading never fails:
/// a body that says nothing gives an empty value. What is read is cut to a length that
/// can be shown and has no control characters.
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

/// Messages are for people: longer ones are cut. This and the next are in characters.
const MAX_MESSAGE: usize = 600;
const MAX_CODE: usize = 64;
const MAX_IDENTIFIER: usize = 128;
const MAX_ENCODED: usize = 8 * 1024;
/// Before what the gateway prints after a signature mismatch: the request as it saw it, a
/// security token among the headers.
const ECHO: &str = "canonicalRequest";
/// How deep an error may be wrapped.
const MAX_DEPTH: usize = 4;

impl ErrorBody {
    /// A code and a text that were read elsewhere. Empty ones count as absent; both are
    /// made fit to be shown: one line, not too long, without the gateway's echo of the
    /// request. A sentence in place of a code becomes the text.
    #[must_use]
    pub fn new(code: Option<String>, message: Option<String>) -> Self {
        let is_text = |text: &String| !text.trim().is_empty();
        let (code, sentence) = match code {
            Some(code) if is_sentence(&code) => (None, Some(code)),
            code => (code, None),
        };
        Self {
            code: code.and_then(|code| plain(&code, MAX_CODE)),
            message: message
                .filter(is_text)
                .or(sentence)
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
                    .or_else(|| identifier(&text(object, "request_id")?));
                self.encoded_authorization_message =
                    self.encoded_authorization_message.take().or_else(|| {
                        plain(&text(object, "encoded_authorization_message")?, MAX_ENCODED)
                    });
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
        let said = Self::new(code, message);
        (self.code, self.message) = (said.code, said.message);
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

/// Whether a code is none: it echoes the request, or has words and is long.
fn is_sentence(code: &str) -> bool {
    let code = code.trim();
    code.contains(ECHO)
        || (code.contains(char::is_whitespace) && code.chars().nth(MAX_CODE).is_some())
}

/// An id of a request, fit to be shown. Absent if there is nothing to show.
pub(crate) fn identifier(text: &str) -> Option<String> {
    plain(text, MAX_IDENTIFIER)
}

/// Not more than `longest` characters, without those that control terminals.
fn plain(text: &str, longest: usize) -> Option<String> {
    let text: String = text
        .trim()
        .chars()
        .filter(|character| !character.is_control())
        .take(longest)
        .collect();
    (!text.is_empty()).then_some(text)
}

/// Cuts long texts, and the gateway's echo of the request.
fn clean(message: &str) -> String {
    let shown = match message.find(ECHO) {
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
        assert_eq!(body.encoded_authorization_message.as_deref(), Some("abc"));
    }

    #[test]
    fn a_sentence_in_place_of_a_code_becomes_the_message() {
        let echo = "fail, canonicalRequest:GET|x-security-token:SECRET";
        for body in [
            format!(r#"{{"error":"{echo}"}}"#),
            format!(r#"{{"error_code":"{echo}","error_msg":" "}}"#),
            format!(r#"{{"error":{{"code":"{echo}"}}}}"#),
        ] {
            let (code, message) = read(&body);
            assert_eq!(
                (code, message.as_deref()),
                (None, Some("fail, …")),
                "{body}"
            );
        }
        let (code, message) = read(&format!(r#"{{"code":"{echo}","message":"no"}}"#));
        assert_eq!((code, message.as_deref()), (None, Some("no")));

        let words = "word ".repeat(20);
        let said = ErrorBody::new(Some(words.clone()), None);
        assert_eq!((said.code, said.message), (None, Some(words)));
        let said = ErrorBody::new(Some(" invalid grant ".to_owned()), None);
        assert_eq!(said.code.as_deref(), Some("invalid grant"));
    }

    #[test]
    fn everything_is_short_and_without_control_characters() {
        let long = format!(r"\u001b[31m{}", "x".repeat(10_000));
        let body = ErrorBody::read(
            format!(
                r#"{{"request_id":"{long}","encoded_authorization_message":"{long}","code":"{long}","message":"{long}"}}"#
            )
            .as_bytes(),
        );
        for (text, longest) in [
            (body.code, 64),
            (body.request_id, 128),
            (body.encoded_authorization_message, 8 * 1024),
            (body.message, 601),
        ] {
            let text = text.unwrap_or_default();
            assert_eq!(text.chars().count(), longest);
            assert!(!text.contains(char::is_control), "{text:?}");
        }
    }
}
