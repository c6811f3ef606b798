//! SDK-HMAC-SHA256: the request signature of Huawei Cloud's gateway.
//!
//! Source: <https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html>
//! and the behaviour of the vendor's Python signer 3.1.219 where the page is silent.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};

use crate::{AccessKey, Error};

const ALGORITHM: &str = "SDK-HMAC-SHA256";
const CONTENT_HASH: &str = "x-sdk-content-sha256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Everything but the unreserved characters of RFC 3986 is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// A request as the signer sees it. Its `Debug` shows method, host and path only: headers
/// and body can hold secrets.
#[derive(Clone)]
pub struct SigningRequest<'a> {
    /// The HTTP method, in any letter case.
    pub method: &'a str,
    /// The host, with the port if the URL names one.
    pub host: &'a str,
    /// The path as it goes on the wire.
    pub path: &'a str,
    /// The query pairs, decoded, in any order.
    pub query: &'a [(String, String)],
    /// The headers to sign besides `Host` and `X-Sdk-Date`. Names that contain an
    /// underscore are left out, as the gateway drops them.
    pub headers: &'a [(String, String)],
    /// The body; empty for none.
    pub body: &'a [u8],
    /// `X-Sdk-Date`: the time in UTC as `YYYYMMDDTHHMMSSZ`, at most 15 minutes off the
    /// gateway's clock.
    pub date: &'a str,
}

/// What signing gives: the headers to add and, for diagnosis and tests, how it came about.
/// `canonical_request` can hold a security token; nothing here holds the secret key.
#[derive(Clone)]
pub struct Signature {
    /// The value of the `Authorization` header.
    pub authorization: String,
    /// The query to send: the canonical one, so that both sides see the same order.
    pub canonical_query: String,
    /// What was hashed.
    pub canonical_request: String,
    /// What was signed.
    pub string_to_sign: String,
    /// The names of the signed headers, joined by `;`.
    pub signed_headers: String,
    /// The `X-Sdk-Content-Sha256` header to add, if one is needed.
    pub content_hash_header: Option<&'static str>,
}

impl std::fmt::Debug for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signature")
            .field("signed_headers", &self.signed_headers)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for SigningRequest<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningRequest")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl SigningRequest<'_> {
    /// Signs the request with `key`. A security token of the key must be among the
    /// headers already.
    ///
    /// # Errors
    /// If the path, once decoded, is not UTF-8: such a path has no canonical form.
    pub fn sign(&self, key: &AccessKey) -> Result<Signature, Error> {
        let (mut headers, payload_hash, content_hash_header) = self.headers_and_hash();
        headers.sort();
        let signed_headers = join(headers.iter().map(|(name, _)| name.as_str()), ";");
        let canonical_query = self.canonical_query();

        let mut canonical = format!(
            "{}\n{}\n{canonical_query}\n",
            self.method.to_ascii_uppercase(),
            self.canonical_uri()?,
        );
        for (name, value) in &headers {
            // Writing to a String cannot fail.
            let _ = writeln!(canonical, "{name}:{value}");
        }
        let _ = write!(canonical, "\n{signed_headers}\n{payload_hash}");

        let string_to_sign = format!(
            "{ALGORITHM}\n{}\n{}",
            self.date,
            hex(&Sha256::digest(canonical.as_bytes()))
        );
        let signature = hmac(key.secret().expose_secret(), &string_to_sign)?;
        Ok(Signature {
            authorization: format!(
                "{ALGORITHM} Access={}, SignedHeaders={signed_headers}, Signature={signature}",
                key.id()
            ),
            canonical_query,
            canonical_request: canonical,
            string_to_sign,
            signed_headers,
            content_hash_header,
        })
    }

    /// Lower-cased, trimmed headers with the ones every request has, the body's hash,
    /// and the marker for bodies that are not signed.
    fn headers_and_hash(&self) -> (Vec<(String, String)>, String, Option<&'static str>) {
        let mut headers: Vec<(String, String)> = Vec::with_capacity(self.headers.len() + 3);
        let (mut preset_hash, mut content_type) = (None, None);
        for (name, value) in self.headers {
            let name = name.to_ascii_lowercase();
            let value = value.trim().to_owned();
            match name.as_str() {
                CONTENT_HASH => preset_hash = Some(value.clone()),
                "content-type" => content_type = Some(value.clone()),
                "host" | "x-sdk-date" => continue,
                _ if name.contains('_') => continue,
                _ => {}
            }
            headers.push((name, value));
        }
        headers.push(("host".to_owned(), self.host.to_owned()));
        headers.push(("x-sdk-date".to_owned(), self.date.to_owned()));

        let json = content_type.is_none_or(|value| {
            value.starts_with("application/json") || value.starts_with("application/bson")
        });
        let marker = (!json && preset_hash.is_none()).then_some(UNSIGNED_PAYLOAD);
        if let Some(marker) = marker {
            headers.push((CONTENT_HASH.to_owned(), marker.to_owned()));
            preset_hash = Some(marker.to_owned());
        }
        let hash = match preset_hash {
            // An empty body hashes as such, whatever the header says.
            Some(hash) if !self.body.is_empty() => hash,
            _ => hex(&Sha256::digest(self.body)),
        };
        (headers, hash, marker)
    }

    fn canonical_uri(&self) -> Result<String, Error> {
        let decoded = percent_decode_str(self.path).decode_utf8().map_err(|_| {
            Error::invalid_input("the path of the request is not UTF-8 and cannot be signed")
        })?;
        let mut uri = String::with_capacity(decoded.len() + 8);
        for (index, segment) in decoded.split('/').enumerate() {
            if index > 0 {
                uri.push('/');
            }
            uri.extend(utf8_percent_encode(segment, ESCAPED));
        }
        if !uri.ends_with('/') {
            uri.push('/');
        }
        Ok(uri)
    }

    fn canonical_query(&self) -> String {
        let mut pairs: Vec<_> = self.query.iter().collect();
        pairs.sort();
        let mut query = String::new();
        for (name, value) in pairs {
            if !query.is_empty() {
                query.push('&');
            }
            query.extend(utf8_percent_encode(name, ESCAPED));
            query.push('=');
            query.extend(utf8_percent_encode(value, ESCAPED));
        }
        query
    }
}

fn hmac(secret: &str, message: &str) -> Result<String, Error> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
        .map_err(|_| Error::credentials("the secret key cannot be used for signing"))?;
    mac.update(message.as_bytes());
    Ok(hex(&mac.finalize().into_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    text
}

fn join<'a>(parts: impl Iterator<Item = &'a str>, separator: &str) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push_str(separator);
        }
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::SigningRequest;

    #[test]
    fn debug_shows_neither_headers_nor_body() {
        let request = SigningRequest {
            method: "POST",
            host: "h",
            path: "/p",
            query: &[("token".to_owned(), "SECRET".to_owned())],
            headers: &[("x-security-token".to_owned(), "SECRET".to_owned())],
            body: b"SECRET",
            date: "20200101T000000Z",
        };
        assert_eq!(
            format!("{request:?}"),
            r#"SigningRequest { method: "POST", host: "h", path: "/p", .. }"#
        );
    }
}
