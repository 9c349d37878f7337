//! What the present inputs mean, in plain words.

use super::{HyperscalerFunding, Include, Inputs, history};
use crate::core::format::{calendar_year, figures};
use crate::models::prelude::*;

fn percent(value: f64, lang: Lang) -> String {
    Unit::PERCENT.show(value, lang)
}

/// A share, without decimals.
pub(super) fn share(value: f64, lang: Lang) -> String {
    percent(libm::round(value * 100.0) / 100.0, lang)
}

/// So many times something, to two digits.
pub(super) fn times(value: f64, lang: Lang) -> String {
    let number = figures(value, 2, lang);
    let number = if number == "1" { "1.0" } else { &number };
    say!(lang, "{number} times", "{number}倍")
}

/// A spread, or a difference between two: to a basis point.
pub(super) fn basis_points(spread: f64, lang: Lang) -> String {
    let points = libm::round(spread * 1e4);
    let (points, percent) = (figures(points, 5, lang), figures(points / 100.0, 4, lang));
    let noun = if points == "1" { "basis point" } else { "basis points" };
    say!(lang, "{points} {noun}", "{percent}ポイント").replacen('−', text("−", "マイナス").get(lang), 1)
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
        say!(lang, "cash shrank {rate} a year", "営業キャッシュフローが年{rate}減る")
    } else {
        say!(lang, "cash grew {rate} a year", "営業キャッシュフローが年{rate}伸びる")
    }
}

/// What is spent.
fn plans(scale: f64, lang: Lang) -> String {
    if scale == 1.0 {
        return say!(lang, "spending went to plan", "設備投資が計画どおりで");
    }
    let share = percent(scale, lang);
    say!(lang, "spending were {share} of plans", "設備投資が計画の{share}で")
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
            "If {plans} and {cash}, {who} would have to raise {raised} by 2030",
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

/// What is spent out of what, and what that leaves.
fn spending(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let last = history::total(history::REPORTED - 1);
    let [before, after] = [last.capex / last.cash, case.outputs.share].map(|part| share(part, lang));
    let raised = usd(case.outputs.raised, lang);
    if case.outputs.raised <= 0.0 {
        return say!(
            lang,
            "Capital spending took {before} of five hyperscalers' operating cash in 2025; on these inputs it \
             would take {after} over 2026–30 and leave nothing to be raised.",
            "設備投資は2025年に五社の営業キャッシュフローの{before}を占めた。この前提では2026～30年は{after}となり、新たな調達は要らない。"
        );
    }
    let early = if case.inputs.ahead > 0.0 {
        say!(lang, ", partly for the year after", "（一部は翌年分の前倒し）")
    } else {
        String::new()
    };
    say!(
        lang,
        "Capital spending took {before} of five hyperscalers' operating cash in 2025; on these inputs it \
         would take {after} over 2026–30 and, with payouts, leave {raised} to be raised in those \
         years{early}.",
        "設備投資は2025年に五社の営業キャッシュフローの{before}を占めた。この前提では2026～30年は{after}となり、株主還元と\
         合わせて{raised}の調達{early}が要る。"
    )
}

/// What is raised, and at what price.
fn bonds(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let Case { inputs, workings, outputs } = case;
    let [peak, usual] = [outputs.peak, inputs.usual].map(|sum| usd(sum, lang));
    let (year, times) = (workings.peak().0, times(outputs.times, lang));
    let (year, spread) = (calendar_year(f64::from(year)), basis_points(outputs.spread, lang));
    if outputs.peak <= 0.0 {
        return say!(lang, " No bonds would be sold.", "社債の発行はない。");
    }
    say!(
        lang,
        " Bonds sold, including those that replace matured ones, would peak at {peak} in {year}, {times} the \
         usual {usual}, at {spread} over Treasuries.",
        "社債の発行は借り換えを含めて{year}年の{peak}がピークで、通常の{usual}の{times}、国債に対するスプレッドは{spread}になる。"
    )
}

/// How large the debt is, and with what stands elsewhere.
fn debt(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [reported, leases, all] =
        [outputs.leverage, outputs.with_leases, outputs.with_all].map(|value| times(value, lang));
    let told = say!(
        lang,
        " Debt was {reported} a year's operating cash; leases not yet begun would make it {leases}, all \
         commitments {all}",
        "債務は年間の営業キャッシュフローの{reported}だが、開始前のリースを含めると{leases}、契約の総額では{all}になる"
    );
    let wider = match inputs.include {
        Include::Reported => return told + text(".", "。").get(lang),
        Include::Leases => outputs.widen_leases,
        Include::All => outputs.widen_all,
    };
    let wider = basis_points(wider, lang);
    told + &say!(
        lang,
        "; counted as debt, they widen the spread by {wider}.",
        "。これを債務として織り込めば、スプレッドは{wider}広がる。"
    )
}

/// What would turn the result round.
fn turn(case: &Case<HyperscalerFunding>, lang: Lang) -> String {
    let Some(growth) = case.outputs.break_even.number() else { return String::new() };
    let rate = share(growth, lang);
    if case.outputs.raised <= 0.0 {
        return say!(
            lang,
            " Growth of {rate} a year would do for the companies together.",
            "全社合計なら、営業キャッシュフローの伸びは年{rate}で足りる。"
        );
    }
    if case.inputs.growth >= growth {
        return say!(
            lang,
            " Together the companies would pay for everything themselves, as they would from {rate} growth \
             on; what is raised is single companies' gaps.",
            "全社合計では自己資金ですべてを賄える（伸びが年{rate}以上の場合）。調達は一部の会社の不足による。"
        );
    }
    say!(
        lang,
        " If cash grew by about {rate} a year, the companies together would pay for everything themselves, \
         before interest.",
        "営業キャッシュフローの伸びが年約{rate}なら、全社合計では自己資金ですべてを賄える（利払い前）。"
    )
}
