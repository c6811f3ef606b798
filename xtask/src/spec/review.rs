//! The reviewed state of the specifications, `specs/<service>.json`, and how it moves on.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::{Spec, assemble, diff::Report, written::written};

/// What was accepted, and why: the newest first.
const CHANGES: &str = "CHANGES.md";

/// What [`CHANGES`] begins with.
const HEADER: &str = "# Changes of the specifications

What `cargo xtask spec bless` was told and what it found, the newest first.
";

/// Whether the specifications keep the house rules. All faults are told at once.
pub(crate) fn lint(root: &Path, wanted: &[String]) -> Result<(), String> {
    let mut faults = Vec::new();
    for service in services(root, wanted)? {
        if let Err(found) = linted(root, &service) {
            faults.push(found);
        }
    }
    if faults.is_empty() {
        return say("the specifications keep the house rules");
    }
    Err(faults.join("\n       "))
}

/// What changed since the last review.
pub(crate) fn diff(root: &Path, wanted: &[String]) -> Result<(), String> {
    let mut unreviewed = Vec::new();
    let mut breaks = false;
    for service in services(root, wanted)? {
        let told = match Change::of(root, &service, Spec::load)?.what {
            What::Nothing => continue,
            What::First { operations } => format!("  new, {operations} operations\n"),
            What::Layout => "  the same, but not written as bless writes it\n".to_owned(),
            What::Changed(report) => {
                breaks |= report.breaks();
                report.to_string()
            }
        };
        say(&format!("{service}\n{told}"))?;
        unreviewed.push(service);
    }
    let gone = if wanted.is_empty() {
        orphans(root)?
    } else {
        Vec::new()
    };
    for service in &gone {
        say(&format!(
            "{service}\n  specs/{service}.json is of no service: remove it, if that is meant\n"
        ))?;
    }
    if unreviewed.is_empty() && gone.is_empty() {
        return say("the specifications are as reviewed");
    }
    // What is of no service is not blessed.
    let then = match unreviewed.is_empty() {
        true => String::new(),
        false => format!("\nreview the above, then: {}", command(&unreviewed, breaks)),
    };
    unreviewed.extend(gone);
    Err(format!("not reviewed: {}{then}", unreviewed.join(", ")))
}

/// Takes what is there for reviewed. Nothing is written unless everything can be.
pub(crate) fn bless(
    root: &Path,
    wanted: &[String],
    because: Option<&str>,
    today: &str,
) -> Result<(), String> {
    let because = because.map(str::trim).filter(|reason| !reason.is_empty());
    let mut changes = Vec::new();
    for service in services(root, wanted)? {
        let change = Change::of(root, &service, |_, _| linted(root, &service))?;
        if let What::Changed(report) = &change.what
            && report.breaks()
            && because.is_none()
        {
            return Err(format!(
                "{service} breaks somebody:\n{report}say why: {}",
                command(wanted, true)
            ));
        }
        changes.push(change);
    }
    let mut entries = String::new();
    let mut writes = Vec::new();
    for change in changes {
        let service = &change.service;
        match &change.what {
            What::Nothing => {
                say(&format!("{service}: nothing changed"))?;
                continue;
            }
            What::Layout => {}
            What::First { operations } => {
                let reason = because
                    .map(|reason| format!(" {reason}"))
                    .unwrap_or_default();
                entries.push_str(&format!(
                    "\n## {today} {service}\n\nThe first review, {operations} operations.{reason}\n"
                ));
            }
            What::Changed(report) => {
                entries.push_str(&format!("\n## {today} {service}\n"));
                if let Some(reason) = because {
                    entries.push_str(&format!("\n{reason}\n"));
                }
                entries.push_str(&report.write("\n", "* ").replace(":\n*", ":\n\n*"));
            }
        }
        writes.push((reviewed(root, service), change.text));
    }
    if !entries.is_empty() {
        let path = root.join("specs").join(CHANGES);
        let before = read(&path)?.unwrap_or_default();
        let before = before.strip_prefix(HEADER).unwrap_or(&before);
        writes.push((path, format!("{HEADER}{entries}{before}")));
    }
    for (path, text) in writes {
        fs::write(&path, text).map_err(|error| problem(&path, &error))?;
        let shown = path.strip_prefix(root).unwrap_or(&path);
        say(&format!("wrote {}", shown.display()))?;
    }
    Ok(())
}

