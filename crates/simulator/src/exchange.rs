//! A request as the services see it, and their answer before it is put on the wire.

use axum::http::HeaderMap;
use bytes::Bytes;
use serde_json::{Value, json};

use crate::identifiers::Hex32;
use crate::route::Route;

/// A request, read whole.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) raw_query: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    /// `None` when it was larger than the gateway lets through.
    pub(crate) body: Option<Bytes>,
    /// The id under which it is answered.
    pub(crate) request_id: Hex32,
}

impl Call {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .filter(|text| !text.is_empty())
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// A whole number from the query.
    pub(crate) fn number(&self, name: &str) -> Result<Option<i64>, NotANumber> {
        self.parameter(name)
            .map(|text| text.parse().map_err(|_| NotANumber))
            .transpose()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_default()
    }

    /// The body as JSON; `None` when it is not.
    pub(crate) fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.bytes()).ok()
    }

    /// Every text in path, query and body that may be an id.
    pub(crate) fn names(&self, route: &Route) -> Vec<String> {
        let mut names = route.ids.clone();
        for (_, value) in &self.query {
            names.extend(value.split(',').map(str::to_owned));
        }
        if let Some(body) = self.json() {
            gather(&body, &mut names);
        }
        names
    }

    /// Whether this asks for a page of a list that is not the first.
    pub(crate) fn asks_later_page(&self) -> bool {
        let above = |name, first| matches!(self.number(name), Ok(Some(n)) if n > first);
        above("offset", 0) || above("page_no", 1)
    }
}

fn gather(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::String(text) => names.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| gather(item, names)),
        Value::Object(fields) => fields.values().for_each(|item| gather(item, names)),
        _ => {}
    }
}

/// A query parameter that should be a whole number is not.
#[derive(Debug)]
pub(crate) struct NotANumber;

/// A part of a list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) offset: usize,
    pub(crate) limit: usize,
}

impl Window {
    /// `shift` moves every window but the first; `cap` bounds the size of any.
    pub(crate) fn new(offset: i64, limit: i64, shift: i64, cap: Option<u32>) -> Self {
        let offset = if offset > 0 { offset + shift } else { offset };
        let limit = cap.map_or(limit, |cap| limit.min(i64::from(cap)));
        Self {
            offset: usize::try_from(offset).unwrap_or_default(),
            limit: usize::try_from(limit).unwrap_or_default(),
        }
    }
}

/// The body of an answer.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Json(Value),
    Text {
        content_type: String,
        text: Bytes,
    },
    /// No body, and nothing that says what it would be.
    Nothing,
}

impl Content {
    /// What it is, if it is anything, and its bytes.
    pub(crate) fn into_wire(self) -> (Option<String>, Bytes) {
        match self {
            Self::Json(value) => {
                let text = value.to_string();
                (Some("application/json".to_owned()), text.into())
            }
            Self::Text { content_type, text } => (Some(content_type), text),
            Self::Nothing => (None, Bytes::new()),
        }
    }
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
}

impl Reply {
    pub(crate) fn json(status: u16, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Json(body),
        }
    }

    pub(crate) fn text(status: u16, content_type: &str, text: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Text {
                content_type: content_type.to_owned(),
                text: text.into(),
            },
        }
    }

    #[must_use]
    pub(crate) fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// A refusal by the gateway.
    pub(crate) fn gateway(call: &Call, status: u16, code: &str, msg: &str) -> Self {
        Self::json(
            status,
            json!({
                "error_msg": msg,
                "error_code": code,
                "request_id": call.request_id.to_string(),
            }),
        )
    }
}

/// Sets a field of a JSON object.
pub(crate) fn put(object: &mut Value, name: &str, value: impl Into<Value>) {
    if let Some(fields) = object.as_object_mut() {
        fields.insert(name.to_owned(), value.into());
    }
}
