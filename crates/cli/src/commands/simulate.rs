//! `hcjobs simulate`: the services on a port of this machine.

use std::path::Path;

use huaweicloud_simulator::{Behaviour, Clock, FleetSize, Rule, SignatureClock, Simulator};
use serde_json::json;

use crate::{
    args::Simulate, console::Console, exit::Exit, interrupt::Interrupts, problem::Problem,
    simulated::described,
};

pub(crate) async fn run(options: Simulate, console: &mut Console) -> Result<Exit, Problem> {
    let fleet = FleetSize {
        servers: options.servers,
        phones_per_server: options.phones_per_server,
        koophones: options.koophones,
        audits: options.audits,
    };
    if fleet.servers.checked_mul(fleet.phones_per_server).is_none() {
        return Err(Problem::usage(
            "--servers times --phones-per-server is more than 4,294,967,295 phones; \
             ask for fewer"
                .to_owned(),
        ));
    }
    let rules = options.faults.as_deref().map(read_rules).transpose()?;

    let mut behaviour = Behaviour::default();
    let clock = if options.speed == 1.0 {
        Clock::real()
    } else {
        // Clients outside sign with real time.
        behaviour.signature_clock = SignatureClock::Real;
        Clock::scaled(options.speed)
    };
    let mut interrupts = Interrupts::start()?;
    let started = Simulator::builder()
        .listen(options.listen)
        .clock(clock)
        .fleet(fleet)
        .seed(options.seed)
        .traits(behaviour)
        .start()
        .await;
    let mut simulator = started.map_err(|error| {
        Problem::could_not_start(format!(
            "cannot listen on {}: {error}; give another --listen address, or port 0 for a free \
             one",
            options.listen
        ))
    })?;
    for rule in rules.unwrap_or_default() {
        simulator.faults().add(rule);
    }

    if !options.listen.ip().is_loopback() {
        console.talk(
            "warning: others in the network can reach this address, and everyone knows its keys",
        );
    }
    console.talk(&format!(
        "simulating {}; the keys open nothing else; Ctrl-C stops it",
        described(&fleet)
    ));
    let ready = json!({
        "endpoint": simulator.endpoint(),
        "project_id": simulator.project_id(),
        "ak": simulator.access_key().ak,
        "sk": simulator.access_key().sk,
        "token": simulator.token(),
    });
    console.data(&format!("{ready}\n"));
    if console.has_lost_data() {
        return Ok(Exit::CouldNotStart);
    }

    tokio::select! {
        () = simulator.stopped() => {
            return Err(Problem::could_not_start("serving ended by itself".to_owned()));
        }
        () = interrupts.next() => {}
    }
    simulator.shutdown().await;
    // Being stopped is how it ends.
    Ok(Exit::Confirmed)
}

fn read_rules(path: &Path) -> Result<Vec<Rule>, Problem> {
    let shown = path.display();
    let text = std::fs::read_to_string(path).map_err(|error| {
        Problem::could_not_start(format!("--faults {shown}: it cannot be read: {error}"))
    })?;
    serde_json::from_str(&text).map_err(|error| {
        let rule = "it must hold a JSON array of rules; see hcjobs simulate --help";
        Problem::usage(format!("--faults {shown}: {error}; {rule}"))
    })
}
