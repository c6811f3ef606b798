//! Specifications → bindings, the simulator's answers and the calls of the contract test.

mod calls;
mod contract;
mod document;
mod records;
mod relax;
mod rust;
mod simulator;
mod streams;

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::spec::Spec;

/// The services, by the name of specification and crate.
const SERVICES: [&str; 4] = ["cph", "koophone", "dbss", "iam"];

/// Writes the bindings of every service and what is made along with them, or with `check`
/// compares them.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let mut bindings = Vec::new();
    for service in SERVICES {
        let shown = format!("specs/{service}");
        let spec = Spec::load(&root.join(&shown), &shown)?;
        let code = format(&generate(&spec).map_err(|error| format!("{shown}: {error}"))?)?;
        bindings.push((service, spec.document, code));
    }
    let mut files = of_all(&bindings)?;
    files.extend(bindings.into_iter().map(|(service, _, code)| {
        let target = format!("crates/{service}/src/generated.rs");
        (target, code)
    }));
    let mut stale = Vec::new();
    for (target, code) in files {
        let path = root.join(&target);
        if fs::read_to_string(&path).is_ok_and(|current| current == code) {
            continue;
        }
        if check {
            stale.push(target);
        } else {
            fs::write(&path, code).map_err(|error| format!("{target}: {error}"))?;
            println!("wrote {target}");
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!(
        "not what the specifications give: {}\nrun: cargo xtask codegen",
        stale.join(", ")
    ))
}

/// What is made of all services together, by their names, documents and bindings.
fn of_all(bindings: &[(&str, Value, String)]) -> Result<Vec<(String, String)>, String> {
    let documents: Vec<_> = bindings
        .iter()
        .map(|(service, document, _)| (*service, document))
        .collect();
    let codes: Vec<_> = bindings
        .iter()
        .map(|(service, document, code)| (*service, document, code.as_str()))
        .collect();
    Ok(vec![
        (simulator::TABLE.to_owned(), simulator::table(&documents)?),
        (
            contract::CALLS.to_owned(),
            format(&contract::calls(&codes)?)?,
        ),
    ])
}

fn generate(spec: &Spec) -> Result<String, String> {
    rust::generate(&relax::relax(&spec.document)?)
}

