//! Specifications → the simulator's table of what it answers as documented. The simulator
//! shares no code with the bindings: this is the only thing that both are made from.

use serde_json::{Map, Value, json};

use super::document::{self, Operation};

/// Where the table goes.
pub(super) const TABLE: &str = "crates/simulator/src/documented/table.json";

/// The operations that the simulator plays with targets, jobs and faults of its own, by
/// service: its tests see to it that these are all.
const PLAYED: [(&str, &[&str]); 4] = [
    (
        "cph",
        &[
            "ListCloudPhoneServers",
            "ListCloudPhones",
            "ListJobs",
            "ResetCloudPhone",
            "RestartCloudPhone",
            "RestartCloudPhoneServer",
            "ShowCloudPhoneDetail",
            "ShowCloudPhoneServerDetail",
            "ShowJob",
            "StopCloudPhone",
        ],
    ),
    (
        "koophone",
        &[
            "BatchQueryStatus",
            "BatchRebootInstance",
            "BatchReset",
            "GetTask",
            "ListInstances",
        ],
    ),
    (
        "dbss",
        &[
            "ListAuditInstances",
            "ListAuditInstancesLast",
            "ListAuditInstancesNew",
            "RebootAuditInstance",
            "RebootAuditInstanceNew",
            "StartAuditInstance",
            "StartAuditInstanceNew",
            "StopAuditInstance",
            "StopAuditInstanceNew",
        ],
    ),
    (
        "iam",
        &[
            "CreateTokenByPassword",
            "KeystoneListAuthProjects",
            "ListProjects",
        ],
    ),
];

/// What the simulator looks at in a value, by the names of the specification.
const LIMITS: [&str; 8] = [
    "type",
    "nullable",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
];

/// How many levels of properties are looked at in a body.
const BODY: usize = 1;
/// The same where bodies tell which call it is: by what stands further inside, too.
const VARIANT: usize = 4;

/// The table: an array with one operation a line.
pub(super) fn table(services: &[(&str, &Value)]) -> Result<String, String> {
    let mut lines = Vec::new();
    for (service, document) in services {
        for operation in document::operations(document) {
            if !is_played(service, operation.id) {
                // Of calls that share method and path all are there, so that they can be
                // told apart.
                let line = page(service, document, &operation)
                    .map_err(|what| format!("{}: {what}", operation.id))?;
                lines.push(line.to_string());
            }
        }
    }
    if lines.is_empty() {
        return Ok("[]\n".to_owned());
    }
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}

fn is_played(service: &str, id: &str) -> bool {
    let mut played = PLAYED.iter().filter(|(of, _)| *of == service);
    played.any(|(_, ids)| ids.contains(&id))
}

