//! What the present inputs mean, in plain words.

use super::{Refinancing, Scenario};
use crate::core::format::significant;
use crate::core::root::Boundary;
use crate::models::prelude::*;

impl Narrate for Refinancing {
    fn sentence(case: &Case<Refinancing>, lang: Lang) -> String {
        due(case, lang) + &missed(case, lang) + &bought(case, lang)
    }
}

/// The present case, as a condition.
fn scenario(case: &Case<Refinancing>, lang: Lang) -> String {
    let inputs = case.inputs;
    let [planned, slow] = [inputs.years_planned, inputs.years_slow].map(|years| significant(years, 3));
    let plateau = Unit::PERCENT.show(inputs.plateau, lang);
    match inputs.scenario {
        Scenario::OnTime => {
            say!(
                lang,
                "If AI scales in {planned} years as planned",
                "AIが計画どおり{planned}年で規模に達すれば"
            )
        }
        // Two times that read the same are not set against each other.
        Scenario::Slow if slow == planned => {
            say!(lang, "If AI takes {slow} years to scale", "AIが{slow}年で規模に達すれば")
        }
        Scenario::Slow => say!(
            lang,
            "If AI takes {slow} years to scale instead of {planned}",
            "AIが規模に達するのに{planned}年でなく{slow}年かかると"
        ),
        Scenario::Falsified => say!(
            lang,
            "If AI never earns more than {plateau} of what was planned",
            "AIの稼ぎが計画の{plateau}で頭打ちになると"
        ),
    }
}

/// What falls due at maturity, and whether it can be refinanced.
fn due(case: &Case<Refinancing>, lang: Lang) -> String {
    let Case { inputs, workings, outputs } = case;
    let [owed, gap] = [outputs.owed, outputs.gap].map(|amount| Unit::usd(Billion).show(amount, lang));
    let (scenario, tenor) = (scenario(case, lang), inputs.tenor);
    if outputs.has_gap() {
        let share = Unit::PERCENT.show(outputs.gap_share, lang);
        let limit = workings.capacity.binding().get(lang);
        say!(
            lang,
            "{scenario}, {owed} falls due in year {tenor} and {gap} of it ({share}) can't be refinanced; the \
             limit is {limit}.",
            "{scenario}、{tenor}年目に{owed}が期限を迎え、うち{gap}（{share}）は借り換えられません。\
             効いている上限は{limit}です。"
        )
    } else if outputs.owed <= 0.0 {
        say!(
            lang,
            "{scenario}, nothing is left to refinance in year {tenor}.",
            "{scenario}、{tenor}年目に借り換える債務は残りません。"
        )
    } else if outputs.first_default.number().is_some() {
        say!(
            lang,
            "{scenario}, {owed} falls due in year {tenor}, no more than a lender would lend.",
            "{scenario}、{tenor}年目に期限を迎えるのは{owed}で、貸し手が貸す額を超えません。"
        )
    } else {
        say!(
            lang,
            "{scenario}, {owed} falls due in year {tenor}, and all of it can be refinanced.",
            "{scenario}、{tenor}年目に{owed}が期限を迎え、全て借り換えられます。"
        )
    }
}

/// Whether a payment is missed before.
fn missed(case: &Case<Refinancing>, lang: Lang) -> String {
    let Some(year) = case.outputs.first_default.number() else {
        return say!(lang, " No payment is missed before.", "それまでに不払いはありません。");
    };
    let year = significant(year, 2);
    say!(lang, " The first payment is missed in year {year}.", "最初の不払いは稼働{year}年目です。")
}

/// The time that was bought.
fn bought(case: &Case<Refinancing>, lang: Lang) -> String {
    match case.workings.longest_delay {
        Boundary::At(delay) => {
            let years = significant(delay, 3);
            if case.inputs.scenario == Scenario::Falsified {
                say!(
                    lang,
                    " Were it only late, the structure would survive a delay of {years} years.",
                    "遅れるだけなら、この構造は{years}年の遅れまで耐えます。"
                )
            } else {
                say!(
                    lang,
                    " The structure survives a delay of {years} years: that is the time that was bought.",
                    "この構造が耐えられる遅れは{years}年。それが、買えた時間です。"
                )
            }
        }
        Boundary::Always => {
            say!(lang, " The structure survives any delay.", "この構造はどれだけ遅れても耐えます。")
        }
        Boundary::Never => say!(
            lang,
            " The structure fails even on time: it bought no time.",
            "この構造は予定どおりでも破綻します。時間は買えていません。"
        ),
    }
}
