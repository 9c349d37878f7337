//! The chain as a flow, the loop, what each link adds, who bears it, and the rounds.

use super::sentence::{decisive, rise};
use super::{BEARERS, Chain, LINKS, Pass};
use crate::core::format::significant;
use crate::models::forced_selling::Row;
use crate::models::prelude::*;

impl Illustrate for Chain {
    const RARE: RareKinds = RareKinds { flows: true, ..RareKinds::NONE };

    fn charts(case: &Case<Chain>, lang: Lang) -> Vec<ChartSpec> {
        vec![travels(case, lang), again(case, lang), links(case, lang), bears(case, lang), rounds(case, lang)]
    }
}

const USD: Unit = Unit::usd(Billion);
/// Points of the curve.
const POINTS: u32 = 40;

/// Who loses on what they hold themselves; which of them each row of forced selling's table is.
const HOLDERS: [Text; 5] = [
    text("Private funds", "私募ファンド"),
    text("Banks", "銀行"),
    text("Insurers", "保険会社"),
    text("Funds, pensions", "投信・年金"),
    text("Others", "その他"),
];
const OWN: [usize; 10] = [0, 0, 1, 2, 2, 3, 3, 3, 4, 4];

/// What each group of holders loses on its own bonds (0) or loans (1).
fn by_holder(case: &Case<Chain>, pass: &Pass, kind: usize) -> [f64; 5] {
    let rows = case.workings.setting.holders();
    let held = |row: &Row| [row.bonds, row.loans][kind];
    let all: f64 = rows.iter().map(held).sum();
    let mut groups = [0.0; 5];
    for (row, group) in rows.iter().zip(OWN) {
        groups[group] += pass.lost[kind] * held(row) / all;
    }
    groups
}

/// From borrowers to holders, and back as dearer debt.
#[inline(never)]
fn travels(case: &Case<Chain>, lang: Lang) -> ChartSpec {
    const BORROWERS: [Text; 4] = [
        text("SPVs", "SPV"),
        text("Neoclouds", "ネオクラウド"),
        text("Hyperscalers", "ハイパースケーラー"),
        text("Cloud lessees", "賃借型クラウド"),
    ];
    const PARTS: [Text; 3] =
        [text("Lost: bonds", "損失（債券）"), text("Lost: loans", "損失（融資）"), text("Recovered", "回収")];
    let Case { workings, outputs, .. } = case;
    let (pass, first) = (&workings.low.told, &workings.first);
    let [unpaid, back, lost] =
        [outputs.unpaid, outputs.recovered, outputs.credit].map(|value| usd(value, lang));
    let more = usd((outputs.unpaid - first.all_unpaid()).max(0.0), lang);
    let chart = Chart::new(lang, "travels", text("Where do the losses go?", "損失はどこへ向かうか"))
        .finding(if outputs.unpaid > 0.0 {
            say!(
                lang,
                "Of {unpaid} unpaid, lenders would recover {back} and lose {lost}",
                "未払い{unpaid}のうち{lost}が貸し手の損失になる"
            )
        } else {
            say!(lang, "Nothing would be unpaid on these inputs", "この入力では未払いは生じない")
        })
        .summary(say!(
            lang,
            "What model borrowers leave unpaid within twelve years, what lenders recover, and which holders \
             lose the rest on their own bonds and loans. The band that returns is what dearer refinancing \
             adds to the unpaid debt: {more}.",
            "モデル上の借り手の12年間の未払い、回収される額、残りを自らの債券と融資で失う保有者。戻る帯は、割高な借り換えで増える未\
             払い（{more}）を示す。"
        ))
        .flow(USD);
    let chart = BORROWERS.iter().fold(chart, |chart, name| chart.node(*name, 0, Ink::First));
    let inks = [Ink::Danger, Ink::Danger, Ink::Second];
    let chart = PARTS.iter().zip(inks).fold(chart, |chart, (name, ink)| chart.node(*name, 1, ink));
    let chart = HOLDERS.iter().fold(chart, |chart, name| chart.node(*name, 2, Ink::Third));
    let mut chart = chart.node(text("Dearer debt", "割高な借り換え"), 3, Ink::Fourth);
    for who in 0..4 {
        let gone = pass.unpaid[who] - pass.recovered[who];
        let loans = case.inputs.loans * if who < 2 { gone } else { 0.0 };
        chart = chart
            .band(who, 4, gone - loans, Ink::Danger)
            .band(who, 5, loans, Ink::Danger)
            .band(who, 6, pass.recovered[who], Ink::Second)
            .band(12, who, (pass.unpaid[who] - first.unpaid[who]).max(0.0), Ink::Fourth);
    }
    for (kind, from) in [(0, 4), (1, 5)] {
        for (group, amount) in by_holder(case, pass, kind).into_iter().enumerate() {
            chart = chart.band(from, 7 + group, amount, Ink::Third);
        }
    }
    chart.build()
}

