//! Golden cases: an answer as a service gives it goes in, normalised jobs come out.
//!
//! `golden/DIRECTORY/CASE.json` is a case, `snapshots/golden__DIRECTORY@CASE.snap` is what it must
//! give. The directories are the services; cases in `every` hold for every call that acts. A new
//! case is a new file; `INSTA_UPDATE=always` writes its snapshot, to be read before it is kept.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::Arc,
};

use huaweicloud_jobs::{
    Action, ActionName, AuditPaths, Fleet, PasswordLogin, Report, Run, Settings,
};
use huaweicloud_simulator::{Clock as SimulatorClock, Fault, FleetSize, Rule, Simulator};
use huaweicloud_tests::{Counter, TestClock, World, fleet_over};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// How many rounds of reads a case with scripted reads gets: more than the engine needs before
/// it gives up on a job that is not shown.
const ROUNDS: usize = 10;

/// The calls of the five source pages, which cases in `every` are run on.
const EVERY: [(&str, &str, &str); 5] = [
    (
        "restart",
        "cph-server/1234567b8bab40ffb711234cb80d0234",
        "RestartCloudPhoneServer",
    ),
    (
        "reset",
        "cph-phone/1678567b8bab40f93711234cb80d0764",
        "ResetCloudPhone",
    ),
    ("reset", "koophone/a44uhlf7", "BatchReset"),
    ("restart", "koophone/a44uhlf7", "BatchRebootInstance"),
    (
        "restart",
        "dbss-audit/1d07f606-92d2-441c-b05c-dca47e180552",
        "RebootAuditInstance",
    ),
];

/// A case as its file has it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What it is, and which page it is from.
    about: String,
    /// The action; none in `every`.
    #[serde(default)]
    action: String,
    #[serde(default)]
    settings: Settings,
    /// What is asked for; none in `every`.
    #[serde(default)]
    targets: Vec<String>,
    /// Ask with tokens of a login in place of a key pair.
    #[serde(default)]
    login: bool,
    /// The page's example request, which the call must make.
    request: Option<Value>,
    /// What the call is answered.
    answers: Vec<Canned>,
    /// What reads after the call are answered. With none, nothing is read.
    #[serde(default)]
    reads: Vec<Canned>,
    /// The targets that the scripted reads prove done. No others may count as succeeded.
    #[serde(default)]
    succeeds: BTreeSet<String>,
}

/// A canned answer. Of several to one operation each is given once, the last one for ever.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Canned {
    /// The operation; none in `every`. Of DBSS actions the documented name, for both families.
    #[serde(default)]
    to: String,
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    /// JSON, or a text that is sent as it stands.
    body: Value,
}

#[tokio::test]
async fn cph() {
    directory("cph").await;
}

#[tokio::test]
async fn koophone() {
    directory("koophone").await;
}

#[tokio::test]
async fn dbss() {
    directory("dbss").await;
}

#[tokio::test]
async fn every() {
    directory("every").await;
}

#[test]
fn every_directory_is_run_and_every_snapshot_has_its_case() {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(root().join("golden")).expect("the cases") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_str().expect("a plain name").to_owned();
        assert!(
            ["cph", "koophone", "dbss", "every"].contains(&name.as_str()),
            "golden/{name} is run by no test"
        );
        found.extend(
            cases(&name)
                .into_keys()
                .map(|case| format!("{name}@{case}")),
        );
    }
    let mut kept = BTreeSet::new();
    for entry in fs::read_dir(root().join("snapshots")).expect("the snapshots") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_str().expect("a plain name");
        let case = name.strip_prefix("golden__");
        kept.extend(
            case.and_then(|case| case.strip_suffix(".snap"))
                .map(str::to_owned),
        );
    }
    let unpaired: Vec<_> = found.symmetric_difference(&kept).collect();
    assert!(
        unpaired.is_empty(),
        "cases without a snapshot, or snapshots without a case: {unpaired:#?}"
    );
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The cases of a directory by name, each with its text.
fn cases(directory: &str) -> BTreeMap<String, (String, Case)> {
    let path = root().join("golden").join(directory);
    let mut cases = BTreeMap::new();
    for entry in fs::read_dir(&path).expect("a directory of cases") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a case");
        let case = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(
            path.extension(),
            Some("json".as_ref()),
            "{}",
            path.display()
        );
        let name = path.file_stem().and_then(|name| name.to_str());
        cases.insert(name.expect("a plain name").to_owned(), (text, case));
    }
    assert!(!cases.is_empty(), "{} has no case", path.display());
    cases
}

