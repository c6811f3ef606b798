//! Examples against schemas, by a validator for JSON Schema: what OpenAPI 3.0 says
//! otherwise is said in its words first.

use std::collections::BTreeMap;

use jsonschema::{
    Draft, Registry, RegistryBuilder, ValidationError, Validator,
    error::{TypeKind, ValidationErrorKind},
};
use serde_json::{Map, Value, json};

use super::View;
use crate::spec::Node;

/// Where the components are, for the validator. Nothing is fetched from there.
const BASE: &str = "https://specification.invalid/";

/// Validators for the schemas of a document.
pub(super) struct Schemas<'a> {
    registry: Registry<'a>,
    /// By the text of the schema: bodies that share a schema share a validator.
    built: BTreeMap<String, Result<Validator, String>>,
}

/// What is wrong with a value: where in it, and what.
pub(super) struct Slip {
    pub(super) pointer: String,
    pub(super) what: String,
}

impl Schemas<'_> {
    /// Reads the components of the document.
    pub(super) fn of(view: &View<'_>) -> Result<Self, String> {
        let schemas: Map<String, Value> = view
            .section("schemas")
            .iter()
            .map(|(name, node)| (name.key(), strict(&node.to_json())))
            .collect();
        let document = json!({ "components": { "schemas": schemas } });
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .add(BASE, document)
            .and_then(RegistryBuilder::prepare)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            registry,
            built: BTreeMap::new(),
        })
    }

    /// What is wrong with a value of this schema. A schema that is no schema is an error.
    pub(super) fn slips(&mut self, schema: &Node, value: &Value) -> Result<Vec<Slip>, String> {
        let schema = strict(&schema.to_json());
        let validator = self.built.entry(schema.to_string()).or_insert_with(|| {
            jsonschema::options()
                .with_draft(Draft::Draft202012)
                .should_validate_formats(true)
                .should_ignore_unknown_formats(true)
                .with_registry(&self.registry)
                .build(&schema)
                .map_err(|error| error.to_string())
        });
        let validator = validator.as_ref().map_err(Clone::clone)?;
        let mut slips = Vec::new();
        for error in validator.iter_errors(value) {
            tell(&error, &mut slips);
        }
        Ok(slips)
    }
}

/// The schema in JSON Schema's words, and closed: an example that has a property which the
/// schema does not know shows something that nobody can read.
fn strict(schema: &Value) -> Value {
    let Some(given) = schema.as_object() else {
        return schema.clone();
    };
    if let Some(reference) = given.get("$ref").and_then(Value::as_str) {
        return json!({ "$ref": format!("{BASE}{reference}") });
    }
    let mut made = Map::new();
    for (key, value) in given {
        let value = match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => properties
                .iter()
                .map(|(name, inner)| (name.clone(), strict(inner)))
                .collect(),
            ("items" | "additionalProperties", inner) => strict(inner),
            ("oneOf" | "allOf", Value::Array(all)) => all.iter().map(strict).collect(),
            // The others are not about which values are valid.
            (
                "type" | "enum" | "minimum" | "maximum" | "minLength" | "maxLength" | "minItems"
                | "maxItems" | "uniqueItems" | "pattern" | "required",
                same,
            ) => same.clone(),
            ("format", format) if format != "password" && format != "binary" => format.clone(),
            _ => continue,
        };
        made.insert(key.clone(), value);
    }
    if made.get("type") == Some(&json!("object")) && !made.contains_key("additionalProperties") {
        made.insert("additionalProperties".into(), json!(false));
    }
    if made.get("format") == Some(&json!("int32")) {
        made.entry("minimum").or_insert(json!(i32::MIN));
        made.entry("maximum").or_insert(json!(i32::MAX));
    }
    if given.get("nullable") == Some(&json!(true)) {
        return or_null(made);
    }
    Value::Object(made)
}

/// The schema, or null.
fn or_null(mut schema: Map<String, Value>) -> Value {
    let Some(kind) = schema.get("type").cloned() else {
        return json!({ "anyOf": [schema, { "type": "null" }] });
    };
    schema.insert("type".into(), json!([kind, "null"]));
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    Value::Object(schema)
}

/// The validator's finding in plain words.
fn tell(error: &ValidationError<'_>, slips: &mut Vec<Slip>) {
    use ValidationErrorKind as Kind;
    let value = error.instance();
    let what = match error.kind() {
        // Only `or_null` makes these: null it is not, so what the schema says counts.
        Kind::AnyOf { context } => {
            for inner in context.first().into_iter().flatten() {
                tell(inner, slips);
            }
            return;
        }
        Kind::Type { kind } => format!("is {}, not {}", shown(value), types(kind)),
        Kind::Enum { options } => format!("is {}, not one of {}", shown(value), listed(options)),
        Kind::Required { property } => format!("has no {property}, which is required"),
        Kind::AdditionalProperties { unexpected } => {
            let names = unexpected.iter().map(|name| format!("{name:?}"));
            let names = names.collect::<Vec<_>>().join(", ");
            format!("has {names}, which the schema does not know")
        }
        Kind::MaxLength { limit } => format!("is {}, longer than {limit} characters", shown(value)),
        Kind::MinLength { limit } => {
            format!("is {}, shorter than {limit} characters", shown(value))
        }
        Kind::Maximum { limit } => format!("is {}, more than {limit}", shown(value)),
        Kind::Minimum { limit } => format!("is {}, less than {limit}", shown(value)),
        Kind::MaxItems { limit } => format!("has more than {limit} elements"),
        Kind::MinItems { limit } => format!("has fewer than {limit} elements"),
        Kind::UniqueItems => "has an element twice".to_owned(),
        Kind::Pattern { pattern } => format!("is {}, which is not like {pattern}", shown(value)),
        Kind::Format { format } => format!("is {}, which is no {format}", shown(value)),
        Kind::OneOfNotValid { .. } => "fits none of the variants".to_owned(),
        Kind::OneOfMultipleValid { .. } => {
            "fits several variants: they must differ in what they require".to_owned()
        }
        _ => error.to_string(),
    };
    slips.push(Slip {
        pointer: error.instance_path().as_str().to_owned(),
        what,
    });
}

/// The values of an enum.
fn listed(options: &Value) -> String {
    let all = options.as_array().map(Vec::as_slice).unwrap_or_default();
    let all: Vec<_> = all.iter().map(Value::to_string).collect();
    all.join(", ")
}

/// The names of types.
fn types(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(kind) => kind.to_string(),
        TypeKind::Multiple(kinds) => {
            let mut all: Vec<_> = kinds.iter().map(|kind| kind.to_string()).collect();
            // Null is second, as one says it.
            all.sort_by_key(|kind| kind == "null");
            all.join(" or ")
        }
    }
}

/// The value, cut short.
fn shown(value: &Value) -> String {
    const MOST: usize = 40;
    let text = value.to_string();
    if text.chars().count() <= MOST {
        return text;
    }
    let start: String = text.chars().take(MOST).collect();
    format!("{start}…")
}
