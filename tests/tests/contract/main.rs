//! The contract: every operation of every service, called through its bindings against the
//! simulator, with the specification between the two. What goes over the wire has to be
//! what the specification says, and nothing of it may be lost on either side.

mod actions;
mod calls;
mod given;
mod refusals;
mod schema;
mod specification;
mod stage;
mod wire;

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;
use huaweicloud_core::Operation as Bound;

use given::{Call, Outcome};
use specification::{Operation, Specification};
use stage::Stage;

#[tokio::test]
async fn cph() {
    holds("cph", huaweicloud_cph::OPERATIONS, calls::CPH, |stage| {
        stage.client(huaweicloud_cph::Client::new)
    })
    .await;
}

#[tokio::test]
async fn koophone() {
    holds(
        "koophone",
        huaweicloud_koophone::OPERATIONS,
        calls::KOOPHONE,
        |stage| stage.client(huaweicloud_koophone::Client::new),
    )
    .await;
}

#[tokio::test]
async fn dbss() {
    holds("dbss", huaweicloud_dbss::OPERATIONS, calls::DBSS, |stage| {
        stage.client(huaweicloud_dbss::Client::new)
    })
    .await;
}

#[tokio::test]
async fn iam() {
    holds("iam", huaweicloud_iam::OPERATIONS, calls::IAM, |stage| {
        stage.client(huaweicloud_iam::Client::new)
    })
    .await;
}

/// Calls every operation of a service in every way that its examples give.
async fn holds<C>(service: &str, bound: &[Bound], calls: &[Call<C>], client: impl Fn(&Stage) -> C) {
    let specification = Specification::read(service);
    let schemas = specification.schemas();
    let operations = specification.operations();

    let mut ids: Vec<&str> = operations.iter().map(|one| one.id.as_str()).collect();
    ids.sort_unstable();
    let mut of_bindings: Vec<&str> = bound.iter().map(|one| one.id).collect();
    of_bindings.sort_unstable();
    assert_eq!(of_bindings, ids, "the operations of the bindings");
    let mut called: Vec<&str> = calls.iter().map(|(id, _)| *id).collect();
    called.sort_unstable();
    assert_eq!(called, ids, "the operations that are called");

    let http = stage::http();
    let mut broken = Vec::new();
    for operation in &operations {
        let (_, call) = calls
            .iter()
            .find(|(id, _)| *id == operation.id)
            .expect("a call");
        for (case, given) in operation.cases() {
            let mut stage = Stage::start(&http).await;
            let given = stage.prepare(operation, given).await;
            let result = in_case(call(&client(&stage), &given)).await;
            let wrong = match stage.sent() {
                None => vec![format!("nothing was sent: {result:?}")],
                Some(exchange) => [
                    wire::request(operation, &given, &exchange, &schemas),
                    wire::answer(operation, &exchange, result, &schemas),
                ]
                .concat(),
            };
            broken.extend(named(operation, &case, wrong));
            let acts = actions::ACTIONS.contains(&&*operation.id);
            if stage.had_effects() != acts {
                let what = format!("its effects on targets: {}", stage.had_effects());
                broken.extend(named(operation, &case, vec![what]));
            }
        }
        // Each documented answer once, whether or not the simulator would give it.
        for (case, example) in &operation.answer_examples {
            let mut stage = Stage::start(&http).await;
            let (_, given) = operation.cases().swap_remove(0);
            let given = stage.prepare(operation, given).await;
            stage.answer_with(operation, example);
            let result = in_case(call(&client(&stage), &given)).await;
            let wrong = wire::reading(operation, example, result, &schemas);
            broken.extend(named(operation, &format!("answer {case}"), wrong));
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

fn named(operation: &Operation, case: &str, wrong: Vec<String>) -> Vec<String> {
    let lines = wrong.into_iter();
    lines
        .map(|what| format!("{} ({case}): {what}", operation.id))
        .collect()
}

/// An argument that does not fit its type panics: that too is about one operation.
async fn in_case(call: impl Future<Output = Outcome>) -> Outcome {
    match AssertUnwindSafe(call).catch_unwind().await {
        Ok(outcome) => outcome,
        Err(panic) => {
            let said = panic.downcast_ref::<String>().cloned();
            Err(said.unwrap_or_else(|| "the call panicked".to_owned()))
        }
    }
}
