//! What the present inputs mean, in plain words.

use super::{CapitalStack, Claim, Inputs, Kind, Workings, stacks};
use crate::core::field::InputSet;
use crate::models::prelude::*;

impl Narrate for CapitalStack {
    fn headline(case: &Case<CapitalStack>, lang: Lang) -> String {
        let outputs = case.outputs;
        let subject = subject(case.inputs).get(lang);
        let [value, debt, loss] = [outputs.value, outputs.debt, outputs.loss].map(|sum| usd(sum, lang));
        if outputs.debt <= 0.0 {
            return say!(
                lang,
                "Without debt, only {subject}'s shareholders could lose",
                "債務のない{subject}で損失を被るのは株主だけだ"
            );
        }
        let who = case.inputs.holder.who().get(lang);
        let given = say!(
            lang,
            "If {subject} were worth {value} against {debt} of debt, ",
            "{subject}の企業価値が{value}、債務が{debt}の場合、"
        );
        let then = match (case.inputs.holder.claim(), outputs.own_loss.number()) {
            (Claim::Guarantee, Some(_)) => say!(
                lang,
                "a guarantee of the whole debt would cost {who} {loss}",
                "全額を保証した{who}の負担は{loss}になる計算だ"
            ),
            (_, Some(lost)) => {
                let fate = fate(lost, lang);
                say!(lang, "{who} would {fate}", "{who}は{fate}計算だ")
            }
            (_, None) => say!(lang, "lenders would lose {loss}", "貸し手の損失は{loss}になる計算だ"),
        };
        given + &then
    }

    fn sentence(case: &Case<CapitalStack>, lang: Lang) -> String {
        let bet = case.inputs.holder.bet(is_filed(case.inputs)).get(lang);
        let space = text(" ", "").get(lang);
        let own = own(case, lang);
        [lenders(case, lang), own, format!("{space}{bet}"), chances(case, lang)].concat()
    }

    fn condition(case: &Case<CapitalStack>, lang: Lang) -> String {
        let inputs = case.inputs;
        let [debt, equity] = [case.outputs.debt, inputs.equity].map(|sum| usd(sum, lang));
        let [share, pledged] = [inputs.value, inputs.pledged].map(|share| Unit::PERCENT.show(share, lang));
        let borrower = borrower(inputs).get(lang);
        if case.outputs.debt <= 0.0 {
            return say!(
                lang,
                "{borrower}: no debt, shares worth {equity} today; assumes an enterprise worth {share} of \
                 the shares' value.",
                "{borrower}：債務なし、株式時価総額{equity}。企業価値はその{share}と仮定する。"
            );
        }
        say!(
            lang,
            "{borrower}: debt of {debt}, shares worth {equity}; assumes an enterprise worth {share} of the \
             debt, collateral of at most {pledged} of enterprise value, and absolute priority.",
            "{borrower}：債務{debt}、株式時価総額{equity}。企業価値は債務の{share}、担保は最大で企業価値の{pledged}とし、\
             弁済は絶対優先の順と仮定する。"
        )
    }
}

/// Whether every line is one that was filed.
pub(super) fn is_filed(inputs: &Inputs) -> bool {
    inputs.write().first().is_some_and(stacks::is_filed)
}

/// Whether the shares are worth what a market said, of the firm that filed the lines: as the page begins.
fn is_market(inputs: &Inputs) -> bool {
    is_filed(inputs) && inputs.equity == Inputs::default().equity
}

/// What the probabilities of default rest on: the firm that is meant, volatility, the days of the prices.
pub(super) fn rests_on(inputs: &Inputs, lang: Lang) -> String {
    let subject = subject(inputs).get(lang);
    let (years, volatility) =
        (Unit::YEARS.show(f64::from(inputs.horizon), lang), Unit::PERCENT.show(inputs.volatility, lang));
    let equity = usd(inputs.equity, lang);
    let is_ours = inputs.volatility == Inputs::default().volatility;
    let (whose, whose_ja) = if is_ours { (" (ours)", "（本サイトの仮定）") } else { ("", "") };
    let (shares, shares_ja) = if is_market(inputs) {
        (" on 28 August 2026", "（2026年8月28日）")
    } else {
        (" as set", "（設定値）")
    };
    let is_quoted = is_filed(inputs) && inputs.cds == Inputs::default().cds;
    let (swap, swap_ja) = match (inputs.cds > 0.0, is_quoted) {
        (false, _) => ("", ""),
        (true, true) => (", the CDS of 1 October 2026", "、CDSは2026年10月1日"),
        (true, false) => (", the CDS as set", "、CDSは設定値"),
    };
    say!(
        lang,
        "For {subject}: share volatility of {volatility}{whose}, shares worth {equity}{shares}{swap}, all \
         debt due in {years}",
        "{subject}：株価の変動率{volatility}{whose_ja}、株式時価総額{equity}{shares_ja}{swap_ja}、全債務の期限は\
         {years}後"
    )
}

