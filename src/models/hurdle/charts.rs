//! The hurdle against the ramp, beside what it can be compared with, and over rate and life.

use super::{Inputs, Outputs};
use crate::core::answer::Answer;
use crate::core::chart::{
    Axis, Bar, BarPlot, Categories, ChartSpec, HeatPlot, Ink, Layer, Plot, Stroke, XyPlot,
};
use crate::core::order::ranks;
use crate::core::order::with_own;
use crate::core::text::{Lang, text};
use crate::core::unit::Magnitude::{Billion, One};
use crate::core::unit::Unit;

pub fn charts(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> Vec<ChartSpec> {
    vec![ramp(inputs, outputs, lang), comparators(inputs, outputs, lang), heat(inputs, outputs, lang)]
}

/// Required revenue, both bases, against the ramp.
fn ramp(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    let start = f64::from(inputs.start_year);
    let years = span(inputs, outputs);
    // Four points a year, so that no corner shows; powers of two, so that whole years are met exactly.
    let curve = |value: &dyn Fn(f64) -> f64| -> Vec<(f64, f64)> {
        (0..=years * 4).map(|quarter| f64::from(quarter) / 4.0).map(|t| (start + t, value(t))).collect()
    };
    let earned = curve(&|t| inputs.revenue(t));
    let wanted = curve(&|t| inputs.demand(t));
    let capped = earned.iter().zip(&wanted).any(|(earned, wanted)| wanted.1 > earned.1 * 1.000_001);

    let unit = Unit::usd(Billion).a_year();
    let mut layers = Vec::new();
    if capped {
        layers.push(Layer::Line {
            label: text("if power were no limit", "電力に限りがなければ").get(lang).to_owned(),
            points: wanted.clone(),
            ink: Ink::Muted,
            stroke: Stroke::Dashed,
        });
    }
    layers.push(Layer::Line {
        label: text("AI revenue", "AIの収入").get(lang).to_owned(),
        points: earned,
        ink: Ink::Second,
        stroke: Stroke::Solid,
    });
    layers.push(Layer::Level {
        label: text("required, simple basis", "必要額（単純基準）").get(lang).to_owned(),
        at: outputs.revenue_simple,
        ink: Ink::Third,
    });
    layers.push(Layer::Level {
        label: text("required, annuity basis", "必要額（資本回収基準）").get(lang).to_owned(),
        at: outputs.revenue_annuity,
        ink: Ink::First,
    });
    let end = start + f64::from(years);
    for (crossing, required, ink) in [
        (outputs.crossing_simple, outputs.revenue_simple, Ink::Third),
        (outputs.crossing_annuity, outputs.revenue_annuity, Ink::First),
    ] {
        if let Answer::Number(year) = crossing
            && year > start
            && year <= end
        {
            layers.push(Layer::Dot { label: Unit::CALENDAR_YEAR.show(year, lang), at: (year, required), ink });
        }
    }
    let highest_required = outputs.revenue_annuity.max(outputs.revenue_simple);
    let required = unit.show(outputs.revenue_annuity, lang);
    let at_once = outputs.crossing_annuity == Answer::Number(start);
    let summary = match (lang, outputs.crossing_annuity) {
        (Lang::En, Answer::Number(_)) if at_once => format!("AI revenue is above the required {required} already."),
        (Lang::En, Answer::Number(year)) => {
            format!("AI revenue rises to the required {required} in {}.", Unit::CALENDAR_YEAR.show(year, lang))
        }
        (Lang::En, _) => format!("AI revenue stays below the required {required}."),
        (Lang::Ja, Answer::Number(_)) if at_once => format!("AIの収入はすでに必要額の{required}を超えています。"),
        (Lang::Ja, Answer::Number(year)) => {
            format!("AIの収入は{}に必要額の{required}に届きます。", Unit::CALENDAR_YEAR.show(year, lang))
        }
        (Lang::Ja, _) => format!("AIの収入は必要額の{required}に届きません。"),
    };
    ChartSpec {
        id: "ramp",
        title: text("When does AI earn what it must?", "AIはいつ必要額に届くか").get(lang).to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: Axis {
                label: text("Year", "年").get(lang).to_owned(),
                unit: Unit::CALENDAR_YEAR,
                lo: start,
                hi: end,
            },
            y: Axis {
                label: text("Revenue a year", "年間収入").get(lang).to_owned(),
                unit,
                lo: 0.0,
                // The hurdle is the subject: demand far above it may run out of the picture.
                hi: (highest_required.max(inputs.revenue(0.0)) * 1.25)
                    .max(inputs.revenue(f64::from(years)).min(highest_required * 2.0) * 1.05),
            },
            layers,
            read_at: (0..=years).map(|t| start + f64::from(t)).collect(),
        }),
    }
}

