//! The hurdle against the ramp, beside what it can be compared with, and over rate and life.

use super::Hurdle;
use super::sources;
use crate::core::format::{calendar_year, significant};
use crate::models::prelude::*;

impl Illustrate for Hurdle {
    fn charts(case: &Case<Hurdle>, lang: Lang) -> Vec<ChartSpec> {
        vec![ramp(case, lang), comparators(case, lang), rate_and_life(case, lang)]
    }
}

/// Required revenue, both bases, against the ramp.
fn ramp(case: &Case<Hurdle>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let start = f64::from(inputs.start_year);
    let years = span(case);
    let end = start + f64::from(years);
    // Four points a year, so that no corner shows; powers of two, so that whole years are met exactly.
    let curve = |value: &dyn Fn(f64) -> f64| -> Vec<(f64, f64)> {
        (0..=years * 4).map(|quarter| f64::from(quarter) / 4.0).map(|t| (start + t, value(t))).collect()
    };
    let earned = curve(&|t| inputs.revenue(t));
    let wanted = curve(&|t| inputs.demand(t));
    let capped = earned.iter().zip(&wanted).any(|(earned, wanted)| wanted.1 > earned.1 * 1.000_001);

    let unit = Unit::usd(Billion).a_year();
    let required = unit.show(outputs.revenue_annuity, lang);
    let summary = match outputs.crossing_annuity.number() {
        Some(year) if year == start => say!(
            lang,
            "AI's run rate is above the required {required} already.",
            "AIの年換算売上高は、すでに必要額の{required}を超えている。"
        ),
        Some(year) => {
            let year = calendar_year(year);
            say!(
                lang,
                "On this path AI's run rate passes the required {required} during {year}. Values are those \
                 at the start of each year.",
                "この想定では、AIの年換算売上高は{year}年中に必要額の{required}を超える。値は各年の初めのもの。"
            )
        }
        None => say!(
            lang,
            "On this path AI's run rate stays below the required {required}. Values are those at the start \
             of each year.",
            "この想定では、AIの年換算売上高は必要額の{required}に届かない。値は各年の初めのもの。"
        ),
    };
    let loses = outputs.npv < 0.0;
    let finding = match outputs.crossing_annuity.number() {
        Some(year) if year <= start && loses => {
            say!(lang, "It already does, and investors still lose", "すでに届いているが、投資家は損失")
        }
        Some(year) if year <= start => say!(lang, "It already does", "すでに届いている"),
        Some(year) => {
            let year = calendar_year(year);
            if loses {
                say!(
                    lang,
                    "During {year} on this path, too late for investors to break even",
                    "この想定では{year}年中。投資家が元を取るには遅い"
                )
            } else {
                say!(lang, "During {year} on this path", "この想定では{year}年中")
            }
        }
        None if inputs.highest_demand() < outputs.revenue_annuity => say!(
            lang,
            "Not on this path: demand is assumed to level off below it",
            "この想定では届かない。需要の上限が必要額を下回ると仮定"
        ),
        None => say!(lang, "Not on this path", "この想定では届かない"),
    };
    let highest = outputs.revenue_annuity.max(outputs.revenue_simple);
    // The hurdle is the subject: demand far above it may run out of the picture.
    let top = (highest.max(inputs.revenue(0.0)) * 1.25)
        .max(inputs.revenue(f64::from(years)).min(highest * 2.0) * 1.05);
    let mut chart =
        Chart::new(lang, "ramp", text("When does AI earn what it must?", "AIはいつ必要額に届くか"))
            .finding(finding)
            .summary(summary)
            .xy(
                (text("Year", "年"), Unit::CALENDAR_YEAR, start..=end),
                (text("Revenue, annual rate", "売上高（年換算）"), unit, 0.0..=top),
            );
    if capped {
        chart = chart.dashed(text("if power were no limit", "電力に限りがなければ"), wanted, Ink::Muted);
    }
    chart = chart
        .line(text("AI revenue", "AIの売上高"), earned, Ink::Second)
        .level(text("required, simple basis", "必要額（単純基準）"), outputs.revenue_simple, Ink::Third)
        .level(
            text("required, annuity basis", "必要額（資本回収基準）"),
            outputs.revenue_annuity,
            Ink::First,
        );
    for (crossing, required, ink) in [
        (outputs.crossing_simple, outputs.revenue_simple, Ink::Third),
        (outputs.crossing_annuity, outputs.revenue_annuity, Ink::First),
    ] {
        if let Some(year) = crossing.number()
            && year > start
            && year <= end
        {
            let during = calendar_year(year);
            chart = chart.dot(say!(lang, "during {during}", "{during}年中"), (year, required), ink);
        }
    }
    chart.read_at((0..=years).map(|t| start + f64::from(t))).build()
}

