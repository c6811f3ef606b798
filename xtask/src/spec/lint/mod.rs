//! The house rules: what a document must have beyond its shape, so that whoever reads it,
//! calls by it or simulates it finds everything.

mod examples;
mod secrets;
mod validate;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, Node, shape::is_pascal_case};
use view::{JSON, View, fields, items, variants};

/// A rule: what it finds wrong in a document.
type Rule = fn(&View<'_>) -> Vec<Fault>;

/// The rules. Each has its seeded mistakes in this module's test.
const RULES: [Rule; 16] = [
    operation_ids,
    summaries,
    tags,
    sources,
    effects,
    batch_limits,
    error_codes,
    variant_schemas,
    variant_errors,
    error_answers,
    descriptions,
    secrets::marked,
    unused,
    examples::present,
    examples::valid,
    examples::complete,
];

/// All faults of a well-formed document, in the order of the files.
pub(super) fn lint(document: &Node) -> Vec<Fault> {
    let view = View::of(document);
    let mut faults: Vec<Fault> = RULES.iter().flat_map(|rule| rule(&view)).collect();
    faults.sort_by(|a, b| {
        let place = |fault: &Fault| (fault.file, fault.line, fault.column);
        place(a).cmp(&place(b)).then_with(|| a.what.cmp(&b.what))
    });
    faults
}

/// Names mean one call each, and in any case: the bindings' methods are lower-case.
fn operation_ids(view: &View<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for operation in &view.operations {
        let shared = variants(operation.node);
        let ids = std::iter::once(operation.node).chain(shared);
        for id in ids.filter_map(|node| node.get("operationId")) {
            let name = id.key();
            if !is_pascal_case(&name) {
                faults.push(Fault::at(
                    id,
                    format!("operationId {name:?} is not PascalCase"),
                ));
            }
            if let Some(first) = known.get(&name.to_lowercase()) {
                let what = if *first == name {
                    format!("operationId {name:?} is used twice")
                } else {
                    format!("operationId {name:?} is {first:?} but for its case")
                };
                faults.push(Fault::at(id, what));
            } else {
                known.insert(name.to_lowercase(), name);
            }
        }
    }
    faults
}

/// Every call says in a line what it does.
fn summaries(view: &View<'_>) -> Vec<Fault> {
    calls(view)
        .filter(|(_, node)| is_blank(node.get("summary")))
        .map(|(id, node)| Fault::at(node, format!("{id} has no \"summary\"")))
        .collect()
}

/// One tag each, so that an operation stands in one chapter; and no empty chapters.
fn tags(view: &View<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for operation in &view.operations {
        let tags = items(operation.node.get("tags"));
        used.extend(tags.iter().map(Node::key));
        if tags.len() != 1 {
            let place = operation.node.get("tags").unwrap_or(operation.node);
            let what = format!(
                "{} has {} tags; it needs exactly one",
                operation.id,
                tags.len()
            );
            faults.push(Fault::at(place, what));
        }
    }
    for name in items(view.root.get("tags"))
        .iter()
        .filter_map(|tag| tag.get("name"))
    {
        if !used.contains(&name.key()) {
            let what = format!("tag {:?} is on no operation", name.key());
            faults.push(Fault::at(name, what));
        }
    }
    faults
}

/// Every call says where its facts come from.
fn sources(view: &View<'_>) -> Vec<Fault> {
    calls(view)
        .filter_map(|(id, node)| {
            let url = node.get("externalDocs").and_then(|docs| docs.get("url"));
            match url {
                Some(url) if url.key().starts_with("https://") => None,
                Some(url) => Some(Fault::at(
                    url,
                    format!("the \"externalDocs\" of {id} have no https address"),
                )),
                None => Some(Fault::at(node, format!("{id} has no \"externalDocs\""))),
            }
        })
        .collect()
}

/// Whether a call can hurt is never left open.
fn effects(view: &View<'_>) -> Vec<Fault> {
    calls(view)
        .filter(|(_, node)| node.get("x-effect").is_none())
        .map(|(id, node)| Fault::at(node, format!("{id} has no \"x-effect\"")))
        .collect()
}

/// As many items as a call may have fit into one of the lists of its body. Which of them it
/// counts is not said, so the longest is asked, and lists without a limit are not.
fn batch_limits(view: &View<'_>) -> Vec<Fault> {
    calls(view)
        .filter_map(|(id, node)| {
            let limit = node.get("x-batch-limit")?;
            let schema = match node.get("requestBody") {
                Some(body) => view
                    .resolve(body)
                    .get("content")?
                    .get(JSON)?
                    .get("schema")?,
                // A variant's.
                None => node.get("schema")?,
            };
            let properties = fields(view.meant(schema).get("properties"));
            let longest = properties
                .iter()
                .filter_map(|(_, inner)| number(view.meant(inner).get("maxItems")?))
                .max()?;
            (number(limit)? > longest).then(|| {
                let what = format!(
                    "{id} takes {} items a call, but no list of its body has more than {longest}",
                    limit.key()
                );
                Fault::at(limit, what)
            })
        })
        .collect()
}

/// What error codes begin with, how many digits follow, and the service that has them, if
/// only one has.
const CODES: [(&str, usize, Option<&str>); 7] = [
    ("CPS.", 4, Some("cph")),
    ("DBSS.", 8, Some("dbss")),
    ("KOOPHONE.API.", 4, Some("koophone")),
    ("KPAPI.", 4, Some("koophone")),
    // In front of the services: the gateway, and the policies.
    ("APIGW.", 4, None),
    ("PAP5.", 4, None),
    // Of IAM: the status, and what it adds.
    ("", 3, None),
];

/// Codes are looked up as they are written: one that is misspelt is never found.
fn error_codes(view: &View<'_>) -> Vec<Fault> {
    let service = view.root.get("x-service").map(Node::key);
    let is_known = |code: &str| {
        CODES.iter().any(|(prefix, digits, only)| {
            let here = match (only, &service) {
                (Some(only), Some(service)) => only == service,
                _ => true,
            };
            here && code.strip_prefix(prefix).is_some_and(|number| {
                let fits = number.len() == *digits || (prefix.is_empty() && number.len() == 4);
                fits && number.bytes().all(|each| each.is_ascii_digit())
            })
        })
    };
    let mut faults = Vec::new();
    for (id, node) in calls(view) {
        for code in items(node.get("x-errors")) {
            if !is_known(&code.key()) {
                let what = format!("{:?} of {id} is no error code of this service", code.key());
                faults.push(Fault::at(code, what));
            }
        }
    }
    faults
}

/// An operation that stands for several answers what each of them does, and nothing else.
fn variant_errors(view: &View<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for operation in &view.operations {
        let variants = variants(operation.node);
        if variants.is_empty() {
            continue;
        }
        let codes = |node: &Node| -> BTreeSet<String> {
            items(node.get("x-errors")).iter().map(Node::key).collect()
        };
        let of_all = codes(operation.node);
        let of_variants: BTreeSet<_> = variants.iter().flat_map(codes).collect();
        let place = operation.node.get("x-errors").unwrap_or(operation.node);
        let listed = |codes: &BTreeSet<String>, others: &BTreeSet<String>| {
            let names: Vec<_> = codes.difference(others).cloned().collect();
            names.join(", ")
        };
        let (more, less) = (listed(&of_all, &of_variants), listed(&of_variants, &of_all));
        if !more.is_empty() {
            let what = format!("{}: no variant has the error {more}", operation.id);
            faults.push(Fault::at(place, what));
        }
        if !less.is_empty() {
            let what = format!(
                "{} lacks what a variant has: the error {less}",
                operation.id
            );
            faults.push(Fault::at(place, what));
        }
    }
    faults
}

/// A whole number.
fn number(node: &Node) -> Option<u64> {
    node.key().parse().ok()
}

/// `oneOf` stands for several calls on one method and path, and for nothing else.
fn variant_schemas(view: &View<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut bodies = BTreeSet::new();
    for operation in view
        .operations
        .iter()
        .filter(|operation| operation.node.get("x-variants").is_some())
    {
        let body = operation
            .node
            .get("requestBody")
            .map(|body| view.resolve(body))
            .and_then(|body| body.get("content")?.get(JSON)?.get("schema"))
            .map(|schema| view.resolve(schema));
        let Some(members) = body.and_then(|schema| schema.get("oneOf")) else {
            let what = format!(
                "{} has \"x-variants\", but its body is no \"oneOf\"",
                operation.id
            );
            faults.push(Fault::at(operation.node, what));
            continue;
        };
        bodies.insert(std::ptr::from_ref(members));
        let of_variants: Vec<&Node> = variants(operation.node)
            .iter()
            .filter_map(|variant| variant.get("schema"))
            .collect();
        let members: Vec<&Node> = members.items().iter().collect();
        let absent = "not in the body's \"oneOf\"";
        faults.extend(unmatched(&members, &of_variants, "no variant"));
        faults.extend(unmatched(&of_variants, &members, absent));
    }
    for (name, schema) in view.schemas() {
        if let Some(members) = schema.get("oneOf")
            && !bodies.contains(&std::ptr::from_ref(members))
        {
            let what =
                format!("{name} has a \"oneOf\"; it stands only in a body with \"x-variants\"");
            faults.push(Fault::at(members, what));
        }
    }
    faults
}

/// The schemas that are not there exactly once among the others.
fn unmatched(schemas: &[&Node], others: &[&Node], absent: &str) -> Vec<Fault> {
    let name = |schema: &Node| schema.get("$ref").map(Node::key);
    let mut faults = Vec::new();
    for schema in schemas {
        let Some(reference) = name(schema) else {
            faults.push(Fault::at(schema, "a variant's schema is a \"$ref\""));
            continue;
        };
        let there = others
            .iter()
            .filter(|other| name(other).as_ref() == Some(&reference));
        match there.count() {
            0 => faults.push(Fault::at(schema, format!("{reference:?} is {absent}"))),
            1 => {}
            _ => faults.push(Fault::at(schema, format!("{reference:?} is there twice"))),
        }
    }
    faults
}

/// What a refused or failed call answers is the same everywhere.
fn error_answers(view: &View<'_>) -> Vec<Fault> {
    const BODY: &str = "#/components/schemas/ErrorBody";
    let mut faults = Vec::new();
    for operation in &view.operations {
        let Some(responses) = operation.node.get("responses") else {
            continue;
        };
        for range in ["4XX", "5XX"] {
            let Some(response) = responses.get(range) else {
                let what = format!("{} has no answer {range:?}", operation.id);
                faults.push(Fault::at(responses, what));
                continue;
            };
            let body = view
                .resolve(response)
                .get("content")
                .and_then(|content| content.get(JSON)?.get("schema")?.get("$ref")?.text());
            if body != Some(BODY) {
                let what = format!("the answer {range} of {} is not {BODY}", operation.id);
                faults.push(Fault::at(response, what));
            }
        }
    }
    faults
}

/// Every parameter, component schema and property says what it is. A reference says what
/// its target says.
fn descriptions(view: &View<'_>) -> Vec<Fault> {
    let undescribed =
        |place: &Node, name: &str| Fault::at(place, format!("{name} has no \"description\""));
    let mut faults = Vec::new();
    for parameter in view.parameters() {
        if is_blank(parameter.node.get("description")) {
            faults.push(undescribed(parameter.node, &parameter.name));
        }
    }
    for (name, schema) in view.section("schemas") {
        if schema.get("$ref").is_none() && is_blank(schema.get("description")) {
            faults.push(undescribed(name, &format!("schema {}", name.key())));
        }
    }
    for (name, schema) in view.schemas() {
        for (property, inner) in fields(schema.get("properties")) {
            // A target without one is a fault of its own.
            let own = std::ptr::eq(view.meant(inner), inner);
            if own && is_blank(inner.get("description")) {
                let what = format!("property {:?} of {name}", property.key());
                faults.push(undescribed(property, &what));
            }
        }
    }
    faults
}

/// Components are there to be used: one that is not was forgotten, or its use was.
fn unused(view: &View<'_>) -> Vec<Fault> {
    let mut used = BTreeSet::new();
    let mut waiting: Vec<&Node> = view
        .root
        .fields()
        .iter()
        .filter(|(key, _)| key.text() != Some("components"))
        .map(|(_, node)| node)
        .collect();
    let requirements = view.operations.iter().map(|operation| operation.node);
    for requirement in std::iter::once(view.root)
        .chain(requirements)
        .flat_map(|node| items(node.get("security")))
    {
        for (scheme, _) in requirement.fields() {
            used.insert(format!("#/components/securitySchemes/{}", scheme.key()));
        }
    }
    while let Some(node) = waiting.pop() {
        if let Some(reference) = node.get("$ref").and_then(Node::text)
            && used.insert(reference.to_owned())
        {
            waiting.extend(view.component(reference));
        }
        waiting.extend(node.items());
        waiting.extend(node.fields().iter().map(|(_, inner)| inner));
    }
    let mut faults = Vec::new();
    for (section, entries) in fields(view.root.get("components")) {
        for (name, _) in entries.fields() {
            if !used.contains(&format!("#/components/{}/{}", section.key(), name.key())) {
                let what = format!("nothing refers to {:?} of {}", name.key(), section.key());
                faults.push(Fault::at(name, what));
            }
        }
    }
    faults
}

/// Operations, and the variants of those that stand for several.
fn calls<'a>(view: &View<'a>) -> impl Iterator<Item = (String, &'a Node)> {
    view.operations.iter().flat_map(|operation| {
        let own = std::iter::once((operation.id.clone(), operation.node));
        own.chain(variants(operation.node).iter().map(|variant| {
            let id = variant.get("operationId").map(Node::key);
            (id.unwrap_or_default(), variant)
        }))
    })
}

