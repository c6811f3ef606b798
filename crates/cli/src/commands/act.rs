//! `hcjobs restart`, `reset`, `stop`, `start`.

use std::collections::BTreeMap;

use huaweicloud_jobs::{Action, Credentials, Error, ErrorKind, Fleet, Plan, SubmitOptions, Target};

use crate::{
    args::{Act, Follow, JournalOption, Submission, Waiting},
    connection::{describe, open_journal},
    console::Console,
    dry_run::{self, DryRun},
    exit::Exit,
    follow::Followed,
    interrupt::Interrupts,
    problem::Problem,
    simulated::Simulated,
};

pub(crate) async fn run(act: Act, console: &mut Console) -> Result<Exit, Problem> {
    let Act {
        action,
        properties,
        options,
    } = act;
    let action = with_properties(action, properties)?;
    let targets = options
        .targets
        .iter()
        .map(|text| text.parse())
        .collect::<Result<Vec<Target>, Error>>()?;

    let simulated = match options.simulate {
        true => Some(Simulated::start().await.map_err(|error| {
            Problem::could_not_start(format!("the simulator could not be started: {error}"))
        })?),
        false => None,
    };
    let connection = &options.connection;
    // Missing credentials are told only when everything else is in order, and a dry run
    // needs none.
    let (credentials, missing) = match &simulated {
        Some(simulated) => (simulated.credentials(), None),
        None => match Credentials::from_env() {
            Ok(credentials) => (credentials, None),
            Err(error) => (Credentials::anonymous(), Some(Error::from(error))),
        },
    };
    let mut fleet =
        describe(connection, &options.follow, simulated.as_ref())?.credentials(credentials);
    let keeps_journal = simulated.is_none() && !options.submission.dry_run;
    let journal = keeps_journal.then_some(&connection.journal);
    if let (Some(option), None) = (journal, &missing) {
        fleet = fleet.journal(open_journal(option)?);
    }
    let fleet = fleet.build().map_err(with_way_out)?;
    let given = targets.len();
    let plan = fleet
        .plan(action)
        .targets(targets)
        .rollout(options.steps.rollout())
        .build()?;
    let calls = fleet.calls(&plan).map_err(with_way_out)?;
    if let Some(simulated) = &simulated {
        console.talk(&simulated.notice());
    }
    if options.submission.dry_run {
        let dry_run = DryRun {
            plan: &plan,
            calls: &calls,
            given,
            audit_paths: connection.audit_paths.into(),
            policy: connection.verbose.then(|| fleet.policy()),
        };
        dry_run.show(options.follow.output, console);
        return Ok(Exit::Confirmed);
    }
    if let Some(error) = missing {
        return Err(Problem::from(error).with_way_out("; or try it out without any: --simulate"));
    }
    let begin = Begin {
        submission: &options.submission,
        waiting: &options.waiting,
        follow: &options.follow,
        journal,
    };
    begin.and_follow(&fleet, plan, console).await
}

/// How a plan is begun and followed.
pub(crate) struct Begin<'a> {
    pub(crate) submission: &'a Submission,
    pub(crate) waiting: &'a Waiting,
    pub(crate) follow: &'a Follow,
    pub(crate) journal: Option<&'a JournalOption>,
}

impl Begin<'_> {
    pub(crate) async fn and_follow(
        &self,
        fleet: &Fleet,
        plan: Plan,
        console: &mut Console,
    ) -> Result<Exit, Problem> {
        let mut interrupts = Interrupts::start()?;
        let what = dry_run::in_words(&plan);
        let mut options = SubmitOptions::default();
        if self.submission.allow_overlap {
            options = options.allow_overlap();
        }
        let begun = fleet.begin(plan, options).await;
        let run = begun.map_err(|error| match error.kind() {
            ErrorKind::Overlap => Problem::from(error).with_way_out(
                " (hcjobs wait or hcjobs resume does that; --allow-overlap acts on them all the \
                 same)",
            ),
            _ => Problem::from(error),
        })?;
        console.talk(&format!("run {}: {what}", run.id()));
        let followed = Followed {
            run: &run,
            follow: self.follow,
            no_wait: self.waiting.no_wait,
            journal: self.journal,
        };
        Ok(followed.to_the_end(&mut interrupts, console).await)
    }
}

/// A property that is given twice with two values would silently lose one of them.
fn with_properties(
    mut action: Action,
    properties: Vec<(String, String)>,
) -> Result<Action, Problem> {
    let mut known = BTreeMap::new();
    for (name, value) in properties {
        action = action.property(&name, &value);
        if let Some(other) = known.insert(name.clone(), value.clone())
            && other != value
        {
            return Err(Problem::usage(format!(
                "--property {name}: it is given as {other:?} and as {value:?}; keep one of them"
            )));
        }
    }
    Ok(action)
}

/// Says by which option what is wrong can be put right.
fn with_way_out(error: Error) -> Problem {
    Problem::from(error).with_way_out(
        " (options: --region, --project-id or HUAWEICLOUD_SDK_PROJECT_ID, --endpoint SERVICE=URL, \
         --allow-plain-http; or try it out with --simulate)",
    )
}
