//! What the present inputs mean, in plain words.

use super::{Borrower, SideBySide};
use crate::core::format::{calendar_year, significant};
use crate::models::prelude::*;
use crate::models::refinancing::Scenario;

impl Narrate for SideBySide {
    fn sentence(case: &Case<SideBySide>, lang: Lang) -> String {
        outcome(case, lang) + &guaranteed(case, lang) + &dropped(case, lang)
    }
}

/// Who misses a payment and when, and what lenders lose.
fn outcome(case: &Case<SideBySide>, lang: Lang) -> String {
    let demand = demand(case, lang);
    let failures = case.workings.failures();
    if failures.is_empty() {
        return say!(lang, "{demand}, all four pay in full.", "{demand}、四つともすべて支払います。");
    }
    let named: Vec<String> = failures
        .iter()
        .enumerate()
        .map(|(index, (who, year))| {
            let (who, year) = (subject(*who).get(lang), calendar_year(*year));
            let verb = if index == 0 { " misses a payment" } else { "" };
            say!(lang, "{who}{verb} in {year}", "{who}が{year}年")
        })
        .collect();
    let named = named.join(text(", ", "、").get(lang));
    let lenders = Unit::usd(Billion).show(case.outputs.lenders, lang);
    let all = if failures.len() == Borrower::ALL.len() {
        say!(lang, " None of the four is spared.", "無傷のものはありません。")
    } else {
        String::new()
    };
    say!(
        lang,
        "{demand}, {named}; lenders go without {lenders}.{all}",
        "{demand}、{named}に最初の不払いを起こし、貸し手は{lenders}を受け取れません。{all}",
    )
}

/// The case of demand, as a condition.
fn demand(case: &Case<SideBySide>, lang: Lang) -> String {
    let inputs = case.inputs;
    let [slow, planned] = [inputs.slow, inputs.planned].map(|years| significant(years, 3));
    match inputs.scenario {
        Scenario::OnTime => say!(lang, "If demand comes on time", "需要が予定どおりなら"),
        // Years that read alike are not told apart: never "15 years instead of 15".
        Scenario::Slow if inputs.slow <= inputs.planned || slow == planned => {
            say!(lang, "If demand comes as fast as planned", "需要が計画の速さで伸びれば")
        }
        Scenario::Slow => say!(
            lang,
            "If demand takes {slow} years instead of {planned}",
            "需要が規模に達するのに{planned}年でなく{slow}年かかると"
        ),
        Scenario::Falsified => {
            let plateau = Unit::PERCENT.show(inputs.plateau, lang);
            say!(
                lang,
                "If demand never passes {plateau} of full scale",
                "需要が本来の規模の{plateau}で頭打ちになると"
            )
        }
    }
}

/// What the guarantee pays, if anything.
fn guaranteed(case: &Case<SideBySide>, lang: Lang) -> String {
    let amount = case.outputs.spv_guarantor;
    if amount <= 0.0 {
        return String::new();
    }
    let amount = Unit::usd(Billion).show(amount, lang);
    say!(
        lang,
        " The tenant's guarantee pays {amount} for the SPV.",
        "SPVにはテナントの保証が{amount}を払います。"
    )
}

/// Whose capacity loses its customers first.
fn dropped(case: &Case<SideBySide>, lang: Lang) -> String {
    let Some((_, who)) = case.workings.first_dropped() else {
        return say!(lang, " No capacity is dropped.", "手放される設備はありません。");
    };
    let who = who.name().get(lang);
    say!(lang, " First to lose customers: {who}.", "最初に顧客を失うのは{who}です。")
}

/// Its name as the subject of a sentence.
const fn subject(who: Borrower) -> Text {
    let en = match who {
        Borrower::Spv => "the SPV",
        Borrower::Neocloud => "the neocloud",
        Borrower::Hyperscaler => "the hyperscaler",
        Borrower::Oracle => "Oracle",
    };
    text(en, who.name().ja)
}
