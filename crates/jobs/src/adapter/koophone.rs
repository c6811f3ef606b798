//! KooPhone: cloud phone instances. A reset answers with a task that holds a job an
//! instance, or on older pages with nothing; a reboot with nothing. HTTP 200 is no proof:
//! `error_code` must be `"0"`.
//!
//! Source: <https://support.huaweicloud.com/intl/en-us/api-koophone/kp_01_0002.html>

use std::{collections::BTreeMap, sync::Arc};

use huaweicloud_core::{Answer, Context, Error, ErrorBody, PathSegment};
use huaweicloud_koophone::{Client, OPERATIONS, SERVERS, types};
use serde_json::Value;

use super::{
    ActionRow, Adapter, BoxFuture, Call, Described, Equipment, Impact, Look, Polled, Proof, Reader,
    SeenJobs, ServiceRow, Watched, described, reader,
    rows::{RawRow, matched},
    survey::{Listing, Page, survey},
};
use crate::{
    journal::{Observation, Reply, RowOutcome, Sighting, Watch},
    model::KindRow,
    model::{ActionName, JobError, Service, TargetKind},
};

impl Service {
    /// KooPhone.
    pub const KOOPHONE: Self = Self::new("koophone");
}

impl TargetKind {
    /// A cloud phone instance of KooPhone.
    pub const KOOPHONE: Self = Self::new(&KindRow {
        name: "koophone",
        service: Service::KOOPHONE,
        noun: "KooPhone instance",
        id_len: (1, 32),
    });
}

pub(super) static SERVICE: ServiceRow = ServiceRow {
    service: Service::KOOPHONE,
    servers: SERVERS,
    needs_project: false,
    kinds: &[TargetKind::KOOPHONE],
    actions: || Box::new(ROWS.iter().map(|row| &row.action)),
    connect: |equipment| Ok(Arc::new(KooPhone::new(equipment)?)),
};

/// An action with what sending it needs.
struct Row {
    action: ActionRow,
    body: fn(&Call<'_>) -> Value,
    send: for<'a> fn(&'a KooPhone, &'a Call<'a>) -> BoxFuture<'a, Result<Reply, Error>>,
    /// Whether only a running instance can take it.
    needs_running: bool,
}

static ROWS: [Row; 2] = [
    Row {
        action: ActionRow {
            action: ActionName::RESTART,
            kind: TargetKind::KOOPHONE,
            impact: Impact::Disruptive,
            operation: "BatchRebootInstance",
            limit: 100,
            proof: Proof::Return,
            settings: &[],
        },
        body: |call| serde_json::to_value(reboot(call)).unwrap_or_default(),
        send: |koophone, call| Box::pin(koophone.reboot(call)),
        // One that is not running has the whole batch refused (KOOPHONE.API.5005).
        needs_running: true,
    },
    Row {
        action: ActionRow {
            action: ActionName::RESET,
            kind: TargetKind::KOOPHONE,
            impact: Impact::Destructive,
            operation: "BatchReset",
            limit: 100,
            proof: Proof::Return,
            settings: &[],
        },
        body: |call| serde_json::to_value(reset(call)).unwrap_or_default(),
        send: |koophone, call| Box::pin(koophone.reset(call)),
        needs_running: false,
    },
];

fn reboot(call: &Call<'_>) -> types::BatchRebootInstanceRequest {
    types::BatchRebootInstanceRequest::new(call.ids())
}

fn reset(call: &Call<'_>) -> types::BatchResetRequest {
    types::BatchResetRequest::new(call.ids())
}

/// The adapter.
#[derive(Debug)]
pub(super) struct KooPhone {
    equipment: Equipment,
    actions: Client,
    reads: Client,
    reader: Reader,
}

impl KooPhone {
    fn new(equipment: Equipment) -> Result<Self, crate::Error> {
        let reader = Reader::new(&equipment)?;
        let client =
            |context: Context| Client::new(&equipment.endpoint, equipment.client.clone(), context);
        Ok(Self {
            actions: client(reader::context(&equipment)?),
            // The page of the list puts the request id into the query, the general text
            // into the header: it goes into both.
            reads: client(
                reader
                    .context()
                    .clone()
                    .request_ids(Arc::clone(&equipment.random)),
            ),
            reader,
            equipment,
        })
    }

