//! DBSS, Database Security Service: audit instances. A call takes one instance and only
//! acknowledges; the end is seen in the instance list. Two families of paths exist for
//! the same functions, one of them to be taken offline.
//!
//! Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/RebootAuditInstanceNew.html>
// The documented family works until it is taken offline.
#![allow(deprecated)]

use std::{collections::HashMap, sync::Arc};

use huaweicloud_core::{Answer, Error, ErrorBody, PathSegment};
use huaweicloud_dbss::{Client, OPERATIONS, SERVERS, types};
use serde_json::Value;
use tokio::sync::OnceCell;

use super::{
    ActionRow, Adapter, BoxFuture, Call, Described, Equipment, Impact, Look, Polled, Proof, Reader,
    ServiceRow, Watched, described, required_project, same_code,
};
use crate::{
    journal::{Observation, Reply, RowOutcome, Sighting, Watch},
    model::KindRow,
    model::{ActionName, JobError, Reason, Service, TargetKind, Unknown},
};

impl Service {
    /// Database Security Service.
    pub const DBSS: Self = Self::new("dbss");
}

impl TargetKind {
    /// An audit instance of DBSS.
    pub const DBSS_AUDIT: Self = Self::new(&KindRow {
        name: "dbss-audit",
        service: Service::DBSS,
        noun: "database audit instance",
        id_len: (32, 64),
    });
}

pub(super) static SERVICE: ServiceRow = ServiceRow {
    service: Service::DBSS,
    servers: SERVERS,
    needs_project: true,
    kinds: &[TargetKind::DBSS_AUDIT],
    actions: || Box::new(ROWS.iter().map(|row| &row.action)),
    connect: |equipment| Ok(Arc::new(Dbss::new(equipment)?)),
};

/// Which paths DBSS is called on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuditPaths {
    /// Find out by reading: the current ones if their instance list is there, else the
    /// documented ones.
    #[default]
    Detect,
    /// `/v1/{project_id}/dbss/audit/…`: in every documentation, and to be taken offline.
    Documented,
    /// `/v1/{project_id}/audit/…`: their successors.
    Current,
}

/// A family of paths that is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Documented,
    Current,
}

/// Makes the call on the paths of one family.
type Send = for<'a> fn(
    &'a Dbss,
    Family,
    &'a types::AuditInstanceRef,
) -> BoxFuture<'a, Result<Answer<types::AuditActionResponse>, Error>>;

/// An action with what sending it needs.
struct Row {
    action: ActionRow,
    /// The `operationId` on the current paths; `action.operation` is on the documented.
    current: &'static str,
    send: Send,
    /// The task that an instance has while it is under way.
    task: &'static str,
    /// The status the action leads to.
    goal: &'static str,
    /// Why an instance with this status cannot take it, if it cannot.
    obstacle: fn(&str) -> Option<&'static str>,
}

/// The call on either family of paths.
macro_rules! send {
    ($documented:ident, $current:ident) => {
        |dbss, family, body| {
            Box::pin(async move {
                let (client, project) = (&dbss.client, &dbss.project);
                match family {
                    Family::Documented => client.$documented(project, body).await,
                    Family::Current => client.$current(project, body).await,
                }
            })
        }
    };
}

static ROWS: [Row; 3] = [
    Row {
        action: action(ActionName::RESTART, "RebootAuditInstance", Proof::Return),
        current: "RebootAuditInstanceNew",
        send: send!(reboot_audit_instance, reboot_audit_instance_new),
        task: REBOOTING,
        goal: ACTIVE,
        obstacle: |_| None,
    },
    Row {
        action: action(ActionName::START, "StartAuditInstance", Proof::Arrival),
        current: "StartAuditInstanceNew",
        send: send!(start_audit_instance, start_audit_instance_new),
        task: POWERING_ON,
        goal: ACTIVE,
        obstacle: |status| (status == ACTIVE).then_some("it is running already (status ACTIVE)"),
    },
    Row {
        action: action(ActionName::STOP, "StopAuditInstance", Proof::Arrival),
        current: "StopAuditInstanceNew",
        send: send!(stop_audit_instance, stop_audit_instance_new),
        task: POWERING_OFF,
        goal: SHUTOFF,
        obstacle: |status| (status == SHUTOFF).then_some("it is stopped already (status SHUTOFF)"),
    },
];

