//! How fast a service is called. Pure: a bucket of leaves to call that fills with time.

use std::time::Duration;

use crate::policy::RatePolicy;

/// Numbers beyond these bounds are no rates.
const SLOWEST: f64 = 0.001;
const FASTEST: f64 = 1e9;

/// How often the service had made us slow down when a call was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Epoch(u64);

/// A token bucket whose rate the service's refusals lower.
#[derive(Debug)]
pub(super) struct Rate {
    ceiling: f64,
    lowest: f64,
    slow_down: f64,
    recover: f64,
    /// Calls a second, now.
    limit: f64,
    /// How many calls can be made at once; below zero, how many are reserved in advance.
    tokens: f64,
    /// Up to when the bucket was filled. In the future, nothing is sent until then.
    filled_at: Duration,
    epoch: Epoch,
    recent: Recent,
}

impl Rate {
    pub(super) fn new(policy: &RatePolicy, now: Duration) -> Self {
        let known = RatePolicy::default();
        let ceiling = within(
            policy.calls_per_second,
            known.calls_per_second,
            SLOWEST,
            FASTEST,
        );
        Self {
            ceiling,
            lowest: within(
                policy.lowest_calls_per_second,
                known.lowest_calls_per_second,
                SLOWEST,
                ceiling,
            ),
            slow_down: within(policy.slow_down, known.slow_down, 0.0, 1.0),
            recover: within(
                policy.recover_per_second,
                known.recover_per_second,
                0.0,
                FASTEST,
            ),
            limit: ceiling,
            tokens: ceiling.max(1.0),
            filled_at: now,
            epoch: Epoch(0),
            recent: Recent::default(),
        }
    }

    /// Reserves the next place, and says how long it is until then.
    pub(super) fn reserve(&mut self, now: Duration) -> (Duration, Epoch) {
        self.fill(now);
        self.tokens -= 1.0;
        let until_filled = self.filled_at.saturating_sub(now);
        let owed = (-self.tokens).max(0.0) / self.limit;
        let owed = Duration::try_from_secs_f64(owed).unwrap_or(Duration::MAX);
        (until_filled.saturating_add(owed), self.epoch)
    }

    /// Whether a place that was reserved still counts, now that it has come. If so, the
    /// call is made.
    pub(super) fn is_granted(&mut self, now: Duration, epoch: Epoch) -> bool {
        let granted = epoch == self.epoch;
        if granted {
            self.recent.add(now);
        }
        granted
    }

    /// The service refused a call for its rate and asks to wait for `hold`. Calls made
    /// before the last slow-down say nothing new of the rate.
    pub(super) fn refused(&mut self, now: Duration, epoch: Epoch, hold: Duration) {
        let until = now.saturating_add(hold);
        if epoch == self.epoch {
            self.fill(now);
            let kept = self.limit.min(self.recent.rate(now)) * self.slow_down;
            self.limit = kept.max(self.lowest);
        } else if until <= self.filled_at {
            return;
        }
        self.epoch = Epoch(self.epoch.0.wrapping_add(1));
        // Those who reserved a place in advance queue up anew.
        self.tokens = 0.0;
        self.filled_at = self.filled_at.max(until);
    }

    /// Fills the bucket and lets the rate recover, for the time that has passed.
    fn fill(&mut self, now: Duration) {
        let passed = now.saturating_sub(self.filled_at).as_secs_f64();
        if passed <= 0.0 {
            return;
        }
        let before = self.limit;
        let grown = before * (1.0 + self.recover).powf(passed);
        self.limit = grown.min(self.ceiling);
        let most = self.limit.max(1.0);
        // At the slower of the two rates: what recovers is not given in advance.
        self.tokens = (self.tokens + before * passed).min(most);
        self.filled_at = now;
    }
}

/// How many calls were made in about the last second.
#[derive(Debug, Default)]
struct Recent {
    /// The second that is being counted.
    second: u64,
    now: f64,
    before: f64,
}

impl Recent {
    fn add(&mut self, now: Duration) {
        self.turn(now);
        self.now += 1.0;
    }

    /// This second's calls, and of the last one's the share that is less than a second ago.
    fn rate(&mut self, now: Duration) -> f64 {
        self.turn(now);
        let share = 1.0 - f64::from(now.subsec_nanos()) / 1e9;
        self.now + self.before * share
    }

    fn turn(&mut self, now: Duration) {
        let second = now.as_secs();
        if second > self.second {
            self.before = match second - self.second {
                1 => self.now,
                _ => 0.0,
            };
            self.now = 0.0;
            self.second = second;
        }
    }
}

