//! The thread that writes.

use std::{
    collections::HashMap,
    process,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant, SystemTime},
};

use rusqlite::{Connection, OptionalExtension, params};
use tokio::sync::oneshot;

use super::{
    super::{Entry, Holder, JournalError, NewRun, Standing},
    file::{self, JournalFile},
    holder::Holders,
    rows,
};
use crate::model::RunId;

/// Commands that share a commit, at most: the first of them waits for the last.
const GROUP: usize = 256;
/// How long the end waits for another program, to let runs go. It is no fault if it cannot.
const FAREWELL: Duration = Duration::from_millis(500);

/// Where an answer goes. Nobody waiting for it any more is no fault.
pub(super) type Answer<T> = oneshot::Sender<Result<T, JournalError>>;

/// What can be asked of the writer.
#[derive(Debug)]
pub(super) enum Command {
    Create {
        new: NewRun,
        reply: Answer<()>,
    },
    Append {
        run: RunId,
        entries: Vec<Entry>,
        standing: Standing,
        reply: Answer<()>,
    },
    Claim {
        run: RunId,
        reply: Answer<Option<Holder>>,
    },
    Release {
        run: RunId,
    },
    /// Ends as a process does that is killed.
    #[cfg(test)]
    Die,
    /// Changes the connection.
    #[cfg(test)]
    Sql(&'static str),
}

/// What came of a command, to be told when it is on disk.
enum Outcome {
    Written(Answer<()>, Result<(), JournalError>),
    Claimed(Answer<Option<Holder>>, Result<Option<Holder>, JournalError>),
    /// `false`: it is still owed.
    Released(RunId, bool),
    #[cfg(test)]
    Ran,
}

impl Outcome {
    /// `failed` is why nothing of its group was written, if so. Gives a run that is still to
    /// be released.
    fn tell(self, failed: Option<&JournalError>) -> Option<RunId> {
        match self {
            Self::Written(reply, outcome) => {
                let _ = reply.send(failed.map_or(outcome, |error| Err(error.clone())));
            }
            Self::Claimed(reply, outcome) => {
                let _ = reply.send(failed.map_or(outcome, |error| Err(error.clone())));
            }
            #[cfg(test)]
            Self::Ran => {}
            Self::Released(run, done) => return Some(run).filter(|_| !done || failed.is_some()),
        }
        None
    }
}

impl Command {
    /// Gives a run that is still to be released.
    fn refuse(self, error: &JournalError) -> Option<RunId> {
        match self {
            Self::Create { reply, .. } | Self::Append { reply, .. } => {
                let _ = reply.send(Err(error.clone()));
            }
            Self::Claim { reply, .. } => {
                let _ = reply.send(Err(error.clone()));
            }
            Self::Release { run } => return Some(run),
            #[cfg(test)]
            Self::Die | Self::Sql(_) => {}
        }
        None
    }
}

/// Refuses commands, but none that is only made in answer to a refusal.
/// Gives the runs that are still to be released.
fn refuse_all(commands: impl Iterator<Item = Command>, error: &JournalError) -> Vec<RunId> {
    let commands: Vec<_> = commands.collect();
    let refused = commands.into_iter().map(|command| command.refuse(error));
    refused.collect::<Vec<_>>().into_iter().flatten().collect()
}

/// The last sign of life of another holder, and when it was first seen.
#[derive(Debug)]
struct Beat {
    token: String,
    beat: i64,
    first_seen: Instant,
}

/// Writes what is asked for, and shows that the holder of its runs lives.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) file: Arc<JournalFile>,
    pub(super) connection: Connection,
    pub(super) holders: Holders,
    pub(super) heartbeat: Duration,
    pub(super) stale_after: Duration,
    /// Commits that wrote something.
    pub(super) commits: Arc<AtomicU64>,
    /// The number of runs and the beats of those who held them when they were claimed.
    pub(super) watched: Watched,
    /// When the next sign of life is due; never if `None`.
    pub(super) next_beat: Option<Instant>,
    /// Runs that were let go while that could not be written down.
    pub(super) unreleased: Vec<RunId>,
}

/// What was seen of holders of runs that were asked for in vain.
#[derive(Debug, Default)]
pub(super) struct Watched(HashMap<i64, Beat>);

