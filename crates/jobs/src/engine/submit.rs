//! Sends a run's batches: look, intent, send once, answer.

use std::{sync::Arc, time::Duration};

use futures_util::{StreamExt, future::join_all, stream};
use huaweicloud_core::{Error, ErrorKind, Sent};
use tokio::sync::Mutex;
use tracing::{debug, warn};

use super::run::Shared;
use crate::{
    adapter::{ActionRow, Adapter, Call},
    gate::{Gate, Pass, Standing},
    journal::{JournalError, Reply, RowOutcome, Sighting, What},
    model::{Anomaly, JobError, JobState, NotSubmitted, Reason, Service, Target, Unknown},
};

/// Sends everything, wave by wave, and says how it went. What was sent is seen to its
/// answer whatever happens to the rest.
pub(super) async fn drive(shared: Arc<Shared>) {
    let _told = Told(&shared);
    let outcome = drive_waves(&shared).await;
    if let Err(error) = &outcome {
        warn!(run = %shared.head.run, %error, "nothing more is sent");
        let why = Reason::new(NotSubmitted::Journal, error.to_string());
        let jobs = shared.state().all_in(&JobState::Planned);
        // It holds whether or not it can be written down.
        let _ = shared.record(vec![What::Withheld { jobs, why }]).await;
    }
    shared.sent.send_replace(Some(outcome));
}

async fn drive_waves(shared: &Arc<Shared>) -> Result<(), JournalError> {
    for wave in 0..shared.head.plan.waves() {
        if shared.state().is_sent(wave) {
            continue;
        }
        if wave > 0 {
            if let Err(why) = super::watch::wave_confirmed(shared, wave).await? {
                let jobs = shared.state().all_in(&JobState::Planned);
                return shared.record(vec![What::Withheld { jobs, why }]).await;
            }
            let pause = Duration::from_millis(shared.head.plan.rollout().pause_ms);
            shared.pause(pause).await;
        }
        let services = shared.adapters.iter();
        let all = services
            .map(|(service, adapter)| drive_service(shared, *service, adapter.as_ref(), wave));
        join_all(all).await.into_iter().collect::<Result<(), _>>()?;
    }
    Ok(())
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
    wave: u32,
) -> Result<(), JournalError> {
    let plan = &shared.head.plan;
    let gate = shared.fleet.gate(service);
    let mut looks: Vec<Looks> = Vec::new();
    for batch in plan
        .batches()
        .iter()
        .filter(|batch| batch.wave == wave && batch.row.kind.service() == service)
    {
        if !looks.iter().any(|looks| std::ptr::eq(looks.row, batch.row)) {
            looks.push(Looks {
                row: batch.row,
                wave,
                last: Mutex::new(None),
            });
        }
    }
    // Collected first: a stream over a closure that borrows would not be `Send`. A future
    // that was not polled yet holds next to nothing.
    let mut sends = Vec::new();
    for (index, batch) in (0_u32..).zip(plan.batches()) {
        if batch.wave == wave
            && let Some(looks) = looks
                .iter()
                .find(|looks| std::ptr::eq(looks.row, batch.row))
        {
            sends.push(send(shared, adapter, &gate, index, looks));
        }
    }
    let outcomes: Vec<_> = stream::iter(sends)
        .buffer_unordered(shared.fleet.policy.submit.concurrency.max(1))
        .collect()
        .await;
    outcomes.into_iter().collect()
}

/// The looks at the targets of one action and wave. One look serves all batches as long as
/// it is recent: a list costs the same for a hundred targets as for ten thousand.
struct Looks {
    row: &'static ActionRow,
    wave: u32,
    /// When the last one was taken, on the monotonic clock.
    last: Mutex<Option<Duration>>,
}

impl Looks {
    /// Sees to it that the targets not yet sent were looked at recently. A look is also
    /// how a service that was left alone is tried again.
    async fn refresh(
        &self,
        shared: &Shared,
        adapter: &dyn Adapter,
        gate: &Gate,
    ) -> Result<(), JournalError> {
        let mut last = self.last.lock().await;
        let now = shared.fleet.clock.monotonic();
        let fresh = shared.fleet.policy.submit.look_again_after;
        let is_fresh = last.is_some_and(|at| now.saturating_sub(at) < fresh);
        let probing = match gate.standing() {
            Standing::Answers if is_fresh => return Ok(()),
            Standing::Answers => false,
            Standing::Due => true,
            // Somebody else has tried it meanwhile.
            Standing::Cooling(_) | Standing::GivenUp => return Ok(()),
        };
        let jobs = shared.state().planned(self.row.kind, self.wave);
        look(shared, adapter, self.row, &jobs).await?;
        if probing {
            gate.was_probed();
        }
        *last = Some(shared.fleet.clock.monotonic());
        Ok(())
    }
}

