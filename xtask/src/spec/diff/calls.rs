//! The document and its operations: what can be called, with what, and what comes back.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    Class, Comparison, Part, Place, Rule,
    part::{Way, shown},
    same,
    schemas::{breaks, deprecated, texts},
};

/// An operation of a document.
struct Call<'a> {
    id: String,
    path: String,
    method: String,
    operation: Part<'a>,
    /// The path's own parameters.
    shared: Option<Part<'a>>,
}

impl Call<'_> {
    fn address(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// The address without the names of what stands in the path.
    fn bare_address(&self) -> String {
        let parts = self
            .path
            .split('/')
            .map(|part| if part.starts_with('{') { "{}" } else { part });
        format!("{} {}", self.method, parts.collect::<Vec<_>>().join("/"))
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn documents(&mut self) {
        let place = Place::operation("the document");
        let (old, new) = (Part::whole(self.old), Part::whole(self.new));
        self.keys(&place, &old, &new, |this, key, was, is| match key {
            "info" | "externalDocs" | "tags" => this.documented(&place, key, was, is),
            "servers" => this.servers(&place, was, is),
            "security" => this.security(&place, was, is),
            "paths" => {
                this.paths(was, is);
                Rule::Entered
            }
            // Where they are used.
            "components" => Rule::Elsewhere,
            _ => Rule::Missing,
        });
        let schemes = |document: &Part<'a>| document.get("components")?.get("securitySchemes");
        let (old, new) = (schemes(&old), schemes(&new));
        let (old, new) = (
            old.unwrap_or_else(Part::none),
            new.unwrap_or_else(Part::none),
        );
        self.keys(&place, &old, &new, |this, name, was, is| {
            let place = place.part(Way::Request, format!("security scheme {name}"));
            match (was, is) {
                (Some(was), Some(is)) => this.keys(&place, was, is, |this, key, was, is| {
                    if key == "description" {
                        return this.documented(&place, key, was, is);
                    }
                    if !same(was, is) {
                        let what = format!("{key} is {}, was {}", shown(is), shown(was));
                        this.add(Class::Caller, &place, what);
                    }
                    Rule::Said
                }),
                (Some(_), None) => this.add(Class::Caller, &place, "removed"),
                (None, _) => this.add(Class::Harmless, &place, "added"),
            }
            Rule::Said
        });
    }

    /// Servers are known by their address.
    fn servers(&mut self, place: &Place, was: Option<&Part<'a>>, is: Option<&Part<'a>>) -> Rule {
        let by_url = |servers: Option<&Part<'a>>| -> Vec<(String, Part<'a>)> {
            let servers = servers.map(Part::items).unwrap_or_default();
            let named = servers
                .into_iter()
                .map(|server| (server.text("url").unwrap_or_default().to_owned(), server));
            named.collect()
        };
        let (were, are) = (by_url(was), by_url(is));
        let find = |all: &[(String, Part<'a>)], url: &str| {
            all.iter()
                .find(|(other, _)| other == url)
                .map(|(_, server)| server.clone())
        };
        for (url, old) in &were {
            let place = place.part(Way::Request, format!("server {url}"));
            match find(&are, url) {
                Some(new) => self.keys(&place, old, &new, |this, key, was, is| match key {
                    "url" => Rule::Said,
                    "description" => this.documented(&place, key, was, is),
                    "variables" => this.variables(&place, was, is),
                    _ => Rule::Missing,
                }),
                None => self.add(Class::Caller, &place, "removed"),
            }
        }
        for (url, _) in are.iter().filter(|(url, _)| find(&were, url).is_none()) {
            let place = place.part(Way::Request, format!("server {url}"));
            self.add(Class::Harmless, &place, "added");
        }
        if let (Some((was, _)), Some((is, _))) = (were.first(), are.first())
            && was != is
            && find(&are, was).is_some()
        {
            // Clients that are given no address take the first.
            self.add(
                Class::Caller,
                place,
                format!("the first server is {is}, was {was}"),
            );
        }
        Rule::Said
    }

    /// What stands in the address of a server.
    fn variables(&mut self, place: &Place, was: Option<&Part<'a>>, is: Option<&Part<'a>>) -> Rule {
        let (old, new) = (
            was.cloned().unwrap_or_else(Part::none),
            is.cloned().unwrap_or_else(Part::none),
        );
        self.keys(place, &old, &new, |this, name, was, is| {
            let place = place.property(name);
            match (was, is) {
                // A variable is a value that is sent; the rules for values know the rest.
                (Some(was), Some(is)) => this.schema(&place, was, is),
                (Some(_), None) => this.add(Class::Caller, &place, "removed"),
                (None, _) => this.add(Class::Harmless, &place, "added"),
            }
            Rule::Said
        });
        Rule::Said
    }

    /// Any one of the entries is enough to be let in; an empty list lets everybody in.
    fn security(&mut self, place: &Place, was: Option<&Part<'a>>, is: Option<&Part<'a>>) -> Rule {
        let (were, are) = (was.map(Part::items), is.map(Part::items));
        let (were, are) = (were.unwrap_or_default(), are.unwrap_or_default());
        let lacks =
            |all: &[Part<'_>], one: &Part<'_>| all.iter().all(|each| each.value != one.value);
        if same(was, is) {
            return Rule::Said;
        }
        if are.is_empty() {
            self.add(
                Class::Harmless,
                place,
                "needs no proof of identity any more",
            );
        } else if were.is_empty() {
            let what = format!("needs proof of identity now: {}", shown(is));
            self.add(Class::Caller, place, what);
        } else {
            for gone in were.iter().filter(|one| lacks(&are, one)) {
                self.add(Class::Caller, place, accepted(gone, "no longer accepted"));
            }
            for more in are.iter().filter(|one| lacks(&were, one)) {
                self.add(Class::Harmless, place, accepted(more, "accepted"));
            }
        }
        Rule::Said
    }

    /// Pairs the operations of both documents and compares each pair.
    fn paths(&mut self, was: Option<&Part<'a>>, is: Option<&Part<'a>>) {
        let none = Part::none();
        let (old, new) = (was.unwrap_or(&none), is.unwrap_or(&none));
        let place = Place::operation("the document");
        self.keys(&place, old, new, |this, path, was, is| {
            if let (Some(was), Some(is)) = (was, is) {
                let place = Place::operation(&format!("path {path}"));
                this.keys(&place, was, is, |this, key, was, is| match key {
                    "description" => this.documented(&place, key, was, is),
                    // With the operations, wherever they are now.
                    "parameters" => Rule::Elsewhere,
                    "get" | "put" | "post" | "delete" | "patch" => match (was, is) {
                        (Some(_), Some(_)) => Rule::Entered,
                        _ => Rule::Elsewhere,
                    },
                    _ => Rule::Missing,
                });
                return Rule::Entered;
            }
            Rule::Elsewhere
        });
        let (mut old, mut new) = (calls(old), calls(new));
        // The same name is the same operation, else the same address is.
        let keys: [fn(&Call<'_>) -> String; 2] =
            [|call| call.id.clone(), |call| call.bare_address()];
        let mut pairs = Vec::new();
        for key in keys {
            let mut rest = Vec::new();
            for call in old {
                match new.iter().position(|other| key(other) == key(&call)) {
                    Some(at) => pairs.push((call, new.remove(at))),
                    None => rest.push(call),
                }
            }
            old = rest;
        }
        for (old, new) in &pairs {
            self.inside.clear();
            self.call(old, new);
        }
        for call in &old {
            let place = Place::operation(&call.id);
            self.add(
                Class::Caller,
                &place,
                format!("removed ({})", call.address()),
            );
        }
        for call in &new {
            let place = Place::operation(&call.id);
            self.add(
                Class::Harmless,
                &place,
                format!("added ({})", call.address()),
            );
        }
    }

    /// Compares an operation with itself.
    fn call(&mut self, old: &Call<'a>, new: &Call<'a>) {
        let place = Place::operation(&new.id);
        if old.address() != new.address() {
            let bare = old.bare_address() == new.bare_address();
            let class = if bare { Class::Harmless } else { Class::Caller };
            let what = format!("is {} now, was {}", new.address(), old.address());
            self.add(class, &place, what);
        }
        self.parameters(&place, old, new);
        let (was, is) = (&old.operation, &new.operation);
        let variants = says_variants(self.old, was) && says_variants(self.new, is);
        self.keys(&place, was, is, |this, key, was, is| match key {
            "operationId" => {
                if !same(was, is) {
                    this.add(Class::Caller, &place, format!("renamed, was {}", old.id));
                }
                Rule::Said
            }
            "tags" => this.documented(&place, key, was, is),
            "deprecated" => {
                if !same(was, is) {
                    this.add(Class::Harmless, &place, deprecated(is));
                }
                Rule::Said
            }
            "security" => {
                let (old, new) = (Part::whole(this.old), Part::whole(this.new));
                let was = was.cloned().or_else(|| old.get("security"));
                let is = is.cloned().or_else(|| new.get("security"));
                this.security(&place, was.as_ref(), is.as_ref())
            }
            "parameters" => Rule::Elsewhere,
            "requestBody" => this.request_body(&place, was, is, variants),
            "responses" => this.responses(&place, was, is),
            "x-variants" => this.variants(&place, was, is),
            _ => this.of_a_call(&place, key, was, is),
        });
    }

    /// What an operation and a variant can both say.
    fn of_a_call(
        &mut self,
        place: &Place,
        key: &str,
        was: Option<&Part<'a>>,
        is: Option<&Part<'a>>,
    ) -> Rule {
        match key {
            "summary" | "description" | "externalDocs" => {
                return self.documented(place, key, was, is);
            }
            "x-errors" | "x-iam-actions" => return self.listed(place, key, was, is),
            _ => {}
        }
        if same(was, is) {
            return Rule::Said;
        }
        let class = match key {
            // Less is no better than more: who asks before a call that loses data, and reads
            // here that this one does not, asks no more.
            "x-effect" => Class::Caller,
            // How its end is learnt, how the next page is asked for.
            "x-async" => Class::Caller,
            "x-paging" if was.is_none() => Class::Harmless,
            "x-paging" => Class::Caller,
            "x-batch-limit" => {
                let number = |part: Option<&Part<'a>>| part.and_then(|part| part.value.as_u64());
                match (number(was), number(is)) {
                    (_, None) => Class::Harmless,
                    (Some(was), Some(is)) if is >= was => Class::Harmless,
                    _ => Class::Caller,
                }
            }
            _ => return Rule::Missing,
        };
        let name = match key {
            "x-effect" => "its effect",
            "x-async" => "how its end is learnt",
            "x-paging" => "how pages are asked for",
            _ => "most items a call",
        };
        let what = match (was, is) {
            (Some(was), None) => format!("{name} is no longer said, was {}", was.value),
            (None, Some(is)) => format!("{name} is {} now, was not said before", is.value),
            _ => format!("{name} is {}, was {}", shown(is), shown(was)),
        };
        let loses = |part: Option<&Part<'a>>| part.is_some_and(|part| part.value == "destructive");
        let what = match key == "x-effect" && loses(was) {
            true => format!("no longer marked as losing data: {what}"),
            false => what,
        };
        self.add(class, place, what);
        Rule::Said
    }

    /// Lists that tell and bind nobody, entry by entry: whoever reviews them checks each.
    fn listed(
        &mut self,
        place: &Place,
        key: &str,
        was: Option<&Part<'a>>,
        is: Option<&Part<'a>>,
    ) -> Rule {
        let (were, are) = (texts(was), texts(is));
        if were == are {
            return self.documented(place, key, was, is);
        }
        let missing = |some: &BTreeSet<String>, others: &BTreeSet<String>, what: &str| {
            let names: Vec<_> = some.difference(others).cloned().collect();
            (!names.is_empty()).then(|| format!("{what} {}", names.join(", ")))
        };
        let changes = [
            missing(&were, &are, "removed"),
            missing(&are, &were, "added"),
        ];
        let changes: Vec<_> = changes.into_iter().flatten().collect();
        self.add(
            Class::Harmless,
            place,
            format!("{key}: {}", changes.join("; ")),
        );
        Rule::Said
    }

    /// The calls of one method and path, by their names.
    fn variants(&mut self, place: &Place, was: Option<&Part<'a>>, is: Option<&Part<'a>>) -> Rule {
        let by_id = |variants: Option<&Part<'a>>| -> BTreeMap<String, Part<'a>> {
            let variants = variants.map(Part::items).unwrap_or_default();
            let named = variants.into_iter().map(|variant| {
                (
                    variant.text("operationId").unwrap_or_default().to_owned(),
                    variant,
                )
            });
            named.collect()
        };
        let (mut were, mut are) = (by_id(was), by_id(is));
        let ids: Vec<_> = were
            .keys()
            .filter(|id| are.contains_key(*id))
            .cloned()
            .collect();
        let mut pairs: Vec<_> = ids
            .into_iter()
            .filter_map(|id| Some((were.remove_entry(&id)?, are.remove_entry(&id)?)))
            .collect();
        // What is left over is the same under another name if it sends the same.
        for (old_id, old) in std::mem::take(&mut were) {
            let schema = |variant: &Part<'a>| variant.get("schema").map(|schema| schema.value);
            let found = are.iter().find(|(_, new)| schema(new) == schema(&old));
            match found
                .map(|(id, _)| id.clone())
                .and_then(|id| are.remove_entry(&id))
            {
                Some(new) => pairs.push(((old_id, old), new)),
                None => {
                    let variant = Place::operation(&old_id);
                    self.add(
                        Class::Caller,
                        &variant,
                        format!("removed from {}", place.operation),
                    );
                }
            }
        }
        for id in are.keys() {
            self.add(
                Class::Harmless,
                &Place::operation(id),
                format!("added to {}", place.operation),
            );
        }
        for ((old_id, old), (new_id, new)) in pairs {
            let place = Place::operation(&new_id);
            self.keys(&place, &old, &new, |this, key, was, is| {
                match (key, was, is) {
                    ("operationId", ..) => {
                        if old_id != new_id {
                            this.add(Class::Caller, &place, format!("renamed, was {old_id}"));
                        }
                        Rule::Said
                    }
                    ("schema", Some(was), Some(is)) => {
                        this.schema(&place.part(Way::Request, "request body"), was, is);
                        Rule::Said
                    }
                    _ => this.of_a_call(&place, key, was, is),
                }
            });
        }
        Rule::Said
    }

    /// What an operation takes beside its body.
    fn parameters(&mut self, place: &Place, old: &Call<'a>, new: &Call<'a>) {
        let (were, are) = (parameters(self.old, old), parameters(self.new, new));
        for call in [old, new] {
            self.settled
                .extend(call.shared.iter().map(|shared| shared.pointer.clone()));
        }
        let values = |all: &BTreeMap<_, Part<'a>>| -> Vec<Value> {
            all.values().map(|part| part.value.clone()).collect()
        };
        if values(&were) == values(&are) {
            let list = |call: &Call<'a>| call.operation.get("parameters");
            self.untold(place, "parameters", list(old).as_ref(), list(new).as_ref());
        }
        // The bindings take all that is optional as one argument, and none if nothing is.
        let has_options = were
            .values()
            .any(|part| !part.resolve(self.old).is("required"));
        for key in were.keys().chain(are.keys()).collect::<BTreeSet<_>>() {
            let (was, is) = (were.get(key), are.get(key));
            let Some(known) = is.or(was) else {
                continue;
            };
            let document = if is.is_some() { self.new } else { self.old };
            let known = known.resolve(document);
            let name = known.text("name").unwrap_or_default();
            let place = place.part(Way::Request, format!("{} parameter {name}", key.0));
            match (was, is) {
                (Some(was), Some(is)) => {
                    let (was, is) = self.resolved(&place, was, is);
                    self.parameter(&place, &was, &is);
                }
                (Some(_), None) => self.add(Class::Caller, &place, "removed"),
                (None, _) if known.is("required") => {
                    self.add(Class::Caller, &place, "added, and required");
                }
                (None, _) if has_options => {
                    self.add(Class::Harmless, &place, "added, optional");
                }
                (None, _) => {
                    let what = "added, optional; the first, so the bindings get an argument";
                    self.add(Class::Caller, &place, what);
                }
            }
        }
    }

    /// Compares a parameter with itself.
    fn parameter(&mut self, place: &Place, old: &Part<'a>, new: &Part<'a>) {
        let place = &in_component(place, new);
        // `style` and `explode` have values when they are absent.
        let style = |part: &Part<'a>| {
            let usual = if part.text("in") == Some("query") {
                "form"
            } else {
                "simple"
            };
            part.text("style").unwrap_or(usual).to_owned()
        };
        let explode = |part: &Part<'a>| {
            let explode = part.get("explode").and_then(|part| part.value.as_bool());
            explode.unwrap_or(style(part) == "form")
        };
        self.keys(place, old, new, |this, key, was, is| {
            let (class, what) = match key {
                "description" | "example" | "examples" => {
                    return this.documented(place, key, was, is);
                }
                "schema" => {
                    let none = Part::none();
                    this.schema(place, was.unwrap_or(&none), is.unwrap_or(&none));
                    return Rule::Entered;
                }
                _ if same(was, is) => return Rule::Said,
                "name" => (Class::Harmless, format!("named so, was {}", shown(was))),
                "required" if old.is("required") == new.is("required") => {
                    (Class::Harmless, "still optional".to_owned())
                }
                "required" if new.is("required") => (Class::Caller, "required now".to_owned()),
                // An argument of the bindings becomes one of the options.
                "required" => (Class::Caller, "optional now".to_owned()),
                "deprecated" => (Class::Harmless, deprecated(is).to_owned()),
                "style" | "explode" => {
                    let same = style(old) == style(new) && explode(old) == explode(new);
                    let class = if same { Class::Harmless } else { Class::Caller };
                    (class, format!("{key} is {}, was {}", shown(is), shown(was)))
                }
                _ => return Rule::Missing,
            };
            this.add(class, place, what);
            Rule::Said
        });
    }

    /// What an operation is sent. `variants` says that its variants tell of the schema.
    fn request_body(
        &mut self,
        place: &Place,
        was: Option<&Part<'a>>,
        is: Option<&Part<'a>>,
        variants: bool,
    ) -> Rule {
        let place = place.part(Way::Request, "request body");
        let (Some(was), Some(is)) = (was, is) else {
            match is {
                Some(is) if is.resolve(self.new).is("required") => {
                    self.add(Class::Caller, &place, "added, and required");
                }
                // The bindings get an argument all the same.
                Some(_) => self.add(Class::Caller, &place, "added, optional"),
                None => self.add(Class::Caller, &place, "removed"),
            }
            return Rule::Said;
        };
        let (was, is) = self.resolved(&place, was, is);
        let place = in_component(&place, &is);
        let (was_required, required) = (was.is("required"), is.is("required"));
        self.keys(&place, &was, &is, |this, key, was, is| match key {
            "description" => this.documented(&place, key, was, is),
            "required" => {
                if !same(was, is) {
                    let (class, what) = match (was_required, required) {
                        (false, true) => (Class::Caller, "required now"),
                        // Today's bindings take a body even so; others make it an option.
                        (true, false) => (Class::Caller, "optional now"),
                        _ => (Class::Harmless, "still optional"),
                    };
                    this.add(class, &place, what);
                }
                Rule::Said
            }
            "content" => this.content(&place, was, is, variants),
            _ => Rule::Missing,
        });
        Rule::Entered
    }

    /// Answers, by status. The good one is the same one under another status.
    fn responses(&mut self, place: &Place, was: Option<&Part<'a>>, is: Option<&Part<'a>>) -> Rule {
        let (old, new) = (
            was.cloned().unwrap_or_else(Part::none),
            is.cloned().unwrap_or_else(Part::none),
        );
        let success = |part: &Part<'a>| {
            part.keys()
                .into_iter()
                .find(|status| status.starts_with('2'))
        };
        let (was_good, is_good) = (success(&old), success(&new));
        if let (Some(was), Some(is)) = (&was_good, &is_good)
            && was != is
        {
            self.add(Class::Reader, place, format!("answers {is} now, was {was}"));
            if let (Some(was), Some(is)) = (old.get(was), new.get(is)) {
                self.response(&place.part(Way::Answer, "answer"), "answer", &was, &is);
            }
        }
        let moved = was_good.is_some() && is_good.is_some() && was_good != is_good;
        self.keys(place, &old, &new, |this, status, was, is| {
            let good = status.starts_with('2');
            let name = if good {
                "answer".to_owned()
            } else {
                format!("answer {status}")
            };
            let place = place.part(Way::Answer, name.as_str());
            match (was, is) {
                (Some(was), Some(is)) => this.response(&place, &name, was, is),
                _ if good && moved => return Rule::Elsewhere,
                (Some(_), None) => this.add(Class::Reader, &place, "removed"),
                (None, _) => this.add(Class::Harmless, &place, "added"),
            }
            Rule::Entered
        });
        Rule::Entered
    }

    /// Compares an answer with itself.
    fn response(&mut self, place: &Place, name: &str, was: &Part<'a>, is: &Part<'a>) {
        let swapped = was.text("$ref").is_some()
            && is.text("$ref").is_some()
            && was.text("$ref") != is.text("$ref");
        let references = [Some(was.clone()), Some(is.clone())];
        let (was, is) = match swapped {
            true => (was.resolve(self.old), is.resolve(self.new)),
            false => self.resolved(place, was, is),
        };
        if swapped {
            self.settle(&references);
            // What differs inside is said too, by its own rules.
            let what = format!("{name} is {}, was {}", component(&is), component(&was));
            let around = in_component(&place.part(Way::Answer, ""), &is);
            self.add(Class::Harmless, &around, what);
        }
        let place = in_component(place, &is);
        let (owner, _) = place.documented("");
        let documented = self.documentation.get(&owner).cloned();
        self.keys(&place, &was, &is, |this, key, was, is| match key {
            "description" => this.documented(&place, key, was, is),
            "content" => this.content(&place, was, is, false),
            "headers" => this.headers(&place, was, is),
            _ => Rule::Missing,
        });
        // Another answer has other words; nobody changed them.
        if swapped {
            match documented {
                Some(before) => self.documentation.insert(owner, before),
                None => self.documentation.remove(&owner),
            };
        }
    }

    /// What stands in front of an answer.
    fn headers(&mut self, place: &Place, was: Option<&Part<'a>>, is: Option<&Part<'a>>) -> Rule {
        let (old, new) = (
            was.cloned().unwrap_or_else(Part::none),
            is.cloned().unwrap_or_else(Part::none),
        );
        self.keys(place, &old, &new, |this, name, was, is| {
            let place = place.step(&format!("header {name}"));
            let (Some(was), Some(is)) = (was, is) else {
                match is {
                    Some(_) => this.add(Class::Harmless, &place, "added"),
                    None => this.add(Class::Reader, &place, "removed"),
                }
                return Rule::Said;
            };
            let (was, is) = this.resolved(&place, was, is);
            let place = in_component(&place, &is);
            let promised = is.is("required");
            this.keys(&place, &was, &is, |this, key, was, is| {
                match (key, was, is) {
                    ("description" | "example", ..) => this.documented(&place, key, was, is),
                    ("required", ..) if same(was, is) => Rule::Said,
                    ("required", ..) => {
                        match promised {
                            true => this.add(Class::Harmless, &place, "always there now"),
                            false => this.add(Class::Reader, &place, "may be absent now"),
                        }
                        Rule::Said
                    }
                    ("schema", Some(was), Some(is)) => {
                        this.schema(&place, was, is);
                        Rule::Entered
                    }
                    _ => Rule::Missing,
                }
            });
            Rule::Entered
        });
        Rule::Entered
    }

    /// What two parts refer to. That one does, or to another component, changes nothing.
    fn resolved(&mut self, place: &Place, was: &Part<'a>, is: &Part<'a>) -> (Part<'a>, Part<'a>) {
        if was.text("$ref") != is.text("$ref") {
            self.stands_elsewhere(place);
            if was.text("$ref").is_some() && is.text("$ref").is_some() {
                self.settle([&Some(was.clone()), &Some(is.clone())]);
            }
        }
        (was.resolve(self.old), is.resolve(self.new))
    }

    /// Bodies by media type. Those of `variants` are compared variant by variant.
    fn content(
        &mut self,
        place: &Place,
        was: Option<&Part<'a>>,
        is: Option<&Part<'a>>,
        variants: bool,
    ) -> Rule {
        let (old, new) = (
            was.cloned().unwrap_or_else(Part::none),
            is.cloned().unwrap_or_else(Part::none),
        );
        self.keys(place, &old, &new, |this, media_type, was, is| {
            let (Some(was), Some(is)) = (was, is) else {
                let (class, what) = match is {
                    None => (breaks(place.way), "removed"),
                    Some(_) if place.way == Way::Request => (Class::Harmless, "added"),
                    Some(_) => (Class::Reader, "added"),
                };
                this.add(class, place, format!("{media_type} {what}"));
                return Rule::Said;
            };
            this.keys(place, was, is, |this, key, was, is| match (key, was, is) {
                ("example" | "examples", ..) => this.documented(place, key, was, is),
                ("schema", Some(was), Some(is)) if variants => {
                    let (was, is) = (was.resolve(this.old), is.resolve(this.new));
                    let (were, are) = (was.get("oneOf"), is.get("oneOf"));
                    if members(were.as_ref()) == members(are.as_ref()) {
                        this.untold(place, "oneOf", were.as_ref(), are.as_ref());
                    }
                    this.settle([&Some(was), &Some(is)]);
                    Rule::Elsewhere
                }
                ("schema", Some(was), Some(is)) => {
                    this.schema(place, was, is);
                    Rule::Entered
                }
                _ => Rule::Missing,
            });
            Rule::Entered
        });
        Rule::Entered
    }
}

