//! When a service that does not answer is left alone, and when it is tried again. Pure.

use std::time::Duration;

use crate::policy::BreakerPolicy;

/// The kinds of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    /// A read.
    Read,
    /// The read that tries whether the service answers again.
    Probe,
    /// An action.
    Action,
    /// The first action after a service was left alone.
    Trial,
}

/// How a service stands, for those who would act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// As far as is known, it answers.
    Answers,
    /// It is left alone for this long.
    Cooling(Duration),
    /// It is to be tried again, by a read.
    Due,
    /// It was tried again in vain as often as it may be. When it was left alone for
    /// another while, it is [`Due`](Self::Due) once more.
    GivenUp,
}

/// Counts the calls in a row that had no answer.
#[derive(Debug)]
pub(super) struct Breaker {
    policy: BreakerPolicy,
    /// Calls in a row.
    calls: u32,
    /// Actions in a row, whatever reads were answered in between.
    actions: u32,
    /// How often in a row it was tried again in vain, by a probe or the action after it.
    in_vain: u32,
    /// Until when the service is left alone. When that is over, it is to be tried.
    open_until: Option<Duration>,
    /// Reads are answered again; of actions it is not known.
    on_trial: bool,
    /// It has answered once: one that never did is not there, and trying on is of no use.
    was_heard: bool,
    /// What the last call without an answer gave.
    last: Box<str>,
}

impl Breaker {
    pub(super) fn new(policy: BreakerPolicy) -> Self {
        Self {
            policy,
            calls: 0,
            actions: 0,
            in_vain: 0,
            open_until: None,
            on_trial: false,
            was_heard: false,
            last: Box::default(),
        }
    }

    pub(super) fn standing(&self, now: Duration) -> Standing {
        match self.open_until {
            None => Standing::Answers,
            Some(until) if now >= until => Standing::Due,
            Some(_) if self.in_vain >= self.policy.probes => Standing::GivenUp,
            Some(until) => Standing::Cooling(until.saturating_sub(now)),
        }
    }

    /// Whether reads are not to be made. Where only actions have no answer they go on.
    pub(super) fn keeps_reads_back(&self, now: Duration) -> bool {
        self.is_silent() && self.open_until.is_some_and(|until| now < until)
    }

    /// Whether the next action is to be sent alone.
    pub(super) fn is_on_trial(&self) -> bool {
        self.on_trial
    }

    pub(super) fn answered(&mut self, now: Duration, made: Made) {
        if matches!(made, Made::Action | Made::Trial) {
            *self = Self::new(self.policy.clone());
            self.was_heard = true;
            return;
        }
        self.was_heard = true;
        let was_silent = self.is_silent();
        self.calls = 0;
        if self
            .open_until
            .is_some_and(|until| was_silent || now >= until)
        {
            self.open_until = None;
            self.on_trial = self.actions > 0;
            if !self.on_trial {
                self.in_vain = 0;
            }
        }
    }

    pub(super) fn unanswered(&mut self, now: Duration, made: Made, error: &str) {
        self.calls = self.calls.saturating_add(1);
        if matches!(made, Made::Action | Made::Trial) {
            self.actions = self.actions.saturating_add(1);
        }
        self.last = error.into();
        match (made, self.open_until) {
            (Made::Probe, Some(_)) | (Made::Trial, None) => self.tried_in_vain(now),
            // What was under way when it opened.
            (_, Some(_)) => {}
            (Made::Action, None) if self.on_trial => {}
            (_, None) => {
                if self.is_silent() || self.actions >= self.policy.failures {
                    if !self.was_heard {
                        self.in_vain = self.policy.probes;
                    }
                    self.open(now);
                }
            }
        }
    }

    /// It was tried. If that is still to be done, nothing came of it.
    pub(super) fn was_probed(&mut self, now: Duration) {
        if self.standing(now) == Standing::Due {
            self.tried_in_vain(now);
        }
    }

