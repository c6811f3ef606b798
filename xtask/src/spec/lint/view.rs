//! A document as the rules look at it.

use std::collections::BTreeMap;

use super::super::Node;

/// The media type whose bodies have examples.
pub(super) const JSON: &str = "application/json";

/// A document and where its parts are.
pub(super) struct View<'a> {
    pub(super) root: &'a Node,
    pub(super) operations: Vec<Operation<'a>>,
    /// Components by the reference to them.
    components: BTreeMap<String, &'a Node>,
}

/// A method of a path.
pub(super) struct Operation<'a> {
    pub(super) id: String,
    pub(super) node: &'a Node,
}

/// A place that has a schema and may have examples: a parameter, a header or a body.
pub(super) struct Site<'a> {
    /// How messages call it.
    pub(super) name: String,
    pub(super) node: &'a Node,
    /// The calls that share it, if it is the body of several.
    pub(super) variants: &'a [Node],
}

impl<'a> View<'a> {
    /// Finds the parts of a document.
    pub(super) fn of(root: &'a Node) -> Self {
        let mut components = BTreeMap::new();
        for (section, entries) in fields(root.get("components")) {
            for (name, node) in entries.fields() {
                let reference = format!("#/components/{}/{}", section.key(), name.key());
                components.insert(reference, node);
            }
        }
        let mut operations = Vec::new();
        for (_, item) in fields(root.get("paths")) {
            for (_, node) in item.fields() {
                if let Some(id) = node.get("operationId") {
                    let id = id.key();
                    operations.push(Operation { id, node });
                }
            }
        }
        Self {
            root,
            operations,
            components,
        }
    }

    /// The components of a section, with the nodes of their names.
    pub(super) fn section(&self, name: &str) -> &'a [(Node, Node)] {
        fields(self.root.get("components").and_then(|all| all.get(name)))
    }

    /// The component that a reference names.
    pub(super) fn component(&self, reference: &str) -> Option<&'a Node> {
        self.components.get(reference).copied()
    }

    /// The component that the node refers to, else the node.
    pub(super) fn resolve(&self, node: &'a Node) -> &'a Node {
        node.get("$ref")
            .and_then(Node::text)
            .and_then(|reference| self.component(reference))
            .unwrap_or(node)
    }

    /// The schema that one is about which only refers to it, or says a little more of it.
    pub(super) fn meant(&self, schema: &'a Node) -> &'a Node {
        let mut meant = schema;
        // Ten, so that two which mean each other are no trap.
        for _ in 0..10 {
            meant = match items(meant.get("allOf")) {
                [inner] => inner,
                _ => meant,
            };
            let target = self.resolve(meant);
            if std::ptr::eq(target, meant) {
                break;
            }
            meant = target;
        }
        meant
    }

    /// The JSON request bodies of the operations, each once.
    pub(super) fn requests(&self) -> Vec<Site<'a>> {
        let bodies = self.operations.iter().filter_map(|operation| {
            let body = self.resolve(operation.node.get("requestBody")?);
            Some(Site {
                name: format!("the request body of {}", operation.id),
                node: body.get("content")?.get(JSON)?,
                variants: variants(operation.node),
            })
        });
        once(bodies)
    }

    /// The JSON bodies of good answers, each once.
    pub(super) fn successes(&self) -> Vec<Site<'a>> {
        let bodies = self.operations.iter().filter_map(|operation| {
            let (_, response) = fields(operation.node.get("responses"))
                .iter()
                .find(|(status, _)| status.key().starts_with('2'))?;
            Some(Site {
                name: format!("the answer of {}", operation.id),
                node: self.resolve(response).get("content")?.get(JSON)?,
                variants: &[],
            })
        });
        once(bodies)
    }

    /// Every parameter that is written out, shared or not.
    pub(super) fn parameters(&self) -> Vec<Site<'a>> {
        let shared = self.section("parameters").iter().map(|(_, node)| node);
        let of_paths = fields(self.root.get("paths")).iter().map(|(_, item)| item);
        let of_operations = self.operations.iter().map(|operation| operation.node);
        shared
            .chain(
                of_paths
                    .chain(of_operations)
                    .flat_map(|node| items(node.get("parameters"))),
            )
            .filter_map(|node| {
                Some(Site {
                    name: format!("parameter {:?}", node.get("name")?.key()),
                    node,
                    variants: &[],
                })
            })
            .collect()
    }

    /// Every place with a schema.
    pub(super) fn sites(&self) -> Vec<Site<'a>> {
        let mut sites = self.requests();
        sites.extend(self.successes());
        for (name, body) in self.section("requestBodies") {
            sites.extend(contents(body, &format!("request body {:?}", name.key())));
        }
        for (name, response) in self.section("responses") {
            sites.extend(answer(response, &format!("response {:?}", name.key())));
        }
        for operation in &self.operations {
            if let Some(body) = operation.node.get("requestBody") {
                sites.extend(contents(
                    body,
                    &format!("the request body of {}", operation.id),
                ));
            }
            for (status, response) in fields(operation.node.get("responses")) {
                let name = format!("the answer {} of {}", status.key(), operation.id);
                sites.extend(answer(response, &name));
            }
        }
        for (name, node) in self.section("headers") {
            sites.push(plain(node, format!("header {:?}", name.key())));
        }
        sites.extend(self.parameters());
        once(sites.into_iter())
    }

    /// Every schema that is written out, inner ones too, with how messages call it.
    pub(super) fn schemas(&self) -> Vec<(String, &'a Node)> {
        let mut found = Vec::new();
        for (name, node) in self.section("schemas") {
            inner_schemas(format!("schema {}", name.key()), node, &mut found);
        }
        for site in self.sites() {
            if let Some(node) = site.node.get("schema") {
                inner_schemas(site.name, node, &mut found);
            }
        }
        found
    }
}

