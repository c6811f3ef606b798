//! Services that do not answer, or are called too fast: what it costs, and whom.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

use huaweicloud_jobs::{
    Action, Evidence, JobState, Policy, Report, Service, SubmitOptions, Timeouts, Verdict,
};
use huaweicloud_simulator::{Behaviour, Fault, FleetSize, Rule, ServiceName, Simulator};
use huaweicloud_tests::{World, patient};

/// As many CPH phones and KooPhone instances as these tests need, and a service that does
/// everything it is asked to, twice if it is asked twice.
fn large() -> huaweicloud_simulator::Builder {
    let size = FleetSize {
        servers: 150,
        phones_per_server: 20,
        koophones: 300,
        audits: 1,
    };
    let behaviour = Behaviour {
        refuse_while_busy: false,
        ..Behaviour::default()
    };
    Simulator::builder().fleet(size).traits(behaviour)
}

fn phones(count: usize) -> Vec<String> {
    (1..=count)
        .map(|n| format!("cph-phone/phone-{n:05}"))
        .collect()
}

fn koophones(count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("koophone/kp-{n:04}")).collect()
}

/// Only what never answers is to run into it, however busy the machine is.
const LIMIT: Duration = Duration::from_millis(1_500);

const CPH_READS: [&str; 4] = [
    "ListCloudPhones",
    "ShowCloudPhoneDetail",
    "ListJobs",
    "ShowJob",
];

/// Sends everything before it is waited for: calls that hang take real time, in which
/// waiting would let simulated hours pass.
async fn sent_then_awaited(world: &World, targets: &[String]) -> Report {
    let run = world.submit(Action::reset(), targets).await;
    let report = run.wait(patient()).await.unwrap();
    world.check(&report);
    report
}

/// How many jobs of a service are in each state.
fn states(report: &Report, service: Service) -> BTreeMap<String, usize> {
    let mut states = BTreeMap::new();
    for job in report.jobs() {
        if job.target().service() == service {
            let word = match job.state() {
                JobState::NotSubmitted(why) => format!("{:?}", why.cause),
                state => state.word().to_owned(),
            };
            *states.entry(word).or_default() += 1;
        }
    }
    states
}

/// When the requests of an operation arrived, in seconds of simulated time.
fn arrivals(world: &World, operation: &str) -> Vec<f64> {
    let requests = world.simulator.requests().entries();
    let of_it = requests
        .iter()
        .filter(|request| request.operation.as_deref() == Some(operation));
    of_it.map(|request| seconds(&request.at)).collect()
}

/// The time within its day.
fn seconds(at: &str) -> f64 {
    let time = at.split_once('T').unwrap().1.trim_end_matches('Z');
    time.split(':')
        .fold(0.0, |sum, part| sum * 60.0 + part.parse::<f64>().unwrap())
}

fn gaps(times: &[f64]) -> Vec<f64> {
    let day = 24.0 * 60.0 * 60.0;
    times
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).rem_euclid(day))
        .collect()
}

fn elapsed(world: &World, since: SystemTime) -> Duration {
    let now = world.simulator.clock().now();
    now.duration_since(since).unwrap()
}

#[tokio::test]
async fn a_service_that_answers_no_action_costs_a_few_batches_and_no_other_service() {
    let timeouts = Timeouts::default().action(LIMIT);
    let world = World::with(large(), |fleet| fleet.timeouts(timeouts)).await;
    world.simulator.faults().add(
        Rule::new(Fault::HangAfter)
            .on("ResetCloudPhone")
            .after(2)
            .forever(),
    );
    let mut targets = phones(3_000);
    targets.extend(koophones(300));
    let report = sent_then_awaited(&world, &targets).await;
    let cph = states(&report, Service::CPH);
    // Five that open it, three under way beside them, and one after each of four probes.
    assert!((500..=1_200).contains(&cph["unknown"]), "{cph:?}");
    assert_eq!(cph["succeeded"], 200, "{cph:?}");
    assert_eq!(cph["unknown"] + cph["ServiceDown"], 2_800, "{cph:?}");
    let koophone = states(&report, Service::KOOPHONE);
    assert_eq!(koophone, BTreeMap::from([("succeeded".to_owned(), 300)]));
    let reason = report
        .jobs()
        .iter()
        .filter(|job| matches!(job.state(), JobState::NotSubmitted(_)))
        .find_map(|job| job.reason())
        .unwrap();
    assert!(reason.contains("cph is given up"), "{reason}");
    assert!(reason.contains("in a row had no answer"), "{reason}");
    assert!(reason.contains("no answer in time"), "{reason}");
}

