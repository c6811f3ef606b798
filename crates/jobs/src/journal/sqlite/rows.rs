//! Rows and what they mean. What is read was written by anybody: every value is checked.

use std::{fmt, sync::Arc, time::SystemTime};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params, types::FromSql};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    super::{
        Entry, JournalError, NewRun, RunHead, RunSummary, Standing, StoredBatch, StoredRun, What,
    },
    file::JournalFile,
};
use crate::{
    Plan,
    model::{ActionName, RunId},
};

const KEY: &str = "SELECT seq FROM runs WHERE id = ?1";
const HEAD: &str = "SELECT started_at, plan, places FROM runs JOIN plans ON run = seq \
                    WHERE seq = ?1";
const BATCHES: &str = "SELECT batch, wave, kind, items FROM batches WHERE run = ?1 ORDER BY batch";
const ENTRIES: &str =
    "SELECT seq, at, kind, body FROM entries WHERE run = ?1 AND seq > ?2 ORDER BY seq";
const SUMMARIES: &str = "SELECT id, action, started_at, verdict, counts, retry_of FROM runs \
                         ORDER BY seq DESC";
pub(super) const LEASE: &str =
    "SELECT holder, beat, name, since, seen_at FROM leases WHERE run = ?1";

/// Everything that is read, to try at the beginning.
pub(super) const READS: &[&str] = &[KEY, HEAD, BATCHES, ENTRIES, SUMMARIES, LEASE];

/// The number of a run.
pub(super) fn key(
    file: &JournalFile,
    connection: &Connection,
    run: &RunId,
) -> Result<Option<i64>, JournalError> {
    let key = connection.query_row(KEY, [run.as_str()], |row| row.get(0));
    key.optional().map_err(|error| file.explain(&error))
}

pub(super) fn no_such_run(file: &JournalFile, run: &RunId) -> JournalError {
    file.error(format_args!("there is no run {run}"))
}

/// Writes down a new run, and gives its number.
pub(super) fn insert_run(
    file: &JournalFile,
    connection: &Connection,
    new: &NewRun,
) -> Result<i64, JournalError> {
    let run = &new.head.run;
    if key(file, connection, run)?.is_some() {
        return Err(file.error(format_args!("there is a run {run} already")));
    }
    let explain = |error: rusqlite::Error| file.explain(&error);
    let unwritable = |error: &dyn fmt::Display| {
        file.error(format_args!("run {run} cannot be written down: {error}"))
    };
    let created: i64 = connection
        .query_row("SELECT count(*) FROM runs", (), |row| row.get(0))
        .map_err(explain)?;
    if i64::try_from(new.seen) != Ok(created) {
        return Err(JournalError::outdated());
    }
    let plan = &*new.head.plan;
    connection
        .execute(
            "INSERT INTO runs (id, action, started_at, retry_of, verdict, counts) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                run.as_str(),
                plan.action().name().as_str(),
                time_text(new.head.started_at).map_err(|error| unwritable(&error))?,
                plan.retry_of().map(RunId::as_str),
                word(&new.standing.verdict).map_err(|error| unwritable(&error))?,
                serde_json::to_string(&new.standing.counts).map_err(|error| unwritable(&error))?,
            ],
        )
        .map_err(explain)?;
    let key = connection.last_insert_rowid();
    connection
        .execute(
            "INSERT INTO plans (run, places, plan) VALUES (?1, ?2, ?3)",
            params![
                key,
                serde_json::to_string(&new.head.places).map_err(|error| unwritable(&error))?,
                serde_json::to_string(plan).map_err(|error| unwritable(&error))?,
            ],
        )
        .map_err(explain)?;
    let mut insert = connection
        .prepare("INSERT INTO batches (run, batch, wave, kind, items) VALUES (?1, ?2, ?3, ?4, ?5)")
        .map_err(explain)?;
    for (number, batch) in (0_i64..).zip(plan.stored_batches()) {
        let items = serde_json::to_string(&batch.items).map_err(|error| unwritable(&error))?;
        insert
            .execute(params![key, number, batch.wave, batch.kind, items])
            .map_err(explain)?;
    }
    Ok(key)
}

