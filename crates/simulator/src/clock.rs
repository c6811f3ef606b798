//! The simulated clock: everything that takes time in the simulator is measured on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

/// A point of simulated time, in nanoseconds since the Unix epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(u64);

impl Moment {
    /// Later than any other.
    pub(crate) const FOREVER: Self = Self(u64::MAX);

    pub(crate) fn plus(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(nanos(duration)))
    }

    pub(crate) fn minus(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(nanos(duration)))
    }

    /// How long after `earlier` this moment is; zero when it is not after.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }

    fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_nanosecond(i128::from(self.0)).unwrap_or(jiff::Timestamp::MAX)
    }

    /// RFC 3339 in UTC with whole seconds, as CPH writes times.
    pub(crate) fn seconds_text(self) -> String {
        self.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// RFC 3339 in UTC with milliseconds, as the ledger writes times.
    pub(crate) fn millis_text(self) -> String {
        self.timestamp()
            .strftime("%Y-%m-%dT%H:%M:%S%.3fZ")
            .to_string()
    }

    /// RFC 3339 in UTC with microseconds, as IAM writes times.
    pub(crate) fn micros_text(self) -> String {
        self.timestamp()
            .strftime("%Y-%m-%dT%H:%M:%S%.6fZ")
            .to_string()
    }

    /// `yyyy-MM-dd HH:mm:ss` in UTC, as DBSS and KooPhone write times.
    pub(crate) fn blank_text(self) -> String {
        self.timestamp().strftime("%Y-%m-%d %H:%M:%S").to_string()
    }

    /// The form of the HTTP `Date` header.
    pub(crate) fn http_date(self) -> String {
        self.timestamp()
            .strftime("%a, %d %b %Y %H:%M:%S GMT")
            .to_string()
    }

    /// Reads the 16 characters of an `X-Sdk-Date` header.
    pub(crate) fn from_sdk_date(text: &str) -> Option<Self> {
        let civil = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", text).ok()?;
        let zoned = civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        u64::try_from(zoned.timestamp().as_nanosecond())
            .ok()
            .map(Self)
    }

    /// The 16 characters of an `X-Sdk-Date` header.
    pub(crate) fn sdk_date(self) -> String {
        self.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
    }

    pub(crate) const fn from_unix_seconds(seconds: u64) -> Self {
        Self(seconds.saturating_mul(1_000_000_000))
    }

    /// How far apart two moments are, whichever is first.
    pub(crate) fn distance(self, other: Self) -> Duration {
        Duration::from_nanos(self.0.abs_diff(other.0))
    }
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        Self(nanos(
            time.duration_since(SystemTime::UNIX_EPOCH)
                .unwrap_or_default(),
        ))
    }
}

fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

#[derive(Debug, Clone, Copy)]
enum Pace {
    Manual,
    Scaled(f64),
}

#[derive(Debug)]
struct Inner {
    pace: Pace,
    start: SystemTime,
    started: Instant,
    offset_nanos: AtomicU64,
}

/// The clock of a simulator. Clones show the same time.
///
/// A [manual](Clock::manual) clock stands still until [`advance`](Clock::advance) is called, so that a test
/// waits for nothing; a [real](Clock::real) clock is the machine's; a [scaled](Clock::scaled) one runs faster.
#[derive(Debug, Clone)]
pub struct Clock {
    inner: Arc<Inner>,
}

impl Clock {
    fn with_pace(pace: Pace) -> Self {
        Self {
            inner: Arc::new(Inner {
                pace,
                start: SystemTime::now(),
                started: Instant::now(),
                offset_nanos: AtomicU64::new(0),
            }),
        }
    }

    /// A clock that starts at the machine's present time and moves only by [`advance`](Self::advance).
    pub fn manual() -> Self {
        Self::with_pace(Pace::Manual)
    }

    /// The machine's clock, plus whatever [`advance`](Self::advance) has added.
    pub fn real() -> Self {
        Self::with_pace(Pace::Scaled(1.0))
    }

    /// A clock that starts at the machine's present time and runs `factor` times as fast.
    /// A factor that is negative or not a number counts as zero, which gives a manual clock.
    pub fn scaled(factor: f64) -> Self {
        if factor.is_finite() && factor > 0.0 {
            Self::with_pace(Pace::Scaled(factor))
        } else {
            Self::manual()
        }
    }

    /// The simulated time.
    pub fn now(&self) -> SystemTime {
        let run = match self.inner.pace {
            Pace::Manual => Duration::ZERO,
            Pace::Scaled(factor) => {
                let real = self.inner.started.elapsed();
                Duration::try_from_secs_f64(real.as_secs_f64() * factor).unwrap_or(real)
            }
        };
        let offset = Duration::from_nanos(self.inner.offset_nanos.load(Ordering::SeqCst));
        self.inner
            .start
            .checked_add(run)
            .and_then(|time| time.checked_add(offset))
            .unwrap_or(self.inner.start)
    }

    /// Moves the clock forward. On a manual clock nothing else does; on the others this comes on top.
    pub fn advance(&self, by: Duration) {
        self.inner
            .offset_nanos
            .fetch_add(nanos(by), Ordering::SeqCst);
    }

    pub(crate) fn moment(&self) -> Moment {
        self.now().into()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_when_told() {
        let clock = Clock::manual();
        let before = clock.now();
        assert_eq!(clock.now(), before);
        clock.advance(Duration::from_secs(90));
        assert_eq!(
            clock.now().duration_since(before).unwrap(),
            Duration::from_secs(90)
        );
    }

    #[test]
    fn times_are_written_and_read_in_the_forms_the_services_use() {
        let moment = Moment::from_sdk_date("20240115T083000Z").unwrap();
        assert_eq!(moment.seconds_text(), "2024-01-15T08:30:00Z");
        assert_eq!(moment.millis_text(), "2024-01-15T08:30:00.000Z");
        assert_eq!(moment.micros_text(), "2024-01-15T08:30:00.000000Z");
        assert_eq!(moment.blank_text(), "2024-01-15 08:30:00");
        assert_eq!(moment.http_date(), "Mon, 15 Jan 2024 08:30:00 GMT");
        assert!(Moment::from_sdk_date("2024-01-15").is_none());
    }
}
