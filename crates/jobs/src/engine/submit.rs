//! Sends a run's batches: look, intent, send once, answer.

use std::{sync::Arc, time::Duration};

use futures_util::{StreamExt, TryStreamExt, future::try_join_all, stream};
use huaweicloud_core::{Error, ErrorKind, Sent};
use tracing::{debug, warn};

use super::run::Shared;
use crate::{
    adapter::{ActionRow, Adapter, Call},
    journal::{JournalError, Reply, RowOutcome, What},
    model::{Anomaly, JobError, JobState, NotSubmitted, Reason, Service, Target, Unknown},
};

/// Sends everything, all services at once, and says how it went.
pub(super) async fn drive(shared: Arc<Shared>) {
    let _told = Told(&shared);
    let services = shared.adapters.iter();
    let all = services.map(|(service, adapter)| drive_service(&shared, *service, adapter.as_ref()));
    let outcome = try_join_all(all).await.map(|_| ());
    if let Err(error) = &outcome {
        warn!(run = %shared.run, %error, "nothing more is sent");
    }
    shared.sent.send_replace(Some(outcome));
}

/// Tells those who wait that sending is over, even if it ends by a panic.
struct Told<'a>(&'a Shared);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        self.0.sent.send_if_modified(|sent| {
            let untold = sent.is_none();
            if untold {
                *sent = Some(Err(JournalError::new(
                    "sending ended by a fault of the program",
                )));
            }
            untold
        });
    }
}

