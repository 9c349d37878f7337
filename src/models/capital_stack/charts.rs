//! The waterfall over the enterprise's value, the losses at the value set, default by term, and the reader's
//! loss from one value to the next.

use super::sentence::{is_filed, is_nothing, listed, percents, rests_on};
use super::{CapitalStack, Claim, Kind, sources};
use crate::core::chart::AxisOf;
use crate::models::prelude::*;

impl Illustrate for CapitalStack {
    fn charts(case: &Case<CapitalStack>, lang: Lang) -> Vec<ChartSpec> {
        vec![waterfall(case, lang), losses(case, lang), terms(case, lang), scenarios(case, lang)]
    }
}

/// Columns of the waterfall.
const COLUMNS: u32 = 24;
/// The most lines that have a bar of their own.
const NAMED: usize = 12;
/// The years over which default is drawn, and points in each.
const YEARS: u32 = 10;
const A_YEAR: u32 = 4;

const USD: Unit = Unit::usd(Billion);

/// The parts of the waterfall from the bottom: what is drawn as one, and what it is called.
const PARTS: [(&[Kind], Text, Ink); 5] = [
    (&[Kind::Subsidiary], text("subsidiaries", "子会社"), Ink::Third),
    (&[Kind::Secured], text("secured", "担保付き"), Ink::Second),
    (&[Kind::Unsecured], text("unsecured", "無担保"), Ink::Fourth),
    (&[Kind::Convertible], text("convertibles", "転換社債"), Ink::First),
    (&[Kind::Subordinated, Kind::Holding], text("junior", "劣後・持ち株会社"), Ink::Danger),
];

/// Who is paid how much, over what the enterprise is worth.
fn waterfall(case: &Case<CapitalStack>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let stack = &workings.stack;
    let base = if outputs.debt > 0.0 { outputs.debt } else { inputs.equity };
    let top = (1.25 * base).max(1.1 * outputs.value);
    let values = (1..=COLUMNS).map(|step| top * f64::from(step) / f64::from(COLUMNS));
    let mut below: Vec<(f64, f64)> = values.map(|value| (value, 0.0)).collect();
    let summary = summary(case, lang);
    let mut chart =
        Chart::new(lang, "waterfall", text("Who owns the remaining value?", "残った価値は誰のものか"))
            .finding(order(case, lang))
            .summary(summary)
            .xy(
                (text("Enterprise value", "企業価値"), USD, 0.0..=top),
                (text("Paid to", "受取額"), USD, 0.0..=top * 1.05),
            );
    for (kinds, label, ink) in PARTS {
        if !kinds.iter().any(|kind| workings.has(*kind)) {
            continue;
        }
        let paid = |value: f64| {
            let split = stack.split(value);
            let lost = stack.lost(&split);
            let gain = if kinds.contains(&Kind::Convertible) {
                split.rest - inputs.left_for_shareholders(split.rest)
            } else {
                0.0
            };
            let of = |kind: &Kind| stack.owed[*kind as usize] * (1.0 - lost[*kind as usize]);
            kinds.iter().map(of).sum::<f64>() + gain.max(0.0)
        };
        chart = chart.columns(label, piled(&mut below, paid), ink);
    }
    let left = |value: f64| inputs.left_for_shareholders(stack.split(value).rest).max(0.0);
    let shareholders = text("shareholders", "株主");
    chart = chart.columns(shareholders, piled(&mut below, left), Ink::Muted);
    let here = USD.show(outputs.value, lang);
    chart
        .moment(say!(lang, "as set: {here}", "設定：{here}"), outputs.value, Ink::Danger)
        .moves("value", base)
        .build()
}

/// Columns on top of those so far.
fn piled(below: &mut [(f64, f64)], part: impl Fn(f64) -> f64) -> Vec<(f64, f64, f64)> {
    let pile = |(value, height): &mut (f64, f64)| {
        let from = *height;
        *height += part(*value).max(0.0);
        (*value, from, *height)
    };
    below.iter_mut().map(pile).collect()
}

