//! What entries make of a run. Pure: the same plan and entries always give the same
//! state, live or read back.

#[cfg(test)]
mod tests;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use crate::{
    adapter::Watched,
    journal::{Entry, Observation, Reply, RowOutcome, Sighting, What},
    model::{
        Anomaly, Counts, Evidence, Job, JobState, MODEL_VERSION, Reason, Report, RunId, Service,
        Unknown, Verdict,
    },
    plan::Plan,
};

/// After how many reads in a row that do not know a job it counts as vanished, or as one
/// that the service does not show.
const STRIKES: u8 = 3;

/// The state of a run.
#[derive(Clone, Debug)]
pub(crate) struct RunState {
    plan: Arc<Plan>,
    jobs: Vec<JobRecord>,
    batches: Vec<BatchRecord>,
    anomalies: Vec<Anomaly>,
}

#[derive(Clone, Debug)]
struct JobRecord {
    state: JobState,
    /// The service's job; none where the target is observed instead.
    job_id: Option<Box<str>>,
    settled_at: Option<SystemTime>,
    batch: u32,
    /// The target was seen where the action leads before it was sent.
    began_at_goal: bool,
    /// The target was seen elsewhere: being at the goal now proves a change.
    seen_away: bool,
    /// The service's job was read at least once.
    seen_job: bool,
    /// It is not watched any more.
    gave_up: bool,
    /// Complete lists in a row without the job.
    missing: u8,
    /// Reads in a row that do not know the job.
    strikes: u8,
}

#[derive(Clone, Debug, Default)]
struct BatchRecord {
    sent_at: Option<SystemTime>,
    answered_at: Option<SystemTime>,
    request_id: Option<Box<str>>,
    group: Option<Box<str>>,
}

impl JobRecord {
    fn is_settled(&self) -> bool {
        self.state.is_final() || self.gave_up
    }

    fn is_under_way(&self) -> bool {
        matches!(self.state, JobState::Accepted | JobState::Running) && !self.gave_up
    }

    /// Nothing shows that it began, and nothing but the target can.
    fn waits_for_change(&self) -> bool {
        self.state == JobState::Accepted && self.job_id.is_none()
    }

    fn observe(&mut self, seen: &Observation) {
        if !self.is_under_way() {
            return;
        }
        match seen {
            Observation::Running | Observation::Succeeded | Observation::Failed(_) => {
                self.seen_job = true;
                self.missing = 0;
                self.strikes = 0;
                self.state = match seen {
                    Observation::Succeeded => JobState::Succeeded(Evidence::JobStatus),
                    Observation::Failed(error) => JobState::Failed(error.clone()),
                    _ => JobState::Running,
                };
            }
            Observation::Missing => self.missing = self.missing.saturating_add(1),
            Observation::NotKnown | Observation::NotShown => {
                self.strikes = self.strikes.saturating_add(1);
                if self.strikes < STRIKES {
                    return;
                }
                if *seen == Observation::NotShown && !self.seen_job {
                    // The service never showed it: what is left is to watch the target.
                    self.job_id = None;
                } else {
                    self.state = JobState::Unknown(Reason::new(
                        Unknown::JobVanished,
                        "the service took it on and now knows no such job",
                    ));
                }
            }
            Observation::Seen(sighting) => self.sight(sighting),
            Observation::GaveUp => self.gave_up = self.state == JobState::Accepted,
        }
    }

    fn sight(&mut self, sighting: &Sighting) {
        match sighting {
            Sighting::Goal if self.seen_away => {
                self.state = JobState::Succeeded(Evidence::ObservedTransition);
            }
            Sighting::Working => {
                self.seen_away = true;
                self.state = JobState::Running;
            }
            Sighting::Elsewhere => {
                self.seen_away = true;
                if self.began_at_goal {
                    self.state = JobState::Running;
                }
            }
            Sighting::Failed(error) => self.state = JobState::Failed(error.clone()),
            Sighting::Goal | Sighting::Unclear => {}
        }
    }

    /// Whether an observation adds anything to what is known.
    fn is_news(&self, seen: &Observation) -> bool {
        let mut after = self.clone();
        after.observe(seen);
        after.state != self.state
            || after.seen_away != self.seen_away
            || after.seen_job != self.seen_job
            || after.gave_up != self.gave_up
            || after.missing != self.missing
            || after.strikes != self.strikes
    }
}

