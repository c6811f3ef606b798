//! The tables, and how an older file comes to have them.

use std::{
    thread,
    time::{Duration, Instant},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use super::{super::JournalError, file::JournalFile, rows};

/// What tells a journal from other databases: `hcjb`.
const APPLICATION: i32 = 0x6863_6a62;

/// The steps that lead from an empty file to today's tables. A file's schema version is
/// the number of steps it went. They are never changed, only added to.
pub(super) const STEPS: &[&str] = &[RUNS, LEASES];

/// Runs, and what happened in them. Times are RFC 3339, numbers of waves and batches count
/// from 0 and those of entries from 1. How a run stands changes with every entry, and a
/// changed row is written whole: so plans, which can be large, have a table of their own.
const RUNS: &str = "
CREATE TABLE runs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    started_at TEXT NOT NULL,
    retry_of TEXT,
    verdict TEXT NOT NULL,
    counts TEXT NOT NULL
) STRICT;
CREATE TABLE plans (
    run INTEGER PRIMARY KEY REFERENCES runs (seq),
    places TEXT NOT NULL,
    plan TEXT NOT NULL
) STRICT;
CREATE TABLE batches (
    run INTEGER NOT NULL REFERENCES runs (seq),
    batch INTEGER NOT NULL,
    wave INTEGER NOT NULL,
    kind TEXT NOT NULL,
    items TEXT NOT NULL,
    PRIMARY KEY (run, batch)
) STRICT, WITHOUT ROWID;
CREATE TABLE entries (
    run INTEGER NOT NULL REFERENCES runs (seq),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    batch INTEGER,
    body TEXT NOT NULL,
    PRIMARY KEY (run, seq)
) STRICT, WITHOUT ROWID;
";

/// Who holds a run. `holder` is the token of a journal handle, `beat` its sign of life;
/// times are for people.
const LEASES: &str = "
CREATE TABLE leases (
    run INTEGER PRIMARY KEY REFERENCES runs (seq),
    holder TEXT NOT NULL,
    name TEXT NOT NULL,
    pid INTEGER NOT NULL,
    host TEXT NOT NULL,
    since TEXT NOT NULL,
    beat INTEGER NOT NULL,
    seen_at TEXT NOT NULL
) STRICT;
";

/// Opens the connection that writes, with all steps done.
pub(super) fn open(file: &JournalFile, steps: &[&str]) -> Result<Connection, JournalError> {
    let mut connection = file.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let explain = |error: rusqlite::Error| file.explain(&error);
    if connection.is_readonly("main").map_err(explain)? {
        return Err(file.error(
            "cannot be written; make the file and its directory writable, or name another file",
        ));
    }
    // Before anything is written into a file that is not ours; and in one moment, as another
    // program may take the first step just now.
    let moment = connection.transaction().map_err(explain)?;
    let version = version(file, &moment, steps.len())?;
    drop(moment);
    // It is ours, or becomes it.
    file.narrow();
    to_wal(file, &connection).map_err(explain)?;
    let mode: String = read_pragma(&connection, "journal_mode").map_err(explain)?;
    if mode != "wal" {
        return Err(file.error(
            "its file system cannot share memory between programs; put it on a local disk",
        ));
    }
    connection
        .execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON;",
        )
        .map_err(explain)?;
    if version < steps.len() {
        migrate(file, &mut connection, steps)?;
    }
    for sql in rows::READS {
        // Fails if a table or column is not there.
        connection.prepare(sql).map(drop).map_err(explain)?;
    }
    Ok(connection)
}

/// Takes the steps that a file has not gone. Of two programs that come at once, one does.
fn migrate(
    file: &JournalFile,
    connection: &mut Connection,
    steps: &[&str],
) -> Result<(), JournalError> {
    let explain = |error: rusqlite::Error| file.explain(&error);
    loop {
        let step = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(explain)?;
        let done = version(file, &step, steps.len())?;
        let Some(sql) = steps.get(done) else {
            return Ok(());
        };
        let take = || {
            step.execute_batch(sql)?;
            step.pragma_update(None, "application_id", APPLICATION)?;
            step.pragma_update(
                None,
                "user_version",
                i64::try_from(done + 1).unwrap_or_default(),
            )
        };
        take().map_err(explain)?;
        tracing::trace!(target: "huaweicloud_jobs::at", point = "mid_migration");
        step.commit().map_err(explain)?;
    }
}

/// How many steps the file has gone. Reads more than once: to be called in a transaction.
fn version(
    file: &JournalFile,
    connection: &Connection,
    known: usize,
) -> Result<usize, JournalError> {
    let explain = |error: rusqlite::Error| file.explain(&error);
    let application: i32 = read_pragma(connection, "application_id").map_err(explain)?;
    let version: i64 = read_pragma(connection, "user_version").map_err(explain)?;
    if application != APPLICATION {
        let tables: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get(0))
            .map_err(explain)?;
        if application == 0 && version == 0 && tables == 0 {
            return Ok(0);
        }
        return Err(file.error("is a database of another program; name another file"));
    }
    match usize::try_from(version) {
        Ok(version) if version <= known => Ok(version),
        Ok(version) => Err(file.error(format_args!(
            "has schema {version}; this program knows up to {known}: use the newer version of \
             it, or another journal"
        ))),
        Err(_) => Err(file.error(format_args!(
            "is damaged: it has schema {version}; bring back a copy, or use another journal"
        ))),
    }
}

/// Lets readers read while somebody writes. A file keeps this. SQLite does not wait for
/// another program that does the same just now.
fn to_wal(file: &JournalFile, connection: &Connection) -> rusqlite::Result<()> {
    let begun = Instant::now();
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL") {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && begun.elapsed() < file.busy_timeout() =>
            {
                thread::sleep(Duration::from_millis(10));
            }
            outcome => return outcome,
        }
    }
}

fn read_pragma<T: rusqlite::types::FromSql>(
    connection: &Connection,
    name: &str,
) -> rusqlite::Result<T> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}
