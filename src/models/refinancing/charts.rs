//! Balance against capacity, cash against debt service, the gap over the delay.

use super::{NO_SERVICE, Refinancing, RepaymentProfile, Scenario};
use crate::core::root::Boundary;
use crate::finance::stress::StressPeriod;
use crate::models::prelude::*;

impl Illustrate for Refinancing {
    fn charts(case: &Case<Refinancing>, lang: Lang) -> Vec<ChartSpec> {
        vec![balance(case, lang), service(case, lang), delay(case, lang)]
    }
}

const YEAR: Text = text("Year of operation", "稼働年");

/// The values of years 1, 2, … as points.
fn yearly(values: impl IntoIterator<Item = f64>) -> Vec<(f64, f64)> {
    (1_u32..).map(f64::from).zip(values).collect()
}

/// The end of an axis of dollars, a little above the highest of these points.
fn top<'a>(curves: impl IntoIterator<Item = &'a Vec<(f64, f64)>>) -> f64 {
    curves.into_iter().flatten().map(|point| point.1).fold(1.0, f64::max) * 1.12
}

/// What is owed against what could be borrowed, year by year.
fn balance(case: &Case<Refinancing>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let mut balances = yearly(workings.years.iter().map(StressPeriod::owed));
    balances.insert(0, (0.0, workings.loan.opening()));
    let capacity = yearly((1..=inputs.tenor).map(|year| inputs.capacity(year, &workings.cash).amount()));
    let (tenor, unit) = (inputs.tenor, Unit::usd(Billion));
    let [owed, lent, gap] =
        [outputs.owed, outputs.capacity, outputs.gap].map(|amount| unit.show(amount, lang));
    let summary = if outputs.owed <= 0.0 {
        say!(lang, "In year {tenor} nothing is owed any more.", "{tenor}年目には債務は残りません。")
    } else {
        let rest = if outputs.has_gap() {
            say!(lang, "a gap of {gap}", "不足は{gap}です")
        } else {
            say!(lang, "there is no gap", "不足はありません")
        };
        say!(
            lang,
            "In year {tenor} {owed} is owed and {lent} could be borrowed: {rest}.",
            "{tenor}年目の債務は{owed}、借り換えられるのは{lent}、{rest}。"
        )
    };
    let maturity = f64::from(tenor);
    let mut chart =
        Chart::new(lang, "balance", text("Can the rest be borrowed again?", "残りは借り換えられるか"))
            .summary(summary)
            .xy(
                (YEAR, Unit::OPERATING_YEAR, 0.0..=maturity),
                (text("Dollars", "金額"), unit, 0.0..=top([&balances, &capacity])),
            )
            .dashed(text("what could be borrowed again", "借り換えられる額"), capacity, Ink::Second)
            .line(text("what is owed", "債務残高"), balances, Ink::First);
    if outputs.has_gap() {
        let label = say!(lang, "gap {gap}", "不足 {gap}");
        chart = chart.bracket(label, maturity, outputs.capacity..=outputs.owed, Ink::Danger);
    }
    let missed = text("first missed payment", "最初の不払い");
    chart.moment(missed, outputs.first_default.number(), Ink::Danger).build()
}

