//! Bindings for Huawei Cloud Database Security Service (DBSS): audit instances, what they
//! audit and find, and instances for encryption and O&M.
//!
//! Generated from the specification in `specs/dbss/`; change that and run
//! `cargo xtask codegen`. A request is made from what it needs (`new`) and takes the rest by
//! setters; what a call may have besides comes as its options. Answers are read whatever
//! they lack or add, numbers and texts as the service gives them, so an unknown state is no
//! error. Nothing is repeated but a call that is refused for an expired token: for actions
//! that must not be done twice, use `huaweicloud-jobs`.
//!
//! ```
//! use huaweicloud_core::{Context, Credentials, Endpoint, PathSegment, Timeouts, Transport};
//! use huaweicloud_dbss::{Client, SERVERS, types::ListAuditInstancesLastOptions};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = huaweicloud_simulator::Simulator::builder().start().await?;
//! let endpoint = Endpoint::of_region("dbss", SERVERS, Some("ap-southeast-1"))?;
//! # let endpoint = Endpoint::parse(simulator.endpoint(), Default::default())?;
//! let credentials = Credentials::token("a token of IAM");
//! # let credentials = Credentials::token(simulator.token());
//! let context = Context::new(credentials, Timeouts::default());
//! let client = Client::new(&endpoint, Transport::default().build()?, context);
//!
//! let project = PathSegment::new("0605767bc980d5762fa2c00a6a2e7e1b")?;
//! # let project = PathSegment::new(simulator.project_id())?;
//! let ten = ListAuditInstancesLastOptions::default().limit("10");
//! let answer = client.list_audit_instances_last(&project, &ten).await?;
//! for instance in answer.value.instances {
//!     println!("{:?}: {:?} {:?}", instance.id, instance.status, instance.task);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;

pub use generated::*;
