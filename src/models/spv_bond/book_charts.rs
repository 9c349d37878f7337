//! The tenant's books over the years: liabilities and costs under both standards.

use super::charts::USD;
use super::{BookYear, Inputs, SpvBond};
use crate::core::chart::{AxisOf, XyChart};
use crate::models::prelude::*;

/// Just before a step, in years: too near to be told apart.
const BEFORE: f64 = 1e-6;

/// Both sets of books for the years that the tenant stays.
fn books(inputs: &Inputs) -> [Vec<BookYear>; 2] {
    [inputs.term, inputs.years_counted()].map(|counted| inputs.books(counted, inputs.stays()))
}

fn years(inputs: &Inputs) -> AxisOf {
    (text("Years of the lease", "賃貸借の年数"), Unit::YEARS, 0.0..=f64::from(inputs.stays()))
}

/// The liability over the years, with a step where a renewal adds to it.
fn path(books: &[BookYear]) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for (begin, year) in (0_u32..).zip(books) {
        let begin = f64::from(begin);
        points.push((begin, year.opening));
        let renewed =
            books.get(begin as usize + 1).is_some_and(|next| next.opening > year.closing * 1.000_001);
        if renewed {
            points.push((begin + 1.0 - BEFORE, year.closing));
        }
    }
    points.push((books.len() as f64, books.last().map_or(0.0, |year| year.closing)));
    points
}

/// What the tenant books under either standard, against what the vehicle owes.
#[inline(never)]
pub(super) fn liabilities(case: &Case<SpvBond>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let [gaap, ifrs] = books(inputs).map(|books| path(&books));
    let mut owed: Vec<(f64, f64)> =
        (0_u32..).zip(&workings.years).map(|(at, year)| (f64::from(at), year.opening)).collect();
    owed.extend(workings.years.last().map(|year| (workings.years.len() as f64, year.closing)));
    owed.retain(|point| point.0 <= f64::from(inputs.stays()));
    let top = gaap.iter().chain(&ifrs).chain(&owed).map(|point| point.1).fold(0.0, f64::max);
    let booked = USD.show(outputs.gaap_liability, lang);
    let counted = USD.show(outputs.ifrs_liability, lang);
    let [term, years_counted] =
        [inputs.term, inputs.years_counted()].map(|years| Unit::YEARS.show(f64::from(years), lang));
    let cut = unforeseen(inputs, lang);
    let finding = match workings.years.first() {
        Some(first) => {
            let owes = USD.show(first.opening, lang);
            say!(
                lang,
                "{booked} on the tenant's books, {owes} on the vehicle's",
                "賃借人の負債に載るのは{booked}、SPVの債務は{owes}"
            )
        }
        None => say!(lang, "{booked} on the tenant's books", "賃借人の負債に載るのは{booked}"),
    };
    let chart = Chart::new(lang, "liability", text("Whose books is the debt on?", "債務は誰の帳簿に載るか"))
        .finding(finding)
        .summary(say!(
            lang,
            "When rent begins, the tenant would book {booked} under US GAAP for a first term of {term}, or \
             {counted} under IFRS 16 if it counted {years_counted}.{cut}",
            "賃料の開始時に賃借人の負債に載るのは、米国基準では当初の契約{term}分の{booked}、IFRS16では{years_counted}を\
             算入した場合に{counted}になる計算だ。{cut}"
        ))
        .xy(years(inputs), (text("Dollars", "金額"), USD, 0.0..=top.max(1.0) * 1.12));
    let chart: XyChart = if owed.is_empty() {
        chart
    } else {
        chart.line(text("notes outstanding", "債券の残高"), owed, Ink::First)
    };
    chart
        .line(text("lease liability, IFRS 16", "リース負債（IFRS16）"), ifrs, Ink::Third)
        .line(text("lease liability, US GAAP", "リース負債（米国基準）"), gaap, Ink::Second)
        .read_at((0..=inputs.stays()).map(f64::from))
        .build()
}

