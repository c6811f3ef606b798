//! Signs requests that come as JSON lines on standard input, for comparison with other
//! signers: `{"method","host","path","query":[[k,v]],"headers":[[k,v]],"body","date","ak","sk"}`
//! gives the `Authorization` header, one line each.

use std::io::{self, BufRead, Write};

use huaweicloud_core::{AccessKey, SigningRequest};
use serde::Deserialize;

#[derive(Deserialize)]
struct Line {
    method: String,
    host: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: String,
    date: String,
    ak: String,
    sk: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line: Line = serde_json::from_str(&line?)?;
        let request = SigningRequest {
            method: &line.method,
            host: &line.host,
            path: &line.path,
            query: &line.query,
            headers: &line.headers,
            body: line.body.as_bytes(),
            date: &line.date,
        };
        let signature = request.sign(&AccessKey::new(line.ak, line.sk))?;
        writeln!(output, "{}", signature.authorization)?;
    }
    Ok(())
}
