//! What a call carries with it: credentials, limits and the clock; and how it is made.

use std::{
    cell::Cell,
    fmt,
    future::Future,
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use jiff::{Timestamp, tz::TimeZone};
use progenitor_client::ResponseValue;
use reqwest::{Request, ResponseBuilderExt, Url};
use secrecy::{ExposeSecret, SecretString};
use tracing::debug;

use crate::{
    AccessKey, Clock, Credentials, Error, ErrorBody, PathSegment, Random, RequestId,
    SigningRequest, SystemClock, body, credentials::Current, error,
};

const X_AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");
const X_PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_SDK_DATE: HeaderName = HeaderName::from_static("x-sdk-date");
const X_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");
const X_SUBJECT_TOKEN: HeaderName = HeaderName::from_static("x-subject-token");

tokio::task_local! {
    /// What the generated code does not pass on of the answer to the call under way.
    static ANSWERED: Cell<Told>;
}

/// What an answer tells beside its record.
#[derive(Default)]
struct Told {
    /// The generated code drops the headers of an answer that it cannot read.
    request_id: Option<String>,
    /// An error code that the answer has and its record has not.
    refusal: Option<Error>,
}

/// What a call does, which decides how long it may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallClass {
    /// Reads, and may be repeated.
    Read,
    /// Changes something. Giving up on it early leaves its outcome unknown.
    Action,
}

/// How long a call may take, from sending to the last byte of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// For reads. Default: 30 seconds.
    pub read: Duration,
    /// For actions. Default: 120 seconds, as long as the vendor's SDKs wait.
    pub action: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            read: Duration::from_secs(30),
            action: Duration::from_secs(120),
        }
    }
}

impl Timeouts {
    /// Sets the limit for reads.
    #[must_use]
    pub fn read(mut self, limit: Duration) -> Self {
        self.read = limit;
        self
    }

    /// Sets the limit for actions.
    #[must_use]
    pub fn action(mut self, limit: Duration) -> Self {
        self.action = limit;
        self
    }
}

/// What the specification says of an operation beside the shape of its call; for the
/// generated clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallTraits {
    /// How long it may take.
    pub class: CallClass,
    /// What a successful answer is.
    pub expected: Expected,
    /// Where its body holds secrets, which no answer may repeat: property names joined by
    /// dots, lists left out.
    pub secrets: &'static [&'static str],
}

impl CallTraits {
    /// An operation that only reads, and answers with a record.
    pub const READ: Self = Self::of(CallClass::Read);
    /// An operation that does something, and answers with a record.
    pub const ACTION: Self = Self::of(CallClass::Action);

    const fn of(class: CallClass) -> Self {
        Self {
            class,
            expected: Expected::Object,
            secrets: &[],
        }
    }

    /// The same with another kind of answer.
    #[must_use]
    pub const fn expecting(mut self, expected: Expected) -> Self {
        self.expected = expected;
        self
    }

    /// The same with secrets in its body.
    #[must_use]
    pub const fn hiding(mut self, secrets: &'static [&'static str]) -> Self {
        self.secrets = secrets;
        self
    }
}

/// What a successful answer has to be; for the generated clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// A JSON object. One with an error code is a refusal: its record has none.
    Object,
    /// A JSON object whose record has an error code, so that the caller sees it.
    ObjectWithCode,
    /// A JSON array.
    List,
    /// The bytes of a file.
    File,
    /// Nothing that anybody reads.
    Nothing,
}

impl Expected {
    /// What is wrong with the body. Serde would read an array into a record by position.
    fn fault(self, body: &[u8]) -> Option<&'static str> {
        let body = body.trim_ascii();
        let ends = (body.first(), body.last());
        match self {
            Self::Object | Self::ObjectWithCode | Self::List if body.is_empty() => {
                Some("the answer is empty")
            }
            Self::Object | Self::ObjectWithCode if ends != (Some(&b'{'), Some(&b'}')) => {
                Some("the answer is not a JSON object")
            }
            Self::List if ends != (Some(&b'['), Some(&b']')) => {
                Some("the answer is not a JSON array")
            }
            _ => None,
        }
    }
}

