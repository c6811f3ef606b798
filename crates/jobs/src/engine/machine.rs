//! What entries make of a run. Pure: the same plan and entries always give the same
//! state, live or read back.

#[cfg(test)]
mod tests;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use crate::{
    adapter::{Proof, Watched},
    journal::{Entry, Observation, Reply, RowOutcome, RunHead, Sighting, Standing, Watch, What},
    model::{
        Anomaly, Counts, Evidence, Job, JobState, MODEL_VERSION, Reason, Report, RunId, Service,
        Target, TargetKind, Unknown, Verdict,
    },
    plan::Plan,
};

/// After how many reads in a row that do not know a job it counts as vanished, or as one
/// that the service does not show.
const STRIKES: u8 = 3;
/// How long a service may take to show a job that it took on.
const SHOWN_WITHIN: Duration = Duration::from_secs(60);

/// The state of a run.
#[derive(Clone, Debug)]
pub(crate) struct RunState {
    plan: Arc<Plan>,
    jobs: Vec<JobRecord>,
    batches: Vec<BatchRecord>,
    anomalies: Vec<Anomaly>,
    /// How many entries it was made of.
    entries: u64,
    /// When the last of them was made.
    latest: SystemTime,
    counts: Counts,
    /// How many jobs can still change.
    unsettled: u64,
    /// How many came out short; see [`Rollout`](crate::Rollout).
    short: usize,
}

#[derive(Clone, Debug, PartialEq)]
struct JobRecord {
    state: JobState,
    /// The service's job.
    job_id: Option<Box<str>>,
    watch: Watch,
    settled_at: Option<SystemTime>,
    batch: u32,
    /// Where the target was before it was sent.
    baseline: Baseline,
    /// Being at the goal now proves a change.
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

/// Where a target was before its action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Baseline {
    Unknown,
    Goal,
    Elsewhere,
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

    /// Whether it was tried and is not, and will not be, proven done.
    fn is_short(&self) -> bool {
        match &self.state {
            JobState::Failed(_) | JobState::Rejected(_) | JobState::Unknown(_) => true,
            JobState::NotSubmitted(why) => why.cause.was_tried(),
            _ => self.gave_up,
        }
    }

    fn is_under_way(&self) -> bool {
        matches!(self.state, JobState::Accepted | JobState::Running) && !self.gave_up
    }

    /// Nothing shows that it began, and nothing but the target can.
    fn waits_for_change(&self) -> bool {
        self.state == JobState::Accepted && self.watch == Watch::Target
    }

    fn is_doubt(&self) -> bool {
        matches!(self.state, JobState::Unknown(_))
    }

    /// Takes in what was seen `age` after the answer.
    fn observe(&mut self, seen: &Observation, proof: Proof, age: Duration) {
        if self.is_doubt() {
            return self.clear_up(seen, proof);
        }
        let of_target = matches!(seen, Observation::Seen(_) | Observation::GaveUp);
        // What is not watched proves nothing.
        if !self.is_under_way() || of_target != (self.watch == Watch::Target) {
            return;
        }
        match seen {
            Observation::Running | Observation::Succeeded | Observation::Failed(_) => {
                self.read_job(seen);
            }
            Observation::Found { .. } => {}
            Observation::Missing => self.missing = self.missing.saturating_add(1),
            Observation::NotKnown | Observation::NotShown => {
                self.strikes = self.strikes.saturating_add(1);
                if self.strikes < STRIKES {
                    return;
                }
                if *seen == Observation::NotShown && !self.seen_job {
                    // The service never showed it: what is left is to watch the target.
                    self.watch = Watch::Target;
                } else if self.seen_job || age >= SHOWN_WITHIN {
                    self.state = JobState::Unknown(Reason::new(
                        Unknown::JobVanished,
                        "the service took it on and now knows no such job",
                    ));
                }
            }
            Observation::Seen(sighting) => self.sight(sighting, proof),
            Observation::GaveUp => self.gave_up = self.state == JobState::Accepted,
        }
    }

    /// Takes in what was seen of a job of which it is not known whether the service took
    /// it on. The target may have been changed by others, so only its job, or the very
    /// change that the action makes, proves anything.
    fn clear_up(&mut self, seen: &Observation, proof: Proof) {
        match seen {
            Observation::Found { job_id } => {
                self.job_id = Some(job_id.clone());
                self.state = JobState::Accepted;
                self.shown();
            }
            // Only a job that the service gave an id can be read.
            Observation::Running | Observation::Succeeded | Observation::Failed(_)
                if self.job_id.is_some() =>
            {
                self.read_job(seen);
            }
            Observation::Seen(sighting) => match (sighting, proof, self.baseline) {
                (Sighting::Working, Proof::Return, Baseline::Goal)
                | (Sighting::Working, Proof::Arrival, Baseline::Elsewhere) => {
                    self.seen_away = true;
                    self.watch = Watch::Target;
                    self.state = JobState::Running;
                }
                (Sighting::Goal, Proof::Arrival, Baseline::Elsewhere) => {
                    self.state = JobState::Succeeded(Evidence::ObservedTransition);
                }
                // One that is elsewhere may have been stopped by somebody, and one that
                // failed may have failed by something else.
                _ => {}
            },
            _ => {}
        }
    }

