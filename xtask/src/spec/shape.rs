//! What may stand where in an OpenAPI 3.0 document, as far as these specifications and the
//! generator use it. Everything else is a fault: the library that reads the document for
//! the generator passes over keys that it does not know.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, Node, Tree};

/// What a value must look like.
#[derive(Clone, Copy)]
enum Shape {
    /// Free text.
    Text,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    Bool,
    Number,
    /// A whole number, not negative.
    Count,
    /// Anything at all: examples, enum values.
    Any,
    List(&'static Shape),
    MapOf(&'static Shape),
    /// An object with these keys; a `!` in front marks required ones. `$ref` replaces it
    /// where references are allowed.
    Object(&'static [(&'static str, Shape)]),
    /// A reference to a component of this section, or the shape itself.
    Or(&'static str, &'static Shape),
    /// A schema: by its own rules.
    Schema,
    /// A parameter: one of the path is required.
    Parameter,
    /// The security schemes that an operation takes together.
    Security,
    /// The response statuses of an operation.
    Responses,
}

use Shape::{Any, Bool, Count, List, MapOf, Number, Object, OneOf, Or, Text};

const DOCS: Shape = Object(&[("description", Text), ("!url", Text)]);

const DOCUMENT: Shape = Object(&[
    ("!openapi", OneOf(&["3.0.3"])),
    (
        "!info",
        Object(&[("!title", Text), ("!version", Text), ("description", Text)]),
    ),
    ("externalDocs", DOCS),
    ("x-service", Text),
    ("!servers", List(&SERVER)),
    ("security", List(&Shape::Security)),
    (
        "tags",
        List(&Object(&[
            ("!name", Text),
            ("description", Text),
            ("externalDocs", DOCS),
        ])),
    ),
    ("!paths", MapOf(&PATH_ITEM)),
    (
        "components",
        Object(&[
            ("schemas", MapOf(&Shape::Schema)),
            ("parameters", MapOf(&Shape::Parameter)),
            ("responses", MapOf(&RESPONSE)),
            ("requestBodies", MapOf(&REQUEST_BODY)),
            ("headers", MapOf(&HEADER)),
            ("examples", MapOf(&EXAMPLE)),
            ("securitySchemes", MapOf(&SECURITY_SCHEME)),
        ]),
    ),
]);

const SERVER: Shape = Object(&[
    ("!url", Text),
    ("description", Text),
    (
        "variables",
        MapOf(&Object(&[
            ("!default", Text),
            ("enum", List(&Text)),
            ("description", Text),
        ])),
    ),
]);

const PATH_ITEM: Shape = Object(&[
    ("description", Text),
    ("parameters", List(&Or("parameters", &Shape::Parameter))),
    ("get", OPERATION),
    ("put", OPERATION),
    ("post", OPERATION),
    ("delete", OPERATION),
    ("patch", OPERATION),
]);

const OPERATION: Shape = Object(&[
    ("!operationId", Text),
    ("summary", Text),
    ("description", Text),
    ("tags", List(&Text)),
    ("externalDocs", DOCS),
    ("deprecated", Bool),
    ("security", List(&Shape::Security)),
    ("parameters", List(&Or("parameters", &Shape::Parameter))),
    ("requestBody", Or("requestBodies", &REQUEST_BODY)),
    ("!responses", Shape::Responses),
    ("x-effect", EFFECT),
    ("x-async", ASYNC),
    ("x-batch-limit", Count),
    ("x-errors", List(&Text)),
    ("x-iam-actions", List(&Text)),
    ("x-paging", OneOf(&["offset", "marker", "page"])),
    ("x-variants", List(&VARIANT)),
]);

/// One of several calls that share method and path: what is its own.
const VARIANT: Shape = Object(&[
    ("!operationId", Text),
    ("!summary", Text),
    ("description", Text),
    ("!externalDocs", DOCS),
    ("!schema", Shape::Schema),
    ("!x-effect", EFFECT),
    ("x-async", ASYNC),
    ("x-batch-limit", Count),
    ("x-errors", List(&Text)),
    ("x-iam-actions", List(&Text)),
]);

const EFFECT: Shape = OneOf(&["read", "change", "order", "disruptive", "destructive"]);
const ASYNC: Shape = OneOf(&["jobs", "job", "task", "order", "acknowledged"]);

