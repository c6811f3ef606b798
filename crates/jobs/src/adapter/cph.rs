//! CPH, Cloud Phone Host: servers and phones. Every accepted row has a job that can be
//! read, by itself or with all jobs of its request.
//!
//! Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0200.html>

use std::collections::{BTreeMap, BTreeSet, HashMap};

use huaweicloud_core::{Error, ErrorBody, PathSegment};
use huaweicloud_cph::{Client, OPERATIONS, SERVERS, types};
use serde_json::Value;

use super::{
    ActionRow, Adapter, BoxFuture, Call, Described, Equipment, Impact, Look, Polled, Proof, Reader,
    SeenJobs, ServiceRow, SettingRow, Watched, described, required_project,
    rows::{RawRow, matched},
    same_code,
    survey::{Listing, Page, survey},
};
use crate::{
    journal::{Observation, Reply, Sighting},
    model::KindRow,
    model::{ActionName, Anomaly, JobError, Service, Settings, Target, TargetKind},
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
    way: Way,
}

/// The states of a target that tell where it stands, seen from an action's end. All
/// others tell nothing, above all those that another action causes as well.
struct Way {
    /// Where the action leads.
    goal: i32,
    /// What a target is in only while the action is under way.
    working: Option<i32>,
    /// The other state that a sound target rests in.
    elsewhere: i32,
    /// What only this action leads to, by failing.
    failed: Option<i32>,
}

impl Way {
    fn sighting(&self, status: i32) -> Sighting {
        match status {
            status if status == self.goal => Sighting::Goal,
            status if status == self.elsewhere => Sighting::Elsewhere,
            status if Some(status) == self.working => Sighting::Working,
            status if Some(status) == self.failed => {
                let message = format!("its status is {status}: the action failed");
                Sighting::Failed(JobError::new(None, Some(message)))
            }
            _ => Sighting::Unclear,
        }
    }
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
                let (client, project) = (&cph.client, &cph.project);
                let answer = client.$operation(project, &body).await?;
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
        // Which states a restart goes through is documented nowhere; one that is being
        // turned off or on (11, 13) may be so for another reason.
        way: Way {
            goal: 5,
            working: None,
            elsewhere: 10,
            failed: None,
        },
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
        way: Way {
            goal: 2,
            working: Some(4),
            elsewhere: 8,
            failed: Some(-6),
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
        // One that was off is on afterwards.
        way: Way {
            goal: 2,
            working: Some(3),
            elsewhere: 8,
            failed: Some(-5),
        },
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
        way: Way {
            goal: 8,
            working: Some(7),
            elsewhere: 2,
            failed: Some(-9),
        },
    },
];

fn json(body: &impl serde::Serialize) -> Value {
    serde_json::to_value(body).unwrap_or_default()
}

fn restart_servers(call: &Call<'_>) -> types::RestartCloudPhoneServerRequest {
    types::RestartCloudPhoneServerRequest::new(call.ids())
}

fn restart_phones(call: &Call<'_>) -> types::RestartCloudPhoneRequest {
    let phones = call.targets.iter().map(|(target, settings)| {
        let mut phone = types::PhoneProperty::new(target.id());
        phone.property = property(settings);
        phone
    });
    let mut request = types::RestartCloudPhoneRequest::new(phones);
    request.image_id = image(call);
    request
}

fn reset_phones(call: &Call<'_>) -> types::ResetCloudPhoneRequest {
    let phones = call.targets.iter().map(|(target, settings)| {
        let mut phone = types::ResetPhoneProperty::new(target.id());
        phone.property = property(settings);
        phone.factory_reset_enabled = settings
            .get(Settings::FACTORY_RESET)
            .and_then(Value::as_bool);
        phone
    });
    let mut request = types::ResetCloudPhoneRequest::new(phones);
    request.image_id = image(call);
    request
}

fn stop_phones(call: &Call<'_>) -> types::StopCloudPhoneRequest {
    types::StopCloudPhoneRequest::new(call.ids())
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
    client: Client,
    reader: Reader,
}

impl Cph {
    fn new(equipment: Equipment) -> Result<Self, crate::Error> {
        let reader = Reader::new(&equipment)?;
        let context = reader.context().clone();
        let client = Client::new(&equipment.endpoint, equipment.client.clone(), context);
        Ok(Self {
            project: required_project(&equipment)?,
            client,
            reader,
            equipment,
        })
    }