/// What the generated clients carry as their inner value. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    credentials: Credentials,
    clock: Arc<dyn Clock>,
    project: Option<HeaderValue>,
    request_ids: Option<Arc<dyn Random>>,
    timeouts: Timeouts,
    body_limit: usize,
}

impl Context {
    /// The largest answer that is read, in bytes: well above 1,000 of the longest rows.
    const BODY_LIMIT: usize = 16 * 1024 * 1024;

    /// A context for calls with these credentials and limits.
    #[must_use]
    pub fn new(credentials: Credentials, timeouts: Timeouts) -> Self {
        Self {
            credentials,
            clock: Arc::new(SystemClock),
            project: None,
            request_ids: None,
            timeouts,
            body_limit: Self::BODY_LIMIT,
        }
    }

    /// Takes the time from `clock`.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sends `X-Project-Id` with signed requests, which resources in sub-projects need.
    ///
    /// # Errors
    /// Never for a [`PathSegment`] of today; the type allows it.
    pub fn project(mut self, project: &PathSegment) -> Result<Self, Error> {
        self.project = Some(header_value(project.as_str(), "the project id")?);
        Ok(self)
    }

    /// Sends a fresh `x-request-id` with every request that has none.
    #[must_use]
    pub fn request_ids(mut self, random: Arc<dyn Random>) -> Self {
        self.request_ids = Some(random);
        self
    }

    /// Refuses answers of more than `bytes` bytes. Default: 16 MiB.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Makes a generated client's request ready to send: time limit and credentials.
    ///
    /// # Errors
    /// If there are no credentials, or the request cannot be signed. Nothing was sent.
    pub fn prepare(&self, request: &mut Request, traits: CallTraits) -> Result<(), Error> {
        *request.timeout_mut() = Some(match traits.class {
            CallClass::Read => self.timeouts.read,
            CallClass::Action => self.timeouts.action,
        });
        // The generator's own version header means nothing to these services.
        request.headers_mut().remove("api-version");
        if let Some(random) = &self.request_ids
            && !request.headers().contains_key(X_REQUEST_ID)
        {
            let id = RequestId::new(random.as_ref());
            let value = header_value(id.as_str(), "the request id")?;
            request.headers_mut().insert(X_REQUEST_ID, value);
        }
        if let Some(token) = request.headers_mut().get_mut(X_SUBJECT_TOKEN) {
            token.set_sensitive(true);
        }
        match self.credentials.current()? {
            Current::Token(token) => {
                let mut value = header_value(token.expose_secret(), "the token")?;
                value.set_sensitive(true);
                request.headers_mut().insert(X_AUTH_TOKEN, value);
                Ok(())
            }
            Current::Sign(key) => self.sign(request, key),
            Current::Nothing => Ok(()),
        }
    }

    fn sign(&self, request: &mut Request, key: &AccessKey) -> Result<(), Error> {
        let date = signing_date(self.clock.now())?;
        request
            .headers_mut()
            .insert(X_SDK_DATE, header_value(&date, "the date")?);
        if let Some(project) = &self.project {
            request.headers_mut().insert(X_PROJECT_ID, project.clone());
        }
        if let Some(token) = key.token() {
            let mut value = header_value(token.expose_secret(), "the security token")?;
            value.set_sensitive(true);
            request.headers_mut().insert(X_SECURITY_TOKEN, value);
        }

        let query: Vec<(String, String)> = request.url().query_pairs().into_owned().collect();
        let signature = SigningRequest {
            method: request.method().as_str(),
            host: &host(request.url()),
            path: request.url().path(),
            query: &query,
            headers: &signed_headers(request.headers()),
            body: request
                .body()
                .and_then(reqwest::Body::as_bytes)
                .unwrap_or_default(),
            date: &date,
        }
        .sign(key)?;

        if !query.is_empty() {
            request
                .url_mut()
                .set_query(Some(&signature.canonical_query));
        }
        if let Some(marker) = signature.content_hash_header {
            request.headers_mut().insert(
                HeaderName::from_static("x-sdk-content-sha256"),
                HeaderValue::from_static(marker),
            );
        }
        let mut value = header_value(&signature.authorization, "the signature")?;
        value.set_sensitive(true);
        request.headers_mut().insert(header::AUTHORIZATION, value);
        Ok(())
    }

