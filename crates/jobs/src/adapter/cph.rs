//! CPH, Cloud Phone Host: servers and phones. Every accepted row has a job that can be
//! read, by itself or with all jobs of its request.
//!
//! Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0200.html>

use std::collections::{BTreeMap, HashMap};

use huaweicloud_core::{CallClass, Context, Error, ErrorBody, PathSegment};
use huaweicloud_cph::{Client, ClientInfo, OPERATIONS, SERVERS, types};
use serde_json::Value;

use super::{
    ActionRow, Adapter, BoxFuture, Call, Described, Equipment, Impact, Look, Polled, Proof, Reader,
    SeenJobs, ServiceRow, SettingRow, Watched, described, reader, required_project,
    rows::{RawRow, matched},
    same_code,
    survey::{Listing, Page, survey},
};
use crate::{
    journal::{Observation, Reply},
    model::KindRow,
    model::{ActionName, Anomaly, JobError, Service, Settings, TargetKind},
};

impl Service {
    /// Cloud Phone Host.
    pub const CPH: Self = Self::new("cph");
}

impl TargetKind {
    /// A cloud phone server of CPH. Its restart interrupts all its phones.
    pub const CPH_SERVER: Self = Self::new(&KindRow {
        name: "cph-server",
        service: Service::CPH,
        noun: "cloud phone server",
        id_len: (1, 32),
    });
    /// A cloud phone of CPH.
    pub const CPH_PHONE: Self = Self::new(&KindRow {
        name: "cph-phone",
        service: Service::CPH,
        noun: "cloud phone",
        id_len: (1, 32),
    });
}

pub(super) static SERVICE: ServiceRow = ServiceRow {
    service: Service::CPH,
    servers: SERVERS,
    needs_project: true,
    kinds: &[TargetKind::CPH_SERVER, TargetKind::CPH_PHONE],
    actions: || Box::new(ROWS.iter().map(|row| &row.action)),
    connect: |equipment| Ok(std::sync::Arc::new(Cph::new(equipment)?)),
};

/// Most items of a call. Published for servers; for phones error CPS.0190 proves that
/// there is a number, and 100 is what the other batch calls of the service take.
const BATCH: usize = 100;
/// Most request ids of one read of jobs, and most rows of its page.
const REQUESTS: usize = 20;
const JOBS_PAGE: usize = 100;
/// After how many complete lists without it a job is asked for by itself.
const MISSING_BEFORE_ASKING: u8 = 2;

/// Code of an unknown job, and of a request without jobs.
const NO_SUCH_JOB: &str = "CPS.0011";
const NO_JOBS_OF_REQUEST: &str = "CPS.0050";
const NO_SUCH_PHONE: &str = "CPS.0005";
const NO_SUCH_SERVER: &str = "CPS.0015";

static IMAGE: SettingRow = SettingRow {
    name: Settings::IMAGE,
    per_call: true,
    fault: |value| match value.as_str() {
        Some(id) if id.len() > 32 => Some("an image id has at most 32 bytes"),
        Some(id) => PathSegment::fault(id),
        None => Some("an image is given by its id, a text"),
    },
};

static PROPERTY: SettingRow = SettingRow {
    name: Settings::PROPERTY,
    per_call: false,
    fault: |value| match value.as_object() {
        Some(all) if all.is_empty() => Some("no property is named"),
        Some(all) if all.keys().any(String::is_empty) => Some("a property has a name"),
        Some(all) if !all.values().all(Value::is_string) => Some("properties are texts"),
        Some(_) => None,
        None => Some("properties are a mapping from name to text"),
    },
};

static FACTORY_RESET: SettingRow = SettingRow {
    name: Settings::FACTORY_RESET,
    per_call: false,
    fault: |value| (!value.is_boolean()).then_some("it is true or false"),
};

/// An action with what sending it needs.
struct Row {
    action: ActionRow,
    body: fn(&Call<'_>) -> Value,
    send: for<'a> fn(&'a Cph, &'a Call<'a>) -> BoxFuture<'a, Result<Sent, Error>>,
    /// Why a target in this state cannot take the action, if it cannot.
    obstacle: fn(i32) -> Option<&'static str>,
}

/// What every batch call of this service answers.
struct Sent {
    /// The header's id, for people only: jobs are read by the body's.
    header_id: Option<Box<str>>,
    request_id: Option<String>,
    rows: Vec<RawRow>,
    /// A refusal of the whole call, which takes the place of the rows.
    refusal: Option<Error>,
}

