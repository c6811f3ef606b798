//! A run begins beside the others of its journal: none acts on a target that another may
//! still act on, or of which nobody knows what happened to it.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use super::{Settled, SubmitOptions};
use crate::{
    Error, Plan, Report, Run, RunId, Target,
    engine::{RunState, Shared, at},
    journal::{JournalError, NewRun, RunHead, RunSummary, Standing},
    model::{JobState, RetryScope, Verdict},
};

/// The runs that try jobs of this run again, and those that try theirs, and so on. Of runs
/// newest first.
fn family(run: &RunId, runs: &[RunSummary]) -> HashSet<RunId> {
    let mut family = HashSet::new();
    for other in runs.iter().rev() {
        let is_retry = |origin: &RunId| origin == run || family.contains(origin);
        if other.retry_of.as_ref().is_some_and(is_retry) {
            family.insert(other.id.clone());
        }
    }
    family
}

/// How many there are, and the first, if there are any.
fn counted<'a>(
    mut jobs: impl Iterator<Item = (&'a Target, &'a JobState, bool)>,
) -> Option<(usize, &'a Target)> {
    let (first, ..) = jobs.next()?;
    Some((jobs.count() + 1, first))
}

/// Whether a job's target was, or may have been, acted on.
fn has_acted(job: &JobState) -> bool {
    !matches!(
        job,
        JobState::Planned | JobState::NotSubmitted(_) | JobState::Rejected(_)
    )
}

/// How often a run is begun anew because others began at the same time.
const BEGINNINGS: u32 = 100;

impl Settled {
    /// Writes a run down and sets it going.
    pub(super) async fn begin(
        self: Arc<Self>,
        plan: Plan,
        options: SubmitOptions,
    ) -> Result<Run, Error> {
        // What is tried again is tried where it was tried first.
        let origin = match plan.retry_of() {
            Some(run) => self.journal.load(run).await?,
            None => None,
        };
        let (places, adapters) = match &origin {
            Some(stored) => (
                stored.head.places.clone(),
                self.adapters_at(&plan, &stored.head)?,
            ),
            None => (self.places_of(&plan)?, self.adapters_of(&plan)?),
        };
        let head = RunHead {
            run: RunId::generate(self.random.as_ref()),
            places,
            plan: Arc::new(plan),
            started_at: self.clock.now(),
        };
        let standing = RunState::new(Arc::clone(&head.plan)).standing();
        // There from the beginning, so that whoever asks for the run gets this handle.
        let shared = self.keep(Shared::new(head.clone(), Arc::clone(&self), adapters));
        let run = Run::of(shared);
        if let Err(error) = self.write_down(&head, standing, options).await {
            run.disown();
            return Err(error);
        }
        at!("after_plan");
        // One that was resumed at the same moment has not seen this run, or this one sees it.
        if let Err(error) = self.check_overlap(&head, options).await {
            run.withdraw(&error).await;
            return Err(error);
        }
        run.drive();
        Ok(run)
    }

    /// Writes a run down, unless another one is in its way.
    async fn write_down(
        &self,
        head: &RunHead,
        standing: Standing,
        options: SubmitOptions,
    ) -> Result<(), Error> {
        for _ in 0..BEGINNINGS {
            let new = NewRun {
                head: head.clone(),
                standing,
                seen: self.check_overlap(head, options).await?,
            };
            match self.journal.create(new).await {
                Err(error) if error.is_outdated() => {}
                written => return Ok(written?),
            }
        }
        Err(JournalError::outdated().into())
    }

    /// Looks at the runs of the journal unless the caller insists, and gives how many it saw.
    async fn check_overlap(&self, head: &RunHead, options: SubmitOptions) -> Result<u64, Error> {
        let runs = self.journal.runs().await?;
        if !options.allow_overlap {
            self.refuse_overlap(head, &runs).await?;
        }
        Ok(runs.len() as u64)
    }

