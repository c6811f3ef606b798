//! Operations that nothing is played for: they are answered as their specification says, and have no effects.

mod shape;
mod table;

use std::fmt;

use serde_json::Value;

use crate::account::Scope;
use crate::exchange::{Call, Content, Reply, put};
use crate::gateway::Shared;
use crate::route::{Family, Operation, Route, ServiceName};
use crate::{cph, dbss, iam, koophone};
use table::{Page, Parameter, Variant};

/// What is downloaded where the answer is a file: an archive without entries.
const FILE: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/// What stands for the project in a path.
const PROJECT: &str = "{project_id}";

/// A documented operation, or one of several calls that share its method and path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Documented {
    pub(crate) page: &'static Page,
    variant: Option<Variant>,
}

impl Documented {
    /// The operationId.
    pub(crate) fn name(&self) -> &'static str {
        self.variant
            .map_or(self.page.operation, |variant| variant.operation)
    }

    /// Whether it is one of several calls.
    pub(crate) fn is_variant(&self) -> bool {
        self.variant.is_some()
    }

    /// The family of DBSS paths that the path is of, if of one.
    pub(crate) fn family(&self) -> Option<Family> {
        // After the version and the project.
        let first = self.page.pieces().skip(1).find(|piece| !is_name(piece));
        match (self.page.service, first) {
            (ServiceName::Dbss, Some("dbss")) => Some(Family::Old),
            (ServiceName::Dbss, Some("audit")) => Some(Family::New),
            _ => None,
        }
    }
}

/// The operationIds of everything that is answered as documented.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    table::pages().iter().flat_map(|page| {
        let variants = page.variants().map(|variant| variant.operation);
        // The name of the whole is what a call has that is none of the variants.
        std::iter::once(page.operation).chain(variants)
    })
}

/// The documented operation of a request, and which pieces of its path are names of something. Of several the one
/// whose path says most. `only` is the service of the port it came in on, where each has its own.
pub(crate) fn find(
    call: &Call,
    pieces: &[&str],
    only: Option<ServiceName>,
) -> Option<(Route, Vec<bool>)> {
    let pages = table::pages().iter();
    let pages = pages.filter(|page| only.is_none_or(|service| service == page.service));
    find_in(pages, call, pieces)
}

fn find_in(
    pages: impl Iterator<Item = &'static Page>,
    call: &Call,
    pieces: &[&str],
) -> Option<(Route, Vec<bool>)> {
    let fitting = pages
        .filter(|page| page.method == call.method)
        .filter(|page| page.takes(pieces));
    let (names, page) = fitting
        .map(|page| (page.pieces().map(is_name).collect::<Vec<_>>(), page))
        .min_by_key(|(names, page)| (names.clone(), !page.knows(pieces)))?;
    let mut project = None;
    let mut ids = Vec::new();
    for (template, piece) in page.pieces().zip(pieces) {
        match template {
            PROJECT => project = Some((*piece).to_owned()),
            template if is_name(template) => ids.push((*piece).to_owned()),
            _ => {}
        }
    }
    let variant = match page.variants().next() {
        None => None,
        Some(_) => call.json().and_then(|body| closest(page, &body)),
    };
    let route = Route {
        operation: Operation::Documented(Documented { page, variant }),
        project,
        ids,
    };
    Some((route, names))
}

/// Whether a piece of a path template stands for a name.
fn is_name(piece: &str) -> bool {
    piece.starts_with('{')
}

/// The variant that a body is meant for: none of its words says otherwise, and most of it is there.
fn closest(page: &Page, body: &Value) -> Option<Variant> {
    let fitting = page
        .variants()
        .filter_map(|variant| Some((variant.body.likeness(body)?, variant)));
    // The first of equals.
    fitting
        .rev()
        .max_by_key(|(likeness, _)| *likeness)
        .map(|(_, variant)| variant)
}

