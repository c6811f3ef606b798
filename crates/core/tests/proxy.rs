//! Which requests go through the proxy of the environment. The variables are given to a
//! child process, this test itself, as changing one's own races with other threads.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    env,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, Ipv6Addr, TcpListener},
    process::Command,
    sync::mpsc::{Receiver, channel},
    thread,
};

use huaweicloud_core::Transport;

const CHILD: &str = "HUAWEICLOUD_CORE_PROXY_TEST_CHILD";

/// Answers every request with `status` and tells the request lines.
fn serve(listener: TcpListener, status: u16) -> Receiver<String> {
    let (tell, told) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let first = lines.next().unwrap().unwrap();
            while !lines.next().unwrap().unwrap().is_empty() {}
            // Before the answer, which ends the child that waits for it.
            let _ = tell.send(first);
            let head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n");
            write!(stream, "{head}content-length: 0\r\n\r\n").unwrap();
        }
    });
    told
}

#[test]
fn a_proxy_sees_no_request_to_this_machine() {
    if env::var_os(CHILD).is_some() {
        return child();
    }
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let proxy = format!("http://user:word@{}", listener.local_addr().unwrap());
        let seen = serve(listener, 299);
        let mut command = Command::new(env::current_exe().unwrap());
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
            command
                .env_remove(name)
                .env_remove(name.to_ascii_lowercase());
        }
        let output = command
            .env_remove("REQUEST_METHOD")
            .env(variable, proxy)
            .env("NO_PROXY", "localhost.test, 0.0.0.0")
            .env(CHILD, "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{variable}: {output:?}");
        let seen: Vec<String> = seen.try_iter().collect();
        assert_eq!(seen, ["GET http://service.test/ HTTP/1.1"], "{variable}");
    }
    let output = Command::new(env::current_exe().unwrap())
        .env_remove("REQUEST_METHOD")
        .env("HTTP_PROXY", "http://:word@")
        .env(CHILD, "refused")
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

fn child() {
    // Built with the whole workspace, reqwest leaves the TLS provider to the process.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Transport::default().build();
    if env::var(CHILD).unwrap() == "refused" {
        let error = client.unwrap_err().to_string();
        assert_eq!(error, "HTTP_PROXY is not a URL");
        return;
    }
    let client = client.unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let status = |url: String| {
        let answer = runtime.block_on(client.get(url).send());
        answer.unwrap().status().as_u16()
    };

    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let _four = serve(listener, 204);
    assert_eq!(status(format!("http://127.0.0.1:{port}/")), 204);
    assert_eq!(status(format!("http://localhost:{port}/")), 204);
    // What NO_PROXY lists stays.
    if cfg!(unix) {
        assert_eq!(status(format!("http://0.0.0.0:{port}/")), 204);
    }
    if let Ok(listener) = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)) {
        let port = listener.local_addr().unwrap().port();
        let _six = serve(listener, 204);
        assert_eq!(status(format!("http://[::1]:{port}/")), 204);
    }
    // Everything else goes through the proxy.
    assert_eq!(status("http://service.test/".to_owned()), 299);
}