/// Where the targets stand before anything is sent. Those that cannot take the action are
/// withheld. Without this look the action itself is no less safe, so a look that fails
/// is noted and the run goes on; one that is refused for who is asking ends it.
async fn look(
    shared: &Shared,
    adapter: &dyn Adapter,
    row: &'static ActionRow,
    jobs: &[u32],
) -> Result<(), JournalError> {
    let plan = &shared.head.plan;
    let items = jobs.iter().filter_map(|job| plan.item(*job));
    let targets: Vec<&Target> = items.map(|item| &item.target).collect();
    let looks = match shared.unless_stopped(adapter.look(row, &targets)).await {
        None => return Ok(()),
        Some(Ok(looks)) => looks,
        Some(Err(error)) => {
            shared.note_refused_identity(&error);
            let service = row.kind.service();
            let message = format!(
                "the states before the {} could not be read: {error}",
                row.action
            );
            let anomaly = Anomaly::new(service, None, message);
            // What was seen before is too old to prove anything.
            let seen = jobs.iter().map(|job| (*job, Sighting::Unclear)).collect();
            let entries = vec![What::Noted { anomaly }, What::Baseline { seen }];
            return shared.record(entries).await;
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
        /// The service's id of the request that it refused.
        request_id: Option<Box<str>>,
        /// Whether another attempt may succeed, and how long the service asks to wait.
        again: Option<Option<Duration>>,
    },
}

/// What comes of waiting for a batch's turn.
enum Turn<'a> {
    /// It may be sent.
    Now(Pass<'a>),
    /// Its service does not answer and is given up.
    Never(Reason<NotSubmitted>),
    /// The run was stopped, or nothing of it is left to send.
    Over,
}

/// Waits until a batch may be sent: the service answers, the rate allows it, and the
/// targets were looked at recently. Nothing is written down as intended before.
async fn turn<'a>(
    shared: &Shared,
    adapter: &dyn Adapter,
    gate: &'a Gate,
    batch: u32,
    looks: &Looks,
) -> Result<Turn<'a>, JournalError> {
    let is_planned = || !shared.state().jobs_in(batch, &JobState::Planned).is_empty();
    while shared.why_not_to_send().is_none() && is_planned() {
        match gate.standing() {
            Standing::Answers => {
                let Some(pass) = shared.unless_stopped(gate.pass()).await else {
                    break;
                };
                looks.refresh(shared, adapter, gate).await?;
                if pass.still_holds() {
                    return Ok(Turn::Now(pass));
                }
            }
            // Tried again by reading, never by acting.
            Standing::Due => looks.refresh(shared, adapter, gate).await?,
            Standing::Cooling(left) => shared.pause(left).await,
            Standing::GivenUp => {
                let why = Reason::new(NotSubmitted::ServiceDown, gate.why_given_up());
                return Ok(Turn::Never(why));
            }
        }
    }
    Ok(Turn::Over)
}

