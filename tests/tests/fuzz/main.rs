//! Answers and inputs that were well-formed once. Whatever they look like: nothing panics, every
//! target is in the report exactly once, and nothing is said of it that no answer says.
//!
//! The cases are the same on every run. `FUZZ_CASES=20000` runs that many of each test,
//! `FUZZ_SEED=7` draws others: `FUZZ_CASES=20000 FUZZ_SEED=7 cargo test -p huaweicloud-tests
//! --release --test fuzz`. A failure is made small before it is shown.

mod bytes;
mod mutate;
mod oracle;

use std::{cell::RefCell, collections::BTreeMap, fs, path::Path, time::Duration};

use huaweicloud_jobs::{
    Action, ActionName, AuditPaths, Evidence, FleetBuilder, JobState, PasswordLogin, Policy,
    Report, Settings,
};
use huaweicloud_simulator::{Behaviour, Builder, Clock, Fault, FleetSize, Rule, Simulator};
use huaweicloud_tests::{World, check as check_ledger, fleet_over, patient, without_credentials};
use mutate::{Change, changed, changes, check};
use oracle::{Given, number, text};
use proptest::{collection::vec, prelude::*, sample::select};
use serde::Deserialize;
use serde_json::Value;

/// A golden case, as far as it is a seed.
#[derive(Clone, Debug, Deserialize)]
struct Seed {
    action: String,
    #[serde(default)]
    settings: Settings,
    targets: Vec<String>,
    answers: Vec<Canned>,
    #[serde(default)]
    reads: Vec<Canned>,
}

#[derive(Clone, Debug, Deserialize)]
struct Canned {
    to: String,
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Value,
}

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn golden() -> Vec<Seed> {
    let mut files: Vec<_> = ["cph", "koophone", "dbss"]
        .iter()
        .flat_map(|service| fs::read_dir(folder("golden").join(service)).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let seeds = files
        .iter()
        .map(|path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap());
    seeds.collect()
}

fn status() -> impl Strategy<Value = Option<u16>> {
    let odd = [202, 204, 400, 401, 403, 404, 429, 500, 502, 504];
    prop_oneof![5 => Just(None), 1 => Just(Some(200)), 2 => select(odd.to_vec()).prop_map(Some)]
}

/// What is done to the answers of a case, by their order.
type Twist = (Option<u16>, Vec<Change>);

fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(work)
}

/// A fleet that loses its patience soon: simulated time is cheap, its reads are not.
fn hurried(fleet: FleetBuilder) -> FleetBuilder {
    let mut policy = Policy::default();
    policy.poll.confirm_within = Duration::from_secs(45);
    policy.poll.max = Duration::from_secs(15);
    policy.poll.failed_rounds = 2;
    policy.retry.read_attempts = 2;
    fleet.policy(policy)
}

async fn world(size: FleetSize, paths: AuditPaths, login: bool) -> World {
    let behaviour = Behaviour {
        refuse_while_busy: false,
        ..Behaviour::default()
    };
    let simulator: Builder = Simulator::builder().fleet(size).traits(behaviour);
    let simulator = simulator.clock(Clock::manual()).start().await.unwrap();
    let mut fleet = fleet_over(&simulator);
    if login {
        let login = simulator.login().clone();
        fleet = without_credentials(&simulator).login(PasswordLogin::new(
            login.domain,
            login.user,
            login.password,
            login.project_name,
        ));
    }
    let fleet = hurried(fleet).audit_paths(paths).build().unwrap();
    World { simulator, fleet }
}

const ONE: FleetSize = FleetSize {
    servers: 1,
    phones_per_server: 1,
    koophones: 1,
    audits: 1,
};

