//! Charts.

use super::Chain;
use crate::models::prelude::*;

impl Illustrate for Chain {
    const HAS_FLOWS: bool = true;

    fn charts(_case: &Case<Chain>, _lang: Lang) -> Vec<ChartSpec> {
        vec![]
    }
}
