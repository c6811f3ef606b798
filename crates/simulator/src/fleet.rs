//! The tests' hand on the targets: their ids, and ways to put them into any state.

use std::borrow::Cow;
use std::sync::Arc;

use crate::gateway::Shared;
use crate::population::{AuditState, Kind, Population};
use crate::work::Eye;

/// The targets of a simulator. Clones act on the same ones.
///
/// Setting a state also ends what was being done to the target, as far as its state goes; jobs run on.
#[derive(Debug, Clone)]
pub struct Fleet {
    pub(crate) shared: Arc<Shared>,
}

impl Fleet {
    /// The id of a CPH server by its number, counted from 1.
    pub fn server_id(number: u32) -> String {
        Kind::CphServer.numbered(number)
    }

    /// The id of a CPH phone by its number, counted from 1 over all servers.
    pub fn phone_id(number: u32) -> String {
        Kind::CphPhone.numbered(number)
    }

    /// The id of a KooPhone instance by its number, counted from 1.
    pub fn koophone_id(number: u32) -> String {
        Kind::Koophone.numbered(number)
    }

    /// The id of a DBSS audit instance by its number, counted from 1.
    pub fn audit_id(number: u32) -> String {
        Kind::Audit.numbered(number)
    }

    /// Puts a CPH phone into a state (2 running, 8 stopped, 6 frozen, …). `false`: there is no such phone.
    pub fn set_phone_status(&self, id: &str, status: i32) -> bool {
        set(&mut self.shared.world().phones, id, status)
    }

    /// Puts a CPH server into a state (5 normal, 8 frozen, 10 off, …). `false`: there is no such server.
    pub fn set_server_status(&self, id: &str, status: i32) -> bool {
        set(&mut self.shared.world().servers, id, status)
    }

    /// Puts a KooPhone instance into a running state (2 running, 1 stopped, …). `false`: there is no such instance.
    pub fn set_koophone_running_status(&self, id: &str, status: i32) -> bool {
        set(&mut self.shared.world().koophones, id, status)
    }

    /// Freezes or unfreezes a KooPhone instance. `false`: there is no such instance.
    pub fn set_koophone_frozen(&self, id: &str, frozen: bool) -> bool {
        let mut world = self.shared.world();
        let Some(id) = world.koophones.find(id) else {
            return false;
        };
        world.set_koophone_frozen(id, frozen);
        true
    }

    /// Puts an audit instance into a state (`ACTIVE`, `SHUTOFF`, …) with a task (`NO_TASK`, `rebooting`, …).
    /// `false`: there is no such instance.
    pub fn set_audit(&self, id: &str, status: &str, task: &str) -> bool {
        let state = AuditState {
            status: Cow::Owned(status.to_owned()),
            task: Cow::Owned(task.to_owned()),
        };
        set(&mut self.shared.world().audits, id, state)
    }

    /// The state a reader sees a CPH phone in now.
    pub fn phone_status(&self, id: &str) -> Option<i32> {
        let world = self.shared.world();
        self.seen(&world.phones, &world.works, id)
    }

    /// The state a reader sees a CPH server in now.
    pub fn server_status(&self, id: &str) -> Option<i32> {
        let world = self.shared.world();
        self.seen(&world.servers, &world.works, id)
    }

    /// The running state a reader sees a KooPhone instance in now.
    pub fn koophone_running_status(&self, id: &str) -> Option<i32> {
        let world = self.shared.world();
        self.seen(&world.koophones, &world.works, id)
    }

    /// The status and task a reader sees an audit instance with now.
    pub fn audit(&self, id: &str) -> Option<(String, String)> {
        let world = self.shared.world();
        self.seen(&world.audits, &world.works, id)
            .map(|state| (state.status.into_owned(), state.task.into_owned()))
    }

    /// Adds a running CPH phone with an id of the test's choice, on the first server. `false`: it exists.
    pub fn add_phone(&self, id: &str) -> bool {
        self.shared.world().phones.add(id)
    }

    /// Adds a CPH server with an id of the test's choice. `false`: it exists.
    pub fn add_server(&self, id: &str) -> bool {
        self.shared.world().servers.add(id)
    }

    /// Adds a running KooPhone instance with an id of the test's choice. `false`: it exists.
    pub fn add_koophone(&self, id: &str) -> bool {
        self.shared.world().koophones.add(id)
    }

    /// Adds an active audit instance with an id of the test's choice. `false`: it exists.
    /// The service itself takes no ids but those of 32 to 64 characters.
    pub fn add_audit(&self, id: &str) -> bool {
        self.shared.world().audits.add(id)
    }

    /// Takes a target away, of whatever kind: its id is unknown from now on. `false`: there is none.
    pub fn remove(&self, id: &str) -> bool {
        let mut world = self.shared.world();
        // All four are asked, because one id may stand for targets of several kinds.
        let removed = [
            world.phones.remove(id),
            world.servers.remove(id),
            world.koophones.remove(id),
            world.audits.remove(id),
        ];
        removed.contains(&true)
    }

    fn seen<S: Clone + 'static>(
        &self,
        population: &Population<S>,
        works: &crate::work::Works,
        id: &str,
    ) -> Option<S> {
        let id = population.find(id)?;
        Some(population.state(&id, works, self.shared.clock.moment(), Eye::Reader))
    }
}

fn set<S: Clone + 'static>(population: &mut Population<S>, id: &str, state: S) -> bool {
    let Some(id) = population.find(id) else {
        return false;
    };
    population.set(id, state);
    true
}
