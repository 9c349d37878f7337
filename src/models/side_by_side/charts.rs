//! Four lanes over the same years, who pays, and whose capacity is used.

use super::{Paths, Who, YEARS, Year};
use crate::core::chart::{
    Axis, Bar, BarPlot, ChartSpec, Ink, Lane, LanePlot, Layer, Mark, Part, Plot, Stroke, XyPlot,
};
use crate::core::format::calendar_year;
use crate::core::order::ranks;
use crate::core::text::{Lang, Text, text};
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn charts(paths: &Paths, lang: Lang) -> Vec<ChartSpec> {
    vec![lanes(paths, lang), payers(paths, lang), capacity(paths, lang)]
}

fn axis(paths: &Paths, lang: Lang) -> Axis {
    let first = f64::from(paths.start);
    Axis {
        label: text("Calendar year", "暦年").get(lang).to_owned(),
        unit: Unit::CALENDAR_YEAR,
        lo: first - 0.5,
        hi: first + YEARS as f64 - 0.5,
    }
}

const FROM: [(Text, Ink); 5] = [
    (text("own cash flow", "キャッシュフロー"), Ink::Third),
    (text("guarantor", "保証人"), Ink::Fourth),
    (text("cash and lines", "手元資金"), Ink::First),
    (text("owners", "株主"), Ink::Second),
    (text("unpaid", "不払い"), Ink::Danger),
];

/// From what the year's payments came, as shares of what was due.
fn shares(year: &Year) -> Vec<f64> {
    let parts = [year.from_cash, year.from_guarantor, year.from_cushion, year.from_owners, year.unpaid];
    // A loss of the business beside the debt is paid out of the cushion too: shares of all that was paid.
    let all: f64 = parts.iter().sum();
    if year.due > 0.0 && all > 0.0 { parts.iter().map(|part| part / all).collect() } else { Vec::new() }
}

fn lanes(paths: &Paths, lang: Lang) -> ChartSpec {
    let first = f64::from(paths.start);
    let lanes: Vec<Lane> = Who::ALL
        .into_iter()
        .map(|who| {
            let columns =
                paths.of(who).iter().enumerate().map(|(index, year)| (first + index as f64, shares(year)));
            let mark = paths.fails(who).map(|index| {
                let year = calendar_year(first + index as f64);
                Mark {
                    at: first + index as f64,
                    label: match lang {
                        Lang::En => format!("fails in {year}"),
                        Lang::Ja => format!("{year}年に破綻"),
                    },
                }
            });
            let fine = text("pays throughout", "払い続ける").get(lang).to_owned();
            Lane { label: who.name().get(lang).to_owned(), fine, columns: columns.collect(), mark }
        })
        .collect();
    // In the order of the years.
    let marked: Vec<(&Mark, &str)> =
        lanes.iter().filter_map(|lane| Some((lane.mark.as_ref()?, lane.label.as_str()))).collect();
    let years: Vec<f64> = marked.iter().map(|(mark, _)| mark.at).collect();
    let failed: Vec<String> = ranks(&years)
        .into_iter()
        .map(|index| format!("{} {}", marked[index].1, marked[index].0.label))
        .collect();
    let summary = match (lang, failed.is_empty()) {
        (Lang::En, true) => "In every year all four pay what is due.".to_owned(),
        (Lang::En, false) => format!("{}.", failed.join("; ")),
        (Lang::Ja, true) => "どの年も四つすべてが支払います。".to_owned(),
        (Lang::Ja, false) => format!("{}。", failed.join("、")),
    };
    ChartSpec {
        id: "lanes",
        title: text("Who pays what is due, and who fails?", "誰が払い続け、誰が破綻するか")
            .get(lang)
            .to_owned(),
        summary,
        plot: Plot::Lanes(LanePlot {
            x: axis(paths, lang),
            label: text("What each year's debt service was paid from", "各年の元利払いの出どころ")
                .get(lang)
                .to_owned(),
            parts: FROM
                .into_iter()
                .map(|(label, ink)| Part { label: label.get(lang).to_owned(), ink })
                .collect(),
            lanes,
        }),
    }
}