/// Whether a text says nothing, or is not there.
fn is_blank(text: Option<&Node>) -> bool {
    text.and_then(Node::text)
        .is_none_or(|text| text.trim().is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::spec::Spec;

    const GOOD: &str = include_str!("../testdata/good.yaml");

    /// Each seeded mistake, as a replacement in a good document, and what is said of it.
    #[test]
    fn every_mistake_is_named_with_its_line() {
        let said = |text: &str| {
            let spec = Spec::parse(&[("things.yaml", text)]).map_err(|faults| faults.to_string());
            spec.and_then(|spec| spec.lint().map_err(|faults| faults.to_string()))
        };
        assert_eq!(said(GOOD), Ok(()));
        let mistakes = [
            // operation_ids
            ("- operationId: LockThing", "- operationId: lockThing"),
            ("- operationId: LockThing", "- operationId: ListThings"),
            ("- operationId: LockThing", "- operationId: Listthings"),
            // summaries
            ("summary: The things of a project", "summary: ' '"),
            ("      summary: Two calls in one\n", ""),
            // tags
            ("tags: [lists]", "tags: [lists, lists]"),
            ("      tags: [lists]\n", ""),
            ("- name: lists", "- name: lists\n  - name: others"),
            // sources
            ("https://example.com/L", "http://example.com/L"),
            ("https://example.com/Drop", "example.com/Drop"),
            (
                "      externalDocs:\n        url: https://example.com/ListThings.html\n",
                "",
            ),
            // effects
            ("      x-effect: read\n", ""),
            // batch_limits
            (
                "          x-effect: destructive\n",
                "          x-effect: destructive\n          x-batch-limit: 3\n",
            ),
            (
                "      x-effect: read\n",
                "      x-effect: read\n      x-batch-limit: 3\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/DropThingRequest'}, example: {drop: ['1'], until: null}}}}\n",
            ),
            // error_codes
            (
                "x-effect: read",
                "x-effect: read\n      x-errors: [CPS.001]",
            ),
            (
                "x-effect: read",
                "x-effect: read\n      x-errors: [CPS.00011]",
            ),
            (
                "x-effect: read",
                "x-effect: read\n      x-errors: [CSP.0001]",
            ),
            ("x-effect: read", "x-effect: read\n      x-errors: ['40']"),
            (
                "x-effect: read",
                "x-effect: read\n      x-errors: [KOOPHONE.API.O001, CPS.0001, DBSS.0001]",
            ),
            (
                "          x-effect: destructive\n",
                "          x-effect: destructive\n          x-errors: [cps.0001]\n",
            ),
            (
                "paths:\n  /v1/{project_id}/things:\n    get:\n",
                "x-service: cph\npaths:\n  /v1/{project_id}/things:\n    get:\n      x-errors: [DBSS.00000001, CPS.0001, PAP5.0011]\n",
            ),
            // variant_errors
            (
                "x-effect: change\n      x-variants",
                "x-effect: change\n      x-errors: ['400']\n      x-variants",
            ),
            (
                "          x-effect: destructive\n",
                "          x-effect: destructive\n          x-errors: ['400', CPS.0001]\n",
            ),
            // variant_schemas
            (
                "                - $ref: '#/components/schemas/DropThingRequest'\n",
                "",
            ),
            (
                "oneOf:\n",
                "oneOf:\n                - $ref: '#/components/schemas/Owner'\n",
            ),
            (
                "oneOf:\n",
                "oneOf:\n                - $ref: '#/components/schemas/LockThingRequest'\n",
            ),
            ("oneOf:\n", "oneOf:\n                - type: string\n"),
            (
                "            schema:\n              oneOf:",
                "            schema:\n              type: array\n              items:\n               oneOf:",
            ),
            (
                "        error_code: {type",
                "        error_msg:\n          description: Words.\n          oneOf: [{type: string}]\n        error_code: {type",
            ),
            // error_answers
            (
                "        '5XX':\n          $ref: '#/components/responses/Failed'\n\n",
                "",
            ),
            (
                "    Failed:\n      description: Failed.\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/ErrorBody'",
                "    Failed:\n      description: Failed.\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/Owner'",
            ),
            // descriptions
            ("          description: The project.\n", ""),
            ("      description: The project of the thing.\n", ""),
            ("      description: A thing.\n", ""),
            ("          description: Its kind.\n", ""),
            ("description: The owner's name.", "description: ''"),
            ("      description: Who has a thing.\n", ""),
            // secrets
            (", format: password", ""),
            (", format: password", ", x-public: false"),
            (
                "        kind:\n",
                "        userTokens: {type: array, description: x., items: {type: string}}\n        kind:\n",
            ),
            // unused
            (
                "- $ref: '#/components/parameters/ProjectId'",
                "- {name: project_id, in: path, required: true, description: x., schema: {type: string}, example: x}",
            ),
            (
                "  schemas:\n",
                "  schemas:\n    Loop:\n      type: array\n      description: Itself.\n      items: {$ref: '#/components/schemas/Loop'}\n",
            ),
            (
                "  securitySchemes:\n",
                "  securitySchemes:\n    other: {type: apiKey, name: X, in: header}\n",
            ),
            // examples::present
            ("          example: 5f1e\n", ""),
            (", example: 5f1e", ""),
            (
                "              example:\n                id: \"1\"\n                owner: {name: Ann, notes: {any: thing}}\n                kind: big\n                parts:\n                  - size: 1\n                    parts: []\n",
                "",
            ),
            (
                "              DropThing:\n                $ref",
                "              DropThings:\n                $ref",
            ),
            // examples::valid
            ("id: \"1\"", "id: 1"),
            ("id: \"1\"", "id: \"123456789012345678901234567890123\""),
            ("id: \"1\"", "id: \"1\"\n                size: 1"),
            ("id: \"1\"", "id: null\n                Kind: big"),
            ("kind: big", "kind: tiny"),
            ("- size: 1", "- size: 0"),
            ("- size: 1", "- size: 1.5"),
            ("lock: '1', ", ""),
            ("drop: ['1']", "drop: [one]"),
            ("drop: ['1']", "drop: ['1', '1', '2']"),
            ("drop: ['1']", "drop: '1'"),
            ("2024-01-31T", "2024-13-31T"),
            ("      required: [drop]\n", "      required: [lock]\n"),
            (
                "      required: [drop]\n      properties:\n",
                "      properties:\n        lock: {type: string, description: x.}\n        password: {type: string, description: x., format: password}\n",
            ),
            (
                "schema:\n            type: string",
                "schema:\n            type: integer",
            ),
            ("minimum: 1, example: 2", "minimum: 3, example: 2"),
            (
                "format: int32",
                "format: int32\n            example: 3000000000",
            ),
            ("{error_code: T.1}", "{error_code: [T.1]}"),
            ("'^[0-9]+$'", "'^[0-9+$'"),
            // examples::complete
            ("                kind: big\n", ""),
            ("owner: {name: Ann, notes: {any: thing}}", "owner: {}"),
            (
                "owner: {name: Ann, notes: {any: thing}}",
                "owner: {name: Ann}",
            ),
            (
                "                  - size: 1\n                    parts: []\n",
                "                  []\n",
            ),
            ("                    parts: []\n", ""),
            (", until: 2024-01-31T10:00:00Z", ""),
        ];
        let mut table = String::new();
        for (from, to) in mistakes {
            assert!(GOOD.contains(from), "{from}");
            let heard = match said(&GOOD.replacen(from, to, 1)) {
                Ok(()) => "NOT NOTICED".to_owned(),
                Err(faults) => faults.replace("\n       ", "\n    "),
            };
            table.push_str(&format!("{from:?} -> {to:?}\n    {heard}\n"));
        }
        insta::assert_snapshot!(table);
        assert!(!table.contains("NOT NOTICED"), "{table}");

        let no_mistakes = [
            // A reference, also one that says more, is described by its target.
            ("          description: Not later than this.\n", ""),
            // A property that one example lacks and another has; one that is null.
            ("- size: 1", "- {}\n                  - size: 1"),
            (", until: 2024-01-31T10:00:00Z", ", until: null"),
            (", format: password", ", x-public: true"),
            (
                "          x-effect: destructive\n",
                "          x-effect: destructive\n          x-batch-limit: 2\n",
            ),
            (
                "x-effect: read",
                "x-effect: read\n      x-errors: ['400', '1101', APIGW.0301, PAP5.0011, KPAPI.0001, KOOPHONE.API.0001]",
            ),
        ];
        for (from, to) in no_mistakes {
            assert!(GOOD.contains(from), "{from}");
            assert_eq!(said(&GOOD.replacen(from, to, 1)), Ok(()), "{to}");
        }
    }

    /// Schemas that are nothing but each other stop nobody.
    #[test]
    fn a_schema_without_end_has_an_end() {
        let text = GOOD
            .replace("schemas/Owner'", "schemas/Loop'")
            .replace(
                "    Owner:\n",
                "    Loop: {$ref: '#/components/schemas/Pool'}\n    Pool: {$ref: '#/components/schemas/Loop'}\n    Owner:\n",
            );
        let spec = Spec::parse(&[("things.yaml", &text)]);
        let faults = spec
            .and_then(|spec| spec.lint())
            .map_err(|faults| faults.to_string());
        insta::assert_snapshot!(faults.unwrap_err());
    }
}
