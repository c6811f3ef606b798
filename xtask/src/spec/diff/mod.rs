//! What a change of a document does to those who use it.
//!
//! Two documents are walked side by side, operation by operation and through their schemas.
//! Every key of an object that is walked has a rule or is reported as one that no rule
//! knows; what the walk never reached is found in the end by comparing the documents as
//! they are ([`rest`]). So a change can be judged wrongly, but not be lost.

mod calls;
mod part;
mod rest;
mod schemas;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use part::{Part, Place, Way, named};
use serde_json::Value;

/// Whom a change hurts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// Code that sends what was right before.
    Caller,
    /// Code that reads answers.
    Reader,
    /// Nobody can tell but the one who reviews it.
    Unknown,
    /// Nobody.
    Harmless,
}

impl Class {
    const ALL: [Self; 4] = [Self::Caller, Self::Reader, Self::Unknown, Self::Harmless];

    /// How reports call it.
    fn title(self) -> &'static str {
        match self {
            Self::Caller => "Breaks a caller",
            Self::Reader => "Breaks a reader",
            Self::Unknown => "No rule knows",
            Self::Harmless => "Harmless",
        }
    }
}

/// The changes from one document to another.
#[derive(Debug)]
pub(crate) struct Report {
    /// A line each, with its class.
    pub(crate) changes: Vec<(Class, String)>,
}

impl Report {
    /// What changed from the reviewed document to another.
    pub(crate) fn of(old: &Value, new: &Value) -> Self {
        let mut comparison = Comparison {
            old,
            new,
            found: Vec::new(),
            told: 0,
            documentation: BTreeMap::new(),
            looked_at: BTreeSet::new(),
            settled: BTreeSet::new(),
            inside: BTreeSet::new(),
        };
        comparison.documents();
        comparison.rest();
        comparison.report()
    }

    /// Whether somebody has to be told why.
    pub(crate) fn breaks(&self) -> bool {
        self.changes
            .iter()
            .any(|(class, _)| *class != Class::Harmless)
    }

    /// The lines under the titles of their classes. `title` and `line` stand in front.
    pub(crate) fn write(&self, title: &str, line: &str) -> String {
        let mut text = String::new();
        for class in Class::ALL {
            let mut lines = self
                .changes
                .iter()
                .filter(|(of, _)| *of == class)
                .peekable();
            if lines.peek().is_some() {
                text.push_str(&format!("{title}{}:\n", class.title()));
            }
            for (_, what) in lines {
                text.push_str(&format!("{line}{what}\n"));
            }
        }
        text
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write("  ", "    "))
    }
}

/// A change, at the first place where it was met.
struct Found {
    class: Class,
    place: Place,
    what: String,
    /// Operations that have the same change, as they share a component.
    also: Vec<String>,
}

/// Two documents, and what was found so far.
struct Comparison<'a> {
    old: &'a Value,
    new: &'a Value,
    found: Vec<Found>,
    /// How often something was said, again too.
    told: usize,
    /// Changed words and examples, and what moved within the document, by the operation or
    /// component that has them.
    documentation: BTreeMap<String, BTreeSet<String>>,
    /// Objects, by pointer, each of whose keys had its rule.
    looked_at: BTreeSet<String>,
    /// Parts, by pointer, about which everything is said.
    settled: BTreeSet<String>,
    /// Pairs of components that were entered in the operation at hand.
    inside: BTreeSet<(Way, String, String)>,
}

/// What a rule did with a key.
enum Rule {
    /// It said what there is to say. If that was nothing, and something changed, it is said
    /// that nothing was.
    Said,
    /// It went inside, if there was something on both sides; else as [`Rule::Said`].
    Entered,
    /// What there is to say is said by another rule.
    Elsewhere,
    /// There is none.
    Missing,
}