/// The call with this body, and its own type of answer as [`Sent`].
macro_rules! send {
    ($operation:ident, $body:ident) => {
        |cph, call| {
            Box::pin(async move {
                let body = $body(call);
                let (client, project) = (&cph.actions, &cph.project);
                let answer = client
                    .inner()
                    .call(|| client.$operation(project, &body))
                    .await?;
                let header_id = answer.request_id().map(Box::from);
                let said = answer.value;
                let code = said
                    .error_code
                    .filter(|code| !code.is_empty() && code != "0");
                let refusal = code.map(|code| {
                    let body = ErrorBody::new(Some(code), said.error_msg);
                    Error::in_success(answer.status, body, &answer.headers)
                        .with_request_id(said.request_id.as_deref())
                });
                Ok(Sent {
                    header_id,
                    request_id: said.request_id,
                    rows: said.jobs.into_iter().map(RawRow::from).collect(),
                    refusal,
                })
            })
        }
    };
}

static ROWS: [Row; 4] = [
    Row {
        action: ActionRow {
            action: ActionName::RESTART,
            kind: TargetKind::CPH_SERVER,
            impact: Impact::Disruptive,
            operation: "RestartCloudPhoneServer",
            limit: BATCH,
            proof: Proof::Return,
            settings: &[],
        },
        body: |call| json(&restart_servers(call)),
        send: send!(restart_cloud_phone_server, restart_servers),
        obstacle: server_obstacle,
    },
    Row {
        action: ActionRow {
            action: ActionName::RESTART,
            kind: TargetKind::CPH_PHONE,
            impact: Impact::Disruptive,
            operation: "RestartCloudPhone",
            limit: BATCH,
            proof: Proof::Return,
            settings: &[&IMAGE, &PROPERTY],
        },
        body: |call| json(&restart_phones(call)),
        send: send!(restart_cloud_phone, restart_phones),
        obstacle: |status| match status {
            -7 => Some("it is abnormal (status -7); a reset may repair it"),
            _ => phone_obstacle(status),
        },
    },
    Row {
        action: ActionRow {
            action: ActionName::RESET,
            kind: TargetKind::CPH_PHONE,
            impact: Impact::Destructive,
            operation: "ResetCloudPhone",
            limit: BATCH,
            proof: Proof::Return,
            settings: &[&IMAGE, &PROPERTY, &FACTORY_RESET],
        },
        body: |call| json(&reset_phones(call)),
        send: send!(reset_cloud_phone, reset_phones),
        obstacle: phone_obstacle,
    },
    Row {
        action: ActionRow {
            action: ActionName::STOP,
            kind: TargetKind::CPH_PHONE,
            impact: Impact::Disruptive,
            operation: "StopCloudPhone",
            limit: BATCH,
            proof: Proof::Arrival,
            settings: &[],
        },
        body: |call| json(&stop_phones(call)),
        send: send!(stop_cloud_phone, stop_phones),
        obstacle: phone_obstacle,
    },
];

fn json(body: &impl serde::Serialize) -> Value {
    serde_json::to_value(body).unwrap_or_default()
}

fn restart_servers(call: &Call<'_>) -> types::RestartCloudPhoneServerRequest {
    types::RestartCloudPhoneServerRequest {
        server_ids: call.ids(),
    }
}

fn restart_phones(call: &Call<'_>) -> types::RestartCloudPhoneRequest {
    types::RestartCloudPhoneRequest {
        image_id: image(call),
        phones: call
            .targets
            .iter()
            .map(|(target, settings)| types::PhoneProperty {
                phone_id: target.id().to_owned(),
                property: property(settings),
            })
            .collect(),
    }
}

fn reset_phones(call: &Call<'_>) -> types::ResetCloudPhoneRequest {
    types::ResetCloudPhoneRequest {
        image_id: image(call),
        phones: call
            .targets
            .iter()
            .map(|(target, settings)| types::ResetPhoneProperty {
                phone_id: target.id().to_owned(),
                property: property(settings),
                factory_reset_enabled: settings
                    .get(Settings::FACTORY_RESET)
                    .and_then(Value::as_bool),
            })
            .collect(),
    }
}

fn stop_phones(call: &Call<'_>) -> types::StopCloudPhoneRequest {
    types::StopCloudPhoneRequest {
        phone_ids: call.ids(),
    }
}

fn image(call: &Call<'_>) -> Option<String> {
    call.setting(Settings::IMAGE)?.as_str().map(str::to_owned)
}

/// Properties travel as the text of a JSON object.
fn property(settings: &Settings) -> Option<String> {
    settings.get(Settings::PROPERTY).map(Value::to_string)
}

