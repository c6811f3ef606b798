//! Specifications that were well-formed once: the reader says what is wrong and where, or
//! gives a document, and never falls over.

use std::fs;

use super::{Spec, diff::Report};

// The end-to-end tests' own; a crate for one file would be more than it is.
#[path = "../../../tests/tests/fuzz/mutate.rs"]
mod mutate;

use mutate::{changed, changes, check};

/// The smaller ones of the real ones, and the small one of the tests, which reaches every
/// rule.
fn seeds() -> Vec<Vec<u8>> {
    let specs = crate::root().join("specs");
    let mut files = vec![specs.join("iam.json"), specs.join("koophone.json")];
    let small = crate::root().join("xtask/src/spec/testdata/good.yaml");
    files.extend(vec![small; 12]);
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

#[test]
fn a_spec_is_read_or_refused_with_a_position() {
    let seeds = seeds();
    let originals: Vec<_> = seeds
        .iter()
        .map(|seed| Spec::parse(&[("x.yaml", &String::from_utf8_lossy(seed))]))
        .map(|spec| spec.unwrap().document)
        .collect();
    let cases = (0..seeds.len(), changes());
    let outcomes = std::cell::Cell::new((0, 0));
    check(250, cases, |(which, changes)| {
        let bytes = changed(&seeds[which], &changes);
        // A file that is not UTF-8 is refused before it is parsed.
        let text = String::from_utf8_lossy(&bytes);
        let (read, refused) = outcomes.get();
        match Spec::parse(&[("x.yaml", &text)]) {
            Ok(spec) => {
                outcomes.set((read + 1, refused));
                assert!(spec.document.get("paths").is_some());
                // What is well-formed is judged, whatever it says.
                let _ = spec.lint();
                let report = Report::of(&originals[which], &spec.document);
                assert_eq!(report.changes.is_empty(), spec.document == originals[which]);
            }
            Err(faults) => {
                outcomes.set((read, refused + 1));
                assert!(!faults.faults.is_empty());
                let lines = text.lines().count() as u64;
                for fault in &faults.faults {
                    let inside =
                        fault.line <= lines + 1 && (fault.line > 0 || text.trim().is_empty());
                    assert!(inside, "{faults} in {lines} lines");
                    assert!(!fault.what.is_empty());
                }
            }
        }
    });
    let (read, refused) = outcomes.get();
    assert!(read > 20 && refused > 20, "{read} read, {refused} refused");
}
