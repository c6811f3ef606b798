//! A clock of the day that is set while a run is under way: nothing may depend on it but
//! what is shown.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use huaweicloud_jobs::{
    Action, Clock, Credentials, ErrorKind, Fleet, JobState, Report, SystemRandom, Unknown, Verdict,
    WaitOptions, journal::MemoryJournal,
};
use huaweicloud_simulator::{Behaviour, Clock as SimulatorClock, Fault, Rule, Simulator};
use huaweicloud_tests::{TestClock, check, fleet_over, patient};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A clock whose time of the day is set at random, while its monotonic time goes on.
#[derive(Debug)]
struct JumpingClock {
    steady: TestClock,
    /// By how many seconds it is wrong.
    wrong_by: AtomicI64,
    /// How often it was read; nothing if it is never set.
    reads: Option<AtomicU64>,
}

impl JumpingClock {
    fn new(simulator: &Simulator, wrong_by: i64, jumps: Option<u64>) -> Arc<Self> {
        Arc::new(Self {
            steady: TestClock::new(simulator.clock()),
            wrong_by: AtomicI64::new(wrong_by),
            reads: jumps.map(|seed| AtomicU64::new(seed << 32)),
        })
    }
}

impl Clock for JumpingClock {
    fn now(&self) -> SystemTime {
        if let Some(reads) = &self.reads {
            let read = reads.fetch_add(1, Ordering::Relaxed) + 1;
            let mixed = read.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
            let mixed = mixed.wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 40;
            if mixed % 3 > 0 {
                let jump = [-DAY, -HOUR, 0, HOUR, DAY][(mixed / 3 % 5) as usize];
                self.wrong_by.store(jump, Ordering::Relaxed);
            }
        }
        let wrong_by = self.wrong_by.load(Ordering::Relaxed);
        let off = Duration::from_secs(wrong_by.unsigned_abs());
        match wrong_by < 0 {
            true => self.steady.now() - off,
            false => self.steady.now() + off,
        }
    }

    fn monotonic(&self) -> Duration {
        self.steady.monotonic()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.steady.sleep(duration)
    }
}

async fn simulator() -> Simulator {
    let behaviour = Behaviour {
        refuse_while_busy: false,
        ..Behaviour::default()
    };
    let simulator = Simulator::builder().traits(behaviour);
    let clock = SimulatorClock::manual();
    simulator.clock(clock).start().await.unwrap()
}

/// A fleet with a clock of its own. It asks with a token: a signature tells the time.
fn fleet(simulator: &Simulator, clock: Arc<JumpingClock>, journal: Arc<MemoryJournal>) -> Fleet {
    fleet_over(simulator)
        .credentials(Credentials::token(simulator.token()))
        .clock(clock)
        .random(Arc::new(SystemRandom))
        .journal(journal)
        .build()
        .unwrap()
}

fn targets(kind: &str, ids: impl Iterator<Item = String>) -> Vec<String> {
    ids.map(|id| format!("{kind}/{id}")).collect()
}

fn resets() -> Vec<String> {
    let mut all = targets("cph-phone", (1..=150).map(|n| format!("phone-{n:05}")));
    all.extend(targets("koophone", (1..=120).map(|n| format!("kp-{n:04}"))));
    all
}

fn restarts() -> Vec<String> {
    let mut all = targets("koophone", (1..=20).map(|n| format!("kp-{n:04}")));
    all.push("dbss-audit/00000000-0000-4000-8000-000000000001".to_owned());
    all.extend(targets(
        "cph-server",
        (1..=20).map(|n| format!("server-{n:04}")),
    ));
    all
}

fn plan(fleet: &Fleet, action: Action, targets: &[String]) -> huaweicloud_jobs::Plan {
    let targets = targets.iter().map(|target| target.parse().unwrap());
    fleet.plan(action).targets(targets).build().unwrap()
}

/// What can go wrong, each with targets that show by their end whether it did.
fn faults(simulator: &Simulator) {
    for (fault, target) in [
        (Fault::ResetAfter, "phone-00001"),
        (
            Fault::JobFails {
                code: "CPS.0044".into(),
                msg: "no".into(),
            },
            "phone-00101",
        ),
        (Fault::JobVanished, "phone-00102"),
        (Fault::StatusLag { millis: 20_000 }, "phone-00103"),
        (Fault::JobStuck, "kp-0001"),
        (
            Fault::RowMissing {
                target: Some("kp-0002".into()),
                index: None,
            },
            "kp-0002",
        ),
        (
            Fault::Throttle {
                retry_after: Some(3),
            },
            "kp-0101",
        ),
        (
            Fault::GatewayError {
                status: 502,
                effect: true,
                json: false,
            },
            "server-0001",
        ),
    ] {
        simulator.faults().add(Rule::new(fault).naming(target));
    }
}

/// No job is over before it was begun.
fn check_times(report: &Report) {
    for job in report.jobs() {
        if let (Some(sent), Some(settled)) = (job.sent_at(), job.settled_at()) {
            assert!(sent <= settled, "{job:?}");
        }
    }
}

async fn run_to_the_end(action: Action, targets: &[String], jumps: Option<u64>) -> Report {
    let simulator = simulator().await;
    faults(&simulator);
    let clock = JumpingClock::new(&simulator, 0, jumps);
    let fleet = fleet(&simulator, clock.clone(), Arc::default());
    let run = fleet.submit(plan(&fleet, action, targets)).await.unwrap();
    let begun = clock.monotonic();
    let options = WaitOptions::default().deadline(Duration::from_secs(600));
    let ended = run.wait(options).await;
    let report = ended.unwrap_or_else(|error| {
        assert_eq!(error.kind(), ErrorKind::DeadlinePassed, "{error}");
        let waited = clock.monotonic() - begun;
        let in_time = Duration::from_secs(600)..Duration::from_secs(610);
        assert!(in_time.contains(&waited), "{waited:?}");
        error.into_report().unwrap()
    });
    check(&simulator, &report);
    check_times(&report);
    report
}