impl From<types::PhoneJob> for RawRow {
    fn from(row: types::PhoneJob) -> Self {
        Self {
            id: row.phone_id,
            job_id: row.job_id,
            error_code: row.error_code,
            error_msg: row.error_msg,
        }
    }
}

impl From<types::ServerJob> for RawRow {
    fn from(row: types::ServerJob) -> Self {
        Self {
            id: row.server_id,
            job_id: row.job_id,
            error_code: row.error_code,
            error_msg: row.error_msg,
        }
    }
}

fn phone_obstacle(status: i32) -> Option<&'static str> {
    match status {
        0 | 1 => Some("it is being created (status 0 or 1)"),
        3 => Some("it is being reset already (status 3)"),
        4 => Some("it is being restarted already (status 4)"),
        6 => Some("it is frozen (status 6); renew it first"),
        7 => Some("it is being stopped already (status 7)"),
        -8 => Some("its creation failed (status -8)"),
        _ => None,
    }
}

fn server_obstacle(status: i32) -> Option<&'static str> {
    match status {
        0 | 1 | 3 | 4 => Some("it is being created (status 0, 1, 3 or 4)"),
        6 => Some("it is deleted (status 6)"),
        8 => Some("it is frozen (status 8); renew it first"),
        11 => Some("it is being turned off already (status 11)"),
        13 => Some("it is being turned on already (status 13)"),
        _ => None,
    }
}

/// The adapter.
#[derive(Debug)]
pub(super) struct Cph {
    equipment: Equipment,
    project: PathSegment,
    actions: Client,
    reads: Client,
    reader: Reader,
}

impl Cph {
    fn new(equipment: Equipment) -> Result<Self, crate::Error> {
        let reader = Reader::new(&equipment)?;
        let client = |context: Context| {
            Client::new_with_client(
                equipment.endpoint.as_str(),
                equipment.client.clone(),
                context,
            )
        };
        Ok(Self {
            project: required_project(&equipment)?,
            actions: client(reader::context(&equipment, CallClass::Action)?),
            reads: client(reader.context().clone()),
            reader,
            equipment,
        })
    }

    fn row(&self, action: &ActionRow) -> Option<&'static Row> {
        ROWS.iter()
            .find(|row| row.action.kind == action.kind && row.action.action == action.action)
    }

    /// All pages of the jobs of these requests, until every wanted job was seen.
    async fn poll_requests(&self, requests: &[&str], wanted: &[&Watched], polled: &mut Polled) {
        let ids = requests.join(",");
        let of_id: HashMap<&str, &Watched> = wanted
            .iter()
            .filter_map(|job| Some((job.job_id.as_deref()?, *job)))
            .collect();
        let mut seen = SeenJobs::default();
        let mut unseen = of_id.len();
        // These requests can have no more jobs than that.
        let pages = requests.len() * BATCH / JOBS_PAGE + 1;
        for page in 0..pages {
            let (limit, offset) = window(page, JOBS_PAGE);
            let read = || {
                self.reads
                    .list_jobs(&self.project, limit, offset, None, Some(&ids))
            };
            let jobs = match self.reader.read(read).await {
                Ok(answer) => answer.value.jobs,
                Err(error) if is(&error, NO_JOBS_OF_REQUEST) && requests.len() == 1 => Vec::new(),
                Err(error) if is(&error, NO_JOBS_OF_REQUEST) => {
                    // One of them spoils the read for all.
                    for request in requests {
                        let of_request = |job: &&&Watched| job.group.as_deref() == Some(*request);
                        let wanted: Vec<&Watched> =
                            wanted.iter().filter(of_request).copied().collect();
                        Box::pin(self.poll_requests(&[*request], &wanted, polled)).await;
                    }
                    return;
                }
                Err(error) => {
                    polled.error = Some(error);
                    return;
                }
            };
            let length = jobs.len();
            for job in jobs {
                let id = job.job_id.clone().unwrap_or_default();
                if let Some(watched) = of_id.get(id.as_str()) {
                    unseen -= usize::from(!seen.has(&id));
                    seen.add(&id, observation(watched, JobFields::from(job)));
                }
            }
            if unseen == 0 || length < JOBS_PAGE {
                break;
            }
        }
        for (id, watched) in of_id {
            if seen.has(id) {
                polled
                    .observations
                    .extend(seen.take(id).map(|seen| (watched.index, seen)));
            } else if watched.missing < MISSING_BEFORE_ASKING {
                polled
                    .observations
                    .push((watched.index, Observation::Missing));
            } else if polled.error.is_none() {
                self.poll_one(watched, polled).await;
            }
        }
    }

    /// One job by itself: for jobs that lists do not have, or that no list can name.
    async fn poll_one(&self, watched: &Watched, polled: &mut Polled) {
        let Some(job_id) = watched
            .job_id
            .as_deref()
            .and_then(|id| PathSegment::new(id).ok())
        else {
            // Its id cannot be put into a path: it cannot be asked for.
            polled
                .observations
                .push((watched.index, Observation::NotKnown));
            return;
        };
        match self
            .reader
            .read(|| self.reads.show_job(&self.project, &job_id))
            .await
        {
            Ok(answer) => {
                if let Some(seen) = observation(watched, JobFields::from(answer.value)) {
                    polled.observations.push((watched.index, seen));
                }
            }
            Err(error) if is(&error, NO_SUCH_JOB) => {
                polled
                    .observations
                    .push((watched.index, Observation::NotKnown));
            }
            Err(error) => polled.error = Some(error),
        }
    }
}