    fn row(&self, action: &ActionRow) -> Option<&'static Row> {
        ROWS.iter().find(|row| row.action.action == action.action)
    }

    async fn reboot(&self, call: &Call<'_>) -> Result<Reply, Error> {
        let (body, id) = (reboot(call), self.reader.request_id());
        let answer = self
            .actions
            .batch_reboot_instance(id.as_str(), &body)
            .await?;
        accepted(&answer, &answer.value.error_code, &answer.value.error_msg)?;
        Ok(acknowledged(call, request_id(&answer, id.as_str())))
    }

    async fn reset(&self, call: &Call<'_>) -> Result<Reply, Error> {
        let (body, id) = (reset(call), self.reader.request_id());
        let answer = self.actions.batch_reset(id.as_str(), &body).await?;
        accepted(&answer, &answer.value.error_code, &answer.value.error_msg)?;
        let request_id = request_id(&answer, id.as_str());
        let (task_id, jobs) = match answer.value.data {
            Some(data) => (data.task_id.filter(|id| !id.is_empty()), data.cmd_jobs),
            None => (None, Vec::new()),
        };
        if task_id.is_none() && jobs.is_empty() {
            // The older pages' answer: taken on, and nothing to follow it by.
            return Ok(acknowledged(call, request_id));
        }
        let rows = jobs.into_iter().map(|job| RawRow {
            id: job.instance_id,
            job_id: job.job_id,
            ..RawRow::default()
        });
        let (mut rows, anomalies) = matched(call, rows.collect(), &|code| self.is_doubtful(code));
        if task_id.is_none() {
            // Jobs are read through their task.
            for row in &mut rows {
                if let RowOutcome::Accepted { watch, .. } = row {
                    *watch = Watch::Target;
                }
            }
        }
        Ok(Reply {
            request_id: Some(request_id),
            group: task_id.map(Into::into),
            rows,
            anomalies,
        })
    }

    /// Doubts come last, so that the others do not suffer from them, but share a read
    /// with them where they can.
    async fn poll_all(&self, watched: &[Watched], polled: &mut Polled) -> Result<(), Error> {
        let mut by_task: BTreeMap<&str, Vec<&Watched>> = BTreeMap::new();
        let mut observed = Vec::new();
        for job in watched {
            match (job.group.as_deref(), &job.job_id) {
                (Some(task), Some(_)) => by_task.entry(task).or_default().push(job),
                _ if !job.doubt => observed.push(job),
                _ => {}
            }
        }
        let (tasks, of_doubts): (Vec<_>, Vec<_>) = by_task
            .into_iter()
            .partition(|(_, jobs)| jobs.iter().any(|job| !job.doubt));
        for (task, jobs) in tasks {
            self.poll_task(task, &jobs, polled).await?;
        }
        self.poll_instances(&observed, polled).await?;
        for (task, jobs) in of_doubts {
            self.poll_task(task, &jobs, polled).await?;
        }
        Ok(())
    }

    async fn poll_task(
        &self,
        task: &str,
        watched: &[&Watched],
        polled: &mut Polled,
    ) -> Result<(), Error> {
        // The page of this read names installations and commands only: it may be that it
        // shows no resets at all.
        let not_shown = || watched.iter().map(|job| (job.index, Observation::NotShown));
        let Ok(task_id) = PathSegment::new(task) else {
            polled.observations.extend(not_shown());
            return Ok(());
        };
        let id = self.reader.request_id();
        let read = || self.reads.get_task(&task_id, id.as_str());
        let jobs = match self.reader.read(read).await.and_then(|answer| {
            accepted(&answer, &answer.value.error_code, &answer.value.error_msg)?;
            Ok(answer.value.data.map(|data| data.jobs).unwrap_or_default())
        }) {
            Ok(jobs) => jobs,
            Err(error) if self.refuses_task(&error) => {
                polled.observations.extend(not_shown());
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let mut seen = SeenJobs::default();
        for job in jobs {
            if let Some(id) = job.job_id.clone() {
                seen.add(&id, observation(job));
            }
        }
        for watched in watched {
            // A job that is not there yet is under way: the list may start empty.
            let job = watched.job_id.as_deref().and_then(|id| seen.take(id));
            polled
                .observations
                .extend(job.map(|job| (watched.index, job)));
        }
        Ok(())
    }

    /// A refusal of the task itself, not of the caller or the moment. The code is only
    /// documented for tasks of installations.
    fn refuses_task(&self, error: &Error) -> bool {
        error
            .service_code()
            .is_some_and(|code| !self.is_doubtful(code) && !code.contains("APIGW"))
            && !error.is_throttled()
            && !error.is_auth()
            && error.status().is_some_and(|status| status < 500)
    }

    async fn poll_instances(&self, watched: &[&Watched], polled: &mut Polled) -> Result<(), Error> {
        let ids: Vec<&str> = watched.iter().map(|job| job.target.id()).collect();
        let states = survey(&Instances(self), &ids).await?;
        polled.observations.extend(watched.iter().filter_map(|job| {
            let sighting = states.get(job.target.id())?.sighting()?;
            Some((job.index, Observation::Seen(sighting)))
        }));
        Ok(())
    }
}

/// Only `error_code` `"0"` (a number once) means accepted.
fn accepted<T>(
    answer: &Answer<T>,
    code: &Option<String>,
    message: &Option<String>,
) -> Result<(), Error> {
    match code.as_deref().map(str::trim) {
        Some("0") => Ok(()),
        Some(code) if !code.is_empty() => {
            let body = ErrorBody::new(Some(code.to_owned()), message.clone());
            Err(Error::in_success(answer.status, body, &answer.headers))
        }
        _ => Err(Error::unreadable_answer(
            "the answer has no error_code, which is \"0\" for success",
        )
        .with_request_id(answer.request_id())),
    }
}

fn request_id<T>(answer: &Answer<T>, ours: &str) -> Box<str> {
    answer.request_id().unwrap_or(ours).into()
}

fn acknowledged(call: &Call<'_>, request_id: Box<str>) -> Reply {
    Reply {
        request_id: Some(request_id),
        group: None,
        rows: vec![
            RowOutcome::Accepted {
                job_id: None,
                watch: Watch::Target,
            };
            call.targets.len()
        ],
        anomalies: Vec::new(),
    }
}

/// Sources differ in the set of states: 0 and 1 are under way, 2 is done, 3 and -1 failed;
/// anything else proves nothing.
fn observation(job: types::JobDetail) -> Option<Observation> {
    let code = job
        .error_code
        .filter(|code| !code.is_empty() && code != "0");
    let message = job.error_msg.filter(|message| !message.is_empty());
    match job.status? {
        0 | 1 => Some(Observation::Running),
        2 if code.is_none() => Some(Observation::Succeeded),
        3 | -1 => Some(Observation::Failed(JobError::new(code, message))),
        _ => None,
    }
}

/// What a list says of an instance.
struct State {
    running: Option<i32>,
    frozen: Option<i32>,
}

impl State {
    /// Two lists of meanings exist for the status query; `running_status` has one.
    fn sighting(&self) -> Option<Sighting> {
        Some(match self.running? {
            2 => Sighting::Goal,
            3 | 4 => Sighting::Working,
            1 | 5 => Sighting::Elsewhere,
            _ => Sighting::Unclear,
        })
    }

    fn obstacle(&self, needs_running: bool) -> Option<String> {
        if self.frozen == Some(1) {
            return Some("it is frozen; renew it first".to_owned());
        }
        match self.running {
            Some(status) if needs_running && status != 2 => Some(format!(
                "it is not running (running_status {status}); only running instances restart"
            )),
            _ => None,
        }
    }
}

struct Instances<'a>(&'a KooPhone);

