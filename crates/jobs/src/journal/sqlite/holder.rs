//! Who is alive: a file for each journal handle that holds runs, locked as long as its
//! process lives.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::PathBuf,
};

use huaweicloud_core::{Random, SystemRandom};

use super::{
    super::JournalError,
    file::{self, JournalFile},
};

/// The files of all holders, in a directory beside the journal.
///
/// They are made, tried and removed only while the journal is locked for writing: so
/// nobody takes a file for a dead one's that is just being made or looked at.
#[derive(Debug)]
pub(super) struct Holders {
    directory: PathBuf,
    /// What this handle is known by.
    token: Box<str>,
    /// This handle's file, once it holds a run.
    own: Option<File>,
}

impl Holders {
    pub(super) fn new(journal: &JournalFile) -> Self {
        Self {
            directory: journal.beside(".holders"),
            token: format!("{:016x}{:016x}", SystemRandom.next(), SystemRandom.next()).into(),
            own: None,
        }
    }

    /// What this handle is known by.
    pub(super) fn token(&self) -> &str {
        &self.token
    }

    /// Whether this handle may hold runs.
    pub(super) fn is_present(&self) -> bool {
        self.own.is_some()
    }

    /// Shows that this handle lives, from now to its end.
    pub(super) fn appear(&mut self) -> Result<(), JournalError> {
        if self.own.is_some() {
            return Ok(());
        }
        let refuse = |error: io::Error| {
            JournalError::new(format!(
                "{}: cannot be written or its files not locked ({error}); make it writable, or \
                 put the journal on a local disk",
                self.directory.display()
            ))
        };
        file::make_directory(&self.directory).map_err(refuse)?;
        self.sweep();
        let path = self.directory.join(&*self.token);
        let own = file::private().create_new(true).open(&path);
        let own = own.map_err(refuse)?;
        match own.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(refuse(io::ErrorKind::WouldBlock.into()));
            }
            Err(TryLockError::Error(error)) => {
                // Not left for others to stumble over; it has no meaning.
                let _ = fs::remove_file(path);
                return Err(refuse(error));
            }
        }
        self.own = Some(own);
        Ok(())
    }

    /// Whether the process of a holder lives.
    pub(super) fn lives(&self, token: &str) -> Result<bool, JournalError> {
        // The token comes from the file, and becomes a part of a path.
        let is_token =
            token.len() == self.token.len() && token.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_token {
            return Ok(false);
        }
        let path = self.directory.join(token);
        let tried = file::private()
            .open(&path)
            .and_then(|file| match file.try_lock() {
                Ok(()) => Ok(false),
                Err(TryLockError::WouldBlock) => Ok(true),
                Err(TryLockError::Error(error)) => Err(error),
            });
        match tried {
            Ok(lives) => Ok(lives),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(JournalError::new(format!(
                "{}: it cannot be told whether this holder of a run lives ({error}); make the \
                 file readable and writable, or delete it if its program has ended",
                path.display()
            ))),
        }
    }

    /// Removes the files of the dead. One that stays does no harm.
    fn sweep(&self) {
        let Ok(files) = fs::read_dir(&self.directory) else {
            return;
        };
        for found in files.flatten() {
            let name = found.file_name();
            if name.to_str().is_some_and(|token| self.is_dead(token)) {
                let _ = fs::remove_file(found.path());
            }
        }
    }

    fn is_dead(&self, token: &str) -> bool {
        // What is no token is not ours to remove.
        token.len() == self.token.len() && matches!(self.lives(token), Ok(false))
    }

    /// Takes this handle's file away.
    pub(super) fn leave(&mut self) {
        if let Some(own) = self.own.take() {
            // One that stays is not locked any more, and swept by the next.
            let _ = fs::remove_file(self.directory.join(&*self.token));
            drop(own);
        }
    }
}