async fn send(
    shared: &Shared,
    adapter: &dyn Adapter,
    gate: &Gate,
    batch: u32,
    looks: &Looks,
) -> Result<(), JournalError> {
    let plan = &shared.head.plan;
    let retry = &shared.fleet.policy.retry;
    let mut attempt = 0;
    loop {
        let turn = turn(shared, adapter, gate, batch, looks).await?;
        let jobs = shared.state().jobs_in(batch, &JobState::Planned);
        if jobs.is_empty() {
            return Ok(());
        }
        if let Some(why) = shared.why_not_to_send() {
            return shared.record(vec![What::Withheld { jobs, why }]).await;
        }
        let pass = match turn {
            Turn::Now(pass) => pass,
            Turn::Never(why) => return shared.record(vec![What::Withheld { jobs, why }]).await,
            Turn::Over => return Ok(()),
        };
        shared.record(vec![What::Intended { batch }]).await?;
        at!("after_intent");
        // What is sent is what was written down, unless a stop came meanwhile.
        let jobs = shared.state().jobs_in(batch, &JobState::Intended);
        if let Some(why) = shared.why_not_to_send() {
            let not_sent = What::NotSent {
                batch,
                why: why.detail.clone(),
                request_id: None,
            };
            return shared
                .record(vec![not_sent, What::Withheld { jobs, why }])
                .await;
        }
        if jobs.is_empty() {
            return Ok(());
        }
        attempt += 1;
        let call = plan.call(looks.row, &jobs);
        let result = adapter.send(&call).await;
        at!("answered");
        pass.record(result.as_ref().map(drop));
        if let Err(error) = &result {
            shared.note_refused_identity(error);
        }
        match made(adapter, &call, result) {
            Attempt::Over(reply) => {
                shared.record(vec![What::Answered { batch, reply }]).await?;
                at!("between_batches");
                return Ok(());
            }
            Attempt::NotCarriedOut {
                why,
                request_id,
                again,
            } => {
                debug!(batch, attempt, why = %why.detail, "not carried out");
                let not_sent = What::NotSent {
                    batch,
                    why: why.detail.clone(),
                    request_id,
                };
                let pause = again
                    .filter(|_| attempt < retry.action_attempts)
                    .and_then(|asked| retry.pause(attempt, asked, shared.fleet.random.as_ref()));
                match pause {
                    Some(pause) => {
                        shared.record(vec![not_sent]).await?;
                        shared.pause(pause).await;
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
    let code = error.service_code().map(str::to_owned);
    let message = error.service_message().map(str::to_owned);
    let said = JobError::new(code.clone(), message);
    let told = (said != JobError::default()).then(|| said.clone());
    let request_id: Option<Box<str>> = error.request_id().map(Into::into);
    let not_carried_out = |cause, again| Attempt::NotCarriedOut {
        why: Reason::new(cause, error.to_string()).with_error(told.clone()),
        request_id: request_id.clone(),
        again,
    };
    let all = |row: RowOutcome| {
        Attempt::Over(Reply {
            request_id: request_id.clone(),
            rows: vec![row; call.targets.len()],
            ..Reply::default()
        })
    };
    let unknown = |cause| {
        let reason = Reason::new(cause, error.to_string());
        all(RowOutcome::Unknown(reason.with_error(told.clone())))
    };
    match (error.kind(), error.sent()) {
        (ErrorKind::Credentials, Sent::NotSent) => not_carried_out(NotSubmitted::Credentials, None),
        (ErrorKind::InvalidInput, Sent::NotSent) => {
            not_carried_out(NotSubmitted::Undetermined, None)
        }
        // No connection, or no token for a reason that may pass.
        (_, Sent::NotSent) => not_carried_out(NotSubmitted::Unreachable, Some(error.retry_after())),
        (ErrorKind::Service, _) if error.is_refused_for_rate() => {
            not_carried_out(NotSubmitted::Throttled, Some(error.retry_after()))
        }
        (ErrorKind::Service, _) if error.is_token_expired() => {
            not_carried_out(NotSubmitted::Credentials, None)
        }
        (ErrorKind::Service, _) if is_refusal(adapter, &error) => {
            let message = said.message.map_or_else(|| error.to_string(), String::from);
            all(RowOutcome::Rejected(JobError::new(code, Some(message))))
        }
        (ErrorKind::Service, _)
            if error.status() < Some(500) && !error.has_code_of(adapter.code_prefixes()) =>
        {
            unknown(Unknown::UnreadableAnswer)
        }
        (ErrorKind::Service, _) => unknown(Unknown::ServerError),
        (ErrorKind::UnreadableAnswer, _) => unknown(Unknown::UnreadableAnswer),
        _ => unknown(Unknown::NoAnswer),
    }
}

/// How the codes of the gateway in front of all services begin.
const GATEWAY_CODES: [&str; 4] = ["APIGW.", "APIG.", "APIC.", "PAP5."];

/// A service's own word that it did not take the call on: an error in a success, or a 4xx
/// with a code of the service or its gateway. A 5xx, and a code for internal errors with
/// whatever status, can come after the effect; any other 4xx can come from anyone on the
/// way, after the call was passed on.
fn is_refusal(adapter: &dyn Adapter, error: &Error) -> bool {
    let doubtful = error
        .service_code()
        .is_some_and(|code| adapter.is_doubtful(code));
    match error.status() {
        _ if doubtful => false,
        // A service's own word in its own envelope, be it without a code.
        Some(200..=299) => true,
        Some(408 | 499) => false,
        Some(400..=499) => {
            error.has_code_of(adapter.code_prefixes()) || error.has_code_of(&GATEWAY_CODES)
        }
        _ => false,
    }
}
