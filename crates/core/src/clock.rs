//! Time as a thing that can be given, so that no test has to wait.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::OnceLock,
    time::{Duration, Instant, SystemTime},
};

/// Where the time comes from and how to wait.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time of day: for signatures, token lifetimes and what is written down.
    /// It may jump.
    fn now(&self) -> SystemTime;

    /// Time since some fixed point, never going backwards: for deadlines.
    fn monotonic(&self) -> Duration;

    /// Completes when `duration` has passed on this clock.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The machine's clock. Its `sleep` needs a tokio runtime with time enabled.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}
