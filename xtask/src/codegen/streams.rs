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
    let required = call.arguments.iter().filter(|argument| !argument.optional);
    let (mut inputs, mut passed) = (Vec::new(), Vec::new());
    let mut is_argument = false;
    for argument in required {
        let (name, ty) = (&argument.name, &argument.ty);
        if name == field && !place.in_body {
            is_argument = true;
            passed.push(quote!(at));
        } else if name == "body" && place.in_body {
            inputs.push(quote!(#name: #ty));
            passed.push(quote!(&body));
        } else {
            inputs.push(quote!(#name: #ty));
            passed.push(quote!(#name));
        }
    }
    let options = call.options_name();
    if let Some(options) = options {
        inputs.push(quote!(options: &'a types::#options));
        passed.push(if is_argument || place.in_body {
            quote!(options)
        } else {
            quote!(&options)
        });
    }
    let at = match (style, place.is_text) {
        ("marker", _) => quote!(at),
        (_, false) => quote!(at.into()),
        (_, true) => quote!(at.to_string()),
    };
    let set = match (place.in_body, is_argument, style) {
        (_, true, _) => TokenStream::new(),
        (true, _, _) => {
            let at = match place.is_required {
                true => at,
                false => quote!(::std::option::Option::Some(#at)),
            };
            quote! {
                let mut body = body.clone();
                body.#field = #at;
            }
        }
        (false, _, "marker") => quote! {
            let mut options = options.clone();
            // The first page is where the caller says.
            if at.is_some() {
                options.#field = at;
            }
        },
        (false, _, _) => {
            let size = place.size.iter();
            let page = PAGE;
            quote! {
                let mut options = options.clone();
                options.#field = ::std::option::Option::Some(#at);
                #(options.#size = options.#size.or(::std::option::Option::Some(#page));)*
            }
        }
    };
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
    let docs = doc(&format!(
        "All records that [`{name}`](Self::{name}) lists, read page by page as they are asked \
         for. What the arguments say of the page is where it begins, or passed over.\n\n\
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
        pub fn #all<'a>(
            &'a self,
            #(#inputs,)*
        ) -> impl ::huaweicloud_core::pages::Stream<
            Item = ::std::result::Result<#item, ::huaweicloud_core::Error>,
        > + 'a {
            ::huaweicloud_core::pages::#pages(move |at| {
                #set
                async move {
                    let answer = self.#name(#(#passed),*).await?;
                    #check_top
                    #check_inside
                    let list = #holder;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.#records) #total #next,
                    )
                }
            })
        }
    }
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