/// Runs all cases of a directory and fails at the end, so that one bad case hides no other.
async fn directory(directory: &str) {
    let mut bad = Vec::new();
    for (name, (text, case)) in cases(directory) {
        println!("{directory}/{name}");
        // The calls that came to an outcome, by outcome: as a rule all came to the same.
        let mut outcomes: Vec<(Vec<String>, Value)> = Vec::new();
        for variant in variants(directory, &case) {
            let (outcome, breaches) = variant.run(&text).await;
            bad.extend(
                breaches
                    .into_iter()
                    .map(|breach| format!("{directory}/{name}, {}: {breach}", variant.name)),
            );
            match outcomes.iter_mut().find(|(_, known)| *known == outcome) {
                Some((names, _)) => names.push(variant.name),
                None => outcomes.push((vec![variant.name], outcome)),
            }
        }
        let shown = match (directory, outcomes.as_slice()) {
            ("every", _) | (_, [_, _, ..]) => outcomes
                .into_iter()
                .map(|(calls, outcome)| json!({ "calls": calls, "outcome": outcome }))
                .collect(),
            _ => outcomes.into_iter().map(|(_, outcome)| outcome).collect(),
        };
        let compared = catch_unwind(AssertUnwindSafe(|| {
            insta::with_settings!({
                snapshot_suffix => name.as_str(),
                description => case.about.as_str(),
                input_file => format!("tests/tests/golden/{directory}/{name}.json"),
                omit_expression => true,
                sort_maps => true,
            }, {
                insta::assert_json_snapshot!(directory, only(shown));
            });
        }));
        if compared.is_err() {
            bad.push(format!(
                "{directory}/{name}: another outcome than its snapshot"
            ));
        }
    }
    assert!(
        bad.is_empty(),
        "{} breaches:\n{}",
        bad.len(),
        bad.join("\n")
    );
}

/// The one element, or all of them.
fn only(mut values: Vec<Value>) -> Value {
    match values.len() {
        1 => values.remove(0),
        _ => Value::Array(values),
    }
}

/// A case on one call and one family of paths.
struct Variant {
    name: String,
    case: Case,
    paths: AuditPaths,
    /// The one target, whose name is not shown.
    hidden: Option<&'static str>,
}

fn variants(directory: &str, case: &Case) -> Vec<Variant> {
    let both = |name: &str, case: &Case, hidden| {
        let mut current = case.clone();
        for answer in &mut current.answers {
            answer.to += "New";
        }
        let documented = case.clone();
        [
            (AuditPaths::Documented, documented, ""),
            (AuditPaths::Current, current, "New"),
        ]
        .map(|(paths, case, suffix)| Variant {
            name: format!("{name}{suffix}"),
            case,
            paths,
            hidden,
        })
    };
    match directory {
        "dbss" => both("paths", case, None).into(),
        "every" => EVERY
            .into_iter()
            .flat_map(|(action, target, operation)| {
                let mut case = case.clone();
                case.action = action.to_owned();
                case.targets = vec![target.to_owned()];
                for answer in &mut case.answers {
                    answer.to = operation.to_owned();
                }
                if target.starts_with("dbss") {
                    return Vec::from(both(operation, &case, Some(target)));
                }
                vec![Variant {
                    name: operation.to_owned(),
                    case,
                    paths: AuditPaths::Detect,
                    hidden: Some(target),
                }]
            })
            .collect(),
        _ => vec![Variant {
            name: "it".to_owned(),
            case: case.clone(),
            paths: AuditPaths::Detect,
            hidden: None,
        }],
    }
}

