//! Collateral against debt, and the paths of DSCR and LTV with their covenants.

use super::{Inputs, Loan, Outputs};
use crate::core::answer::Answer;
use crate::core::chart::{Axis, ChartSpec, Ink, Layer, Plot, Stroke, XyPlot};
use crate::core::text::{Lang, Text, text};
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn charts(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> Vec<ChartSpec> {
    let loan = inputs.loan();
    vec![
        collateral(inputs, outputs, &loan, lang),
        cover(inputs, outputs, &loan, lang),
        loan_to_value(inputs, outputs, &loan, lang),
    ]
}

/// A curve is drawn through at most so many ends of periods.
const POINTS: usize = 60;
/// Just before a step, in years: too near to be told apart.
const BEFORE: f64 = 1e-6;

/// The ends of periods (from 0) at which curves are drawn.
fn ends(loan: &Loan) -> Vec<usize> {
    let last = loan.schedule.len();
    let stride = last.div_ceil(POINTS).max(1);
    (0..last).step_by(stride).chain([last]).collect()
}

fn axis(inputs: &Inputs, lang: Lang) -> Axis {
    Axis {
        label: text("Years since the loan was made", "融資からの年数").get(lang).to_owned(),
        unit: Unit::YEARS,
        lo: 0.0,
        hi: f64::from(inputs.tenor),
    }
}

/// Values are read at half years, or years where that would be many.
fn read_at(inputs: &Inputs) -> Vec<f64> {
    let parts = if inputs.tenor > 7 { 1 } else { 2 };
    (0..=inputs.tenor * parts).map(|index| f64::from(index) / f64::from(parts)).collect()
}

/// The ends that `read_at` names are drawn whatever the stride.
fn moments(inputs: &Inputs, loan: &Loan) -> Vec<f64> {
    let per_year = inputs.per_year();
    let mut moments: Vec<f64> = ends(loan).into_iter().map(|end| end as f64 / per_year).collect();
    moments.extend(read_at(inputs));
    let order = crate::core::order::ranks(&moments);
    let mut moments: Vec<f64> = order.into_iter().map(|index| moments[index]).collect();
    moments.dedup();
    moments
}

fn balance(loan: &Loan, inputs: &Inputs, t: f64) -> f64 {
    // The payment of an end has been made at that end.
    let index = libm::floor(t * inputs.per_year() + 1e-9) as usize;
    match index.checked_sub(1).and_then(|index| loan.schedule.get(index)) {
        Some(row) => row.closing,
        None => loan.opening(),
    }
}

fn moment(label: Text, at: Answer, ink: Ink, inputs: &Inputs, lang: Lang) -> Option<Layer> {
    let at = at.number()? / 12.0;
    (at <= f64::from(inputs.tenor)).then(|| Layer::Moment { label: label.get(lang).to_owned(), at, ink })
}

fn collateral(inputs: &Inputs, outputs: &Outputs, loan: &Loan, lang: Lang) -> ChartSpec {
    let whole = inputs.gpus * inputs.price;
    let tenor = f64::from(inputs.tenor);
    let mut value: Vec<(f64, f64)> = Vec::new();
    let mut generation = 0;
    for t in moments(inputs, loan) {
        // A step down, where generations were released since the last point.
        while inputs.generation(generation) <= t {
            let at = inputs.generation(generation);
            generation += 1;
            value.retain(|point| point.0 < at - BEFORE);
            if at > BEFORE {
                value.push((at - BEFORE, whole * inputs.value_left_before(at)));
            }
            if at < t {
                value.push((at, whole * inputs.value_left(at)));
            }
        }
        value.push((t, whole * inputs.value_left(t)));
    }
    let owed: Vec<(f64, f64)> =
        moments(inputs, loan).into_iter().map(|t| (t, inputs.gpus * balance(loan, inputs, t))).collect();
    let unit = Unit::usd(Billion);
    let mut layers = vec![
        Layer::Line {
            label: text("what the chips are worth", "チップの価値").get(lang).to_owned(),
            points: value,
            ink: Ink::Second,
            stroke: Stroke::Solid,
        },
        Layer::Line {
            label: text("owed by schedule", "予定上の残高").get(lang).to_owned(),
            points: owed,
            ink: Ink::First,
            stroke: Stroke::Solid,
        },
    ];
    layers.extend(moment(
        text("half the value gone", "価値が半減"),
        outputs.half_life,
        Ink::Muted,
        inputs,
        lang,
    ));
    layers.extend(moment(
        text("debt's weighted life", "債務の加重平均期間"),
        Answer::Number(outputs.weighted_life),
        Ink::First,
        inputs,
        lang,
    ));
    layers.extend(moment(text("missed payment", "不払い"), outputs.first_missed, Ink::Danger, inputs, lang));
    let (value, owed) = (unit.show(outputs.value_at_maturity, lang), unit.show(outputs.balloon, lang));
    let summary = match lang {
        Lang::En => format!(
            "At maturity, year {}, the chips are worth {value} and {owed} falls due by the schedule.",
            inputs.tenor
        ),
        Lang::Ja => {
            format!("満期の{}年目に、チップの価値は{value}、予定上の期限到来額は{owed}です。", inputs.tenor)
        }
    };
    ChartSpec {
        id: "collateral",
        title: text("Is the loan still covered by the chips?", "チップは債務を上回っているか")
            .get(lang)
            .to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: Axis { hi: tenor, ..axis(inputs, lang) },
            y: Axis {
                label: text("Dollars", "金額").get(lang).to_owned(),
                unit,
                lo: 0.0,
                hi: whole.max(inputs.gpus * loan.opening()) * 1.05,
            },
            layers,
            read_at: read_at(inputs),
        }),
    }
}

