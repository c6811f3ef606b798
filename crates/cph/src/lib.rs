//! Bindings for Huawei Cloud Phone Host (CPH): servers, phones, their images and jobs.
//!
//! Generated from the specification in `specs/cph/`; change that and run
//! `cargo xtask codegen`. A request is made from what it needs (`new`) and takes the rest by
//! setters; what a call may have besides comes as its options. Answers are read whatever
//! they lack or add, numbers and texts as the service gives them, so an unknown state is no
//! error. Nothing is repeated but a call that is refused for an expired token: for actions
//! that must not be done twice, use `huaweicloud-jobs`.
//!
//! ```
//! use huaweicloud_core::{Context, Credentials, Endpoint, PathSegment, Timeouts, Transport};
//! use huaweicloud_cph::{Client, SERVERS, types::ListCloudPhonesOptions};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = huaweicloud_simulator::Simulator::builder().start().await?;
//! let endpoint = Endpoint::of_region("cph", SERVERS, Some("ap-southeast-1"))?;
//! # let endpoint = Endpoint::parse(simulator.endpoint(), Default::default())?;
//! let credentials = Credentials::token("a token of IAM");
//! # let credentials = Credentials::token(simulator.token());
//! let context = Context::new(credentials, Timeouts::default());
//! let client = Client::new(&endpoint, Transport::default().build()?, context);
//!
//! let project = PathSegment::new("0605767bc980d5762fa2c00a6a2e7e1b")?;
//! # let project = PathSegment::new(simulator.project_id())?;
//! let ten = ListCloudPhonesOptions::default().limit(10);
//! let answer = client.list_cloud_phones(&project, &ten).await?;
//! for phone in answer.value.phones {
//!     println!("{:?}: {:?}", phone.phone_id, phone.status);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;

pub use generated::*;