const PARAMETER: &[(&str, Shape)] = &[
    ("!name", Text),
    ("!in", OneOf(&["path", "query", "header"])),
    ("description", Text),
    ("required", Bool),
    ("deprecated", Bool),
    ("style", OneOf(&["form", "simple"])),
    ("explode", Bool),
    ("!schema", Shape::Schema),
    ("example", Any),
    ("examples", MapOf(&Or("examples", &EXAMPLE))),
];

const REQUEST_BODY: Shape = Object(&[
    ("description", Text),
    ("required", Bool),
    ("!content", CONTENT),
]);

const RESPONSE: Shape = Object(&[
    ("!description", Text),
    ("headers", MapOf(&Or("headers", &HEADER))),
    ("content", CONTENT),
]);

const HEADER: Shape = Object(&[
    ("description", Text),
    ("required", Bool),
    ("schema", Shape::Schema),
    ("example", Any),
]);

/// The bindings speak JSON, and give a file as the bytes that come.
const CONTENT: Shape = Object(&[
    ("application/json", MEDIA_TYPE),
    ("application/octet-stream", MEDIA_TYPE),
]);

const MEDIA_TYPE: Shape = Object(&[
    ("!schema", Shape::Schema),
    ("example", Any),
    ("examples", MapOf(&Or("examples", &EXAMPLE))),
]);

const EXAMPLE: Shape = Object(&[("summary", Text), ("description", Text), ("!value", Any)]);

const SECURITY_SCHEME: Shape = Object(&[
    ("!type", OneOf(&["apiKey"])),
    ("description", Text),
    ("!name", Text),
    ("!in", OneOf(&["header"])),
]);

const SCHEMA: &[(&str, Shape)] = &[
    (
        "type",
        OneOf(&["string", "integer", "number", "boolean", "array", "object"]),
    ),
    (
        "format",
        OneOf(&[
            "int32",
            "int64",
            "float",
            "double",
            "byte",
            "binary",
            "date",
            "date-time",
            "password",
            "uuid",
        ]),
    ),
    ("title", Text),
    ("description", Text),
    ("nullable", Bool),
    ("deprecated", Bool),
    ("enum", List(&Any)),
    ("default", Any),
    ("example", Any),
    ("minimum", Number),
    ("maximum", Number),
    ("minLength", Count),
    ("maxLength", Count),
    ("minItems", Count),
    ("maxItems", Count),
    ("uniqueItems", Bool),
    ("pattern", Text),
    ("items", Shape::Schema),
    ("required", List(&Text)),
    ("properties", MapOf(&Shape::Schema)),
    ("additionalProperties", Any),
    ("oneOf", List(&Shape::Schema)),
    // With one element: a reference that has a description or may be null.
    ("allOf", List(&Shape::Schema)),
    ("externalDocs", DOCS),
    (ALIAS, Text),
    // Looks like a secret and is none: `lint` asks.
    ("x-public", Bool),
];

/// The property that this one is a second spelling of.
pub(super) const ALIAS: &str = "x-alias-of";

/// All faults of the document, in the order of the file.
pub(super) fn check(document: &Node) -> Vec<Fault> {
    let mut checker = Checker {
        root: document,
        faults: Vec::new(),
    };
    checker.node(document, DOCUMENT, "the document");
    if checker.faults.is_empty() {
        checker.operations();
    }
    let mut faults = checker.faults;
    faults.sort_by_key(|fault| (fault.file, fault.line, fault.column));
    faults
}

struct Checker<'a> {
    root: &'a Node,
    faults: Vec<Fault>,
}

impl<'a> Checker<'a> {
    fn fault(&mut self, node: &Node, what: String) {
        self.faults.push(Fault::at(node, what));
    }