fn is(error: &Error, code: &str) -> bool {
    error
        .service_code()
        .is_some_and(|said| same_code(said, code))
}

/// What both reads of jobs say of one.
struct JobFields {
    phone_id: Option<String>,
    server_id: Option<String>,
    status: Option<i32>,
    error_code: Option<String>,
    error_msg: Option<String>,
}

impl From<types::Job> for JobFields {
    fn from(job: types::Job) -> Self {
        Self {
            phone_id: job.phone_id,
            server_id: job.server_id,
            status: job.status,
            error_code: job.error_code,
            error_msg: job.error_msg,
        }
    }
}

impl From<types::ShowJobResponse> for JobFields {
    fn from(job: types::ShowJobResponse) -> Self {
        Self {
            phone_id: job.phone_id,
            server_id: job.server_id,
            status: job.status,
            error_code: job.error_code,
            error_msg: job.error_msg,
        }
    }
}

/// Status 1 is running, 2 success, -1 failed. A row that names another target, an unknown
/// status, or a success with an error code proves nothing.
fn observation(watched: &Watched, job: JobFields) -> Option<Observation> {
    let named = if watched.row.kind == TargetKind::CPH_PHONE {
        job.phone_id
    } else {
        job.server_id
    };
    if named.is_some_and(|id| !id.is_empty() && id != watched.target.id()) {
        return None;
    }
    let code = job.error_code.filter(|code| !code.is_empty());
    let message = job.error_msg.filter(|message| !message.is_empty());
    match job.status? {
        1 => Some(Observation::Running),
        2 if code.is_none() => Some(Observation::Succeeded),
        -1 => Some(Observation::Failed(JobError::new(code, message))),
        _ => None,
    }
}

struct Phones<'a>(&'a Cph);

impl Listing for Phones<'_> {
    type State = Option<i32>;
    const PAGE: usize = 200;

    fn page(&self, index: usize) -> BoxFuture<'_, Result<Page<Self::State>, Error>> {
        let Self(cph) = self;
        Box::pin(async move {
            let (limit, offset) = window(index, Self::PAGE);
            let read = || {
                cph.reads
                    .list_cloud_phones(&cph.project, limit, offset, None, None, None, None)
            };
            let answer = cph.reader.read(read).await?.value;
            let length = answer.phones.len();
            let rows = answer.phones.into_iter();
            Ok(Page {
                length,
                rows: rows
                    .filter_map(|phone| Some((phone.phone_id?, phone.status)))
                    .collect(),
                total: answer.count.and_then(|count| count.try_into().ok()),
            })
        })
    }

    fn one<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Self::State>, Error>> {
        let Self(cph) = self;
        Box::pin(async move {
            let id = PathSegment::new(id)?;
            let read = || cph.reads.show_cloud_phone_detail(&cph.project, &id);
            let shown = cph
                .reader
                .read(read)
                .await
                .map(|answer| answer.value.status);
            known(shown, NO_SUCH_PHONE)
        })
    }
}

struct Servers<'a>(&'a Cph);

