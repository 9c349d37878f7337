//! The wall by year and kind, the gap while the market is shut, and who owes the near debt.

use super::{Inputs, Kind, Outputs, Year};
use crate::core::chart::{Axis, Bar, BarPlot, ChartSpec, Ink, Layer, Plot, Stroke, XyPlot};
use crate::core::text::{Lang, text};
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn charts(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> Vec<ChartSpec> {
    let years = inputs.years();
    vec![wall(&years, outputs, lang), gap(inputs, &years, outputs, lang), issuers(inputs, outputs, lang)]
}

/// Years that are drawn; later ones are told in the summary.
const DRAWN: usize = 12;
/// Issuers that are drawn.
const NAMED: usize = 8;

fn ink(kind: Kind) -> Ink {
    match kind {
        Kind::Bond => Ink::First,
        Kind::Loan => Ink::Second,
        Kind::Structured => Ink::Third,
        Kind::Convertible => Ink::Fourth,
        Kind::Bank => Ink::Muted,
    }
}

fn axis(years: &[Year], lang: Lang) -> Axis {
    let first = years.first().map_or(2025.0, |year| f64::from(year.year));
    Axis {
        label: text("Calendar year", "暦年").get(lang).to_owned(),
        unit: Unit::CALENDAR_YEAR,
        lo: first - 0.5,
        hi: first + DRAWN as f64 - 0.5,
    }
}

/// Every year that is drawn, also after the last repayment.
fn drawn(years: &[Year]) -> Vec<Year> {
    let first = years.first().map_or(2025, |year| year.year);
    (0..DRAWN as u32)
        .map(|index| {
            years.get(index as usize).copied().unwrap_or(Year {
                year: first + index,
                due: [0.0; 5],
                gap: 0.0,
            })
        })
        .collect()
}

fn wall(years: &[Year], outputs: &Outputs, lang: Lang) -> ChartSpec {
    let shown = drawn(years);
    let later: f64 = years.iter().skip(DRAWN).map(Year::total).sum();
    let highest = shown.iter().map(Year::total).fold(0.0, f64::max);
    let layers: Vec<Layer> = Kind::ALL
        .iter()
        .filter(|kind| shown.iter().any(|year| year.due[**kind as usize] > 0.0))
        .map(|kind| {
            let points = shown.iter().map(|year| {
                let below: f64 = year.due[..*kind as usize].iter().sum();
                (f64::from(year.year), below, below + year.due[*kind as usize])
            });
            Layer::Columns {
                label: kind.label().get(lang).to_owned(),
                points: points.collect(),
                ink: ink(*kind),
            }
        })
        .collect();
    let layers = if layers.is_empty() {
        let points = shown.iter().map(|year| (f64::from(year.year), 0.0, 0.0)).collect();
        vec![Layer::Columns { label: Kind::Bond.label().get(lang).to_owned(), points, ink: ink(Kind::Bond) }]
    } else {
        layers
    };
    let unit = Unit::usd(Billion);
    let (peak, later_words) = (unit.show(outputs.peak, lang), unit.show(later, lang));
    let heaviest = outputs.peak_year.number().map(crate::core::format::calendar_year).unwrap_or_default();
    let last = shown.last().map_or(0, |year| year.year);
    let summary = match lang {
        Lang::En if later > 0.0 => format!(
            "The heaviest year is {heaviest} with {peak}. {later_words} falls due after {last} and is not drawn."
        ),
        Lang::En => format!("The heaviest year is {heaviest} with {peak}."),
        Lang::Ja if later > 0.0 => {
            format!("最も重いのは{heaviest}年の{peak}。{last}年より後の{later_words}は図に含みません。")
        }
        Lang::Ja => format!("最も重いのは{heaviest}年の{peak}です。"),
    };
    ChartSpec {
        id: "wall",
        title: text("What falls due when?", "いつ、いくら期限が来るか").get(lang).to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: axis(years, lang),
            y: Axis {
                label: text("Due in the year", "その年に期限が来る額").get(lang).to_owned(),
                unit,
                lo: 0.0,
                hi: highest.max(1.0) * 1.08,
            },
            layers,
            read_at: Vec::new(),
        }),
    }
}

