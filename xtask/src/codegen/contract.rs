//! Bindings → the calls of the contract test: every operation once, with its arguments
//! taken by name from what the test finds in the specification.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use syn::{
    Fields, FnArg, Ident, ImplItem, ImplItemFn, Item, ItemImpl, Pat, ReturnType, Type, Visibility,
    visit_mut::VisitMut,
};

use super::{
    calls::{is_path, only_argument},
    document,
};

/// Where the calls go.
pub(super) const CALLS: &str = "tests/tests/contract/calls.rs";

/// The calls of all services, of the code that their bindings have.
pub(super) fn calls(services: &[(&str, &Value, &str)]) -> Result<String, String> {
    let mut lists = TokenStream::new();
    let mut readers = BTreeSet::from(["Call"]);
    for (service, document, code) in services {
        let file = syn::parse_file(code).map_err(|error| format!("{service}: {error}"))?;
        let bindings = Bindings::of(service, &file);
        let krate = &bindings.krate;
        let mut list = TokenStream::new();
        for operation in document::operations(document) {
            let parameters = operation.parameters(document);
            let names = parameters.filter_map(|one| one.get("name")?.as_str());
            let names: Vec<&str> = names.collect();
            for id in operation.calls() {
                let (reader, needs_any, call) = bindings
                    .call(id, &names)
                    .map_err(|what| format!("{service}: {id}: {what}"))?;
                readers.insert(reader);
                let given = match needs_any {
                    true => quote!(given),
                    false => quote!(_),
                };
                list.extend(quote! {
                    (#id, |client, #given| Box::pin(async move { #call })),
                });
            }
        }
        let name = format_ident!("{}", service.to_uppercase());
        let said = format!(" The calls of `{krate}`.");
        lists.extend(quote! {
            #[doc = #said]
            pub(crate) const #name: &[Call<#krate::Client>] = &[#list];
        });
    }
    let readers = readers.into_iter().map(|reader| format_ident!("{reader}"));
    let file = syn::parse2(quote! {
        use crate::given::{#(#readers),*};
        #lists
    });
    Ok(format!(
        "//! Every operation of the bindings, called. Made by `cargo xtask codegen`; do not edit.\n\
         #![allow(deprecated)]\n\n{}",
        prettyplease::unparse(&file.map_err(|error| error.to_string())?)
    ))
}

/// The bindings of one service, read again.
struct Bindings<'a> {
    krate: Ident,
    /// The client's methods, by their plain names.
    functions: BTreeMap<String, &'a ImplItemFn>,
    /// The fields of the records of optional parameters.
    options: BTreeMap<String, &'a Fields>,
}

impl<'a> Bindings<'a> {
    fn of(service: &str, file: &'a syn::File) -> Self {
        let mut bindings = Self {
            krate: format_ident!("huaweicloud_{service}"),
            functions: BTreeMap::new(),
            options: BTreeMap::new(),
        };
        for item in &file.items {
            match item {
                Item::Impl(block) if block.trait_.is_none() => bindings.take_calls(block),
                Item::Mod(module) if module.ident == "types" => {
                    let items = module.content.iter().flat_map(|(_, items)| items);
                    bindings.options.extend(items.filter_map(|item| match item {
                        Item::Struct(record) => Some((record.ident.to_string(), &record.fields)),
                        _ => None,
                    }));
                }
                _ => {}
            }
        }
        bindings
    }

    fn take_calls(&mut self, block: &'a ItemImpl) {
        for item in &block.items {
            if let ImplItem::Fn(function) = item
                && function.sig.asyncness.is_some()
                && matches!(function.vis, Visibility::Public(_))
            {
                let name = plain(&function.sig.ident.to_string());
                self.functions.insert(name, function);
            }
        }
    }

    /// The call of an operation with these parameters, each argument taken by its name on
    /// the wire; what its answer is read with, and whether there are arguments.
    fn call(&self, id: &str, names: &[&str]) -> Result<(&'static str, bool, TokenStream), String> {
        let function = self
            .functions
            .get(&plain(id))
            .ok_or("the bindings have no function for it")?;
        let mut arguments = TokenStream::new();
        for input in &function.sig.inputs {
            let FnArg::Typed(argument) = input else {
                continue;
            };
            let Pat::Ident(ident) = &*argument.pat else {
                return Err("an argument has no name".to_owned());
            };
            let ident = ident.ident.to_string();
            let argument = match (named(&ident, names)?, ident.as_str()) {
                (Some(name), _) => self.value(&argument.ty, name),
                (None, "body") => quote!(&given.body()),
                (None, "options") => self.options(&argument.ty, names)?,
                (None, _) => return Err(format!("it has no parameter {ident}")),
            };
            arguments.extend(quote!(#argument,));
        }
        let (wrapped, inner) = answered(function).ok_or("its function has no answer")?;
        let reader = match inner {
            Type::Tuple(_) => "nothing",
            inner if is_path(inner, "Bytes") => "file",
            _ => "parsed",
        };
        let name = &function.sig.ident;
        let read = format_ident!("{reader}");
        let call = quote!(#read(client.#name(#arguments).await.map(|answer| answer.#wrapped)));
        Ok((reader, !arguments.is_empty(), call))
    }

    /// What a parameter's type wants.
    fn value(&self, wanted: &Type, name: &str) -> TokenStream {
        let (optional, inner) = match only_argument(wanted, "Option") {
            Some(inner) => (true, inner),
            None => (false, wanted),
        };
        let Type::Reference(reference) = inner else {
            return quote!(given.value(#name));
        };
        if is_path(&reference.elem, "PathSegment") {
            return quote!(&given.segment(#name));
        }
        let owned = self.outside(&reference.elem);
        match (optional, is_path(&reference.elem, "str")) {
            (false, true) => quote!(given.text(#name)),
            (true, true) => quote!(given.optional_text(#name)),
            (false, false) => quote!(&given.value(#name)),
            (true, false) => quote!(given.value::<Option<#owned>>(#name).as_ref()),
        }
    }

    /// A record of optional parameters, field by field: it may not be written down from
    /// outside.
    fn options(&self, wanted: &Type, names: &[&str]) -> Result<TokenStream, String> {
        let Type::Reference(reference) = wanted else {
            return Err("its options are no reference".to_owned());
        };
        let last = match &*reference.elem {
            Type::Path(path) => path.path.segments.last(),
            _ => None,
        };
        let fields = last.and_then(|last| self.options.get(&last.ident.to_string()));
        let mut set = TokenStream::new();
        for field in *fields.ok_or("its options are no record")? {
            let ident = field.ident.as_ref().ok_or("an option has no name")?;
            let name = named(&ident.to_string(), names)?;
            let name = name.ok_or_else(|| format!("it has no parameter {ident}"))?;
            set.extend(quote!(options.#ident = given.value(#name);));
        }
        let record = self.outside(&reference.elem);
        Ok(quote!(&{
            let mut options = #record::default();
            #set
            options
        }))
    }

    /// A type of the bindings seen from outside.
    fn outside(&self, inside: &Type) -> Type {
        let mut outside = inside.clone();
        Qualify { krate: &self.krate }.visit_type_mut(&mut outside);
        outside
    }
}

/// A name without what differs between the specification's and Rust's spelling of it.
fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|each| each.to_ascii_lowercase())
        .collect()
}

/// The parameter that an argument is.
fn named<'a>(argument: &str, names: &[&'a str]) -> Result<Option<&'a str>, String> {
    let wanted = plain(argument);
    let mut fitting = names.iter().filter(|name| plain(name) == wanted);
    match (fitting.next(), fitting.next()) {
        (name, None) => Ok(name.copied()),
        (_, Some(_)) => Err(format!("it has two parameters {argument}")),
    }
}

/// How an answer gives what it holds, and the type of that: `T` of `Result<Answer<T>, _>`.
fn answered(function: &ImplItemFn) -> Option<(TokenStream, &Type)> {
    let ReturnType::Type(_, result) = &function.sig.output else {
        return None;
    };
    let answer = only_argument(result, "Result")?;
    let own = only_argument(answer, "Answer").map(|inner| (quote!(value), inner));
    own.or_else(|| {
        Some((
            quote!(into_inner()),
            only_argument(answer, "ResponseValue")?,
        ))
    })
}

/// Types of the bindings seen from outside.
struct Qualify<'a> {
    krate: &'a Ident,
}

impl VisitMut for Qualify<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        if path
            .segments
            .first()
            .is_some_and(|first| first.ident == "types")
        {
            let krate = self.krate;
            let inner = path.to_token_stream();
            if let Ok(outer) = syn::parse2(quote!(#krate::#inner)) {
                *path = outer;
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::json;

    const CODE: &str = "
        pub mod types {
            pub struct ListThingsOptions { pub type_: Option<String>, pub page_size: Option<i32> }
        }
        impl Client {
            pub async fn list_things<'a>(
                &'a self, project_id: &'a PathSegment, x_request_id: &'a str, options: &'a types::ListThingsOptions,
            ) -> Result<Answer<types::Things>, Error> {}
            pub async fn add_thing<'a>(&'a self, kinds: &'a Vec<types::Kind>, body: &'a types::Thing)
                -> Result<Answer<()>, Error> {}
            async fn list_things_once(&self) {}
        }";

    fn document(name: &str) -> Value {
        let parameter = |name: &str, place: &str| json!({ "name": name, "in": place });
        json!({ "paths": {
            "/v1/{project_id}/things": { "get": {
                "operationId": "ListThings",
                "parameters": [
                    parameter("project_id", "path"), parameter("X-Request-Id", "header"),
                    parameter("type", "query"), parameter(name, "query"),
                ],
            } },
            "/v1/things": { "post": {
                "operationId": "AddThing", "parameters": [parameter("kinds", "query")],
            } },
        } })
    }

    #[test]
    fn arguments_are_taken_by_their_names_on_the_wire() {
        let code = calls(&[("things", &document("pageSize"), CODE)]).unwrap();
        let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in [
            "use crate::given::{Call, nothing, parsed};",
            "pub(crate) const THINGS: &[Call<huaweicloud_things::Client>]",
            "&given.segment(\"project_id\"), given.text(\"X-Request-Id\"),",
            "let mut options = huaweicloud_things::types::ListThingsOptions::default();",
            "options.type_ = given.value(\"type\");",
            "options.page_size = given.value(\"pageSize\");",
            ".add_thing(&given.value(\"kinds\"), &given.body())",
            ".map(|answer| answer.value)",
        ] {
            assert!(code.contains(part), "{part} in {code}");
        }
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let error = calls(&[("things", &document("size"), CODE)]).unwrap_err();
        assert_eq!(error, "things: ListThings: it has no parameter page_size");
        let code = CODE.replace("add_thing", "put_thing");
        let error = calls(&[("things", &document("pageSize"), &code)]).unwrap_err();
        assert_eq!(
            error,
            "things: AddThing: the bindings have no function for it"
        );
    }
}
