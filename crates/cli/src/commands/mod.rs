//! What the subcommands do.

pub(crate) mod act;
pub(crate) mod simulate;