impl Listing for Servers<'_> {
    type State = Option<i32>;
    const PAGE: usize = 100;

    fn page(&self, index: usize) -> BoxFuture<'_, Result<Page<Self::State>, Error>> {
        let Self(cph) = self;
        Box::pin(async move {
            let (limit, offset) = window(index, Self::PAGE);
            let read = || {
                cph.reads.list_cloud_phone_servers(
                    &cph.project,
                    None,
                    None,
                    limit,
                    None,
                    offset,
                    None,
                    None,
                    None,
                    None,
                )
            };
            let answer = cph.reader.read(read).await?.value;
            let length = answer.servers.len();
            let rows = answer.servers.into_iter();
            Ok(Page {
                length,
                rows: rows
                    .filter_map(|server| Some((server.server_id?, server.status)))
                    .collect(),
                total: answer.count.and_then(|count| count.try_into().ok()),
            })
        })
    }

    fn one<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Self::State>, Error>> {
        let Self(cph) = self;
        Box::pin(async move {
            let id = PathSegment::new(id)?;
            let read = || cph.reads.show_cloud_phone_server_detail(&cph.project, &id);
            let shown = cph
                .reader
                .read(read)
                .await
                .map(|answer| answer.value.status);
            known(shown, NO_SUCH_SERVER)
        })
    }
}

/// What a read of one target shows; `None` if the service does not know the target.
fn known<S>(shown: Result<S, Error>, no_such: &str) -> Result<Option<S>, Error> {
    match shown {
        Ok(state) => Ok(Some(state)),
        Err(error) if is(&error, no_such) || error.status() == Some(404) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `limit` and `offset` of a page; offsets count records.
fn window(index: usize, page: usize) -> (Option<i32>, Option<i32>) {
    let offset = i32::try_from(index * page).unwrap_or(i32::MAX);
    (i32::try_from(page).ok(), Some(offset))
}

impl Adapter for Cph {
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
            let ids: Vec<&str> = targets.iter().map(|target| target.id()).collect();
            let states: HashMap<String, Option<i32>> = if row.kind == TargetKind::CPH_PHONE {
                survey(&Phones(self), &ids).await?
            } else {
                survey(&Servers(self), &ids).await?
            };
            let obstacle = self.row(row).map(|row| row.obstacle);
            Ok(targets
                .iter()
                .map(|target| Look {
                    // Its job will say how it went.
                    sighting: None,
                    // Of an unknown one, the service says so itself, in its row.
                    obstacle: states
                        .get(target.id())
                        .copied()
                        .flatten()
                        .and_then(|status| obstacle?(status))
                        .map(Into::into),
                })
                .collect())
        })
    }

    fn send<'a>(&'a self, call: &'a Call<'a>) -> BoxFuture<'a, Result<Reply, Error>> {
        Box::pin(async move {
            let row = self
                .row(call.row)
                .ok_or_else(|| Error::invalid_input("no such action of CPH"))?;
            let sent = (row.send)(self, call).await?;
            let refusal = match sent.refusal {
                Some(refusal) if sent.rows.is_empty() => return Err(refusal),
                refusal => refusal,
            };
            let (rows, mut anomalies) = matched(call, sent.rows, &|code| self.is_doubtful(code));
            anomalies.extend(refusal.map(|refusal| {
                let message = format!("the answer has an error beside its rows: {refusal}");
                Anomaly::new(Service::CPH, None, message)
            }));
            let request_id = sent.request_id.filter(|id| !id.is_empty());
            let request_id = request_id.map(Box::<str>::from);
            Ok(Reply {
                request_id: request_id.clone().or(sent.header_id),
                group: request_id,
                rows,
                anomalies,
            })
        })
    }

    fn poll<'a>(&'a self, watched: &'a [Watched]) -> BoxFuture<'a, Polled> {
        Box::pin(async move {
            let mut polled = Polled::default();
            let mut by_request: BTreeMap<&str, Vec<&Watched>> = BTreeMap::new();
            let mut alone = Vec::new();
            for job in watched {
                match job.group.as_deref() {
                    // A comma would become two ids.
                    Some(request) if !request.contains(',') => {
                        by_request.entry(request).or_default().push(job);
                    }
                    _ => alone.push(job),
                }
            }
            let requests: Vec<&str> = by_request.keys().copied().collect();
            for chunk in requests.chunks(REQUESTS) {
                let of_chunk = chunk.iter().filter_map(|request| by_request.get(request));
                let wanted: Vec<&Watched> = of_chunk.flatten().copied().collect();
                self.poll_requests(chunk, &wanted, &mut polled).await;
                if polled.error.is_some() {
                    return polled;
                }
            }
            for job in alone {
                self.poll_one(job, &mut polled).await;
                if polled.error.is_some() {
                    return polled;
                }
            }
            polled
        })
    }

    fn code_prefixes(&self) -> &'static [&'static str] {
        &["CPS"]
    }

    /// Internal error, system busy, job timed out: sources give them 400 or 500.
    fn is_doubtful(&self, code: &str) -> bool {
        ["CPS.0003", "CPS.0042", "CPS.0054"]
            .iter()
            .any(|known| same_code(code, known))
    }
}
