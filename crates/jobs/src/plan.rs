//! Targets → batches. Pure: nothing is read, nothing sent.

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Error,
    adapter::{self, ActionRow, Call, Impact},
    journal::StoredBatch,
    model::{
        Action, ActionName, MODEL_VERSION, Portion, Rollout, RunId, Service, Settings, Target,
    },
};

/// What is to be done: targets of one action, validated, each once, in the order they
/// were given, and cut into batches that the services take.
///
/// It has no side effect. Its JSON form carries a digest over all that will be done, and
/// is refused if the two do not fit.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(into = "PlanForm", try_from = "PlanForm")]
pub struct Plan {
    action: Action,
    rollout: Rollout,
    /// The run whose jobs are tried again.
    retry_of: Option<RunId>,
    items: Vec<Item>,
    batches: Vec<Batch>,
    digest: Box<str>,
}

/// A target and what it is given.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) target: Target,
    /// Its settings, over those of the action. `None`: the action's.
    own: Option<Box<Settings>>,
    /// How often it was asked for.
    pub(crate) requested: u32,
}

/// The targets of one call, by their place among the items.
#[derive(Clone, Debug)]
pub(crate) struct Batch {
    pub(crate) row: &'static ActionRow,
    /// Counted from 0. Waves are in order.
    pub(crate) wave: u32,
    pub(crate) items: Vec<u32>,
}

impl Plan {
    /// What is done.
    #[must_use]
    pub fn action(&self) -> &Action {
        &self.action
    }

    /// The targets, in the order they were given.
    pub fn targets(&self) -> impl ExactSizeIterator<Item = &Target> {
        self.items.iter().map(|item| &item.target)
    }

