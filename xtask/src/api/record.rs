//! A struct: its fields, and the functions that do no more than set them.

use std::collections::{BTreeMap, BTreeSet};

use rustdoc_types::{Function, GenericArg, GenericArgs, Id, Item, ItemEnum, Type};

use super::{notes::Notes, signature::Signatures};

/// Named fields.
pub(crate) struct Record {
    /// By name, the type and what is noted of it.
    fields: BTreeMap<String, (String, Notes)>,
    /// By name, the argument that a function which sets it takes.
    taken: BTreeMap<String, String>,
}

impl Record {
    /// Of a struct or a variant.
    pub(crate) fn new(fields: &[Id], write: Signatures<'_, '_>) -> Self {
        let index = &write.names.described().index;
        let mut record = Self {
            fields: BTreeMap::new(),
            taken: BTreeMap::new(),
        };
        for item in fields.iter().filter_map(|id| index.get(id)) {
            if let (Some(name), ItemEnum::StructField(type_)) = (&item.name, &item.inner) {
                let shown = (write.type_(type_), Notes::of(item));
                record.fields.insert(name.clone(), shown);
                record.taken.insert(name.clone(), taken(type_, write));
            }
        }
        record
    }

    /// `a, b: Type`, those of one type together. Their order is nobody's business but that of
    /// `#[repr(C)]`.
    pub(crate) fn fields(&self) -> Vec<String> {
        let mut by_type: BTreeMap<&(String, Notes), Vec<&str>> = BTreeMap::new();
        for (name, shown) in &self.fields {
            by_type.entry(shown).or_default().push(name);
        }
        let mut groups: Vec<_> = by_type.into_iter().collect();
        groups.sort_by(|(_, one), (_, other)| one.cmp(other));
        groups
            .into_iter()
            .map(|((type_, notes), names)| format!("{}: {type_}{notes}", names.join(", ")))
            .collect()
    }

    /// Lists the functions of a struct: those that only set fields in one line, the others as
    /// they are.
    pub(crate) fn functions(
        &self,
        functions: &[(&str, &Item, &Function)],
        write: Signatures<'_, '_>,
    ) -> Vec<String> {
        let mut setters = BTreeSet::new();
        let mut constructor = None;
        let mut lines = Vec::new();
        for (name, item, function) in functions {
            let line = write.function(name, function);
            if !Notes::of(item).is_empty() {
                lines.push(format!("{line}{}", Notes::of(item)));
            } else if self.is_setter(name, &line) {
                setters.insert(*name);
            } else if let Some(arguments) = self.constructed_from(name, function, &line) {
                constructor = Some(arguments);
            } else {
                lines.push(line);
            }
        }
        let mut folded = Vec::new();
        if let Some(arguments) = constructor {
            folded.push(format!("new({})", arguments.join(", ")));
        }
        if !setters.is_empty() {
            folded.push(format!("setters {}", self.named(&setters)));
        }
        if !folded.is_empty() {
            lines.insert(0, folded.join(", "));
        }
        lines
    }

    /// These of the fields, by the shorter of what they are and what they are not.
    fn named(&self, names: &BTreeSet<&str>) -> String {
        let others: Vec<&str> = self
            .fields
            .keys()
            .map(String::as_str)
            .filter(|name| !names.contains(name))
            .collect();
        let names: Vec<&str> = names.iter().copied().collect();
        if others.is_empty() {
            "for all".to_owned()
        } else if others.len() < names.len() {
            format!("for all but {}", others.join(", "))
        } else {
            format!("for {}", names.join(", "))
        }
    }

    /// `fn field(self, field: Held) -> Self`.
    fn is_setter(&self, name: &str, line: &str) -> bool {
        self.taken
            .get(name)
            .is_some_and(|taken| line == format!("fn {name}(self, {name}: {taken}) -> Self"))
    }

    /// The fields that a `fn new(field: Held, …) -> Self` takes.
    fn constructed_from(&self, name: &str, function: &Function, line: &str) -> Option<Vec<String>> {
        let names: Vec<String> = function
            .sig
            .inputs
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        let arguments: Option<Vec<String>> = names
            .iter()
            .map(|name| Some(format!("{name}: {}", self.taken.get(name)?)))
            .collect();
        let expected = format!("fn new({}) -> Self", arguments?.join(", "));
        (name == "new" && line == expected).then_some(names)
    }
}

/// What sets a field: what it holds, of an `Option` what is in it; a `String` as
/// `impl Into<String>`, a `Vec` as `impl IntoIterator` over its elements, texts as before.
fn taken(type_: &Type, write: Signatures<'_, '_>) -> String {
    let inner = argument(type_, "core::option::Option", write).unwrap_or(type_);
    match argument(inner, "alloc::vec::Vec", write) {
        Some(element) => format!("impl IntoIterator<Item = {}>", text(element, write)),
        None => text(inner, write),
    }
}

fn text(type_: &Type, write: Signatures<'_, '_>) -> String {
    let written = write.type_(type_);
    if is(type_, "alloc::string::String", write) {
        return format!("impl Into<{written}>");
    }
    written
}

/// The argument of a type of that path.
fn argument<'t>(type_: &'t Type, path: &str, write: Signatures<'_, '_>) -> Option<&'t Type> {
    let Type::ResolvedPath(written) = type_ else {
        return None;
    };
    let Some(GenericArgs::AngleBracketed { args, .. }) = written.args.as_deref() else {
        return None;
    };
    match args.as_slice() {
        [GenericArg::Type(argument)] if is(type_, path, write) => Some(argument),
        _ => None,
    }
}

fn is(type_: &Type, path: &str, write: Signatures<'_, '_>) -> bool {
    matches!(type_, Type::ResolvedPath(written)
        if write.names.defined(written.id, &written.path) == path)
}
