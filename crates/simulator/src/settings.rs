//! What a simulator can be set to: the size of its fleet, how long work takes, and how it behaves where the
//! documentation contradicts itself.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How many targets the simulated account owns at the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FleetSize {
    /// CPH servers: `server-0001`, `server-0002`, …
    pub servers: u32,
    /// Phones on each CPH server: `phone-00001` … counted through, those of one server consecutive.
    pub phones_per_server: u32,
    /// KooPhone instances: `kp-0001`, …
    pub koophones: u32,
    /// DBSS audit instances: `00000000-0000-4000-8000-000000000001`, …
    pub audits: u32,
}

impl Default for FleetSize {
    /// 40 servers with 10 phones each, 200 KooPhone instances, 12 audit instances.
    fn default() -> Self {
        Self {
            servers: 40,
            phones_per_server: 10,
            koophones: 200,
            audits: 12,
        }
    }
}

/// How long the services take, in simulated time from the moment an action is taken on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timings {
    /// A CPH server restart. Default 60 s.
    pub server_restart: Duration,
    /// A CPH phone restart. Default 30 s.
    pub phone_restart: Duration,
    /// A CPH phone reset. Default 45 s.
    pub phone_reset: Duration,
    /// A CPH phone stop. Default 15 s.
    pub phone_stop: Duration,
    /// A KooPhone reset. Default 40 s.
    pub koophone_reset: Duration,
    /// A KooPhone reboot. Default 30 s.
    pub koophone_reboot: Duration,
    /// An audit instance restart. Default 60 s.
    pub audit_restart: Duration,
    /// An audit instance start. Default 40 s.
    pub audit_start: Duration,
    /// An audit instance stop. Default 20 s.
    pub audit_stop: Duration,
    /// How long a KooPhone or audit instance still shows its old state after an action was accepted. Default 2 s.
    pub transition_delay: Duration,
    /// The same for CPH phones and servers. Default zero: the state leaves at once.
    pub cph_transition_delay: Duration,
}

impl Default for Timings {
    fn default() -> Self {
        Self {
            server_restart: Duration::from_secs(60),
            phone_restart: Duration::from_secs(30),
            phone_reset: Duration::from_secs(45),
            phone_stop: Duration::from_secs(15),
            koophone_reset: Duration::from_secs(40),
            koophone_reboot: Duration::from_secs(30),
            audit_restart: Duration::from_secs(60),
            audit_start: Duration::from_secs(40),
            audit_stop: Duration::from_secs(20),
            transition_delay: Duration::from_secs(2),
            cph_transition_delay: Duration::ZERO,
        }
    }
}

/// Which of the two DBSS path families is reachable. A family that is not answers 404 `APIGW.0101`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DbssPaths {
    /// Both families, as documented today.
    #[default]
    Both,
    /// Only `/dbss/audit/…`, as before the new family appeared.
    OldOnly,
    /// Only `/audit/…`, as after the announced removal of the old family.
    NewOnly,
}

/// The shape of DBSS error bodies, which the documentation of one and the same operation gives in two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DbssErrorShape {
    /// `{"error_code":…,"error_msg":…}`.
    #[default]
    Flat,
    /// `{"error":{"error_code":…,"error_msg":…}}`.
    Nested,
}

/// Which of the two published value lists KooPhone `BatchQueryStatus` speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusList {
    /// 0 unknown, 1 stopped, 2 running, 3 going offline, 4 starting, 5 shut down: the same as `ListInstances`.
    #[default]
    A,
    /// 0 idle, 1 restoring, 2 data loaded, 3 streaming, 4 backing up, …
    B,
}

/// Which job status numbers KooPhone `GetTask` uses; the sources give two sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KoophoneJobCodes {
    /// 1 running, 2 succeeded, -1 failed.
    #[default]
    Commands,
    /// 0 not started, 1 running, 2 succeeded, 3 failed.
    Installs,
}

/// How job rows without an error show `error_code`, `error_msg` and `execute_msg`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoErrorText {
    /// The fields are left out.
    #[default]
    Absent,
    /// The fields are `null`, as in the published `ShowJob` example.
    Null,
    /// The fields are `""`, as in the published `ListJobs` example.
    Empty,
}

/// What CPH `ListJobs` does when some of several request ids are known and some are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownRequestIds {
    /// It answers the rows of those it knows; only when it knows none it refuses with `CPS.0050`.
    #[default]
    LeftOut,
    /// It refuses the whole read with `CPS.0050`.
    Refused,
}

/// Which clock the age of an AK/SK signature is checked against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureClock {
    /// The simulated one: a client whose own clock is more than 15 minutes off is refused. A scaled clock, or a
    /// manual one that was advanced far, soon leaves a client with real time behind.
    #[default]
    Simulated,
    /// The machine's, for clients that sign with real time while the simulated clock runs away.
    Real,
}

/// How the simulator behaves where the sources disagree or say nothing. The default is the newest documentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behaviour {
    /// Which DBSS path families exist.
    pub dbss_paths: DbssPaths,
    /// The shape of DBSS error bodies.
    pub dbss_error_shape: DbssErrorShape,
    /// Whether a KooPhone reset answers `data` with a task (newest pages) or only an acknowledgement (older ones).
    pub koophone_reset_data: bool,
    /// Whether `GetTask` knows reset tasks. If not it answers 400 `KOOPHONE.API.1323`.
    pub koophone_tasks_readable: bool,
    /// The value list of `BatchQueryStatus`.
    pub koophone_status_list: StatusList,
    /// The job status numbers of `GetTask`.
    pub koophone_job_codes: KoophoneJobCodes,
    /// How CPH job reads show the error fields of a row that has no error.
    pub cph_no_error_text: NoErrorText,
    /// What CPH `ListJobs` does with unknown ids among known ones.
    pub cph_unknown_request_ids: UnknownRequestIds,
    /// Whether a restarting CPH server is seen turning off, off and turning on (11, 10, 13) before it is back
    /// at 5. If not it shows 5 all the time.
    pub cph_server_transitions: bool,
    /// Whether a target that is seen to be busy refuses a further action. If not, the action is taken on again,
    /// which makes every repetition visible in the ledger. Two actions never look: a KooPhone reset, for which no
    /// refusal is documented, and the restart of a CPH server that shows 5 all the time.
    pub refuse_while_busy: bool,
    /// At most this many rows on any page, whatever `limit` or `page_size` asks for. `None`: no such cap.
    pub page_cap: Option<u32>,
    /// The clock that signatures are checked against.
    pub signature_clock: SignatureClock,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            dbss_paths: DbssPaths::default(),
            dbss_error_shape: DbssErrorShape::default(),
            koophone_reset_data: true,
            koophone_tasks_readable: true,
            koophone_status_list: StatusList::default(),
            koophone_job_codes: KoophoneJobCodes::default(),
            cph_no_error_text: NoErrorText::default(),
            cph_unknown_request_ids: UnknownRequestIds::default(),
            cph_server_transitions: false,
            refuse_while_busy: true,
            page_cap: None,
            signature_clock: SignatureClock::default(),
        }
    }
}
