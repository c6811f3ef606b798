//! Bodies of answers: read up to a limit, without the secrets that they repeat, and looked
//! through for errors.

use std::io;

use bytes::{Bytes, BytesMut};
use http::header;
use reqwest::Request;
use serde_json::Value;

use crate::{ErrorBody, error};

/// The whole body, or what is wrong with it.
pub(crate) async fn read_body(
    response: &mut reqwest::Response,
    limit: usize,
) -> Result<Bytes, &'static str> {
    const TOO_LARGE: &str = "the answer is larger than the limit";
    let announced = response.content_length().unwrap_or(0);
    if announced > limit as u64 {
        return Err(TOO_LARGE);
    }
    let mut body = BytesMut::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.is_empty() && chunk.len() as u64 == announced => {
                return Ok(chunk);
            }
            Ok(Some(chunk)) if body.len() + chunk.len() > limit => return Err(TOO_LARGE),
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return Ok(body.freeze()),
            Err(error) if error.is_timeout() => return Err("the answer did not end in time"),
            Err(_) => return Err("the answer was cut off"),
        }
    }
}

/// What an answer that echoes the request would give away: what it carries in headers, and
/// at these paths of its body.
pub(crate) fn secrets(request: &Request, paths: &[&str]) -> Vec<Vec<u8>> {
    let headers = request.headers().iter();
    let sensitive = headers.filter(|(_, value)| value.is_sensitive());
    let mut secrets: Vec<Vec<u8>> = sensitive
        .map(|(name, value)| match *name == header::AUTHORIZATION {
            // The signature, which comes last.
            true => value.as_bytes().rsplit(|byte| *byte == b'=').next(),
            false => Some(value.as_bytes()),
        })
        .map(|secret| secret.unwrap_or_default().to_vec())
        .collect();
    if !paths.is_empty() {
        let body = request.body().and_then(reqwest::Body::as_bytes);
        let body = body.and_then(|body| serde_json::from_slice(body).ok());
        let body = body.unwrap_or_default();
        for path in paths {
            collect_secrets(&body, path, &mut secrets);
        }
    }
    // What is as short as a word is one, somewhere.
    secrets.retain(|secret| secret.len() >= 8);
    secrets
}

/// The texts at the end of a path of property names, as they are and as JSON has them.
/// Lists are no part of the path.
fn collect_secrets(value: &Value, path: &str, secrets: &mut Vec<Vec<u8>>) {
    match value {
        Value::String(secret) if path.is_empty() => {
            let json = value.to_string();
            secrets.push(secret.as_bytes().to_vec());
            secrets.push(json.trim_matches('"').as_bytes().to_vec());
        }
        Value::Object(object) => {
            let (name, rest) = path.split_once('.').unwrap_or((path, ""));
            if let Some(inner) = object.get(name) {
                collect_secrets(inner, rest, secrets);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_secrets(item, path, secrets);
            }
        }
        _ => {}
    }
}

/// Whether a code says that something went wrong: none and zeros do not.
pub(crate) fn is_error(code: &str) -> bool {
    code.bytes().any(|byte| byte != b'0')
}

/// The error in an answer whose status says success, if it has a code. Only short answers
/// are looked at: an error has nothing else to say.
pub(crate) fn refusal(body: &[u8]) -> Option<ErrorBody> {
    const LONGEST: usize = 4096;
    const CODE: &[u8] = b"\"error_code\"";
    if body.len() > LONGEST || !body.windows(CODE.len()).any(|part| part == CODE) {
        return None;
    }
    let said: Value = serde_json::from_slice(body).ok()?;
    let code = said
        .get("error_code")
        .or_else(|| said.get("error")?.get("error_code"))?;
    let code = match code {
        Value::String(code) => code.clone(),
        code => code.as_i64()?.to_string(),
    };
    is_error(&code).then(|| ErrorBody::read(body))
}

/// The body with a sign in place of each secret.
pub(crate) fn without(mut body: Bytes, secrets: &[Vec<u8>]) -> Bytes {
    for secret in secrets {
        let find = |body: &[u8]| body.windows(secret.len()).position(|part| part == secret);
        let mut cleaned = BytesMut::new();
        while let Some(at) = find(&body) {
            cleaned.extend_from_slice(&body.split_to(at));
            cleaned.extend_from_slice("…".as_bytes());
            drop(body.split_to(secret.len()));
        }
        if !cleaned.is_empty() {
            cleaned.extend_from_slice(&body);
            body = cleaned.freeze();
        }
    }
    body
}

pub(crate) fn broken_body(what: &'static str) -> reqwest::Body {
    let error = Err::<Bytes, _>(io::Error::other(error::Broken(what)));
    reqwest::Body::wrap_stream(futures_util::stream::iter([error]))
}

/// Whether [`ErrorBody`] can be read from it: values skipped unread may still be refused.
pub(crate) fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<Value>(body).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_taken_out_wherever_it_is() {
        let secrets = [b"12345678".to_vec(), b"\\\"abcdefg".to_vec()];
        for (body, cleaned) in [
            ("", ""),
            ("nothing", "nothing"),
            ("12345678", "…"),
            ("a12345678b1234567812345678", "a…b……"),
            (r#"{"x":"\"abcdefg 12345678"}"#, r#"{"x":"… …"}"#),
            ("1234567", "1234567"),
        ] {
            assert_eq!(without(Bytes::from(body), &secrets), cleaned, "{body}");
        }
    }
}
