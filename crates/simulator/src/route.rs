//! Which operation a method and a path mean.

use std::fmt;

use serde::{Deserialize, Serialize};

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
    ListAuthProjects,
}

impl Operation {
    /// Every operation.
    pub(crate) const ALL: [Self; 27] = [
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
        Self::ListAuthProjects,
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
            Self::ListAuthProjects => "ListAuthProjects",
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
            Self::CreateTokenByPassword | Self::ListProjects | Self::ListAuthProjects => {
                ServiceName::Iam
            }
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
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) operation: Operation,
    /// The project id, where the path has one.
    pub(crate) project: Option<String>,
    /// The job, phone, server or task, where the path names one.
    pub(crate) id: Option<String>,
}

impl Route {
    /// Finds the operation of a request; the path still has its escapes.
    pub(crate) fn find(method: &str, path: &str) -> Option<Self> {
        let pieces: Vec<String> = path
            .strip_prefix('/')?
            .split('/')
            .map(crate::signature::decode)
            .collect();
        let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
        if pieces.iter().any(|piece| piece.is_empty()) {
            return None;
        }
        let (operation, project, id) = match (method, pieces.as_slice()) {
            ("POST", ["v3", "auth", "tokens"]) => (Operation::CreateTokenByPassword, None, None),
            ("GET", ["v3", "projects"]) => (Operation::ListProjects, None, None),
            ("GET", ["v3", "auth", "projects"]) => (Operation::ListAuthProjects, None, None),
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
            id: id.map(str::to_owned),
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
