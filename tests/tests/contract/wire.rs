//! What goes over the wire against the specification, and against what was put in and
//! taken out at its ends.

use huaweicloud_simulator::Exchange;
use reqwest::Url;
use serde_json::{Value, json};

use crate::{
    given::{Answered, Given, Outcome},
    schema::Schemas,
    specification::{Answer, Operation, Parameter, fields},
};

/// What is wrong with a request.
pub(crate) fn request(
    operation: &Operation,
    given: &Given,
    exchange: &Exchange,
    schemas: &Schemas,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let sent = &exchange.request;
    if sent.operation.as_ref() != Some(&operation.id) {
        wrong.push(format!("it is taken for {:?}", sent.operation));
    }
    if sent.method != operation.method {
        wrong.push(format!("its method is {}", sent.method));
    }
    // A URL's own idea of queries and escapes, not that of either side.
    let url = format!("http://host{}?{}", sent.path, sent.query);
    let url = Url::parse(&url).expect("a path and a query");
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    for (name, value) in &pairs {
        if !operation
            .parameters
            .iter()
            .any(|one| one.place == "query" && one.name == *name)
        {
            wrong.push(format!(
                "the query has {name}={value}, which is not documented"
            ));
        }
    }
    let segments = named_segments(operation, &sent.path, &mut wrong);
    for parameter in &operation.parameters {
        let name = &parameter.name;
        let texts: Vec<String> = match parameter.place.as_str() {
            "path" => values_of(&segments, name),
            "query" => values_of(&pairs, name),
            _ => header(exchange, name).into_iter().collect(),
        };
        let value = match read(parameter, &texts, schemas) {
            Ok(value) => value,
            Err(what) => {
                wrong.push(format!("{name}: {what}"));
                continue;
            }
        };
        // The value of a parameter that nothing was given for, but the client may add.
        let added = parameter.place == "header" && !given.parameters.contains_key(name);
        if !added && value.as_ref() != given.parameters.get(name) {
            let given = given.parameters.get(name);
            wrong.push(format!(
                "{name} was given {given:?} and is {value:?} ({texts:?})"
            ));
        }
        match &value {
            None if parameter.required => wrong.push(format!("{name} is required and missing")),
            None => {}
            Some(value) => {
                let faults = schemas.faults(&parameter.schema, value);
                wrong.extend(faults.into_iter().map(|fault| format!("{name}{fault}")));
            }
        }
    }
    wrong.extend(body(operation, given, exchange, schemas));
    wrong
}

fn body(
    operation: &Operation,
    given: &Given,
    exchange: &Exchange,
    schemas: &Schemas,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let Some(schema) = &operation.body else {
        if !exchange.body.is_empty() {
            wrong.push("it has a body".to_owned());
        }
        return wrong;
    };
    if exchange.body.is_empty() && given.body.is_none() && !operation.body_required {
        return wrong;
    }
    if header(exchange, "content-type").as_deref() != Some("application/json") {
        wrong.push("its body is not announced as JSON".to_owned());
    }
    let Ok(sent) = serde_json::from_slice::<Value>(&exchange.body) else {
        wrong.push("its body is not JSON".to_owned());
        return wrong;
    };
    let put_in = given.body.clone().unwrap_or_default();
    let mut lost = Vec::new();
    compare("", &put_in, &sent, &mut lost);
    wrong.extend(
        lost.into_iter()
            .map(|what| format!("the bindings lose {what}")),
    );
    let mut added = Vec::new();
    compare("", &sent, &put_in, &mut added);
    wrong.extend(
        added
            .into_iter()
            .map(|what| format!("the bindings add {what}")),
    );
    let faults = schemas.faults(schema, &sent);
    wrong.extend(faults.into_iter().map(|fault| format!("its body{fault}")));
    wrong
}

/// What is wrong with an answer, and with what the bindings make of it.
pub(crate) fn answer(
    operation: &Operation,
    exchange: &Exchange,
    outcome: Outcome,
    schemas: &Schemas,
) -> Vec<String> {
    if exchange.request.status != Some(operation.status) {
        let said = String::from_utf8_lossy(&exchange.answer);
        return vec![format!(
            "it is answered {:?}: {said}",
            exchange.request.status
        )];
    }
    match (&operation.answer, outcome) {
        (_, Err(error)) => vec![format!("the bindings refuse the answer: {error}")],
        (Answer::Json(_), outcome) => match serde_json::from_slice(&exchange.answer) {
            Ok(answer) => reading(operation, &answer, outcome, schemas),
            Err(error) => vec![format!("the answer is not JSON: {error}")],
        },
        (Answer::File, Ok(Answered::File(bytes))) if bytes == exchange.answer => Vec::new(),
        (Answer::Nothing, Ok(Answered::Nothing)) if exchange.answer.is_empty() => Vec::new(),
        (_, outcome) => vec![format!("the bindings make {outcome:?} of the answer")],
    }
}

