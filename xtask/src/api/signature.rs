//! Types, generics and functions as Rust writes them.

use rustdoc_types::{
    Abi, AssocItemConstraintKind, Function, FunctionHeader, GenericArg, GenericArgs, GenericBound,
    GenericParamDef, GenericParamDefKind, Path, PolyTrait, PreciseCapturingArg, Term,
    TraitBoundModifier, Type, WherePredicate,
};

use super::names::Names;

/// Writes signatures with the names of one listing.
#[derive(Clone, Copy)]
pub(crate) struct Signatures<'n, 'c> {
    pub(crate) names: &'n Names<'c>,
}

impl Signatures<'_, '_> {
    /// A type.
    pub(crate) fn type_(self, type_: &Type) -> String {
        match type_ {
            Type::ResolvedPath(path) => self.path(path),
            Type::DynTrait(object) => {
                let mut parts: Vec<String> =
                    object.traits.iter().map(|part| self.poly(part)).collect();
                parts.extend(object.lifetime.clone());
                format!("dyn {}", parts.join(" + "))
            }
            Type::Primitive(name) if name == "never" => "!".to_owned(),
            Type::Generic(name) | Type::Primitive(name) => name.clone(),
            Type::FunctionPointer(pointer) => {
                let inputs = pointer
                    .sig
                    .inputs
                    .iter()
                    .map(|(_, type_)| self.type_(type_));
                format!(
                    "{}{}fn({}{}){}",
                    self.binder(&pointer.generic_params),
                    qualifiers(&pointer.header),
                    list(inputs),
                    if pointer.sig.is_c_variadic {
                        ", ..."
                    } else {
                        ""
                    },
                    self.output(pointer.sig.output.as_ref()),
                )
            }
            Type::Tuple(parts) => match parts.as_slice() {
                [only] => format!("({},)", self.type_(only)),
                parts => format!("({})", list(parts.iter().map(|part| self.type_(part)))),
            },
            Type::Slice(element) => format!("[{}]", self.type_(element)),
            Type::Array { type_, len } => format!("[{}; {len}]", self.type_(type_)),
            Type::Pat { type_, .. } => format!("{} is _", self.type_(type_)),
            Type::ImplTrait(bounds) => format!("impl {}", self.bounds(bounds)),
            Type::Infer => "_".to_owned(),
            Type::RawPointer { is_mutable, type_ } => {
                let kind = if *is_mutable { "mut" } else { "const" };
                format!("*{kind} {}", self.pointee(type_))
            }
            Type::BorrowedRef {
                lifetime,
                is_mutable,
                type_,
            } => {
                let lifetime = lifetime.as_ref().map(|name| format!("{name} "));
                format!(
                    "&{}{}{}",
                    lifetime.unwrap_or_default(),
                    if *is_mutable { "mut " } else { "" },
                    self.pointee(type_)
                )
            }
            Type::QualifiedPath {
                name,
                args,
                self_type,
                trait_,
            } => {
                let args = args.as_deref().map(|args| self.args(args));
                let type_ = self.type_(self_type);
                // Written short where only one trait can be meant.
                let of = match trait_ {
                    Some(path) if !path.path.is_empty() => {
                        format!("<{type_} as {}>", self.path(path))
                    }
                    _ => type_,
                };
                format!("{of}::{name}{}", args.unwrap_or_default())
            }
        }
    }

    /// What a pointer points to, in parentheses where Rust wants them.
    fn pointee(self, type_: &Type) -> String {
        let text = self.type_(type_);
        let sums = match type_ {
            Type::DynTrait(object) => object.traits.len() + usize::from(object.lifetime.is_some()),
            Type::ImplTrait(bounds) => bounds.len(),
            _ => 1,
        };
        if sums > 1 { format!("({text})") } else { text }
    }

    /// A path with its arguments.
    pub(crate) fn path(self, path: &Path) -> String {
        let args = path.args.as_deref().map(|args| self.args(args));
        self.names.of(path) + &args.unwrap_or_default()
    }