fn payers(paths: &Paths, lang: Lang) -> ChartSpec {
    type Paid = fn(&Year) -> f64;
    let parts: [(Text, Ink, Paid); 4] = [
        (text("lenders unpaid", "貸し手への不払い"), Ink::Danger, |year| year.unpaid),
        (text("guarantor", "保証人"), Ink::Fourth, |year| year.from_guarantor),
        (text("owners", "株主"), Ink::Second, |year| year.from_owners),
        (text("cash and lines", "手元資金"), Ink::First, |year| year.from_cushion),
    ];
    let mut bars: Vec<Bar> = Vec::new();
    let mut sum = 0.0;
    for who in Who::ALL {
        for (label, ink, part) in parts {
            let value = paths.sum(who, part);
            if value > 0.0 {
                sum += value;
                bars.push(Bar {
                    label: format!("{}: {}", who.name().get(lang), label.get(lang)),
                    value,
                    ink,
                });
            }
        }
    }
    if bars.is_empty() {
        let label = text("Nobody: cash flow pays it all", "誰も負担しない（キャッシュフローで全額）")
            .get(lang)
            .to_owned();
        bars.push(Bar { label, value: 0.0, ink: Ink::Third });
    }
    let unit = Unit::usd(Billion);
    let words = unit.show(sum, lang);
    let summary = match lang {
        Lang::En if sum > 0.0 => format!("Beyond cash flow {words} must be found over {YEARS} years."),
        Lang::En => "Cash flow pays everything in every year.".to_owned(),
        Lang::Ja if sum > 0.0 => format!("キャッシュフローで足りない額は{YEARS}年で{words}です。"),
        Lang::Ja => "すべての年にキャッシュフローで足ります。".to_owned(),
    };
    ChartSpec {
        id: "payers",
        title: text("Who pays when cash flow does not?", "足りない分は誰が払うか").get(lang).to_owned(),
        summary,
        plot: Plot::Bars(BarPlot::from_zero(
            text("Over all years shown", "図の全期間").get(lang).to_owned(),
            unit,
            bars,
        )),
    }
}

fn capacity(paths: &Paths, lang: Lang) -> ChartSpec {
    let first = f64::from(paths.start);
    let inks = [Ink::Third, Ink::Danger, Ink::First, Ink::Second];
    let short = [
        text("SPV", "SPV"),
        text("neocloud", "ネオクラウド"),
        text("hyperscaler", "ハイパースケーラー"),
        text("Oracle", "Oracle"),
    ];
    let layers: Vec<Layer> = Who::ALL
        .into_iter()
        .zip(inks)
        .zip(short)
        .map(|((who, ink), name)| Layer::Line {
            label: name.get(lang).to_owned(),
            points: paths
                .of(who)
                .iter()
                .enumerate()
                .map(|(index, year)| (first + index as f64, year.fill))
                .collect(),
            ink,
            stroke: if who == Who::Spv { Stroke::Dashed } else { Stroke::Solid },
        })
        .collect();
    let least = Who::ALL
        .into_iter()
        .min_by(|a, b| paths.least(*a, |year| year.fill).total_cmp(&paths.least(*b, |year| year.fill)));
    let emptiest =
        least.map(|who| (who, paths.least(who, |year| year.fill))).filter(|(_, share)| *share < 0.9995);
    let summary = match (paths.first_dropped(), emptiest, lang) {
        (Some((index, first_who)), Some((who, share)), Lang::En) => {
            let year = calendar_year(first + index as f64);
            let (hit, name, share) =
                (first_who.name().get(lang), who.name().get(lang), Unit::PERCENT.show(share, lang));
            format!(
                "Hit most in {year}, the first year of slack: {hit}. Emptiest in its worst year: {name}, {share} paid for."
            )
        }
        (Some((index, first_who)), Some((who, share)), Lang::Ja) => {
            let year = calendar_year(first + index as f64);
            let (hit, name, share) =
                (first_who.name().get(lang), who.name().get(lang), Unit::PERCENT.show(share, lang));
            format!(
                "空きが出る最初の年（{year}年）に最も打撃を受けるのは{hit}。最悪の年に最も空くのは{name}で、対価を得るのは{share}です。"
            )
        }
        (_, _, Lang::En) => "All capacity is paid for in every year.".to_owned(),
        (_, _, Lang::Ja) => "すべての年に、すべての設備が対価を得ています。".to_owned(),
    };
    ChartSpec {
        id: "capacity",
        title: text("Whose capacity is dropped first?", "誰の設備が先に手放されるか").get(lang).to_owned(),
        summary,
        plot: Plot::Xy(XyPlot {
            x: Axis { lo: first, hi: first + YEARS as f64 - 1.0, ..axis(paths, lang) },
            y: Axis {
                label: text("Capacity that is paid for", "対価を得ている設備").get(lang).to_owned(),
                unit: Unit::PERCENT,
                lo: 0.0,
                hi: 1.1,
            },
            layers,
            read_at: Vec::new(),
        }),
    }
}
