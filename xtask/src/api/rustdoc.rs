//! What rustdoc knows of a crate, read on the stable toolchain.
//!
//! rustdoc's JSON is unstable, so its version is checked and the toolchain and `rustdoc-types`
//! move together.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use rustdoc_types::{Crate, FORMAT_VERSION};
use serde::Deserialize;

use super::Library;

/// Has rustdoc write down the libraries, as far as they changed since, and reads it.
pub(crate) fn describe(root: &Path, libraries: &[Library]) -> Result<Vec<Crate>, String> {
    // Apart from other builds: what is asked of rustc here would make them start over.
    let target = target_directory(root)?.join("api");
    let documents = target.join("doc");
    let json = |library: &Library| documents.join(format!("{}.json", library.underscored()));
    let page = |library: &Library| documents.join(library.underscored()).join("index.html");

    for library in libraries {
        if !json(library).is_file() && page(library).is_file() {
            fs::remove_file(page(library)).map_err(|error| format!("the old page: {error}"))?;
        }
    }
    document(root, &target, libraries)?;
    for library in libraries {
        // The page that rustdoc would write if it wrote HTML. Cargo looks for nothing else to
        // tell whether it has to call rustdoc again.
        let page = page(library);
        if !page.is_file() {
            let written = fs::create_dir_all(page.parent().unwrap_or(&documents))
                .and_then(|()| fs::write(&page, "See the JSON file of the same name.\n"));
            written.map_err(|error| format!("{}: {error}", page.display()))?;
        }
    }
    libraries
        .iter()
        .map(|library| {
            let path = json(library);
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            parse(&text).map_err(|error| format!("{}: {error}", path.display()))
        })
        .collect()
}

/// Runs rustdoc over the libraries by way of cargo, which knows what is fresh.
fn document(root: &Path, target: &Path, libraries: &[Library]) -> Result<(), String> {
    let names: Vec<String> = libraries.iter().map(Library::underscored).collect();
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["doc", "--quiet", "--no-deps", "--lib", "--target-dir"])
        .arg(target)
        // These crates only, so that no dependency takes the toolchain for a nightly one. The
        // same list every time: build scripts run again when it changes.
        .env("RUSTC_BOOTSTRAP", names.join(","))
        .env_remove("CARGO_ENCODED_RUSTDOCFLAGS")
        .env("RUSTDOCFLAGS", "-Z unstable-options --output-format json");
    for library in libraries {
        cargo.args(["--package", library.name]);
        for feature in library.features {
            cargo.args(["--features", &format!("{}/{feature}", library.name)]);
        }
    }
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("cargo doc: {status}"))
}

/// Reads rustdoc's JSON.
pub(crate) fn parse(text: &str) -> Result<Crate, String> {
    #[derive(Deserialize)]
    struct Version {
        format_version: u32,
    }
    let version: Version = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if version.format_version != FORMAT_VERSION {
        return Err(format!(
            "rustdoc writes format {}, and rustdoc-types reads {FORMAT_VERSION}: \
             take the version of it that fits the toolchain",
            version.format_version
        ));
    }
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// The folder for what is built.
pub(crate) fn target_directory(root: &Path) -> Result<PathBuf, String> {
    #[derive(Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    let output = Command::new("cargo")
        .current_dir(root)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("cargo metadata: {error}"))?;
    Ok(metadata.target_directory)
}
