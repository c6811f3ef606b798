//! From the rich contract to what a tolerant client wants: constraints are the service's
//! business and its documentation is not always right, so the bindings send what they are
//! given and read whatever comes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// A document for the generator.
pub(super) struct Relaxed {
    pub(super) document: Value,
    /// The schemas that requests are made of.
    pub(super) requests: BTreeSet<String>,
    /// The schemas that answers are read into.
    pub(super) responses: BTreeSet<String>,
    /// The calls that share method and path with others; see [`VARIANT_MARK`].
    pub(super) variants: BTreeSet<String>,
    /// Second spellings: the schema and field that read each, and the name on the wire.
    pub(super) second_spellings: BTreeMap<(String, String), String>,
    /// The only value that a property of a request can have, by schema and property.
    pub(super) constants: BTreeMap<(String, String), String>,
    /// What is said of a property beside its reference, by schema and property.
    pub(super) descriptions: BTreeMap<(String, String), String>,
}

/// Constraints that a client neither checks nor breaks on.
const DROPPED: [&str; 12] = [
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "default",
    "enum",
    "example",
    "externalDocs",
];

/// The schema that stands for a path parameter; see `huaweicloud_core::PathSegment`.
pub(super) const PATH_SEGMENT: &str = "PathSegment";
/// The format of text that must not be printed. It is kept, so that the generator can tell.
pub(super) const PASSWORD: &str = "password";
/// The schema that stands for every error body; see `huaweicloud_core::ErrorBody`.
pub(super) const ERROR_BODY: &str = "ErrorBody";

/// Stands between a path and the name of the call, where several calls share the path: a
/// document has one operation a path and method.
pub(super) const VARIANT_MARK: &str = "#";

pub(super) fn relax(document: &Value) -> Result<Relaxed, String> {
    let mut relaxed = document.clone();
    say_values(&mut relaxed);
    let document = &relaxed.clone();
    let variants = part_variants(&mut relaxed)?;
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();

    let mut requests = BTreeSet::new();
    let mut responses = BTreeSet::new();
    for operation in operations_mut(&mut relaxed) {
        collect(operation.get("requestBody"), &schemas, &mut requests);
        for (status, response) in operation
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if status.starts_with('2') {
                collect(Some(response), &schemas, &mut responses);
            }
        }
    }
    if let Some(both) = requests.intersection(&responses).next() {
        return Err(format!(
            "schema {both} is used in a request and in an answer: requests are strict and \
             answers tolerant, so give each its own schema"
        ));
    }

    for operation in operations_mut(&mut relaxed) {
        describe(operation);
        if let Some(all) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            any_success(all);
        }
    }
    for parameter in parameters_mut(&mut relaxed) {
        if parameter.get("in") == Some(&json!("path")) {
            parameter.insert("schema".into(), reference(PATH_SEGMENT));
        }
        if parameter.get("explode") == Some(&json!(false)) {
            // The generator would repeat the parameter.
            parameter.insert("schema".into(), json!({ "type": "string" }));
            let said = parameter.get("description").and_then(Value::as_str);
            let said = format!("{} Several go joined by commas.", said.unwrap_or_default());
            parameter.insert("description".into(), said.trim().into());
        }
    }
    soften(&mut relaxed, &schemas);

    let mut kept = Map::new();
    let mut second_spellings = BTreeMap::new();
    let mut descriptions = BTreeMap::new();
    let mut constants = BTreeMap::new();
    for name in requests.iter().chain(&responses) {
        let mut schema = schemas.get(name).cloned().unwrap_or_default();
        for (property, inner) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if let Some(said) = said_beside_reference(inner, &schemas) {
                descriptions.insert((name.clone(), property.clone()), said);
            }
            let values = inner.get("enum").and_then(Value::as_array);
            if let Some([Value::String(only)]) = values.map(Vec::as_slice) {
                constants.insert((name.clone(), property.clone()), only.clone());
            }
        }
        if responses.contains(name)
            && let Some(schema) = schema.as_object_mut()
        {
            schema.remove("required");
            rename_second_spellings(name, schema, &mut second_spellings);
        }
        soften(&mut schema, &schemas);
        if !is_plain(&schema) {
            kept.insert(name.clone(), schema);
        }
    }
    requests.retain(|name| kept.contains_key(name));
    responses.retain(|name| kept.contains_key(name));
    kept.insert(PATH_SEGMENT.into(), json!({ "type": "string" }));
    kept.insert(ERROR_BODY.into(), json!({ "type": "object" }));
    if let Some(components) = relaxed
        .pointer_mut("/components")
        .and_then(Value::as_object_mut)
    {
        components.insert("schemas".into(), Value::Object(kept));
    }
    Ok(Relaxed {
        document: relaxed,
        requests,
        responses,
        variants,
        second_spellings,
        constants,
        descriptions,
    })
}

