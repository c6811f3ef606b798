//! Which operation a method and a path mean.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::documented::{self, Documented};
use crate::exchange::Call;
use crate::settings::DbssPaths;

/// One of the simulated services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ServiceName {
    /// Cloud Phone Host.
    Cph,
    /// KooPhone.
    Koophone,
    /// Database Security Service.
    Dbss,
    /// Identity and Access Management.
    Iam,
}

impl ServiceName {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Cph, Self::Koophone, Self::Dbss, Self::Iam];

    /// The name in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cph => "cph",
            Self::Koophone => "koophone",
            Self::Dbss => "dbss",
            Self::Iam => "iam",
        }
    }
}

impl fmt::Display for ServiceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is done to a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Action {
    Restart,
    Reset,
    Stop,
    Start,
}

impl Action {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Restart => "restart",
            Self::Reset => "reset",
            Self::Stop => "stop",
            Self::Start => "start",
        }
    }
}

/// Whether a DBSS operation is reached by a path of the old or of the new family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Old,
    New,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    RestartCloudPhoneServer,
    RestartCloudPhone,
    ResetCloudPhone,
    StopCloudPhone,
    ListJobs,
    ShowJob,
    ListCloudPhones,
    ShowCloudPhoneDetail,
    ListCloudPhoneServers,
    ShowCloudPhoneServerDetail,
    BatchReset,
    BatchRebootInstance,
    GetTask,
    ListInstances,
    BatchQueryStatus,
    ActOnAuditInstance(Family, Action),
    ListAuditInstances,
    ListAuditInstancesNew,
    ListAuditInstancesLast,
    CreateTokenByPassword,
    ListProjects,
    KeystoneListAuthProjects,
    /// None of those that are played here: it is answered as documented.
    Documented(Documented),
}

impl Operation {
    /// Every operation that is played.
    pub(crate) const PLAYED: [Self; 27] = [
        Self::RestartCloudPhoneServer,
        Self::RestartCloudPhone,
        Self::ResetCloudPhone,
        Self::StopCloudPhone,
        Self::ListJobs,
        Self::ShowJob,
        Self::ListCloudPhones,
        Self::ShowCloudPhoneDetail,
        Self::ListCloudPhoneServers,
        Self::ShowCloudPhoneServerDetail,
        Self::BatchReset,
        Self::BatchRebootInstance,
        Self::GetTask,
        Self::ListInstances,
        Self::BatchQueryStatus,
        Self::ActOnAuditInstance(Family::Old, Action::Restart),
        Self::ActOnAuditInstance(Family::Old, Action::Start),
        Self::ActOnAuditInstance(Family::Old, Action::Stop),
        Self::ActOnAuditInstance(Family::New, Action::Restart),
        Self::ActOnAuditInstance(Family::New, Action::Start),
        Self::ActOnAuditInstance(Family::New, Action::Stop),
        Self::ListAuditInstances,
        Self::ListAuditInstancesNew,
        Self::ListAuditInstancesLast,
        Self::CreateTokenByPassword,
        Self::ListProjects,
        Self::KeystoneListAuthProjects,
    ];

