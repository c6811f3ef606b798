//! A journal on disk that several processes share.

mod file;
mod holder;
mod rows;
mod schema;
#[cfg(test)]
mod tests;
mod writer;

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{self, Sender},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};
use tokio::{runtime::Handle, sync::oneshot};

use self::{
    file::JournalFile,
    holder::Holders,
    writer::{Answer, Command, Watched, Writer},
};
use super::{
    Entry, Holder, Journal, JournalError, JournalFuture, NewRun, RunSummary, Standing, StoredRun,
};
use crate::model::RunId;

/// Connections that are kept for readers. More are opened when more read at once.
const READERS: usize = 4;

/// Runs in an SQLite database on a local disk. What was written survives the end of the
/// process and of the machine.
///
/// Several processes can use one file at once. Each shows by a locked file beside the
/// database and by a regular sign of life that it lives; the runs of one that is gone or
/// hangs can be claimed by others. Nothing secret is in the file: plans, places and what
/// happened. It is for its owner's eyes all the same.
///
/// One thread writes. Calls that wait for it share a commit, so many batches cost few
/// syncs to disk. Reads do not wait for it: they show what has been committed when they
/// are made. They use tokio's threads for blocking work, or block where there is no
/// runtime.
///
/// Dropping it blocks until everything that was asked for is written and its runs are let
/// go, but not for longer than another program's lock is waited for.
#[derive(Debug)]
pub struct SqliteJournal {
    file: Arc<JournalFile>,
    readers: Arc<Mutex<Vec<Connection>>>,
    commits: Arc<AtomicU64>,
    /// There until it is dropped.
    queue: Option<Sender<Command>>,
    writer: Option<JoinHandle<()>>,
}

/// How an [`SqliteJournal`] deals with other processes.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until a journal is opened with them"]
pub struct SqliteOptions {
    heartbeat: Duration,
    stale_after: Duration,
    busy_timeout: Duration,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self {
            heartbeat: Duration::from_secs(5),
            stale_after: Duration::from_secs(30),
            busy_timeout: Duration::from_secs(5),
        }
    }
}

impl SqliteOptions {
    /// How often it gives a sign of life for the runs it holds. Default: 5 seconds.
    pub fn heartbeat(mut self, interval: Duration) -> Self {
        self.heartbeat = interval;
        self
    }

    /// For how long a living process may give no sign of life before a run is taken from
    /// it. It is measured from the first claim that is refused to a later one. It has to be
    /// several times the heartbeat of every process that uses the file. Default: 30
    /// seconds.
    pub fn stale_after(mut self, silence: Duration) -> Self {
        self.stale_after = silence;
        self
    }

    /// How long to wait for another program that has the file locked. Default: 5 seconds.
    pub fn busy_timeout(mut self, patience: Duration) -> Self {
        self.busy_timeout = patience;
        self
    }

    /// Opens the journal in a file, which is made if it is not there. Blocks.
    ///
    /// # Errors
    /// As for [`SqliteJournal::open`].
    pub fn open(self, path: impl Into<PathBuf>) -> Result<SqliteJournal, JournalError> {
        let file = Arc::new(JournalFile::find_or_make(&path.into(), self.busy_timeout)?);
        let connection = schema::open(&file, schema::STEPS)?;
        let commits = Arc::new(AtomicU64::new(0));
        let writer = Writer {
            holders: Holders::new(&file),
            file: Arc::clone(&file),
            connection,
            heartbeat: self.heartbeat,
            stale_after: self.stale_after,
            commits: Arc::clone(&commits),
            watched: Watched::default(),
            next_beat: None,
            unreleased: Vec::new(),
        };
        let (queue, commands) = mpsc::channel();
        let writer = thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writer.work(&commands))
            .map_err(|error| file.error(format_args!("no thread can be started: {error}")))?;
        Ok(SqliteJournal {
            file,
            readers: Arc::default(),
            commits,
            queue: Some(queue),
            writer: Some(writer),
        })
    }
}

