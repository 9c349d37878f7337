//! The price path of the sale, from mark to money, recovery over the size of the sale.

use super::{Impact, Inputs, Outputs};
use crate::core::answer::Answer;
use crate::core::chart::{Axis, Bar, BarPlot, ChartSpec, Ink, Layer, Plot, Stroke, XyPlot};
use crate::core::text::{Lang, text};
use crate::core::unit::Magnitude::{Billion, One};
use crate::core::unit::Unit;

pub fn charts(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> Vec<ChartSpec> {
    vec![path(inputs, outputs, lang), bridge(outputs, lang), size(inputs, outputs, lang)]
}

/// Points of the sale's own curve.
const POINTS: u32 = 24;
/// Points before it.
const BEFORE: u32 = 8;

/// The price of the next card, week by week.
fn path(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    // A sale all at once is drawn as a very short one.
    let taken = inputs.weeks.max(0.1);
    let end = (inputs.wait + taken).max(1.0);
    let selling: Vec<(f64, f64)> = (0..=POINTS)
        .map(|index| f64::from(index) / f64::from(POINTS))
        .map(|x| (inputs.wait + taken * x, inputs.marginal(x)))
        .collect();
    // At the same weeks, so that both are read side by side, and before the sale too.
    let before = (0..BEFORE).map(|index| inputs.wait * f64::from(index) / f64::from(BEFORE));
    let weeks = before.filter(|_| inputs.wait > 1e-3).chain(selling.iter().map(|point| point.0)).chain(
        // A short sale is drawn within a week.
        (inputs.wait + taken < end).then_some(end),
    );
    let one: Vec<(f64, f64)> =
        weeks.map(|week| (week, inputs.price * libm::pow(1.0 - inputs.decay, week / 52.0))).collect();
    // What a card must fetch before costs for the debt to be repaid.
    let needed = (inputs.owed_per_card() + inputs.removal) / (1.0 - inputs.fee);
    let unit = Unit::usd(One);
    let mut layers = vec![
        Layer::Line {
            label: text("one alone", "1基だけなら").get(lang).to_owned(),
            points: one,
            ink: Ink::Muted,
            stroke: Stroke::Dashed,
        },
        Layer::Line {
            label: text("the next one sold", "次の1基").get(lang).to_owned(),
            points: selling,
            ink: Ink::First,
            stroke: Stroke::Solid,
        },
        Layer::Level {
            label: text("needed on average", "平均で必要な額").get(lang).to_owned(),
            at: needed,
            ink: Ink::Second,
        },
    ];
    if inputs.wait > 0.0 {
        layers.push(Layer::Moment {
            label: text("sale begins", "売却開始").get(lang).to_owned(),
            at: inputs.wait,
            ink: Ink::Muted,
        });
    }
    let words = |value: f64| unit.show(value, lang);
    let summary = match lang {
        Lang::En => format!(
            "The first GPU sells for {}, the last for {}; the average of {} must reach {} for full recovery.",
            words(inputs.marginal(0.0)),
            words(outputs.last_price),
            words(outputs.average_price),
            words(needed)
        ),
        Lang::Ja => format!(
            "最初の1基は{}、最後の1基は{}で売れます。全額回収には平均{}が{}に届く必要があります。",
            words(inputs.marginal(0.0)),
            words(outputs.last_price),
            words(outputs.average_price),
            words(needed)
        ),
    };
    ChartSpec {
        id: "path",
        title: text("What does the next GPU fetch?", "次の1基はいくらで売れるか").get(lang).to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: Axis {
                label: text("Weeks since the default", "デフォルトからの週数").get(lang).to_owned(),
                unit: Unit::WEEKS,
                lo: 0.0,
                hi: end,
            },
            y: Axis {
                label: text("Dollars a GPU", "1基あたりドル").get(lang).to_owned(),
                unit,
                lo: 0.0,
                hi: inputs.price.max(needed) * 1.08,
            },
            layers,
            read_at: Vec::new(),
        }),
    }
}

