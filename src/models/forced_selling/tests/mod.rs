//! Forced selling: a second working, published figures, its own laws.

mod properties;

use crate::models::testing::oracle::agrees;

#[test]
fn it_agrees_with_a_second_working() {
    agrees("forced-selling", include_str!("../golden/cases.json"), &[], &["verdict"]);
}
