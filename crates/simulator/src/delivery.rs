//! Putting an answer on the wire, or the piece of one that a fault leaves.

use std::sync::Arc;

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, SERVER};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use bytes::Bytes;
use futures_util::stream;

use crate::connection::Switch;
use crate::exchange::Reply;
use crate::gateway::Delivery;

/// What every answer carries.
#[derive(Debug)]
pub(crate) struct Stamp {
    pub(crate) request_id: String,
    pub(crate) date: String,
}

pub(crate) async fn deliver(
    delivery: Delivery,
    stamp: Stamp,
    switch: Arc<Switch>,
) -> Response<Body> {
    match delivery {
        Delivery::Whole(reply) => {
            let (head, body) = split(reply, stamp);
            head.respond(Body::from(body))
        }
        Delivery::Cut(reply) => {
            let (mut head, body) = split(reply, stamp);
            head.announce(body.len());
            let half = first_half(&body);
            head.respond(Body::from_stream(half_then_reset(half, switch)))
        }
        Delivery::Slow {
            reply,
            chunk_bytes,
            delay,
        } => {
            let (mut head, body) = split(reply, stamp);
            head.announce(body.len());
            let pieces = stream::unfold(body, move |mut rest| async move {
                if rest.is_empty() {
                    return None;
                }
                tokio::time::sleep(delay).await;
                let piece = rest.split_to(chunk_bytes.min(rest.len()));
                Some((Ok::<_, std::io::Error>(piece), rest))
            });
            head.respond(Body::from_stream(pieces))
        }
        Delivery::Reset => {
            switch.break_connection();
            Response::new(Body::empty())
        }
        // The connection drops this future when the client gives up or the simulator stops.
        Delivery::Hang => std::future::pending().await,
    }
}

/// What arrives of a body that is cut.
pub(crate) fn first_half(body: &Bytes) -> Bytes {
    body.slice(..body.len() / 2)
}

fn half_then_reset(
    half: Bytes,
    switch: Arc<Switch>,
) -> impl futures_util::Stream<Item = std::io::Result<Bytes>> {
    stream::unfold(Some(half), move |half| {
        let switch = Arc::clone(&switch);
        async move {
            match half {
                Some(half) => Some((Ok(half), None)),
                None => {
                    // Gives the connection a turn to send what it has before it breaks.
                    tokio::task::yield_now().await;
                    switch.break_connection();
                    Some((Err(std::io::ErrorKind::ConnectionReset.into()), None))
                }
            }
        }
    })
}

struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl Head {
    fn announce(&mut self, length: usize) {
        self.headers
            .insert(CONTENT_LENGTH, HeaderValue::from(length));
    }

    fn respond(self, body: Body) -> Response<Body> {
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

fn split(reply: Reply, stamp: Stamp) -> (Head, Bytes) {
    let (content_type, body) = reply.content.into_wire();
    let mut headers = HeaderMap::new();
    headers.insert(SERVER, HeaderValue::from_static("api-gateway"));
    let named = [
        (CONTENT_TYPE, content_type),
        (
            HeaderName::from_static("x-request-id"),
            Some(stamp.request_id),
        ),
        (DATE, Some(stamp.date)),
    ];
    for (name, text) in named {
        if let Some(text) = text
            && let Ok(value) = HeaderValue::from_str(&text)
        {
            headers.insert(name, value);
        }
    }
    for (name, text) in reply.headers {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(&text),
        ) {
            headers.insert(name, value);
        }
    }
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (Head { status, headers }, body)
}