const ACTIVE: &str = "ACTIVE";
const SHUTOFF: &str = "SHUTOFF";
const REBOOTING: &str = "rebooting";
const POWERING_ON: &str = "powering-on";
const POWERING_OFF: &str = "powering-off";

const fn action(name: ActionName, operation: &'static str, proof: Proof) -> ActionRow {
    ActionRow {
        action: name,
        kind: TargetKind::DBSS_AUDIT,
        impact: Impact::Disruptive,
        operation,
        limit: 1,
        proof,
        settings: &[],
    }
}

/// What the lists say of an instance.
#[derive(Clone, Debug)]
struct State {
    status: String,
    task: String,
}

impl State {
    fn new(status: Option<String>, task: Option<String>) -> Self {
        Self {
            status: status.unwrap_or_default(),
            task: task.unwrap_or_default(),
        }
    }

    fn sighting(&self, goal: &str) -> Sighting {
        match (self.task.as_str(), self.status.as_str()) {
            (REBOOTING | POWERING_ON | POWERING_OFF, _) => Sighting::Working,
            ("NO_TASK", "ERROR") => {
                Sighting::Failed(JobError::new(None, Some("its status is ERROR".to_owned())))
            }
            ("NO_TASK", status) if status == goal => Sighting::Goal,
            ("NO_TASK", ACTIVE | SHUTOFF) => Sighting::Elsewhere,
            _ => Sighting::Unclear,
        }
    }

    /// What it says of a job of which it is not known whether it was taken on: another
    /// action's task is no sign of it.
    fn sign_of(&self, row: &Row) -> Sighting {
        match self.sighting(row.goal) {
            Sighting::Working if self.task != row.task => Sighting::Unclear,
            sighting => sighting,
        }
    }

    fn obstacle(&self, of_action: fn(&str) -> Option<&'static str>) -> Option<String> {
        if let REBOOTING | POWERING_ON | POWERING_OFF | "delete_wait" = self.task.as_str() {
            return Some(format!("it is busy (task {})", self.task));
        }
        match self.status.as_str() {
            "BUILD" | "DELETING" | "DELETED" | "HAWAIT" | "FROZEN" | "ERROR" => {
                Some(format!("its status {} allows no such action", self.status))
            }
            status => of_action(status).map(str::to_owned),
        }
    }
}

/// The adapter.
#[derive(Debug)]
pub(super) struct Dbss {
    equipment: Equipment,
    project: PathSegment,
    client: Client,
    reader: Reader,
    family: OnceCell<Family>,
}

impl Dbss {
    fn new(equipment: Equipment) -> Result<Self, crate::Error> {
        let reader = Reader::new(&equipment)?;
        let context = reader.context().clone();
        let client = Client::new(&equipment.endpoint, equipment.client.clone(), context);
        Ok(Self {
            project: required_project(&equipment)?,
            client,
            reader,
            family: OnceCell::new_with(match equipment.audit_paths {
                AuditPaths::Detect => None,
                AuditPaths::Documented => Some(Family::Documented),
                AuditPaths::Current => Some(Family::Current),
            }),
            equipment,
        })
    }

