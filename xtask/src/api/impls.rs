//! Which traits a type has, in as few words as say all of it.

use std::collections::{BTreeSet, HashMap};

use rustdoc_types::{
    GenericArg, GenericArgs, GenericParamDefKind, Generics, Id, Impl, Item, ItemEnum, Type,
    WherePredicate,
};

use super::{
    names::{Names, last},
    notes::Notes,
    signature::Signatures,
};

/// The implementations in a crate, by what they are listed under.
pub(crate) struct Impls<'c> {
    of_types: HashMap<Id, Vec<(&'c Item, &'c Impl)>>,
    of_traits: HashMap<Id, Vec<(&'c Item, &'c Impl)>>,
    others: Vec<(&'c Item, &'c Impl)>,
}

/// The traits that the compiler gives to every type that it can. `Freeze` and `UnsafeUnpin`,
/// which it gives too, cannot be named on stable.
const GIVEN: [&str; 5] = ["RefUnwindSafe", "Send", "Sync", "Unpin", "UnwindSafe"];

impl<'c> Impls<'c> {
    /// Collects them.
    pub(crate) fn new(names: &Names<'c>) -> Self {
        let mut impls = Self {
            of_types: HashMap::new(),
            of_traits: HashMap::new(),
            others: Vec::new(),
        };
        for item in names.described().index.values() {
            let ItemEnum::Impl(given) = &item.inner else {
                continue;
            };
            // A blanket implementation stands under its trait; these are copies of it.
            if item.crate_id != 0 || given.blanket_impl.is_some() {
                continue;
            }
            let of_trait = given.trait_.as_ref().map(|path| path.id);
            if of_trait.is_some_and(|id| is_unreachable(names, id)) {
                continue;
            }
            match described_by(&given.for_) {
                Some(id) if names.is_public(id) => {
                    impls.of_types.entry(id).or_default().push((item, given));
                }
                Some(id) if is_unreachable(names, id) => {}
                _ => match of_trait {
                    Some(id) if names.is_public(id) => {
                        impls.of_traits.entry(id).or_default().push((item, given));
                    }
                    _ => impls.others.push((item, given)),
                },
            }
        }
        impls
    }

    /// The blocks of functions that a type has by itself.
    pub(crate) fn inherent(&self, type_: Id) -> impl Iterator<Item = (&'c Item, &'c Impl)> {
        let all = self.of_types.get(&type_).into_iter().flatten();
        all.filter(|(_, given)| given.trait_.is_none()).copied()
    }

    /// The traits of a type: those that a word says, and a line for each other.
    pub(crate) fn traits(
        &self,
        type_: Id,
        generics: &Generics,
        write: Signatures<'_, '_>,
    ) -> (Vec<String>, Vec<String>) {
        let mut words = BTreeSet::new();
        let mut missing = BTreeSet::new();
        let mut lines = BTreeSet::new();
        let mut is_structural = false;
        for (item, given) in self.of_types.get(&type_).into_iter().flatten() {
            let Some(path) = &given.trait_ else { continue };
            if path.path.ends_with("StructuralPartialEq") {
                is_structural = true;
            } else if given.is_synthetic {
                let name = last(&path.path);
                if !GIVEN.contains(&name) {
                } else if given.is_negative {
                    missing.insert(format!("!{}", write.names.of(path)));
                } else if !is_as_expected(generics, given, write) {
                    lines.insert(line(item, given, write));
                }
            } else if is_plain(given, write)
                && Notes::of(item).is_empty()
                && is_as_expected(generics, given, write)
            {
                words.insert(write.names.of(path));
            } else {
                lines.insert(line(item, given, write));
            }
        }
        // Constants of such a type can be patterns only if equality is derived.
        if !is_structural && words.remove("PartialEq") {
            words.insert("PartialEq(not derived)".to_owned());
        }
        let words = words.into_iter().chain(missing).collect();
        (words, lines.into_iter().collect())
    }

