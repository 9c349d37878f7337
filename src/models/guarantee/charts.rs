//! What falls and what grows with the share guaranteed, who bears the loss, and what a shared fate costs.

use super::sentence::{chance, measure};
use super::{Guarantee, Inputs, Outputs};
use crate::finance::bivariate::cumulative_of_two;
use crate::finance::normal::cumulative;
use crate::models::prelude::*;

impl Illustrate for Guarantee {
    fn charts(case: &Case<Guarantee>, lang: Lang) -> Vec<ChartSpec> {
        let swept = over_share(case.inputs);
        vec![failure(case, &swept, lang), exposure(case, &swept, lang), fate(case, lang), bearers(case, lang)]
    }
}

const USD: Unit = Unit::usd(Billion);
/// Points along the share guaranteed.
const SHARES: u32 = 20;
/// Points along the correlation.
const LINKS: u32 = 40;

/// Everything over the share guaranteed.
#[inline(never)]
fn over_share(inputs: &Inputs) -> Vec<(f64, Outputs)> {
    let shares = (0..=SHARES).map(|step| f64::from(step) / f64::from(SHARES));
    shares.map(|share| (share, Guarantee::evaluate(&Inputs { share, ..*inputs }))).collect()
}

/// One output of a sweep.
fn line(swept: &[(f64, Outputs)], output: fn(&Outputs) -> f64) -> Vec<(f64, f64)> {
    swept.iter().map(|(share, outputs)| (*share, output(outputs))).collect()
}

fn top(points: &[(f64, f64)], least: f64) -> f64 {
    points.iter().map(|point| point.1).fold(least, f64::max)
}

/// What falls and what grows, over the share guaranteed.
fn failure(case: &Case<Guarantee>, swept: &[(f64, Outputs)], lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let points = line(swept, |out| out.failure);
    let at_stake = line(swept, |out| out.burden);
    let (first, last) = (points[0].1, points[points.len() - 1].1);
    let [none, all] = [first, last].map(|value| chance(value, lang));
    let most = usd(swept.last().map_or(0.0, |(_, out)| out.all_fail), lang);
    let finding = if outputs.all_fail <= 0.0 {
        say!(
            lang,
            "Shortfall risk: {none} unguaranteed, {all} guaranteed; nothing is at stake",
            "返済資金が不足する確率は保証なしで{none}、全額保証で{all}。この設定では保証人に損失は生じない"
        )
    } else if none == all {
        say!(
            lang,
            "A guarantee would leave shortfall risk at {none}; {most} is at stake",
            "全額を保証しても、返済資金が不足する確率は{none}のまま、失いうる額は{most}に達する"
        )
    } else if last < first {
        say!(
            lang,
            "A guarantee would cut shortfall risk from {none} to {all}; {most} is at stake",
            "全額を保証すれば、返済資金が不足する確率は{none}から{all}に下がり、失いうる額は{most}に達する"
        )
    } else {
        say!(
            lang,
            "A guarantee would lift shortfall risk from {none} to {all}; {most} is at stake",
            "全額を保証すると、返済資金が不足する確率は{none}から{all}に上がり、失いうる額は{most}に達する"
        )
    };
    let now = chance(outputs.failure, lang);
    let [share, burden] = [inputs.share, outputs.burden].map(|value| Unit::PERCENT.show(value, lang));
    let yard = measure(inputs, lang);
    let highest = top(&at_stake, top(&points, outputs.failure_without)).max(1e-3) * 1.15;
    Chart::new(lang, "failure", text("What falls, and what grows?", "何が下がり、何が増えるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "With {share} of the debt guaranteed, the model borrower's shortfall probability would be \
             {now}, against {none} without a guarantee. The guarantor could lose an amount equal to \
             {burden} of {yard}.",
            "債務の{share}を保証した場合、モデル上の借り手の返済資金が不足する確率は{now}、保証がなければ{none}。保証人\
             が失いうる額は{yard}の{burden}にあたる。"
        ))
        .xy(
            (text("Share of debt guaranteed", "保証される債務の比率"), Unit::PERCENT, 0.0..=1.0),
            (
                text("Probability; share of the yardstick", "確率、比較対象に対する比率"),
                Unit::PERCENT,
                0.0..=highest,
            ),
        )
        .level(text("no guarantee", "不足する確率（保証なし）"), outputs.failure_without, Ink::Muted)
        .line(text("shortfall probability", "不足する確率"), points, Ink::Second)
        .line(text("possible loss ÷ yardstick", "失いうる額÷比較対象"), at_stake, Ink::First)
        .dot(text("now", "現在"), (inputs.share, outputs.failure), Ink::Second)
        .moves("share", 1.0)
        .build()
}