fn within(value: f64, otherwise: f64, least: f64, most: f64) -> f64 {
    let value = if value.is_nan() { otherwise } else { value };
    value.max(least).min(most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    /// Makes calls one after the other and gives their times.
    fn times(rate: &mut Rate, now: &mut Duration, calls: usize) -> Vec<Duration> {
        let one = |_| {
            let (wait, epoch) = rate.reserve(*now);
            *now += wait;
            assert!(rate.is_granted(*now, epoch));
            *now
        };
        (0..calls).map(one).collect()
    }

    #[test]
    fn a_second_of_the_ceiling_goes_at_once_and_then_the_ceiling_holds() {
        let mut rate = Rate::new(&RatePolicy::default(), Duration::ZERO);
        let mut now = Duration::ZERO;
        times(&mut rate, &mut now, 500);
        assert_eq!(now, Duration::ZERO);
        times(&mut rate, &mut now, 500);
        assert!((0.99..1.01).contains(&now.as_secs_f64()), "{now:?}");
    }

    #[test]
    fn places_are_reserved_one_behind_the_other() {
        let policy = RatePolicy {
            calls_per_second: 2.0,
            ..RatePolicy::default()
        };
        let mut rate = Rate::new(&policy, Duration::ZERO);
        let waits: Vec<_> = (0..5).map(|_| rate.reserve(Duration::ZERO).0).collect();
        let expected = [0.0, 0.0, 0.5, 1.0, 1.5].map(at);
        assert_eq!(waits, expected);
    }

    #[test]
    fn a_refusal_halves_what_was_really_made() {
        let mut rate = Rate::new(&RatePolicy::default(), Duration::ZERO);
        let mut now = Duration::ZERO;
        times(&mut rate, &mut now, 8);
        let epoch = rate.epoch;
        rate.refused(now, epoch, Duration::ZERO);
        assert_eq!(rate.limit, 4.0);
        // The other calls of that time are refused, too, and change nothing more.
        rate.refused(now, epoch, Duration::ZERO);
        assert_eq!(rate.limit, 4.0);
        // Nothing is left of the bucket.
        assert_eq!(rate.reserve(now).0, at(0.25));
    }

    #[test]
    fn it_recovers_slowly() {
        let mut rate = Rate::new(&RatePolicy::default(), Duration::ZERO);
        let mut now = Duration::ZERO;
        times(&mut rate, &mut now, 2);
        rate.refused(now, rate.epoch, Duration::ZERO);
        rate.fill(at(1.0));
        assert!((1.09..1.11).contains(&rate.limit), "{}", rate.limit);
        rate.fill(at(200.0));
        assert_eq!(rate.limit, 500.0);
    }

    #[test]
    fn nothing_is_sent_before_the_time_that_the_service_asks_for() {
        let mut rate = Rate::new(&RatePolicy::default(), Duration::ZERO);
        let mut now = at(10.0);
        times(&mut rate, &mut now, 2);
        let early = rate.epoch;
        // Two wait already, and have to queue up anew.
        rate.tokens = 0.0;
        let waiting = [rate.reserve(now), rate.reserve(now)];
        rate.refused(now, early, at(60.0));
        for (_, epoch) in waiting {
            assert!(!rate.is_granted(now, epoch));
        }
        assert_eq!(rate.reserve(now).0, at(61.0));
        assert_eq!(rate.reserve(now).0, at(62.0));
        // A shorter wait that somebody else is asked for does not end it.
        rate.refused(now, early, at(5.0));
        assert!(rate.reserve(now).0 > at(60.0));
    }

    #[test]
    fn numbers_that_are_no_rates_do_no_harm() {
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -1.0, 1e300] {
            let policy = RatePolicy {
                calls_per_second: odd,
                lowest_calls_per_second: odd,
                slow_down: odd,
                recover_per_second: odd,
            };
            let mut rate = Rate::new(&policy, Duration::ZERO);
            let mut now = Duration::ZERO;
            for _ in 0..5 {
                times(&mut rate, &mut now, 3);
                rate.refused(now, rate.epoch, Duration::from_secs(1));
                rate.fill(now + Duration::from_secs(1));
                assert!(rate.limit.is_finite() && rate.limit > 0.0);
                assert!(rate.tokens.is_finite());
            }
        }
    }

    proptest! {
        /// Whatever happens, the limit stays between its bounds, no more calls go out in
        /// a time than the ceiling allows, and none during a hold.
        #[test]
        fn it_never_runs_away(
            steps in prop::collection::vec((0_u64..3_000, 0_u8..10, 0_u64..20), 1..200),
            ceiling in 1_u32..50,
        ) {
            let policy = RatePolicy { calls_per_second: f64::from(ceiling), ..RatePolicy::default() };
            let mut rate = Rate::new(&policy, Duration::ZERO);
            let (mut now, mut held, mut made) = (Duration::ZERO, Duration::ZERO, Vec::new());
            for (pause, what, hold) in steps {
                now += Duration::from_millis(pause);
                let (wait, epoch) = rate.reserve(now);
                now += wait;
                prop_assert!(rate.is_granted(now, epoch));
                prop_assert!(now >= held);
                made.push(now);
                if what == 0 {
                    rate.refused(now, epoch, Duration::from_secs(hold));
                    held = held.max(now + Duration::from_secs(hold));
                }
                prop_assert!(rate.limit >= rate.lowest && rate.limit <= rate.ceiling);
            }
            for (index, from) in made.iter().enumerate() {
                let until = *from + Duration::from_secs(2);
                let count = made.iter().skip(index).filter(|at| **at < until).count();
                prop_assert!(count as f64 <= f64::from(ceiling) * 3.0 + 1.0);
            }
        }
    }
}
