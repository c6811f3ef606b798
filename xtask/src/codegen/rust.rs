//! From a relaxed document to Rust: progenitor, and what it does not do by itself.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::{format_ident, quote};
use serde_json::{Value, json};
use syn::{
    Attribute, Expr, ExprLit, ImplItem, Item, ItemStruct, Lit, LitStr, Meta, parse_quote,
    punctuated::Punctuated, visit_mut::VisitMut,
};

use super::{
    calls, document, records,
    relax::{ERROR_BODY, PASSWORD, PATH_SEGMENT, Relaxed, VARIANT_MARK},
};

/// The type of passwords, until it is known which records hold one. No schema gives a type
/// of this name.
pub(super) const MARKER: &str = "marked_password";

pub(super) fn generate(relaxed: &Relaxed) -> Result<String, String> {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(::huaweicloud_core::Context))
        .with_map_type("::std::collections::BTreeMap")
        .with_replacement(
            PATH_SEGMENT,
            "::huaweicloud_core::PathSegment",
            [TypeImpl::Display].into_iter(),
        )
        .with_replacement(ERROR_BODY, "::huaweicloud_core::ErrorBody", [].into_iter())
        .with_conversion(
            serde_json::from_value(json!({ "type": "string", "format": PASSWORD }))
                .map_err(|error| error.to_string())?,
            MARKER,
            [TypeImpl::Display].into_iter(),
        );
    let document =
        serde_json::from_value(relaxed.document.clone()).map_err(|error| error.to_string())?;
    let tokens = Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| error.to_string())?;

    let mut file: syn::File = syn::parse2(tokens).map_err(|error| error.to_string())?;
    file.items.retain(|item| !is_prelude(item));
    for item in &mut file.items {
        hide_generator(item);
    }
    calls::wrap(&mut file, &relaxed.document)?;
    Descriptions(&relaxed.descriptions).visit_file_mut(&mut file);
    records::open(&mut file, &relaxed.requests, &relaxed.constants);
    Polish {
        responses: &relaxed.responses,
        second_spellings: &relaxed.second_spellings,
    }
    .visit_file_mut(&mut file);
    if Passwords::found(|passwords| passwords.visit_file_mut(&mut file)) {
        return Err(
            "format: password is only for properties of a schema with properties: elsewhere \
             the value could be printed"
                .to_owned(),
        );
    }
    file.items.extend(additions(&relaxed.document)?);
    DocLines.visit_file_mut(&mut file);
    let code = relaxed
        .variants
        .iter()
        .fold(prettyplease::unparse(&file), |code, variant| {
            code.replace(&format!("{VARIANT_MARK}{variant}\""), "\"")
        });
    Ok(format!(
        "// Made by `cargo xtask codegen` from the specification. Do not edit.\n\n{code}"
    ))
}

fn is_prelude(item: &Item) -> bool {
    matches!(item, Item::Mod(module) if module.ident == "prelude")
}

/// Its errors print whole answers, so they do not leave the crate.
fn hide_generator(item: &mut Item) {
    if let Item::Use(import) = item {
        import.vis = syn::Visibility::Inherited;
    }
}

