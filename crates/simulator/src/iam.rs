//! Identity and Access Management: tokens by password, and the projects of the account.

use std::time::Duration;

use serde_json::{Value, json};

use crate::account::{Issued, Scope};
use crate::exchange::{Call, Reply, put};
use crate::gateway::Shared;
use crate::route::{Operation, Route};

const TOKEN_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

pub(crate) fn answer(shared: &Shared, call: &Call, route: &Route) -> Reply {
    let reply = match route.operation {
        Operation::CreateTokenByPassword => {
            create_token(shared, call).unwrap_or_else(|(status, msg)| error(status, msg))
        }
        _ => projects(shared, call),
    };
    traced(call, reply)
}

/// The answer with the service's own id of it.
pub(crate) fn traced(call: &Call, reply: Reply) -> Reply {
    reply.with_header("x-iam-trace-id", format!("token_sim_{}", call.request_id))
}

pub(crate) fn error(status: u16, msg: &str) -> Reply {
    let title = match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        _ => "Internal Server Error",
    };
    Reply::json(
        status,
        json!({ "error": { "code": status, "message": msg, "title": title } }),
    )
}

fn create_token(shared: &Shared, call: &Call) -> Result<Reply, (u16, &'static str)> {
    let body = call.json().ok_or((400, "the body is not JSON"))?;
    let field = |path: &str| body.pointer(path).and_then(Value::as_str);
    let by_password = body
        .pointer("/auth/identity/methods")
        .and_then(Value::as_array)
        .is_some_and(|methods| methods.iter().any(|method| method == "password"));
    if !by_password {
        return Err((400, "the identity method must be password"));
    }
    let user = "/auth/identity/password/user";
    let login = &shared.account.login;
    let known = field(&format!("{user}/name")) == Some(&login.user)
        && field(&format!("{user}/password")) == Some(&login.password)
        && field(&format!("{user}/domain/name")) == Some(&login.domain);
    if !known {
        return Err((401, "user, account or password is wrong"));
    }
    let project = field("/auth/scope/project/name").map(|name| name == login.project_name);
    let project = project
        .or_else(|| field("/auth/scope/project/id").map(|id| id == shared.account.project_id));
    let scope = match project {
        Some(true) => Scope::Project,
        Some(false) => return Err((404, "the project was not found")),
        // Without a scope the token is one of the account.
        None => Scope::Domain,
    };
    let now = shared.clock.moment();
    let expires = now.plus(TOKEN_LIFE);
    let text = shared.identifiers.fresh_token();
    shared
        .tokens()
        .issue(text.clone(), Issued { expires, scope });

    let domain = json!({ "id": shared.account.domain_id, "name": login.domain });
    let mut token = json!({
        "expires_at": expires.micros_text(),
        "issued_at": now.micros_text(),
        "methods": ["password"],
        "roles": [{ "id": "0", "name": "op_gated_simulator" }],
        "user": {
            "id": shared.account.user_id,
            "name": login.user,
            "password_expires_at": "",
            "domain": domain,
        },
    });
    match scope {
        Scope::Project => {
            put(
                &mut token,
                "project",
                json!({
                    "id": shared.account.project_id,
                    "name": login.project_name,
                    "domain": domain,
                }),
            );
        }
        Scope::Domain => put(&mut token, "domain", domain),
    }
    if call.parameter("nocatalog").is_none() {
        put(&mut token, "catalog", json!([]));
    }
    Ok(Reply::json(201, json!({ "token": token })).with_header("x-subject-token", text))
}

fn projects(shared: &Shared, call: &Call) -> Reply {
    let name = &shared.account.login.project_name;
    let is_wanted = call.parameter("name").is_none_or(|wanted| wanted == name);
    // One project: it is on the first page.
    let is_first = call.parameter("page").is_none_or(|page| page == "1");
    let wanted = is_wanted && is_first;
    let rows: Vec<Value> = wanted
        .then(|| {
            json!({
                "id": shared.account.project_id,
                "name": name,
                "domain_id": shared.account.domain_id,
                "parent_id": shared.account.domain_id,
                "is_domain": false,
                "enabled": true,
                "description": "",
                "links": { "self": format!("/v3/projects/{}", shared.account.project_id) },
            })
        })
        .into_iter()
        .collect();
    Reply::json(
        200,
        json!({ "projects": rows, "links": { "self": "/v3/projects", "next": null, "previous": null } }),
    )
}
