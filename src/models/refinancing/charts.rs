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
        say!(lang, "By year {tenor} the debt is repaid.", "{tenor}年目には債務は残らない。")
    } else {
        let rest = if outputs.has_gap() {
            say!(lang, "a gap of {gap}", "不足額は{gap}になる")
        } else {
            say!(lang, "there is no gap", "不足は生じない")
        };
        say!(
            lang,
            "In year {tenor}, {owed} falls due and a new lender would lend up to {lent}: {rest}. Before then \
             nothing has to be refinanced.",
            "{tenor}年目に{owed}の期限が来て、借り換えられるのは{lent}、{rest}。それまでは借り換えの必要がない。"
        )
    };
    let finding = if outputs.has_gap() {
        say!(
            lang,
            "Not all: in year {tenor}, {gap} could not be",
            "全額は借り換えられず、{tenor}年目に{gap}不足"
        )
    } else if outputs.owed <= 0.0 {
        say!(lang, "Nothing is left to refinance in year {tenor}", "{tenor}年目に借り換える債務は残らない")
    } else if let Some(year) = outputs.first_default.number() {
        let year = Unit::OPERATING_YEAR.show(year, lang);
        say!(
            lang,
            "Yes, but a payment would be missed in {year}",
            "全額を借り換えられるが、{year}に支払いが滞る"
        )
    } else {
        say!(lang, "Yes, the whole {owed}", "{tenor}年目に全額を借り換えられる")
    };
    let maturity = f64::from(tenor);
    let mut chart =
        Chart::new(lang, "balance", text("Can the balance be refinanced?", "残高は借り換えられるか"))
            .finding(finding)
            .summary(summary)
            .xy(
                (YEAR, Unit::OPERATING_YEAR, 0.0..=maturity),
                (text("Dollars", "金額"), unit, 0.0..=top([&balances, &capacity])),
            )
            .dashed(text("what could be refinanced", "借り換えられる額"), capacity, Ink::Second)
            .line(text("what is owed", "債務残高"), balances, Ink::First);
    if outputs.has_gap() {
        let label = say!(lang, "gap in year {tenor}: {gap}", "{tenor}年目の不足 {gap}");
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
    let finding = match outputs.minimum_dscr.number() {
        Some(ratio) if ratio < 1.0 => {
            say!(lang, "Not every year: cover falls to {lowest}", "足りない年がある：カバー率は最低{lowest}")
        }
        Some(_) => say!(lang, "Yes: cover is {lowest} at its lowest", "足りる：カバー率は最低でも{lowest}"),
        None => say!(lang, "No payment falls due", "支払いの期限は来ない"),
    };
    let [used, support] = [outputs.support_used, outputs.support].map(|amount| usd(amount, lang));
    let helped = if outputs.support_used <= 0.0 {
        say!(lang, "the reserve and the owners pay nothing", "準備金と株主の負担はない")
    } else if outputs.support_used < outputs.support {
        say!(
            lang,
            "the reserve and the owners pay {used} of the {support} committed",
            "準備金と株主は、用意した{support}のうち{used}を払う"
        )
    } else {
        say!(
            lang,
            "the reserve and the owners pay the whole {support} committed",
            "準備金と株主は、用意した{support}をすべて払う"
        )
    };
    let title = text("Does the cash cover the payments?", "キャッシュフローは元利金の返済に足りるか");
    let mut chart = Chart::new(lang, "service", title)
        .finding(finding)
        .summary(say!(
            lang,
            "The lowest debt-service cover ratio (DSCR) is {lowest}; {helped}.",
            "元利金返済カバー率（DSCR）の最低は{lowest}。{helped}。",
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
                "The chosen repayment profile survives a delay of {years}; beyond it, a gap opens or a \
                 payment is missed.",
                "選んだ返済方法が耐える遅れは{years}。それを超えると借り換え不足か不払いが生じる。"
            );
            (Some(inputs.years_planned + delay), summary)
        }
        Boundary::Always => (
            None,
            say!(
                lang,
                "The chosen repayment profile survives every delay shown.",
                "選んだ返済方法は、図のどの遅れにも耐える。"
            ),
        ),
        Boundary::Never => (
            None,
            say!(
                lang,
                "The chosen repayment profile fails the test even without a delay.",
                "選んだ返済方法は、遅れがなくても耐えられない。"
            ),
        ),
    };
    let title = text("How does the gap grow with the delay?", "遅れると不足はどれだけ増えるか");
    let finding = match workings.longest_delay {
        Boundary::At(delay) => {
            let years = Unit::YEARS.show(delay, lang);
            say!(lang, "No gap up to a delay of {years}", "{years}の遅れまで不足は生じない")
        }
        Boundary::Always => say!(lang, "No delay opens a gap", "どれだけ遅れても不足は生じない"),
        Boundary::Never => say!(lang, "The test fails even on time", "計画どおりでも耐えられない"),
    };
    let mut chart = Chart::new(lang, "delay", title).finding(finding).summary(summary).xy(
        (text("Years to full scale", "フル稼働までの年数"), Unit::YEARS, 2.0..=f64::from(last)),
        (text("Refinancing gap", "借り換え不足額"), Unit::usd(Billion), 0.0..=top(&curves)),
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