    /// How many calls it takes.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.batches.len()
    }

    /// The worst that it does to a target.
    #[must_use]
    pub fn impact(&self) -> Impact {
        let impacts = self.batches.iter().map(|batch| batch.row.impact);
        impacts.max().unwrap_or(Impact::Disruptive)
    }

    /// In which steps it is done, and when it is broken off.
    #[must_use]
    pub fn rollout(&self) -> &Rollout {
        &self.rollout
    }

    /// How many waves it is sent in.
    #[must_use]
    pub fn waves(&self) -> u32 {
        let last = self.batches.last();
        last.map_or(0, |batch| batch.wave.saturating_add(1))
    }

    /// The run whose jobs it tries again, if it does.
    #[must_use]
    pub fn retry_of(&self) -> Option<&RunId> {
        self.retry_of.as_ref()
    }

    /// A plan for some of its targets again, with their settings and the same rollout.
    pub(crate) fn again(&self, run: &RunId, targets: &HashSet<&Target>) -> Result<Self, Error> {
        let wanted = self
            .items
            .iter()
            .filter(|item| targets.contains(&item.target));
        let requests = wanted.map(|item| (item.target.clone(), item.own.as_deref().cloned()));
        Self::new(
            self.action.clone(),
            self.rollout.clone(),
            Some(run.clone()),
            requests.collect(),
        )
    }

    /// How it was cut into calls, for a journal to keep: another version of this library
    /// may know other limits, and entries name batches by their place.
    #[must_use]
    pub fn stored_batches(&self) -> Vec<StoredBatch> {
        let batches = self.batches.iter();
        batches
            .map(|batch| StoredBatch {
                kind: batch.row.kind.name().into(),
                wave: batch.wave,
                items: batch.items.clone(),
            })
            .collect()
    }

    /// The plan, cut as it was when it was written down.
    ///
    /// # Errors
    /// If the batches do not hold each target once, in calls of its own kind and wave after
    /// wave.
    pub fn cut_as(mut self, stored: Vec<StoredBatch>) -> Result<Self, Error> {
        let refuse = || Error::invalid_input("the batches do not fit the plan");
        let mut left: HashSet<u32> = (0_u32..).take(self.items.len()).collect();
        let mut batches: Vec<Batch> = Vec::with_capacity(stored.len());
        for batch in stored {
            let first = batch.items.first().and_then(|index| self.item(*index));
            let row = row_of(self.action.name(), &first.ok_or_else(refuse)?.target)?;
            let fits = |index: &u32| {
                let item = self.item(*index);
                item.is_some_and(|item| item.target.kind() == row.kind) && left.remove(index)
            };
            // Waves are in order and none is left out.
            let next = batches.last().map_or(0, |last| last.wave.saturating_add(1));
            let in_order = batch.wave == next || batch.wave.saturating_add(1) == next;
            if row.kind.name() != &*batch.kind || !in_order || !batch.items.iter().all(fits) {
                return Err(refuse());
            }
            batches.push(Batch {
                row,
                wave: batch.wave,
                items: batch.items,
            });
        }
        if !left.is_empty() {
            return Err(refuse());
        }
        self.batches = batches;
        Ok(self)
    }

    /// SHA-256 over action, settings, rollout, targets and their order, in hex.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The services it calls, each once.
    pub(crate) fn services(&self) -> Vec<Service> {
        let mut services: Vec<_> = self
            .batches
            .iter()
            .map(|batch| batch.row.kind.service())
            .collect();
        services.sort_unstable();
        services.dedup();
        services
    }

    pub(crate) fn items(&self) -> &[Item] {
        &self.items
    }

    pub(crate) fn batches(&self) -> &[Batch] {
        &self.batches
    }

    pub(crate) fn item(&self, index: u32) -> Option<&Item> {
        self.items.get(index as usize)
    }

    fn settings<'a>(&'a self, item: &'a Item) -> &'a Settings {
        item.own.as_deref().unwrap_or(self.action.settings())
    }

    /// The call for some items of a batch.
    pub(crate) fn call(&self, row: &'static ActionRow, items: &[u32]) -> Call<'_> {
        Call {
            row,
            targets: items
                .iter()
                .filter_map(|index| self.item(*index))
                .map(|item| (&item.target, self.settings(item)))
                .collect(),
        }
    }

    fn new(
        action: Action,
        rollout: Rollout,
        retry_of: Option<RunId>,
        requests: Vec<(Target, Option<Settings>)>,
    ) -> Result<Self, Error> {
        let items = merge(&action, requests)?;
        if rollout.wave == Some(Portion::Count(0)) {
            return Err(Error::invalid_input(
                "a wave of 0 targets would never end; give it at least one",
            ));
        }
        let batches = cut(&action, &items, rollout.wave_size(items.len()))?;
        let mut plan = Self {
            action,
            rollout,
            retry_of,
            items,
            batches,
            digest: Box::default(),
        };
        plan.digest = plan.compute_digest();
        Ok(plan)
    }

    fn compute_digest(&self) -> Box<str> {
        let mut digest = Sha256::new();
        let mut part = |text: &str| {
            // Each part with its length, so that no two lists of parts look alike.
            digest.update((text.len() as u64).to_le_bytes());
            digest.update(text.as_bytes());
        };
        part(&MODEL_VERSION.to_string());
        part(self.action.name().as_str());
        part(&serde_json::to_string(self.action.settings()).unwrap_or_default());
        part(&serde_json::to_string(&self.rollout).unwrap_or_default());
        part(self.retry_of.as_ref().map_or("", RunId::as_str));
        for item in &self.items {
            part(&item.target.to_string());
            part(&serde_json::to_string(&item.own).unwrap_or_default());
        }
        let bytes = digest.finalize();
        bytes
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
            .into()
    }
}

/// Puts a plan together; see [`Fleet::plan`](crate::Fleet::plan).
#[derive(Clone, Debug)]
#[must_use = "a plan builder does nothing until it is built"]
pub struct PlanBuilder {
    action: Action,
    rollout: Rollout,
    requests: Vec<(Target, Option<Settings>)>,
}

