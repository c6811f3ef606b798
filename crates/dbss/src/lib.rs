//! Bindings for Huawei Cloud Database Security Service (DBSS): audit instances.
//!
//! Generated from `specs/dbss.yaml`; change that and run `cargo xtask codegen`.
//!
//! ```no_run
//! # async fn example() -> Result<(), huaweicloud_core::Error> {
//! use huaweicloud_core::{CallClass, Context, Credentials, Endpoint, PathSegment, Timeouts, Transport};
//! use huaweicloud_dbss::{Client, ClientInfo, SERVERS};
//!
//! let endpoint = Endpoint::of_region("dbss", SERVERS, Some("ap-southeast-1"))?;
//! let context = Context::new(Credentials::from_env()?, CallClass::Read, Timeouts::default());
//! let client = Client::new_with_client(endpoint.as_str(), Transport::default().build()?, context);
//! let project = PathSegment::new("0605767bc980d5762fa2c00a6a2e7e1b")?;
//! let answer = client.inner().call(|| client.list_audit_instances_last(&project, None, None)).await?;
//! for instance in answer.value.instances {
//!     println!("{:?}: {:?} {:?}", instance.id, instance.status, instance.task);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;

pub use generated::*;