impl RunState {
    pub(crate) fn new(plan: Arc<Plan>) -> Self {
        let mut batch_of = vec![0; plan.items().len()];
        for (index, batch) in plan.batches().iter().enumerate() {
            for item in &batch.items {
                if let Some(place) = batch_of.get_mut(*item as usize) {
                    *place = u32::try_from(index).unwrap_or(u32::MAX);
                }
            }
        }
        Self {
            jobs: batch_of
                .into_iter()
                .map(|batch| JobRecord {
                    state: JobState::Planned,
                    job_id: None,
                    settled_at: None,
                    batch,
                    began_at_goal: false,
                    seen_away: false,
                    seen_job: false,
                    gave_up: false,
                    missing: 0,
                    strikes: 0,
                })
                .collect(),
            batches: vec![BatchRecord::default(); plan.batches().len()],
            anomalies: Vec::new(),
            plan,
        }
    }

    /// Takes an entry in. Gives the jobs whose state changed. An entry that does not fit
    /// the state of a job leaves the job as it is: what is proven stays.
    pub(crate) fn apply(&mut self, entry: &Entry) -> Vec<u32> {
        let at = entry.at;
        match &entry.what {
            What::Baseline { seen } => {
                for (job, sighting) in seen {
                    if let Some(job) = self.job_mut(*job) {
                        job.began_at_goal = *sighting == Sighting::Goal;
                        job.seen_away = matches!(sighting, Sighting::Elsewhere | Sighting::Working);
                    }
                }
                Vec::new()
            }
            What::Intended { batch } => {
                if let Some(record) = self.batches.get_mut(*batch as usize) {
                    record.sent_at = Some(at);
                }
                let jobs = self.jobs_in(*batch, &JobState::Planned);
                self.set(at, &jobs, |_| JobState::Intended)
            }
            What::NotSent { batch, .. } => {
                if let Some(record) = self.batches.get_mut(*batch as usize) {
                    record.sent_at = None;
                }
                let jobs = self.jobs_in(*batch, &JobState::Intended);
                self.set(at, &jobs, |_| JobState::Planned)
            }
            What::Answered { batch, reply } => self.answered(at, *batch, reply),
            What::Withheld { jobs, why } => {
                let planned: Vec<u32> = jobs
                    .iter()
                    .copied()
                    .filter(|job| self.state(*job) == Some(&JobState::Planned))
                    .collect();
                self.set(at, &planned, |_| JobState::NotSubmitted(why.clone()))
            }
            What::Noted { anomaly } => {
                self.anomalies.push(anomaly.clone());
                Vec::new()
            }
            What::Observed { seen } => {
                let mut changed = Vec::new();
                for (index, seen) in seen {
                    let Some(job) = self.job_mut(*index) else {
                        continue;
                    };
                    let (before, watched) = (job.state.clone(), job.is_settled());
                    job.observe(seen);
                    if job.is_settled() && !watched {
                        job.settled_at = Some(at);
                    }
                    if job.state != before {
                        changed.push(*index);
                    }
                }
                changed
            }
        }
    }

    fn answered(&mut self, at: SystemTime, batch: u32, reply: &Reply) -> Vec<u32> {
        let jobs = self.jobs_in(batch, &JobState::Intended);
        if let Some(record) = self.batches.get_mut(batch as usize) {
            record.answered_at = Some(at);
            record.request_id.clone_from(&reply.request_id);
            record.group.clone_from(&reply.group);
        }
        self.anomalies
            .extend(reply.anomalies.iter().cloned().map(|anomaly| Anomaly {
                request_id: reply.request_id.clone(),
                ..anomaly
            }));
        let fits = reply.rows.len() == jobs.len();
        for (index, row) in jobs.iter().zip(&reply.rows) {
            if let (Some(job), RowOutcome::Accepted { job_id }) = (self.job_mut(*index), row)
                && fits
            {
                job.job_id.clone_from(job_id);
            }
        }
        self.set(at, &jobs, |place| match reply.rows.get(place) {
            Some(RowOutcome::Accepted { .. }) if fits => JobState::Accepted,
            Some(RowOutcome::Rejected(error)) if fits => JobState::Rejected(error.clone()),
            Some(RowOutcome::Unknown(reason)) if fits => JobState::Unknown(reason.clone()),
            // A journal that was written by hand, or by something else.
            _ => JobState::Unknown(Reason::new(
                Unknown::UnreadableAnswer,
                "the answer that was written down does not fit the batch",
            )),
        })
    }

    fn set(&mut self, at: SystemTime, jobs: &[u32], state: impl Fn(usize) -> JobState) -> Vec<u32> {
        for (place, index) in jobs.iter().enumerate() {
            if let Some(job) = self.job_mut(*index) {
                job.state = state(place);
                job.settled_at = job.state.is_final().then_some(at);
            }
        }
        jobs.to_vec()
    }

