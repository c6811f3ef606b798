//! The rich specifications, as `cargo xtask spec bless` writes them down.

use std::{fs, path::Path};

use serde_json::{Map, Value, json};

use crate::{given::Given, schema::Schemas};

/// A specification.
pub(crate) struct Specification {
    document: Value,
}

/// A call: an operation, or one of several that share method and path.
pub(crate) struct Operation {
    pub(crate) id: String,
    /// In upper case.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Value>,
    /// With their names.
    pub(crate) body_examples: Vec<(String, Value)>,
    pub(crate) body_required: bool,
    /// Whether it needs no authentication.
    pub(crate) open: bool,
    /// The status of its success.
    pub(crate) status: u16,
    pub(crate) answer: Answer,
    pub(crate) answer_examples: Vec<(String, Value)>,
    pub(crate) effect: Option<String>,
    pub(crate) follow_up: Option<String>,
    pub(crate) batch_limit: Option<usize>,
    pub(crate) errors: Vec<String>,
}

/// What an operation answers with.
pub(crate) enum Answer {
    Json(Value),
    File,
    Nothing,
}

/// A parameter.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) required: bool,
    /// Whether a list is joined by commas.
    pub(crate) joined: bool,
    pub(crate) schema: Value,
    example: Option<Value>,
}

const JSON: &str = "application/json";

impl Specification {
    /// The one of this service.
    pub(crate) fn read(service: &str) -> Self {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        let file = specs.join(format!("{service}.json"));
        let text =
            fs::read_to_string(&file).expect("the specification; cargo xtask spec bless writes it");
        Self {
            document: serde_json::from_str(&text).expect("JSON"),
        }
    }

    /// Its schemas, to check against.
    pub(crate) fn schemas(&self) -> Schemas {
        Schemas::of(&self.document)
    }

    /// All calls. Several on one method and path are each one.
    pub(crate) fn operations(&self) -> Vec<Operation> {
        let mut all = Vec::new();
        for (path, item) in self.document["paths"].as_object().expect("paths") {
            for (method, node) in item.as_object().expect("a path") {
                if node.get("operationId").is_none() {
                    continue;
                }
                let whole = self.operation(path, item, method, node);
                match node.get("x-variants").and_then(Value::as_array) {
                    None => all.push(whole),
                    Some(variants) => {
                        all.extend(
                            variants
                                .iter()
                                .map(|one| self.variant(path, item, method, node, one)),
                        );
                    }
                }
            }
        }
        all
    }

    /// A variant is its operation with what is its own.
    fn variant(
        &self,
        path: &str,
        item: &Value,
        method: &str,
        node: &Value,
        own: &Value,
    ) -> Operation {
        let mut node = node.clone();
        for key in ["x-effect", "x-async", "x-batch-limit", "x-errors"] {
            node[key] = own[key].clone();
        }
        node["operationId"] = own["operationId"].clone();
        let mut operation = self.operation(path, item, method, &node);
        operation.body = Some(own["schema"].clone());
        let all = node["x-variants"].as_array().expect("variants");
        let all: Vec<&str> = all
            .iter()
            .filter_map(|one| one["operationId"].as_str())
            .collect();
        // An example is the variant's whose name it begins with.
        let of = |example: &str| {
            let ids = all.iter().filter(|id| example.starts_with(**id));
            ids.max_by_key(|id| id.len()).copied()
        };
        let id = operation.id.clone();
        let (body, answer) = (&mut operation.body_examples, &mut operation.answer_examples);
        body.retain(|(name, _)| of(name) == Some(&id));
        if answer.iter().any(|(name, _)| of(name) == Some(&id)) {
            answer.retain(|(name, _)| of(name) == Some(&id));
        }
        operation
    }

