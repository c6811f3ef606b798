//! A specification as those see it who make something of its operations one by one:
//! references followed, and calls that share method and path taken apart.

use serde_json::Value;

/// An operation where it stands.
pub(super) struct Operation<'a> {
    pub(super) id: &'a str,
    /// In lower case.
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) node: &'a Value,
    /// Of the path: what all its methods share.
    item: &'a Value,
}

/// One of several calls that share method and path.
pub(super) struct Variant<'a> {
    pub(super) id: &'a str,
    pub(super) schema: &'a Value,
}

/// All operations, by path and method.
pub(super) fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.filter_map(move |(method, node)| {
            Some(Operation {
                id: node.get("operationId")?.as_str()?,
                method,
                path,
                node,
                item,
            })
        })
    })
}

impl<'a> Operation<'a> {
    /// Its parameters and those of its path.
    pub(super) fn parameters(&self, document: &'a Value) -> impl Iterator<Item = &'a Value> {
        [self.node, self.item]
            .into_iter()
            .filter_map(|node| node.get("parameters")?.as_array())
            .flatten()
            .map(|parameter| resolve(document, parameter))
    }

    pub(super) fn body(&self, document: &'a Value) -> Option<&'a Value> {
        Some(resolve(document, self.node.get("requestBody")?))
    }

    /// The status of its success, and the answer.
    pub(super) fn success(&self, document: &'a Value) -> Option<(u16, &'a Value)> {
        let responses = self.node.get("responses")?.as_object()?;
        responses.iter().find_map(|(status, response)| {
            let status = status.parse().ok().filter(|status| *status < 300)?;
            Some((status, resolve(document, response)))
        })
    }

    pub(super) fn variants(&self) -> impl Iterator<Item = Variant<'a>> {
        let all = self.node.get("x-variants").and_then(Value::as_array);
        all.into_iter().flatten().filter_map(|variant| {
            Some(Variant {
                id: variant.get("operationId")?.as_str()?,
                schema: variant.get("schema")?,
            })
        })
    }

    /// The variant that an example is of, by the name that it begins with.
    pub(super) fn variant_of(&self, example: &str) -> Option<&'a str> {
        self.variants()
            .map(|variant| variant.id)
            .filter(|id| example.starts_with(id))
            .max_by_key(|id| id.len())
    }

    /// The names under which it is called: its own, or those of its variants.
    pub(super) fn calls(&self) -> Vec<&'a str> {
        let variants: Vec<&str> = self.variants().map(|variant| variant.id).collect();
        if variants.is_empty() {
            vec![self.id]
        } else {
            variants
        }
    }
}

/// The examples of a body with their names; one without has none.
pub(super) fn examples<'a>(
    document: &'a Value,
    media: &'a Value,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let only = media.get("example").map(|example| ("", example));
    let named = media.get("examples").and_then(Value::as_object);
    let named = named.into_iter().flatten().filter_map(|(name, example)| {
        let value = resolve(document, example).get("value")?;
        Some((name.as_str(), value))
    });
    only.into_iter().chain(named)
}

/// What stands at the end of a reference, or the value itself.
pub(super) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value.get("$ref").and_then(Value::as_str);
    let found = target.and_then(|target| document.pointer(target.strip_prefix('#')?));
    found.unwrap_or(value)
}

/// A schema and all that it is of, from the outermost to the innermost.
pub(super) fn layers<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let schema = resolve(document, schema);
    let mut layers = vec![schema];
    let of = schema.get("allOf").and_then(Value::as_array);
    for inner in of.into_iter().flatten() {
        layers.extend(self::layers(document, inner));
    }
    layers
}