    /// The operationId of the documentation.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::RestartCloudPhoneServer => "RestartCloudPhoneServer",
            Self::RestartCloudPhone => "RestartCloudPhone",
            Self::ResetCloudPhone => "ResetCloudPhone",
            Self::StopCloudPhone => "StopCloudPhone",
            Self::ListJobs => "ListJobs",
            Self::ShowJob => "ShowJob",
            Self::ListCloudPhones => "ListCloudPhones",
            Self::ShowCloudPhoneDetail => "ShowCloudPhoneDetail",
            Self::ListCloudPhoneServers => "ListCloudPhoneServers",
            Self::ShowCloudPhoneServerDetail => "ShowCloudPhoneServerDetail",
            Self::BatchReset => "BatchReset",
            Self::BatchRebootInstance => "BatchRebootInstance",
            Self::GetTask => "GetTask",
            Self::ListInstances => "ListInstances",
            Self::BatchQueryStatus => "BatchQueryStatus",
            Self::ActOnAuditInstance(Family::Old, Action::Start) => "StartAuditInstance",
            Self::ActOnAuditInstance(Family::Old, Action::Stop) => "StopAuditInstance",
            Self::ActOnAuditInstance(Family::Old, _) => "RebootAuditInstance",
            Self::ActOnAuditInstance(Family::New, Action::Start) => "StartAuditInstanceNew",
            Self::ActOnAuditInstance(Family::New, Action::Stop) => "StopAuditInstanceNew",
            Self::ActOnAuditInstance(Family::New, _) => "RebootAuditInstanceNew",
            Self::ListAuditInstances => "ListAuditInstances",
            Self::ListAuditInstancesNew => "ListAuditInstancesNew",
            Self::ListAuditInstancesLast => "ListAuditInstancesLast",
            Self::CreateTokenByPassword => "CreateTokenByPassword",
            Self::ListProjects => "ListProjects",
            Self::KeystoneListAuthProjects => "KeystoneListAuthProjects",
            Self::Documented(documented) => documented.name(),
        }
    }

    /// The names of all operations.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        let played = Self::PLAYED.into_iter().map(Self::name);
        played.chain(documented::names())
    }

    /// Whether it needs no authentication.
    pub(crate) fn is_open(self) -> bool {
        match self {
            Self::CreateTokenByPassword => true,
            Self::Documented(documented) => documented.page.is_open(),
            _ => false,
        }
    }

    pub(crate) fn service(self) -> ServiceName {
        match self {
            Self::RestartCloudPhoneServer
            | Self::RestartCloudPhone
            | Self::ResetCloudPhone
            | Self::StopCloudPhone
            | Self::ListJobs
            | Self::ShowJob
            | Self::ListCloudPhones
            | Self::ShowCloudPhoneDetail
            | Self::ListCloudPhoneServers
            | Self::ShowCloudPhoneServerDetail => ServiceName::Cph,
            Self::BatchReset
            | Self::BatchRebootInstance
            | Self::GetTask
            | Self::ListInstances
            | Self::BatchQueryStatus => ServiceName::Koophone,
            Self::ActOnAuditInstance(..)
            | Self::ListAuditInstances
            | Self::ListAuditInstancesNew
            | Self::ListAuditInstancesLast => ServiceName::Dbss,
            Self::CreateTokenByPassword | Self::ListProjects | Self::KeystoneListAuthProjects => {
                ServiceName::Iam
            }
            Self::Documented(documented) => documented.page.service,
        }
    }

    /// Whether the operation does something to targets.
    pub(crate) fn acts(self) -> bool {
        matches!(
            self,
            Self::RestartCloudPhoneServer
                | Self::RestartCloudPhone
                | Self::ResetCloudPhone
                | Self::StopCloudPhone
                | Self::BatchReset
                | Self::BatchRebootInstance
                | Self::ActOnAuditInstance(..)
        )
    }

    /// Whether the operation exists under this setting.
    pub(crate) fn exists(self, paths: DbssPaths) -> bool {
        let family = match self {
            Self::ActOnAuditInstance(family, _) => family,
            Self::ListAuditInstances => Family::Old,
            Self::ListAuditInstancesNew | Self::ListAuditInstancesLast => Family::New,
            Self::Documented(documented) => match documented.family() {
                Some(family) => family,
                None => return true,
            },
            _ => return true,
        };
        match paths {
            DbssPaths::Both => true,
            DbssPaths::OldOnly => family == Family::Old,
            DbssPaths::NewOnly => family == Family::New,
        }
    }
}

/// An operation with the values in its path.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) operation: Operation,
    /// The project id, where the path has one.
    pub(crate) project: Option<String>,
    /// What else the path names: a job, phone, server or task.
    pub(crate) ids: Vec<String>,
}

impl Route {
    /// Finds the operation of a request.
    pub(crate) fn find(call: &Call, only: Option<ServiceName>) -> Option<Self> {
        let pieces: Vec<String> = call
            .path
            .strip_prefix('/')?
            .split('/')
            .map(crate::signature::decode)
            .collect();
        let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
        if pieces.iter().any(|piece| piece.is_empty()) {
            return None;
        }
        let documented = documented::find(call, &pieces, only);
        let Some(played) = Self::played(&call.method, &pieces) else {
            return documented.map(|(route, _)| route);
        };
        let Some((route, names)) = documented else {
            return Some(played);
        };
        let of_played = played.names(pieces.len());
        // `phones/labels` is not the phone of that name.
        let says_more = names < of_played;
        // Of the calls that share method and path the body tells which it is.
        let is_another = names == of_played
            && matches!(route.operation, Operation::Documented(one) if one.is_variant())
            && route.operation.name() != played.operation.name();
        Some(if says_more || is_another {
            route
        } else {
            played
        })
    }

