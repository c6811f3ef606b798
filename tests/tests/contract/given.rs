//! What a call is given, by the names of the specification, and what it gives back.

use std::{collections::BTreeMap, fmt::Display, future::Future, pin::Pin};

use huaweicloud_core::PathSegment;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A function of the bindings with the name of its operation.
pub(crate) type Call<C> = (&'static str, for<'a> fn(&'a C, &'a Given) -> Calling<'a>);

/// A call under way.
pub(crate) type Calling<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// What came of it.
pub(crate) type Outcome = Result<Answered, String>;

/// An answer as the bindings read it.
#[derive(Debug)]
pub(crate) enum Answered {
    /// JSON, written again from what was read.
    Json(Value),
    File(Vec<u8>),
    Nothing,
}

/// The arguments of a call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    pub(crate) parameters: BTreeMap<String, Value>,
    /// The lists among them that are one text for the bindings.
    pub(crate) joined: BTreeMap<String, String>,
    pub(crate) body: Option<Value>,
}

impl Given {
    /// A parameter of the path.
    pub(crate) fn segment(&self, name: &str) -> PathSegment {
        let text = self.text(name);
        PathSegment::new(text).unwrap_or_else(|error| panic!("{name} {text:?}: {error}"))
    }

    /// A text that has to be there.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.optional_text(name)
            .unwrap_or_else(|| panic!("there is no value for {name}"))
    }

    /// A text that may be there.
    pub(crate) fn optional_text(&self, name: &str) -> Option<&str> {
        if let Some(text) = self.joined.get(name) {
            return Some(text);
        }
        let value = self.parameters.get(name)?;
        let text = value.as_str();
        Some(text.unwrap_or_else(|| panic!("{name} is text for the bindings, not {value}")))
    }

    /// Anything else: of an `Option` it may be there.
    pub(crate) fn value<T: DeserializeOwned>(&self, name: &str) -> T {
        let joined = self.joined.get(name).map(|text| text.as_str().into());
        let value = joined.or_else(|| self.parameters.get(name).cloned());
        read(name, value.unwrap_or_default())
    }

    /// The body.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        read("the body", self.body.clone().unwrap_or_default())
    }
}

fn read<T: DeserializeOwned>(name: &str, value: Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{name} {value}: {error}"))
}

/// An answer that is read.
pub(crate) fn parsed<T: Serialize, E: Display>(answer: Result<T, E>) -> Outcome {
    let answer = answer.map_err(|error| error.to_string())?;
    let again = serde_json::to_value(answer);
    again.map(Answered::Json).map_err(|error| error.to_string())
}

/// An answer that is a file.
pub(crate) fn file<E: Display>(answer: Result<impl Into<Vec<u8>>, E>) -> Outcome {
    let answer = answer.map_err(|error| error.to_string())?;
    Ok(Answered::File(answer.into()))
}

/// An answer without a body.
pub(crate) fn nothing<E: Display>(answer: Result<(), E>) -> Outcome {
    answer
        .map(|()| Answered::Nothing)
        .map_err(|error| error.to_string())
}
