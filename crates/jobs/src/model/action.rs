//! What is done to targets.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The name of an action, such as `restart`. Which kinds of target have it is the
/// adapters' business.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct ActionName(Cow<'static, str>);

impl ActionName {
    /// Turn off and on again.
    pub const RESTART: Self = Self(Cow::Borrowed("restart"));
    /// Back to factory settings: user data is lost.
    pub const RESET: Self = Self(Cow::Borrowed("reset"));
    /// Turn off.
    pub const STOP: Self = Self(Cow::Borrowed("stop"));
    /// Turn on.
    pub const START: Self = Self(Cow::Borrowed("start"));

    /// The name of an action that has no constant here.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self(name.into())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ActionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An action and its settings, which hold for every target unless the target has its own.
///
/// ```
/// use huaweicloud_jobs::Action;
/// let reset = Action::reset()
///     .image("1564567b8bab40f34711234cb80d8574")
///     .property("sys.prop.writephonenum", "13666666666");
/// # let _ = reset;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    name: ActionName,
    settings: Settings,
}

impl Action {
    /// An action by name, without settings.
    #[must_use]
    pub fn new(name: ActionName) -> Self {
        Self {
            name,
            settings: Settings::default(),
        }
    }

    pub(crate) fn with(name: ActionName, settings: Settings) -> Self {
        Self { name, settings }
    }

    /// Restart: CPH servers and phones, KooPhone instances, DBSS audit instances.
    #[must_use]
    pub fn restart() -> Self {
        Self::new(ActionName::RESTART)
    }

    /// Reset to factory settings, losing user data: CPH phones, KooPhone instances.
    #[must_use]
    pub fn reset() -> Self {
        Self::new(ActionName::RESET)
    }

    /// Stop: CPH phones, DBSS audit instances.
    #[must_use]
    pub fn stop() -> Self {
        Self::new(ActionName::STOP)
    }

    /// Start: DBSS audit instances. A stopped CPH phone starts by a restart.
    #[must_use]
    pub fn start() -> Self {
        Self::new(ActionName::START)
    }

    /// Gives a phone that is restarted or reset another image.
    #[must_use]
    pub fn image(mut self, id: &str) -> Self {
        self.settings = self.settings.image(id);
        self
    }

    /// Sets a property on phones that are restarted or reset.
    #[must_use]
    pub fn property(mut self, name: &str, value: &str) -> Self {
        self.settings = self.settings.property(name, value);
        self
    }

    /// Whether a phone's reset also forgets the properties that were set before.
    #[must_use]
    pub fn factory_reset(mut self, forget: bool) -> Self {
        self.settings = self.settings.factory_reset(forget);
        self
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &ActionName {
        &self.name
    }

    /// The settings that hold for every target.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }
}

/// Settings of an action, by name. Which there are is the adapters' business; an unknown
/// one is refused when planning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Settings(BTreeMap<String, Value>);

impl Settings {
    pub(crate) const IMAGE: &'static str = "image";
    pub(crate) const PROPERTY: &'static str = "property";
    pub(crate) const FACTORY_RESET: &'static str = "factory_reset";

    /// The image a phone gets.
    #[must_use]
    pub fn image(self, id: &str) -> Self {
        self.set(Self::IMAGE, id.into())
    }

    /// A property a phone gets, besides those set already.
    #[must_use]
    pub fn property(mut self, name: &str, value: &str) -> Self {
        let properties = self
            .0
            .entry(Self::PROPERTY.to_owned())
            .or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(properties) = properties {
            properties.insert(name.to_owned(), value.into());
        }
        self
    }

    /// Whether the properties set before are forgotten.
    #[must_use]
    pub fn factory_reset(self, forget: bool) -> Self {
        self.set(Self::FACTORY_RESET, forget.into())
    }

    /// A setting that has no method here.
    #[must_use]
    pub fn set(mut self, name: &str, value: Value) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }

    /// The value of a setting.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Whether nothing is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All settings, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// These settings where they are set, `base` elsewhere. Properties are taken together.
    pub(crate) fn over(&self, base: &Self) -> Self {
        let mut merged = base.clone();
        for (name, value) in &self.0 {
            match (merged.0.get_mut(name), value) {
                (Some(Value::Object(below)), Value::Object(above)) => {
                    below.extend(above.clone());
                }
                _ => {
                    merged.0.insert(name.clone(), value.clone());
                }
            }
        }
        merged
    }
}