/// Twenty times what all the world owns: a layer that is whole only above this loses at any value.
const MOST_VALUE: f64 = 1e16;

/// In which order layers lose: the finding of the waterfall.
fn order(case: &Case<CapitalStack>, lang: Lang) -> String {
    let workings = case.workings;
    let order = workings.in_order_of_loss();
    let (Some(&first), Some(&last)) = (order.first(), order.last()) else {
        return say!(lang, "Shareholders own the whole value", "すべて株主のもの");
    };
    let [upper, lower] = [first, last].map(|kind| workings.full(kind));
    let [high, low] = [upper, lower].map(|value| usd(value, lang));
    if lower > MOST_VALUE {
        return say!(
            lang,
            "Some lenders would lose at any enterprise value",
            "企業価値がいくらでも一部の貸し手は損失を被る"
        );
    }
    if upper > MOST_VALUE {
        let senior = last.label().get(lang);
        return say!(
            lang,
            "Some lenders would lose at any value, the safest layer only below {low}",
            "一部の貸し手は企業価値がいくらでも損失、最も優先する{senior}は{low}未満で損失"
        );
    }
    if upper - lower <= 1e-9 * upper {
        return say!(lang, "Lenders would lose below {low}", "貸し手の損失は{low}未満で始まる");
    }
    let [senior, junior] = [last, first].map(|kind| kind.label().get(lang));
    say!(
        lang,
        "{junior} debt would lose below {high}, the safest layer below {low}",
        "{junior}は{high}未満、最も優先する{senior}は{low}未満で損失"
    )
}

/// What the waterfall shows at the value set.
fn summary(case: &Case<CapitalStack>, lang: Lang) -> String {
    let outputs = case.outputs;
    let [value, debt, left] = [outputs.value, outputs.debt, outputs.shareholders].map(|sum| usd(sum, lang));
    if outputs.debt <= 0.0 {
        return say!(
            lang,
            "At any enterprise value, here {value}, shareholders would keep everything.",
            "企業価値がいくらでも（ここでは{value}）、すべて株主のものになる。"
        );
    }
    let paid = usd(outputs.debt - outputs.loss, lang);
    let rest = if outputs.shareholders + outputs.gain > 0.0 {
        say!(lang, "today's shareholders would keep {left}", "現在の株主に{left}が残る")
    } else {
        say!(lang, "shareholders would keep nothing", "株主には何も残らない")
    };
    say!(
        lang,
        "At an enterprise value of {value}, lenders would be paid {paid} of the {debt} owed, and {rest}. \
         Payments add up to the enterprise value.",
        "企業価値{value}では、貸し手に返るのは債務{debt}のうち{paid}で、{rest}計算だ。受取額の合計は企業価値に等しい。"
    )
}

/// What each line loses at the value set, alike ones together, beside what lenders lost in the past.
fn losses(case: &Case<CapitalStack>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let shares = if inputs.equity > 0.0 { 1.0 - outputs.shareholders / inputs.equity } else { 0.0 };
    let mut bars: Vec<(String, f64, Ink)> =
        vec![(text("Shareholders", "株主").get(lang).to_owned(), shares.clamp(0.0, 1.0), Ink::Muted)];
    for kind in workings.in_order_of_loss() {
        for layer in workings.stack.layers.iter().filter(|layer| layer.kind == kind) {
            let (name, amount) = (kind.label().get(lang), usd(layer.amount, lang));
            let label = say!(lang, "{name}, {amount}", "{name}、{amount}");
            bars.push((label, layer.lost(&workings.split), Ink::First));
        }
    }
    bars.truncate(NAMED);
    let finding = hardest(case, lang);
    let [value, loss] = [outputs.value, outputs.loss].map(|sum| usd(sum, lang));
    let summary = say!(
        lang,
        "At an enterprise value of {value}, lenders would lose {loss}. Lines paid alike share a bar. Grey: \
         shareholders' loss on today's market value, and average losses found by Moody's, 1987–2020.",
        "企業価値{value}での貸し手の損失は{loss}になる計算だ。同じ割合で返済される債務はまとめた。灰色は、現在の時価に\
         対する株主の損失と、ムーディーズによる1987～2020年の平均損失率。"
    );
    let mut chart = Chart::new(lang, "losses", text("Who loses how much?", "誰がどれだけ失うか"))
        .finding(finding)
        .summary(summary)
        .bars(text("Share lost", "損失の割合"), Unit::PERCENT);
    for (label, lost, ink) in bars {
        chart = chart.bar(label, lost, ink);
    }
    let averages = [
        text("Moody's average: loans", "ムーディーズ平均：融資"),
        text("Moody's average: secured bonds", "ムーディーズ平均：担保付き社債"),
        text("Moody's average: unsecured bonds", "ムーディーズ平均：無担保社債"),
        text("Moody's average: subordinated bonds", "ムーディーズ平均：劣後債"),
    ];
    for (label, recovery) in averages.into_iter().zip(sources::MOODYS_RECOVERIES) {
        chart = chart.bar(label, 1.0 - recovery, Ink::Muted);
    }
    chart.build()
}

