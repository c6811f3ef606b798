//! A journal that cannot be written: nothing is sent that is not written down.

use std::{
    fs,
    io::ErrorKind,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Stdio,
};

use huaweicloud_simulator::{Fault, Rule};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

use crate::{
    oracle::{self, count, states, with_cause},
    process::{Process, until},
    world::{Work, World},
};

/// A small disk that only programs started within it see.
struct Disk {
    holder: Child,
    folder: PathBuf,
}

impl Disk {
    /// Puts one where `folder` is. Gives nothing where this user may not.
    async fn at(folder: &Path) -> Option<Self> {
        let script = "mount -t tmpfs -o size=2m none \"$0\" && echo ready && exec cat";
        let holder = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", script])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        let mut holder = match holder {
            Err(error) if error.kind() == ErrorKind::NotFound => return None,
            holder => holder.unwrap(),
        };
        let mut line = String::new();
        let stdout = holder.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).await.unwrap();
        let disk = Self {
            holder,
            folder: folder.to_owned(),
        };
        (line == "ready\n").then_some(disk)
    }

    fn within(&self) -> Vec<String> {
        let id = self.holder.id().unwrap().to_string();
        let nsenter = [
            "nsenter",
            "--user",
            "--mount",
            "--preserve-credentials",
            "-t",
        ];
        nsenter.map(str::to_owned).into_iter().chain([id]).collect()
    }

    async fn shell(&self, script: &str) -> bool {
        let within = self.within();
        let mut command = Command::new(&within[0]);
        command.args(&within[1..]).args(["sh", "-c", script]);
        command.arg(&self.folder).stderr(Stdio::null());
        command.status().await.unwrap().success()
    }

    /// Fills it to the last byte.
    async fn fill(&self) {
        let filled = self.shell("cat /dev/zero > \"$0\"/filler").await;
        assert!(!filled, "it has no end");
    }

    async fn free(&self) {
        assert!(self.shell("rm \"$0\"/filler").await);
    }
}

/// A world whose journal is on a small disk.
async fn on_a_small_disk(work: Work) -> Option<(World, Disk)> {
    let mut world = World::new(work).await;
    let disk = Disk::at(world.journal().parent().unwrap()).await;
    let Some(disk) = disk else {
        tell!("not tried: a user that may mount nothing");
        return None;
    };
    world.within = disk.within();
    Some((world, disk))
}

fn calls(world: &World) -> usize {
    world.simulator.requests().count("ResetCloudPhone")
}

#[tokio::test]
async fn when_the_disk_is_full_no_more_is_sent_and_resume_sends_it() {
    let Some((world, disk)) = on_a_small_disk(Work::resets(900, 0)).await else {
        return;
    };
    // The first answers are on their way while the disk becomes full.
    let slow = Fault::SlowBody {
        chunk_bytes: 100,
        delay_ms: 25,
    };
    let slow = Rule::new(slow).on("ResetCloudPhone");
    world.simulator.faults().add(slow.repeated(4));
    let program = Process::start(world.begin("-o json"));
    until("four calls", || world.simulator.ledger().len() == 400).await;
    disk.fill().await;
    let ended = program.end().await;
    assert_eq!(calls(&world), 4);
    let report = ended.json();
    oracle::check(&world, &report);
    assert_eq!(with_cause(&report, "journal").len(), 500);
    assert_eq!(count(&report, "accepted") + count(&report, "running"), 400);
    for part in ["no space left", "free some", "hcjobs resume"] {
        assert!(ended.stderr.contains(part), "{part}: {ended:#?}");
    }
    assert_eq!(ended.code, 5, "{ended:#?}");

    // Still full: still nothing.
    let run = report["run"].as_str().unwrap();
    let still = world.end(&format!("resume {run}")).await.with_code(1);
    assert!(
        still.stderr.contains("full") || still.stderr.contains("space"),
        "{still:#?}"
    );
    assert_eq!(calls(&world), 4);

    disk.free().await;
    let left = world.status().await;
    assert_eq!(
        (count(&left, "planned"), count(&left, "intended")),
        (500, 400)
    );
    let report = world.resume_to_the_end().await;
    assert_eq!(world.simulator.ledger().len(), 900);
    assert_eq!(
        states(&report, "unknown"),
        with_cause(&report, "crash_after_intent")
    );
}

