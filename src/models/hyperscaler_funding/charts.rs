//! What is spent out of what, by how much and by whom it is exceeded, and what bonds and debts come of it.

use super::sentence::{basis_points, share, times};
use super::{Company, HyperscalerFunding, Inputs, YEARS, Year, history};
use crate::models::prelude::*;

impl Illustrate for HyperscalerFunding {
    fn charts(case: &Case<HyperscalerFunding>, lang: Lang) -> Vec<ChartSpec> {
        vec![
            funding(case, lang),
            intensity(case, lang),
            bonds(case, lang),
            price(case, lang),
            balance(case, lang),
        ]
    }
}

const USD: Unit = Unit::usd(Billion);
/// The first year that is worked out.
const NEXT: f64 = 2026.0;
/// Companies that have a line of their own.
const DRAWN: usize = 6;
const CALENDAR: Text = text("Calendar year", "暦年");
const NO_NAME: Text = text("(no name)", "（名前なし）");

/// The years of the axis; columns stand around their number.
fn years() -> (Text, Unit, std::ops::RangeInclusive<f64>) {
    (CALENDAR, Unit::CALENDAR_YEAR, f64::from(history::FIRST) - 0.5..=NEXT + YEARS as f64 - 0.5)
}

/// A point for each year worked out.
fn worked(years: &[Year; YEARS], of: impl Fn(&Year) -> f64) -> Vec<(f64, f64)> {
    years.iter().enumerate().map(|(index, year)| (NEXT + index as f64, of(year))).collect()
}

/// A point for each year reported.
fn reported(of: impl Fn(usize) -> f64) -> Vec<(f64, f64)> {
    (0..history::REPORTED).map(|index| (f64::from(history::FIRST) + index as f64, of(index))).collect()
}

/// Columns of one height on another.
fn stacked(lower: &[(f64, f64)], upper: &[(f64, f64)]) -> Vec<(f64, f64, f64)> {
    lower.iter().zip(upper).map(|(lower, upper)| (lower.0, lower.1, lower.1 + upper.1)).collect()
}

fn top(points: &[(f64, f64)], least: f64) -> f64 {
    points.iter().map(|point| point.1).fold(least, f64::max)
}

/// What is spent each year, and out of what.
#[inline(never)]
fn funding(case: &Case<HyperscalerFunding>, lang: Lang) -> ChartSpec {
    let past: [history::Year; history::REPORTED] = std::array::from_fn(history::total);
    let ahead = &case.workings.years;
    let join = |before: Vec<(f64, f64)>, after| before.into_iter().chain(after).collect::<Vec<(f64, f64)>>();
    let capex = join(reported(|i| past[i].capex), worked(ahead, |year| year.capex));
    let paid = join(reported(|i| past[i].paid), worked(ahead, |year| year.paid + year.interest));
    let cash = join(reported(|i| past[i].cash), worked(ahead, |year| year.cash));
    let floor: Vec<(f64, f64)> = capex.iter().map(|point| (point.0, 0.0)).collect();
    let lacks = worked(ahead, |year| year.capex + year.paid + year.interest - year.cash);
    let widest = lacks.iter().fold(lacks[0], |most, &lack| if lack.1 > most.1 { lack } else { most });
    let (year, gap) = (Unit::CALENDAR_YEAR.show(widest.0, lang), usd(widest.1, lang));
    let [spent, earned] = [past[6].capex, past[6].cash].map(|sum| usd(sum, lang));
    let finding = if widest.1 > 0.0 {
        say!(
            lang,
            "In {year} spending and payouts would exceed cash by {gap}",
            "{year}は投資と還元がキャッシュを{gap}上回る"
        )
    } else {
        say!(lang, "Operating cash would cover spending and payouts", "投資と還元を営業キャッシュで賄える")
    };
    let highest =
        top(&stacked(&capex, &paid).iter().map(|c| (c.0, c.2)).collect::<Vec<_>>(), top(&cash, 1e6));
    let chart = Chart::new(lang, "funding", text("What is spent, and out of what?", "何に使い、何で賄うか"))
        .finding(finding)
        .summary(say!(
            lang,
            "Five companies to 2025, as reported: {spent} of capital spending in 2025 out of {earned} of \
             operating cash, and $562bn in the 12 months to June 2026. From 2026, all companies in the \
             table, on these inputs. One's surplus does not pay for another's gap.",
            "2025年までは五社の実績で、2025年は営業キャッシュフロー{earned}に対し設備投資が{spent}、2026年6月までの1年は5620億ドル。2026年以降は\
             表の全社をこの前提で計算した。ある会社の余剰は別の会社の不足を埋めない。"
        ))
        .xy(years(), (text("A year", "年間"), USD, 0.0..=highest * 1.1))
        .columns(text("capital spending", "設備投資"), stacked(&floor, &capex), Ink::Third)
        .columns(text("payouts, new interest", "株主還元・新たな利払い"), stacked(&capex, &paid), Ink::Muted)
        .line(text("operating cash", "営業キャッシュフロー"), cash, Ink::Second)
        .moment(text("model from here", "ここからモデル"), NEXT - 0.5, Ink::Muted);
    if widest.1 <= 0.0 {
        return chart.build();
    }
    let cash_then = ahead[(widest.0 - NEXT) as usize].cash;
    chart.bracket(gap, widest.0, cash_then..=cash_then + widest.1, Ink::First).build()
}

