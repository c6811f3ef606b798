//! A stream of all records beside each list that pages.

use heck::ToSnakeCase as _;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use syn::{Ident, Type};

use super::{
    calls::{Call, doc, is_path},
    document::resolve,
};

/// What a page asked for without a size has.
const PAGE: i32 = 100;

/// The function, if the list pages.
pub(super) fn of(call: &Call<'_>, document: &Value) -> Result<Option<TokenStream>, String> {
    let Some(style) = call.operation.paging.as_deref() else {
        return Ok(None);
    };
    let problem = |what: &str| format!("{} has x-paging {style}, but {what}", call.operation.id);
    let list = List::of(call, document)
        .ok_or_else(|| problem("its answer has not exactly one list, at its top or in \"data\""))?;
    let place = Place::of(call, document, style).ok_or_else(|| {
        problem("neither its query nor its body has the parameters of that style")
    })?;
    Ok(Some(function(call, style, &list, &place)))
}

/// Where an answer has its records.
struct List {
    item: TokenStream,
    /// `data`, if they are in there.
    inside: bool,
    field: Ident,
    total: Option<Ident>,
    has_marker: bool,
    /// Whether an error code can stand at the top, and inside.
    codes: (bool, bool),
}

impl List {
    fn of(call: &Call<'_>, document: &Value) -> Option<Self> {
        let answer = properties(call.operation.answer.as_ref()?, document)?;
        let data = answer
            .get("data")
            .and_then(|data| properties(data, document));
        let of = |all: &Map<String, Value>| -> Option<(String, TokenStream)> {
            let mut lists = all
                .iter()
                .filter(|(_, property)| property.get("items").is_some());
            let (name, property) = lists.next()?;
            let item = item(property.get("items")?)?;
            lists.next().is_none().then(|| (name.clone(), item))
        };
        let (inside, (field, item)) = match (of(&answer), &data) {
            (Some(found), _) => (false, found),
            (None, Some(data)) => (true, of(data)?),
            (None, None) => return None,
        };
        let holder = if inside { data.as_ref()? } else { &answer };
        let totals = ["total", "total_count", "total_num", "count"];
        let is_number = |name: &&str| {
            holder
                .get(*name)
                .is_some_and(|property| property.get("type") == Some(&"integer".into()))
        };
        let total = totals.into_iter().find(is_number);
        let has_code = |all: &Map<String, Value>| all.contains_key("error_code");
        Some(Self {
            item,
            inside,
            field: format_ident!("{}", field.to_snake_case()),
            total: total.map(|name| format_ident!("{name}")),
            has_marker: holder.contains_key("page_info"),
            codes: (has_code(&answer), inside && has_code(holder)),
        })
    }
}

/// Where a request says which page it wants.
struct Place {
    in_body: bool,
    field: Ident,
    is_text: bool,
    /// In the body; in the query the functions tell.
    is_required: bool,
    /// An optional size of pages that has to be given.
    size: Option<Ident>,
}

impl Place {
    fn of(call: &Call<'_>, document: &Value, style: &str) -> Option<Self> {
        let names: &[&str] = match style {
            "offset" => &["offset"],
            "marker" => &["marker"],
            _ => &["page", "page_no"],
        };
        let named = |name: &Ident| names.iter().any(|one| name == one);
        let in_query = call.arguments.iter().find(|argument| named(&argument.name));
        if let Some(argument) = in_query {
            let size = call
                .arguments
                .iter()
                .find(|argument| argument.optional && argument.name == "per_page");
            return Some(Self {
                in_body: false,
                field: argument.name.clone(),
                is_text: matches!(&argument.ty, Type::Reference(ty) if is_path(&ty.elem, "str")),
                is_required: false,
                size: size.map(|size| size.name.clone()),
            });
        }
        let schema = resolve(document, call.operation.request.as_ref()?);
        let body = properties(schema, document)?;
        let required = schema.get("required").and_then(Value::as_array);
        let (name, property) = body
            .iter()
            .find(|(name, _)| names.contains(&name.as_str()))?;
        Some(Self {
            in_body: true,
            field: format_ident!("{name}"),
            is_text: property.get("type")? == "string",
            is_required: required.is_some_and(|all| all.iter().any(|one| one == name.as_str())),
            size: None,
        })
    }
}

