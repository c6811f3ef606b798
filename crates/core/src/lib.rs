//! What every Huawei Cloud service needs and none owns: credentials and request
//! signing, tokens, endpoints, an HTTP transport that never repeats a call by itself,
//! and one error that says whether a request reached the service.
//!
//! This crate knows no service. The generated bindings (`huaweicloud-cph` and its
//! siblings) are built on its [`Context`]; the job model over all of them is
//! `huaweicloud-jobs`.
//!
//! Libraries here name no TLS feature of reqwest: the program that links them chooses
//! one. Without any, calls to `https` endpoints fail before anything is sent, with an
//! error that says so.

mod body;
mod clock;
mod context;
mod credentials;
mod endpoint;
mod error;
mod error_body;
mod id;
pub mod pages;
mod random;
mod signature;
pub mod tolerant;
mod transport;

pub use bytes::Bytes;
pub use clock::{Clock, SystemClock};
pub use context::{Answer, CallClass, CallTraits, Context, Expected, Timeouts};
pub use credentials::{AccessKey, Credentials, Token, TokenSource};
pub use endpoint::{Endpoint, Operation, PlainHttp, Server};
pub use error::{Error, ErrorKind, Sent};
pub use error_body::ErrorBody;
pub use id::{PathSegment, RequestId};
pub use random::{Random, SystemRandom};
pub use secrecy::{ExposeSecret, SecretString};
pub use signature::{Signature, SigningRequest};
pub use transport::Transport;