/// Every call that acts and every read of jobs and states, from the golden cases.
#[test]
fn canned_answers() {
    let seeds = golden();
    let told = RefCell::new(BTreeMap::<&str, usize>::new());
    let cases = (
        0..seeds.len(),
        any::<bool>(),
        vec((status(), changes()), 0..8),
    );
    let one = |(which, current, twists): (usize, bool, Vec<Twist>)| {
        let given = |list: &[Canned],
                     twists: &mut dyn Iterator<Item = Twist>|
         -> Vec<(Given, BTreeMap<String, String>)> {
            list.iter()
                .map(|canned| {
                    let (status, changes) = twists.next().unwrap_or_default();
                    let audit =
                        canned.to.contains("AuditInstance") && !canned.to.starts_with("List");
                    let suffix = if audit && current { "New" } else { "" };
                    let body = match &canned.body {
                        Value::String(text) => text.clone(),
                        body => body.to_string(),
                    };
                    let given = Given {
                        operation: format!("{}{suffix}", canned.to),
                        status: status.unwrap_or(canned.status),
                        body: changed(body.as_bytes(), &changes),
                    };
                    (given, canned.headers.clone())
                })
                .collect()
        };
        let seed = &seeds[which];
        let mut twists = twists.into_iter();
        let answers = given(&seed.answers, &mut twists);
        let reads = given(&seed.reads, &mut twists);
        let paths = if current {
            AuditPaths::Current
        } else {
            AuditPaths::Documented
        };
        let report = block_on(async {
            let world = world(ONE, paths, false).await;
            for target in &seed.targets {
                let (kind, id) = target.split_once('/').unwrap();
                let fleet = world.simulator.fleet();
                match kind {
                    "cph-server" => fleet.add_server(id),
                    "cph-phone" => fleet.add_phone(id),
                    "koophone" => fleet.add_koophone(id),
                    _ => fleet.add_audit(id),
                };
            }
            let action = Action::new(ActionName::new(seed.action.clone()));
            let mut plan = world.fleet.plan(action);
            for target in &seed.targets {
                plan = plan.target_with(target.parse().unwrap(), seed.settings.clone());
            }
            script(&world.simulator, &answers);
            let run = world.fleet.submit(plan.build().unwrap()).await.unwrap();
            if !reads.is_empty() {
                script(&world.simulator, &reads);
                for _ in 0..6 {
                    run.refresh().await.unwrap();
                }
            }
            let report = run.report();
            assert_eq!(world.fleet.report(run.id()).await.unwrap(), report);
            assert!(
                world.simulator.ledger().is_empty(),
                "something was really done"
            );
            report
        });
        each_once(&report, &seed.targets);
        let (answers, reads): (Vec<_>, Vec<_>) = (
            answers.into_iter().map(|(given, _)| given).collect(),
            reads.into_iter().map(|(given, _)| given).collect(),
        );
        println!("{:?}\n{answers:?}\n{reads:?}", seed.targets);
        for job in report.jobs() {
            *told.borrow_mut().entry(job.state().word()).or_default() += 1;
            let id = job.target().id();
            let known = job.job_id();
            let shows = |statuses: &[i64], code| {
                reads.iter().any(|read| {
                    known.is_some_and(|known| read.shows_job(known, id, statuses, code))
                })
            };
            let accepted = answers.iter().any(|answer| answer.accepts(id, known));
            match job.state() {
                JobState::Planned | JobState::Intended => panic!("{id} was left in the middle"),
                JobState::NotSubmitted(_) => assert!(
                    answers
                        .iter()
                        .any(|answer| matches!(answer.status, 401 | 429)),
                    "{job:?}"
                ),
                JobState::Rejected(_) => assert!(answers.iter().any(Given::refuses), "{job:?}"),
                JobState::Accepted | JobState::Running => assert!(accepted, "{job:?}"),
                JobState::Succeeded(Evidence::JobStatus) => {
                    assert!(accepted && shows(&[2], false), "{job:?}");
                }
                JobState::Succeeded(_) => {
                    assert!(accepted && came_back(&reads, id, &seed.action), "{job:?}")
                }
                JobState::Failed(_) => {
                    let failed = |row: &Value| text(row.get("status")) == "ERROR";
                    let seen = reads.iter().any(|read| read.shows_target(id, failed));
                    assert!(accepted && (seen || shows(&[-1, 3], true)), "{job:?}");
                }
                JobState::Unknown(_) => {}
                other => panic!("{other:?}"),
            }
        }
    };
    // As they stand, so that a failure of the reading here is not taken for one there.
    (0..seeds.len()).for_each(|which| one((which, false, Vec::new())));
    check(1000, cases, one);
    println!("{told:?}");
    // Cases that all come to one end would prove nothing.
    for word in [
        "not_submitted",
        "rejected",
        "accepted",
        "running",
        "succeeded",
        "failed",
        "unknown",
    ] {
        assert!(
            told.borrow().contains_key(word),
            "no case ends as {word}: {told:?}"
        );
    }
}