/// The schema and those in it; not those that it refers to.
fn inner_schemas<'a>(name: String, node: &'a Node, found: &mut Vec<(String, &'a Node)>) {
    if node.get("$ref").is_some() {
        return;
    }
    for (property, inner) in fields(node.get("properties")) {
        inner_schemas(format!("{name}.{}", property.key()), inner, found);
    }
    if let Some(inner) = node.get("items") {
        inner_schemas(format!("{name}[]"), inner, found);
    }
    if let Some(inner) = node.get("additionalProperties") {
        inner_schemas(format!("{name}.*"), inner, found);
    }
    for inner in ["oneOf", "allOf"]
        .iter()
        .flat_map(|key| items(node.get(key)))
    {
        inner_schemas(name.clone(), inner, found);
    }
    if node.entries().is_some() {
        found.push((name, node));
    }
}

/// The bodies and headers of an answer.
fn answer<'a>(response: &'a Node, name: &str) -> Vec<Site<'a>> {
    let headers = fields(response.get("headers"))
        .iter()
        .map(|(header, node)| plain(node, format!("header {:?} of {name}", header.key())));
    contents(response, name)
        .into_iter()
        .chain(headers)
        .collect()
}

/// The bodies, by media type.
fn contents<'a>(body: &'a Node, name: &str) -> Vec<Site<'a>> {
    fields(body.get("content"))
        .iter()
        .map(|(_, node)| plain(node, name.to_owned()))
        .collect()
}

/// A place that no variants share.
fn plain(node: &Node, name: String) -> Site<'_> {
    Site {
        name,
        node,
        variants: &[],
    }
}

/// The first mention of each: shared ones come once.
fn once<'a>(sites: impl Iterator<Item = Site<'a>>) -> Vec<Site<'a>> {
    let mut seen = std::collections::BTreeSet::new();
    sites
        .filter(|site| seen.insert(std::ptr::from_ref(site.node)))
        .collect()
}

/// The calls that share an operation's method and path.
pub(super) fn variants(operation: &Node) -> &[Node] {
    items(operation.get("x-variants"))
}

/// The entries of a mapping that may be absent.
pub(super) fn fields(node: Option<&Node>) -> &[(Node, Node)] {
    node.map(Node::fields).unwrap_or_default()
}

/// The elements of a list that may be absent.
pub(super) fn items(node: Option<&Node>) -> &[Node] {
    node.map(Node::items).unwrap_or_default()
}