/// How to take these services for reviewed; without one, all.
fn command(services: &[String], breaks: bool) -> String {
    let mut command = "cargo xtask spec bless".to_owned();
    for service in services {
        command.push_str(&format!(" {service}"));
    }
    if breaks {
        command.push_str(" --because TEXT");
    }
    command
}

/// Prints a line. Who reads it may have seen enough, as `head` has: that is no fault.
fn say(line: &str) -> Result<(), String> {
    match writeln!(io::stdout(), "{line}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("output: {error}")),
        _ => Ok(()),
    }
}

/// The date, as the system has it.
pub(crate) fn today() -> String {
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    now.date().to_string()
}

/// A service beside its reviewed state.
struct Change {
    service: String,
    what: What,
    /// What the reviewed state becomes.
    text: String,
}

enum What {
    Nothing,
    /// There is no reviewed state.
    First {
        operations: usize,
    },
    /// The same document, but somebody else wrote it down.
    Layout,
    Changed(Report),
}

impl Change {
    fn of(
        root: &Path,
        service: &str,
        load: impl FnOnce(&Path, &str) -> Result<Spec, String>,
    ) -> Result<Self, String> {
        let shown = format!("specs/{service}");
        let spec = load(&root.join(&shown), &shown)?;
        let text = written(&spec.document)?;
        let path = reviewed(root, service);
        let what = match read(&path)? {
            None => What::First {
                operations: operations(&spec.document),
            },
            Some(before) if before == text => What::Nothing,
            Some(before) => {
                let before: Value = serde_json::from_str(&before)
                    .map_err(|error| format!("{shown}.json: {error}"))?;
                if before == spec.document {
                    What::Layout
                } else {
                    What::Changed(Report::of(&before, &spec.document))
                }
            }
        };
        Ok(Self {
            service: service.to_owned(),
            what,
            text,
        })
    }
}

/// Reads a specification that keeps the house rules.
fn linted(root: &Path, service: &str) -> Result<Spec, String> {
    let shown = format!("specs/{service}");
    let spec = Spec::load(&root.join(&shown), &shown)?;
    match spec.lint() {
        Ok(()) => Ok(spec),
        Err(faults) => Err(faults.to_string()),
    }
}

fn operations(document: &Value) -> usize {
    let paths = document.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flat_map(|paths| paths.values());
    items
        .filter_map(Value::as_object)
        .flat_map(|item| item.values())
        .filter(|operation| operation.get("operationId").is_some())
        .count()
}

/// The services whose names are `wanted`, or all.
fn services(root: &Path, wanted: &[String]) -> Result<Vec<String>, String> {
    let is_service = |name: &String| {
        root.join("specs")
            .join(name)
            .join(assemble::FIRST)
            .is_file()
    };
    if let Some(unknown) = wanted.iter().find(|name| !is_service(name)) {
        return Err(format!("there is no specs/{unknown}/{}", assemble::FIRST));
    }
    if !wanted.is_empty() {
        return Ok(wanted.to_vec());
    }
    let mut names = entries(root)?;
    names.retain(is_service);
    Ok(names)
}

/// Reviewed states without a service.
fn orphans(root: &Path) -> Result<Vec<String>, String> {
    let known = services(root, &[])?;
    let names = entries(root)?;
    let names = names.iter().filter_map(|name| name.strip_suffix(".json"));
    Ok(names
        .filter(|name| !known.iter().any(|service| service == name))
        .map(str::to_owned)
        .collect())
}

/// What is in the folder of the specifications, in order.
fn entries(root: &Path) -> Result<Vec<String>, String> {
    let folder = root.join("specs");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| problem(&folder, &error))? {
        let entry = entry.map_err(|error| problem(&folder, &error))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn reviewed(root: &Path, service: &str) -> PathBuf {
    root.join("specs").join(format!("{service}.json"))
}

/// The text of a file that may not be there.
fn read(path: &Path) -> Result<Option<String>, String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(problem(path, &error)),
    }
}

