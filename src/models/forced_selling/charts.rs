//! How losses grow week by week, what would break the claim, who bears them, and how they grow with the
//! default.

use super::breaks::{BREAKS, Tried};
use super::sentence::times;
use super::{ForcedSelling, Hit, Inputs, Row, Side};
use crate::core::format::round_significant;
use crate::core::order::ranks;
use crate::finance::fire_sale::Loss;
use crate::models::prelude::*;

impl Illustrate for ForcedSelling {
    fn charts(case: &Case<ForcedSelling>, lang: Lang) -> Vec<ChartSpec> {
        vec![path(case, lang), conditions(case, lang), bearers(case, lang), sizes(case, lang)]
    }
}

const USD: Unit = Unit::usd(Billion);
const TODAY: Text = text("today's holders", "現在の保有者");
const THEN: Text = text("2008-style network", "2008年型の銀行間網");
/// Points along the size of the default.
const SIZES: u32 = 20;
/// How many changes are tried.
const CHANGES: usize = BREAKS.len();
/// The holders that have bars of their own.
const NAMED: usize = 5;

/// A holder's name in this language: its table has both, apart by a full-width slash.
fn name(row: &Row, lang: Lang) -> &str {
    match (row.name.split_once('／'), lang) {
        (Some((name, _)), Lang::En) | (Some((_, name)), Lang::Ja) => name,
        (None, _) => &row.name,
    }
}

/// The losses over the first loss, week by week, until little is missing.
fn course(side: &Side, weeks: f64) -> Vec<(f64, f64)> {
    let first = side.struck.first;
    if side.times().is_none() {
        return vec![(0.0, 1.0)];
    }
    let near = first + 0.995 * (side.outcome.total() - first);
    let path = &side.outcome.path;
    let enough = path.iter().position(|loss| *loss >= near).map_or(path.len(), |at| at + 1);
    path[..enough].iter().enumerate().map(|(round, loss)| (round as f64 * weeks, loss / first)).collect()
}

/// How fast and how far, in both structures.
fn path(case: &Case<ForcedSelling>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let mut today = course(&workings.today, inputs.weeks);
    let mut then = course(&workings.then, inputs.then_weeks);
    let ends = [&today, &then].map(|points| points.last().map_or((0.0, 1.0), |point| *point));
    let last = ends[0].0.max(ends[1].0).max(1.0);
    let top = ends[0].1.max(ends[1].1) * 1.12;
    for (points, end) in [(&mut today, ends[0]), (&mut then, ends[1])] {
        if end.0 < last {
            points.push((last, end.1));
        }
    }
    let weeks = |answer: Answer| {
        answer.number().map_or_else(|| say!(lang, "none", "なし"), |weeks| Unit::WEEKS.show(weeks, lang))
    };
    let [slow, fast] = [outputs.weeks, outputs.then_weeks].map(weeks);
    let finding = match (outputs.times.number(), outputs.then_times.number()) {
        (Some(now), Some(before)) => {
            let [now, before] = [now, before].map(|value| times(value, lang));
            say!(
                lang,
                "Losses would reach {now} the first today, {before} in a 2008-style network",
                "損失総額は最初の損失の{now}（現在）、2008年型の銀行間網なら{before}"
            )
        }
        _ => say!(lang, "Without a first loss, nothing spreads", "最初の損失がなく、広がる損失もない"),
    };
    Chart::new(
        lang,
        "path",
        text("How far and how fast would losses spread?", "損失はどこまで、どれだけ速く広がるか"),
    )
        .finding(finding)
        .summary(say!(
            lang,
            "Total losses as a multiple of the first loss, week by week. Time to nine tenths of the added \
             loss: {slow} today, {fast} in the 2008-style network, if each round of sales takes the number \
             of weeks set. No rescue is assumed.",
            "最初の損失に対する損失総額の倍率を週ごとに示す。加わる損失の9割に達するまでの期間は、現在が{slow}、2008年型の\
             銀行間網が{fast}（売却の一巡に設定の週数がかかる場合）。救済はないとする。"
        ))
        .xy(
            (text("Weeks after the default", "デフォルトからの週数"), Unit::WEEKS, 0.0..=last),
            (text("Total losses, multiple of the first", "最初の損失に対する倍率"), Unit::TIMES, 0.0..=top),
        )
        .line(THEN, then, Ink::Third)
        .line(TODAY, today, Ink::First)
        .build()
}

