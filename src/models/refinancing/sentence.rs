//! What the present inputs mean, in plain words.

use super::{Refinancing, Scenario};
use crate::core::format::significant;
use crate::core::root::Boundary;
use crate::models::prelude::*;

impl Narrate for Refinancing {
    fn headline(case: &Case<Refinancing>, lang: Lang) -> String {
        let outputs = case.outputs;
        let (scenario, tenor) = (scenario(case, lang), case.inputs.tenor);
        let gap = usd(outputs.gap, lang);
        if outputs.has_gap() {
            return say!(
                lang,
                "{scenario}, {gap} could not be refinanced",
                "{scenario}、{gap}が借り換えられない計算だ"
            );
        }
        match outputs.first_default.number().map(|year| significant(year, 2)) {
            Some(year) => say!(
                lang,
                "{scenario}, a payment would be missed in year {year}",
                "{scenario}、{year}年目に支払いが滞る計算だ"
            ),
            None if outputs.owed <= 0.0 => say!(
                lang,
                "{scenario}, the debt would be repaid by year {tenor}",
                "{scenario}、{tenor}年目までに完済できる計算だ"
            ),
            None => {
                say!(
                    lang,
                    "{scenario}, all the debt that falls due could be refinanced",
                    "{scenario}、期限が来る全額を借り換えられる計算だ"
                )
            }
        }
    }

    fn sentence(case: &Case<Refinancing>, lang: Lang) -> String {
        due(case, lang) + &missed(case, lang) + &bought(case, lang)
    }

    fn condition(case: &Case<Refinancing>, lang: Lang) -> String {
        let inputs = case.inputs;
        let (cost, debt) = (usd(inputs.cost, lang), Unit::PERCENT.show(inputs.ltc, lang));
        let (coupon, tenor) = (Unit::PERCENT.show(inputs.coupon, lang), inputs.tenor);
        let scenario = match inputs.scenario {
            Scenario::OnTime => say!(lang, "full scale as planned", "計画どおりのフル稼働"),
            Scenario::Slow => {
                let years = significant(inputs.years_slow, 3);
                say!(lang, "full scale after {years} years", "{years}年でのフル稼働")
            }
            Scenario::Stalled => {
                let plateau = Unit::PERCENT.show(inputs.plateau, lang);
                say!(lang, "demand that stalls at {plateau}", "需要の{plateau}での頭打ち")
            }
        };
        say!(
            lang,
            "Assumes a model project of {cost}, {debt} of it debt at {coupon} due in year {tenor}, and \
             {scenario}.",
            "事業費{cost}、うち債務{debt}（金利{coupon}、期間{tenor}年）のモデル上の事業と、{scenario}を前提とする。"
        )
    }
}

/// The present case, as a condition.
fn scenario(case: &Case<Refinancing>, lang: Lang) -> String {
    let inputs = case.inputs;
    let [planned, slow] = [inputs.years_planned, inputs.years_slow].map(|years| significant(years, 3));
    let plateau = Unit::PERCENT.show(inputs.plateau, lang);
    match inputs.scenario {
        Scenario::OnTime => say!(
            lang,
            "If AI reaches full scale in {planned} years as planned",
            "設備が計画どおり{planned}年でフル稼働に達する場合"
        ),
        // Two times that read the same are not set against each other.
        Scenario::Slow if slow == planned => {
            say!(lang, "If AI takes {slow} years to reach full scale", "AIが{slow}年でフル稼働に達する場合")
        }
        Scenario::Slow => say!(
            lang,
            "If AI takes {slow} years rather than {planned} to reach full scale",
            "設備のフル稼働に計画の{planned}年でなく{slow}年かかる場合"
        ),
        Scenario::Stalled => {
            say!(lang, "If demand stalls at {plateau} of the plan", "需要が計画の{plateau}で頭打ちになる場合")
        }
    }
}

/// What falls due at maturity, and whether it can be refinanced.
fn due(case: &Case<Refinancing>, lang: Lang) -> String {
    let Case { inputs, workings, outputs } = case;
    let [owed, gap] = [outputs.owed, outputs.gap].map(|amount| usd(amount, lang));
    let (scenario, tenor) = (scenario(case, lang), inputs.tenor);
    if outputs.has_gap() {
        let share = Unit::PERCENT.show(outputs.gap_share, lang);
        let limit = workings.capacity.binding().get(lang);
        say!(
            lang,
            "{scenario}, {owed} falls due in year {tenor} and {gap} ({share}) could not be refinanced; the \
             binding limit is {limit}.",
            "{scenario}、{tenor}年目に{owed}の期限が来て、{gap}（{share}）は借り換えられない計算だ。\
             制約となるのは{limit}。"
        )
    } else if outputs.owed <= 0.0 {
        say!(
            lang,
            "{scenario}, nothing is left to refinance in year {tenor}.",
            "{scenario}、{tenor}年目に借り換える債務は残らない。"
        )
    } else if outputs.first_default.number().is_some() {
        say!(
            lang,
            "{scenario}, {owed} falls due in year {tenor}, no more than a new lender would lend.",
            "{scenario}、{tenor}年目に期限が来る{owed}は全額を借り換えられる計算だ。"
        )
    } else {
        say!(
            lang,
            "{scenario}, {owed} falls due in year {tenor}, and the whole sum could be refinanced.",
            "{scenario}、{tenor}年目に{owed}の期限が来るが、全額を借り換えられる計算だ。"
        )
    }
}

/// Whether a payment is missed before.
fn missed(case: &Case<Refinancing>, lang: Lang) -> String {
    let Some(year) = case.outputs.first_default.number() else {
        let used = usd(case.outputs.support_used, lang);
        return if case.outputs.support_used > 0.0 {
            say!(
                lang,
                " No payment would be missed before then, because the reserve and the owners would pay \
                 {used}.",
                "準備金と株主が{used}を払うため、それまでに支払いが滞ることはない。"
            )
        } else {
            say!(lang, " No payment would be missed before then.", "それまでに支払いが滞ることはない。")
        };
    };
    let year = significant(year, 2);
    say!(lang, " The first payment would be missed in year {year}.", "支払いが最初に滞るのは稼働{year}年目。")
}

/// The time that was bought.
fn bought(case: &Case<Refinancing>, lang: Lang) -> String {
    match case.workings.longest_delay {
        Boundary::At(delay) => {
            let years = Unit::YEARS.show(delay, lang);
            if case.inputs.scenario == Scenario::Stalled {
                say!(
                    lang,
                    " Were demand only late, the structure would survive a delay of {years}.",
                    "需要が遅れるだけなら、耐えられる遅れは{years}。"
                )
            } else {
                say!(
                    lang,
                    " The structure survives a delay of {years}: that is the time it bought.",
                    "耐えられる遅れは{years}、これが「買った時間」になる。"
                )
            }
        }
        Boundary::Always => {
            say!(lang, " The structure survives any delay.", "この構造はどれだけ遅れても耐える。")
        }
        Boundary::Never => say!(
            lang,
            " The structure fails its test even on time: it bought no time.",
            "計画どおりでも耐えられない。時間は買えていない。"
        ),
    }
}