fn problem(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const GOOD: &str = include_str!("testdata/good.yaml");
    const TODAY: &str = "2030-01-02";

    /// A workspace with the service `things`, and what it has in `specs`.
    struct Workspace(tempfile::TempDir);

    impl Workspace {
        fn new() -> Self {
            let workspace = Self(tempfile::tempdir().unwrap());
            fs::create_dir_all(workspace.root().join("specs/things")).unwrap();
            workspace.write(GOOD);
            workspace
        }

        fn root(&self) -> &Path {
            self.0.path()
        }

        fn write(&self, text: &str) {
            fs::write(self.root().join("specs/things/service.yaml"), text).unwrap();
        }

        fn read(&self, name: &str) -> Option<String> {
            read(&self.root().join("specs").join(name)).unwrap()
        }

        fn bless(&self, because: Option<&str>) -> Result<(), String> {
            bless(self.root(), &[], because, TODAY)
        }

        fn diff(&self) -> Result<(), String> {
            diff(self.root(), &[])
        }
    }

    #[test]
    fn what_is_blessed_is_reviewed() {
        let workspace = Workspace::new();
        assert!(
            workspace
                .diff()
                .unwrap_err()
                .contains("not reviewed: things")
        );
        workspace.bless(None).unwrap();
        assert_eq!(workspace.diff(), Ok(()));
        let reviewed = workspace.read("things.json").unwrap();
        assert!(
            reviewed.starts_with("{\n  \"openapi\": \"3.0.3\",\n  \"info\""),
            "{reviewed}"
        );

        // Nothing changed: nothing is written.
        let changes = workspace.read(CHANGES);
        bless(workspace.root(), &[], Some("for fun"), "2031-01-01").unwrap();
        assert_eq!(workspace.read(CHANGES), changes);
        // Nor by words in another order, or comments.
        workspace.write(&GOOD.replace("tags: [lists]", "tags: ['lists'] # only these"));
        assert_eq!(workspace.diff(), Ok(()));
    }

    #[test]
    fn what_breaks_somebody_is_explained() {
        let workspace = Workspace::new();
        workspace.bless(None).unwrap();

        let harmless = GOOD.replace("maximum: 100", "maximum: 200");
        workspace.write(&harmless);
        let error = workspace.diff().unwrap_err();
        assert!(error.ends_with("cargo xtask spec bless things"), "{error}");
        workspace.bless(None).unwrap();

        let breaking = harmless
            .replace("maximum: 200", "maximum: 10")
            .replace("Its kind.", "Its sort.");
        workspace.write(&breaking);
        let error = workspace.diff().unwrap_err();
        let ends = error.ends_with("cargo xtask spec bless things --because TEXT");
        assert!(ends, "{error}");
        let before = (workspace.read("things.json"), workspace.read(CHANGES));
        for because in [None, Some(" ")] {
            let error = workspace.bless(because).unwrap_err();
            assert!(error.contains("at most 10 now"), "{error}");
            assert!(error.contains("--because"), "{error}");
        }
        assert_eq!(
            before,
            (workspace.read("things.json"), workspace.read(CHANGES))
        );
        workspace
            .bless(Some("The page says 10 since May."))
            .unwrap();
        assert_eq!(workspace.diff(), Ok(()));
        insta::assert_snapshot!(workspace.read(CHANGES).unwrap());
    }

    #[test]
    fn what_breaks_a_house_rule_is_not_blessed() {
        let workspace = Workspace::new();
        workspace.write(&GOOD.replace("kind: big", "kind: tiny"));
        let error = workspace.bless(Some("no")).unwrap_err();
        assert!(
            error.starts_with("specs/things/service.yaml:50:23: "),
            "{error}"
        );
        assert_eq!(error, lint(workspace.root(), &[]).unwrap_err());
        assert_eq!(workspace.read("things.json"), None);
        assert_eq!(workspace.read(CHANGES), None);
    }

    #[test]
    fn slips_beside_the_documents_are_named() {
        let workspace = Workspace::new();
        workspace.bless(None).unwrap();
        let unknown = bless(workspace.root(), &["thinks".to_owned()], None, TODAY);
        assert!(unknown.unwrap_err().contains("specs/thinks/service.yaml"));

        // Written down by somebody else.
        let path = workspace.root().join("specs/things.json");
        let text = workspace.read("things.json").unwrap();
        fs::write(&path, text.replace("  ", " ")).unwrap();
        assert!(workspace.diff().is_err());
        workspace.bless(None).unwrap();
        assert_eq!(workspace.read("things.json"), Some(text.clone()));

        fs::write(&path, "{").unwrap();
        assert!(workspace.diff().unwrap_err().contains("specs/things.json"));
        fs::write(&path, &text).unwrap();

        fs::write(workspace.root().join("specs/others.json"), "{}").unwrap();
        assert_eq!(workspace.diff().unwrap_err(), "not reviewed: others");
    }
}
