//! What is said of an item beside its signature.

use std::fmt;

use rustdoc_types::{Attribute, Item, ReprKind};

/// Remarks, as `(non_exhaustive, deprecated)`. `#[must_use]` is none: it changes no program.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Notes(Vec<String>);

impl Notes {
    /// Those that its attributes make.
    pub(crate) fn of(item: &Item) -> Self {
        let mut notes: Vec<String> = item.attrs.iter().filter_map(note).collect();
        if item.deprecation.is_some() {
            notes.push("deprecated".to_owned());
        }
        notes.sort();
        Self(notes)
    }

    /// With one more, if it is not there yet.
    pub(crate) fn and(mut self, note: &str) -> Self {
        if !self.0.iter().any(|known| known == note) {
            self.0.push(note.to_owned());
        }
        self
    }

    /// With all of the others.
    pub(crate) fn with(self, others: &Self) -> Self {
        others.0.iter().fold(self, |notes, note| notes.and(note))
    }

    /// Without the others.
    pub(crate) fn without(mut self, others: &Self) -> Self {
        self.0.retain(|note| !others.0.contains(note));
        self
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return Ok(());
        }
        write!(f, " ({})", self.0.join(", "))
    }
}

fn note(attribute: &Attribute) -> Option<String> {
    match attribute {
        Attribute::NonExhaustive => Some("non_exhaustive".to_owned()),
        Attribute::ExportName(name) => Some(format!("export_name {name}")),
        Attribute::LinkSection(name) => Some(format!("link_section {name}")),
        Attribute::NoMangle => Some("no_mangle".to_owned()),
        Attribute::TargetFeature { enable } => Some(format!("target_feature {}", enable.join(" "))),
        Attribute::Repr(repr) => {
            let kind = match repr.kind {
                ReprKind::Rust => None,
                ReprKind::C => Some("C".to_owned()),
                ReprKind::Transparent => Some("transparent".to_owned()),
                ReprKind::Simd => Some("simd".to_owned()),
            };
            let align = repr.align.map(|bytes| format!("align {bytes}"));
            let packed = repr.packed.map(|bytes| format!("packed {bytes}"));
            let parts: Vec<String> = [kind, align, packed, repr.int.clone()]
                .into_iter()
                .flatten()
                .collect();
            Some(format!("repr {}", parts.join(" ")))
        }
        Attribute::Other(text) => condition(text),
        Attribute::MustUse { .. } | Attribute::MacroExport | Attribute::AutomaticallyDerived => {
            None
        }
    }
}

/// What an item is compiled under, from how rustc writes down a `#[cfg]`.
fn condition(attribute: &str) -> Option<String> {
    let cfg = attribute.strip_prefix("#[attr = CfgTrace([")?;
    let cfg = without_places(cfg.strip_suffix("])]")?);
    let feature = cfg
        .strip_prefix(r#"NameValue { name: "feature", value: Some(""#)
        .and_then(|rest| rest.split_once('"'))
        .filter(|(_, rest)| !rest.contains("name:"));
    Some(feature.map_or_else(
        || format!("cfg {cfg}"),
        |(name, _)| format!("feature {name}"),
    ))
}

/// Without the places in files that rustc adds: `src/a.rs:1:2: 3:4 (#0)`.
fn without_places(text: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    for word in text.split(' ') {
        if let Some((_, rest)) = word
            .strip_prefix("(#")
            .and_then(|word| word.split_once(')'))
        {
            words.truncate(words.len().saturating_sub(2));
            words.push(rest);
        } else {
            words.push(word);
        }
    }
    words.join(" ").replace(" span: ", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_have_no_places() {
        let feature = r#"#[attr = CfgTrace([NameValue { name: "feature", value: Some("sqlite"), span: src/a.rs:15:7: 15:25 (#0) }])]"#;
        assert_eq!(condition(feature).as_deref(), Some("feature sqlite"));
        let other = r#"#[attr = CfgTrace([Not(NameValue { name: "unix", value: None, span: a b.rs:15:7: 15:25 (#0) }, a.rs:1:2: 1:3 (#0))])]"#;
        let condition = condition(other).unwrap_or_default();
        assert!(condition.starts_with(r#"cfg Not(NameValue { name: "unix""#));
        assert!(!condition.contains(":15:") && !condition.contains(".rs:1:"));
    }
}
