//! Programs that may be ended at any instant.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncRead, AsyncReadExt},
    process::{Child, Command},
    task::JoinHandle,
};

use crate::program::Ended;

/// For how long at most anything is waited for that has to come.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until something is so.
#[track_caller]
pub(crate) fn until(
    what: impl std::fmt::Debug,
    mut is_so: impl FnMut() -> bool,
) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    async move {
        let begun = Instant::now();
        while !is_so() {
            assert!(begun.elapsed() < PATIENCE, "{caller}: never came: {what:?}");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

/// A program under way. What it writes is read all the time, so that it never waits for it.
pub(crate) struct Process {
    child: Child,
    stderr: Arc<Mutex<String>>,
    reading: [JoinHandle<String>; 2],
}

impl Process {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let stderr = Arc::<Mutex<String>>::default();
        let reading = [
            tokio::spawn(read(child.stdout.take().unwrap(), Arc::default())),
            tokio::spawn(read(child.stderr.take().unwrap(), Arc::clone(&stderr))),
        ];
        Self {
            child,
            stderr,
            reading,
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id().unwrap()
    }

    /// Waits until it has said this.
    pub(crate) async fn says(&self, text: &str) {
        until(text, || self.stderr.lock().unwrap().contains(text)).await;
    }

    pub(crate) async fn signal(&self, signal: &str) {
        let id = self.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &id]).status();
        assert!(sent.await.unwrap().success());
    }

    /// Ends it as `kill -9` does. Gives how it ended if it did so by itself before.
    pub(crate) async fn kill(mut self) -> Option<Ended> {
        // It fails if it has ended, which is as good.
        let _ = self.child.start_kill();
        self.fate().await
    }

    /// Ends it after a while, unless it ends by itself before.
    pub(crate) async fn kill_after(mut self, delay: Duration) -> Option<Ended> {
        let _ = tokio::time::timeout(delay, self.child.wait()).await;
        self.kill().await
    }

    /// How it ended; nothing if it was killed.
    pub(crate) async fn fate(mut self) -> Option<Ended> {
        let ended = tokio::time::timeout(PATIENCE * 2, self.child.wait());
        let status = ended.await.expect("it ends").unwrap();
        let [stdout, stderr] = self.reading;
        let (stdout, stderr) = (stdout.await.unwrap(), stderr.await.unwrap());
        Some(Ended {
            code: status.code()?,
            stdout,
            stderr,
        })
    }

    /// How it ended, which it has to do by itself.
    pub(crate) async fn end(self) -> Ended {
        self.fate().await.expect("nobody kills it")
    }
}

async fn read(mut from: impl AsyncRead + Unpin, said: Arc<Mutex<String>>) -> String {
    let mut buffer = [0; 8192];
    // One that was killed can have cut a line.
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        let text = String::from_utf8_lossy(&buffer[..length]);
        said.lock().unwrap().push_str(&text);
    }
    said.lock().unwrap().clone()
}