/// What every bindings crate has besides its operations: its servers, and requests that
/// go through the context.
fn additions(spec: &Value) -> Result<Vec<Item>, String> {
    let mut servers = TokenStream::new();
    for server in spec
        .get("servers")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let url = server
            .get("url")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let regions: Vec<&str> = server
            .pointer("/variables/region/enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if url.contains("{region}") == regions.is_empty() {
            return Err(format!(
                "server {url}: a {{region}} in the URL goes with an enum of regions"
            ));
        }
        servers.extend(quote! {
            ::huaweicloud_core::Server { url: #url, regions: &[#(#regions),*] },
        });
    }
    let mut operations = TokenStream::new();
    let mut traits_of = Vec::new();
    for (path, item) in spec
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
                continue;
            };
            let name = id.to_snake_case();
            let traits = call_traits(operation, spec);
            traits_of.push(quote!(#name => #traits,));
            let method = method.to_uppercase();
            let path = path.split(VARIANT_MARK).next().unwrap_or_default();
            operations.extend(quote! {
                ::huaweicloud_core::Operation { id: #id, method: #method, path: #path },
            });
        }
    }
    let file: syn::File = parse_quote! {
        /// The operations, as the specification names them.
        pub const OPERATIONS: &[::huaweicloud_core::Operation] = &[#operations];

        /// Where the service is, from the `servers` of its specification.
        pub const SERVERS: &[::huaweicloud_core::Server] = &[#servers];

        impl Client {
            /// A client of the service at `endpoint`, that sends over `client` with what
            /// `context` carries. All three are cheap to clone.
            pub fn new(
                endpoint: &::huaweicloud_core::Endpoint,
                client: reqwest::Client,
                context: ::huaweicloud_core::Context,
            ) -> Self {
                Self { baseurl: endpoint.as_str().to_owned(), client, inner: context }
            }
        }

        #[allow(clippy::all)]
        impl ClientHooks<::huaweicloud_core::Context> for Client {
            async fn pre<E>(
                &self,
                request: &mut reqwest::Request,
                info: &OperationInfo,
            ) -> std::result::Result<(), Error<E>> {
                self.inner()
                    .prepare(request, traits(info.operation_id))
                    .map_err(|error| Error::Custom(error.to_string()))
            }

            async fn exec(
                &self,
                request: reqwest::Request,
                info: &OperationInfo,
            ) -> reqwest::Result<reqwest::Response> {
                let traits = traits(info.operation_id);
                self.inner().execute(self.client(), request, traits).await
            }
        }

        /// What the specification says of an operation beside its shape.
        #[allow(clippy::all)]
        fn traits(operation: &str) -> ::huaweicloud_core::CallTraits {
            use ::huaweicloud_core::CallTraits;
            match operation {
                #(#traits_of)*
                _ => CallTraits::ACTION,
            }
        }
    };
    Ok(file.items)
}

/// How an operation is called: reads and actions have limits of their own, answers are of
/// different kinds, and secrets of the body do not come back.
fn call_traits(operation: &Value, document: &Value) -> TokenStream {
    let class = match operation.get("x-effect").and_then(Value::as_str) {
        Some("read") => quote!(CallTraits::READ),
        _ => quote!(CallTraits::ACTION),
    };
    let expecting = expected(operation, document).map(|kind| {
        let kind = format_ident!("{kind}");
        quote!(.expecting(::huaweicloud_core::Expected::#kind))
    });
    let mut secrets = BTreeSet::new();
    if let Some(body) = operation.pointer("/requestBody/content/application~1json/schema") {
        collect_secrets(body, document, &[], &mut secrets);
    }
    let hiding = (!secrets.is_empty()).then(|| quote!(.hiding(&[#(#secrets),*])));
    quote!(#class #expecting #hiding)
}

/// The paths of all properties of a schema that are marked as passwords.
fn collect_secrets(
    schema: &Value,
    document: &Value,
    path: &[String],
    secrets: &mut BTreeSet<String>,
) {
    // Deeper than any body is: schemas can hold themselves.
    if path.len() > 12 {
        return;
    }
    let schema = document::resolve(document, schema);
    if schema.get("format") == Some(&json!(PASSWORD)) {
        secrets.insert(path.join("."));
    }
    if let Some(items) = schema.get("items") {
        collect_secrets(items, document, path, secrets);
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let path = [path, std::slice::from_ref(name)].concat();
        collect_secrets(property, document, &path, secrets);
    }
}

/// The kind of a successful answer that is no plain record.
fn expected(operation: &Value, document: &Value) -> Option<&'static str> {
    let responses = operation.get("responses")?.as_object()?;
    let (_, success) = responses
        .iter()
        .find(|(status, _)| status.starts_with('2'))?;
    let Some(content) = success.get("content") else {
        return Some("Nothing");
    };
    let Some(json) = content.get("application/json") else {
        return Some("File");
    };
    let schema = document::resolve(document, json.get("schema")?);
    if schema.get("type")? == "array" {
        return Some("List");
    }
    let properties = schema.get("properties")?;
    let has_code = ["error_code", "error"]
        .iter()
        .any(|name| properties.get(name).is_some());
    has_code.then_some("ObjectWithCode")
}

/// Makes answers tolerant and open to new fields, and takes away what nobody should use.
struct Polish<'a> {
    responses: &'a BTreeSet<String>,
    second_spellings: &'a BTreeMap<(String, String), String>,
}

/// Says what is said of a field beside its reference; the generator does not.
struct Descriptions<'a>(&'a BTreeMap<(String, String), String>);

impl VisitMut for Descriptions<'_> {
    fn visit_item_struct_mut(&mut self, record: &mut ItemStruct) {
        let name = record.ident.to_string();
        for field in &mut record.fields {
            let property = field.ident.as_ref().map(ToString::to_string);
            let property = renamed(field).or(property).unwrap_or_default();
            let documented = field
                .attrs
                .iter()
                .any(|attribute| doc_text(attribute).is_some());
            if let Some(said) = self.0.get(&(name.clone(), property))
                && !documented
            {
                field.attrs.insert(0, parse_quote!(#[doc = #said]));
            }
        }
    }
}

impl VisitMut for Polish<'_> {
    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        if module.ident == "types" {
            module
                .attrs
                .retain(|attribute| !attribute.path().is_ident("doc"));
            module
                .attrs
                .push(parse_quote!(#[doc = " The bodies of requests and answers."]));
            module
                .attrs
                .push(parse_quote!(#[allow(clippy::needless_pass_by_value)]));
            if let Some((_, items)) = &mut module.content {
                // Conversion errors of constrained types: there are none.
                items.retain(|item| !matches!(item, Item::Mod(inner) if inner.ident == "error"));
                let tolerant = items.iter().filter_map(|item| match item {
                    Item::Struct(record) => {
                        let name = &record.ident;
                        self.responses.contains(&name.to_string()).then_some(name)
                    }
                    _ => None,
                });
                let tolerant: Item =
                    parse_quote!(::huaweicloud_core::tolerant_records!(#(#tolerant),*););
                items.push(tolerant);
                let redacted: Vec<Item> = items
                    .iter_mut()
                    .filter_map(|item| match item {
                        Item::Struct(record) => redacted_debug(record),
                        _ => None,
                    })
                    .collect();
                items.extend(redacted);
            }
        }
        syn::visit_mut::visit_item_mod_mut(self, module);
    }

    fn visit_item_struct_mut(&mut self, record: &mut ItemStruct) {
        let name = record.ident.to_string();
        if self.responses.contains(&name) {
            record.attrs.push(parse_quote!(#[non_exhaustive]));
            for field in &mut record.fields {
                let renamed = renamed(field);
                field
                    .attrs
                    .retain(|attribute| !attribute.path().is_ident("serde"));
                field.attrs.extend(
                    renamed.map(|name| -> Attribute { parse_quote!(#[serde(rename = #name)]) }),
                );
                field.attrs.push(parse_quote! {
                    #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
                });
                let on_the_wire = field.ident.as_ref().and_then(|field| {
                    self.second_spellings
                        .get(&(name.clone(), field.to_string()))
                });
                if let Some(name) = on_the_wire {
                    field.attrs.push(parse_quote!(#[serde(rename = #name)]));
                }
            }
        }
        for attribute in &mut record.attrs {
            if attribute.path().is_ident("derive")
                && record.ident != "Client"
                && let Meta::List(list) = &mut attribute.meta
            {
                let derives = &list.tokens;
                list.tokens = quote!(#derives, PartialEq);
            }
        }
        record.attrs.retain(|attribute| !is_schema_dump(attribute));
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        // One would build an HTTP client that follows redirects, with the token; the other
        // takes any text for an endpoint.
        if calls::is_path(&item.self_ty, "Client") {
            item.items.retain(|item| {
                !matches!(item, ImplItem::Fn(function)
                    if function.sig.ident.to_string().starts_with("new"))
            });
        }
        syn::visit_mut::visit_item_impl_mut(self, item);
    }
}

/// The name on the wire of a field that has another one in Rust.
pub(super) fn renamed(field: &syn::Field) -> Option<String> {
    let mut found = None;
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        // What else stands there is not of interest, and has no shape to rely on.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                found = Some(meta.value()?.parse::<LitStr>()?.value());
            } else if let Ok(value) = meta.value() {
                value.parse::<Expr>()?;
            }
            Ok(())
        });
    }
    found
}

/// The generator repeats each schema as JSON in its documentation; the specification
/// itself is the better place to read it.
fn is_schema_dump(attribute: &Attribute) -> bool {
    doc_text(attribute).is_some_and(|text| text.value().contains("<details><summary>JSON schema"))
}

/// Makes marked passwords text, and remembers whether there were any.
struct Passwords {
    found: bool,
}

impl Passwords {
    fn found(visit: impl FnOnce(&mut Self)) -> bool {
        let mut passwords = Self { found: false };
        visit(&mut passwords);
        passwords.found
    }
}

impl VisitMut for Passwords {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path.is_ident(MARKER) {
            *path = parse_quote!(::std::string::String);
            self.found = true;
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

/// For a record with passwords: a `Debug` without their values, in place of the derived one.
fn redacted_debug(record: &mut ItemStruct) -> Option<Item> {
    let syn::Fields::Named(fields) = &mut record.fields else {
        return None;
    };
    let mut any = false;
    let mut shown = TokenStream::new();
    for field in &mut fields.named {
        let secret = Passwords::found(|passwords| passwords.visit_field_mut(field));
        any |= secret;
        let ident = field.ident.as_ref()?;
        let label = ident.to_string();
        shown.extend(if secret {
            quote!(.field(#label, &"…"))
        } else {
            quote!(.field(#label, &self.#ident))
        });
    }
    if !any {
        return None;
    }
    for attribute in &mut record.attrs {
        if attribute.path().is_ident("derive")
            && let Meta::List(list) = &mut attribute.meta
        {
            let derives = Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
            let kept = list
                .parse_args_with(derives)
                .into_iter()
                .flatten()
                .filter(|derive| !derive.is_ident("Debug"));
            list.tokens = quote!(#(#kept),*);
        }
    }
    let name = &record.ident;
    let label = name.to_string();
    Some(parse_quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#label) #shown .finish()
            }
        }
    })
}

/// One doc attribute a line. A block comment would be indented by rustfmt and become a
/// code block in the documentation.
struct DocLines;

impl VisitMut for DocLines {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let mut split = Vec::with_capacity(attributes.len());
        for attribute in attributes.drain(..) {
            match doc_text(&attribute) {
                Some(text) if text.value().contains('\n') => {
                    split.extend(text.value().trim_end().lines().map(|line| {
                        // Indentation continues list items.
                        let line = format!(" {line}");
                        let line = line.trim_end();
                        let attribute: Attribute = parse_quote!(#[doc = #line]);
                        attribute
                    }));
                }
                Some(text) if !text.value().starts_with(' ') => {
                    let line = format!(" {}", text.value());
                    split.push(parse_quote!(#[doc = #line]));
                }
                _ => split.push(attribute),
            }
        }
        *attributes = split;
    }
}

fn doc_text(attribute: &Attribute) -> Option<&LitStr> {
    match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text),
            _ => None,
        },
        _ => None,
    }
}