impl PlanBuilder {
    /// Begins a plan.
    pub(crate) fn new(action: Action) -> Self {
        Self {
            action,
            rollout: Rollout::default(),
            requests: Vec::new(),
        }
    }

    /// Says in which steps it is done, and when it is broken off. Default: all at once,
    /// to the end.
    pub fn rollout(mut self, rollout: Rollout) -> Self {
        self.rollout = rollout;
        self
    }

    /// Adds a target. One that is there already is acted on once all the same.
    pub fn target(mut self, target: Target) -> Self {
        self.requests.push((target, None));
        self
    }

    /// Adds targets.
    pub fn targets(mut self, targets: impl IntoIterator<Item = Target>) -> Self {
        self.requests
            .extend(targets.into_iter().map(|target| (target, None)));
        self
    }

    /// Adds a target with settings of its own, over those of the action.
    pub fn target_with(mut self, target: Target, settings: Settings) -> Self {
        self.requests.push((target, Some(settings)));
        self
    }

    /// Checks everything and cuts the batches.
    ///
    /// # Errors
    /// If there is no target, a target's kind does not have the action, a setting is
    /// unknown to an action or breaks a rule, one target is given twice with different
    /// settings, or waves are to have no targets.
    pub fn build(self) -> Result<Plan, Error> {
        Plan::new(self.action, self.rollout, None, self.requests)
    }
}

/// Each target once, with its settings, in the order of first mention.
fn merge(action: &Action, requests: Vec<(Target, Option<Settings>)>) -> Result<Vec<Item>, Error> {
    if requests.is_empty() {
        return Err(Error::invalid_input(format!(
            "nothing to {}: no target was given",
            action.name()
        )));
    }
    let mut items: Vec<Item> = Vec::with_capacity(requests.len());
    let mut places: HashMap<Target, usize> = HashMap::with_capacity(requests.len());
    for (target, settings) in requests {
        let own = settings
            .map(|settings| settings.over(action.settings()))
            .filter(|settings| settings != action.settings())
            .map(Box::new);
        match places.get(&target).and_then(|place| items.get_mut(*place)) {
            Some(known) if known.own == own => known.requested += 1,
            Some(_) => {
                return Err(Error::invalid_input(format!(
                    "target {target} is given twice with different settings; keep one of them"
                )));
            }
            None => {
                places.insert(target.clone(), items.len());
                items.push(Item {
                    target,
                    own,
                    requested: 1,
                });
            }
        }
    }
    Ok(items)
}

/// Batches in the order of their first targets: one wave, one action, one value of each
/// per-call setting, and no more targets than the service takes.
fn cut(action: &Action, items: &[Item], wave_size: usize) -> Result<Vec<Batch>, Error> {
    let mut batches: Vec<Batch> = Vec::new();
    // The batch that is being filled, by action and per-call settings.
    let mut filling: HashMap<(&'static str, String), usize> = HashMap::new();
    let mut wave = 0;
    for (index, item) in items.iter().enumerate() {
        if index > 0 && index % wave_size == 0 {
            wave += 1;
            filling.clear();
        }
        let row = row_of(action.name(), &item.target)?;
        let settings = item.own.as_deref().unwrap_or(action.settings());
        check_settings(row, settings, &item.target)?;
        let per_call: String = row
            .settings
            .iter()
            .filter(|setting| setting.per_call)
            .map(|setting| format!("{:?}", settings.get(setting.name)))
            .collect();
        let key = (row.kind.name(), per_call);
        let index = u32::try_from(index)
            .map_err(|_| Error::invalid_input("a plan holds at most 4,294,967,295 targets"))?;
        let open = filling
            .get(&key)
            .and_then(|place| batches.get_mut(*place))
            .filter(|batch| batch.items.len() < row.limit);
        match open {
            Some(batch) => batch.items.push(index),
            None => {
                filling.insert(key, batches.len());
                batches.push(Batch {
                    row,
                    wave,
                    items: vec![index],
                });
            }
        }
    }
    Ok(batches)
}

fn row_of(name: &ActionName, target: &Target) -> Result<&'static ActionRow, Error> {
    let kind = target.kind();
    adapter::actions()
        .find(|row| row.kind == kind && row.action == *name)
        .ok_or_else(|| {
            let has: Vec<_> = adapter::actions()
                .filter(|row| row.kind == kind)
                .map(|row| row.action.as_str())
                .collect();
            Error::invalid_input(format!(
                "target {target}: a {} has no action {name:?}; it has: {}",
                kind.noun(),
                has.join(", "),
                name = name.as_str(),
            ))
        })
}

