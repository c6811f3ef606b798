//! Whatever is in a file: an error or a run, and no panic.

use proptest::{prelude::*, sample::Index};
use rusqlite::{params_from_iter, types::Value};

use super::*;
use crate::engine::RunState;

/// Where a sync costs nothing, if there is such a place.
fn fast_place() -> (TempDir, PathBuf) {
    let memory = Path::new("/dev/shm");
    let directory = tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir());
    let directory = directory.unwrap();
    let path = directory.path().join("journal.sqlite3");
    (directory, path)
}

/// A journal with a run and an entry of each kind, in one file without a log.
fn sample() -> Vec<u8> {
    let (_directory, path) = fast_place();
    let runtime = runtime();
    runtime.block_on(async {
        let journal = open(&path);
        journal.create(new_run("one", 0)).await.unwrap();
        for entry in entries::one_of_each() {
            journal
                .append(&id("one"), vec![entry], standing(0))
                .await
                .unwrap();
        }
        journal.send(Command::Die);
    });
    // Leaves the lease, and takes the log in.
    let connection = stranger(&path);
    connection
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(connection);
    fs::read(path).unwrap()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
}

/// Does everything with a file that can be done. A panic of a thread shows as its end.
fn try_all(path: &Path) {
    let patience = Duration::from_millis(20);
    let Ok(journal) = quiet().busy_timeout(patience).open(path) else {
        return;
    };
    let check = |error: JournalError| {
        let error = error.to_string();
        assert!(
            !error.contains("ending") && !error.contains("has ended"),
            "{error}"
        );
    };
    runtime().block_on(async {
        let run = id("one");
        match journal.load(&run).await {
            Ok(Some(stored)) => fold(&stored),
            Ok(None) => {}
            Err(error) => check(error),
        }
        journal
            .entries(&run, 2)
            .await
            .map(drop)
            .unwrap_or_else(check);
        let seen = journal.runs().await.map(|runs| runs.len() as u64);
        let seen = seen.unwrap_or_else(|error| {
            check(error);
            1
        });
        journal.claim(&run).await.map(drop).unwrap_or_else(check);
        journal
            .append(&run, intended(1), standing(0))
            .await
            .unwrap_or_else(check);
        journal
            .create(new_run("two", seen))
            .await
            .unwrap_or_else(check);
        journal.release(&run);
    });
}

fn fold(stored: &StoredRun) {
    let mut state = RunState::new(Arc::clone(&stored.head.plan));
    for entry in &stored.entries {
        state.apply(entry);
    }
    let report = state.report(&stored.head.run, stored.head.started_at, false);
    assert_eq!(report.jobs().len(), 5);
    assert!(stored.head.plan.waves() <= 5);
    serde_json::to_string(&report).unwrap();
}

/// The cells that are read, and where.
const CELLS: [(&str, &str); 21] = [
    ("runs", "id"),
    ("runs", "action"),
    ("runs", "started_at"),
    ("plans", "plan"),
    ("plans", "places"),
    ("runs", "retry_of"),
    ("runs", "verdict"),
    ("runs", "counts"),
    ("batches", "batch"),
    ("batches", "wave"),
    ("batches", "kind"),
    ("batches", "items"),
    ("entries", "seq"),
    ("entries", "at"),
    ("entries", "kind"),
    ("entries", "body"),
    ("leases", "holder"),
    ("leases", "beat"),
    ("leases", "name"),
    ("leases", "since"),
    ("leases", "seen_at"),
];

/// What happens to a cell.
#[derive(Clone, Debug)]
enum Change {
    Put(Value),
    /// Bytes of its text are replaced.
    Bytes(Vec<(Index, u8)>),
    /// A number in its text becomes another one.
    Number(Index, String),
    /// Its text ends early.
    Cut(Index),
}

fn change() -> impl Strategy<Value = Change> {
    let number = prop_oneof![
        Just("0".to_owned()),
        Just("-1".to_owned()),
        Just("4294967295".to_owned()),
        Just("4294967296".to_owned()),
        Just("18446744073709551615".to_owned()),
        Just("1e999".to_owned()),
        any::<u32>().prop_map(|number| number.to_string()),
    ];
    let value = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::Integer),
        (-2..9_i64).prop_map(Value::Integer),
        Just(Value::Integer(i64::MAX)),
        any::<f64>().prop_map(Value::Real),
        any::<String>().prop_map(Value::Text),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(Value::Blob),
        Just(Value::Text("[".repeat(5000))),
    ];
    let bytes = prop::collection::vec(any::<(Index, u8)>(), 1..4);
    prop_oneof![
        2 => value.prop_map(Change::Put),
        3 => bytes.prop_map(Change::Bytes),
        3 => (any::<Index>(), number).prop_map(|(at, to)| Change::Number(at, to)),
        1 => any::<Index>().prop_map(Change::Cut),
    ]
}

