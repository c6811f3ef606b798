//! Specifications as they are written: YAML with positions, checked so that a slip is an
//! error with a line and never silence.

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod fuzz;
mod node;
mod shape;

use std::{fmt, fs, path::Path};

pub(crate) use node::{Node, Tree};
use serde_json::Value;

/// A checked OpenAPI document.
pub(crate) struct Spec {
    /// The document as JSON.
    pub(crate) document: Value,
}

/// Faults of a specification file, each with its line.
#[derive(Debug)]
pub(crate) struct Faults {
    file: String,
    faults: Vec<Fault>,
}

#[derive(Debug)]
pub(crate) struct Fault {
    line: u64,
    column: u64,
    what: String,
}

impl Fault {
    pub(crate) fn at(node: &Node, what: impl Into<String>) -> Self {
        Self {
            line: node.line,
            column: node.column,
            what: what.into(),
        }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            let Fault { line, column, what } = fault;
            let separator = if index == 0 { "" } else { "\n       " };
            write!(f, "{separator}{}:{line}:{column}: {what}", self.file)?;
        }
        Ok(())
    }
}

impl Spec {
    /// Reads and checks the file. `shown` is how messages name it.
    pub(crate) fn load(path: &Path, shown: &str) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
        Self::parse(&text, shown).map_err(|faults| faults.to_string())
    }

    pub(crate) fn parse(text: &str, shown: &str) -> Result<Self, Faults> {
        let faults = |faults| Faults {
            file: shown.to_owned(),
            faults,
        };
        let tree = Node::parse(text).map_err(|fault| faults(vec![fault]))?;
        let found = shape::check(&tree);
        if !found.is_empty() {
            return Err(faults(found));
        }
        let document = tree.to_json();
        // The last word has the library that the generator reads it with.
        serde_json::from_value::<openapiv3::OpenAPI>(document.clone())
            .map_err(|error| faults(vec![Fault::at(&tree, error.to_string())]))?;
        Ok(Self { document })
    }
}

#[cfg(test)]
mod tests {
    use super::Spec;

    const GOOD: &str = include_str!("testdata/good.yaml");

    /// Each seeded mistake, as a replacement in a good document, and what is said of it.
    #[test]
    fn every_mistake_is_named_with_its_line() {
        assert!(Spec::parse(GOOD, "good.yaml").is_ok());
        let mistakes = [
            ("nullable: true", "nulable: true"),
            ("type: string # id", "type: strng # id"),
            ("name: limit", "name: limit\n          name: offset"),
            ("#/components/schemas/Thing'", "#/components/schemas/Thong'"),
            ("'4XX'", "default"),
            ("operationId: ListThings", "summary: x"),
            ("in: query", "in: body"),
            ("in: path", "in: query"),
            ("openapi: 3.0.3", "openapi: 3.1.0"),
            ("maxLength: 32", "maxLength: many"),
            ("required: true", "required: 'yes'"),
            ("  title: Things", "  title: [Things"),
            ("paths:", "paths: {}\nx-service: |"),
            ("paths:", "paths: {}\nx-paths:"),
            ("format: int32", "format: int31"),
            (
                "        id:\n",
                "        id: {}\n        ID: {type: strings}\n        id2:\n",
            ),
            (
                "schemas/Owner'",
                "schemas/Owner'\n          nullable: true\n          x-alias-of: id",
            ),
            (
                "responses/Refused'",
                "responses/Refused'\n          description: No.",
            ),
            ("application/json", "aplication/json"),
            ("          required: true\n", "          style: simple\n"),
            ("required: true", "required: false"),
            ("x-alias-of", "x-alais-of"),
            ("x-alias-of: id", "x-alias-of: ID"),
            ("x-effect: read", "x-efect: read"),
            ("x-effect: read", "x-effect: reads"),
            ("x-async: jobs", "x-async: job"),
            (
                "type: string # id",
                "type: string\n          x-effect: read",
            ),
            ("- token: []", "- tokn: []"),
            ("operationId: ListThings", "operationId: list_things"),
            ("tags: [lists]", "tags: [list]"),
        ];
        let mut said = String::new();
        for (from, to) in mistakes {
            assert!(GOOD.contains(from), "{from}");
            let text = GOOD.replacen(from, to, 1);
            let result = match Spec::parse(&text, "things.yaml") {
                Ok(_) => "NOT NOTICED".to_owned(),
                Err(faults) => faults.to_string(),
            };
            said.push_str(&format!("{to:?}\n    {}\n", result.replace('\n', "\n    ")));
        }
        insta::assert_snapshot!(said);
    }
}
