//! Every request that arrived, and what it was answered.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use serde::Serialize;

use crate::clock::Moment;
use crate::connection::Connections;
use crate::exchange::Call;
use crate::gateway::Delivery;
use crate::route::{Operation, ServiceName};

/// One request to a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LoggedRequest {
    /// Counted from 1, in the order of arrival.
    pub seq: u64,
    /// Simulated time of arrival, RFC 3339 in UTC.
    pub at: String,
    /// HTTP method.
    pub method: String,
    /// Path with its escapes.
    pub path: String,
    /// Query with its escapes, without the question mark; empty when there was none.
    pub query: String,
    /// The service, if the path belongs to one.
    pub service: Option<ServiceName>,
    /// The operation in Pascal case such as `ListJobs`, if there is one.
    pub operation: Option<String>,
    /// The status that was answered; `None` when there was no answer.
    pub status: Option<u16>,
    /// The id in the answer's `X-Request-Id` header.
    pub x_request_id: String,
    /// The `x-request-id` the client sent, in a header or in the query.
    pub client_request_id: Option<String>,
}

/// A request and its answer with all that went over the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// As it stands in the log.
    pub request: LoggedRequest,
    /// The request's headers in the order they came, names in lower case.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The request's body, empty if it was larger than the gateway lets through.
    pub body: Vec<u8>,
    /// What was sent of the answer's body.
    pub answer: Vec<u8>,
}

/// The requests so far. Clones show the same log.
#[derive(Debug, Clone, Default)]
pub struct RequestLog {
    entries: Arc<Mutex<Vec<LoggedRequest>>>,
    /// Bodies are kept only when somebody asked for them.
    recorded: Arc<Mutex<Option<Vec<Exchange>>>>,
    pub(crate) connections: Arc<Connections>,
}

impl RequestLog {
    /// All requests to the services, in order. Those under `/simulator/` are not among them.
    pub fn entries(&self) -> Vec<LoggedRequest> {
        self.lock().clone()
    }

    /// How often an operation, named in Pascal case, was asked for, whatever it was answered.
    pub fn count(&self, operation: &str) -> usize {
        self.lock()
            .iter()
            .filter(|entry| entry.operation.as_deref() == Some(operation))
            .count()
    }

    /// From now on headers and bodies are kept too, until the end.
    pub fn record(&self) {
        self.recorded().get_or_insert_default();
    }

    /// What was recorded so far, in order. Nothing without [`record`](Self::record).
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.recorded().clone().unwrap_or_default()
    }

    /// How many connections were accepted, on all ports.
    pub fn connections(&self) -> u64 {
        self.connections.accepted()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<LoggedRequest>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn recorded(&self) -> MutexGuard<'_, Option<Vec<Exchange>>> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(
        &self,
        call: &Call,
        at: Moment,
        operation: Option<Operation>,
        delivery: &Delivery,
    ) {
        let mut entries = self.lock();
        let seq = entries.len() as u64 + 1;
        let request = LoggedRequest {
            seq,
            at: at.millis_text(),
            method: call.method.clone(),
            path: call.path.clone(),
            query: call.raw_query.clone(),
            service: operation.map(Operation::service),
            operation: operation.map(|operation| operation.name().to_owned()),
            status: delivery.status(),
            x_request_id: call.request_id.to_string(),
            client_request_id: call
                .header("x-request-id")
                .or_else(|| call.parameter("x-request-id"))
                .map(str::to_owned),
        };
        // Under the lock of the log, so that both are in one order.
        if let Some(recorded) = &mut *self.recorded() {
            let headers = call.headers.iter();
            recorded.push(Exchange {
                request: request.clone(),
                headers: headers
                    .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()))
                    .collect(),
                body: call.bytes().to_vec(),
                answer: delivery.body().map(Bytes::into).unwrap_or_default(),
            });
        }
        entries.push(request);
    }
}
