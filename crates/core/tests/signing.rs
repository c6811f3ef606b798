//! The signer against vectors made by the vendor's Python signer, and the three published
//! anchors.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use huaweicloud_core::{AccessKey, SigningRequest};
use serde_json::Value;

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[test]
fn every_vector_is_reproduced() {
    let file: Value =
        serde_json::from_str(include_str!("../../../tests/vectors/signing-vectors.json")).unwrap();
    let vectors = file.get("vectors").and_then(Value::as_array).unwrap();
    assert_eq!(vectors.len(), 30);
    for vector in vectors {
        let get = |key: &str| vector.get(key).and_then(Value::as_str);
        let name = get("name").unwrap();
        let mut query = Vec::new();
        for pair in vector.get("query").and_then(Value::as_array).unwrap() {
            let (key, value) = (pair.get(0).unwrap(), pair.get(1).unwrap());
            match value {
                Value::Array(values) => {
                    query.extend(values.iter().map(|value| (text(key), text(value))));
                }
                value => query.push((text(key), text(value))),
            }
        }
        let mut headers: Vec<(String, String)> = vector
            .get("headers")
            .and_then(Value::as_object)
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), text(value)))
            .collect();
        for (header, key) in [
            ("X-Project-Id", "project_id"),
            ("X-Domain-Id", "domain_id"),
            ("X-Security-Token", "security_token"),
        ] {
            headers.extend(get(key).map(|value| (header.to_owned(), value.to_owned())));
        }
        let signature = SigningRequest {
            method: get("method").unwrap(),
            host: get("host").unwrap(),
            path: get("path").unwrap(),
            query: &query,
            headers: &headers,
            body: get("body").unwrap_or_default().as_bytes(),
            date: get("x_sdk_date").unwrap(),
        }
        .sign(&AccessKey::new(get("ak").unwrap(), get("sk").unwrap()))
        .unwrap();

        assert_eq!(
            Some(signature.canonical_request.as_str()),
            get("canonical_request"),
            "{name}"
        );
        assert_eq!(
            Some(signature.string_to_sign.as_str()),
            get("string_to_sign"),
            "{name}"
        );
        assert_eq!(
            Some(signature.signed_headers.as_str()),
            get("signed_headers"),
            "{name}"
        );
        assert_eq!(
            Some(signature.authorization.as_str()),
            get("authorization"),
            "{name}"
        );
        if let Some((_, sent)) = get("url").unwrap().split_once('?') {
            assert_eq!(signature.canonical_query, sent, "{name}");
        }
    }
}

#[test]
fn the_published_example_hashes_as_printed() {
    let query = [
        ("limit", "2"),
        ("marker", "13551d6b-755d-4757-b956-536f674975c0"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let headers = [("content-type".to_owned(), "application/json".to_owned())];
    let signature = SigningRequest {
        method: "GET",
        host: "service.region.example.com",
        path: "/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs",
        query: &query,
        headers: &headers,
        body: b"",
        date: "20191115T033655Z",
    }
    .sign(&AccessKey::new("any", "any"))
    .unwrap();
    assert!(
        signature
            .string_to_sign
            .ends_with("b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a")
    );
}

#[test]
fn a_path_that_is_not_utf8_is_refused() {
    let error = SigningRequest {
        method: "GET",
        host: "h",
        path: "/a%FFb",
        query: &[],
        headers: &[],
        body: b"",
        date: "20191115T033655Z",
    }
    .sign(&AccessKey::new("any", "any"))
    .unwrap_err();
    assert!(error.to_string().contains("not UTF-8"), "{error}");
}