    /// What is wrong, and when it is tried again, for people.
    pub(super) fn told(&self, now: Duration) -> String {
        let (count, what) = match self.is_silent() {
            true => (self.calls, "call"),
            false => (self.actions, "action"),
        };
        let what = match count {
            1 => format!("1 {what}"),
            _ => format!("{count} {what}s in a row"),
        };
        let left = self.open_until.unwrap_or(now).saturating_sub(now);
        format!(
            "{what} had no answer, the last one: {}; it can be tried again in \
             {} s",
            self.last,
            left.as_secs_f64().ceil()
        )
    }

    /// Whether no call is answered, reads neither.
    fn is_silent(&self) -> bool {
        self.calls >= self.policy.failures.max(1)
    }

    fn tried_in_vain(&mut self, now: Duration) {
        self.in_vain = self.in_vain.saturating_add(1);
        self.open(now);
    }

    fn open(&mut self, now: Duration) {
        // Some time has to pass, or there would be no end of trying.
        let cool_down = self.policy.cool_down.max(Duration::from_millis(1));
        self.open_until = Some(now.saturating_add(cool_down));
        self.on_trial = false;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn breaker() -> Breaker {
        Breaker::new(BreakerPolicy::default())
    }

    #[test]
    fn one_that_never_answered_is_given_up_at_once() {
        let mut breaker = breaker();
        for _ in 0..5 {
            breaker.unanswered(at(0), Made::Read, "could not connect");
        }
        assert_eq!(breaker.standing(at(29)), Standing::GivenUp);
        assert_eq!(breaker.standing(at(30)), Standing::Due);
    }

    fn opened_by(made: Made) -> Breaker {
        let mut breaker = breaker();
        breaker.answered(at(0), Made::Read);
        for _ in 0..5 {
            assert_eq!(breaker.standing(at(0)), Standing::Answers);
            breaker.unanswered(at(0), made, "no answer in time");
        }
        assert_eq!(breaker.standing(at(0)), Standing::Cooling(at(30)));
        breaker
    }

    #[test]
    fn one_answer_of_any_kind_ends_the_row() {
        let mut breaker = breaker();
        for _ in 0..20 {
            for _ in 0..4 {
                breaker.unanswered(at(0), Made::Read, "-");
            }
            breaker.answered(at(0), Made::Read);
        }
        assert_eq!(breaker.standing(at(0)), Standing::Answers);
    }

    #[test]
    fn it_is_tried_again_by_one_read_and_given_up_at_last() {
        let mut breaker = opened_by(Made::Read);
        assert!(breaker.keeps_reads_back(at(29)));
        let mut now = at(30);
        for _ in 0..4 {
            assert_eq!(breaker.standing(now), Standing::Due);
            assert!(!breaker.keeps_reads_back(now));
            breaker.unanswered(now, Made::Probe, "-");
            assert!(breaker.keeps_reads_back(now));
            now += at(30);
        }
        let before = now - at(1);
        assert_eq!(breaker.standing(before), Standing::GivenUp);
        assert!(breaker.keeps_reads_back(before));
        // A later run tries it once more.
        assert_eq!(breaker.standing(now), Standing::Due);
        breaker.answered(now, Made::Probe);
        assert_eq!(breaker.standing(now), Standing::Answers);
    }

    #[test]
    fn what_was_under_way_when_it_opened_is_no_probe() {
        let mut breaker = opened_by(Made::Action);
        for _ in 0..10 {
            breaker.unanswered(at(40), Made::Action, "-");
        }
        assert_eq!(breaker.standing(at(40)), Standing::Due);
        breaker.answered(at(40), Made::Probe);
        breaker.unanswered(at(41), Made::Action, "-");
        assert_eq!(breaker.standing(at(41)), Standing::Answers);
        breaker.answered(at(42), Made::Action);
        assert!(!breaker.is_on_trial());
    }

    #[test]
    fn answers_to_reads_do_not_hide_that_no_action_is_answered() {
        let mut breaker = breaker();
        for _ in 0..5 {
            breaker.answered(at(0), Made::Read);
            breaker.unanswered(at(0), Made::Action, "-");
        }
        assert_eq!(breaker.standing(at(0)), Standing::Cooling(at(30)));
        // What was sent can still be watched.
        assert!(!breaker.keeps_reads_back(at(0)));
        breaker.answered(at(1), Made::Read);
        assert_eq!(breaker.standing(at(1)), Standing::Cooling(at(29)));

        let mut now = at(30);
        for _ in 0..4 {
            assert_eq!(breaker.standing(now), Standing::Due);
            breaker.answered(now, Made::Probe);
            assert!(breaker.is_on_trial());
            breaker.unanswered(now, Made::Trial, "-");
            now += at(30);
        }
        assert_eq!(breaker.standing(now - at(1)), Standing::GivenUp);
        assert!(breaker.told(now).contains("9 actions in a row"));
    }

    #[test]
    fn the_answer_to_the_first_action_ends_the_trial() {
        let mut breaker = opened_by(Made::Action);
        breaker.answered(at(30), Made::Probe);
        assert!(breaker.is_on_trial());
        breaker.answered(at(30), Made::Trial);
        assert!(!breaker.is_on_trial());
        for _ in 0..4 {
            breaker.unanswered(at(30), Made::Action, "-");
        }
        assert_eq!(breaker.standing(at(30)), Standing::Answers);
    }

    #[test]
    fn a_probe_that_tells_nothing_was_in_vain() {
        let mut breaker = opened_by(Made::Action);
        for round in 1..=4 {
            breaker.was_probed(at(30 * round));
        }
        assert_eq!(breaker.standing(at(121)), Standing::GivenUp);
        // And one that told something counts once.
        let mut breaker = opened_by(Made::Action);
        breaker.unanswered(at(30), Made::Probe, "-");
        breaker.was_probed(at(30));
        assert_eq!(breaker.in_vain, 1);
    }

    #[test]
    fn nothing_is_tried_without_end() {
        let mut policy = BreakerPolicy {
            failures: 0,
            cool_down: Duration::ZERO,
            probes: 2,
        };
        let mut breaker = Breaker::new(policy.clone());
        breaker.answered(at(0), Made::Read);
        assert_eq!(breaker.standing(at(0)), Standing::Answers);
        breaker.unanswered(at(0), Made::Read, "-");
        assert!(matches!(breaker.standing(at(0)), Standing::Cooling(_)));
        policy.cool_down = Duration::MAX;
        policy.probes = 0;
        let mut breaker = Breaker::new(policy);
        breaker.unanswered(at(1), Made::Action, "-");
        assert_eq!(breaker.standing(at(1)), Standing::GivenUp);
    }

    proptest! {
        /// Where nobody answers actions, so many are sent at most: those that open it,
        /// and one after each probe.
        #[test]
        fn actions_without_an_answer_are_few(
            reads in prop::collection::vec(any::<bool>(), 2_000),
            under_way in 1_usize..8,
        ) {
            let mut breaker = breaker();
            let (mut now, mut sent, mut open) = (at(0), 0, 0);
            for answered in reads {
                now += at(1);
                let standing = breaker.standing(now);
                match standing {
                    Standing::GivenUp => break,
                    Standing::Answers if breaker.is_on_trial() => {
                        sent += 1;
                        breaker.unanswered(now, Made::Trial, "-");
                    }
                    Standing::Answers if open < under_way => {
                        sent += 1;
                        open += 1;
                    }
                    Standing::Answers => {
                        open -= 1;
                        breaker.unanswered(now, Made::Action, "-");
                    }
                    _ => {}
                }
                let made = match standing {
                    Standing::Due => Made::Probe,
                    _ => Made::Read,
                };
                if !breaker.keeps_reads_back(now) {
                    match answered {
                        true => breaker.answered(now, made),
                        false => breaker.unanswered(now, made, "-"),
                    }
                }
            }
            prop_assert!(sent <= 5 + under_way + 4, "{sent}");
        }
    }
}
