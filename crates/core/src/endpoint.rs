//! Where a service is.

use std::net::IpAddr;

use reqwest::Url;

use crate::Error;

/// One entry of the `servers` list of a specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// The URL, with `{region}` where the region goes.
    pub url: &'static str,
    /// The regions it serves. Empty: it serves them all.
    pub regions: &'static [&'static str],
}

/// One operation of a specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path, with `{name}` where parameters go.
    pub path: &'static str,
}

/// Whether an endpoint without TLS is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlainHttp {
    /// Only on the loopback interface: requests carry credentials.
    #[default]
    LoopbackOnly,
    /// Anywhere. Tokens and signatures can be read by everyone on the way.
    Anywhere,
}

/// The base URL of a service, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint(Box<str>);

impl Endpoint {
    /// The endpoint of `service` in `region`, from its specification's servers.
    ///
    /// # Errors
    /// If no server serves `region`; the error lists the regions.
    pub fn of_region(
        service: &str,
        servers: &[Server],
        region: Option<&str>,
    ) -> Result<Self, Error> {
        let regional = region.and_then(|region| {
            servers
                .iter()
                .find(|server| server.regions.contains(&region))
                .map(|server| server.url.replace("{region}", region))
        });
        let global = || {
            servers
                .iter()
                .find(|server| server.regions.is_empty())
                .map(|server| server.url.to_owned())
        };
        match regional.or_else(global) {
            Some(url) => Self::parse(&url, PlainHttp::LoopbackOnly),
            None => {
                let mut known: Vec<&str> = servers
                    .iter()
                    .flat_map(|server| server.regions)
                    .copied()
                    .collect();
                known.sort_unstable();
                let problem = match region {
                    Some(region) => format!("{service} is not known in region {region:?}"),
                    None => format!("{service} needs a region"),
                };
                Err(Error::invalid_input(format!(
                    "{problem}. Regions: {}. Or give its endpoint URL",
                    known.join(", ")
                )))
            }
        }
    }

    /// An endpoint given by hand.
    ///
    /// # Errors
    /// If `url` is not an absolute http or https URL, carries user information, a query
    /// or a fragment, or uses plain http where `plain` does not take it.
    pub fn parse(url: &str, plain: PlainHttp) -> Result<Self, Error> {
        // The text is not echoed: it may hold a password.
        let parsed = Url::parse(url).map_err(|error| {
            Error::invalid_input(format!(
                "not a URL such as https://cph.ap-southeast-1.myhuaweicloud.com: {error}"
            ))
        })?;
        let host = parsed.host_str().unwrap_or_default();
        let fault = if !matches!(parsed.scheme(), "http" | "https") || host.is_empty() {
            Some(
                "an endpoint is an http or https URL such as https://cph.ap-southeast-1.myhuaweicloud.com",
            )
        } else if !parsed.username().is_empty() || parsed.password().is_some() {
            Some("an endpoint carries no user name or password")
        } else if parsed.query().is_some() || parsed.fragment().is_some() {
            Some("an endpoint has no query and no fragment")
        } else if parsed.scheme() == "http"
            && plain == PlainHttp::LoopbackOnly
            && !is_loopback(host)
        {
            Some(
                "it is not TLS: use https, or allow plain HTTP explicitly; credentials would be readable on the way",
            )
        } else {
            None
        };
        match fault {
            Some(rule) => Err(Error::invalid_input(format!("{host}: {rule}"))),
            None => Ok(Self(parsed.as_str().trim_end_matches('/').into())),
        }
    }

    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host
            .trim_matches(['[', ']'])
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_what_was_checked() {
        for (given, kept) in [
            (" https://h ", "https://h"),
            ("https://h/v1//", "https://h/v1"),
            ("HTTPS://H:443\n", "https://h"),
            ("http://127.1:80", "http://127.0.0.1"),
        ] {
            let endpoint = Endpoint::parse(given, PlainHttp::LoopbackOnly).unwrap();
            assert_eq!(endpoint.as_str(), kept);
        }
    }
}
