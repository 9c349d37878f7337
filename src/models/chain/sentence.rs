//! What the present inputs mean, in plain words.

use super::inputs::Demand;
use super::{Chain, LINKS, Outputs, SOME, Workings};
use crate::core::format::significant;
use crate::core::pays::PLANNED;
use crate::models::prelude::*;

/// When AI pays, as the condition that a headline begins with.
fn when(case: &Case<Chain>, lang: Lang) -> String {
    let late = case.inputs.slow.saturating_sub(PLANNED);
    let years = if late == 1 { "year" } else { "years" };
    let when = match (case.inputs.demand, late) {
        (Demand::Stalls, _) => say!(lang, "If AI demand stalled", "AIの需要が頭打ちになれば"),
        (_, 0) => say!(lang, "If AI paid on time", "AIが計画どおりに稼げば"),
        _ => say!(lang, "If AI paid {late} {years} late", "AIが稼ぐ時期が{late}年遅れれば"),
    };
    if has(case, |strength| strength == 0.0) {
        return say!(lang, "{when}, with links cut", "一部のつながりを断ち、{when}");
    }
    when
}

/// Whether any link has such a strength.
fn has(case: &Case<Chain>, such: fn(f64) -> bool) -> bool {
    let mut inputs = *case.inputs;
    LINKS.iter().any(|(_, strength)| such(*strength(&mut inputs)))
}

/// A rise from one addition to another: `from 2 to 3.06 points`.
pub(super) fn rise(from: f64, to: f64, lang: Lang) -> String {
    let [from, to] = [from, to].map(|rate| significant(rate * 100.0, 3));
    say!(lang, "from {from} to {to} points", "{from}ポイントから{to}ポイントへ")
}

/// Dollars; what is rounding is nought.
fn amount(value: f64, outputs: &Outputs, lang: Lang) -> String {
    usd(if value > SOME * outputs.owed { value } else { 0.0 }, lang)
}

/// The link of the market without which least is lost, and what is then lost.
pub(super) fn decisive(workings: &Workings, outputs: &Outputs, lang: Lang) -> (usize, String, bool) {
    let cut = &workings.without;
    let link = (2..LINKS.len()).fold(1, |least, next| if cut[next] < cut[least] { next } else { least });
    (link, amount(cut[link], outputs, lang), cut[link] < outputs.total)
}

/// The condition that takes a link away.
const WITHOUT: [Text; 6] = [
    text("demand came on time", "需要が計画どおりに現れれば"),
    text("refinancing stayed at old rates", "借り換えの金利が上がらなければ"),
    text("the market could absorb any number of GPUs", "市場がGPUをいくつでも吸収できれば"),
    text("forced sales did not lower prices", "投げ売りで値が下がらなければ"),
    text("yields did not rise", "金利が上がらなければ"),
    text("losses did not widen spreads", "損失がスプレッドに響かなければ"),
];

impl Narrate for Chain {
    fn headline(case: &Case<Chain>, lang: Lang) -> String {
        let Case { workings, outputs, .. } = case;
        let when = when(case, lang);
        if !outputs.loses() {
            return if outputs.unpaid > 0.0 {
                say!(
                    lang,
                    "{when}, lenders would recover all that goes unpaid, and nothing would spread",
                    "{when}、未払いはすべて回収され、波及もない計算だ"
                )
            } else {
                say!(
                    lang,
                    "{when}, the model borrowers would leave nothing unpaid, and nothing would spread",
                    "{when}、モデル上の借り手に未払いは生じず、波及もない計算だ"
                )
            };
        }
        let [first, more, total] =
            [outputs.first, outputs.added, outputs.total].map(|value| amount(value, outputs, lang));
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
        let [shut, share] = [inputs.shut, inputs.parts()[1]].map(|share| Unit::PERCENT.show(share, lang));
        let first = points(inputs.spread, lang);
        let (from, to) = (inputs.from, inputs.from + inputs.years - 1);
        let span = if from == to { from.to_string() } else { say!(lang, "{from}–{to}", "{from}～{to}") };
        let links = if has(case, |strength| strength != 1.0) {
            say!(lang, " Links are weakened or strengthened.", "つながりの強さを変えてある。")
        } else {
            String::new()
        };
        say!(
            lang,
            "Model borrowers. AI pays: {when}. Added to new debt at first: {first}. Debt due in {span} \
             without a lender: {shut}. Neoclouds' part of the debt: {share}.{links}",
            "モデル上の借り手。AIが稼ぐ時期：{when}。新たな債務への初めの上乗せ：{first}。{span}年に期限が来て貸し手のつかない債\
             務：{shut}。債務に占めるネオクラウドの比率：{share}。{links}"
        )
    }
}

