//! Database Security Service, as far as its audit instances go.

use serde_json::{Value, json};

use crate::account::Scope;
use crate::clock::Moment;
use crate::documented::Misfit;
use crate::exchange::{Call, Reply, Window, put};
use crate::fault::Script;
use crate::gateway::Shared;
use crate::population::{Id, Kind};
use crate::route::{Action, Operation, Route};
use crate::settings::DbssErrorShape;
use crate::work::{Eye, Order};
use crate::world::{World, audit};

const MALFORMED: &str = "DBSS.10000001";
const ILLEGAL_ID: &str = "DBSS.10020021";
const MAX_ROWS: i64 = 1000;
const DEFAULT_ROWS: i64 = 100;
/// When the instances were made.
const MADE: Moment = Moment::from_unix_seconds(1_748_736_000);

pub(crate) fn answer(
    shared: &Shared,
    call: &Call,
    route: &Route,
    scope: Scope,
    script: &Script,
) -> Reply {
    if let Err(refused) = admit(shared, route, scope) {
        return refused;
    }
    let desk = Desk {
        shared,
        call,
        script,
        now: shared.clock.moment(),
    };
    let answer = match route.operation {
        Operation::ActOnAuditInstance(_, action) => desk.act(action),
        operation => desk.list(operation),
    };
    match answer {
        Ok(body) => Reply::json(200, body),
        Err((code, msg)) => error(shared, 400, code, msg),
    }
}

/// Only for tokens of the project in the path.
pub(crate) fn admit(shared: &Shared, route: &Route, scope: Scope) -> Result<(), Reply> {
    if scope == Scope::Project && route.project.as_deref() == Some(&shared.account.project_id) {
        return Ok(());
    }
    Err(error(
        shared,
        403,
        "DBSS.10020100",
        "the token is not one of this project",
    ))
}

/// Refuses what is wrong with a parameter or field.
pub(crate) fn misfit(shared: &Shared, misfit: &Misfit) -> Reply {
    let is_id = misfit.name == "id" || misfit.name.ends_with("_id");
    let code = if is_id { ILLEGAL_ID } else { MALFORMED };
    error(shared, 400, code, &misfit.to_string())
}

pub(crate) fn error(shared: &Shared, status: u16, code: &str, msg: &str) -> Reply {
    let body = json!({ "error_code": code, "error_msg": msg });
    Reply::json(
        status,
        match shared.behaviour.dbss_error_shape {
            DbssErrorShape::Flat => body,
            DbssErrorShape::Nested => json!({ "error": body }),
        },
    )
}

type Refusal = (&'static str, &'static str);

struct Desk<'a> {
    shared: &'a Shared,
    call: &'a Call,
    script: &'a Script,
    now: Moment,
}

impl Desk<'_> {
    fn act(&self, action: Action) -> Result<Value, Refusal> {
        const ILLEGAL_INSTANCE: Refusal = (ILLEGAL_ID, "illegal parameter: instance_id");
        let body = self
            .call
            .json()
            .ok_or((MALFORMED, "the request message is malformed"))?;
        let text = body
            .get("instance_id")
            .and_then(Value::as_str)
            .filter(|id| (32..=64).contains(&id.len()))
            .ok_or(ILLEGAL_INSTANCE)?;
        let mut world = self.shared.world();
        let id = world.audits.find(text).ok_or(ILLEGAL_INSTANCE)?;
        let state = world
            .audits
            .state(&id, &world.works, self.now, Eye::Service);
        let idle = state.task == audit::NO_TASK || !self.shared.behaviour.refuse_while_busy;
        let timings = &self.shared.timings;
        let (needed, length, refusal) = match action {
            Action::Start => (
                audit::SHUTOFF,
                timings.audit_start,
                ("DBSS.10020130", "the instance could not be started"),
            ),
            Action::Stop => (
                audit::ACTIVE,
                timings.audit_stop,
                ("DBSS.10020131", "the instance could not be stopped"),
            ),
            Action::Restart | Action::Reset => (
                audit::ACTIVE,
                timings.audit_restart,
                ("DBSS.10020132", "the instance could not be restarted"),
            ),
        };
        if state.status != needed || !idle {
            return Err(refusal);
        }
        let order = Order {
            kind: Kind::Audit,
            action,
            request: self.call.request_id,
            now: self.now,
            delay: timings.transition_delay,
            length,
        };
        world.take_on(order, id, None, self.script);
        Ok(json!({ "result": "success" }))
    }

    fn list(&self, operation: Operation) -> Result<Value, Refusal> {
        let window = match operation {
            // The oldest list knows no pages.
            Operation::ListAuditInstances => Window {
                offset: 0,
                limit: usize::MAX,
            },
            _ => self.window()?,
        };
        let world = self.shared.world();
        let (total, ids) = world.audits.page(None, window.offset, window.limit);
        let rows: Vec<Value> = ids
            .iter()
            .map(|id| self.row(&world, id, operation))
            .collect();
        let list = match operation {
            Operation::ListAuditInstances => "servers",
            _ => "instances",
        };
        Ok(json!({ list: rows, "total": total }))
    }

    fn window(&self) -> Result<Window, Refusal> {
        let number = |name, default| match self.call.number(name) {
            Ok(number) => Ok(number.unwrap_or(default)),
            Err(_) => Err((MALFORMED, "offset or limit is no number")),
        };
        let offset = number("offset", 0)?;
        let limit = number("limit", DEFAULT_ROWS)?;
        if offset < 0 || !(1..=MAX_ROWS).contains(&limit) {
            return Err((MALFORMED, "offset or limit is out of range"));
        }
        Ok(Window::new(
            offset,
            limit,
            self.script.page_shift,
            self.shared.behaviour.page_cap,
        ))
    }

    fn row(&self, world: &World, id: &Id, operation: Operation) -> Value {
        let text = id.text(Kind::Audit);
        let state = world.audits.state(id, &world.works, self.now, Eye::Reader);
        let mut row = json!({
            "resource_id": format!("{text}-resource"),
            "name": format!("audit-{text}"),
            "comment": "",
            "status": state.status,
            "task": state.task,
            "effect": null,
            "scene": null,
            "created": MADE.blank_text(),
            "expired": null,
            "keep_days": null,
            "cpu": 4,
            "ram": 16384,
            "database_limit": 3,
            "connect_ip": "192.0.2.10",
            "port_id": "",
            "vpc_id": "",
            "security_group_id": "",
            "region": self.shared.account.login.project_name,
            "zone": "cn-north-4a",
            "resource_spec_code": "dbss.bypassaudit.low",
            "specification": "",
            "version": "23.05",
            "new_version": null,
        });
        // The spelling of these fields differs from list to list.
        let old = operation == Operation::ListAuditInstances;
        let spell = |snake: &'static str, camel: &'static str| if old { camel } else { snake };
        put(&mut row, spell("remain_days", "remainDays"), Value::Null);
        put(&mut row, spell("subnet_id", "subnetId"), "");
        put(&mut row, spell("charge_model", "chargeModel"), "Period");
        put(&mut row, spell("config_num", "configNum"), 0);
        let new = operation == Operation::ListAuditInstancesNew;
        put(
            &mut row,
            if old || new {
                "connectIpv6"
            } else {
                "connect_ipv6"
            },
            Value::Null,
        );
        put(&mut row, if new { "instance_id" } else { "id" }, text);
        if !old {
            put(&mut row, "supported_feature", json!([]));
        }
        row
    }
}