/// What would then be added, over what is added.
#[inline(never)]
fn again(case: &Case<Chain>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    // As far as what matters: thrice the way to where it may rest.
    let far = (3.0 * (outputs.high_spread - inputs.spread)).max(0.01);
    let (from, to) = (inputs.spread, inputs.spread + far.min((inputs.highest() - inputs.spread).max(1e-3)));
    let curve: Vec<(f64, f64)> = (0..=POINTS)
        .map(|step| {
            let at = from + (to - from) * f64::from(step) / f64::from(POINTS);
            (at, workings.setting.round(at).0)
        })
        .collect();
    let [low, high] = [outputs.spread, outputs.high_spread].map(|rate| significant(rate * 100.0, 3));
    let top = curve.iter().map(|point| point.1).fold(to, f64::max);
    let other = workings.other();
    let mut chart = Chart::new(lang, "again", text("Does it come to rest?", "どこで落ち着くか"))
        .finding(if other.is_some() {
            say!(
                lang,
                "Two outcomes bear themselves out: {low} and {high} points",
                "上乗せ{low}と{high}ポイント、二つの結末が両立する"
            )
        } else {
            say!(lang, "It would come to rest at {low} points", "上乗せ{low}ポイントで落ち着く")
        })
        .summary(say!(
            lang,
            "What would be added to the cost of new debt, if so much were added already. Where the curve \
             meets the line of equality an outcome bears itself out. Where it falls, borrowers who are \
             refused sooner repay more while their contracts pay.",
            "すでにこれだけ上乗せされた場合に、新たに求められる上乗せ。等しい線と交わる所が、自らを裏づける結末になる。曲線が下がるのは、\
             早く断られた借り手が契約のあるうちに返済を進めるため。"
        ))
        .xy(
            (text("Added to the cost of new debt", "新たな債務への上乗せ"), Unit::PERCENT, from..=to),
            (text("What would then be added", "次に求められる上乗せ"), Unit::PERCENT, from..=top),
        )
        .dashed(text("no change", "変わらない"), vec![(from, from), (to, to)], Ink::Muted)
        .line(text("next round", "次の周回"), curve, Ink::First)
        .dot(text("at rest", "落ち着く点"), (outputs.spread, outputs.spread), Ink::Second);
    if let Some((at, _)) = other {
        chart = chart.dot(text("confidence lost", "信認の喪失"), (*at, *at), Ink::Danger);
    }
    chart.read_at((0..=10).map(|step| from + (to - from) * f64::from(step) / 10.0)).build()
}

/// What is lost with each link cut.
fn links(case: &Case<Chain>, lang: Lang) -> ChartSpec {
    let Case { workings, outputs, .. } = case;
    let (link, left, is_less) = decisive(workings, outputs, lang);
    let (name, total) = (LINKS[link].0.get(lang), usd(outputs.total, lang));
    let finding = if !outputs.loses() {
        say!(lang, "Nothing would be lost, whichever link is cut", "どのつながりを断っても損失はない")
    } else if is_less {
        say!(
            lang,
            "Without “{name}”, losses of {total} would be {left}",
            "「{name}」を断てば、損失{total}は{left}になる"
        )
    } else {
        say!(
            lang,
            "No link of the market adds to losses of {total}",
            "市場のつながりは損失{total}を増やさない"
        )
    };
    let chart = Chart::new(lang, "links", text("Which link matters?", "どのつながりが効くか"))
        .finding(finding)
        .summary(say!(
            lang,
            "All losses, credit losses and lower prices together, as the chain stands and with one link cut \
             at a time.",
            "貸し倒れと値下がりを合わせた損失の総額。今のままの場合と、つながりを一つずつ断った場合。"
        ))
        .bars(text("All losses", "損失の総額"), USD)
        .bar(text("The whole chain", "すべてつながる場合"), outputs.total, Ink::First);
    LINKS
        .iter()
        .zip(workings.without)
        .fold(chart, |chart, ((name, _), left)| {
            let name = name.get(lang);
            chart.bar(say!(lang, "Cut: {name}", "断つ：{name}"), left, Ink::Third)
        })
        .build()
}