impl Instances<'_> {
    async fn read(&self, page: usize, only: Option<&str>) -> Result<Page<State>, Error> {
        let Self(koophone) = self;
        let id = koophone.reader.request_id();
        let (page_no, page_size) = (
            i32::try_from(page + 1).unwrap_or(i32::MAX),
            Self::PAGE as i32,
        );
        let mut options = types::ListInstancesOptions::default();
        options.instance_id = only.map(str::to_owned);
        let read = || {
            koophone
                .reads
                .list_instances(page_no, page_size, id.as_str(), &options)
        };
        let answer = koophone.reader.read(read).await?;
        let top = &answer.value;
        let data = top.data.as_ref();
        // The pages put the error fields into `data`, the general text beside it; one of
        // the two may be there and empty.
        let inner = data.map(|data| (data.error_code.clone(), data.error_msg.clone()));
        let (inner_code, inner_message) = inner.unwrap_or_default();
        let said = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
        let code = inner_code
            .filter(|code| !code.is_empty())
            .or_else(|| top.error_code.clone());
        let code = code.filter(|code| !code.is_empty());
        let message = if said(&inner_message) {
            inner_message
        } else {
            top.error_msg.clone()
        };
        if code.is_some() {
            accepted(&answer, &code, &message)?;
        }
        let Some(data) = answer.value.data else {
            return Err(Error::unreadable_answer(
                "the list of instances has no data",
            ));
        };
        Ok(Page {
            length: data.result.len(),
            total: data.total_count.and_then(|total| total.try_into().ok()),
            rows: data
                .result
                .into_iter()
                .filter_map(|instance| {
                    let state = State {
                        running: instance.running_status,
                        frozen: instance.frozen_status,
                    };
                    Some((instance.instance_id?, state))
                })
                .collect(),
        })
    }
}

