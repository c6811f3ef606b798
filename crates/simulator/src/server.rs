//! Starting and stopping a simulator.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::Response;
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::account::{AccessKey, Account, Issued, Login, Scope, Tokens};
use crate::clock::{Clock, Moment};
use crate::connection::{Link, SwitchedListener};
use crate::control;
use crate::delivery::{Stamp, deliver};
use crate::exchange::Call;
use crate::fault::Faults;
use crate::fleet::Fleet;
use crate::gateway::{BODY_LIMIT, Delivery, Shared};
use crate::identifiers::Identifiers;
use crate::ledger::Ledger;
use crate::request_log::RequestLog;
use crate::route::ServiceName;
use crate::settings::{Behaviour, FleetSize, Timings};
use crate::signature::query_pairs;
use crate::world::World;

/// Settings of a simulator to be started.
#[derive(Debug, Clone)]
pub struct Builder {
    listen: SocketAddr,
    clock: Clock,
    fleet: FleetSize,
    seed: u64,
    timings: Timings,
    behaviour: Behaviour,
    split_ports: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            clock: Clock::real(),
            fleet: FleetSize::default(),
            seed: 0,
            timings: Timings::default(),
            behaviour: Behaviour::default(),
            split_ports: false,
        }
    }
}

impl Builder {
    /// Where to listen. Default: a free port of 127.0.0.1.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The clock everything is measured on. Default: [`Clock::real`].
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// How many targets there are.
    #[must_use]
    pub fn fleet(mut self, size: FleetSize) -> Self {
        self.fleet = size;
        self
    }

    /// With a seed other than 0 a few targets in a hundred are stopped, frozen or abnormal at the start, the
    /// same ones on every run. The seed also decides all ids that are made up. Default: 0, all in order.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How long work takes.
    #[must_use]
    pub fn timings(mut self, timings: Timings) -> Self {
        self.timings = timings;
        self
    }

    /// How the services behave where the documentation leaves it open.
    #[must_use]
    pub fn traits(mut self, behaviour: Behaviour) -> Self {
        self.behaviour = behaviour;
        self
    }

    /// Whether each service also gets a free port of its own, on which only its own paths are known.
    #[must_use]
    pub fn split_ports(mut self, split: bool) -> Self {
        self.split_ports = split;
        self
    }

    /// Binds the ports and starts to serve, in the background of the Tokio runtime this is called in.
    pub async fn start(self) -> io::Result<Simulator> {
        let identifiers = Identifiers::new(self.seed);
        let account = Account::new(identifiers.fresh_token());
        let mut tokens = Tokens::default();
        tokens.issue(
            account.token.clone(),
            Issued {
                expires: Moment::FOREVER,
                scope: Scope::Project,
            },
        );
        let faults = Faults::default();
        let log = RequestLog::default();
        let shared = Arc::new(Shared {
            clock: self.clock.clone(),
            identifiers,
            timings: self.timings,
            account,
            faults: faults.clone(),
            log: log.clone(),
            tokens: Mutex::new(tokens),
            world: Mutex::new(World::new(self.fleet, self.seed, &self.behaviour)),
            behaviour: self.behaviour,
        });

        let mut servers = Vec::new();
        let (endpoint, server) = serve(&shared, self.listen, None).await?;
        servers.push(server);
        let mut own_endpoints = Vec::new();
        if self.split_ports {
            for service in ServiceName::ALL {
                let address = SocketAddr::new(self.listen.ip(), 0);
                let (endpoint, server) = serve(&shared, address, Some(service)).await?;
                servers.push(server);
                own_endpoints.push((service, endpoint));
            }
        }
        Ok(Simulator {
            endpoint,
            own_endpoints,
            servers,
            faults,
            log,
            ledger: Ledger {
                shared: Arc::clone(&shared),
            },
            fleet: Fleet {
                shared: Arc::clone(&shared),
            },
            shared,
        })
    }
}

/// A running simulator: the four services on a port of this machine, until it is dropped.
///
/// Dropping it closes the port and breaks all connections.
#[derive(Debug)]
pub struct Simulator {
    endpoint: String,
    own_endpoints: Vec<(ServiceName, String)>,
    servers: Vec<Server>,
    shared: Arc<Shared>,
    faults: Faults,
    log: RequestLog,
    ledger: Ledger,
    fleet: Fleet,
}