    /// What a trait is implemented for, apart from the crate's own types.
    pub(crate) fn implementors(&self, trait_: Id, write: Signatures<'_, '_>) -> Vec<String> {
        lines(self.of_traits.get(&trait_).into_iter().flatten(), write)
    }

    /// Other crates' traits on other crates' types, such as `impl From<Own> for String`.
    pub(crate) fn others(&self, write: Signatures<'_, '_>) -> Vec<String> {
        lines(self.others.iter(), write)
    }
}

/// The lines of some implementations.
fn lines<'i, 'c: 'i>(
    impls: impl Iterator<Item = &'i (&'c Item, &'c Impl)>,
    write: Signatures<'_, '_>,
) -> Vec<String> {
    let lines: BTreeSet<String> = impls
        .map(|(item, given)| line(item, given, write))
        .collect();
    lines.into_iter().collect()
}

/// `impl<T> Trait<T> for Type`, with its associated types and constants.
fn line(item: &Item, given: &Impl, write: Signatures<'_, '_>) -> String {
    let Some(path) = &given.trait_ else {
        return header(given, write);
    };
    let chosen = chosen(given, write);
    let chosen = if chosen.is_empty() {
        String::new()
    } else {
        format!(" {{ {} }}", chosen.join(", "))
    };
    format!(
        "{}impl{} {}{} for {}{}{chosen}{}",
        if given.is_unsafe { "unsafe " } else { "" },
        write.params(&given.generics.params),
        if given.is_negative { "!" } else { "" },
        write.path(path),
        write.type_(&given.for_),
        write.wheres(&given.generics.where_predicates),
        Notes::of(item),
    )
}

/// The associated types and constants that an implementation chooses.
fn chosen(given: &Impl, write: Signatures<'_, '_>) -> Vec<String> {
    let index = &write.names.described().index;
    let mut chosen: Vec<String> = given
        .items
        .iter()
        .filter_map(|id| index.get(id))
        .filter_map(|part| {
            let name = part.name.as_deref().unwrap_or_default();
            match &part.inner {
                ItemEnum::AssocType {
                    generics, type_, ..
                } => Some(format!(
                    "{name}{} = {}",
                    write.params(&generics.params),
                    type_.as_ref().map(|type_| write.type_(type_))?
                )),
                ItemEnum::AssocConst { value, .. } => {
                    Some(format!("{name} = {}", value.as_deref().unwrap_or("_")))
                }
                _ => None,
            }
        })
        .collect();
    chosen.sort();
    chosen
}

/// `impl<T: Clone> Type<T>`.
pub(crate) fn header(given: &Impl, write: Signatures<'_, '_>) -> String {
    format!(
        "impl{} {}{}",
        write.params(&given.generics.params),
        write.type_(&given.for_),
        write.wheres(&given.generics.where_predicates)
    )
}

/// Whether the trait's name says all, up to the bounds: it has no arguments but a lifetime of
/// the implementation's own (`Deserialize<'de>`), it is for the type whatever its parameters,
/// and nothing is chosen or unusual.
fn is_plain(given: &Impl, write: Signatures<'_, '_>) -> bool {
    let args = given.trait_.as_ref().and_then(|path| path.args.as_deref());
    let has_lifetimes_only = match args {
        None => true,
        Some(GenericArgs::AngleBracketed { args, constraints }) => {
            let lifetime = |arg: &GenericArg| matches!(arg, GenericArg::Lifetime(_));
            constraints.is_empty() && args.iter().all(lifetime) && are_own(args, given)
        }
        Some(_) => false,
    };
    has_lifetimes_only
        && is_for_any(given)
        && chosen(given, write).is_empty()
        && !given.is_unsafe
        && !given.is_negative
}