/// What is wrong with a JSON answer, and what is lost when it is read.
pub(crate) fn reading(
    operation: &Operation,
    answer: &Value,
    outcome: Outcome,
    schemas: &Schemas,
) -> Vec<String> {
    let Answer::Json(schema) = &operation.answer else {
        return vec!["an example of an answer that is no JSON".to_owned()];
    };
    let faults = schemas.faults(schema, answer);
    let mut wrong: Vec<String> = faults
        .into_iter()
        .map(|fault| format!("the answer{fault}"))
        .collect();
    match outcome {
        Ok(Answered::Json(read)) => {
            let mut lost = Vec::new();
            compare("", answer, &read, &mut lost);
            wrong.extend(
                lost.into_iter()
                    .map(|what| format!("the bindings lose {what}")),
            );
        }
        Ok(other) => wrong.push(format!("the bindings make {other:?} of the answer")),
        Err(error) => wrong.push(format!("the bindings refuse the answer: {error}")),
    }
    wrong
}

/// What of `sent` is not in `read`. What is null need not be there, and 4 is 4.0.
fn compare(place: &str, sent: &Value, read: &Value, lost: &mut Vec<String>) {
    match (sent, read) {
        (Value::Null, _) => {}
        (Value::Object(_), Value::Object(kept)) => {
            for (name, value) in fields(sent) {
                let place = format!("{place}/{name}");
                compare(&place, value, kept.get(name).unwrap_or(&Value::Null), lost);
            }
        }
        (Value::Array(items), Value::Array(kept)) if items.len() == kept.len() => {
            for (index, (item, kept)) in items.iter().zip(kept).enumerate() {
                compare(&format!("{place}/{index}"), item, kept, lost);
            }
        }
        (Value::Number(sent), Value::Number(read)) if sent.as_f64() == read.as_f64() => {}
        _ if sent == read => {}
        _ => lost.push(format!("{place}: {sent} is {read} at the other end")),
    }
}

/// What stands in the path where its template has names.
fn named_segments(
    operation: &Operation,
    path: &str,
    wrong: &mut Vec<String>,
) -> Vec<(String, String)> {
    if !operation.takes(&operation.method, path) {
        wrong.push(format!("its path is {path}"));
        return Vec::new();
    }
    let pairs = operation.path.split('/').zip(path.split('/'));
    pairs
        .filter_map(|(template, piece)| {
            let name = template.strip_prefix('{')?.strip_suffix('}')?;
            // As a query it is decoded by the same rules but for the plus sign.
            let query = format!("http://host?x={}", piece.replace('+', "%2B"));
            let url = Url::parse(&query).ok()?;
            let (_, value) = url.query_pairs().next()?;
            Some((name.to_owned(), value.into_owned()))
        })
        .collect()
}

fn values_of(pairs: &[(String, String)], name: &str) -> Vec<String> {
    let named = pairs.iter().filter(|(key, _)| key == name);
    named.map(|(_, value)| value.clone()).collect()
}

fn header(exchange: &Exchange, name: &str) -> Option<String> {
    let mut headers = exchange.headers.iter();
    let (_, value) = headers.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    Some(String::from_utf8_lossy(value).into_owned())
}

/// The value of a parameter from what stands for it on the wire.
fn read(
    parameter: &Parameter,
    texts: &[String],
    schemas: &Schemas,
) -> Result<Option<Value>, String> {
    let schema = schemas.innermost(&parameter.schema);
    if schema["type"] == "array" {
        if texts.is_empty() {
            return Ok(None);
        }
        let items = schemas.innermost(&schema["items"]);
        let elements: Vec<&str> = match (parameter.joined, texts) {
            (true, [one]) => one.split(',').collect(),
            (true, _) => return Err(format!("a list joined by commas is {texts:?}")),
            (false, _) => texts.iter().map(String::as_str).collect(),
        };
        let elements: Result<Vec<Value>, String> = elements
            .into_iter()
            .map(|text| scalar(items, text))
            .collect();
        return Ok(Some(elements?.into()));
    }
    match texts {
        [] => Ok(None),
        [text] => scalar(schema, text).map(Some),
        _ => Err(format!("it is there more than once: {texts:?}")),
    }
}

fn scalar(schema: &Value, text: &str) -> Result<Value, String> {
    let value = match schema["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        _ => Some(json!(text)),
    };
    value.ok_or_else(|| format!("{text:?} is not of its type"))
}