    /// A target that another run may still act on, that is tried again already, or of which
    /// nobody knows what happened to it, is not acted on by accident.
    async fn refuse_overlap(&self, head: &RunHead, runs: &[RunSummary]) -> Result<(), Error> {
        let plan = &head.plan;
        let retried = plan.retry_of();
        let family = retried.map(|run| family(run, runs)).unwrap_or_default();
        let targets: HashSet<&Target> = plan.targets().collect();
        for (place, other) in runs.iter().enumerate() {
            let is_open = other.standing.verdict == Verdict::Running;
            let is_origin = retried == Some(&other.id);
            let is_retry = family.contains(&other.id);
            let has_unknown = other.standing.counts.unknown > 0;
            if other.id == head.run || !(is_open || is_origin || is_retry || has_unknown) {
                continue;
            }
            let Some(state) = self.state_of(&other.id).await? else {
                continue;
            };
            let of_plan = || {
                let jobs = state.jobs_by_target();
                jobs.filter(|(target, ..)| targets.contains(target))
            };
            let (id, action) = (&other.id, &other.action);
            let open = of_plan().filter(|(.., settled)| !settled);
            if let Some((count, first)) = counted(open) {
                return Err(Error::overlap(format!(
                    "run {id} ({action}) is not over, and acts on {count} of the plan's \
                     targets, the first {first}; see that run to its end before"
                )));
            }
            let done = of_plan().filter(|(_, job, _)| match is_origin {
                true => has_acted(job) && !RetryScope::anything().has(job),
                false => is_retry && has_acted(job),
            });
            if let Some((count, first)) = counted(done) {
                return Err(Error::overlap(format!(
                    "run {id} ({action}) has acted on {count} of the plan's targets since it \
                     was planned to try them again, the first {first}; plan it anew"
                )));
            }
            if is_origin || is_retry {
                continue;
            }
            let unknown = of_plan().filter(|(_, job, _)| matches!(job, JobState::Unknown(_)));
            let mut unknown: Vec<_> = unknown.collect();
            // What a newer run did counts, not what an older one left behind.
            for newer in runs.get(..place).unwrap_or_default() {
                if unknown.is_empty() {
                    break;
                }
                if let Some(newer) = self.state_of(&newer.id).await? {
                    let acted = newer.jobs_by_target().filter(|(_, job, _)| has_acted(job));
                    let acted: HashSet<&Target> = acted.map(|(target, ..)| target).collect();
                    unknown.retain(|(target, ..)| !acted.contains(target));
                }
            }
            if let Some((count, first)) = counted(unknown.into_iter()) {
                return Err(Error::overlap(format!(
                    "run {id} ({action}) may or may not have acted on {count} of the plan's \
                     targets, the first {first}: look at them before, or try its unknown jobs \
                     again if a duplicate is acceptable"
                )));
            }
        }
        Ok(())
    }

    /// How a run stands in the journal, if it is there.
    async fn state_of(&self, run: &RunId) -> Result<Option<RunState>, JournalError> {
        let stored = self.journal.load(run).await?;
        Ok(stored.map(|stored| RunState::of(&stored.head, &stored.entries)))
    }

    /// The targets that runs begun after this one act on, or have acted on.
    pub(crate) async fn acted_on_later(
        &self,
        head: &RunHead,
    ) -> Result<HashMap<Target, RunId>, JournalError> {
        let targets: HashSet<&Target> = head.plan.targets().collect();
        let mut acted = HashMap::new();
        let runs = self.journal.runs().await?;
        for other in runs.iter().take_while(|other| other.id != head.run) {
            let Some(state) = self.state_of(&other.id).await? else {
                continue;
            };
            for (target, job, settled) in state.jobs_by_target() {
                if targets.contains(target) && (!settled || has_acted(job)) {
                    acted.insert(target.clone(), other.id.clone());
                }
            }
        }
        Ok(acted)
    }

    /// A plan for the jobs of a run in `scope` that no other run tries again.
    pub(crate) async fn retry(
        &self,
        head: &RunHead,
        report: &Report,
        scope: RetryScope,
    ) -> Result<Plan, Error> {
        let in_scope = report.jobs().iter().filter(|job| scope.has(job.state()));
        let mut targets: HashSet<&Target> = in_scope.map(crate::Job::target).collect();
        if targets.is_empty() {
            let left = match report.counts().unknown {
                0 => String::new(),
                unknown => format!(
                    " but {unknown} that are unknown, which need the word that a duplicate is \
                     acceptable"
                ),
            };
            return Err(Error::nothing_to_do(format!(
                "run {} has no job to try again{left}",
                head.run
            )));
        }
        let mut retries = Vec::new();
        let runs = self.journal.runs().await?;
        for other in family(&head.run, &runs) {
            let Some(state) = self.state_of(&other).await? else {
                continue;
            };
            for (target, job, settled) in state.jobs_by_target() {
                if !settled || has_acted(job) {
                    targets.remove(target);
                }
            }
            retries.push(other.to_string());
        }
        if targets.is_empty() {
            return Err(Error::nothing_to_do(format!(
                "all jobs of run {} that could be tried again were: see {}",
                head.run,
                retries.join(", ")
            )));
        }
        head.plan.again(&head.run, &targets)
    }
}