fn cover(inputs: &Inputs, outputs: &Outputs, loan: &Loan, lang: Lang) -> ChartSpec {
    let per_year = inputs.per_year();
    let last = loan.schedule.len() - 1;
    let contract_ends = f64::from(inputs.contract_months) / 12.0;
    let mut points: Vec<(f64, f64)> = Vec::new();
    let mut cut = contract_ends > 0.0 && contract_ends < f64::from(inputs.tenor);
    for t in moments(inputs, loan) {
        let index = |t: f64| (libm::floor(t * per_year + 1e-9) as usize).min(last);
        if cut && t >= contract_ends {
            cut = false;
            points.retain(|point| point.0 < contract_ends - BEFORE);
            points.extend(
                inputs
                    .dscr_at(loan, index(contract_ends - BEFORE), contract_ends, true)
                    .map(|dscr| (contract_ends - BEFORE, dscr)),
            );
            if t > contract_ends {
                points.extend(
                    inputs
                        .dscr_at(loan, index(contract_ends), contract_ends, false)
                        .map(|dscr| (contract_ends, dscr)),
                );
            }
        }
        // At the very end there is no period left to begin: what stands is the last one's.
        let at = t.min(last as f64 / per_year);
        let dscr = inputs.dscr_at(loan, index(t), at, false);
        points.extend(dscr.map(|dscr| (t, dscr)));
    }
    if points.is_empty() {
        points.push((0.0, 0.0));
    }
    let highest = points.iter().map(|point| point.1).fold(inputs.dscr, f64::max);
    let lowest = points.iter().map(|point| point.1).fold(0.0, f64::min);
    let mut layers = vec![
        Layer::Level {
            label: text("required", "求められる水準").get(lang).to_owned(),
            at: inputs.dscr,
            ink: Ink::Second,
        },
        Layer::Line { label: "DSCR".to_owned(), points, ink: Ink::First, stroke: Stroke::Solid },
    ];
    let end = if inputs.contracted > 0.0 && inputs.contract_months > 0 {
        Answer::Number(contract_ends * 12.0)
    } else {
        Answer::Absent(super::NEVER)
    };
    layers.extend(moment(text("contracts end", "契約終了"), end, Ink::Muted, inputs, lang));
    layers.extend(moment(text("breach", "抵触"), outputs.dscr_breach, Ink::Danger, inputs, lang));
    let words = |answer: Answer| match answer {
        Answer::Number(value) => Unit::TIMES.show(value, lang),
        Answer::Words(words) | Answer::Absent(words) => words.get(lang).to_owned(),
    };
    let cut = if lowest < DEEPEST { cut_off(Unit::TIMES.show(DEEPEST, lang), lang) } else { String::new() };
    let (least, required) = (words(outputs.lowest_dscr), Unit::TIMES.show(inputs.dscr, lang));
    let summary = match (lang, outputs.dscr_breach) {
        (Lang::En, Answer::Number(at)) => format!(
            "The lowest DSCR (debt-service cover ratio) is {least}; it falls below {required} after {}.",
            Unit::MONTHS.show(at, lang)
        ),
        (Lang::En, _) => {
            format!("The lowest DSCR (debt-service cover ratio) is {least}; it never falls below {required}.")
        }
        (Lang::Ja, Answer::Number(at)) => format!(
            "DSCR（元利払い余裕率）の最低は{least}。{}後に{required}を割ります。",
            Unit::MONTHS.show(at, lang)
        ),
        (Lang::Ja, _) => {
            format!("DSCR（元利払い余裕率）の最低は{least}。{required}を割ることはありません。")
        }
    };
    ChartSpec {
        id: "cover",
        title: text("Does the rent pay the debt?", "賃料で返済できるか").get(lang).to_owned(),
        summary: summary + &cut,
        plot: Plot::Xy(XyPlot {
            x: axis(inputs, lang),
            y: Axis {
                label: text("DSCR (debt-service cover ratio)", "DSCR（元利払い余裕率）").get(lang).to_owned(),
                unit: Unit::TIMES,
                lo: lowest.max(DEEPEST),
                hi: (highest * 1.1).clamp(inputs.dscr * 1.4, 6.0),
            },
            layers,
            read_at: read_at(inputs),
        }),
    }
}