fn gap(inputs: &Inputs, years: &[Year], outputs: &Outputs, lang: Lang) -> ChartSpec {
    let shown = drawn(years);
    let mut sum = 0.0;
    let cumulative: Vec<(f64, f64)> = shown
        .iter()
        .map(|year| {
            sum += year.gap;
            (f64::from(year.year), sum)
        })
        .collect();
    let columns = |from: fn(&Year) -> f64, to: fn(&Year) -> f64| -> Vec<(f64, f64, f64)> {
        shown.iter().map(|year| (f64::from(year.year), from(year), to(year))).collect()
    };
    let layers = vec![
        Layer::Columns {
            label: text("refinanced or repaid", "借り換え・返済できる額").get(lang).to_owned(),
            points: columns(|_| 0.0, |year| year.total() - year.gap),
            ink: Ink::Third,
        },
        Layer::Columns {
            label: text("no lender", "貸し手なし").get(lang).to_owned(),
            points: columns(|year| year.total() - year.gap, Year::total),
            ink: Ink::Danger,
        },
        Layer::Line {
            label: text("cumulative gap", "不足の累計").get(lang).to_owned(),
            points: cumulative,
            ink: Ink::First,
            stroke: Stroke::Solid,
        },
    ];
    let highest = shown.iter().map(Year::total).fold(sum, f64::max);
    let unit = Unit::usd(Billion);
    let (words, due) = (unit.show(outputs.gap, lang), unit.show(outputs.due_while_shut, lang));
    let last = inputs.from + inputs.years - 1;
    let summary = match lang {
        Lang::En => format!(
            "Of {due} that falls due in that market from {} to {last}, {words} finds no lender.",
            inputs.from
        ),
        Lang::Ja => format!(
            "その市場で{}年から{last}年に期限が来る{due}のうち、{words}は貸し手がいません。",
            inputs.from
        ),
    };
    ChartSpec {
        id: "gap",
        title: text("What finds no lender?", "借り換えられないのはいくらか").get(lang).to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: axis(years, lang),
            y: Axis {
                label: text("Dollars", "金額").get(lang).to_owned(),
                unit,
                lo: 0.0,
                hi: highest.max(1.0) * 1.1,
            },
            layers,
            read_at: Vec::new(),
        }),
    }
}

fn issuers(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    let unit = Unit::usd(Billion);
    let mut issuers = inputs.issuers();
    // Who owes nothing soon is not among them.
    issuers.retain(|(_, near)| *near > 0.0);
    let name = |name: &str| {
        if name.trim().is_empty() {
            text("(no name)", "（名前なし）").get(lang).to_owned()
        } else {
            name.to_owned()
        }
    };
    let mut bars: Vec<Bar> = issuers
        .iter()
        .take(NAMED)
        .map(|(issuer, near)| Bar { label: name(issuer), value: *near, ink: Ink::First })
        .collect();
    let rest: f64 = issuers.iter().skip(NAMED).map(|(_, near)| near).sum();
    if issuers.len() > NAMED {
        let count = issuers.len() - NAMED;
        let label = match lang {
            Lang::En => format!("{count} others"),
            Lang::Ja => format!("他{count}件"),
        };
        bars.push(Bar { label, value: rest, ink: Ink::Muted });
    }
    if bars.is_empty() {
        bars.push(Bar { label: name(""), value: 0.0, ink: Ink::Muted });
    }
    let near = unit.show(outputs.near, lang);
    let years = Unit::YEARS.show(f64::from(inputs.horizon), lang);
    let first = bars.first().map(|bar| bar.label.clone()).unwrap_or_default();
    let summary = match lang {
        Lang::En if outputs.near > 0.0 => {
            format!("{near} falls due within {years}; {first} owes the most.")
        }
        Lang::En => format!("Nothing falls due within {years}."),
        Lang::Ja if outputs.near > 0.0 => {
            format!("{years}以内に{near}が期限を迎え、最も多いのは{first}です。")
        }
        Lang::Ja => format!("{years}以内に期限が来る債務はありません。"),
    };
    ChartSpec {
        id: "issuers",
        title: text("Who has most to refinance soon?", "まもなく最も多く借り換えるのは誰か")
            .get(lang)
            .to_owned(),
        summary,
        plot: Plot::Bars(BarPlot::from_zero(
            text("Due within the years set", "設定年数以内に期限が来る額").get(lang).to_owned(),
            unit,
            bars,
        )),
    }
}