/// The stable rustfmt of the toolchain that runs this.
fn format(code: &str) -> Result<String, String> {
    let problem = |error: &dyn std::fmt::Display| {
        format!("rustfmt: {error} (install it: rustup component add rustfmt)")
    };
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| problem(&error))?;
    if let Some(mut input) = rustfmt.stdin.take() {
        input
            .write_all(code.as_bytes())
            .map_err(|error| problem(&error))?;
    }
    let output = rustfmt
        .wait_with_output()
        .map_err(|error| problem(&error))?;
    if !output.status.success() {
        return Err(problem(&output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| problem(&error))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    const LOGIN: &str = include_str!("testdata/login.yaml");
    const SHELF: &str = include_str!("testdata/shelf.yaml");

    fn generated(text: &str) -> Result<String, String> {
        generate(&Spec::parse(&[("login.yaml", text)]).unwrap())
    }

    /// The struct from its derives on, and its `Debug` if that is not derived.
    fn record<'a>(code: &'a str, name: &str) -> (&'a str, Option<&'a str>) {
        let item = |from: usize| code[from..].split_once("\n    }").unwrap().0;
        let start = code.find(&format!("pub struct {name} {{")).unwrap();
        let derives = code[..start].rfind("#[derive").unwrap();
        let debug = code.find(&format!("impl ::std::fmt::Debug for {name} "));
        (item(derives), debug.map(item))
    }

    #[test]
    fn passwords_are_not_printed() {
        let code = generated(LOGIN).unwrap();

        let (login, debug) = record(&code, "Login");
        let debug = debug.unwrap();
        assert!(!login.contains("Debug"), "{login}");
        assert!(login.contains("Clone, PartialEq"), "{login}");
        assert!(
            login.contains("pub admin_pass: ::std::string::String"),
            "{login}"
        );
        assert!(debug.contains(r#".field("name", &self.name)"#), "{debug}");
        for secret in ["admin_pass", "pin", "old"] {
            let hidden = format!(r#".field("{secret}", &"…")"#);
            assert!(debug.contains(&hidden), "{debug}");
            assert!(!debug.contains(&format!("self.{secret}")), "{debug}");
        }

        let (inner, debug) = record(&code, "LoginInner");
        assert!(!inner.contains("Debug"), "{inner}");
        assert!(debug.unwrap().contains(r#".field("code", &"…")"#));

        let (answer, debug) = record(&code, "Answer");
        assert!(answer.contains("Debug"), "{answer}");
        assert_eq!(debug, None);
        assert!(!code.contains("marked_password"));
    }

    #[test]
    fn a_password_that_would_be_printed_is_refused() {
        let text = LOGIN.replace(
            "in: query\n          schema:\n            type: string",
            "in: query\n          schema:\n            type: string\n            format: password",
        );
        assert_ne!(text, LOGIN);
        let error = generated(&text).unwrap_err();
        assert!(error.contains("format: password"), "{error}");
    }

    /// What a caller sees of each kind of call and record.
    #[test]
    fn calls_take_what_they_need_and_answer_what_comes() {
        let code = generate(&Spec::parse(&[("shelf.yaml", SHELF)]).unwrap()).unwrap();
        let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in [
            // Optional parameters are a record; lists in the query are text.
            "pub async fn list_books<'a>( &'a self, shelf_id: &'a ::huaweicloud_core::PathSegment, \
             options: &'a types::ListBooksOptions, ) -> ::std::result::Result< \
             ::huaweicloud_core::Answer<types::ListBooksResponse>, ::huaweicloud_core::Error, >",
            "Kinds. Several go joined by commas. pub type_: \
             ::std::option::Option<::std::string::String>,",
            "Changes nothing. Needs the permission `shelf:books:list`. /// /// Source: \
             <https://example.com/books>",
            // Each of the calls on one path.
            "pub async fn add_book<'a>( &'a self, shelf_id: &'a ::huaweicloud_core::PathSegment, \
             body: &'a types::AddBookRequest, ) -> ::std::result::Result< \
             ::huaweicloud_core::Answer<()>,",
            "**Loses data**.",
            "What with. One of `wood`, `wax`.",
            r#""burn_books" => {"#,
            r#".hiding(&["code"])"#,
            r#"Operation { id: "BurnBooks", method: "POST", path: "/v1/{shelf_id}/books", }"#,
            r#""add_book" => CallTraits::ACTION.expecting(::huaweicloud_core::Expected::Nothing),"#,
            r#""list_books" => CallTraits::READ,"#,
            r#"#[doc(alias = "AddBook")]"#,
            // Two texts could change places.
            "pub struct AddBookRequired { pub author: ::std::string::String, /// How it is paged. \
             pub paging: Paging, /// Its title. pub title: ::std::string::String, }",
            r#"pub fn new(required: AddBookRequired) -> Self { Self { action: "add".to_owned(),"#,
            "pub fn new( ids: impl ::std::iter::IntoIterator< \
             Item = impl ::std::convert::Into<::std::string::String>, >, ) -> Self",
            "pub fn pages(mut self, pages: i32) -> Self",
            // Lists, files, and what will go.
            "::huaweicloud_core::Answer<::std::vec::Vec<::std::string::String>>,",
            ".expecting(::huaweicloud_core::Expected::List)",
            "#[deprecated",
            "::huaweicloud_core::Answer<::huaweicloud_core::Bytes>,",
            ".expecting(::huaweicloud_core::Expected::File)",
            // The name on the wire once, whatever the generator adds.
            r#"#[serde(rename = "allAuthors")] #[serde(default,"#,
            // All pages.
            "pub fn list_books_all( &self, shelf_id: &::huaweicloud_core::PathSegment, \
             options: &types::ListBooksOptions, ) -> \
             ::huaweicloud_core::pages::Records<types::Book>",
            "::huaweicloud_core::pages::by_marker(",
        ] {
            assert!(code.contains(said), "{said}");
        }
        for private in [
            "pub use progenitor",
            "pub async fn list_books_once",
            "#BurnBooks",
            "pub fn new_with",
        ] {
            assert!(!code.contains(private), "{private}");
        }
    }

    #[test]
    fn a_list_that_cannot_page_is_refused() {
        for (from, to) in [
            ("name: marker", "name: mark"),
            (
                "books: {type: array, items: {$ref: '#/components/schemas/Book'}}",
                "books: {type: string}",
            ),
        ] {
            let text = SHELF.replace(from, to);
            assert_ne!(text, SHELF);
            let error = generate(&Spec::parse(&[("shelf.yaml", &text)]).unwrap()).unwrap_err();
            assert!(
                error.contains("ListBooks has x-paging marker, but"),
                "{error}"
            );
        }
    }

    /// The same name in two answers: a second spelling in one, a property in the other.
    #[test]
    fn second_spellings_belong_to_their_schema() {
        let code = generated(LOGIN).unwrap();
        let renamed = r#"rename = "userId""#;
        assert!(record(&code, "Answer").0.contains(renamed));
        let other = record(&code, "Other").0;
        assert!(other.contains("pub user_id_camel_case"), "{other}");
        assert!(!other.contains(renamed), "{other}");
    }
}
