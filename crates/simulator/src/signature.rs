//! The gateway's side of `SDK-HMAC-SHA256`: it recomputes what the client should have signed.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::{Digest, Sha256};

pub(crate) const ALGORITHM: &str = "SDK-HMAC-SHA256";
const DATE_HEADER: &str = "x-sdk-date";
const CONTENT_HASH_HEADER: &str = "x-sdk-content-sha256";

/// The parts of an `Authorization` header made by AK/SK signing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Claim<'a> {
    pub(crate) access_key: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Claim<'a> {
    /// Reads the header; `None` when it is not of this algorithm or not well formed.
    pub(crate) fn parse(header: &'a str) -> Option<Self> {
        let mut claim = Claim {
            access_key: "",
            signed_headers: "",
            signature: "",
        };
        for part in header
            .trim()
            .strip_prefix(ALGORITHM)?
            .strip_prefix(' ')?
            .split(',')
        {
            match part.trim().split_once('=')? {
                ("Access", value) => claim.access_key = value,
                ("SignedHeaders", value) => claim.signed_headers = value,
                ("Signature", value) => claim.signature = value,
                _ => return None,
            }
        }
        let whole = !claim.access_key.is_empty()
            && !claim.signature.is_empty()
            && claim.signed_headers.split(';').any(|h| h == DATE_HEADER);
        whole.then_some(claim)
    }
}

/// The signed request, as it came over the wire.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl Signed<'_> {
    /// The text of the date header.
    pub(crate) fn date(&self) -> String {
        self.header(DATE_HEADER)
    }

    /// Checks the claim. On a mismatch the error holds the canonical request the gateway computed.
    pub(crate) fn verify(&self, claim: &Claim<'_>, secret_key: &str) -> Result<(), String> {
        let hashes = self.body_hashes();
        for hash in &hashes {
            let canonical = self.canonical_request(claim.signed_headers, hash);
            let expected = signature(&canonical, &self.date(), secret_key);
            if expected.as_deref() == Some(claim.signature) {
                return Ok(());
            }
        }
        let hash = hashes.first().map_or("", String::as_str);
        Err(self.canonical_request(claim.signed_headers, hash))
    }

    fn canonical_request(&self, signed_headers: &str, body_hash: &str) -> String {
        let mut text = String::new();
        text.push_str(&self.method.to_ascii_uppercase());
        text.push('\n');
        text.push_str(&canonical_path(self.path));
        text.push('\n');
        text.push_str(&canonical_query(self.query));
        text.push('\n');
        for name in signed_headers.split(';') {
            text.push_str(name);
            text.push(':');
            text.push_str(&self.header(name));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(signed_headers);
        text.push('\n');
        text.push_str(body_hash);
        text
    }

    fn header(&self, name: &str) -> String {
        self.headers
            .get(name)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
            .unwrap_or_default()
    }

    /// The hashes a client may have signed. Two, when the body is empty and the hash is announced in a header:
    /// one vendor SDK then signs the hash of nothing, another the announced text.
    fn body_hashes(&self) -> Vec<String> {
        let announced = self.header(CONTENT_HASH_HEADER);
        let computed = hex(&Sha256::digest(self.body));
        if announced.is_empty() {
            vec![computed]
        } else if self.body.is_empty() {
            vec![computed, announced]
        } else {
            vec![announced]
        }
    }
}

fn signature(canonical: &str, date: &str, secret_key: &str) -> Option<String> {
    let digest = hex(&Sha256::digest(canonical.as_bytes()));
    let to_sign = format!("{ALGORITHM}\n{date}\n{digest}");
    let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()).ok()?;
    mac.update(to_sign.as_bytes());
    Some(hex(&mac.finalize().into_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Decoded once, encoded piece by piece, with a slash at the end.
fn canonical_path(path: &str) -> String {
    let mut text: String = decode(path)
        .split('/')
        .map(encode)
        .collect::<Vec<_>>()
        .join("/");
    if !text.ends_with('/') {
        text.push('/');
    }
    text
}

fn canonical_query(query: &str) -> String {
    let mut pairs = query_pairs(query);
    pairs.sort();
    pairs
        .iter()
        .map(|(key, value)| format!("{}={}", encode(key), encode(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// The decoded pairs of a query string, in their order.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (
                decode(&key.replace('+', " ")),
                decode(&value.replace('+', " ")),
            )
        })
        .collect()
}

/// Percent-decodes once.
pub(crate) fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}

fn encode(text: &str) -> String {
    const ESCAPED: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'_')
        .remove(b'.')
        .remove(b'~');
    percent_encoding::utf8_percent_encode(text, ESCAPED).to_string()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};
    use serde_json::Value;

    /// Everything after the host in an address, without the query.
    fn query_of(url: &str) -> &str {
        url.split_once('?').map_or("", |(_, query)| query)
    }

    #[test]
    fn all_vectors_verify() {
        let file: Value =
            serde_json::from_str(include_str!("../../../tests/vectors/signing-vectors.json"))
                .unwrap();
        let vectors = file["vectors"].as_array().unwrap();
        assert_eq!(vectors.len(), 30);
        for vector in vectors {
            let text = |field: &str| vector[field].as_str().unwrap_or_default();
            let mut headers = HeaderMap::new();
            for (name, value) in vector["headers_after"].as_object().unwrap() {
                headers.insert(
                    HeaderName::from_bytes(name.as_bytes()).unwrap(),
                    HeaderValue::from_bytes(value.as_str().unwrap().as_bytes()).unwrap(),
                );
            }
            let request = Signed {
                method: text("method"),
                path: text("path"),
                query: query_of(text("url")),
                headers: &headers,
                body: text("body").as_bytes(),
            };
            let claim = Claim::parse(text("authorization")).unwrap();
            let name = text("name");
            assert_eq!(claim.access_key, text("ak"), "{name}");
            assert_eq!(
                request.canonical_request(claim.signed_headers, &request.body_hashes()[0]),
                text("canonical_request"),
                "{name}"
            );
            assert_eq!(request.verify(&claim, text("sk")), Ok(()), "{name}");
            assert!(request.verify(&claim, "another key").is_err(), "{name}");
        }
    }

    #[test]
    fn a_claim_without_date_or_of_another_algorithm_is_refused() {
        assert!(
            Claim::parse("SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=00").is_none()
        );
        assert!(Claim::parse("Bearer something").is_none());
        assert!(
            Claim::parse("SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=00")
                .is_some()
        );
    }
}
