//! Keys come in by the environment, and go nowhere but to the service.

use huaweicloud_simulator::{Fault, Rule};

use crate::program::{Underway, end, hcjobs_at, simulator};

const SECURITY_TOKEN: &str = "MARKED/security+token==";
const WRONG: &str = "MARKED-secret-key-that-is-wrong";

#[track_caller]
fn assert_clean(text: &str, sk: &str) {
    for secret in [sk, SECURITY_TOKEN, WRONG, "Signature="] {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}

#[tokio::test]
async fn talk_data_and_journal_hold_no_secret() {
    let simulator = simulator().await;
    let sk = simulator.access_key().sk.clone();
    let gateway = Fault::GatewayError {
        status: 502,
        effect: false,
        json: false,
    };
    let targets = "cph-phone/phone-00001 koophone/kp-0001";
    for (key, fault) in [
        (&*sk, None),
        (&*sk, Some(gateway)),
        (&*sk, Some(Fault::CutBody)),
        // The gateway answers with the request as it saw it, token and all.
        (WRONG, None),
    ] {
        for arguments in ["-v", "-v -o json", "-v --dry-run", "-v --dry-run -o json"] {
            simulator.faults().clear();
            let rule = |fault| Rule::new(fault).repeated(2);
            fault
                .iter()
                .cloned()
                .for_each(|fault| simulator.faults().add(rule(fault)));
            let arguments = format!("restart --no-wait {arguments} {targets}");
            let mut command = hcjobs_at(&simulator, &arguments);
            let place = tempfile::tempdir().unwrap();
            command
                .env("HCJOBS_JOURNAL", place.path().join("journal"))
                .env("HUAWEICLOUD_SDK_SK", key)
                .env("HUAWEICLOUD_SDK_SECURITY_TOKEN", SECURITY_TOKEN);
            let ended = end(command).await;
            let dry = arguments.contains("dry-run");
            assert!(dry || ended.stderr.contains("DEBUG"), "{ended:#?}");
            assert_clean(&format!("{}{}", ended.stdout, ended.stderr), &sk);
            let written: Vec<_> = std::fs::read_dir(place.path()).unwrap().collect();
            assert_eq!(written.is_empty(), dry);
            for file in written {
                // The directory of holders has no content of its own.
                let bytes = std::fs::read(file.unwrap().path()).unwrap_or_default();
                assert_clean(&String::from_utf8_lossy(&bytes), &sk);
            }
        }
    }
}

/// Everybody on the machine can read a process's arguments.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_command_line_holds_no_secret() {
    let simulator = simulator().await;
    let hang = Rule::new(Fault::HangBefore).on("RestartCloudPhone");
    simulator.faults().add(hang);
    let mut command = hcjobs_at(&simulator, "restart -v cph-phone/phone-00001");
    command.env("HUAWEICLOUD_SDK_SECURITY_TOKEN", SECURITY_TOKEN);
    let mut program = Underway::start(command);
    program.says("run ").await;
    let id = program.child.id().unwrap();
    let arguments = std::fs::read(format!("/proc/{id}/cmdline")).unwrap();
    let arguments = String::from_utf8(arguments).unwrap();
    assert!(arguments.contains("cph-phone/phone-00001"), "{arguments}");
    assert_clean(&arguments, &simulator.access_key().sk);
}
