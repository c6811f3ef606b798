//! How patient and how pushy a fleet is: small values, with what they are by default.

use std::time::Duration;

use huaweicloud_core::{Error, ErrorKind, Random};

/// All policies of a fleet.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Policy {
    /// How reads are repeated, and actions that were certainly not carried out.
    pub retry: RetryPolicy,
    /// How jobs are watched.
    pub poll: PollPolicy,
    /// How batches are sent.
    pub submit: SubmitPolicy,
}

/// When a call is made again.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Backoff {
    /// The bound of the first pause. Default: 0.5 seconds.
    pub initial: Duration,
    /// How much each bound grows. Default: 2.
    pub factor: f64,
    /// The largest bound. Default: 30 seconds.
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollPolicy {
    /// The first pause between two rounds of reads. Default: 1 second.
    pub initial: Duration,
    /// How much the pauses grow. Default: 1.5.
    pub factor: f64,
    /// The longest pause. Default: 5 seconds; the dip of a restart must not fall between
    /// two rounds.
    pub max: Duration,
    /// How long a target that only acknowledged is watched for a change before it is
    /// left as accepted, not confirmed. Default: 5 minutes.
    pub confirm_within: Duration,
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
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubmitPolicy {
    /// How many calls are under way at once for one service. Default: 4; the services
    /// publish no rate.
    pub concurrency: usize,
    /// How old a look at the targets may be when they are sent; then it is taken again.
    /// Default: 60 seconds.
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
