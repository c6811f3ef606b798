//! What the walk did not reach. It should be nothing; if it is something, it is said.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Class, Comparison, Part, Place,
    part::{escaped, shown},
    same,
};

impl<'a> Comparison<'a> {
    pub(super) fn rest(&mut self) {
        self.components();
        let (old, new) = (Part::whole(self.old), Part::whole(self.new));
        self.unreached(&old, &new, true);
    }

    /// A component is compared where it is used. Here is what is said of one that is on one
    /// side only, or that nothing uses.
    fn components(&mut self) {
        let (in_old, in_new) = (reached(self.old), reached(self.new));
        let components = |document: &'a Value| Part::whole(document).get("components");
        let (old, new) = (components(self.old), components(self.new));
        let (old, new) = (
            old.unwrap_or_else(Part::none),
            new.unwrap_or_else(Part::none),
        );
        self.looked_at.insert("/components".to_owned());
        for section in old.keys().union(&new.keys()) {
            let (were, are) = (old.get(section), new.get(section));
            let (were, are) = (
                were.unwrap_or_else(Part::none),
                are.unwrap_or_else(Part::none),
            );
            self.looked_at
                .insert(format!("/components/{}", escaped(section)));
            for name in were.keys().union(&are.keys()) {
                let (was, is) = (were.get(name), are.get(name));
                let Some(pointer) = was
                    .as_ref()
                    .or(is.as_ref())
                    .map(|part| part.pointer.clone())
                else {
                    continue;
                };
                let place = Place::operation("the document").component(&pointer);
                if section == "examples" {
                    self.documented(&place, "example", was.as_ref(), is.as_ref());
                    self.settled.insert(pointer);
                    continue;
                }
                if same(was.as_ref(), is.as_ref()) || section == "securitySchemes" {
                    continue;
                }
                let used = (in_old.contains(&pointer), in_new.contains(&pointer));
                // One that is used on one side only came or went with its use, which was told.
                if used.0 && used.1 {
                    continue;
                }
                if used == (false, false) {
                    let what = match (was, is) {
                        (Some(_), Some(_)) => "changed",
                        (None, _) => "added",
                        (_, None) => "removed",
                    };
                    let place = Place::operation(&pointer);
                    self.add(
                        Class::Harmless,
                        &place,
                        format!("{what}; nothing refers to it"),
                    );
                }
                self.settled.insert(pointer);
            }
        }
    }

    /// Says every difference for whose object no rule was asked.
    fn unreached(&mut self, old: &Part<'a>, new: &Part<'a>, asked: bool) {
        if old.value == new.value || self.settled.contains(&new.pointer) {
            return;
        }
        if old.value.is_object() && new.value.is_object() {
            let asked = self.looked_at.contains(&new.pointer);
            for key in old.keys().union(&new.keys()) {
                match (old.get(key), new.get(key)) {
                    (Some(old), Some(new)) => self.unreached(&old, &new, asked),
                    (old, new) => self.unless_asked(asked, old.as_ref(), new.as_ref()),
                }
            }
        } else {
            self.unless_asked(asked, Some(old), Some(new));
        }
    }

    /// Says a difference, unless a rule was asked about it.
    fn unless_asked(&mut self, asked: bool, old: Option<&Part<'a>>, new: Option<&Part<'a>>) {
        if asked {
            return;
        }
        let pointer = new
            .or(old)
            .map(|part| part.pointer.clone())
            .unwrap_or_default();
        if !self.settled.contains(&pointer) {
            let what = format!("is {}, was {}", shown(new), shown(old));
            self.add(Class::Unknown, &Place::operation(&pointer), what);
        }
    }
}

/// The components that the rest of a document uses, by pointer.
fn reached(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let outside = document.as_object().into_iter().flatten();
    let mut waiting: Vec<&Value> = outside
        .filter(|(key, _)| *key != "components")
        .map(|(_, value)| value)
        .collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items),
            Value::Object(entries) => {
                if let Some(pointer) = entries
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(|reference| reference.strip_prefix('#'))
                    && found.insert(pointer.to_owned())
                {
                    waiting.extend(document.pointer(pointer));
                }
                waiting.extend(entries.values());
            }
            _ => {}
        }
    }
    found
}
