//! Bindings for Huawei Cloud Phone Host (CPH): servers, phones and their jobs.
//!
//! Generated from `specs/cph.yaml`; change that and run `cargo xtask codegen`.
//!
//! ```no_run
//! # async fn example() -> Result<(), huaweicloud_core::Error> {
//! use huaweicloud_core::{CallClass, Context, Credentials, Endpoint, PathSegment, Timeouts, Transport};
//! use huaweicloud_cph::{Client, ClientInfo, SERVERS};
//!
//! let endpoint = Endpoint::of_region("cph", SERVERS, Some("ap-southeast-1"))?;
//! let context = Context::new(Credentials::from_env()?, CallClass::Read, Timeouts::default());
//! let client = Client::new_with_client(endpoint.as_str(), Transport::default().build()?, context);
//! let project = PathSegment::new("0605767bc980d5762fa2c00a6a2e7e1b")?;
//! let answer = client.inner().call(|| client.list_jobs(&project, None, None, None, Some("6837531fd3f54550927b930180a706bf"))).await?;
//! for job in answer.value.jobs {
//!     println!("{:?}: {:?}", job.phone_id, job.status);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;

pub use generated::*;
