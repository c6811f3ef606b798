//! The gateway in front of the services: routes, checks who calls, and lets the scripted faults happen.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;

use crate::account::{Account, Scope, Tokens};
use crate::clock::{Clock, Moment};
use crate::delivery::first_half;
use crate::exchange::{Call, Content, Reply, put};
use crate::fault::{Fault, Faults, Request, Script};
use crate::identifiers::Identifiers;
use crate::request_log::RequestLog;
use crate::route::{Operation, Route, ServiceName};
use crate::settings::{Behaviour, SignatureClock, Timings};
use crate::signature::{ALGORITHM, Claim, Signed};
use crate::world::World;
use crate::{cph, dbss, documented, iam, koophone, rows};

/// Bodies above this size are refused.
pub(crate) const BODY_LIMIT: usize = 12 * 1024 * 1024;
const SIGNATURE_LIFE: Duration = Duration::from_secs(15 * 60);

/// Everything one simulator consists of, apart from its sockets.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    pub(crate) identifiers: Identifiers,
    pub(crate) timings: Timings,
    pub(crate) behaviour: Behaviour,
    pub(crate) account: Account,
    pub(crate) faults: Faults,
    pub(crate) log: RequestLog,
    pub(crate) tokens: Mutex<Tokens>,
    pub(crate) world: Mutex<World>,
}

/// How an answer goes out, if at all.
#[derive(Debug)]
pub(crate) enum Delivery {
    Whole(Reply),
    /// Half the body, then a reset.
    Cut(Reply),
    Slow {
        reply: Reply,
        chunk_bytes: usize,
        delay: Duration,
    },
    Reset,
    Hang,
}

impl Delivery {
    /// The status the client gets to see.
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            Self::Whole(reply) | Self::Cut(reply) | Self::Slow { reply, .. } => Some(reply.status),
            Self::Reset | Self::Hang => None,
        }
    }

    /// What the client gets to see of the body.
    pub(crate) fn body(&self) -> Option<Bytes> {
        match self {
            Self::Whole(reply) | Self::Slow { reply, .. } => {
                Some(reply.content.clone().into_wire().1)
            }
            Self::Cut(reply) => Some(first_half(&reply.content.clone().into_wire().1)),
            Self::Reset | Self::Hang => None,
        }
    }
}

impl Shared {
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request. `only` is the service of the port it came in on, where each has its own.
    pub(crate) fn answer(
        &self,
        call: &Call,
        only: Option<ServiceName>,
    ) -> (Option<Operation>, Delivery) {
        let route = Route::find(call, only)
            .filter(|route| only.is_none_or(|service| service == route.operation.service()))
            .filter(|route| route.operation.exists(self.behaviour.dbss_paths));
        let Some(route) = route else {
            let reply = Reply::gateway(
                call,
                404,
                "APIGW.0101",
                "no such API, or not with this method",
            );
            return (None, Delivery::Whole(reply));
        };
        (Some(route.operation), self.serve(call, &route))
    }

    fn serve(&self, call: &Call, route: &Route) -> Delivery {
        if call.body.is_none() {
            let reply = Reply::gateway(call, 413, "APIGW.0201", "the body is larger than 12 MB");
            return Delivery::Whole(reply);
        }
        let scope = match self.authenticate(call, route.operation) {
            Ok(scope) => scope,
            Err(reply) => return Delivery::Whole(reply),
        };
        let script = self.faults.draw(
            route.operation,
            &Request {
                names: &call.names(route),
                later_page: call.asks_later_page(),
            },
        );
        let reply = script
            .answer
            .as_ref()
            .is_none_or(Fault::has_effect)
            .then(|| self.carry_out(call, route, scope, &script));
        self.deliver(call, route.operation, &script, reply)
    }

    fn carry_out(&self, call: &Call, route: &Route, scope: Scope, script: &Script) -> Reply {
        let mut reply = match (route.operation, route.operation.service()) {
            (Operation::Documented(one), _) => documented::answer(self, call, route, scope, one),
            (_, ServiceName::Cph) => cph::answer(self, call, route, scope, script),
            (_, ServiceName::Koophone) => koophone::answer(self, call, route, script),
            (_, ServiceName::Dbss) => dbss::answer(self, call, route, scope, script),
            (_, ServiceName::Iam) => iam::answer(self, call, route),
        };
        if let (200..300, Content::Json(body)) = (reply.status, &mut reply.content) {
            rows::disturb(body, &script.rows, &self.identifiers);
        }
        reply
    }