/// Has the simulator give these answers, the last one to an operation for ever.
fn script(simulator: &Simulator, answers: &[(Given, BTreeMap<String, String>)]) {
    for (index, (given, headers)) in answers.iter().enumerate() {
        let rule = Rule::new(Fault::AnswerBytes {
            status: given.status,
            headers: headers.clone(),
            body: given.body.clone(),
        })
        .on(given.operation.as_str());
        let is_last = answers[index + 1..]
            .iter()
            .all(|(later, _)| later.operation != given.operation);
        simulator
            .faults()
            .add(if is_last { rule.forever() } else { rule });
    }
}

fn each_once(report: &Report, targets: &[impl AsRef<str>]) {
    let reported: Vec<String> = report
        .jobs()
        .iter()
        .map(|job| job.target().to_string())
        .collect();
    let asked: Vec<&str> = targets.iter().map(AsRef::as_ref).collect();
    assert_eq!(reported, asked);
}

/// Whether the reads show the target away from the action's end, and later there. Where it
/// was before, the simulator said: a running one.
fn came_back(reads: &[Given], id: &str, action: &str) -> bool {
    let running = |row: &Value| number(row.get("running_status"));
    let state = |row: &Value| (text(row.get("task")), text(row.get("status")));
    let away = |row: &Value| {
        let (task, status) = state(row);
        running(row).is_some_and(|status| status != 2)
            || !matches!(task.as_str(), "" | "NO_TASK")
            || status == "SHUTOFF"
    };
    let goal = if action == "stop" {
        "SHUTOFF"
    } else {
        "ACTIVE"
    };
    let there = |row: &Value| {
        running(row) == Some(2) || state(row) == ("NO_TASK".to_owned(), goal.to_owned())
    };
    // What is stopped was elsewhere before: it ran.
    let left = match action {
        "stop" => Some(0),
        _ => reads.iter().position(|read| read.shows_target(id, away)),
    };
    left.is_some_and(|left| {
        reads[left..]
            .iter()
            .any(|read| read.shows_target(id, there))
    })
}

