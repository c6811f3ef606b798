//! The database file: where it is, who may read it, and what to say when it fails.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::super::JournalError;

/// The journal's file. Its path is absolute and has no links in it, so that all programs
/// that come by different ways find the same holders beside it.
#[derive(Clone, Debug)]
pub(super) struct JournalFile {
    path: PathBuf,
    identity: Identity,
    busy_timeout: Duration,
}

/// The least that a database has, in bytes.
const PAGE: u64 = 512;
/// The pause between two looks at a lock of another program.
const GAP: Duration = Duration::from_millis(1);

/// What tells a file from another one of the same name.
#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = ();

/// Held while files are made and opened: a file that is closed takes the locks along that
/// SQLite has on it in the same process.
static OPENING: Mutex<()> = Mutex::new(());

impl JournalFile {
    /// Finds the file or makes an empty one, for its owner's eyes only, and its directory.
    pub(super) fn find_or_make(path: &Path, busy_timeout: Duration) -> Result<Self, JournalError> {
        let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        if path.as_os_str().is_empty() {
            return Err(JournalError::new("its path is empty; name a file"));
        }
        let refuse = |error: io::Error| {
            JournalError::new(format!(
                "{}: cannot be made or found ({error}); see that its directory can be \
                 written, or name another file",
                path.display()
            ))
        };
        match fs::metadata(path) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make(path).map_err(refuse)?;
            }
            Err(error) => return Err(refuse(error)),
        }
        let path = fs::canonicalize(path).map_err(refuse)?;
        let metadata = fs::metadata(&path).map_err(refuse)?;
        if !metadata.is_file() {
            return Err(JournalError::new(format!(
                "{}: is not a file; name another one",
                path.display()
            )));
        }
        let file = Self {
            identity: identity(&metadata),
            path,
            busy_timeout,
        };
        // SQLite would take it for an empty one.
        if (1..PAGE).contains(&metadata.len()) {
            return Err(file.error("is no database; name another file"));
        }
        Ok(file)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// How long to wait for another program's lock.
    pub(super) fn busy_timeout(&self) -> Duration {
        self.busy_timeout
    }

    /// Opens a connection.
    pub(super) fn connect(&self, access: OpenFlags) -> Result<Connection, JournalError> {
        let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || {
            let mut connection = Connection::open_with_flags(&self.path, flags)?;
            wait_for_locks(&mut connection, self.busy_timeout)?;
            // What the file says is data, and is checked.
            connection
                .execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
            Ok(connection)
        };
        open().map_err(|error| self.explain(&error))
    }

    /// That the file is still there, and the same. What is written into one that was
    /// deleted or replaced is lost, and nobody would notice.
    pub(super) fn check_same(&self) -> Result<(), JournalError> {
        match fs::metadata(&self.path) {
            Ok(metadata) if identity(&metadata) == self.identity => Ok(()),
            Ok(_) => {
                Err(self.error("was replaced by another file while it was in use; begin again"))
            }
            Err(error) => Err(self.error(format_args!(
                "was moved or deleted while it was in use ({error}); put it back, and go on with its runs from there"
            ))),
        }
    }

    /// A file beside the journal.
    pub(super) fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push(ending);
        name.into()
    }

    /// An error that names the file.
    pub(super) fn error(&self, what: impl fmt::Display) -> JournalError {
        JournalError::new(format!("{}: {what}", self.path.display()))
    }

    /// What an error of SQLite means, and what to do.
    pub(super) fn explain(&self, error: &rusqlite::Error) -> JournalError {
        let what = match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => "there is no space left for it; free some and go on",
            Some(ErrorCode::SystemIoFailure) => {
                "cannot be read or written; see whether its disk is full, gone or broken"
            }
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                "cannot be written; make the file and its directory writable, or name another \
                 file"
            }
            Some(ErrorCode::CannotOpen) => {
                "cannot be opened; see that the file and its directory can be read and written, \
                 or name another file"
            }
            Some(
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed,
            ) => {
                return self.error(format_args!(
                    "another program has kept it locked for {:?}; let that one end and try again \
                     ({error})",
                    self.busy_timeout
                ));
            }
            Some(ErrorCode::NotADatabase) => "is no database; name another file",
            Some(ErrorCode::DatabaseCorrupt) => {
                "is damaged; put it aside, bring back a copy or save what is left of it with \
                 `sqlite3 FILE .recover`, and look at the targets of runs that were under way \
                 before you act on them again"
            }
            Some(ErrorCode::OutOfMemory) => "there is not enough memory to use it",
            _ => "cannot be used: it is damaged or was changed by another program",
        };
        self.error(format_args!("{what} ({error})"))
    }

    /// Takes away what others may do with the file. Nothing in it is secret, so that a
    /// file system without permissions is no reason to stop.
    #[cfg(unix)]
    pub(super) fn narrow(&self) {
        use std::os::unix::fs::PermissionsExt;
        for path in [self.path.clone(), self.beside("-wal"), self.beside("-shm")] {
            let Ok(metadata) = fs::metadata(&path) else {
                continue;
            };
            let mode = metadata.permissions().mode() & 0o7777;
            if mode & 0o077 == 0 {
                continue;
            }
            let narrow = fs::Permissions::from_mode(mode & 0o700);
            if let Err(error) = fs::set_permissions(&path, narrow) {
                tracing::warn!(path = %path.display(), %error, "others may read the journal");
            }
        }
    }

    #[cfg(not(unix))]
    pub(super) fn narrow(&self) {}
}

/// Has a connection wait for the locks of other programs. It asks often: one that writes
/// again and again leaves short gaps, and SQLite's own way of waiting, with longer and
/// longer pauses, misses them for seconds.
pub(super) fn wait_for_locks(
    connection: &mut Connection,
    patience: Duration,
) -> rusqlite::Result<()> {
    let mut begun = Instant::now();
    connection.busy_handler(Some(move |times| {
        if times == 0 {
            begun = Instant::now();
        }
        let waits = begun.elapsed() < patience;
        if waits {
            thread::sleep(GAP);
        }
        waits
    }))
}

#[cfg(unix)]
fn identity(metadata: &fs::Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn identity(_: &fs::Metadata) -> Identity {}

/// Makes a file and the directories it is in.
fn make(path: &Path) -> io::Result<()> {
    let directory = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    if let Some(directory) = directory {
        make_directory(directory)?;
    }
    let mut options = private();
    match options.create_new(true).open(path) {
        // Another program was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop),
    }
}

/// Makes a directory and those it is in, for their owner only.
pub(super) fn make_directory(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// Opens files to write, and makes them for their owner only.
pub(super) fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