    /// Puts the fault that decides the answer in place of the service's reply.
    fn deliver(
        &self,
        call: &Call,
        operation: Operation,
        script: &Script,
        reply: Option<Reply>,
    ) -> Delivery {
        let real = reply.unwrap_or_else(|| Reply::json(200, json!({})));
        Delivery::Whole(match &script.answer {
            None => real,
            Some(Fault::ResetBefore | Fault::ResetAfter) => return Delivery::Reset,
            Some(Fault::HangBefore | Fault::HangAfter) => return Delivery::Hang,
            Some(Fault::CutBody) => return Delivery::Cut(real),
            Some(Fault::SlowBody {
                chunk_bytes,
                delay_ms,
            }) => {
                return Delivery::Slow {
                    reply: real,
                    chunk_bytes: (*chunk_bytes).max(1),
                    delay: Duration::from_millis(*delay_ms),
                };
            }
            Some(Fault::Refuse {
                status,
                error_code,
                error_msg,
            }) => self.refusal(call, operation, *status, error_code, error_msg),
            Some(Fault::GatewayError { status, json, .. }) => proxy_error(call, *status, *json),
            Some(Fault::Throttle { retry_after }) => {
                let reply = Reply::gateway(
                    call,
                    429,
                    "APIGW.0308",
                    "throttled: policy user over ratelimit,limit:10",
                );
                match retry_after {
                    Some(seconds) => reply.with_header("retry-after", seconds.to_string()),
                    None => reply,
                }
            }
            Some(Fault::TokenExpired) => token_too_old(call),
            Some(Fault::ErrorInside200 {
                error_code,
                error_msg,
                ..
            }) => {
                let mut body = json!({ "error_code": error_code, "error_msg": error_msg });
                match operation.service() {
                    ServiceName::Cph => put(&mut body, "request_id", call.request_id.to_string()),
                    ServiceName::Dbss => put(&mut body, "result", "failed"),
                    ServiceName::Koophone | ServiceName::Iam => {}
                }
                Reply::json(200, body)
            }
            Some(Fault::NotJson { body, .. }) => Reply::text(200, "application/json", body.clone()),
            Some(Fault::Answer {
                status,
                headers,
                body,
            }) => canned(*status, headers, body.clone()),
            Some(Fault::AnswerBytes {
                status,
                headers,
                body,
            }) => canned(*status, headers, body.clone()),
            // The other faults never decide an answer.
            Some(_) => real,
        })
    }

    /// An error in the shape of the service that refuses.
    fn refusal(
        &self,
        call: &Call,
        operation: Operation,
        status: u16,
        code: &str,
        msg: &str,
    ) -> Reply {
        if code.starts_with("APIGW.") {
            return Reply::gateway(call, status, code, msg);
        }
        match operation.service() {
            ServiceName::Cph => cph::error(call, status, code, msg),
            ServiceName::Koophone => koophone::error(status, code, msg),
            ServiceName::Dbss => dbss::error(self, status, code, msg),
            ServiceName::Iam => iam::error(status, msg),
        }
    }

    fn authenticate(&self, call: &Call, operation: Operation) -> Result<Scope, Reply> {
        if operation.is_open() {
            return Ok(Scope::Project);
        }
        if let Some(token) = call.header("x-auth-token") {
            let tokens = self.tokens();
            return match tokens.find(token) {
                Some(issued) if self.clock.moment() < issued.expires => Ok(issued.scope),
                Some(_) => Err(token_too_old(call)),
                None => Err(unauthorized(call, "decrypt token fail")),
            };
        }
        let Some(header) = call
            .header("authorization")
            .filter(|header| header.starts_with(ALGORITHM))
        else {
            return Err(unauthorized(call, "x-auth-token not found"));
        };
        let Some(claim) = Claim::parse(header) else {
            return Err(Reply::gateway(
                call,
                401,
                "APIGW.0305",
                "the authentication information is not well formed",
            ));
        };
        self.check_signature(call, &claim)
            .map(|()| Scope::Project)
            .map_err(|tail| unauthorized(call, &tail))
    }

    /// The error is the tail of the gateway's message.
    fn check_signature(&self, call: &Call, claim: &Claim<'_>) -> Result<(), String> {
        let key = &self.account.access_key;
        if claim.access_key != key.ak {
            return Err(format!(
                "Get secretKey failed,ak:{},err:ak not exist",
                claim.access_key
            ));
        }
        let now = self.clock.moment();
        let mut tokens = self.tokens();
        if tokens.key_locked(now) {
            return Err("AK access failed to reach the limit,forbidden".to_owned());
        }
        let signed = Signed {
            method: &call.method,
            path: &call.path,
            query: &call.raw_query,
            headers: &call.headers,
            body: call.bytes(),
        };
        if let Err(canonical) = signed.verify(claim, &key.sk) {
            tokens.count_failure(now);
            return Err(format!(
                "verify aksk signature fail, canonicalRequest:{}",
                canonical.replace('\n', "|")
            ));
        }
        tokens.forget_failures();
        let server = match self.behaviour.signature_clock {
            SignatureClock::Simulated => now,
            SignatureClock::Real => Moment::from(std::time::SystemTime::now()),
        };
        let date = signed.date();
        let fresh = Moment::from_sdk_date(&date)
            .is_some_and(|moment| moment.distance(server) <= SIGNATURE_LIFE);
        if fresh {
            Ok(())
        } else {
            Err(format!(
                "calc aksk signature fail:signature expired, signature time:{date},server time:{}",
                server.sdk_date()
            ))
        }
    }
}

fn canned(status: u16, headers: &BTreeMap<String, String>, body: impl Into<Bytes>) -> Reply {
    let mut reply = Reply::text(status, "application/json", body);
    reply.headers = headers.clone().into_iter().collect();
    reply
}

fn unauthorized(call: &Call, tail: &str) -> Reply {
    Reply::gateway(
        call,
        401,
        "APIGW.0301",
        &format!("Incorrect IAM authentication information: {tail}"),
    )
}

fn token_too_old(call: &Call) -> Reply {
    Reply::gateway(call, 401, "APIGW.0307", "The token must be updated")
}

fn proxy_error(call: &Call, status: u16, json: bool) -> Reply {
    let reason = match status {
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Time-out",
        _ => "Error",
    };
    if json {
        return Reply::gateway(call, status, "APIGW.0201", reason);
    }
    let page = format!(
        "<html>\r\n<head><title>{status} {reason}</title></head>\r\n<body>\r\n<center><h1>{status} {reason}</h1></center>\r\n</body>\r\n</html>\r\n"
    );
    Reply::text(status, "text/html", page)
}
