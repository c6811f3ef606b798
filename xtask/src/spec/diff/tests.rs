//! Seeded changes, and what is said of them.

use std::panic::catch_unwind;

use drift::ChangeClass;
use serde_json::{Value, json};

use super::{Class, Report};
use crate::spec::Spec;

const GOOD: &str = include_str!("../testdata/good.yaml");

fn document(text: &str) -> Value {
    match Spec::parse(&[("things.yaml", text)]) {
        Ok(spec) => spec.document,
        Err(faults) => panic!("{faults}"),
    }
}

/// What it is, and the replacements in a good document that make it.
type Seed = (&'static str, &'static [(&'static str, &'static str)]);

const LOCK: &str = "lock: {type: string, description: The thing.}\n";
const LIMIT: &str = "        - name: limit\n          in: query\n          description: Most things to list.\n          schema:\n            type: integer\n            format: int32\n            maximum: 100\n";

const SEEDS: &[Seed] = &[
    // Calls.
    (
        "operation removed",
        &[(
            "    get:\n      operationId: ListThings\n      summary: The things of a project\n      tags: [lists]\n",
            "    delete:\n      operationId: ListNothing\n      tags: [lists]\n",
        )],
    ),
    (
        "operation renamed",
        &[("operationId: ListThings", "operationId: ShowThings")],
    ),
    (
        "operation moved",
        &[("/v1/{project_id}/things:", "/v2/{project_id}/things:")],
    ),
    (
        "path parameter renamed",
        &[
            ("/v1/{project_id}/things:", "/v1/{project}/things:"),
            ("- name: project_id", "- name: project"),
            (
                "    ProjectId:\n      name: project_id",
                "    ProjectId:\n      name: project",
            ),
        ],
    ),
    (
        "more dangerous",
        &[(
            "x-effect: change\n      x-variants",
            "x-effect: destructive\n      x-variants",
        )],
    ),
    (
        "less dangerous",
        &[("x-effect: destructive", "x-effect: change")],
    ),
    (
        "another effect, neither losing data",
        &[(
            "x-effect: change\n      x-variants",
            "x-effect: read\n      x-variants",
        )],
    ),
    (
        "end learnt in another way",
        &[("x-async: jobs", "x-async: job")],
    ),
    (
        "end no longer to be learnt",
        &[("      x-async: jobs\n", "")],
    ),
    (
        "batch limit added",
        &[("x-async: jobs", "x-async: jobs\n      x-batch-limit: 10")],
    ),
    (
        "pages now",
        &[("x-async: jobs", "x-async: jobs\n      x-paging: offset")],
    ),
    (
        "deprecated",
        &[("x-async: jobs", "x-async: jobs\n      deprecated: true")],
    ),
    (
        "security of its own",
        &[("x-async: jobs", "x-async: jobs\n      security: []")],
    ),
    (
        "codes and permissions",
        &[(
            "x-async: jobs",
            "x-async: jobs\n      x-errors: [T.1]\n      x-iam-actions: [t:list]",
        )],
    ),
    (
        "codes and permissions as others",
        &[(
            "          x-effect: destructive\n",
            "          x-effect: destructive\n          x-errors: [T.2]\n          x-iam-actions: [t:drop]\n",
        )],
    ),
    (
        "variant removed",
        &[
            (
                "        - operationId: DropThing\n          summary: Drop a thing\n          externalDocs: {url: 'https://example.com/DropThing.html'}\n          schema:\n            $ref: '#/components/schemas/DropThingRequest'\n          x-effect: destructive\n",
                "",
            ),
            (
                "                - $ref: '#/components/schemas/DropThingRequest'\n",
                "",
            ),
        ],
    ),
    (
        "variant renamed",
        &[("- operationId: DropThing", "- operationId: ThrowThing")],
    ),
    (
        "variant added",
        &[
            (
                "      x-variants:\n",
                "      x-variants:\n        - operationId: OwnThing\n          summary: x\n          externalDocs: {url: 'https://example.com'}\n          x-effect: change\n          schema: {$ref: '#/components/schemas/Owner'}\n",
            ),
            (
                "oneOf:\n",
                "oneOf:\n                - $ref: '#/components/schemas/Owner'\n",
            ),
        ],
    ),
    // Parameters.
    (
        "required parameter added",
        &[(
            "        - name: limit\n",
            "        - {name: kind, in: query, required: true, description: x., schema: {type: string}}\n        - name: limit\n",
        )],
    ),
    (
        "optional parameter added",
        &[(
            "        - name: limit\n",
            "        - {name: kind, in: query, description: x., schema: {type: string}}\n        - name: limit\n",
        )],
    ),
    (
        "first optional parameter added",
        &[(
            "      parameters:\n        - $ref: '#/components/parameters/ProjectId'\n",
            "      parameters:\n        - $ref: '#/components/parameters/ProjectId'\n        - {name: kind, in: query, description: x., schema: {type: string}}\n",
        )],
    ),
    ("parameter removed", &[(LIMIT, "")]),
    (
        "parameter required",
        &[("in: query\n", "in: query\n          required: true\n")],
    ),
    (
        "parameter in another place",
        &[("in: query\n", "in: header\n")],
    ),
    (
        "parameter limit tightened",
        &[("maximum: 100", "maximum: 50")],
    ),
    (
        "parameter limit loosened",
        &[("maximum: 100", "maximum: 1000")],
    ),
    (
        "parameter limit gone",
        &[("            maximum: 100\n", "")],
    ),
    (
        "parameter limit new",
        &[("maximum: 100", "maximum: 100\n            minimum: 0")],
    ),
    (
        "parameter default",
        &[("maximum: 100", "maximum: 100\n            default: 10")],
    ),
    (
        "parameter of another format",
        &[("format: int32", "format: int64")],
    ),
    (
        "parameter spelt otherwise",
        &[("in: query\n", "in: query\n          explode: false\n")],
    ),
    (
        "parameter spelt as before",
        &[("in: query\n", "in: query\n          style: form\n")],
    ),
    (
        "parameter shared now",
        &[
            (LIMIT, "        - $ref: '#/components/parameters/Limit'\n"),
            (
                "  parameters:\n    ProjectId:",
                "  parameters:\n    Limit: {name: limit, in: query, description: Most things to list., schema: {type: integer, format: int32, maximum: 100}}\n    ProjectId:",
            ),
        ],
    ),
    // Requests.
    (
        "required property added",
        &[
            ("required: [lock]", "required: [lock, key]"),
            (
                LOCK,
                "lock: {type: string, description: The thing.}\n        key: {type: string, description: x.}\n",
            ),
        ],
    ),
    (
        "optional property added",
        &[(
            LOCK,
            "lock: {type: string, description: The thing.}\n        key: {type: string, description: x.}\n",
        )],
    ),
    (
        "property of a request removed",
        &[(
            "        password: {type: string, description: Unlocks it., format: password}\n",
            "",
        )],
    ),
    (
        "property required",
        &[("required: [lock]", "required: [lock, password]")],
    ),
    ("property not required", &[("      required: [lock]\n", "")]),
    (
        "property of a request retyped",
        &[(LOCK, "lock: {type: integer, description: The thing.}\n")],
    ),
    (
        "values restricted",
        &[(
            LOCK,
            "lock: {type: string, description: The thing., enum: [a, b]}\n",
        )],
    ),
    ("fewer elements", &[("maxItems: 2", "maxItems: 1")]),
    ("more elements", &[("maxItems: 2", "maxItems: 3")]),
    (
        "at least one element",
        &[("maxItems: 2", "maxItems: 2\n          minItems: 1")],
    ),
    (
        "elements may repeat",
        &[("          uniqueItems: true\n", "")],
    ),
    (
        "elements of another pattern",
        &[("'^[0-9]+$'", "'^[a-z]+$'")],
    ),
    ("no pattern", &[(", pattern: '^[0-9]+$'", "")]),
    (
        "null refused",
        &[(
            "          description: Not later than this.\n          nullable: true\n",
            "          description: Not later than this.\n",
        )],
    ),
    ("secret no longer one", &[(", format: password", "")]),
    (
        "secret now",
        &[(
            LOCK,
            "lock: {type: string, description: The thing., format: password}\n",
        )],
    ),
    (
        "body optional",
        &[(
            "      requestBody:\n        required: true\n",
            "      requestBody:\n        required: false\n",
        )],
    ),
    (
        "optional body added",
        &[(
            "            maximum: 100\n      responses:\n",
            "            maximum: 100\n      requestBody:\n        content: {application/json: {schema: {$ref: '#/components/schemas/LockThingRequest'}}}\n      responses:\n",
        )],
    ),
    // Answers.
    (
        "property removed from an answer",
        &[(
            "        kind:\n          type: string\n          description: Its kind.\n          enum: [big, small]\n",
            "",
        )],
    ),
    (
        "property added to an answer",
        &[(
            "        kind:\n",
            "        age: {type: integer, description: x.}\n        kind:\n",
        )],
    ),
    (
        "property of an answer retyped",
        &[("size: {type: integer", "size: {type: string")],
    ),
    (
        "property of an answer null",
        &[(
            "description: The owner's name.",
            "description: The owner's name.\n          nullable: true",
        )],
    ),
    (
        "property of an answer not null",
        &[(
            "          nullable: true\n          maxLength: 32",
            "          maxLength: 32",
        )],
    ),
    (
        "value of an answer added",
        &[("[big, small]", "[big, small, tiny]")],
    ),
    ("value of an answer removed", &[("[big, small]", "[big]")]),
    (
        "values in another order",
        &[("[big, small]", "[small, big]")],
    ),
    (
        "limit of an answer tightened",
        &[("maxLength: 32", "maxLength: 16")],
    ),
    (
        "second spelling gone",
        &[("          x-alias-of: id\n", "")],
    ),
    (
        "map closed",
        &[(
            "additionalProperties: true",
            "additionalProperties: {type: string}",
        )],
    ),
    (
        "type renamed",
        &[
            ("schemas/Owner'", "schemas/Holder'"),
            ("    Owner:\n", "    Holder:\n"),
        ],
    ),
    (
        "type renamed and changed",
        &[
            ("schemas/Owner'", "schemas/Holder'"),
            ("    Owner:\n", "    Holder:\n"),
            (
                "        name:\n          type: string",
                "        name:\n          type: integer",
            ),
        ],
    ),
    (
        "a list now",
        &[(
            "          $ref: '#/components/schemas/Owner'\n",
            "          type: array\n          description: x.\n          items: {$ref: '#/components/schemas/Owner'}\n",
        )],
    ),
    (
        "type wrapped",
        &[(
            "          $ref: '#/components/schemas/Owner'\n",
            "          allOf: [{$ref: '#/components/schemas/Owner'}]\n          description: Its owner.\n",
        )],
    ),
    (
        "type wrapped and null",
        &[(
            "          $ref: '#/components/schemas/Owner'\n",
            "          allOf: [{$ref: '#/components/schemas/Owner'}]\n          nullable: true\n",
        )],
    ),
    ("status changed", &[("'200':", "'201':")]),
    (
        "status and body changed",
        &[
            ("'200':", "'201':"),
            ("size: {type: integer", "size: {type: string"),
        ],
    ),
    (
        "body of an answer gone",
        &[(
            "          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/Thing'\n              example:\n                id: \"1\"\n                owner: {name: Ann, notes: {any: thing}}\n                kind: big\n                parts:\n                  - size: 1\n                    parts: []\n",
            "",
        )],
    ),
    (
        "a file now",
        &[(
            "            application/json:\n              schema:\n                $ref: '#/components/schemas/Thing'",
            "            application/octet-stream:\n              schema:\n                $ref: '#/components/schemas/Thing'",
        )],
    ),
    (
        "header promised",
        &[(
            "description: The things.\n          content",
            "description: The things.\n          headers: {X-Id: {required: true, schema: {type: string}}}\n          content",
        )],
    ),
    (
        "error changed",
        &[("error_code: {type: string", "error_code: {type: integer")],
    ),
    (
        "error answers mixed up",
        &[(
            "          $ref: '#/components/responses/Refused'\n        '5XX':\n          $ref: '#/components/responses/Failed'\n\n",
            "          $ref: '#/components/responses/Failed'\n        '5XX':\n          $ref: '#/components/responses/Failed'\n\n",
        )],
    ),
    (
        "error answer removed",
        &[(
            "        '5XX':\n          $ref: '#/components/responses/Failed'\n\n",
            "",
        )],
    ),
    // Servers and what is said.
    (
        "region removed",
        &[("enum: [north, south]", "enum: [north]")],
    ),
    (
        "region added",
        &[("enum: [north, south]", "enum: [north, south, west]")],
    ),
    (
        "another default region",
        &[("default: north", "default: south")],
    ),
    ("server moved", &[("https://things.", "https://objects.")]),
    (
        "server added",
        &[(
            "security:\n",
            "  - url: https://other.example.com\nsecurity:\n",
        )],
    ),
    (
        "second proof of identity",
        &[("  - token: []\n", "  - token: []\n  - {}\n")],
    ),
    (
        "another proof of identity",
        &[
            ("  - token: []\n", "  - ticket: []\n"),
            (
                "  securitySchemes:\n",
                "  securitySchemes:\n    ticket: {type: apiKey, name: X-Ticket, in: header}\n",
            ),
        ],
    ),
    (
        "proof in another header",
        &[("name: X-Auth-Token", "name: X-Token")],
    ),
    (
        "another name for the service",
        &[("openapi: 3.0.3", "openapi: 3.0.3\nx-service: things")],
    ),
    (
        "words",
        &[
            ("title: Things", "title: The things"),
            ("summary: The things of a project", "summary: All things"),
            ("description: Its kind.", "description: Its sort."),
            (
                "description: Most things to list.",
                "description: No more than this.",
            ),
            ("drop: ['1']", "drop: ['2']"),
            ("description: Refused.\n", "description: Not done.\n"),
            (
                "- name: lists",
                "- name: lists\n    description: Of everything.",
            ),
        ],
    ),
    (
        "unused component",
        &[(
            "    Part:\n",
            "    Loose: {type: string, description: x.}\n    Part:\n",
        )],
    ),
];

