//! Every request that arrived, and what it was answered.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use crate::clock::Moment;
use crate::connection::Connections;
use crate::exchange::Call;
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

/// The requests so far. Clones show the same log.
#[derive(Debug, Clone, Default)]
pub struct RequestLog {
    entries: Arc<Mutex<Vec<LoggedRequest>>>,
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

    /// How many connections were accepted, on all ports.
    pub fn connections(&self) -> u64 {
        self.connections.accepted()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<LoggedRequest>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(
        &self,
        call: &Call,
        at: Moment,
        operation: Option<Operation>,
        status: Option<u16>,
    ) {
        let mut entries = self.lock();
        let seq = entries.len() as u64 + 1;
        entries.push(LoggedRequest {
            seq,
            at: at.millis_text(),
            method: call.method.clone(),
            path: call.path.clone(),
            query: call.raw_query.clone(),
            service: operation.map(Operation::service),
            operation: operation.map(|operation| operation.name().to_owned()),
            status,
            x_request_id: call.request_id.to_string(),
            client_request_id: call
                .header("x-request-id")
                .or_else(|| call.parameter("x-request-id"))
                .map(str::to_owned),
        });
    }
}
