//! What every call to a service goes through: how fast the service is called, and
//! whether it is called at all while it does not answer. One for each service of a fleet.
//!
//! The rules are in two plain machines that take the time as a number; here is what waits
//! for them.

mod breaker;
mod rate;

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use huaweicloud_core::{Clock, Error, ErrorKind, Sent};
use tokio::sync::MutexGuard as Alone;
use tracing::debug;

pub(crate) use self::breaker::Standing;
use self::{
    breaker::{Breaker, Made},
    rate::{Epoch, Rate},
};
use crate::{Policy, Service};

/// The gate of one service.
#[derive(Debug)]
pub(crate) struct Gate {
    service: Service,
    /// However long the service asks to wait, its other calls do not wait longer.
    longest_wait: Duration,
    clock: Arc<dyn Clock>,
    rate: Mutex<Rate>,
    breaker: Mutex<Breaker>,
    /// Held by the read that tries whether the service answers again; others wait for
    /// what it finds.
    probing: tokio::sync::Mutex<()>,
    /// Held by the first action after such a read, likewise.
    on_trial: tokio::sync::Mutex<()>,
}

/// The leave to make one call. Dropped when the call is not made after all.
#[must_use = "what the call gave is to be recorded"]
pub(crate) struct Pass<'a> {
    gate: &'a Gate,
    made: Made,
    epoch: Epoch,
    _alone: Option<Alone<'a, ()>>,
}

/// What a call says of its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    /// It answered, be it with a refusal.
    Answer,
    /// Nothing that can be told to be its answer.
    NoAnswer,
    /// The call was not made, for reasons of our own.
    Nothing,
}

impl Heard {
    fn from(result: Result<(), &Error>) -> Self {
        let Err(error) = result else {
            return Self::Answer;
        };
        match error.kind() {
            _ if error.is_of_login() => Self::Nothing,
            ErrorKind::Connect => Self::NoAnswer,
            _ if error.sent() == Sent::NotSent => Self::Nothing,
            ErrorKind::Service => match error.status() {
                // Those on the way say these, too.
                Some(408 | 499 | 500..) => Self::NoAnswer,
                _ => Self::Answer,
            },
            _ => Self::NoAnswer,
        }
    }
}

impl Gate {
    pub(crate) fn new(service: Service, policy: &Policy, clock: Arc<dyn Clock>) -> Self {
        Self {
            service,
            longest_wait: policy.retry.longest_wait,
            rate: Mutex::new(Rate::new(&policy.rate, clock.monotonic())),
            breaker: Mutex::new(Breaker::new(policy.breaker.clone())),
            clock,
            probing: tokio::sync::Mutex::default(),
            on_trial: tokio::sync::Mutex::default(),
        }
    }

