//! The targets of one kind and what state each is in, worked out from the clock when it is asked for.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Moment;
use crate::identifiers::scramble;
use crate::route::{Action, ServiceName};
use crate::work::{Eye, Phase, Works};

/// A kind of target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    CphServer,
    CphPhone,
    Koophone,
    Audit,
}

impl Kind {
    pub(crate) fn service(self) -> ServiceName {
        match self {
            Self::CphServer | Self::CphPhone => ServiceName::Cph,
            Self::Koophone => ServiceName::Koophone,
            Self::Audit => ServiceName::Dbss,
        }
    }

    /// The first half of a target's text form.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::CphServer => "cph-server",
            Self::CphPhone => "cph-phone",
            Self::Koophone => "koophone",
            Self::Audit => "dbss-audit",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::CphServer, Self::CphPhone, Self::Koophone, Self::Audit]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }

    /// What stands before the number in an id, and how many digits the number has at least.
    fn pattern(self) -> (&'static str, usize) {
        match self {
            Self::CphServer => ("server-", 4),
            Self::CphPhone => ("phone-", 5),
            Self::Koophone => ("kp-", 4),
            Self::Audit => ("00000000-0000-4000-8000-", 12),
        }
    }

    /// The id of the target with this number, counted from 1.
    pub(crate) fn numbered(self, number: u32) -> String {
        let (prefix, digits) = self.pattern();
        format!("{prefix}{number:0digits$}")
    }
}

/// An id: the number of a target that was there from the start, or the text of one added by hand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Id {
    Numbered(u32),
    Named(Arc<str>),
}

impl Id {
    pub(crate) fn text(&self, kind: Kind) -> String {
        match self {
            Self::Numbered(number) => kind.numbered(*number),
            Self::Named(name) => name.to_string(),
        }
    }
}

/// The state of an audit instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AuditState {
    pub(crate) status: Cow<'static, str>,
    pub(crate) task: Cow<'static, str>,
}

impl AuditState {
    pub(crate) const fn new(status: &'static str, task: &'static str) -> Self {
        Self {
            status: Cow::Borrowed(status),
            task: Cow::Borrowed(task),
        }
    }
}

/// The way of a state while work is done and where it ends.
#[derive(Debug, Clone)]
pub(crate) struct Course<S: 'static> {
    /// The states in between, each for an equal part of the time. Empty: nothing is seen.
    pub(crate) stages: &'static [S],
    pub(crate) end: S,
}

/// What is special to the targets of one kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Nature<S: 'static> {
    pub(crate) kind: Kind,
    /// The state at the start, from a number between 0 and 99 that depends on seed and target.
    pub(crate) at_start: fn(u64) -> S,
    /// The way of an action that succeeds (`true`) or fails.
    pub(crate) course: fn(Action, bool) -> Course<S>,
}

/// A state, and the last work that changes it.
#[derive(Debug)]
struct Condition<S> {
    /// The state when that work began.
    base: S,
    /// Place of the work in the list of works.
    work: Option<usize>,
}

/// All targets of one kind. Those numbered from the start take no memory until something happens to them.
#[derive(Debug)]
pub(crate) struct Population<S: 'static> {
    nature: Nature<S>,
    seed: u64,
    numbered: u32,
    named: Vec<Arc<str>>,
    removed: HashSet<Id>,
    conditions: HashMap<Id, Condition<S>>,
}

