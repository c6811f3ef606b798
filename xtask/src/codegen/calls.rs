//! The calls of a client as users see them, in front of the generator's own: those fail
//! with errors that print whole answers, and a further optional parameter would break
//! every caller of theirs.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{
    Attribute, File, FnArg, GenericArgument, Ident, ImplItem, ImplItemFn, Item, ItemStruct, Pat,
    PathArguments, ReturnType, Type, parse_quote,
};

use super::{document, records, streams};

/// Hides the generated functions behind calls, and adds the records of their optional
/// parameters to the types. `document` is what the functions were generated from.
pub(super) fn wrap(file: &mut File, document: &Value) -> Result<(), String> {
    let operations = operations(document);
    let mut calls = Vec::new();
    let mut options = Vec::new();
    for item in &mut file.items {
        let Item::Impl(block) = item else { continue };
        if block.trait_.is_some() {
            continue;
        }
        for item in &mut block.items {
            if let ImplItem::Fn(function) = item
                && function.sig.asyncness.is_some()
            {
                let name = function.sig.ident.to_string();
                let operation = operations
                    .get(&name)
                    .ok_or_else(|| format!("no operation gives the function {name}"))?;
                let call = Call::of(function, operation)?;
                calls.push(call.wrapper());
                calls.extend(streams::of(&call, document)?);
                options.extend(call.options());
                hide(function);
            }
        }
    }
    file.items.push(parse_quote! {
        #[allow(clippy::all)]
        impl Client {
            #(#calls)*
        }
    });
    for item in &mut file.items {
        if let Item::Mod(module) = item
            && module.ident == "types"
            && let Some((_, items)) = &mut module.content
        {
            items.append(&mut options);
        }
    }
    Ok(())
}

/// The operations by the name of their function.
fn operations(document: &Value) -> BTreeMap<String, Operation> {
    let of_document = document::operations(document);
    of_document
        .map(|operation| {
            let said = operation.parameters(document).filter_map(|parameter| {
                let name = parameter.get("name")?.as_str()?.to_snake_case();
                let said = parameter.get("description")?.as_str()?;
                Some((name, said.trim().to_owned()))
            });
            let node = operation.node;
            let text = |key| node.get(key).and_then(Value::as_str);
            let body = node.get("requestBody");
            let described = Operation {
                id: operation.id.to_owned(),
                summary: text("summary").unwrap_or_default().to_owned(),
                description: text("description").unwrap_or_default().to_owned(),
                body: body
                    .and_then(|body| body.get("description")?.as_str())
                    .map(str::to_owned),
                deprecated: node.get("deprecated") == Some(&Value::Bool(true)),
                paging: text("x-paging").map(str::to_owned),
                answer: success_schema(node).cloned(),
                request: body
                    .and_then(|body| body.pointer("/content/application~1json/schema"))
                    .cloned(),
                said: said.collect(),
            };
            (operation.id.to_snake_case(), described)
        })
        .collect()
}

/// The schema of what an operation answers when all is well.
fn success_schema(operation: &Value) -> Option<&Value> {
    let responses = operation.get("responses")?.as_object()?;
    let (_, success) = responses
        .iter()
        .find(|(status, _)| status.starts_with('2'))?;
    success.pointer("/content/application~1json/schema")
}

/// What the document says of an operation.
pub(super) struct Operation {
    pub(super) id: String,
    summary: String,
    description: String,
    body: Option<String>,
    pub(super) deprecated: bool,
    /// How the list pages, if it does.
    pub(super) paging: Option<String>,
    /// The schema of the successful answer.
    pub(super) answer: Option<Value>,
    /// The schema of the body.
    pub(super) request: Option<Value>,
    /// Its parameters' descriptions, by the names they have in Rust.
    said: BTreeMap<String, String>,
}

impl Operation {
    /// What it says of a parameter; keywords have an underscore at their end in Rust.
    fn said(&self, argument: &Ident) -> &str {
        let name = argument.to_string();
        let said = self.said.get(name.trim_end_matches('_'));
        said.map_or("", String::as_str)
    }
}

/// One generated function, taken apart.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    pub(super) name: Ident,
    /// In the order of the generator: those of the path, of query and headers, the body.
    pub(super) arguments: Vec<Argument>,
    answer: Type,
}

pub(super) struct Argument {
    pub(super) name: Ident,
    /// Within the `Option`, if it is optional.
    pub(super) ty: Type,
    pub(super) optional: bool,
}

impl<'a> Call<'a> {
    fn of(function: &ImplItemFn, operation: &'a Operation) -> Result<Self, String> {
        let problem = |what: &str| format!("{}: the generated function {what}", operation.id);
        let answer = match &function.sig.output {
            ReturnType::Type(_, ty) => only_argument(ty, "Result")
                .and_then(|ty| only_argument(ty, "ResponseValue"))
                .cloned(),
            ReturnType::Default => None,
        };
        let mut arguments = Vec::new();
        for input in &function.sig.inputs {
            let FnArg::Typed(input) = input else { continue };
            let Pat::Ident(pattern) = &*input.pat else {
                return Err(problem("has an argument without a name"));
            };
            let inner = only_argument(&input.ty, "Option");
            arguments.push(Argument {
                name: pattern.ident.clone(),
                ty: inner.unwrap_or(&input.ty).clone(),
                optional: inner.is_some(),
            });
        }
        Ok(Self {
            operation,
            name: function.sig.ident.clone(),
            arguments,
            answer: answer.ok_or_else(|| problem("gives no ResponseValue"))?,
        })
    }

