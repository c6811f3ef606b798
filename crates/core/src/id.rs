//! Identifiers that are safe to put where they go.

use std::{borrow::Borrow, fmt, str::FromStr};

use crate::{Error, Random};

/// A text that is one segment of a URL path and cannot become another: not empty, at
/// most 128 bytes, visible ASCII, without `/`, `\`, `%`, `?` and `#`, and neither `.`
/// nor `..`.
///
/// URL libraries resolve dot segments before anyone sees the result, so an id of `..`
/// would address another resource. Every path parameter of the generated bindings is of
/// this type.
///
/// ```
/// use huaweicloud_core::PathSegment;
/// assert!(PathSegment::new("1564567b8bab40f34711234cb80d0123").is_ok());
/// assert!(PathSegment::new("..").is_err());
/// assert!(PathSegment::new("a%2fb").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PathSegment(Box<str>);

impl PathSegment {
    /// The longest segment that is taken, in bytes.
    pub const MAX_LEN: usize = 128;

    /// Takes `text` if it is a safe path segment.
    ///
    /// # Errors
    /// Says which rule `text` breaks.
    pub fn new(text: impl Into<Box<str>>) -> Result<Self, Error> {
        let text = text.into();
        match Self::fault(&text) {
            None => Ok(Self(text)),
            Some(rule) => Err(Error::invalid_input(format!(
                "{:?} cannot be an id: {rule}",
                text.chars().take(64).collect::<String>()
            ))),
        }
    }

    /// The rule that `text` breaks, if it breaks one.
    #[must_use]
    pub fn fault(text: &str) -> Option<&'static str> {
        if text.is_empty() {
            Some("it is empty")
        } else if text.len() > Self::MAX_LEN {
            Some("it is longer than 128 bytes")
        } else if text == "." || text == ".." {
            Some("a dot segment would address another resource")
        } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            Some("only visible ASCII characters are allowed")
        } else if text.contains(['/', '\\', '%', '?', '#']) {
            Some("the characters / \\ % ? # are not allowed")
        } else {
            None
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Borrow<str> for PathSegment {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl FromStr for PathSegment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::new(text)
    }
}

impl TryFrom<&str> for PathSegment {
    type Error = Error;

    fn try_from(text: &str) -> Result<Self, Error> {
        Self::new(text)
    }
}

/// A client-made id of one request, 32 lower-case hex digits, for the `x-request-id`
/// header where a service asks for it.
///
/// It traces a request. No service promises to recognise a repeated one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(Box<str>);

impl RequestId {
    /// A fresh id.
    #[must_use]
    pub fn new(random: &dyn Random) -> Self {
        Self(format!("{:016x}{:016x}", random.next(), random.next()).into())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
