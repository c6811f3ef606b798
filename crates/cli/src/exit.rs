//! The exit codes: one table for the program, its help and its documentation.

use std::{fmt::Write as _, process::ExitCode};

use huaweicloud_jobs::{Counts, Report, Verdict};

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Confirmed,
    CouldNotStart,
    Usage,
    Failed,
    Unknown,
    StillRunning,
    NothingToDo,
    NotConfirmed,
    Interrupted,
}

/// A line of the table.
struct Row {
    exit: Exit,
    code: u8,
    name: &'static str,
    meaning: &'static str,
}

const fn row(exit: Exit, code: u8, name: &'static str, meaning: &'static str) -> Row {
    Row {
        exit,
        code,
        name,
        meaning,
    }
}

const TABLE: [Row; 9] = [
    row(
        Exit::Confirmed,
        0,
        "confirmed",
        "every target is proven done",
    ),
    row(
        Exit::CouldNotStart,
        1,
        "could not start",
        "no credentials, journal or port to be had; others act on the run or targets; or a \
         result not written",
    ),
    row(
        Exit::Usage,
        2,
        "usage",
        "an option or target breaks a rule; nothing was sent",
    ),
    row(
        Exit::Failed,
        3,
        "failed",
        "some targets failed, were rejected or were never sent",
    ),
    row(
        Exit::Unknown,
        4,
        "unknown",
        "of some targets it cannot be told what happened",
    ),
    row(
        Exit::StillRunning,
        5,
        "still running",
        "time ran out, or jobs could not be followed or were not sent",
    ),
    row(
        Exit::NothingToDo,
        6,
        "nothing to do",
        "no target is left to act on",
    ),
    row(
        Exit::NotConfirmed,
        7,
        "not confirmed",
        "accepted without proof of the end; also after --no-wait",
    ),
    row(
        Exit::Interrupted,
        130,
        "interrupted",
        "Ctrl-C or SIGTERM; what was sent goes on, the rest can be resumed",
    ),
];

impl Exit {
    /// The end of a run that was waited for.
    pub(crate) fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Unknown => Self::Unknown,
            Verdict::Failed => Self::Failed,
            Verdict::NotConfirmed => Self::NotConfirmed,
            Verdict::Succeeded => Self::Confirmed,
            // `Running`, and what is not known yet: never a success.
            _ => Self::StillRunning,
        }
    }

    /// The end of a run that was only sent.
    pub(crate) fn of_sent(report: &Report) -> Self {
        match report.verdict() {
            Verdict::Running => Self::of_open(&report.counts()),
            verdict => Self::of(verdict),
        }
    }

    fn of_open(counts: &Counts) -> Self {
        if counts.unknown > 0 {
            Self::Unknown
        } else if counts.failed + counts.rejected + counts.not_submitted > 0 {
            Self::Failed
        } else {
            Self::NotConfirmed
        }
    }

    fn code(self) -> u8 {
        TABLE
            .iter()
            .find(|row| row.exit == self)
            .map_or(1, |row| row.code)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

/// The table as the help shows it.
pub(crate) fn help() -> String {
    let mut text = String::from(
        "Exit codes (the first that applies of 5, 4, 3, 7; with --no-wait of 4, 3, 7):",
    );
    for row in &TABLE {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n  {:<4} {:<16} {}", row.code, row.name, row.meaning);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown() -> String {
        let rows = TABLE
            .iter()
            .map(|row| format!("| {} | {} | {} |\n", row.code, row.name, row.meaning));
        format!(
            "| code | name | meaning |\n|---:|---|---|\n{}",
            rows.collect::<String>()
        )
    }

    #[test]
    fn the_readme_has_this_table() {
        let readme = include_str!("../README.md");
        let table = markdown();
        assert!(
            readme.contains(&table),
            "crates/cli/README.md: the table of exit codes is out of date; it is to be:\n\n{table}"
        );
    }

    #[test]
    fn every_exit_has_one_code() {
        for (place, row) in TABLE.iter().enumerate() {
            assert_eq!(row.exit.code(), row.code);
            assert!(
                TABLE
                    .iter()
                    .skip(place + 1)
                    .all(|other| other.code != row.code)
            );
        }
    }

    #[test]
    fn every_verdict_has_its_exit() {
        let cases = [
            (Verdict::Running, Exit::StillRunning),
            (Verdict::Unknown, Exit::Unknown),
            (Verdict::Failed, Exit::Failed),
            (Verdict::NotConfirmed, Exit::NotConfirmed),
            (Verdict::Succeeded, Exit::Confirmed),
        ];
        for (verdict, exit) in cases {
            assert_eq!(Exit::of(verdict), exit);
        }
    }

    #[test]
    fn what_was_only_sent_is_judged_by_what_is_known_already() {
        let open = |counts: Counts| {
            Exit::of_open(&Counts {
                accepted: 1,
                ..counts
            })
        };
        let none = Counts::default();
        assert_eq!(open(none), Exit::NotConfirmed);
        assert_eq!(
            open(Counts {
                succeeded: 1,
                ..none
            }),
            Exit::NotConfirmed
        );
        assert_eq!(
            open(Counts {
                rejected: 1,
                ..none
            }),
            Exit::Failed
        );
        assert_eq!(
            open(Counts {
                not_submitted: 1,
                ..none
            }),
            Exit::Failed
        );
        let both = Counts {
            failed: 1,
            unknown: 1,
            ..none
        };
        assert_eq!(open(both), Exit::Unknown);
    }
}
