//! A report for people.

use std::fmt::Write as _;

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use huaweicloud_jobs::{Anomaly, Job, JobState, Report, journal::RunSummary};

use crate::{console::one_line, progress};

const COLUMNS: usize = 5;
/// Blanks between two columns.
const GAP: u16 = 2;
/// To what the columns may be narrowed, the mildest first.
const LIMITS: [[u16; COLUMNS]; 3] = [
    [u16::MAX, u16::MAX, u16::MAX, u16::MAX, 24],
    [u16::MAX, u16::MAX, 13, 11, 16],
    [16, 7, 13, 10, 12],
];

/// One row a target in the order they were asked for, then what did not fit, then a
/// summary. In a terminal of `width` columns long cells are wrapped; without one each
/// target keeps to one line.
pub(crate) fn report(report: &Report, width: Option<u16>) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_header(["TARGET", "ACTION", "STATE", "EVIDENCE", "DETAIL"]);
    for job in report.jobs() {
        table.add_row([
            job.target().to_string(),
            job.action().to_string(),
            state(job.state()).to_owned(),
            job.evidence()
                .map(|evidence| evidence.to_string())
                .unwrap_or_default(),
            one_line(&detail(job)),
        ]);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    fit(&mut table, width);

    let mut text = table.trim_fmt();
    text.push('\n');
    if !report.anomalies().is_empty() {
        text.push_str("\nAnomalies:\n");
        for anomaly in report.anomalies() {
            text.push_str("  ");
            text.push_str(&one_line(&in_words(anomaly)));
            text.push('\n');
        }
    }
    let counts = report.counts();
    let targets = match counts.total {
        1 => "1 target".to_owned(),
        total => format!("{total} targets"),
    };
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "\n{targets}: {}. Verdict: {}. Run {}.",
        progress::in_words(&counts),
        report.verdict(),
        report.run()
    );
    text
}

/// One line a run.
pub(crate) fn runs(runs: &[RunSummary]) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(["RUN", "ACTION", "STARTED", "VERDICT", "TARGETS"]);
    for run in runs {
        let counts = &run.standing.counts;
        table.add_row([
            run.id.to_string(),
            run.action.to_string(),
            started(run),
            run.standing.verdict.to_string(),
            format!("{}: {}", counts.total, progress::in_words(counts)),
        ]);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    let mut text = table.trim_fmt();
    text.push('\n');
    text
}

/// To the second.
fn started(run: &RunSummary) -> String {
    let time = jiff::Timestamp::try_from(run.started);
    let time = time.and_then(|time| time.round(jiff::Unit::Second));
    time.map_or_else(|_| "-".to_owned(), |time| time.to_string())
}

/// Wraps the columns that are the least harmed by it: first details, then all but the
/// targets, which are there to be copied, and only in a very narrow terminal those too.
fn fit(table: &mut Table, width: Option<u16>) {
    let Some(width) = width else {
        table.set_content_arrangement(ContentArrangement::Disabled);
        return;
    };
    let contents = table.column_max_content_widths();
    let fits = |limits: &[u16; COLUMNS]| {
        let columns = contents.iter().zip(limits);
        let needed: u32 = columns
            .map(|(content, limit)| u32::from(*content.min(limit)) + u32::from(GAP))
            .sum();
        needed <= u32::from(width)
    };
    let limits = LIMITS.iter().find(|limits| fits(limits)).or(LIMITS.last());
    table
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width);
    for (column, (content, limit)) in table
        .column_iter_mut()
        .zip(contents.iter().zip(limits.into_iter().flatten()))
    {
        column.set_constraint(match content <= limit {
            true => ColumnConstraint::ContentWidth,
            false => ColumnConstraint::LowerBoundary(Width::Fixed(limit + GAP)),
        });
    }
}

fn state(state: &JobState) -> &'static str {
    match state {
        JobState::Planned => "not sent yet",
        JobState::NotSubmitted(_) => "not submitted",
        JobState::Intended => "sent, no answer yet",
        JobState::Rejected(_) => "rejected",
        JobState::Accepted => "accepted, not confirmed",
        JobState::Running => "running",
        JobState::Succeeded(_) => "succeeded",
        JobState::Failed(_) => "failed",
        // `Unknown`, and states that are not known here yet.
        _ => "unknown",
    }
}

fn detail(job: &Job) -> String {
    let error = job.error().map(ToString::to_string);
    let job_id = || job.job_id().map(|id| format!("job {id}"));
    let what = error
        .or_else(|| job.reason().map(str::to_owned))
        .or_else(job_id);
    let again =
        (job.requested() > 1).then(|| format!("given {} times, acted on once", job.requested()));
    [what, again]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("; ")
}

fn in_words(anomaly: &Anomaly) -> String {
    let mut text = anomaly.service.to_string();
    if let Some(request) = &anomaly.request_id {
        text.push_str(", request ");
        text.push_str(request);
    }
    text.push_str(": ");
    if let Some(target) = &anomaly.target {
        text.push_str(&target.to_string());
        text.push_str(": ");
    }
    text.push_str(&anomaly.message);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const AUDIT: &str = "dbss-audit/00000000-0000-4000-8000-000000000001";

    fn two_jobs() -> serde_json::Result<Report> {
        let job = |target: &str, state: &str, evidence: Option<&str>| {
            serde_json::json!({
                "target": target, "action": "restart", "state": state, "evidence": evidence,
                "error": { "code": "CPS.0005", "message": "the phone does not exist" },
                "job_id": "0673ea25933fe3e1bb7b49ab8801cf70",
                "reason": null, "request_id": null, "sent_at": null, "settled_at": null,
            })
        };
        serde_json::from_value(serde_json::json!({
            "version": 1,
            "run": "bb8276e1128faa3e",
            "action": "restart",
            "started_at": "2026-01-02T03:04:05Z",
            "verdict": "failed",
            "counts": {
                "total": 2, "planned": 0, "not_submitted": 0, "intended": 0, "rejected": 1,
                "accepted": 1, "running": 0, "succeeded": 0, "failed": 0, "unknown": 0,
            },
            "anomalies": [],
            "jobs": [
                job("cph-phone/phone-99999", "rejected", None),
                job(AUDIT, "accepted", Some("accepted_only")),
            ],
        }))
    }

    #[test]
    fn the_table_fits_the_terminal() -> serde_json::Result<()> {
        let shown = two_jobs()?;
        for width in 80..200 {
            let text = report(&shown, Some(width));
            for line in text.lines() {
                assert!(line.len() <= usize::from(width), "{width}:\n{text}");
            }
            // The targets are the last to be cut.
            assert_eq!(text.contains(AUDIT), width >= 104, "{width}:\n{text}");
        }
        Ok(())
    }

    #[test]
    fn without_a_terminal_every_target_keeps_to_its_line() -> serde_json::Result<()> {
        let text = report(&two_jobs()?, None);
        assert_eq!(text.lines().count(), 3 + 2);
        assert!(text.contains("accepted, not confirmed"), "{text}");
        Ok(())
    }
}