fn page(service: &str, document: &Value, operation: &Operation<'_>) -> Result<Value, String> {
    let mut page = Map::new();
    let mut put = |key: &str, value: Value| page.insert(key.to_owned(), value);
    put("service", service.into());
    put("operation", operation.id.into());
    put("method", operation.method.to_uppercase().into());
    put("path", operation.path.into());
    let security = operation.node.get("security").and_then(Value::as_array);
    if security.is_some_and(|all| all.is_empty() || all.contains(&json!({}))) {
        put("open", true.into());
    }

    let (status, response) = operation.success(document).ok_or("it has no success")?;
    if status != 200 {
        put("status", status.into());
    }
    let headers = response.get("headers").and_then(Value::as_object);
    let headers: Map<String, Value> = headers
        .into_iter()
        .flatten()
        .filter_map(|(name, header)| {
            let example = document::resolve(document, header).get("example")?;
            Some((name.clone(), example.as_str()?.into()))
        })
        .collect();
    if !headers.is_empty() {
        put("headers", headers.into());
    }
    let media = response.pointer("/content/application~1json");
    let answer = |wanted: &dyn Fn(&str) -> bool| richest(document, media?, wanted);
    if let Some(answer) = answer(&|_| true) {
        put("answer", answer.clone());
    } else if media.is_some() {
        return Err("its answer has no example".to_owned());
    }
    if response
        .pointer("/content/application~1octet-stream")
        .is_some()
    {
        put("file", true.into());
    }

    let parameters: Vec<Value> = operation
        .parameters(document)
        .filter_map(|parameter| checked_parameter(document, parameter))
        .collect();
    if !parameters.is_empty() {
        put("parameters", parameters.into());
    }

    let body = operation.body(document);
    let variants: Vec<Value> = operation
        .variants()
        .map(|variant| {
            let mut call = Map::new();
            call.insert("operation".to_owned(), variant.id.into());
            call.insert("body".to_owned(), shape(document, variant.schema, VARIANT));
            let own = |name: &str| operation.variant_of(name) == Some(variant.id);
            if let Some(answer) = answer(&own) {
                call.insert("answer".to_owned(), answer.clone());
            }
            call.into()
        })
        .collect();
    if let Some(body) = body {
        if body.get("required") != Some(&json!(true)) {
            put("body_optional", true.into());
        }
        let schema = body.pointer("/content/application~1json/schema");
        match schema {
            Some(schema) if variants.is_empty() => {
                put("body", shape(document, schema, BODY));
            }
            Some(_) => {}
            None => return Err("its body is not JSON".to_owned()),
        }
    }
    if !variants.is_empty() {
        put("variants", variants.into());
    }
    Ok(page.into())
}

/// The example that shows most: the longest that is no refusal.
fn richest<'a>(
    document: &'a Value,
    media: &'a Value,
    wanted: &dyn Fn(&str) -> bool,
) -> Option<&'a Value> {
    document::examples(document, media)
        .filter(|(name, _)| !name.starts_with("refused") && wanted(name))
        // The first of equals.
        .fold(None, |best: Option<(usize, &Value)>, (_, example)| {
            let length = example.to_string().len();
            match best {
                Some((most, _)) if most >= length => best,
                _ => Some((length, example)),
            }
        })
        .map(|(_, example)| example)
}

/// A parameter, if there is something about it to check.
fn checked_parameter(document: &Value, parameter: &Value) -> Option<Value> {
    let place = parameter.get("in")?.as_str()?;
    let schema = parameter.get("schema")?;
    let mut shape = shape(document, schema, 0);
    let is_list = shape.get("type") == Some(&json!("array"));
    if is_list && parameter.get("explode") == Some(&json!(false)) {
        shape
            .as_object_mut()?
            .insert("joined".to_owned(), true.into());
    }
    // Of the path only what tells paths of one form apart.
    if place == "path" && shape.get("enum").is_none() {
        return None;
    }
    let required = place != "path" && parameter.get("required") == Some(&json!(true));
    let anything = json!({ "type": "string" });
    if !required && shape == anything {
        return None;
    }
    let mut kept = json!({ "name": parameter.get("name")?, "in": place });
    let fields = kept.as_object_mut()?;
    if required {
        fields.insert("required".to_owned(), true.into());
    }
    if shape != anything {
        fields.insert("shape".to_owned(), shape);
    }
    Some(kept)
}

