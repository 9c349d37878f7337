//! What the present inputs mean, in plain words.

use super::{Inputs, Outputs, Who};
use crate::core::format::{calendar_year, significant};
use crate::core::order::ranks;
use crate::core::text::Lang;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;
use crate::models::refinancing::Scenario;

pub fn sentence(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> String {
    let years = |years: f64| significant(years, 3);
    let (slow, planned) = (years(inputs.slow), years(inputs.planned));
    let as_planned = inputs.slow <= inputs.planned || slow == planned;
    let by_who = [
        (Who::Spv, outputs.spv_fails),
        (Who::Neocloud, outputs.neo_fails),
        (Who::Hyperscaler, outputs.hyp_fails),
        (Who::Oracle, outputs.ora_fails),
    ];
    let failed: Vec<(f64, Who)> =
        by_who.into_iter().filter_map(|(who, year)| Some((year.number()?, who))).collect();
    let years: Vec<f64> = failed.iter().map(|(year, _)| *year).collect();
    let failed: Vec<(f64, Who)> = ranks(&years).into_iter().map(|index| failed[index]).collect();
    let standing = by_who.iter().filter(|(_, year)| year.number().is_none()).count();
    let lenders = Unit::usd(Billion).show(outputs.lenders, lang);
    let guarantor = Unit::usd(Billion).show(outputs.spv_guarantor, lang);
    let dropped = outputs.dropped.text().map_or("", |who| who.get(lang));
    match lang {
        Lang::En => {
            let case = match inputs.scenario {
                Scenario::OnTime => "If demand comes on time".to_owned(),
                Scenario::Slow if as_planned => "If demand comes as fast as planned".to_owned(),
                Scenario::Slow => format!("If demand takes {} years instead of {}", slow, planned),
                Scenario::Falsified => format!(
                    "If demand never passes {} of full scale",
                    Unit::PERCENT.show(inputs.plateau, lang)
                ),
            };
            let names: Vec<String> = failed
                .iter()
                .enumerate()
                .map(|(index, (year, who))| {
                    let verb = if index == 0 { " misses a payment" } else { "" };
                    format!("{}{verb} in {}", article(*who), calendar_year(*year))
                })
                .collect();
            let outcome = if names.is_empty() {
                format!("{case}, all four pay in full.")
            } else {
                let unhurt = match standing {
                    0 => " None of the four is spared.".to_owned(),
                    _ => String::new(),
                };
                format!("{case}, {}; lenders go without {lenders}.{unhurt}", names.join(", "))
            };
            let guaranteed = if outputs.spv_guarantor > 0.0 {
                format!(" The tenant's guarantee pays {guarantor} for the SPV.")
            } else {
                String::new()
            };
            let first = match outputs.dropped.text() {
                Some(who) if who == super::NOBODY => " No capacity is dropped.".to_owned(),
                _ => format!(" First to lose customers: {dropped}."),
            };
            outcome + &guaranteed + &first
        }
        Lang::Ja => {
            let case = match inputs.scenario {
                Scenario::OnTime => "需要が予定どおりなら".to_owned(),
                Scenario::Slow if as_planned => "需要が計画の速さで伸びれば".to_owned(),
                Scenario::Slow => format!("需要が規模に達するのに{}年でなく{}年かかると", planned, slow),
                Scenario::Falsified => {
                    format!("需要が本来の規模の{}で頭打ちになると", Unit::PERCENT.show(inputs.plateau, lang))
                }
            };
            let names: Vec<String> = failed
                .iter()
                .map(|(year, who)| format!("{}が{}年", who.name().get(lang), calendar_year(*year)))
                .collect();
            let outcome = if names.is_empty() {
                format!("{case}、四つともすべて支払います。")
            } else {
                let unhurt = if standing == 0 { "無傷のものはありません。" } else { "" };
                format!(
                    "{case}、{}に最初の不払いを起こし、貸し手は{lenders}を受け取れません。{unhurt}",
                    names.join("、")
                )
            };
            let guaranteed = if outputs.spv_guarantor > 0.0 {
                format!("SPVにはテナントの保証が{guarantor}を払います。")
            } else {
                String::new()
            };
            let first = match outputs.dropped.text() {
                Some(who) if who == super::NOBODY => "手放される設備はありません。".to_owned(),
                _ => format!("最初に顧客を失うのは{dropped}です。"),
            };
            outcome + &guaranteed + &first
        }
    }
}

fn article(who: Who) -> &'static str {
    match who {
        Who::Spv => "the SPV",
        Who::Neocloud => "the neocloud",
        Who::Hyperscaler => "the hyperscaler",
        Who::Oracle => "Oracle",
    }
}
