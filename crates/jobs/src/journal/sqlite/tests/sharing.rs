//! Who holds a run, when several processes want it.

use std::{
    io::{BufRead, BufReader, Write},
    process::Stdio,
};

use super::*;

/// Takes runs from those who gave no sign of life between two claims.
fn impatient(path: &Path) -> SqliteJournal {
    quiet().stale_after(Duration::ZERO).open(path).unwrap()
}

fn holder_files(journal: &SqliteJournal) -> usize {
    fs::read_dir(journal.file.beside(".holders")).map_or(0, Iterator::count)
}

#[tokio::test]
async fn the_creator_holds_a_run_until_it_lets_go() {
    let (_directory, path) = place();
    let (first, second) = (open(&path), open(&path));
    let run = id("one");
    first.create(new_run("one", 0)).await.unwrap();

    let again = first.claim(&run).await.unwrap().unwrap();
    assert_eq!(&*again.name, "another handle in this process");
    let holder = second.claim(&run).await.unwrap().unwrap();
    let process = format!("process {} on ", std::process::id());
    assert!(holder.name.starts_with(&process), "{holder}");
    assert!(holder.since <= holder.seen && holder.seen <= SystemTime::now());
    let refused = second
        .append(&run, intended(1), standing(0))
        .await
        .unwrap_err();
    assert!(refused.is_not_held());
    // Somebody else's run is not let go.
    second.release(&run);
    assert!(second.claim(&run).await.unwrap().is_some());
    first.append(&run, intended(1), standing(0)).await.unwrap();

    first.release(&run);
    let refused = first
        .append(&run, intended(2), standing(0))
        .await
        .unwrap_err();
    assert!(refused.is_not_held());
    assert!(second.claim(&run).await.unwrap().is_none());
    second.append(&run, intended(2), standing(0)).await.unwrap();
    assert!(first.claim(&run).await.unwrap().is_some());
    assert_eq!(numbers(&first.entries(&run, 0).await.unwrap()), [1, 2]);
}

