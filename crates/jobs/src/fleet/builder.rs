//! What a fleet is made of.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use huaweicloud_core::{
    Clock, Credentials, Endpoint, PathSegment, PlainHttp, Random, SystemClock, SystemRandom,
    Timeouts, Transport,
};

use super::{Fleet, Settled};
use crate::{
    AuditPaths, Error, Policy, Service, adapter,
    journal::{Journal, MemoryJournal},
};

/// A login by password, for [`FleetBuilder::login`]. Its `Debug` shows no password.
///
/// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html>
#[derive(Clone, Debug)]
pub struct PasswordLogin(huaweicloud_iam::PasswordLogin);

impl PasswordLogin {
    /// An IAM user of an account, and the name of the project to work in: the region's id
    /// unless sub-projects are used. Federated users and upgraded HUAWEI IDs have no
    /// password that works here; create an IAM user.
    pub fn new(
        account: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<String>,
        project: impl Into<String>,
    ) -> Self {
        Self(huaweicloud_iam::PasswordLogin::new(
            account, user, password, project,
        ))
    }
}

/// A region that no service is in is a slip, even where no endpoint depends on it.
fn known_region(region: &str) -> Result<(), Error> {
    let services = adapter::services().filter_map(adapter::service_row);
    let servers = services
        .flat_map(|row| row.servers)
        .chain(huaweicloud_iam::SERVERS);
    let mut regions: Vec<&str> = servers.flat_map(|server| server.regions).copied().collect();
    if regions.contains(&region) {
        return Ok(());
    }
    regions.sort_unstable();
    regions.dedup();
    Err(Error::invalid_input(format!(
        "no service is known in region {region:?}. Regions: {}. Leave it out where endpoints \
         are set",
        regions.join(", ")
    )))
}

/// Describes a [`Fleet`].
#[derive(Debug, Default)]
#[must_use = "a fleet builder does nothing until it is built"]
pub struct FleetBuilder {
    region: Option<String>,
    endpoints: Vec<(String, String)>,
    plain: PlainHttp,
    project: Option<String>,
    credentials: Option<Credentials>,
    login: Option<PasswordLogin>,
    transport: Transport,
    timeouts: Timeouts,
    audit_paths: AuditPaths,
    policy: Policy,
    journal: Option<Arc<dyn Journal>>,
    clock: Option<Arc<dyn Clock>>,
    random: Option<Arc<dyn Random>>,
}

impl FleetBuilder {
    /// The region, such as `ap-southeast-1`. It decides the endpoints that are not set.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The endpoint of a service, by the service's name: `cph`, `koophone`, `dbss`, or
    /// `iam` for logins.
    pub fn endpoint(mut self, service: impl Into<String>, url: impl Into<String>) -> Self {
        self.endpoints.push((service.into(), url.into()));
        self
    }

    /// Takes endpoints without TLS anywhere, not only on the loopback interface.
    /// Credentials can then be read by everyone on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain = PlainHttp::Anywhere;
        self
    }

    /// The project, by id. CPH and DBSS need one.
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// Who asks.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Asks with tokens that a login by password gives.
    pub fn login(mut self, login: PasswordLogin) -> Self {
        self.login = Some(login);
        self
    }

    /// How long a connection may take to be made, TLS included. Default: 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.transport = self.transport.connect_timeout(timeout);
        self
    }

    /// Names the program in front of this library in the user agent, such as
    /// `hcjobs/0.1.0`.
    pub fn program(mut self, name_and_version: &str) -> Self {
        self.transport = self.transport.program(name_and_version);
        self
    }

    /// How long calls may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Which paths DBSS is called on. Default: found out by reading.
    pub fn audit_paths(mut self, paths: AuditPaths) -> Self {
        self.audit_paths = paths;
        self
    }

    /// How patient and how pushy.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Where runs are written down. Default: in memory, which does not survive the
    /// process.
    pub fn journal(mut self, journal: Arc<dyn Journal>) -> Self {
        self.journal = Some(journal);
        self
    }

    /// Where the time comes from. Default: the machine.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Where ids and jitter come from. Default: the system.
    pub fn random(mut self, random: Arc<dyn Random>) -> Self {
        self.random = Some(random);
        self
    }

    /// Checks everything that can be checked without asking anybody.
    ///
    /// # Errors
    /// If there are no credentials or two kinds of them, no service is known in the region,
    /// an endpoint is for an unknown service, is no URL or has no TLS, or the project id
    /// cannot be one.
    pub fn build(self) -> Result<Fleet, Error> {
        let client = self.transport.build()?;
        let project = match &self.project {
            Some(id) => Some(
                PathSegment::new(id.as_str())
                    .map_err(|error| Error::invalid_input(format!("project id: {error}")))?,
            ),
            None => None,
        };
        if let Some(region) = &self.region {
            known_region(region)?;
        }
        let mut endpoints = HashMap::new();
        let mut iam = None;
        for (service, url) in &self.endpoints {
            let endpoint = Endpoint::parse(url, self.plain)
                .map_err(|error| Error::invalid_input(format!("endpoint of {service}: {error}")))?;
            match service.as_str() {
                "iam" => iam = Some(endpoint),
                name => {
                    let service = name.parse::<Service>().map_err(|error| {
                        Error::invalid_input(format!("endpoint: {error}, and iam"))
                    })?;
                    endpoints.insert(service, endpoint);
                }
            }
        }
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let credentials = match (self.credentials, self.login) {
            (Some(credentials), None) => credentials,
            (None, Some(login)) => {
                let endpoint = match iam {
                    Some(endpoint) => endpoint,
                    None => {
                        let servers = huaweicloud_iam::SERVERS;
                        Endpoint::of_region("iam", servers, self.region.as_deref())?
                    }
                };
                let source = login.0.at(&endpoint, client.clone());
                let source = source.timeouts(self.timeouts).clock(Arc::clone(&clock));
                Credentials::source(Arc::new(source))
            }
            (None, None) => return Err(Error::credentials("no credentials are set")),
            (Some(_), Some(_)) => {
                return Err(Error::invalid_input(
                    "both credentials and a login are set; keep one of them",
                ));
            }
        };
        Ok(Fleet {
            settled: Arc::new(Settled {
                region: self.region,
                plain: self.plain,
                endpoints,
                project,
                credentials,
                client,
                timeouts: self.timeouts,
                audit_paths: self.audit_paths,
                adapters: Mutex::default(),
                live: Mutex::default(),
                gates: Mutex::default(),
                policy: self.policy,
                journal: self
                    .journal
                    .unwrap_or_else(|| Arc::new(MemoryJournal::default())),
                clock,
                random: self.random.unwrap_or_else(|| Arc::new(SystemRandom)),
            }),
        })
    }
}
