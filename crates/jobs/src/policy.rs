//! How patient and how pushy a fleet is: small values, with what they are by default.
//!
//! Serialized, a duration is a text of seconds with their unit, such as `0.5s`.

use std::time::Duration;

use huaweicloud_core::{Error, ErrorKind, Random};
use serde::{Serialize, Serializer};

/// All policies of a fleet.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Policy {
    /// How reads are repeated, and actions that were certainly not carried out.
    pub retry: RetryPolicy,
    /// How jobs are watched.
    pub poll: PollPolicy,
    /// How batches are sent.
    pub submit: SubmitPolicy,
    /// How fast a service is called.
    pub rate: RatePolicy,
    /// When a service that does not answer is left alone.
    pub breaker: BreakerPolicy,
}

fn seconds<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{}s", duration.as_secs_f64()))
}

/// When a call is made again.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a read is made at most. Default: 4.
    pub read_attempts: u32,
    /// How often an action is sent at most. It is only sent again when it was certainly
    /// not sent, or refused for its rate before being carried out. Default: 4.
    pub action_attempts: u32,
    /// The pause between attempts.
    pub backoff: Backoff,
    /// The longest pause that a service can ask for. Where it asks for more, the call is
    /// not made again. Default: 5 minutes.
    #[serde(serialize_with = "seconds")]
    pub longest_wait: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            read_attempts: 4,
            action_attempts: 4,
            backoff: Backoff::default(),
            longest_wait: Duration::from_secs(300),
        }
    }
}

impl RetryPolicy {
    /// The pause after `attempt` attempts, unless the service asked for too long a one.
    pub(crate) fn pause(
        &self,
        attempt: u32,
        asked: Option<Duration>,
        random: &dyn Random,
    ) -> Option<Duration> {
        let bearable = asked.is_none_or(|asked| asked <= self.longest_wait);
        bearable.then(|| self.backoff.pause(attempt, asked, random))
    }

    /// The pause before a read is made again, or `None` if it is not.
    pub(crate) fn after_read_error(
        &self,
        attempt: u32,
        error: &Error,
        random: &dyn Random,
    ) -> Option<Duration> {
        let may_pass = match error.kind() {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Connection
            | ErrorKind::UnreadableAnswer => true,
            ErrorKind::Service => {
                error.is_throttled() || error.status().is_some_and(|status| status >= 500)
            }
            _ => false,
        };
        let again = may_pass && attempt < self.read_attempts;
        again
            .then(|| self.pause(attempt, error.retry_after(), random))
            .flatten()
    }
}

/// Pauses that grow, each drawn at random between nothing and its bound, so that many
/// clients do not come back at once.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Backoff {
    /// The bound of the first pause. Default: 0.5 seconds.
    #[serde(serialize_with = "seconds")]
    pub initial: Duration,
    /// How much each bound grows. Default: 2.
    pub factor: f64,
    /// The largest bound. Default: 30 seconds.
    #[serde(serialize_with = "seconds")]
    pub max: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            initial: Duration::from_millis(500),
            factor: 2.0,
            max: Duration::from_secs(30),
        }
    }
}

impl Backoff {
    /// The pause after `attempt` attempts. What the service asked for is its floor.
    pub(crate) fn pause(
        &self,
        attempt: u32,
        retry_after: Option<Duration>,
        random: &dyn Random,
    ) -> Duration {
        let bound = (self.initial.as_secs_f64()
            * self.factor.powi(attempt.saturating_sub(1).min(60) as i32))
        .min(self.max.as_secs_f64());
        let share = (random.next() >> 11) as f64 / (1_u64 << 53) as f64;
        let drawn = Duration::try_from_secs_f64(bound * share).unwrap_or(self.max);
        retry_after.unwrap_or_default().saturating_add(drawn)
    }
}

