//! The help texts.

use crate::program::run;

#[tokio::test]
async fn every_command_has_its_help() {
    let ended = run("--help").await.with_code(0);
    insta::assert_snapshot!("help", ended.stdout);
    for command in [
        "restart", "reset", "stop", "start", "runs", "status", "wait", "resume", "retry",
        "simulate",
    ] {
        let ended = run(&format!("{command} --help")).await.with_code(0);
        insta::assert_snapshot!(format!("help_{command}"), ended.stdout);
        assert_eq!(ended.stderr, "");
    }
}

#[tokio::test]
async fn it_has_a_version() {
    let ended = run("--version").await.with_code(0);
    assert_eq!(
        ended.stdout,
        concat!("hcjobs ", env!("CARGO_PKG_VERSION"), "\n")
    );
}