#[tokio::test]
async fn a_handle_that_ends_lets_all_go_and_cleans_up() {
    let (_directory, path) = place();
    let reader = open(&path);
    let holder = open(&path);
    assert_eq!(holder_files(&reader), 0, "who only reads holds nothing");
    for (seen, name) in (0..).zip(["one", "two", "three"]) {
        holder.create(new_run(name, seen)).await.unwrap();
    }
    assert_eq!(holder_files(&reader), 1);
    drop(holder);
    assert_eq!(holder_files(&reader), 0);
    assert_eq!(count(&path, "SELECT count(*) FROM leases"), 0);
    for name in ["one", "two", "three"] {
        assert!(reader.claim(&id(name)).await.unwrap().is_none());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_those_who_claim_at_once_one_gets_it() {
    let (_directory, path) = place();
    {
        let creator = open(&path);
        for seen in 0..8 {
            creator
                .create(new_run(&format!("run-{seen}"), seen))
                .await
                .unwrap();
        }
    }
    let rivals: Vec<_> = (0..4).map(|_| Arc::new(open(&path))).collect();
    for number in 0..8 {
        let claims: Vec<_> = rivals
            .iter()
            .map(|rival| {
                let (rival, run) = (Arc::clone(rival), id(&format!("run-{number}")));
                tokio::spawn(async move {
                    let won = rival.claim(&run).await.unwrap().is_none();
                    let wrote = rival.append(&run, intended(0), standing(0)).await;
                    assert_eq!(won, wrote.is_ok());
                    won
                })
            })
            .collect();
        let mut winners = 0;
        for claim in claims {
            winners += u32::from(claim.await.unwrap());
        }
        assert_eq!(winners, 1);
    }
}

#[tokio::test]
async fn the_run_of_a_dead_one_is_taken_at_once() {
    let (_directory, path) = place();
    let (dead, heir) = (open(&path), open(&path));
    let run = id("one");
    dead.create(new_run("one", 0)).await.unwrap();
    dead.append(&run, intended(1), standing(0)).await.unwrap();
    dead.send(Command::Die);
    drop(dead);
    assert_eq!(count(&path, "SELECT count(*) FROM leases"), 1);
    assert_eq!(holder_files(&heir), 1);
    assert!(heir.claim(&run).await.unwrap().is_none());
    assert_eq!(holder_files(&heir), 1, "the dead one's is swept");
    heir.append(&run, intended(2), standing(0)).await.unwrap();
    assert_eq!(numbers(&heir.entries(&run, 0).await.unwrap()), [1, 2]);
}

/// Creates a run and holds it until it is killed.
async fn victim(path: &Path) {
    let journal = open(path);
    journal.create(new_run("one", 0)).await.unwrap();
    journal
        .append(&id("one"), intended(1), standing(0))
        .await
        .unwrap();
    // Behind the test harness's own words on the line.
    writeln!(std::io::stdout(), "\nheld").unwrap();
    let mut never = String::new();
    std::io::stdin().read_line(&mut never).unwrap();
}

#[tokio::test]
async fn the_run_of_a_killed_process_is_taken_at_once() {
    if let Some(path) = path_for_child() {
        return victim(&path).await;
    }
    let (_directory, path) = place();
    let heir = open(&path);
    let mut victim = child(
        "sharing::the_run_of_a_killed_process_is_taken_at_once",
        &[],
        &path,
    )
    .unwrap()
    .stdin(Stdio::piped())
    .stdout(Stdio::piped())
    .spawn()
    .unwrap();
    let lines = BufReader::new(victim.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line == "held"));
    let run = id("one");
    let holder = heir.claim(&run).await.unwrap().unwrap();
    assert!(holder.name.contains(&victim.id().to_string()), "{holder}");
    victim.kill().unwrap();
    victim.wait().unwrap();
    assert!(heir.claim(&run).await.unwrap().is_none());
    heir.append(&run, intended(2), standing(0)).await.unwrap();
    assert_eq!(numbers(&heir.entries(&run, 0).await.unwrap()), [1, 2]);
}

#[tokio::test]
async fn the_run_of_one_that_hangs_is_taken_and_it_writes_no_more() {
    let (_directory, path) = place();
    let (hung, heir) = (open(&path), impatient(&path));
    let run = id("one");
    hung.create(new_run("one", 0)).await.unwrap();
    // The first claim only learns where the heartbeat stands.
    assert!(heir.claim(&run).await.unwrap().is_some());
    assert!(heir.claim(&run).await.unwrap().is_none());
    let fenced = hung
        .append(&run, intended(1), standing(0))
        .await
        .unwrap_err();
    assert!(fenced.is_not_held(), "{fenced}");
    // Letting go what one does not hold takes it from nobody.
    hung.release(&run);
    heir.append(&run, intended(2), standing(0)).await.unwrap();
    drop(hung);
    heir.append(&run, intended(3), standing(0)).await.unwrap();
    assert_eq!(numbers(&heir.entries(&run, 0).await.unwrap()), [2, 3]);
}

#[tokio::test]
async fn patience_is_counted_from_the_first_claim() {
    let (_directory, path) = place();
    let (hung, heir) = (open(&path), open(&path));
    let run = id("one");
    hung.create(new_run("one", 0)).await.unwrap();
    for _ in 0..5 {
        assert!(heir.claim(&run).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn one_that_gives_signs_of_life_keeps_its_run() {
    let (_directory, path) = place();
    let beating = SqliteOptions::default().heartbeat(Duration::from_millis(1));
    let (alive, rival) = (beating.open(&path).unwrap(), impatient(&path));
    let run = id("one");
    alive.create(new_run("one", 0)).await.unwrap();
    let other = stranger(&path);
    let beat = || {
        let beat: rusqlite::Result<i64> =
            other.query_row("SELECT beat FROM leases", (), |row| row.get(0));
        beat.unwrap()
    };
    for _ in 0..5 {
        assert!(rival.claim(&run).await.unwrap().is_some());
        let before = beat();
        while beat() == before {
            std::thread::yield_now();
        }
    }
    alive.append(&run, intended(1), standing(0)).await.unwrap();
}

#[tokio::test]
async fn wall_clocks_decide_nothing() {
    let (_directory, path) = place();
    let (holder, rival) = (open(&path), open(&path));
    holder.create(new_run("one", 0)).await.unwrap();
    for time in [
        "1970-01-01T00:00:00Z",
        "9999-01-01T00:00:00Z",
        "yesterday",
        "",
    ] {
        let jump = "UPDATE leases SET seen_at = ?1, since = ?1";
        stranger(&path).execute(jump, [time]).unwrap();
        let shown = rival.claim(&id("one")).await.unwrap().unwrap();
        assert!(!shown.to_string().is_empty());
    }
}

#[tokio::test]
async fn a_lease_that_names_a_path_reaches_no_file() {
    let (directory, path) = place();
    let journal = open(&path);
    drop(journal.create(new_run("one", 0)));
    drop(journal);
    let outside = directory.path().join("precious");
    fs::write(&outside, "kept").unwrap();
    for token in ["../precious", "", "/", "précieux-précieux-précieux-32"] {
        let lease = "INSERT OR REPLACE INTO leases VALUES (1, ?1, 'x', 1, 'x', 'x', 0, 'x')";
        stranger(&path).execute(lease, [token]).unwrap();
        assert!(open(&path).claim(&id("one")).await.unwrap().is_none());
    }
    assert_eq!(fs::read_to_string(outside).unwrap(), "kept");
}

#[cfg(unix)]
#[tokio::test]
async fn a_place_that_cannot_keep_holders_is_told() {
    let (_directory, path) = place();
    let journal = open(&path);
    fs::write(journal.file.beside(".holders"), "in the way").unwrap();
    let error = journal
        .create(new_run("one", 0))
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains(".holders: cannot be written"), "{error}");
    assert!(journal.runs().await.unwrap().is_empty());
}

/// A release that cannot be written: the run is held by nobody, and nobody can take it.
#[tokio::test]
async fn a_release_that_met_a_lock_is_made_good() {
    let (_directory, path) = place();
    let options = || quiet().busy_timeout(Duration::from_millis(50));
    let one = options().open(&path).unwrap();
    one.create(new_run("r1", 0)).await.unwrap();
    let other = stranger(&path);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    one.release(&id("r1"));
    // What is asked for after it is refused as well: by then it was tried.
    one.claim(&id("r1")).await.unwrap_err();
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(one.claim(&id("r1")).await.unwrap(), None);
}