    fn row(&self, action: &ActionRow) -> Option<&'static Row> {
        ROWS.iter()
            .find(|row| row.action.kind == action.kind && row.action.action == action.action)
    }

    /// Doubts come last, so that the others do not suffer from them, but share a read
    /// with them where they can.
    async fn poll_all(&self, watched: &[Watched], polled: &mut Polled) -> Result<(), Error> {
        // By kind as well: a row for a phone that does not name it, but its server, must not
        // be read beside the server's.
        let mut by_request: BTreeMap<(TargetKind, &str), Vec<&Watched>> = BTreeMap::new();
        let (mut alone, mut observed) = (Vec::new(), Vec::new());
        for job in watched {
            match (job.group.as_deref(), &job.job_id) {
                (_, None) if !job.doubt => observed.push(job),
                // A comma would become two ids.
                (Some(request), _) if !request.contains(',') => {
                    let key = (job.row.kind, request);
                    by_request.entry(key).or_default().push(job);
                }
                (_, Some(_)) if !job.doubt => alone.push(job),
                _ => {}
            }
        }
        let (requests, of_doubts): (Vec<_>, Vec<_>) = by_request
            .into_iter()
            .partition(|(_, jobs)| jobs.iter().any(|job| !job.doubt));
        for chunk in chunks(&requests) {
            self.poll_requests(chunk, polled).await?;
        }
        for job in alone {
            self.poll_one(job, polled).await?;
        }
        self.poll_targets(&observed, polled).await?;
        if polled.error.is_some() {
            return Ok(());
        }
        for chunk in chunks(&of_doubts) {
            self.poll_requests(chunk, polled).await?;
        }
        let untold = polled.untold_doubts(watched);
        for job in untold.into_iter().filter(|job| job.job_id.is_some()) {
            self.poll_one(job, polled).await?;
        }
        self.poll_targets(&polled.untold_doubts(watched), polled)
            .await
    }

    /// The jobs of these requests, page by page: until every job that is watched was
    /// seen, or, as any row may be that of a doubt, to the end.
    async fn poll_requests(
        &self,
        requests: &[Request<'_>],
        polled: &mut Polled,
    ) -> Result<(), Error> {
        let ids: Vec<&str> = requests.iter().map(|((_, id), _)| *id).collect();
        let ids = ids.join(",");
        let wanted = || requests.iter().flat_map(|(_, jobs)| jobs).copied();
        let of_id: HashMap<&str, &Watched> = wanted()
            .filter_map(|job| Some((job.job_id.as_deref()?, job)))
            .collect();
        let has_doubts = wanted().any(|job| job.doubt);
        let mut unseen = of_id.values().filter(|job| !job.doubt).count();
        let (mut seen, mut owners) = (SeenJobs::default(), Owners::default());
        let (mut failed, mut is_whole) = (None, false);
        // These requests can have no more jobs than that.
        let pages = requests.len() * BATCH / JOBS_PAGE + 1;
        for page in 0..pages {
            let (limit, offset) = window(page, JOBS_PAGE);
            let window = types::ListJobsOptions::default()
                .limit(limit)
                .offset(offset);
            let options = window.request_ids(&ids);
            let read = || self.client.list_jobs(&self.project, &options);
            let jobs = match self.reader.read(read).await {
                Ok(answer) => answer.value.jobs,
                Err(error) if is(&error, NO_JOBS_OF_REQUEST) && requests.len() == 1 => Vec::new(),
                Err(error) if is(&error, NO_JOBS_OF_REQUEST) => {
                    // One of them spoils the read for all.
                    for request in requests.chunks(1) {
                        Box::pin(self.poll_requests(request, polled)).await?;
                    }
                    return Ok(());
                }
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            };
            let length = jobs.len();
            for job in jobs {
                let id = job.job_id.clone().unwrap_or_default();
                if has_doubts {
                    owners.add(&job);
                }
                if let Some(watched) = of_id.get(id.as_str()) {
                    unseen -= usize::from(!watched.doubt && !seen.has(&id));
                    seen.add(&id, observation(watched, JobFields::from(job)));
                }
            }
            is_whole = length < JOBS_PAGE;
            if is_whole || (unseen == 0 && !has_doubts) {
                break;
            }
        }
        let mut unknown = Vec::new();
        for (id, watched) in &of_id {
            if seen.has(id) {
                let seen = seen.take(id);
                polled
                    .observations
                    .extend(seen.map(|seen| (watched.index, seen)));
            } else if !watched.doubt && failed.is_none() {
                if watched.missing < MISSING_BEFORE_ASKING {
                    polled
                        .observations
                        .push((watched.index, Observation::Missing));
                } else {
                    unknown.push(*watched);
                }
            }
        }
        match failed {
            Some(error) if unseen > 0 => return Err(error),
            // Only doubts needed that page.
            Some(error) => polled.error = Some(error),
            None if is_whole => {
                let lost = wanted().filter(|job| job.doubt && job.job_id.is_none());
                polled.observations.extend(lost.filter_map(|job| {
                    let found = owners.job_of(&job.target)?;
                    // One that an answer gave to somebody else is not its own.
                    (!of_id.contains_key(found)).then(|| {
                        let job_id = found.into();
                        (job.index, Observation::Found { job_id })
                    })
                }));
            }
            None => {}
        }
        for job in unknown {
            self.poll_one(job, polled).await?;
        }
        Ok(())
    }

    /// One job by itself: for jobs that lists do not have, or that no list can name.
    async fn poll_one(&self, watched: &Watched, polled: &mut Polled) -> Result<(), Error> {
        let Some(job_id) = watched
            .job_id
            .as_deref()
            .and_then(|id| PathSegment::new(id).ok())
        else {
            // Its id cannot be put into a path: it cannot be asked for.
            polled
                .observations
                .push((watched.index, Observation::NotKnown));
            return Ok(());
        };
        match self
            .reader
            .read(|| self.client.show_job(&self.project, &job_id))
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
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// The targets themselves.
    async fn poll_targets(&self, jobs: &[&Watched], polled: &mut Polled) -> Result<(), Error> {
        for kind in SERVICE.kinds {
            let of_kind = || jobs.iter().filter(|job| job.row.kind == *kind);
            let ids: Vec<&str> = of_kind().map(|job| job.target.id()).collect();
            let states = self.states(*kind, &ids).await?;
            polled.observations.extend(of_kind().filter_map(|job| {
                let status = (*states.get(job.target.id())?)?;
                let sighting = self.row(job.row)?.way.sighting(status);
                Some((job.index, Observation::Seen(sighting)))
            }));
        }
        Ok(())
    }

    /// The states of targets of one kind, by id.
    async fn states(
        &self,
        kind: TargetKind,
        ids: &[&str],
    ) -> Result<HashMap<String, Option<i32>>, Error> {
        if kind == TargetKind::CPH_PHONE {
            survey(&Phones(self), ids).await
        } else {
            survey(&Servers(self), ids).await
        }
    }
}

/// A request and the jobs of it that are to be read.
type Request<'a> = ((TargetKind, &'a str), Vec<&'a Watched>);