/// Makes an operation of each call that shares method and path with others.
fn part_variants(document: &mut Value) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    let mut parted = Vec::new();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let Some(paths) = paths else {
        return Ok(names);
    };
    for (path, item) in paths.iter_mut() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let shared = item.get("parameters").cloned();
        let methods: Vec<String> = item
            .iter()
            .filter(|(_, operation)| operation.get("x-variants").is_some())
            .map(|(method, _)| method.clone())
            .collect();
        for method in methods {
            let Some(mut operation) = item.remove(&method) else {
                continue;
            };
            let variants = operation
                .as_object_mut()
                .and_then(|all| all.remove("x-variants"));
            for variant in variants.iter().filter_map(Value::as_array).flatten() {
                let mut one = operation.clone();
                let mut body = json!({});
                for (key, value) in variant.as_object().into_iter().flatten() {
                    match key.as_str() {
                        "schema" => body = json!({ "schema": value }),
                        _ => drop(
                            one.as_object_mut()
                                .map(|one| one.insert(key.clone(), value.clone())),
                        ),
                    }
                }
                let name = variant
                    .get("operationId")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                match one.pointer_mut("/requestBody/content/application~1json") {
                    Some(content) => *content = body,
                    None => return Err(format!("{name}: variants differ in their JSON bodies")),
                }
                let mut item = Map::from_iter([(method.clone(), one)]);
                item.extend(
                    shared
                        .clone()
                        .map(|shared| ("parameters".to_owned(), shared)),
                );
                parted.push((format!("{path}{VARIANT_MARK}{name}"), Value::Object(item)));
                names.insert(name.to_owned());
            }
        }
    }
    paths.extend(parted);
    Ok(names)
}

