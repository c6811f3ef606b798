//! Bindings for Huawei Cloud KooPhone: cloud phone instances, their tasks and applications.
//!
//! KooPhone can answer HTTP 200 with an error in it: look at `error_code`, which is `"0"`
//! for success.
//!
//! Generated from the specification in `specs/koophone/`; change that and run
//! `cargo xtask codegen`. A request is made from what it needs (`new`) and takes the rest by
//! setters; what a call may have besides comes as its options. Answers are read whatever
//! they lack or add, numbers and texts as the service gives them, so an unknown state is no
//! error. Nothing is repeated but a call that is refused for an expired token: for actions
//! that must not be done twice, use `huaweicloud-jobs`.
//!
//! ```
//! use huaweicloud_core::{Context, Credentials, Endpoint, Timeouts, Transport};
//! use huaweicloud_koophone::{Client, SERVERS, types::BatchQueryStatusRequest};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
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
//! assert_eq!(answer.value.error_code.as_deref(), Some("0"));
//! for row in answer.value.data.into_iter().flat_map(|data| data.status_results) {
//!     println!("{:?}: {:?}", row.instance_id, row.status);
//! }
//! # Ok(())
//! # }
//! ```

mod generated;

pub use generated::*;
