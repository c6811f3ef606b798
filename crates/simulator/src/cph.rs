//! Cloud Phone Host.

use serde_json::{Map, Value, json};

use crate::account::Scope;
use crate::clock::Moment;
use crate::documented::{Misfit, Wrong};
use crate::exchange::{Call, NotANumber, Reply, Window, put};
use crate::fault::Script;
use crate::gateway::Shared;
use crate::identifiers::Hex32;
use crate::population::{Id, Kind};
use crate::route::{Action, Operation, Route};
use crate::settings::{NoErrorText, UnknownRequestIds};
use crate::work::{Eye, Order, Progress, Work};
use crate::world::{World, phone, server};

const MAX_TARGETS: usize = 100;
const MAX_REQUEST_IDS: usize = 20;
/// The newest target was made at this time, each further one a second before.
const NEWEST: Moment = Moment::from_unix_seconds(1_748_736_000);

/// Code and text of a row or request that is refused.
type Refusal = (&'static str, String);

pub(crate) fn answer(
    shared: &Shared,
    call: &Call,
    route: &Route,
    scope: Scope,
    script: &Script,
) -> Reply {
    if let Err(refused) = admit(shared, call, route, scope) {
        return refused;
    }
    let desk = Desk {
        shared,
        call,
        script,
        now: shared.clock.moment(),
    };
    let id = route.ids.first().map_or("", String::as_str);
    let answer = match route.operation {
        Operation::RestartCloudPhoneServer => desk.restart_servers(),
        Operation::RestartCloudPhone => desk.act_on_phones(Action::Restart),
        Operation::ResetCloudPhone => desk.act_on_phones(Action::Reset),
        Operation::StopCloudPhone => desk.act_on_phones(Action::Stop),
        Operation::ListJobs => desk.list_jobs(),
        Operation::ShowJob => desk.show_job(id),
        Operation::ListCloudPhones => desk.list_phones(),
        Operation::ShowCloudPhoneDetail => desk.show_phone(id),
        Operation::ListCloudPhoneServers => desk.list_servers(),
        _ => desk.show_server(id),
    };
    match answer {
        Ok(mut body) => {
            put(&mut body, "request_id", call.request_id.to_string());
            Reply::json(200, body)
        }
        Err((status, (code, msg))) => error(call, status, code, &msg),
    }
}

/// Only for tokens of the project in the path.
pub(crate) fn admit(
    shared: &Shared,
    call: &Call,
    route: &Route,
    scope: Scope,
) -> Result<(), Reply> {
    if scope == Scope::Project && route.project.as_deref() == Some(&shared.account.project_id) {
        return Ok(());
    }
    Err(error(
        call,
        403,
        "CPS.0001",
        "No permission: a token of this project is needed",
    ))
}

/// Refuses what is wrong with a parameter or field.
pub(crate) fn misfit(call: &Call, misfit: &Misfit) -> Reply {
    let row = MISFITS.iter().find(|(name, ..)| *name == misfit.name);
    let (_, missing, wrong, many) = row.unwrap_or(&("", 2, 2, 2));
    let code = match misfit.fault {
        Wrong::Missing => missing,
        Wrong::Value => wrong,
        Wrong::TooMany => many,
    };
    error(call, 400, &format!("CPS.{code:04}"), &misfit.to_string())
}

/// The codes for a parameter or field that is not there or empty, that is wrong, and that has too many elements.
/// Where one is not documented it is the next best; what is not listed has that of the most general parameters.
const MISFITS: [(&str, u16, u16, u16); 45] = [
    ("action", 47, 47, 47),
    ("band_width", 31, 31, 31),
    ("band_width_charge_mode", 35, 35, 35),
    ("band_width_id", 32, 33, 33),
    ("band_width_share_type", 34, 34, 34),
    ("band_width_size", 36, 36, 36),
    ("bucket_name", 134, 134, 134),
    ("command", 117, 117, 117),
    ("content", 118, 118, 118),
    ("count", 24, 24, 24),
    ("device_id", 45, 45, 45),
    ("exclude_files", 169, 169, 169),
    ("extend_param", 55, 55, 55),
    ("file_paths", 155, 155, 155),
    ("image_id", 29, 30, 30),
    ("image_label", 142, 142, 142),
    ("image_name", 162, 162, 162),
    ("include_files", 168, 168, 168),
    ("is_key_version", 193, 193, 193),
    ("is_public", 143, 143, 143),
    ("keypair_name", 68, 68, 68),
    ("listen_port", 40, 40, 40),
    ("network_version", 240, 240, 240),
    ("nics", 226, 226, 226),
    ("object_path", 135, 135, 135),
    ("order_id", 85, 85, 85),
    ("package_name", 173, 173, 173),
    ("path", 199, 199, 199),
    ("phone_id", 4, 4, 4),
    ("phone_ids", 9, 80, 190),
    ("phone_model_name", 27, 28, 28),
    ("phone_name", 25, 25, 25),
    ("phones", 81, 77, 190),
    ("ports", 37, 37, 37),
    ("product_type", 144, 144, 144),
    ("restore_infos", 171, 171, 171),
    ("run_time", 175, 175, 175),
    ("server_id", 97, 97, 97),
    ("server_ids", 95, 94, 96),
    ("server_model_name", 88, 89, 89),
    ("server_name", 87, 87, 87),
    ("status", 10, 10, 10),
    ("storage_infos", 167, 167, 170),
    ("subnet_id", 224, 224, 224),
    ("type", 116, 116, 116),
];

pub(crate) fn error(call: &Call, status: u16, code: &str, msg: &str) -> Reply {
    Reply::json(
        status,
        json!({
            "request_id": call.request_id.to_string(),
            "error_code": code,
            "error_msg": msg,
        }),
    )
}

fn bad(code: &'static str, msg: &str) -> (u16, Refusal) {
    (400, (code, msg.to_owned()))
}

fn not_found(code: &'static str, msg: &str) -> (u16, Refusal) {
    (404, (code, msg.to_owned()))
}

struct Desk<'a> {
    shared: &'a Shared,
    call: &'a Call,
    script: &'a Script,
    now: Moment,
}