impl Simulator {
    /// Settings for a new simulator.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where all four services are reached: `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Where one service is reached: at a port of its own with [`Builder::split_ports`], else at [`endpoint`](Self::endpoint).
    pub fn endpoint_of(&self, service: ServiceName) -> &str {
        self.own_endpoints
            .iter()
            .find(|(name, _)| *name == service)
            .map_or(&self.endpoint, |(_, endpoint)| endpoint)
    }

    /// The id of the one project.
    pub fn project_id(&self) -> &str {
        &self.shared.account.project_id
    }

    /// The key pair whose signatures are accepted.
    pub fn access_key(&self) -> &AccessKey {
        &self.shared.account.access_key
    }

    /// A project token that never expires.
    pub fn token(&self) -> &str {
        &self.shared.account.token
    }

    /// What IAM accepts for a token of 24 hours.
    pub fn login(&self) -> &Login {
        &self.shared.account.login
    }

    /// The clock the simulator runs on.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// What was really done.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The faults still to come.
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// What was asked and answered.
    pub fn requests(&self) -> &RequestLog {
        &self.log
    }

    /// The targets.
    pub fn fleet(&self) -> &Fleet {
        &self.fleet
    }

    /// Waits for the servers to end by themselves, which they do only when the runtime stops: for a program that
    /// does nothing but serve.
    pub async fn stopped(&mut self) {
        for server in &mut self.servers {
            // However the task ended, it has ended.
            let _ = (&mut server.task).await;
        }
    }

    /// Stops the simulator and returns when the ports are closed.
    pub async fn shutdown(mut self) {
        for server in &self.servers {
            server.task.abort();
        }
        self.stopped().await;
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        for server in &self.servers {
            server.task.abort();
        }
        self.log.connections.close();
    }
}

#[derive(Debug)]
struct Server {
    task: JoinHandle<()>,
}

async fn serve(
    shared: &Arc<Shared>,
    address: SocketAddr,
    only: Option<ServiceName>,
) -> io::Result<(String, Server)> {
    let tcp = TcpListener::bind(address).await?;
    let endpoint = format!("http://{}", tcp.local_addr()?);
    let listener = SwitchedListener {
        tcp,
        connections: Arc::clone(&shared.log.connections),
    };
    let door = Door {
        shared: Arc::clone(shared),
        only,
    };
    let service = Router::new()
        .fallback(enter)
        .with_state(door)
        .into_make_service_with_connect_info::<Link>();
    let task = tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, service).await {
            tracing::error!(%error, "serving ended");
        }
    });
    Ok((endpoint, Server { task }))
}

/// A port: all services, or only one.
#[derive(Debug, Clone)]
struct Door {
    shared: Arc<Shared>,
    only: Option<ServiceName>,
}

async fn enter(
    State(door): State<Door>,
    ConnectInfo(Link(switch)): ConnectInfo<Link>,
    request: Request,
) -> Response<Body> {
    let shared = &door.shared;
    let (parts, body) = request.into_parts();
    let Ok(body) = read(body).await else {
        // The client broke off in the middle of its request: nobody is left to answer.
        switch.break_connection();
        return Response::new(Body::empty());
    };
    let raw_query = parts.uri.query().unwrap_or_default().to_owned();
    let call = Call {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: query_pairs(&raw_query),
        raw_query,
        headers: parts.headers,
        body,
        request_id: shared.identifiers.fresh(),
    };
    let arrived = shared.clock.moment();
    let delivery = if call.path.starts_with(control::PREFIX) {
        Delivery::Whole(control::answer(shared, &call))
    } else {
        let (operation, delivery) = shared.answer(&call, door.only);
        shared.log.add(&call, arrived, operation, &delivery);
        delivery
    };
    let stamp = Stamp {
        request_id: call.request_id.to_string(),
        date: shared.clock.moment().http_date(),
    };
    deliver(delivery, stamp, switch).await
}

/// Reads a body to its end. `None`: it is larger than the gateway lets through.
async fn read(mut body: Body) -> Result<Option<Bytes>, axum::Error> {
    let mut whole = BytesMut::new();
    let mut fits = true;
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame?.into_data() {
            fits &= whole.len() + data.len() <= BODY_LIMIT;
            if fits {
                whole.extend_from_slice(&data);
            }
        }
    }
    Ok(fits.then(|| whole.freeze()))
}
