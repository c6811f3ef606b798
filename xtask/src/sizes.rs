//! How big the crates are: lines, dependencies, and what it costs to build them.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Output},
    thread::available_parallelism,
};

use jiff::Timestamp;

use crate::api::target_directory;

/// Where the table is kept.
const DOCUMENT: &str = "docs/sizes.md";
/// The lines that it stands between.
const BEGIN: &str = "<!-- written by: cargo xtask sizes --times --write -->";
const END: &str = "<!-- end -->";

/// What is measured: packages by their folders, with a feature if it is not on by default.
const CRATES: [(&str, Option<&str>); 9] = [
    ("core", None),
    ("cph", None),
    ("koophone", None),
    ("dbss", None),
    ("iam", None),
    ("jobs", None),
    ("jobs", Some("sqlite")),
    ("simulator", None),
    ("cli", None),
];

/// The library that is built from nothing.
const FACADE: &str = "huaweicloud-jobs";

/// What is known of a crate.
struct Size {
    name: String,
    generated: usize,
    lines: usize,
    dependencies: usize,
    /// Of the processor, in seconds.
    build: Option<f64>,
}

/// Prints the sizes, with `times` what builds cost, with `write` into the document too.
pub(crate) fn run(root: &Path, times: bool, write: bool) -> Result<(), String> {
    let mut sizes = CRATES
        .iter()
        .map(|(folder, feature)| size(root, folder, *feature))
        .collect::<Result<Vec<_>, _>>()?;
    let mut text = String::new();
    if times {
        let builds = Builds::new(root)?;
        // First, while nothing is there yet.
        let facade = builds.cost(FACADE, None)?;
        let sqlite = builds.cost(FACADE, Some("sqlite"))?;
        for (size, (folder, feature)) in sizes.iter_mut().zip(CRATES) {
            size.build = Some(builds.cost_alone(&package(folder), feature)?);
        }
        builds.remove()?;
        // The façade itself was built anew for it.
        let again = sizes.iter().find(|size| size.name == FACADE);
        let sqlite = sqlite - again.and_then(|size| size.build).unwrap_or_default();
        text += &format!(
            "`{FACADE}` and all below it, from nothing: {facade:.0} s; \
             with `sqlite`, {sqlite:.0} s more.\n\n"
        );
    }
    text += &table(&sizes);
    print!("{text}");
    if write {
        let text = format!("{}\n\n{text}", machine()?);
        let path = root.join(DOCUMENT);
        let document = fs::read_to_string(&path).map_err(|error| format!("{DOCUMENT}: {error}"))?;
        let document = replaced(&document, &text)
            .ok_or_else(|| format!("{DOCUMENT}: no lines {BEGIN:?} and {END:?}"))?;
        fs::write(&path, document).map_err(|error| format!("{DOCUMENT}: {error}"))?;
        println!("\nwrote {DOCUMENT}");
    }
    Ok(())
}

/// The package in a folder of `crates/`.
fn package(folder: &str) -> String {
    match folder {
        "cli" => "huaweicloud-jobs-cli".to_owned(),
        folder => format!("huaweicloud-{folder}"),
    }
}

fn size(root: &Path, folder: &str, feature: Option<&str>) -> Result<Size, String> {
    let sources = root.join("crates").join(folder).join("src");
    let generated = sources.join("generated.rs");
    let name = package(folder);
    Ok(Size {
        dependencies: dependencies(root, &name, feature)?,
        name: feature.map_or(name.clone(), |feature| format!("{name} + {feature}")),
        generated: if generated.is_file() {
            lines(&generated)?
        } else {
            0
        },
        lines: lines(&sources)?,
        build: None,
    })
}

/// The lines of a Rust file, or of all in a folder.
fn lines(path: &Path) -> Result<usize, String> {
    let problem = |error| format!("{}: {error}", path.display());
    if path.is_dir() {
        let mut sum = 0;
        for entry in fs::read_dir(path).map_err(problem)? {
            sum += lines(&entry.map_err(problem)?.path())?;
        }
        return Ok(sum);
    }
    if path.extension().is_none_or(|extension| extension != "rs") {
        return Ok(0);
    }
    Ok(fs::read_to_string(path).map_err(problem)?.lines().count())
}

/// How many packages come with a package, those that only run while it is built (macros)
/// among them. From `cargo tree`: `cargo metadata` mixes in the features that other packages
/// of the workspace ask for.
fn dependencies(root: &Path, package: &str, feature: Option<&str>) -> Result<usize, String> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["tree", "--edges", "normal", "--prefix", "none"])
        .args(["--format", "{p}", "--package", package]);
    cargo.args(feature.map(|feature| format!("--features={feature}")));
    let output = text(&mut cargo)?;
    let packages: BTreeSet<&str> = output
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty())
        .collect();
    // It is one of them itself.
    Ok(packages.len().saturating_sub(1))
}

