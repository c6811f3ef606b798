//! A token by user name and password.

use std::{fmt, future::Future, pin::Pin, sync::Arc, time::SystemTime};

use huaweicloud_core::{
    Clock, Context, Credentials, Endpoint, Error, ExposeSecret, SecretString, SystemClock,
    Timeouts, Token, TokenSource,
};

use crate::{
    Client,
    types::{
        Auth, CreateTokenByPasswordOptions, CreateTokenByPasswordRequest, DomainRef, Identity,
        PasswordMethod, PasswordUser, PasswordUserRequired, ProjectRef, Scope,
    },
};

/// Who logs in, and for which project. Its `Debug` shows no password.
///
/// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html>
#[derive(Clone)]
pub struct PasswordLogin {
    account: String,
    user: String,
    password: SecretString,
    project: String,
}

impl PasswordLogin {
    /// An IAM user of an account, and the project the token is for by name: the region's
    /// id unless sub-projects are used. Federated users and upgraded HUAWEI IDs have no
    /// password that works here; create an IAM user.
    pub fn new(
        account: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<String>,
        project: impl Into<String>,
    ) -> Self {
        Self {
            account: account.into(),
            user: user.into(),
            password: SecretString::from(password.into()),
            project: project.into(),
        }
    }

    /// A source of tokens from the IAM at `endpoint`.
    #[must_use]
    pub fn at(self, endpoint: &Endpoint, client: reqwest::Client) -> PasswordSource {
        PasswordSource {
            endpoint: endpoint.clone(),
            client,
            timeouts: Timeouts::default(),
            clock: Arc::new(SystemClock),
            login: self,
        }
    }

    fn body(&self) -> CreateTokenByPasswordRequest {
        let account = DomainRef::default().name(&self.account);
        let user = PasswordUser::new(PasswordUserRequired {
            domain: account,
            name: self.user.clone(),
            password: self.password.expose_secret().to_owned(),
        });
        let identity = Identity::new(["password"], PasswordMethod::new(user));
        let project = ProjectRef::default().name(&self.project);
        let scope = Scope::default().project(project);
        CreateTokenByPasswordRequest::new(Auth::new(identity).scope(scope))
    }
}

impl fmt::Debug for PasswordLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordLogin")
            .field("account", &self.account)
            .field("user", &self.user)
            .field("project", &self.project)
            .finish_non_exhaustive()
    }
}

/// Obtains tokens from one IAM endpoint.
#[derive(Clone)]
pub struct PasswordSource {
    endpoint: Endpoint,
    client: reqwest::Client,
    timeouts: Timeouts,
    clock: Arc<dyn Clock>,
    login: PasswordLogin,
}

impl PasswordSource {
    /// How long a login may take: as long as a read.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Takes the time from `clock`.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    async fn login(&self) -> Result<Token, Error> {
        let context =
            Context::new(Credentials::anonymous(), self.timeouts).clock(Arc::clone(&self.clock));
        let client = Client::new(&self.endpoint, self.client.clone(), context);
        let body = self.login.body();
        let options = CreateTokenByPasswordOptions::default().nocatalog("true");
        let answer = client
            .create_token_by_password(&body, &options)
            .await
            .map_err(Error::while_logging_in)?;
        let value = answer
            .headers
            .get("x-subject-token")
            .and_then(|value| value.to_str().ok())
            .ok_or_else(|| {
                Error::credentials("login failed: the answer has no X-Subject-Token header")
            })?;
        // Without a readable end, the token is used until the gateway refuses it.
        let expires_at = answer
            .value
            .token
            .and_then(|token| token.expires_at)
            .and_then(|text| text.parse::<jiff::Timestamp>().ok())
            .map(SystemTime::from);
        Ok(Token::new(value, expires_at))
    }
}

impl TokenSource for PasswordSource {
    fn fetch(&self) -> Pin<Box<dyn Future<Output = Result<Token, Error>> + Send + '_>> {
        Box::pin(self.login())
    }
}

impl fmt::Debug for PasswordSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.login, f)
    }
}
