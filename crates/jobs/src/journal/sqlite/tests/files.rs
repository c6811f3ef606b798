//! Files: where they are, who may read them, and what is said of those that are no good.

use std::{ffi::OsString, thread};

use super::*;

fn refused(path: &Path) -> String {
    let patience = Duration::from_millis(50);
    let opened = quiet().busy_timeout(patience).open(path);
    let error = opened.expect_err("it is no good").to_string();
    assert!(error.contains("journal.sqlite3"), "{error}");
    error
}

fn refused_as(path: &Path, told: &str) {
    let error = refused(path);
    assert!(error.contains(told), "{error}");
}

/// A journal with a run of many pages, closed.
async fn filled(path: &Path) {
    let journal = open(path);
    journal.create(new_run("one", 0)).await.unwrap();
    for _ in 0..20 {
        let large = vec![entries::large(10_000)];
        journal
            .append(&id("one"), large, standing(0))
            .await
            .unwrap();
    }
}

#[test]
fn it_is_where_the_xdg_rules_say() {
    let path = |state: Option<&str>, home: Option<&str>| {
        default_path_in(|name| match name {
            "XDG_STATE_HOME" => state.map(OsString::from),
            "HOME" => home.map(OsString::from),
            other => panic!("{other} does not matter"),
        })
    };
    let at_home = Path::new("/home/u/.local/state/hcjobs/journal.sqlite3");
    let set = path(Some("/state"), Some("/home/u")).unwrap();
    assert_eq!(set, Path::new("/state/hcjobs/journal.sqlite3"));
    assert_eq!(path(Some("/state"), None).unwrap(), set);
    for state in [None, Some(""), Some("state"), Some("./state")] {
        assert_eq!(path(state, Some("/home/u")).unwrap(), at_home);
        for home in [None, Some(""), Some("home")] {
            let error = path(state, home).unwrap_err().to_string();
            assert!(error.contains("set one of them, or name a file"), "{error}");
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn it_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a/b/journal.sqlite3");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    let journal = open(&path);
    journal.create(new_run("one", 0)).await.unwrap();
    for above in ["a", "a/b", "a/b/journal.sqlite3.holders"] {
        assert_eq!(mode(&directory.path().join(above)), 0o700, "{above}");
    }
    for ending in ["", "-wal", "-shm"] {
        assert_eq!(mode(&journal.file.beside(ending)), 0o600, "{ending}");
    }
    for file in fs::read_dir(journal.file.beside(".holders")).unwrap() {
        assert_eq!(mode(&file.unwrap().path()), 0o600);
    }

    // One that others could read or write is narrowed, also while it is in use.
    for ending in ["", "-wal", "-shm"] {
        let wide = fs::Permissions::from_mode(0o666);
        fs::set_permissions(journal.file.beside(ending), wide).unwrap();
    }
    let second = open(&path);
    for ending in ["", "-wal", "-shm"] {
        assert_eq!(mode(&second.file.beside(ending)), 0o600, "{ending}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn ways_to_it_lead_to_one() {
    let (directory, path) = place();
    let link = directory.path().join("link");
    let first = open(&path);
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let second = open(&link);
    assert_eq!(first.path(), second.path());
    first.create(new_run("one", 0)).await.unwrap();
    assert!(second.claim(&id("one")).await.unwrap().is_some());
}

#[tokio::test]
async fn many_that_open_it_at_once_make_it_once() {
    for made in [0, 1] {
        let (_directory, path) = place();
        if made == 1 {
            old(&path).await;
        }
        let openers: Vec<_> = (0..8)
            .map(|_| {
                let path = path.clone();
                thread::spawn(move || open(&path))
            })
            .collect();
        for opener in openers {
            let journal = opener.join().unwrap();
            assert_eq!(journal.runs().await.unwrap().len(), made);
        }
        assert_eq!(count(&path, "PRAGMA user_version"), 2);
    }
}

/// A journal of the first schema, with a run in it.
async fn old(path: &Path) {
    let timeout = Duration::from_secs(5);
    {
        let file = JournalFile::find_or_make(path, timeout).unwrap();
        // It does not have what is read today.
        let error = schema::open(&file, &schema::STEPS[..1]).unwrap_err();
        assert!(
            error.to_string().contains("no such table: leases"),
            "{error}"
        );
    }
    let (directory, new) = place();
    open(&new).create(new_run("one", 0)).await.unwrap();
    let copy = "ATTACH ?1 AS new";
    let connection = stranger(path);
    connection.execute(copy, [new.to_str().unwrap()]).unwrap();
    connection
        .execute_batch(
            "INSERT INTO runs SELECT * FROM new.runs;
             INSERT INTO plans SELECT * FROM new.plans;
             INSERT INTO batches SELECT * FROM new.batches;
             INSERT INTO entries SELECT * FROM new.entries;",
        )
        .unwrap();
    drop(directory);
    assert_eq!(count(path, "PRAGMA user_version"), 1);
}

#[tokio::test]
async fn an_older_one_keeps_its_runs() {
    let (_directory, path) = place();
    old(&path).await;
    let journal = open(&path);
    let stored = journal.load(&id("one")).await.unwrap().unwrap();
    assert_eq!(stored.head.plan.digest(), plan().digest());
    assert!(journal.claim(&id("one")).await.unwrap().is_none());
    journal
        .append(&id("one"), intended(1), standing(1))
        .await
        .unwrap();
    assert_eq!(count(&path, "PRAGMA user_version"), 2);
    // Later ones know where they are.
    drop(journal);
    assert_eq!(open(&path).runs().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_newer_one_is_left_alone() {
    let (_directory, path) = place();
    filled(&path).await;
    stranger(&path)
        .execute_batch("PRAGMA user_version = 7")
        .unwrap();
    let error = refused(&path);
    assert!(
        error.contains("has schema 7; this program knows up to 2: use the newer"),
        "{error}"
    );
    stranger(&path)
        .execute_batch("PRAGMA user_version = -7")
        .unwrap();
    refused_as(&path, "is damaged: it has schema -7");
    assert_eq!(count(&path, "SELECT count(*) FROM runs"), 1);
}

#[test]
fn what_is_something_else_is_left_alone() {
    let (_directory, path) = place();
    stranger(&path)
        .execute_batch("CREATE TABLE notes (text)")
        .unwrap();
    let before = fs::read(&path).unwrap();
    refused_as(&path, "is a database of another program");
    assert_eq!(fs::read(&path).unwrap(), before);

    let (_directory, path) = place();
    stranger(&path)
        .execute_batch("PRAGMA application_id = 5; CREATE TABLE t (x)")
        .unwrap();
    refused_as(&path, "is a database of another program");

    let (_directory, path) = place();
    fs::write(&path, "Dear diary, ".repeat(1000)).unwrap();
    refused_as(&path, "is no database");

    let (_directory, path) = place();
    fs::write(&path, "x").unwrap();
    refused_as(&path, "is no database");

    let (directory, path) = place();
    fs::create_dir(&path).unwrap();
    refused_as(&path, "is not a file");
    fs::write(directory.path().join("file"), "").unwrap();
    let below = directory.path().join("file/journal.sqlite3");
    refused_as(&below, "cannot be made or found");
    let error = quiet().open("").unwrap_err().to_string();
    assert!(error.contains("its path is empty"), "{error}");
}

#[test]
fn one_without_its_tables_is_told() {
    for change in [
        "DROP TABLE entries",
        "DROP TABLE leases",
        "ALTER TABLE plans RENAME COLUMN plan TO scheme",
    ] {
        let (_directory, path) = place();
        drop(open(&path));
        stranger(&path).execute_batch(change).unwrap();
        assert!(
            refused(&path).contains("it is damaged or was changed"),
            "{change}"
        );
    }
}

#[tokio::test]
async fn one_that_others_keep_locked_is_told() {
    let (_directory, path) = place();
    // A new one: nobody can tell yet what it is to be.
    let other = stranger(&path);
    other
        .execute_batch("CREATE TABLE t (x); DROP TABLE t; BEGIN EXCLUSIVE")
        .unwrap();
    refused_as(&path, "another program has kept it locked for 50ms");
    drop(other);
    let journal = quiet()
        .busy_timeout(Duration::from_millis(50))
        .open(&path)
        .unwrap();
    journal.create(new_run("one", 0)).await.unwrap();
    let other = stranger(&path);
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let run = id("one");
    let calls = [1, 2].map(|batch| journal.append(&run, intended(batch), standing(0)));
    for call in calls {
        let error = call.await.unwrap_err().to_string();
        assert!(
            error.contains("another program has kept it locked"),
            "{error}"
        );
    }
    // Nor does it hang at its end.
    drop(journal);
    other.execute_batch("COMMIT").unwrap();
    assert!(open(&path).entries(&run, 0).await.unwrap().is_empty());
}

#[tokio::test]
async fn one_that_is_moved_away_is_not_written_into() {
    let (directory, path) = place();
    let journal = open(&path);
    let run = id("one");
    journal.create(new_run("one", 0)).await.unwrap();
    fs::rename(&path, directory.path().join("elsewhere")).unwrap();
    let error = journal
        .append(&run, intended(1), standing(0))
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("was moved or deleted"),
        "{error}"
    );
    let error = journal.load(&run).await.unwrap_err();
    assert!(
        error.to_string().contains("was moved or deleted"),
        "{error}"
    );
    #[cfg(unix)]
    {
        fs::write(&path, "").unwrap();
        let error = journal
            .append(&run, intended(1), standing(0))
            .await
            .unwrap_err();
        assert!(
            error.to_string().contains("was replaced by another file"),
            "{error}"
        );
    }
    fs::rename(directory.path().join("elsewhere"), &path).unwrap();
    journal
        .append(&run, intended(1), standing(0))
        .await
        .unwrap();
}

#[tokio::test]
async fn damage_is_told_and_never_more_than_that() {
    let (_directory, whole) = place();
    filled(&whole).await;
    let whole = fs::read(whole).unwrap();
    let page = 4096;
    let damaged = |damage: &dyn Fn(&mut Vec<u8>)| {
        let (directory, path) = place();
        let mut bytes = whole.clone();
        damage(&mut bytes);
        fs::write(&path, bytes).unwrap();
        (directory, path)
    };

    let (_directory, path) = damaged(&|bytes| bytes[..16].fill(b'x'));
    refused_as(&path, "is no database");
    let (_directory, path) = damaged(&|bytes| bytes.truncate(10 * page));
    refused_as(&path, "is damaged");
    let (_directory, path) = damaged(&|bytes| bytes.truncate(50));
    refused_as(&path, "is no database");
    let (_directory, path) = damaged(&|bytes| bytes[100..page].fill(0xff));
    refused_as(&path, "is damaged");

    let (_directory, path) = damaged(&|bytes| bytes[page..].fill(0xff));
    let journal = open(&path);
    for error in [
        journal.load(&id("one")).await.err(),
        journal.runs().await.err(),
        journal.entries(&id("one"), 3).await.err(),
        journal.claim(&id("one")).await.err(),
    ] {
        let error = error.unwrap().to_string();
        assert!(
            error.contains("is damaged") && error.contains(".recover"),
            "{error}"
        );
    }

    // A log that is none is not taken in.
    let (_directory, path) = damaged(&|_| ());
    fs::write(format!("{}-wal", path.display()), vec![0xa5; 3 * page]).unwrap();
    fs::write(format!("{}-shm", path.display()), vec![0xa5; 8 * page]).unwrap();
    let journal = open(&path);
    assert_eq!(
        journal
            .load(&id("one"))
            .await
            .unwrap()
            .unwrap()
            .entries
            .len(),
        20
    );
}

#[tokio::test]
async fn rows_that_cannot_be_read_are_named() {
    let cases = [
        (
            "UPDATE entries SET body = '{' WHERE seq = 3",
            "entry 3 of run one cannot be read",
        ),
        (
            "UPDATE entries SET kind = 'dreamt' WHERE seq = 3",
            "unknown variant `dreamt`",
        ),
        (
            "UPDATE entries SET body = '{\"batch\":-1}' WHERE seq = 3",
            "entry 3 of run one",
        ),
        (
            "UPDATE entries SET body = '{\"batch\":99999999999}' WHERE seq = 3",
            "entry 3 of run one",
        ),
        (
            "UPDATE entries SET at = 'noon' WHERE seq = 3",
            "entry 3 of run one",
        ),
        (
            "DELETE FROM entries WHERE seq = 3",
            "entry 3 of run one cannot be read: entry 4 is in its place",
        ),
        (
            "UPDATE entries SET seq = -3 WHERE seq = 3",
            "entry 3 of run one",
        ),
        (
            "UPDATE plans SET plan = '{}'",
            "the plan of run one cannot be read",
        ),
        (
            "UPDATE plans SET plan = replace(plan, '/a', '/z')",
            "it was changed after it was made",
        ),
        (
            "UPDATE plans SET places = '[{}]'",
            "the places of run one cannot be read",
        ),
        (
            "UPDATE runs SET started_at = ''",
            "the start of run one cannot be read",
        ),
        (
            "UPDATE batches SET items = '[9]' WHERE batch = 1",
            "the batches do not fit the plan",
        ),
        (
            "UPDATE batches SET items = '9' WHERE batch = 1",
            "batch 1 of run one cannot be read",
        ),
        (
            "UPDATE batches SET wave = 4294967295 WHERE batch = 2",
            "batch 2 of run one cannot be read: it is in wave",
        ),
        ("UPDATE batches SET wave = -1", "batch 0 of run one"),
        (
            "UPDATE batches SET batch = 7 WHERE batch = 2",
            "batch 2 of run one",
        ),
        ("DELETE FROM plans", "the plan of run one is not there"),
        ("DELETE FROM batches", "the batches do not fit the plan"),
    ];
    for (change, told) in cases {
        let (_directory, path) = place();
        let journal = open(&path);
        journal.create(new_run("one", 0)).await.unwrap();
        journal
            .append(&id("one"), entries::one_of_each(), standing(0))
            .await
            .unwrap();
        stranger(&path).execute_batch(change).unwrap();
        let error = journal.load(&id("one")).await.unwrap_err().to_string();
        assert!(
            error.contains(told) && error.contains("journal.sqlite3"),
            "{change}: {error}"
        );
    }
    for change in [
        "UPDATE runs SET verdict = 'fine'",
        "UPDATE runs SET counts = '{}'",
        "UPDATE runs SET counts = replace(counts, '5', '-5')",
        "UPDATE runs SET started_at = 'noon'",
        "UPDATE runs SET retry_of = '../x'",
    ] {
        let (_directory, path) = place();
        let journal = open(&path);
        journal.create(new_run("one", 0)).await.unwrap();
        stranger(&path).execute_batch(change).unwrap();
        let error = journal.runs().await.unwrap_err().to_string();
        assert!(
            error.contains("run one cannot be listed"),
            "{change}: {error}"
        );
    }
}

/// Starts a program where nobody else sees what is mounted on the directory of the journal:
/// a file system of its own, of the size given.
const SMALL: [&str; 5] = [
    "unshare",
    "-rm",
    "sh",
    "-c",
    r#"mount -t tmpfs -o size=600k none "$(dirname "$JOURNAL")" && exec "$0" "$@""#,
];

async fn fills_the_disk(path: PathBuf) {
    let ballast = path.with_file_name("ballast");
    fs::write(&ballast, vec![0; 100_000]).unwrap();
    let journal = open(&path);
    let run = id("one");
    journal.create(new_run("one", 0)).await.unwrap();
    let mut written = 0;
    let error = loop {
        let entry = vec![entries::large(3000)];
        match journal.append(&run, entry, standing(written)).await {
            Ok(()) => written += 1,
            Err(error) => break error.to_string(),
        }
        assert!(written < 1000, "the disk is not small");
    };
    assert!(
        error.contains("no space left") || error.contains("disk is full"),
        "{error}"
    );
    assert!(written > 3, "{error}");
    let stored = journal.load(&run).await.unwrap().unwrap();
    assert_eq!(stored.entries.len() as u64, written);
    fs::remove_file(ballast).unwrap();
    journal
        .append(&run, intended(1), standing(0))
        .await
        .unwrap();
    drop(journal);
    let entries = open(&path).entries(&run, 0).await.unwrap();
    assert_eq!(entries.len() as u64, written + 1);
}

#[tokio::test]
async fn a_full_disk_is_told_and_loses_nothing() {
    if let Some(path) = path_for_child() {
        return fills_the_disk(path).await;
    }
    let (_directory, path) = place();
    if let Some(process) = child(
        "files::a_full_disk_is_told_and_loses_nothing",
        &SMALL,
        &path,
    ) {
        must_end_well(process);
    }
}

async fn finds_no_room(path: PathBuf) {
    fs::write(path.with_file_name("ballast"), vec![0; 1_000_000]).unwrap_err();
    let error = quiet().open(&path).unwrap_err().to_string();
    assert!(
        error.contains("no space left") || error.contains("disk is full"),
        "{error}"
    );
}

#[tokio::test]
async fn a_disk_that_is_full_from_the_beginning_is_told() {
    if let Some(path) = path_for_child() {
        return finds_no_room(path).await;
    }
    let (_directory, path) = place();
    if let Some(process) = child(
        "files::a_disk_that_is_full_from_the_beginning_is_told",
        &SMALL,
        &path,
    ) {
        must_end_well(process);
    }
}

async fn finds_it_unchangeable(path: PathBuf) {
    filled(&path).await;
    let directory = path.parent().unwrap();
    let remount = Process::new("mount")
        .args(["-o", "remount,ro"])
        .arg(directory)
        .status();
    assert!(remount.unwrap().success());
    let error = refused(&path);
    assert!(
        error.contains("cannot be written") || error.contains("cannot be opened"),
        "{error}"
    );
    let error = refused(&directory.join("journal.sqlite3.new/journal.sqlite3"));
    assert!(error.contains("cannot be made or found"), "{error}");
}

#[tokio::test]
async fn a_read_only_disk_is_told() {
    if let Some(path) = path_for_child() {
        return finds_it_unchangeable(path).await;
    }
    let (_directory, path) = place();
    if let Some(process) = child("files::a_read_only_disk_is_told", &SMALL, &path) {
        must_end_well(process);
    }
}

fn has_no_permission(path: &Path) {
    // A file that may be read only, in a directory that may be written.
    let error = refused(path);
    assert!(error.contains("cannot be written"), "{error}");
    // A directory that may not be written.
    let directory = path.with_file_name("closed");
    let error = refused(&directory.join("journal.sqlite3"));
    assert!(error.contains("cannot be made or found"), "{error}");
    assert!(error.contains("Permission denied"), "{error}");
    let error = refused(&directory.join("below/journal.sqlite3"));
    assert!(error.contains("cannot be made or found"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn what_may_not_be_written_is_told() {
    if let Some(path) = path_for_child() {
        return has_no_permission(&path);
    }
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let (directory, path) = place();
    filled(&path).await;
    let closed = directory.path().join("closed");
    fs::create_dir(&closed).unwrap();
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(&path, 0o444);
    mode(&closed, 0o555);
    mode(directory.path(), 0o777);
    // Whom nothing is forbidden becomes somebody else.
    let root = fs::metadata(&path).unwrap().uid() == 0;
    let nobody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
    ];
    let wrapper: &[&str] = if root { &nobody } else { &[] };
    if let Some(process) = child("files::what_may_not_be_written_is_told", wrapper, &path) {
        must_end_well(process);
    }
    mode(&closed, 0o755);
}

/// Ends the process in the middle of a step.
struct DiesInTheMiddle;

impl tracing::Subscriber for DiesInTheMiddle {
    fn enabled(&self, about: &tracing::Metadata<'_>) -> bool {
        about.target() == "huaweicloud_jobs::at"
    }
    fn event(&self, _: &tracing::Event<'_>) {
        std::process::exit(66);
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test]
async fn a_step_is_taken_whole_or_not_at_all() {
    if let Some(path) = path_for_child() {
        tracing::subscriber::with_default(DiesInTheMiddle, || open(&path));
        return;
    }
    for runs in [0, 1] {
        let (_directory, path) = place();
        if runs == 1 {
            old(&path).await;
        }
        let dying = child("files::a_step_is_taken_whole_or_not_at_all", &[], &path);
        let died = dying.unwrap().output().unwrap();
        assert_eq!(died.status.code(), Some(66));
        assert_eq!(count(&path, "PRAGMA user_version"), runs);
        assert_eq!(open(&path).runs().await.unwrap().len() as i64, runs);
    }
}

/// A file of somebody else that is refused stays as it was.
#[cfg(unix)]
#[test]
fn a_file_that_is_refused_is_not_changed() {
    use std::os::unix::fs::PermissionsExt;
    let (directory, _) = place();
    let path = directory.path().join("other.sqlite3");
    stranger(&path)
        .execute_batch("CREATE TABLE t (a); PRAGMA user_version = 7;")
        .unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    quiet().open(&path).unwrap_err();
    let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o664, "{mode:o}");
}