/// From the hurdle to what is unpaid.
fn unpaid(case: &Case<Chain>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let condition = inputs.pays().condition(lang);
    let [owed, unpaid, needed, earned] =
        [outputs.owed, outputs.unpaid, outputs.needed_first, outputs.earned].map(|value| usd(value, lang));
    if outputs.unpaid > 0.0 {
        say!(
            lang,
            "{condition}, AI would earn {earned} in the fifth year against {needed} needed, and {unpaid} of \
             the sector's {owed} of debt would go unpaid within twelve years.",
            "{condition}、計画の5年目にAIが稼ぐのは、必要な年{needed}に対し年{earned}。業界の債務{owed}のうち、12年間で{unpaid}\
             が未払いになる。"
        )
    } else {
        say!(
            lang,
            "{condition}, AI would earn {earned} in the fifth year against {needed} needed. Even so, the \
             borrowers would pay all that falls due within twelve years of the sector's {owed} of debt.",
            "{condition}、計画の5年目にAIが稼ぐのは、必要な年{needed}に対し年{earned}。それでもモデル上の借り手は、業界の債務\
             {owed}のうち12年間に期限が来る分をすべて払う計算だ。"
        )
    }
}

/// What is lost first, and what comes back.
fn spread(case: &Case<Chain>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let rise = rise(inputs.spread, outputs.spread, lang);
    if !outputs.loses() && outputs.unpaid > 0.0 {
        return say!(lang, " Lenders would recover all of it.", "貸し手はそのすべてを回収する計算だ。");
    }
    if !outputs.loses() {
        return if outputs.spread - inputs.spread > 1e-6 {
            say!(
                lang,
                " AI's own need for money would take what is added to new debt {rise}.",
                "AI自身の資金需要で、新たな債務への上乗せは{rise}広がる。"
            )
        } else {
            String::new()
        };
    }
    let [first, sold, marks, more] = [outputs.first, outputs.sold, outputs.marks, outputs.more_credit]
        .map(|value| amount(value, outputs, lang));
    say!(
        lang,
        " After recoveries lenders would first lose {first}. Forced sales of {sold} would add {marks} of \
         price falls; dearer refinancing, {rise}, would add {more} of credit losses.",
        "回収後の貸し手の最初の損失は{first}。{sold}の投げ売りで債券と融資の価値が{marks}減り、借り換えの上乗せが{rise}広がって貸\
         し倒れが{more}増える。"
    )
}

/// Whether confidence decides, and which link does.
fn outcomes(case: &Case<Chain>, lang: Lang) -> String {
    let Case { workings, outputs, .. } = case;
    if !outputs.loses() {
        return String::new();
    }
    if let Some((at, pass)) = workings.other() {
        let (at, most) = (points(*at, lang), usd(pass.total(), lang));
        return say!(
            lang,
            " The same facts also bear out an addition of {at} and losses of {most}: confidence decides \
             between the two.",
            "同じ条件は、上乗せ{at}、損失{most}とも両立する。どちらになるかは信認が決める。"
        );
    }
    let (link, left, is_less) = decisive(workings, outputs, lang);
    if !is_less {
        return String::new();
    }
    let without = WITHOUT[link].get(lang);
    say!(lang, " If {without}, all losses would come to {left}.", "{without}、損失の総額は{left}になる。")
}
