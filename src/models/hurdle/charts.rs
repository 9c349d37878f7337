//! The hurdle against the ramp, beside what it can be compared with, and over rate and life.

use super::Hurdle;
use super::sources;
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
            "AI revenue is above the required {required} already.",
            "AIの収入はすでに必要額の{required}を超えています。"
        ),
        Some(year) => {
            let year = Unit::CALENDAR_YEAR.show(year, lang);
            say!(
                lang,
                "AI revenue rises to the required {required} in {year}.",
                "AIの収入は{year}に必要額の{required}に届きます。"
            )
        }
        None => say!(
            lang,
            "AI revenue stays below the required {required}.",
            "AIの収入は必要額の{required}に届きません。"
        ),
    };
    let highest = outputs.revenue_annuity.max(outputs.revenue_simple);
    // The hurdle is the subject: demand far above it may run out of the picture.
    let top = (highest.max(inputs.revenue(0.0)) * 1.25)
        .max(inputs.revenue(f64::from(years)).min(highest * 2.0) * 1.05);
    let mut chart =
        Chart::new(lang, "ramp", text("When does AI earn what it must?", "AIはいつ必要額に届くか"))
            .summary(summary)
            .xy(
                (text("Year", "年"), Unit::CALENDAR_YEAR, start..=end),
                (text("Revenue a year", "年間収入"), unit, 0.0..=top),
            );
    if capped {
        chart = chart.dashed(text("if power were no limit", "電力に限りがなければ"), wanted, Ink::Muted);
    }
    chart = chart
        .line(text("AI revenue", "AIの収入"), earned, Ink::Second)
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
            chart = chart.dot(Unit::CALENDAR_YEAR.show(year, lang), (year, required), ink);
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
    let from_users = text("$10 a month from every iPhone user", "iPhone利用者から月10ドル");
    let jpmorgan = text("J.P. Morgan: for a 10% return", "J.P.モルガン：10%のリターンに必要な額");
    Chart::new(lang, "comparators", text("How much is that?", "それはどれほどの額か"))
        .summary(say!(
            lang,
            "Required {annuity} a year on the annuity basis and {simple} on the simple one; AI earns {today} \
             today.",
            "必要額は資本回収基準で年{annuity}、単純基準で年{simple}。現在のAI収入は年{today}です。",
        ))
        .bars(text("Dollars a year", "年額"), unit)
        .bar(text("Required, annuity basis", "必要額（資本回収基準）"), outputs.revenue_annuity, Ink::First)
        .bar(text("Required, simple basis", "必要額（単純基準）"), outputs.revenue_simple, Ink::Third)
        .bar(text("Bain: needed in 2030", "Bain：2030年に必要な額"), sources::BAIN_NEEDED, Ink::Muted)
        .bar(text("1% of world GDP", "世界のGDPの1%"), inputs.gdp * 0.01, Ink::Muted)
        .bar(jpmorgan, sources::JPMORGAN_NEEDED, Ink::Muted)
        .bar(text("Cloud industry today", "現在のクラウド産業"), inputs.cloud, Ink::Muted)
        .bar(from_users, inputs.users * 120.0, Ink::Muted)
        .bar(text("AI revenue today", "現在のAI収入"), inputs.revenue_today, Ink::Second)
        .longest_first()
        .build()
}

/// Required revenue on the annuity basis over the discount rate and the life of servers.
fn rate_and_life(case: &Case<Hurdle>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let life = f64::from(inputs.server_life);
    Chart::new(lang, "rate-and-life", text("How many cloud industries?", "クラウド産業いくつ分か"))
        .summary(say!(
            lang,
            "Required revenue in cloud industries, over the cost of capital and the life of servers; the \
             framed cell is the present case.",
            "必要収入（クラウド産業の何倍か）を、資本コストとサーバーの寿命ごとに示します。\
             枠が現在の入力です。",
        ))
        .heat(
            (
                text("Cost of capital", "資本コスト"),
                Unit::PERCENT,
                &[0.04, 0.06, 0.08, 0.10, 0.12],
                outputs.wacc,
            ),
            (text("Life of servers", "サーバーの寿命"), Unit::YEARS, &[2.0, 3.0, 4.0, 5.0, 7.0, 10.0], life),
            (text("Required revenue, in cloud industries", "必要収入（クラウド産業の何倍か）"), Unit::TIMES),
            |rate, life| inputs.ebitda_annuity(rate, life as u32) / outputs.margin / inputs.cloud,
        )
        .breaks(&[1.0, 2.0, 3.0, 4.0, 6.0, 8.0])
        .build()
}
