//! What the present inputs mean, in plain words.

use super::{MaturityWall, Segment};
use crate::core::format::{calendar_year, round_significant, significant};
use crate::models::prelude::*;

impl Narrate for MaturityWall {
    fn sentence(case: &Case<MaturityWall>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let [near, total] = [outputs.near, outputs.total].map(|amount| usd(amount, lang));
        let share = Unit::PERCENT.show(outputs.near_share, lang);
        let soon = match inputs.horizon {
            1 => say!(lang, "a year", "1年"),
            horizon => say!(lang, "{horizon} years", "{horizon}年"),
        };
        let peak = outputs.peak_year.number().map(calendar_year).unwrap_or_default();
        let life = significant(outputs.weighted_life, 3);
        let wall = say!(
            lang,
            "{near} of {total} ({share}) falls due within {soon}; the year with most of all is {peak}, and \
             the weighted life is {life} years.",
            "{total}のうち{near}（{share}）が{soon}以内に期限を迎えます。\
             全体で最も多いのは{peak}年、加重平均期間は{life}年です。",
        );
        let then = if inputs.shut > 0.0 { shut(case, lang) } else { dearer(case, &soon, lang) };
        wall + &then
    }
}

fn usd(amount: f64, lang: Lang) -> String {
    Unit::usd(Billion).show(amount, lang)
}

/// What dearer money costs, where no market shuts.
fn dearer(case: &Case<MaturityWall>, soon: &str, lang: Lang) -> String {
    let (rise, extra) = (points(case.inputs.spread, lang), usd(case.outputs.extra_interest, lang));
    say!(
        lang,
        " If no market shuts, refinancing what falls due within {soon} at {rise} more costs {extra} more \
         interest a year.",
        "市場が閉じなければ、{soon}以内に期限が来る分の利息は、金利が{rise}上がると年{extra}増えます。",
    )
}

/// What finds no lender while a market is shut.
fn shut(case: &Case<MaturityWall>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let years = inputs.shut_years();
    let (from, to) = (years.start(), years.end());
    let when = if from == to {
        say!(lang, "in {from}", "{from}年に")
    } else {
        say!(lang, "from {from} to {to}", "{from}年から{to}年まで")
    };
    let (shut, gap) = (Unit::PERCENT.show(inputs.shut, lang), usd(outputs.gap, lang));
    let (market, market_ja) = (uncapitalised(inputs.segment.label().en), inputs.segment.label().ja);
    let whose = match inputs.segment {
        Segment::All => say!(lang, "{shut} of the market", "市場の{shut}"),
        _ => say!(lang, "{shut} of the market for {market}", "{market_ja}の市場の{shut}"),
    };
    if outputs.gap > 0.0 {
        say!(
            lang,
            " If {whose} shuts {when}, {gap} finds no lender.",
            "{whose}が{when}閉じると、{gap}は貸し手が見つかりません。",
        )
    } else {
        say!(
            lang,
            " If {whose} shuts {when}, nothing is left without a lender.",
            "{whose}が{when}閉じても、貸し手が見つからない債務はありません。",
        )
    }
}

/// A difference between two rates.
fn points(rate: f64, lang: Lang) -> String {
    let number = significant(rate * 100.0, 3);
    if round_significant(rate * 100.0, 3) == 1.0 {
        say!(lang, "{number} percentage point", "{number}ポイント")
    } else {
        say!(lang, "{number} percentage points", "{number}ポイント")
    }
}

/// An English label within a sentence: "Bonds" becomes "bonds", "SPVs" stays as it is.
fn uncapitalised(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_ascii_uppercase() => {
            first.to_ascii_lowercase().to_string() + letters.as_str()
        }
        _ => label.to_owned(),
    }
}
