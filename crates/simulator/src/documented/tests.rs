use axum::http::HeaderMap;
use bytes::Bytes;
use serde_json::json;

use super::*;
use crate::identifiers::Identifiers;

const PAGES: &str = r#"[
{"service":"cph","operation":"ShowPhone","method":"GET","path":"/v1/{project_id}/phones/{phone_id}",
 "answer":{"request_id":"of the example","name":"a phone"}},
{"service":"cph","operation":"ListLabels","method":"GET","path":"/v1/{project_id}/phones/labels",
 "parameters":[
  {"name":"limit","in":"query","required":true,"shape":{"type":"integer","minimum":1,"maximum":50}},
  {"name":"ids","in":"query","shape":{"type":"array","maxItems":2,"joined":true}},
  {"name":"states","in":"query","shape":{"type":"array","maxItems":2}},
  {"name":"deep","in":"query","shape":{"type":"boolean"}},
  {"name":"share","in":"query","shape":{"type":"number","maximum":1}},
  {"name":"X-Language","in":"header","shape":{"type":"string","enum":["en-us"]}}],
 "answer":{}},
{"service":"cph","operation":"DeletePhone","method":"DELETE","path":"/v1/{project_id}/phones/{phone_id}","status":204,
 "body_optional":true,"body":{"type":"object","required":["names"],"properties":{
  "names":{"type":"array","minItems":1,"maxItems":2},
  "size":{"type":"number","minimum":1},
  "note":{"type":"string","nullable":true,"maxLength":3},
  "kind":{"type":"string","minLength":2,"enum":["big","small"]}}}},
{"service":"cph","operation":"GetFile","method":"GET","path":"/v1/files","file":true},
{"service":"cph","operation":"ListTags","method":"GET","path":"/v1/{project_id}/{kind}/tags",
 "parameters":[{"name":"kind","in":"path","shape":{"type":"string","enum":["phone"]}}],"answer":{}},
{"service":"dbss","operation":"ListTagsOfAudits","method":"GET","path":"/v1/{project_id}/{kind}/tags",
 "parameters":[{"name":"kind","in":"path","shape":{"type":"string","enum":["audit"]}}],"answer":{}},
{"service":"cph","operation":"Command","method":"POST","path":"/v1/commands","answer":{"any":1},"variants":[
 {"operation":"Push","body":{"type":"object","required":["command","content"],
  "properties":{"command":{"type":"string","enum":["push"]},"content":{"type":"string"}}}},
 {"operation":"Install","body":{"type":"object","required":["command","content"],
  "properties":{"command":{"type":"string","enum":["install"]},"content":{"type":"string"}}},"answer":{"own":1}}]},
{"service":"iam","operation":"Token","method":"POST","path":"/v1/tokens","answer":{},"variants":[
 {"operation":"ByPassword","body":{"type":"object","required":["auth"],"properties":{
  "auth":{"type":"object","required":["password"]}}}},
 {"operation":"ByAgency","body":{"type":"object","required":["auth"],"properties":{
  "auth":{"type":"object","required":["agency"]}}}}]}
]"#;

