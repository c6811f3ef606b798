//! Bindings for Huawei Cloud IAM, as far as other services need it: tokens, temporary keys
//! and the projects one can see. [`PasswordLogin`] is written by hand: a source of tokens
//! for [`Credentials::source`](huaweicloud_core::Credentials::source).
//!
//! Generated from the specification in `specs/iam/`; change that and run
//! `cargo xtask codegen`. A request is made from what it needs (`new`) and takes the rest by
//! setters; what a call may have besides comes as its options. Answers are read whatever
//! they lack or add, numbers and texts as the service gives them, so an unknown state is no
//! error. Nothing is repeated but a call that is refused for an expired token: for actions
//! that must not be done twice, use `huaweicloud-jobs`.
//!
//! ```
//! use huaweicloud_core::{Context, Credentials, Endpoint, Timeouts, Transport};
//! use huaweicloud_iam::{Client, SERVERS, types::ListProjectsOptions};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = huaweicloud_simulator::Simulator::builder().start().await?;
//! let endpoint = Endpoint::of_region("iam", SERVERS, Some("ap-southeast-1"))?;
//! # let endpoint = Endpoint::parse(simulator.endpoint(), Default::default())?;
//! let credentials = Credentials::token("a token of IAM");
//! # let credentials = Credentials::token(simulator.token());
//! let context = Context::new(credentials, Timeouts::default());
//! let client = Client::new(&endpoint, Transport::default().build()?, context);
//!
//! let of_region = ListProjectsOptions::default().name("ap-southeast-1");
//! let answer = client.list_projects(&of_region).await?;
//! for project in answer.value.projects {
//!     println!("{:?}: {:?}", project.name, project.id);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;
mod login;

pub use generated::*;
pub use login::{PasswordLogin, PasswordSource};
