//! Who is asking: a key pair that signs, a fixed token, or a source of tokens.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use secrecy::{ExposeSecret, SecretString};

use crate::{Clock, Error};

/// An access key pair, with a security token if it is a temporary one. Its `Debug` shows
/// the id only.
#[derive(Clone)]
pub struct AccessKey {
    id: String,
    secret: SecretString,
    security_token: Option<SecretString>,
}

impl AccessKey {
    /// A permanent key pair.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: SecretString::from(secret.into()),
            security_token: None,
        }
    }

    /// Makes it a temporary key pair, which is only valid together with `token`.
    #[must_use]
    pub fn security_token(mut self, token: impl Into<String>) -> Self {
        self.security_token = Some(SecretString::from(token.into()));
        self
    }

    /// The access key id (AK). Not a secret.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.secret
    }

    pub(crate) fn token(&self) -> Option<&SecretString> {
        self.security_token.as_ref()
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// A token for the `X-Auth-Token` header and the end of its life.
#[derive(Clone, Debug)]
pub struct Token {
    value: SecretString,
    expires_at: Option<SystemTime>,
}

impl Token {
    /// A token. Without `expires_at` it is used until the gateway refuses it.
    pub fn new(value: impl Into<String>, expires_at: Option<SystemTime>) -> Self {
        Self {
            value: SecretString::from(value.into()),
            expires_at,
        }
    }
}

/// Something that can obtain tokens, such as a login by password.
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// Obtains a new token. Not called while an earlier one is still good.
    fn fetch(&self) -> Pin<Box<dyn Future<Output = Result<Token, Error>> + Send + '_>>;
}

/// How requests are authenticated. Cloning shares the cached token.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    AccessKey(Arc<AccessKey>),
    Token(SecretString),
    Source(Arc<CachedToken>),
    Anonymous,
}

impl Credentials {
    /// Sign every request with a key pair.
    #[must_use]
    pub fn access_key(key: AccessKey) -> Self {
        Self(Kind::AccessKey(Arc::new(key)))
    }

    /// Send a fixed token, which is not refreshed.
    pub fn token(value: impl Into<String>) -> Self {
        Self(Kind::Token(SecretString::from(value.into())))
    }

    /// Obtain tokens from `source`. A token is shared by all clones, replaced before its
    /// end, and replaced once more when the gateway says that it has expired.
    #[must_use]
    pub fn source(source: Arc<dyn TokenSource>) -> Self {
        Self(Kind::Source(Arc::new(CachedToken {
            source,
            held: Mutex::new(None),
            fetching: tokio::sync::Mutex::new(()),
        })))
    }

    /// Send requests as they are: for the call that obtains a token.
    #[must_use]
    pub fn anonymous() -> Self {
        Self(Kind::Anonymous)
    }

    /// The vendor SDK's environment variables: `HUAWEICLOUD_SDK_AK` and
    /// `HUAWEICLOUD_SDK_SK`, with `HUAWEICLOUD_SDK_SECURITY_TOKEN` for temporary keys.
    ///
    /// # Errors
    /// If one of the two is missing or empty, or one of the three is not UTF-8 or holds
    /// white space; the error names it.
    pub fn from_env() -> Result<Self, Error> {
        let read = |name: &str| match std::env::var(name) {
            // As left by a file that ends in a line end: it would never be let in.
            Ok(value) if value.chars().any(|c| c.is_whitespace() || c.is_control()) => {
                Err(Error::credentials(format!(
                    "{name} holds white space or a line end; set it without"
                )))
            }
            Ok(value) if !value.is_empty() => Ok(Some(value)),
            Ok(_) | Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Error::credentials(format!("{name} is not UTF-8 text")))
            }
        };
        let required = |name: &str| {
            read(name)?.ok_or_else(|| {
                Error::credentials(format!(
                    "no credentials: the environment variable {name} is not set \
                     (set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK)"
                ))
            })
        };
        let mut key = AccessKey::new(
            required("HUAWEICLOUD_SDK_AK")?,
            required("HUAWEICLOUD_SDK_SK")?,
        );
        if let Some(token) = read("HUAWEICLOUD_SDK_SECURITY_TOKEN")? {
            key = key.security_token(token);
        }
        Ok(Self::access_key(key))
    }

    /// Makes sure that what requests need is at hand.
    pub(crate) async fn ready(&self, clock: &dyn Clock) -> Result<(), Error> {
        match &self.0 {
            Kind::AccessKey(_) | Kind::Token(_) | Kind::Anonymous => Ok(()),
            Kind::Source(cached) => cached.refresh(clock).await,
        }
    }

    /// What to put on a request now.
    pub(crate) fn current(&self) -> Result<Current<'_>, Error> {
        match &self.0 {
            Kind::AccessKey(key) => Ok(Current::Sign(key)),
            Kind::Token(token) => Ok(Current::Token(token.clone())),
            Kind::Anonymous => Ok(Current::Nothing),
            Kind::Source(cached) => cached
                .value()
                .map(Current::Token)
                .ok_or_else(|| Error::credentials("no token has been obtained yet")),
        }
    }

    /// Retires the cached token after the gateway refused it as expired. Whether a new
    /// one can be obtained, so that asking again makes sense.
    pub(crate) fn expired(&self, used: Option<&SecretString>) -> bool {
        match &self.0 {
            Kind::AccessKey(_) | Kind::Token(_) | Kind::Anonymous => false,
            Kind::Source(cached) => {
                cached.retire(used);
                true
            }
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::AccessKey(key) => fmt::Debug::fmt(key, f),
            Kind::Token(_) => f.write_str("Token(fixed)"),
            Kind::Anonymous => f.write_str("Anonymous"),
            Kind::Source(cached) => fmt::Debug::fmt(&cached.source, f),
        }
    }
}