    fn row(&self, action: &ActionRow) -> Option<&'static Row> {
        ROWS.iter().find(|row| row.action.action == action.action)
    }

    /// The family in use, found out by one small read of each list if need be.
    async fn family(&self) -> Result<Family, Error> {
        let detect = || async {
            match self.page(Family::Current, 0, 1).await {
                Ok(_) => Ok(Family::Current),
                Err(error) if is_absent(&error) => {
                    self.page(Family::Documented, 0, 1).await?;
                    Ok(Family::Documented)
                }
                Err(error) => Err(error),
            }
        };
        self.family.get_or_try_init(detect).await.copied()
    }

    /// One page of the instance list: its rows by id, and whether more may follow.
    async fn page(
        &self,
        family: Family,
        offset: usize,
        limit: usize,
    ) -> Result<(Vec<(String, State)>, bool), Error> {
        let (from, most) = (offset.to_string(), limit.to_string());
        let (rows, length, total): (Vec<_>, _, _) = match family {
            Family::Current => {
                let options = types::ListAuditInstancesLastOptions::default();
                let options = options.limit(most).offset(from);
                let read = || {
                    self.client
                        .list_audit_instances_last(&self.project, &options)
                };
                let answer = self.reader.read(read).await?.value;
                let length = answer.instances.len();
                let rows = answer.instances.into_iter();
                let rows = rows.filter_map(|row| Some((row.id?, State::new(row.status, row.task))));
                (rows.collect(), length, answer.total)
            }
            Family::Documented => {
                let options = types::ListAuditInstancesOptions::default();
                let options = options.limit(most).offset(from);
                let read = || self.client.list_audit_instances(&self.project, &options);
                let answer = self.reader.read(read).await?.value;
                let length = answer.servers.len();
                let rows = answer.servers.into_iter();
                let rows = rows.filter_map(|row| Some((row.id?, State::new(row.status, row.task))));
                (rows.collect(), length, answer.total)
            }
        };
        // The documented list was seen to ignore the window and give everything.
        let total = total.and_then(|total| usize::try_from(total).ok());
        let more = length == limit && total.is_none_or(|total| offset + limit < total);
        Ok((rows, more))
    }

    /// The states of all instances: there is no way to ask for one.
    async fn states(&self) -> Result<HashMap<String, State>, Error> {
        const PAGE: usize = 1000;
        let family = self.family().await?;
        let mut states = HashMap::new();
        let mut offset = 0;
        loop {
            let before = states.len();
            let (rows, more) = self.page(family, offset, PAGE).await?;
            states.extend(rows);
            offset += PAGE;
            // A page that adds nothing is one that repeats.
            if !more || states.len() == before {
                return Ok(states);
            }
        }
    }
}

/// The gateway's or the service's word for a path that is not there.
fn is_absent(error: &Error) -> bool {
    matches!(error.status(), Some(404 | 405))
}

impl Adapter for Dbss {
    fn describe(&self, call: &Call<'_>) -> Described {
        let operation = match (self.family.get(), self.row(call.row)) {
            (Some(Family::Documented), _) | (_, None) => call.row.operation,
            (_, Some(row)) => row.current,
        };
        let body = instance(call).map(serde_json::to_value);
        let body = body.and_then(Result::ok).unwrap_or(Value::Null);
        described(&self.equipment, OPERATIONS, operation, body)
    }

