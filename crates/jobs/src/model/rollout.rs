//! In which steps a plan is carried out, and when it is broken off.

use std::{fmt, str::FromStr, time::Duration};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::Error;

/// A number of targets, or a share of a plan's. Its text form is `50` or `10%`.
///
/// ```
/// use huaweicloud_jobs::Portion;
/// assert_eq!("10%".parse::<Portion>()?, Portion::Percent(10));
/// assert!("110%".parse::<Portion>().is_err());
/// # Ok::<(), huaweicloud_jobs::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Portion {
    /// So many.
    Count(u32),
    /// So many in a hundred, at most 100.
    Percent(u8),
}

impl Portion {
    /// So many of `total`, rounded down.
    #[must_use]
    pub fn of(self, total: usize) -> usize {
        match self {
            Self::Count(count) => usize::try_from(count).unwrap_or(usize::MAX).min(total),
            Self::Percent(percent) => {
                let share = total as u128 * u128::from(percent.min(100)) / 100;
                usize::try_from(share).unwrap_or(total)
            }
        }
    }
}

impl fmt::Display for Portion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => write!(f, "{count}"),
            Self::Percent(percent) => write!(f, "{percent}%"),
        }
    }
}

impl FromStr for Portion {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let refuse = || {
            let shown: String = text.chars().take(64).collect();
            Error::invalid_input(format!(
                "{shown:?} is neither a number such as 50 nor a share such as 10%"
            ))
        };
        match text.strip_suffix('%') {
            Some(percent) => match percent.parse() {
                Ok(percent) if percent <= 100 => Ok(Self::Percent(percent)),
                _ => Err(refuse()),
            },
            None => text.parse().map(Self::Count).map_err(|_| refuse()),
        }
    }
}

impl Serialize for Portion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Portion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

impl JsonSchema for Portion {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Portion".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9]+%?$",
            "description": "A number of targets such as 50, or a share such as 10%."
        })
    }
}

/// How a plan is rolled out: all at once, or in waves of which each starts only when the
/// one before is confirmed; and how much may go wrong before the rest is not sent.
///
/// *Short* is a target that was tried and is not proven done: failed, rejected, unknown,
/// not confirmed, or not sent because its service could not be used. Targets that could
/// not take the action in the state they were in are not counted: nothing was tried.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub struct Rollout {
    /// Targets in a wave; a share is rounded down, and a wave has at least one. None: all
    /// are sent at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave: Option<Portion>,
    /// The pause between a wave's end and the next one's start, in milliseconds.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub pause_ms: u64,
    /// How many targets may come out short, a share being rounded down; with one more,
    /// nothing more is sent. None: any number, but none in a wave that is to be followed by
    /// another. Without waves only what is known at the time can count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_failures: Option<Portion>,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl Rollout {
    /// Sends in waves of this size.
    #[must_use]
    pub fn wave(mut self, size: Portion) -> Self {
        self.wave = Some(size);
        self
    }

    /// Pauses between waves, to the millisecond.
    #[must_use]
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        self
    }

    /// Sends nothing more once more than this came out short.
    #[must_use]
    pub fn max_failures(mut self, most: Portion) -> Self {
        self.max_failures = Some(most);
        self
    }

    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Targets in a wave of a plan of `total`.
    pub(crate) fn wave_size(&self, total: usize) -> usize {
        self.wave.map_or(total, |wave| wave.of(total)).max(1)
    }

    /// How many of `total` may come out short, if there is a limit. In waves there is.
    pub(crate) fn most_short(&self, total: usize) -> Option<usize> {
        let given = self.max_failures.map(|most| most.of(total));
        given.or(self.wave.map(|_| 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn portions_are_read_and_counted() {
        let cases = [
            ("0", Portion::Count(0), 0),
            ("7", Portion::Count(7), 7),
            ("900", Portion::Count(900), 250),
            ("0%", Portion::Percent(0), 0),
            ("10%", Portion::Percent(10), 25),
            ("1%", Portion::Percent(1), 2),
            ("100%", Portion::Percent(100), 250),
        ];
        for (text, portion, of) in cases {
            assert_eq!(text.parse::<Portion>().ok(), Some(portion));
            assert_eq!(portion.to_string(), text);
            assert_eq!(portion.of(250), of, "{text}");
        }
        for text in [
            "",
            "%",
            "-1",
            "1.5",
            "101%",
            "300%",
            "ten",
            "4294967296",
            "1 %",
        ] {
            assert!(text.parse::<Portion>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_wave_has_a_target_and_tolerates_nothing_unless_told() {
        let rollout = Rollout::default();
        assert_eq!((rollout.wave_size(30), rollout.most_short(30)), (30, None));
        let rollout = rollout.wave(Portion::Percent(1));
        assert_eq!(
            (rollout.wave_size(30), rollout.most_short(30)),
            (1, Some(0))
        );
        let rollout = rollout.max_failures(Portion::Percent(10));
        assert_eq!(rollout.most_short(30), Some(3));
    }
}
