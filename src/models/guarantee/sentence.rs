//! What the present inputs mean, in plain words.

use super::{Guarantee, Inputs, Saving};
use crate::core::format::figures;
use crate::models::prelude::*;

fn percent(value: f64, lang: Lang) -> String {
    Unit::PERCENT.show(value, lang)
}

/// A probability, without digits that nobody can know.
pub(super) fn chance(value: f64, lang: Lang) -> String {
    if value > 0.0 && value < 1e-4 {
        say!(lang, "under 0.01%", "0.01％未満")
    } else if value > 0.9999 && value < 1.0 {
        say!(lang, "over 99.99%", "99.99％超")
    } else {
        percent(value, lang)
    }
}

/// A difference between rates.
fn points(difference: f64, lang: Lang) -> String {
    let number = figures(difference * 100.0, 3, lang);
    let noun = if number == "1" { "point" } else { "points" };
    say!(lang, "{number} percentage {noun}", "{number}ポイント")
}

/// How much of the debt is guaranteed, as in "a guarantee of …".
fn part(share: f64, lang: Lang) -> String {
    let share_shown = percent(share, lang);
    if share >= 1.0 {
        say!(lang, "all the debt", "債務の全額")
    } else {
        say!(lang, "{share_shown} of the debt", "債務の{share_shown}")
    }
}

impl Narrate for Guarantee {
    fn headline(case: &Case<Guarantee>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let [with, without] = [outputs.failure, outputs.failure_without].map(|share| chance(share, lang));
        let (part, exposure) = (part(inputs.share, lang), usd(outputs.exposure, lang));
        if inputs.share <= 0.0 {
            return say!(
                lang,
                "With no debt guaranteed, the model borrower's probability of falling short is {without}",
                "保証がなければ、モデル上の借り手が資金不足に陥る確率は{without}になる計算だ"
            );
        }
        if with == without {
            say!(
                lang,
                "Guaranteeing {part} would leave the model borrower's risk of falling short at {with}, with \
                 {exposure} at stake",
                "{part}を保証しても、モデル上の借り手が資金不足に陥る確率は{with}のままで、保証人は{exposure}の債務を背負う計算だ"
            )
        } else if outputs.failure < outputs.failure_without {
            say!(
                lang,
                "Guaranteeing {part} would cut the model borrower's risk of falling short from {without} to \
                 {with}, with {exposure} at stake",
                "{part}を保証すれば、モデル上の借り手が資金不足に陥る確率は{without}から{with}に下がり、保証人は{exposure}の債務を背負う計算だ"
            )
        } else {
            say!(
                lang,
                "Guaranteeing {part} would raise the model borrower's risk of falling short from {without} \
                 to \
                 {with}, with {exposure} at stake",
                "{part}を保証すると、モデル上の借り手が資金不足に陥る確率は{without}から{with}に上がり、保証人は{exposure}の債務を背負う計算だ"
            )
        }
    }

    fn sentence(case: &Case<Guarantee>, lang: Lang) -> String {
        if case.inputs.share <= 0.0 {
            return without(case, lang);
        }
        saving(case, lang) + &size(case, lang) + &cost(case, lang) + &fate(case, lang)
    }

    fn condition(case: &Case<Guarantee>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let [volatility, recovery, pool] =
            [inputs.volatility, inputs.recovery, inputs.pool].map(|value| percent(value, lang));
        let (cut, guarantor) = (points(outputs.cut, lang), guarantor(case, lang));
        let cover = Unit::TIMES.show(inputs.cover, lang);
        say!(
            lang,
            "A model borrower: median debt-service cover of {cover}, uncertainty of {volatility}, recovery \
             of \
             {recovery}, correlation of {pool} among borrowers; {cut} off the cost of guaranteed debt; a \
             guarantor that {guarantor}.",
            "モデル上の借り手：元利金返済カバー率の中央値{cover}、不確かさ{volatility}、回収率{recovery}、借り手どうしの相関{pool}。\
             保証された債務の金利は{cut}下がり、保証人は{guarantor}。"
        )
    }
}

/// What the loss is measured against, as in "1% of …".
pub(super) fn measure(inputs: &Inputs, lang: Lang) -> String {
    if inputs.resources == Inputs::default().resources {
        return say!(lang, "US GDP", "米国のGDP");
    }
    let amount = usd(inputs.resources, lang);
    say!(lang, "the {amount} it is measured against", "比較対象の{amount}")
}

/// How safe the guarantor is.
fn guarantor(case: &Case<Guarantee>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    if outputs.guarantor_fails <= 0.0 {
        return say!(lang, "never fails", "破綻しないと仮定する");
    }
    let [fails, link] = [outputs.guarantor_fails, inputs.link].map(|value| percent(value, lang));
    say!(
        lang,
        "fails with a probability of {fails}, correlation of {link} with the borrower",
        "{fails}の確率で破綻し、借り手との相関は{link}と仮定する"
    )
}

