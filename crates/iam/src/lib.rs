//! Bindings for Huawei Cloud IAM, as far as other services need it: a token by password,
//! and the projects one can see.
//!
//! Generated from `specs/iam.yaml`; change that and run `cargo xtask codegen`.
//! [`PasswordLogin`] is written by hand: a source of tokens for
//! [`Credentials::source`](huaweicloud_core::Credentials::source).
//!
//! ```no_run
//! # async fn example() -> Result<(), huaweicloud_core::Error> {
//! use std::sync::Arc;
//! use huaweicloud_core::{Credentials, Endpoint, Transport};
//! use huaweicloud_iam::{PasswordLogin, SERVERS};
//!
//! let region = "ap-southeast-1";
//! let endpoint = Endpoint::of_region("iam", SERVERS, Some(region))?;
//! let login = PasswordLogin::new("account", "user", "password", region);
//! let credentials = Credentials::source(Arc::new(login.at(&endpoint, Transport::default().build()?)));
//! # let _ = credentials;
//! # Ok(())
//! # }
//! ```

mod generated;
mod login;

pub use generated::*;
pub use login::{PasswordLogin, PasswordSource};