async fn drive_service(
    shared: &Shared,
    service: Service,
    adapter: &dyn Adapter,
) -> Result<(), JournalError> {
    let plan = Arc::clone(shared.state().plan());
    let batches: Vec<(u32, &'static ActionRow)> = (0_u32..)
        .zip(plan.batches())
        .filter(|(_, batch)| batch.row.kind.service() == service)
        .map(|(index, batch)| (index, batch.row))
        .collect();

    let mut rows: Vec<&'static ActionRow> = Vec::new();
    for (_, row) in &batches {
        if !rows.iter().any(|known| std::ptr::eq(*known, *row)) {
            rows.push(row);
        }
    }
    for row in rows {
        let jobs: Vec<u32> = plan
            .batches()
            .iter()
            .filter(|batch| std::ptr::eq(batch.row, row))
            .flat_map(|batch| batch.items.iter().copied())
            .collect();
        look(shared, adapter, row, &jobs).await?;
    }
    // Collected first: a stream over a closure that borrows would not be `Send`. A future
    // that was not polled yet holds next to nothing.
    let sends: Vec<_> = batches
        .into_iter()
        .map(|(batch, row)| send(shared, adapter, batch, row))
        .collect();
    stream::iter(sends)
        .buffer_unordered(shared.fleet.policy.submit.concurrency.max(1))
        .try_collect::<Vec<()>>()
        .await?;
    Ok(())
}

/// Where the targets stand before anything is sent. Those that cannot take the action are
/// withheld. Without this look the action itself is no less safe, so a look that fails
/// is noted and the run goes on.
async fn look(
    shared: &Shared,
    adapter: &dyn Adapter,
    row: &'static ActionRow,
    jobs: &[u32],
) -> Result<(), JournalError> {
    let plan = Arc::clone(shared.state().plan());
    let items = jobs.iter().filter_map(|job| plan.item(*job));
    let targets: Vec<&Target> = items.map(|item| &item.target).collect();
    let looks = match adapter.look(row, &targets).await {
        Ok(looks) => looks,
        Err(error) => {
            let anomaly = Anomaly::new(
                row.kind.service(),
                None,
                format!(
                    "the states before the {} could not be read: {error}",
                    row.action
                ),
            );
            return shared.record(vec![What::Noted { anomaly }]).await;
        }
    };
    let mut seen = Vec::new();
    let mut entries = Vec::new();
    for (job, look) in jobs.iter().zip(looks) {
        seen.extend(look.sighting.map(|sighting| (*job, sighting)));
        entries.extend(look.obstacle.map(|obstacle| What::Withheld {
            jobs: vec![*job],
            why: Reason::new(NotSubmitted::Precondition, obstacle),
        }));
    }
    if !seen.is_empty() {
        entries.push(What::Baseline { seen });
    }
    shared.record(entries).await
}

/// What became of one attempt to send a batch.
enum Attempt {
    /// It was answered, or it never will be.
    Over(Reply),
    /// It was certainly not carried out, for this reason.
    NotCarriedOut {
        why: Reason<NotSubmitted>,
        /// Whether another attempt may succeed, and how long the service asks to wait.
        again: Option<Option<Duration>>,
    },
}

async fn send(
    shared: &Shared,
    adapter: &dyn Adapter,
    batch: u32,
    row: &'static ActionRow,
) -> Result<(), JournalError> {
    let plan = Arc::clone(shared.state().plan());
    let retry = &shared.fleet.policy.retry;
    let mut attempt = 0;
    loop {
        let jobs = shared.state().jobs_in(batch, &JobState::Planned);
        if jobs.is_empty() {
            return Ok(());
        }
        if shared.is_stopped() {
            let why = Reason::new(NotSubmitted::Stopped, "the run was stopped before");
            return shared.record(vec![What::Withheld { jobs, why }]).await;
        }
        shared.record(vec![What::Intended { batch }]).await?;
        attempt += 1;
        let call = plan.call(row, &jobs);
        match made(adapter, &call, adapter.send(&call).await) {
            Attempt::Over(reply) => {
                return shared.record(vec![What::Answered { batch, reply }]).await;
            }
            Attempt::NotCarriedOut { why, again } => {
                debug!(batch, attempt, why = %why.detail, "not carried out");
                let not_sent = What::NotSent {
                    batch,
                    why: why.detail.clone(),
                };
                match again.filter(|_| attempt < retry.action_attempts) {
                    Some(retry_after) => {
                        shared.record(vec![not_sent]).await?;
                        let random = shared.fleet.random.as_ref();
                        let pause = retry.backoff.pause(attempt, retry_after, random);
                        shared.fleet.clock.sleep(pause).await;
                    }
                    None => {
                        let withheld = What::Withheld { jobs, why };
                        return shared.record(vec![not_sent, withheld]).await;
                    }
                }
            }
        }
    }
}

/// What an attempt proves. Anything that does not prove that nothing happened leaves the
/// targets `Unknown`.
fn made(adapter: &dyn Adapter, call: &Call<'_>, result: Result<Reply, Error>) -> Attempt {
    let error = match result {
        Ok(reply) => return Attempt::Over(reply),
        Err(error) => error,
    };
    let not_carried_out = |cause, again| Attempt::NotCarriedOut {
        why: Reason::new(cause, error.to_string()),
        again,
    };
    let all = |row: RowOutcome| {
        Attempt::Over(Reply {
            request_id: error.request_id().map(Into::into),
            rows: vec![row; call.targets.len()],
            ..Reply::default()
        })
    };
    let unknown = |cause| all(RowOutcome::Unknown(Reason::new(cause, error.to_string())));
    let code = error.service_code();
    match (error.kind(), error.sent()) {
        (ErrorKind::Credentials, Sent::NotSent) => not_carried_out(NotSubmitted::Credentials, None),
        (ErrorKind::InvalidInput, Sent::NotSent) => {
            not_carried_out(NotSubmitted::Undetermined, None)
        }
        // No connection, or no token for a reason that may pass.
        (_, Sent::NotSent) => not_carried_out(NotSubmitted::Unreachable, Some(error.retry_after())),
        (ErrorKind::Service, _) if error.is_throttled() => {
            not_carried_out(NotSubmitted::Throttled, Some(error.retry_after()))
        }
        (ErrorKind::Service, _) if error.is_token_expired() => {
            not_carried_out(NotSubmitted::Credentials, None)
        }
        (ErrorKind::Service, _) if is_refusal(adapter, &error) => {
            let (code, message) = (code.map(str::to_owned), error.service_message());
            let message = message.map_or_else(|| error.to_string(), str::to_owned);
            all(RowOutcome::Rejected(JobError::new(code, Some(message))))
        }
        (ErrorKind::Service, _) if code.is_none() && error.status() < Some(500) => {
            unknown(Unknown::UnreadableAnswer)
        }
        (ErrorKind::Service, _) => unknown(Unknown::ServerError),
        (ErrorKind::UnreadableAnswer, _) => unknown(Unknown::UnreadableAnswer),
        _ => unknown(Unknown::NoAnswer),
    }
}

/// A service's own word that it did not take the call on: an error in a success, or a 4xx
/// with its code. A 5xx, and a code for internal errors with whatever status, can come
/// after the effect; a 4xx without a code can come from anyone on the way.
fn is_refusal(adapter: &dyn Adapter, error: &Error) -> bool {
    let code = error.service_code();
    let coded = code.is_some();
    match error.status() {
        _ if code.is_some_and(|code| adapter.is_doubtful(code)) => false,
        // DBSS refuses with `result: failed` and no code.
        Some(200..=299) => true,
        Some(400..=499) => coded,
        _ => false,
    }
}