/// A company's capital spending over its operating cash, year by year.
fn share_of(company: &Company, inputs: &Inputs) -> Vec<(f64, f64)> {
    let ahead =
        (1..=YEARS).map(|t| (NEXT - 1.0 + t as f64, company.capex(inputs, t) / company.cash(inputs, t)));
    let past = history::of(&company.name).map(|record| {
        reported(|index| {
            let year = record.year(index);
            year.capex / year.cash
        })
    });
    past.unwrap_or_default().into_iter().chain(ahead).collect()
}

/// How much of its operating cash each company spends.
#[inline(never)]
fn intensity(case: &Case<HyperscalerFunding>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let all = reported(|index| {
        let year = history::total(index);
        year.capex / year.cash
    });
    let all: Vec<(f64, f64)> =
        all.into_iter().chain(worked(&workings.years, |year| year.capex / year.cash)).collect();
    let [first, peak] = [all[0].1, top(&all, 0.0)].map(|part| share(part, lang));
    let (count, short) = (inputs.companies.len(), Unit::PLAIN.show(outputs.short, lang));
    let mut chart = Chart::new(
        lang,
        "intensity",
        text("How much of its cash does each company spend?", "各社はキャッシュのどれだけを投資するか"),
    )
    .finding(say!(lang, "All: from {first} in 2019 to {peak} at the peak", "全体で2019年の{first}から最大{peak}へ"))
    .summary(say!(
        lang,
        "Capital spending over operating cash. Reported to 2025; then model companies on these inputs. In \
         2027 {short} of {count} would need outside money.",
        "設備投資÷営業キャッシュフロー。2025年までは実績、以降はこの前提でのモデル上の企業。2027年に外部資金が要るのは{count}社のうち\
         {short}社。"
    ))
    .xy(
        (CALENDAR, Unit::CALENDAR_YEAR, f64::from(history::FIRST)..=NEXT + YEARS as f64 - 1.0),
        (text("Share of operating cash", "営業キャッシュに対する比率"), Unit::PERCENT, 0.0..=2.0),
    )
    .level(text("every dollar", "全額"), 1.0, Ink::Muted);
    for company in inputs.companies.iter().take(DRAWN) {
        chart = chart.line(name(company, lang), share_of(company, inputs), Ink::Muted);
    }
    chart
        .line(text("all", "全体"), all, Ink::First)
        .moment(text("model from here", "ここからモデル"), NEXT - 1.0, Ink::Muted)
        .build()
}

fn name(company: &Company, lang: Lang) -> String {
    if company.name.is_empty() { NO_NAME.get(lang).to_owned() } else { company.name.to_string() }
}

/// Bonds sold each year.
#[inline(never)]
fn bonds(case: &Case<HyperscalerFunding>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let ahead = &workings.years;
    let (year, peak) = workings.peak();
    let [most, usual] = [peak.bonds, inputs.usual].map(|sum| usd(sum, lang));
    let (year, times) = (Unit::CALENDAR_YEAR.show(f64::from(year), lang), times(outputs.times, lang));
    let past = (2020..2025).map(|year| (f64::from(year), 0.0, history::BONDS_BEFORE));
    let past: Vec<(f64, f64, f64)> = past.chain([(2025.0, 0.0, history::BONDS_2025)]).collect();
    let replaced = worked(ahead, |year| year.replaced);
    let new = worked(ahead, |year| year.bonds - year.replaced);
    let floor = worked(ahead, |_| 0.0);
    let highest = ahead.iter().map(|year| year.bonds).fold(history::BONDS_GOLDMAN, f64::max);
    Chart::new(lang, "bonds", text("How many bonds must find buyers?", "社債はどれだけ買い手を見つける必要があるか"))
        .finding(say!(
        lang,
        "{most} in {year}, {times} the usual {usual}",
        "{year}に{most}、通常の{usual}の{times}"
    ))
        .summary(say!(
            lang,
            "Sold by five companies: $28bn a year on average in 2020 to 2024 (BofA), $121bn in 2025, \
             $223bn by four of them in 2026 up to 20 August (LSEG). From 2026, the model.",
            "五社の発行額は2020～24年の平均が年280億ドル（バンク・オブ・アメリカ）、2025年が1210億ドル、2026年は四社で8月20日までに2230億\
             ドル（LSEG）。2026年以降の柱はモデル。"
        ))
        .xy(years(), (text("Bonds a year", "年間発行額"), USD, 0.0..=highest * 1.15))
        .columns(text("reported (2020–24: average)", "実績（2020～24年は平均）"), past, Ink::Muted)
        .columns(text("to replace matured", "借り換え"), stacked(&floor, &replaced), Ink::Third)
        .columns(text("new", "新規"), stacked(&replaced, &new), Ink::First)
        .level(text("usual", "通常"), inputs.usual, Ink::Muted)
        .dot(text("sold by 20 Aug", "8月20日まで"), (NEXT, history::BONDS_AUGUST), Ink::Second)
        .dot(text("Goldman", "ゴールドマン"), (NEXT + 1.0, history::BONDS_GOLDMAN), Ink::Second)
        .build()
}

