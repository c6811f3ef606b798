//! Examples: that they are there, that they are right, and that they leave nothing out.

use super::{Fault, Node, View, fields, validate::Schemas, view::Site};
use crate::spec::shape::ALIAS;

/// Every JSON request body, every JSON success and every required parameter shows one.
pub(super) fn present(view: &View<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for site in view.requests().into_iter().chain(view.successes()) {
        let given = examples(view, site.node);
        if given.is_empty() {
            faults.push(Fault::at(
                site.node,
                format!("{} has no example", site.name),
            ));
            continue;
        }
        for id in site
            .variants
            .iter()
            .filter_map(|variant| variant.get("operationId"))
        {
            if !given.iter().any(|example| example.name == id.key()) {
                let what = format!("{} has no example named {:?}", site.name, id.key());
                faults.push(Fault::at(id, what));
            }
        }
    }
    for site in view.parameters() {
        let required = site
            .node
            .get("required")
            .is_some_and(|node| node.key() == "true");
        let in_schema = site
            .node
            .get("schema")
            .is_some_and(|schema| view.meant(schema).get("example").is_some());
        if required && !in_schema && examples(view, site.node).is_empty() {
            let what = format!("{} is required and has no example", site.name);
            faults.push(Fault::at(site.node, what));
        }
    }
    faults
}

/// Every example is what its schema says, and has nothing that its schema does not know.
pub(super) fn valid(view: &View<'_>) -> Vec<Fault> {
    let mut schemas = match Schemas::of(view) {
        Ok(schemas) => schemas,
        Err(error) => {
            let what = format!("the schemas cannot be used to check examples: {error}");
            return vec![Fault::at(view.root, what)];
        }
    };
    let mut faults = Vec::new();
    let mut check =
        |schema: &Node, name: &str, value: &Node| match schemas.slips(schema, &value.to_json()) {
            Ok(slips) => {
                let found = !slips.is_empty();
                for slip in slips {
                    let place = match slip.pointer.as_str() {
                        "" => String::new(),
                        pointer => format!(" at {pointer}"),
                    };
                    let what = format!("{name}{place} {}", slip.what);
                    faults.push(Fault::at(value.at(&slip.pointer), what));
                }
                found
            }
            Err(error) => {
                let what = format!("the schema of {name} cannot be used: {error}");
                faults.push(Fault::at(schema, what));
                true
            }
        };
    for site in view.sites() {
        let Some(schema) = site.node.get("schema") else {
            continue;
        };
        for example in examples(view, site.node) {
            let name = example.called(&site.name);
            // Against its own variant first: "fits none of them" says nothing.
            let own = variant_of(&site, &example.name).and_then(|variant| variant.get("schema"));
            if own.is_none_or(|own| !check(own, &name, example.value)) {
                check(schema, &name, example.value);
            }
        }
    }
    for (name, schema) in view.schemas() {
        if let Some(value) = schema.get("example") {
            check(schema, &format!("the example of {name}"), value);
        }
    }
    faults
}

/// The examples of a body, taken together, name every property of its schema.
pub(super) fn complete(view: &View<'_>) -> Vec<Fault> {
    let Ok(mut schemas) = Schemas::of(view) else {
        return Vec::new();
    };
    let mut faults = Vec::new();
    for site in view.requests().into_iter().chain(view.successes()) {
        let given = examples(view, site.node);
        let Some(first) = given.first() else {
            continue;
        };
        let bodies: Vec<(String, &Node)> = if site.variants.is_empty() {
            let schema = site
                .node
                .get("schema")
                .map(|schema| (site.name.clone(), schema));
            schema.into_iter().collect()
        } else {
            let of_variants = site.variants.iter().filter_map(|variant| {
                let name = format!("{} ({})", site.name, variant.get("operationId")?.key());
                Some((name, variant.get("schema")?))
            });
            of_variants.collect()
        };
        for (name, schema) in bodies {
            let fits = |example: &&Example<'_>| match variant_of(&site, &example.name) {
                Some(variant) => variant
                    .get("schema")
                    .is_some_and(|own| std::ptr::eq(own, schema)),
                None => {
                    site.variants.is_empty()
                        || schemas
                            .slips(schema, &example.value.to_json())
                            .is_ok_and(|slips| slips.is_empty())
                }
            };
            let values: Vec<&Node> = given
                .iter()
                .filter(fits)
                .map(|example| example.value)
                .collect();
            let mut missing = Missing {
                view,
                path: Vec::new(),
                inside: Vec::new(),
                found: Vec::new(),
            };
            missing.look(schema, &values);
            for what in missing.found {
                faults.push(Fault::at(
                    first.place,
                    format!("no example of {name} has {what}"),
                ));
            }
        }
    }
    faults
}