/// What the guarantor may lose, over the share guaranteed.
fn exposure(case: &Case<Guarantee>, swept: &[(f64, Outputs)], lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let all = line(swept, |out| out.all_fail);
    let worst = line(swept, |out| out.worst);
    let expected = line(swept, |out| out.expected);
    let [most, tail, mean] =
        [outputs.all_fail, outputs.worst, outputs.expected].map(|amount| usd(amount, lang));
    let confidence = Unit::PERCENT.show(inputs.tail, lang);
    let finding = if outputs.expected > 0.0 && outputs.worst >= outputs.expected {
        let times = Unit::TIMES.show(outputs.worst / outputs.expected, lang);
        say!(
            lang,
            "The worst-case loss, {tail}, would be {times} the expected cost",
            "最悪の場合の損失は{tail}、見込まれる負担の{times}"
        )
    } else {
        say!(
            lang,
            "The worst-case loss would be {tail}, the expected cost {mean}",
            "最悪の場合の損失は{tail}、見込まれる負担は{mean}"
        )
    };
    let highest = top(&all, 0.0).max(1e6) * 1.1;
    Chart::new(lang, "exposure", text("What may the guarantor lose?", "保証人はいくら失いうるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "On present inputs the guarantor's expected cost is {mean}. It would lose {tail} at \
             {confidence} confidence, and {most} if every borrower fell short.",
            "現在の入力で見込まれる負担は{mean}、信頼水準{confidence}での損失は{tail}、すべての借り手の返済資金が不足し\
             た場合の損失は{most}。"
        ))
        .xy(
            (text("Share of debt guaranteed", "保証される債務の比率"), Unit::PERCENT, 0.0..=1.0),
            (text("Guarantor's loss", "保証人の損失"), USD, 0.0..=highest),
        )
        .line(text("if all fall short", "すべてで不足"), all, Ink::Muted)
        .line(text("worst case", "最悪の場合"), worst, Ink::First)
        .dashed(text("expected", "見込み"), expected, Ink::First)
        .dot(text("now", "現在"), (inputs.share, outputs.worst), Ink::First)
        .moves("share", 1.0)
        .build()
}