/// Points along the supply of bonds.
const SUPPLIES: u32 = 20;

/// The spread over the supply of bonds.
#[inline(never)]
fn price(case: &Case<HyperscalerFunding>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let (year, peak) = workings.peak();
    let most = (peak.bonds * 1.3).max(400e9);
    let along = |slope: f64| -> Vec<(f64, f64)> {
        let sloped = Inputs { slope, ..(*inputs).clone() };
        let supplies = (0..=SUPPLIES).map(|step| most * f64::from(step) / f64::from(SUPPLIES));
        supplies.map(|bonds| (bonds, sloped.spread(bonds, peak.leverage))).collect()
    };
    let [set, wary, calm] = [inputs.slope, history::SLOPE_AUTUMN, history::SLOPE_2026].map(along);
    let [wider, spread] = [outputs.widened, outputs.spread].map(|points| basis_points(points, lang));
    let (bonds, year) = (usd(peak.bonds, lang), Unit::CALENDAR_YEAR.show(f64::from(year), lang));
    let highest = top(&set, top(&wary, 0.01)) * 1.15;
    let finding = if outputs.widened >= 0.5e-4 {
        say!(
            lang,
            "{bonds} of bonds would widen the spread by {wider}",
            "{bonds}の発行でスプレッドは{wider}広がる"
        )
    } else {
        say!(lang, "{bonds} of bonds would not widen the spread", "{bonds}の発行ではスプレッドは広がらない")
    };
    Chart::new(lang, "price", text("What does more supply do to the price?", "発行の増加は金利をどう動かすか"))
        .finding(finding)
        .summary(say!(
            lang,
            "In {year} the spread would be {spread}. Dashed: 24 basis points for each $100bn of extra \
             bonds, as in autumn 2025, and 10, as in 2026 to July. The dot of November 2025 is what the \
             bonds paid after $121bn.",
            "{year}のスプレッドは{spread}になる。破線は追加発行1000億ドル当たり0.24ポイント（2025年秋）と0.10ポイント（2026年7月まで）の\
             場合。2025年11月の点は、1210億ドルの発行後の実績。"
        ))
        .xy(
            (text("Bonds a year", "年間発行額"), USD, 0.0..=most),
            (text("Spread over Treasuries", "国債に対するスプレッド"), Unit::PERCENT, 0.0..=highest),
        )
        .dashed(text("as in autumn 2025", "2025年秋並み"), wary, Ink::Muted)
        .dashed(text("as in 2026", "2026年並み"), calm, Ink::Muted)
        .line(text("as set", "設定値"), set, Ink::First)
        .dot(text("Nov 2025", "2025年11月"), (history::BONDS_2025, history::SPREAD_2025), Ink::Second)
        .dot(year, (peak.bonds, peak.spread), Ink::First)
        .build()
}

/// Debt over a year's cash, with what stands elsewhere.
fn balance(case: &Case<HyperscalerFunding>, lang: Lang) -> ChartSpec {
    let outputs = case.outputs;
    let [reported, leases] = [outputs.leverage, outputs.with_leases].map(|value| times(value, lang));
    let counted = case.inputs.include.label().get(lang);
    let [instead, owed] = [outputs.instead, outputs.leases].map(|sum| usd(sum, lang));
    Chart::new(
        lang,
        "balance",
        text("What if it all stood on the balance sheet?", "すべて貸借対照表に載っていたら"),
    )
    .finding(say!(
        lang,
        "With leases not yet begun, debt is not {reported} but {leases} a year's cash",
        "開始前のリースを含めると、債務は営業キャッシュの{reported}でなく{leases}"
    ))
    .summary(say!(
        lang,
        "Leases not yet begun are worth {owed} today; bought instead of rented, they would take {instead} of \
         bonds a year to 2030. Commitments to buy are largely spending of coming years, counted there once \
         already.",
        "開始前のリースの現在価値は{owed}。借りずに買えば、2030年まで年{instead}の社債が要る。購入契約の多くは今後の設備投資に\
         あたり、そちらで一度数えている。"
    ))
    .bars(text("Debt over a year's operating cash", "債務÷年間の営業キャッシュフロー"), Unit::TIMES)
    .bar(text("2025, as reported", "2025年、報告どおり"), outputs.leverage, Ink::Muted)
    .bar(text("2025, with leases not yet begun", "2025年、開始前のリースを含む"), outputs.with_leases, Ink::First)
    .bar(text("2025, with all commitments", "2025年、契約の総額を含む"), outputs.with_all, Ink::First)
    .bar(say!(lang, "2030: {counted}", "2030年：{counted}"), outputs.leverage_end, Ink::Third)
    .build()
}
