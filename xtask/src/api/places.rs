//! Where the items of a crate are found from outside: modules, and what re-exports make of them.

use std::collections::{BTreeMap, HashMap};

use rustdoc_types::{Crate, Id, Item, ItemEnum, Module, Use};

use super::{names::joined, notes::Notes};

/// What is found where.
pub(crate) struct Places<'c> {
    described: &'c Crate,
    /// By path from the crate's root.
    pub(crate) modules: BTreeMap<String, (Notes, Vec<Place<'c>>)>,
}

/// A name in a module.
pub(crate) struct Place<'c> {
    pub(crate) name: String,
    /// Of the thing itself and of all that leads to it.
    pub(crate) notes: Notes,
    pub(crate) what: What<'c>,
}

/// What is behind a name.
pub(crate) enum What<'c> {
    /// One of the crate's own.
    Item(&'c Item),
    /// Another crate's, or what cannot be shown by itself (a glob of variants).
    Use(String),
}

impl<'c> Places<'c> {
    /// Goes through a crate.
    pub(crate) fn new(described: &'c Crate) -> Self {
        let mut places = Self {
            described,
            modules: BTreeMap::new(),
        };
        if let Some(ItemEnum::Module(root)) =
            described.index.get(&described.root).map(|root| &root.inner)
        {
            places.walk("", &Notes::default(), root, &mut vec![described.root]);
        }
        places
    }

    /// Goes through a module, and through those that it shows as its own.
    fn walk(&mut self, path: &str, notes: &Notes, module: &'c Module, above: &mut Vec<Id>) {
        self.modules
            .entry(path.to_owned())
            .or_insert_with(|| (notes.clone(), Vec::new()));
        for item in module
            .items
            .iter()
            .filter_map(|id| self.described.index.get(id))
        {
            let notes = notes.clone().with(&Notes::of(item));
            match &item.inner {
                ItemEnum::Module(_) => {
                    self.enter(path, item.name.as_deref(), &notes, item, above);
                }
                ItemEnum::Use(import) => {
                    let target = import.id.and_then(|id| self.described.index.get(&id));
                    let name = (!import.is_glob).then_some(import.name.as_str());
                    match target {
                        Some(target) if matches!(target.inner, ItemEnum::Module(_)) => {
                            self.enter(path, name, &notes, target, above);
                        }
                        Some(target) if !import.is_glob && is_listed(target) => {
                            self.place(path, &import.name, notes, What::Item(target));
                        }
                        _ => {
                            let from = self.imported(import);
                            self.place(path, &import.name, notes, What::Use(from));
                        }
                    }
                }
                _ => {
                    let name = item.name.as_deref().unwrap_or_default();
                    self.place(path, name, notes, What::Item(item));
                }
            }
        }
    }

    /// Goes into a module, unless it is inside of itself. Without a name, what it has belongs
    /// to where it is used.
    fn enter(
        &mut self,
        path: &str,
        name: Option<&str>,
        notes: &Notes,
        item: &'c Item,
        above: &mut Vec<Id>,
    ) {
        let ItemEnum::Module(module) = &item.inner else {
            return;
        };
        if above.contains(&item.id) {
            let name = name.unwrap_or("*");
            let from = item.name.clone().unwrap_or_default();
            self.place(path, name, notes.clone(), What::Use(from));
            return;
        }
        above.push(item.id);
        let inner = name.map_or_else(|| path.to_owned(), |name| joined(path, name));
        let notes = notes.clone().with(&Notes::of(item));
        self.walk(&inner, &notes, module, above);
        above.pop();
    }

    fn place(&mut self, module: &str, name: &str, notes: Notes, what: What<'c>) {
        let (_, places) = self.modules.entry(module.to_owned()).or_default();
        places.push(Place {
            name: name.to_owned(),
            notes,
            what,
        });
    }

    /// What an import leads to, by the path where that is defined.
    fn imported(&self, import: &Use) -> String {
        let summary = import.id.and_then(|id| self.described.paths.get(&id));
        let from = summary.map_or_else(|| import.source.clone(), |summary| summary.path.join("::"));
        if import.is_glob { from + "::*" } else { from }
    }

    /// The path of each item, the shortest if there are several.
    pub(crate) fn paths(&self) -> HashMap<Id, String> {
        let mut paths: HashMap<Id, String> = HashMap::new();
        for (module, (_, places)) in &self.modules {
            for place in places {
                let What::Item(item) = &place.what else {
                    continue;
                };
                let path = joined(module, &place.name);
                let order = |path: &str| (path.matches("::").count(), path.to_owned());
                let known = paths.entry(item.id).or_insert_with(|| path.clone());
                if order(&path) < order(known) {
                    *known = path;
                }
            }
        }
        paths
    }
}

/// Whether an item can stand in a listing by itself.
fn is_listed(item: &Item) -> bool {
    !matches!(item.inner, ItemEnum::Variant(_))
}
