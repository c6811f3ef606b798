//! Bindings for Huawei Cloud Phone Host (CPH): servers, phones, their images and jobs.
//!
//! Generated from the specification in `specs/cph/`; change that and run
//! `cargo xtask codegen`.
//!
//! * **Calls** take what they need as arguments and what may be left out as a record of
//!   options. A list that pages has a stream beside it, `…_all`.
//! * **Requests** are made by `new` and setters. `new` takes what is required: by name, as a
//!   record `…Required`, where it is more than four things or two of one type.
//! * **Answers** are read whatever they lack or add: null, absent and unreadable are `None`,
//!   a row that cannot be read is an empty one, numbers come as texts too, and unknown
//!   values stay as they are. An error code that stands in an answer with status 200 is an
//!   error, but where the record itself has one: there, ask
//!   [`Answer::check_code`](huaweicloud_core::Answer::check_code).
//! * **Errors** print no secret and no whole body. Nothing is repeated, but a call that was
//!   refused for an expired token: for actions that must not be done twice, use
//!   `huaweicloud-jobs`.
//!
//! Besides this crate a program needs `huaweicloud-core`, and reqwest with a TLS feature,
//! such as `reqwest = { version = "0.13", default-features = false, features = ["rustls"] }`.
//!
//! ```
//! use huaweicloud_core::{Context, Credentials, Endpoint, PathSegment, Timeouts, Transport};
//! use huaweicloud_cph::{Client, SERVERS, types::ListCloudPhonesOptions};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let _ = rustls::crypto::ring::default_provider().install_default();
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