impl<'a> Comparison<'a> {
    /// Gives each key of two objects to `rule`, with its values.
    fn keys(
        &mut self,
        place: &Place,
        old: &Part<'a>,
        new: &Part<'a>,
        mut rule: impl FnMut(&mut Self, &str, Option<&Part<'a>>, Option<&Part<'a>>) -> Rule,
    ) {
        self.looked_at.insert(old.pointer.clone());
        self.looked_at.insert(new.pointer.clone());
        for key in old.keys().union(&new.keys()) {
            let (old, new) = (old.get(key), new.get(key));
            let told = self.told;
            let done = rule(self, key, old.as_ref(), new.as_ref());
            let silent = match done {
                Rule::Said => self.told == told,
                Rule::Entered => self.told == told && (old.is_none() || new.is_none()),
                Rule::Elsewhere => false,
                Rule::Missing => true,
            };
            if silent {
                self.untold(place, key, old.as_ref(), new.as_ref());
            }
            if !matches!(done, Rule::Entered) {
                self.settle([&old, &new]);
            }
        }
    }

    /// Says of a change that no rule said anything of it.
    fn untold(&mut self, place: &Place, key: &str, old: Option<&Part<'a>>, new: Option<&Part<'a>>) {
        if same(old, new) {
            return;
        }
        let items = |part: Option<&Part<'a>>| part.map(Part::items).unwrap_or_default();
        let (were, mut are) = (items(old), items(new));
        let moved = !were.is_empty()
            && were.iter().all(|one| {
                let found = are.iter().position(|other| other.value == one.value);
                found.map(|at| are.remove(at)).is_some()
            });
        if moved && are.is_empty() {
            self.add(Class::Harmless, place, format!("{key} in another order"));
        } else {
            let what = format!("{key} is {}, was {}", part::shown(new), part::shown(old));
            self.add(Class::Unknown, place, what);
        }
    }

    /// Leaves nothing more to say of these parts.
    fn settle<'b>(&mut self, parts: impl IntoIterator<Item = &'b Option<Part<'a>>>)
    where
        'a: 'b,
    {
        for part in parts.into_iter().flatten() {
            self.settled.insert(part.pointer.clone());
        }
    }

    /// Says it once for all operations that share the place.
    fn add(&mut self, class: Class, place: &Place, what: impl Into<String>) {
        self.told += 1;
        let what = what.into();
        let same = |found: &&mut Found| {
            found.class == class && found.what == what && found.place.is_as(place)
        };
        match self.found.iter_mut().find(same) {
            Some(found) => {
                if found.place.operation != place.operation
                    && !found.also.contains(&place.operation)
                {
                    found.also.push(place.operation.clone());
                }
            }
            None => self.found.push(Found {
                class,
                place: place.clone(),
                what,
                also: Vec::new(),
            }),
        }
    }

    /// Notes that words or examples changed, if they did.
    fn documented(
        &mut self,
        place: &Place,
        key: &str,
        old: Option<&Part<'a>>,
        new: Option<&Part<'a>>,
    ) -> Rule {
        if !same(old, new) {
            self.told += 1;
            let (owner, what) = place.documented(key);
            self.documentation.entry(owner).or_default().insert(what);
        }
        Rule::Said
    }

    /// Notes that a part became a component, or stopped being one: that changes nothing.
    fn stands_elsewhere(&mut self, place: &Place) {
        self.told += 1;
        let (owner, what) = place.documented("where it stands");
        self.documentation.entry(owner).or_default().insert(what);
    }

    /// The lines, by class.
    fn report(mut self) -> Report {
        const MOST: usize = 4;
        let mut changes: Vec<(Class, String)> = Vec::new();
        self.found.sort_by_key(|found| found.class);
        for found in self.found {
            let mut line = format!("{}: {}", found.place, found.what);
            if !found.also.is_empty() {
                line.push_str(&format!(" (also in {})", named(&found.also, MOST)));
            }
            changes.push((found.class, line));
        }
        for (owner, places) in self.documentation {
            let places: Vec<_> = places.into_iter().collect();
            let line = format!("{owner}: documentation: {}", named(&places, MOST));
            changes.push((Class::Harmless, line));
        }
        Report { changes }
    }
}

/// Whether two values are the same as they stand, references unresolved.
fn same(old: Option<&Part<'_>>, new: Option<&Part<'_>>) -> bool {
    old.map(|part| part.value) == new.map(|part| part.value)
}