impl Listing for Instances<'_> {
    type State = State;
    const PAGE: usize = 200;

    fn page(&self, index: usize) -> BoxFuture<'_, Result<Page<State>, Error>> {
        Box::pin(self.read(index, None))
    }

    fn one<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<State>, Error>> {
        Box::pin(async move {
            let page = self.read(0, Some(id)).await?;
            Ok(page
                .rows
                .into_iter()
                .find(|(found, _)| found == id)
                .map(|(_, state)| state))
        })
    }
}

impl Adapter for KooPhone {
    fn describe(&self, call: &Call<'_>) -> Described {
        let body = self
            .row(call.row)
            .map(|row| (row.body)(call))
            .unwrap_or_default();
        described(&self.equipment, OPERATIONS, call.row.operation, body)
    }

    fn look<'a>(
        &'a self,
        row: &'static ActionRow,
        targets: &'a [&'a crate::Target],
    ) -> BoxFuture<'a, Result<Vec<Look>, Error>> {
        Box::pin(async move {
            let needs_running = self.row(row).is_some_and(|row| row.needs_running);
            let ids: Vec<&str> = targets.iter().map(|target| target.id()).collect();
            let states = survey(&Instances(self), &ids).await?;
            Ok(targets
                .iter()
                .map(|target| match states.get(target.id()) {
                    Some(state) => Look {
                        sighting: state.sighting(),
                        obstacle: state.obstacle(needs_running).map(Into::into),
                    },
                    // One unknown id has the whole batch refused (KOOPHONE.API.1001).
                    None => Look {
                        sighting: None,
                        obstacle: Some("the service lists no such instance".into()),
                    },
                })
                .collect())
        })
    }

    fn send<'a>(&'a self, call: &'a Call<'a>) -> BoxFuture<'a, Result<Reply, Error>> {
        match self.row(call.row) {
            Some(row) => (row.send)(self, call),
            None => Box::pin(async { Err(Error::invalid_input("no such action of KooPhone")) }),
        }
    }

    fn poll<'a>(&'a self, watched: &'a [Watched]) -> BoxFuture<'a, Polled> {
        Box::pin(async move {
            let mut polled = Polled::default();
            if let Err(error) = self.poll_all(watched, &mut polled).await {
                polled.error = Some(error);
            }
            polled
        })
    }

    /// Instances have no state that is a restart's or a reset's own: they go offline and
    /// start for other reasons as well.
    fn can_clear_up(&self, doubt: &Watched) -> bool {
        doubt.job_id.is_some() && doubt.group.is_some()
    }

    fn code_prefixes(&self) -> &'static [&'static str] {
        &["KOOPHONE.", "KPAPI.", "KP.", "COMMON."]
    }

    /// Internal error: it may come before or after the effect, with any status and under
    /// any of the prefixes in use. And the code of success where an error is.
    fn is_doubtful(&self, code: &str) -> bool {
        code.ends_with(".9999") || code.trim() == "0"
    }
}
