//! Parts of a document, and how a report calls them.

use std::{collections::BTreeSet, fmt};

use serde_json::Value;

/// A value in a document, and where it stands.
#[derive(Clone)]
pub(super) struct Part<'a> {
    pub(super) value: &'a Value,
    /// JSON pointer.
    pub(super) pointer: String,
}

impl<'a> Part<'a> {
    /// A whole document.
    pub(super) fn whole(value: &'a Value) -> Self {
        let pointer = String::new();
        Self { value, pointer }
    }

    /// What stands for a part that is not there.
    pub(super) fn none() -> Self {
        let pointer = "(none)".to_owned();
        Self {
            value: &Value::Null,
            pointer,
        }
    }

    /// The keys of a mapping; none of anything else.
    pub(super) fn keys(&self) -> BTreeSet<String> {
        let entries = self.value.as_object().into_iter().flatten();
        entries.map(|(key, _)| key.clone()).collect()
    }

    /// What stands under a key.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        let pointer = format!("{}/{}", self.pointer, escaped(key));
        Some(Self { value, pointer })
    }

    /// The elements of a list; none of anything else.
    pub(super) fn items(&self) -> Vec<Self> {
        let items = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        let items = items.iter().enumerate().map(|(at, value)| Self {
            value,
            pointer: format!("{}/{at}", self.pointer),
        });
        items.collect()
    }

    /// The text under a key.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// What is true or false under a key; false if it is not there.
    pub(super) fn is(&self, key: &str) -> bool {
        self.value
            .get(key)
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }

    /// The component that this part refers to, else the part.
    pub(super) fn resolve(&self, document: &'a Value) -> Self {
        let target = self.text("$ref").and_then(|reference| {
            let pointer = reference.strip_prefix('#')?.to_owned();
            let value = document.pointer(&pointer)?;
            Some(Self { value, pointer })
        });
        target.unwrap_or_else(|| self.clone())
    }
}

/// A key as it stands in a JSON pointer.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Which way a schema's values go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Request,
    Answer,
}

/// A place as people call it.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) operation: String,
    pub(super) way: Way,
    /// Which part of the operation: `request body`. Empty for the operation.
    part: String,
    /// The way inside: `phones[].image_id`.
    inside: String,
    /// The component around, and the way inside it.
    component: Option<(String, String)>,
}

impl Place {
    pub(super) fn operation(name: &str) -> Self {
        Self {
            operation: name.to_owned(),
            way: Way::Request,
            part: String::new(),
            inside: String::new(),
            component: None,
        }
    }

    /// A part of the operation.
    pub(super) fn part(&self, way: Way, part: impl Into<String>) -> Self {
        Self {
            way,
            part: part.into(),
            inside: String::new(),
            component: None,
            ..self.clone()
        }
    }

    /// The same place, in the component that `pointer` leads to.
    pub(super) fn component(&self, pointer: &str) -> Self {
        let mut place = self.clone();
        let mut names = pointer.rsplit('/');
        let name = names.next().unwrap_or_default();
        let kind = names.next().unwrap_or_default();
        let kind = kind.strip_suffix('s').unwrap_or(kind);
        place.component = Some((format!("{kind} {name}"), String::new()));
        place
    }

    /// A property.
    pub(super) fn property(&self, name: &str) -> Self {
        self.step(&format!(".{name}"))
    }

    /// What a list or a map holds: `[]`, `{}`.
    pub(super) fn step(&self, step: &str) -> Self {
        let mut place = self.clone();
        place.inside.push_str(step);
        if let Some((_, inside)) = &mut place.component {
            inside.push_str(step);
        }
        place
    }

    /// Whether a change here is the same change there: in one operation, or in a component
    /// that both share.
    pub(super) fn is_as(&self, other: &Self) -> bool {
        match (&self.component, &other.component) {
            (Some(one), Some(other)) => one == other,
            (None, None) => {
                (&self.operation, &self.part, &self.inside)
                    == (&other.operation, &other.part, &other.inside)
            }
            _ => false,
        }
    }

    /// Whose documentation this is, and which part of it.
    pub(super) fn documented(&self, key: &str) -> (String, String) {
        let (owner, part, inside) = match &self.component {
            Some((component, inside)) => (component, "", inside),
            None => (&self.operation, self.part.as_str(), &self.inside),
        };
        let what = match [part, plain(inside)].join(" ").trim() {
            "" => key.to_owned(),
            place => format!("{place} ({key})"),
        };
        (owner.clone(), what)
    }
}

/// The way inside as one begins it.
fn plain(inside: &str) -> &str {
    inside.strip_prefix('.').unwrap_or(inside)
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.operation)?;
        if !self.part.is_empty() {
            write!(f, ": {}", self.part)?;
        }
        if !self.inside.is_empty() {
            write!(f, " {}", plain(&self.inside))?;
        }
        Ok(())
    }
}

/// A value, cut short; `absent` if it is not there.
pub(super) fn shown(part: Option<&Part<'_>>) -> String {
    const MOST: usize = 60;
    let Some(part) = part else {
        return "absent".to_owned();
    };
    let text = part.value.to_string();
    if text.chars().count() <= MOST {
        return text;
    }
    let start: String = text.chars().take(MOST).collect();
    format!("{start}…")
}

/// The names, and how many more there are than are told.
pub(super) fn named(names: &[String], most: usize) -> String {
    let told: Vec<_> = names.iter().take(most).cloned().collect();
    match names.len().saturating_sub(most) {
        0 => told.join(", "),
        more => format!("{} and {more} more", told.join(", ")),
    }
}
