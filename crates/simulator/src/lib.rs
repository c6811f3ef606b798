//! A local simulator of four Huawei Cloud services, made for tests of whatever drives them: Cloud Phone Host,
//! KooPhone, the audit instances of Database Security Service, and the part of IAM that gives tokens.
//!
//! It speaks HTTP on a port of this machine, checks tokens and AK/SK signatures as the services' gateway does,
//! validates what they validate, and keeps per-target state machines that run on a [`Clock`] the test holds.
//! Requests can be made to go wrong in scripted ways ([`Fault`]), and a [`Ledger`] tells what was really done to
//! which target, whatever the client was told.
//!
//! Only what the ledger tells of is played that way. Every other operation of the specifications is answered as
//! documented: who calls and what is asked for are checked, the answer is the specification's example, and nothing
//! is done.
//!
//! It shares no code with the clients it tests, so that both cannot be wrong in the same way.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let _ = rustls::crypto::ring::default_provider().install_default();
//! use std::time::Duration;
//! use huaweicloud_simulator::{Clock, Fault, Rule, Simulator};
//!
//! let simulator = Simulator::builder().clock(Clock::manual()).start().await?;
//! simulator.faults().add(Rule::new(Fault::ResetAfter).on("RestartCloudPhoneServer"));
//!
//! let answer = reqwest::Client::new()
//!     .post(format!(
//!         "{}/v1/{}/cloud-phone/servers/batch-restart",
//!         simulator.endpoint(),
//!         simulator.project_id(),
//!     ))
//!     .header("X-Auth-Token", simulator.token())
//!     .json(&serde_json::json!({ "server_ids": ["server-0001"] }))
//!     .send()
//!     .await;
//!
//! // The client heard nothing, but the server does restart.
//! assert!(answer.is_err());
//! assert_eq!(simulator.ledger().count("cph-server/server-0001"), 1);
//! simulator.clock().advance(Duration::from_secs(60));
//! # Ok(())
//! # }
//! ```
//!
//! # Over HTTP
//!
//! Tests in other processes use, without authentication: `GET /simulator/effects`, `GET /simulator/requests`,
//! `GET`, `POST` (an array of [`Rule`]s) and `DELETE /simulator/faults`, `GET` and `POST /simulator/clock`
//! (`{"advance_ms":60000}`).

mod account;
mod clock;
mod connection;
mod control;
mod cph;
mod dbss;
mod delivery;
mod documented;
mod exchange;
mod fault;
mod fleet;
mod gateway;
mod iam;
mod identifiers;
mod koophone;
mod ledger;
mod population;
mod request_log;
mod route;
mod rows;
mod server;
mod settings;
mod signature;
mod work;
mod world;

pub use account::{AccessKey, Login};
pub use clock::Clock;
pub use fault::{Fault, Faults, Rule};
pub use fleet::Fleet;
pub use ledger::{Effect, Ledger, Outcome};
pub use request_log::{Exchange, LoggedRequest, RequestLog};
pub use route::ServiceName;
pub use server::{Builder, Simulator};
pub use settings::{
    Behaviour, DbssErrorShape, DbssPaths, FleetSize, KoophoneJobCodes, NoErrorText, SignatureClock,
    StatusList, Timings, UnknownRequestIds,
};