impl Desk<'_> {
    fn restart_servers(&self) -> Result<Value, (u16, Refusal)> {
        let body = self
            .call
            .json()
            .ok_or_else(|| bad("CPS.0094", "server_ids is invalid"))?;
        let ids = texts(body.get("server_ids"))
            .ok_or_else(|| bad("CPS.0094", "server_ids is invalid"))?;
        if ids.is_empty() {
            return Err(bad("CPS.0095", "server_ids is empty"));
        }
        if ids.len() > MAX_TARGETS {
            return Err(bad("CPS.0096", "too many servers in server_ids"));
        }
        let mut world = self.shared.world();
        let verdicts: Vec<_> = ids.iter().map(|id| self.judge_server(&world, id)).collect();
        Ok(self.act(&mut world, Kind::CphServer, Action::Restart, &ids, verdicts))
    }

    fn act_on_phones(&self, action: Action) -> Result<Value, (u16, Refusal)> {
        let list = if action == Action::Stop {
            "phone_ids"
        } else {
            "phones"
        };
        let ids = match action {
            Action::Stop => self.phone_ids()?,
            _ => self.phones()?,
        };
        if ids.len() > MAX_TARGETS {
            return Err(bad("CPS.0190", &format!("too many phones in {list}")));
        }
        let mut world = self.shared.world();
        let verdicts: Vec<_> = ids
            .iter()
            .map(|id| self.judge_phone(&world, id, action))
            .collect();
        Ok(self.act(&mut world, Kind::CphPhone, action, &ids, verdicts))
    }

    fn phone_ids(&self) -> Result<Vec<String>, (u16, Refusal)> {
        let invalid = || bad("CPS.0080", "phone_ids is invalid");
        let body = self.call.json().ok_or_else(invalid)?;
        let ids = texts(body.get("phone_ids")).ok_or_else(invalid)?;
        if ids.is_empty() {
            return Err(bad("CPS.0009", "phone_ids is empty"));
        }
        Ok(ids)
    }

    fn phones(&self) -> Result<Vec<String>, (u16, Refusal)> {
        let invalid = || bad("CPS.0077", "phones is invalid");
        let body = self.call.json().ok_or_else(invalid)?;
        let phones = match body.get("phones") {
            None | Some(Value::Null) => Vec::new(),
            Some(phones) => phones.as_array().cloned().ok_or_else(invalid)?,
        };
        if phones.is_empty() {
            return Err(bad("CPS.0081", "phones is empty"));
        }
        let mut ids = Vec::with_capacity(phones.len());
        for phone in &phones {
            let id = phone.get("phone_id").and_then(Value::as_str);
            ids.push(id.ok_or_else(invalid)?.to_owned());
            let sound = match phone.get("property") {
                None | Some(Value::Null) => true,
                Some(Value::String(text)) => {
                    serde_json::from_str::<Map<String, Value>>(text).is_ok()
                }
                Some(_) => false,
            };
            if !sound {
                return Err(bad("CPS.0078", "property is not the text of a JSON object"));
            }
        }
        Ok(ids)
    }

    fn judge_server(&self, world: &World, text: &str) -> Result<Id, Refusal> {
        let id = well_formed(text)
            .then(|| world.servers.find(text))
            .flatten()
            .ok_or_else(|| ("CPS.0097", "server_id is invalid".to_owned()))?;
        let refuse = self.shared.behaviour.refuse_while_busy;
        match world
            .servers
            .state(&id, &world.works, self.now, Eye::Service)
        {
            server::FROZEN => Err(("CPS.1028", "the server is frozen".to_owned())),
            server::TURNING_OFF | server::TURNING_ON if !refuse => Ok(id),
            server::NORMAL | server::OFF | server::ABNORMAL | 12 => Ok(id),
            state => Err((
                "CPS.0158",
                format!("the server cannot be restarted in state {state}"),
            )),
        }
    }

    fn judge_phone(&self, world: &World, text: &str, action: Action) -> Result<Id, Refusal> {
        if !well_formed(text) {
            return Err(("CPS.0004", "phone_id is invalid".to_owned()));
        }
        let id = world
            .phones
            .find(text)
            .ok_or_else(|| ("CPS.0005", "the phone does not exist".to_owned()))?;
        let state = world
            .phones
            .state(&id, &world.works, self.now, Eye::Service);
        let allowed = match state {
            phone::FROZEN => return Err(("CPS.0053", "the phone is frozen".to_owned())),
            phone::RUNNING | phone::STOPPED => true,
            phone::RESETTING | phone::RESTARTING | phone::STOPPING => {
                !self.shared.behaviour.refuse_while_busy
            }
            0 | 1 | phone::CREATION_FAILED => false,
            _ => action != Action::Restart,
        };
        if allowed {
            Ok(id)
        } else {
            Err((
                "CPS.0165",
                format!("the phone must be running or stopped, its state is {state}"),
            ))
        }
    }

    /// All rows are judged before the first is taken on, so that a repeated id is acted on as often as it stands.
    fn act(
        &self,
        world: &mut World,
        kind: Kind,
        action: Action,
        texts: &[String],
        verdicts: Vec<Result<Id, Refusal>>,
    ) -> Value {
        let timings = &self.shared.timings;
        let length = match (kind, action) {
            (Kind::CphServer, _) => timings.server_restart,
            (_, Action::Reset) => timings.phone_reset,
            (_, Action::Stop) => timings.phone_stop,
            _ => timings.phone_restart,
        };
        let order = Order {
            kind,
            action,
            request: self.call.request_id,
            now: self.now,
            delay: timings.cph_transition_delay,
            length,
        };
        let field = match kind {
            Kind::CphServer => "server_id",
            _ => "phone_id",
        };
        let first = world.works.len();
        let mut rows = Vec::with_capacity(texts.len());
        for (text, verdict) in texts.iter().zip(verdicts) {
            let mut row = json!({ field: text });
            match (self.script.refusal(text), verdict) {
                (Some((code, msg)), _) => refuse(&mut row, code, msg),
                (None, Err((code, msg))) => refuse(&mut row, code, &msg),
                (None, Ok(id)) => {
                    let job = self.shared.identifiers.fresh();
                    put(&mut row, "job_id", job.to_string());
                    world.take_on(order, id, Some(job), self.script);
                }
            }
            rows.push(row);
        }
        world.works.group(self.call.request_id, first);
        json!({ "jobs": rows })
    }

    fn list_jobs(&self) -> Result<Value, (u16, Refusal)> {
        let ids: Vec<&str> = match self.call.parameter("request_ids") {
            Some(list) => list.split(',').collect(),
            None => self.call.parameter("request_id").into_iter().collect(),
        };
        if ids.iter().all(|id| id.is_empty()) {
            return Err(bad("CPS.0049", "request_id is empty"));
        }
        if ids.len() > MAX_REQUEST_IDS {
            return Err(bad("CPS.0161", "too many request ids"));
        }
        let window = self.window(100)?;
        let world = self.shared.world();
        let mut rows = Vec::new();
        let mut unknown = 0;
        for id in &ids {
            let before = rows.len();
            if let Some(id) = Hex32::parse(id) {
                rows.extend(world.works.of_group(id).filter(|work| is_ours(work)));
            }
            unknown += usize::from(rows.len() == before);
        }
        let refused = match self.shared.behaviour.cph_unknown_request_ids {
            UnknownRequestIds::LeftOut => unknown == ids.len(),
            UnknownRequestIds::Refused => unknown > 0,
        };
        if refused {
            return Err(bad("CPS.0050", "there are no jobs for this request id"));
        }
        let rows: Vec<Value> = rows
            .into_iter()
            .skip(window.offset)
            .take(window.limit)
            .map(|work| self.job_row(&world, work))
            .collect();
        Ok(json!({ "jobs": rows }))
    }

    fn show_job(&self, id: &str) -> Result<Value, (u16, Refusal)> {
        let world = self.shared.world();
        Hex32::parse(id)
            .and_then(|id| world.works.job(id))
            .filter(|work| is_ours(work))
            .map(|work| self.job_row(&world, work))
            .ok_or_else(|| not_found("CPS.0011", "the job does not exist"))
    }

    fn job_row(&self, world: &World, work: &Work) -> Value {
        let mut row = json!({
            "job_id": work.job.map(|job| job.to_string()),
            "begin_time": work.started.seconds_text(),
        });
        match work.kind {
            Kind::CphPhone => {
                put(&mut row, "phone_id", work.id.text(work.kind));
                put(
                    &mut row,
                    "server_id",
                    Kind::CphServer.numbered(world.server_of(&work.id)),
                );
            }
            _ => put(&mut row, "server_id", work.id.text(work.kind)),
        }
        let progress = work.progress(self.now, Eye::Reader);
        put(
            &mut row,
            "status",
            match progress {
                Progress::Running => 1,
                Progress::Succeeded => 2,
                Progress::Failed => -1,
            },
        );
        if progress != Progress::Running {
            put(&mut row, "end_time", work.ended().seconds_text());
        }
        let blank = match self.shared.behaviour.cph_no_error_text {
            NoErrorText::Absent => None,
            NoErrorText::Null => Some(Value::Null),
            NoErrorText::Empty => Some(Value::from("")),
        };
        if let Some(blank) = blank {
            for field in ["error_code", "error_msg", "execute_msg"] {
                put(&mut row, field, blank.clone());
            }
        }
        if let (Progress::Failed, Some(failure)) = (progress, &work.failure) {
            refuse(&mut row, &failure.code, &failure.msg);
        }
        row
    }

    fn window(&self, max: i64) -> Result<Window, (u16, Refusal)> {
        let invalid = || bad("CPS.0002", "offset or limit is invalid");
        let offset = self
            .call
            .number("offset")
            .map_err(|NotANumber| invalid())?
            .unwrap_or(0);
        let limit = self
            .call
            .number("limit")
            .map_err(|NotANumber| invalid())?
            .unwrap_or(100);
        if offset < 0 || !(1..=max).contains(&limit) {
            return Err(invalid());
        }
        Ok(Window::new(
            offset,
            limit,
            self.script.page_shift,
            self.shared.behaviour.page_cap,
        ))
    }

    fn status_filter(&self) -> Result<Option<i64>, (u16, Refusal)> {
        self.call
            .number("status")
            .map_err(|NotANumber| bad("CPS.0010", "status is invalid"))
    }

    fn list_phones(&self) -> Result<Value, (u16, Refusal)> {
        let window = self.window(200)?;
        let status = self.status_filter()?;
        let server = self.call.parameter("server_id");
        let name = self.call.parameter("phone_name");
        let kind = self.call.number("type").unwrap_or(None);
        let world = self.shared.world();
        let keep = |id: &Id| {
            server.is_none_or(|server| Kind::CphServer.numbered(world.server_of(id)) == server)
                && name.is_none_or(|name| id.text(Kind::CphPhone).contains(name))
                && kind.is_none_or(|kind| kind == 0)
                && status.is_none_or(|status| i64::from(self.phone_state(&world, id)) == status)
        };
        let filtered = server.is_some() || name.is_some() || kind.is_some() || status.is_some();
        let (count, ids) = world.phones.page(
            filtered.then_some(&keep as &dyn Fn(&Id) -> bool),
            window.offset,
            window.limit,
        );
        let phones: Vec<Value> = ids.iter().map(|id| self.phone_row(&world, id)).collect();
        Ok(json!({ "count": count, "phones": phones }))
    }

    fn show_phone(&self, text: &str) -> Result<Value, (u16, Refusal)> {
        let world = self.shared.world();
        let id = world
            .phones
            .find(text)
            .ok_or_else(|| not_found("CPS.0005", "the phone does not exist"))?;
        let mut row = self.phone_row(&world, &id);
        put(&mut row, "property", "{}");
        put(&mut row, "access_infos", json!([]));
        put(
            &mut row,
            "phone_data_volume",
            json!({ "volume_type": "GPSSD", "volume_size": 10 }),
        );
        Ok(row)
    }

    fn phone_state(&self, world: &World, id: &Id) -> i32 {
        world.phones.state(id, &world.works, self.now, Eye::Reader)
    }

    fn phone_row(&self, world: &World, id: &Id) -> Value {
        let text = id.text(Kind::CphPhone);
        let made = made(id);
        json!({
            "phone_name": text,
            "phone_id": text,
            "server_id": Kind::CphServer.numbered(world.server_of(id)),
            "image_id": "1564567b8bab40f34711234cb80d0001",
            "image_version": "AOSP11.0",
            "phone_model_name": "rx1.cp.c60.d10.e1v1",
            "vnc_enable": "false",
            "status": self.phone_state(world, id),
            "type": 0,
            "imei": "",
            "traffic_type": "direct",
            "volume_mode": 0,
            "availability_zone": "cn-north-4a",
            "has_encrypt": false,
            "metadata": { "order_id": "", "product_id": "" },
            "create_time": made,
            "update_time": made,
        })
    }

    fn list_servers(&self) -> Result<Value, (u16, Refusal)> {
        let window = self.window(100)?;
        let status = self.status_filter()?;
        let server = self.call.parameter("server_id");
        let name = self.call.parameter("server_name");
        let world = self.shared.world();
        let keep = |id: &Id| {
            let text = id.text(Kind::CphServer);
            server.is_none_or(|server| text == server)
                && name.is_none_or(|name| text.contains(name))
                && status.is_none_or(|status| i64::from(self.server_state(&world, id)) == status)
        };
        let filtered = server.is_some() || name.is_some() || status.is_some();
        let (count, ids) = world.servers.page(
            filtered.then_some(&keep as &dyn Fn(&Id) -> bool),
            window.offset,
            window.limit,
        );
        let servers: Vec<Value> = ids.iter().map(|id| self.server_row(&world, id)).collect();
        Ok(json!({ "count": count, "servers": servers }))
    }

    fn show_server(&self, text: &str) -> Result<Value, (u16, Refusal)> {
        let world = self.shared.world();
        let id = world
            .servers
            .find(text)
            .ok_or_else(|| not_found("CPS.0015", "the server does not exist"))?;
        let mut row = self.server_row(&world, &id);
        put(&mut row, "band_widths", json!([]));
        put(&mut row, "volumes", json!([]));
        put(&mut row, "security_groups", json!([]));
        Ok(row)
    }

    fn server_state(&self, world: &World, id: &Id) -> i32 {
        world.servers.state(id, &world.works, self.now, Eye::Reader)
    }

    fn server_row(&self, world: &World, id: &Id) -> Value {
        let text = id.text(Kind::CphServer);
        let made = made(id);
        json!({
            "server_name": text,
            "server_id": text,
            "server_model_name": "physical.rx1.xlarge.special",
            "phone_model_name": "rx1.cp.c60.d10.e1v1",
            "keypair_name": "",
            "status": self.server_state(world, id),
            "vpc_id": "",
            "cidr": "",
            "vpc_cidr": "",
            "subnet_id": "",
            "subnet_cidr": "",
            "addresses": [],
            "resource_project_id": "",
            "metadata": { "order_id": "", "product_id": "", "charging_mode": 0 },
            "network_version": "v2",
            "availability_zone": "cn-north-4a",
            "enterprise_project_id": "0",
            "create_time": made,
            "update_time": made,
        })
    }
}

fn refuse(row: &mut Value, code: &str, msg: &str) {
    put(row, "error_code", code);
    put(row, "error_msg", msg);
}

/// The texts of a list. `None`: it is no list of texts. Empty: it is, or it is not there.
fn texts(value: Option<&Value>) -> Option<Vec<String>> {
    match value {
        None | Some(Value::Null) => Some(Vec::new()),
        Some(value) => value
            .as_array()?
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect(),
    }
}

fn well_formed(id: &str) -> bool {
    (1..=32).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn is_ours(work: &Work) -> bool {
    matches!(work.kind, Kind::CphServer | Kind::CphPhone)
}

fn made(id: &Id) -> String {
    let age = match id {
        Id::Numbered(number) => u64::from(*number),
        Id::Named(_) => 0,
    };
    NEWEST
        .minus(std::time::Duration::from_secs(age))
        .seconds_text()
}
