//! Bytes that were well-formed once: changes to a seed, as a broken or hostile sender might
//! make them. Toolchains that steer a fuzzer by coverage need nightly; this needs none.

use std::{env, ops::Range};

use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, RngSeed, TestRunner},
};

/// Runs `test` on `cases` values, the same ones every time. `FUZZ_CASES` sets another number,
/// `FUZZ_SEED` draws others.
pub(crate) fn check<S: Strategy>(cases: u32, strategy: S, test: impl Fn(S::Value)) {
    let number = |name: &str| Some(env::var(name).ok()?.parse::<u64>().expect("a number"));
    let cases = number("FUZZ_CASES").map_or(cases, |cases| cases as u32);
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(number("FUZZ_SEED").unwrap_or(1)),
        failure_persistence: None,
        max_shrink_iters: 1000,
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&strategy, |value| {
        test(value);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// A change. Places count modulo what there is, so that every change fits every seed.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// A bit.
    Flip(usize, u8),
    /// Bytes that go missing.
    Cut(usize, usize),
    /// Nothing comes after this.
    End(usize),
    /// Bytes that come again, elsewhere.
    Repeat(usize, usize, usize),
    /// Bytes that do not belong there.
    Insert(usize, usize),
    /// A value in place of another.
    Replace(usize, usize),
    /// Two values trade places.
    Swap(usize, usize),
    /// A value comes twice in a row.
    Double(usize),
    /// A value is inside another.
    Wrap(usize, bool),
    /// A key goes, with its value.
    DropKey(usize),
    /// A key comes twice, the first time with this value.
    DoubleKey(usize, usize),
    /// A line goes, or comes twice.
    Line(usize, bool),
}

/// Some changes; mostly few, as many make everything unreadable.
pub(crate) fn changes() -> impl Strategy<Value = Vec<Change>> {
    let at = any::<usize>;
    let length = || 0_usize..40;
    let change = prop_oneof![
        2 => (at(), 0_u8..8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        1 => (at(), length()).prop_map(|(at, length)| Change::Cut(at, length)),
        1 => at().prop_map(Change::End),
        1 => (at(), length(), at()).prop_map(|(at, length, to)| Change::Repeat(at, length, to)),
        1 => (at(), at()).prop_map(|(at, piece)| Change::Insert(at, piece)),
        6 => (at(), at()).prop_map(|(which, piece)| Change::Replace(which, piece)),
        3 => (at(), at()).prop_map(|(one, other)| Change::Swap(one, other)),
        2 => at().prop_map(Change::Double),
        1 => (at(), any::<bool>()).prop_map(|(which, list)| Change::Wrap(which, list)),
        2 => at().prop_map(Change::DropKey),
        2 => (at(), at()).prop_map(|(which, piece)| Change::DoubleKey(which, piece)),
        1 => (at(), any::<bool>()).prop_map(|(which, twice)| Change::Line(which, twice)),
    ];
    prop_oneof![
        2 => Just(Vec::new()),
        12 => vec(change.clone(), 1..4),
        1 => vec(change, 4..20),
    ]
}

/// The seed with these changes.
pub(crate) fn changed(seed: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for change in changes {
        apply(&mut bytes, change);
        // Wrapping and repeating may double the size each time.
        bytes.truncate(1 << 20);
    }
    bytes
}

/// What may stand where something else is expected.
fn piece(which: usize) -> Vec<u8> {
    const PIECES: [&str; 40] = [
        "0",
        "1",
        "2",
        "3",
        "-1",
        "-0",
        "2.0",
        "2e0",
        "0.1",
        "1e999",
        "-1e-999",
        "2147483648",
        "9223372036854775808",
        "18446744073709551616",
        "true",
        "null",
        "NaN",
        "\"\"",
        "\" \"",
        "\"0\"",
        "\"2\"",
        "\"+2\"",
        "\"null\"",
        "\"success\"",
        "\"CPS.0003\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"\\u001b[31m\"",
        "\"..\"",
        "\"a/b\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "{\"\":{}}",
        "\u{feff}",
        "\r\n",
        "\u{2028}",
        ",",
        "\"",
    ];
    let index = which % (PIECES.len() + 7);
    match index - index.min(PIECES.len()) {
        0 => PIECES
            .get(index)
            .map_or_else(|| vec![0], |piece| piece.as_bytes().to_vec()),
        1 => vec![0xff, 0xfe],
        2 => vec![b'"', 0xed, 0xa0, 0x80, b'"'],
        3 => "[".repeat(300).into(),
        4 => format!("{}{}", "[".repeat(300), "]".repeat(300)).into(),
        5 => "9".repeat(400).into(),
        _ => format!("\"{}\"", "x".repeat(5000)).into(),
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    let length = bytes.len();
    let place = |at: usize| at % (length + 1);
    let slice = |at: usize, long: usize| place(at)..place(at).saturating_add(long).min(length);
    match *change {
        Change::Flip(at, bit) => {
            if let Some(byte) = bytes.get_mut(place(at)) {
                *byte ^= 1 << bit;
            }
        }
        Change::Cut(at, long) => drop(bytes.drain(slice(at, long))),
        Change::End(at) => bytes.truncate(place(at)),
        Change::Repeat(at, long, to) => {
            let again = bytes[slice(at, long)].to_vec();
            bytes.splice(place(to)..place(to), again);
        }
        Change::Insert(at, what) => drop(bytes.splice(place(at)..place(at), piece(what))),
        Change::Line(which, twice) => {
            let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let Some(which) = which.checked_rem(lines.len()) else {
                return;
            };
            let times = |index| {
                if index != which {
                    1
                } else {
                    2 * usize::from(twice)
                }
            };
            let lines = lines.iter().enumerate();
            *bytes = lines
                .flat_map(|(index, line)| line.repeat(times(index)))
                .collect();
        }
        _ => rewrite(bytes, change),
    }
}

/// The changes that know where values and keys are.
fn rewrite(bytes: &mut Vec<u8>, change: &Change) {
    let Outline { values, keys } = outline(bytes);
    let value = |which: usize| Some(values.get(which.checked_rem(values.len())?)?.clone());
    let member = |which: usize| {
        let key = keys.get(which.checked_rem(keys.len())?)?.clone();
        let value = values.iter().find(|value| value.start >= key.end)?;
        Some((key, value.clone()))
    };
    match *change {
        Change::Replace(which, what) => {
            if let Some(value) = value(which) {
                bytes.splice(value, piece(what));
            }
        }
        Change::Swap(one, other) => {
            if let (Some(one), Some(other)) = (value(one), value(other)) {
                let (first, second) = if one.start < other.start {
                    (one, other)
                } else {
                    (other, one)
                };
                if first.end <= second.start {
                    let (early, late) = (
                        bytes[first.clone()].to_vec(),
                        bytes[second.clone()].to_vec(),
                    );
                    bytes.splice(second, early);
                    bytes.splice(first, late);
                }
            }
        }
        Change::Double(which) => {
            if let Some(value) = value(which) {
                let again = [&bytes[value.clone()], b","].concat();
                bytes.splice(value.start..value.start, again);
            }
        }
        Change::Wrap(which, list) => {
            if let Some(value) = value(which) {
                let inner = &bytes[value.clone()];
                let (open, close): (&[u8], &[u8]) = if list {
                    (b"[", b"]")
                } else {
                    (b"{\"x\":", b"}")
                };
                let wrapped = [open, inner, close].concat();
                bytes.splice(value, wrapped);
            }
        }
        Change::DropKey(which) => {
            if let Some((key, value)) = member(which) {
                let comma = usize::from(bytes.get(value.end) == Some(&b','));
                bytes.drain(key.start..value.end + comma);
            }
        }
        Change::DoubleKey(which, what) => {
            if let Some((key, _)) = member(which) {
                let first = [&bytes[key.clone()], b":", &piece(what), b","].concat();
                bytes.splice(key.start..key.start, first);
            }
        }
        _ => {}
    }
}

/// Where values and keys are, by their starts, as far as it can be told.
#[derive(Default)]
struct Outline {
    values: Vec<Range<usize>>,
    keys: Vec<Range<usize>>,
}

fn outline(bytes: &[u8]) -> Outline {
    let mut outline = Outline::default();
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'{' | b'[' => open.push(start),
            b'}' | b']' => outline.values.extend(open.pop().map(|start| start..at)),
            b'"' => {
                while let Some(byte) = bytes.get(at) {
                    at += if *byte == b'\\' { 2 } else { 1 };
                    if *byte == b'"' {
                        break;
                    }
                }
                at = at.min(bytes.len());
                let rest = bytes[at..].trim_ascii_start();
                let list = match rest.first() {
                    Some(b':') => &mut outline.keys,
                    _ => &mut outline.values,
                };
                list.push(start..at);
            }
            byte if byte.is_ascii_alphanumeric() || *byte == b'-' => {
                let word = bytes[at..].iter();
                at += word
                    .take_while(|byte| byte.is_ascii_alphanumeric() || b"+-._".contains(byte))
                    .count();
                outline.values.push(start..at);
            }
            _ => {}
        }
    }
    outline.values.sort_by_key(|value| value.start);
    outline
}