    /// Sends a prepared request once and reads its answer whole, up to the limit. Error
    /// answers that are not JSON become JSON, so that their status is not lost.
    ///
    /// # Errors
    /// reqwest's, as they are: [`call`] turns them into [`Error`]s.
    ///
    /// [`call`]: Self::call
    pub async fn execute(
        &self,
        client: &reqwest::Client,
        request: Request,
        traits: CallTraits,
    ) -> reqwest::Result<reqwest::Response> {
        let (method, path) = (request.method().clone(), request.url().path().to_owned());
        let secrets = body::secrets(&request, traits.secrets);
        let mut response = client.execute(request).await?;
        let (status, url) = (response.status(), response.url().clone());
        let mut headers = std::mem::take(response.headers_mut());
        for (name, value) in &mut headers {
            if *name == X_SUBJECT_TOKEN || *name == header::SET_COOKIE {
                value.set_sensitive(true);
            }
        }
        let request_id = error::request_id(&headers);
        debug!(%method, path, status = status.as_u16(), "answered");

        let body = body::read_body(&mut response, self.body_limit).await;
        let mut told = Told {
            request_id,
            refusal: None,
        };
        let body = match body.map(|body| body::without(body, &secrets)) {
            Err(what) => body::broken_body(what),
            Ok(body) if status.is_success() && status != StatusCode::NO_CONTENT => {
                if traits.expected == Expected::Object {
                    let refusal = body::refusal(&body);
                    let refused = |body| Error::in_success(status.as_u16(), body, &headers);
                    told.refusal = refusal.map(refused);
                }
                match traits.expected.fault(&body) {
                    Some(what) => body::broken_body(what),
                    None => body.into(),
                }
            }
            Ok(body) if !status.is_success() && !body::is_json(&body) => {
                let said = ErrorBody::read(&body).message.unwrap_or_default();
                serde_json::json!({ "error_msg": said }).to_string().into()
            }
            Ok(body) => body.into(),
        };
        // Outside of `call`, nobody asks for it.
        let _ = ANSWERED.try_with(|answered| answered.set(told));
        let mut rebuilt = http::Response::new(body);
        *rebuilt.status_mut() = status;
        *rebuilt.headers_mut() = headers;
        let (mut parts, body) = rebuilt.into_parts();
        if let Ok(carrier) = http::Response::builder().url(url).body(()) {
            // The URL travels in the extensions.
            parts.extensions = carrier.into_parts().0.extensions;
        }
        Ok(http::Response::from_parts(parts, body).into())
    }

    /// Makes one call through a generated client and turns what comes back into an
    /// answer or an error.
    ///
    /// A token that the gateway refuses as expired, before the call is carried out, is
    /// replaced and the call made once more. Nothing else is repeated.
    ///
    /// # Errors
    /// Every way a call can fail, see [`Error`].
    pub async fn call<T, F, C>(&self, operation: F) -> Result<Answer<T>, Error>
    where
        F: Fn() -> C,
        C: Future<Output = Result<ResponseValue<T>, progenitor_client::Error<ErrorBody>>>,
    {
        let mut refreshed = false;
        loop {
            self.credentials.ready(self.clock.as_ref()).await?;
            let used = self.token_in_use();
            let pending = operation();
            let watched = async move {
                let result = pending.await;
                (result, ANSWERED.try_with(Cell::take).unwrap_or_default())
            };
            let (result, told) = ANSWERED.scope(Cell::default(), watched).await;
            let error = match (result, told.refusal) {
                (_, Some(refusal)) => refusal,
                (Ok(response), None) => return Ok(Answer::from(response)),
                (Err(error), None) => Error::from_generated(error, self.clock.now())
                    .with_request_id(told.request_id.as_deref()),
            };
            if refreshed || !error.is_token_expired() || !self.credentials.expired(used.as_ref()) {
                return Err(error);
            }
            refreshed = true;
        }
    }

