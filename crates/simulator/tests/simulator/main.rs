//! The simulator over real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod client;
mod cph;
mod dbss;
mod faults;
mod gateway;
mod iam;
mod koophone;
mod over_http;