/// Cash against debt service, year by year.
fn service(case: &Case<Refinancing>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let until_maturity = |path: &[f64]| yearly(path.iter().copied().take(inputs.tenor as usize));
    let (cash, planned) = (until_maturity(&workings.cash), until_maturity(&workings.planned));
    let interest = yearly(workings.years.iter().map(|year| year.interest));
    let due = yearly(workings.years.iter().map(|year| year.interest + year.principal.max(0.0)));
    let lower = interest.iter().map(|&(year, interest)| (year, 0.0, interest)).collect();
    let upper = interest.iter().zip(&due).map(|(&(year, interest), due)| (year, interest, due.1)).collect();
    let lowest = match outputs.minimum_dscr.number() {
        Some(ratio) => Unit::TIMES.show(ratio, lang),
        None => NO_SERVICE.get(lang).to_owned(),
    };
    let [used, support] =
        [outputs.support_used, outputs.support].map(|amount| Unit::usd(Billion).show(amount, lang));
    let title = text("Does the cash cover the payments?", "キャッシュフローは元利払いに足りるか");
    let mut chart = Chart::new(lang, "service", title)
        .summary(say!(
            lang,
            "The lowest debt-service cover ratio is {lowest}; {used} of {support} support is used.",
            "DSCR（元利払い余裕率）の最低は{lowest}。支え{support}のうち{used}を使います。",
        ))
        .xy(
            (YEAR, Unit::OPERATING_YEAR, 0.5..=f64::from(inputs.tenor) + 0.5),
            (text("Dollars a year", "年額"), Unit::usd(Billion).a_year(), 0.0..=top([&cash, &planned, &due])),
        )
        .columns(text("interest", "利息"), lower, Ink::Third)
        .columns(text("principal", "元本"), upper, Ink::Fourth);
    if inputs.scenario != Scenario::OnTime {
        chart = chart.dashed(text("cash flow as planned", "計画のキャッシュフロー"), planned, Ink::Muted);
    }
    chart.line(text("cash flow", "キャッシュフロー"), cash, Ink::Second).build()
}

/// The profiles in the order in which they are drawn.
const PROFILES: [(RepaymentProfile, Text, Ink); 4] = [
    (RepaymentProfile::Bullet, text("bullet", "満期一括"), Ink::Third),
    (RepaymentProfile::Level, text("level", "元利均等"), Ink::Fourth),
    (RepaymentProfile::Sculpted, text("sculpted", "スカルプト"), Ink::First),
    (RepaymentProfile::Balloon, text("balloon", "バルーン"), Ink::Second),
];

/// The gap over the years that scale takes, a line for each profile.
fn delay(case: &Case<Refinancing>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, .. } = case;
    let slow = (inputs.scenario == Scenario::Slow).then_some(inputs.years_slow);
    // As far as the slow case, should it be slower still.
    let last = slow.map_or(25, |years| libm::ceil(years).max(25.0) as u32);
    let curves = PROFILES.map(|(profile, ..)| -> Vec<(f64, f64)> {
        let other = (profile != inputs.profile).then(|| inputs.loan(profile.structure()));
        let loan = other.as_ref().unwrap_or(&workings.loan);
        // Halves too, so that the corner stands where it is.
        let halves = (4..=last * 2).map(|half| f64::from(half) / 2.0);
        halves.map(|years| (years, inputs.gap_at(loan, years))).collect()
    });
    let (survived, summary) = match workings.longest_delay {
        Boundary::At(delay) => {
            let years = Unit::YEARS.show(delay, lang);
            let summary = say!(
                lang,
                "The chosen structure survives a delay of {years}; beyond it a gap or a default opens.",
                "選んだ構造が耐える遅れは{years}。それを超えると不足か不払いが生じます。"
            );
            (Some(inputs.years_planned + delay), summary)
        }
        Boundary::Always => (
            None,
            say!(
                lang,
                "The chosen structure survives every delay shown.",
                "選んだ構造は、図のどの遅れにも耐えます。"
            ),
        ),
        Boundary::Never => (
            None,
            say!(
                lang,
                "The chosen structure fails even without a delay.",
                "選んだ構造は、遅れがなくても破綻します。"
            ),
        ),
    };
    let title = text("How does the gap grow with the delay?", "遅れると不足はどれだけ増えるか");
    let mut chart = Chart::new(lang, "delay", title).summary(summary).xy(
        (text("Years to scale", "規模到達までの年数"), Unit::YEARS, 2.0..=f64::from(last)),
        (text("Refinancing gap", "借り換えられない額"), Unit::usd(Billion), 0.0..=top(&curves)),
    );
    for ((profile, name, ink), points) in PROFILES.into_iter().zip(curves) {
        let stroke = if profile == inputs.profile { Stroke::Solid } else { Stroke::Dashed };
        chart = chart.curve(name, points, ink, stroke);
    }
    chart
        .moment(text("planned", "計画"), inputs.years_planned, Ink::Muted)
        .moment(text("slow", "遅れ"), slow.filter(|years| *years != inputs.years_planned), Ink::Muted)
        .moment(text("survives to here", "ここまで耐える"), survived, Ink::Danger)
        .read_at((2..=last).map(f64::from))
        .build()
}
