//! The public API of a crate as text that a person reviews: by module and item, in the order of
//! the alphabet, so that moving code about changes nothing.

use std::collections::BTreeMap;

use rustdoc_types::{
    Crate, Enum, Function, Generics, Id, Item, ItemEnum, StructKind, Trait, VariantKind,
};

use super::{
    impls::{self, Impls},
    names::{Names, joined, last},
    notes::Notes,
    places::{Place, Places, What},
    record::Record,
    signature::Signatures,
};

/// Where a line is broken.
const WIDTH: usize = 110;

/// What stands at the head of each listing.
const LEGEND: &str = "\
Fields of one type share a line. `new(a)` and `setters for a` say that the function takes what the
field holds, of an Option what is in it, a String by `Into`, a Vec by `IntoIterator`, and gives Self.
After a type's name stand the traits that it has; with `!` one of Send and its like that it has not.
";

/// Lists a crate.
pub(crate) fn list(described: &Crate) -> String {
    let places = Places::new(described);
    let public = places.paths();
    let mut names = Names::new(described, public);
    // Once to see what is named, and once with names that are as short as that allows.
    body(&places, &names);
    names.shorten();
    let body = body(&places, &names);

    let mut text = LEGEND.to_owned() + &body;
    let hidden = names.hidden();
    if !hidden.is_empty() {
        text += "\n== in signatures, but without a public path: what they have is not listed ==\n";
        for path in hidden {
            text += &format!("{path}\n");
        }
    }
    text += "\n== names from other crates ==\n";
    for (name, paths) in names.elsewhere() {
        wrap(&mut text, "", &format!("{name}: {}", paths.join(", ")));
    }
    text
}

/// Adds a line as it is: one thing, one line.
fn push(text: &mut String, indent: &str, line: &str) {
    for part in [indent, line, "\n"] {
        text.push_str(part);
    }
}