impl<S: Clone + 'static> Population<S> {
    pub(crate) fn new(nature: Nature<S>, numbered: u32, seed: u64) -> Self {
        Self {
            nature,
            seed,
            numbered,
            named: Vec::new(),
            removed: HashSet::new(),
            conditions: HashMap::new(),
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.nature.kind
    }

    /// Reads an id without asking whether such a target exists.
    pub(crate) fn read(&self, text: &str) -> Id {
        text.strip_prefix(self.kind().pattern().0)
            .and_then(|digits| digits.parse().ok())
            .filter(|number| (1..=self.numbered).contains(number))
            .filter(|number| self.kind().numbered(*number) == text)
            .map_or_else(|| Id::Named(text.into()), Id::Numbered)
    }

    /// The target with this id, if there is one.
    pub(crate) fn find(&self, text: &str) -> Option<Id> {
        let id = self.read(text);
        self.contains(&id).then_some(id)
    }

    fn contains(&self, id: &Id) -> bool {
        match id {
            Id::Numbered(_) => !self.removed.contains(id),
            Id::Named(name) => self.named.contains(name),
        }
    }

    /// Adds a target; `false` when it is there already.
    pub(crate) fn add(&mut self, text: &str) -> bool {
        let id = self.read(text);
        if self.contains(&id) {
            return false;
        }
        match id {
            Id::Numbered(_) => {
                self.removed.remove(&id);
            }
            Id::Named(name) => self.named.push(name),
        }
        true
    }

    pub(crate) fn remove(&mut self, text: &str) -> bool {
        let Some(id) = self.find(text) else {
            return false;
        };
        self.conditions.remove(&id);
        match &id {
            Id::Named(name) => self.named.retain(|other| other != name),
            Id::Numbered(_) => {
                self.removed.insert(id);
            }
        }
        true
    }

    /// A page of the list, newest first: those added by hand, latest first, then by number. With the number of
    /// all rows that the filter keeps.
    pub(crate) fn page(
        &self,
        filter: Option<&dyn Fn(&Id) -> bool>,
        offset: usize,
        limit: usize,
    ) -> (usize, Vec<Id>) {
        let added = self.named.len();
        let named = || self.named.iter().rev().cloned().map(Id::Named);
        if filter.is_none() && self.removed.is_empty() {
            let first = u32::try_from(offset.saturating_sub(added)).unwrap_or(u32::MAX);
            let rows = named()
                .skip(offset)
                .chain((first..self.numbered).map(|n| Id::Numbered(n + 1)))
                .take(limit)
                .collect();
            return (added + self.numbered as usize, rows);
        }
        let mut total = 0;
        let mut rows = Vec::new();
        let numbered = (1..=self.numbered)
            .map(Id::Numbered)
            .filter(|id| !self.removed.contains(id));
        for id in named().chain(numbered) {
            if filter.is_none_or(|keep| keep(&id)) {
                if total >= offset && rows.len() < limit {
                    rows.push(id);
                }
                total += 1;
            }
        }
        (total, rows)
    }

    /// The state of a target, as the service itself or a reader sees it.
    pub(crate) fn state(&self, id: &Id, works: &Works, now: Moment, eye: Eye) -> S {
        let Some(condition) = self.conditions.get(id) else {
            return self.at_start(id);
        };
        let Some(work) = condition.work.and_then(|place| works.get(place)) else {
            return condition.base.clone();
        };
        let course = (self.nature.course)(work.action, work.failure.is_none());
        match work.phase(now, eye, course.stages.len()) {
            Phase::Before => condition.base.clone(),
            Phase::Stage(stage) => course.stages.get(stage).unwrap_or(&condition.base).clone(),
            Phase::After => course.end,
        }
    }

    fn at_start(&self, id: &Id) -> S {
        (self.nature.at_start)(luck(self.seed, self.kind(), id))
    }

    /// Puts a target into a state and forgets what was being done to it.
    pub(crate) fn set(&mut self, id: Id, state: S) {
        self.conditions.insert(
            id,
            Condition {
                base: state,
                work: None,
            },
        );
    }

    /// From now on the state follows the work at this place, which is about to be added. Answers how long the
    /// old state shows at most, when earlier work on the target is still going on.
    pub(crate) fn follow(
        &mut self,
        id: &Id,
        works: &Works,
        now: Moment,
        place: usize,
    ) -> Option<Duration> {
        let earlier = self
            .conditions
            .get(id)
            .and_then(|condition| Some((condition, works.get(condition.work?)?)))
            .filter(|(_, work)| work.phase(now, Eye::Service, 1) != Phase::After);
        let (base, limit) = match earlier {
            Some((condition, work)) => (condition.base.clone(), Some(work.still_unseen(now))),
            None => (self.state(id, works, now, Eye::Service), None),
        };
        let condition = Condition {
            base,
            work: Some(place),
        };
        self.conditions.insert(id.clone(), condition);
        limit
    }
}

/// A number from 0 to 99 that decides a target's state at the start. Seed 0 always gives 0, the ordinary state.
pub(crate) fn luck(seed: u64, kind: Kind, id: &Id) -> u64 {
    match id {
        Id::Numbered(number) if seed != 0 => {
            scramble(seed ^ scramble(((kind as u64) << 32) | u64::from(*number))) % 100
        }
        _ => 0,
    }
}