/// The changed document.
fn seeded(replacements: &[(&str, &str)]) -> Value {
    let mut text = GOOD.to_owned();
    for (from, to) in replacements {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    document(&text)
}

#[test]
fn every_change_has_its_class_and_line() {
    let good = document(GOOD);
    let mut said = String::new();
    for (name, replacements) in SEEDS {
        let report = Report::of(&good, &seeded(replacements));
        assert!(!report.changes.is_empty(), "{name}");
        said.push_str(&format!("{name}\n{report}\n"));
    }
    insta::assert_snapshot!(said);
}

/// Another opinion: what the library `drift` takes for incompatible, or for more than it
/// can tell, is a change to us too, and no harmless one where it is sure. It panics where a
/// body's media type changed, and does not look at null, names, servers and extensions.
#[test]
fn nothing_that_drift_finds_is_harmless() {
    let good = document(GOOD);
    let mut blind = Vec::new();
    for (name, replacements) in SEEDS {
        let changed = seeded(replacements);
        let found = catch_unwind(|| drift::compare(&good, &changed).unwrap());
        let report = Report::of(&good, &changed);
        let breaks = report.breaks();
        let Ok(found) = found else {
            blind.push(format!("{name}: it panics"));
            continue;
        };
        let classes: Vec<_> = found.iter().flat_map(|change| &change.changes).collect();
        let sure = |class: ChangeClass| {
            matches!(
                class,
                ChangeClass::BackwardIncompatible | ChangeClass::Incompatible
            )
        };
        let first = classes.iter().find(|info| sure(info.class));
        if let Some(info) = first {
            assert!(breaks, "{name}: {}", info.message);
        } else if breaks {
            let messages: Vec<_> = classes.iter().map(|info| info.message.as_str()).collect();
            blind.push(format!("{name}: {}", messages.join(", ")));
        }
    }
    insta::assert_snapshot!(blind.join("\n"));
}

#[test]
fn a_document_is_as_itself() {
    let good = document(GOOD);
    assert_eq!(Report::of(&good, &good).changes, []);
}

/// What no rule knows, and what the walk does not reach, is told all the same.
#[test]
fn nothing_is_passed_over() {
    let good = document(GOOD);
    for (pointer, key) in [
        ("", "x-new"),
        ("/paths/~1v1~1{project_id}~1things", "x-new"),
        ("/paths/~1v1~1{project_id}~1things/get", "x-new"),
        (
            "/paths/~1v1~1{project_id}~1things/post/x-variants/0",
            "x-new",
        ),
        (
            "/paths/~1v1~1{project_id}~1things/get/parameters/0",
            "x-new",
        ),
        (
            "/paths/~1v1~1{project_id}~1things/get/responses/200",
            "x-new",
        ),
        (
            "/paths/~1v1~1{project_id}~1things/get/responses/200/content/application~1json",
            "x-new",
        ),
        ("/components/schemas/Part", "multipleOf"),
        ("/components/schemas/Part/properties/size", "multipleOf"),
        ("/components/responses/Refused", "links"),
        ("/servers/0", "x-new"),
    ] {
        let mut changed = good.clone();
        let object = changed
            .pointer_mut(pointer)
            .unwrap()
            .as_object_mut()
            .unwrap();
        object.insert(key.to_owned(), json!({ "deep": [1] }));
        let classes: Vec<_> = Report::of(&good, &changed).changes;
        assert_eq!(classes.len(), 1, "{pointer}: {classes:?}");
        assert_eq!(classes[0].0, Class::Unknown, "{pointer}: {classes:?}");
    }
}

/// Whatever is taken out of a document or put in another's place is told.
#[test]
fn no_change_is_silent() {
    let folder = crate::root().join("specs/iam");
    let real = Spec::load(&folder, "specs/iam").unwrap().document;
    for document in [document(GOOD), real] {
        let mut pointers = Vec::new();
        inner(&document, String::new(), &mut pointers);
        // Of a large one every so many: all of them would take minutes.
        let step = pointers.len() / 250 + 1;
        for pointer in pointers.iter().step_by(step) {
            for change in [
                changed_at(&document, pointer),
                without(&document, pointer),
                turned(&document, pointer),
            ] {
                let report = Report::of(&document, &change);
                let same = change == document;
                assert_eq!(report.changes.is_empty(), same, "{pointer}");
            }
        }
    }
}

fn inner(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                inner(
                    value,
                    format!("{pointer}/{}", super::part::escaped(key)),
                    found,
                );
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                inner(value, format!("{pointer}/{at}"), found);
            }
        }
        _ => {}
    }
    if !pointer.is_empty() {
        found.push(pointer);
    }
}

