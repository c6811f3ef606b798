//! From options to a fleet and its journal.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use huaweicloud_jobs::{
    Credentials, Error, Fleet, FleetBuilder, Policy, RunId, journal::SqliteJournal,
};

use crate::{
    args::{Connection, Follow, JOURNAL, JournalOption, PROJECT_ID},
    problem::Problem,
    simulated::Simulated,
};

/// A fleet as the options describe it, but for credentials and journal.
pub(crate) fn describe(
    connection: &Connection,
    follow: &Follow,
    simulated: Option<&Simulated>,
) -> Result<FleetBuilder, Problem> {
    let mut policy = Policy::default();
    policy.poll.reconcile_within = follow.reconcile;
    let mut fleet = Fleet::builder()
        .program(concat!("hcjobs/", env!("CARGO_PKG_VERSION")))
        .policy(policy)
        .audit_paths(connection.audit_paths.into());
    if let Some(simulated) = simulated {
        return Ok(simulated.equip(fleet));
    }
    if let Some(region) = &connection.region {
        fleet = fleet.region(region);
    }
    let project = match &connection.project_id {
        Some(id) => Some(id.clone()),
        None => from_env(PROJECT_ID)?,
    };
    if let Some(id) = project {
        fleet = fleet.project_id(id);
    }
    let mut known = BTreeMap::new();
    for (service, url) in &connection.endpoints {
        if known.insert(service, url).is_some_and(|other| other != url) {
            return Err(Problem::usage(format!(
                "--endpoint {service}: it is given twice; keep one of them"
            )));
        }
        fleet = fleet.endpoint(service, url);
    }
    if connection.allow_plain_http {
        fleet = fleet.allow_plain_http();
    }
    Ok(fleet)
}

/// The journal that the options name, made if it is not there.
pub(crate) fn open_journal(option: &JournalOption) -> Result<Arc<SqliteJournal>, Problem> {
    Ok(Arc::new(SqliteJournal::open(path(option)?)?))
}

/// The same, if it is there: a slip must not look like an empty journal.
fn find_journal(option: &JournalOption) -> Result<Arc<SqliteJournal>, Problem> {
    let path = path(option)?;
    match path.try_exists() {
        Ok(false) => Err(Problem::could_not_start(format!(
            "{}: there is no such journal (--journal FILE or HCJOBS_JOURNAL names another one); \
             the first run makes one",
            path.display()
        ))),
        _ => Ok(Arc::new(SqliteJournal::open(path)?)),
    }
}

fn path(option: &JournalOption) -> Result<PathBuf, Problem> {
    if let Some(path) = &option.journal {
        return Ok(path.clone());
    }
    match std::env::var_os(JOURNAL).filter(|path| !path.is_empty()) {
        Some(path) => Ok(PathBuf::from(path)),
        None => Ok(SqliteJournal::default_path()?),
    }
}

/// A fleet that only reads its journal.
pub(crate) fn records(option: &JournalOption) -> Result<Fleet, Problem> {
    let fleet = Fleet::builder()
        .credentials(Credentials::anonymous())
        .journal(find_journal(option)?);
    Ok(fleet.build()?)
}

/// A fleet for a run of the journal, which says itself where its services are.
pub(crate) fn fleet_of_journal(connection: &Connection, follow: &Follow) -> Result<Fleet, Problem> {
    let fleet = describe(connection, follow, None)?;
    let credentials = Credentials::from_env().map_err(Error::from)?;
    let fleet = fleet
        .credentials(credentials)
        .journal(find_journal(&connection.journal)?);
    Ok(fleet.build()?)
}

/// The one run whose id begins so.
pub(crate) async fn find_run(fleet: &Fleet, beginning: &RunId) -> Result<RunId, Problem> {
    // One that is named in full is found even if another one cannot be read.
    if fleet.report(beginning).await.is_ok() {
        return Ok(beginning.clone());
    }
    let runs = fleet.runs().await?.into_iter().map(|run| run.id);
    let mut found: Vec<RunId> = runs
        .filter(|id| id.as_str().starts_with(beginning.as_str()))
        .collect();
    match (found.pop(), found.len()) {
        (Some(run), 0) => Ok(run),
        (None, _) => Err(Problem::usage(format!(
            "the journal has no run {beginning}; hcjobs runs lists those it has"
        ))),
        (Some(_), others) => Err(Problem::usage(format!(
            "{} runs begin with {beginning}; give more of the id",
            others + 1
        ))),
    }
}

fn from_env(name: &str) -> Result<Option<String>, Problem> {
    match std::env::var(name) {
        Ok(value) if !value.is_empty() => Ok(Some(value)),
        Ok(_) | Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Problem::usage(format!(
            "{name} is not UTF-8 text; correct it"
        ))),
    }
}