/// The borrower, within a sentence.
pub(super) fn subject(inputs: &Inputs) -> Text {
    if is_filed(inputs) {
        text("the model neocloud", "モデル上のネオクラウド")
    } else {
        text("the model borrower", "モデル上の借り手")
    }
}

/// The borrower, and what it is built from.
fn borrower(inputs: &Inputs) -> Text {
    if is_filed(inputs) {
        text(
            "A neocloud built from CoreWeave's filings, 2026 market prices and our assumptions",
            "CoreWeaveの開示、2026年の市場価格、本サイトの仮定で組んだネオクラウド",
        )
    } else {
        text("A model borrower", "モデル上の借り手")
    }
}

/// Less than this share is nothing, in words.
const NOTHING: f64 = 5e-5;

/// Whether a share lost or gained is worth a word.
pub(super) fn is_nothing(share: f64) -> bool {
    share.abs() < NOTHING
}

/// To lose so much, or gain, or neither.
fn fate(lost: f64, lang: Lang) -> String {
    let share = Unit::PERCENT.show(lost.abs(), lang);
    if is_nothing(lost) {
        say!(lang, "lose nothing", "何も失わない")
    } else if lost >= 1.0 - NOTHING {
        say!(lang, "lose everything", "すべてを失う")
    } else if lost > 0.0 {
        say!(lang, "lose {share} of its holding", "保有額の{share}を失う")
    } else {
        say!(lang, "gain {share} on its holding", "保有額の{share}の利益を得る")
    }
}

/// Names as a sentence lists them.
pub(super) fn listed(names: &[&str], lang: Lang) -> String {
    match (lang, names) {
        (Lang::Ja, [_, _]) => names.join("と"),
        (Lang::Ja, _) => names.join("、"),
        (Lang::En, _) => with_and(names),
    }
}

/// Two values of the enterprise that differ by rounding alone are one.
fn is_same(one: f64, other: f64) -> bool {
    one == other || (one - other).abs() <= 1e-9 * one.abs().max(other.abs())
}

/// What lenders recover, and who of them loses first.
fn lenders(case: &Case<CapitalStack>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    let subject = subject(inputs).get(lang);
    let [value, loss, left] = [outputs.value, outputs.loss, outputs.shareholders].map(|sum| usd(sum, lang));
    let share = Unit::PERCENT.show(inputs.value, lang);
    let Some(recovery) = outputs.recovery.number() else {
        return say!(
            lang,
            "The model borrower owes nothing, so its whole value belongs to its shareholders. Here the value \
             is {value}, {share} of the shares' market value.",
            "モデル上の借り手に債務はなく、企業価値はすべて株主のものである。ここでは株式時価総額の{share}にあたる\
             {value}とした。"
        );
    };
    let given = if outputs.value > 0.0 {
        say!(
            lang,
            "If {subject} were worth {value}, {share} of its debt, ",
            "{subject}の企業価値が債務の{share}にあたる{value}の場合、"
        )
    } else {
        say!(lang, "If {subject} were worthless, ", "{subject}の企業価値がゼロの場合、")
    };
    let then = if is_nothing(1.0 - recovery) {
        say!(
            lang,
            "its lenders would be paid in full, and {left} would be left for today's shareholders.",
            "貸し手は全額を回収し、現在の株主に{left}が残る計算だ。"
        )
    } else if outputs.value > 0.0 {
        let recovery = Unit::PERCENT.show(recovery, lang);
        say!(
            lang,
            "its lenders would recover {recovery} and lose {loss}.",
            "貸し手の回収率は{recovery}、損失は{loss}になる計算だ。"
        )
    } else {
        say!(lang, "its lenders would lose all {loss}.", "貸し手は{loss}の全額を失う計算だ。")
    };
    // A lender's own sentence says who loses before it.
    let is_lender =
        matches!(inputs.holder.claim(), Claim::Debt(kind) | Claim::Fund(kind) if workings.has(kind));
    if is_lender { given + &then } else { given + &then + &first(workings, lang) }
}

/// Who of the lenders loses first, and below which value.
fn first(workings: &Workings, lang: Lang) -> String {
    let order = workings.in_order_of_loss();
    let Some(&kind) = order.first() else { return String::new() };
    let full = workings.full(kind);
    let alike = |other: &&Kind| is_same(workings.full(**other), full);
    let names: Vec<&str> = order.iter().filter(alike).map(|kind| kind.lenders().get(lang)).collect();
    let names = listed(&names, lang);
    let value = usd(full, lang);
    if full.is_finite() {
        say!(
            lang,
            " The first lenders to lose would be {names}, below an enterprise value of {value}.",
            "貸し手のうち最初に損失を被るのは{names}で、企業価値が{value}を下回った場合である。"
        )
    } else {
        say!(
            lang,
            " The first lenders to lose would be {names}, whose collateral falls short at any value.",
            "貸し手のうち最初に損失を被るのは{names}で、企業価値にかかわらず担保が足りない。"
        )
    }
}