impl Variant {
    /// What became of the jobs, normalised, and which rules that breaks.
    async fn run(&self, text: &str) -> (Value, Vec<String>) {
        let case = &self.case;
        let world = self.world().await;
        for target in &case.targets {
            let (kind, id) = target.split_once('/').expect("a target in text form");
            let fleet = world.simulator.fleet();
            match kind {
                "cph-server" => fleet.add_server(id),
                "cph-phone" => fleet.add_phone(id),
                "koophone" => fleet.add_koophone(id),
                _ => fleet.add_audit(id),
            };
        }
        let mut breaches = Vec::new();

        script(&world.simulator, &case.answers);
        let run = self.submit(&world, &mut breaches).await;
        if !case.reads.is_empty() {
            script(&world.simulator, &case.reads);
            for _ in 0..ROUNDS {
                run.refresh().await.expect("a journal in memory");
            }
        }

        let report = run.report();
        breaches.extend(self.breaches(&world, &report));
        let replayed = world.fleet.report(run.id()).await.expect("the journal");
        if replayed != report {
            breaches.push("the journal gives another report".to_owned());
        }
        let mut outcome = normalised(&report);
        let calls: usize = case
            .answers
            .iter()
            .map(|answer| answer.to.as_str())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|operation| world.simulator.requests().count(operation))
            .sum();
        outcome["calls"] = calls.into();
        (self.redacted(&world, outcome, text), breaches)
    }

    async fn world(&self) -> World {
        let simulator = Simulator::builder()
            .clock(SimulatorClock::manual())
            .fleet(FleetSize {
                servers: 1,
                phones_per_server: 1,
                koophones: 1,
                audits: 1,
            })
            .start()
            .await
            .expect("the simulator starts on a free port");
        let fleet = if self.case.login {
            let login = simulator.login();
            let (account, user) = (login.domain.as_str(), login.user.as_str());
            let mut fleet = Fleet::builder()
                .project_id(simulator.project_id())
                .login(PasswordLogin::new(
                    account,
                    user,
                    login.password.as_str(),
                    login.project_name.as_str(),
                ))
                .clock(Arc::new(TestClock::new(simulator.clock())))
                .random(Arc::new(Counter::default()));
            for service in ["cph", "koophone", "dbss", "iam"] {
                fleet = fleet.endpoint(service, simulator.endpoint());
            }
            fleet
        } else {
            fleet_over(&simulator)
        };
        let fleet = fleet.audit_paths(self.paths).build();
        World {
            fleet: fleet.expect("the fleet is complete"),
            simulator,
        }
    }

    async fn submit(&self, world: &World, breaches: &mut Vec<String>) -> Run {
        let action = Action::new(ActionName::new(self.case.action.clone()));
        let mut plan = world.fleet.plan(action);
        for target in &self.case.targets {
            let target = target.parse().expect("a target");
            plan = plan.target_with(target, self.case.settings.clone());
        }
        let plan = plan.build().expect("a plan");
        if let Some(request) = &self.case.request {
            let calls = world.fleet.calls(&plan).expect("the calls of the plan");
            let bodies: Vec<Value> = calls.iter().map(|call| opened(&call.body)).collect();
            if bodies != [opened(request)] {
                breaches.push(format!("the request is {bodies:#?}"));
            }
        }
        world.fleet.submit(plan).await.expect("a run")
    }

    /// What holds whatever a service answers.
    fn breaches(&self, world: &World, report: &Report) -> Vec<String> {
        let mut breaches = Vec::new();
        let requested: BTreeSet<&str> = self.case.targets.iter().map(String::as_str).collect();
        let reported: Vec<String> = report
            .jobs()
            .iter()
            .map(|job| job.target().to_string())
            .collect();
        let distinct: BTreeSet<&str> = reported.iter().map(String::as_str).collect();
        if distinct != requested || reported.len() != requested.len() {
            breaches.push(format!("the report has {reported:?}"));
        }
        let succeeded: BTreeSet<String> = report
            .jobs()
            .iter()
            .filter(|job| job.state().word() == "succeeded")
            .map(|job| job.target().to_string())
            .collect();
        if succeeded != self.case.succeeds {
            breaches.push(format!("succeeded: {succeeded:?}"));
        }
        if self.case.reads.is_empty() && !self.case.succeeds.is_empty() {
            breaches.push("nothing is read that could prove a success".to_owned());
        }
        let open = |word| matches!(word, "planned" | "intended");
        if report.jobs().iter().any(|job| open(job.state().word())) {
            breaches.push("a job was left in the middle".to_owned());
        }
        // A canned answer has no effect: any effect is that of a call nobody scripted.
        if !world.simulator.ledger().is_empty() {
            breaches.push("a call was made that no answer is scripted for".to_owned());
        }
        breaches
    }

    /// Without the ids that simulator and client made up.
    fn redacted(&self, world: &World, outcome: Value, text: &str) -> Value {
        let mut shown = outcome.to_string();
        for request in world.simulator.requests().entries() {
            let ids = [Some(request.x_request_id), request.client_request_id];
            for id in ids.into_iter().flatten().filter(|id| !text.contains(id)) {
                shown = shown.replace(&id, "<request id>");
            }
        }
        if let Some(target) = self.hidden {
            shown = shown.replace(target, "<target>");
        }
        let shown: Value = serde_json::from_str(&shown).expect("JSON as before");
        match self.hidden {
            Some(_) => without(shown, &["service"]),
            None => shown,
        }
    }
}

