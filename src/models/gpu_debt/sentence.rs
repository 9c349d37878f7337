//! What the present inputs mean, in plain words.

use super::GpuDebt;
use super::Inputs;
use crate::core::format::significant;
use crate::models::prelude::*;

impl Narrate for GpuDebt {
    fn headline(case: &Case<GpuDebt>, lang: Lang) -> String {
        let outputs = case.outputs;
        let first_breach = [outputs.ltv_breach, outputs.dscr_breach]
            .into_iter()
            .filter_map(Answer::number)
            .min_by(f64::total_cmp);
        match (outputs.first_missed.number(), first_breach) {
            (Some(month), _) => {
                let month = significant(month, 3);
                say!(
                    lang,
                    "On these terms the model loan would miss a payment in month {month}",
                    "この条件のモデル上の融資は、{month}カ月目に支払いが滞る計算だ"
                )
            }
            (None, Some(moment)) => {
                let after = after(moment, lang);
                say!(
                    lang,
                    "On these terms the model loan would breach a covenant {after}, yet every payment would \
                     be made",
                    "この条件のモデル上の融資は、{after}財務制限条項に抵触するが、支払いは続く計算だ"
                )
            }
            (None, None) => say!(
                lang,
                "On these terms the model loan would breach no covenant, and every payment would be made",
                "この条件のモデル上の融資は、支払いが続き、財務制限条項にも抵触しない計算だ"
            ),
        }
    }

    fn sentence(case: &Case<GpuDebt>, lang: Lang) -> String {
        chips(case, lang) + &breaches(case, lang) + &price(case, lang)
    }

    fn condition(case: &Case<GpuDebt>, lang: Lang) -> String {
        let inputs = case.inputs;
        let percent = |rate: f64| Unit::PERCENT.show(rate, lang);
        let (advance, rate) = (percent(inputs.advance), percent(inputs.coupon));
        let years = Unit::YEARS.show(f64::from(inputs.tenor), lang);
        let price = usd(inputs.price, lang);
        let (rents, contracts) = (rents(inputs, lang), contracts(inputs, lang));
        say!(
            lang,
            "A model borrower: {advance} of {price} a GPU, lent at {rate} for {years}; assumes {rents} and \
             {contracts}.",
            "モデル上の借り手：GPU1基{price}の{advance}を金利{rate}で{years}借りる。{rents}、{contracts}と仮定する。"
        )
    }
}

/// How market rents move.
fn rents(inputs: &Inputs, lang: Lang) -> String {
    let change = Unit::PERCENT.show(inputs.change.abs(), lang);
    if inputs.change < 0.0 {
        say!(lang, "market rents falling {change} a year", "市場賃料は年{change}下落")
    } else if inputs.change > 0.0 {
        say!(lang, "market rents rising {change} a year", "市場賃料は年{change}上昇")
    } else {
        say!(lang, "market rents that stay as they are", "市場賃料は横ばい")
    }
}

/// How long customers are bound.
fn contracts(inputs: &Inputs, lang: Lang) -> String {
    let months = Unit::MONTHS.show(f64::from(inputs.contract_months), lang);
    if inputs.contract_months == 0 {
        say!(lang, "no contracts", "契約なし")
    } else {
        say!(lang, "contracts of {months}", "契約は{months}")
    }
}

/// When, counted from the first day.
pub(super) fn after(moment: f64, lang: Lang) -> String {
    let months = Unit::MONTHS.show(moment, lang);
    if moment <= 0.0 {
        say!(lang, "at once", "当初から")
    } else {
        say!(lang, "after {months}", "{months}後に")
    }
}

/// How fast the chips lose value, against how long the loan runs.
fn chips(case: &Case<GpuDebt>, lang: Lang) -> String {
    let months = |months: f64| Unit::MONTHS.show(months, lang);
    let life = months(case.outputs.weighted_life);
    match case.outputs.half_life.number().map(months) {
        Some(half) => say!(
            lang,
            "The chips lose half their value in {half}; the loan's average life is {life}.",
            "チップの価値は{half}で半減し、融資の加重平均残存期間は{life}。",
        ),
        None => say!(
            lang,
            "The chips keep more than half their value for 60 years; the loan's average life is {life}.",
            "チップの価値は60年たっても半分を超え、融資の加重平均残存期間は{life}。",
        ),
    }
}

/// Which covenants are breached and when, and the first payment missed.
fn breaches(case: &Case<GpuDebt>, lang: Lang) -> String {
    let outputs = case.outputs;
    let [ltv, dscr] = [outputs.ltv_breach, outputs.dscr_breach]
        .map(|breach| breach.number().map(|moment| after(moment, lang)));
    let breached = match (ltv, dscr) {
        (None, None) => None,
        (Some(ltv), None) => Some(say!(
            lang,
            "breach its loan-to-value (LTV) limit {ltv}",
            "{ltv}担保掛け目（LTV）の上限に抵触"
        )),
        (None, Some(dscr)) => Some(say!(
            lang,
            "breach its debt-service cover (DSCR) test {dscr}",
            "{dscr}元利金返済カバー率（DSCR）の下限に抵触"
        )),
        (Some(ltv), Some(dscr)) => Some(say!(
            lang,
            "breach its loan-to-value (LTV) limit {ltv} and its debt-service cover (DSCR) test {dscr}",
            "{ltv}担保掛け目（LTV）の上限、{dscr}元利金返済カバー率（DSCR）の下限に抵触"
        )),
    };
    let missed = outputs.first_missed.number().map(|month| significant(month, 3));
    match (breached, missed) {
        (Some(breached), Some(month)) => say!(
            lang,
            " On these terms it would {breached}, and miss a payment in month {month}.",
            "この条件では{breached}し、{month}カ月目に支払いが滞る計算だ。"
        ),
        (None, Some(month)) => say!(
            lang,
            " On these terms it would breach no covenant before it missed a payment in month {month}.",
            "この条件では財務制限条項に抵触しないまま、{month}カ月目に支払いが滞る計算だ。"
        ),
        (Some(breached), None) => say!(
            lang,
            " On these terms it would {breached}, but every payment would be made.",
            "この条件では{breached}するが、支払いは最後まで続く計算だ。"
        ),
        (None, None) => say!(
            lang,
            " On these terms it would breach no covenant, and every payment would be made.",
            "この条件では財務制限条項に抵触せず、支払いも最後まで続く計算だ。"
        ),
    }
}

/// How likely the lender is to lose, and what that is worth in spread.
fn price(case: &Case<GpuDebt>, lang: Lang) -> String {
    let outputs = case.outputs;
    let rate = |rate: f64| Unit::PERCENT.show(rate, lang);
    let (chance, model, contractual) =
        (rate(outputs.default_probability), rate(outputs.fair), rate(outputs.contractual));
    if outputs.default_probability <= 0.0 {
        return say!(
            lang,
            " None of the 81 rent scenarios leads to a missed payment or a loss.",
            "81通りのどの賃料のシナリオでも、不払いも損失も生じない。"
        );
    }
    say!(
        lang,
        " Across 81 weighted rent scenarios, the probability of a missed payment or a loss is {chance}; the \
         model spread is {model} a year, against {contractual} in the contract.",
        "加重した81通りの賃料のシナリオでは、不払いか損失が生じる確率は{chance}。\
         適正スプレッド（試算）は年{model}、契約上は年{contractual}。",
    )
}
