//! Reads, repeated under the retry policy. Actions never come this way.

use std::{future::Future, sync::Arc};

use huaweicloud_core::{Answer, Clock, Context, Error, Random, RequestId};
use tracing::debug;

use super::Equipment;
use crate::{gate::Gate, policy::RetryPolicy};

/// What an adapter reads with.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    context: Context,
    retry: RetryPolicy,
    gate: Arc<Gate>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
}

impl Reader {
    pub(crate) fn new(equipment: &Equipment) -> Result<Self, Error> {
        Ok(Self {
            context: context(equipment)?,
            retry: equipment.retry.clone(),
            gate: Arc::clone(&equipment.gate),
            clock: Arc::clone(&equipment.clock),
            random: Arc::clone(&equipment.random),
        })
    }

    pub(crate) fn context(&self) -> &Context {
        &self.context
    }

    /// A fresh request id.
    pub(crate) fn request_id(&self) -> RequestId {
        RequestId::new(self.random.as_ref())
    }

    /// Makes a read call, again if it failed in a way that may pass. While the service is
    /// left alone, it is not made, and fails at once.
    pub(crate) async fn read<T, F, C>(&self, operation: F) -> Result<Answer<T>, Error>
    where
        F: Fn() -> C,
        C: Future<Output = Result<Answer<T>, Error>>,
    {
        let mut attempt = 0;
        loop {
            let pass = self.gate.pass_to_read().await?;
            let result = operation().await;
            pass.record(result.as_ref().map(drop));
            let error = match result {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            if self.gate.is_open() {
                // Another attempt would not be made.
                return Err(error);
            }
            attempt += 1;
            let Some(pause) = self
                .retry
                .after_read_error(attempt, &error, self.random.as_ref())
            else {
                return Err(error);
            };
            debug!(%error, attempt, ?pause, "a read failed and is repeated");
            self.clock.sleep(pause).await;
        }
    }
}

/// A context for calls.
pub(crate) fn context(equipment: &Equipment) -> Result<Context, Error> {
    let context = Context::new(equipment.credentials.clone(), equipment.timeouts)
        .clock(Arc::clone(&equipment.clock));
    match &equipment.project {
        Some(project) => context.project(project),
        None => Ok(context),
    }
}
