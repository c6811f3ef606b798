//! Runs that are attached to, resumed, tried again and rolled out in waves: through the
//! façade, with the journal in memory.

use std::{sync::Arc, time::Duration};

use huaweicloud_jobs::{
    Action, ErrorKind, Fleet, JobState, NotSubmitted, Portion, Report, RetryScope, Rollout,
    SubmitOptions, SystemRandom, Unknown, Verdict, WaitOptions,
    journal::{Journal, MemoryJournal},
};
use huaweicloud_simulator::{Behaviour, Clock, Fault, FleetSize, Rule, Simulator};
use huaweicloud_tests::{World, check, fleet_over, patient};

const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";

fn phones(count: usize) -> Vec<String> {
    (1..=count)
        .map(|n| format!("cph-phone/phone-{n:05}"))
        .collect()
}

fn states(report: &Report) -> Vec<&'static str> {
    report.jobs().iter().map(|job| job.state().word()).collect()
}

/// A runtime that stands for a process: when it ends, all that went on in it is cut off
/// wherever it was.
struct Process(Option<tokio::runtime::Runtime>);

impl Process {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        Self(Some(runtime))
    }

    async fn run<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> T {
        self.0.as_ref().unwrap().spawn(work).await.unwrap()
    }

    async fn dies(mut self) {
        let runtime = self.0.take().unwrap();
        tokio::task::spawn_blocking(move || drop(runtime))
            .await
            .unwrap();
    }
}

/// A simulator with a fleet for each process, over one journal.
struct Processes {
    simulator: Simulator,
    journal: Arc<MemoryJournal>,
}

impl Processes {
    async fn new() -> Self {
        let behaviour = Behaviour {
            refuse_while_busy: false,
            ..Behaviour::default()
        };
        let builder = Simulator::builder().traits(behaviour);
        Self {
            simulator: builder.clock(Clock::manual()).start().await.unwrap(),
            journal: Arc::default(),
        }
    }

    fn fleet(&self) -> Fleet {
        let journal: Arc<dyn Journal> = self.journal.clone();
        fleet_over(&self.simulator)
            .journal(journal)
            // No two processes draw the same ids.
            .random(Arc::new(SystemRandom))
            .build()
            .unwrap()
    }