impl SqliteJournal {
    /// Opens the journal in a file, with default options. The file and its directory are
    /// made if they are not there, for their owner's eyes only. Blocks.
    ///
    /// # Errors
    /// If the file cannot be made, read and written, is locked by another program, is
    /// damaged, is something else, or was written by a newer version of this library.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, JournalError> {
        SqliteOptions::default().open(path)
    }

    /// Where the journal of this user is: `hcjobs/journal.sqlite3` in `$XDG_STATE_HOME`,
    /// or in `~/.local/state`. Nothing is read or made.
    ///
    /// # Errors
    /// If neither `XDG_STATE_HOME` nor `HOME` is an absolute path.
    pub fn default_path() -> Result<PathBuf, JournalError> {
        default_path_in(env::var_os)
    }

    /// Where it is: an absolute path without links.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// How many commits have written something; for tests and benchmarks.
    #[must_use]
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    /// Has a command carried out. It is in its place among others when this returns.
    fn ask<T: Send + 'static>(
        &self,
        command: impl FnOnce(Answer<T>) -> Command,
    ) -> JournalFuture<'static, T> {
        let (reply, answer) = oneshot::channel();
        self.send(command(reply));
        let ended = self.file.error("its writer has ended; begin again");
        Box::pin(async move { answer.await.unwrap_or(Err(ended)) })
    }

    fn send(&self, command: Command) {
        if let Some(queue) = &self.queue {
            // If the writer has ended, the command is dropped, and with it its reply.
            let _ = queue.send(command);
        }
    }

    /// Reads, at once, on a connection that nobody else has.
    fn read<T: Send + 'static>(
        &self,
        act: impl FnOnce(&JournalFile, &mut Connection) -> Result<T, JournalError> + Send + 'static,
    ) -> JournalFuture<'static, T> {
        let file = Arc::clone(&self.file);
        let readers = Arc::clone(&self.readers);
        let work = move || {
            file.check_same()?;
            let kept = lock(&readers).pop();
            let mut connection = match kept {
                Some(connection) => connection,
                None => file.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)?,
            };
            let read = act(&file, &mut connection)?;
            let mut readers = lock(&readers);
            if readers.len() < READERS {
                readers.push(connection);
            }
            Ok(read)
        };
        let Ok(runtime) = Handle::try_current() else {
            return Box::pin(std::future::ready(work()));
        };
        let reading = runtime.spawn_blocking(work);
        let ended = self.file.error("it was not read, as the program is ending");
        Box::pin(async move { reading.await.unwrap_or(Err(ended)) })
    }
}

fn lock(readers: &Mutex<Vec<Connection>>) -> std::sync::MutexGuard<'_, Vec<Connection>> {
    readers.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The default path in an environment.
fn default_path_in(
    variable: impl Fn(&'static str) -> Option<OsString>,
) -> Result<PathBuf, JournalError> {
    // What is not absolute is to be ignored: https://specifications.freedesktop.org/basedir-spec
    let directory = |name| {
        let path = variable(name).map(PathBuf::from);
        path.filter(|path| path.is_absolute())
    };
    let state = directory("XDG_STATE_HOME")
        .or_else(|| directory("HOME").map(|home| home.join(".local/state")))
        .ok_or_else(|| {
            JournalError::new(
                "it has no place: neither XDG_STATE_HOME nor HOME is set to an absolute path; set \
                 one of them, or name a file",
            )
        })?;
    Ok(state.join("hcjobs").join("journal.sqlite3"))
}

impl Journal for SqliteJournal {
    fn create(&self, new: NewRun) -> JournalFuture<'_, ()> {
        self.ask(|reply| Command::Create { new, reply })
    }

    fn append<'a>(
        &'a self,
        run: &'a RunId,
        entries: Vec<Entry>,
        standing: Standing,
    ) -> JournalFuture<'a, ()> {
        self.ask(|reply| Command::Append {
            run: run.clone(),
            entries,
            standing,
            reply,
        })
    }

    fn load<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<StoredRun>> {
        let run = run.clone();
        self.read(move |file, connection| rows::load(file, connection, &run))
    }

    fn entries<'a>(&'a self, run: &'a RunId, known: u64) -> JournalFuture<'a, Vec<Entry>> {
        let run = run.clone();
        self.read(move |file, connection| rows::entries(file, connection, &run, known))
    }

    fn runs(&self) -> JournalFuture<'_, Vec<RunSummary>> {
        self.read(|file, connection| rows::summaries(file, connection))
    }

    fn claim<'a>(&'a self, run: &'a RunId) -> JournalFuture<'a, Option<Holder>> {
        self.ask(|reply| Command::Claim {
            run: run.clone(),
            reply,
        })
    }

    fn release(&self, run: &RunId) {
        self.send(Command::Release { run: run.clone() });
    }
}

impl Drop for SqliteJournal {
    fn drop(&mut self) {
        // The writer ends when nobody can ask any more.
        self.queue = None;
        if let Some(writer) = self.writer.take() {
            // A writer that panicked has nothing left to write.
            let _ = writer.join();
        }
    }
}
