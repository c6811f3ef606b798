//! What is written: order, groups, all or nothing.

use super::*;

#[tokio::test]
async fn a_run_is_read_back_as_it_was_written() {
    let (_directory, path) = place();
    let journal = open(&path);
    let mut new = new_run("one", 0);
    journal.create(new.clone()).await.unwrap();
    journal.create(new_run("two", 1)).await.unwrap();
    let what = entries::one_of_each();
    journal
        .append(&id("one"), what[..3].to_vec(), standing(1))
        .await
        .unwrap();
    journal
        .append(&id("one"), what[3..].to_vec(), standing(2))
        .await
        .unwrap();
    new.standing = standing(2);

    for journal in [journal, open(&path)] {
        let stored = journal.load(&id("one")).await.unwrap().unwrap();
        assert_eq!(stored.entries, what);
        assert_eq!(stored.head.run, new.head.run);
        assert_eq!(stored.head.places, new.head.places);
        assert_eq!(stored.head.started_at, new.head.started_at);
        assert_eq!(stored.head.plan.digest(), new.head.plan.digest());
        assert_eq!(
            stored.head.plan.stored_batches(),
            new.head.plan.stored_batches()
        );
        assert_eq!(stored.head.plan.calls(), 3);
        assert!(journal.load(&id("three")).await.unwrap().is_none());

        for known in 0..=what.len() {
            let behind = journal.entries(&id("one"), known as u64).await.unwrap();
            assert_eq!(behind, what[known..]);
        }
        assert!(
            journal
                .entries(&id("one"), u64::MAX)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(journal.entries(&id("three"), 0).await.is_err());

        let runs = journal.runs().await.unwrap();
        let second = new_run("two", 1);
        let expected = [
            RunSummary::new(&second.head, second.standing),
            RunSummary::new(&new.head, new.standing),
        ];
        assert_eq!(runs, expected);
    }
}

#[tokio::test]
async fn a_run_is_created_once_and_only_with_all_others_seen() {
    let (_directory, path) = place();
    let journal = open(&path);
    journal.create(new_run("one", 0)).await.unwrap();
    journal
        .append(&id("one"), intended(7), standing(1))
        .await
        .unwrap();
    let known = journal.create(new_run("one", 1)).await.unwrap_err();
    assert!(!known.is_outdated() && known.to_string().contains("there is a run one already"));
    for seen in [0, 2, u64::MAX] {
        let outdated = journal.create(new_run("two", seen)).await.unwrap_err();
        assert!(outdated.is_outdated(), "{outdated}");
    }
    assert_eq!(journal.runs().await.unwrap().len(), 1);
    assert_eq!(numbers(&journal.entries(&id("one"), 0).await.unwrap()), [7]);
    assert_eq!(count(&path, "SELECT count(*) FROM batches"), 3);
    assert_eq!(count(&path, "SELECT count(*) FROM leases"), 1);
    for error in [
        journal
            .append(&id("two"), intended(0), standing(0))
            .await
            .err(),
        journal.claim(&id("two")).await.err(),
    ] {
        assert!(error.unwrap().to_string().contains("there is no run two"));
    }
}

#[tokio::test]
async fn what_one_writes_another_reads_at_once() {
    let (_directory, path) = place();
    let (writer, reader) = (open(&path), open(&path));
    writer.create(new_run("one", 0)).await.unwrap();
    for batch in 0..10 {
        writer
            .append(&id("one"), intended(batch), standing(batch.into()))
            .await
            .unwrap();
        let news = reader.entries(&id("one"), batch.into()).await.unwrap();
        assert_eq!(numbers(&news), [batch]);
        let runs = reader.runs().await.unwrap();
        assert_eq!(runs[0].standing, standing(batch.into()));
    }
}

#[tokio::test]
async fn reads_do_not_wait_for_a_writer() {
    let (_directory, path) = place();
    let journal = open(&path);
    journal.create(new_run("one", 0)).await.unwrap();
    let other = stranger(&path);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let run = id("one");
    let waiting = journal.append(&run, intended(1), standing(1));
    let stored = journal.load(&run).await.unwrap().unwrap();
    assert!(stored.entries.is_empty());
    assert_eq!(journal.runs().await.unwrap().len(), 1);
    other.execute_batch("ROLLBACK").unwrap();
    waiting.await.unwrap();
    assert_eq!(numbers(&journal.entries(&run, 0).await.unwrap()), [1]);
}

#[tokio::test]
async fn calls_take_effect_in_their_order_even_if_nobody_waits() {
    let (_directory, path) = place();
    let journal = open(&path);
    let run = id("one");
    drop(journal.create(new_run("one", 0)));
    for batch in 0..50 {
        drop(journal.append(&run, intended(batch), standing(0)));
    }
    // Not in the order in which they are polled either.
    let first = journal.append(&run, intended(50), standing(0));
    let second = journal.append(&run, intended(51), standing(0));
    second.await.unwrap();
    first.await.unwrap();
    let entries = journal.entries(&run, 0).await.unwrap();
    assert_eq!(numbers(&entries), (0..52).collect::<Vec<_>>());
}

#[tokio::test]
async fn what_was_asked_for_is_written_before_the_end() {
    let (_directory, path) = place();
    let journal = open(&path);
    drop(journal.create(new_run("one", 0)));
    for batch in 0..600 {
        drop(journal.append(&id("one"), intended(batch), standing(0)));
    }
    drop(journal);
    let entries = open(&path).entries(&id("one"), 0).await.unwrap();
    assert_eq!(numbers(&entries), (0..600).collect::<Vec<_>>());
}

#[tokio::test]
async fn calls_that_wait_share_a_commit() {
    let (_directory, path) = place();
    let journal = open(&path);
    let runs: Vec<RunId> = (0..16).map(|number| id(&format!("run-{number}"))).collect();
    for (seen, run) in (0..).zip(&runs) {
        journal.create(new_run(run.as_str(), seen)).await.unwrap();
    }
    assert_eq!(journal.commits(), 16);
    let other = stranger(&path);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let waiting: Vec<_> = runs
        .iter()
        .map(|run| journal.append(run, intended(3), standing(1)))
        .collect();
    other.execute_batch("ROLLBACK").unwrap();
    for written in waiting {
        written.await.unwrap();
    }
    let commits = journal.commits() - 16;
    assert!(
        (1..=2).contains(&commits),
        "{commits} commits for 16 appends"
    );
    for run in &runs {
        assert_eq!(numbers(&journal.entries(run, 0).await.unwrap()), [3]);
    }
}

#[tokio::test]
async fn one_that_is_refused_does_not_hurt_those_beside_it() {
    let (_directory, path) = place();
    let journal = open(&path);
    journal.create(new_run("one", 0)).await.unwrap();
    journal.create(new_run("two", 1)).await.unwrap();
    journal.release(&id("two"));
    let other = stranger(&path);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (one, two) = (id("one"), id("two"));
    let first = journal.append(&one, intended(1), standing(1));
    let not_held = journal.append(&two, intended(2), standing(1));
    let outdated = journal.create(new_run("three", 7));
    let doubled = journal.create(new_run("one", 2));
    let created = journal.create(new_run("three", 2));
    let second = journal.append(&one, intended(2), standing(1));
    other.execute_batch("ROLLBACK").unwrap();
    first.await.unwrap();
    assert!(not_held.await.unwrap_err().is_not_held());
    assert!(outdated.await.unwrap_err().is_outdated());
    doubled.await.unwrap_err();
    created.await.unwrap();
    second.await.unwrap();
    assert_eq!(numbers(&journal.entries(&one, 0).await.unwrap()), [1, 2]);
    assert!(journal.entries(&two, 0).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_full_file_fails_whole_groups_and_goes_on_when_there_is_room() {
    let (_directory, path) = place();
    let journal = open(&path);
    let run = id("one");
    journal.create(new_run("one", 0)).await.unwrap();
    journal
        .append(&run, intended(1), standing(1))
        .await
        .unwrap();
    journal.send(Command::Sql("PRAGMA max_page_count = 1"));
    let large = vec![entries::large(200_000)];
    let error = journal
        .append(&run, large.clone(), standing(2))
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("there is no space left"),
        "{error}"
    );
    assert!(error.to_string().contains("journal.sqlite3"), "{error}");
    let error = journal
        .create(NewRun {
            seen: 1,
            ..new_large("two")
        })
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("there is no space left"),
        "{error}"
    );
    assert_eq!(numbers(&journal.entries(&run, 0).await.unwrap()), [1]);
    assert_eq!(journal.runs().await.unwrap()[0].standing, standing(1));

    journal.send(Command::Sql("PRAGMA max_page_count = 100000"));
    journal.append(&run, large, standing(2)).await.unwrap();
    journal
        .create(NewRun {
            seen: 1,
            ..new_large("two")
        })
        .await
        .unwrap();
    assert_eq!(journal.entries(&run, 1).await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_entry_of_a_large_run_costs_no_more_than_one_of_a_small_one() {
    let (_directory, path) = place();
    let journal = open(&path);
    journal.create(new_large("one")).await.unwrap();
    let log = || fs::metadata(journal.file.beside("-wal")).unwrap().len();
    let before = log();
    assert!(before > 50_000, "a plan of {before} bytes is not large");
    for batch in 0..5 {
        let standing = standing(10_u64.pow(batch));
        journal
            .append(&id("one"), intended(batch), standing)
            .await
            .unwrap();
    }
    let each = (log() - before) / 5;
    assert!(each <= 4 * 4200, "{each} bytes for an entry");
}

/// A run whose plan takes many pages.
fn new_large(name: &str) -> NewRun {
    let mut new = new_run(name, 0);
    let targets = (0..2000).map(|number| format!("cph-phone/phone-{number:05}").parse().unwrap());
    let plan = PlanBuilder::new(Action::reset()).targets(targets);
    new.head.plan = Arc::new(plan.build().unwrap());
    new
}

#[tokio::test]
async fn batches_stay_as_another_version_cut_them() {
    let (_directory, path) = place();
    open(&path).create(new_run("one", 0)).await.unwrap();
    // One that took all targets at once.
    let cut = "DELETE FROM batches WHERE batch > 0; \
               UPDATE batches SET items = '[0,1,2,3,4]'";
    stranger(&path).execute_batch(cut).unwrap();
    let stored = open(&path).load(&id("one")).await.unwrap().unwrap();
    assert_eq!(stored.head.plan.calls(), 1);
    assert_eq!(stored.head.plan.stored_batches()[0].items, [0, 1, 2, 3, 4]);
}

#[test]
fn it_reads_where_there_is_no_runtime() {
    let (_directory, path) = place();
    let journal = open(&path);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(journal.create(new_run("one", 0))).unwrap();
    let reading = journal.runs();
    assert_eq!(runtime.block_on(reading).unwrap().len(), 1);
}