    /// Waits until an action may be sent, as far as the rate goes. Whether the service
    /// answers is for the caller to look at before, and whether the pass still holds
    /// afterwards.
    pub(crate) async fn pass(&self) -> Pass<'_> {
        let mut alone = None;
        let mut made = Made::Action;
        if self.breaker().is_on_trial() {
            alone = Some(self.on_trial.lock().await);
            if self.breaker().is_on_trial() {
                made = Made::Trial;
            } else {
                alone = None;
            }
        }
        Pass {
            gate: self,
            made,
            epoch: self.rate_allows().await,
            _alone: alone,
        }
    }

    /// Waits until a read may be made.
    ///
    /// # Errors
    /// At once while the service is left alone.
    pub(crate) async fn pass_to_read(&self) -> Result<Pass<'_>, Error> {
        self.may_read()?;
        let epoch = self.rate_allows().await;
        let mut alone = None;
        if self.standing() == Standing::Due {
            alone = Some(self.probing.lock().await);
        }
        self.may_read()?;
        let made = match self.standing() {
            Standing::Due => Made::Probe,
            _ => Made::Read,
        };
        Ok(Pass {
            gate: self,
            made,
            epoch,
            _alone: alone.filter(|_| made == Made::Probe),
        })
    }

    /// Whether reads would fail at once.
    pub(crate) fn is_open(&self) -> bool {
        self.breaker().keeps_reads_back(self.clock.monotonic())
    }

    /// How the service stands, for those who would act.
    pub(crate) fn standing(&self) -> Standing {
        self.breaker().standing(self.clock.monotonic())
    }

    /// What was not sent is given up, and this is why.
    pub(crate) fn why_given_up(&self) -> String {
        let told = self.breaker().told(self.clock.monotonic());
        format!("{} is given up: {told}", self.service)
    }

    /// Somebody has tried whether the service answers again. If that told nothing, it was
    /// in vain.
    pub(crate) fn was_probed(&self) {
        self.breaker().was_probed(self.clock.monotonic());
    }

    fn may_read(&self) -> Result<(), Error> {
        let now = self.clock.monotonic();
        let breaker = self.breaker();
        match breaker.keeps_reads_back(now) {
            true => Err(Error::not_sent(format!(
                "{} is left alone: {}",
                self.service,
                breaker.told(now)
            ))),
            false => Ok(()),
        }
    }

    /// Waits for a place in the rate. Costs next to nothing as long as the rate is not
    /// reached.
    async fn rate_allows(&self) -> Epoch {
        loop {
            let (wait, epoch) = self.rate().reserve(self.clock.monotonic());
            if !wait.is_zero() {
                self.clock.sleep(wait).await;
            }
            // Those who waited while the service refused somebody else queue up anew.
            if self.rate().is_granted(self.clock.monotonic(), epoch) {
                return epoch;
            }
        }
    }

    fn record(&self, made: Made, epoch: Epoch, result: Result<(), &Error>) {
        let now = self.clock.monotonic();
        let heard = Heard::from(result);
        match (heard, result) {
            (Heard::NoAnswer, Err(error)) => {
                self.breaker().unanswered(now, made, &error.to_string());
                debug!(service = %self.service, %error, "no answer of the service");
            }
            (Heard::Answer, _) => self.breaker().answered(now, made),
            _ => {}
        }
        if let Err(error) = result
            && heard == Heard::Answer
            && error.is_throttled()
        {
            let asked = error.retry_after().unwrap_or_default();
            self.rate()
                .refused(now, epoch, asked.min(self.longest_wait));
        }
    }

    fn rate(&self) -> MutexGuard<'_, Rate> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pass<'_> {
    /// Whether the call may be made, now that its turn has come: others may have learnt
    /// meanwhile that the service does not answer, or is to be tried by one action first.
    pub(crate) fn still_holds(&self) -> bool {
        self.gate.standing() == Standing::Answers
            && (self.made == Made::Trial || !self.gate.breaker().is_on_trial())
    }

    /// Takes in what the call gave.
    pub(crate) fn record(self, result: Result<(), &Error>) {
        self.gate.record(self.made, self.epoch, result);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::{future::Future, pin::Pin, time::SystemTime};

    use futures_util::FutureExt;
    use huaweicloud_core::ErrorBody;

    use super::*;

    /// A clock that sleeping moves.
    #[derive(Debug, Default)]
    struct Hand(Mutex<Duration>);

    impl Clock for Hand {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + self.monotonic()
        }

        fn monotonic(&self) -> Duration {
            *self.0.lock().unwrap()
        }

        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
            *self.0.lock().unwrap() += duration;
            Box::pin(std::future::ready(()))
        }
    }

    fn gate(policy: &Policy) -> (Gate, Arc<Hand>) {
        let clock = Arc::new(Hand::default());
        (Gate::new(Service::CPH, policy, clock.clone()), clock)
    }

    fn status(status: u16) -> Error {
        Error::in_success(status, ErrorBody::default(), &Default::default())
    }

    /// A gate that has just opened.
    async fn open() -> (Gate, Arc<Hand>) {
        let mut policy = Policy::default();
        policy.breaker.failures = 1;
        let (gate, clock) = gate(&policy);
        let pass = gate.pass().await;
        pass.record(Err(&status(502)));
        assert!(gate.is_open());
        (gate, clock)
    }

    #[test]
    fn what_an_error_says_of_the_service() {
        let unreachable = || Error::not_sent("could not connect");
        for (error, heard) in [
            (unreachable(), Heard::NoAnswer),
            (unreachable().while_logging_in(), Heard::Nothing),
            (status(502).while_logging_in(), Heard::Nothing),
            (status(401).while_logging_in(), Heard::Nothing),
            (Error::credentials("none"), Heard::Nothing),
            (Error::invalid_input("no"), Heard::Nothing),
            (Error::unreadable_answer("cut"), Heard::NoAnswer),
            (status(200), Heard::Answer),
            (status(404), Heard::Answer),
            (status(429), Heard::Answer),
            (status(408), Heard::NoAnswer),
            (status(500), Heard::NoAnswer),
        ] {
            assert_eq!(Heard::from(Err(&error)), heard, "{error}");
        }
    }

    #[tokio::test]
    async fn a_read_that_is_not_made_says_why_and_until_when() {
        let (gate, _) = open().await;
        let Err(error) = gate.pass_to_read().await else {
            unreachable!("it is open");
        };
        assert_eq!(
            (error.kind(), error.sent()),
            (ErrorKind::Connect, Sent::NotSent)
        );
        assert_eq!(
            error.to_string(),
            "cph is left alone: 1 call had no answer, the last one: HTTP 502; it can \
             be tried again in 30 s"
        );
    }

    #[tokio::test]
    async fn one_read_probes_and_the_others_wait_for_what_it_finds() {
        for answered in [true, false] {
            let (gate, clock) = open().await;
            clock.sleep(Duration::from_secs(30)).await;
            let probe = gate.pass_to_read().await.ok().unwrap();
            let mut other = Box::pin(gate.pass_to_read());
            assert!((&mut other).now_or_never().is_none());
            // One that is dropped leaves it to the next.
            drop(probe);
            let probe = other.await.ok().unwrap();
            assert_eq!(probe.made, Made::Probe);
            let mut other = Box::pin(gate.pass_to_read());
            assert!((&mut other).now_or_never().is_none());
            let failed = status(503);
            probe.record(if answered { Ok(()) } else { Err(&failed) });
            assert_eq!(other.await.is_ok(), answered);
        }
    }

    #[tokio::test]
    async fn one_action_goes_first_and_a_pass_from_before_holds_no_more() {
        let (gate, clock) = open().await;
        let before = gate.pass().await;
        clock.sleep(Duration::from_secs(30)).await;
        assert!(!before.still_holds());
        let probe = gate.pass_to_read().await.ok().unwrap();
        probe.record(Ok(()));
        assert!(!before.still_holds(), "it would not be alone");
        let first = gate.pass().await;
        assert!(first.still_holds());
        let mut second = Box::pin(gate.pass());
        assert!((&mut second).now_or_never().is_none());
        first.record(Ok(()));
        assert!(second.await.still_holds());
    }

    #[tokio::test]
    async fn a_refusal_for_rate_holds_back_all_calls() {
        let mut policy = Policy::default();
        policy.rate.lowest_calls_per_second = 0.1;
        let (gate, clock) = gate(&policy);
        let epoch = gate.pass().await.epoch;
        gate.rate()
            .refused(Duration::ZERO, epoch, Duration::from_secs(7));
        let pass = gate.pass_to_read().await.ok().unwrap();
        assert!(clock.monotonic() >= Duration::from_secs(7));
        drop(pass);
        assert!(!gate.is_open());
    }
}