    fn operation(&self, path: &str, item: &Value, method: &str, node: &Value) -> Operation {
        let responses = node["responses"].as_object().expect("responses");
        let (status, response) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))
            .expect("a success");
        let response = self.resolve(response);
        let media = &response["content"][JSON];
        let body = node.get("requestBody").map(|body| self.resolve(body));
        let request = body.map(|body| &body["content"][JSON]);
        let parameters = [node, item]
            .into_iter()
            .filter_map(|node| node["parameters"].as_array());
        let text = |key: &str| node[key].as_str().map(str::to_owned);
        Operation {
            id: text("operationId").expect("an operationId"),
            method: method.to_uppercase(),
            path: path.to_owned(),
            parameters: parameters
                .flatten()
                .map(|one| self.parameter(one))
                .collect(),
            body: request.map(|request| request["schema"].clone()),
            body_examples: request
                .map(|request| self.examples(request))
                .unwrap_or_default(),
            body_required: body.is_some_and(|body| body["required"] == true),
            open: node["security"]
                .as_array()
                .is_some_and(|all| all.is_empty() || all.contains(&json!({}))),
            status: status.parse().expect("a status"),
            answer: match response["content"].as_object() {
                Some(content) if content.contains_key(JSON) => {
                    Answer::Json(media["schema"].clone())
                }
                Some(content) if !content.is_empty() => Answer::File,
                _ => Answer::Nothing,
            },
            answer_examples: self.examples(media),
            effect: text("x-effect"),
            follow_up: text("x-async"),
            batch_limit: node["x-batch-limit"].as_u64().map(|limit| limit as usize),
            errors: node["x-errors"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|code| code.as_str().map(str::to_owned))
                .collect(),
        }
    }

    fn parameter(&self, node: &Value) -> Parameter {
        let node = self.resolve(node);
        let text = |key: &str| node[key].as_str().expect("text").to_owned();
        let schema = &node["schema"];
        let named = node["examples"].as_object();
        let example = node
            .get("example")
            .or_else(|| self.resolve(named?.values().next()?).get("value"));
        Parameter {
            name: text("name"),
            place: text("in"),
            required: node["required"] == true,
            joined: node["explode"] == false,
            schema: schema.clone(),
            example: example.cloned().or_else(|| self.likely(schema)),
        }
    }

    /// A value that a schema names, or one that it cannot have anything against.
    fn likely(&self, schema: &Value) -> Option<Value> {
        let schema = self.resolve(schema);
        if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
            return self.likely(only);
        }
        let named = ["example", "default", "minimum"];
        let named = named.into_iter().find_map(|key| schema.get(key));
        let named = named.or_else(|| schema["enum"].as_array()?.first());
        let any = || match schema["type"].as_str()? {
            "array" => Some(json!([self.likely(&schema["items"])?])),
            "string" if schema.get("pattern").is_none() => Some(json!("some-text")),
            "integer" => Some(json!(1)),
            "boolean" => Some(json!(true)),
            _ => None,
        };
        named.cloned().or_else(any)
    }

    fn examples(&self, media: &Value) -> Vec<(String, Value)> {
        let only = media
            .get("example")
            .map(|value| ("example".to_owned(), value.clone()));
        let named = media["examples"].as_object().into_iter().flatten();
        let named =
            named.map(|(name, example)| (name.clone(), self.resolve(example)["value"].clone()));
        only.into_iter().chain(named).collect()
    }

    fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let target = node["$ref"]
            .as_str()
            .and_then(|target| target.strip_prefix('#'));
        target.map_or(node, |target| {
            self.document.pointer(target).expect("a component")
        })
    }
}

impl Operation {
    /// Ways to call it: with all parameters that there is a value for, once for each
    /// example of the body, and with those only that have to be there.
    pub(crate) fn cases(&self) -> Vec<(String, Given)> {
        let all = self.given(|_| true);
        let least = self.given(|parameter| parameter.required);
        let with = |given: &Given, body: Option<&Value>| Given {
            body: body.cloned(),
            ..given.clone()
        };
        let mut cases = Vec::new();
        for (name, body) in &self.body_examples {
            cases.push((format!("request {name}"), with(&all, Some(body))));
        }
        if cases.is_empty() {
            cases.push(("all parameters".to_owned(), with(&all, None)));
        }
        if least.parameters.len() < all.parameters.len() {
            let body = self.body_examples.first().map(|(_, body)| body);
            cases.push(("required parameters".to_owned(), with(&least, body)));
        }
        cases
    }

    fn given(&self, wanted: impl Fn(&Parameter) -> bool) -> Given {
        let mut given = Given::default();
        for parameter in self.parameters.iter().filter(|one| wanted(one)) {
            let Some(example) = &parameter.example else {
                continue;
            };
            let name = &parameter.name;
            if let (true, Some(items)) = (parameter.joined, example.as_array()) {
                let items = items.iter().map(|item| match item {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                });
                let text = items.collect::<Vec<_>>().join(",");
                given.joined.insert(name.clone(), text);
            }
            given.parameters.insert(name.clone(), example.clone());
        }
        given
    }

    /// Whether a method and a path without its host are a call of it.
    pub(crate) fn takes(&self, method: &str, path: &str) -> bool {
        self.method == method
            && self.path.split('/').count() == path.split('/').count()
            && self
                .path
                .split('/')
                .zip(path.split('/'))
                .all(|(template, piece)| template.starts_with('{') || template == piece)
    }
}

/// An object's fields; none if it is none.
pub(crate) fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE).iter()
}