/// Every read that comes before an action, and the login: the action itself is a real one,
/// so the ledger knows what may be said.
#[test]
fn looks_and_logins() {
    let numbered = |kind: &str, count: usize| -> Vec<String> {
        let target = |n| match kind {
            "cph-server" => format!("{kind}/server-{n:04}"),
            "cph-phone" => format!("{kind}/phone-{n:05}"),
            "koophone" => format!("{kind}/kp-{n:04}"),
            _ => format!("{kind}/00000000-0000-4000-8000-{n:012}"),
        };
        (1..=count).map(target).collect()
    };
    // The read, and what it comes before. A few targets are read one by one.
    let looks = [
        ("ListCloudPhones", Action::reset(), numbered("cph-phone", 6)),
        (
            "ShowCloudPhoneDetail",
            Action::restart(),
            numbered("cph-phone", 2),
        ),
        (
            "ListCloudPhoneServers",
            Action::restart(),
            numbered("cph-server", 6),
        ),
        (
            "ShowCloudPhoneServerDetail",
            Action::restart(),
            numbered("cph-server", 2),
        ),
        ("ListInstances", Action::restart(), numbered("koophone", 6)),
        ("ListInstances", Action::reset(), numbered("koophone", 2)),
        (
            "ListAuditInstances",
            Action::restart(),
            numbered("dbss-audit", 3),
        ),
        (
            "ListAuditInstancesLast",
            Action::stop(),
            numbered("dbss-audit", 3),
        ),
        (
            "CreateTokenByPassword",
            Action::reset(),
            numbered("cph-phone", 2),
        ),
    ];
    let size = FleetSize {
        servers: 6,
        phones_per_server: 1,
        koophones: 6,
        audits: 3,
    };
    let seeds: Vec<Vec<u8>> = looks
        .iter()
        .map(|(operation, ..)| {
            fs::read(folder("fuzz/seeds").join(format!("{operation}.json"))).unwrap()
        })
        .collect();
    let paths = select(vec![
        AuditPaths::Detect,
        AuditPaths::Documented,
        AuditPaths::Current,
    ]);
    let cases = (
        0..looks.len(),
        vec((status(), changes()), 1..5),
        any::<bool>(),
        paths,
        any::<bool>(),
    );
    check(300, cases, |(which, twists, forever, paths, subject)| {
        let (operation, action, targets) = &looks[which];
        block_on(async {
            let login = *operation == "CreateTokenByPassword";
            let world = world(size, paths, login).await;
            let mut headers = BTreeMap::new();
            if subject {
                headers.insert(
                    "x-subject-token".to_owned(),
                    world.simulator.token().to_owned(),
                );
            }
            let answers: Vec<_> = twists
                .into_iter()
                .map(|(status, changes)| Fault::AnswerBytes {
                    status: status.unwrap_or(if login { 201 } else { 200 }),
                    headers: headers.clone(),
                    body: changed(&seeds[which], &changes),
                })
                .collect();
            let last = answers.len() - 1;
            for (index, fault) in answers.into_iter().enumerate() {
                let rule = Rule::new(fault).on(*operation);
                world.simulator.faults().add(if forever && index == last {
                    rule.forever()
                } else {
                    rule
                });
            }
            let run = world.submit(action.clone(), targets).await;
            let ended = run.wait(patient()).await;
            let report = ended.unwrap_or_else(|error| error.into_report().unwrap());
            each_once(&report, targets);
            // A read that lies may show an end before there is one.
            world.simulator.clock().advance(Duration::from_secs(600));
            check_ledger(&world.simulator, &report);
        });
    });
}

/// What a service asks to wait for: never longer than the policy allows, whatever it says.
#[test]
fn asking_to_wait() {
    let seeds = [
        "7",
        "301",
        "86401",
        "-1",
        "1.5",
        "99999999999999999999",
        "Wed, 21 Oct 2026 07:28:00 GMT",
        "soon",
    ];
    let cases = (
        select(seeds.to_vec()),
        changes(),
        select(vec![429_u16, 503, 500, 401]),
    );
    check(150, cases, |(seed, changes, status)| {
        let value = changed(seed.as_bytes(), &changes);
        let value: String = value
            .into_iter()
            .map(char::from)
            .filter(|c| (' '..='~').contains(c))
            .collect();
        block_on(async {
            let world = world(ONE, AuditPaths::Detect, false).await;
            let begin = world.simulator.clock().now();
            let headers = BTreeMap::from([("retry-after".to_owned(), value)]);
            for operation in ["ResetCloudPhone", "ShowCloudPhoneDetail"] {
                let answer = Fault::Answer {
                    status,
                    headers: headers.clone(),
                    body: String::new(),
                };
                world
                    .simulator
                    .faults()
                    .add(Rule::new(answer).on(operation).repeated(3));
            }
            let targets = ["cph-phone/phone-00001"];
            let run = world.submit(Action::reset(), &targets).await;
            let waited = world.simulator.clock().now().duration_since(begin).unwrap();
            // At most three pauses before each of the two calls.
            assert!(waited < Duration::from_secs(6 * 331), "{waited:?}");
            let ended = run.wait(patient()).await;
            let report = ended.unwrap_or_else(|error| error.into_report().unwrap());
            each_once(&report, &targets);
            world.check(&report);
        });
    });
}
