//! `hcjobs wait`, `resume`, `retry`: go on with a run of the journal.

use huaweicloud_jobs::{Fleet, Run, RunId};

use super::act::Begin;
use crate::{
    args::{Connection, Follow, Include, Resume, Retry, Wait},
    connection::{find_run, fleet_of_journal},
    console::Console,
    dry_run::DryRun,
    exit::Exit,
    follow::Followed,
    interrupt::Interrupts,
    problem::Problem,
};

pub(crate) async fn wait(options: Wait, console: &mut Console) -> Result<Exit, Problem> {
    let mut interrupts = Interrupts::start()?;
    let (connection, follow) = (&options.connection, &options.follow);
    let (_, run) = attach(connection, follow, &options.which.run).await?;
    let followed = Followed {
        run: &run,
        follow,
        no_wait: false,
        journal: Some(&connection.journal),
    };
    Ok(followed.to_the_end(&mut interrupts, console).await)
}

pub(crate) async fn resume(options: Resume, console: &mut Console) -> Result<Exit, Problem> {
    let mut interrupts = Interrupts::start()?;
    let (connection, follow) = (&options.connection, &options.follow);
    let (_, run) = attach(connection, follow, &options.which.run).await?;
    run.resume().await?;
    let counts = run.counts();
    console.talk(&format!(
        "run {}: {} of {} targets are still to be sent",
        run.id(),
        counts.planned,
        counts.total
    ));
    let followed = Followed {
        run: &run,
        follow,
        no_wait: options.waiting.no_wait,
        journal: Some(&connection.journal),
    };
    Ok(followed.to_the_end(&mut interrupts, console).await)
}

pub(crate) async fn retry(options: Retry, console: &mut Console) -> Result<Exit, Problem> {
    if options.include.contains(&Include::Unknown) && !options.accept_duplicates {
        return Err(Problem::usage(
            "--include unknown: these may have happened, and would happen twice; say \
             --accept-duplicates if that does no harm"
                .to_owned(),
        ));
    }
    let (connection, follow) = (&options.connection, &options.follow);
    let (fleet, run) = attach(connection, follow, &options.which.run).await?;
    let plan = run.retry(options.scope()).await?;
    if options.submission.dry_run {
        let calls = run.calls(&plan);
        let dry_run = DryRun {
            plan: &plan,
            calls: &calls,
            given: plan.targets().len(),
            audit_paths: connection.audit_paths.into(),
            policy: connection.verbose.then(|| fleet.policy()),
        };
        dry_run.show(follow.output, console);
        return Ok(Exit::Confirmed);
    }
    let begin = Begin {
        submission: &options.submission,
        waiting: &options.waiting,
        follow,
        journal: Some(&connection.journal),
    };
    begin.and_follow(&fleet, plan, console).await
}

async fn attach(
    connection: &Connection,
    follow: &Follow,
    which: &RunId,
) -> Result<(Fleet, Run), Problem> {
    let fleet = fleet_of_journal(connection, follow)?;
    let run = fleet.attach(&find_run(&fleet, which).await?).await?;
    Ok((fleet, run))
}
