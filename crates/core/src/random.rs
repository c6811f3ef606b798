//! Randomness as a thing that can be given, so that tests repeat.

use std::fmt;

/// Where random numbers come from. They make request ids, run ids and jitter; none is a
/// secret.
pub trait Random: fmt::Debug + Send + Sync {
    /// The next 64 random bits.
    fn next(&self) -> u64;
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn next(&self) -> u64 {
        // The system source does not fail once a process runs on the platforms that
        // reqwest supports; ids still have to differ if it ever does.
        getrandom::u64().unwrap_or_else(|_| {
            use std::hash::{BuildHasher, Hasher, RandomState};
            RandomState::new().build_hasher().finish()
        })
    }
}