    fn node(&mut self, node: &'a Node, shape: Shape, name: &str) {
        match (shape, &node.tree) {
            (Any, _) => {}
            (Text, Tree::Scalar(value)) if value.is_string() => {}
            (Text, _) => self.fault(node, format!("{name} must be text")),
            (Bool, Tree::Scalar(value)) if value.is_boolean() => {}
            (Bool, _) => self.fault(node, format!("{name} must be true or false")),
            (Number, Tree::Scalar(value)) if value.is_number() => {}
            (Number, _) => self.fault(node, format!("{name} must be a number")),
            (Count, Tree::Scalar(value)) if value.is_u64() => {}
            (Count, _) => self.fault(node, format!("{name} must be a whole number, not negative")),
            (OneOf(allowed), _) => match node.text() {
                Some(text) if allowed.contains(&text) => {}
                _ => self.fault(
                    node,
                    format!(
                        "{name} is {:?}; allowed: {}",
                        node.key(),
                        allowed.join(", ")
                    ),
                ),
            },
            (List(item), Tree::List(items)) => {
                for inner in items {
                    self.node(inner, *item, name);
                }
            }
            (List(_), _) => self.fault(node, format!("{name} must be a list")),
            (MapOf(value), Tree::Map(entries)) => {
                for (key, inner) in entries {
                    self.node(inner, *value, &key.key());
                }
            }
            (Object(keys), Tree::Map(entries)) => self.object(node, entries, keys, name),
            (Or(section, shape), Tree::Map(_)) => match node.get("$ref") {
                Some(target) => self.reference(node, target, section),
                None => self.node(node, *shape, name),
            },
            (Shape::Schema, Tree::Map(_)) => self.schema(node, name),
            (Shape::Parameter, Tree::Map(entries)) => self.parameter(node, entries, name),
            (Shape::Security, Tree::Map(entries)) => self.security(entries),
            (Shape::Responses, Tree::Map(entries)) => self.responses(node, entries),
            _ => self.fault(node, format!("{name} must be a mapping")),
        }
    }

