//! What the crates tell about themselves, on stderr.

use tracing_subscriber::{
    Layer, filter::LevelFilter, filter::Targets, layer::SubscriberExt, util::SubscriberInitExt,
};

/// Writes it to stderr, if it is wanted. Only what this project's crates say: they know
/// what is secret.
pub(crate) fn listen(verbose: bool) {
    let lines = verbose.then(|| {
        tracing_subscriber::fmt::layer()
            .with_writer(std::io::stderr)
            .with_ansi(false)
            .with_filter(Targets::new().with_target("huaweicloud", LevelFilter::DEBUG))
    });
    #[cfg(debug_assertions)]
    let kill = kill_points::layer();
    #[cfg(not(debug_assertions))]
    let kill: Option<tracing_subscriber::layer::Identity> = None;
    if lines.is_some() || kill.is_some() {
        tracing_subscriber::registry().with(lines).with(kill).init();
    }
}

/// Ends the process as `kill -9` does at a named point, so that tests see what is left.
/// Not in release builds.
#[cfg(debug_assertions)]
mod kill_points {
    use std::{
        env, fmt,
        process::{Command, id},
        sync::atomic::{AtomicU32, Ordering},
        thread,
        time::Duration,
    };

    use tracing::{
        Event, Subscriber,
        field::{Field, Visit},
    };
    use tracing_subscriber::layer::{Context, Layer};

    /// Where: a point such as `after_intent`, or `after_intent:3` for the third time.
    const VARIABLE: &str = "HCJOBS_KILL_AT";

    pub(super) struct KillAt {
        point: String,
        left: AtomicU32,
    }

    pub(super) fn layer() -> Option<KillAt> {
        let text = env::var(VARIABLE).ok()?;
        let (point, times) = text.split_once(':').unwrap_or((&text, "1"));
        Some(KillAt {
            point: point.to_owned(),
            left: AtomicU32::new(times.parse().ok()?),
        })
    }

    impl<S: Subscriber> Layer<S> for KillAt {
        fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
            if event.metadata().target() != "huaweicloud_jobs::at" {
                return;
            }
            let mut point = Point(String::new());
            event.record(&mut point);
            if point.0 == self.point && self.left.fetch_sub(1, Ordering::Relaxed) == 1 {
                let _ = Command::new("kill")
                    .args(["-9", &id().to_string()])
                    .status();
                // The signal is on its way.
                thread::sleep(Duration::from_secs(60));
            }
        }
    }

    struct Point(String);

    impl Visit for Point {
        fn record_str(&mut self, field: &Field, value: &str) {
            if field.name() == "point" {
                value.clone_into(&mut self.0);
            }
        }

        fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
    }
}
