//! Several processes on one run.

use huaweicloud_simulator::Fault;

use crate::{
    oracle::{self, count, states},
    process::{Process, until},
    world::{Work, World},
};

/// A run of which nothing was sent yet, and nobody holds it.
async fn planned() -> (World, String) {
    let world = World::new(Work::resets(210, 30)).await;
    let mut command = world.begin("");
    command.env("HCJOBS_KILL_AT", "after_plan");
    assert!(Process::start(command).fate().await.is_none());
    let run = world.run().await;
    (world, run)
}

#[tokio::test]
async fn of_two_that_resume_at_once_one_sends() {
    let rounds = (0..20).map(|round| {
        tokio::spawn(async move {
            let (world, run) = planned().await;
            let arguments = match round % 2 {
                0 => format!("resume {run} -o json"),
                // It lets the run go when all is sent, so that the other may come in time.
                _ => format!("resume {run} -o json --no-wait"),
            };
            let both = [(); 2].map(|()| Process::start(world.program(&arguments)));
            let ids = [both[0].id(), both[1].id()];
            let [one, two] = both;
            let ended = [one.end().await, two.end().await];
            let well = |code| [0, 7].contains(&code);
            assert!(ended.iter().any(|ended| well(ended.code)), "{ended:#?}");
            for (ended, other) in ended.iter().zip(ids.iter().rev()) {
                if well(ended.code) {
                    oracle::check(&world, &ended.json());
                } else {
                    assert_eq!(ended.code, 1, "{ended:#?}");
                    let holder = format!("is held by process {other} on ");
                    assert!(ended.stderr.contains(&holder), "{other}: {ended:#?}");
                    assert_eq!(ended.stdout, "");
                }
            }
            world.resume_to_the_end().await;
            assert_eq!(world.simulator.ledger().len(), world.work.targets.len());
            ended.iter().filter(|ended| ended.code == 1).count()
        })
    });
    let mut refused = 0;
    for round in rounds.collect::<Vec<_>>() {
        refused += round.await.unwrap();
    }
    assert!(refused > 0, "they never met");
}

#[tokio::test]
async fn several_that_start_at_once_make_one_journal() {
    for _ in 0..20 {
        let world = World::new(Work::resets(1, 0)).await;
        let all = [(); 5].map(|()| Process::start(world.begin("--no-wait")));
        let mut begun = 0;
        for one in all {
            let ended = one.end().await;
            begun += u32::from(ended.code == 7);
            let refused = ended.code == 1 && ended.stderr.contains("is not over");
            assert!(ended.code == 7 || refused, "{ended:#?}");
        }
        assert_eq!((begun, world.simulator.ledger().len()), (1, 1));
    }
}

#[tokio::test]
async fn one_that_waits_sees_what_the_one_that_sends_sees() {
    let world = World::new(Work::restarts(120, 3)).await;
    let first = Process::start(world.begin("-o json"));
    first.says("run ").await;
    let run = world.run().await;
    let second = Process::start(world.program(&format!("wait {run} -o json")));
    let (first, second) = (first.end().await, second.end().await);
    let report = first.with_code(0).json();
    oracle::check(&world, &report);
    assert_eq!(second.with_code(0).json(), report);
}

#[tokio::test]
async fn one_that_waits_goes_on_when_the_one_that_sends_is_killed() {
    let world = World::new(Work::resets(200, 0)).await;
    let first = Process::start(world.begin("--wave 100 --wave-pause 1h"));
    first.says("100 succeeded").await;
    let run = world.run().await;
    let second = Process::start(world.program(&format!("wait {run} -o json --timeout 30s")));
    second.says("of 200 settled").await;
    assert!(first.kill().await.is_none());
    let ended = second.end().await.with_code(5);
    let report = ended.json();
    oracle::check(&world, &report);
    assert_eq!(
        (count(&report, "succeeded"), count(&report, "planned")),
        (100, 100)
    );
    let way_on = format!("100 were not sent; to send them: hcjobs resume {run} --journal ");
    assert!(ended.stderr.contains(&way_on), "{ended:#?}");
}

#[tokio::test]
async fn one_that_waits_follows_on_what_a_killed_one_sent() {
    let world = World::new(Work::restarts(120, 3)).await;
    let first = Process::start(world.begin(""));
    first.says("of 123 settled").await;
    let run = world.run().await;
    let second = Process::start(world.program(&format!("wait {run} -o json")));
    second.says("of 123 settled").await;
    assert!(first.kill().await.is_none());
    let report = second.end().await.with_code(0).json();
    oracle::check(&world, &report);
    assert_eq!(count(&report, "succeeded"), 123);
    assert_eq!(states(&world.status().await, "succeeded").len(), 123);
}

#[tokio::test]
async fn one_that_is_stopped_still_holds_its_run() {
    let world = World::new(Work::resets(200, 0)).await;
    // While it waits for answers it writes nothing: one that is stopped within a write
    // keeps the whole journal locked.
    for _ in 0..2 {
        world.fault(Fault::HangAfter, "ResetCloudPhone");
    }
    let first = Process::start(world.begin(""));
    until("two calls", || world.simulator.ledger().len() == 200).await;
    first.signal("STOP").await;
    let run = world.run().await;
    let second = world.end(&format!("resume {run}")).await.with_code(1);
    let holder = format!("is held by process {} on ", first.id());
    assert!(second.stderr.contains(&holder), "{second:#?}");
    // Nor is it taken by one that only follows it.
    let third = format!("wait {run} -o json --timeout 1s");
    let third = world.end(&third).await.with_code(5).json();
    oracle::check(&world, &third);
    assert_eq!(count(&third, "intended"), 200);
    assert!(first.kill().await.is_none());
    world.resume_to_the_end().await;
}
