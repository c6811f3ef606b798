//! Fresh identifiers: request ids, job ids, task ids, token text.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// A 128-bit identifier, written as 32 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Hex32(u128);

impl Hex32 {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits =
            text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !digits {
            return None;
        }
        u128::from_str_radix(text, 16).ok().map(Self)
    }
}

impl fmt::Display for Hex32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Gives identifiers that look random and are the same on every run with the same seed.
#[derive(Debug)]
pub(crate) struct Identifiers {
    seed: u64,
    next: AtomicU64,
}

impl Identifiers {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            seed,
            next: AtomicU64::new(0),
        }
    }

    pub(crate) fn fresh(&self) -> Hex32 {
        let n = self.next.fetch_add(1, Ordering::Relaxed);
        let high = scramble(self.seed ^ scramble(n));
        // The low half is a bijection of the counter, so no identifier comes twice.
        let low = scramble(n.wrapping_add(self.seed.rotate_left(17)));
        Hex32((u128::from(high) << 64) | u128::from(low))
    }

    /// Text that looks like an IAM token: it starts with `MII` and is some hundred characters long.
    pub(crate) fn fresh_token(&self) -> String {
        let mut text = String::from("MII");
        for _ in 0..20 {
            text.push_str(&self.fresh().to_string());
        }
        text
    }
}

/// The finalizer of the splitmix64 generator: a bijection that spreads neighbouring numbers.
pub(crate) fn scramble(n: u64) -> u64 {
    let n = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}
