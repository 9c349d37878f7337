//! What the present inputs mean, in plain words.

use super::{BELOW_ALL, Inputs, Joint, KEPT, Rating, Tranches};
use crate::core::format::{figures, significant};
use crate::models::prelude::*;

impl Narrate for Tranches {
    fn headline(case: &Case<Tranches>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let [pool, dollars, sold] =
            [outputs.pool, outputs.dollars, outputs.sold].map(|amount| usd(amount, lang));
        let (rating, [real, assumed]) = (name(inputs.rating, lang), correlations(inputs, lang));
        if outputs.share <= 0.0 {
            return say!(
                lang,
                "At a correlation of {real}, none of the {pool} pool would meet {rating}'s loss limit",
                "相関が{real}なら、{pool}の融資プールに{rating}の基準を満たす部分はない計算だ"
            );
        }
        if dollars == pool && sold == pool {
            return say!(
                lang,
                "The whole {pool} pool would meet {rating}'s loss limit",
                "{pool}の融資プール全体が{rating}の基準を満たす計算だ"
            );
        }
        if dollars == sold || real == assumed {
            return say!(
                lang,
                "At a correlation of {real}, {dollars} of the {pool} pool would meet {rating}'s loss limit",
                "相関が{real}なら、{pool}の融資プールのうち{dollars}が{rating}の基準を満たす計算だ"
            );
        }
        say!(
            lang,
            "If correlation were {real} rather than {assumed}, {dollars} of the {pool} pool would meet \
             {rating}'s loss limit, not {sold}",
            "相関が想定の{assumed}でなく{real}なら、{pool}の融資プールのうち{rating}の基準を満たすのは{sold}\
             ではなく{dollars}になる計算だ"
        )
    }

    fn sentence(case: &Case<Tranches>, lang: Lang) -> String {
        loans(case, lang) + &sold(case, lang) + &certain(case, lang)
    }

    fn condition(case: &Case<Tranches>, lang: Lang) -> String {
        let inputs = case.inputs;
        let [rate, severity] = [inputs.rate, inputs.severity()].map(|share| percent(share, lang));
        let n = count(inputs, lang);
        let [real, assumed] = correlations(inputs, lang);
        let copula = match inputs.joint {
            Joint::Gaussian => say!(lang, "Gaussian copula", "ガウス型コピュラ"),
            Joint::Student => {
                let freedom = significant(inputs.freedom, 3);
                say!(lang, "Student t copula, {freedom} degrees of freedom", "t型コピュラ、自由度{freedom}")
            }
        };
        let pool = if inputs.count() == 1 {
            say!(lang, "A model pool of one loan", "融資1件のモデル上のプール")
        } else {
            say!(lang, "A model pool of {n} equal loans", "同額の融資{n}件からなるモデル上のプール")
        };
        say!(
            lang,
            "{pool}. Assumptions: {rate} of loans default a year; each default costs {severity} of the \
             loan; correlation is {real} ({assumed} in the rating; {copula}); Moody's loss limits, as \
             relayed.",
            "{pool}。年{rate}がデフォルトしてそれぞれ融資額の{severity}を失い、相関は{real}（格付けの想定は{assumed}。\
             {copula}）と仮定する。損失の上限はムーディーズの表（孫引き）による。"
        )
    }
}

/// A share in per cent, where what is too small to matter is not spelt out.
pub(super) fn percent(share: f64, lang: Lang) -> String {
    if share > 0.0 && share < 1e-8 {
        return say!(lang, "under 0.000001%", "0.000001％未満");
    }
    Unit::PERCENT.show(share, lang)
}

/// A rating's name, as a sentence has it.
pub(super) fn name(rating: Rating, lang: Lang) -> String {
    match rating {
        Rating::Aaa => say!(lang, "AAA", "トリプルA"),
        Rating::Aa2 => say!(lang, "AA", "ダブルA"),
        Rating::A2 => say!(lang, "A", "シングルA"),
        Rating::Baa2 => say!(lang, "BBB", "トリプルB"),
    }
}

/// The correlation that there is, and the one that the rating assumes.
pub(super) fn correlations(inputs: &Inputs, lang: Lang) -> [String; 2] {
    [inputs.correlation, inputs.assumed].map(|correlation| percent(correlation, lang))
}

fn count(inputs: &Inputs, lang: Lang) -> String {
    figures(inputs.count() as f64, 4, lang)
}