fn changed_at(document: &Value, pointer: &str) -> Value {
    let mut changed = document.clone();
    *changed.pointer_mut(pointer).unwrap() = json!("something else");
    changed
}

fn without(document: &Value, pointer: &str) -> Value {
    let mut changed = document.clone();
    let (around, key) = pointer.rsplit_once('/').unwrap();
    match changed.pointer_mut(around).unwrap() {
        Value::Object(entries) => {
            entries.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        Value::Array(items) => {
            items.remove(key.parse().unwrap());
        }
        _ => {}
    }
    changed
}

/// The list there in another order.
fn turned(document: &Value, pointer: &str) -> Value {
    let mut changed = document.clone();
    if let Value::Array(items) = changed.pointer_mut(pointer).unwrap() {
        items.reverse();
    }
    changed
}

/// Between two documents that both have what the good one lacks.
#[test]
fn what_is_taken_back_is_told() {
    const ASYNC: &str = "x-async: jobs";
    let mut said = String::new();
    for (name, from, old, new) in [
        (
            "a parameter optional now",
            "in: query\n",
            "in: query\n          required: true\n",
            "in: query\n",
        ),
        (
            "codes and permissions",
            ASYNC,
            "x-errors: [T.1, T.2]\n      x-iam-actions: [t:list, t:get]",
            "x-errors: [T.2, T.3]\n      x-iam-actions: [t:list]",
        ),
        (
            "codes in another order",
            ASYNC,
            "x-errors: [T.1, T.2]",
            "x-errors: [T.2, T.1]",
        ),
        (
            "calls without proof of identity",
            "  - token: []\n",
            "  - token: []\n  - {}\n",
            "  - token: []\n",
        ),
    ] {
        let (old, new) = (seeded(&[(from, old)]), seeded(&[(from, new)]));
        said.push_str(&format!("{name}\n{}\n", Report::of(&old, &new)));
    }
    insta::assert_snapshot!(said);
}
