//! Balance against capacity, cash against debt service, the gap over the delay.

use super::{Inputs, Outputs, Profile, Scenario, delay_survived};
use crate::core::answer::Answer;
use crate::core::chart::{Axis, ChartSpec, Ink, Layer, Plot, Stroke, XyPlot};
use crate::core::root::Boundary;
use crate::core::text::{Lang, text};
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn charts(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> Vec<ChartSpec> {
    vec![balance(inputs, outputs, lang), service(inputs, outputs, lang), delay(inputs, outputs, lang)]
}

fn operation_axis(hi: f64, lang: Lang) -> Axis {
    Axis {
        label: text("Year of operation", "稼働年").get(lang).to_owned(),
        unit: Unit::OPERATING_YEAR,
        lo: 0.0,
        hi,
    }
}

fn highest(points: &[(f64, f64)]) -> f64 {
    points.iter().map(|point| point.1).fold(0.0, f64::max)
}

/// What is owed against what could be borrowed, year by year.
fn balance(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    let loan = inputs.loan(inputs.profile.structure());
    let cash = inputs.actual();
    let mut owed = vec![(0.0, loan.opening())];
    owed.extend(
        inputs.outcome(&loan, &cash).iter().zip(1_u32..).map(|(year, t)| (f64::from(t), year.owed())),
    );
    let capacity: Vec<(f64, f64)> =
        (1..=inputs.tenor).map(|t| (f64::from(t), inputs.capacity(t, &cash).amount())).collect();
    let tenor = f64::from(inputs.tenor);
    let unit = Unit::usd(Billion);
    let hi = highest(&owed).max(highest(&capacity)).max(1.0) * 1.12;
    let mut layers = vec![
        Layer::Line {
            label: text("what could be borrowed again", "借り換えられる額").get(lang).to_owned(),
            points: capacity,
            ink: Ink::Second,
            stroke: Stroke::Dashed,
        },
        Layer::Line {
            label: text("what is owed", "債務残高").get(lang).to_owned(),
            points: owed,
            ink: Ink::First,
            stroke: Stroke::Solid,
        },
    ];
    let gap = unit.show(outputs.gap, lang);
    if outputs.gap_share > 1e-9 {
        layers.push(Layer::Span {
            label: match lang {
                Lang::En => format!("gap {gap}"),
                Lang::Ja => format!("不足 {gap}"),
            },
            x: tenor,
            lower: outputs.capacity,
            upper: outputs.owed,
            ink: Ink::Danger,
        });
    }
    if let Answer::Number(year) = outputs.first_default {
        layers.push(Layer::Moment {
            label: text("first missed payment", "最初の不払い").get(lang).to_owned(),
            at: year,
            ink: Ink::Danger,
        });
    }
    let (owed_words, capacity_words) = (unit.show(outputs.owed, lang), unit.show(outputs.capacity, lang));
    let (tenor_years, has_gap) = (inputs.tenor, outputs.gap_share > 1e-9);
    let summary = match lang {
        Lang::En if outputs.owed <= 0.0 => format!("In year {tenor_years} nothing is owed any more."),
        Lang::En if has_gap => format!(
            "In year {tenor_years} {owed_words} is owed and {capacity_words} could be borrowed: a gap of {gap}."
        ),
        Lang::En => format!(
            "In year {tenor_years} {owed_words} is owed and {capacity_words} could be borrowed: there is no gap."
        ),
        Lang::Ja if outputs.owed <= 0.0 => format!("{tenor_years}年目には債務は残りません。"),
        Lang::Ja if has_gap => format!(
            "{tenor_years}年目の債務は{owed_words}、借り換えられるのは{capacity_words}、不足は{gap}です。"
        ),
        Lang::Ja => format!(
            "{tenor_years}年目の債務は{owed_words}、借り換えられるのは{capacity_words}、不足はありません。"
        ),
    };
    ChartSpec {
        id: "balance",
        title: text("Can the rest be borrowed again?", "残りは借り換えられるか").get(lang).to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: operation_axis(tenor, lang),
            y: Axis { label: text("Dollars", "金額").get(lang).to_owned(), unit, lo: 0.0, hi },
            layers,
            read_at: Vec::new(),
        }),
    }
}

