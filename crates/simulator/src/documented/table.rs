//! The table of documented operations, as `cargo xtask codegen` makes it from the specifications.

use std::sync::LazyLock;

use serde_json::Value;

use super::is_name;
use super::shape::Shape;
use crate::route::ServiceName;

/// All operations that are not played. Text that is looked up as it is: as code, or with types of its own to be read
/// into, it would be twice as large in the program.
static TABLE: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_slice(include_bytes!("table.json")).unwrap_or_else(|error| {
        // The tests see to it that this does not happen.
        tracing::error!(%error, "the table of documented operations cannot be read");
        Value::Null
    })
});

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| pages_of(&TABLE));

/// All documented operations.
pub(super) fn pages() -> &'static [Page] {
    &PAGES
}

pub(super) fn pages_of(table: &'static Value) -> Vec<Page> {
    items(Some(table)).filter_map(Page::of).collect()
}

/// An operation.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) service: ServiceName,
    pub(crate) operation: &'static str,
    pub(super) method: &'static str,
    pub(crate) path: &'static str,
    whole: &'static Value,
}

impl Page {
    fn of(whole: &'static Value) -> Option<Self> {
        let text = |key: &str| whole.get(key)?.as_str();
        let service = text("service")?;
        let mut services = ServiceName::ALL.into_iter();
        Some(Self {
            service: services.find(|one| one.as_str() == service)?,
            operation: text("operation")?,
            method: text("method")?,
            path: text("path")?,
            whole,
        })
    }

    /// Whether it takes no authentication.
    pub(crate) fn is_open(&self) -> bool {
        is_true(self.whole.get("open"))
    }

    /// The status of success.
    pub(super) fn status(&self) -> u16 {
        let status = self.whole.get("status").and_then(Value::as_u64);
        status
            .and_then(|status| status.try_into().ok())
            .unwrap_or(200)
    }

    /// Headers of the answer, by their examples.
    pub(super) fn headers(&self) -> impl Iterator<Item = (String, String)> {
        let all = self.whole.get("headers").and_then(Value::as_object);
        all.into_iter()
            .flatten()
            .filter_map(|(name, example)| Some((name.clone(), example.as_str()?.to_owned())))
    }

    /// The example of the answer, where it is JSON.
    pub(super) fn answer(&self) -> Option<&'static Value> {
        self.whole.get("answer")
    }

    /// Whether the answer is a file.
    pub(super) fn is_file(&self) -> bool {
        is_true(self.whole.get("file"))
    }

    /// The parameters as far as there is something to check.
    pub(super) fn parameters(&self) -> impl Iterator<Item = Parameter> {
        items(self.whole.get("parameters")).filter_map(Parameter::of)
    }

    pub(super) fn body(&self) -> Option<Shape> {
        self.whole.get("body").map(Shape)
    }

    /// Whether the body may be left out.
    pub(super) fn is_body_optional(&self) -> bool {
        is_true(self.whole.get("body_optional"))
    }

    /// The calls that share this method and path, told apart by their bodies.
    pub(super) fn variants(&self) -> impl DoubleEndedIterator<Item = Variant> {
        items(self.whole.get("variants")).filter_map(Variant::of)
    }

    /// The pieces of the path template.
    pub(super) fn pieces(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').skip(1)
    }

    /// Whether a path is one of this operation.
    pub(super) fn takes(&self, pieces: &[&str]) -> bool {
        self.pieces().count() == pieces.len()
            && self
                .pieces()
                .zip(pieces)
                .all(|(template, piece)| is_name(template) || template == *piece)
    }

    /// Whether the names in a path are of those that are documented: two services have paths of the same form.
    pub(super) fn knows(&self, pieces: &[&str]) -> bool {
        let mut parameters = self.parameters().filter(|one| one.place == "path");
        parameters.all(|parameter| {
            let mut pairs = self.pieces().zip(pieces);
            let named = pairs.find(|(template, _)| {
                let name = template.strip_prefix('{');
                name.and_then(|name| name.strip_suffix('}')) == Some(parameter.name)
            });
            named.is_none_or(|(_, piece)| {
                let fit = parameter.shape.check_texts(parameter.name, &[piece]);
                fit.is_ok()
            })
        })
    }
}

/// A parameter in the query or a header, or one of the path that has few values.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) place: &'static str,
    pub(super) required: bool,
    pub(super) shape: Shape,
}

impl Parameter {
    fn of(whole: &'static Value) -> Option<Self> {
        Some(Self {
            name: whole.get("name")?.as_str()?,
            place: whole.get("in")?.as_str()?,
            required: is_true(whole.get("required")),
            shape: Shape(whole.get("shape").unwrap_or(&Value::Null)),
        })
    }
}

/// One of several calls that share method and path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(super) operation: &'static str,
    pub(super) body: Shape,
    /// The example of its answer, where it has one of its own.
    pub(super) answer: Option<&'static Value>,
}

impl Variant {
    fn of(whole: &'static Value) -> Option<Self> {
        Some(Self {
            operation: whole.get("operation")?.as_str()?,
            body: Shape(whole.get("body")?),
            answer: whole.get("answer"),
        })
    }
}

fn is_true(value: Option<&Value>) -> bool {
    value.and_then(Value::as_bool) == Some(true)
}

fn items(list: Option<&'static Value>) -> impl DoubleEndedIterator<Item = &'static Value> {
    list.and_then(Value::as_array).into_iter().flatten()
}
