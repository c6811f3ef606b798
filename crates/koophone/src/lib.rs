//! Bindings for Huawei Cloud KooPhone: cloud phone instances and their tasks.
//!
//! Generated from `specs/koophone.yaml`; change that and run `cargo xtask codegen`.
//!
//! KooPhone can answer HTTP 200 with an error in it: look at `error_code`, which is `"0"`
//! for success.
//!
//! ```no_run
//! # async fn example() -> Result<(), huaweicloud_core::Error> {
//! use huaweicloud_core::{CallClass, Context, Credentials, Endpoint, PathSegment, Timeouts, Transport};
//! use huaweicloud_koophone::{Client, ClientInfo, SERVERS};
//!
//! let endpoint = Endpoint::of_region("koophone", SERVERS, None)?;
//! let context = Context::new(Credentials::from_env()?, CallClass::Read, Timeouts::default());
//! let client = Client::new_with_client(endpoint.as_str(), Transport::default().build()?, context);
//! let task = PathSegment::new("RM_6837531fd3f54550927b930180a706bf")?;
//! let answer = client.inner().call(|| client.get_task(&task, "client-made-request-id")).await?;
//! for job in answer.value.data.into_iter().flat_map(|data| data.jobs) {
//!     println!("{:?}: {:?}", job.job_id, job.status);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;

pub use generated::*;