/// No guarantee at all.
fn without(case: &Case<Guarantee>, lang: Lang) -> String {
    let outputs = case.outputs;
    let (failure, hurdle) = (chance(outputs.failure_without, lang), percent(outputs.hurdle_without, lang));
    let lost = usd(outputs.total, lang);
    say!(
        lang,
        "Without a guarantee the model build-out needs EBITDA of {hurdle} of the investment a year, and its \
         cash would not cover its debt service with a probability of {failure}. Lenders bear the whole \
         expected loss of {lost}.",
        "保証がなければ、モデル上の投資に必要なEBITDAは投資額の年{hurdle}、キャッシュが元利金に足りない確率は{failure}。期待損失{lost}は\
         すべて貸し手が負う。"
    )
}

/// What falls.
fn saving(case: &Case<Guarantee>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let cut = points(outputs.cut, lang);
    let [before, after] = [outputs.hurdle_without, outputs.hurdle].map(|value| percent(value, lang));
    let [likely, less] = [outputs.failure_without, outputs.failure].map(|value| chance(value, lang));
    let how = match inputs.saving {
        Saving::Precedent => String::new(),
        Saving::Model => say!(lang, ", the expected loss it removes,", "（減らした期待損失に等しい）"),
    };
    say!(
        lang,
        "If the guarantee took {cut}{how} off the cost of the guaranteed debt, the EBITDA needed would go \
         from {before} to {after} of the investment a year, and the probability that cash does not cover \
         debt service from {likely} to {less}.",
        "保証された債務の金利が{cut}下がる{how}とすれば、必要なEBITDAは投資額の年{before}から{after}に、キャッシュが元利金に足りない\
         確率は{likely}から{less}になる。"
    )
}

/// What grows.
fn size(case: &Case<Guarantee>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [exposure, all] = [outputs.exposure, outputs.all_fail].map(|amount| usd(amount, lang));
    let (burden, yard) = (percent(outputs.burden, lang), measure(inputs, lang));
    let [from, to] = [inputs.capital, outputs.capital].map(|amount| usd(amount, lang));
    let grown = if from == to {
        String::new()
    } else {
        say!(lang, " The build-out would grow from {from} to {to}.", "投資は{from}から{to}に増える。")
    };
    grown
        + &say!(
            lang,
            " The guarantor would stand behind {exposure} and lose {all}, equal to {burden} of \
             {yard}, if every borrower fell short.",
            "保証人は{exposure}の債務を負い、借り手がすべて資金不足に陥れば、{yard}の{burden}にあたる{all}を失う。"
        )
}

/// What the guarantor must expect.
fn cost(case: &Case<Guarantee>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [expected, worst, subsidy] =
        [outputs.expected, outputs.worst, outputs.subsidy].map(|amount| usd(amount, lang));
    let tail = percent(inputs.tail, lang);
    let fee = points(outputs.fee, lang);
    say!(
        lang,
        " Its expected cost is {expected}, which a fee of {fee} a year would cover, and its loss at {tail} \
         confidence {worst}; the interest saved is worth {subsidy}.",
        "見込まれる負担は{expected}で、年{fee}の保証料で賄える。信頼水準{tail}での損失は{worst}、節約される金利の価値は{subsidy}になる。"
    )
}

/// What the guarantor's own fate does.
fn fate(case: &Case<Guarantee>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    if outputs.guarantor_fails <= 0.0 {
        return say!(lang, " The guarantor is taken never to fail.", "保証人は破綻しないとみなす。");
    }
    let [fails, both, apart] =
        [outputs.guarantor_fails, outputs.both_fail, outputs.if_independent].map(|value| chance(value, lang));
    let lost = usd(outputs.lenders_double, lang);
    if inputs.link == 0.0 {
        return say!(
            lang,
            " The guarantor itself would fail with a probability of {fails}, and both with {both}, as their \
             fates are independent; lenders keep an expected loss of {lost} on guaranteed debt.",
            "保証人自身が破綻する確率は{fails}、両者は互いに独立で、ともに破綻する確率は{both}。保証された債務について貸し手に残る期待損失は{lost}。"
        );
    }
    say!(
        lang,
        " The guarantor itself would fail with a probability of {fails}, and both with {both} against \
         {apart} if their fates were independent; lenders keep an expected loss of {lost} on guaranteed \
         debt.",
        "保証人自身が破綻する確率は{fails}、両者がともに破綻する確率は{both}で、互いに独立な場合は{apart}。保証された債務について貸し手に残る期待損失は{lost}。"
    )
}