    /// Takes in what the service's job says.
    fn read_job(&mut self, seen: &Observation) {
        self.shown();
        self.state = match seen {
            Observation::Succeeded => JobState::Succeeded(Evidence::JobStatus),
            Observation::Failed(error) => JobState::Failed(error.clone()),
            _ => JobState::Running,
        };
    }

    /// The service's job was seen: it is what is watched.
    fn shown(&mut self) {
        self.watch = Watch::Job;
        self.seen_job = true;
        self.missing = 0;
        self.strikes = 0;
    }

    fn sight(&mut self, sighting: &Sighting, proof: Proof) {
        let from_goal = self.baseline == Baseline::Goal;
        match (sighting, proof) {
            (Sighting::Goal, _) if self.seen_away => {
                self.state = JobState::Succeeded(Evidence::ObservedTransition);
            }
            // Only a target that was there can be seen to leave and come back.
            (Sighting::Working | Sighting::Elsewhere, Proof::Return) if from_goal => {
                self.seen_away = true;
                self.state = JobState::Running;
            }
            (Sighting::Working, _) => {
                self.seen_away |= proof == Proof::Arrival;
                self.state = JobState::Running;
            }
            (Sighting::Elsewhere, Proof::Arrival) => self.seen_away = true,
            // One that was in such a state before has not failed by the action.
            (Sighting::Failed(error), _)
                if self.baseline != Baseline::Unknown || self.seen_away =>
            {
                self.state = JobState::Failed(error.clone());
            }
            _ => {}
        }
    }

