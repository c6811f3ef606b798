//! Rows of an answer, matched to targets by id, never by position.

use std::collections::HashMap;

use super::Call;
use crate::{
    journal::{RowOutcome, Watch},
    model::{Anomaly, JobError, Reason, Target, Unknown},
};

/// A row as an envelope has it.
#[derive(Debug, Default)]
pub(super) struct RawRow {
    /// The target's id.
    pub(super) id: Option<String>,
    pub(super) job_id: Option<String>,
    pub(super) error_code: Option<String>,
    pub(super) error_msg: Option<String>,
}

impl RawRow {
    /// What the row says of its target.
    fn outcome(self, is_doubtful: &dyn Fn(&str) -> bool) -> RowOutcome {
        let job_id = said(self.job_id);
        let code = said(self.error_code).filter(|code| code != "0");
        let refused =
            code.is_some() || (job_id.is_none() && said(self.error_msg.clone()).is_some());
        match (job_id, refused) {
            (Some(job_id), false) => RowOutcome::Accepted {
                job_id: Some(job_id.into()),
                watch: Watch::Job,
            },
            (None, true) => {
                let doubtful = code.as_deref().is_some_and(is_doubtful);
                let error = JobError::new(code, said(self.error_msg));
                if doubtful {
                    RowOutcome::Unknown(Reason::new(Unknown::ServerError, error.to_string()))
                } else {
                    RowOutcome::Rejected(error)
                }
            }
            (Some(job_id), true) => RowOutcome::Unknown(Reason::new(
                Unknown::RowUnclear,
                format!(
                    "the row has both a job ({job_id}) and an error ({})",
                    JobError::new(code, said(self.error_msg))
                ),
            )),
            (None, false) => RowOutcome::Unknown(Reason::new(
                Unknown::RowUnclear,
                "the row has neither a job nor an error",
            )),
        }
    }
}

/// One job cannot be the proof for two targets.
fn unshare_jobs(outcomes: &mut [RowOutcome]) {
    let mut uses: HashMap<Box<str>, u32> = HashMap::new();
    for outcome in outcomes.iter() {
        if let RowOutcome::Accepted {
            job_id: Some(id), ..
        } = outcome
        {
            *uses.entry(id.clone()).or_default() += 1;
        }
    }
    for outcome in outcomes {
        if let RowOutcome::Accepted {
            job_id: Some(id), ..
        } = outcome
            && uses.get(id).is_some_and(|uses| *uses > 1)
        {
            let message = format!("the answer gives job {id} to more than one target");
            *outcome = RowOutcome::Unknown(Reason::new(Unknown::RowUnclear, message));
        }
    }
}

/// A row for people, where it has no target to go to.
fn says(outcome: RowOutcome) -> String {
    match outcome {
        RowOutcome::Accepted { job_id, .. } => {
            format!("job {}", job_id.as_deref().unwrap_or("without an id"))
        }
        RowOutcome::Rejected(error) => format!("refused: {error}"),
        RowOutcome::Unknown(reason) => reason.detail.into(),
    }
}

fn said(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

/// One outcome for each target of the call, in the call's order, and what did not fit.
pub(super) fn matched(
    call: &Call<'_>,
    rows: Vec<RawRow>,
    is_doubtful: &dyn Fn(&str) -> bool,
) -> (Vec<RowOutcome>, Vec<Anomaly>) {
    let service = call.row.kind.service();
    let mut anomalies = Vec::new();
    let mut by_id: HashMap<String, Vec<RawRow>> = HashMap::with_capacity(rows.len());
    for row in rows {
        match said(row.id.clone()) {
            Some(id) => by_id.entry(id).or_default().push(row),
            None => anomalies.push(Anomaly::new(
                service,
                None,
                format!(
                    "the answer has a row without an id ({})",
                    says(row.outcome(is_doubtful))
                ),
            )),
        }
    }
    let mut outcomes: Vec<RowOutcome> = call
        .targets
        .iter()
        .map(|(target, _)| {
            let mut rows = by_id.remove(target.id()).unwrap_or_default();
            match (rows.pop(), rows.len()) {
                (Some(row), 0) => row.outcome(is_doubtful),
                (None, _) => RowOutcome::Unknown(Reason::new(
                    Unknown::RowMissing,
                    "the answer has no row for it",
                )),
                (Some(_), others) => {
                    let message = format!("the answer has {} rows for it", others + 1);
                    anomalies.push(Anomaly::new(
                        service,
                        Some((*target).clone()),
                        message.clone(),
                    ));
                    RowOutcome::Unknown(Reason::new(Unknown::RowDoubled, message))
                }
            }
        })
        .collect();
    unshare_jobs(&mut outcomes);
    let mut extra: Vec<(String, Vec<RawRow>)> = by_id.into_iter().collect();
    extra.sort_by(|a, b| a.0.cmp(&b.0));
    for (id, rows) in extra {
        for row in rows {
            let said = says(row.outcome(is_doubtful));
            // The id came from outside: one that cannot be a target is only quoted.
            let target = Target::new(call.row.kind, id.as_str()).ok();
            anomalies.push(Anomaly::new(
                service,
                target,
                format!("the answer has a row for {id:?}, which was not asked for ({said})"),
            ));
        }
    }
    (outcomes, anomalies)
}