/// The variant that a named example belongs to.
fn variant_of<'a>(site: &Site<'a>, name: &str) -> Option<&'a Node> {
    site.variants.iter().find(|variant| {
        variant
            .get("operationId")
            .is_some_and(|id| id.key() == name)
    })
}

/// Looks for properties that no value has.
struct Missing<'a> {
    view: &'a View<'a>,
    /// Where the schema stands in the body.
    path: Vec<String>,
    /// The schemas around: one that holds itself is looked at once.
    inside: Vec<*const Node>,
    found: Vec<String>,
}

impl<'a> Missing<'a> {
    /// Compares values with what the schema has.
    fn look(&mut self, schema: &'a Node, values: &[&Node]) {
        let schema = self.view.meant(schema);
        if self.inside.contains(&std::ptr::from_ref(schema)) {
            return;
        }
        self.inside.push(schema);
        if let Some(element) = schema.get("items") {
            let elements: Vec<&Node> = values.iter().flat_map(|value| value.items()).collect();
            self.step("[]", |this| {
                let around = std::ptr::from_ref(this.view.meant(element));
                if elements.is_empty() && !this.inside.contains(&around) {
                    this.found.push(format!("an element in {}", this.path()));
                } else {
                    this.look(element, &elements);
                }
            });
        }
        let properties = fields(schema.get("properties"));
        // Null, or an empty mapping: one message, and not one for each property.
        if !properties.is_empty() && values.iter().all(|value| value.fields().is_empty()) {
            let what = match self.path.is_empty() {
                true => "any property".to_owned(),
                false => format!("anything in {}", self.path()),
            };
            self.found.push(what);
        } else {
            for (name, property) in properties {
                if property.get(ALIAS).is_some() {
                    continue;
                }
                let name = name.key();
                let there: Vec<&Node> =
                    values.iter().filter_map(|value| value.get(&name)).collect();
                self.step(&format!(".{name}"), |this| {
                    if there.is_empty() {
                        this.found.push(this.path());
                    } else {
                        this.look(property, &there);
                    }
                });
            }
        }
        self.inside.pop();
    }

    /// Looks one step further in.
    fn step(&mut self, part: &str, look: impl FnOnce(&mut Self)) {
        self.path.push(part.to_owned());
        look(self);
        self.path.pop();
    }

    /// Where it stands, as messages say it.
    fn path(&self) -> String {
        let path = self.path.concat();
        path.strip_prefix('.').unwrap_or(&path).to_owned()
    }
}

/// A value that shows what a schema means.
struct Example<'a> {
    /// Empty if it is the only one.
    name: String,
    /// Where it is mentioned.
    place: &'a Node,
    value: &'a Node,
}

impl Example<'_> {
    /// How messages call it.
    fn called(&self, site: &str) -> String {
        match self.name.as_str() {
            "" => format!("the example of {site}"),
            name => format!("example {name:?} of {site}"),
        }
    }
}

/// The examples of a parameter or body.
fn examples<'a>(view: &View<'a>, site: &'a Node) -> Vec<Example<'a>> {
    let single = site.get("example").map(|value| Example {
        name: String::new(),
        place: value,
        value,
    });
    let named = fields(site.get("examples"))
        .iter()
        .filter_map(|(name, node)| {
            Some(Example {
                name: name.key(),
                place: node,
                value: view.resolve(node).get("value")?,
            })
        });
    single.into_iter().chain(named).collect()
}
