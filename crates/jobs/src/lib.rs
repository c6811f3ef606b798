//! **One job model over Huawei Cloud's batch actions.** Restart, reset, stop and start
//! cloud phones (CPH, KooPhone), their servers, and database audit instances (DBSS), all
//! in one run, with one report:
//!
//! * *At most once.* No target is acted on twice by accident. An action is sent again only
//!   when it was certainly not carried out.
//! * *The truth, per target.* Every requested target is in the report exactly once, with
//!   the evidence for its state. What may or may not have happened is `Unknown`.
//! * *Nothing lost.* What is about to be sent is written down first, and what was answered
//!   after. A run can be taken up again from what was written down.
//!
//! ```no_run
//! use std::time::Duration;
//! use huaweicloud_jobs::{Action, Credentials, Fleet, WaitOptions};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let fleet = Fleet::builder()
//!     .region("ap-southeast-1")
//!     .project_id("0605767bc980d5762fa2c00a6a2e7e1b")
//!     .credentials(Credentials::from_env()?)
//!     .build()?;
//! let plan = fleet
//!     .plan(Action::restart())
//!     .target("cph-phone/1234567b8bab40ffb711234cb80d0234".parse()?)
//!     .target("koophone/a44uhlf7".parse()?)
//!     .build()?;
//! let run = fleet.submit(plan).await?;
//! let report = run.wait(WaitOptions::default().deadline(Duration::from_secs(600))).await?;
//! for job in report.jobs() {
//!     println!("{} {}", job.target(), job.state());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Without a [journal] of its own a fleet keeps runs in memory. With the feature
//! `sqlite`, `journal::SqliteJournal` keeps them on disk, and from any process, after any
//! crash:
//!
//! ```no_run
//! # #[cfg(feature = "sqlite")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use std::sync::Arc;
//! use huaweicloud_jobs::{Credentials, Fleet, WaitOptions, journal::SqliteJournal};
//!
//! let journal = SqliteJournal::open(SqliteJournal::default_path()?)?;
//! let fleet = Fleet::builder()
//!     .credentials(Credentials::from_env()?)
//!     .journal(Arc::new(journal))
//!     .build()?;
//! for run in fleet.runs().await? {
//!     let run = fleet.attach(&run.id).await?;
//!     run.resume().await?;
//!     let report = run.reconcile(WaitOptions::default()).await?;
//!     println!("{} {}", report.run(), report.verdict());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! This library names no TLS feature of reqwest: the program chooses one, for example
//! `reqwest = { version = "0.13", features = ["rustls"] }`.

mod adapter;
mod engine;
mod error;
mod fleet;
mod gate;
pub mod journal;
mod model;
mod plan;
pub mod policy;
pub mod raw;
mod timestamp;

pub use adapter::{Impact, dbss::AuditPaths};
pub use engine::{Event, Run, WaitOptions};
pub use error::{Error, ErrorKind};
pub use fleet::{Fleet, FleetBuilder, PasswordLogin, PlannedCall, SubmitOptions};
pub use huaweicloud_core::{
    AccessKey, Clock, Credentials, Random, SystemClock, SystemRandom, Timeouts, Token, TokenSource,
    Transport,
};
pub use model::{
    Action, ActionName, Anomaly, Counts, Evidence, Job, JobError, JobState, MODEL_VERSION,
    NotSubmitted, Portion, Reason, Report, RetryScope, Rollout, RunId, Service, Settings, Target,
    TargetKind, Unknown, Verdict,
};
pub use plan::{Plan, PlanBuilder};
pub use policy::Policy;

/// The README's example compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