/// What the simulator checks of a schema and so many levels of properties.
fn shape(document: &Value, schema: &Value, levels: usize) -> Value {
    let mut kept = Map::new();
    let mut keep = |key: &str, value: &Value| {
        kept.entry(key).or_insert_with(|| value.clone());
    };
    let mut properties = Map::new();
    // What is said beside a reference comes before what is said of its schema.
    for layer in document::layers(document, schema) {
        for limit in LIMITS {
            if let Some(value) = layer.get(limit) {
                keep(limit, value);
            }
        }
        if let Some(values) = layer.get("enum") {
            keep("enum", values);
        }
        if levels == 0 {
            continue;
        }
        if let Some(required) = layer.get("required") {
            keep("required", required);
        }
        let all = layer.get("properties").and_then(Value::as_object);
        for (name, property) in all.into_iter().flatten() {
            properties.insert(name.clone(), shape(document, property, levels - 1));
        }
    }
    if !properties.is_empty() {
        kept.insert("properties".to_owned(), properties.into());
    }
    kept.retain(|_, value| value != &json!(false));
    kept.into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_what_is_checked_and_answered() {
        let document = json!({
            "paths": { "/v1/{project_id}/things/{kind}": {
                "parameters": [{ "name": "kind", "in": "path", "required": true,
                    "schema": { "type": "string", "enum": ["a", "b"] } }],
                "get": {
                    "operationId": "ListThings",
                    "security": [],
                    "parameters": [
                        { "$ref": "#/components/parameters/Limit" },
                        { "name": "note", "in": "query", "schema": { "type": "string" } },
                        { "name": "ids", "in": "query", "explode": false,
                          "schema": { "type": "array", "maxItems": 3, "items": { "type": "string" } } },
                    ],
                    "responses": {
                        "200": {
                            "description": "Things.",
                            "headers": { "X-Next": { "schema": { "type": "string" }, "example": "n" } },
                            "content": { "application/json": {
                                "schema": { "$ref": "#/components/schemas/Things" },
                                "examples": {
                                    "none": { "value": {} },
                                    "refused": { "value": { "error_code": "THING.0001" } },
                                    "some": { "value": { "id": "1" } },
                                },
                            } },
                        },
                        "4XX": { "description": "No." },
                    },
                },
                "post": {
                    "operationId": "DoThings",
                    "requestBody": { "required": true, "content": { "application/json": {
                        "schema": { "oneOf": [] },
                    } } },
                    "responses": { "204": { "description": "Done." } },
                    "x-variants": [
                        { "operationId": "PushThing", "schema": { "$ref": "#/components/schemas/Push" } },
                    ],
                },
            } },
            "components": {
                "parameters": { "Limit": { "name": "limit", "in": "query", "required": true,
                    "schema": { "$ref": "#/components/schemas/Limit" } } },
                "schemas": {
                    "Limit": { "type": "integer", "format": "int32", "minimum": 1 },
                    "Push": { "type": "object", "description": "Push.", "required": ["command"],
                        "properties": {
                            "command": { "type": "string", "enum": ["push"], "description": "What." },
                            "size": { "nullable": true,
                                "allOf": [{ "$ref": "#/components/schemas/Limit" }] },
                        } },
                },
            },
        });
        let table = table(&[("things", &document)]).unwrap();
        let pages: Value = serde_json::from_str(&table).unwrap();
        let kind = json!({ "name": "kind", "in": "path",
            "shape": { "type": "string", "enum": ["a", "b"] } });
        assert_eq!(
            pages,
            json!([
                {
                    "service": "things",
                    "operation": "ListThings",
                    "method": "GET",
                    "path": "/v1/{project_id}/things/{kind}",
                    "open": true,
                    "headers": { "X-Next": "n" },
                    "answer": { "id": "1" },
                    "parameters": [
                        { "name": "limit", "in": "query", "required": true,
                          "shape": { "type": "integer", "minimum": 1 } },
                        { "name": "ids", "in": "query",
                          "shape": { "type": "array", "maxItems": 3, "joined": true } },
                        kind,
                    ],
                },
                {
                    "service": "things",
                    "operation": "DoThings",
                    "method": "POST",
                    "path": "/v1/{project_id}/things/{kind}",
                    "status": 204,
                    "parameters": [kind],
                    "variants": [{
                        "operation": "PushThing",
                        "body": {
                            "type": "object",
                            "required": ["command"],
                            "properties": {
                                "command": { "type": "string", "enum": ["push"] },
                                "size": { "type": "integer", "minimum": 1, "nullable": true },
                            },
                        },
                    }],
                },
            ])
        );
        // One operation a line, so that a change can be read.
        assert_eq!(table.lines().count(), 4);
    }
}
