//! Killed at random instants of its life, again and again, until the run is over.
//!
//! `HCJOBS_CRASH_SEED` repeats the draws of an earlier run, and `HCJOBS_CRASH_KILLS` says
//! how many kills there are to be at least. `--nocapture` shows what they hit.

use std::{
    collections::BTreeMap,
    env, fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use huaweicloud_simulator::{Fault, Rule};
use serde_json::Value;
use tokio::runtime::Builder;

use crate::{
    oracle::{self, count},
    process::Process,
    world::{Work, World},
};

/// Runs that are under way at once: they mostly wait.
const WORKERS: u64 = 10;
/// Kills of one run at most, so that there are many runs.
const KILLS_OF_A_RUN: usize = 6;

/// Draws that a seed repeats.
struct Draws(u64);

impl Draws {
    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap() % bound
    }

    fn one_of<T: Clone>(&mut self, some: &[T]) -> T {
        some[self.below(some.len())].clone()
    }

    fn share_of(&mut self, whole: Duration) -> Duration {
        whole.mul_f64(self.below(1000) as f64 / 1000.0)
    }
}

/// How long an undisturbed run of a kind takes.
#[derive(Clone, Copy, Debug)]
struct Life {
    /// Until everything is sent.
    sent: Duration,
    /// Until it is over.
    whole: Duration,
}

impl Life {
    async fn measure(work: &Work) -> Self {
        let of = async |arguments: &str| {
            let world = World::new(work.clone()).await;
            take_time(&world);
            let begun = Instant::now();
            let ended = Process::start(world.begin(arguments)).end().await;
            assert!([0, 7].contains(&ended.code), "{ended:#?}");
            begun.elapsed()
        };
        Self {
            sent: of("--no-wait").await,
            whole: of("--timeout 5s").await,
        }
    }

    /// An instant. As much happens before everything is sent as in all the time after.
    fn draw(self, draws: &mut Draws) -> Duration {
        match draws.below(5) {
            // Those that run beside it make it slower.
            0..3 => draws.share_of(self.sent * 3 / 2),
            _ => draws.share_of(self.whole),
        }
    }
}

/// What the kills came to.
#[derive(Default)]
struct Tally {
    kills: AtomicUsize,
    runs: AtomicUsize,
    effects: AtomicUsize,
    unknowns: AtomicUsize,
    phases: Mutex<BTreeMap<String, usize>>,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, number) in [
            ("kills", &self.kills),
            ("runs", &self.runs),
            ("effects", &self.effects),
            ("unknowns", &self.unknowns),
        ] {
            writeln!(f, "{:6} {what}", number.load(Ordering::Relaxed))?;
        }
        for (phase, kills) in &*self.phases.lock().unwrap() {
            writeln!(f, "{kills:6} kills: {phase}")?;
        }
        Ok(())
    }
}

/// Where a kill fell, by what the journal says.
fn phase(summary: Option<&Value>) -> &'static str {
    let Some(summary) = summary else {
        return "before the plan was there";
    };
    let count = |state| count(summary, state);
    if count("intended") > 0 {
        "with calls under way"
    } else if count("planned") == count("total") {
        "before the first call"
    } else if count("planned") > 0 {
        "between calls"
    } else if count("accepted") + count("running") > 0 {
        "while jobs were followed"
    } else if count("unknown") > 0 {
        "with nothing left but unknowns"
    } else {
        "when all was over"
    }
}

fn faults(world: &World, draws: &mut Draws) {
    for _ in 0..draws.below(3) {
        let fault = draws.one_of(&[
            Fault::ResetAfter,
            Fault::RowMissing {
                target: None,
                index: None,
            },
            Fault::GatewayError {
                status: 502,
                effect: true,
                json: false,
            },
            Fault::Throttle { retry_after: None },
            Fault::HangAfter,
        ]);
        let (operation, calls) = draws.one_of(&world.work.calls);
        let rule = Rule::new(fault).on(operation);
        let skip = draws.below(calls);
        world
            .simulator
            .faults()
            .add(rule.after(u32::try_from(skip).unwrap()));
    }
}

/// Makes the services so slow that there are instants at which they have not answered.
fn take_time(world: &World) {
    let slow = Fault::SlowBody {
        chunk_bytes: 500,
        delay_ms: 4,
    };
    for (operation, _) in &world.work.calls {
        let slow = Rule::new(slow.clone()).on(*operation);
        world.simulator.faults().add(slow.forever());
    }
}