    fn args(self, args: &GenericArgs) -> String {
        match args {
            GenericArgs::AngleBracketed { args, constraints } => {
                let mut parts: Vec<String> = args.iter().map(|arg| self.arg(arg)).collect();
                for constraint in constraints {
                    let args = constraint.args.as_deref().map(|args| self.args(args));
                    let binding = match &constraint.binding {
                        AssocItemConstraintKind::Equality(term) => {
                            format!(" = {}", self.term(term))
                        }
                        AssocItemConstraintKind::Constraint(bounds) => {
                            format!(": {}", self.bounds(bounds))
                        }
                    };
                    parts.push(constraint.name.clone() + &args.unwrap_or_default() + &binding);
                }
                angled(&parts)
            }
            GenericArgs::Parenthesized { inputs, output } => {
                let inputs = list(inputs.iter().map(|type_| self.type_(type_)));
                format!("({inputs}){}", self.output(output.as_ref()))
            }
            GenericArgs::ReturnTypeNotation => "(..)".to_owned(),
        }
    }

    fn arg(self, arg: &GenericArg) -> String {
        match arg {
            GenericArg::Lifetime(name) => name.clone(),
            GenericArg::Type(type_) => self.type_(type_),
            GenericArg::Const(value) => value.expr.clone(),
            GenericArg::Infer => "_".to_owned(),
        }
    }

    fn term(self, term: &Term) -> String {
        match term {
            Term::Type(type_) => self.type_(type_),
            Term::Constant(value) => value.expr.clone(),
        }
    }

    /// Bounds, in the order of the alphabet: the order of the source means nothing.
    pub(crate) fn bounds(self, bounds: &[GenericBound]) -> String {
        let mut parts: Vec<String> = bounds.iter().map(|bound| self.bound(bound)).collect();
        parts.sort();
        parts.join(" + ")
    }

    /// One bound.
    pub(crate) fn bound(self, bound: &GenericBound) -> String {
        match bound {
            GenericBound::TraitBound {
                trait_,
                generic_params,
                modifier,
            } => {
                let modifier = match modifier {
                    TraitBoundModifier::None => "",
                    TraitBoundModifier::Maybe => "?",
                    TraitBoundModifier::MaybeConst => "[const] ",
                };
                format!(
                    "{}{modifier}{}",
                    self.binder(generic_params),
                    self.path(trait_)
                )
            }
            GenericBound::Outlives(lifetime) => lifetime.clone(),
            GenericBound::Use(captured) => {
                let captured = captured.iter().map(|arg| match arg {
                    PreciseCapturingArg::Lifetime(name) | PreciseCapturingArg::Param(name) => {
                        name.clone()
                    }
                });
                format!("use<{}>", list(captured))
            }
        }
    }

    fn poly(self, part: &PolyTrait) -> String {
        self.binder(&part.generic_params) + &self.path(&part.trait_)
    }

    /// `for<'a> `.
    fn binder(self, params: &[GenericParamDef]) -> String {
        if params.is_empty() {
            return String::new();
        }
        format!("for{} ", self.params(params))
    }

    /// `<'a, T: Clone>`. What `impl` in an argument stands for is written there.
    pub(crate) fn params(self, params: &[GenericParamDef]) -> String {
        let parts: Vec<String> = params
            .iter()
            .filter_map(|param| self.param(param))
            .collect();
        angled(&parts)
    }

    fn param(self, param: &GenericParamDef) -> Option<String> {
        let mut text = param.name.clone();
        match &param.kind {
            GenericParamDefKind::Lifetime { outlives } => {
                if !outlives.is_empty() {
                    text += &format!(": {}", outlives.join(" + "));
                }
            }
            GenericParamDefKind::Type {
                is_synthetic: true, ..
            } => return None,
            GenericParamDefKind::Type {
                bounds, default, ..
            } => {
                if !bounds.is_empty() {
                    text += &format!(": {}", self.bounds(bounds));
                }
                if let Some(default) = default {
                    text += &format!(" = {}", self.type_(default));
                }
            }
            GenericParamDefKind::Const { type_, default } => {
                text = format!("const {text}: {}", self.type_(type_));
                if let Some(default) = default {
                    text += &format!(" = {default}");
                }
            }
        }
        Some(text)
    }

