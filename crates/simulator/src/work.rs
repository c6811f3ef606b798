//! What was really done: every action a service took on, in order, and how far it is at a given time.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Moment;
use crate::fault::{Fault, Script};
use crate::identifiers::Hex32;
use crate::population::{Id, Kind};
use crate::route::Action;

/// Who looks: the service, which knows the truth, or a reader, who may see it late or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Eye {
    Service,
    Reader,
}

/// How far a piece of work is, as far as the state of its target goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// The old state still shows.
    Before,
    /// In the stage with this number.
    Stage(usize),
    /// The work is over.
    After,
}

/// How a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Running,
    Succeeded,
    Failed,
}

/// The error a job ends with.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) msg: String,
}

/// One action on one target.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) kind: Kind,
    pub(crate) id: Id,
    pub(crate) action: Action,
    pub(crate) request: Hex32,
    pub(crate) job: Option<Hex32>,
    pub(crate) started: Moment,
    pub(crate) failure: Option<Arc<Failure>>,
    pub(crate) vanished: bool,
    delay: Duration,
    length: Duration,
    lag: Duration,
    hidden: bool,
    stuck: bool,
}

/// An action about to be taken on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order {
    pub(crate) kind: Kind,
    pub(crate) action: Action,
    pub(crate) request: Hex32,
    pub(crate) now: Moment,
    /// How long the old state still shows.
    pub(crate) delay: Duration,
    /// How long the work takes, the delay included.
    pub(crate) length: Duration,
}

impl Work {
    pub(crate) fn new(order: Order, id: Id, job: Option<Hex32>, script: &Script) -> Self {
        let text = id.text(order.kind);
        let mut work = Self {
            kind: order.kind,
            id,
            action: order.action,
            request: order.request,
            job,
            started: order.now,
            failure: None,
            vanished: false,
            delay: order.delay,
            length: order.length,
            lag: Duration::ZERO,
            hidden: false,
            stuck: false,
        };
        for twist in script.twists(&text) {
            match twist {
                Fault::JobStuck => work.stuck = true,
                Fault::JobVanished => work.vanished = true,
                Fault::JobFails { code, msg } => {
                    work.failure = Some(Arc::new(Failure {
                        code: code.clone(),
                        msg: msg.clone(),
                    }));
                }
                Fault::StatusLag { millis } => work.lag += Duration::from_millis(*millis),
                Fault::HiddenTransition => work.hidden = true,
                _ => {}
            }
        }
        work
    }

    fn time_for(&self, now: Moment, eye: Eye) -> Moment {
        match eye {
            Eye::Service => now,
            Eye::Reader => now.minus(self.lag),
        }
    }

    pub(crate) fn phase(&self, now: Moment, eye: Eye, stages: usize) -> Phase {
        let now = self.time_for(now, eye);
        if !self.stuck && now >= self.ended() {
            return Phase::After;
        }
        let hidden = self.hidden && eye == Eye::Reader;
        if stages == 0 || hidden || now < self.started.plus(self.delay) {
            return Phase::Before;
        }
        let spent = now.since(self.started.plus(self.delay)).as_nanos();
        let whole = self.length.saturating_sub(self.delay).as_nanos().max(1);
        let stage = spent.saturating_mul(stages as u128) / whole;
        Phase::Stage(usize::try_from(stage).unwrap_or(usize::MAX).min(stages - 1))
    }

    /// How long the old state still shows.
    pub(crate) fn still_unseen(&self, now: Moment) -> Duration {
        self.started.plus(self.delay).since(now)
    }

    pub(crate) fn progress(&self, now: Moment, eye: Eye) -> Progress {
        if self.stuck || self.time_for(now, eye) < self.ended() {
            Progress::Running
        } else if self.failure.is_some() {
            Progress::Failed
        } else {
            Progress::Succeeded
        }
    }

    /// When the work ends or ended, unless it is stuck.
    pub(crate) fn ended(&self) -> Moment {
        self.started.plus(self.length)
    }
}

/// Every work there is, and the ways to find one.
#[derive(Debug, Default)]
pub(crate) struct Works {
    list: Vec<Work>,
    jobs: HashMap<Hex32, usize>,
    groups: HashMap<Hex32, Range<usize>>,
    per_target: HashMap<(Kind, Id), usize>,
}

impl Works {
    pub(crate) fn add(&mut self, work: Work) -> usize {
        let place = self.list.len();
        if let Some(job) = work.job {
            self.jobs.insert(job, place);
        }
        *self
            .per_target
            .entry((work.kind, work.id.clone()))
            .or_default() += 1;
        self.list.push(work);
        place
    }

    /// Remembers all works from `first` on under a request or task id.
    pub(crate) fn group(&mut self, id: Hex32, first: usize) {
        self.groups.insert(id, first..self.list.len());
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn get(&self, place: usize) -> Option<&Work> {
        self.list.get(place)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Work> {
        self.list.iter()
    }

    /// The work of a job that can be read.
    pub(crate) fn job(&self, id: Hex32) -> Option<&Work> {
        self.get(*self.jobs.get(&id)?).filter(|work| !work.vanished)
    }

    /// The works of a request or task that can be read.
    pub(crate) fn of_group(&self, id: Hex32) -> impl Iterator<Item = &Work> {
        let range = self.groups.get(&id).cloned().unwrap_or_default();
        self.list
            .get(range)
            .unwrap_or_default()
            .iter()
            .filter(|work| !work.vanished)
    }

    pub(crate) fn count(&self, kind: Kind, id: Id) -> usize {
        self.per_target
            .get(&(kind, id))
            .copied()
            .unwrap_or_default()
    }

    pub(crate) fn max_count(&self) -> usize {
        self.per_target.values().copied().max().unwrap_or_default()
    }
}