#[tokio::test]
async fn on_a_full_disk_no_run_begins() {
    let Some((world, disk)) = on_a_small_disk(Work::resets(250, 0)).await else {
        return;
    };
    disk.fill().await;
    let ended = Process::start(world.begin("")).end().await.with_code(1);
    assert!(
        ["space", "full"]
            .iter()
            .any(|word| ended.stderr.contains(word)),
        "{ended:#?}"
    );
    assert_eq!(
        (
            ended.stdout.as_str(),
            world.simulator.requests().entries().len()
        ),
        ("", 0)
    );
    disk.free().await;
    let report = Process::start(world.begin("-o json")).end().await;
    oracle::check(&world, &report.with_code(0).json());
}

/// The same with files that may not grow, which every user can have.
#[tokio::test]
async fn when_the_journal_cannot_grow_no_more_is_sent() {
    // So large is a journal that has one answer, and no more than one.
    let world = World::new(Work::resets(900, 0)).await;
    let mut command = world.begin("");
    command.env("HCJOBS_KILL_AT", "between_batches");
    assert!(Process::start(command).fate().await.is_none());
    let mut wal = world.journal().into_os_string();
    wal.push("-wal");
    let blocks = fs::metadata(wal).unwrap().len() / 512;

    let mut world = World::new(Work::resets(900, 0)).await;
    let script = "trap '' XFSZ; ulimit -f $0 && exec \"$@\"";
    let limit = ["sh", "-c", script, &blocks.to_string()].map(str::to_owned);
    world.within = limit.to_vec();
    let ended = Process::start(world.begin("-o json")).end().await;
    world.within = Vec::new();
    let report = ended.json();
    oracle::check(&world, &report);
    let not_sent = with_cause(&report, "journal").len();
    assert!(not_sent > 0, "{:#}", report["counts"]);
    assert_eq!(world.simulator.ledger().len() + not_sent, 900);
    assert!([3, 4, 5].contains(&ended.code), "{ended:#?}");
    assert!(ended.stderr.contains("disk is full"), "{ended:#?}");
    assert!(ended.stderr.contains("hcjobs resume"), "{ended:#?}");
    let report = world.resume_to_the_end().await;
    assert_eq!(world.simulator.ledger().len(), 900);
    assert_eq!(
        states(&report, "unknown"),
        with_cause(&report, "crash_after_intent")
    );
}

#[tokio::test]
async fn where_nothing_can_be_written_no_run_begins() {
    let mut world = World::new(Work::resets(10, 0)).await;
    let folder = world.journal().parent().unwrap().to_owned();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    let mut read_only = None;
    // What is forbidden does not keep a superuser from writing.
    if fs::write(folder.join("probe"), "").is_ok() {
        let Some(disk) = Disk::at(&folder).await else {
            tell!("not tried: a user that may write everywhere, and mount nothing");
            return;
        };
        assert!(disk.shell("mount -o remount,ro \"$0\"").await);
        world.within = disk.within();
        read_only = Some(disk);
    }
    for arguments in ["", "--dry-run"] {
        let ended = Process::start(world.begin(arguments)).end().await;
        // What is only shown needs no journal.
        let ended = ended.with_code(if arguments.is_empty() { 1 } else { 0 });
        if ended.code == 1 {
            for part in ["journal.sqlite3", "can be written", "--journal FILE"] {
                assert!(ended.stderr.contains(part), "{part}: {ended:#?}");
            }
        }
    }
    assert_eq!(world.simulator.requests().entries(), []);
    drop(read_only);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
}