/// Has the simulator give these answers. They have no effect.
fn script(simulator: &Simulator, answers: &[Canned]) {
    for (index, answer) in answers.iter().enumerate() {
        let rule = Rule::new(Fault::Answer {
            status: answer.status,
            headers: answer.headers.clone(),
            body: match &answer.body {
                Value::String(text) => text.clone(),
                body => body.to_string(),
            },
        })
        .on(answer.to.as_str());
        let rest = answers.get(index + 1..).unwrap_or_default();
        let is_last = rest.iter().all(|later| later.to != answer.to);
        simulator
            .faults()
            .add(if is_last { rule.forever() } else { rule });
    }
}

/// A report without times, ids of the run, and what is not there.
fn normalised(report: &Report) -> Value {
    let report = serde_json::to_value(report).expect("a report is JSON");
    let mut counts = report["counts"].as_object().cloned().unwrap_or_default();
    counts.retain(|state, count| state != "total" && *count != json!(0));
    let jobs = report["jobs"].as_array().cloned().unwrap_or_default();
    let jobs: Vec<Value> = jobs
        .into_iter()
        .map(|job| without(job, &["action", "requested", "sent_at", "settled_at"]))
        .collect();
    json!({
        "verdict": report["verdict"],
        "counts": counts,
        "anomalies": without(report["anomalies"].clone(), &[]),
        "jobs": jobs,
    })
}

/// `value` without these fields and without nulls, at any depth.
fn without(value: Value, fields: &[&str]) -> Value {
    match value {
        Value::Object(object) => Value::Object(
            object
                .into_iter()
                .filter(|(name, value)| !fields.contains(&name.as_str()) && !value.is_null())
                .map(|(name, value)| (name, without(value, fields)))
                .collect::<Map<_, _>>(),
        ),
        Value::Array(items) => items
            .into_iter()
            .map(|item| without(item, fields))
            .collect(),
        other => other,
    }
}

/// With JSON that travels as text read, so that the order of its fields does not matter.
fn opened(value: &Value) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| (name.clone(), opened(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(opened).collect(),
        Value::String(text) if text.starts_with('{') => {
            serde_json::from_str(text).unwrap_or_else(|_| value.clone())
        }
        other => other.clone(),
    }
}