/// What becomes of the loans.
fn loans(case: &Case<Tranches>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [default, severity, loss] =
        [outputs.default, outputs.severity, outputs.loss].map(|share| percent(share, lang));
    let (n, years) = (count(inputs, lang), Unit::YEARS.show(f64::from(inputs.term), lang));
    if outputs.default <= 0.0 {
        return say!(lang, "None of the loans would default.", "どの融資もデフォルトしない。");
    }
    let fate = if inputs.count() == 1 {
        say!(
            lang,
            "The one loan would default within {years} with a probability of {default}",
            "1件の融資は{years}以内に{default}の確率でデフォルト"
        )
    } else {
        say!(
            lang,
            "Each of the {n} loans would default within {years} with a probability of {default}",
            "{n}件の融資はそれぞれ{years}以内に{default}の確率でデフォルト"
        )
    };
    if outputs.severity <= 0.0 {
        return say!(
            lang,
            "{fate}, but its collateral would cover it in full.",
            "{fate}するが、担保で全額を回収できる。"
        );
    }
    say!(
        lang,
        "{fate} and lose {severity} of its amount: the pool's expected loss is {loss}.",
        "{fate}し、融資額の{severity}を失う。プールの期待損失率は{loss}になる。"
    )
}

/// What the class that is sold with the rating loses.
fn sold(case: &Case<Tranches>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let (rating, [real, assumed]) = (name(inputs.rating, lang), correlations(inputs, lang));
    let limit = Unit::PERCENT.show(outputs.limit, lang);
    let sold = usd(outputs.sold, lang);
    let (Some(loss), Some(multiple)) = (outputs.sold_loss.number(), outputs.multiple.number()) else {
        return say!(
            lang,
            " Sized on a correlation of {assumed}, no class would meet {rating}'s limit of {limit}.",
            "相関{assumed}の想定では、{rating}の上限{limit}を満たすクラスは作れない。"
        );
    };
    let loss = percent(loss, lang);
    let class = if real == assumed {
        say!(
            lang,
            " Sized on a correlation of {real}, the {rating} class would be {sold}; its expected loss would \
             be {loss}",
            "相関{real}で決めた{rating}のクラスは{sold}。その期待損失率は{loss}"
        )
    } else {
        say!(
            lang,
            " Sized on a correlation of {assumed}, the {rating} class would be {sold}; at {real} its \
             expected \
         loss would be {loss}",
            "相関{assumed}の想定で決めた{rating}のクラスは{sold}。相関が{real}なら、その期待損失率は{loss}"
        )
    };
    if multiple <= KEPT {
        return say!(
            lang,
            "{class}, within {rating}'s limit of {limit}.",
            "{class}で、{rating}の上限{limit}に収まる計算だ。"
        );
    }
    let times = figures(multiple, 3, lang);
    let merited = inputs.merited(multiple * outputs.limit);
    if merited == BELOW_ALL {
        return say!(
            lang,
            "{class}, {times} times {rating}'s limit of {limit}. This would rank below B (B2).",
            "{class}で、{rating}の上限{limit}の{times}倍。シングルB（B2）の水準にも届かない計算だ。"
        );
    }
    let merited = merited.get(lang);
    say!(
        lang,
        "{class}, {times} times {rating}'s limit of {limit}. This would rank as {merited}.",
        "{class}で、{rating}の上限{limit}の{times}倍。{merited}の水準に当たる計算だ。"
    )
}

/// What the answer turns on: that recoveries are certain.
fn certain(case: &Case<Tranches>, lang: Lang) -> String {
    let outputs = case.outputs;
    if outputs.severity <= 0.0 || outputs.severity >= 1.0 || outputs.default <= 0.0 {
        return String::new();
    }
    let severity = Unit::PERCENT.show(outputs.severity, lang);
    let safe = usd(outputs.pool * (1.0 - outputs.severity), lang);
    say!(
        lang,
        " Every default is assumed to cost the same share of the loan, so the pool could not lose more than \
         {severity}, and the top {safe} would lose nothing at any correlation. With uncertain recoveries, \
         both could lose more.",
        "損失率はどのデフォルトでも同じとするため、プールの損失は{severity}を超えず、最上位の{safe}には相関によらず損失\
         が及ばない。回収額が不確実なら、この限りではない。"
    )
}