impl Writer {
    /// Works until nobody can ask any more.
    pub(super) fn work(mut self, queue: &Receiver<Command>) {
        loop {
            let next = match self.next_beat.filter(|_| self.holders.is_present()) {
                Some(due) => queue.recv_timeout(due.saturating_duration_since(Instant::now())),
                None => queue.recv().map_err(RecvTimeoutError::from),
            };
            match next {
                #[cfg(test)]
                Ok(Command::Die) => return,
                #[cfg(test)]
                Ok(Command::Sql(sql)) => drop(self.connection.execute_batch(sql)),
                Ok(command) => self.write(Some(command), queue),
                Err(RecvTimeoutError::Timeout) => self.write(None, queue),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.let_go();
    }

    /// Carries out a command and all that wait behind it, with one commit.
    fn write(&mut self, first: Option<Command>, queue: &Receiver<Command>) {
        let begun = self.file.check_same().and_then(|()| {
            let begin = self.connection.execute_batch("BEGIN IMMEDIATE");
            begin.map_err(|error| self.file.explain(&error))
        });
        // Only now, as others may have come while this waited for the lock.
        let commands = first.into_iter().chain(queue.try_iter());
        if let Err(error) = begun {
            if self.is_beat_due() {
                tracing::warn!(%error, "no sign of life for the runs that are held");
                self.schedule_beat();
            }
            // All of them, so that the last does not wait for as long as all before it.
            let unreleased = refuse_all(commands, &error);
            self.unreleased.extend(unreleased);
            return;
        }
        let owed = std::mem::take(&mut self.unreleased).into_iter();
        let owed = owed.map(|run| Command::Release { run });
        let mut commands = owed.chain(commands).take(GROUP);
        let changes = self.connection.total_changes();
        let mut outcomes = Vec::new();
        let mut failed = None;
        if self.is_beat_due() {
            failed = self.beat();
        }
        while failed.is_none()
            && let Some(command) = commands.next()
        {
            let (outcome, fatal) = self.carry_out(command);
            outcomes.push(outcome);
            failed = fatal;
        }
        if let Some(error) = &failed {
            let unreleased = refuse_all(commands, error);
            self.unreleased.extend(unreleased);
        } else {
            let commit = self.connection.execute_batch("COMMIT");
            failed = commit.err().map(|error| self.file.explain(&error));
        }
        if failed.is_some() && !self.connection.is_autocommit() {
            // If even this fails, the next transaction does not begin.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        if failed.is_none() && self.connection.total_changes() != changes {
            self.commits.fetch_add(1, Ordering::Relaxed);
        }
        for outcome in outcomes {
            self.unreleased.extend(outcome.tell(failed.as_ref()));
        }
    }

    /// What came of a command, and why nothing of its group can be kept, if so.
    fn carry_out(&mut self, command: Command) -> (Outcome, Option<JournalError>) {
        match command {
            Command::Create { new, reply } => {
                let (done, fatal) = self.all_or_none(|writer| writer.create(&new));
                (Outcome::Written(reply, done), fatal)
            }
            Command::Append {
                run,
                entries,
                standing,
                reply,
            } => {
                let (done, fatal) =
                    self.all_or_none(|writer| writer.append(&run, &entries, standing));
                (Outcome::Written(reply, done), fatal)
            }
            Command::Claim { run, reply } => {
                let (done, fatal) = self.all_or_none(|writer| writer.claim(&run));
                (Outcome::Claimed(reply, done), fatal)
            }
            Command::Release { run } => {
                let (done, fatal) = self.all_or_none(|writer| writer.release(&run));
                if let Err(error) = &done {
                    tracing::debug!(%run, %error, "the run is not released yet");
                }
                (Outcome::Released(run, done.is_ok()), fatal)
            }
            #[cfg(test)]
            Command::Die => (Outcome::Ran, None),
            #[cfg(test)]
            Command::Sql(sql) => {
                drop(self.connection.execute_batch(sql));
                (Outcome::Ran, None)
            }
        }
    }

    /// Undoes what `act` did if it fails. If that cannot be, or SQLite has undone more,
    /// nothing of the transaction can be kept.
    fn all_or_none<T>(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<T, JournalError>,
    ) -> (Result<T, JournalError>, Option<JournalError>) {
        let sql = |writer: &Self, sql| {
            let done = writer.connection.execute_batch(sql);
            done.map_err(|error| writer.file.explain(&error))
        };
        let done = sql(self, "SAVEPOINT command").and_then(|()| act(self));
        let fatal = match &done {
            Ok(_) => sql(self, "RELEASE command").err(),
            Err(error) if self.connection.is_autocommit() => Some(error.clone()),
            Err(_) => sql(self, "ROLLBACK TO command; RELEASE command").err(),
        };
        (done, fatal)
    }

    fn create(&mut self, new: &NewRun) -> Result<(), JournalError> {
        let key = rows::insert_run(&self.file, &self.connection, new)?;
        self.take(key)
    }

    fn append(
        &mut self,
        run: &RunId,
        entries: &[Entry],
        standing: Standing,
    ) -> Result<(), JournalError> {
        let key = self.key(run)?;
        let held = self
            .connection
            .query_row(
                "SELECT 1 FROM leases WHERE run = ?1 AND holder = ?2",
                params![key, self.holders.token()],
                |_| Ok(()),
            )
            .optional()
            .map_err(|error| self.file.explain(&error))?;
        if held.is_none() {
            return Err(JournalError::not_held(run));
        }
        rows::insert_entries(&self.file, &self.connection, (run, key), entries, standing)
    }

    fn claim(&mut self, run: &RunId) -> Result<Option<Holder>, JournalError> {
        let key = self.key(run)?;
        let lease = self
            .connection
            .query_row(rows::LEASE, [key], |row| {
                let time = |column| {
                    let text: rusqlite::Result<String> = row.get(column);
                    text.ok().and_then(|text| rows::read_time(&text).ok())
                };
                let (since, seen) = (time(3), time(4));
                // Who holds it counts; the rest is for people.
                let holder = Holder {
                    name: row.get(2).unwrap_or_else(|_| "somebody".to_owned()).into(),
                    since: since.unwrap_or(SystemTime::UNIX_EPOCH),
                    seen: seen.or(since).unwrap_or(SystemTime::UNIX_EPOCH),
                };
                Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, holder))
            })
            .optional()
            .map_err(|error| self.file.explain(&error))?;
        if let Some((token, beat, holder)) = lease {
            if token == self.holders.token() {
                return Ok(Some(Holder {
                    name: "another handle in this process".into(),
                    ..holder
                }));
            }
            if self.holders.lives(&token)? {
                if !self.is_stale(key, token, beat) {
                    return Ok(Some(holder));
                }
                tracing::warn!(%run, %holder, "taken over: its holder gives no sign of life");
            }
        }
        self.take(key)?;
        self.watched.0.remove(&key);
        Ok(None)
    }