/// Writes down entries behind those that are there, and how the run stands with them.
pub(super) fn insert_entries(
    file: &JournalFile,
    connection: &Connection,
    run: (&RunId, i64),
    entries: &[Entry],
    standing: Standing,
) -> Result<(), JournalError> {
    let (run, key) = run;
    let explain = |error: rusqlite::Error| file.explain(&error);
    let unwritable = |error: &dyn fmt::Display| {
        file.error(format_args!(
            "an entry of run {run} cannot be written down: {error}"
        ))
    };
    let last: i64 = connection
        .query_row(
            "SELECT coalesce(max(seq), 0) FROM entries WHERE run = ?1",
            [key],
            |row| row.get(0),
        )
        .map_err(explain)?;
    let mut insert = connection
        .prepare(
            "INSERT INTO entries (run, seq, at, kind, batch, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )
        .map_err(explain)?;
    for (number, entry) in (1_i64..).zip(entries) {
        let (kind, body) = parts(&entry.what).map_err(|error| unwritable(&error))?;
        let batch = body.get("batch").and_then(Value::as_i64);
        let at = time_text(entry.at).map_err(|error| unwritable(&error))?;
        let seq = last.saturating_add(number);
        insert
            .execute(params![key, seq, at, kind, batch, body.to_string()])
            .map_err(explain)?;
    }
    connection
        .execute(
            "UPDATE runs SET verdict = ?2, counts = ?3 WHERE seq = ?1",
            params![
                key,
                word(&standing.verdict).map_err(|error| unwritable(&error))?,
                serde_json::to_string(&standing.counts).map_err(|error| unwritable(&error))?,
            ],
        )
        .map_err(explain)?;
    Ok(())
}

/// A run with everything that was written down.
pub(super) fn load(
    file: &JournalFile,
    connection: &mut Connection,
    run: &RunId,
) -> Result<Option<StoredRun>, JournalError> {
    let explain = |error: rusqlite::Error| file.explain(&error);
    // One moment for all tables.
    let moment = connection.transaction().map_err(explain)?;
    let Some(key) = key(file, &moment, run)? else {
        return Ok(None);
    };
    let batches = read_batches(file, &moment, run, key)?;
    let head = moment
        .query_row(HEAD, [key], |row| Ok(read_head(file, run, row, batches)))
        .optional()
        .map_err(explain)?
        .ok_or_else(|| file.error(format_args!("the plan of run {run} is not there")))??;
    let entries = read_entries(file, &moment, run, key, 0)?;
    Ok(Some(StoredRun { head, entries }))
}

fn read_head(
    file: &JournalFile,
    run: &RunId,
    row: &Row<'_>,
    batches: Vec<StoredBatch>,
) -> Result<RunHead, JournalError> {
    let cell = |column: usize, name: &str| {
        text(row, column).map_err(|error| {
            file.error(format_args!(
                "the {name} of run {run} cannot be read: {error}"
            ))
        })
    };
    let plan: Plan = serde_json::from_str(&cell(1, "plan")?)
        .map_err(|error| error.to_string())
        .and_then(|plan: Plan| plan.cut_as(batches).map_err(|error| error.to_string()))
        .map_err(|error| {
            file.error(format_args!(
                "the plan of run {run} cannot be read: {error}. It is damaged, or another version \
                 of this program wrote it: use that one"
            ))
        })?;
    let places = serde_json::from_str(&cell(2, "places")?).map_err(|error| {
        file.error(format_args!(
            "the places of run {run} cannot be read: {error}"
        ))
    })?;
    let started_at = read_time(&cell(0, "start")?).map_err(|error| {
        file.error(format_args!(
            "the start of run {run} cannot be read: {error}"
        ))
    })?;
    Ok(RunHead {
        run: run.clone(),
        plan: Arc::new(plan),
        places,
        started_at,
    })
}

fn read_batches(
    file: &JournalFile,
    connection: &Connection,
    run: &RunId,
    key: i64,
) -> Result<Vec<StoredBatch>, JournalError> {
    let explain = |error: rusqlite::Error| file.explain(&error);
    let mut query = connection.prepare(BATCHES).map_err(explain)?;
    let mut rows = query.query([key]).map_err(explain)?;
    let mut batches = Vec::new();
    while let Some(row) = rows.next().map_err(explain)? {
        let expected = batches.len();
        let read = || {
            let number: i64 = value(row, 0)?;
            if usize::try_from(number) != Ok(expected) {
                return Err(format!("number {number} is in its place"));
            }
            let wave: u32 = value(row, 1)?;
            // Each wave has a batch.
            if wave as usize > expected {
                return Err(format!("it is in wave {wave}"));
            }
            Ok(StoredBatch {
                kind: text(row, 2)?.into(),
                wave,
                items: json(&text(row, 3)?)?,
            })
        };
        batches.push(read().map_err(|error| {
            file.error(format_args!(
                "batch {expected} of run {run} cannot be read: {error}"
            ))
        })?);
    }
    Ok(batches)
}

/// The entries of a run behind the first `known`.
pub(super) fn entries(
    file: &JournalFile,
    connection: &mut Connection,
    run: &RunId,
    known: u64,
) -> Result<Vec<Entry>, JournalError> {
    let moment = connection
        .transaction()
        .map_err(|error| file.explain(&error))?;
    let key = key(file, &moment, run)?.ok_or_else(|| no_such_run(file, run))?;
    read_entries(file, &moment, run, key, known)
}

fn read_entries(
    file: &JournalFile,
    connection: &Connection,
    run: &RunId,
    key: i64,
    known: u64,
) -> Result<Vec<Entry>, JournalError> {
    let explain = |error: rusqlite::Error| file.explain(&error);
    let known = i64::try_from(known).unwrap_or(i64::MAX);
    let mut query = connection.prepare(ENTRIES).map_err(explain)?;
    let mut rows = query.query([key, known]).map_err(explain)?;
    let mut entries = Vec::new();
    let mut number = known;
    while let Some(row) = rows.next().map_err(explain)? {
        number = number.saturating_add(1);
        entries.push(read_entry(row, number).map_err(|error| {
            file.error(format_args!(
                "entry {number} of run {run} cannot be read: {error}. It is damaged, or a newer \
                 version of this program wrote it: use that one"
            ))
        })?);
    }
    Ok(entries)
}

fn read_entry(row: &Row<'_>, number: i64) -> Result<Entry, String> {
    let seq: i64 = value(row, 0)?;
    if seq != number {
        return Err(format!("entry {seq} is in its place"));
    }
    let at = read_time(&text(row, 1)?)?;
    let kind = Value::from(text(row, 2)?);
    let what: What = json(&format!("{{{kind}:{}}}", text(row, 3)?))?;
    Ok(Entry { at, what })
}

/// All runs, newest first.
pub(super) fn summaries(
    file: &JournalFile,
    connection: &Connection,
) -> Result<Vec<RunSummary>, JournalError> {
    let explain = |error: rusqlite::Error| file.explain(&error);
    let mut query = connection.prepare(SUMMARIES).map_err(explain)?;
    let mut rows = query.query(()).map_err(explain)?;
    let mut runs = Vec::new();
    while let Some(row) = rows.next().map_err(explain)? {
        let id = text(row, 0);
        runs.push(read_summary(row).map_err(|error| {
            let id = id.as_deref().unwrap_or("without an id");
            file.error(format_args!(
                "run {id} cannot be listed: {error}. It is damaged, or a newer version of this \
                 program wrote it: use that one"
            ))
        })?);
    }
    Ok(runs)
}

fn read_summary(row: &Row<'_>) -> Result<RunSummary, String> {
    let id = |text: String| text.parse::<RunId>().map_err(|error| error.to_string());
    let retry_of: Option<String> = value(row, 5)?;
    Ok(RunSummary {
        id: id(text(row, 0)?)?,
        action: ActionName::new(text(row, 1)?),
        started: read_time(&text(row, 2)?)?,
        standing: Standing {
            verdict: serde_json::from_value(text(row, 3)?.into())
                .map_err(|error| error.to_string())?,
            counts: json(&text(row, 4)?)?,
        },
        retry_of: retry_of.map(id).transpose()?,
    })
}

fn value<T: FromSql>(row: &Row<'_>, column: usize) -> Result<T, String> {
    row.get(column).map_err(|error| error.to_string())
}

fn text(row: &Row<'_>, column: usize) -> Result<String, String> {
    value(row, column)
}

fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

pub(super) fn time_text(time: SystemTime) -> Result<String, jiff::Error> {
    Timestamp::try_from(time).map(|time| time.to_string())
}

pub(super) fn read_time(text: &str) -> Result<SystemTime, String> {
    let time = text.parse::<Timestamp>();
    time.map(SystemTime::from)
        .map_err(|error| error.to_string())
}

/// The word that something is in JSON.
fn word(value: &impl Serialize) -> serde_json::Result<String> {
    serde_json::from_value(serde_json::to_value(value)?)
}

/// The kind of an entry, and what is in it.
fn parts(what: &What) -> serde_json::Result<(String, Value)> {
    let form = serde_json::to_value(what)?;
    let fields = match form {
        Value::Object(fields) => fields.into_iter().next(),
        _ => None,
    };
    fields.ok_or_else(|| serde::ser::Error::custom("it has no kind"))
}
