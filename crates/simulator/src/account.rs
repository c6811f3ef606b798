//! The simulated account: what it logs in with, and the tokens it was given.

use std::collections::HashMap;
use std::time::Duration;

use crate::clock::Moment;

/// A key pair for request signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessKey {
    /// Access key.
    pub ak: String,
    /// Secret key. A made-up one: it opens nothing but this simulator.
    pub sk: String,
}

/// What IAM accepts for a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// Account name.
    pub domain: String,
    /// IAM user name.
    pub user: String,
    /// Password. A made-up one.
    pub password: String,
    /// Project name: what the scope of a token and a project look-up name.
    pub project_name: String,
}

/// Everything that is fixed about the account.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) project_id: String,
    pub(crate) domain_id: String,
    pub(crate) user_id: String,
    pub(crate) access_key: AccessKey,
    pub(crate) login: Login,
    pub(crate) token: String,
}

impl Account {
    pub(crate) fn new(token: String) -> Self {
        Self {
            project_id: "5f0c7a1be2d94c6e8b3a907d41f6c2e8".to_owned(),
            domain_id: "b81d3e5f60a24c7d9e1f2a3b4c5d6e7f".to_owned(),
            user_id: "27c9a4e1d8b05f3621e7c4a9d0b3f586".to_owned(),
            access_key: AccessKey {
                ak: "SIMULATORACCESSKEY01".to_owned(),
                sk: "NotASecretOnlyForTheSimulator00000000001".to_owned(),
            },
            login: Login {
                domain: "simulated-account".to_owned(),
                user: "simulated-user".to_owned(),
                password: "not-a-secret".to_owned(),
                project_name: "cn-north-4".to_owned(),
            },
            token,
        }
    }
}

/// What a token is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The one project.
    Project,
    /// The account; the regional services refuse it.
    Domain,
}

/// A token that was given out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Issued {
    pub(crate) expires: Moment,
    pub(crate) scope: Scope,
}

/// All tokens given out, and the failed signatures that lock the access key.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    issued: HashMap<String, Issued>,
    failures: u32,
    locked_until: Option<Moment>,
}

impl Tokens {
    pub(crate) fn issue(&mut self, token: String, issued: Issued) {
        self.issued.insert(token, issued);
    }

    pub(crate) fn find(&self, token: &str) -> Option<&Issued> {
        self.issued.get(token)
    }

    /// More than five failed signatures in a row lock the key for five minutes.
    pub(crate) fn count_failure(&mut self, now: Moment) {
        self.failures += 1;
        if self.failures > 5 {
            self.failures = 0;
            self.locked_until = Some(now.plus(Duration::from_secs(300)));
        }
    }

    pub(crate) fn forget_failures(&mut self) {
        self.failures = 0;
    }

    pub(crate) fn key_locked(&self, now: Moment) -> bool {
        self.locked_until.is_some_and(|until| now < until)
    }
}
