//! What must not be printed is marked as such.

use super::{Fault, View, fields};
use crate::spec::Node;

/// Words in the name of a property that holds a secret. Words that follow each other are
/// one entry. Not among them: `key` (labels have keys too), `signature` and `session`,
/// which here are mostly ids and counts, and `ak`, which is public.
const WORDS: [&[&str]; 12] = [
    &["password"],
    &["passwd"],
    &["pwd"],
    &["pass"],
    &["passcode"],
    &["secret"],
    &["token"],
    &["ticket"],
    &["credential"],
    &["cookie"],
    &["private", "key"],
    &["access", "key"],
];

/// A property of text whose name looks like a secret has `format: password`, or says with
/// `x-public: true` that it is none.
pub(super) fn marked(view: &View<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, schema) in view.schemas() {
        for (property, node) in fields(schema.get("properties")) {
            if !looks_secret(&property.key()) || is_public(node) {
                continue;
            }
            let mut target = view.meant(node);
            let public = is_public(target);
            while let Some(element) = target.get("items") {
                target = view.meant(element);
            }
            let is_text = target.get("type").and_then(Node::text) == Some("string");
            let is_marked = target.get("format").and_then(Node::text) == Some("password");
            if is_text && !is_marked && !public && !is_public(target) {
                let what = format!(
                    "property {:?} of {name} looks like a secret: give it \"format: password\", or \
                     \"x-public: true\" if it is none",
                    property.key()
                );
                faults.push(Fault::at(property, what));
            }
        }
    }
    faults
}

/// Whether the schema says that it only looks like a secret.
fn is_public(schema: &Node) -> bool {
    schema
        .get("x-public")
        .is_some_and(|node| node.key() == "true")
}

/// Whether one of [`WORDS`] is in the name.
fn looks_secret(name: &str) -> bool {
    let words = words(name);
    WORDS.iter().any(|secret| {
        words
            .windows(secret.len())
            .any(|some| some.iter().zip(*secret).all(|(a, b)| is_word(a, b)))
    })
}

/// Also in the plural, and at the end of words that are written as one: `securitytoken`.
fn is_word(word: &str, secret: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    let secret = secret.strip_suffix('s').unwrap_or(secret);
    word == secret || (secret.len() > 4 && word.ends_with(secret))
}

/// The words of `adminPass`, `admin_pass`, `X-Admin-Pass`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for each in name.chars() {
        if !each.is_alphanumeric() || (each.is_uppercase() && after_lower) {
            words.push(String::new());
        }
        if each.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(each.to_lowercase());
        }
        after_lower = each.is_lowercase() || each.is_numeric();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::looks_secret;

    #[test]
    fn secrets_are_known_by_their_words() {
        for name in [
            "adminPass",
            "access_key",
            "secretAccessKey",
            "X-Auth-Token",
            "private_key",
            "tickets",
            "securitytoken",
            "passcodes",
        ] {
            assert!(looks_secret(name), "{name}");
        }
        for name in [
            "passes",
            "bypassaudit",
            "key",
            "accessible_key",
            "tokenizer",
            "ak",
            "bypass",
        ] {
            assert!(!looks_secret(name), "{name}");
        }
    }
}