/// Builds in a folder of their own.
struct Builds<'r> {
    root: &'r Path,
    target: String,
}

impl<'r> Builds<'r> {
    /// In an empty folder.
    fn new(root: &'r Path) -> Result<Self, String> {
        let target = target_directory(root)?.join("sizes");
        let builds = Self {
            root,
            target: target.to_string_lossy().into_owned(),
        };
        builds.remove()?;
        Ok(builds)
    }

    fn remove(&self) -> Result<(), String> {
        if !Path::new(&self.target).exists() {
            return Ok(());
        }
        fs::remove_dir_all(&self.target).map_err(|error| format!("{}: {error}", self.target))
    }

    /// What it costs to build a package where the others that it needs are there.
    fn cost_alone(&self, package: &str, feature: Option<&str>) -> Result<f64, String> {
        self.cost(package, feature)?;
        text(
            Command::new("cargo")
                .current_dir(self.root)
                .args(["clean", "--quiet", "--target-dir", &self.target])
                .args(["--package", package]),
        )?;
        self.cost(package, feature)
    }

    /// What it costs to build a package where it stands: the seconds of the processor, not of
    /// the clock, because that counts whatever else a machine does.
    fn cost(&self, package: &str, feature: Option<&str>) -> Result<f64, String> {
        eprintln!("building {package}");
        // A shell knows what its children took, those of cargo too.
        let mut shell = Command::new("sh");
        shell
            .current_dir(self.root)
            .args(["-c", r#"cargo "$@" || exit; times"#, "sh"])
            .args(["build", "--quiet", "--target-dir", &self.target])
            .args(["--package", package]);
        shell.args(feature.map(|feature| format!("--features={feature}")));
        let said = text(&mut shell)?;
        children(&said).ok_or_else(|| format!("times: what is {said:?}?"))
    }
}

/// The seconds that children took, of what `times` says: user and system, of the shell itself
/// and in a second line of its children, as `1m2.5s`.
fn children(times: &str) -> Option<f64> {
    let line = times.lines().nth(1)?;
    line.split_whitespace()
        .map(|time| {
            let (minutes, seconds) = time.strip_suffix('s')?.split_once('m')?;
            Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
        })
        .sum()
}

/// In Markdown.
fn table(sizes: &[Size]) -> String {
    let mut text = "| crate | generated lines | all lines | dependencies | build, s |\n\
                    |---|---:|---:|---:|---:|\n"
        .to_owned();
    for size in sizes {
        let build = size
            .build
            .map_or_else(|| "–".to_owned(), |seconds| format!("{seconds:.1}"));
        text += &format!(
            "| {} | {} | {} | {} | {build} |\n",
            size.name, size.generated, size.lines, size.dependencies
        );
    }
    text
}

/// When and with what it was measured.
fn machine() -> Result<String, String> {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("unknown", |(_, model)| model);
    let cores = available_parallelism().map_err(|error| error.to_string())?;
    let rustc = text(Command::new("rustc").arg("--version"))?;
    let date = Timestamp::now().strftime("%Y-%m-%d");
    Ok(format!(
        "{date}, {cores} cores ({model}), {}.",
        rustc.trim()
    ))
}

/// The document with another text between the two lines.
fn replaced(document: &str, text: &str) -> Option<String> {
    let (before, rest) = document.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{text}\n{END}{after}"))
}

/// What a command says, if it succeeds.
fn text(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let Output {
        status,
        stdout,
        stderr,
    } = command
        .output()
        .map_err(|error| format!("{name}: {error}"))?;
    if !status.success() {
        return Err(format!(
            "{name}: {status}\n{}",
            String::from_utf8_lossy(&stderr)
        ));
    }
    String::from_utf8(stdout).map_err(|error| format!("{name}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_lines_changes() {
        let document = format!("# Sizes\n\n{BEGIN}\nold\n{END}\n\nBecause.\n");
        let expected = format!("# Sizes\n\n{BEGIN}\n\nnew\n\n{END}\n\nBecause.\n");
        assert_eq!(replaced(&document, "new\n"), Some(expected));
        assert_eq!(replaced("# Sizes\n", "new\n"), None);
    }

    #[test]
    fn the_children_are_counted() {
        let seconds = children("0m0.01s 0m0.02s\n1m2.50s 0m0.25s\n");
        assert_eq!(seconds, Some(62.75));
        assert_eq!(children("0m0.01s 0m0.02s\n"), None);
        assert_eq!(children("a\nb\n"), None);
    }
}