/// Cash against debt service, year by year.
fn service(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    let loan = inputs.loan(inputs.profile.structure());
    let cash = inputs.actual();
    let years = inputs.outcome(&loan, &cash);
    let tenor = f64::from(inputs.tenor);
    let over = |path: &[f64]| -> Vec<(f64, f64)> {
        path.iter().zip(1_u32..).take(inputs.tenor as usize).map(|(cash, t)| (f64::from(t), *cash)).collect()
    };
    let actual = over(&cash);
    let planned = over(&inputs.planned());
    let interest: Vec<(f64, f64, f64)> =
        years.iter().zip(1_u32..).map(|(year, t)| (f64::from(t), 0.0, year.interest)).collect();
    let principal: Vec<(f64, f64, f64)> = years
        .iter()
        .zip(1_u32..)
        .map(|(year, t)| (f64::from(t), year.interest, year.interest + year.principal.max(0.0)))
        .collect();
    let highest_due = principal.iter().map(|column| column.2).fold(0.0, f64::max);
    let unit = Unit::usd(Billion).a_year();
    let mut layers = vec![
        Layer::Columns {
            label: text("interest", "利息").get(lang).to_owned(),
            points: interest,
            ink: Ink::Third,
        },
        Layer::Columns {
            label: text("principal", "元本").get(lang).to_owned(),
            points: principal,
            ink: Ink::Fourth,
        },
    ];
    if inputs.scenario != Scenario::OnTime {
        layers.push(Layer::Line {
            label: text("cash flow as planned", "計画のキャッシュフロー").get(lang).to_owned(),
            points: planned.clone(),
            ink: Ink::Muted,
            stroke: Stroke::Dashed,
        });
    }
    layers.push(Layer::Line {
        label: text("cash flow", "キャッシュフロー").get(lang).to_owned(),
        points: actual.clone(),
        ink: Ink::Second,
        stroke: Stroke::Solid,
    });
    let hi = highest(&actual).max(highest(&planned)).max(highest_due).max(1.0) * 1.12;
    let lowest = match outputs.minimum_dscr {
        Answer::Number(ratio) => Unit::TIMES.show(ratio, lang),
        Answer::Words(reason) | Answer::Absent(reason) => reason.get(lang).to_owned(),
    };
    let used = unit_words(outputs.support_used, lang);
    let support = unit_words(outputs.support, lang);
    let summary = match lang {
        Lang::En => {
            format!("The lowest debt-service cover ratio is {lowest}; {used} of {support} support is used.")
        }
        Lang::Ja => format!("DSCR（元利払い余裕率）の最低は{lowest}。支え{support}のうち{used}を使います。"),
    };
    ChartSpec {
        id: "service",
        title: text("Does the cash cover the payments?", "キャッシュフローは元利払いに足りるか")
            .get(lang)
            .to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: Axis { lo: 0.5, hi: tenor + 0.5, ..operation_axis(tenor, lang) },
            y: Axis { label: text("Dollars a year", "年額").get(lang).to_owned(), unit, lo: 0.0, hi },
            layers,
            read_at: Vec::new(),
        }),
    }
}

fn unit_words(value: f64, lang: Lang) -> String {
    Unit::usd(Billion).show(value, lang)
}

/// The gap over the years that scale takes, one line a structure.
fn delay(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    // As far as the slow case, should it be slower still.
    let last = if inputs.scenario == Scenario::Slow { libm::ceil(inputs.years_slow).max(25.0) } else { 25.0 };
    let shown = 2..=last as u32;
    let inks = [Ink::Third, Ink::Fourth, Ink::First, Ink::Second];
    let names = [
        text("bullet", "満期一括"),
        text("level", "元利均等"),
        text("sculpted", "スカルプト"),
        text("balloon", "バルーン"),
    ];
    let mut hi: f64 = 1.0;
    let mut layers: Vec<Layer> = Profile::ALL
        .iter()
        .zip(inks)
        .zip(names)
        .map(|((profile, ink), name)| {
            let loan = inputs.loan(profile.structure());
            // Halves too, so that the corner stands where it is.
            let halves = (shown.start() * 2..=shown.end() * 2).map(|half| f64::from(half) / 2.0);
            let points: Vec<(f64, f64)> = halves.map(|years| (years, inputs.gap_at(&loan, years))).collect();
            hi = hi.max(highest(&points));
            Layer::Line {
                label: name.get(lang).to_owned(),
                points,
                ink,
                stroke: if *profile == inputs.profile { Stroke::Solid } else { Stroke::Dashed },
            }
        })
        .collect();
    layers.push(Layer::Moment {
        label: text("planned", "計画").get(lang).to_owned(),
        at: inputs.years_planned,
        ink: Ink::Muted,
    });
    if inputs.scenario == Scenario::Slow && inputs.years_slow != inputs.years_planned {
        layers.push(Layer::Moment {
            label: text("slow", "遅れ").get(lang).to_owned(),
            at: inputs.years_slow,
            ink: Ink::Muted,
        });
    }
    if let Boundary::At(delay) = delay_survived(outputs)
        && inputs.years_planned + delay <= last
    {
        layers.push(Layer::Moment {
            label: text("survives to here", "ここまで耐える").get(lang).to_owned(),
            at: inputs.years_planned + delay,
            ink: Ink::Danger,
        });
    }
    let years = |delay: f64| Unit::YEARS.show(delay, lang);
    let summary = match (lang, delay_survived(outputs)) {
        (Lang::En, Boundary::At(delay)) => {
            format!(
                "The chosen structure survives a delay of {}; beyond it a gap or a default opens.",
                years(delay)
            )
        }
        (Lang::En, Boundary::Always) => "The chosen structure survives every delay shown.".to_owned(),
        (Lang::En, Boundary::Never) => "The chosen structure fails even without a delay.".to_owned(),
        (Lang::Ja, Boundary::At(delay)) => {
            format!("選んだ構造が耐える遅れは{}。それを超えると不足か不払いが生じます。", years(delay))
        }
        (Lang::Ja, Boundary::Always) => "選んだ構造は、図のどの遅れにも耐えます。".to_owned(),
        (Lang::Ja, Boundary::Never) => "選んだ構造は、遅れがなくても破綻します。".to_owned(),
    };
    ChartSpec {
        id: "delay",
        title: text("How does the gap grow with the delay?", "遅れると不足はどれだけ増えるか")
            .get(lang)
            .to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: Axis {
                label: text("Years to scale", "規模到達までの年数").get(lang).to_owned(),
                unit: Unit::YEARS,
                lo: f64::from(*shown.start()),
                hi: f64::from(*shown.end()),
            },
            y: Axis {
                label: text("Refinancing gap", "借り換えられない額").get(lang).to_owned(),
                unit: Unit::usd(Billion),
                lo: 0.0,
                hi: hi * 1.12,
            },
            layers,
            read_at: shown.map(f64::from).collect(),
        }),
    }
}
