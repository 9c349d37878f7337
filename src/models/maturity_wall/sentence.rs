//! What the present inputs mean, in plain words.

use super::{Inputs, Outputs};
use crate::core::format::{calendar_year, significant};
use crate::core::text::Lang;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn sentence(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> String {
    let usd = |value: f64| Unit::Usd(Billion).show(value, lang);
    let percent = |value: f64| Unit::Percent.show(value, lang);
    let (near, total, share) = (usd(outputs.near), usd(outputs.total), percent(outputs.near_share));
    let horizon = inputs.horizon;
    let life = significant(outputs.weighted_life, 3);
    let peak = outputs.peak_year.map(calendar_year).unwrap_or_default();
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
                "{near} of {total} ({share}) falls due within {soon}, most of all in {peak}; the weighted life is {life} years."
            );
            let closed = if outputs.gap > 0.0 {
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
                "{total}のうち{near}（{share}）が{horizon}年以内に期限を迎え、最も重いのは{peak}年です。加重平均期間は{life}年です。"
            );
            let closed = if outputs.gap > 0.0 {
                format!("{whose}が{when}閉じると、{gap}は貸し手が見つかりません。")
            } else {
                format!("{whose}が{when}閉じても、貸し手が見つからない債務はありません。")
            };
            wall + &closed
        }
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
