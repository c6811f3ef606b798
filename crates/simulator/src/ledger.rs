//! The ledger: what was really done, to which target, how often.

use std::sync::Arc;

use serde::Serialize;

use crate::gateway::Shared;
use crate::route::ServiceName;
use crate::work::{Eye, Progress};

/// How an effect stands at the time it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The service is at it.
    Pending,
    /// Done.
    Succeeded,
    /// Ended in an error.
    Failed,
}

/// One action a service took on for one target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Effect {
    /// Counted from 1, in the order they were taken on.
    pub seq: u64,
    /// The service that acts.
    pub service: ServiceName,
    /// `restart`, `reset`, `stop` or `start`.
    pub action: String,
    /// `cph-server/ID`, `cph-phone/ID`, `koophone/ID` or `dbss-audit/ID`.
    pub target: String,
    /// Simulated time it was taken on, RFC 3339 in UTC.
    pub at: String,
    /// The `X-Request-Id` of the request that asked for it.
    pub request_id: String,
    /// The job, for actions that have one, even if the answer does not tell it.
    pub job_id: Option<String>,
    /// How it stands now, as the service knows it and not as a lagging read shows it.
    pub outcome: Outcome,
}

/// What was really done. Clones show the same ledger.
///
/// An effect stands here from the moment the service takes the action on, whether or not the client ever hears
/// of it; a refused row leaves none.
#[derive(Debug, Clone)]
pub struct Ledger {
    pub(crate) shared: Arc<Shared>,
}

impl Ledger {
    /// All effects in order, with their outcome at the present simulated time.
    pub fn entries(&self) -> Vec<Effect> {
        let now = self.shared.clock.moment();
        let world = self.shared.world();
        (1..)
            .zip(world.works.iter())
            .map(|(seq, work)| Effect {
                seq,
                service: work.kind.service(),
                action: work.action.as_str().to_owned(),
                target: format!("{}/{}", work.kind.as_str(), work.id.text(work.kind)),
                at: work.started.millis_text(),
                request_id: work.request.to_string(),
                job_id: work.job.map(|job| job.to_string()),
                outcome: match work.progress(now, Eye::Service) {
                    Progress::Running => Outcome::Pending,
                    Progress::Succeeded => Outcome::Succeeded,
                    Progress::Failed => Outcome::Failed,
                },
            })
            .collect()
    }

    /// How many effects the target with this text form (`cph-phone/phone-00001`) has had.
    pub fn count(&self, target: &str) -> usize {
        self.shared.world().count(target)
    }

    /// The most effects any single target has had; 0 when nothing was done.
    pub fn max_per_target(&self) -> usize {
        self.shared.world().works.max_count()
    }

    /// How many effects there are.
    pub fn len(&self) -> usize {
        self.shared.world().works.len()
    }

    /// Whether nothing was done at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
