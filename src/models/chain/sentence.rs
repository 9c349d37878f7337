//! The sentence.

use super::Chain;
use crate::models::prelude::*;

impl Narrate for Chain {
    fn headline(case: &Case<Chain>, lang: Lang) -> String {
        let added = usd(case.outputs.added, lang);
        say!(lang, "Contagion would add {added}", "波及で{added}が加わる")
    }
    fn sentence(case: &Case<Chain>, lang: Lang) -> String {
        let added = usd(case.outputs.added, lang);
        say!(lang, "Contagion would add {added}.", "波及で{added}が加わる計算だ。")
    }
    fn condition(case: &Case<Chain>, lang: Lang) -> String {
        case.inputs.pays().words(lang)
    }
}
