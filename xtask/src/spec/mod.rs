//! Specifications as they are written: YAML with positions, checked so that a slip is an
//! error with a line and never silence.

mod assemble;
mod diff;
#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod fuzz;
mod lint;
mod node;
pub(crate) mod review;
mod shape;
mod written;

use std::{fmt, fs, io, path::Path};

pub(crate) use node::{Node, Tree};
use serde_json::Value;

/// A checked OpenAPI document.
pub(crate) struct Spec {
    /// The document as JSON.
    pub(crate) document: Value,
    /// The same, with positions.
    tree: Node,
    files: Vec<String>,
}

/// Faults of a specification file, each with its line.
#[derive(Debug)]
pub(crate) struct Faults {
    files: Vec<String>,
    faults: Vec<Fault>,
}

#[derive(Debug)]
pub(crate) struct Fault {
    file: usize,
    line: u64,
    column: u64,
    what: String,
}

impl Fault {
    pub(crate) fn at(node: &Node, what: impl Into<String>) -> Self {
        Self {
            file: node.file,
            line: node.line,
            column: node.column,
            what: what.into(),
        }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            let Fault {
                file,
                line,
                column,
                what,
            } = fault;
            let file = self.files.get(*file).map_or("", String::as_str);
            let separator = if index == 0 { "" } else { "\n       " };
            write!(f, "{separator}{file}:{line}:{column}: {what}")?;
        }
        Ok(())
    }
}

impl Spec {
    /// Reads and checks the service's folder: `service.yaml`, and one file a section.
    /// `shown` is how messages name the folder.
    pub(crate) fn load(folder: &Path, shown: &str) -> Result<Self, String> {
        let problem = |what: &str, error: &io::Error| format!("{shown}{what}: {error}");
        let mut names = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| problem("", &error))? {
            let name = entry.map_err(|error| problem("", &error))?.file_name();
            let name = name.to_string_lossy().into_owned();
            if name.ends_with(".yaml") && name != assemble::FIRST {
                names.push(name);
            }
        }
        names.sort();
        names.insert(0, assemble::FIRST.to_owned());
        let mut files = Vec::new();
        for name in names {
            let text = fs::read_to_string(folder.join(&name))
                .map_err(|error| problem(&format!("/{name}"), &error))?;
            files.push((format!("{shown}/{name}"), text));
        }
        let files = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        Self::parse(&Vec::from_iter(files)).map_err(|faults| faults.to_string())
    }

    /// Checks the document in these files, each with the name that messages give it.
    pub(crate) fn parse(files: &[(&str, &str)]) -> Result<Self, Faults> {
        let (names, texts): (Vec<String>, Vec<&str>) = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), *text))
            .unzip();
        let faults = |faults| Faults {
            files: names.clone(),
            faults,
        };
        let mut trees = Vec::with_capacity(texts.len());
        for (file, text) in texts.into_iter().enumerate() {
            trees.push(Node::parse(text, file).map_err(|fault| faults(vec![fault]))?);
        }
        let tree = assemble::assemble(trees).map_err(faults)?;
        let found = shape::check(&tree);
        if !found.is_empty() {
            return Err(faults(found));
        }
        let document = tree.to_json();
        // The last word has the library that the generator reads it with.
        serde_json::from_value::<openapiv3::OpenAPI>(document.clone())
            .map_err(|error| faults(vec![Fault::at(&tree, error.to_string())]))?;
        Ok(Self {
            document,
            tree,
            files: names,
        })
    }

    /// Holds the document against the house rules. Codegen does not ask: a document that is
    /// being written gives bindings before it is complete.
    pub(crate) fn lint(&self) -> Result<(), Faults> {
        let faults = lint::lint(&self.tree);
        if faults.is_empty() {
            return Ok(());
        }
        let files = self.files.clone();
        Err(Faults { files, faults })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::Spec;

    const GOOD: &str = include_str!("testdata/good.yaml");

    /// Each seeded mistake, as a replacement in a good document, and what is said of it.
    #[test]
    fn every_mistake_is_named_with_its_line() {
        assert!(Spec::parse(&[("good.yaml", GOOD)]).is_ok());
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
            ("x-async: jobs", "x-async: jobz"),
            (
                "type: string # id",
                "type: string\n          x-public: perhaps",
            ),
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
            let result = match Spec::parse(&[("things.yaml", &text)]) {
                Ok(_) => "NOT NOTICED".to_owned(),
                Err(faults) => faults.to_string(),
            };
            said.push_str(&format!("{to:?}\n    {}\n", result.replace('\n', "\n    ")));
        }
        insta::assert_snapshot!(said);
        assert!(!said.contains("NOT NOTICED"), "{said}");
    }

    #[test]
    fn sections_become_one_document() {
        const SECTION: &str = "
tags:
  - name: others
paths:
  /v1/things:
    post:
      operationId: AddThing
      tags: [others]
      responses:
        '204':
          description: Added.
components:
  schemas:
    Other:
      type: object
";
        let read = |section: &str| {
            Spec::parse(&[("service.yaml", GOOD), ("others.yaml", section)])
                .map_err(|faults| faults.to_string())
        };
        let document = read(SECTION).unwrap().document;
        assert_eq!(
            document["paths"]["/v1/things"]["post"]["operationId"],
            "AddThing"
        );
        assert!(document["paths"].as_object().unwrap().len() > 1);
        assert_eq!(document["components"]["schemas"]["Other"]["type"], "object");

        let mistakes = [
            ("Other:", "Thing:"),
            ("tags:", "info: {title: Others, version: '1'}\ntags:"),
            ("'204'", "'304'"),
            ("schemas:", "skemas:"),
        ];
        let mut said = String::new();
        for (from, to) in mistakes {
            let error = read(&SECTION.replacen(from, to, 1)).err().unwrap();
            said.push_str(&format!("{to:?}\n    {}\n", error.replace('\n', "\n    ")));
        }
        insta::assert_snapshot!(said);
    }
}
