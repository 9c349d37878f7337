//! What the present inputs mean, in plain words.

use super::{Guarantee, Inputs, Saving};
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
                "With no debt guaranteed, the model borrower's shortfall risk would be {without}",
                "保証がなければ、モデル上の借り手の返済資金が不足する確率は{without}になる計算だ"
            );
        }
        if with == without {
            say!(
                lang,
                "Guaranteeing {part}, {exposure}, would leave the model borrower's shortfall risk at {with}",
                "{part}（{exposure}）を保証しても、モデル上の借り手の返済資金が不足する確率は{with}のまま変わらない計算だ"
            )
        } else if outputs.failure < outputs.failure_without {
            say!(
                lang,
                "Guaranteeing {part}, {exposure}, would cut the model borrower's shortfall risk from \
                 {without} to {with}",
                "{part}（{exposure}）を保証すれば、モデル上の借り手の返済資金が不足する確率は{without}から{with}に下がる\
                 計算だ"
            )
        } else {
            say!(
                lang,
                "Guaranteeing {part}, {exposure}, would raise the model borrower's shortfall risk from \
                 {without} to {with}",
                "{part}（{exposure}）を保証すると、モデル上の借り手の返済資金が不足する確率は{without}から{with}に上がる\
                 計算だ"
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
            "A model borrower: median debt-service cover of {cover}, cash uncertainty of {volatility}, \
             recovery of {recovery}, correlation of {pool} among borrowers; {cut} off the cost of \
             guaranteed debt; a guarantor that {guarantor}.",
            "モデル上の借り手：元利金返済カバー率の中央値{cover}、キャッシュの不確かさ{volatility}、回収率{recovery}、借\
             り手どうしの相関{pool}。保証された債務の金利は{cut}下がり、保証人は{guarantor}。"
        )
    }
}

/// What the loss is measured against, as in "1% of …".
pub(super) fn measure(inputs: &Inputs, lang: Lang) -> String {
    if inputs.resources == Inputs::default().resources {
        return say!(lang, "US GDP", "米国のGDP");
    }
    let amount = usd(inputs.resources, lang);
    say!(lang, "the {amount} yardstick", "比較対象の{amount}")
}

/// How safe the guarantor is.
fn guarantor(case: &Case<Guarantee>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    if outputs.guarantor_fails <= 0.0 {
        return say!(lang, "is assumed never to fail", "破綻しないと仮定する");
    }
    let [fails, link] = [outputs.guarantor_fails, inputs.link].map(|value| percent(value, lang));
    say!(
        lang,
        "fails with a probability of {fails} (correlation with the borrower: {link})",
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
        "Without a guarantee the model build-out would need yearly EBITDA of {hurdle} of the investment. \
         The probability that its cash would not cover debt service is {failure}. Lenders would bear the \
         whole expected loss of {lost}.",
        "保証がなければ、モデル上の投資に必要なEBITDAは年に投資額の{hurdle}、返済資金が不足する確率は{failure}。期待損\
         失{lost}はすべて貸し手が負う計算だ。"
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
        Saving::Model => say!(lang, " (the expected loss removed)", "（期待損失の減少分）"),
    };
    say!(
        lang,
        "If the guarantee cut the cost of guaranteed debt by {cut}{how}, the yearly EBITDA needed would go \
         from {before} to {after} of the investment, and the probability that cash would not cover debt \
         service from {likely} to {less}.",
        "保証された債務の金利が{cut}{how}下がるとすれば、必要なEBITDAは年に投資額の{before}から{after}に、返済資金が不足\
         する確率は{likely}から{less}になる。"
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
            " The guarantor would stand behind {exposure} of debt. If every borrower fell short, it would \
             lose {all}, equal to {burden} of {yard}.",
            "保証の対象となる債務は{exposure}。すべての借り手の返済資金が不足した場合、保証人の損失は{all}で、\
             {yard}の{burden}にあたる。"
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
        " Its expected cost would be {expected}, which a fee of {fee} a year would cover; at {tail} \
         confidence it would lose {worst}. The interest saved would be worth {subsidy}.",
        "見込まれる負担は{expected}で、年{fee}の保証料で賄える。信頼水準{tail}での損失は{worst}、節約される金利の価値\
         は{subsidy}になる。"
    )
}

/// What the guarantor's own fate does.
fn fate(case: &Case<Guarantee>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    if outputs.guarantor_fails <= 0.0 {
        return say!(lang, " The guarantor is assumed never to fail.", "保証人は破綻しないと仮定する。");
    }
    let [fails, both, apart] =
        [outputs.guarantor_fails, outputs.both_fail, outputs.if_independent].map(|value| chance(value, lang));
    let lost = usd(outputs.lenders_double, lang);
    if inputs.link == 0.0 {
        return say!(
            lang,
            " The probability that the guarantor would fail is {fails}; at a correlation of 0%, the joint \
             probability of a shortfall and a guarantor failure is {both}. Lenders would keep an expected \
             loss of {lost} on guaranteed debt.",
            "保証人が破綻する確率は{fails}、相関が0％のため、返済資金の不足と保証人の破綻が重なる確率は{both}。保証され\
             た債務について貸し手に残る期待損失は{lost}になる。"
        );
    }
    say!(
        lang,
        " The probability that the guarantor would fail is {fails}; the joint probability of a shortfall \
         and a guarantor failure is {both}, against {apart} at a correlation of 0%. Lenders would keep an \
         expected loss of {lost} on guaranteed debt.",
        "保証人が破綻する確率は{fails}。返済資金の不足と保証人の破綻が重なる確率は{both}で、相関が0％なら{apart}。保証さ\
         れた債務について貸し手に残る期待損失は{lost}になる。"
    )
}