/// What would make it fail, one change at a time.
fn conditions(case: &Case<ForcedSelling>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let limit = times(inputs.limit, lang);
    let tried = workings.tried(inputs);
    let over = tried.iter().filter(|tried| tried.times.is_some_and(|times| times > inputs.limit)).count();
    let finding = match over {
        _ if outputs.times.number().is_some_and(|times| times > inputs.limit) => say!(
            lang,
            "As set, losses would already exceed {limit} the first loss",
            "設定のままで、損失は既に最初の{limit}を超える"
        ),
        0 => say!(
            lang,
            "No single change would take losses past {limit} the first loss",
            "条件を一つ変えるだけなら、損失は最初の{limit}以内"
        ),
        CHANGES => say!(
            lang,
            "Any one of five changes would take losses past {limit} the first loss",
            "五つの条件のどれか一つが変われば、損失は最初の{limit}を超える"
        ),
        1 => say!(
            lang,
            "One of five changes would take losses past {limit} the first loss",
            "五つの条件のうち一つが変われば、損失は最初の{limit}を超える"
        ),
        _ => {
            let count =
                [text("Two", "二つ"), text("Three", "三つ"), text("Four", "四つ")][over - 2].get(lang);
            say!(
                lang,
                "{count} of five changes would each take losses past {limit} the first loss",
                "五つの条件のうち{count}は、一つ変わるだけで損失が最初の{limit}を超える"
            )
        }
    };
    let mut chart = Chart::new(
        lang,
        "conditions",
        text("Which change would make losses spread?", "何が変われば損失は大きく広がるか"),
    )
        .finding(finding)
        .summary(say!(
            lang,
            "Today's holders' total losses as a multiple of the first loss: as set, then with one condition \
             changed at a time, less what the change would cost without a default. The last bar is the \
             2008-style network as set.",
            "現在の保有者の損失総額÷最初の損失。設定のままの場合と、条件を一つずつ変えた場合（変更だけで生じる損失は除く）。\
             一番下は設定のままの2008年型の銀行間網。"
        ))
        .bars(text("Total losses, multiple of the first loss", "最初の損失に対する倍率"), Unit::TIMES)
        .bar(text("as set", "設定のまま"), outputs.times.number().unwrap_or(1.0), Ink::Muted);
    for Tried { change, times, .. } in tried {
        let value = times.unwrap_or(1.0);
        let ink = if value > inputs.limit { Ink::Danger } else { Ink::First };
        let what = change.what.get(lang);
        chart = chart.bar(say!(lang, "if {what}", "{what}"), value, ink);
    }
    chart.bar(THEN, outputs.then_times.number().unwrap_or(1.0), Ink::Third).build()
}

/// Who bears today's losses, by where they come from.
fn bearers(case: &Case<ForcedSelling>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let outcome = &workings.today.outcome;
    let outside = text("Depositors and other creditors", "預金者などの債権者").get(lang);
    let mut borne: Vec<(&str, Loss)> =
        inputs.holders.iter().zip(&outcome.kept).map(|(row, loss)| (name(row, lang), *loss)).collect();
    borne.push((outside, outcome.creditors));
    let order = ranks(&borne.iter().map(|(_, loss)| -loss.total()).collect::<Vec<f64>>());
    let (most, loss) = borne[order[0]];
    let [worst, credit, marks] = [loss.total(), outputs.credit, outputs.marks].map(|sum| usd(sum, lang));
    let finding = if outputs.total > 0.0 {
        say!(lang, "Largest loss: {most}, {worst}", "最も多く負うのは{most}（{worst}）")
    } else {
        say!(lang, "Nobody would lose", "損失を負う者はいない")
    };
    let mut chart = Chart::new(lang, "bearers", text("Who would bear the losses?", "損失を負うのは誰か"))
        .finding(finding)
        .summary(say!(
            lang,
            "Losses that stay with each of today's holders once lenders and owners have taken their part: \
             {credit} from defaults and {marks} from lower prices in total. A private credit fund's losses \
             fall on its owners.",
            "現在の保有者について、貸し手や出資者に渡る分を除いて残る損失。合計でデフォルトによるものが{credit}、\
             値下がりによるものが{marks}。プライベートクレジットの損失は出資者が負う。"
        ))
        .bars(text("Loss borne", "負う損失"), USD);
    for &index in order.iter().take(NAMED) {
        let (name, loss) = borne[index];
        if loss.total() > 0.0 || index == order[0] {
            chart = chart
                .bar(say!(lang, "{name}: defaults", "{name}：デフォルト"), loss.credit, Ink::First)
                .bar(say!(lang, "{name}: prices", "{name}：値下がり"), loss.marks, Ink::Fourth);
        }
    }
    chart.build()
}

