use std::{
    io::Write as _,
    panic::{AssertUnwindSafe, catch_unwind},
    process::{Command, Stdio},
};

use similar::ChangeTag;

use super::*;

const SHAPES: &str = include_str!("testdata/shapes.rs");

/// The listing of a crate that is one file.
fn listing(source: &str) -> String {
    let mut rustdoc = Command::new("rustdoc")
        .env("RUSTC_BOOTSTRAP", "shapes")
        .args(["-Z", "unstable-options", "--output-format", "json"])
        .args([
            "--edition",
            "2024",
            "--crate-name",
            "shapes",
            "--cap-lints",
            "allow",
        ])
        .args(["--cfg", r#"feature="extra""#, "-o", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    rustdoc
        .stdin
        .take()
        .unwrap()
        .write_all(source.as_bytes())
        .unwrap();
    let output = rustdoc.wait_with_output().unwrap();
    assert!(output.status.success());
    listing::list(&rustdoc::parse(&String::from_utf8(output.stdout).unwrap()).unwrap())
}

#[test]
fn a_listing_has_one_of_each() {
    insta::assert_snapshot!(listing(SHAPES));
}

/// What changes the API.
const CHANGES: &[(&str, &str)] = &[
    // Fields, and the functions that are folded into them.
    ("pub name: String,", "pub name: Box<str>,"),
    (
        "pub tags: Vec<super::Tag>,",
        "pub tags: Option<super::Tag>,",
    ),
    (
        "tags: impl IntoIterator<Item",
        "tags: u8, _: impl IntoIterator<Item",
    ),
    ("limit: i32) -> Self", "limit: i64) -> Self"),
    ("pub fn limit(mut self,", "pub fn limit(&mut self,"),
    ("name: impl Into<String>) -> Self", "name: String) -> Self"),
    ("pub numbers: &'a [u8],", "numbers: &'a [u8],"),
    (
        "pub numbers: &'a [u8],",
        "pub numbers: &'a [u8], hidden: u8,",
    ),
    (
        "pub struct Tag(pub u8, u16)",
        "pub struct Tag(pub u8, pub u16)",
    ),
    (
        "    #[non_exhaustive]\n    pub struct Request",
        "    pub struct Request",
    ),
    // Traits that types have.
    (
        "#[derive(Clone, Debug, Default, PartialEq)]",
        "#[derive(Debug, Default, PartialEq)]",
    ),
    (
        "pub struct Remote(Arc<u8>);",
        "pub struct Remote(*const u8);",
    ),
    ("pub struct Local(Rc<u8>);", "pub struct Local(u8);"),
    ("type Err = fmt::Error;", "type Err = io::Error;"),
    ("impl From<Tag> for String", "impl From<Tag> for Box<str>"),
    (
        "impl PartialEq<str> for Tag {\n    fn eq(&self, _: &str)",
        "impl PartialEq<u8> for Tag {\n    fn eq(&self, _: &u8)",
    ),
    ("    T: Copy,", "    T: Clone,"),
    (
        "type Item = ();\n    type IntoIter = std::iter::Empty<()>",
        "type Item = u8;\n    type IntoIter = std::iter::Empty<u8>",
    ),
    ("unsafe impl Marked for Tag {}", ""),
    (
        "type Item = T;\n    fn read(&mut self) -> Result<T,",
        "type Item = u8;\n    fn read(&mut self) -> Result<u8,",
    ),
    (
        "/// Generic over types only.\n#[derive(Clone, ",
        "#[derive(",
    ),
    (
        "pub value: T,\n",
        "pub value: T, not_sync: std::cell::Cell<u8>,\n",
    ),
    // Variants.
    ("    Point,", "    Point,\n    Line,"),
    (
        "    Point,\n    Circle(f64),",
        "    Circle(f64),\n    Point,",
    ),
    ("    Circle(f64),", "    Circle(f32),"),
    ("Square { side: f64", "Square { side: f32"),
    ("    #[non_exhaustive]\n    Square", "    Square"),
    ("#[non_exhaustive]\npub enum", "pub enum"),
    ("    High = 5,", "    High = 6,"),
    ("#[repr(u8)]", "#[repr(u16)]"),
    // Generics and bounds.
    ("const N: usize = 2>", "const N: usize = 3>"),
    ("T: fmt::Display + Clone>", "T: fmt::Display>"),
    (
        "T: Into<String> + ?Sized + Copy,",
        "T: Into<String> + Copy,",
    ),
    ("for<'x> FnMut(&'x T)", "for<'x> Fn(&'x T)"),
    ("&'a str) -> Option<&'a T>", "&str) -> Option<&'a T>"),
    ("(&self) -> &'static str", "(&self) -> &str"),
    // Functions.
    ("pub async fn list", "pub fn list"),
    ("project: &'a str, options", "project: &'a String, options"),
    ("pub const fn constant", "pub fn constant"),
    ("pub unsafe fn risky", "pub fn risky"),
    ("_: *mut u8) {}", "_: *const u8) {}"),
    ("pub extern \"C\" fn foreign", "pub fn foreign"),
    ("_: extern \"C\" fn(u8)", "_: fn(u8)"),
    ("&(dyn Plain + Send)", "&(dyn Plain + Sync)"),
    (
        "impl Iterator<Item = &u8>",
        "impl DoubleEndedIterator<Item = &u8>",
    ),
    ("    #[deprecated]\n    pub fn old", "    pub fn old"),
    (
        "#[cfg(feature = \"extra\")]\n    pub fn extra",
        "pub fn extra",
    ),
    ("#[cfg(feature = \"extra\")]\n    pub mod", "pub mod"),
    ("    fn private", "    pub fn private"),
    ("_: fmt::Error, _: io::Error", "_: io::Error, _: fmt::Error"),
    ("[Tag; 2]", "[Tag; 3]"),
    // Traits.
    ("fn go(&self);", "fn go(&self) {}"),
    ("type Item: Clone;", "type Item: Clone + Send;"),
    ("const SIZE: usize = 3;", "const SIZE: usize = 4;"),
    ("Reader<'de>: fmt::Debug + Send", "Reader<'de>: fmt::Debug"),
    ("fn go(&self);", "fn go(&mut self);"),
    (
        "pub unsafe trait Marked {}\nunsafe impl",
        "pub trait Marked {}\nimpl",
    ),
    // The rest.
    ("pub const LIMIT: u32 = 10;", "pub const LIMIT: u32 = 11;"),
    ("pub const MAX: usize = 128;", "pub const MAX: usize = 129;"),
    ("pub static COUNT: u8", "pub static COUNT: u16"),
    (
        "pub type Pairs<T> = Vec<(T, T)>;",
        "pub type Pairs<T> = Vec<[T; 2]>;",
    ),
    ("($($name:ident),* $(,)?) =>", "($($name:ident),*) =>"),
    ("BTreeMap as Map;", "HashMap as Map;"),
    ("pub use inner::shown::*;", ""),
    ("Shape as Form", "Level as Form"),
    ("pub value: super::Tag,", "pub value: Box<Self>,"),
];

/// What changes the source and not the API.
const OTHERS: &[(&str, &str)] = &[
    ("/// A tuple.\n", "/// Two numbers.\n"),
    (
        "    fn private(&self) {}",
        "    fn secret(&self) {}\n    fn more(self) {}",
    ),
    (
        "        pub phones: Vec<String>,\n        pub name: String,",
        "pub name: String, pub phones: Vec<String>,",
    ),
    (
        "<'a>(&'a self, project: &'a str, options: &'a Request)",
        "(&self, project: &str, options: &Request)",
    ),
    (
        "    pub const fn constant(self) -> u8 {\n        0\n    }\n    pub unsafe fn risky(&mut self, _: *const u8, _: *mut u8) {}",
        "    pub unsafe fn risky(&mut self, _: *const u8, _: *mut u8) {}\n    pub const fn constant(self) -> u8 {\n        1\n    }",
    ),
    (
        "impl fmt::Debug for Borrowed<'_>",
        "impl<'x> fmt::Debug for Borrowed<'x>",
    ),
    (
        "T: Into<String> + ?Sized + Copy,",
        "T: Copy + ?Sized + Into<String>,",
    ),
    (
        "pub struct Remote(Arc<u8>);",
        "pub struct Remote(Arc<Vec<u16>>);",
    ),
    (
        "fn skip(&mut self, _: usize) {}\n}",
        "fn skip(&mut self, _: usize) { drop(()) }\n}",
    ),
];

/// The fixture with all of these changes.
fn changed<'a>(changes: impl IntoIterator<Item = &'a (&'a str, &'a str)>) -> String {
    changes
        .into_iter()
        .fold(SHAPES.to_owned(), |source, (old, new)| {
            assert_eq!(source.matches(old).count(), 1, "{old}");
            source.replace(old, new)
        })
}

/// What the snapshot pins: each change makes a difference. Those of one item are in different
/// rounds, so that each shows by itself; a round for each would take a minute.
#[test]
fn every_change_is_seen() {
    const ROUNDS: usize = 11;
    let before = listing(SHAPES);
    let mut said = String::new();
    for round in 0..ROUNDS {
        let changes = || CHANGES.iter().skip(round).step_by(ROUNDS);
        for (old, new) in changes() {
            said += &format!("{old:?} → {new:?}\n");
        }
        let after = listing(&changed(changes()));
        for change in TextDiff::from_lines(&before, &after).iter_all_changes() {
            if change.tag() != ChangeTag::Equal {
                said += &format!("    {}{change}", change.tag());
            }
        }
    }
    insta::assert_snapshot!(said);
}

#[test]
fn nothing_else_is() {
    assert_eq!(listing(&changed(OTHERS)), listing(SHAPES));
}

/// The listings of the libraries are what was last reviewed.
#[test]
fn every_change_was_reviewed() {
    let root = crate::root();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    let described = rustdoc::describe(&root, &LIBRARIES).unwrap();
    let changed: Vec<&str> = LIBRARIES
        .iter()
        .zip(described)
        .filter(|(library, described)| {
            let listing = listing::list(described);
            // Each of them, whatever is found in the one before.
            let check = || settings.bind(|| insta::assert_snapshot!(library.name, listing));
            catch_unwind(AssertUnwindSafe(check)).is_err()
        })
        .map(|(library, _)| library.name)
        .collect();
    assert!(changed.is_empty(), "{}", unreviewed(&changed));
}

#[test]
fn a_snapshot_is_read_as_it_is_written() {
    assert_eq!(content(&snapshot("a\n---\nb\n")), "a\n---\nb\n");
    assert_eq!(content(""), "");
}