/// The highest LTV and the lowest DSCR that are drawn: what is far off is not drawn at the cost of the covenant.
const TALLEST: f64 = 4.0;
const DEEPEST: f64 = -1.0;

/// That the picture ends before the curve does.
fn cut_off(at: String, lang: Lang) -> String {
    match lang {
        Lang::En => format!(" The picture ends at {at}."),
        Lang::Ja => format!("図は{at}までです。"),
    }
}

fn loan_to_value(inputs: &Inputs, outputs: &Outputs, loan: &Loan, lang: Lang) -> ChartSpec {
    let ltv = |balance: f64, left: f64| balance / (inputs.price * left);
    // A tooth a period would be noise: what stands after each payment, and before each step.
    let points: Vec<(f64, f64)> = moments(inputs, loan)
        .into_iter()
        .map(|t| (t, ltv(balance(loan, inputs, t), inputs.value_left(t))))
        .collect();
    let highest = points.iter().map(|point| point.1).fold(inputs.ltv, f64::max);
    let mut layers = vec![
        Layer::Level {
            label: text("allowed", "許される水準").get(lang).to_owned(),
            at: inputs.ltv,
            ink: Ink::Second,
        },
        Layer::Line {
            label: text("LTV by schedule", "予定上のLTV").get(lang).to_owned(),
            points,
            ink: Ink::First,
            stroke: Stroke::Solid,
        },
    ];
    layers.extend(moment(text("breach", "抵触"), outputs.ltv_breach, Ink::Danger, inputs, lang));
    let (most, allowed) =
        (Unit::PERCENT.show(outputs.highest_ltv, lang), Unit::PERCENT.show(inputs.ltv, lang));
    let top = (highest * 1.1).clamp(inputs.ltv * 1.2, TALLEST);
    let cut = if highest > top { cut_off(Unit::PERCENT.show(top, lang), lang) } else { String::new() };
    let summary = match (lang, outputs.ltv_breach) {
        (Lang::En, Answer::Number(at)) => format!(
            "LTV (loan to value) reaches {most}; it passes {allowed} after {}.",
            Unit::MONTHS.show(at, lang)
        ),
        (Lang::En, _) => format!("LTV (loan to value) reaches {most} and never passes {allowed}."),
        (Lang::Ja, Answer::Number(at)) => {
            format!("LTV（借入比率）は最高{most}。{}後に{allowed}を超えます。", Unit::MONTHS.show(at, lang))
        }
        (Lang::Ja, _) => format!("LTV（借入比率）は最高{most}。{allowed}を超えることはありません。"),
    };
    ChartSpec {
        id: "ltv",
        title: text("How much of the collateral is lent on?", "担保に対してどれだけ借りているか")
            .get(lang)
            .to_owned(),
        summary: summary + &cut,
        plot: Plot::Xy(XyPlot {
            x: axis(inputs, lang),
            y: Axis {
                label: text("LTV (loan to value)", "LTV（資産価値に対する借入比率）").get(lang).to_owned(),
                unit: Unit::PERCENT,
                lo: 0.0,
                hi: top,
            },
            layers,
            read_at: read_at(inputs),
        }),
    }
}
