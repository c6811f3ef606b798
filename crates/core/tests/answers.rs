//! What becomes of answers, well-formed or not, over a connection.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::time::Duration;

use huaweicloud_core::{
    Answer, CallTraits, Context, Credentials, Error, ErrorBody, ErrorKind, Timeouts, Transport,
};
use progenitor_client::{Error as Generated, ResponseValue};
use serde::Deserialize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

#[derive(Debug, Deserialize)]
struct Body {
    id: u8,
}

/// Calls a server that sends `head`, without its length, and `body`, the way generated
/// code does.
async fn call(head: &str, body: &str) -> Result<Answer<Body>, Error> {
    // Built with the whole workspace, reqwest leaves the TLS provider to the process.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let length = body.len();
    let answer = format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\n\r\n{body}");
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
    });

    let timeouts = Timeouts::default().read(Duration::from_secs(10));
    let context = Context::new(Credentials::anonymous(), timeouts);
    let client = Transport::default().build().unwrap();
    let result = context
        .call(|| async {
            let request = client.get(&url).build()?;
            let response = context.execute(&client, request, CallTraits::READ).await?;
            if response.status().is_success() {
                return ResponseValue::from_response(response).await;
            }
            let refusal: ResponseValue<ErrorBody> = ResponseValue::from_response(response).await?;
            Err(Generated::ErrorResponse(refusal))
        })
        .await;
    server.await.unwrap();
    result
}

#[tokio::test]
async fn an_unreadable_success_keeps_its_request_id() {
    for (head, body, what) in [
        ("200 OK", "", "the answer is empty"),
        ("201 Created", "", "the answer is empty"),
        ("204 No Content", "", "another shape than documented"),
        ("200 OK", "[1]", "the answer is not a JSON object"),
        ("200 OK", "{\"id\":}", "another shape than documented"),
        ("200 OK", "{\"id\":\"\"}", "another shape than documented"),
    ] {
        let error = call(&format!("{head}\r\nx-request-id: r-1"), body)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnreadableAnswer, "{head} {body}");
        assert_eq!(error.request_id(), Some("r-1"), "{head} {body}");
        assert!(error.to_string().contains(what), "{error}");
    }
}

#[tokio::test]
async fn an_error_body_that_cannot_be_read_keeps_its_status() {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    for body in [
        &deep,
        r#"{"error_msg":"\ud800"}"#,
        r#"{"a":1e999}"#,
        "<html>",
    ] {
        let error = call("503 Busy\r\nx-request-id: r-2\r\nretry-after: 7", body)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service, "{body}");
        assert_eq!(error.status(), Some(503), "{body}");
        assert_eq!(error.request_id(), Some("r-2"), "{body}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)), "{body}");
    }
}

#[tokio::test]
async fn debug_shows_no_header() {
    let head = "201 Created\r\nx-request-id: r-3\r\nx-subject-token: SECRET\r\n\
                set-cookie: a=SECRET\r\nset-cookie: b=SECRET";
    let answer = call(head, "{\"id\":7}").await.unwrap();
    let shown = format!("{answer:?}");
    assert!(!shown.contains("SECRET"), "{shown}");
    assert!(!format!("{:?}", answer.headers).contains("SECRET"));
    assert!(shown.contains("201") && shown.contains("r-3"), "{shown}");
    assert_eq!(answer.value.id, 7);
    let token = answer.headers.get("x-subject-token").unwrap();
    assert_eq!(token.to_str().unwrap(), "SECRET");
}
