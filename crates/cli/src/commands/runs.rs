//! `hcjobs runs`, `status`: what the journal says. No service is asked.

use crate::{
    args::{Output, Runs, Status},
    connection::{find_run, records},
    console::Console,
    exit::Exit,
    follow,
    problem::Problem,
    report_table,
};

pub(crate) async fn list(options: Runs, console: &mut Console) -> Result<Exit, Problem> {
    let runs = records(&options.journal)?.runs().await?;
    match options.output {
        Output::Json => console.json(&runs),
        Output::Table if runs.is_empty() => console.talk("the journal has no runs"),
        Output::Table => console.data(&report_table::runs(&runs)),
    }
    Ok(Exit::Confirmed)
}

pub(crate) async fn status(options: Status, console: &mut Console) -> Result<Exit, Problem> {
    let fleet = records(&options.journal)?;
    let run = find_run(&fleet, &options.which.run).await?;
    let report = fleet.report(&run).await?;
    follow::print(&report, options.output, console);
    let retries = fleet.runs().await?.into_iter();
    let retries = retries.filter(|other| other.retry_of.as_ref() == Some(&run));
    let retries: Vec<String> = retries.map(|retry| retry.id.to_string()).collect();
    if retries.is_empty() {
        for line in follow::ways_on(&report, &options.journal) {
            console.talk(&line);
        }
    } else {
        let retries = retries.join(", ");
        console.talk(&format!("jobs of this run were tried again by {retries}"));
    }
    Ok(Exit::of(report.verdict()))
}