/// Years shown: three past the crossing, or all of the horizon if there is none; between ten and forty.
fn span(inputs: &Inputs, outputs: &Outputs) -> u32 {
    let start = f64::from(inputs.start_year);
    let wanted = match outputs.crossing_annuity {
        Answer::Number(year) => libm::ceil(year - start) + 3.0,
        _ => f64::from(inputs.horizon),
    };
    wanted.clamp(10.0, 40.0) as u32
}

/// The required revenue beside other amounts of money a year.
fn comparators(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    /// What J.P. Morgan says a 10% return takes.
    const JPMORGAN: f64 = 650e9;
    /// What Bain says 2030 needs.
    const BAIN: f64 = 2e12;
    let bar = |label: (&'static str, &'static str), value: f64, ink: Ink| Bar {
        label: text(label.0, label.1).get(lang).to_owned(),
        value,
        ink,
    };
    let bars = [
        bar(("Required, annuity basis", "必要額（資本回収基準）"), outputs.revenue_annuity, Ink::First),
        bar(("Required, simple basis", "必要額（単純基準）"), outputs.revenue_simple, Ink::Third),
        bar(("Bain: needed in 2030", "Bain：2030年に必要な額"), BAIN, Ink::Muted),
        bar(("1% of world GDP", "世界のGDPの1%"), inputs.gdp * 0.01, Ink::Muted),
        bar(("J.P. Morgan: for a 10% return", "J.P.モルガン：10%のリターンに必要な額"), JPMORGAN, Ink::Muted),
        bar(("Cloud industry today", "現在のクラウド産業"), inputs.cloud, Ink::Muted),
        bar(
            ("$10 a month from every iPhone user", "iPhone利用者から月10ドル"),
            inputs.users * 120.0,
            Ink::Muted,
        ),
        bar(("AI revenue today", "現在のAI収入"), inputs.revenue_today, Ink::Second),
    ];
    // Largest first.
    let smallness: Vec<f64> = bars.iter().map(|bar| -bar.value).collect();
    let bars: Vec<Bar> = ranks(&smallness).into_iter().map(|index| bars[index].clone()).collect();
    let unit = Unit::usd(One);
    let summary = match lang {
        Lang::En => format!(
            "Required {} a year on the annuity basis and {} on the simple one; AI earns {} today.",
            unit.show(outputs.revenue_annuity, lang),
            unit.show(outputs.revenue_simple, lang),
            unit.show(inputs.revenue_today, lang)
        ),
        Lang::Ja => format!(
            "必要額は資本回収基準で年{}、単純基準で年{}。現在のAI収入は年{}です。",
            unit.show(outputs.revenue_annuity, lang),
            unit.show(outputs.revenue_simple, lang),
            unit.show(inputs.revenue_today, lang)
        ),
    };
    ChartSpec {
        id: "comparators",
        title: text("How much is that?", "それはどれほどの額か").get(lang).to_owned(),
        summary,
        plot: Plot::Bars(BarPlot::from_zero(text("Dollars a year", "年額").get(lang).to_owned(), unit, bars)),
    }
}

/// Required revenue on the annuity basis over the discount rate and the life of servers.
fn heat(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    // The present case takes the place of what is nearest to it, so that its own cell is there.
    let (rates, column) = with_own(&[0.04, 0.06, 0.08, 0.10, 0.12], outputs.wacc);
    let (lives, row) = with_own(&[2.0, 3.0, 4.0, 5.0, 7.0, 10.0], f64::from(inputs.server_life));
    let margin = outputs.margin;
    let cells: Vec<Vec<f64>> = lives
        .iter()
        .map(|&life| {
            rates
                .iter()
                .map(|&rate| inputs.ebitda_annuity(rate, life as u32) / margin / inputs.cloud)
                .collect()
        })
        .collect();
    let summary = match lang {
        Lang::En => {
            "Required revenue in cloud industries, over the cost of capital and the life of servers; the framed cell is the present case."
        }
        Lang::Ja => {
            "必要収入（クラウド産業の何倍か）を、資本コストとサーバーの寿命ごとに示します。枠が現在の入力です。"
        }
    };
    ChartSpec {
        id: "rate-and-life",
        title: text("How many cloud industries?", "クラウド産業いくつ分か").get(lang).to_owned(),
        summary: summary.to_owned(),
        plot: Plot::Heat(HeatPlot {
            x: Categories {
                label: text("Cost of capital", "資本コスト").get(lang).to_owned(),
                unit: Unit::PERCENT,
                values: rates,
            },
            y: Categories {
                label: text("Life of servers", "サーバーの寿命").get(lang).to_owned(),
                unit: Unit::YEARS,
                values: lives,
            },
            value_label: text("Required revenue, in cloud industries", "必要収入（クラウド産業の何倍か）")
                .get(lang)
                .to_owned(),
            unit: Unit::TIMES,
            cells,
            breaks: vec![1.0, 2.0, 3.0, 4.0, 6.0, 8.0],
            here: (column, row),
        }),
    }
}