impl Change {
    fn of(&self, text: &str) -> Value {
        let mut bytes = text.as_bytes().to_vec();
        match self {
            Self::Put(value) => return value.clone(),
            _ if bytes.is_empty() => return Value::Null,
            Self::Bytes(changes) => {
                for (at, byte) in changes {
                    let at = at.index(bytes.len());
                    bytes[at] = *byte;
                }
            }
            Self::Number(at, number) => {
                let digits: Vec<_> = (0..bytes.len())
                    .filter(|at| bytes[*at].is_ascii_digit())
                    .collect();
                if let Some(at) = (!digits.is_empty()).then(|| digits[at.index(digits.len())]) {
                    bytes.splice(at..=at, number.bytes());
                }
            }
            Self::Cut(at) => bytes.truncate(at.index(bytes.len())),
        }
        match String::from_utf8(bytes) {
            Ok(text) => Value::Text(text),
            Err(error) => Value::Blob(error.into_bytes()),
        }
    }
}

/// A cell, its row, what happens to it, and whether bytes that are no text pass for one.
type CellChange = (Index, Index, Change, bool);

/// Makes the tables take anything anywhere, and changes cells.
fn change_cells(path: &Path, changes: &[CellChange]) {
    let connection = stranger(path);
    connection
        .execute_batch(
            "PRAGMA writable_schema = ON; PRAGMA foreign_keys = OFF;
             UPDATE sqlite_schema SET sql = replace(replace(sql, 'STRICT, ', ''), ' STRICT', '');
             UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '');
             PRAGMA writable_schema = RESET;",
        )
        .unwrap();
    for (cell, row, change, as_text) in changes {
        let (table, column) = CELLS[cell.index(CELLS.len())];
        let key = match table {
            "batches" => Some("batch"),
            "entries" => Some("seq"),
            _ => None,
        };
        let mut which = None;
        if let Some(key) = key {
            let keys = format!("SELECT {key} FROM {table} ORDER BY 1");
            let mut keys = connection.prepare(&keys).unwrap();
            let keys = keys.query_map((), |row| row.get(0)).unwrap();
            let keys: Vec<Value> = keys.filter_map(Result::ok).collect();
            if keys.is_empty() {
                // Earlier changes have left none that can be read.
                continue;
            }
            which = Some(keys[row.index(keys.len())].clone());
        }
        let one = key.map_or(String::new(), |key| format!("WHERE {key} IS ?"));
        let read = format!("SELECT CAST({column} AS TEXT) FROM {table} {one}");
        let text: Option<String> = connection
            .query_row(&read, params_from_iter(which.clone()), |row| row.get(0))
            .unwrap_or_default();
        let value = change.of(&text.unwrap_or_default());
        let put = match value {
            Value::Blob(_) if *as_text => "CAST(? AS TEXT)",
            _ => "?",
        };
        let write = format!("UPDATE {table} SET {column} = {put} {one}");
        // A key that is there already is refused.
        let _ = connection.execute(
            &write,
            params_from_iter(std::iter::once(value).chain(which)),
        );
    }
}

#[test]
fn cells_of_anything() {
    let sample = sample();
    let change = (any::<Index>(), any::<Index>(), change(), any::<bool>());
    let changes = prop::collection::vec(change, 1..3);
    proptest!(ProptestConfig::with_cases(256), |(changes in changes)| {
        let (_directory, path) = fast_place();
        fs::write(&path, &sample).unwrap();
        change_cells(&path, &changes);
        try_all(&path);
    });
}

#[test]
fn files_of_anything() {
    let sample = sample();
    let bytes = prop::collection::vec(any::<(Index, u8)>(), 1..24);
    // Anywhere, or where the structure is: at the beginnings of pages.
    let within = prop_oneof![Just(4096), Just(200)];
    let length = prop::option::weighted(0.1, any::<Index>());
    let changes = (bytes, within, length);
    proptest!(ProptestConfig::with_cases(512), |((bytes, within, length) in changes)| {
        let (_directory, path) = fast_place();
        let mut file = sample.clone();
        for (at, byte) in bytes {
            let at = at.index(file.len());
            file[at - at % 4096 + at % within] = byte;
        }
        if let Some(length) = length {
            file.truncate(length.index(file.len()));
        }
        fs::write(&path, file).unwrap();
        try_all(&path);
    });
}

#[test]
fn logs_of_anything() {
    let sample = sample();
    let bytes = |most| prop::collection::vec(any::<u8>(), 0..most);
    let logs = (bytes(9000), bytes(200), any::<bool>());
    proptest!(ProptestConfig::with_cases(64), |((log, index, headed) in logs)| {
        let (_directory, path) = fast_place();
        fs::write(&path, &sample).unwrap();
        let mut log = log;
        if headed && let Some(head) = log.get_mut(..12) {
            head.copy_from_slice(&[0x37, 0x7f, 0x06, 0x82, 0x00, 0x2d, 0xe2, 0x18, 0, 0, 0x10, 0]);
        }
        fs::write(format!("{}-wal", path.display()), log).unwrap();
        fs::write(format!("{}-shm", path.display()), index).unwrap();
        try_all(&path);
    });
}
