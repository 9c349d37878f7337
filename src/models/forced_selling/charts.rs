//! How losses grow week by week, what would break the claim, who bears them, and how they grow with the
//! default.

use super::breaks::BREAKS;
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
const THEN: Text = text("network of 2008", "2008年の銀行間網");
/// Points along the size of the default.
const SIZES: u32 = 20;
/// The holders that have bars of their own.
const NAMED: usize = 5;

fn times(value: Option<f64>, lang: Lang) -> String {
    value.map_or_else(|| say!(lang, "no loss", "損失なし"), |value| Unit::TIMES.show(value, lang))
}

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
    let [now, before] = [outputs.times, outputs.then_times].map(|answer| times(answer.number(), lang));
    let weeks = |answer: Answer| {
        answer.number().map_or_else(|| say!(lang, "at once", "直ちに"), |weeks| Unit::WEEKS.show(weeks, lang))
    };
    let [slow, fast] = [outputs.weeks, outputs.then_weeks].map(weeks);
    Chart::new(lang, "path", text("Is contagion low and slow?", "感染性は低く、遅いか"))
        .finding(say!(
            lang,
            "The first loss grows to {now} today, to {before} in 2008's network",
            "最初の損失は現在なら{now}、2008年の銀行間網なら{before}に"
        ))
        .summary(say!(
            lang,
            "All losses over the first loss. Nine tenths of what is added takes {slow} today and {fast} in \
             the \
             network of 2008, if a round of sales takes the weeks set. No rescue is assumed.",
            "最初の損失に対する損失総額の倍率。売却の一巡に設定の週数がかかるとすれば、加わる損失の9割に達するのは\
             現在が{slow}、2008年が{fast}。救済はないとする。"
        ))
        .xy(
            (text("Weeks after the default", "デフォルトからの週数"), Unit::WEEKS, 0.0..=last),
            (text("Losses over the first loss", "最初の損失に対する倍率"), Unit::TIMES, 0.0..=top),
        )
        .line(THEN, then, Ink::Third)
        .line(TODAY, today, Ink::First)
        .build()
}

/// What would make it fail, one change at a time.
fn conditions(case: &Case<ForcedSelling>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let limit = Unit::TIMES.show(inputs.limit, lang);
    let tried = BREAKS.map(|change| (change.what, change.times(inputs)));
    let over = tried.iter().filter(|(_, value)| value.is_some_and(|value| value > inputs.limit)).count();
    let finding = match over {
        0 => say!(
            lang,
            "No single change takes losses past {limit} the first loss",
            "一つの変化だけで{limit}を超えることはない"
        ),
        _ => say!(
            lang,
            "{over} of 5 changes would take today's losses past {limit} the first loss",
            "五つの変化のうち{over}つで、現在の保有者の損失は{limit}を超える"
        ),
    };
    let mut chart = Chart::new(lang, "conditions", text("When would the claim fail?", "主張はいつ崩れるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "All losses of today's holders over the first loss, as set and with one thing changed at a time; \
             below, the network of 2008 as set.",
            "現在の保有者の損失総額÷最初の損失。設定のままと、条件を一つずつ変えた場合。一番下は2008年の銀行間網。"
        ))
        .bars(text("Losses over the first loss", "最初の損失に対する倍率"), Unit::TIMES)
        .bar(text("as set", "設定のまま"), outputs.times.number().unwrap_or(1.0), Ink::Muted);
    for (what, value) in tried {
        let value = value.unwrap_or(1.0);
        let ink = if value > inputs.limit { Ink::Danger } else { Ink::First };
        let what = what.get(lang);
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
        say!(lang, "{most} would bear the most, {worst}", "最も多く負うのは{most}（{worst}）")
    } else {
        say!(lang, "Nobody loses", "損失を負う者はいない")
    };
    let mut chart = Chart::new(lang, "bearers", text("Who bears the losses today?", "損失を負うのは誰か"))
        .finding(finding)
        .summary(say!(
            lang,
            "Losses that stay with each holder, after what it passes on to lenders and owners: {credit} from \
             defaults, {marks} from lower prices. A private fund's losses are its owners'.",
            "貸し手や出資者に渡る分を除き、各保有者に残る損失。デフォルトによるものが{credit}、値下がりによるものが\
             {marks}。プライベートクレジットの損失は出資者のものとなる。"
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
    let limit = Unit::TIMES.show(inputs.limit, lang);
    let over = swept.iter().position(|(_, [first, today, _])| *today > inputs.limit * first);
    let finding = match over {
        Some(at) if at > 0 => {
            let owed = USD.show(round_significant(swept[at - 1].0, 2), lang);
            say!(
                lang,
                "Today's losses stay below {limit} the first loss up to a default of about {owed}",
                "現在の保有者では、デフォルトがおよそ{owed}になるまで損失は{limit}以内"
            )
        }
        Some(_) => say!(
            lang,
            "Even small defaults cost today's holders over {limit} the first loss",
            "小さなデフォルトでも、現在の保有者の損失は{limit}を超える"
        ),
        None => say!(
            lang,
            "At no size shown do today's losses exceed {limit} the first loss",
            "図の範囲では、現在の保有者の損失は{limit}を超えない"
        ),
    };
    let [today, then, first] =
        [case.outputs.total, case.outputs.then_total, case.outputs.first].map(|sum| usd(sum, lang));
    Chart::new(lang, "sizes", text("How large must the default be?", "どれほどのデフォルトで崩れるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "As set, a first loss of {first} grows to {today} today and to {then} in the network of 2008. \
             Where \
             a line jumps, holders' spare capital is used up and selling feeds on itself.",
            "設定では、最初の損失{first}が現在は{today}、2008年の銀行間網では{then}に膨らむ。線が跳ぶところで自己資本の余裕\
             が尽き、売りが売りを呼ぶ。"
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
