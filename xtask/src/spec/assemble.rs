//! One document from a file a section.

use super::{Fault, Node, Tree};

/// The file that says what the service is, and holds what its sections share.
pub(super) const FIRST: &str = "service.yaml";

/// What a section may add to.
const OF_A_SECTION: [&str; 3] = ["tags", "paths", "components"];

/// Adds the later files to the first one. What stands in two of them is a fault.
pub(super) fn assemble(files: Vec<Node>) -> Result<Node, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut files = files.into_iter();
    let Some(mut document) = files.next() else {
        return Err(faults);
    };
    for section in files {
        let Tree::Map(entries) = section.tree else {
            faults.push(Fault::at(&section, "a section must be a mapping"));
            continue;
        };
        for (key, value) in entries {
            let name = key.key();
            if OF_A_SECTION.contains(&name.as_str()) {
                add(&mut document, key, value, 3, &mut faults);
            } else {
                let allowed = OF_A_SECTION.join(", ");
                let what = format!("a section has no {name:?}; allowed: {allowed}");
                faults.push(Fault::at(&key, what));
            }
        }
    }
    if faults.is_empty() {
        Ok(document)
    } else {
        Err(faults)
    }
}

/// Puts `value` into `map`. Two mappings become one down to `depth`: sections add to
/// `components.schemas`, and methods to a path, but nothing to a schema.
fn add(map: &mut Node, key: Node, value: Node, depth: usize, faults: &mut Vec<Fault>) {
    let Tree::Map(entries) = &mut map.tree else {
        faults.push(Fault::at(
            &key,
            format!("{:?} has no place here", key.key()),
        ));
        return;
    };
    let name = key.key();
    let Some((_, present)) = entries
        .iter_mut()
        .find(|(present, _)| present.key() == name)
    else {
        entries.push((key, value));
        return;
    };
    match (&mut present.tree, value.tree) {
        (Tree::List(present), Tree::List(more)) => present.extend(more),
        (Tree::Map(_), Tree::Map(more)) if depth > 1 => {
            for (key, value) in more {
                add(present, key, value, depth - 1, faults);
            }
        }
        _ => faults.push(Fault::at(
            &key,
            format!("{name:?} stands in another file too"),
        )),
    }
}