    /// Whether an observation adds anything to what is known.
    fn is_news(&self, seen: &Observation, proof: Proof, age: Duration) -> bool {
        let mut after = self.clone();
        after.observe(seen, proof, age);
        after != *self
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
        let total = plan.items().len() as u64;
        Self {
            counts: Counts {
                total,
                planned: total,
                ..Counts::default()
            },
            unsettled: total,
            short: 0,
            entries: 0,
            latest: SystemTime::UNIX_EPOCH,
            jobs: batch_of
                .into_iter()
                .map(|batch| JobRecord {
                    state: JobState::Planned,
                    job_id: None,
                    watch: Watch::Job,
                    settled_at: None,
                    batch,
                    baseline: Baseline::Unknown,
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

    /// The state that these entries lead to.
    pub(crate) fn of(head: &RunHead, entries: &[Entry]) -> Self {
        let mut state = Self::new(Arc::clone(&head.plan));
        for entry in entries {
            state.apply(entry);
        }
        state
    }

    /// Takes an entry in. Gives the jobs whose state changed. An entry that does not fit
    /// the state of a job leaves the job as it is: what is proven stays.
    pub(crate) fn apply(&mut self, entry: &Entry) -> Vec<u32> {
        let at = entry.at;
        self.entries += 1;
        self.latest = self.latest.max(at);
        match &entry.what {
            What::Baseline { seen } => {
                for (job, sighting) in seen {
                    let proof = self.proof(*job);
                    // One that was sent while the look was taken, or before it, was not
                    // seen where it stood before.
                    if let Some(job) = self.job_mut(*job)
                        && job.state == JobState::Planned
                    {
                        job.baseline = match sighting {
                            Sighting::Goal => Baseline::Goal,
                            Sighting::Elsewhere => Baseline::Elsewhere,
                            _ => Baseline::Unknown,
                        };
                        job.seen_away =
                            proof == Proof::Arrival && job.baseline == Baseline::Elsewhere;
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
            What::NotSent {
                batch, request_id, ..
            } => {
                if let Some(record) = self.batches.get_mut(*batch as usize) {
                    record.sent_at = None;
                    record.request_id.clone_from(request_id);
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
            What::Resumed { jobs } => {
                let stopped: Vec<u32> = jobs
                    .iter()
                    .copied()
                    .filter(|job| self.state(*job).is_some_and(is_stopped))
                    .collect();
                for job in &stopped {
                    if let Some(job) = self.job_mut(*job) {
                        // Where the target was is long ago.
                        job.baseline = Baseline::Unknown;
                        job.seen_away = false;
                    }
                }
                self.set(at, &stopped, |_| JobState::Planned)
            }
            What::Noted { anomaly } => {
                self.anomalies.push(anomaly.clone());
                Vec::new()
            }
            What::Observed { seen } => {
                let mut changed = Vec::new();
                for (index, seen) in seen {
                    let (proof, age) = (self.proof(*index), self.age(*index, at));
                    if self.update(*index, at, |job| job.observe(seen, proof, age)) {
                        changed.push(*index);
                    }
                }
                changed
            }
        }
    }

    fn answered(&mut self, at: SystemTime, batch: u32, reply: &Reply) -> Vec<u32> {
        let jobs = self.jobs_in(batch, &JobState::Intended);
        if jobs.is_empty() {
            // It was given up before; what is settled stays.
            return Vec::new();
        }
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
            if let (Some(job), RowOutcome::Accepted { job_id, watch }) = (self.job_mut(*index), row)
                && fits
            {
                job.job_id.clone_from(job_id);
                job.watch = *watch;
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
            self.update(*index, at, |job| job.state = state(place));
        }
        jobs.to_vec()
    }

    /// Changes a job and keeps all counts right. Tells whether its state is another one.
    fn update(&mut self, index: u32, at: SystemTime, change: impl FnOnce(&mut JobRecord)) -> bool {
        let Some(job) = self.jobs.get_mut(index as usize) else {
            return false;
        };
        let (was_settled, was_short) = (job.is_settled(), job.is_short());
        let before = std::mem::discriminant(&job.state);
        *self.counts.of_mut(&job.state) -= 1;
        change(job);
        *self.counts.of_mut(&job.state) += 1;
        self.unsettled = self.unsettled + u64::from(was_settled) - u64::from(job.is_settled());
        self.short = self.short + usize::from(job.is_short()) - usize::from(was_short);
        let is_new = std::mem::discriminant(&job.state) != before;
        if is_new || job.is_settled() != was_settled {
            // One that was in doubt may be under way again.
            job.settled_at = job.is_settled().then_some(at);
        }
        is_new
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

    /// What proves the end of a job whose target is watched.
    fn proof(&self, job: u32) -> Proof {
        let record = self.jobs.get(job as usize);
        let batch = record.and_then(|job| self.plan.batches().get(job.batch as usize));
        batch.map_or(Proof::Return, |batch| batch.row.proof)
    }

    /// How long ago a job's batch was answered.
    fn age(&self, job: u32, now: SystemTime) -> Duration {
        let record = self.jobs.get(job as usize);
        let batch = record.and_then(|job| self.batches.get(job.batch as usize));
        let answered = batch.and_then(|batch| batch.answered_at);
        answered
            .and_then(|at| now.duration_since(at).ok())
            .unwrap_or_default()
    }

    /// Whether an observation adds anything to what is known, made in a process that has
    /// had the run for so long.
    pub(crate) fn is_news(
        &self,
        job: u32,
        seen: &Observation,
        now: SystemTime,
        had_for: Duration,
    ) -> bool {
        let (proof, age) = (self.proof(job), self.age(job, now));
        let record = self.jobs.get(job as usize);
        // The answer may have been dated by another process, whose clock need not agree.
        let too_early = |record: &JobRecord| {
            *seen == Observation::NotKnown
                && !record.seen_job
                && record.strikes.saturating_add(1) >= STRIKES
                && had_for < SHOWN_WITHIN
        };
        record.is_some_and(|record| !too_early(record) && record.is_news(seen, proof, age))
    }

    /// The jobs of a service that reads can still tell something of.
    pub(crate) fn watched(&self, service: Service) -> Vec<Watched> {
        self.to_read(service, JobRecord::is_under_way, false)
    }

    /// The jobs of a service that may or may not have been taken on: reads may find out.
    pub(crate) fn doubts(&self, service: Service) -> Vec<Watched> {
        self.to_read(service, JobRecord::is_doubt, true)
    }

    fn to_read(
        &self,
        service: Service,
        which: fn(&JobRecord) -> bool,
        doubt: bool,
    ) -> Vec<Watched> {
        self.indexed()
            .filter(|(_, job)| which(job))
            .filter_map(|(index, job)| {
                let batch = self.plan.batches().get(job.batch as usize)?;
                let target = &self.plan.item(index)?.target;
                let group = self.batches.get(job.batch as usize)?.group.clone();
                (target.service() == service).then(|| Watched {
                    index,
                    row: batch.row,
                    target: target.clone(),
                    job_id: job.job_id.clone().filter(|_| job.watch == Watch::Job),
                    group,
                    missing: job.missing,
                    doubt,
                })
            })
            .collect()
    }

    /// The jobs that were taken on and have shown no change since.
    pub(crate) fn without_change(&self) -> impl Iterator<Item = u32> {
        self.indexed()
            .filter(|(_, job)| job.is_under_way() && job.waits_for_change())
            .map(|(index, _)| index)
    }

    /// All jobs that are in this state.
    pub(crate) fn all_in(&self, state: &JobState) -> Vec<u32> {
        let jobs = self.indexed().filter(|(_, job)| job.state == *state);
        jobs.map(|(index, _)| index).collect()
    }

    /// All targets with the states of their jobs, and whether they can still change.
    pub(crate) fn jobs_by_target(&self) -> impl Iterator<Item = (&Target, &JobState, bool)> {
        let items = self.plan.items().iter().zip(&self.jobs);
        items.map(|(item, job)| (&item.target, &job.state, job.is_settled()))
    }

    fn indexed(&self) -> impl Iterator<Item = (u32, &JobRecord)> {
        (0_u32..).zip(&self.jobs)
    }

    pub(crate) fn is_settled(&self) -> bool {
        self.unsettled == 0
    }

    /// Whether nothing is under way: what is not settled was not sent.
    pub(crate) fn is_at_rest(&self) -> bool {
        self.unsettled == self.counts.planned
    }

    /// Whether all jobs of the waves before this one are settled.
    pub(crate) fn is_settled_before(&self, wave: u32) -> bool {
        self.is_settled() || self.before(wave).all(JobRecord::is_settled)
    }

    fn before(&self, wave: u32) -> impl Iterator<Item = &JobRecord> {
        let batches = self.plan.batches();
        let is_before = move |job: &&JobRecord| {
            let batch = batches.get(job.batch as usize);
            batch.is_some_and(|batch| batch.wave < wave)
        };
        self.jobs.iter().filter(is_before)
    }

    /// Whether nothing of a wave is left to be sent.
    pub(crate) fn is_sent(&self, wave: u32) -> bool {
        let batches = self.plan.batches();
        let of_wave = |job: &&JobRecord| {
            let batch = batches.get(job.batch as usize);
            batch.is_some_and(|batch| batch.wave == wave)
        };
        let mut jobs = self.jobs.iter().filter(of_wave);
        self.counts.planned == 0 || jobs.all(|job| job.state != JobState::Planned)
    }

    /// The jobs not yet sent of one kind and wave.
    pub(crate) fn planned(&self, kind: TargetKind, wave: u32) -> Vec<u32> {
        let batches = self.plan.batches().iter().enumerate();
        let of_these = batches.filter(|(_, batch)| batch.row.kind == kind && batch.wave == wave);
        of_these
            .flat_map(|(index, _)| {
                let index = u32::try_from(index).unwrap_or(u32::MAX);
                self.jobs_in(index, &JobState::Planned)
            })
            .collect()
    }

    /// The jobs that a stop, or a journal that broke, kept from being sent.
    pub(crate) fn stopped(&self) -> Vec<u32> {
        let jobs = self.indexed().filter(|(_, job)| is_stopped(&job.state));
        jobs.map(|(index, _)| index).collect()
    }

    /// What to write down of batches whose answer nobody waits for any more.
    pub(crate) fn unanswered(&self, why: &Reason<Unknown>) -> Vec<What> {
        if self.counts.intended == 0 {
            return Vec::new();
        }
        let answers = (0_u32..).zip(self.plan.batches()).filter_map(|(batch, _)| {
            let waiting = self.jobs_in(batch, &JobState::Intended).len();
            let reply = Reply {
                rows: vec![RowOutcome::Unknown(why.clone()); waiting],
                ..Reply::default()
            };
            (waiting > 0).then_some(What::Answered { batch, reply })
        });
        answers.collect()
    }

    /// How many came out short.
    pub(crate) fn short(&self) -> usize {
        self.short
    }

    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }

    /// How many entries it was made of.
    pub(crate) fn entries(&self) -> u64 {
        self.entries
    }

    /// When the last entry was made.
    pub(crate) fn latest(&self) -> SystemTime {
        self.latest
    }

    /// How the run stands.
    pub(crate) fn standing(&self) -> Standing {
        Standing {
            verdict: verdict(&self.counts, self.is_settled()),
            counts: self.counts,
        }
    }

    /// Whether nothing is left to wait for but targets that may never be seen to change.
    pub(crate) fn waits_for_change_only(&self) -> bool {
        self.jobs
            .iter()
            .all(|job| job.is_settled() || job.waits_for_change())
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
            request_id: batch.request_id.clone().filter(|_| match &record.state {
                JobState::NotSubmitted(why) => why.cause.was_tried(),
                state => *state != JobState::Planned,
            }),
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
        let counts = self.counts;
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

fn is_stopped(state: &JobState) -> bool {
    matches!(state, JobState::NotSubmitted(why) if why.cause.can_be_resumed())
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
