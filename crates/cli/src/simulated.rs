//! `--simulate`: the services in this process.

use std::{
    fmt,
    future::Future,
    io,
    pin::Pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use huaweicloud_jobs::{AccessKey, Clock, Credentials, FleetBuilder};
use huaweicloud_simulator::{Clock as SimulatorClock, FleetSize, Simulator};

/// How fast simulated time runs: a restart of a minute is over in three seconds.
const SPEED: f64 = 20.0;

/// A simulator in this process, for one run.
pub(crate) struct Simulated {
    simulator: Simulator,
}

impl Simulated {
    pub(crate) async fn start() -> io::Result<Self> {
        let clock = SimulatorClock::scaled(SPEED);
        let simulator = Simulator::builder().clock(clock).start().await?;
        Ok(Self { simulator })
    }

    /// Points a fleet at the simulator, and has it live in the same time.
    pub(crate) fn equip(&self, mut fleet: FleetBuilder) -> FleetBuilder {
        for service in super::args::SERVICES {
            fleet = fleet.endpoint(service, self.simulator.endpoint());
        }
        fleet
            .project_id(self.simulator.project_id())
            .clock(Arc::new(SharedTime::new(self.simulator.clock().clone())))
    }

    pub(crate) fn credentials(&self) -> Credentials {
        let key = self.simulator.access_key();
        Credentials::access_key(AccessKey::new(&key.ak, &key.sk))
    }

    /// What the user should know.
    pub(crate) fn notice(&self) -> String {
        format!(
            "simulated: {}; nothing outside this process is touched, and time, --timeout too, \
             runs {SPEED} times as fast",
            described(&FleetSize::default())
        )
    }
}

/// A fleet in words.
pub(crate) fn described(fleet: &FleetSize) -> String {
    let phones = u64::from(fleet.servers) * u64::from(fleet.phones_per_server);
    format!(
        "{} CPH servers with {phones} phones, {} KooPhone instances, {} audit instances",
        fleet.servers, fleet.koophones, fleet.audits
    )
}

/// The simulator's clock as the façade's.
struct SharedTime {
    clock: SimulatorClock,
    start: SystemTime,
}

impl SharedTime {
    fn new(clock: SimulatorClock) -> Self {
        Self {
            start: clock.now(),
            clock,
        }
    }
}

impl Clock for SharedTime {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        // The simulator derives its time from one that never goes backwards.
        self.clock
            .now()
            .duration_since(self.start)
            .unwrap_or_default()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration.div_f64(SPEED)))
    }
}

impl fmt::Debug for SharedTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedTime")
    }
}
