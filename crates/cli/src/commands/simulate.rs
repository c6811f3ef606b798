//! `hcjobs simulate`: the services on a port of this machine.

use std::path::Path;

use huaweicloud_simulator::{Behaviour, Clock, FleetSize, Rule, SignatureClock, Simulator};
use serde_json::json;

use crate::{
    args::Simulate, console::Console, exit::Exit, interrupt::Interrupts, simulated::described,
};

pub(crate) async fn run(options: Simulate, console: &mut Console) -> Exit {
    let fleet = FleetSize {
        servers: options.servers,
        phones_per_server: options.phones_per_server,
        koophones: options.koophones,
        audits: options.audits,
    };
    if fleet.servers.checked_mul(fleet.phones_per_server).is_none() {
        console.error(
            "--servers times --phones-per-server is more than 4,294,967,295 phones; \
             ask for fewer",
        );
        return Exit::Usage;
    }
    let rules = match options.faults.as_deref().map(read_rules).transpose() {
        Ok(rules) => rules.unwrap_or_default(),
        Err((exit, message)) => {
            console.error(&message);
            return exit;
        }
    };

    let mut behaviour = Behaviour::default();
    let clock = if options.speed == 1.0 {
        Clock::real()
    } else {
        // Clients outside sign with real time.
        behaviour.signature_clock = SignatureClock::Real;
        Clock::scaled(options.speed)
    };
    let mut interrupts = match Interrupts::listen() {
        Ok(interrupts) => interrupts,
        Err(error) => {
            console.error(&format!("signals cannot be listened to: {error}"));
            return Exit::CouldNotStart;
        }
    };
    let started = Simulator::builder()
        .listen(options.listen)
        .clock(clock)
        .fleet(fleet)
        .seed(options.seed)
        .traits(behaviour)
        .start()
        .await;
    let mut simulator = match started {
        Ok(simulator) => simulator,
        Err(error) => {
            console.error(&format!(
                "cannot listen on {}: {error}; give another --listen address, or port 0 for \
                 a free one",
                options.listen
            ));
            return Exit::CouldNotStart;
        }
    };
    for rule in rules {
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
        return Exit::CouldNotStart;
    }

    tokio::select! {
        () = simulator.stopped() => {
            console.error("serving ended by itself");
            return Exit::CouldNotStart;
        }
        () = interrupts.next() => {}
    }
    simulator.shutdown().await;
    // Being stopped is how it ends.
    Exit::Confirmed
}

fn read_rules(path: &Path) -> Result<Vec<Rule>, (Exit, String)> {
    let shown = path.display();
    let text = std::fs::read_to_string(path).map_err(|error| {
        (
            Exit::CouldNotStart,
            format!("--faults {shown}: it cannot be read: {error}"),
        )
    })?;
    serde_json::from_str(&text).map_err(|error| {
        let rule = "it must hold a JSON array of rules; see hcjobs simulate --help";
        (Exit::Usage, format!("--faults {shown}: {error}; {rule}"))
    })
}