fn check_settings(row: &ActionRow, settings: &Settings, target: &Target) -> Result<(), Error> {
    for (name, value) in settings.iter() {
        match row.settings.iter().find(|setting| setting.name == name) {
            None => {
                return Err(Error::invalid_input(format!(
                    "target {target}: {} of a {} takes no setting {name:?}; leave it out or \
                     act on such targets separately",
                    row.action,
                    row.kind.noun()
                )));
            }
            Some(setting) => {
                if let Some(rule) = (setting.fault)(value) {
                    return Err(Error::invalid_input(format!(
                        "target {target}: setting {name:?} is {value}: {rule}"
                    )));
                }
            }
        }
    }
    Ok(())
}

/// The JSON form of a [`Plan`].
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Plan")]
struct PlanForm {
    /// The version of this form.
    version: u32,
    /// What is done.
    action: ActionName,
    /// Settings that hold for every target without its own.
    #[serde(default, skip_serializing_if = "Settings::is_empty")]
    settings: Settings,
    /// In which steps it is done, and when it is broken off.
    #[serde(default, skip_serializing_if = "Rollout::is_default")]
    rollout: Rollout,
    /// The run whose jobs it tries again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retry_of: Option<RunId>,
    /// The targets, in order.
    targets: Vec<ItemForm>,
    /// SHA-256 over the above, in hex.
    digest: Box<str>,
}

/// The JSON form of a target in a [`Plan`].
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "PlanTarget")]
struct ItemForm {
    /// What is acted on.
    target: Target,
    /// All settings of this target, where they differ from the plan's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    settings: Option<Settings>,
    /// How often the target was asked for; it is acted on once.
    requested: u32,
}

impl From<Plan> for PlanForm {
    fn from(plan: Plan) -> Self {
        Self {
            version: MODEL_VERSION,
            action: plan.action.name().clone(),
            settings: plan.action.settings().clone(),
            rollout: plan.rollout,
            retry_of: plan.retry_of,
            targets: plan
                .items
                .into_iter()
                .map(|item| ItemForm {
                    target: item.target,
                    settings: item.own.map(|own| *own),
                    requested: item.requested,
                })
                .collect(),
            digest: plan.digest,
        }
    }
}

impl TryFrom<PlanForm> for Plan {
    type Error = Error;

    fn try_from(form: PlanForm) -> Result<Self, Error> {
        if form.version != MODEL_VERSION {
            return Err(Error::invalid_input(format!(
                "the plan has version {}; this program reads version {MODEL_VERSION}",
                form.version
            )));
        }
        let action = Action::with(form.action, form.settings);
        let requested: Vec<u32> = form.targets.iter().map(|item| item.requested).collect();
        let requests = form
            .targets
            .into_iter()
            .map(|item| (item.target, item.settings));
        let mut plan = Self::new(action, form.rollout, form.retry_of, requests.collect())?;
        if plan.items.len() != requested.len() {
            return Err(Error::invalid_input("the plan names a target twice"));
        }
        for (item, requested) in plan.items.iter_mut().zip(requested) {
            item.requested = requested.max(1);
        }
        if plan.digest != form.digest {
            return Err(Error::invalid_input(
                "the plan is not what its digest says: it was changed after it was made; \
                 make it again",
            ));
        }
        Ok(plan)
    }
}

impl JsonSchema for Plan {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        PlanForm::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        PlanForm::json_schema(generator)
    }
}