fn function(call: &Call<'_>, style: &str, list: &List, place: &Place) -> TokenStream {
    let (name, item, field) = (&call.name, &list.item, &place.field);
    let all = format_ident!("{name}_all");
    // The stream owns what it reads with, so that it outlives the caller's arguments.
    let (mut inputs, mut owned, mut passed) = (Vec::new(), Vec::new(), Vec::new());
    let mut is_argument = false;
    for argument in call.arguments.iter().filter(|argument| !argument.optional) {
        let (name, ty) = (&argument.name, &argument.ty);
        if name == field && !place.in_body {
            is_argument = true;
            passed.push(quote!(at));
            continue;
        }
        let borrowed = unbound(ty);
        inputs.push(quote!(#name: #borrowed));
        match ty {
            Type::Reference(ty) if is_path(&ty.elem, "str") => {
                owned.push(quote!(let #name = #name.to_owned();));
                passed.push(quote!(&#name));
            }
            Type::Reference(_) => {
                owned.push(quote!(let #name = #name.clone();));
                passed.push(quote!(&#name));
            }
            _ => passed.push(quote!(#name)),
        }
    }
    if let Some(options) = call.options_name() {
        inputs.push(quote!(options: &types::#options));
        owned.push(quote!(let options = options.clone();));
        passed.push(quote!(&options));
    }
    let holder = if place.in_body {
        quote!(body)
    } else {
        quote!(options)
    };
    let (first, set) = if is_argument {
        (quote!(1), TokenStream::new())
    } else {
        place.begin(style, &holder)
    };
    let copies = owned_names(call, place).into_iter().map(|name| {
        let is_changed = !is_argument && name == holder.to_string();
        let mutable = is_changed.then(|| quote!(mut));
        quote!(let #mutable #name = #name.clone();)
    });
    let check = |holder: TokenStream| {
        quote! {
            answer.check_code(#holder.error_code.as_deref(), #holder.error_msg.as_deref())?;
        }
    };
    let check_top = list.codes.0.then(|| check(quote!(answer.value)));
    let check_inside = list.codes.1.then(|| {
        let check = check(quote!(data));
        quote! {
            if let ::std::option::Option::Some(data) = &answer.value.data {
                #check
            }
        }
    });
    let holder = match list.inside {
        true => quote!(answer.value.data.unwrap_or_default()),
        false => quote!(answer.value),
    };
    let records = &list.field;
    let total = match (style, &list.total) {
        ("marker", _) | (_, None) => TokenStream::new(),
        (_, Some(total)) => quote!(.total(list.#total)),
    };
    let next = (style == "marker" && list.has_marker)
        .then(|| quote!(.next(list.page_info.and_then(|page| page.next_marker))));
    let pages = match style {
        "offset" => quote!(by_offset),
        "marker" => quote!(by_marker),
        _ => quote!(by_number),
    };
    let begin = match is_argument {
        true => "from the first page on",
        false => "from where the arguments begin",
    };
    let docs = doc(&format!(
        "All records that [`{name}`](Self::{name}) lists, {begin}, read page by page as they \
         are asked for. Read them with `futures_util::TryStreamExt`.\n\n\
         # Errors\nThe first one of a read ends the stream; see [`::huaweicloud_core::pages`]."
    ));
    let deprecated = call.operation.deprecated.then(|| {
        quote!(
            #[deprecated = "the service will take it offline"]
            #[allow(deprecated)]
        )
    });
    quote! {
        #(#docs)*
        #deprecated
        pub fn #all(&self, #(#inputs,)*) -> ::huaweicloud_core::pages::Records<#item> {
            let client = self.clone();
            #(#owned)*
            ::std::boxed::Box::pin(::huaweicloud_core::pages::#pages(#first, move |at| {
                let client = client.clone();
                #(#copies)*
                #set
                async move {
                    let answer = client.#name(#(#passed),*).await?;
                    #check_top
                    #check_inside
                    let list = #holder;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.#records) #total #next,
                    )
                }
            }))
        }
    }
}

impl Place {
    /// Where the first page is, and how a later one is asked for.
    fn begin(&self, style: &str, holder: &TokenStream) -> (TokenStream, TokenStream) {
        let field = &self.field;
        if style == "marker" {
            let set = quote!(options.#field = at;);
            return (quote!(options.#field.clone()), set);
        }
        let start: i32 = if style == "offset" { 0 } else { 1 };
        let (read, at) = match self.is_text {
            true => (quote!(.parse().ok()), quote!(at.to_string())),
            false => (quote!(.try_into().ok()), quote!(at.into())),
        };
        let (first, at) = match self.is_required {
            true => (quote!(#holder.#field #read.unwrap_or(#start)), at),
            false => (
                quote!(#holder.#field.clone().and_then(|at| at #read).unwrap_or(#start)),
                quote!(::std::option::Option::Some(#at)),
            ),
        };
        let size = self.size.iter();
        let page = PAGE;
        let set = quote! {
            #holder.#field = #at;
            #(#holder.#size = #holder.#size.or(::std::option::Option::Some(#page));)*
        };
        (first, set)
    }
}

/// What each read needs a copy of.
fn owned_names(call: &Call<'_>, place: &Place) -> Vec<Ident> {
    let required = call.arguments.iter().filter(|argument| {
        let is_place = argument.name == place.field && !place.in_body;
        !argument.optional && !is_place && matches!(argument.ty, Type::Reference(_))
    });
    let options = call.options_name().map(|_| format_ident!("options"));
    required
        .map(|argument| argument.name.clone())
        .chain(options)
        .collect()
}

/// The type without a lifetime of its own.
fn unbound(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Reference(reference) = &mut ty {
        reference.lifetime = None;
    }
    ty
}

fn properties(schema: &Value, document: &Value) -> Option<Map<String, Value>> {
    resolve(document, schema)
        .get("properties")?
        .as_object()
        .cloned()
}

/// The Rust type of a list's items.
fn item(schema: &Value) -> Option<TokenStream> {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let name = format_ident!("{}", target.rsplit('/').next()?);
        return Some(quote!(types::#name));
    }
    (schema.get("type")? == "string").then(|| quote!(::std::string::String))
}