    fn object(
        &mut self,
        node: &'a Node,
        entries: &'a [(Node, Node)],
        keys: &[(&'static str, Shape)],
        name: &str,
    ) {
        for (key, value) in entries {
            let text = key.key();
            match keys
                .iter()
                .find(|(known, _)| known.trim_start_matches('!') == text)
            {
                Some((_, shape)) => self.node(value, *shape, &text),
                None => {
                    let known: Vec<_> = keys
                        .iter()
                        .map(|(key, _)| key.trim_start_matches('!'))
                        .collect();
                    let hint = closest(&text, &known)
                        .map(|known| format!("; did you mean {known:?}?"))
                        .unwrap_or_default();
                    self.fault(key, format!("unknown key {text:?} in {name}{hint}"));
                }
            }
        }
        for (key, _) in keys {
            if let Some(required) = key.strip_prefix('!')
                && node.get(required).is_none()
            {
                self.fault(node, format!("{name} has no {required:?}"));
            }
        }
    }

    fn schema(&mut self, node: &'a Node, name: &str) {
        if let Some(target) = node.get("$ref") {
            self.reference(node, target, "schemas");
            return;
        }
        let entries = node.entries().unwrap_or_default();
        self.object(node, entries, SCHEMA, name);
        let kind = node.get("type").and_then(Node::text);
        if kind.is_none() && node.get("oneOf").is_none() && node.get("allOf").is_none() {
            self.fault(
                node,
                format!("schema {name} has no \"type\" and no \"$ref\""),
            );
        }
        if kind == Some("array") && node.get("items").is_none() {
            self.fault(node, format!("array {name} has no \"items\""));
        }
        if let Some(Tree::List(required)) = node.get("required").map(|node| &node.tree) {
            let properties = node.get("properties");
            for property in required {
                let known = properties.is_some_and(|all| all.get(&property.key()).is_some());
                if !known {
                    self.fault(
                        property,
                        format!("{name} requires {:?}, which is no property", property.key()),
                    );
                }
            }
        }
        let properties = node.get("properties").and_then(Node::entries);
        for (_, property) in properties.unwrap_or_default() {
            if let Some(first) = property.get(ALIAS)
                && node
                    .get("properties")
                    .is_none_or(|all| all.get(&first.key()).is_none())
            {
                self.fault(
                    first,
                    format!("{ALIAS} is {:?}, which is no property", first.key()),
                );
            }
        }
        if let Some(extra) = node.get("additionalProperties")
            && extra.entries().is_some()
        {
            self.schema(extra, "additionalProperties");
        }
    }

    fn parameter(&mut self, node: &'a Node, entries: &'a [(Node, Node)], name: &str) {
        self.object(node, entries, PARAMETER, name);
        let in_path = node.get("in").and_then(Node::text) == Some("path");
        let required = node.get("required").is_some_and(|required| {
            matches!(&required.tree, Tree::Scalar(value) if value.as_bool() == Some(true))
        });
        if in_path && !required {
            self.fault(node, "a path parameter needs \"required: true\"".to_owned());
        }
    }

    fn security(&mut self, entries: &'a [(Node, Node)]) {
        for (scheme, scopes) in entries {
            let name = scheme.key();
            if self.component("securitySchemes", &name).is_none() {
                self.fault(
                    scheme,
                    format!("{name:?} is not in this document's components/securitySchemes"),
                );
            }
            self.node(scopes, List(&Text), &name);
        }
    }

    fn component(&self, section: &str, name: &str) -> Option<&'a Node> {
        self.root.get("components")?.get(section)?.get(name)
    }

    fn reference(&mut self, node: &'a Node, target: &'a Node, section: &str) {
        for (key, _) in node.entries().unwrap_or_default() {
            let text = key.key();
            if text != "$ref" && !(section == "schemas" && text == ALIAS) {
                self.fault(key, format!("{text:?} beside \"$ref\" means nothing"));
            }
        }
        let found = target
            .text()
            .and_then(|text| text.strip_prefix(&format!("#/components/{section}/")))
            .and_then(|name| self.component(section, name));
        if found.is_none() {
            self.fault(
                target,
                format!(
                    "{:?} is not in this document's components/{section}",
                    target.key()
                ),
            );
        }
    }

    /// The generator takes one type for all successes and one for all errors.
    fn responses(&mut self, node: &'a Node, entries: &'a [(Node, Node)]) {
        let mut successes = 0;
        for (status, response) in entries {
            match status.key().as_bytes() {
                [b'2', _, _] => successes += 1,
                [b'4' | b'5', b'X', b'X'] => {}
                _ => self.fault(
                    status,
                    format!(
                        "status {:?}: use one of 200 to 299 and the ranges 4XX and 5XX",
                        status.key()
                    ),
                ),
            }
            self.node(response, Or("responses", &RESPONSE), &status.key());
        }
        if successes != 1 {
            self.fault(
                node,
                "an operation has exactly one success status".to_owned(),
            );
        }
    }

    /// Rules across operations: unique names, declared tags, and path parameters that match
    /// the path.
    fn operations(&mut self) {
        let tags: BTreeSet<String> = items(self.root.get("tags"))
            .filter_map(|tag| Some(tag.get("name")?.key()))
            .collect();
        let mut names = BTreeSet::new();
        let paths = self
            .root
            .get("paths")
            .and_then(Node::entries)
            .unwrap_or_default();
        if paths.is_empty() {
            self.fault(self.root, "there are no paths".to_owned());
        }
        for (path, item) in paths {
            let in_path: BTreeSet<String> = path
                .key()
                .split('/')
                .filter_map(|part| Some(part.strip_prefix('{')?.strip_suffix('}')?.to_owned()))
                .collect();
            for (method, operation) in item.entries().unwrap_or_default() {
                let Some(id) = operation.get("operationId") else {
                    continue;
                };
                if !names.insert(id.key()) {
                    self.fault(id, format!("operationId {:?} is used twice", id.key()));
                }
                if !is_pascal_case(&id.key()) {
                    self.fault(id, format!("operationId {:?} is not PascalCase", id.key()));
                }
                for tag in items(operation.get("tags")).filter(|tag| !tags.contains(&tag.key())) {
                    self.fault(tag, format!("tag {:?} is not declared", tag.key()));
                }
                let declared: BTreeMap<String, &Node> = [item, operation]
                    .into_iter()
                    .flat_map(|node| items(node.get("parameters")))
                    .filter_map(|parameter| {
                        let resolved = self.resolve(parameter);
                        (resolved.get("in")?.text()? == "path").then(|| {
                            (
                                resolved.get("name").map(Node::key).unwrap_or_default(),
                                parameter,
                            )
                        })
                    })
                    .collect();
                for missing in in_path.iter().filter(|name| !declared.contains_key(*name)) {
                    self.fault(
                        method,
                        format!("{{{missing}}} in the path is not a path parameter here"),
                    );
                }
                for (name, node) in declared.iter().filter(|(name, _)| !in_path.contains(*name)) {
                    self.fault(node, format!("path parameter {name:?} is not in the path"));
                }
            }
        }
    }

    fn resolve(&self, node: &'a Node) -> &'a Node {
        node.get("$ref")
            .and_then(Node::text)
            .and_then(|text| text.rsplit('/').next())
            .and_then(|name| self.component("parameters", name))
            .unwrap_or(node)
    }
}

fn items(node: Option<&Node>) -> impl Iterator<Item = &Node> {
    let list = match node.map(|node| &node.tree) {
        Some(Tree::List(items)) => items.as_slice(),
        _ => &[],
    };
    list.iter()
}

pub(super) fn is_pascal_case(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|each| each.is_ascii_alphanumeric())
}

/// The known key that `text` was most likely meant to be.
fn closest<'a>(text: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|known| (similar::TextDiff::from_chars(text, *known).ratio(), *known))
        .filter(|(ratio, _)| *ratio > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known)
}
