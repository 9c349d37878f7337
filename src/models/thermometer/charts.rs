//! The levels month by month, and each indicator's readings against its thresholds.

use super::gauges::Gauge;
use super::sentence::{level_since, month, names, rule};
use super::{COUNT, GAUGES, Level, Month, Thermometer};
use crate::core::order::ranks;
use crate::models::prelude::*;

impl Illustrate for Thermometer {
    const RARE: RareKinds = RareKinds { lanes: true, ..RareKinds::NONE };

    fn charts(case: &Case<Thermometer>, lang: Lang) -> Vec<ChartSpec> {
        let mut charts = vec![levels(case, lang)];
        charts.extend((0..COUNT).map(|gauge| readings(case, gauge, lang)));
        charts
    }
}

/// The most months that are drawn.
const DRAWN: usize = 36;
const MONTH: Text = text("Month", "年月");

const fn ink(level: Level) -> Ink {
    match level {
        Level::Calm => Ink::Muted,
        Level::Watch => Ink::Fourth,
        Level::Alarm => Ink::Danger,
    }
}

/// The latest months.
fn drawn(months: &[Month]) -> &[Month] {
    &months[months.len().saturating_sub(DRAWN)..]
}

/// The levels month by month, the whole first.
#[inline(never)]
fn levels(case: &Case<Thermometer>, lang: Lang) -> ChartSpec {
    let shown = drawn(&case.workings.months);
    let first = shown.first().map_or(0, |month| month.month);
    let parts = Level::ALL.map(|level| (level.name(), ink(level)));
    let now = level_since(case.workings.held(None), lang);
    let rule = rule(case.inputs.persist, lang);
    let watched = names(&case.workings.which(|read| read.level >= Level::Watch), lang);
    let watched = if watched.is_empty() { say!(lang, "none", "なし") } else { watched };
    let span = f64::from(first) - 0.5..=f64::from(case.inputs.as_of) + 0.5;
    let mut chart = Chart::new(lang, "levels", text("How hot is it, and since when?", "いまの水準と、いつからか"))
        .finding(say!(lang, "The whole: {now}", "全体：{now}"))
        .summary(say!(
            lang,
            "A column's height is the level: a third is calm, two thirds watch, full alarm. {rule}. \
             At watch or worse today: {watched}.",
            "柱の高さが水準を示す。3分の1が平常、3分の2が注意、最大が警戒。{rule}。現在、注意以上の指標：{watched}。"
        ))
        .lanes((MONTH, Unit::MONTH, span), text("Level", "水準"), &parts)
        .levels();
    for gauge in std::iter::once(None).chain((0..COUNT).map(Some)) {
        let columns = shown.iter().map(|month| {
            let level = gauge.map_or(month.whole, |gauge| month.levels[gauge]);
            let one = |level: Level| Level::ALL.map(|part| f64::from(u8::from(part == level))).to_vec();
            (f64::from(month.month), level.map_or_else(Vec::new, one))
        });
        let held = case.workings.held(gauge);
        let mark = held.filter(|held| held.level > Level::Calm);
        let mark = mark.map(|mark| (f64::from(mark.since.max(first)), level_since(held, lang)));
        let name = gauge.map_or(text("The whole", "全体"), |gauge| GAUGES[gauge].name);
        chart = chart.lane(name, columns.collect(), mark, level_since(held, lang));
    }
    chart.build()
}

/// One indicator's readings against its thresholds.
#[inline(never)]
fn readings(case: &Case<Thermometer>, index: usize, lang: Lang) -> ChartSpec {
    let Gauge { chart, name, asks, reading, unit, .. } = &GAUGES[index];
    let name = name.get(lang);
    let (watch, alarm) = case.inputs.thresholds()[index];
    let first = drawn(&case.workings.months).first().map_or(0, |month| month.month);
    let history = case.workings.histories[index].iter().filter(|read| read.month >= first);
    let points: Vec<(f64, f64)> = history.map(|read| (f64::from(read.month), read.value)).collect();
    let highest = points.iter().map(|point| point.1).fold(watch.max(alarm), f64::max).max(1e-3) * 1.15;
    let now = level_since(case.workings.held(Some(index)), lang);
    let limits = [watch, alarm].map(|limit| GAUGES[index].show(limit, lang));
    let [watch_at, alarm_at] = limits;
    let side =
        if GAUGES[index].falls { text("below", "を下回る") } else { text("above", "を上回る") };
    let side = side.get(lang);
    let latest = case.workings.latest(index);
    let (finding, last) = match latest {
        Some(read) => {
            let (value, when) = (GAUGES[index].show(read.value, lang), month(read.month, lang));
            let alone = read.alone.name().get(lang);
            let last = if read.alone == read.level {
                say!(lang, "The latest reading is of {when}.", "最新の観測値は{when}。")
            } else {
                say!(
                    lang,
                    "The latest reading, of {when}, would alone say {alone}; it has not persisted.",
                    "{when}の最新の観測値だけなら「{alone}」だが、まだ続いていない。"
                )
            };
            (say!(lang, "{name}: {value}, {now}", "{name}：{value}、{now}"), last)
        }
        None => (say!(lang, "{name}: {now}", "{name}：{now}"), String::new()),
    };
    let space = if last.is_empty() || lang == Lang::Ja { "" } else { " " };
    let plot = Chart::new(lang, chart, *asks)
        .finding(finding)
        .summary(say!(
            lang,
            "Watch {side} {watch_at}, alarm {side} {alarm_at}.{space}{last}",
            "{watch_at}{side}と注意、{alarm_at}{side}と警戒。{space}{last}"
        ))
        .xy(
            (MONTH, Unit::MONTH, f64::from(first) - 0.5..=f64::from(case.inputs.as_of) + 0.5),
            (*reading, *unit, 0.0..=highest),
        )
        .level(Level::Watch.name(), watch, Ink::Fourth)
        .level(Level::Alarm.name(), alarm, Ink::Danger);
    // Read where any indicator has a reading, so that the same months stand side by side.
    let all = case.workings.histories.iter().flatten().map(|read| read.month);
    let all = all.chain([first, case.inputs.as_of]).filter(|month| *month >= first);
    let all: Vec<f64> = all.map(f64::from).collect();
    let mut months: Vec<f64> = ranks(&all).into_iter().map(|place| all[place]).collect();
    months.dedup();
    let plot = plot.read_at(months);
    if points.is_empty() {
        return plot.build();
    }
    plot.line(text("readings", "観測値"), points, Ink::Second).build()
}
