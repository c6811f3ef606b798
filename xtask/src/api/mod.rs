//! The public API of every library that is published, as it was last reviewed.
//!
//! Each has a listing in `snapshots/`, read from what rustdoc knows of it. A change that nobody
//! reviewed fails `cargo xtask api` and the tests. Read directly and not with the crate
//! `public-api`, because that leaves out what some changes would show in: which functions a
//! trait provides, patterns of macros, deprecations, features, whether fields are private.
//!
//! What rustdoc's JSON does not say is not in a listing: whether the future of an `async fn` is
//! `Send`, what else a type behind `impl Trait` can do, functions of `impl dyn Trait`, and what
//! `#[doc(hidden)]` hides. `#[must_use]` is left out: no program breaks by it.

mod impls;
mod listing;
mod names;
mod notes;
mod places;
mod record;
mod rustdoc;
mod signature;

use std::{fs, path::Path};

use similar::TextDiff;

pub(crate) use rustdoc::target_directory;

/// A library that is published.
struct Library {
    /// The package's name.
    name: &'static str,
    /// Those that are listed beside the default ones.
    features: &'static [&'static str],
}

/// All of them.
const LIBRARIES: [Library; 7] = [
    Library::plain("huaweicloud-core"),
    Library::plain("huaweicloud-cph"),
    Library::plain("huaweicloud-koophone"),
    Library::plain("huaweicloud-dbss"),
    Library::plain("huaweicloud-iam"),
    Library {
        name: "huaweicloud-jobs",
        features: &["sqlite"],
    },
    Library::plain("huaweicloud-simulator"),
];

impl Library {
    const fn plain(name: &'static str) -> Self {
        Self {
            name,
            features: &[],
        }
    }

    /// Its name in Rust.
    fn underscored(&self) -> String {
        self.name.replace('-', "_")
    }

    /// Its listing's file.
    fn snapshot(&self) -> String {
        format!("xtask/src/api/snapshots/{}.snap", self.name)
    }
}

/// Compares every library with its snapshot, or with `accept` writes the snapshots.
pub(crate) fn run(root: &Path, accept: bool) -> Result<(), String> {
    let mut changed = Vec::new();
    for (library, described) in LIBRARIES.iter().zip(rustdoc::describe(root, &LIBRARIES)?) {
        let listing = listing::list(&described);
        let shown = library.snapshot();
        let path = root.join(&shown);
        let known = fs::read_to_string(&path).unwrap_or_default();
        let known = content(&known);
        if known.trim_end() == listing.trim_end() {
            continue;
        }
        if accept {
            fs::write(&path, snapshot(&listing)).map_err(|error| format!("{shown}: {error}"))?;
            println!("wrote {shown}");
        } else {
            let diff = TextDiff::from_lines(known, &listing);
            let diff = diff.unified_diff().header("reviewed", "now").to_string();
            println!("{}\n{diff}", library.name);
            changed.push(library.name);
        }
    }
    if changed.is_empty() {
        return Ok(());
    }
    Err(unreviewed(&changed))
}

/// What is said of changes.
fn unreviewed(changed: &[&str]) -> String {
    format!(
        "the public API changed: {}\nsee it: cargo xtask api\nif it is meant, accept it: \
         cargo xtask api --accept",
        changed.join(", ")
    )
}

/// A snapshot as insta writes it.
fn snapshot(listing: &str) -> String {
    format!("---\nsource: xtask/src/api/mod.rs\nexpression: listing\n---\n{listing}")
}

/// What a snapshot holds below its head.
fn content(snapshot: &str) -> &str {
    snapshot
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
        .map_or(snapshot, |(_, content)| content)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
