//! Ctrl-C and SIGTERM.

use huaweicloud_simulator::{Fault, Rule};

use crate::program::{Underway, hcjobs_at, simulator};

#[tokio::test]
async fn the_report_is_printed_as_it_stands() {
    for signal in ["INT", "TERM"] {
        let simulator = simulator().await;
        let arguments = "restart -o json cph-server/server-0001";
        let mut program = Underway::start(hcjobs_at(&simulator, arguments));
        program.says("0 of 1 settled; 1 running").await;
        program.signal(signal).await;
        program.says("what was sent goes on").await;
        let report = program.end().await.with_code(130).json();
        assert_eq!(report["jobs"][0]["state"], "running");
        assert_eq!(simulator.ledger().count("cph-server/server-0001"), 1);
    }
}

#[tokio::test]
async fn a_second_one_does_not_wait_for_answers() {
    let simulator = simulator().await;
    simulator.faults().add(Rule::new(Fault::HangAfter));
    let arguments = "restart cph-server/server-0001";
    let mut program = Underway::start(hcjobs_at(&simulator, arguments));
    program.says("1 sent without an answer yet").await;
    program.signal("INT").await;
    program.says("interrupted").await;
    program.signal("INT").await;
    let ended = program.end().await.with_code(130);
    assert!(ended.stdout.contains("sent, no answer yet"), "{ended:#?}");
    assert!(ended.stderr.contains("hcjobs wait "), "{ended:#?}");
}
