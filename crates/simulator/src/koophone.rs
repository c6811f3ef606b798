//! KooPhone.

use serde_json::{Value, json};

use crate::clock::Moment;
use crate::documented::{Misfit, Wrong};
use crate::exchange::{Call, NotANumber, Reply, Window, put};
use crate::fault::Script;
use crate::gateway::Shared;
use crate::identifiers::Hex32;
use crate::population::{Id, Kind};
use crate::route::{Action, Operation, Route};
use crate::settings::{KoophoneJobCodes, StatusList};
use crate::work::{Eye, Order, Progress, Work};
use crate::world::{World, koophone};

const MAX_INSTANCES: usize = 100;
const MAX_ID_LENGTH: usize = 32;
const TASK_PREFIX: &str = "RM_";

const PARAMETER_WRONG: &str = "KOOPHONE.API.1000";
const NO_PERMISSION: &str = "KOOPHONE.API.1001";

pub(crate) fn answer(shared: &Shared, call: &Call, route: &Route, script: &Script) -> Reply {
    // The list wants the request id in its query, all others in a header.
    let has_request_id = match route.operation {
        Operation::ListInstances => call.parameter("x-request-id").is_some(),
        _ => call.header("x-request-id").is_some(),
    };
    if !has_request_id {
        return no_request_id();
    }
    let desk = Desk {
        shared,
        call,
        script,
        now: shared.clock.moment(),
    };
    let answer = match route.operation {
        Operation::BatchReset => desk.reset(),
        Operation::BatchRebootInstance => desk.reboot(),
        Operation::GetTask => desk.task(route.ids.first().map_or("", String::as_str)),
        Operation::ListInstances => desk.list(),
        _ => desk.status(),
    };
    answer.unwrap_or_else(|reply| reply)
}

pub(crate) fn error(status: u16, code: &str, msg: &str) -> Reply {
    Reply::json(status, json!({ "error_code": code, "error_msg": msg }))
}

fn no_request_id() -> Reply {
    error(200, "KOOPHONE.API.0002", "x-request-id is missing")
}

/// Refuses what is wrong with a parameter or field.
pub(crate) fn misfit(misfit: &Misfit) -> Reply {
    match (&*misfit.name, misfit.fault) {
        ("x-request-id", Wrong::Missing) => no_request_id(),
        _ => error(400, PARAMETER_WRONG, &misfit.to_string()),
    }
}

fn wrong_parameter(what: &str) -> Reply {
    error(400, PARAMETER_WRONG, &format!("{what} is incorrect"))
}

struct Desk<'a> {
    shared: &'a Shared,
    call: &'a Call,
    script: &'a Script,
    now: Moment,
}

