//! What the present inputs mean, in plain words.

use super::{Inputs, Outputs};
use crate::core::format::{calendar_year, significant};
use crate::core::text::Lang;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn sentence(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> String {
    let usd = |value: f64| Unit::usd(Billion).show(value, lang);
    let percent = |value: f64| Unit::PERCENT.show(value, lang);
    let (near, total, share) = (usd(outputs.near), usd(outputs.total), percent(outputs.near_share));
    let horizon = inputs.horizon;
    let life = significant(outputs.weighted_life, 3);
    let peak = outputs.peak_year.number().map(calendar_year).unwrap_or_default();
    let (from, to) = (inputs.from, inputs.from + inputs.years - 1);
    let market = inputs.segment.label().get(lang);
    let (shut, gap) = (percent(inputs.shut), usd(outputs.gap));
    match lang {
        Lang::En => {
            let when = if from == to { format!("in {from}") } else { format!("from {from} to {to}") };
            let whose = if inputs.segment == super::Segment::All {
                format!("{shut} of the market")
            } else {
                format!("{shut} of the market for {}", within(market))
            };
            let soon = if horizon == 1 { "a year".to_owned() } else { format!("{horizon} years") };
            let wall = format!(
                "{near} of {total} ({share}) falls due within {soon}; the year with most of all is {peak}, and the weighted life is {life} years."
            );
            let closed = if inputs.shut <= 0.0 {
                format!(
                    " If no market shuts, refinancing what falls due within {soon} at {} more costs {} more interest a year.",
                    points(inputs.spread, lang),
                    usd(outputs.extra_interest)
                )
            } else if outputs.gap > 0.0 {
                format!(" If {whose} shuts {when}, {gap} finds no lender.")
            } else {
                format!(" If {whose} shuts {when}, nothing is left without a lender.")
            };
            wall + &closed
        }
        Lang::Ja => {
            let when =
                if from == to { format!("{from}年に") } else { format!("{from}年から{to}年まで") };
            let whose = if inputs.segment == super::Segment::All {
                format!("市場の{shut}")
            } else {
                format!("{market}の市場の{shut}")
            };
            let wall = format!(
                "{total}のうち{near}（{share}）が{horizon}年以内に期限を迎えます。全体で最も多いのは{peak}年、加重平均期間は{life}年です。"
            );
            let closed = if inputs.shut <= 0.0 {
                format!(
                    "市場が閉じなければ、{horizon}年以内に期限が来る分の利息は、金利が{}上がると年{}増えます。",
                    points(inputs.spread, lang),
                    usd(outputs.extra_interest)
                )
            } else if outputs.gap > 0.0 {
                format!("{whose}が{when}閉じると、{gap}は貸し手が見つかりません。")
            } else {
                format!("{whose}が{when}閉じても、貸し手が見つからない債務はありません。")
            };
            wall + &closed
        }
    }
}

/// A difference between two rates.
fn points(rate: f64, lang: Lang) -> String {
    let number = significant(rate * 100.0, 3);
    match lang {
        Lang::En if number == "1" => "1 percentage point".to_owned(),
        Lang::En => format!("{number} percentage points"),
        Lang::Ja => format!("{number}ポイント"),
    }
}

/// A label within a sentence: "Bonds" becomes "bonds", "SPVs" stays as it is.
fn within(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_ascii_uppercase() => {
            first.to_ascii_lowercase().to_string() + letters.as_str()
        }
        _ => label.to_owned(),
    }
}
