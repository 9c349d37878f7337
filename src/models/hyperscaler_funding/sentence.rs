//! What the present inputs mean, in plain words.

use super::{HyperscalerFunding, Include, Inputs, history};
use crate::core::format::{calendar_year, figures};
use crate::models::prelude::*;

fn percent(value: f64, lang: Lang) -> String {
    Unit::PERCENT.show(value, lang)
}

/// A spread, or a difference between two.
pub(super) fn basis_points(spread: f64, lang: Lang) -> String {
    let (points, percent) = (figures(spread * 1e4, 3, lang), figures(spread * 100.0, 2, lang));
    say!(lang, "{points} basis points", "{percent}ポイント").replacen('−', minus(lang), 1)
}

fn minus(lang: Lang) -> &'static str {
    text("−", "マイナス").get(lang)
}

/// The companies, whatever the reader made of them.
pub(super) fn who(inputs: &Inputs, lang: Lang) -> String {
    match inputs.companies.len() {
        1 => say!(lang, "a model hyperscaler", "モデル上のハイパースケーラー"),
        5 => say!(lang, "five model hyperscalers", "モデル上のハイパースケーラー五社"),
        count => say!(lang, "{count} model hyperscalers", "モデル上のハイパースケーラー{count}社"),
    }
}

/// How operating cash changes.
fn cash(growth: f64, lang: Lang) -> String {
    let rate = percent(growth.abs(), lang);
    if growth < 0.0 {
        say!(lang, "operating cash shrank by {rate} a year", "営業キャッシュフローが年{rate}減る")
    } else {
        say!(lang, "operating cash grew by {rate} a year", "営業キャッシュフローが年{rate}伸びる")
    }
}

/// What is spent.
fn plans(scale: f64, lang: Lang) -> String {
    if scale == 1.0 {
        return say!(lang, "capital spending went to plan", "設備投資が計画どおりで");
    }
    let share = percent(scale, lang);
    say!(lang, "capital spending were {share} of plans", "設備投資が計画の{share}で")
}

impl Narrate for HyperscalerFunding {
    fn headline(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let (who, raised) = (who(inputs, lang), usd(outputs.raised, lang));
        let (plans, cash) = (plans(inputs.scale, lang), cash(inputs.growth, lang));
        if outputs.raised <= 0.0 {
            return say!(
                lang,
                "If {plans} and {cash}, {who} would raise no new money by 2030",
                "{plans}、{cash}場合、{who}は2030年まで新たな資金調達が要らない計算だ"
            );
        }
        say!(
            lang,
            "If {plans} and {cash}, {who} would raise {raised} by 2030",
            "{plans}、{cash}場合、{who}の2030年までの調達額は{raised}になる計算だ"
        )
    }

    fn sentence(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
        spending(case, lang) + &bonds(case, lang) + &debt(case, lang) + &turn(case, lang)
    }

    fn condition(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
        let inputs = case.inputs;
        let [growth, scale, ahead, payouts] =
            [inputs.growth, inputs.scale, inputs.ahead, inputs.payouts].map(|value| percent(value, lang));
        let counted = inputs.include.label().get(lang);
        say!(
            lang,
            "Model companies built on figures to mid-2026: operating cash grows by {growth} a year; capital \
             spending at {scale} of plans, payouts at {payouts} of the present pace; {ahead} raised a year \
             ahead. Counted: {counted}.",
            "2026年半ばまでの数字で組んだモデル上の企業：営業キャッシュフローの伸びは年{growth}、設備投資は計画の{scale}、\
             株主還元は現在の{payouts}、{ahead}を1年前に調達。債務は「{counted}」。"
        )
    }
}

/// What is spent out of what.
fn spending(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let last = history::total(history::REPORTED - 1);
    let [before, share] = [last.capex / last.cash, case.outputs.share].map(|part| percent(part, lang));
    say!(
        lang,
        "Capital spending took {before} of five hyperscalers' operating cash in 2025; on these inputs it \
         would take {share} over 2026–30.",
        "設備投資は2025年に五社の営業キャッシュフローの{before}を占めた。この前提では、2026～30年は{share}になる。"
    )
}

/// What is raised, and at what price.
fn bonds(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let Case { inputs, workings, outputs } = case;
    let [raised, peak, usual] = [outputs.raised, outputs.peak, inputs.usual].map(|sum| usd(sum, lang));
    let (year, times) = (workings.peak().0, Unit::TIMES.show(outputs.times, lang));
    let (year, spread) = (calendar_year(f64::from(year)), basis_points(outputs.spread, lang));
    if outputs.peak <= 0.0 {
        return say!(lang, " No bonds would be sold.", "社債の発行はない。");
    }
    say!(
        lang,
        " With payouts, {raised} of new money would be needed. Bonds, including those that replace matured \
         ones, would peak at {peak} in {year}, {times} the usual {usual}, at {spread} over Treasuries.",
        "株主還元と合わせ、{raised}の新たな資金が要る。社債の発行は借り換えを含めて{year}年の{peak}がピークで、通常の{usual}の\
         {times}、国債に対するスプレッドは{spread}になる。"
    )
}

/// How large the debt is, and with what stands elsewhere.
fn debt(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [reported, leases, all] =
        [outputs.leverage, outputs.with_leases, outputs.with_all].map(|times| Unit::TIMES.show(times, lang));
    let told = say!(
        lang,
        " Debt was {reported} a year's operating cash; leases not yet begun would make it {leases}, all \
         commitments {all}.",
        "債務は年間の営業キャッシュフローの{reported}だが、開始前のリースを含めると{leases}、契約の総額では{all}になる。"
    );
    let wider = match inputs.include {
        Include::Reported => return told,
        Include::Leases => outputs.widen_leases,
        Include::All => outputs.widen_all,
    };
    let wider = basis_points(wider, lang);
    told + &say!(
        lang,
        " Priced as debt, that widens the spread by {wider}.",
        "これを債務として織り込めば、スプレッドは{wider}広がる。"
    )
}

/// What would turn the result round.
fn turn(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let Some(growth) = case.outputs.break_even.number() else { return String::new() };
    let rate = percent(growth, lang);
    say!(
        lang,
        " If operating cash changed by {rate} a year instead, the companies together would pay for \
         everything themselves, before interest.",
        "営業キャッシュフローの年間変化率が{rate}なら、全社合計では自己資金ですべてを賄える（利払い前）。"
    )
}