/// Checks a request, and gives the documented answer.
pub(crate) fn answer(
    shared: &Shared,
    call: &Call,
    route: &Route,
    scope: Scope,
    documented: Documented,
) -> Reply {
    let service = documented.page.service;
    let of_project = documented.page.pieces().any(|piece| piece == PROJECT);
    let admitted = match service {
        ServiceName::Cph if of_project => cph::admit(shared, call, route, scope),
        ServiceName::Dbss if of_project => dbss::admit(shared, route, scope),
        _ => Ok(()),
    };
    let reply = match admitted.map(|()| check(call, documented)) {
        Err(refused) => refused,
        Ok(Ok(())) => example(call, documented),
        Ok(Err(misfit)) => match service {
            ServiceName::Cph => cph::misfit(call, &misfit),
            ServiceName::Koophone => koophone::misfit(&misfit),
            ServiceName::Dbss => dbss::misfit(shared, &misfit),
            ServiceName::Iam => iam::error(400, &misfit.to_string()),
        },
    };
    match service {
        ServiceName::Iam => iam::traced(call, reply),
        _ => reply,
    }
}

fn check(call: &Call, Documented { page, variant }: Documented) -> Result<(), Misfit> {
    for parameter in page.parameters() {
        check_parameter(call, &parameter)?;
    }
    let Some(shape) = variant.map(|variant| variant.body).or_else(|| page.body()) else {
        return match page.variants().next() {
            None => Ok(()),
            // It is none of the calls of this path: what tells them apart is wrong.
            Some(variant) => Err(call
                .json()
                .and_then(|body| variant.body.check("body", &body).err())
                .unwrap_or_else(|| Misfit::new("body", Wrong::Value))),
        };
    };
    if call.bytes().is_empty() {
        return match page.is_body_optional() {
            true => Ok(()),
            false => Err(Misfit::new("body", Wrong::Missing)),
        };
    }
    let body = call.json();
    shape.check(
        "body",
        &body.ok_or_else(|| Misfit::new("body", Wrong::Value))?,
    )
}

fn check_parameter(call: &Call, parameter: &Parameter) -> Result<(), Misfit> {
    let values: Vec<&str> = match parameter.place {
        // A path is what it was found by.
        "path" => return Ok(()),
        "header" => call.header(parameter.name).into_iter().collect(),
        _ => call
            .query
            .iter()
            .filter(|(name, value)| name == parameter.name && !value.is_empty())
            .map(|(_, value)| value.as_str())
            .collect(),
    };
    if values.is_empty() {
        return match parameter.required {
            true => Err(Misfit::new(parameter.name, Wrong::Missing)),
            false => Ok(()),
        };
    }
    parameter.shape.check_texts(parameter.name, &values)
}

fn example(call: &Call, Documented { page, variant }: Documented) -> Reply {
    let own = variant.and_then(|variant| variant.answer);
    let content = match own.or_else(|| page.answer()) {
        Some(body) => {
            let mut body = body.clone();
            if body.get("request_id").is_some_and(Value::is_string) {
                put(&mut body, "request_id", call.request_id.to_string());
            }
            Content::Json(body)
        }
        None if page.is_file() => Content::Text {
            content_type: "application/octet-stream".to_owned(),
            text: FILE.into(),
        },
        None => Content::Nothing,
    };
    Reply {
        status: page.status(),
        headers: page.headers().collect(),
        content,
    }
}

/// What is wrong with a request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// The parameter or field.
    pub(crate) name: String,
    pub(crate) fault: Wrong,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Not there, or a list without elements where one has to be.
    Missing,
    /// Of another type or out of its limits.
    Value,
    /// A list with too many elements.
    TooMany,
}

impl Misfit {
    fn new(name: &str, fault: Wrong) -> Self {
        Self {
            name: name.to_owned(),
            fault,
        }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match self.fault {
            Wrong::Missing => write!(f, "{name} is missing or empty"),
            Wrong::Value => write!(f, "{name} is invalid"),
            Wrong::TooMany => write!(f, "too many elements in {name}"),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;