/// The operations under the paths of a document.
fn calls<'a>(paths: &Part<'a>) -> Vec<Call<'a>> {
    let mut calls = Vec::new();
    for path in paths.keys() {
        let Some(item) = paths.get(&path) else {
            continue;
        };
        for method in item.keys() {
            if let Some(operation) = item.get(&method)
                && let Some(id) = operation.text("operationId")
            {
                calls.push(Call {
                    id: id.to_owned(),
                    path: path.clone(),
                    method,
                    operation,
                    shared: item.get("parameters"),
                });
            }
        }
    }
    calls
}

/// The parameters of an operation, its path's too. Those in the path are known by their
/// position: a name there is only a name.
fn parameters<'a>(document: &'a Value, call: &Call<'a>) -> BTreeMap<(String, String), Part<'a>> {
    let lists = [call.shared.clone(), call.operation.get("parameters")];
    let mut all = BTreeMap::new();
    for reference in lists.iter().flatten().flat_map(Part::items) {
        let parameter = reference.resolve(document);
        let name = parameter.text("name").unwrap_or_default();
        let place = parameter.text("in").unwrap_or_default();
        let in_path = format!("{{{name}}}");
        let position = call.path.split('/').position(|part| part == in_path);
        let key = match position {
            Some(position) if place == "path" => format!("{position:03}"),
            _ => name.to_owned(),
        };
        all.insert((place.to_owned(), key), reference);
    }
    all
}