pub(crate) enum Current<'a> {
    Sign(&'a AccessKey),
    Token(SecretString),
    Nothing,
}

struct CachedToken {
    source: Arc<dyn TokenSource>,
    held: Mutex<Option<Held>>,
    /// Held while a token is being fetched, so that callers share one fetch.
    fetching: tokio::sync::Mutex<()>,
}

struct Held {
    value: SecretString,
    /// When to fetch the next one.
    stale_at: Option<SystemTime>,
}

impl CachedToken {
    /// How long before its end a token is replaced: docs ask for some life to be left
    /// and name no number. Short-lived tokens are replaced in their last tenth.
    const MARGIN: Duration = Duration::from_secs(10 * 60);

    fn value(&self) -> Option<SecretString> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.as_ref().map(|held| held.value.clone())
    }

    fn is_fresh(&self, now: SystemTime) -> bool {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.as_ref()
            .is_some_and(|held| held.stale_at.is_none_or(|stale_at| now < stale_at))
    }

    async fn refresh(&self, clock: &dyn Clock) -> Result<(), Error> {
        if self.is_fresh(clock.now()) {
            return Ok(());
        }
        let _one_at_a_time = self.fetching.lock().await;
        if self.is_fresh(clock.now()) {
            return Ok(());
        }
        let token = self.source.fetch().await?;
        let stale_at = token.expires_at.map(|end| {
            let life = end.duration_since(clock.now()).unwrap_or_default();
            end.checked_sub(Self::MARGIN.min(life / 10)).unwrap_or(end)
        });
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(Held {
            value: token.value,
            stale_at,
        });
        Ok(())
    }

    /// Has the token replaced if it is still the one that was refused. It stays in place
    /// until then, for the calls on other tasks that are about to use it.
    fn retire(&self, used: Option<&SecretString>) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = held.as_mut()
            && used.is_none_or(|used| used.expose_secret() == held.value.expose_secret())
        {
            held.stale_at = Some(SystemTime::UNIX_EPOCH);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::SystemClock;

    #[derive(Debug, Default)]
    struct Counter(AtomicUsize);

    impl TokenSource for Counter {
        fn fetch(&self) -> Pin<Box<dyn Future<Output = Result<Token, Error>> + Send + '_>> {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            Box::pin(async move { Ok(Token::new(format!("token {number}"), None)) })
        }
    }

    fn token(credentials: &Credentials) -> SecretString {
        match credentials.current() {
            Ok(Current::Token(token)) => token,
            _ => panic!("no token"),
        }
    }

    #[tokio::test]
    async fn a_refused_token_stays_until_it_is_replaced() {
        let credentials = Credentials::source(Arc::new(Counter::default()));
        credentials.ready(&SystemClock).await.unwrap();
        let first = token(&credentials);
        assert!(credentials.expired(Some(&first)));
        // What a call on another task sees that was ready already.
        assert_eq!(token(&credentials).expose_secret(), "token 0");
        credentials.ready(&SystemClock).await.unwrap();
        assert_eq!(token(&credentials).expose_secret(), "token 1");
        // A late refusal of the first one leaves the second in use.
        assert!(credentials.expired(Some(&first)));
        credentials.ready(&SystemClock).await.unwrap();
        assert_eq!(token(&credentials).expose_secret(), "token 1");
    }
}