#[tokio::test]
async fn a_service_that_answers_nothing_at_all_costs_even_less() {
    let mut policy = Policy::default();
    policy.retry.read_attempts = 1;
    policy.breaker.probes = 2;
    let timeouts = Timeouts::default().action(LIMIT).read(LIMIT);
    let world = World::with(large(), |fleet| fleet.timeouts(timeouts).policy(policy)).await;
    for operation in CPH_READS.into_iter().chain(["ResetCloudPhone"]) {
        let hang = Rule::new(Fault::HangAfter).on(operation);
        world.simulator.faults().add(hang.forever());
    }
    let begin = world.simulator.clock().now();
    let mut targets = phones(3_000);
    targets.extend(koophones(300));
    let report = sent_then_awaited(&world, &targets).await;
    let cph = states(&report, Service::CPH);
    let unknown = cph.get("unknown").copied().unwrap_or_default();
    assert!(unknown <= 800, "{cph:?}");
    assert_eq!(unknown + cph["ServiceDown"], 3_000, "{cph:?}");
    assert_eq!(
        states(&report, Service::KOOPHONE),
        BTreeMap::from([("succeeded".to_owned(), 300)])
    );
    // The first look, and no probe: it has never answered.
    assert_eq!(world.simulator.requests().count("ListCloudPhones"), 1);
    assert!(elapsed(&world, begin) < Duration::from_secs(300));
}

#[tokio::test]
async fn a_service_that_comes_back_is_sent_the_rest() {
    let world = World::with(large(), |fleet| fleet).await;
    let gateway = Fault::GatewayError {
        status: 503,
        effect: false,
        json: false,
    };
    let rule = Rule::new(gateway.clone()).on("ResetCloudPhone").after(1);
    world.simulator.faults().add(rule.repeated(8));
    // It is away for two probes.
    let rule = Rule::new(gateway).on("ListCloudPhones").after(15);
    world.simulator.faults().add(rule.repeated(2));
    let report = sent_then_awaited(&world, &phones(3_000)).await;
    let cph = states(&report, Service::CPH);
    assert!(cph["unknown"] <= 800, "{cph:?}");
    assert_eq!(cph["unknown"] + cph["succeeded"], 3_000, "{cph:?}");
    assert!(world.simulator.faults().remaining().is_empty());
}

#[tokio::test]
async fn a_stop_ends_the_wait_for_a_service() {
    let mut policy = Policy::default();
    policy.breaker.probes = u32::MAX;
    let world = World::with(large(), |fleet| fleet.policy(policy)).await;
    let down = || {
        Rule::new(Fault::GatewayError {
            status: 502,
            effect: false,
            json: true,
        })
    };
    // It answers the first look, and nothing afterwards.
    for (operation, answered) in [("ListCloudPhones", 15), ("ResetCloudPhone", 0)] {
        let rule = down().on(operation).after(answered).forever();
        world.simulator.faults().add(rule);
    }
    let plan = world.plan(Action::reset(), &phones(3_000));
    let run = world
        .fleet
        .begin(plan, SubmitOptions::default())
        .await
        .unwrap();
    while world.simulator.requests().count("ListCloudPhones") < 35 {
        tokio::task::yield_now().await;
    }
    run.stop();
    run.submitted().await.unwrap();
    let report = run.report();
    world.check(&report);
    let cph = states(&report, Service::CPH);
    assert!(cph["unknown"] <= 800, "{cph:?}");
    assert_eq!(cph["unknown"] + cph["Stopped"], 3_000, "{cph:?}");
}

#[tokio::test]
async fn a_later_run_of_the_same_fleet_tries_a_service_again() {
    let mut policy = Policy::default();
    policy.breaker.failures = 3;
    policy.breaker.probes = 1;
    let world = World::with(large(), |fleet| fleet.policy(policy)).await;
    for operation in ["ListCloudPhones", "ShowCloudPhoneDetail"] {
        let reset = Rule::new(Fault::ResetBefore).on(operation);
        world.simulator.faults().add(reset.forever());
    }
    let report = world.run(Action::reset(), &phones(10)).await;
    assert_eq!(states(&report, Service::CPH)["ServiceDown"], 10);
    // At once it is no better, and nobody asks.
    let asked = world.simulator.requests().entries().len();
    let report = world.run(Action::reset(), &phones(10)).await;
    assert_eq!(states(&report, Service::CPH)["ServiceDown"], 10);
    assert_eq!(world.simulator.requests().entries().len(), asked);

    world.simulator.faults().clear();
    world.simulator.clock().advance(Duration::from_secs(30));
    let report = world.run(Action::reset(), &phones(10)).await;
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
}

#[tokio::test]
async fn refusals_of_rate_make_the_calls_slower_and_lose_nothing() {
    for retry_after in [None, Some(20)] {
        let world = World::with(large(), |fleet| fleet).await;
        let throttle = Fault::Throttle { retry_after };
        let rule = Rule::new(throttle).on("ResetCloudPhone").after(4);
        world.simulator.faults().add(rule.repeated(4));
        let begin = world.simulator.clock().now();
        let run = world.submit(Action::reset(), &phones(3_000)).await;
        let sending = elapsed(&world, begin).as_secs_f64();
        let report = run.wait(patient()).await.unwrap();
        world.check(&report);
        assert_eq!(report.verdict(), Verdict::Succeeded, "{retry_after:?}");
        let times = arrivals(&world, "ResetCloudPhone");
        assert_eq!(times.len(), 34);
        let gaps = gaps(&times);
        // All at once before, spread over time after the first refusals.
        assert!(gaps.iter().take(3).all(|gap| *gap == 0.0), "{gaps:?}");
        let asked = retry_after.map_or(0.0, |seconds| seconds as f64);
        let refused_until = gaps.iter().take(8).sum::<f64>();
        assert!(refused_until >= asked, "{gaps:?}");
        let after = gaps.iter().skip(8);
        // 25 calls at less than 20 a second, which is about what had been made.
        assert!((1.25..10.0).contains(&after.sum::<f64>()), "{gaps:?}");
        // Pauses of calls that wait side by side add up on a manual clock.
        assert!(
            sending > asked && sending < 5.0 * asked + 30.0,
            "{sending:?}"
        );
    }
}