    fn release(&mut self, run: &RunId) -> Result<(), JournalError> {
        let key = self.key(run)?;
        let token = self.holders.token();
        let release = "DELETE FROM leases WHERE run = ?1 AND holder = ?2";
        let released = self.connection.execute(release, params![key, token]);
        released
            .map(drop)
            .map_err(|error| self.file.explain(&error))
    }

    fn key(&self, run: &RunId) -> Result<i64, JournalError> {
        let key = rows::key(&self.file, &self.connection, run)?;
        key.ok_or_else(|| rows::no_such_run(&self.file, run))
    }

    /// Makes this handle the holder of a run.
    fn take(&mut self, key: i64) -> Result<(), JournalError> {
        if !self.holders.is_present() {
            self.holders.appear()?;
            self.schedule_beat();
        }
        let now = rows::time_text(SystemTime::now())
            .map_err(|error| self.file.error(format_args!("the clock is off: {error}")))?;
        let host = host();
        let pid = process::id();
        let take = "INSERT OR REPLACE INTO leases (run, holder, name, pid, host, since, beat, seen_at) \
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?6)";
        let name = format!("process {pid} on {host}");
        let row = params![key, self.holders.token(), name, pid, host, now];
        let taken = self.connection.execute(take, row);
        taken.map(drop).map_err(|error| self.file.explain(&error))
    }

    /// Whether a holder's sign of life has not changed for too long, as seen from here. On
    /// the monotonic clock, which nobody sets.
    fn is_stale(&mut self, key: i64, token: String, beat: i64) -> bool {
        match self.watched.0.get(&key) {
            Some(seen) if seen.token == token && seen.beat == beat => {
                seen.first_seen.elapsed() > self.stale_after
            }
            _ => {
                let first_seen = Instant::now();
                let seen = Beat {
                    token,
                    beat,
                    first_seen,
                };
                self.watched.0.insert(key, seen);
                false
            }
        }
    }

    fn is_beat_due(&self) -> bool {
        self.holders.is_present() && self.next_beat.is_some_and(|due| Instant::now() >= due)
    }

    fn schedule_beat(&mut self) {
        self.next_beat = Instant::now().checked_add(self.heartbeat);
    }

    /// Gives a sign of life for all runs that are held. Gives why nothing of the
    /// transaction can be kept, if so.
    fn beat(&mut self) -> Option<JournalError> {
        let (done, fatal) = self.all_or_none(|writer| {
            let now = rows::time_text(SystemTime::now()).unwrap_or_default();
            let beat = "UPDATE leases SET beat = beat + 1, seen_at = ?2 WHERE holder = ?1";
            let token = writer.holders.token();
            let beaten = writer.connection.execute(beat, params![token, now]);
            beaten.map_err(|error| writer.file.explain(&error))
        });
        if let Err(error) = done {
            tracing::warn!(%error, "no sign of life for the runs that are held");
        }
        self.schedule_beat();
        fatal
    }

    /// Lets all runs go.
    fn let_go(&mut self) {
        if !self.holders.is_present() {
            return;
        }
        let release = "DELETE FROM leases WHERE holder = ?1";
        let released = file::wait_for_locks(&mut self.connection, FAREWELL)
            .and_then(|()| self.connection.execute(release, [self.holders.token()]));
        if let Err(error) = released {
            // Who wants the runs sees that their holder is gone.
            tracing::debug!(%error, "runs were not released");
        }
        self.holders.leave();
    }
}

/// The name of this machine, for people.
fn host() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    match name.trim() {
        "" => "this machine".to_owned(),
        name => name.to_owned(),
    }
}
