//! What the present inputs mean, in plain words.

use super::{Inputs, Outputs, Scenario, delay_survived};
use crate::core::answer::Answer;
use crate::core::format::significant;
use crate::core::root::Boundary;
use crate::core::text::Lang;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn sentence(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> String {
    let usd = |value: f64| Unit::usd(Billion).show(value, lang);
    let share = Unit::PERCENT.show(outputs.gap_share, lang);
    let (owed, gap) = (usd(outputs.owed), usd(outputs.gap));
    let tenor = inputs.tenor;
    let years = |value: f64| significant(value, 3);
    let limit = outputs.binding.text().map_or("", |limit| limit.get(lang));
    let has_gap = outputs.gap_share > 1e-9;
    match lang {
        Lang::En => {
            let case = match inputs.scenario {
                Scenario::OnTime => {
                    format!("If AI scales in {} years as planned", years(inputs.years_planned))
                }
                Scenario::Slow if years(inputs.years_slow) == years(inputs.years_planned) => {
                    format!("If AI takes {} years to scale", years(inputs.years_slow))
                }
                Scenario::Slow => format!(
                    "If AI takes {} years to scale instead of {}",
                    years(inputs.years_slow),
                    years(inputs.years_planned)
                ),
                Scenario::Falsified => format!(
                    "If AI never earns more than {} of what was planned",
                    Unit::PERCENT.show(inputs.plateau, lang)
                ),
            };
            let default = match outputs.first_default {
                Answer::Number(year) => {
                    format!(" The first payment is missed in year {}.", significant(year, 2))
                }
                _ => " No payment is missed before.".to_owned(),
            };
            let due = if has_gap {
                format!(
                    "{case}, {owed} falls due in year {tenor} and {gap} of it ({share}) can't be refinanced; the limit is {limit}."
                )
            } else if outputs.owed > 0.0 {
                match outputs.first_default {
                    Answer::Number(_) => {
                        format!("{case}, {owed} falls due in year {tenor}, no more than a lender would lend.")
                    }
                    _ => {
                        format!("{case}, {owed} falls due in year {tenor}, and all of it can be refinanced.")
                    }
                }
            } else {
                format!("{case}, nothing is left to refinance in year {tenor}.")
            };
            let bought = match delay_survived(outputs) {
                Boundary::At(delay) if inputs.scenario == Scenario::Falsified => {
                    format!(
                        " Were it only late, the structure would survive a delay of {} years.",
                        years(delay)
                    )
                }
                Boundary::At(delay) => format!(
                    " The structure survives a delay of {} years: that is the time that was bought.",
                    years(delay)
                ),
                Boundary::Always => " The structure survives any delay.".to_owned(),
                Boundary::Never => " The structure fails even on time: it bought no time.".to_owned(),
            };
            due + &default + &bought
        }
        Lang::Ja => {
            let case = match inputs.scenario {
                Scenario::OnTime => {
                    format!("AIが計画どおり{}年で規模に達すれば", years(inputs.years_planned))
                }
                Scenario::Slow if years(inputs.years_slow) == years(inputs.years_planned) => {
                    format!("AIが{}年で規模に達すれば", years(inputs.years_slow))
                }
                Scenario::Slow => format!(
                    "AIが規模に達するのに{}年でなく{}年かかると",
                    years(inputs.years_planned),
                    years(inputs.years_slow)
                ),
                Scenario::Falsified => {
                    format!("AIの稼ぎが計画の{}で頭打ちになると", Unit::PERCENT.show(inputs.plateau, lang))
                }
            };
            let default = match outputs.first_default {
                Answer::Number(year) => format!("最初の不払いは稼働{}年目です。", significant(year, 2)),
                _ => "それまでに不払いはありません。".to_owned(),
            };
            let due = if has_gap {
                format!(
                    "{case}、{tenor}年目に{owed}が期限を迎え、うち{gap}（{share}）は借り換えられません。効いている上限は{limit}です。"
                )
            } else if outputs.owed > 0.0 {
                match outputs.first_default {
                    Answer::Number(_) => {
                        format!("{case}、{tenor}年目に期限を迎えるのは{owed}で、貸し手が貸す額を超えません。")
                    }
                    _ => format!("{case}、{tenor}年目に{owed}が期限を迎え、全て借り換えられます。"),
                }
            } else {
                format!("{case}、{tenor}年目に借り換える債務は残りません。")
            };
            let bought = match delay_survived(outputs) {
                Boundary::At(delay) if inputs.scenario == Scenario::Falsified => {
                    format!("遅れるだけなら、この構造は{}年の遅れまで耐えます。", years(delay))
                }
                Boundary::At(delay) => {
                    format!("この構造が耐えられる遅れは{}年。それが、買えた時間です。", years(delay))
                }
                Boundary::Always => "この構造はどれだけ遅れても耐えます。".to_owned(),
                Boundary::Never => "この構造は予定どおりでも破綻します。時間は買えていません。".to_owned(),
            };
            due + &default + &bought
        }
    }
}