/// From the value at the mark to the money in hand.
fn bridge(outputs: &Outputs, lang: Lang) -> ChartSpec {
    let unit = Unit::usd(Billion);
    let rows = [
        (text("Value at today's price of one", "1基の現在価格で測った価値"), outputs.mark, Ink::Muted),
        (text("− lost to age", "− 陳腐化"), outputs.to_age, Ink::Fourth),
        (text("− lost to the market's depth", "− 市場の浅さ"), outputs.to_depth, Ink::Danger),
        (text("− costs of selling", "− 売却の費用"), outputs.to_costs, Ink::Third),
        (text("= net proceeds", "＝ 手取り"), outputs.net, Ink::First),
        (text("Owed when all is sold", "売り切った時の債務"), outputs.owed, Ink::Second),
    ];
    let bars: Vec<Bar> = rows
        .into_iter()
        .map(|(label, value, ink)| Bar { label: label.get(lang).to_owned(), value: value.max(0.0), ink })
        .collect();
    let words = |value: f64| unit.show(value, lang);
    let summary = match lang {
        Lang::En => format!(
            "Of {} at the mark, {} goes to age, {} to depth and {} to costs; {} is left.",
            words(outputs.mark),
            words(outputs.to_age),
            words(outputs.to_depth),
            words(outputs.to_costs),
            words(outputs.net)
        ),
        Lang::Ja => format!(
            "時価{}のうち、陳腐化で{}、市場の浅さで{}、費用で{}が消え、{}が残ります。",
            words(outputs.mark),
            words(outputs.to_age),
            words(outputs.to_depth),
            words(outputs.to_costs),
            words(outputs.net)
        ),
    };
    ChartSpec {
        id: "bridge",
        title: text("Where does the value go?", "価値はどこへ消えるか").get(lang).to_owned(),
        summary,
        plot: Plot::Bars(BarPlot::from_zero(text("Dollars", "金額").get(lang).to_owned(), unit, bars)),
    }
}

/// Recovery over the number of cards, for both kinds of impact.
fn size(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> ChartSpec {
    const PARTS: u32 = 20;
    let most = inputs.cards * 4.0;
    let curve = |impact: Impact| -> Vec<(f64, f64)> {
        (1..=PARTS)
            .map(|index| most * f64::from(index) / f64::from(PARTS))
            .map(|cards| (cards, Inputs { cards, impact, ..*inputs }.covered().min(1.0)))
            .collect()
    };
    let line = |impact: Impact, label, ink| Layer::Line {
        label,
        points: curve(impact),
        ink,
        stroke: if impact == inputs.impact { Stroke::Solid } else { Stroke::Dashed },
    };
    let layers = vec![
        line(Impact::Linear, text("linear impact", "直線的な下落").get(lang).to_owned(), Ink::First),
        line(
            Impact::Exponential,
            text("exponential impact", "指数的な下落").get(lang).to_owned(),
            Ink::Third,
        ),
        Layer::Dot {
            label: text("this sale", "この売却").get(lang).to_owned(),
            at: (inputs.cards, outputs.recovery),
            ink: Ink::Danger,
        },
    ];
    let spec = |answer| match answer {
        Answer::Number(cards) => Unit::GPUS.show(cards, lang),
        Answer::Words(words) | Answer::Absent(words) => words.get(lang).to_owned(),
    };
    let largest = spec(outputs.largest);
    let summary = match (lang, outputs.largest) {
        (Lang::En, Answer::Number(_)) => {
            format!("Up to {largest} are sold with full recovery; beyond, each further one costs the lender.")
        }
        (Lang::En, _) => format!("The largest sale with full recovery: {largest}."),
        (Lang::Ja, Answer::Number(_)) => {
            format!("{largest}までは全額を回収できます。それを超えると貸し手の損が増えます。")
        }
        (Lang::Ja, _) => format!("全額を回収できる売却の規模：{largest}。"),
    };
    ChartSpec {
        id: "size",
        title: text("How much can be sold?", "どれだけ売れるか").get(lang).to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: Axis {
                label: text("GPUs sold", "売るGPUの数").get(lang).to_owned(),
                unit: Unit::GPUS,
                lo: 0.0,
                hi: most,
            },
            y: Axis {
                label: text("Recovered", "回収率").get(lang).to_owned(),
                unit: Unit::PERCENT,
                lo: 0.0,
                hi: 1.08,
            },
            layers,
            read_at: Vec::new(),
        }),
    }
}
