//! A request of which the service got only a part, as the program was killed meanwhile.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

use crate::{
    oracle::{states, with_cause},
    process::Process,
    world::{Work, World},
};

/// How much of an action's request arrives.
#[derive(Clone, Copy, Debug)]
enum Part {
    Line,
    Head,
    HalfTheBody,
    AllButTheLastByte,
}

/// Stands between program and services. It passes everything on but for requests that act,
/// of which it passes a part; then it tells so. Once it was heard, it passes all.
struct Proxy {
    endpoint: String,
    cut: mpsc::Receiver<()>,
}

impl Proxy {
    async fn start(world: &World, path: &'static str, part: Part) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let services = world.simulator.endpoint().strip_prefix("http://").unwrap();
        let services = services.to_owned();
        let (told, cut) = mpsc::channel(1);
        tokio::spawn(async move {
            loop {
                let (program, _) = listener.accept().await.unwrap();
                let service = TcpStream::connect(&services).await.unwrap();
                tokio::spawn(pass(program, service, path, part, told.clone()));
            }
        });
        Self { endpoint, cut }
    }
}

async fn pass(
    mut program: TcpStream,
    mut service: TcpStream,
    path: &str,
    part: Part,
    told: mpsc::Sender<()>,
) {
    let mut kept = Vec::new();
    let mut answer = vec![0; 1 << 16];
    loop {
        let mut read = [0; 1 << 16];
        tokio::select! {
            length = program.read(&mut read) => match length {
                Ok(length @ 1..) => kept.extend_from_slice(&read[..length]),
                _ => return,
            },
            length = service.read(&mut answer) => match length {
                Ok(length @ 1..) => {
                    let _ = program.write_all(&answer[..length]).await;
                    continue;
                }
                _ => return,
            },
        }
        // One request at a time comes on a connection, so this is where it begins.
        let is_the_one = kept.starts_with(b"POST ") && {
            let line = kept.split(|byte| *byte == b'\r').next().unwrap_or_default();
            String::from_utf8_lossy(line).contains(path)
        };
        if !is_the_one || told.is_closed() {
            if service.write_all(&kept).await.is_err() {
                return;
            }
            kept.clear();
            continue;
        }
        let Some(head) = find(&kept, b"\r\n\r\n").map(|at| at + 4) else {
            continue;
        };
        let text = String::from_utf8_lossy(&kept[..head]).to_lowercase();
        let length = text.split("content-length: ").nth(1).unwrap();
        let length: usize = length.lines().next().unwrap().trim().parse().unwrap();
        if kept.len() < head + length {
            continue;
        }
        let passed = match part {
            Part::Line => find(&kept, b"\r\n").unwrap() + 2,
            Part::Head => head,
            Part::HalfTheBody => head + length / 2,
            Part::AllButTheLastByte => head + length - 1,
        };
        service.write_all(&kept[..passed]).await.unwrap();
        // One word is enough, however many are cut.
        let _ = told.try_send(());
        told.closed().await;
        return;
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

#[tokio::test]
async fn half_a_request_has_no_effect_and_is_not_made_again() {
    let cases = [
        (Work::resets(250, 0), "/phones/batch-reset", Part::Line),
        (
            Work::resets(250, 0),
            "/phones/batch-reset",
            Part::HalfTheBody,
        ),
        (
            Work::resets(0, 150),
            "/batch-reset",
            Part::AllButTheLastByte,
        ),
        (Work::restarts(120, 0), "/batch-restart", Part::Head),
        (Work::restarts(0, 3), "/reboot", Part::AllButTheLastByte),
    ];
    for (work, path, part) in cases {
        let world = World::new(work).await;
        let mut proxy = Proxy::start(&world, path, part).await;
        let program = Process::start(world.begin_at(&proxy.endpoint, "--reconcile 0s"));
        proxy.cut.recv().await.unwrap();
        assert!(program.kill().await.is_none());
        // From now on everything is passed.
        drop(proxy.cut);
        let left = world.status().await;
        let intended = states(&left, "intended");
        assert!(!intended.is_empty(), "{path}, {part:?}");
        let report = world.resume_to_the_end().await;
        let effects = world.simulator.ledger().entries();
        let unknown = with_cause(&report, "crash_after_intent");
        let without_effect = unknown
            .iter()
            .filter(|target| effects.iter().all(|effect| effect.target != **target));
        assert!(without_effect.count() > 0, "{path}, {part:?}");
        assert_eq!(states(&report, "unknown"), unknown);
        assert!(unknown.iter().all(|target| intended.contains(target)));
    }
}