    pub(super) fn options_name(&self) -> Option<Ident> {
        self.arguments
            .iter()
            .any(|argument| argument.optional)
            .then(|| format_ident!("{}Options", self.operation.id.to_upper_camel_case()))
    }

    /// The public call.
    fn wrapper(&self) -> TokenStream {
        let Self { name, answer, .. } = self;
        let docs = doc(&self.text());
        let id = &self.operation.id;
        let alias = (name != id).then(|| quote!(#[doc(alias = #id)]));
        let inputs = self
            .arguments
            .iter()
            .filter(|argument| !argument.optional)
            .map(|Argument { name, ty, .. }| quote!(#name: #ty));
        let options = self.options_name().into_iter();
        let passed = self.arguments.iter().map(|argument| {
            let name = &argument.name;
            match (&argument.ty, argument.optional) {
                (_, false) => quote!(#name),
                (Type::Reference(ty), true) if is_path(&ty.elem, "str") => {
                    quote!(options.#name.as_deref())
                }
                (Type::Reference(_), true) => quote!(options.#name.as_ref()),
                (_, true) => quote!(options.#name),
            }
        });
        let once = once(name);
        let send = quote!(|| self.#once(#(#passed),*));
        let deprecated = self
            .operation
            .deprecated
            .then(|| quote!(#[deprecated = "the service will take it offline"]));
        let (answer, made) = match is_path(answer, "ByteStream") {
            true => (quote!(::huaweicloud_core::Bytes), quote!(download)),
            false => (quote!(#answer), quote!(call)),
        };
        quote! {
            #(#docs)*
            #alias
            #deprecated
            pub async fn #name<'a>(
                &'a self,
                #(#inputs,)*
                #(options: &'a types::#options,)*
            ) -> ::std::result::Result<
                ::huaweicloud_core::Answer<#answer>,
                ::huaweicloud_core::Error,
            > {
                self.inner.#made(#send).await
            }
        }
    }

    fn text(&self) -> String {
        let Operation {
            summary,
            description,
            body,
            ..
        } = self.operation;
        let mut text = format!("{summary}.\n\n{}\n", description.trim());
        let required = self.arguments.iter().filter(|argument| !argument.optional);
        for (index, Argument { name, .. }) in required.enumerate() {
            let said = match (name == "body", body) {
                (true, Some(said)) => said,
                (true, None) => "What is asked for.",
                (false, _) => self.operation.said(name),
            };
            let heading = if index == 0 { "\n# Arguments\n" } else { "" };
            text.push_str(&format!("{heading}- `{name}`: {}\n", indented(said)));
        }
        if self.options_name().is_some() {
            let heading = if text.contains("\n# Arguments\n") {
                ""
            } else {
                "\n# Arguments\n"
            };
            text.push_str(&format!("{heading}- `options`: what may be left out.\n"));
        }
        text.push_str("\n# Errors\nEvery way a call can fail, see [`::huaweicloud_core::Error`].");
        text
    }

    /// The record of the optional parameters.
    fn options(&self) -> Vec<Item> {
        let Some(name) = self.options_name() else {
            return Vec::new();
        };
        let fields = self.arguments.iter().filter(|argument| argument.optional);
        let fields = fields.map(|Argument { name, ty, .. }| {
            let docs = doc(self.operation.said(name));
            let ty = match ty {
                Type::Reference(ty) if is_path(&ty.elem, "str") => quote!(::std::string::String),
                Type::Reference(ty) => {
                    let ty = &ty.elem;
                    quote!(#ty)
                }
                ty => quote!(#ty),
            };
            quote!(#(#docs)* pub #name: ::std::option::Option<#ty>,)
        });
        let docs = doc(&format!(
            "The optional parameters of [`{}`](super::Client::{}).",
            self.operation.id, self.name
        ));
        let record: ItemStruct = parse_quote! {
            #(#docs)*
            #[derive(Clone, Debug, Default)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
            }
        };
        let mut items = vec![Item::Struct(record.clone())];
        items.extend(records::construction(&record, &BTreeMap::new()));
        items
    }
}

fn hide(function: &mut ImplItemFn) {
    function
        .attrs
        .retain(|attribute| !attribute.path().is_ident("doc"));
    function.vis = syn::Visibility::Inherited;
    function.sig.ident = once(&function.sig.ident);
}

/// The generator's function: sends once, and knows nothing of tokens that expire.
fn once(name: &Ident) -> Ident {
    format_ident!("{name}_once")
}

/// Text as doc attributes, one a line.
pub(super) fn doc(text: &str) -> Vec<Attribute> {
    text.trim_end()
        .lines()
        .map(|line| {
            let line = format!(" {line}");
            let line = line.trim_end();
            parse_quote!(#[doc = #line])
        })
        .collect()
}

/// Further lines of a list item belong to it.
fn indented(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join("\n  ")
}

/// The `T` of a `Name<T, …>`.
pub(super) fn only_argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if last.ident == name => Some(inner),
        _ => None,
    }
}

/// Whether it is the type of this name, wherever from.
pub(super) fn is_path(ty: &Type, name: &str) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path
        .segments
        .last()
        .is_some_and(|last| last.ident == name)
}