    fn look<'a>(
        &'a self,
        row: &'static ActionRow,
        targets: &'a [&'a crate::Target],
    ) -> BoxFuture<'a, Result<Vec<Look>, Error>> {
        Box::pin(async move {
            let Some(row) = self.row(row) else {
                return Ok(vec![Look::default(); targets.len()]);
            };
            let states = self.states().await?;
            Ok(targets
                .iter()
                .map(|target| match states.get(target.id()) {
                    Some(state) => Look {
                        sighting: Some(state.sighting(row.goal)),
                        obstacle: state.obstacle(row.obstacle).map(Into::into),
                    },
                    // The service itself says that it knows no such instance.
                    None => Look::default(),
                })
                .collect())
        })
    }

    fn send<'a>(&'a self, call: &'a Call<'a>) -> BoxFuture<'a, Result<Reply, Error>> {
        Box::pin(async move {
            let (Some(row), Some(body)) = (self.row(call.row), instance(call)) else {
                return Err(Error::invalid_input("no such action of DBSS"));
            };
            let Some(family) = self.family.get() else {
                return Err(Error::invalid_input(
                    "which paths this DBSS has could not be found out by reading; set them \
                     (audit_paths, --audit-paths)",
                ));
            };
            let answer = (row.send)(self, *family, &body).await?;
            let request_id = answer.request_id().map(Box::<str>::from);
            let outcome = acknowledgement(answer)?;
            Ok(Reply {
                request_id,
                group: None,
                rows: vec![outcome],
                anomalies: Vec::new(),
            })
        })
    }

    fn poll<'a>(&'a self, watched: &'a [Watched]) -> BoxFuture<'a, Polled> {
        Box::pin(async move {
            let mut polled = Polled::default();
            match self.states().await {
                Ok(states) => {
                    polled.observations.extend(watched.iter().filter_map(|job| {
                        let row = self.row(job.row)?;
                        let state = states.get(job.target.id())?;
                        let sighting = match job.doubt {
                            true => state.sign_of(row),
                            false => state.sighting(row.goal),
                        };
                        Some((job.index, Observation::Seen(sighting)))
                    }));
                }
                Err(error) => polled.error = Some(error),
            }
            polled
        })
    }

    fn can_clear_up(&self, _: &Watched) -> bool {
        true
    }

    fn code_prefixes(&self) -> &'static [&'static str] {
        &["DBSS."]
    }

    /// Internal error. That starting, stopping or restarting failed (DBSS.10020130 to 132)
    /// is the service's word that it was not done.
    fn is_doubtful(&self, code: &str) -> bool {
        same_code(code, "DBSS.11000000")
    }
}

fn instance(call: &Call<'_>) -> Option<types::AuditInstanceRef> {
    let (target, _) = call.targets.first()?;
    Some(types::AuditInstanceRef::new(target.id()))
}

/// `result` is `success` or `failed`, and both come with HTTP 200; older pages leave its
/// text open. An error code is a refusal as well. What is neither proves neither.
fn acknowledgement(answer: Answer<types::AuditActionResponse>) -> Result<RowOutcome, Error> {
    let said = answer.value;
    let nested = said.error.unwrap_or_default();
    let code = said
        .error_code
        .or(nested.error_code)
        .filter(|code| !code.is_empty());
    let message = said
        .error_msg
        .or(nested.error_msg)
        .filter(|message| !message.is_empty());
    let mut result = said.result.unwrap_or_default();
    // The words are short; what is not is only quoted.
    if let Some((end, _)) = result.char_indices().nth(64) {
        result.truncate(end);
    }
    match result.trim().to_ascii_lowercase().as_str() {
        "success" | "request_success" if code.is_none() => Ok(RowOutcome::Accepted {
            job_id: None,
            watch: Watch::Target,
        }),
        "failed" | "fail" | "" if code.is_some() || !result.is_empty() => {
            let message =
                message.unwrap_or_else(|| format!("the service answered result {result:?}"));
            let body = ErrorBody::new(code, Some(message));
            Err(Error::in_success(answer.status, body, &answer.headers))
        }
        _ => {
            let beside = match code {
                Some(code) => format!(" beside the error {code}"),
                None => String::new(),
            };
            Ok(RowOutcome::Unknown(Reason::new(
                Unknown::UnreadableAnswer,
                format!("the service answered result {result:?}{beside}, which says neither"),
            )))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_task_of_another_action_is_no_sign_of_this_one() {
        for row in &ROWS {
            for task in [REBOOTING, POWERING_ON, POWERING_OFF] {
                let state = State::new(Some(ACTIVE.to_owned()), Some(task.to_owned()));
                let expected = match row.task == task {
                    true => Sighting::Working,
                    false => Sighting::Unclear,
                };
                assert_eq!(state.sign_of(row), expected, "{task} {:?}", row.action);
            }
            let state = State::new(Some(row.goal.to_owned()), Some("NO_TASK".to_owned()));
            assert_eq!(state.sign_of(row), Sighting::Goal, "{:?}", row.action);
        }
    }
}
