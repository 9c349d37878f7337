//! What the present inputs mean, in plain words.

use super::{FlowMap, Inputs, Outputs};
use crate::models::prelude::*;

pub(super) fn percent(value: f64, lang: Lang) -> String {
    Unit::PERCENT.show(value, lang)
}

impl Narrate for FlowMap {
    fn headline(case: &Case<FlowMap>, lang: Lang) -> String {
        let outputs = case.outputs;
        let [rate, net] = [outputs.loan_rate, outputs.net].map(|rate| percent(rate, lang));
        let managers = usd(outputs.managers, lang);
        say!(
            lang,
            "If tenants paid in full, loans at {rate} would leave savers {net} a year and managers \
             {managers}",
            "テナントがすべて支払う場合、平均{rate}の融資で投資家に残るのは年{net}、運用会社の取り分は{managers}になる計算だ"
        )
    }

    fn sentence(case: &Case<FlowMap>, lang: Lang) -> String {
        chain(case, lang) + &one_dollar(case, lang) + &bank(case, lang)
    }

    fn condition(case: &Case<FlowMap>, lang: Lang) -> String {
        let Inputs { spvs, fee, carry, line, weight, .. } = *case.inputs;
        let [spvs, fee, carry, line, weight] =
            [spvs, fee, carry, line, weight].map(|value| percent(value, lang));
        let [spv, neo] = case.workings.routes.map(|route| percent(route.rate, lang));
        say!(
            lang,
            "A model chain: every tenant pays; {spvs} of the loans to SPVs at {spv}, the rest to neoclouds \
             at {neo}; a fee of {fee}, carry of {carry}, bank lines for {line}; a risk weight of {weight}.",
            "モデル上の資金の流れ：テナントはすべて支払う。融資の{spvs}は金利{spv}でSPVへ、残りは{neo}でネオクラウドへ。運\
             用報酬{fee}、成功報酬{carry}、銀行の融資枠{line}、リスクウェート{weight}。"
        )
    }
}

/// What the money buys, and who gets how much of the first year's rent.
fn chain(case: &Case<FlowMap>, lang: Lang) -> String {
    let out = case.outputs;
    let [loans, chips, rent, income, managers, banks] =
        [out.loans, out.chips, out.rent, out.income, out.managers, out.banks].map(|amount| usd(amount, lang));
    let bought = if out.chips > 0.0 {
        say!(lang, "{chips} of chips", "{chips}のチップ")
    } else {
        let buildings = usd(out.buildings, lang);
        say!(
            lang,
            "{buildings} of buildings and power, but no chips",
            "チップではなく建物と電力設備{buildings}"
        )
    };
    say!(
        lang,
        "If every tenant paid, {loans} of private credit would help buy {bought}. Of {rent} of rent \
         in the first year, savers would earn {income}, managers would keep {managers} in fees and carry \
         (their share of the profit), and banks would receive {banks} on their lines.",
        "テナントがすべて支払うとすれば、プライベートクレジット{loans}を元手に{bought}が買われる。初年の賃料{rent}のう\
         ち投資家の収益は{income}、運用会社が運用報酬と成功報酬で得るのは{managers}、銀行が融資枠の利息で得るのは{banks}になる。"
    )
}

/// What a pension's dollar comes back as.
fn one_dollar(case: &Case<FlowMap>, lang: Lang) -> String {
    let Inputs { spv_years, neo_years, .. } = *case.inputs;
    let [spv, neo] = [case.outputs.back_spv, case.outputs.back_neo].map(|amount| usd(amount, lang));
    let years = |count: u32| if count == 1 { "year" } else { "years" };
    let (spv_unit, neo_unit) = (years(spv_years), years(neo_years));
    say!(
        lang,
        " A pension's dollar would come back as {spv} over {spv_years} {spv_unit} through SPVs, or as {neo} \
         over {neo_years} {neo_unit} through neoclouds.",
        "年金の1ドルはSPV経由なら{spv_years}年で{spv}、ネオクラウド経由なら{neo_years}年で{neo}になって戻る。"
    )
}

/// Which of the two loans a bank could make.
pub(super) fn bank_could(case: &Case<FlowMap>, lang: Lang) -> String {
    let [spv, neo] = case.workings.routes.map(|route| case.outputs.bank_rate <= route.rate);
    match (spv, neo) {
        (true, true) => say!(lang, "both loans pay more", "どちらの融資の金利もこれを上回る"),
        (false, false) => say!(lang, "neither loan pays that", "どちらの融資の金利もこれに届かない"),
        (false, true) => say!(lang, "only loans to neoclouds pay it", "これを上回るのはネオクラウド向けだけ"),
        (true, false) => say!(lang, "only loans to SPVs pay it", "これを上回るのはSPV向けだけ"),
    }
}

/// What the fund's chain takes between the loan and the saver, or what bank lines add.
pub(super) fn between(out: &Outputs, lang: Lang) -> String {
    let (rate, gap) = (percent(out.loan_rate, lang), points((out.loan_rate - out.net).abs(), lang));
    if out.net <= out.loan_rate {
        say!(
            lang,
            "Between a loan at {rate} and the saver, {gap} would be lost",
            "金利{rate}の融資から投資家に届くまでに{gap}が減る"
        )
    } else {
        say!(
            lang,
            "Bank lines would lift the saver's yield {gap} above the loan's {rate}",
            "銀行の融資枠により、投資家の利回りは融資の金利{rate}を{gap}上回る"
        )
    }
}

/// Why not a bank.
fn bank(case: &Case<FlowMap>, lang: Lang) -> String {
    let out = case.outputs;
    let rate = percent(out.bank_rate, lang);
    let (charge, could) = (points(out.charge, lang), bank_could(case, lang));
    let between = between(out, lang);
    say!(
        lang,
        " A bank would need {rate}, of which {charge} for its capital; {could}. {between}.",
        "銀行が貸すには{rate}の金利が要り、うち{charge}が資本の負担だ。{could}。一方、{between}。"
    )
}