/// How jobs are watched.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PollPolicy {
    /// The first pause between two rounds of reads. Default: 1 second.
    #[serde(serialize_with = "seconds")]
    pub initial: Duration,
    /// How much the pauses grow. Default: 1.5.
    pub factor: f64,
    /// The longest pause. Default: 5 seconds; the dip of a restart must not fall between
    /// two rounds.
    #[serde(serialize_with = "seconds")]
    pub max: Duration,
    /// How long a target that only acknowledged is watched for a change before it is
    /// left as accepted, not confirmed. Default: 5 minutes.
    #[serde(serialize_with = "seconds")]
    pub confirm_within: Duration,
    /// How long a target whose job is unknown is looked at for a sign of what happened,
    /// where that is asked for. Default: 2 minutes.
    #[serde(serialize_with = "seconds")]
    pub reconcile_within: Duration,
    /// After how many failed rounds in a row waiting ends with an error. Default: 10.
    pub failed_rounds: u32,
}

impl Default for PollPolicy {
    fn default() -> Self {
        Self {
            initial: Duration::from_secs(1),
            factor: 1.5,
            max: Duration::from_secs(5),
            confirm_within: Duration::from_secs(300),
            reconcile_within: Duration::from_secs(120),
            failed_rounds: 10,
        }
    }
}

impl PollPolicy {
    /// The pause before round `round`, counted from 0.
    pub(crate) fn pause(&self, round: u32) -> Duration {
        let seconds = self.initial.as_secs_f64() * self.factor.powi(round.min(60) as i32);
        Duration::try_from_secs_f64(seconds.min(self.max.as_secs_f64())).unwrap_or(self.max)
    }
}

/// How batches are sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SubmitPolicy {
    /// How many calls are under way at once for one service. Default: 4; the services
    /// publish no rate.
    pub concurrency: usize,
    /// How old a look at the targets may be when they are sent; then it is taken again.
    /// Default: 60 seconds.
    #[serde(serialize_with = "seconds")]
    pub look_again_after: Duration,
}

impl Default for SubmitPolicy {
    fn default() -> Self {
        Self {
            concurrency: 4,
            look_again_after: Duration::from_secs(60),
        }
    }
}

/// How fast a service is called: a ceiling of our own, and slower after the service
/// refused calls for their rate. It holds for reads and actions together, of all runs of
/// a fleet.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RatePolicy {
    /// The most calls a second; as many may be made at once after a pause. Default: 500;
    /// the services publish no rate.
    pub calls_per_second: f64,
    /// However often the service refuses, calls are not made more slowly than this.
    /// Default: 0.5.
    pub lowest_calls_per_second: f64,
    /// The share of the recent rate that is kept after a refusal. Default: 0.5.
    pub slow_down: f64,
    /// The share by which the rate grows in each second without a refusal. Default: 0.1.
    pub recover_per_second: f64,
}

impl Default for RatePolicy {
    fn default() -> Self {
        Self {
            calls_per_second: 500.0,
            lowest_calls_per_second: 0.5,
            slow_down: 0.5,
            recover_per_second: 0.1,
        }
    }
}

/// When a service that does not answer is left alone. Without this, every batch of a
/// large run would be sent to a dead service, and become `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BreakerPolicy {
    /// After how many calls in a row without an answer of the service nothing more is
    /// sent: no connection, a broken one, time-outs, server errors, unreadable answers.
    /// Actions are also counted by themselves, as a service may answer reads only.
    /// Default: 5.
    pub failures: u32,
    /// How long it is then left alone before a read tries whether it answers again. Until
    /// then reads fail at once. Default: 30 seconds.
    #[serde(serialize_with = "seconds")]
    pub cool_down: Duration,
    /// How often in a row it is tried again in vain before what is not sent is given up.
    /// One that has never answered is given up at once. Default: 4.
    pub probes: u32,
}

impl Default for BreakerPolicy {
    fn default() -> Self {
        Self {
            failures: 5,
            cool_down: Duration::from_secs(30),
            probes: 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_values_can_be_shown() {
        let shown = serde_json::to_value(Policy::default()).unwrap_or_default();
        let value = |pointer| shown.pointer(pointer).map(ToString::to_string);
        assert_eq!(value("/retry/read_attempts").as_deref(), Some("4"));
        assert_eq!(value("/retry/backoff/initial").as_deref(), Some("\"0.5s\""));
        assert_eq!(value("/breaker/cool_down").as_deref(), Some("\"30s\""));
        assert_eq!(value("/rate/calls_per_second").as_deref(), Some("500.0"));
    }
}