    /// As [`call`](Self::call), for an answer that is a file. It is held in memory.
    ///
    /// # Errors
    /// Every way a call can fail, see [`Error`].
    pub async fn download<F, C>(&self, operation: F) -> Result<Answer<Bytes>, Error>
    where
        F: Fn() -> C,
        C: Future<
            Output = Result<
                ResponseValue<progenitor_client::ByteStream>,
                progenitor_client::Error<ErrorBody>,
            >,
        >,
    {
        let answer = self.call(operation).await?;
        // `execute` has read it whole: what comes now is in memory.
        let headers = answer.headers.clone();
        let (status, mut parts) = (answer.status, answer.value.into_inner());
        let mut file = BytesMut::new();
        while let Some(part) = parts.next().await {
            let part = part.map_err(|error| {
                Error::from_generated(
                    progenitor_client::Error::<ErrorBody>::ResponseBodyError(error),
                    self.clock.now(),
                )
            })?;
            file.extend_from_slice(&part);
        }
        Ok(Answer {
            value: file.freeze(),
            status,
            headers,
        })
    }

    fn token_in_use(&self) -> Option<SecretString> {
        match self.credentials.current() {
            Ok(Current::Token(token)) => Some(token),
            _ => None,
        }
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("credentials", &self.credentials)
            .field("timeouts", &self.timeouts)
            .finish_non_exhaustive()
    }
}

/// A readable answer with a success status. Its `Debug` shows no header, as one may be a
/// token.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer<T> {
    /// The body.
    pub value: T,
    /// The HTTP status, 200 to 299.
    pub status: u16,
    /// All headers.
    pub headers: HeaderMap,
}

impl<T> Answer<T> {
    /// The same answer with another value.
    #[must_use]
    pub fn map<U>(self, value: impl FnOnce(T) -> U) -> Answer<U> {
        Answer {
            value: value(self.value),
            status: self.status,
            headers: self.headers,
        }
    }

    /// Looks at an error code in an answer whose status says success, as some services put
    /// it there. None, an empty one and zeros are no error.
    ///
    /// # Errors
    /// Of the kind [`Service`](crate::ErrorKind::Service), with the code and the message.
    pub fn check_code(&self, code: Option<&str>, message: Option<&str>) -> Result<(), Error> {
        let code = code.unwrap_or_default().trim();
        if !body::is_error(code) {
            return Ok(());
        }
        let body = ErrorBody::new(Some(code.to_owned()), message.map(str::to_owned));
        Err(Error::in_success(self.status, body, &self.headers))
    }

    /// The `X-Request-Id` header.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }
}

impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

impl<T> From<ResponseValue<T>> for Answer<T> {
    fn from(response: ResponseValue<T>) -> Self {
        Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            value: response.into_inner(),
        }
    }
}

fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// Signed are headers that nobody on the way rewrites: the service's own and the content
/// type. User agent and accept are left to proxies.
fn signed_headers(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .filter(|(name, _)| name.as_str().starts_with("x-") || *name == header::CONTENT_TYPE)
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        })
        .collect()
}

fn signing_date(now: SystemTime) -> Result<String, Error> {
    let time = Timestamp::try_from(now)
        .map_err(|_| Error::credentials("the clock is outside the years that can be signed"))?;
    Ok(time
        .to_zoned(TimeZone::UTC)
        .strftime("%Y%m%dT%H%M%SZ")
        .to_string())
}

fn header_value(text: &str, what: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::credentials(format!("{what} has characters that a header cannot carry"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_what_it_has_to_be() {
        use Expected::{File, List, Nothing, Object};
        for (expected, good, bad) in [
            (Object, "{}", "[1] {\"a\":1 null"),
            (List, "[1]", "{} [1 null"),
            (File, "[1 ", ""),
            (Nothing, "x", ""),
        ] {
            assert_eq!(expected.fault(good.as_bytes()), None, "{good}");
            for bad in bad.split_whitespace() {
                assert!(expected.fault(bad.as_bytes()).is_some(), "{bad}");
            }
            let may_be_empty = matches!(expected, File | Nothing);
            assert_eq!(expected.fault(b" ").is_none(), may_be_empty);
        }
    }
}
