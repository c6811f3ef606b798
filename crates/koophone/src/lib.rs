//! Bindings for Huawei Cloud KooPhone: cloud phone instances, their tasks and applications.
//!
//! KooPhone can answer HTTP 200 with an error in it: look at `error_code`, which is `"0"`
//! for success.
//!
//! Generated from the specification in `specs/koophone/`; change that and run
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
//! use huaweicloud_core::{Context, Credentials, Endpoint, Timeouts, Transport};
//! use huaweicloud_koophone::{Client, SERVERS, types::BatchQueryStatusRequest};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let _ = rustls::crypto::ring::default_provider().install_default();
//! # let simulator = huaweicloud_simulator::Simulator::builder().start().await?;
//! let endpoint = Endpoint::of_region("koophone", SERVERS, None)?;
//! # let endpoint = Endpoint::parse(simulator.endpoint(), Default::default())?;
//! let credentials = Credentials::token("a token of IAM");
//! # let credentials = Credentials::token(simulator.token());
//! let context = Context::new(credentials, Timeouts::default());
//! let client = Client::new(&endpoint, Transport::default().build()?, context);
//!
//! let two = BatchQueryStatusRequest::new(["kp-0001", "kp-0002"]);
//! let answer = client.batch_query_status("an id of your own", &two).await?;
//! answer.check_code(answer.value.error_code.as_deref(), answer.value.error_msg.as_deref())?;
//! for row in answer.value.data.into_iter().flat_map(|data| data.status_results) {
//!     println!("{:?}: {:?}", row.instance_id, row.status);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;

pub use generated::*;