/// What one read of jobs can take: a number of requests of one kind.
fn chunks<'a, 'w>(requests: &'a [Request<'w>]) -> impl Iterator<Item = &'a [Request<'w>]> {
    requests
        .chunk_by(|((one, _), _), ((other, _), _)| one == other)
        .flat_map(|of_kind| of_kind.chunks(REQUESTS))
}

/// Who has which job, by the rows of a list.
#[derive(Default)]
struct Owners {
    jobs: HashMap<Target, BTreeSet<String>>,
    targets: HashMap<String, BTreeSet<Target>>,
}

impl Owners {
    fn add(&mut self, job: &types::Job) {
        let said = |id: &Option<String>| id.clone().filter(|id| !id.is_empty());
        // A phone's job names its server as well.
        let (kind, id) = match (said(&job.phone_id), said(&job.server_id)) {
            (Some(phone), _) => (TargetKind::CPH_PHONE, phone),
            (None, Some(server)) => (TargetKind::CPH_SERVER, server),
            (None, None) => return,
        };
        if let (Some(job), Ok(target)) = (said(&job.job_id), Target::new(kind, id)) {
            let targets = self.targets.entry(job.clone()).or_default();
            targets.insert(target.clone());
            self.jobs.entry(target).or_default().insert(job);
        }
    }

