//! A document as it is written down: the same text for the same document, whatever the
//! order in its files and whatever keeps order in the libraries below.

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;

/// What stands first in a document, as people look for it.
const FIRST: [&str; 8] = [
    "openapi",
    "info",
    "externalDocs",
    "x-service",
    "servers",
    "security",
    "tags",
    "paths",
];

/// The document as pretty JSON.
pub(super) fn written(document: &Value) -> Result<String, String> {
    let text = serde_json::to_string_pretty(&Sorted(document, true));
    text.map(|text| text + "\n")
        .map_err(|error| error.to_string())
}

/// A value with its keys in order; those of a whole document in that of [`FIRST`].
struct Sorted<'a>(&'a Value, bool);

impl Serialize for Sorted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(entries) => {
                let mut entries: Vec<_> = entries.iter().collect();
                entries.sort_by_key(|(key, _)| {
                    let rank = FIRST.iter().position(|first| first == key);
                    let rank = rank.filter(|_| self.1).unwrap_or(FIRST.len());
                    (rank, key.as_str())
                });
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &Sorted(value, false))?;
                }
                map.end()
            }
            Value::Array(items) => {
                serializer.collect_seq(items.iter().map(|item| Sorted(item, false)))
            }
            plain => plain.serialize(serializer),
        }
    }
}