/// Who bears credit losses and lower prices in the end.
fn bears(case: &Case<Chain>, lang: Lang) -> ChartSpec {
    let Case { workings, outputs, .. } = case;
    let borne = workings.low.told.borne();
    // Those abroad stand with the others: a phone has room for five.
    let mut borne: Vec<(f64, f64)> = borne.to_vec();
    let abroad = borne.remove(4);
    borne[4] = (borne[4].0 + abroad.0, borne[4].1 + abroad.1);
    let names = [BEARERS[0], BEARERS[1], BEARERS[2], BEARERS[3], BEARERS[5]];
    let most = (0..names.len() - 1).fold(0, |most, next| {
        let all = |at: usize| borne[at].0 + borne[at].1;
        if all(next) > all(most) { next } else { most }
    });
    let (name, amount) = (names[most].get(lang), usd(borne[most].0 + borne[most].1, lang));
    let [credit, marks] = [outputs.credit, outputs.marks].map(|value| usd(value, lang));
    let mut chart = Chart::new(lang, "bears", text("Who bears it in the end?", "最後に負担するのは誰か"))
        .finding(if outputs.loses() {
            say!(lang, "{name} would bear the most: {amount}", "負担が最も重いのは{name}で{amount}")
        } else {
            say!(lang, "Nobody would bear a loss on these inputs", "この入力では誰も損失を負わない")
        })
        .summary(say!(
            lang,
            "Credit losses of {credit} and lower prices of {marks}, after funds have passed theirs on to \
             their owners and lenders.",
            "貸し倒れ{credit}と値下がり{marks}を、ファンドの損失が出資者と貸し手に渡った後で、負担する者ごとに示す。"
        ))
        .flow(USD)
        .node(text("Credit losses", "貸し倒れ"), 0, Ink::Danger)
        .node(text("Lower prices", "値下がり"), 0, Ink::Fourth);
    for name in names {
        chart = chart.node(name, 1, Ink::Third);
    }
    for (who, (credit, marks)) in borne.into_iter().enumerate() {
        chart = chart.band(0, 2 + who, credit, Ink::Danger).band(1, 2 + who, marks, Ink::Fourth);
    }
    chart.build()
}

/// What is added after each round.
fn rounds(case: &Case<Chain>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let steps = &workings.low.steps;
    let shown = steps.len().min(9);
    let path: Vec<(f64, f64)> = steps[..shown].iter().enumerate().map(|(at, s)| (at as f64, *s)).collect();
    let (first, rise) = (points(inputs.spread, lang), rise(inputs.spread, outputs.spread, lang));
    let half = steps.iter().position(|s| *s - inputs.spread >= 0.9 * (outputs.spread - inputs.spread));
    let half = half.unwrap_or(0);
    let times = if half == 1 { "round" } else { "rounds" };
    let top = outputs.high_spread.max(outputs.spread).max(1e-3) * 1.2;
    let mut chart = Chart::new(lang, "rounds", text("How fast does it go round?", "何周で落ち着くか"))
        .finding(if steps.len() > 1 {
            say!(
                lang,
                "Nine-tenths of the way {rise} in {half} {times}",
                "上乗せは{rise}、{half}周で9割に達する"
            )
        } else {
            say!(lang, "Nothing is added to the first {first}", "初めの{first}に加わるものはない")
        })
        .summary(say!(
            lang,
            "What is added to the cost of new debt after each round of the chain, from what is added at \
             first.",
            "初めの上乗せから出発し、連鎖が一周するたびに新たな債務に上乗せされる幅。"
        ))
        .xy(
            (text("Rounds", "周回"), Unit::PLAIN, 0.0..=8.0),
            (text("Added to the cost of new debt", "新たな債務への上乗せ"), Unit::PERCENT, 0.0..=top),
        );
    if workings.other().is_some() {
        chart = chart.level(
            text("if confidence goes first", "信認が先に失われた場合"),
            outputs.high_spread,
            Ink::Danger,
        );
    }
    chart.line(text("after each round", "各周回の後"), path, Ink::First).build()
}
