//! The JSON forms that others read, as schemas that a person reviews.

use huaweicloud_jobs::{Plan, Report};

#[test]
fn report() {
    insta::assert_json_snapshot!(schemars::schema_for!(Report));
}

#[test]
fn plan() {
    insta::assert_json_snapshot!(schemars::schema_for!(Plan));
}