/// Whether what an operation says of its variants is all that its body says.
fn says_variants<'a>(document: &'a Value, operation: &Part<'a>) -> bool {
    let body = operation
        .get("requestBody")
        .map(|body| body.resolve(document))
        .and_then(|body| body.get("content")?.get("application/json")?.get("schema"))
        .map(|schema| schema.resolve(document));
    let only = body.as_ref().is_some_and(|body| body.keys().len() == 1);
    let members = members(body.and_then(|body| body.get("oneOf")).as_ref());
    let variants = operation.get("x-variants").map(|variants| variants.items());
    let said = variants.unwrap_or_default();
    let said = said
        .iter()
        .map(|one| one.get("schema")?.text("$ref"))
        .collect();
    only && !members.is_empty() && members == said
}

/// What the schemas of a list refer to.
fn members<'a>(list: Option<&Part<'a>>) -> BTreeSet<Option<&'a str>> {
    let items = list.map(Part::items).unwrap_or_default();
    items.iter().map(|one| one.text("$ref")).collect()
}

/// What became of an entry of `security`, in words.
fn accepted(requirement: &Part<'_>, is: &str) -> String {
    let names = requirement.keys().into_iter().map(|name| {
        let scopes = texts(requirement.get(&name).as_ref());
        match scopes.is_empty() {
            true => name,
            false => format!("{name} ({})", Vec::from_iter(scopes).join(", ")),
        }
    });
    match Vec::from_iter(names).join(" with ") {
        // An empty one asks for nothing.
        names if names.is_empty() => format!("calls without authentication are {is}"),
        names => format!("{names} is {is} for authentication"),
    }
}

/// The name of a component.
fn component(part: &Part<'_>) -> String {
    let name = part.pointer.rsplit('/').next();
    name.unwrap_or_default().to_owned()
}

/// The place in the component that the part is, if it is one.
fn in_component(place: &Place, part: &Part<'_>) -> Place {
    match part.pointer.starts_with("/components/") {
        true => place.component(&part.pointer),
        false => place.clone(),
    }
}
