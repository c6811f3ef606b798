//! One error for everything that can go wrong with a call, and whether it was sent.

use std::{
    borrow::Cow,
    error::Error as StdError,
    fmt, io,
    time::{Duration, SystemTime},
};

use http::HeaderMap;

use crate::{ErrorBody, error_body::identifier};

/// Whether a request reached the service. Decides what may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sent {
    /// Certainly not: nothing left this machine, or no connection was made.
    NotSent,
    /// It did, and an answer came back, readable or not.
    Sent,
    /// It may have: the connection broke or time ran out after sending had begun.
    Unknown,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or setting breaks a rule. Nothing was sent.
    InvalidInput,
    /// Credentials are missing, or a token could not be obtained. Nothing was sent.
    Credentials,
    /// No connection: name resolution, TCP or TLS. Nothing was sent.
    Connect,
    /// No complete answer in time.
    Timeout,
    /// The connection broke before an answer began.
    Connection,
    /// The service or the gateway answered with an error status.
    Service,
    /// An answer came that cannot be read: cut, too large, or of another shape.
    UnreadableAnswer,
}

/// An error of a call to a service.
///
/// `Display` says what happened and holds no secret, no whole body and no header.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    sent: Sent,
    what: Cow<'static, str>,
    status: Option<u16>,
    body: ErrorBody,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    /// It is about a login, not about the call that the token was for.
    of_login: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    fn new(kind: ErrorKind, sent: Sent, what: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            sent,
            what: what.into(),
            status: None,
            body: ErrorBody::default(),
            request_id: None,
            retry_after: None,
            of_login: false,
            source: None,
        }))
    }

    /// An argument or setting that breaks a rule. `what` names the input, the rule and
    /// the way out.
    pub fn invalid_input(what: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidInput, Sent::NotSent, what)
    }

    /// Credentials that are missing or cannot be used, found out before sending.
    pub fn credentials(what: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Credentials, Sent::NotSent, what)
    }

    /// A call that was not made, as the service is known not to answer.
    pub fn not_sent(what: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Connect, Sent::NotSent, what)
    }

    /// An answer that came and cannot be used.
    pub fn unreadable_answer(what: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::UnreadableAnswer, Sent::Sent, what)
    }

    /// Turns it into a failure to obtain a token for another call, which therefore was
    /// not sent. A refusal becomes one of the credentials; a failure that may pass stays
    /// of its kind.
    #[must_use]
    pub fn while_logging_in(mut self) -> Self {
        self.0.what = format!("login failed: {}", self.0.what).into();
        self.0.sent = Sent::NotSent;
        self.0.of_login = true;
        if self
            .0
            .status
            .is_some_and(|status| status < 500 && status != 429)
        {
            self.0.kind = ErrorKind::Credentials;
        }
        self
    }

    /// An error body inside an answer whose status says success. Such an answer asks for
    /// no wait.
    pub fn in_success(status: u16, body: ErrorBody, headers: &HeaderMap) -> Self {
        Self::answer(status, body, headers)
    }

    fn answer(status: u16, body: ErrorBody, headers: &HeaderMap) -> Self {
        let mut error = Self::new(
            ErrorKind::Service,
            Sent::Sent,
            "the service answered with an error",
        );
        error.0.status = Some(status);
        error.0.request_id = request_id(headers).or_else(|| body.request_id.clone());
        error.0.body = body;
        error
    }

    /// Names the service's id of the request, unless one is known already.
    #[must_use]
    pub fn with_request_id(mut self, id: Option<&str>) -> Self {
        let known = self.0.request_id.take();
        self.0.request_id = known.or_else(|| identifier(id?));
        self
    }

    pub(crate) fn from_generated(
        error: progenitor_client::Error<ErrorBody>,
        now: SystemTime,
    ) -> Self {
        use progenitor_client::Error as Generated;
        match error {
            Generated::InvalidRequest(what) => Self::invalid_input(what),
            // Only `Context::prepare` makes these, before anything is sent.
            Generated::Custom(what) => Self::credentials(what),
            Generated::CommunicationError(error) | Generated::InvalidUpgrade(error) => {
                Self::from_transport(error)
            }
            Generated::ResponseBodyError(error) => match Broken::behind(&error) {
                Some(broken) => Self::unreadable_answer(broken.0),
                None => Self::unreadable_answer("the answer was cut off").because(error),
            },
            Generated::ErrorResponse(response) => {
                let status = response.status().as_u16();
                let headers = response.headers().clone();
                let mut error = Self::answer(status, response.into_inner(), &headers);
                error.0.retry_after = retry_after(&headers, now);
                error
            }
            Generated::InvalidResponsePayload(body, error) => Self::unreadable_answer(format!(
                "the answer has another shape than documented ({} bytes: {:?} at line {} column {})",
                body.len(),
                error.classify(),
                error.line(),
                error.column()
            )),
            Generated::UnexpectedResponse(response) => {
                let mut unexpected = Self::unreadable_answer(format!(
                    "the answer has the undocumented status {}",
                    response.status().as_u16()
                ));
                unexpected.0.status = Some(response.status().as_u16());
                unexpected.0.request_id = request_id(response.headers());
                unexpected
            }
        }
    }

    fn from_transport(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let (kind, sent, what) = if error.is_builder() {
            (
                ErrorKind::InvalidInput,
                Sent::NotSent,
                "the request could not be built",
            )
        } else if error.is_connect() {
            (ErrorKind::Connect, Sent::NotSent, connect_problem(&error))
        } else if error.is_timeout() {
            (ErrorKind::Timeout, Sent::Unknown, "no answer in time")
        } else {
            (
                ErrorKind::Connection,
                Sent::Unknown,
                "the connection broke before an answer",
            )
        };
        Self::new(kind, sent, what).because(error)
    }

    fn because(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the request reached the service.
    #[must_use]
    pub fn sent(&self) -> Sent {
        self.0.sent
    }

    /// The HTTP status, if an answer came that could be read.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The error code of service or gateway, such as `CPS.0005`.
    #[must_use]
    pub fn service_code(&self) -> Option<&str> {
        self.0.body.code.as_deref()
    }

    /// The error text of service or gateway.
    #[must_use]
    pub fn service_message(&self) -> Option<&str> {
        self.0.body.message.as_deref()
    }

    /// The encoded explanation of an IAM refusal, for the STS service to decode.
    #[must_use]
    pub fn encoded_authorization_message(&self) -> Option<&str> {
        self.0.body.encoded_authorization_message.as_deref()
    }

    /// The id the service gave the request: the `X-Request-Id` header, else the body's.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the service asked to wait (`Retry-After`, seconds or a date), at most a
    /// day.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether it is about who is asking: missing credentials, 401 or 403.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.0.kind == ErrorKind::Credentials || matches!(self.0.status, Some(401 | 403))
    }

    /// Whether a login failed: it says nothing of the service that the call was for.
    #[must_use]
    pub fn is_of_login(&self) -> bool {
        self.0.of_login
    }

    /// Whether the answer was that there are too many calls (429). A service may say so
    /// in the middle of its work: see [`is_refused_for_rate`](Self::is_refused_for_rate).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.0.status == Some(429)
    }

    /// Whether the gateway refused the call for its rate, before carrying it out: a 429
    /// with the gateway's code, or without any.
    ///
    /// Codes are matched by number: `APIGW.`, `APIG.` and `APIC.` share them.
    #[must_use]
    pub fn is_refused_for_rate(&self) -> bool {
        self.is_throttled()
            && self
                .service_code()
                .is_none_or(|code| code.ends_with(".0308"))
    }

    /// Whether the service code begins with one of `prefixes`, in any letter case.
    #[must_use]
    pub fn has_code_of(&self, prefixes: &[&str]) -> bool {
        let code = self.service_code().unwrap_or_default().as_bytes();
        prefixes.iter().any(|prefix| {
            code.get(..prefix.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
        })
    }

    /// Whether the gateway refused the token as expired, before carrying the call out.
    ///
    /// Codes are matched by number: `APIGW.`, `APIG.` and `APIC.` share them.
    #[must_use]
    pub fn is_token_expired(&self) -> bool {
        let code = self.service_code().unwrap_or_default();
        let says_expired = || {
            let message = self.service_message().unwrap_or_default();
            message.contains("token expires") || message.contains("expires_at")
        };
        self.0.status == Some(401)
            && (code.ends_with(".0307") || (code.ends_with(".0301") && says_expired()))
    }
}