    /// The one job of a target that no other target has.
    fn job_of(&self, target: &Target) -> Option<&str> {
        let jobs = self.jobs.get(target).filter(|jobs| jobs.len() == 1)?;
        let job = jobs.first()?;
        (self.targets.get(job)?.len() == 1).then_some(job)
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
            let options = types::ListCloudPhonesOptions::default()
                .limit(limit)
                .offset(offset);
            let read = || cph.client.list_cloud_phones(&cph.project, &options);
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
            let read = || cph.client.show_cloud_phone_detail(&cph.project, &id);
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
            let options = types::ListCloudPhoneServersOptions::default()
                .limit(limit)
                .offset(offset);
            let read = || cph.client.list_cloud_phone_servers(&cph.project, &options);
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
            let read = || cph.client.show_cloud_phone_server_detail(&cph.project, &id);
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
fn window(index: usize, page: usize) -> (i32, i32) {
    let whole = |number| i32::try_from(number).unwrap_or(i32::MAX);
    (whole(page), whole(index * page))
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
            let Some(of_action) = self.row(row) else {
                return Ok(vec![Look::default(); targets.len()]);
            };
            let ids: Vec<&str> = targets.iter().map(|target| target.id()).collect();
            let states = self.states(row.kind, &ids).await?;
            Ok(targets
                .iter()
                .map(|target| match states.get(target.id()) {
                    Some(Some(status)) => Look {
                        // Its job will say how it went; if its answer is lost, this may.
                        sighting: Some(of_action.way.sighting(*status)),
                        obstacle: (of_action.obstacle)(*status).map(Into::into),
                    },
                    // Of an unknown one, the service says so itself, in its row.
                    _ => Look::default(),
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
            if let Err(error) = self.poll_all(watched, &mut polled).await {
                polled.error = Some(error);
            }
            polled
        })
    }

    /// What a server shows while it restarts is documented nowhere.
    fn can_clear_up(&self, doubt: &Watched) -> bool {
        let of_phone = doubt.row.kind == TargetKind::CPH_PHONE;
        of_phone || doubt.group.is_some() || doubt.job_id.is_some()
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Statuses, each with what it says of the row's action.
    fn told(row: &Row, statuses: &[i32]) -> String {
        let word = |status: &i32| match row.way.sighting(*status) {
            Sighting::Goal => "goal",
            Sighting::Working => "working",
            Sighting::Elsewhere => "elsewhere",
            Sighting::Failed(_) => "failed",
            _ => "-",
        };
        let words = statuses
            .iter()
            .map(|status| (status, word(status)))
            .filter(|(_, word)| *word != "-");
        let words: Vec<_> = words
            .map(|(status, word)| format!("{status} {word}"))
            .collect();
        words.join(", ")
    }

    #[test]
    fn what_states_say_of_an_action() {
        // All that are documented, and some that are not.
        let statuses: Vec<i32> = (-20..=20).chain([i32::MIN, i32::MAX]).collect();
        let said: Vec<_> = ROWS
            .iter()
            .map(|row| {
                let (kind, action) = (row.action.kind, &row.action.action);
                format!("{action} {kind}: {}", told(row, &statuses))
            })
            .collect();
        assert_eq!(
            said,
            [
                "restart cph-server: 5 goal, 10 elsewhere",
                "restart cph-phone: -6 failed, 2 goal, 4 working, 8 elsewhere",
                "reset cph-phone: -5 failed, 2 goal, 3 working, 8 elsewhere",
                "stop cph-phone: -9 failed, 2 elsewhere, 7 working, 8 goal",
            ]
        );
    }

    #[test]
    fn a_target_that_can_be_sent_is_not_under_way() {
        // A baseline on the way would be a dip of something else.
        for row in &ROWS {
            if let Some(working) = row.way.working {
                assert!((row.obstacle)(working).is_some(), "{:?}", row.action);
            }
        }
    }

    fn job(job: &str, phone: &str, server: &str) -> types::Job {
        serde_json::from_value(serde_json::json!({
            "job_id": job, "phone_id": phone, "server_id": server, "status": 1,
        }))
        .unwrap()
    }

    fn owner_of(jobs: &[types::Job], target: &str) -> Option<String> {
        let mut owners = Owners::default();
        for job in jobs {
            owners.add(job);
        }
        let target = target.parse().unwrap();
        owners.job_of(&target).map(str::to_owned)
    }

    #[test]
    fn a_row_that_names_a_target_is_its_job() {
        let (phone, server) = ("cph-phone/p1", "cph-server/s1");
        let found = |jobs: &[types::Job], target| owner_of(jobs, target);
        let j1 = Some("j1".to_owned());
        assert_eq!(found(&[job("j1", "p1", "s1")], phone), j1);
        assert_eq!(found(&[job("j1", "", "s1")], server), j1);
        // The same row twice, as lists shift while they are read.
        let twice = [job("j1", "p1", "s1"), job("j1", "p1", "s1")];
        assert_eq!(found(&twice, phone), j1);
        let others = [
            job("j1", "p1", ""),
            job("j2", "p2", ""),
            job("j3", "P1", ""),
        ];
        assert_eq!(found(&others, phone), j1);

        // Another's, a phone's on the server, none at all.
        assert_eq!(found(&[job("j1", "p2", "s1")], phone), None);
        assert_eq!(found(&[job("j1", "p1", "s1")], server), None);
        assert_eq!(found(&[job("j1", "", "p1")], phone), None);
        assert_eq!(found(&[job("", "p1", "s1")], phone), None);
        assert_eq!(found(&[], phone), None);
        // Two jobs for one, one job for two.
        let two = [job("j1", "p1", ""), job("j2", "p1", "")];
        assert_eq!(found(&two, phone), None);
        let shared = [job("j1", "p1", ""), job("j1", "p2", "")];
        assert_eq!(found(&shared, phone), None);
    }
}