    /// ` where T: Clone`.
    pub(crate) fn wheres(self, predicates: &[WherePredicate]) -> String {
        if predicates.is_empty() {
            return String::new();
        }
        let mut parts: Vec<String> = predicates
            .iter()
            .map(|predicate| match predicate {
                WherePredicate::BoundPredicate {
                    type_,
                    bounds,
                    generic_params,
                } => format!(
                    "{}{}: {}",
                    self.binder(generic_params),
                    self.type_(type_),
                    self.bounds(bounds)
                ),
                WherePredicate::LifetimePredicate { lifetime, outlives } => {
                    format!("{lifetime}: {}", outlives.join(" + "))
                }
                WherePredicate::EqPredicate { lhs, rhs } => {
                    format!("{} = {}", self.type_(lhs), self.term(rhs))
                }
            })
            .collect();
        parts.sort();
        format!(" where {}", parts.join(", "))
    }

    fn output(self, output: Option<&Type>) -> String {
        output.map_or_else(String::new, |type_| format!(" -> {}", self.type_(type_)))
    }

    /// A function.
    pub(crate) fn function(self, name: &str, function: &Function) -> String {
        let inputs = function.sig.inputs.iter();
        let mut inputs = list(inputs.map(|(name, type_)| match name.as_str() {
            "self" => self.receiver(type_),
            _ => format!("{name}: {}", self.type_(type_)),
        }));
        if function.sig.is_c_variadic {
            inputs += ", ...";
        }
        let output = self.output(function.sig.output.as_ref());
        let wheres = self.wheres(&function.generics.where_predicates);
        let mut params = function.generics.params.clone();
        // A lifetime that only stands at references of arguments need not have a name:
        // callers may give the same with it as without.
        params.retain(|param| {
            if !matches!(&param.kind, GenericParamDefKind::Lifetime { outlives } if outlives.is_empty())
            {
                return true;
            }
            let unnamed = inputs.replace(&format!("&{} ", param.name), "&");
            let others = function.generics.params.iter();
            let others: Vec<String> = others
                .filter(|other| other.name != param.name)
                .filter_map(|other| self.param(other))
                .collect();
            let elsewhere = format!("{unnamed}{output}{wheres}{}", others.join(","));
            let is_needed = elsewhere.contains(&param.name)
                || ["fn(", "Fn(", "FnMut(", "FnOnce("].iter().any(|call| inputs.contains(call));
            if !is_needed {
                inputs = unnamed;
            }
            is_needed
        });
        format!(
            "{}fn {name}{}({inputs}){output}{wheres}",
            qualifiers(&function.header),
            self.params(&params)
        )
    }

    fn receiver(self, type_: &Type) -> String {
        let is_self = |type_: &Type| matches!(type_, Type::Generic(name) if name == "Self");
        match type_ {
            type_ if is_self(type_) => "self".to_owned(),
            Type::BorrowedRef {
                lifetime,
                is_mutable,
                type_,
            } if is_self(type_) => {
                let lifetime = lifetime.as_ref().map(|name| format!("{name} "));
                let lifetime = lifetime.unwrap_or_default();
                format!("&{lifetime}{}self", if *is_mutable { "mut " } else { "" })
            }
            type_ => format!("self: {}", self.type_(type_)),
        }
    }
}

/// `const async unsafe extern "C" `, as far as they are there.
fn qualifiers(header: &FunctionHeader) -> String {
    let mut text = String::new();
    for (is_there, word) in [
        (header.is_const, "const "),
        (header.is_async, "async "),
        (header.is_unsafe, "unsafe "),
    ] {
        if is_there {
            text += word;
        }
    }
    let (name, unwind) = match &header.abi {
        Abi::Rust => return text,
        Abi::C { unwind } => ("C", unwind),
        Abi::Cdecl { unwind } => ("cdecl", unwind),
        Abi::Stdcall { unwind } => ("stdcall", unwind),
        Abi::Fastcall { unwind } => ("fastcall", unwind),
        Abi::Aapcs { unwind } => ("aapcs", unwind),
        Abi::Win64 { unwind } => ("win64", unwind),
        Abi::SysV64 { unwind } => ("sysv64", unwind),
        Abi::System { unwind } => ("system", unwind),
        Abi::Other(name) => (name.as_str(), &false),
    };
    text + &format!("extern \"{name}{}\" ", if *unwind { "-unwind" } else { "" })
}

/// Separated by commas.
fn list(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// `<A, B>`, or nothing.
fn angled(parts: &[String]) -> String {
    if parts.is_empty() {
        return String::new();
    }
    format!("<{}>", parts.join(", "))
}
