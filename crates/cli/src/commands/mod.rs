//! What the subcommands do.

pub(crate) mod act;
pub(crate) mod go_on;
pub(crate) mod runs;
pub(crate) mod simulate;