    fn job_mut(&mut self, index: u32) -> Option<&mut JobRecord> {
        self.jobs.get_mut(index as usize)
    }

    pub(crate) fn state(&self, job: u32) -> Option<&JobState> {
        self.jobs.get(job as usize).map(|job| &job.state)
    }

    /// The jobs of a batch that are in this state, in the batch's order.
    pub(crate) fn jobs_in(&self, batch: u32, state: &JobState) -> Vec<u32> {
        let items = self
            .plan
            .batches()
            .get(batch as usize)
            .map(|batch| batch.items.as_slice());
        items
            .unwrap_or_default()
            .iter()
            .copied()
            .filter(|job| self.state(*job) == Some(state))
            .collect()
    }

    pub(crate) fn is_news(&self, job: u32, seen: &Observation) -> bool {
        self.jobs
            .get(job as usize)
            .is_some_and(|job| job.is_news(seen))
    }

    /// The jobs of a service that reads can still tell something of.
    pub(crate) fn watched(&self, service: Service) -> Vec<Watched<'_>> {
        self.indexed()
            .filter(|(_, job)| job.is_under_way())
            .filter_map(|(index, job)| {
                let batch = self.plan.batches().get(job.batch as usize)?;
                let target = &self.plan.item(index)?.target;
                (target.service() == service).then(|| Watched {
                    index,
                    row: batch.row,
                    target,
                    job_id: job.job_id.as_deref(),
                    group: self
                        .batches
                        .get(job.batch as usize)
                        .and_then(|batch| batch.group.as_deref()),
                    missing: job.missing,
                })
            })
            .collect()
    }

    /// The jobs that have shown no change since they were taken on, which is longer ago
    /// than `within`.
    pub(crate) fn without_change(&self, now: SystemTime, within: Duration) -> Vec<u32> {
        self.indexed()
            .filter(|(_, job)| job.is_under_way() && job.waits_for_change())
            .filter(|(_, job)| {
                self.batches
                    .get(job.batch as usize)
                    .and_then(|batch| batch.answered_at)
                    .and_then(|at| now.duration_since(at).ok())
                    .is_some_and(|passed| passed >= within)
            })
            .map(|(index, _)| index)
            .collect()
    }

    fn indexed(&self) -> impl Iterator<Item = (u32, &JobRecord)> {
        (0_u32..).zip(&self.jobs)
    }

    pub(crate) fn is_settled(&self) -> bool {
        self.jobs.iter().all(JobRecord::is_settled)
    }

    /// Whether nothing is left to wait for but targets that may never be seen to change.
    pub(crate) fn waits_for_change_only(&self) -> bool {
        self.jobs
            .iter()
            .all(|job| job.is_settled() || job.waits_for_change())
    }

    pub(crate) fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    pub(crate) fn job(&self, index: u32) -> Option<Job> {
        let record = self.jobs.get(index as usize)?;
        let item = self.plan.item(index)?;
        let batch = self.batches.get(record.batch as usize)?;
        Some(Job {
            target: item.target.clone(),
            action: self.plan.action().name().clone(),
            state: record.state.clone(),
            requested: item.requested,
            request_id: batch.request_id.clone(),
            job_id: record.job_id.clone(),
            // Jobs of a batch that were withheld were not sent with the others.
            sent_at: batch
                .sent_at
                .filter(|_| !matches!(record.state, JobState::NotSubmitted(_) | JobState::Planned)),
            settled_at: record.settled_at,
        })
    }

    /// The report. `no_more_waiting` takes targets that may never be seen to change as
    /// settled.
    pub(crate) fn report(
        &self,
        run: &RunId,
        started_at: SystemTime,
        no_more_waiting: bool,
    ) -> Report {
        let counts = Counts::of(self.jobs.iter().map(|job| &job.state));
        let over = match no_more_waiting {
            true => self.waits_for_change_only(),
            false => self.is_settled(),
        };
        Report {
            version: MODEL_VERSION,
            run: run.clone(),
            action: self.plan.action().name().clone(),
            started_at,
            verdict: verdict(&counts, over),
            counts,
            anomalies: self.anomalies.clone(),
            jobs: self
                .indexed()
                .filter_map(|(index, _)| self.job(index))
                .collect(),
        }
    }
}

fn verdict(counts: &Counts, over: bool) -> Verdict {
    if !over {
        Verdict::Running
    } else if counts.unknown > 0 {
        Verdict::Unknown
    } else if counts.failed + counts.rejected + counts.not_submitted > 0 {
        Verdict::Failed
    } else if counts.succeeded < counts.total {
        Verdict::NotConfirmed
    } else {
        Verdict::Succeeded
    }
}