fn states(report: &Report) -> Vec<(String, String)> {
    let jobs = report.jobs().iter();
    jobs.map(|job| {
        let cause = match job.state() {
            JobState::Unknown(why) => format!("{:?}", why.cause),
            JobState::NotSubmitted(why) => format!("{:?}", why.cause),
            other => other.word().to_owned(),
        };
        (job.target().to_string(), cause)
    })
    .collect()
}

#[tokio::test]
async fn a_run_ends_as_it_would_with_a_clock_that_is_right() {
    for (action, targets) in [(Action::reset(), resets()), (Action::restart(), restarts())] {
        let right = run_to_the_end(action.clone(), &targets, None).await;
        for seed in 1..=10 {
            let jumping = run_to_the_end(action.clone(), &targets, Some(seed)).await;
            assert_eq!(states(&jumping), states(&right), "{seed}");
        }
    }
}

#[tokio::test]
async fn a_target_that_shows_no_change_is_watched_for_as_long_as_ever() {
    for seed in 0..10 {
        let simulator = simulator().await;
        simulator.faults().add(Rule::new(Fault::HiddenTransition));
        let clock = JumpingClock::new(&simulator, 0, Some(seed));
        let fleet = fleet(&simulator, clock.clone(), Arc::default());
        let targets = ["koophone/kp-0001".to_owned()];
        let plan = plan(&fleet, Action::restart(), &targets);
        let run = fleet.submit(plan).await.unwrap();
        let begun = clock.monotonic();
        let report = run.wait(WaitOptions::default()).await.unwrap();
        let waited = clock.monotonic() - begun;
        let in_time = Duration::from_secs(300)..Duration::from_secs(310);
        assert!(in_time.contains(&waited), "{waited:?}");
        assert_eq!(report.verdict(), Verdict::NotConfirmed);
        check_times(&report);
    }
}

/// A run that one process began, and another one follows whose clock is wrong by so much.
async fn followed_by_another(
    simulator: &Simulator,
    wrong_by: i64,
    between: Duration,
) -> (Report, Duration) {
    let journal = Arc::<MemoryJournal>::default();
    let one = JumpingClock::new(simulator, 0, None);
    let one = fleet(simulator, one, Arc::clone(&journal));
    let targets = targets("cph-phone", (1..=3).map(|n| format!("phone-{n:05}")));
    let run = one
        .submit(plan(&one, Action::reset(), &targets))
        .await
        .unwrap();
    let id = run.id().clone();
    drop((run, one));
    simulator.clock().advance(between);

    let clock = JumpingClock::new(simulator, wrong_by, None);
    let two = fleet(simulator, clock.clone(), Arc::clone(&journal));
    let run = two.attach(&id).await.unwrap();
    let begun = clock.monotonic();
    let ended = run.wait(patient()).await;
    let report = ended.unwrap_or_else(|error| error.into_report().unwrap());
    let waited = clock.monotonic() - begun;
    check(simulator, &report);
    check_times(&report);
    // What was written down is what was seen.
    assert_eq!(two.report(&id).await.unwrap(), report);
    (report, waited)
}

const WRONG: [i64; 5] = [-DAY, -HOUR, 0, HOUR, DAY];

#[tokio::test]
async fn a_process_with_a_wrong_clock_follows_what_another_began() {
    for wrong_by in WRONG {
        let simulator = simulator().await;
        let (report, _) = followed_by_another(&simulator, wrong_by, Duration::ZERO).await;
        assert_eq!(report.verdict(), Verdict::Succeeded, "{wrong_by}");
    }
}

#[tokio::test]
async fn a_job_that_is_shown_late_is_not_taken_for_vanished_by_a_wrong_clock() {
    for wrong_by in WRONG {
        let simulator = simulator().await;
        for (operation, code, times) in [("ListJobs", "CPS.0050", 8), ("ShowJob", "CPS.0011", 24)] {
            let not_yet = Fault::Refuse {
                status: 400,
                error_code: code.into(),
                error_msg: "no such job".into(),
            };
            let not_yet = Rule::new(not_yet).on(operation);
            simulator.faults().add(not_yet.repeated(times));
        }
        let (report, _) = followed_by_another(&simulator, wrong_by, Duration::ZERO).await;
        assert_eq!(
            report.verdict(),
            Verdict::Succeeded,
            "{wrong_by}: {report:#?}"
        );
        let asked = simulator.requests().count("ShowJob");
        assert!(
            asked >= 9,
            "each of three jobs was missed three times: {asked}"
        );
    }
}

#[tokio::test]
async fn a_job_that_vanished_is_missed_as_soon_with_a_wrong_clock() {
    for wrong_by in WRONG {
        let simulator = simulator().await;
        simulator.faults().add(Rule::new(Fault::JobVanished));
        let (report, waited) = followed_by_another(&simulator, wrong_by, Duration::ZERO).await;
        assert!(
            report.jobs().iter().all(|job| matches!(
                job.state(),
                JobState::Unknown(why) if why.cause == Unknown::JobVanished
            )),
            "{wrong_by}: {report:#?}"
        );
        assert!(waited < Duration::from_secs(80), "{wrong_by}: {waited:?}");
    }
}