/// Years shown: three past the crossing, or all of the horizon if there is none; between ten and forty.
fn span(case: &Case<Hurdle>) -> u32 {
    let wanted = match case.outputs.crossing_annuity.number() {
        Some(year) => libm::ceil(year - f64::from(case.inputs.start_year)) + 3.0,
        None => f64::from(case.inputs.horizon),
    };
    wanted.clamp(10.0, 40.0) as u32
}

/// The required revenue beside other amounts of money a year.
fn comparators(case: &Case<Hurdle>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let unit = Unit::usd(One);
    let [annuity, simple, today] = [outputs.revenue_annuity, outputs.revenue_simple, inputs.revenue_today]
        .map(|amount| unit.show(amount, lang));
    let from_users = text("$10 a month from every iPhone user", "iPhone利用者1人当たり月10ドル");
    let jpmorgan = text("J.P. Morgan: for a 10% return", "JPモルガン：利回り10％に必要な額");
    let industries = significant(outputs.industries_annuity, 2);
    Chart::new(lang, "comparators", text("How much is that?", "それはどれほどの額か"))
        .finding(say!(
            lang,
            "{industries} times today's cloud industry",
            "現在のクラウド産業の{industries}倍"
        ))
        .summary(say!(
            lang,
            "AI would need {annuity} a year on the annuity basis and {simple} on the simple one, against \
             {today} today.",
            "必要な売上高は資本回収基準で年{annuity}、単純基準で年{simple}。現在のAIの売上高は年{today}。",
        ))
        .bars(text("Dollars a year", "年額"), unit)
        .bar(
            text("Revenue AI needs, annuity basis", "必要な売上高（資本回収基準）"),
            outputs.revenue_annuity,
            Ink::First,
        )
        .bar(
            text("Revenue AI needs, simple basis", "必要な売上高（単純基準）"),
            outputs.revenue_simple,
            Ink::Third,
        )
        .bar(text("Bain: needed in 2030", "ベイン：2030年に必要な額"), sources::BAIN_NEEDED, Ink::Muted)
        .bar(text("1% of world GDP", "世界のGDPの1％"), inputs.gdp * 0.01, Ink::Muted)
        .bar(jpmorgan, sources::JPMORGAN_NEEDED, Ink::Muted)
        .bar(text("Cloud industry today", "現在のクラウド産業"), inputs.cloud, Ink::Muted)
        .bar(from_users, inputs.users * 120.0, Ink::Muted)
        .bar(text("AI revenue today", "現在のAIの売上高"), inputs.revenue_today, Ink::Second)
        .longest_first()
        .build()
}

/// The rates and server lives of the grid.
const RATES: &[f64] = &[0.04, 0.06, 0.08, 0.10, 0.12];
const LIVES: &[f64] = &[2.0, 3.0, 4.0, 5.0, 7.0, 10.0];

/// Required revenue on the annuity basis over the discount rate and server life.
fn rate_and_life(case: &Case<Hurdle>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let life = f64::from(inputs.server_life);
    let industries =
        |rate: f64, life: f64| inputs.ebitda_annuity(rate, life as u32) / outputs.margin / inputs.cloud;
    let swing = |ends: [f64; 2]| (ends[1] - ends[0]).abs();
    let by_rate = swing([RATES[0], RATES[RATES.len() - 1]].map(|rate| industries(rate, life)));
    let by_life = swing([LIVES[0], LIVES[LIVES.len() - 1]].map(|life| industries(outputs.wacc, life)));
    let finding = if by_life > by_rate {
        say!(
            lang,
            "Server life counts for more than the cost of capital",
            "資本コストより、サーバーの寿命が効く"
        )
    } else {
        say!(
            lang,
            "The cost of capital counts for more than server life",
            "サーバーの寿命より、資本コストが効く"
        )
    };
    Chart::new(lang, "rate-and-life", text("How many cloud industries?", "クラウド産業いくつ分か"))
        .finding(finding)
        .summary(say!(
            lang,
            "Revenue AI needs in cloud industries, by cost of capital and server life; the frame marks the \
             current inputs.",
            "必要な売上高（クラウド産業の何倍か）を、資本コストとサーバーの寿命ごとに示す。枠が現在の入力。",
        ))
        .heat(
            (text("Cost of capital", "資本コスト"), Unit::PERCENT, RATES, outputs.wacc),
            (text("Server life", "サーバーの寿命"), Unit::YEARS, LIVES, life),
            (
                text("Revenue AI needs, in cloud industries", "必要な売上高（クラウド産業の何倍か）"),
                Unit::TIMES,
            ),
            industries,
        )
        .breaks(&[1.0, 2.0, 3.0, 4.0, 6.0, 8.0])
        .build()
}