/// Who of the lenders loses most: the finding of the losses.
fn hardest(case: &Case<CapitalStack>, lang: Lang) -> String {
    let Case { outputs, workings, .. } = case;
    let layers = &workings.stack.layers;
    let most = layers.iter().map(|layer| layer.lost(&workings.split)).fold(0.0, f64::max);
    if outputs.debt <= 0.0 {
        return say!(lang, "Shareholders alone can lose", "損失を被りうるのは株主だけ");
    }
    if is_nothing(most) {
        return say!(lang, "No lender would lose at this value", "この企業価値では貸し手に損失はない");
    }
    let hit = |kind: &Kind| {
        let of_kind = layers.iter().filter(|layer| layer.kind == *kind);
        of_kind.clone().count() > 0
            && of_kind.into_iter().all(|layer| layer.lost(&workings.split) > most - 1e-9)
    };
    let names: Vec<&str> =
        Kind::ALL.iter().filter(|kind| hit(kind)).map(|kind| kind.lenders().get(lang)).collect();
    let lost = Unit::PERCENT.show(most, lang);
    // Two long names would not fit into a title.
    let is_long = names.iter().map(|name| name.chars().count()).sum::<usize>() > 60;
    if names.is_empty() || names.len() > 2 || is_long {
        return say!(lang, "The lenders hit hardest would lose {lost}", "損失率が最も高い貸し手で{lost}");
    }
    let names = listed(&names, lang);
    say!(lang, "Hit hardest: {names}, {lost} lost", "損失率が最も高いのは{names}（{lost}）")
}

/// The probability of default by the year in which the debt falls due, by three methods.
fn terms(case: &Case<CapitalStack>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, .. } = case;
    let steps = (1..=YEARS * A_YEAR).map(|step| f64::from(step) / f64::from(A_YEAR));
    let points: Vec<(f64, [f64; 3])> = steps.map(|years| (years, inputs.defaults(workings, years))).collect();
    let highest = points.iter().flat_map(|(_, chances)| chances).copied().fold(0.0, f64::max);
    let line = |method: usize| points.iter().map(|(years, chances)| (*years, chances[method])).collect();
    let [merton, first, swap] = percents(case, lang);
    let years = Unit::YEARS.show(f64::from(inputs.horizon), lang);
    let by_shares = if merton == first {
        say!(lang, "{merton} by both models", "両モデルとも{merton}")
    } else {
        say!(lang, "{merton} or {first}", "{merton}または{first}")
    };
    let has_swap = inputs.cds > 0.0;
    let (finding, by_swap) = if has_swap {
        let finding = say!(
            lang,
            "Within {years}: shares imply {by_shares}, the CDS {swap}",
            "{years}で株価からは{by_shares}、CDSからは{swap}"
        );
        (finding, say!(lang, ", {swap} from the default swap (CDS)", "、CDS{swap}"))
    } else {
        let finding =
            say!(lang, "Within {years}: shares imply {by_shares}", "{years}で株価からは{by_shares}");
        (finding, String::new())
    };
    let rests_on = rests_on(inputs, lang);
    let summary = say!(
        lang,
        "If debt falls due in {years}: {merton} by Merton, {first} by first passage{by_swap}. {rests_on}. \
         Market prices imply these probabilities, which include a risk premium; none is a forecast for any \
         company.",
        "債務の期限が{years}後なら、マートン{merton}、初到達{first}{by_swap}。{rests_on}。市場価格からみた確率で、リスクプレ\
         ミアムを含む。特定の企業のデフォルト確率ではない。"
    );
    let x: AxisOf =
        (text("Years until the debt falls due", "債務の期限までの年数"), Unit::YEARS, 0.0..=f64::from(YEARS));
    let top = (highest * 1.15).clamp(0.05, 1.08);
    let chart = Chart::new(lang, "terms", text("How probable is default?", "デフォルトの確率は"))
        .finding(finding)
        .summary(summary)
        .xy(x, (text("Default probability", "デフォルト確率"), Unit::PERCENT, 0.0..=top))
        .line(text("first passage", "初到達"), line(1), Ink::First)
        .line(text("Merton", "マートン"), line(0), Ink::Second);
    let swap = text("default swap (CDS)", "CDS");
    let chart = if has_swap { chart.line(swap, line(2), Ink::Third) } else { chart };
    chart.read_at((1..=YEARS).map(f64::from)).build()
}

