//! What is acted on.

use std::{borrow::Cow, fmt, hash::Hash, str::FromStr};

use huaweicloud_core::PathSegment;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::{Error, adapter};

/// Most characters of a wrong input that a message repeats.
const SHOWN: usize = 64;

/// A service with batch actions, by its short name: `cph`, `koophone`, `dbss`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Service(&'static str);

impl Service {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// The short name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl FromStr for Service {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        adapter::services()
            .find(|service| service.0 == name)
            .ok_or_else(|| {
                let known: Vec<_> = adapter::services().map(Service::name).collect();
                Error::invalid_input(format!(
                    "{name:?} is no service; services: {}",
                    known.join(", ")
                ))
            })
    }
}

impl<'de> Deserialize<'de> for Service {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Cow::<'de, str>::deserialize(deserializer)?;
        name.parse().map_err(D::Error::custom)
    }
}

impl JsonSchema for Service {
    fn schema_name() -> Cow<'static, str> {
        "Service".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "description": "A service: cph, koophone, dbss." })
    }
}

/// What is known of a kind of target. Rows stand in the adapters.
#[derive(Debug)]
pub(crate) struct KindRow {
    /// The word in front of the slash.
    pub(crate) name: &'static str,
    pub(crate) service: Service,
    /// What people call one.
    pub(crate) noun: &'static str,
    /// Shortest and longest id, in bytes.
    pub(crate) id_len: (usize, usize),
}

/// A kind of target, such as [`TargetKind::CPH_PHONE`].
#[derive(Clone, Copy)]
pub struct TargetKind(&'static KindRow);

impl TargetKind {
    pub(crate) const fn new(row: &'static KindRow) -> Self {
        Self(row)
    }

    /// The word in the text form of a target: `cph-server`, `cph-phone`, `koophone`,
    /// `dbss-audit`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The service that has targets of this kind.
    #[must_use]
    pub const fn service(self) -> Service {
        self.0.service
    }

    /// What people call one, such as "cloud phone".
    #[must_use]
    pub const fn noun(self) -> &'static str {
        self.0.noun
    }

    /// All kinds.
    pub fn all() -> impl Iterator<Item = Self> {
        adapter::kinds()
    }
}

impl PartialEq for TargetKind {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}
impl Eq for TargetKind {}
impl Hash for TargetKind {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.name.hash(state);
    }
}
impl PartialOrd for TargetKind {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for TargetKind {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.name.cmp(other.0.name)
    }
}
impl fmt::Debug for TargetKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}
impl fmt::Display for TargetKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl FromStr for TargetKind {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        Self::all().find(|kind| kind.name() == name).ok_or_else(|| {
            let known: Vec<_> = Self::all().map(Self::name).collect();
            let shown: String = name.chars().take(SHOWN).collect();
            Error::invalid_input(format!(
                "{shown:?} is no kind of target; kinds: {}",
                known.join(", ")
            ))
        })
    }
}

/// One thing that can be acted on: a kind and an id. Its text form is `KIND/ID`.
///
/// ```
/// use huaweicloud_jobs::{Target, TargetKind};
/// let target: Target = "cph-phone/1234567b8bab40ffb711234cb80d0234".parse()?;
/// assert_eq!(target.kind(), TargetKind::CPH_PHONE);
/// assert!("cph-phone/..".parse::<Target>().is_err());
/// # Ok::<(), huaweicloud_jobs::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Target {
    kind: TargetKind,
    id: Box<str>,
}

impl Target {
    /// A target of `kind`.
    ///
    /// # Errors
    /// If `id` is shorter or longer than ids of the kind can be, or is not safe in a URL
    /// path.
    pub fn new(kind: TargetKind, id: impl Into<Box<str>>) -> Result<Self, Error> {
        let id = id.into();
        let (shortest, longest) = kind.0.id_len;
        let shown: String = id
            .chars()
            .take(SHOWN)
            .flat_map(char::escape_debug)
            .collect();
        let refuse = |rule: &str| {
            Err(Error::invalid_input(format!(
                "target {kind}/{shown}: {rule}"
            )))
        };
        if id.len() > longest {
            return refuse(&format!(
                "the id has {} bytes; ids of {kind} have at most {longest}",
                id.len()
            ));
        }
        if let Some(rule) = PathSegment::fault(&id) {
            return refuse(&format!("not a usable id: {rule}"));
        }
        if id.len() < shortest {
            return refuse(&format!(
                "the id has {} bytes; ids of {kind} have at least {shortest}",
                id.len()
            ));
        }
        Ok(Self { kind, id })
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> TargetKind {
        self.kind
    }

    /// Its id, as the service knows it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its service.
    #[must_use]
    pub fn service(&self) -> Service {
        self.kind.service()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Target {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let shown = || text.chars().take(SHOWN).collect::<String>();
        let Some((kind, id)) = text.split_once('/') else {
            let shown = shown();
            let kinds: Vec<_> = TargetKind::all().map(TargetKind::name).collect();
            return Err(Error::invalid_input(format!(
                "target {shown:?}: not of the form KIND/ID, with one of the kinds {}",
                kinds.join(", ")
            )));
        };
        let kind = kind
            .parse()
            .map_err(|error| Error::invalid_input(format!("target {:?}: {error}", shown())))?;
        Self::new(kind, id)
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

impl JsonSchema for Target {
    fn schema_name() -> Cow<'static, str> {
        "Target".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[a-z-]+/[^/]+$",
            "description": "A target: KIND/ID, such as cph-phone/1234567b8bab40ffb711234cb80d0234."
        })
    }
}
