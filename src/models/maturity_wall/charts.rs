//! The wall by year and kind, the gap while the market is shut, and who owes the near debt.

use super::sentence::{market, when};
use super::{DebtKind, MaturityWall, YearDue};
use crate::core::chart::AxisOf;
use crate::core::format::calendar_year;
use crate::core::order::ranks;
use crate::core::text::Say;
use crate::models::prelude::*;

impl Illustrate for MaturityWall {
    fn charts(case: &Case<MaturityWall>, lang: Lang) -> Vec<ChartSpec> {
        let shown = shown(&case.workings.years);
        vec![wall(case, &shown, lang), gap(case, &shown, lang), issuers(case, lang)]
    }
}

/// Years that are drawn; later ones are told in the summary.
const DRAWN: usize = 12;
/// Issuers that are drawn.
const NAMED: usize = 8;

const NO_NAME: Text = text("(no name)", "（名前なし）");

/// What money is counted in.
const USD: Unit = Unit::usd(Billion);

fn ink(kind: DebtKind) -> Ink {
    match kind {
        DebtKind::Bond => Ink::First,
        DebtKind::Loan => Ink::Second,
        DebtKind::Structured => Ink::Third,
        DebtKind::Convertible => Ink::Fourth,
        DebtKind::Bank => Ink::Muted,
    }
}

/// Every year that is drawn, also after the last repayment.
fn shown(years: &[YearDue]) -> Vec<YearDue> {
    let first = years.first().map_or(2025, |year| year.year);
    let later = (first..).skip(years.len()).map(YearDue::nothing);
    years.iter().copied().chain(later).take(DRAWN).collect()
}

/// The axis of years; a year's columns stand around its number.
fn axis(shown: &[YearDue]) -> AxisOf {
    let first = shown.first().map_or(2025.0, |year| f64::from(year.year));
    (text("Calendar year", "暦年"), Unit::CALENDAR_YEAR, first - 0.5..=first + DRAWN as f64 - 0.5)
}

/// A column for each year.
fn columns(
    shown: &[YearDue],
    from: impl Fn(&YearDue) -> f64,
    to: impl Fn(&YearDue) -> f64,
) -> Vec<(f64, f64, f64)> {
    shown.iter().map(|year| (f64::from(year.year), from(year), to(year))).collect()
}

/// What falls due each year, by kind.
fn wall(case: &Case<MaturityWall>, shown: &[YearDue], lang: Lang) -> ChartSpec {
    let later: f64 = case.workings.years.iter().skip(DRAWN).map(YearDue::total).sum();
    let highest = shown.iter().map(YearDue::total).fold(0.0, f64::max);
    let heaviest = case.outputs.peak_year.number().map(calendar_year).unwrap_or_default();
    let last = shown.last().map_or(0, |year| year.year);
    let [peak, after] = [case.outputs.peak, later].map(|amount| USD.show(amount, lang));
    let summary = if later > 0.0 {
        say!(
            lang,
            "Debt due in {heaviest}: {peak}. Another {after} falls due after {last} and is not shown.",
            "{heaviest}年に期限が来る債務は{peak}。{last}年より後の{after}は図にない。",
        )
    } else {
        say!(lang, "Debt due in {heaviest}: {peak}.", "{heaviest}年に期限が来る債務は{peak}。")
    };
    let finding = say!(lang, "{heaviest} is the peak, with {peak}", "ピークは{heaviest}年の{peak}");
    let mut chart = Chart::new(lang, "wall", text("When does the debt fall due?", "債務の期限はいつ来るか"))
        .finding(finding)
        .summary(summary)
        .xy(
            axis(shown),
            (text("Due in the year", "その年に期限が来る額"), USD, 0.0..=highest.max(1.0) * 1.08),
        );
    let is_due = |kind: &DebtKind| shown.iter().any(|year| year.due[*kind as usize] > 0.0);
    let mut kinds: Vec<DebtKind> = DebtKind::ALL.iter().copied().filter(is_due).collect();
    if kinds.is_empty() {
        kinds.push(DebtKind::Bond);
    }
    for kind in kinds {
        let below = |year: &YearDue| year.due[..kind as usize].iter().sum::<f64>();
        let points = columns(shown, below, |year| below(year) + year.due[kind as usize]);
        chart = chart.columns(kind.label(), points, ink(kind));
    }
    // More than the two largest would lie over each other.
    let short: Vec<&YearDue> = shown.iter().filter(|year| year.gap > 0.0).collect();
    let most_first = ranks(&short.iter().map(|year| -year.gap).collect::<Vec<f64>>());
    for year in most_first.into_iter().take(2).map(|index| short[index]) {
        let gap = USD.show(year.gap, lang);
        let (total, at) = (year.total(), f64::from(year.year) + 0.45);
        chart = chart.bracket(
            say!(lang, "no lender: {gap}", "借り換え不足{gap}"),
            at,
            total - year.gap..=total,
            Ink::Danger,
        );
    }
    if let Some((year, issuer, amount)) = mostly(case, shown) {
        let amount = USD.show(amount, lang);
        let label = say!(lang, "{issuer}: {amount}", "{issuer}：{amount}");
        chart = chart.dot(label, (f64::from(year.year), year.total()), Ink::Muted);
    }
    chart.build()
}