/// Adds a line, broken where it is too long.
fn wrap(text: &mut String, indent: &str, line: &str) {
    let mut column = 0;
    for (number, word) in line.split(' ').enumerate() {
        let length = word.chars().count();
        if number == 0 {
            text.push_str(indent);
            column = indent.len();
        } else if column + 1 + length > WIDTH {
            text.push('\n');
            text.push_str(indent);
            text.push_str("    ");
            column = indent.len() + 4;
        } else {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += length;
    }
    text.push('\n');
}

/// All modules.
fn body(places: &Places<'_>, names: &Names<'_>) -> String {
    let impls = Impls::new(names);
    let write = Signatures { names };
    let mut text = String::new();
    for (path, (notes, places)) in &places.modules {
        let name = if path.is_empty() { "the crate" } else { path };
        text += &format!("\n== {name}{notes} ==\n");
        let mut blocks: Vec<(u8, &str, String)> = places
            .iter()
            .map(|place| {
                let (rank, block) = Lister {
                    write,
                    impls: &impls,
                    place,
                }
                .block(path);
                (rank, place.name.as_str(), block)
            })
            .collect();
        blocks.sort();
        for (_, _, block) in blocks {
            text += &block;
        }
    }
    let others = impls.others(write);
    if !others.is_empty() {
        text += "\n== other crates' traits for other crates' types ==\n";
        for line in others {
            push(&mut text, "", &line);
        }
    }
    text
}

/// Lists one item.
struct Lister<'l, 'c> {
    write: Signatures<'l, 'c>,
    impls: &'l Impls<'c>,
    place: &'l Place<'c>,
}

impl<'c> Lister<'_, 'c> {
    /// The item's lines, and its kind's place in the order.
    fn block(&self, module: &str) -> (u8, String) {
        let write = self.write;
        let name = &self.place.name;
        let notes = &self.place.notes;
        let mut text = String::new();
        let mut line = |rank: u8, line: String| {
            push(&mut text, "", &line);
            rank
        };
        let item = match &self.place.what {
            What::Item(item) => item,
            What::Use(from) if last(from) == name || from.ends_with('*') => {
                let rank = line(9, format!("use {from}{notes}"));
                return (rank, text);
            }
            What::Use(from) => {
                let rank = line(9, format!("use {from} as {name}{notes}"));
                return (rank, text);
            }
        };
        let notes = notes.clone().with(&Notes::of(item));
        let path = joined(module, name);
        let home = write.names.defined(item.id, name);
        if home != path {
            let as_ = if last(&home) == name {
                String::new()
            } else {
                format!(" as {name}")
            };
            // What is noted of the thing itself stands there.
            let notes = notes.without(&Notes::of(item));
            let rank = line(9, format!("use crate::{home}{as_}{notes}"));
            return (rank, text);
        }
        let rank = match &item.inner {
            // Its patterns; rustdoc leaves out what they turn into.
            ItemEnum::Macro(rules) => {
                let rules: Vec<&str> = rules.split_whitespace().collect();
                line(0, format!("{}{notes}", rules.join(" ")))
            }
            ItemEnum::ProcMacro(given) => line(
                0,
                format!(
                    "proc macro {name} {:?} {:?}{notes}",
                    given.kind, given.helpers
                ),
            ),
            ItemEnum::Constant { type_, const_ } => {
                // Of many a value that is computed, nothing is known.
                let literal = Some(const_.expr.as_str()).filter(|_| const_.is_literal);
                let value = const_.value.as_deref().or(literal).unwrap_or("…");
                line(
                    1,
                    format!("const {name}: {} = {value}{notes}", write.type_(type_)),
                )
            }
            ItemEnum::Static(given) => line(
                1,
                format!(
                    "{}static {}{name}: {}{notes}",
                    if given.is_unsafe { "unsafe " } else { "" },
                    if given.is_mutable { "mut " } else { "" },
                    write.type_(&given.type_)
                ),
            ),
            ItemEnum::Function(function) => {
                line(2, format!("{}{notes}", write.function(name, function)))
            }
            ItemEnum::TypeAlias(alias) => line(
                3,
                format!(
                    "type {name}{} = {}{}{notes}",
                    write.params(&alias.generics.params),
                    write.type_(&alias.type_),
                    write.wheres(&alias.generics.where_predicates),
                ),
            ),
            ItemEnum::Trait(given) => {
                self.trait_(&mut text, item.id, given, &notes);
                4
            }
            ItemEnum::Struct(given) => {
                let (fields, notes) = self.fields(&given.kind, notes);
                let tuple = match &fields {
                    Fields::Tuple(types) => format!("({})", types.join(", ")),
                    Fields::Unit => ";".to_owned(),
                    Fields::Named(_) => String::new(),
                };
                let head = format!(
                    "struct {name}{}{tuple}",
                    write.params(&given.generics.params)
                );
                let record = match fields {
                    Fields::Named(record) => Some(record),
                    _ => None,
                };
                self.type_(&mut text, &head, &given.generics, &notes, item.id, record);
                5
            }
            ItemEnum::Union(given) => {
                let notes = private(given.has_stripped_fields, notes);
                let head = format!("union {name}{}", write.params(&given.generics.params));
                let record = Record::new(&given.fields, write);
                self.type_(
                    &mut text,
                    &head,
                    &given.generics,
                    &notes,
                    item.id,
                    Some(record),
                );
                5
            }
            ItemEnum::Enum(given) => {
                self.enum_(&mut text, item.id, given, &notes);
                5
            }
            ItemEnum::ExternCrate { name, rename } => line(
                9,
                format!(
                    "extern crate {name} as {}",
                    rename.as_deref().unwrap_or("_")
                ),
            ),
            ItemEnum::Primitive(given) => line(9, format!("primitive {}", given.name)),
            // Unstable, or parts of the above.
            ItemEnum::TraitAlias(_)
            | ItemEnum::ExternType
            | ItemEnum::Module(_)
            | ItemEnum::Use(_)
            | ItemEnum::StructField(_)
            | ItemEnum::Variant(_)
            | ItemEnum::Impl(_)
            | ItemEnum::AssocConst { .. }
            | ItemEnum::AssocType { .. } => line(9, format!("{name}: {:?}{notes}", item.inner)),
        };
        (rank, text)
    }

    /// A struct, union or enum.
    fn type_(
        &self,
        text: &mut String,
        head: &str,
        generics: &Generics,
        notes: &Notes,
        id: Id,
        record: Option<Record>,
    ) {
        let wheres = self.write.wheres(&generics.where_predicates);
        let (words, lines) = self.impls.traits(id, generics, self.write);
        let traits = if words.is_empty() {
            String::new()
        } else {
            format!(": {}", words.join(" "))
        };
        push(text, "", &format!("{head}{notes}{wheres}{traits}"));
        for line in record.iter().flat_map(Record::fields) {
            wrap(text, "  ", &line);
        }
        self.inherent(text, id, generics, record);
        for line in lines {
            push(text, "  ", &line);
        }
    }

    /// What a type has by itself.
    fn inherent(&self, text: &mut String, id: Id, generics: &Generics, record: Option<Record>) {
        let index = &self.write.names.described().index;
        let mut plain: Vec<&Item> = Vec::new();
        let mut headed: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
        for (block, given) in self.impls.inherent(id) {
            let items = given.items.iter().filter_map(|id| index.get(id));
            let header = impls::header(given, self.write);
            let notes = Notes::of(block);
            if notes.is_empty() && impls::is_unconditional(generics, given, self.write) {
                plain.extend(items);
            } else {
                headed
                    .entry(format!("{header}{notes}"))
                    .or_default()
                    .extend(items);
            }
        }
        let record = record.unwrap_or_else(|| Record::new(&[], self.write));
        for line in self.members(&plain, &record) {
            push(text, "  ", &line);
        }
        for (header, items) in headed {
            // The same functions under other conditions are other functions.
            let lines = self.members(&items, &Record::new(&[], self.write));
            if !lines.is_empty() {
                push(text, "  ", &header);
            }
            for line in lines {
                push(text, "    ", &line);
            }
        }
    }

    /// Constants and functions.
    fn members(&self, items: &[&'c Item], record: &Record) -> Vec<String> {
        let mut lines = Vec::new();
        let mut functions: Vec<(&str, &Item, &Function)> = Vec::new();
        for item in items {
            let name = item.name.as_deref().unwrap_or_default();
            match &item.inner {
                ItemEnum::Function(function) => functions.push((name, item, function)),
                _ => lines.push(self.member(item)),
            }
        }
        lines.sort();
        functions.sort_by_key(|(name, _, _)| *name);
        lines.extend(record.functions(&functions, self.write));
        lines
    }

    /// An associated type or constant, or a function of a trait.
    fn member(&self, item: &Item) -> String {
        let write = self.write;
        let name = item.name.as_deref().unwrap_or_default();
        let notes = Notes::of(item);
        match &item.inner {
            ItemEnum::AssocConst { type_, value } => {
                let value = value.as_ref().map_or_else(String::new, |value| {
                    format!(" = {}", if value == "_" { "…" } else { value })
                });
                format!("const {name}: {}{value}{notes}", write.type_(type_))
            }
            ItemEnum::AssocType {
                generics,
                bounds,
                type_,
            } => {
                let bounds = if bounds.is_empty() {
                    String::new()
                } else {
                    format!(": {}", write.bounds(bounds))
                };
                let type_ = type_
                    .as_ref()
                    .map(|type_| format!(" = {}", write.type_(type_)));
                format!(
                    "type {name}{}{bounds}{}{}{notes}",
                    write.params(&generics.params),
                    type_.unwrap_or_default(),
                    write.wheres(&generics.where_predicates)
                )
            }
            ItemEnum::Function(function) => {
                // Who implements the trait need not write it.
                let provided = if function.has_body { "provided " } else { "" };
                format!("{provided}{}{notes}", write.function(name, function))
            }
            other => format!("{name}: {other:?}{notes}"),
        }
    }

    fn trait_(&self, text: &mut String, id: Id, given: &Trait, notes: &Notes) {
        let write = self.write;
        let mut notes = notes.clone();
        if !given.is_dyn_compatible {
            notes = notes.and("not dyn");
        }
        let bounds = if given.bounds.is_empty() {
            String::new()
        } else {
            format!(": {}", write.bounds(&given.bounds))
        };
        let head = format!(
            "{}{}trait {}{}{notes}{bounds}{}",
            if given.is_unsafe { "unsafe " } else { "" },
            if given.is_auto { "auto " } else { "" },
            self.place.name,
            write.params(&given.generics.params),
            write.wheres(&given.generics.where_predicates)
        );
        push(text, "", &head);
        let index = &write.names.described().index;
        let items = given.items.iter().filter_map(|id| index.get(id));
        let mut members: Vec<String> = items.map(|item| self.member(item)).collect();
        members.sort();
        for line in members {
            push(text, "  ", &line);
        }
        for line in self.impls.implementors(id, write) {
            push(text, "  ", &line);
        }
    }

    fn enum_(&self, text: &mut String, id: Id, given: &Enum, notes: &Notes) {
        let write = self.write;
        let notes = private(given.has_stripped_variants, notes.clone());
        let head = format!(
            "enum {}{}",
            self.place.name,
            write.params(&given.generics.params)
        );
        let index = &write.names.described().index;
        // In their order: casts to numbers and derived comparisons show it.
        let variants = given.variants.iter().filter_map(|id| index.get(id));
        let variants: Vec<String> = variants.map(|item| self.variant(item)).collect();
        let mut own = String::new();
        self.type_(&mut own, &head, &given.generics, &notes, id, None);
        let (head, rest) = own.split_once('\n').unwrap_or((&own, ""));
        text.push_str(head);
        text.push('\n');
        wrap(text, "  ", &variants.join(" | "));
        text.push_str(rest);
    }

    fn variant(&self, item: &Item) -> String {
        let ItemEnum::Variant(variant) = &item.inner else {
            return String::new();
        };
        let name = item.name.as_deref().unwrap_or_default();
        let mut notes = Notes::of(item);
        let fields = match &variant.kind {
            VariantKind::Plain => String::new(),
            VariantKind::Tuple(fields) => format!("({})", self.tuple(fields).join(", ")),
            VariantKind::Struct {
                fields,
                has_stripped_fields,
            } => {
                notes = private(*has_stripped_fields, notes);
                let fields = Record::new(fields, self.write).fields();
                format!(" {{ {} }}", fields.join("; "))
            }
        };
        let value = variant.discriminant.as_ref();
        let value = value.map_or_else(String::new, |given| format!(" = {}", given.value));
        format!("{name}{fields}{value}{notes}")
    }

    fn fields(&self, kind: &StructKind, notes: Notes) -> (Fields, Notes) {
        match kind {
            StructKind::Unit => (Fields::Unit, notes),
            StructKind::Tuple(fields) => (Fields::Tuple(self.tuple(fields)), notes),
            StructKind::Plain {
                fields,
                has_stripped_fields,
            } => (
                Fields::Named(Record::new(fields, self.write)),
                private(*has_stripped_fields, notes),
            ),
        }
    }

    /// The types of a tuple's fields, `_` for those that are private.
    fn tuple(&self, fields: &[Option<Id>]) -> Vec<String> {
        let index = &self.write.names.described().index;
        fields
            .iter()
            .map(|id| id.and_then(|id| index.get(&id)))
            .map(|field| match field.map(|field| &field.inner) {
                Some(ItemEnum::StructField(type_)) => self.write.type_(type_),
                _ => "_".to_owned(),
            })
            .collect()
    }
}

enum Fields {
    Unit,
    Tuple(Vec<String>),
    Named(Record),
}

fn private(has_more: bool, notes: Notes) -> Notes {
    if has_more {
        notes.and("private fields")
    } else {
        notes
    }
}
