//! OpenAPI 3.0 schemas as JSON Schema, which is what a validator reads.

use jsonschema::Validator;
use serde_json::{Map, Value, json};

/// The schemas of a specification.
pub(crate) struct Schemas {
    components: Value,
}

impl Schemas {
    pub(crate) fn of(document: &Value) -> Self {
        Self {
            components: json!({ "schemas": named(&document["components"]["schemas"]) }),
        }
    }

    /// What is wrong with a value, each with its place.
    pub(crate) fn faults(&self, schema: &Value, value: &Value) -> Vec<String> {
        let validator = self.validator(schema);
        let faults = validator.iter_errors(value);
        faults
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect()
    }

    /// The schema that has the type: at the end of references.
    pub(crate) fn innermost<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let target = schema["$ref"].as_str();
        let target = target.and_then(|target| target.strip_prefix("#/components"));
        if let Some(found) = target.and_then(|target| self.components.pointer(target)) {
            return self.innermost(found);
        }
        match schema["allOf"].as_array().map(Vec::as_slice) {
            Some([only]) => self.innermost(only),
            _ => schema,
        }
    }

    fn validator(&self, schema: &Value) -> Validator {
        let mut schema = translated(schema);
        // Only what it leads to: all schemas of a service take long to read.
        let mut reached = Map::new();
        self.reach(&schema, &mut reached);
        schema["components"] = json!({ "schemas": reached });
        jsonschema::draft202012::new(&schema).expect("a schema")
    }

    fn reach(&self, from: &Value, reached: &mut Map<String, Value>) {
        match from {
            Value::Object(fields) => {
                let name = from["$ref"].as_str();
                let name = name.and_then(|name| name.strip_prefix("#/components/schemas/"));
                if let Some(name) = name
                    && !reached.contains_key(name)
                {
                    let schema = &self.components["schemas"][name];
                    reached.insert(name.to_owned(), schema.clone());
                    self.reach(schema, reached);
                }
                fields.values().for_each(|value| self.reach(value, reached));
            }
            Value::Array(items) => items.iter().for_each(|item| self.reach(item, reached)),
            _ => {}
        }
    }
}

fn named(schemas: &Value) -> Value {
    let all = schemas.as_object().expect("schemas");
    let each = all
        .iter()
        .map(|(name, schema)| (name.clone(), translated(schema)));
    each.collect::<Map<_, _>>().into()
}

/// The two differ in `nullable`, and in what has no meaning for values.
fn translated(schema: &Value) -> Value {
    let Some(schema) = schema.as_object() else {
        return schema.clone();
    };
    let mut kept = Map::new();
    for (key, value) in schema {
        let value = match (key.as_str(), value) {
            ("nullable" | "example" | "externalDocs", _) => continue,
            (key, _) if key.starts_with("x-") => continue,
            ("properties", all) => named(all),
            ("items" | "additionalProperties", inner) => translated(inner),
            ("oneOf" | "allOf", Value::Array(all)) => all.iter().map(translated).collect(),
            (_, value) => value.clone(),
        };
        kept.insert(key.clone(), value);
    }
    match schema.get("nullable") == Some(&json!(true)) {
        true => json!({ "anyOf": [kept, { "type": "null" }] }),
        false => kept.into(),
    }
}
