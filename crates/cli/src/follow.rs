//! Follows a run to its end, or to where the user or the time ends it.

use std::{path::Path, pin::pin, time::Duration};

use huaweicloud_jobs::{Counts, Error, ErrorKind, JobState, Report, Run, Verdict, WaitOptions};
use tokio::time::MissedTickBehavior;

use crate::{
    args::{Follow, JournalOption, Output},
    console::Console,
    exit::Exit,
    interrupt::Interrupts,
    progress::Progress,
    report_table,
};

/// How often progress is told at most.
const BETWEEN_LINES: Duration = Duration::from_secs(1);
/// How long answers are waited for when the time is over.
const LAST_ANSWERS: Duration = Duration::from_secs(5);
/// After how many ticks without news the last is told again.
const QUIET_TICKS: u32 = 10;

/// A run that is followed.
pub(crate) struct Followed<'a> {
    pub(crate) run: &'a Run,
    pub(crate) follow: &'a Follow,
    /// Whether it is only sent, not waited for.
    pub(crate) no_wait: bool,
    /// Where it can be gone on with; nowhere if it is kept in memory.
    pub(crate) journal: Option<&'a JournalOption>,
}

/// How following a run ended.
enum End {
    /// It is over, or was only to be sent.
    Report(Report),
    /// Following it went wrong.
    Error(Error),
    /// The user wants to leave.
    Interrupted,
}

impl Followed<'_> {
    pub(crate) async fn to_the_end(
        &self,
        interrupts: &mut Interrupts,
        console: &mut Console,
    ) -> Exit {
        match self.watch(interrupts, console).await {
            End::Report(report) => {
                self.show(&report, console);
                match self.no_wait {
                    true => Exit::of_sent(&report),
                    false => Exit::of(report.verdict()),
                }
            }
            End::Error(error) => {
                if error.kind() == ErrorKind::DeadlinePassed {
                    self.run.stop();
                    // How sending ended is in the report.
                    let _ = tokio::time::timeout(LAST_ANSWERS, self.run.submitted()).await;
                }
                let report = self.run.report();
                print(&report, self.follow.output, console);
                console.error(&error.to_string());
                self.tell_how_to_go_on(&report, console);
                match Exit::of(report.verdict()) {
                    // It is as it is reported, and the journal says otherwise.
                    Exit::Confirmed if error.kind() == ErrorKind::Journal => Exit::CouldNotStart,
                    exit => exit,
                }
            }
            End::Interrupted => {
                self.show(&self.run.report(), console);
                Exit::Interrupted
            }
        }
    }

    async fn watch(&self, interrupts: &mut Interrupts, console: &mut Console) -> End {
        let run = self.run;
        let mut work = pin!(async {
            let options = WaitOptions::default().deadline(self.follow.timeout);
            if self.no_wait {
                run.submitted().await.map(|()| run.report())
            } else if self.follow.reconcile.is_zero() {
                run.wait(options).await
            } else {
                run.reconcile(options).await
            }
        });
        let mut progress = Progress::default();
        let (mut looking, mut quiet) = (false, 0);
        let mut ticks = tokio::time::interval(BETWEEN_LINES);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // The first one comes at once, with nothing to tell.
        ticks.tick().await;
        loop {
            tokio::select! {
                result = &mut work => return result.map_or_else(End::Error, End::Report),
                () = interrupts.next() => break,
                _ = ticks.tick() => {
                    let counts = run.counts();
                    quiet += 1;
                    if quiet == QUIET_TICKS {
                        progress = Progress::default();
                    }
                    if let Some(line) = progress.news(counts) {
                        quiet = 0;
                        console.talk(&line);
                    }
                    if !looking && only_unknown_left(&counts) {
                        looking = true;
                        console.talk(&format!(
                            "looking for signs of what happened to {} unknown, for {} s at most",
                            counts.unknown,
                            self.follow.reconcile.as_secs()
                        ));
                    }
                }
            }
        }

        run.stop();
        console.talk(match run.is_held_here() {
            true => {
                "interrupted: no more is sent, and what was sent goes on; waiting for answers, \
                 Ctrl-C again leaves at once"
            }
            false => "interrupted: another process goes on with the run; stop that one to stop it",
        });
        tokio::select! {
            // How sending ended is in the report.
            _ = run.submitted() => {}
            () = interrupts.next() => {}
        }
        End::Interrupted
    }

    fn show(&self, report: &Report, console: &mut Console) {
        print(report, self.follow.output, console);
        self.tell_how_to_go_on(report, console);
    }

    fn tell_how_to_go_on(&self, report: &Report, console: &mut Console) {
        // Who holds a run that is not over says how it goes on.
        let is_elsewhere = report.verdict() == Verdict::Running && !self.run.is_held_here();
        if let Some(journal) = self.journal.filter(|_| !is_elsewhere) {
            for line in ways_on(report, journal) {
                console.talk(&line);
            }
        }
    }
}

/// Whether nothing is under way, and the outcome of some is unknown.
fn only_unknown_left(counts: &Counts) -> bool {
    let open = counts.planned + counts.intended + counts.accepted + counts.running;
    counts.unknown > 0 && open == 0
}

pub(crate) fn print(report: &Report, output: Output, console: &mut Console) {
    match output {
        Output::Table => console.data(&report_table::report(report, Console::width())),
        Output::Json => console.json(report),
    }
}

/// A path as a shell takes it, from whatever directory.
fn for_shell(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let text = path.display().to_string();
    let is_plain = |character: char| character.is_alphanumeric() || "/._-+".contains(character);
    match text.chars().all(is_plain) {
        true => text,
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// The commands by which a run that is not all done can be gone on with.
pub(crate) fn ways_on(report: &Report, journal: &JournalOption) -> Vec<String> {
    let counts = report.counts();
    let stopped = report.jobs().iter().filter(
        |job| matches!(job.state(), JobState::NotSubmitted(why) if why.cause.can_be_resumed()),
    );
    let stopped = stopped.count() as u64;
    let unsent = counts.planned + stopped;
    let under_way = counts.intended + counts.accepted + counts.running;
    let again = counts.failed + counts.rejected + counts.not_submitted - stopped;
    let command = |verb: &str| {
        let journal = match &journal.journal {
            Some(path) => format!(" --journal {}", for_shell(path)),
            None => String::new(),
        };
        format!("hcjobs {verb} {}{journal}", report.run())
    };
    let mut lines = Vec::new();
    if unsent > 0 {
        let command = command("resume");
        lines.push(format!("{unsent} were not sent; to send them: {command}"));
    } else if report.verdict() == Verdict::Running && under_way > 0 {
        let command = command("wait");
        lines.push(format!(
            "{under_way} are under way; to follow them: {command}"
        ));
    }
    if !lines.is_empty() {
        return lines;
    }
    if again > 0 {
        let command = command("retry");
        lines.push(format!(
            "{again} failed or were not sent; to try them again: {command}"
        ));
    }
    if counts.unknown > 0 {
        lines.push(format!(
            "{} may or may not have happened: look before you act again; to look for signs \
             once more: {}; to act again all the same: {} --include unknown --accept-duplicates",
            counts.unknown,
            command("wait"),
            command("retry")
        ));
    }
    lines
}
