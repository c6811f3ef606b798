//! Specifications → bindings.

mod relax;
mod rust;

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use crate::spec::Spec;

/// The services, by the name of specification and crate.
const SERVICES: [&str; 4] = ["cph", "koophone", "dbss", "iam"];

/// Writes the bindings of every service, or with `check` compares them.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let mut stale = Vec::new();
    for service in SERVICES {
        let shown = format!("specs/{service}.yaml");
        let spec = Spec::load(&root.join(&shown), &shown)?;
        let code = format(&generate(&spec).map_err(|error| format!("{shown}: {error}"))?)?;
        let target = format!("crates/{service}/src/generated.rs");
        let path = root.join(&target);
        if fs::read_to_string(&path).is_ok_and(|current| current == code) {
            continue;
        }
        if check {
            stale.push(target);
        } else {
            fs::write(&path, code).map_err(|error| format!("{target}: {error}"))?;
            println!("wrote {target}");
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!(
        "not what the specifications give: {}\nrun: cargo xtask codegen",
        stale.join(", ")
    ))
}

fn generate(spec: &Spec) -> Result<String, String> {
    let relaxed = relax::relax(&spec.document)?;
    rust::generate(&spec.document, &relaxed)
}

/// The stable rustfmt of the toolchain that runs this.
fn format(code: &str) -> Result<String, String> {
    let problem = |error: &dyn std::fmt::Display| {
        format!("rustfmt: {error} (install it: rustup component add rustfmt)")
    };
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| problem(&error))?;
    if let Some(mut input) = rustfmt.stdin.take() {
        input
            .write_all(code.as_bytes())
            .map_err(|error| problem(&error))?;
    }
    let output = rustfmt
        .wait_with_output()
        .map_err(|error| problem(&error))?;
    if !output.status.success() {
        return Err(problem(&output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| problem(&error))
}