impl Desk<'_> {
    fn instance_ids(&self) -> Result<Vec<String>, Reply> {
        let wrong = || wrong_parameter("instance_ids");
        let body = self.call.json().ok_or_else(wrong)?;
        let ids: Vec<String> = body
            .get("instance_ids")
            .and_then(Value::as_array)
            .ok_or_else(wrong)?
            .iter()
            .map(|id| id.as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .ok_or_else(wrong)?;
        let sound = (1..=MAX_INSTANCES).contains(&ids.len())
            && ids.iter().all(|id| (1..=MAX_ID_LENGTH).contains(&id.len()));
        if sound { Ok(ids) } else { Err(wrong()) }
    }

    fn find_all(&self, world: &World, texts: &[String]) -> Result<Vec<Id>, Reply> {
        texts
            .iter()
            .map(|text| world.koophones.find(text))
            .collect::<Option<_>>()
            .ok_or_else(|| error(400, NO_PERMISSION, "no permission for an instance"))
    }

    fn refuse_frozen(&self, world: &World, ids: &[Id]) -> Result<(), Reply> {
        if ids.iter().any(|id| world.koophone_frozen(id)) {
            return Err(error(200, "KOOPHONE.API.2004", "an instance is frozen"));
        }
        Ok(())
    }

    fn reset(&self) -> Result<Reply, Reply> {
        let texts = self.instance_ids()?;
        let mut world = self.shared.world();
        let ids = self.find_all(&world, &texts)?;
        self.refuse_frozen(&world, &ids)?;
        let task = self.shared.identifiers.fresh();
        let first = world.works.len();
        let mut rows = Vec::with_capacity(ids.len());
        for (text, id) in texts.iter().zip(ids) {
            if let Some((code, msg)) = self.script.refusal(text) {
                rows.push(json!({ "instance_id": text, "error_code": code, "error_msg": msg }));
                continue;
            }
            let job = self.shared.identifiers.fresh();
            rows.push(json!({ "instance_id": text, "job_id": job.to_string() }));
            self.take_on(&mut world, Action::Reset, id, Some(job));
        }
        world.works.group(task, first);
        let mut body = json!({ "error_code": "0", "error_msg": "ok" });
        if self.shared.behaviour.koophone_reset_data {
            put(
                &mut body,
                "data",
                json!({ "task_id": format!("{TASK_PREFIX}{task}"), "cmd_jobs": rows }),
            );
        }
        Ok(Reply::json(200, body))
    }

    fn reboot(&self) -> Result<Reply, Reply> {
        let texts = self.instance_ids()?;
        let mut world = self.shared.world();
        let ids = self.find_all(&world, &texts)?;
        self.refuse_frozen(&world, &ids)?;
        let running = ids.iter().all(|id| {
            let state = world
                .koophones
                .state(id, &world.works, self.now, Eye::Service);
            let busy = matches!(state, koophone::GOING_OFFLINE | koophone::STARTING);
            state == koophone::RUNNING || (busy && !self.shared.behaviour.refuse_while_busy)
        });
        if !running {
            return Err(error(
                400,
                "KOOPHONE.API.5005",
                "not all instances are running",
            ));
        }
        for id in ids {
            self.take_on(&mut world, Action::Restart, id, None);
        }
        Ok(error(200, "0", "OK"))
    }

    fn take_on(&self, world: &mut World, action: Action, id: Id, job: Option<Hex32>) {
        let timings = &self.shared.timings;
        let length = match action {
            Action::Reset => timings.koophone_reset,
            _ => timings.koophone_reboot,
        };
        let order = Order {
            kind: Kind::Koophone,
            action,
            request: self.call.request_id,
            now: self.now,
            delay: timings.transition_delay,
            length,
        };
        world.take_on(order, id, job, self.script);
    }

    fn task(&self, text: &str) -> Result<Reply, Reply> {
        let world = self.shared.world();
        let id = text.strip_prefix(TASK_PREFIX).and_then(Hex32::parse);
        let rows: Vec<Value> = id
            .filter(|_| self.shared.behaviour.koophone_tasks_readable)
            .map(|id| world.works.of_group(id))
            .into_iter()
            .flatten()
            .filter(|work| work.kind == Kind::Koophone)
            .map(|work| self.job_row(work))
            .collect();
        if rows.is_empty() {
            return Err(error(400, "KOOPHONE.API.1323", "the task does not exist"));
        }
        Ok(Reply::json(
            200,
            json!({ "error_code": "0", "error_msg": "ok", "data": { "jobs": rows } }),
        ))
    }

    fn job_row(&self, work: &Work) -> Value {
        let progress = work.progress(self.now, Eye::Reader);
        let codes = self.shared.behaviour.koophone_job_codes;
        let status = match (progress, codes) {
            (Progress::Running, KoophoneJobCodes::Installs)
                if work.phase(self.now, Eye::Reader, 1) == crate::work::Phase::Before =>
            {
                0
            }
            (Progress::Running, _) => 1,
            (Progress::Succeeded, _) => 2,
            (Progress::Failed, KoophoneJobCodes::Commands) => -1,
            (Progress::Failed, KoophoneJobCodes::Installs) => 3,
        };
        let (code, msg) = match (progress, &work.failure) {
            (Progress::Failed, Some(failure)) => (failure.code.as_str(), failure.msg.as_str()),
            _ => ("", ""),
        };
        json!({
            "job_id": work.job.map(|job| job.to_string()),
            "status": status,
            "error_code": code,
            "error_msg": msg,
            "execute_msg": null,
        })
    }

    fn list(&self) -> Result<Reply, Reply> {
        let number = |name, max| match self.call.number(name) {
            Ok(Some(number)) if (1..=max).contains(&number) => Ok(number),
            Ok(_) | Err(NotANumber) => Err(wrong_parameter(name)),
        };
        let page_no = number("page_no", i64::from(i32::MAX))?;
        let page_size = number("page_size", 200)?;
        let wanted = self.call.parameter("instance_id");
        let name = self.call.parameter("instance_name");
        // The cap changes the size of a page and with it where the next one begins.
        let cap = self.shared.behaviour.page_cap;
        let size = cap.map_or(page_size, |cap| page_size.min(i64::from(cap)));
        let window = Window::new((page_no - 1) * size, size, self.script.page_shift, None);
        let world = self.shared.world();
        let keep = |id: &Id| {
            let text = id.text(Kind::Koophone);
            wanted.is_none_or(|wanted| text == wanted)
                && name.is_none_or(|name| text.contains(name))
        };
        let filtered = wanted.is_some() || name.is_some();
        let (total, ids) = world.koophones.page(
            filtered.then_some(&keep as &dyn Fn(&Id) -> bool),
            window.offset,
            window.limit,
        );
        let rows: Vec<Value> = ids.iter().map(|id| self.row(&world, id)).collect();
        Ok(Reply::json(
            200,
            json!({ "data": {
                "error_code": "0",
                "error_msg": "ok",
                "page_no": page_no,
                "page_size": page_size,
                "total_count": total,
                "result": rows,
            }}),
        ))
    }

    fn running_status(&self, world: &World, id: &Id) -> i32 {
        world
            .koophones
            .state(id, &world.works, self.now, Eye::Reader)
    }

    fn row(&self, world: &World, id: &Id) -> Value {
        let text = id.text(Kind::Koophone);
        json!({
            "instance_id": text,
            "instance_name": text,
            "region": "cn-north-4",
            "region_name": null,
            "region_name_en": null,
            "instance_sku": null,
            "frozen_status": i32::from(world.koophone_frozen(id)),
            "running_status": self.running_status(world, id),
            "login_status": 0,
            "assign_status": 0,
            "assign_user": null,
            "member_name": null,
            "account_name": self.shared.account.login.domain,
            "billing_mode": "1",
            "project_id": self.shared.account.project_id,
            "project_name": self.shared.account.login.project_name,
            "phone_id": null,
            "backup_status": 0,
            "backup_time": null,
            "restore_status": 0,
            "restore_time": null,
        })
    }

    fn status(&self) -> Result<Reply, Reply> {
        let texts = self.instance_ids()?;
        let world = self.shared.world();
        let ids = self.find_all(&world, &texts)?;
        let rows: Vec<Value> = texts
            .iter()
            .zip(&ids)
            .map(|(text, id)| {
                let running = self.running_status(&world, id);
                let status = match self.shared.behaviour.koophone_status_list {
                    StatusList::A => running,
                    // In this list 2 is a phone with its data loaded, 1 one whose data is being restored.
                    StatusList::B => match running {
                        koophone::RUNNING => 2,
                        koophone::STARTING => 1,
                        _ => 0,
                    },
                };
                json!({ "instance_id": text, "status": status })
            })
            .collect();
        Ok(Reply::json(
            200,
            json!({ "error_code": "0", "error_msg": "ok", "data": { "status_results": rows } }),
        ))
    }
}