/// Whether it is for a type whatever its parameters are, up to bounds on them.
fn is_for_any(given: &Impl) -> bool {
    let Type::ResolvedPath(path) = &given.for_ else {
        return false;
    };
    match path.args.as_deref() {
        None => true,
        Some(GenericArgs::AngleBracketed { args, .. }) => are_own(args, given),
        Some(_) => false,
    }
}

/// Whether the arguments are parameters of the implementation, none of them twice.
fn are_own(args: &[GenericArg], given: &Impl) -> bool {
    let mut names = BTreeSet::new();
    args.iter().all(|arg| match arg {
        GenericArg::Lifetime(name) if name == "'_" => true,
        GenericArg::Lifetime(name) | GenericArg::Type(Type::Generic(name)) => {
            names.insert(name)
                && given
                    .generics
                    .params
                    .iter()
                    .any(|param| param.name == *name)
        }
        // A constant that is a parameter is written as its name.
        GenericArg::Const(value) => {
            names.insert(&value.expr)
                && given
                    .generics
                    .params
                    .iter()
                    .any(|param| param.name == value.expr)
        }
        GenericArg::Type(_) | GenericArg::Infer => false,
    })
}

/// Whether a block of functions is for the type without any condition of its own.
pub(crate) fn is_unconditional(
    generics: &Generics,
    given: &Impl,
    write: Signatures<'_, '_>,
) -> bool {
    let of_impl = conditions(&given.generics, write);
    is_for_any(given) && of_impl.is_some() && of_impl == conditions(generics, write)
}

/// Whether the trait is there under the conditions that a derive makes: every type that the
/// type is generic over has it too.
fn is_as_expected(generics: &Generics, given: &Impl, write: Signatures<'_, '_>) -> bool {
    let Some(trait_) = given.trait_.as_ref().map(|path| write.path(path)) else {
        return false;
    };
    let (Some(of_type), Some(of_impl)) = (
        conditions(generics, write),
        conditions(&given.generics, write),
    ) else {
        return false;
    };
    of_type.len() == of_impl.len()
        && of_type.into_iter().all(|(param, mut bounds)| {
            bounds.insert(trait_.clone());
            of_impl.get(&param) == Some(&bounds)
        })
}

/// The bounds on each type parameter, wherever they are written; none if there are others.
fn conditions(
    generics: &Generics,
    write: Signatures<'_, '_>,
) -> Option<HashMap<String, BTreeSet<String>>> {
    let mut conditions: HashMap<String, BTreeSet<String>> = HashMap::new();
    for param in &generics.params {
        match &param.kind {
            GenericParamDefKind::Type { bounds, .. } => {
                let bounds = bounds.iter().map(|bound| write.bound(bound));
                conditions.insert(param.name.clone(), bounds.collect());
            }
            GenericParamDefKind::Lifetime { outlives } if outlives.is_empty() => {}
            // What has the trait is a type; the type of a constant is no condition.
            GenericParamDefKind::Const { .. } => {}
            GenericParamDefKind::Lifetime { .. } => return None,
        }
    }
    for predicate in &generics.where_predicates {
        let WherePredicate::BoundPredicate {
            type_: Type::Generic(name),
            bounds,
            ..
        } = predicate
        else {
            return None;
        };
        let known = conditions.get_mut(name)?;
        known.extend(bounds.iter().map(|bound| write.bound(bound)));
    }
    Some(conditions)
}

/// Whether it is an item of the crate that cannot be named from outside.
fn is_unreachable(names: &Names<'_>, id: Id) -> bool {
    let summary = names.described().paths.get(&id);
    summary.is_some_and(|summary| summary.crate_id == 0) && !names.is_public(id)
}

/// The type that an implementation is listed under: the one that it is for, or that it is for
/// references to.
fn described_by(type_: &Type) -> Option<Id> {
    match type_ {
        Type::ResolvedPath(path) => Some(path.id),
        Type::BorrowedRef { type_, .. } => described_by(type_),
        _ => None,
    }
}
