//! What the present inputs mean, in plain words.

use super::GpuDebt;
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
                    "On these terms the loan would miss a payment in month {month}",
                    "この条件では{month}カ月目に支払いが滞る"
                )
            }
            (None, Some(moment)) => {
                let after = after(moment, lang);
                say!(
                    lang,
                    "On these terms the loan would breach a covenant {after}, yet make every payment",
                    "この条件では{after}財務制限条項に抵触するが、支払いは続く"
                )
            }
            (None, None) => say!(
                lang,
                "On these terms the loan would make every payment and breach no covenant",
                "この条件では支払いが続き、財務制限条項にも抵触しない"
            ),
        }
    }

    fn sentence(case: &Case<GpuDebt>, lang: Lang) -> String {
        chips(case, lang) + &breaches(case, lang) + &price(case, lang)
    }

    fn condition(case: &Case<GpuDebt>, lang: Lang) -> String {
        let inputs = case.inputs;
        let percent = |rate: f64| Unit::PERCENT.show(rate, lang);
        let (advance, rate, years) = (percent(inputs.advance), percent(inputs.coupon), inputs.tenor);
        let (change, contracts) = (percent(inputs.change), inputs.contract_months);
        let price = Unit::usd(One).show(inputs.price, lang);
        say!(
            lang,
            "A model borrower: {advance} of {price} a GPU lent at {rate} for {years} years; assumes market \
             rents changing by {change} a year and contracts of {contracts} months.",
            "モデル借り手：GPU1基{price}の{advance}を金利{rate}で{years}年借りる。市場賃料の変化は年{change}、\
             契約は{contracts}カ月と仮定する。"
        )
    }
}

/// When, counted from the first day.
fn after(moment: f64, lang: Lang) -> String {
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
            "breach its loan-to-value (LTV) limit {ltv}, its debt-service cover (DSCR) test {dscr}",
            "{ltv}担保掛け目（LTV）の上限、{dscr}元利金返済カバー率（DSCR）の下限に抵触"
        )),
    };
    let missed = outputs.first_missed.number().map(|month| significant(month, 3));
    match (breached, missed) {
        (Some(breached), Some(month)) => say!(
            lang,
            " On these terms it would {breached} and miss a payment in month {month}.",
            "この条件では{breached}し、{month}カ月目に支払いが滞る計算だ。"
        ),
        (None, Some(month)) => say!(
            lang,
            " On these terms it would breach no covenant before it missed a payment in month {month}.",
            "この条件では財務制限条項に抵触しないまま、{month}カ月目に支払いが滞る計算だ。"
        ),
        (Some(breached), None) => say!(
            lang,
            " On these terms it would {breached}, but make every payment.",
            "この条件では{breached}するが、支払いは最後まで続く計算だ。"
        ),
        (None, None) => say!(
            lang,
            " On these terms it would breach no covenant and make every payment.",
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
            " No rent scenario tried here leads to a missed payment or a loss.",
            "試算したどの賃料のシナリオでも、支払いの遅れも損失も生じない。"
        );
    }
    say!(
        lang,
        " Over the rent scenarios tried, the chance of a missed payment or a loss is {chance}; the model \
         spread is {model} a year, against {contractual} in the contract.",
        "試算した賃料のシナリオ全体では、支払いの遅れか損失が生じる確率は{chance}。\
         適正スプレッド（試算）は年{model}、契約上は年{contractual}。",
    )
}
