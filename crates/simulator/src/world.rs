//! The simulated account: its targets and all work done on them.

use std::collections::HashMap;

use crate::fault::Script;
use crate::identifiers::Hex32;
use crate::population::{AuditState, Course, Id, Kind, Nature, Population, luck};
use crate::route::Action;
use crate::settings::{Behaviour, FleetSize};
use crate::work::{Order, Work, Works};

/// States of a CPH phone.
pub(crate) mod phone {
    pub(crate) const RUNNING: i32 = 2;
    pub(crate) const RESETTING: i32 = 3;
    pub(crate) const RESTARTING: i32 = 4;
    pub(crate) const FROZEN: i32 = 6;
    pub(crate) const STOPPING: i32 = 7;
    pub(crate) const STOPPED: i32 = 8;
    pub(crate) const RESET_FAILED: i32 = -5;
    pub(crate) const RESTART_FAILED: i32 = -6;
    pub(crate) const ABNORMAL: i32 = -7;
    pub(crate) const CREATION_FAILED: i32 = -8;
    pub(crate) const STOP_FAILED: i32 = -9;
}

/// States of a CPH server.
pub(crate) mod server {
    pub(crate) const ABNORMAL: i32 = 2;
    pub(crate) const NORMAL: i32 = 5;
    pub(crate) const FROZEN: i32 = 8;
    pub(crate) const OFF: i32 = 10;
    pub(crate) const TURNING_OFF: i32 = 11;
    pub(crate) const TURNING_ON: i32 = 13;
}

/// Values of KooPhone `running_status`.
pub(crate) mod koophone {
    pub(crate) const UNKNOWN: i32 = 0;
    pub(crate) const STOPPED: i32 = 1;
    pub(crate) const RUNNING: i32 = 2;
    pub(crate) const GOING_OFFLINE: i32 = 3;
    pub(crate) const STARTING: i32 = 4;
}

/// States and tasks of a DBSS audit instance.
pub(crate) mod audit {
    use super::AuditState;

    pub(crate) const ACTIVE: &str = "ACTIVE";
    pub(crate) const SHUTOFF: &str = "SHUTOFF";
    pub(crate) const ERROR: &str = "ERROR";
    pub(crate) const FROZEN: &str = "FROZEN";
    pub(crate) const NO_TASK: &str = "NO_TASK";

    pub(super) static REBOOTING: [AuditState; 1] = [AuditState::new(ACTIVE, "rebooting")];
    pub(super) static POWERING_ON: [AuditState; 1] = [AuditState::new(SHUTOFF, "powering-on")];
    pub(super) static POWERING_OFF: [AuditState; 1] = [AuditState::new(ACTIVE, "powering-off")];
}

fn phone_at_start(luck: u64) -> i32 {
    match luck {
        1 => phone::STOPPED,
        2 => phone::FROZEN,
        3 => phone::ABNORMAL,
        _ => phone::RUNNING,
    }
}

fn phone_course(action: Action, succeeds: bool) -> Course<i32> {
    let (stages, end, failed): (&'static [i32], i32, i32) = match action {
        Action::Reset => (&[phone::RESETTING], phone::RUNNING, phone::RESET_FAILED),
        Action::Stop => (&[phone::STOPPING], phone::STOPPED, phone::STOP_FAILED),
        Action::Restart | Action::Start => {
            (&[phone::RESTARTING], phone::RUNNING, phone::RESTART_FAILED)
        }
    };
    Course {
        stages,
        end: if succeeds { end } else { failed },
    }
}

fn server_at_start(luck: u64) -> i32 {
    match luck {
        1 => server::OFF,
        2 => server::ABNORMAL,
        3 => server::FROZEN,
        _ => server::NORMAL,
    }
}

fn server_end(succeeds: bool) -> i32 {
    if succeeds {
        server::NORMAL
    } else {
        server::ABNORMAL
    }
}

fn quiet_server_course(_: Action, succeeds: bool) -> Course<i32> {
    Course {
        stages: &[],
        end: server_end(succeeds),
    }
}

fn seen_server_course(_: Action, succeeds: bool) -> Course<i32> {
    Course {
        stages: &[server::TURNING_OFF, server::OFF, server::TURNING_ON],
        end: server_end(succeeds),
    }
}

fn koophone_at_start(luck: u64) -> i32 {
    match luck {
        1 => koophone::STOPPED,
        2 => koophone::UNKNOWN,
        _ => koophone::RUNNING,
    }
}

