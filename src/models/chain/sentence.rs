//! What the present inputs mean, in plain words.

use super::inputs::Demand;
use super::{Chain, LINKS, Workings};
use crate::core::pays::PLANNED;
use crate::models::prelude::*;

/// When AI pays, as the condition that a headline begins with.
fn when(case: &Case<Chain>, lang: Lang) -> String {
    let late = case.inputs.slow - PLANNED.min(case.inputs.slow);
    let years = if late == 1 { "year" } else { "years" };
    match (case.inputs.demand, late) {
        (Demand::Stalls, _) => say!(lang, "If AI demand stalled", "AIの需要が頭打ちになれば"),
        (_, 0) => say!(lang, "If AI paid on time", "AIが計画どおりに稼げば"),
        _ => say!(lang, "If AI paid {late} {years} late", "AIが稼ぐ時期が{late}年遅れれば"),
    }
}

/// Points added to a rate.
pub(super) fn added(rate: f64, lang: Lang) -> String {
    points(rate, lang)
}

/// The link without which least is lost, but for the delay itself, and what is then lost.
pub(super) fn decisive(workings: &Workings) -> (usize, f64) {
    let cut = &workings.without;
    (1..LINKS.len()).map(|link| (link, cut[link])).fold((1, cut[1]), |least, next| {
        if next.1 < least.1 { next } else { least }
    })
}

/// A condition that takes a link away.
const WITHOUT: [Text; 6] = [
    text("demand came on time", "需要が計画どおりに現れれば"),
    text("refinancing stayed at old rates", "借り換えの金利が上がらなければ"),
    text("GPUs were never sold together", "GPUが一度に売られなければ"),
    text("forced sales did not lower prices", "投げ売りで値が下がらなければ"),
    text("yields did not rise", "金利が上がらなければ"),
    text("losses did not widen spreads", "損失がスプレッドに響かなければ"),
];

impl Narrate for Chain {
    fn headline(case: &Case<Chain>, lang: Lang) -> String {
        let Case { workings, outputs, .. } = case;
        let when = when(case, lang);
        if outputs.total <= 0.0 {
            return say!(
                lang,
                "{when}, the model borrowers would leave nothing unpaid, and nothing would spread",
                "{when}、モデル上の借り手に未払いは生じず、波及もない計算だ"
            );
        }
        let [first, more, total] = [outputs.first, outputs.added, outputs.total].map(|it| usd(it, lang));
        if let Some((_, pass)) = workings.other() {
            let most = usd(pass.total(), lang);
            return say!(
                lang,
                "{when}, losses would be {total}, or {most} if confidence went first",
                "{when}、損失は{total}、信認が先に失われれば{most}に達する計算だ"
            );
        }
        say!(
            lang,
            "{when}, contagion would add {more} to lenders' first losses of {first}",
            "{when}、貸し手の最初の損失{first}に、波及で{more}が加わる計算だ"
        )
    }

    fn sentence(case: &Case<Chain>, lang: Lang) -> String {
        unpaid(case, lang) + &spread(case, lang) + &outcomes(case, lang)
    }

    fn condition(case: &Case<Chain>, lang: Lang) -> String {
        let Case { inputs, .. } = case;
        let when = inputs.pays().words(lang);
        let [shut, share] = [inputs.shut, inputs.parts()[1]].map(|it| Unit::PERCENT.show(it, lang));
        let first = added(inputs.spread, lang);
        let (from, to) = (inputs.from, inputs.from + inputs.years - 1);
        let span = if from == to { from.to_string() } else { say!(lang, "{from} to {to}", "{from}～{to}年") };
        let span = if from == to { say!(lang, "{span}", "{span}年") } else { span };
        say!(
            lang,
            "Model borrowers; years until AI pays: {when}; {first} added to new debt at first; {shut} of \
             the debt due in {span} finds no lender; neoclouds owe {share} of the sector's debt.",
            "モデル上の借り手。AIが稼ぐまで：{when}。新たな債務の初めの上乗せ{first}、{span}に期限が来る債務のうち貸し手のつかない\
             割合{shut}、債務に占めるネオクラウドの比率{share}。"
        )
    }
}

/// From the hurdle to the lenders' loss.
fn unpaid(case: &Case<Chain>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let condition = inputs.pays().condition(lang);
    let [owed, unpaid, lost, needed, earned] =
        [outputs.owed, outputs.unpaid, outputs.first, outputs.needed_first, outputs.earned]
            .map(|it| usd(it, lang));
    let hurdle = say!(
        lang,
        "{condition}, AI would earn {earned} in the fifth year, when {needed} a year would be needed. ",
        "{condition}、計画の5年目にAIが稼ぐのは年{earned}、必要な売上高は年{needed}。"
    );
    if outputs.total <= 0.0 {
        return hurdle
            + &say!(
                lang,
                "Even so, the model borrowers would pay all that falls due of {owed} within twelve years.",
                "それでもモデル上の借り手は、12年間に期限が来る債務（業界全体で{owed}）をすべて払う計算だ。"
            );
    }
    let back = match outputs.recovery {
        Answer::Number(share) => Unit::PERCENT.show(share, lang),
        _ => String::new(),
    };
    hurdle
        + &say!(
            lang,
            "Of the sector's {owed} of debt, {unpaid} would be unpaid within twelve years. Lenders would \
             first lose {lost}; they recover {back} in the end.",
            "業界の債務{owed}のうち12年間で{unpaid}が未払いになり、貸し手の最初の損失は{lost}、回収率は最終的に{back}となる。"
        )
}

/// What comes back as dearer debt.
fn spread(case: &Case<Chain>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [from, to] = [inputs.spread, outputs.spread].map(|it| added(it, lang));
    if outputs.total <= 0.0 {
        return say!(
            lang,
            " AI's own need for money would take what is added to new debt from {from} to {to}.",
            "AI自身の資金需要で、新たな債務への上乗せは{from}から{to}になる。"
        );
    }
    let [sold, marks, more] = [outputs.sold, outputs.marks, outputs.more_credit.max(0.0)].map(|it| usd(it, lang));
    say!(
        lang,
        " Holders would sell {sold}, and lower prices would take {marks} off all bonds and loans. New debt \
         would cost {to} more instead of {from}, which adds {more} of credit losses.",
        "保有者は{sold}を売り、値下がりで債券と融資の価値は{marks}減る。新たな債務への上乗せは{from}から{to}に広がり、貸し倒れは\
         {more}増える。"
    )
}

/// Whether confidence decides, and which link does.
fn outcomes(case: &Case<Chain>, lang: Lang) -> String {
    let Case { workings, outputs, .. } = case;
    if outputs.total <= 0.0 {
        return String::new();
    }
    let other = match workings.other() {
        Some((at, pass)) => {
            let (at, most) = (added(*at, lang), usd(pass.total(), lang));
            say!(
                lang,
                " The same facts also bear out {at} and losses of {most}: confidence decides between the \
                 two outcomes.",
                "同じ条件は、上乗せ{at}、損失{most}とも両立する。どちらになるかは信認が決める。"
            )
        }
        None => String::new(),
    };
    let (link, left) = decisive(workings);
    if left >= outputs.total {
        return other;
    }
    let (without, left) = (WITHOUT[link].get(lang), usd(left, lang));
    other
        + &say!(
            lang,
            " If {without}, all losses would be {left} instead.",
            "{without}、損失の総額は{left}で済む。"
        )
}