fn table(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn call(method: &str, target: &str, body: &str) -> Call {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Call {
        method: method.to_owned(),
        path: path.to_owned(),
        raw_query: query.to_owned(),
        query: crate::signature::query_pairs(query),
        headers: HeaderMap::new(),
        body: Some(Bytes::copy_from_slice(body.as_bytes())),
        request_id: Identifiers::new(1).fresh(),
    }
}

fn found(call: &Call) -> Option<(Route, Documented)> {
    let pages: &'static [Page] = table::pages_of(Box::leak(Box::new(table(PAGES)))).leak();
    let pieces: Vec<&str> = call.path.split('/').skip(1).collect();
    let (route, _) = find_in(pages.iter(), call, &pieces)?;
    match route.operation {
        Operation::Documented(documented) => Some((route, documented)),
        other => panic!("{other:?}"),
    }
}

/// The operation, and what is wrong with the call of it.
fn verdict(method: &str, target: &str, body: &str) -> (&'static str, Option<(String, Wrong)>) {
    let call = call(method, target, body);
    let (_, documented) = found(&call).unwrap();
    let misfit = check(&call, documented).err();
    (
        documented.name(),
        misfit.map(|misfit| (misfit.name, misfit.fault)),
    )
}

#[test]
fn the_table_is_read_and_has_nothing_that_is_played() {
    let whole = table(include_str!("table.json"));
    assert_eq!(table::pages().len(), whole.as_array().unwrap().len());
    for page in table::pages() {
        let mut played = Operation::PLAYED.into_iter();
        let twice = played.any(|one| one.name() == page.operation && one.service() == page.service);
        assert!(!twice, "{} is played: xtask has a list", page.operation);
        assert!(page.path.starts_with("/v"), "{}", page.path);
    }
    // What nobody reads would not be noticed.
    let keys = |value: &Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    for page in whole.as_array().unwrap() {
        for key in keys(page) {
            assert!(KEYS.contains(&&*key), "{key}");
        }
    }
}

const KEYS: [&str; 13] = [
    "service",
    "operation",
    "method",
    "path",
    "open",
    "status",
    "headers",
    "answer",
    "file",
    "parameters",
    "body",
    "body_optional",
    "variants",
];

#[test]
fn a_path_that_says_more_comes_first() {
    let name = |target| {
        let call = call("GET", target, "");
        found(&call).map(|(route, one)| (one.name(), route.project, route.ids))
    };
    let project = || Some("p".to_owned());
    assert_eq!(
        name("/v1/p/phones/labels"),
        Some(("ListLabels", project(), vec![]))
    );
    assert_eq!(
        name("/v1/p/phones/other"),
        Some(("ShowPhone", project(), vec!["other".to_owned()]))
    );
    // Two services have paths of this form; what neither knows is the first one's.
    assert_eq!(name("/v1/p/phone/tags").unwrap().0, "ListTags");
    assert_eq!(name("/v1/p/audit/tags").unwrap().0, "ListTagsOfAudits");
    assert_eq!(name("/v1/p/other/tags").unwrap().0, "ListTags");
    assert_eq!(name("/v1/p/phones"), None);
    assert_eq!(name("/v1/p/phones/other/more"), None);
    assert!(found(&call("PUT", "/v1/p/phones/other", "")).is_none());
}

#[test]
fn parameters_are_checked() {
    use Wrong::{Missing, TooMany, Value};
    for (query, wrong) in [
        ("limit=50", None),
        (
            "limit=1&ids=a,b&states=a&states=b&deep=true&share=0.5&other=x",
            None,
        ),
        ("", Some(("limit", Missing))),
        ("limit=", Some(("limit", Missing))),
        ("limit=51", Some(("limit", Value))),
        ("limit=0", Some(("limit", Value))),
        ("limit=x", Some(("limit", Value))),
        ("limit=1&limit=2", Some(("limit", Value))),
        ("limit=1&ids=a,b,c", Some(("ids", TooMany))),
        (
            "limit=1&states=a&states=b&states=c",
            Some(("states", TooMany)),
        ),
        ("limit=1&deep=1", Some(("deep", Value))),
        ("limit=1&share=1.5", Some(("share", Value))),
    ] {
        let (_, seen) = verdict("GET", &format!("/v1/p/phones/labels?{query}"), "");
        let wrong = wrong.map(|(name, fault): (&str, _)| (name.to_owned(), fault));
        assert_eq!(seen, wrong, "{query}");
    }
    let mut call = call("GET", "/v1/p/phones/labels?limit=1", "");
    call.headers
        .insert("x-language", "de-de".try_into().unwrap());
    let (_, documented) = found(&call).unwrap();
    assert_eq!(check(&call, documented).unwrap_err().name, "X-Language");
}

#[test]
fn bodies_are_checked() {
    use Wrong::{Missing, TooMany, Value};
    for (body, wrong) in [
        (r#"{"names":["a"]}"#, None),
        (
            r#"{"names":["a"],"size":1.5,"note":null,"kind":"big","other":{}}"#,
            None,
        ),
        ("", None),
        ("{", Some(("body", Value))),
        ("[]", Some(("body", Value))),
        ("{}", Some(("names", Missing))),
        (r#"{"names":null}"#, Some(("names", Missing))),
        (r#"{"names":[]}"#, Some(("names", Missing))),
        (r#"{"names":"a"}"#, Some(("names", Value))),
        (r#"{"names":["a","b","c"]}"#, Some(("names", TooMany))),
        (r#"{"names":["a"],"size":0}"#, Some(("size", Value))),
        (r#"{"names":["a"],"note":"long"}"#, Some(("note", Value))),
        (r#"{"names":["a"],"kind":""}"#, Some(("kind", Value))),
        (r#"{"names":["a"],"kind":"huge"}"#, Some(("kind", Value))),
    ] {
        let (_, seen) = verdict("DELETE", "/v1/p/phones/one", body);
        let wrong = wrong.map(|(name, fault): (&str, _)| (name.to_owned(), fault));
        assert_eq!(seen, wrong, "{body}");
    }
}

#[test]
fn a_body_tells_which_of_several_calls_it_is() {
    use Wrong::{Missing, Value};
    for (path, body, name, wrong) in [
        (
            "commands",
            r#"{"command":"push","content":"x"}"#,
            "Push",
            None,
        ),
        (
            "commands",
            r#"{"command":"install","content":"x"}"#,
            "Install",
            None,
        ),
        (
            "commands",
            r#"{"command":"install"}"#,
            "Install",
            Some(("content", Missing)),
        ),
        (
            "commands",
            r#"{"content":"x"}"#,
            "Push",
            Some(("command", Missing)),
        ),
        (
            "commands",
            r#"{"command":"other","content":"x"}"#,
            "Command",
            Some(("command", Value)),
        ),
        ("commands", "{", "Command", Some(("body", Value))),
        ("tokens", r#"{"auth":{"password":1}}"#, "ByPassword", None),
        ("tokens", r#"{"auth":{"agency":1}}"#, "ByAgency", None),
    ] {
        let wrong = wrong.map(|(name, fault): (&str, _)| (name.to_owned(), fault));
        let seen = verdict("POST", &format!("/v1/{path}"), body);
        assert_eq!(seen, (name, wrong), "{body}");
    }
}

#[test]
fn answers_are_the_examples() {
    let answered = |method, target, body| {
        let call = call(method, target, body);
        let (_, documented) = found(&call).unwrap();
        let reply = example(&call, documented);
        let (content_type, bytes) = reply.content.into_wire();
        (reply.status, content_type.unwrap_or_default(), bytes)
    };
    let json = "application/json".to_owned();
    let request_id = Identifiers::new(1).fresh().to_string();
    let phone = json!({ "request_id": request_id, "name": "a phone" });
    assert_eq!(
        answered("GET", "/v1/p/phones/one", ""),
        (200, json.clone(), phone.to_string().into())
    );
    assert_eq!(
        answered("DELETE", "/v1/p/phones/one", ""),
        (204, String::new(), Bytes::new())
    );
    let install = r#"{"command":"install","content":"x"}"#;
    assert_eq!(
        answered("POST", "/v1/commands", install),
        (200, json.clone(), r#"{"own":1}"#.into())
    );
    let push = r#"{"command":"push","content":"x"}"#;
    assert_eq!(
        answered("POST", "/v1/commands", push),
        (200, json, r#"{"any":1}"#.into())
    );
    let (status, content_type, file) = answered("GET", "/v1/files", "");
    assert_eq!(
        (status, content_type.as_str(), file.len()),
        (200, "application/octet-stream", 22)
    );
}