#[tokio::test]
async fn refusals_of_reads_make_reads_slower_and_lose_nothing() {
    let world = World::with(large(), |fleet| fleet).await;
    let throttle = Fault::Throttle {
        retry_after: Some(10),
    };
    let rule = Rule::new(throttle).on("ListCloudPhones").after(2);
    world.simulator.faults().add(rule.repeated(2));
    let report = world.run(Action::reset(), &phones(3_000)).await;
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
    assert!(report.anomalies().is_empty(), "{:?}", report.anomalies());
    let gaps = gaps(&arrivals(&world, "ListCloudPhones"));
    assert!(gaps[0] == 0.0 && gaps[1] == 0.0, "{gaps:?}");
    assert!(gaps[2] >= 10.0 && gaps[3] >= 10.0, "{gaps:?}");
    assert!(gaps.iter().skip(4).all(|gap| *gap > 0.1), "{gaps:?}");
}

#[tokio::test]
async fn the_ceiling_holds_for_all_calls_of_a_service_together() {
    let mut policy = Policy::default();
    policy.rate.calls_per_second = 5.0;
    let world = World::with(large(), |fleet| fleet.policy(policy)).await;
    let report = world.run(Action::reset(), &phones(1_000)).await;
    world.check(&report);
    assert_eq!(report.verdict(), Verdict::Succeeded);
    let requests = world.simulator.requests().entries();
    let times: Vec<f64> = requests
        .iter()
        .filter(|request| request.service == Some(ServiceName::Cph))
        .map(|request| seconds(&request.at))
        .collect();
    for (place, from) in times.iter().enumerate() {
        let in_a_second = times.iter().skip(place).filter(|at| **at < from + 1.0);
        assert!(in_a_second.count() <= 10 + 1);
    }
}

#[tokio::test]
async fn the_reads_of_a_dead_service_do_not_hide_what_another_shows() {
    for fault in [Fault::HangBefore, Fault::ResetBefore] {
        let timeouts = Timeouts::default().read(Duration::from_millis(600));
        let world = World::with(large(), |fleet| fleet.timeouts(timeouts)).await;
        let mut targets = phones(100);
        targets.extend(koophones(100));
        let run = world.submit(Action::restart(), &targets).await;
        for operation in CPH_READS {
            let dead = Rule::new(fault.clone()).on(operation);
            world.simulator.faults().add(dead.forever());
        }
        let begin = world.simulator.clock().now();
        let seen = |report: &Report| {
            let koophone = report
                .jobs()
                .iter()
                .filter(|job| job.target().service() == Service::KOOPHONE);
            koophone
                .filter(|job| job.evidence() == Some(Evidence::ObservedTransition))
                .count()
        };
        // Followed by hand: how long waiting bears a service that cannot be read is
        // another matter.
        for _ in 0..20 {
            run.refresh().await.unwrap();
            world.simulator.clock().advance(Duration::from_secs(4));
        }
        assert_eq!(seen(&run.report()), 100, "{fault:?}");
        // One probe each half minute, after those that opened it.
        let reads = world.simulator.requests().count("ListJobs");
        let half_minutes = elapsed(&world, begin).as_secs() / 30;
        assert!(reads as u64 <= 5 + 1 + half_minutes, "{reads}");
        // And when it is back, nothing was lost.
        world.simulator.faults().clear();
        let report = run.wait(patient()).await.unwrap();
        world.check(&report);
        assert_eq!(report.verdict(), Verdict::Succeeded, "{fault:?}");
    }
}

#[tokio::test]
async fn a_refusal_is_an_answer() {
    let mut policy = Policy::default();
    policy.breaker.failures = 1;
    policy.retry.action_attempts = 1;
    let world = World::with(large(), |fleet| fleet.policy(policy)).await;
    let not_found = Fault::Refuse {
        status: 400,
        error_code: "CPS.0005".to_owned(),
        error_msg: "no".to_owned(),
    };
    let rule = Rule::new(not_found).on("ResetCloudPhone");
    world.simulator.faults().add(rule.repeated(10));
    let report = world.run(Action::reset(), &phones(1_500)).await;
    world.check(&report);
    let cph = states(&report, Service::CPH);
    assert_eq!((cph["rejected"], cph["succeeded"]), (1_000, 500));
}