/// The guarantee's value to lenders, over its correlation with the borrower.
fn fate(case: &Case<Guarantee>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let failure = cumulative(workings.reach);
    let worth = |link: f64| {
        let both = cumulative_of_two(workings.reach, workings.guarantor, link);
        outputs.all_fail * (failure - both).max(0.0)
    };
    let links = (0..=LINKS).map(|step| -1.0 + 2.0 * f64::from(step) / f64::from(LINKS));
    let points: Vec<(f64, f64)> = links.map(|link| (link, worth(link))).collect();
    let whole = outputs.all_fail * failure;
    let [value, full] = [outputs.expected, whole].map(|amount| usd(amount, lang));
    let left = if whole > 0.0 { outputs.expected / whole } else { 0.0 };
    let (left, link) = (Unit::PERCENT.show(left, lang), Unit::PERCENT.show(inputs.link, lang));
    let finding = if whole <= 0.0 {
        say!(
            lang,
            "The guarantee is worth nothing: no loss is expected on guaranteed debt",
            "保証された債務に期待損失がないため、保証の価値はゼロ"
        )
    } else if outputs.guarantor_fails <= 0.0 {
        say!(
            lang,
            "If the guarantor never fails, the guarantee is worth {full} at any correlation",
            "保証人が破綻しないとすれば、保証の価値は相関によらず{full}"
        )
    } else {
        say!(
            lang,
            "At a correlation of {link} the guarantee would keep {left} of its full value",
            "相関{link}では、保証の価値は破綻しない保証人の場合の{left}"
        )
    };
    Chart::new(
        lang,
        "fate",
        text("What is the guarantee worth to lenders?", "保証は貸し手にとっていくらの価値か"),
    )
    .finding(finding)
    .summary(say!(
        lang,
        "On present inputs the guarantee would take {value} of expected loss off lenders. Its full value, \
         if the guarantor never failed, would be {full}.",
        "現在の入力で、貸し手が免れる期待損失は{value}。破綻しない保証人なら{full}になる。"
    ))
    .xy(
        (text("Correlation of guarantor and borrower", "保証人と借り手の相関"), Unit::PERCENT, -1.0..=1.0),
        (
            text("Expected loss taken off lenders", "保証人が引き受ける期待損失"),
            USD,
            0.0..=whole.max(1e6) * 1.15,
        ),
    )
    .level(text("a guarantor that never fails", "破綻しない保証人"), whole, Ink::Muted)
    .line(text("this guarantor", "この保証人"), points, Ink::Second)
    .dot(text("now", "現在"), (inputs.link, outputs.expected), Ink::Second)
    .moves("link", 1.0)
    .build()
}

/// Who bears the expected loss, before and after.
fn bearers(case: &Case<Guarantee>, lang: Lang) -> ChartSpec {
    let Case { outputs, .. } = case;
    let lenders = outputs.lenders_rest + outputs.lenders_double;
    let [before, guarantor, kept] =
        [outputs.total_without, outputs.expected, lenders].map(|amount| usd(amount, lang));
    let finding = if outputs.expected > 0.0 && lenders <= 0.0 {
        say!(
            lang,
            "The guarantor would bear the whole expected loss of {guarantor}",
            "期待損失{guarantor}はすべて保証人が負い、貸し手には残らない"
        )
    } else if outputs.expected > 0.0 {
        say!(
            lang,
            "The guarantor would bear {guarantor} of the expected loss, lenders {kept}",
            "期待損失のうち{guarantor}を保証人が、{kept}を貸し手が負う"
        )
    } else if lenders > 0.0 {
        say!(
            lang,
            "Lenders would bear the whole expected loss of {kept}",
            "期待損失{kept}はすべて貸し手が負う"
        )
    } else {
        say!(lang, "No loss is expected on these inputs", "この入力では期待損失はない")
    };
    Chart::new(lang, "bearers", text("Who bears the expected loss?", "期待損失を負うのは誰か"))
        .finding(finding)
        .summary(say!(
            lang,
            "Without a guarantee lenders' expected loss over the tenor is {before}. With the guarantee, the \
             guarantor's is {guarantor} and the lenders' {kept}.",
            "保証がなければ、全期間の期待損失{before}はすべて貸し手が負う。保証があれば、保証人が{guarantor}、貸し手\
             が{kept}を負う。"
        ))
        .bars(text("Expected loss over the tenor", "全期間の期待損失"), USD)
        .bar(text("Lenders, without a guarantee", "保証なし：貸し手"), outputs.total_without, Ink::Muted)
        .bar(text("Guarantor, with the guarantee", "保証あり：保証人"), outputs.expected, Ink::First)
        .bar(
            text("Lenders, where the guarantor fails too", "保証あり：貸し手（保証人も破綻）"),
            outputs.lenders_double,
            Ink::Third,
        )
        .bar(
            text("Lenders, on unguaranteed debt", "保証あり：貸し手（保証のない債務）"),
            outputs.lenders_rest,
            Ink::Third,
        )
        .build()
}
