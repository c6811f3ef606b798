//! What a value has to look like: types, limits and required fields, as deep as the table goes. It is what the
//! services are documented to refuse at once, and no validator of schemas.

use std::cmp::Reverse;

use serde_json::{Map, Value};

use super::{Misfit, Wrong};

/// The outside of a schema, by the names that schemas have. What is left out is not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape(pub(super) &'static Value);

/// How much of a body is what a shape asks for. More is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Likeness {
    /// Fields that have the one value they may have.
    words: usize,
    /// Fields too few.
    missing: Reverse<usize>,
    /// Required fields that are there.
    present: usize,
}

impl Shape {
    /// How well an object fits. `None`: a field says that it is meant for something else.
    pub(super) fn likeness(self, body: &Value) -> Option<Likeness> {
        let (present, missing): (Vec<&str>, Vec<&str>) =
            self.required().partition(|name| body.get(*name).is_some());
        let mut likeness = Likeness {
            words: 0,
            missing: Reverse(missing.len()),
            present: present.len(),
        };
        for (name, property) in self.properties() {
            let Some(value) = body.get(name) else {
                continue;
            };
            match property.values() {
                Some([only]) if value != only => return None,
                Some([_]) => likeness.words += 1,
                _ => {}
            }
            let inner = property.likeness(value)?;
            likeness.words += inner.words;
            likeness.missing.0 += inner.missing.0;
            likeness.present += inner.present;
        }
        Some(likeness)
    }

    /// Checks a value of this name.
    pub(super) fn check(self, name: &str, value: &Value) -> Result<(), Misfit> {
        let misfit = |fault| Err(Misfit::new(name, fault));
        if value.is_null() {
            return match self.0.get("nullable") {
                Some(Value::Bool(true)) => Ok(()),
                _ => misfit(Wrong::Missing),
            };
        }
        if !self.is_of_type(value) || self.values().is_some_and(|all| !all.contains(value)) {
            return misfit(Wrong::Value);
        }
        match value {
            Value::Number(number) => {
                if let Some(number) = number.as_f64()
                    && (self.limit("minimum").is_some_and(|least| number < least)
                        || self.limit("maximum").is_some_and(|most| number > most))
                {
                    return misfit(Wrong::Value);
                }
            }
            Value::String(text) => {
                let length = text.chars().count();
                if self.count("minLength").is_some_and(|least| length < least) {
                    let empty = text.is_empty();
                    return misfit(if empty { Wrong::Missing } else { Wrong::Value });
                }
                if self.count("maxLength").is_some_and(|most| length > most) {
                    return misfit(Wrong::Value);
                }
            }
            Value::Array(items) => self.check_count(name, items.len())?,
            Value::Object(fields) => self.check_fields(fields)?,
            Value::Null | Value::Bool(_) => {}
        }
        Ok(())
    }

    fn check_fields(self, fields: &Map<String, Value>) -> Result<(), Misfit> {
        if let Some(missing) = self.required().find(|name| !fields.contains_key(*name)) {
            return Err(Misfit::new(missing, Wrong::Missing));
        }
        self.properties().try_for_each(|(name, property)| {
            let value = fields.get(name);
            value.map_or(Ok(()), |value| property.check(name, value))
        })
    }

    fn check_count(self, name: &str, count: usize) -> Result<(), Misfit> {
        let fault = match (self.count("minItems"), self.count("maxItems")) {
            (Some(least), _) if count < least && count == 0 => Wrong::Missing,
            (Some(least), _) if count < least => Wrong::Value,
            (_, Some(most)) if count > most => Wrong::TooMany,
            _ => return Ok(()),
        };
        Err(Misfit::new(name, fault))
    }

    /// Checks what stands in a query or a header: one text, or one for each element of a list.
    pub(super) fn check_texts(self, name: &str, texts: &[&str]) -> Result<(), Misfit> {
        let value = match (self.kind(), texts) {
            (Some("array"), [list]) if self.0.get("joined").is_some() => {
                return self.check_count(name, list.split(',').count());
            }
            (Some("array"), _) => return self.check_count(name, texts.len()),
            (Some("integer"), [text]) => text.parse::<i64>().ok().map(Value::from),
            (Some("number"), [text]) => text.parse::<f64>().ok().map(Value::from),
            (Some("boolean"), [text]) => text.parse::<bool>().ok().map(Value::from),
            (_, [text]) => Some(Value::from(*text)),
            // Said twice.
            _ => None,
        };
        match value {
            Some(value) => self.check(name, &value),
            None => Err(Misfit::new(name, Wrong::Value)),
        }
    }

    fn kind(self) -> Option<&'static str> {
        self.0.get("type")?.as_str()
    }

    fn is_of_type(self, value: &Value) -> bool {
        match self.kind() {
            Some("string") => value.is_string(),
            Some("integer") => value.is_i64() || value.is_u64(),
            Some("number") => value.is_number(),
            Some("boolean") => value.is_boolean(),
            Some("array") => value.is_array(),
            Some("object") => value.is_object(),
            _ => true,
        }
    }

    fn values(self) -> Option<&'static [Value]> {
        self.0.get("enum")?.as_array().map(Vec::as_slice)
    }

    fn limit(self, name: &str) -> Option<f64> {
        self.0.get(name)?.as_f64()
    }

    fn count(self, name: &str) -> Option<usize> {
        self.0.get(name)?.as_u64()?.try_into().ok()
    }

    fn required(self) -> impl Iterator<Item = &'static str> {
        let all = self.0.get("required").and_then(Value::as_array);
        all.into_iter().flatten().filter_map(Value::as_str)
    }

    fn properties(self) -> impl Iterator<Item = (&'static str, Self)> {
        let all = self.0.get("properties").and_then(Value::as_object);
        all.into_iter()
            .flatten()
            .map(|(name, shape)| (name.as_str(), Self(shape)))
    }
}