/// That the picture ends before the years counted do.
fn unforeseen(inputs: &Inputs, lang: Lang) -> String {
    let stays = inputs.stays();
    if stays >= inputs.years_counted() {
        return String::new();
    }
    say!(
        lang,
        " The tenant is set to leave after year {stays}; the books do not foresee it.",
        "賃借人は{stays}年で退去する設定だが、会計はこれを見込まない。"
    )
}

/// How US GAAP would class the lease, with a warning where it is no operating lease.
fn kind(case: &Case<SpvBond>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    if !inputs.is_finance_lease(outputs.gaap_liability) {
        return say!(
            lang,
            " Under US GAAP the lease is taken as an operating lease.",
            "米国基準ではオペレーティングリースとみなす。"
        );
    }
    let (worth, part) =
        (outputs.gaap_liability / inputs.value, f64::from(inputs.term) / f64::from(inputs.life));
    let [worth, part] = [worth, part].map(|share| Unit::PERCENT.show(share, lang));
    say!(
        lang,
        " Under US GAAP the lease is taken as an operating lease. On these inputs it would be a finance \
         lease, with higher costs at first: rent is worth {worth} of the campus, and the term is {part} of \
         the buildings' life.",
        "米国基準ではオペレーティングリースとみなす。この前提ならファイナンスリースに該当し、費用は初めほど多くなる。\
         賃料の現在価値は施設の{worth}、契約期間は耐用年数の{part}にあたる。"
    )
}

/// What the lease costs the tenant each year under either standard.
#[inline(never)]
pub(super) fn costs(case: &Case<SpvBond>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let cost = |books: &[BookYear], of: fn(&BookYear) -> f64| -> Vec<(f64, f64)> {
        (1_u32..).zip(books).map(|(at, year)| (f64::from(at), of(year))).collect()
    };
    let [gaap, ifrs] = books(inputs);
    let (straight, front) = (cost(&gaap, |year| year.straight), cost(&ifrs, |year| year.front_loaded));
    let highest = straight.iter().chain(&front).map(|point| point.1).fold(0.0, f64::max);
    let more = outputs.ifrs_cost - outputs.gaap_cost;
    let unit = USD.a_year();
    let [gaap_cost, ifrs_cost, size] =
        [outputs.gaap_cost, outputs.ifrs_cost, more.abs()].map(|amount| USD.show(amount, lang));
    let finding = if more > 1e-9 * outputs.gaap_cost {
        say!(
            lang,
            "{size} more in year 1 under IFRS 16, less later",
            "IFRS16なら1年目は{size}多く、後に少ない"
        )
    } else if more < -1e-9 * outputs.gaap_cost {
        say!(lang, "{size} less in year 1 under IFRS 16", "IFRS16なら1年目は{size}少ない")
    } else {
        say!(lang, "Year 1 costs the same under both standards", "1年目は両基準で同じ")
    };
    let (kind, cut) = (kind(case, lang), unforeseen(inputs, lang));
    let last = f64::from(inputs.stays());
    Chart::new(lang, "cost", text("What does the lease cost each year?", "リースの費用は毎年いくらか"))
        .finding(finding)
        .summary(say!(
            lang,
            "In year 1 the lease would cost {gaap_cost} under US GAAP and {ifrs_cost} under IFRS 16. Over \
             the years counted, costs under either standard add up to the rent.{kind}{cut}",
            "1年目の費用は米国基準で{gaap_cost}、IFRS16で{ifrs_cost}。算入した年数の合計は、どちらも賃料の合計に\
             等しい。{kind}{cut}"
        ))
        .xy(
            (text("Lease year", "賃貸借の年数"), Unit::OPERATING_YEAR, 0.5..=last + 0.5),
            (text("Dollars a year", "年額"), unit, 0.0..=highest.max(1.0) * 1.15),
        )
        .line(text("IFRS 16: depreciation and interest", "IFRS16：減価償却費と利息"), front, Ink::Third)
        .line(
            text("US GAAP, operating lease: the same each year", "米国基準のオペレーティングリース：毎年同額"),
            straight,
            Ink::Second,
        )
        .build()
}
