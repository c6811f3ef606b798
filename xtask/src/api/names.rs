//! What things are called in a listing: by the last part of their path, as long as that means
//! one thing only.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
};

use rustdoc_types::{Crate, Id, Path};

/// The names of one listing.
pub(crate) struct Names<'c> {
    described: &'c Crate,
    /// Where the crate's own items are found, from its root.
    public: HashMap<Id, String>,
    /// By full path.
    short: HashMap<String, String>,
    /// What was named so far, by full path.
    used: RefCell<BTreeMap<String, Origin>>,
}

/// Where something comes from.
///
/// In this order they may be called by the last part of their path.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    /// An item of the crate that has a public path.
    Here,
    /// An item of the crate that appears in signatures and cannot be named.
    Hidden,
    /// The standard library.
    Standard,
    /// Another crate.
    Elsewhere,
}

impl<'c> Names<'c> {
    /// Names that are full paths.
    pub(crate) fn new(described: &'c Crate, public: HashMap<Id, String>) -> Self {
        Self {
            described,
            public,
            short: HashMap::new(),
            used: RefCell::default(),
        }
    }

    /// The crate they are taken from.
    pub(crate) fn described(&self) -> &'c Crate {
        self.described
    }

    /// Whether it is one of the crate's own items and can be named from outside.
    pub(crate) fn is_public(&self, id: Id) -> bool {
        self.public.contains_key(&id)
    }

    /// The name of what a path leads to.
    pub(crate) fn of(&self, path: &Path) -> String {
        let (full, origin) = self.full(path.id, &path.path);
        let name = self.short.get(&full).unwrap_or(&full).clone();
        self.used.borrow_mut().insert(full, origin);
        name
    }

    /// The full path to where it is public, or to where it is defined in another crate.
    pub(crate) fn defined(&self, id: Id, written: &str) -> String {
        self.full(id, written).0
    }

    fn full(&self, id: Id, written: &str) -> (String, Origin) {
        if let Some(path) = self.public.get(&id) {
            return (path.clone(), Origin::Here);
        }
        match self.described.paths.get(&id) {
            Some(summary) if summary.crate_id == 0 => {
                let inside = summary.path.get(1..).unwrap_or_default();
                (format!("crate::{}", inside.join("::")), Origin::Hidden)
            }
            Some(summary) => {
                let standard = ["alloc", "core", "std"];
                let is_standard = summary
                    .path
                    .first()
                    .is_some_and(|name| standard.contains(&name.as_str()));
                let origin = if is_standard {
                    Origin::Standard
                } else {
                    Origin::Elsewhere
                };
                (summary.path.join("::"), origin)
            }
            None => (written.to_owned(), Origin::Elsewhere),
        }
    }

    /// From now on by the last part, for all that were named so far and whose last part is
    /// theirs alone. The crate's own items come first, then those of the standard library: a
    /// stranger of the same name keeps its full path.
    pub(crate) fn shorten(&mut self) {
        let used = self.used.take();
        let mut claims: BTreeMap<&str, BTreeMap<Origin, Vec<&String>>> = BTreeMap::new();
        for (full, origin) in &used {
            let claim = claims.entry(last(full)).or_default();
            claim.entry(*origin).or_default().push(full);
        }
        for (last, claim) in claims {
            if let Some((origin, claimants)) = claim.first_key_value()
                && let [only] = claimants.as_slice()
                && *origin != Origin::Hidden
            {
                self.short.insert((*only).clone(), last.to_owned());
            }
        }
    }

    /// What was named and cannot be from outside.
    pub(crate) fn hidden(&self) -> Vec<String> {
        let used = self.used.borrow();
        let hidden = used.iter().filter(|(_, origin)| **origin == Origin::Hidden);
        hidden.map(|(full, _)| full.clone()).collect()
    }

    /// Where the short names of other crates' items lead: by crate, the rest of the paths.
    pub(crate) fn elsewhere(&self) -> BTreeMap<String, Vec<String>> {
        let mut crates: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (full, origin) in &*self.used.borrow() {
            if *origin >= Origin::Standard
                && let Some((name, rest)) = full.split_once("::")
            {
                crates
                    .entry(name.to_owned())
                    .or_default()
                    .push(rest.to_owned());
            }
        }
        crates
    }
}

/// The path of what has that name in a module.
pub(crate) fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        return name.to_owned();
    }
    format!("{path}::{name}")
}

/// The last part of a path.
pub(crate) fn last(path: &str) -> &str {
    path.rsplit_once("::").map_or(path, |(_, last)| last)
}