/// All losses over the size of the default.
fn sizes(case: &Case<ForcedSelling>, lang: Lang) -> ChartSpec {
    let inputs = case.inputs;
    let held = |row: &Row| row.bonds + row.loans;
    let most = match inputs.hit {
        Hit::First => inputs.holders.first().map_or(0.0, held),
        Hit::All => inputs.holders.iter().map(held).sum::<f64>() / 16.0,
    };
    let last = most.max(1.2 * inputs.owed);
    let swept: Vec<(f64, [f64; 3])> = (1..=SIZES).map(|step| at(inputs, last, step)).collect();
    let line = |which: usize| {
        let points = swept.iter().map(|(owed, losses)| (*owed, losses[which]));
        std::iter::once((0.0, swept[0].1[which].min(0.0))).chain(points).collect::<Vec<(f64, f64)>>()
    };
    let top = swept.iter().flat_map(|(_, losses)| losses).copied().fold(1.0, f64::max) * 1.1;
    let limit = times(inputs.limit, lang);
    let over = swept.iter().position(|(_, [first, today, _])| *today > inputs.limit * first);
    let finding = match over {
        Some(at) if at > 0 => {
            let owed = USD.show(round_significant(swept[at - 1].0, 2), lang);
            say!(
                lang,
                "Losses would stay within {limit} the first loss up to a default of about {owed}",
                "デフォルトがおよそ{owed}になるまで、損失は最初の{limit}以内"
            )
        }
        Some(_) => {
            let owed = USD.show(round_significant(swept[0].0, 2), lang);
            say!(
                lang,
                "Even at {owed}, the least shown, losses would exceed {limit} the first loss",
                "図で最小の{owed}のデフォルトでも、損失は最初の{limit}を超える"
            )
        }
        None => say!(
            lang,
            "At every size shown, losses would stay within {limit} the first loss",
            "図の範囲では、損失は最初の{limit}以内"
        ),
    };
    let [today, then, first] =
        [case.outputs.total, case.outputs.then_total, case.outputs.first].map(|sum| usd(sum, lang));
    Chart::new(lang, "sizes", text("How large a default would spread?", "どれほどのデフォルトで損失が広がるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "At the default set, today's holders would first lose {first} and {today} in total; in the \
             2008-style network the total would be {then}. Where a line jumps, spare capital is used up and \
             sales force further sales.",
            "設定したデフォルトでは、現在の保有者の最初の損失は{first}、総額は{today}。2008年型の銀行間網の総額は{then}。\
             線が跳ね上がるところで自己資本の余裕が尽き、売りが売りを呼ぶ。"
        ))
        .xy(
            (text("Debt in default", "デフォルトする債務"), USD, 0.0..=last),
            (text("Losses", "損失"), USD, 0.0..=top),
        )
        .line(THEN, line(2), Ink::Third)
        .line(TODAY, line(1), Ink::First)
        .dashed(text("first loss", "最初の損失"), line(0), Ink::Muted)
        .dot(text("as set", "設定"), (inputs.owed, case.outputs.total), Ink::First)
        .moves("owed", 1.0)
        .build()
}

/// The first loss, and where it ends in both structures, at one size of the default.
#[inline(never)]
fn at(inputs: &Inputs, last: f64, step: u32) -> (f64, [f64; 3]) {
    let owed = last * f64::from(step) / f64::from(SIZES);
    let inputs = Inputs { owed, ..inputs.clone() };
    let (struck, today) = inputs.today().outcome(&inputs);
    let (_, then) = inputs.in_2008().outcome(&inputs);
    (owed, [struck.first, today.total(), then.total()])
}