fn koophone_course(action: Action, succeeds: bool) -> Course<i32> {
    Course {
        stages: match action {
            Action::Reset => &[koophone::STARTING],
            Action::Restart | Action::Stop | Action::Start => &[
                koophone::GOING_OFFLINE,
                koophone::STOPPED,
                koophone::STARTING,
            ],
        },
        end: if succeeds {
            koophone::RUNNING
        } else {
            koophone::STOPPED
        },
    }
}

fn audit_at_start(luck: u64) -> AuditState {
    let status = match luck {
        1 | 2 => audit::SHUTOFF,
        3 => audit::ERROR,
        4 => audit::FROZEN,
        _ => audit::ACTIVE,
    };
    AuditState::new(status, audit::NO_TASK)
}

fn audit_course(action: Action, succeeds: bool) -> Course<AuditState> {
    let (stages, end) = match action {
        Action::Start => (&audit::POWERING_ON, audit::ACTIVE),
        Action::Stop => (&audit::POWERING_OFF, audit::SHUTOFF),
        Action::Restart | Action::Reset => (&audit::REBOOTING, audit::ACTIVE),
    };
    Course {
        stages,
        end: AuditState::new(if succeeds { end } else { audit::ERROR }, audit::NO_TASK),
    }
}

/// Everything that can change, behind one lock.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) servers: Population<i32>,
    pub(crate) phones: Population<i32>,
    pub(crate) koophones: Population<i32>,
    pub(crate) audits: Population<AuditState>,
    pub(crate) works: Works,
    phones_per_server: u32,
    seed: u64,
    frozen_koophones: HashMap<Id, bool>,
}

impl World {
    pub(crate) fn new(size: FleetSize, seed: u64, behaviour: &Behaviour) -> Self {
        let phones = size.servers.saturating_mul(size.phones_per_server);
        Self {
            servers: Population::new(
                Nature {
                    kind: Kind::CphServer,
                    at_start: server_at_start,
                    course: if behaviour.cph_server_transitions {
                        seen_server_course
                    } else {
                        quiet_server_course
                    },
                },
                size.servers,
                seed,
            ),
            phones: Population::new(
                Nature {
                    kind: Kind::CphPhone,
                    at_start: phone_at_start,
                    course: phone_course,
                },
                phones,
                seed,
            ),
            koophones: Population::new(
                Nature {
                    kind: Kind::Koophone,
                    at_start: koophone_at_start,
                    course: koophone_course,
                },
                size.koophones,
                seed,
            ),
            audits: Population::new(
                Nature {
                    kind: Kind::Audit,
                    at_start: audit_at_start,
                    course: audit_course,
                },
                size.audits,
                seed,
            ),
            works: Works::default(),
            phones_per_server: size.phones_per_server,
            seed,
            frozen_koophones: HashMap::new(),
        }
    }

    /// The number of the server a phone lives on; those added by hand live on the first.
    pub(crate) fn server_of(&self, phone: &Id) -> u32 {
        match phone {
            Id::Numbered(number) => (number - 1) / self.phones_per_server.max(1) + 1,
            Id::Named(_) => 1,
        }
    }

    pub(crate) fn koophone_frozen(&self, id: &Id) -> bool {
        self.frozen_koophones
            .get(id)
            .copied()
            .unwrap_or_else(|| luck(self.seed, Kind::Koophone, id) == 3)
    }

    pub(crate) fn set_koophone_frozen(&mut self, id: Id, frozen: bool) {
        self.frozen_koophones.insert(id, frozen);
    }

    /// Takes an action on: from here on it is in the ledger.
    pub(crate) fn take_on(
        &mut self,
        mut order: Order,
        id: Id,
        job: Option<Hex32>,
        script: &Script,
    ) {
        let (works, place) = (&self.works, self.works.len());
        let limit = match order.kind {
            Kind::CphServer => self.servers.follow(&id, works, order.now, place),
            Kind::CphPhone => self.phones.follow(&id, works, order.now, place),
            Kind::Koophone => self.koophones.follow(&id, works, order.now, place),
            Kind::Audit => self.audits.follow(&id, works, order.now, place),
        };
        order.delay = order.delay.min(limit.unwrap_or(order.length));
        self.works.add(Work::new(order, id, job, script));
    }

    /// How often something was done to the target with this text form.
    pub(crate) fn count(&self, target: &str) -> usize {
        let Some((kind, id)) = target
            .split_once('/')
            .and_then(|(kind, id)| Some((Kind::parse(kind)?, id)))
        else {
            return 0;
        };
        let id = match kind {
            Kind::CphServer => self.servers.read(id),
            Kind::CphPhone => self.phones.read(id),
            Kind::Koophone => self.koophones.read(id),
            Kind::Audit => self.audits.read(id),
        };
        self.works.count(kind, id)
    }
}
