//! Records that callers fill: made from what is required, with a setter for the rest, so
//! that the service can add to them and no caller breaks.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::{Attribute, Field, File, Item, ItemStruct, Type, parse_quote};

use super::{
    calls::{is_path, only_argument},
    rust::{MARKER, renamed},
};

/// More than these are given by name, as a record.
const BY_POSITION: usize = 4;

/// Gives each of the `requests` a way to be made that a further property does not break.
/// `constants` are the only values of some properties, by schema and property.
pub(super) fn open(
    file: &mut File,
    requests: &BTreeSet<String>,
    constants: &BTreeMap<(String, String), String>,
) {
    for item in &mut file.items {
        if let Item::Mod(module) = item
            && module.ident == "types"
            && let Some((_, items)) = &mut module.content
        {
            let mut added = Vec::new();
            for item in items.iter_mut() {
                if let Item::Struct(record) = item
                    && requests.contains(&record.ident.to_string())
                    && matches!(record.fields, syn::Fields::Named(_))
                {
                    record.attrs.push(parse_quote!(#[non_exhaustive]));
                    added.extend(construction(record, constants));
                }
            }
            items.append(&mut added);
        }
    }
}

/// `new` and the setters. What needs nothing has a default, derived, and what can be but
/// one thing is it.
pub(super) fn construction(
    record: &ItemStruct,
    constants: &BTreeMap<(String, String), String>,
) -> Vec<Item> {
    let name = &record.ident;
    let (optional, needed): (Vec<&Field>, Vec<&Field>) =
        record.fields.iter().partition(|field| is_optional(field));
    let only = |field: &Field| {
        let property = field.ident.as_ref().map(ToString::to_string);
        let property = renamed(field).or(property).unwrap_or_default();
        constants.get(&(name.to_string(), property)).cloned()
    };
    let (fixed, required): (Vec<&Field>, Vec<&Field>) =
        needed.into_iter().partition(|field| only(field).is_some());
    let fixed: Vec<_> = fixed
        .iter()
        .filter_map(|field| {
            let (name, value) = (&field.ident, only(field)?);
            Some(quote!(#name: #value.to_owned()))
        })
        .collect();
    let mut items = Vec::new();
    let inputs: Vec<Given<'_>> = required.iter().map(|field| Given::of(field)).collect();
    let rest: Vec<_> = optional.iter().map(|field| &field.ident).collect();
    let new = if required.is_empty() && fixed.is_empty() {
        TokenStream::new()
    } else if required.len() <= BY_POSITION && all_unlike(&required) {
        let arguments = inputs
            .iter()
            .map(|Given { name, ty, .. }| quote!(#name: #ty));
        let values = inputs
            .iter()
            .map(|Given { name, value, .. }| quote!(#name: #value));
        quote! {
            /// With what is required.
            pub fn new(#(#arguments),*) -> Self {
                Self {
                    #(#fixed,)*
                    #(#values,)*
                    #(#rest: ::std::default::Default::default(),)*
                }
            }
        }
    } else {
        let all = format_ident!("{}Required", name.to_string().trim_end_matches("Request"));
        let purpose = format!(" What a [`{name}`] cannot be without.");
        let fields = required.iter().map(|field| {
            let (docs, name, ty) = (docs(field), &field.ident, &field.ty);
            quote!(#(#docs)* pub #name: #ty)
        });
        items.push(parse_quote! {
            #[doc = #purpose]
            #[derive(Clone, Debug)]
            pub struct #all {
                #(#fields,)*
            }
        });
        let names: Vec<_> = required.iter().map(|field| &field.ident).collect();
        quote! {
            /// With what is required, by name.
            pub fn new(required: #all) -> Self {
                Self {
                    #(#fixed,)*
                    #(#names: required.#names,)*
                    #(#rest: ::std::default::Default::default(),)*
                }
            }
        }
    };
    let setters = optional.iter().map(|field| setter(field));
    items.push(parse_quote! {
        impl #name {
            #new
            #(#setters)*
        }
    });
    items
}

/// Whether none could take another's place unnoticed.
fn all_unlike(fields: &[&Field]) -> bool {
    let types: BTreeSet<String> = fields
        .iter()
        .map(|field| {
            let ty = field.ty.to_token_stream().to_string();
            match is_path(&field.ty, "String") || is_path(&field.ty, MARKER) {
                true => "text".to_owned(),
                false => ty,
            }
        })
        .collect();
    types.len() == fields.len()
}

fn setter(field: &Field) -> TokenStream {
    let Given {
        name,
        ty,
        value,
        boxed,
    } = Given::of(field);
    let docs = name.as_ref().map(|name| format!(" Sets `{name}`."));
    let value = match boxed {
        true => quote!(::std::option::Option::Some(#value)),
        false => value,
    };
    quote! {
        #[doc = #docs]
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// How a caller gives a field: texts and lists as whatever becomes one.
struct Given<'a> {
    name: &'a Option<syn::Ident>,
    ty: TokenStream,
    value: TokenStream,
    /// Whether the field is an `Option` of it.
    boxed: bool,
}

impl<'a> Given<'a> {
    fn of(field: &'a Field) -> Self {
        let name = &field.ident;
        let inner = only_argument(&field.ty, "Option");
        let ty = inner.unwrap_or(&field.ty);
        let is_text = |ty: &Type| is_path(ty, "String") || is_path(ty, MARKER);
        let (ty, value) = match only_argument(ty, "Vec") {
            Some(item) if is_text(item) => (
                quote!(
                    impl ::std::iter::IntoIterator<
                        Item = impl ::std::convert::Into<::std::string::String>,
                    >
                ),
                quote!(#name.into_iter().map(::std::convert::Into::into).collect()),
            ),
            Some(item) => (
                quote!(impl ::std::iter::IntoIterator<Item = #item>),
                quote!(#name.into_iter().collect()),
            ),
            None if is_text(ty) => (
                quote!(impl ::std::convert::Into<::std::string::String>),
                quote!(#name.into()),
            ),
            None => (quote!(#ty), quote!(#name)),
        };
        Self {
            name,
            ty,
            value,
            boxed: inner.is_some(),
        }
    }
}

/// An `Option`, or a list or map that may be left out.
fn is_optional(field: &Field) -> bool {
    only_argument(&field.ty, "Option").is_some()
        || field.attrs.iter().any(|attribute| {
            attribute.path().is_ident("serde") && quote!(#attribute).to_string().contains("default")
        })
}

fn docs(field: &Field) -> Vec<&Attribute> {
    let docs = field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"));
    docs.collect()
}