/// The heaviest year that is drawn, where most of it is one issuer's and there are others, with what that
/// issuer owes.
fn mostly<'a>(case: &Case<'a, MaturityWall>, shown: &'a [YearDue]) -> Option<(&'a YearDue, &'a str, f64)> {
    let year = case.outputs.peak_year.number()?;
    let year = shown.iter().find(|drawn| f64::from(drawn.year) == year)?;
    let issuers = case.inputs.issuers_in(year.year);
    let (issuer, amount) = *issuers.first()?;
    (issuers.len() > 1 && !issuer.is_empty() && amount > year.total() / 2.0).then_some((year, issuer, amount))
}

/// What finds no lender each year, and in all.
fn gap(case: &Case<MaturityWall>, shown: &[YearDue], lang: Lang) -> ChartSpec {
    let mut sum = 0.0;
    let mut so_far = Vec::with_capacity(DRAWN);
    for year in shown {
        sum += year.gap;
        so_far.push((f64::from(year.year), sum));
    }
    let highest = shown.iter().map(YearDue::total).fold(sum, f64::max);
    let lent = |year: &YearDue| year.total() - year.gap;
    let (when, (market, market_ja)) = (when(case.inputs, lang), market(case.inputs));
    let [gap, due] = [case.outputs.gap, case.outputs.due_while_shut].map(|amount| USD.show(amount, lang));
    let finding = if case.outputs.gap > 0.0 {
        say!(lang, "{gap} would find no lender", "{gap}が借り換えられない")
    } else {
        say!(lang, "Every debt would find a lender", "すべて借り換えられる")
    };
    let summary = if case.outputs.gap > 0.0 {
        say!(
            lang,
            "{due} of {market} matures {when}; on the assumptions made, {gap} would find no lender.",
            "{when}に期限が来る{market_ja}は{due}。この仮定では、うち{gap}に貸し手がいない。",
        )
    } else {
        say!(
            lang,
            "{due} of {market} matures {when}; on the assumptions made, every debt would find a lender.",
            "{when}に期限が来る{market_ja}は{due}。この仮定では、貸し手のいない債務はない。",
        )
    };
    Chart::new(lang, "gap", text("What would find no lender?", "借り換えられないのはいくらか"))
        .finding(finding)
        .summary(summary)
        .xy(axis(shown), (text("Dollars", "金額"), USD, 0.0..=highest.max(1.0) * 1.1))
        .columns(
            text("refinanced or repaid", "借り換え・返済できる額"),
            columns(shown, |_| 0.0, lent),
            Ink::Third,
        )
        .columns(text("no lender", "貸し手なし"), columns(shown, lent, YearDue::total), Ink::Danger)
        .line(text("shortfall so far", "不足額の累計"), so_far, Ink::First)
        .build()
}

/// Who must refinance most within the horizon.
fn issuers(case: &Case<MaturityWall>, lang: Lang) -> ChartSpec {
    let mut issuers = case.inputs.issuers();
    // Who owes nothing soon is not among them.
    issuers.retain(|(_, near)| *near > 0.0);
    let name = |issuer: &str| {
        if issuer.trim().is_empty() { NO_NAME.say(lang) } else { issuer.to_owned() }
    };
    let near = USD.show(case.outputs.near, lang);
    let years = Unit::YEARS.show(f64::from(case.inputs.horizon), lang);
    let summary = match issuers.first().map(|(issuer, _)| name(issuer)) {
        Some(first) => say!(
            lang,
            "Of the debt listed, {near} falls due within {years}, before any extension; {first} has the \
             most.",
            "一覧の債務のうち{near}が{years}以内に期限を迎える（延長しない場合）。最も多いのは{first}。",
        ),
        None => say!(lang, "Nothing falls due within {years}.", "{years}以内に期限が来る債務はない。"),
    };
    let finding = match issuers.first() {
        Some((first, near)) => {
            let (first, near) = (name(first), USD.show(*near, lang));
            say!(lang, "{first}: {near} within {years}", "{first}：{years}以内に{near}")
        }
        None => say!(lang, "Nobody", "誰もいない"),
    };
    let mut chart = Chart::new(
        lang,
        "issuers",
        text("Who has most debt falling due soon?", "期限の近い債務が最も多いのはどこか"),
    )
    .finding(finding)
    .summary(summary)
    .bars(text("Due within the years set", "設定した年数以内に期限が来る額"), USD);
    for (issuer, near) in issuers.iter().take(NAMED) {
        chart = chart.bar(name(issuer), *near, Ink::First);
    }
    if let Some(rest) = issuers.get(NAMED..).filter(|rest| !rest.is_empty()) {
        let count = rest.len();
        let owed = rest.iter().map(|(_, near)| near).sum();
        chart = chart.bar(say!(lang, "{count} others", "他{count}件"), owed, Ink::Muted);
    }
    if chart.is_empty() {
        chart = chart.bar(NO_NAME, 0.0, Ink::Muted);
    }
    chart.build()
}