    fn plan(&self, action: Action, targets: &[String]) -> huaweicloud_jobs::Plan {
        let targets = targets.iter().map(|target| target.parse().unwrap());
        self.fleet().plan(action).targets(targets).build().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_dies_with_a_call_under_way_leaves_unknown_and_the_rest_to_be_sent() {
    let processes = Processes::new().await;
    let hang = Rule::new(Fault::HangAfter).on("ResetCloudPhone").after(1);
    processes.simulator.faults().add(hang.repeated(4));
    let (fleet, plan) = (
        processes.fleet(),
        processes.plan(Action::reset(), &phones(900)[..400]),
    );
    let process = Process::start();
    let run = process
        .run(async move {
            let run = fleet.begin(plan, SubmitOptions::default()).await.unwrap();
            run.id().clone()
        })
        .await;
    // One call is answered, the others hang after their effect.
    while processes.simulator.ledger().len() < 400 {
        tokio::task::yield_now().await;
    }
    while processes
        .fleet()
        .report(&run)
        .await
        .unwrap()
        .counts()
        .accepted
        < 100
    {
        tokio::task::yield_now().await;
    }
    process.dies().await;

    let fleet = processes.fleet();
    let run = fleet.attach(&run).await.unwrap();
    let report = run.report();
    assert_eq!(report.counts().unknown, 300, "{:?}", report.counts());
    let unknown = report.jobs().iter().filter_map(|job| match job.state() {
        JobState::Unknown(why) => Some(why.cause),
        _ => None,
    });
    assert!(
        unknown
            .clone()
            .all(|cause| cause == Unknown::CrashAfterIntent)
    );
    // The resets are seen to be under way, and their end is.
    let report = run.reconcile(patient()).await.unwrap();
    check(&processes.simulator, &report);
    assert_eq!(report.counts().succeeded, 400, "{:?}", report.counts());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_dead_process_did_not_send_is_sent_on_and_nothing_twice() {
    for answered in [0, 1, 2, 5] {
        let processes = Processes::new().await;
        let hang = Rule::new(Fault::HangBefore)
            .on("ResetCloudPhone")
            .after(answered);
        processes.simulator.faults().add(hang.repeated(4));
        let targets = phones(400);
        let (fleet, plan) = (processes.fleet(), {
            let targets = targets.iter().map(|target| target.parse().unwrap());
            let wave = Rollout::default()
                .wave(Portion::Count(50))
                .max_failures(Portion::Percent(100));
            let plan = processes.fleet().plan(Action::reset()).targets(targets);
            plan.rollout(wave).build().unwrap()
        });
        assert_eq!((plan.calls(), plan.waves()), (8, 8));
        let process = Process::start();
        let run = process
            .run(async move {
                let run = fleet.begin(plan, SubmitOptions::default()).await.unwrap();
                run.id().clone()
            })
            .await;
        let asked = answered as usize + 1;
        while processes.simulator.requests().count("ResetCloudPhone") < asked {
            tokio::task::yield_now().await;
        }
        process.dies().await;
        processes.simulator.faults().clear();

        let run = processes.fleet().attach(&run).await.unwrap();
        assert_eq!(run.counts().unknown, 50, "{:?}", run.counts());
        // What nobody sends is not waited for.
        let report = run.wait(patient()).await.unwrap();
        assert_eq!(report.verdict(), Verdict::Running);
        assert_eq!(report.counts().planned, 350 - u64::from(answered) * 50);
        run.resume().await.unwrap();
        run.submitted().await.unwrap();
        let report = run.wait(patient()).await.unwrap();
        check(&processes.simulator, &report);
        assert_eq!(
            (report.counts().succeeded, report.counts().unknown),
            (350, 50)
        );
    }
}

#[tokio::test]
async fn a_stopped_run_can_be_resumed() {
    let world = World::new().await;
    let run = world.begin(Action::reset(), &phones(400)).await;
    run.stop();
    run.submitted().await.unwrap();
    let left = run.counts().not_submitted;
    assert!(left > 0);
    run.resume().await.unwrap();
    // A second word changes nothing.
    run.resume().await.unwrap();
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
    assert_eq!(world.fleet.report(run.id()).await.unwrap(), report);
}

#[tokio::test]
async fn one_handle_sends_and_the_others_say_who_it_is() {
    let processes = Processes::new().await;
    let (one, two) = (processes.fleet(), processes.fleet());
    let slow = Fault::SlowBody {
        chunk_bytes: 1000,
        delay_ms: 5,
    };
    let slow = Rule::new(slow).on("ListCloudPhones");
    processes.simulator.faults().add(slow);
    let plan = processes.plan(Action::reset(), &phones(250));
    let run = one.begin(plan, SubmitOptions::default()).await.unwrap();
    let other = two.attach(run.id()).await.unwrap();
    let error = other.resume().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Held);
    assert!(error.to_string().contains("held by"), "{error}");
    // It can follow, and sees the same end.
    let followed = tokio::spawn(async move { other.wait(WaitOptions::default()).await });
    run.submitted().await.unwrap();
    let report = run.wait(WaitOptions::default()).await.unwrap();
    check(&processes.simulator, &report);
    assert_eq!(followed.await.unwrap().unwrap(), report);
    // In one fleet all handles are one.
    let same = one.attach(run.id()).await.unwrap();
    same.resume().await.unwrap();
    assert_eq!(same.report(), report);
}

#[tokio::test]
async fn a_run_goes_on_where_it_was_begun() {
    let processes = Processes::new().await;
    let fleet = processes.fleet();
    let plan = processes.plan(Action::reset(), &phones(1));
    let run = fleet.submit(plan).await.unwrap();
    let elsewhere = fleet_over(&processes.simulator)
        .endpoint("cph", "http://127.0.0.1:1")
        .journal(processes.journal.clone())
        .build()
        .unwrap();
    let error = elsewhere.attach(run.id()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    for part in ["http://127.0.0.1:1", processes.simulator.endpoint()] {
        assert!(error.to_string().contains(part), "{error}");
    }
    // One that has no place of its own takes the run's.
    let key = processes.simulator.access_key();
    let key = huaweicloud_jobs::AccessKey::new(&key.ak, &key.sk);
    let nowhere = Fleet::builder()
        .credentials(huaweicloud_jobs::Credentials::access_key(key))
        .clock(Arc::new(huaweicloud_tests::TestClock::new(
            processes.simulator.clock(),
        )))
        .journal(processes.journal.clone())
        .build()
        .unwrap();
    drop((fleet, run.id().clone()));
    let attached = nowhere.attach(run.id()).await.unwrap();
    let report = run.wait(patient()).await.unwrap();
    assert_eq!(report.verdict(), Verdict::Succeeded);
    attached.refresh().await.unwrap();
    let unknown = "0123456789abcdef".parse().unwrap();
    let error = nowhere.attach(&unknown).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoSuchRun);
}

#[tokio::test]
async fn targets_of_a_run_that_is_not_over_are_not_acted_on_by_another() {
    let processes = Processes::new().await;
    let fleet = processes.fleet();
    let slow = Fault::SlowBody {
        chunk_bytes: 1000,
        delay_ms: 5,
    };
    let slow = Rule::new(slow).on("ListCloudPhones");
    processes.simulator.faults().add(slow);
    let run = fleet
        .begin(
            processes.plan(Action::reset(), &phones(200)),
            SubmitOptions::default(),
        )
        .await
        .unwrap();
    let again = || processes.plan(Action::restart(), &phones(300)[199..]);
    let error = processes.fleet().submit(again()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overlap);
    for part in [run.id().as_str(), "1 of the plan's", "phone-00200"] {
        assert!(error.to_string().contains(part), "{error}");
    }
    assert_eq!(fleet.runs().await.unwrap().len(), 1);
    let insisted = processes
        .fleet()
        .begin(again(), SubmitOptions::default().allow_overlap())
        .await
        .unwrap();
    insisted.submitted().await.unwrap();
    insisted.wait(patient()).await.unwrap();
    run.submitted().await.unwrap();
    // Over is over.
    run.wait(patient()).await.unwrap();
    processes.fleet().submit(again()).await.unwrap();
}

#[tokio::test]
async fn a_retry_takes_what_is_left_and_takes_it_once() {
    let world = World::new().await;
    let fault = |target: &str, fault| {
        world
            .simulator
            .faults()
            .add(Rule::new(fault).on("ResetCloudPhone").naming(target));
    };
    fault(
        "phone-00001",
        Fault::RowError {
            target: "phone-00001".into(),
            code: "CPS.0165".into(),
            msg: "no".into(),
        },
    );
    fault(
        "phone-00002",
        Fault::JobFails {
            code: "CPS.0044".into(),
            msg: "no".into(),
        },
    );
    fault(
        "phone-00003",
        Fault::RowMissing {
            target: Some("phone-00003".into()),
            index: None,
        },
    );
    let run = world.submit(Action::reset(), &phones(4)).await;
    let report = run.wait(patient()).await.unwrap();
    assert_eq!(
        states(&report),
        ["rejected", "failed", "unknown", "succeeded"]
    );
    let plan = run.retry(RetryScope::default()).await.unwrap();
    let targets: Vec<String> = plan.targets().map(ToString::to_string).collect();
    assert_eq!(targets, phones(2));
    assert_eq!(plan.retry_of(), Some(run.id()));
    let unknown = RetryScope::nothing().unknown_accepting_duplicates();
    let of_unknown = run.retry(unknown).await.unwrap();
    assert_eq!(of_unknown.targets().len(), 1);

    let again = world.fleet.submit(plan.clone()).await.unwrap();
    let retried = again.wait(patient()).await.unwrap();
    assert_eq!(states(&retried), ["succeeded", "succeeded"]);
    // They are not tried a second time by accident, whichever way it is asked for.
    let error = run.retry(RetryScope::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NothingToDo);
    assert!(error.to_string().contains(again.id().as_str()), "{error}");
    let error = world.fleet.submit(plan).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overlap);
    let error = again.retry(RetryScope::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NothingToDo);
    // What it failed at first, and once more.
    assert_eq!(world.simulator.ledger().count("cph-phone/phone-00001"), 1);
    assert_eq!(world.simulator.ledger().count("cph-phone/phone-00002"), 2);
    let summary = &world.fleet.runs().await.unwrap()[0];
    assert_eq!(
        (&summary.id, summary.retry_of.as_ref()),
        (again.id(), Some(run.id()))
    );
}

fn in_waves(size: u32, most: Option<u32>) -> Rollout {
    let rollout = Rollout::default().wave(Portion::Count(size));
    most.map_or(rollout.clone(), |most| {
        rollout.max_failures(Portion::Count(most))
    })
}

async fn roll_out(world: &World, rollout: Rollout, targets: &[String]) -> Report {
    let targets = targets.iter().map(|target| target.parse().unwrap());
    let plan = world.fleet.plan(Action::reset()).targets(targets);
    let plan = plan.rollout(rollout).build().unwrap();
    let run = world.fleet.submit(plan).await.unwrap();
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    report
}

#[tokio::test]
async fn a_wave_starts_when_the_one_before_is_confirmed() {
    let world = World::new().await;
    let pause = Duration::from_secs(600);
    let report = roll_out(&world, in_waves(3, None).pause(pause), &phones(7)).await;
    assert_eq!(report.verdict(), Verdict::Succeeded);
    let jobs = report.jobs();
    for (before, after) in [(2, 3), (5, 6)] {
        let (end, start) = (jobs[before].settled_at(), jobs[after].sent_at());
        assert!(start.unwrap() >= end.unwrap() + pause);
    }
    assert_eq!(world.simulator.requests().count("ResetCloudPhone"), 3);
}

#[tokio::test]
async fn a_wave_that_is_not_confirmed_is_the_last() {
    for (fault, most, sent) in [
        (Fault::ResetAfter, None, 3),
        (Fault::ResetAfter, Some(2), 3),
        (Fault::ResetAfter, Some(3), 9),
        (
            Fault::JobFails {
                code: "CPS.0044".into(),
                msg: "no".into(),
            },
            None,
            3,
        ),
    ] {
        let world = World::new().await;
        world
            .simulator
            .faults()
            .add(Rule::new(fault).on("ResetCloudPhone"));
        let report = roll_out(&world, in_waves(3, most), &phones(9)).await;
        assert_eq!(world.simulator.ledger().len(), sent);
        let withheld = report.jobs().iter().filter(|job| match job.state() {
            JobState::NotSubmitted(why) => why.cause == NotSubmitted::FailureLimit,
            _ => false,
        });
        assert_eq!(withheld.count(), 9 - sent);
    }
}

#[tokio::test]
async fn a_failure_limit_ends_sending() {
    let size = FleetSize {
        servers: 200,
        ..FleetSize::default()
    };
    let mut policy = huaweicloud_jobs::Policy::default();
    policy.submit.concurrency = 1;
    let world = World::with(Simulator::builder().fleet(size), |fleet| {
        fleet.policy(policy)
    })
    .await;
    let refused = Fault::Refuse {
        status: 400,
        error_code: "CPS.0001".into(),
        error_msg: "no".into(),
    };
    world
        .simulator
        .faults()
        .add(Rule::new(refused).on("ResetCloudPhone").forever());
    let rollout = Rollout::default().max_failures(Portion::Percent(10));
    let report = roll_out(&world, rollout, &phones(2000)).await;
    // 200 are borne, with the 201st it is over.
    assert_eq!(report.counts().rejected, 300);
    assert_eq!(report.counts().not_submitted, 1700);
}

#[tokio::test]
async fn reading_proves_what_it_can_and_nothing_else() {
    let mut told = Vec::new();
    for (action, target, operation) in [
        (Action::reset(), "cph-phone/phone-00001", "ResetCloudPhone"),
        (
            Action::restart(),
            "cph-phone/phone-00001",
            "RestartCloudPhone",
        ),
        (Action::stop(), "cph-phone/phone-00001", "StopCloudPhone"),
        (
            Action::restart(),
            "cph-server/server-0001",
            "RestartCloudPhoneServer",
        ),
        (Action::reset(), "koophone/kp-0001", "BatchReset"),
        (Action::restart(), "koophone/kp-0001", "BatchRebootInstance"),
        (Action::restart(), AUDIT, "RebootAuditInstanceNew"),
        (Action::stop(), AUDIT, "StopAuditInstanceNew"),
    ] {
        for (name, fault) in [
            ("effect, then reset", Fault::ResetAfter),
            ("reset before the effect", Fault::ResetBefore),
            (
                "502 with the effect",
                Fault::GatewayError {
                    status: 502,
                    effect: true,
                    json: false,
                },
            ),
            ("job vanished", Fault::JobVanished),
            (
                "row missing",
                Fault::RowMissing {
                    target: None,
                    index: None,
                },
            ),
            (
                "row doubled",
                Fault::RowDoubled {
                    target: None,
                    same_job: false,
                },
            ),
        ] {
            let world = World::new().await;
            world.simulator.faults().add(Rule::new(fault).on(operation));
            let run = world.submit(action.clone(), &[target]).await;
            let before = run.report().jobs()[0].state().word();
            let sent = world.simulator.requests().count(operation);
            let report = run.reconcile(patient()).await.unwrap();
            world.check(&report);
            // It only reads.
            assert_eq!(world.simulator.requests().count(operation), sent);
            assert_eq!(world.fleet.report(run.id()).await.unwrap(), report);
            let job = &report.jobs()[0];
            let evidence = job.evidence().map(|evidence| evidence.to_string());
            told.push(format!(
                "{operation:24} {name:24} {before:9} {} {}",
                job.state(),
                evidence.unwrap_or_default()
            ));
        }
    }
    insta::assert_snapshot!(told.join("\n"));
}
