//! What the simulator refuses, and with which codes: those of the specifications.

use huaweicloud_core::ErrorBody;
use huaweicloud_simulator::Simulator;
use huaweicloud_tests::choose_tls;
use reqwest::{Method, header::CONTENT_TYPE};

use crate::specification::{Operation, Specification};

/// Whether a code has the form that its service's codes have.
fn is_code(service: &str, code: &str) -> bool {
    let digits = |prefix: &str, count: usize| {
        code.strip_prefix(prefix).is_some_and(|number| {
            number.len() == count && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    digits("APIGW.", 4)
        || match service {
            "cph" => digits("CPS.", 4),
            "koophone" => digits("KOOPHONE.API.", 4) || digits("KPAPI.", 4),
            "dbss" => digits("DBSS.", 8),
            // Keystone's errors have the status for a code; the newer ones have a name.
            _ => digits("", 3) || digits("IAM.", 4) || digits("PAP5.", 4),
        }
}

#[tokio::test]
async fn codes_have_the_form_of_their_service() {
    choose_tls();
    let simulator = Simulator::builder().start().await.expect("a free port");
    let mut wrong = Vec::new();
    for service in ["cph", "koophone", "dbss", "iam"] {
        let specification = Specification::read(service);
        let schemas = specification.schemas();
        for operation in specification.operations() {
            for code in &operation.errors {
                if !is_code(service, code) {
                    wrong.push(format!("{}: x-errors has {code}", operation.id));
                }
            }
            // A path is enough of a request to be refused, if anything else is required.
            let body = operation.body.as_ref().map(|body| schemas.innermost(body));
            let needs_more = body.is_some_and(|body| body.get("required").is_some())
                || operation
                    .parameters
                    .iter()
                    .any(|one| one.required && one.place != "path");
            if needs_more {
                let (status, code) = refused(&simulator, &operation, true).await;
                let code = code.unwrap_or_default();
                // KooPhone's codes come with 200 too.
                if (status < 400 && service != "koophone") || !is_code(service, &code) {
                    wrong.push(format!("{}: refused with {status} {code:?}", operation.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(simulator.ledger().is_empty());
}

#[tokio::test]
async fn nobody_is_answered_without_authentication() {
    choose_tls();
    let simulator = Simulator::builder().start().await.expect("a free port");
    for service in ["cph", "koophone", "dbss", "iam"] {
        for operation in Specification::read(service).operations() {
            let (status, code) = refused(&simulator, &operation, false).await;
            let unknown = (status, code.as_deref()) == (401, Some("APIGW.0301"));
            assert_eq!(unknown, !operation.open, "{}: {status}", operation.id);
        }
    }
    assert!(simulator.ledger().is_empty());
}

/// The status and the code of an answer to a call without anything but its path.
async fn refused(
    simulator: &Simulator,
    operation: &Operation,
    authenticated: bool,
) -> (u16, Option<String>) {
    let path: Vec<&str> = operation
        .path
        .split('/')
        .map(|piece| match piece {
            "{project_id}" => simulator.project_id(),
            piece if piece.starts_with('{') => "something",
            piece => piece,
        })
        .collect();
    let url = format!("{}{}", simulator.endpoint(), path.join("/"));
    let method = Method::from_bytes(operation.method.as_bytes()).expect("a method");
    let mut request = reqwest::Client::new().request(method, url);
    if authenticated {
        request = request.header("X-Auth-Token", simulator.token());
    }
    if operation.body.is_some() {
        request = request.header(CONTENT_TYPE, "application/json").body("{}");
    }
    let answer = request.send().await.expect("an answer");
    let status = answer.status().as_u16();
    let body = answer.bytes().await.expect("a body");
    (status, ErrorBody::read(&body).code)
}