/// What the reader's layer loses from one value of the enterprise to the next.
fn scenarios(case: &Case<CapitalStack>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let (stack, debt) = (&workings.stack, outputs.debt);
    let lost = |value: f64| inputs.own_loss(stack, value).number().map_or(0.0, |lost| lost.max(0.0));
    let mut bars =
        vec![(text("Shares at market plus debt at face", "株式時価＋債務額面"), debt + inputs.equity)];
    bars.extend([
        (text("Worth its debt", "債務と同額"), debt),
        (text("Worth three quarters of its debt", "債務の4分の3"), 0.75 * debt),
        (text("Worth half its debt", "債務の2分の1"), 0.5 * debt),
        (text("Worth a quarter of its debt", "債務の4分の1"), 0.25 * debt),
    ]);
    let who = inputs.holder.label().get(lang);
    let half = Unit::PERCENT.show(lost(0.5 * debt), lang);
    let finding = match inputs.holder.claim() {
        Claim::Outside => {
            say!(lang, "{who}: no direct claim on this borrower", "{who}：この借り手に直接の請求権なし")
        }
        Claim::Guarantee => {
            say!(
                lang,
                "{who}: a full guarantee would cost {half} if value were half the debt",
                "{who}：全額を保証した場合、企業価値が債務の半分なら負担は債務の{half}"
            )
        }
        _ if outputs.own_loss.number().is_none() => {
            say!(lang, "{who}: no such debt in this stack", "{who}：この資本構成にその債務はない")
        }
        _ if debt <= 0.0 => say!(lang, "{who}: no debt ranks ahead", "{who}：優先する債務がない"),
        _ => say!(
            lang,
            "{who}: {half} lost if value were half the debt",
            "{who}：企業価値が債務の半分なら{half}の損失"
        ),
    };
    let bet = inputs.holder.bet(is_filed(inputs)).get(lang);
    let summary = say!(lang, "Share the chosen holder would lose. {bet}", "選んだ保有者が失う割合。{bet}");
    let mut chart =
        Chart::new(lang, "scenarios", text("What does your layer lose?", "あなたの層は何を失うか"))
            .finding(finding)
            .summary(summary)
            .bars(text("Share lost", "損失の割合"), Unit::PERCENT);
    for (label, value) in bars {
        let (label, worth) = (label.get(lang), usd(value, lang));
        let label = say!(lang, "{label}: {worth}", "{label}：{worth}");
        chart = chart.bar(label, lost(value), Ink::First);
    }
    let here = usd(outputs.value, lang);
    chart
        .bar(say!(lang, "As set: {here}", "設定した企業価値：{here}"), lost(outputs.value), Ink::Danger)
        .build()
}