    /// Which pieces of the path are names of something.
    fn names(&self, pieces: usize) -> Vec<bool> {
        let mut names = vec![false; pieces];
        if let (Some(second), true) = (names.get_mut(1), self.project.is_some()) {
            *second = true;
        }
        if let (Some(last), false) = (names.last_mut(), self.ids.is_empty()) {
            *last = true;
        }
        names
    }

    fn played(method: &str, pieces: &[&str]) -> Option<Self> {
        let (operation, project, id) = match (method, pieces) {
            ("POST", ["v3", "auth", "tokens"]) => (Operation::CreateTokenByPassword, None, None),
            ("GET", ["v3", "projects"]) => (Operation::ListProjects, None, None),
            ("GET", ["v3", "auth", "projects"]) => {
                (Operation::KeystoneListAuthProjects, None, None)
            }
            ("POST", ["v1", "instances", "batch-reset"]) => (Operation::BatchReset, None, None),
            ("POST", ["v1", "instances", "reboot"]) => (Operation::BatchRebootInstance, None, None),
            ("POST", ["v1", "instances", "batch-query-status"]) => {
                (Operation::BatchQueryStatus, None, None)
            }
            ("GET", ["v1", "instances", "batch-query"]) => (Operation::ListInstances, None, None),
            ("GET", ["v1", "instances", "tasks", task]) => (Operation::GetTask, None, Some(*task)),
            (method, ["v1", project, "cloud-phone", rest @ ..]) => {
                let (operation, id) = cloud_phone(method, rest)?;
                (operation, Some(*project), id)
            }
            ("POST", ["v1", project, "dbss", "audit", "instance", verb]) => (
                Operation::ActOnAuditInstance(Family::Old, audit_action(verb)?),
                Some(*project),
                None,
            ),
            ("POST", ["v1", project, "audit", "instance", verb]) => (
                Operation::ActOnAuditInstance(Family::New, audit_action(verb)?),
                Some(*project),
                None,
            ),
            ("GET", ["v1", project, "dbss", "audit", "instances"]) => {
                (Operation::ListAuditInstances, Some(*project), None)
            }
            ("GET", ["v1", project, "audit", "instances"]) => {
                (Operation::ListAuditInstancesNew, Some(*project), None)
            }
            ("GET", ["v2", project, "audit", "instances"]) => {
                (Operation::ListAuditInstancesLast, Some(*project), None)
            }
            _ => return None,
        };
        Some(Self {
            operation,
            project: project.map(str::to_owned),
            ids: id.map(str::to_owned).into_iter().collect(),
        })
    }
}

fn cloud_phone<'a>(method: &str, rest: &[&'a str]) -> Option<(Operation, Option<&'a str>)> {
    Some(match (method, rest) {
        ("POST", ["servers", "batch-restart"]) => (Operation::RestartCloudPhoneServer, None),
        ("POST", ["phones", "batch-restart"]) => (Operation::RestartCloudPhone, None),
        ("POST", ["phones", "batch-reset"]) => (Operation::ResetCloudPhone, None),
        ("POST", ["phones", "batch-stop"]) => (Operation::StopCloudPhone, None),
        ("GET", ["jobs"]) => (Operation::ListJobs, None),
        ("GET", ["jobs", id]) => (Operation::ShowJob, Some(*id)),
        ("GET", ["phones"]) => (Operation::ListCloudPhones, None),
        ("GET", ["phones", id]) => (Operation::ShowCloudPhoneDetail, Some(*id)),
        ("GET", ["servers"]) => (Operation::ListCloudPhoneServers, None),
        ("GET", ["servers", id]) => (Operation::ShowCloudPhoneServerDetail, Some(*id)),
        _ => return None,
    })
}

fn audit_action(verb: &str) -> Option<Action> {
    match verb {
        "reboot" => Some(Action::Restart),
        "start" => Some(Action::Start),
        "stop" => Some(Action::Stop),
        _ => None,
    }
}