/// What is wrong with the body of an answer. Travels as the error of a body that takes its
/// place, as the generated code passes on nothing else.
#[derive(Debug)]
pub(crate) struct Broken(pub(crate) &'static str);

impl Broken {
    fn behind(error: &reqwest::Error) -> Option<&Self> {
        let mut source = error.source();
        while let Some(current) = source {
            let inner = current
                .downcast_ref::<io::Error>()
                .and_then(io::Error::get_ref);
            let broken = inner.and_then(|inner| inner.downcast_ref());
            if broken.is_some() {
                return broken;
            }
            source = current.source();
        }
        None
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl StdError for Broken {}

/// reqwest's message for a build without TLS does not say what to do about it.
fn connect_problem(error: &reqwest::Error) -> &'static str {
    let mut source: Option<&dyn StdError> = Some(error);
    while let Some(current) = source {
        if current.to_string().contains("scheme is not http") {
            return "this program was built without TLS: enable a TLS feature of reqwest";
        }
        source = current.source();
    }
    "could not connect; nothing was sent"
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    identifier(headers.get("x-request-id")?.to_str().ok()?)
}

/// Who asks for more has made a mistake, in the header or with a clock.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers
        .get(http::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim();
    let asked = match value.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let date = httpdate::parse_http_date(value).ok()?;
            date.duration_since(now).unwrap_or_default()
        }
    };
    Some(asked.min(MAX_RETRY_AFTER))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        match (inner.kind, inner.status) {
            (ErrorKind::Service, Some(status)) => write!(f, "HTTP {status}")?,
            (_, Some(status)) => write!(f, "{} (HTTP {status})", inner.what)?,
            (_, None) => f.write_str(&inner.what)?,
        }
        if let Some(code) = &inner.body.code {
            write!(f, " {code}")?;
        }
        if let Some(message) = &inner.body.message {
            write!(f, ": {message}")?;
        }
        let mut source = inner
            .source
            .as_ref()
            .map(|source| source.as_ref() as &dyn StdError);
        if let Some(mut root) = source.take() {
            while let Some(deeper) = root.source() {
                root = deeper;
            }
            write!(f, " ({root})")?;
        }
        if let Some(id) = &inner.request_id {
            write!(f, " [request {id}]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("sent", &self.0.sent)
            .field("message", &self.to_string())
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|source| source.as_ref() as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, header::RETRY_AFTER};

    use super::*;

    fn error(status: u16, code: Option<&str>) -> Error {
        let body = ErrorBody::new(code.map(str::to_owned), None);
        Error::answer(status, body, &HeaderMap::new())
    }

    #[test]
    fn only_the_gateway_refuses_for_rate() {
        for (status, code, refused) in [
            (429, None, true),
            (429, Some("APIGW.0308"), true),
            (429, Some("APIG.0308"), true),
            (429, Some("CPS.0308x"), false),
            (429, Some("CPS.0005"), false),
            (503, None, false),
            (400, Some("APIGW.0308"), false),
        ] {
            let error = error(status, code);
            assert_eq!(error.is_refused_for_rate(), refused, "{error}");
            assert_eq!(error.is_throttled(), status == 429, "{error}");
        }
    }

    #[test]
    fn a_code_is_told_by_its_beginning() {
        let said = error(400, Some("Cps.0005"));
        assert!(said.has_code_of(&["DBSS.", "CPS."]));
        assert!(!said.has_code_of(&["DBSS.", "CPS.0005.1"]));
        assert!(!said.has_code_of(&[]));
        assert!(!error(400, None).has_code_of(&["CPS."]));
        assert!(!error(400, Some("é.1")).has_code_of(&["e"]));
    }

    #[test]
    fn waits_are_short_and_only_of_refusals() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let in_years = httpdate::fmt_http_date(now + 1_000 * MAX_RETRY_AFTER);
        let in_a_minute = httpdate::fmt_http_date(now + Duration::from_secs(60));
        for (value, seconds) in [
            ("7", 7),
            ("86401", 86_400),
            (in_years.as_str(), 86_400),
            (in_a_minute.as_str(), 60),
        ] {
            let mut headers = HeaderMap::new();
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(RETRY_AFTER, value);
            }
            let wait = Some(Duration::from_secs(seconds));
            assert_eq!(retry_after(&headers, now), wait, "{value}");
            let inside = Error::in_success(200, ErrorBody::default(), &headers);
            assert_eq!(inside.retry_after(), None, "{value}");
        }
    }

    #[test]
    fn a_request_id_from_elsewhere_can_be_shown() {
        let long = format!("\u{1b}{}", "r".repeat(200));
        let error = error(400, None).with_request_id(Some(&long));
        assert_eq!(error.request_id(), Some("r".repeat(128).as_str()));
    }
}
