//! A YAML value that knows where it stands.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::{Number, Value};
use serde_saphyr::Spanned;

use super::Fault;

/// A value and its position.
#[derive(Debug)]
pub(crate) struct Node {
    /// Which of the document's files.
    pub(crate) file: usize,
    pub(crate) line: u64,
    pub(crate) column: u64,
    pub(crate) tree: Tree,
}

/// What a node holds.
#[derive(Debug)]
pub(crate) enum Tree {
    Scalar(Value),
    List(Vec<Node>),
    /// In the order of the file. Keys are nodes too, for their positions.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// Reads the document's file of this number.
    pub(crate) fn parse(text: &str, file: usize) -> Result<Self, Fault> {
        let mut node: Self = serde_saphyr::from_str(text).map_err(|error| {
            let location = error.location();
            let message = error.to_string();
            // The first line says it; the rest repeats the text around.
            let what = message.lines().next().unwrap_or_default();
            let what = what
                .split_once(" column ")
                .and_then(|(_, rest)| rest.split_once(": "));
            Fault {
                file,
                line: location.map_or(0, |location| location.line()),
                column: location.map_or(0, |location| location.column()),
                what: what.map_or(message.as_str(), |(_, what)| what).to_owned(),
            }
        })?;
        node.stands_in(file);
        Ok(node)
    }

    fn stands_in(&mut self, file: usize) {
        self.file = file;
        match &mut self.tree {
            Tree::Scalar(_) => {}
            Tree::List(items) => items.iter_mut().for_each(|item| item.stands_in(file)),
            Tree::Map(entries) => {
                for (key, value) in entries {
                    key.stands_in(file);
                    value.stands_in(file);
                }
            }
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.tree {
            Tree::Scalar(value) => value.as_str(),
            _ => None,
        }
    }

    /// The entries of a mapping; none of anything else.
    pub(crate) fn fields(&self) -> &[(Node, Node)] {
        self.entries().unwrap_or_default()
    }

    /// The elements of a list; none of anything else.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.tree {
            Tree::List(items) => items,
            _ => &[],
        }
    }

    /// What a JSON pointer leads to, as far as it leads.
    pub(crate) fn at(&self, pointer: &str) -> &Node {
        let mut node = self;
        for part in pointer.split('/').skip(1) {
            let name = part.replace("~1", "/").replace("~0", "~");
            let inner = match &node.tree {
                Tree::List(items) => name.parse::<usize>().ok().and_then(|at| items.get(at)),
                _ => node.get(&name),
            };
            match inner {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node
    }

    pub(crate) fn entries(&self) -> Option<&[(Node, Node)]> {
        match &self.tree {
            Tree::Map(entries) => Some(entries),
            _ => None,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entries()?
            .iter()
            .find(|(name, _)| match name.text() {
                Some(text) => text == key,
                None => name.key() == key,
            })
            .map(|(_, value)| value)
    }

    /// The node as a mapping key: `200:` and `'200':` are the same.
    pub(crate) fn key(&self) -> String {
        match &self.tree {
            Tree::Scalar(Value::String(text)) => text.clone(),
            Tree::Scalar(other) => other.to_string(),
            _ => String::new(),
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        match &self.tree {
            Tree::Scalar(value) => value.clone(),
            Tree::List(items) => items.iter().map(Self::to_json).collect(),
            Tree::Map(entries) => entries
                .iter()
                .map(|(key, value)| (key.key(), value.to_json()))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Tree>::deserialize(deserializer)?;
        Ok(Self {
            file: 0,
            line: spanned.referenced.line(),
            column: spanned.referenced.column(),
            tree: spanned.value,
        })
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TreeVisitor;

        impl<'de> Visitor<'de> for TreeVisitor {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a YAML value")
            }
            fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Scalar(text.into()))
            }
            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Scalar(value.into()))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
                Ok(Tree::Scalar(number.into()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
                Ok(Tree::Scalar(number.into()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Tree, E> {
                Ok(Tree::Scalar(
                    Number::from_f64(number).map_or(Value::Null, Value::Number),
                ))
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Scalar(Value::Null))
            }
            fn visit_none<E>(self) -> Result<Tree, E> {
                Ok(Tree::Scalar(Value::Null))
            }
            fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Tree, D::Error> {
                inner.deserialize_any(self)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Tree::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
                let mut map = Vec::new();
                while let Some(entry) = entries.next_entry()? {
                    map.push(entry);
                }
                Ok(Tree::Map(map))
            }
        }
        deserializer.deserialize_any(TreeVisitor)
    }
}
