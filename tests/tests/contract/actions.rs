//! What the specifications say of actions, against what the façade plans and learns.

use huaweicloud_jobs::{
    Action, AuditPaths, Evidence, Impact, JobState, PlannedCall, Target, TargetKind,
};
use huaweicloud_simulator::{Fleet as Targets, Simulator};
use huaweicloud_tests::World;

use crate::{
    schema::Schemas,
    specification::{Operation, Specification},
};

/// What the façade does to targets, and the simulator plays. Nothing else has effects there.
pub(crate) const ACTIONS: [&str; 12] = [
    "BatchRebootInstance",
    "BatchReset",
    "RebootAuditInstance",
    "RebootAuditInstanceNew",
    "ResetCloudPhone",
    "RestartCloudPhone",
    "RestartCloudPhoneServer",
    "StartAuditInstance",
    "StartAuditInstanceNew",
    "StopAuditInstance",
    "StopAuditInstanceNew",
    "StopCloudPhone",
];

/// More than any call takes.
const MANY: usize = 250;

/// The kinds of target, each with an id of the simulator's.
fn kinds() -> [(TargetKind, String); 4] {
    [
        (TargetKind::CPH_SERVER, Targets::server_id(1)),
        (TargetKind::CPH_PHONE, Targets::phone_id(1)),
        (TargetKind::KOOPHONE, Targets::koophone_id(1)),
        (TargetKind::DBSS_AUDIT, Targets::audit_id(1)),
    ]
}

fn actions() -> [Action; 4] {
    [
        Action::restart(),
        Action::reset(),
        Action::stop(),
        Action::start(),
    ]
}

/// The calls that an action on many targets leads to, if the kind has it.
fn planned(world: &World, action: &Action, kind: TargetKind) -> Option<(Impact, Vec<PlannedCall>)> {
    // Ids that every service takes for well-formed.
    let targets = (0..MANY).map(|n| {
        format!("{kind}/{n:032}")
            .parse::<Target>()
            .expect("a target")
    });
    let plan = world
        .fleet
        .plan(action.clone())
        .targets(targets)
        .build()
        .ok()?;
    let calls = world.fleet.calls(&plan).expect("the calls of a plan");
    Some((plan.impact(), calls))
}

#[tokio::test]
async fn plans_keep_to_the_specifications() {
    let services: Vec<(Vec<Operation>, Schemas)> = ["cph", "koophone", "dbss"]
        .map(Specification::read)
        .iter()
        .map(|specification| (specification.operations(), specification.schemas()))
        .collect();
    let mut seen = Vec::new();
    for paths in [AuditPaths::Documented, AuditPaths::Current] {
        let world = World::with(Simulator::builder(), |fleet| fleet.audit_paths(paths)).await;
        for (kind, id) in kinds() {
            for action in actions() {
                let Some((impact, calls)) = planned(&world, &action, kind) else {
                    continue;
                };
                let first = calls.first().expect("a call");
                let (operation, schemas) = services
                    .iter()
                    .find_map(|(operations, schemas)| {
                        let path = first.url.strip_prefix(world.simulator.endpoint())?;
                        let mut operations = operations.iter();
                        let found = operations.find(|one| one.takes(first.method, path));
                        Some((found?, schemas))
                    })
                    .unwrap_or_else(|| panic!("{} {} is not documented", first.method, first.url));
                let name = &operation.id;
                let effect = match impact {
                    Impact::Destructive => "destructive",
                    _ => "disruptive",
                };
                assert_eq!(
                    operation.effect.as_deref(),
                    Some(effect),
                    "x-effect of {name}"
                );

                let sizes: Vec<usize> = calls.iter().map(|call| call.targets.len()).collect();
                let most = sizes.iter().copied().max();
                if operation.batch_limit.is_some() {
                    assert_eq!(most, operation.batch_limit, "x-batch-limit of {name}");
                }
                assert_eq!(sizes.iter().sum::<usize>(), MANY, "{name} for all targets");
                let body = operation.body.as_ref().expect("a body");
                for call in &calls {
                    let faults = schemas.faults(body, &call.body);
                    assert!(faults.is_empty(), "the body of {name}: {faults:?}");
                }

                let follow_up = operation.follow_up.as_deref();
                assert_eq!(
                    follow_up,
                    Some(followed_up(&action, kind, &id, paths).await),
                    "x-async of {name}"
                );
                seen.push(name.clone());
            }
        }
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, ACTIONS);
}

/// How the façade learns of an action's end, in the words of the specifications.
async fn followed_up(
    action: &Action,
    kind: TargetKind,
    id: &str,
    paths: AuditPaths,
) -> &'static str {
    let world = World::with(Simulator::builder(), |fleet| fleet.audit_paths(paths)).await;
    if *action == Action::start() {
        world.simulator.fleet().set_audit(id, "SHUTOFF", "NO_TASK");
    }
    let report = world.run(action.clone(), &[format!("{kind}/{id}")]).await;
    world.check(&report);
    let job = report.jobs().first().expect("a job");
    let calls = world.simulator.requests();
    match job.state() {
        JobState::Succeeded(Evidence::JobStatus) if calls.count("GetTask") > 0 => "task",
        JobState::Succeeded(Evidence::JobStatus) => "jobs",
        JobState::Succeeded(Evidence::ObservedTransition) => "acknowledged",
        state => panic!("{kind}: {action:?} ends as {state}"),
    }
}
