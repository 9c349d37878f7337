//! What the present inputs mean, in plain words.

use super::{Inputs, MaturityWall, Segment};
use crate::core::format::calendar_year;
use crate::models::prelude::*;

impl Narrate for MaturityWall {
    fn headline(case: &Case<MaturityWall>, lang: Lang) -> String {
        let [near, total] = [case.outputs.near, case.outputs.total].map(|amount| usd(amount, lang));
        let soon = soon(case, lang);
        // One company's debt is that of a day.
        let whose = case.inputs.common_name().map_or_else(String::new, |name| {
            let as_of = Unit::MONTH.show(f64::from(case.inputs.as_of), lang);
            say!(lang, "{name}, end of {as_of}: ", "{name}（{as_of}末）：")
        });
        say!(
            lang,
            "{whose}{near} of the {total} listed falls due within {soon}",
            "{whose}一覧の債務{total}のうち{near}が{soon}以内に期限を迎える"
        )
    }

    fn sentence(case: &Case<MaturityWall>, lang: Lang) -> String {
        let outputs = case.outputs;
        let [near, total, most] = [outputs.near, outputs.total, outputs.peak].map(|amount| usd(amount, lang));
        let share = Unit::PERCENT.show(outputs.near_share, lang);
        let soon = soon(case, lang);
        let peak = outputs.peak_year.number().map(calendar_year).unwrap_or_default();
        let wall = say!(
            lang,
            "Of the {total} of debt listed here, {near} ({share}) falls due within {soon}; the peak year is \
             {peak}, with {most}.",
            "一覧の債務{total}のうち{near}（{share}）が{soon}以内に期限を迎える。ピークは{peak}年の{most}。",
        );
        let then = if case.inputs.shut > 0.0 { shut(case, lang) } else { dearer(case, &soon, lang) };
        wall + &then
    }

    fn condition(case: &Case<MaturityWall>, lang: Lang) -> String {
        let inputs = case.inputs;
        let count = inputs.tranches.len();
        let as_of = Unit::MONTH.show(f64::from(inputs.as_of), lang);
        let debts = match (inputs.common_name(), count) {
            (Some(name), 1) => say!(lang, "{name}: the one row listed", "{name}の債務1行"),
            (Some(name), _) => say!(lang, "{name}: the {count} rows of debt listed", "{name}の債務{count}行"),
            (None, 1) => say!(lang, "The one row listed", "一覧の1行"),
            (None, _) => say!(lang, "The {count} rows of debt listed", "一覧の債務{count}行"),
        };
        let shut = Unit::PERCENT.show(inputs.shut, lang);
        let (when, (market, market_ja)) = (when(inputs, lang), market(inputs));
        if inputs.shut <= 0.0 {
            let rise = points(inputs.spread, lang);
            return say!(
                lang,
                "{debts}, counted from the end of {as_of}; assumes that every debt can be refinanced, at \
                 rates {rise} higher.",
                "{debts}を{as_of}末から数える。すべて{rise}高い金利で借り換えられると仮定する。"
            );
        }
        say!(
            lang,
            "{debts}, counted from the end of {as_of}; assumes that {shut} of {market} maturing {when} finds \
             no lender.",
            "{debts}を{as_of}末から数える。{when}に期限が来る{market_ja}の{shut}が借り換えられないと仮定する。"
        )
    }
}

/// The horizon.
fn soon(case: &Case<MaturityWall>, lang: Lang) -> String {
    match case.inputs.horizon {
        1 => say!(lang, "a year", "1年"),
        horizon => say!(lang, "{horizon} years", "{horizon}年"),
    }
}

/// The years in which the market is shut.
pub(super) fn when(inputs: &Inputs, lang: Lang) -> String {
    let years = inputs.shut_years();
    let (from, to) = (years.start(), years.end());
    if from == to {
        say!(lang, "in {from}", "{from}年")
    } else {
        say!(lang, "in {from}–{to}", "{from}～{to}年")
    }
}

/// The debt that the market would not take, in English and Japanese.
pub(super) fn market(inputs: &Inputs) -> (String, &'static str) {
    match inputs.segment {
        Segment::All => ("the debt".to_owned(), "債務"),
        segment => (format!("the {}", uncapitalised(segment.label().en)), segment.label().ja),
    }
}

/// What dearer money costs, where no market shuts.
fn dearer(case: &Case<MaturityWall>, soon: &str, lang: Lang) -> String {
    let (rise, extra) = (points(case.inputs.spread, lang), usd(case.outputs.extra_interest, lang));
    say!(
        lang,
        " If the debt due within {soon} were refinanced at rates {rise} higher, interest would rise by \
         {extra} a year.",
        "{soon}以内に期限が来る分をすべて{rise}高い金利で借り換えた場合、利払いは年{extra}増える計算だ。",
    )
}

/// What finds no lender while a market is shut.
fn shut(case: &Case<MaturityWall>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let (shut, gap) = (Unit::PERCENT.show(inputs.shut, lang), usd(outputs.gap, lang));
    let (when, (market, market_ja)) = (when(inputs, lang), market(inputs));
    if outputs.gap > 0.0 {
        say!(
            lang,
            " If {shut} of {market} maturing {when} found no new lender, the shortfall would be {gap}.",
            "{when}に期限が来る{market_ja}の{shut}が借り換えられない場合、不足額は{gap}になる計算だ。",
        )
    } else {
        say!(
            lang,
            " If {shut} of {market} maturing {when} found no new lender, there would be no shortfall.",
            "{when}に期限が来る{market_ja}の{shut}が借り換えられない場合も、不足は生じない。",
        )
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
