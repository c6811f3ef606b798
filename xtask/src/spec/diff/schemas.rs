//! Schemas: what values may be.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Class, Comparison, Part, Place, Rule,
    part::{Way, shown},
    same,
};

/// Limits: the key, whether it is the upper one, and how it is said.
const LIMITS: [(&str, bool, &str); 6] = [
    ("minimum", false, "at least #"),
    ("maximum", true, "at most #"),
    ("minLength", false, "at least # characters"),
    ("maxLength", true, "at most # characters"),
    ("minItems", false, "at least # elements"),
    ("maxItems", true, "at most # elements"),
];

/// Whether a schema allows null, through what it refers to: the old one and the new one.
type Nullable = (bool, bool);

impl<'a> Comparison<'a> {
    /// Compares what stands for a schema, from its outermost layer on.
    pub(super) fn schema(&mut self, place: &Place, old: &Part<'a>, new: &Part<'a>) {
        let nullable = (allows_null(self.old, old), allows_null(self.new, new));
        self.layer(place, old, new, nullable);
    }

    /// A reference, or a schema that says a little more of another one, is a layer around
    /// it: what it says itself is compared, then what is inside.
    fn layer(&mut self, place: &Place, old: &Part<'a>, new: &Part<'a>, nullable: Nullable) {
        let around = |part: &Part<'a>, is_layer: bool| {
            if is_layer { part.clone() } else { Part::none() }
        };
        let (old_inner, new_inner) = (only(old), only(new));
        if old_inner.is_some() || new_inner.is_some() {
            let old_around = around(old, old_inner.is_some());
            let new_around = around(new, new_inner.is_some());
            self.keywords(place, &old_around, &new_around, nullable);
            let old = old_inner.unwrap_or_else(|| old.clone());
            let new = new_inner.unwrap_or_else(|| new.clone());
            return self.layer(place, &old, &new, nullable);
        }
        let (old_refers, new_refers) = (refers(old), refers(new));
        if old_refers || new_refers {
            let (old_around, new_around) = (around(old, old_refers), around(new, new_refers));
            self.keywords(place, &old_around, &new_around, nullable);
            let (inner_old, inner_new) = (old.resolve(self.old), new.resolve(self.new));
            if old_refers && new_refers && inner_old.pointer != inner_new.pointer {
                let what = format!("its type is {}, was {}", name(&inner_new), name(&inner_old));
                // The bindings name objects so, and nothing else.
                let named = [&inner_old, &inner_new]
                    .iter()
                    .any(|one| one.text("type") == Some("object"));
                let class = if named {
                    breaks(place.way)
                } else {
                    Class::Harmless
                };
                self.add(class, place, what);
            } else if old_refers != new_refers {
                self.stands_elsewhere(place);
            }
            // Once in an operation. A schema that holds itself ends here too.
            let pair = (
                place.way,
                inner_old.pointer.clone(),
                inner_new.pointer.clone(),
            );
            if self.inside.insert(pair) {
                let place = match new_refers {
                    true => place.component(&inner_new.pointer),
                    false => place.clone(),
                };
                self.layer(&place, &inner_old, &inner_new, nullable);
            }
            return;
        }
        if old.text("type") != new.text("type") {
            let what = format!("type is {}, was {}", kind(new), kind(old));
            self.add(breaks(place.way), place, what);
            self.settle([&Some(old.clone()), &Some(new.clone())]);
            return;
        }
        self.keywords(place, old, new, nullable);
    }

    /// What a schema says itself.
    fn keywords(&mut self, place: &Place, old: &Part<'a>, new: &Part<'a>, nullable: Nullable) {
        self.keys(place, old, new, |this, key, was, is| {
            this.keyword(place, (key, was, is), (old, new), nullable)
        });
    }

    /// The rules, by keyword.
    fn keyword(
        &mut self,
        place: &Place,
        (key, was, is): (&str, Option<&Part<'a>>, Option<&Part<'a>>),
        (old, new): (&Part<'a>, &Part<'a>),
        nullable: Nullable,
    ) -> Rule {
        match key {
            "title" | "description" | "example" | "externalDocs" => {
                return self.documented(place, key, was, is);
            }
            "properties" => return self.properties(place, old, new),
            "items" | "additionalProperties" => {
                let step = if key == "items" { "[]" } else { "{}" };
                if let (Some(was), Some(is)) = (was, is)
                    && was.value.is_object()
                    && is.value.is_object()
                {
                    self.schema(&place.step(step), was, is);
                    return Rule::Entered;
                }
            }
            // Of a layer.
            "$ref" => return Rule::Elsewhere,
            "allOf" if [was, is].iter().flatten().all(|all| all.items().len() == 1) => {
                return Rule::Elsewhere;
            }
            "oneOf" | "allOf" => return self.members(place, key, was, is),
            _ => {}
        }
        if same(was, is) {
            return Rule::Said;
        }
        let breaks = breaks(place.way);
        let (class, what) = match key {
            "format" => match (hides(was), hides(is)) {
                (false, true) if was.is_none() => {
                    (Class::Harmless, "a secret now: not printed".into())
                }
                (true, false) if is.is_none() => (breaks, "no secret any more: printed".into()),
                _ => (
                    breaks,
                    format!("format is {}, was {}", shown(is), shown(was)),
                ),
            },
            "nullable" => match nullable {
                (false, true) => (
                    on(place.way, Class::Harmless, Class::Reader),
                    "may be null now".into(),
                ),
                (true, false) => (
                    on(place.way, Class::Caller, Class::Harmless),
                    "may not be null any more".into(),
                ),
                _ => (
                    Class::Harmless,
                    "says in another place whether it may be null".into(),
                ),
            },
            "enum" => return self.values(place, was, is),
            "required" => return self.required(place, (was, old), (is, new)),
            "default" => {
                // Whoever left it out gets something else.
                let class = match was {
                    Some(_) => on(place.way, Class::Caller, Class::Harmless),
                    None => Class::Harmless,
                };
                (
                    class,
                    format!("default is {}, was {}", shown(is), shown(was)),
                )
            }
            "pattern" => {
                let class = match is {
                    Some(_) => on(place.way, Class::Caller, Class::Harmless),
                    None => Class::Harmless,
                };
                (
                    class,
                    format!("pattern is {}, was {}", shown(is), shown(was)),
                )
            }
            "uniqueItems" => {
                let unique = is.is_some_and(|is| is.value == true);
                match unique {
                    true => (
                        on(place.way, Class::Caller, Class::Harmless),
                        "no element twice any more".into(),
                    ),
                    false => (Class::Harmless, "elements may be there twice now".into()),
                }
            }
            "additionalProperties" => {
                let what = format!(
                    "what else may be in it is {}, was {}",
                    shown(is),
                    shown(was)
                );
                (breaks, what)
            }
            "deprecated" => (Class::Harmless, deprecated(is).into()),
            "x-alias-of" => {
                let what = match is {
                    Some(is) => format!("read as a second spelling of {}", is.value),
                    None => "not a second spelling of another property any more".to_owned(),
                };
                (breaks, what)
            }
            "x-public" => (
                Class::Harmless,
                format!("x-public is {}, was {}", shown(is), shown(was)),
            ),
            _ => match LIMITS.iter().find(|(name, ..)| *name == key) {
                Some((_, upper, said)) => limit(place.way, (was, is), *upper, said),
                None => return Rule::Missing,
            },
        };
        self.add(class, place, what);
        Rule::Said
    }

    /// What an object has.
    fn properties(&mut self, place: &Place, old: &Part<'a>, new: &Part<'a>) -> Rule {
        let of = |part: &Part<'a>| part.get("properties").unwrap_or_else(Part::none);
        let (were, are) = (of(old), of(new));
        let required = texts(new.get("required").as_ref());
        self.keys(place, &were, &are, |this, name, was, is| {
            let place = place.property(name);
            match (was, is) {
                (Some(was), Some(is)) => {
                    this.schema(&place, was, is);
                    return Rule::Entered;
                }
                (Some(_), None) => this.add(breaks(place.way), &place, "removed"),
                (None, Some(_)) if place.way == Way::Answer => {
                    this.add(Class::Harmless, &place, "added");
                }
                (None, Some(_)) if required.contains(name) => {
                    this.add(Class::Caller, &place, "added, and required");
                }
                (None, _) => this.add(Class::Harmless, &place, "added, optional"),
            }
            Rule::Said
        });
        Rule::Entered
    }

    /// What is said of properties that are on both sides; the others are new or gone.
    fn required(
        &mut self,
        place: &Place,
        (was, old): (Option<&Part<'a>>, &Part<'a>),
        (is, new): (Option<&Part<'a>>, &Part<'a>),
    ) -> Rule {
        let has = |part: &Part<'a>, name: &str| {
            part.get("properties")
                .is_some_and(|all| all.get(name).is_some())
        };
        let (were, are) = (texts(was), texts(is));
        for name in were.symmetric_difference(&are) {
            if !has(old, name) || !has(new, name) {
                continue;
            }
            let place = place.property(name);
            if are.contains(name) {
                let class = on(place.way, Class::Caller, Class::Harmless);
                let what = on(place.way, "required now", "always there now");
                self.add(class, &place, what);
            } else {
                // The bindings make requests from what is required: an argument goes.
                let what = on(place.way, "optional now", "may be absent now");
                self.add(breaks(place.way), &place, what);
            }
        }
        match were == are {
            true => Rule::Said,
            // What is of a property that is new or gone is said of the property.
            false => Rule::Elsewhere,
        }
    }

    /// The values that are allowed.
    fn values(&mut self, place: &Place, was: Option<&Part<'a>>, is: Option<&Part<'a>>) -> Rule {
        let (Some(was), Some(is)) = (was, is) else {
            let (class, what) = match is {
                Some(_) => (
                    on(place.way, Class::Caller, Class::Harmless),
                    format!("only one of {} now, was any", shown(is)),
                ),
                None => (
                    Class::Harmless,
                    format!("any value now, was one of {}", shown(was)),
                ),
            };
            self.add(class, place, what);
            return Rule::Said;
        };
        let (were, are) = (was.items(), is.items());
        let lacks =
            |all: &[Part<'_>], one: &Part<'_>| all.iter().all(|each| each.value != one.value);
        for gone in were.iter().filter(|value| lacks(&are, value)) {
            let class = on(place.way, Class::Caller, Class::Harmless);
            self.add(class, place, format!("value {} removed", gone.value));
        }
        for more in are.iter().filter(|value| lacks(&were, value)) {
            let note = on(
                place.way,
                "",
                " (readers keep values that they do not know)",
            );
            self.add(
                Class::Harmless,
                place,
                format!("value {} added{note}", more.value),
            );
        }
        Rule::Said
    }

    /// Schemas of which one holds, or all. They are told apart by the types they name.
    fn members(
        &mut self,
        place: &Place,
        key: &str,
        was: Option<&Part<'a>>,
        is: Option<&Part<'a>>,
    ) -> Rule {
        let (Some(was), Some(is)) = (was, is) else {
            let what = format!("its {key} is {}, was {}", shown(is), shown(was));
            self.add(breaks(place.way), place, what);
            return Rule::Said;
        };
        let (were, are) = (was.items(), is.items());
        let named = |all: &[Part<'a>], one: &Part<'a>| {
            let name = one.text("$ref")?;
            all.iter()
                .find(|each| each.text("$ref") == Some(name))
                .cloned()
        };
        for (at, old) in were.iter().enumerate() {
            let new = match refers(old) {
                true => named(&are, old),
                false => are.get(at).filter(|new| !refers(new)).cloned(),
            };
            match new {
                Some(new) => self.schema(place, old, &new),
                None => {
                    let what = format!("{} of its {key} removed", name(old));
                    self.add(breaks(place.way), place, what);
                }
            }
        }
        for (at, new) in are.iter().enumerate() {
            let known = match refers(new) {
                true => named(&were, new).is_some(),
                false => were.get(at).is_some_and(|old| !refers(old)),
            };
            if !known {
                let class = match key {
                    "oneOf" => on(place.way, Class::Harmless, Class::Reader),
                    _ => breaks(place.way),
                };
                self.add(class, place, format!("{} of its {key} added", name(new)));
            }
        }
        Rule::Said
    }
}

/// Who is hurt by what fits neither way round.
pub(super) fn breaks(way: Way) -> Class {
    on(way, Class::Caller, Class::Reader)
}

/// What is true of requests, or of answers.
fn on<T>(way: Way, request: T, answer: T) -> T {
    match way {
        Way::Request => request,
        Way::Answer => answer,
    }
}

pub(super) fn deprecated(is: Option<&Part<'_>>) -> &'static str {
    match is {
        Some(is) if is.value == true => "deprecated",
        _ => "not deprecated any more",
    }
}

/// A limit that moved, appeared or went.
fn limit(
    way: Way,
    (was, is): (Option<&Part<'_>>, Option<&Part<'_>>),
    upper: bool,
    said: &str,
) -> (Class, String) {
    let number = |part: Option<&Part<'_>>| part.and_then(|part| part.value.as_f64());
    let tightened = match (number(was), number(is)) {
        (Some(was), Some(is)) => (is < was) == upper,
        (_, is) => is.is_some(),
    };
    let class = match tightened {
        true => on(way, Class::Caller, Class::Harmless),
        false => Class::Harmless,
    };
    let said = |part: Option<&Part<'_>>| match part {
        Some(part) => said.replace('#', &part.value.to_string()),
        None => "no such limit".to_owned(),
    };
    (class, format!("{} now, before {}", said(is), said(was)))
}

/// The texts of a list that may be absent.
pub(super) fn texts(list: Option<&Part<'_>>) -> BTreeSet<String> {
    let items = list.and_then(|list| list.value.as_array());
    let items = items.map(Vec::as_slice).unwrap_or_default();
    items
        .iter()
        .filter_map(|item| Some(item.as_str()?.to_owned()))
        .collect()
}

/// Whether the format is that of secrets, which the bindings do not print.
fn hides(format: Option<&Part<'_>>) -> bool {
    format.is_some_and(|format| format.value == "password")
}

/// Whether it is only a reference.
fn refers(schema: &Part<'_>) -> bool {
    schema.text("$ref").is_some()
}

/// The one schema that this one says more of.
fn only<'a>(schema: &Part<'a>) -> Option<Part<'a>> {
    match schema.get("allOf")?.items().as_slice() {
        [inner] => Some(inner.clone()),
        _ => None,
    }
}

/// The name of a component, or of the one that is referred to.
fn name(part: &Part<'_>) -> String {
    let path = part.text("$ref").unwrap_or(&part.pointer);
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The type, in words.
fn kind(schema: &Part<'_>) -> String {
    schema.text("type").unwrap_or("of several kinds").to_owned()
}

/// Whether null is allowed, here or in what it refers to.
fn allows_null<'a>(document: &'a Value, schema: &Part<'a>) -> bool {
    let mut schema = schema.clone();
    // As deep as layers go in earnest.
    for _ in 0..16 {
        if schema.is("nullable") {
            return true;
        }
        schema = match only(&schema) {
            Some(inner) => inner,
            None if refers(&schema) => schema.resolve(document),
            None => return false,
        };
    }
    false
}
