//! Faults of single rows: they change an answer after the service has made it.

use serde_json::{Value, json};

use crate::fault::Fault;
use crate::identifiers::Identifiers;

const ID_FIELDS: [&str; 4] = ["phone_id", "server_id", "instance_id", "id"];

/// Applies the faults in order. An answer without rows stays as it is.
pub(crate) fn disturb(body: &mut Value, faults: &[Fault], identifiers: &Identifiers) {
    for fault in faults {
        if let Some(rows) = rows_of(body) {
            disturb_rows(rows, fault, identifiers);
        }
    }
}

/// The array of rows, under the name it has in any of the services.
fn rows_of(body: &mut Value) -> Option<&mut Vec<Value>> {
    const PLACES: [&str; 9] = [
        "/jobs",
        "/data/cmd_jobs",
        "/data/jobs",
        "/data/result",
        "/data/status_results",
        "/phones",
        "/servers",
        "/instances",
        "/projects",
    ];
    let place = PLACES
        .into_iter()
        .find(|place| body.pointer(place).is_some_and(Value::is_array))?;
    body.pointer_mut(place)?.as_array_mut()
}

fn disturb_rows(rows: &mut Vec<Value>, fault: &Fault, identifiers: &Identifiers) {
    match fault {
        Fault::RowMissing { target, index } => {
            let place = match (target, index) {
                (Some(target), _) => place_of(rows, target),
                (None, index) => Some(index.unwrap_or(0)),
            };
            if let Some(place) = place.filter(|place| *place < rows.len()) {
                rows.remove(place);
            }
        }
        Fault::RowExtra { target } => {
            let id = target
                .clone()
                .unwrap_or_else(|| identifiers.fresh().to_string());
            let mut row = json!({ "job_id": identifiers.fresh().to_string() });
            if let (Some(field), Some(row)) = (id_field(rows), row.as_object_mut()) {
                row.insert(field.to_owned(), id.into());
            }
            rows.push(row);
        }
        Fault::RowDoubled { target, same_job } => {
            let place = target
                .as_ref()
                .map_or(Some(0), |target| place_of(rows, target));
            let Some(mut row) = place.and_then(|place| rows.get(place)).cloned() else {
                return;
            };
            if !same_job && let Some(job) = row.get_mut("job_id") {
                *job = identifiers.fresh().to_string().into();
            }
            rows.push(row);
        }
        Fault::RowsPermuted => rows.reverse(),
        _ => {}
    }
}

fn id_field(rows: &[Value]) -> Option<&'static str> {
    let row = rows.first()?;
    ID_FIELDS.into_iter().find(|field| row.get(field).is_some())
}

fn place_of(rows: &[Value], target: &str) -> Option<usize> {
    rows.iter().position(|row| {
        ID_FIELDS
            .iter()
            .any(|field| row.get(field).and_then(Value::as_str) == Some(target))
    })
}