/// One run, killed several times and seen to its end.
async fn one_run(work: Work, life: Life, draws: &mut Draws, tally: &Tally) {
    let world = World::new(work).await;
    faults(&world, draws);
    take_time(&world);
    // A call that hangs would be waited for in vain.
    let end = "--timeout 5s -o json --reconcile";
    for _ in 0..=draws.below(KILLS_OF_A_RUN) {
        let known = world.summary().await;
        let reconcile = draws.one_of(&["0s", "2s"]);
        let (verb, command) = match &known {
            None => {
                assert!(
                    world.simulator.ledger().is_empty(),
                    "something was done that nobody wrote down"
                );
                ("begin", world.begin(&format!("{end} {reconcile}")))
            }
            Some(run) => {
                let run = run["id"].as_str().unwrap();
                let verb = draws.one_of(&["resume", "resume", "wait"]);
                (
                    verb,
                    world.program(&format!("{verb} {run} {end} {reconcile}")),
                )
            }
        };
        let fate = Process::start(command).kill_after(life.draw(draws)).await;
        if let Some(ended) = fate {
            assert!([0, 3, 4, 5, 7].contains(&ended.code), "{ended:#?}");
            let report = ended.json();
            oracle::check(&world, &report);
            if oracle::is_over(&report) {
                break;
            }
            continue;
        }
        tally.kills.fetch_add(1, Ordering::Relaxed);
        let left = world.summary().await;
        let phase = format!("{verb}, {}", phase(left.as_ref()));
        *tally.phases.lock().unwrap().entry(phase).or_default() += 1;
        if left.is_some() {
            // It agrees with what was done at every stop on the way.
            world.status().await;
        }
    }
    world.simulator.faults().clear();
    if world.summary().await.is_none() {
        assert!(world.simulator.ledger().is_empty());
        let ended = Process::start(world.begin("--no-wait")).end().await;
        assert!([4, 7].contains(&ended.code), "{ended:#?}");
    }
    let report = world.resume_to_the_end().await;
    tally.runs.fetch_add(1, Ordering::Relaxed);
    let effects = world.simulator.ledger().len();
    tally.effects.fetch_add(effects, Ordering::Relaxed);
    let unknowns = usize::try_from(count(&report, "unknown")).unwrap();
    tally.unknowns.fetch_add(unknowns, Ordering::Relaxed);
}

fn number(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name}={text}")))
}

#[tokio::test]
async fn whenever_it_is_killed_nothing_is_done_twice_or_lost() {
    let seed = number("HCJOBS_CRASH_SEED").unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        u64::from(now.unwrap().subsec_nanos())
    });
    let wanted = number("HCJOBS_CRASH_KILLS").unwrap_or(300);
    let wanted = usize::try_from(wanted).unwrap();
    tell!("HCJOBS_CRASH_SEED={seed} HCJOBS_CRASH_KILLS={wanted}");

    let begun = Instant::now();
    let mut kinds = Vec::new();
    for work in [
        Work::resets(250, 150),
        Work::resets(110, 0),
        Work::restarts(120, 3),
    ] {
        let life = Life::measure(&work).await;
        tell!(
            "undisturbed: {} of {}: {life:?}",
            work.verb,
            work.targets.len()
        );
        kinds.push((work, life));
    }
    let tally = Arc::<Tally>::default();
    // Each with a thread of its own, for its simulators.
    let workers = (0..WORKERS).map(|worker| {
        let (kinds, tally) = (kinds.clone(), Arc::clone(&tally));
        tokio::task::spawn_blocking(move || {
            let mut runtime = Builder::new_current_thread();
            let runtime = runtime.enable_all().build().unwrap();
            runtime.block_on(async {
                let mut draws = Draws(seed.wrapping_add(worker << 32));
                while tally.kills.load(Ordering::Relaxed) < wanted {
                    let (work, life) = draws.one_of(&kinds);
                    one_run(work, life, &mut draws, &tally).await;
                }
            });
        })
    });
    let workers: Vec<_> = workers.collect();
    for worker in workers {
        worker.await.unwrap();
    }
    tell!("{tally}in {:?}", begun.elapsed());
    assert!(tally.kills.load(Ordering::Relaxed) >= wanted);
}
