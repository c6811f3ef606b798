//! What breaks a rule is refused before anything is sent, naming the input and the rule.

use huaweicloud_jobs::{Action, Credentials, ErrorKind, Fleet, Settings, Target};
use huaweicloud_tests::{World, choose_tls};

#[test]
fn targets() {
    let long = format!("koophone/{}", "x".repeat(33));
    let short = "dbss-audit/abc";
    let texts = [
        "phone-1",
        "",
        "/",
        "cph-phone/",
        "cph-phones/x",
        "CPH-PHONE/x",
        "cph-phone/..",
        "cph-phone/.",
        "cph-phone/a/b",
        "cph-phone/a%2fb",
        "cph-phone/a b",
        "cph-phone/a\\b",
        "cph-phone/é",
        "cph-phone/a?b",
        "cph-phone/a#b",
        "cph-phone/a\n",
        &long,
        short,
    ];
    let said: Vec<String> = texts
        .iter()
        .map(|text| {
            let error = text.parse::<Target>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            format!("{text:?}\n    {error}")
        })
        .collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[tokio::test]
async fn plans() {
    let world = World::new().await;
    let phone = || "cph-phone/phone-00001".parse::<Target>().unwrap();
    let koophone = || "koophone/kp-0001".parse::<Target>().unwrap();
    let server = || "cph-server/server-0001".parse::<Target>().unwrap();
    let fleet = &world.fleet;
    let long_image = "i".repeat(33);
    let plans = [
        ("nothing", fleet.plan(Action::restart())),
        (
            "no such action",
            fleet.plan(Action::reset()).target(server()),
        ),
        (
            "start of a phone",
            fleet.plan(Action::start()).target(phone()),
        ),
        (
            "setting of another kind",
            fleet
                .plan(Action::reset().image("i"))
                .targets([phone(), koophone()]),
        ),
        (
            "unknown setting",
            fleet
                .plan(Action::reset())
                .target_with(phone(), Settings::default().set("color", "red".into())),
        ),
        (
            "image too long",
            fleet
                .plan(Action::reset().image(&long_image))
                .target(phone()),
        ),
        (
            "image with a path trick",
            fleet.plan(Action::reset().image("..")).target(phone()),
        ),
        (
            "nameless property",
            fleet
                .plan(Action::reset().property("", "x"))
                .target(phone()),
        ),
        (
            "properties of another type",
            fleet
                .plan(Action::reset())
                .target_with(phone(), Settings::default().set("property", 7.into())),
        ),
        (
            "twice with different settings",
            fleet
                .plan(Action::reset())
                .target(phone())
                .target_with(phone(), Settings::default().image("i")),
        ),
    ];
    let said: Vec<String> = plans
        .into_iter()
        .map(|(name, plan)| {
            let error = plan.build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            format!("{name}\n    {error}")
        })
        .collect();
    insta::assert_snapshot!(said.join("\n"));
    assert_eq!(world.simulator.requests().entries().len(), 0);
}

#[tokio::test]
async fn fleets() {
    choose_tls();
    let with = || {
        Fleet::builder()
            .credentials(Credentials::token("t"))
            .project_id("p")
    };
    let builders = [
        ("no credentials", Fleet::builder()),
        (
            "unknown service",
            with().endpoint("ecs", "https://ecs.example.com"),
        ),
        ("not TLS", with().endpoint("cph", "http://cph.example.com")),
        ("no URL", with().endpoint("cph", "cph.example.com")),
        (
            "user in the URL",
            with().endpoint("cph", "https://user:pass@cph.example.com"),
        ),
        (
            "query in the URL",
            with().endpoint("cph", "https://cph.example.com/?x=1"),
        ),
        ("project with a path trick", with().project_id("../x")),
        ("no region of any service", with().region("moon-1")),
    ];
    let mut said: Vec<String> = builders
        .into_iter()
        .map(|(name, builder)| format!("{name}\n    {}", builder.build().unwrap_err()))
        .collect();

    let phone = "cph-phone/phone-00001";
    let fleets = [
        (
            "a region without CPH",
            with().region("af-south-1").build().unwrap(),
        ),
        (
            "another service elsewhere",
            with()
                .endpoint("dbss", "https://dbss.example.com")
                .build()
                .unwrap(),
        ),
        ("no region", with().build().unwrap()),
        (
            "no project",
            Fleet::builder()
                .credentials(Credentials::token("t"))
                .region("cn-north-4")
                .build()
                .unwrap(),
        ),
    ];
    for (name, fleet) in fleets {
        let plan = fleet
            .plan(Action::restart())
            .target(phone.parse().unwrap())
            .build()
            .unwrap();
        said.push(format!(
            "{name}\n    {}",
            fleet.submit(plan).await.unwrap_err()
        ));
    }
    insta::assert_snapshot!(said.join("\n"));

    for plain in ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"] {
        assert!(with().endpoint("cph", plain).build().is_ok(), "{plain}");
    }
    let anywhere = with()
        .endpoint("cph", "http://cph.example.com")
        .allow_plain_http();
    assert!(anywhere.build().is_ok());
}

#[tokio::test]
async fn koophone_needs_neither_region_nor_project() {
    choose_tls();
    let fleet = Fleet::builder()
        .credentials(Credentials::token("t"))
        .build()
        .unwrap();
    let target = "koophone/a44uhlf7".parse().unwrap();
    let plan = fleet
        .plan(Action::restart())
        .target(target)
        .build()
        .unwrap();
    let calls = fleet.calls(&plan).unwrap();
    assert_eq!(
        calls[0].url,
        "https://koophone.myhuaweicloud.com/v1/instances/reboot"
    );
}