/// Adds the values that something can have to what is said of it, unless they are said: the
/// bindings take any, so only the words can tell.
fn say_values(value: &mut Value) {
    match value {
        Value::Object(object) => {
            // Of a parameter, its schema knows.
            let values = object
                .get("enum")
                .or_else(|| object.get("schema")?.get("enum"));
            let values: Vec<String> = values
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter(|value| !value.is_null())
                .map(|value| value.as_str().map_or(value.to_string(), str::to_owned))
                .collect();
            let is_schema = object.contains_key("type") || object.contains_key("schema");
            if is_schema && values.len() > 1 {
                let said = object.get("description").and_then(Value::as_str);
                let said = said.unwrap_or_default().trim_end();
                if values.iter().any(|value| !said.contains(value)) {
                    let values = values.join("`, `");
                    let said = format!("{said} One of `{values}`.");
                    object.insert("description".into(), said.trim_start().into());
                }
            }
            for (key, inner) in object.iter_mut() {
                if !matches!(key.as_str(), "example" | "examples" | "enum") {
                    say_values(inner);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(say_values),
        _ => {}
    }
}

/// What the extensions say, in the words of the documentation.
fn describe(operation: &mut Map<String, Value>) {
    let text = |key: &str| operation.get(key).and_then(Value::as_str);
    let list = |key: &str| -> Vec<&str> {
        let all = operation.get(key).and_then(Value::as_array);
        all.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    };
    let mut said = text("description").unwrap_or_default().trim().to_owned();
    said.push_str("\n\n");
    said.push_str(match text("x-effect") {
        Some("read") => "Changes nothing.",
        Some("change") => "Changes settings.",
        Some("order") => "Buys: it costs money.",
        Some("disruptive") => "**Interrupts** what it acts on.",
        Some("destructive") => "**Loses data**.",
        _ => "",
    });
    said.push_str(match text("x-async") {
        Some("jobs") => " The work goes on after the answer, as one job for each item.",
        Some("job") => " The work goes on after the answer, as one job.",
        Some("task") => " The work goes on after the answer, as a task.",
        Some("order") => " The work goes on after the answer, as an order.",
        Some("acknowledged") => {
            " The work goes on after the answer, which names nothing to follow it by."
        }
        _ => "",
    });
    if let Some(most) = operation.get("x-batch-limit") {
        let items = if most == 1 { "item" } else { "items" };
        said.push_str(&format!(" At most {most} {items} a call."));
    }
    let actions = list("x-iam-actions");
    if !actions.is_empty() {
        said.push_str(&format!(
            " Needs the permission `{}`.",
            actions.join("`, `")
        ));
    }
    if let Some(page) = operation
        .get("externalDocs")
        .and_then(|docs| docs.get("url")?.as_str())
    {
        said.push_str(&format!("\n\nSource: <{page}>"));
    }
    operation.insert("description".into(), said.into());
}

/// The generator gives no documentation to a property that is a reference: what is said
/// beside it, else what is said of the schema.
fn said_beside_reference(property: &Value, schemas: &Map<String, Value>) -> Option<String> {
    let object = property.as_object()?;
    let said = match schema_name(object) {
        Some(name) => schemas.get(name)?.get("description"),
        None if object.contains_key("allOf") => object.get("description"),
        None => None,
    };
    Some(said?.as_str()?.to_owned())
}

/// A property that the service also writes in another case (`x-alias-of`) would become
/// the same Rust field. Both can stand in one answer, so the second gets a field too.
fn rename_second_spellings(
    schema_name: &str,
    schema: &mut Map<String, Value>,
    second_spellings: &mut BTreeMap<(String, String), String>,
) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let aliases: Vec<(String, String)> = properties
        .iter()
        .filter_map(|(name, property)| {
            let first = property.get("x-alias-of")?.as_str()?;
            Some((name.clone(), format!("{first}_camel_case")))
        })
        .collect();
    for (name, field) in aliases {
        if let Some(property) = properties.remove(&name) {
            properties.insert(field.clone(), property);
            second_spellings.insert((schema_name.to_owned(), field), name);
        }
    }
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

/// One success, whatever its number: some pages say 200 where others say 201.
fn any_success(responses: &mut Map<String, Value>) {
    let success = responses
        .keys()
        .find(|status| status.starts_with('2'))
        .cloned();
    if let Some(response) = success.and_then(|status| responses.remove(&status)) {
        responses.insert("2XX".into(), response);
    }
}

fn operations_mut(document: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(|paths| paths.values_mut())
        .filter_map(Value::as_object_mut)
        .flat_map(|item| item.values_mut())
        .filter_map(Value::as_object_mut)
        .filter(|operation| operation.contains_key("operationId"))
}

/// Parameters in operations and in the components.
fn parameters_mut(document: &mut Value) -> Vec<&mut Map<String, Value>> {
    let Some(document) = document.as_object_mut() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (key, value) in document {
        match key.as_str() {
            "paths" => {
                for item in value
                    .as_object_mut()
                    .into_iter()
                    .flat_map(|all| all.values_mut())
                {
                    for (key, value) in item.as_object_mut().into_iter().flatten() {
                        let list = match key.as_str() {
                            "parameters" => Some(value),
                            _ => value.get_mut("parameters"),
                        };
                        found.extend(
                            list.and_then(Value::as_array_mut)
                                .into_iter()
                                .flatten()
                                .filter_map(Value::as_object_mut),
                        );
                    }
                }
            }
            "components" => found.extend(
                value
                    .get_mut("parameters")
                    .and_then(Value::as_object_mut)
                    .into_iter()
                    .flat_map(|all| all.values_mut())
                    .filter_map(Value::as_object_mut),
            ),
            _ => {}
        }
    }
    found
}

/// The names of all schemas that `value` leads to.
fn collect(value: Option<&Value>, schemas: &Map<String, Value>, found: &mut BTreeSet<String>) {
    match value {
        Some(Value::Object(object)) => {
            if let Some(name) = schema_name(object)
                && found.insert(name.to_owned())
            {
                collect(schemas.get(name), schemas, found);
            }
            for (key, inner) in object {
                if !matches!(key.as_str(), "example" | "examples") {
                    collect(Some(inner), schemas, found);
                }
            }
        }
        Some(Value::Array(items)) => {
            for item in items {
                collect(Some(item), schemas, found);
            }
        }
        _ => {}
    }
}

fn schema_name(object: &Map<String, Value>) -> Option<&str> {
    object
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// Drops constraints below `value`, and puts plain schemas where they are referred to: a
/// newtype around a number says nothing once it takes every number.
fn soften(value: &mut Value, schemas: &Map<String, Value>) {
    match value {
        Value::Object(object) => {
            if let Some([only]) = object
                .get("allOf")
                .and_then(Value::as_array)
                .map(Vec::as_slice)
            {
                *value = only.clone();
                return soften(value, schemas);
            }
            if let Some(schema) = schema_name(object).and_then(|name| schemas.get(name))
                && is_plain(schema)
            {
                let mut inlined = schema.clone();
                soften(&mut inlined, schemas);
                *value = inlined;
                return;
            }
            let is_schema = object.contains_key("type");
            if is_schema {
                for key in DROPPED {
                    object.remove(key);
                }
                object.remove("nullable");
                object.retain(|key, _| !key.starts_with("x-"));
                let keep_format = object.get("format").is_some_and(|format| {
                    matches!(
                        format.as_str(),
                        Some("int32" | "int64" | "double" | PASSWORD)
                    )
                });
                if !keep_format {
                    object.remove("format");
                }
            } else {
                object.remove("example");
                object.remove("examples");
            }
            for (key, inner) in object.iter_mut() {
                // Maps from names to things: the names are not keywords.
                if matches!(key.as_str(), "properties" | "schemas" | "parameters")
                    && inner.is_object()
                {
                    for inner in inner
                        .as_object_mut()
                        .into_iter()
                        .flat_map(|map| map.values_mut())
                    {
                        soften(inner, schemas);
                    }
                } else {
                    soften(inner, schemas);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                soften(item, schemas);
            }
        }
        _ => {}
    }
}

/// A schema that deserves no Rust type of its own: a scalar, a list, or an object that may
/// hold anything.
fn is_plain(schema: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("string" | "integer" | "number" | "boolean" | "array") => true,
        Some("object") => schema.get("properties").is_none(),
        _ => false,
    }
}
