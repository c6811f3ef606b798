//! The HTTP client: what it follows, repeats and goes through.

use std::{env, time::Duration};

use reqwest::{NoProxy, Proxy};

use crate::Error;

/// Makes the HTTP client that keeps this crate's promises: no redirects (they would carry
/// the token to another host), no repeated calls, no cookies, an honest user agent.
///
/// Proxies are taken from `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper
/// or lower case, and from no other settings of the system. Whatever these say, requests
/// to `localhost`, `127.0.0.0/8` and `::1` go there directly: they may be plain HTTP, and
/// a proxy would read the token.
#[derive(Clone, Debug)]
pub struct Transport {
    connect_timeout: Duration,
    user_agent: String,
}

impl Default for Transport {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!("huaweicloud-jobs/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl Transport {
    /// How long a connection may take to be made, TLS included. Default: 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Names the program in front of this library in the user agent.
    #[must_use]
    pub fn program(mut self, name_and_version: &str) -> Self {
        self.user_agent = format!("{name_and_version} {}", self.user_agent);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// If the user agent is not a header value, a proxy variable is not a URL, or TLS
    /// cannot be set up.
    pub fn build(&self) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder().no_proxy();
        for proxy in proxies()? {
            builder = builder.proxy(proxy);
        }
        builder
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.connect_timeout)
            // An action on a connection that the gateway is just closing for idleness
            // ends as "may have been carried out": stay well under its idle limit.
            .pool_idle_timeout(Duration::from_secs(20))
            .user_agent(&self.user_agent)
            .build()
            .map_err(|error| Error::invalid_input(format!("no HTTP client: {error}")))
    }
}

/// The proxies of the environment, with the hosts that no proxy may see.
fn proxies() -> Result<Vec<Proxy>, Error> {
    // A CGI program gets its caller's `Proxy` header as HTTP_PROXY.
    if env::var_os("REQUEST_METHOD").is_some() {
        return Ok(Vec::new());
    }
    let listed = variable("NO_PROXY").unwrap_or_default();
    let direct = NoProxy::from_string(&format!("localhost,127.0.0.0/8,::1,{listed}"));
    let mut proxies = Vec::new();
    // The first that takes a request gets it.
    for (name, kind) in [
        ("HTTP_PROXY", Proxy::http as fn(String) -> _),
        ("HTTPS_PROXY", Proxy::https),
        ("ALL_PROXY", Proxy::all),
    ] {
        if let Some(url) = variable(name) {
            // Neither URL nor error is shown: they may hold a password.
            let proxy: Proxy =
                kind(url).map_err(|_| Error::invalid_input(format!("{name} is not a URL")))?;
            proxies.push(proxy.no_proxy(direct.clone()));
        }
    }
    Ok(proxies)
}

fn variable(name: &str) -> Option<String> {
    let read = |name: &str| env::var(name).ok();
    read(name)
        .or_else(|| read(&name.to_ascii_lowercase()))
        .filter(|value| !value.trim().is_empty())
}