/// What the reader's layer loses, and after whom.
fn own(case: &Case<CapitalStack>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    let who = inputs.holder.who().get(lang);
    let capital = capitalised(who);
    let Some(lost) = outputs.own_loss.number() else {
        return match inputs.holder.claim() {
            Claim::Outside => say!(
                lang,
                " {capital} has no claim on this borrower.",
                "{who}はこの借り手への請求権をもたない。"
            ),
            Claim::Guarantee => String::new(),
            _ => say!(
                lang,
                " {capital} would have nothing to lose here: the stack has no debt of the kind it holds.",
                "{who}が保有する種類の債務は、この資本構成にない。"
            ),
        };
    };
    let fate = fate(lost, lang);
    match inputs.holder.claim() {
        Claim::Guarantee => {
            let loss = usd(outputs.loss, lang);
            say!(
                lang,
                " If the state guaranteed every line, {who} would pay {loss}.",
                "国が全債務を保証した場合、{who}の負担は{loss}になる計算だ。"
            )
        }
        Claim::Shares => say!(
            lang,
            " Measured by today's market value, {who} would {fate}; shareholders lose before any lender.",
            "{who}は現在の時価に対し、{fate}ことになる。株主はどの貸し手よりも先に損失を被る。"
        ),
        Claim::Debt(kind) | Claim::Fund(kind) => {
            let full = workings.full(kind);
            let mut before = vec![text("shareholders", "株主").get(lang)];
            let earlier = workings.in_order_of_loss().into_iter().filter(|other| {
                let other = workings.full(*other);
                other > full && !is_same(other, full)
            });
            before.extend(earlier.map(|kind| kind.lenders().get(lang)));
            let before = listed(&before, lang);
            let value = usd(full, lang);
            if full.is_finite() {
                say!(
                    lang,
                    " {capital} would {fate}. It would begin to lose below an enterprise value of {value}, \
                     after {before}.",
                    "{who}は{fate}ことになる。損失が始まるのは企業価値が{value}を下回ってからで、{before}より後になる。"
                )
            } else {
                say!(
                    lang,
                    " {capital} would {fate}; its collateral falls short at any enterprise value.",
                    "{who}は{fate}ことになる。企業価値にかかわらず担保が足りない。"
                )
            }
        }
        Claim::Outside => String::new(),
    }
}

/// An English name at the beginning of a sentence.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + letters.as_str())
}

/// How probable default is, as shares and swaps have it.
fn chances(case: &Case<CapitalStack>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    if outputs.debt <= 0.0 {
        return String::new();
    }
    let (subject, years) = (subject(inputs).get(lang), Unit::YEARS.show(f64::from(inputs.horizon), lang));
    let [merton, first, swap] = percents(case, lang);
    let (implies, implied) = if is_market(inputs) {
        ("the share price implies".to_owned(), "株価".to_owned())
    } else {
        let equity = usd(inputs.equity, lang);
        (format!("shares worth {equity}, as set, imply"), format!("{equity}と設定した株式時価総額"))
    };
    let by_shares = if merton == first {
        say!(
            lang,
            " For {subject} over {years}, {implies} a default probability of {merton} (Merton and first \
             passage alike)",
            "{subject}の{years}間のデフォルト確率は、{implied}からの逆算で{merton}（マートン、初到達とも）"
        )
    } else {
        say!(
            lang,
            " For {subject} over {years}, {implies} a default probability of {merton} (Merton) or {first} \
             (first passage)",
            "{subject}の{years}間のデフォルト確率は、{implied}からの逆算で{merton}（マートン）または{first}（初到達）"
        )
    };
    let by_swap = if inputs.cds > 0.0 {
        say!(lang, "; the default swap (CDS) implies {swap}.", "、CDSからの逆算では{swap}となる。")
    } else {
        say!(lang, ".", "となる。")
    };
    by_shares + &by_swap
}

/// The three probabilities of default: by Merton, by first passage, from the default swap.
pub(super) fn percents(case: &Case<CapitalStack>, lang: Lang) -> [String; 3] {
    let outputs = case.outputs;
    [outputs.default_merton, outputs.default_first, outputs.default_cds.number().unwrap_or(0.0)]
        .map(|chance| Unit::PERCENT.show(chance, lang))
}
