//! Rent against debt service, price against yield, and what moved the price.

use super::causes::Causes;
use super::sentence::{points, price, rent_pays};
use super::{Backing, SpvBond, book_charts};
use crate::core::chart::BarChart;
use crate::core::format::figures;
use crate::core::month;
use crate::models::prelude::*;

impl Illustrate for SpvBond {
    fn charts(case: &Case<SpvBond>, lang: Lang) -> Vec<ChartSpec> {
        vec![
            rent(case, lang),
            price_of_yield(case, lang),
            moved(case, lang),
            book_charts::liabilities(case, lang),
            book_charts::costs(case, lang),
        ]
    }
}

/// How far the curve of prices goes beyond the quotes, a fraction a year.
const AROUND: f64 = 0.01;
/// Points of the curve of prices.
const POINTS: u32 = 48;
/// Debt service that is so many times the usual rent or service is not drawn whole.
const TALLEST: f64 = 2.5;

/// What money is counted in.
pub(super) const USD: Unit = Unit::usd(Billion);

fn ink(backing: Backing) -> Ink {
    match backing {
        Backing::Contract => Ink::Second,
        Backing::Either => Ink::Third,
        _ => Ink::Fourth,
    }
}

/// What rent brings each year, by what stands behind it, against debt service.
#[inline(never)]
fn rent(case: &Case<SpvBond>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let years = &workings.years;
    let count = years.len().max(1) as f64;
    let service: Vec<(f64, f64)> =
        (1_u32..).zip(years).map(|(at, year)| (f64::from(at), year.service)).collect();
    // A payment of everything at maturity must not flatten the rest.
    let usual = years.iter().map(|year| year.rent).chain(years.first().map(|year| year.service));
    let usual = usual.fold(0.0, f64::max);
    let highest = years.iter().map(|year| year.service).fold(usual, f64::max);
    let top = if usual > 0.0 { highest.min(usual * TALLEST) } else { highest } * 1.15;
    let finding = match (outputs.cover.number(), outputs.loss.number()) {
        (None, _) => {
            say!(lang, "No: the notes mature before rent begins", "賄えない：賃料の開始前に満期を迎える")
        }
        (Some(_), Some(_)) => {
            let year = inputs.stays();
            say!(
                lang,
                "Rent would end with year {year}, before the notes are repaid",
                "賃料は{year}年目まで。債券の返済はその後も残る計算だ"
            )
        }
        (Some(_), None) => {
            let pays = rent_pays(workings, lang);
            say!(lang, "Rent would {pays}", "賃料は{pays}計算だ")
        }
    };
    let guaranteed = inputs.guaranteed();
    let summary = match outputs.owed_then.number() {
        Some(owed) if owed > 0.0 && inputs.stays() < guaranteed => {
            let owed = USD.show(owed, lang);
            say!(
                lang,
                "If the tenant stayed, {owed} would still be owed when the guarantee ends, after year \
                 {guaranteed}.",
                "賃借人が残れば、残価保証が終わる{guaranteed}年目の後も、債券の残高は{owed}ある計算だ。"
            )
        }
        Some(owed) if owed > 0.0 => {
            let owed = USD.show(owed, lang);
            say!(
                lang,
                "When the guarantee ends, after year {guaranteed}, {owed} would still be owed on the notes.",
                "残価保証が終わる{guaranteed}年目の後も、債券の残高は{owed}ある計算だ。"
            )
        }
        Some(_) => {
            say!(lang, "The guarantee lasts until the notes are repaid.", "残価保証は債券の完済まで続く。")
        }
        None => say!(lang, "No guarantee backs the notes.", "債券に残価保証はない。"),
    };
    let edge = USD.show(top, lang);
    let cut = if highest > top {
        say!(lang, " The chart is cut off at {edge}.", "図は{edge}まで。")
    } else {
        String::new()
    };
    let mut chart = Chart::new(lang, "rent", text("Does the rent pay the notes?", "賃料で債券を返せるか"))
        .finding(finding)
        .summary(summary + &cut)
        .xy(
            (text("Lease year", "賃貸借の年数"), Unit::OPERATING_YEAR, 0.5..=count + 0.5),
            (text("Dollars a year", "年額"), USD.a_year(), 0.0..=if top > 0.0 { top } else { 1.0 }),
        );
    for &kind in Backing::ALL {
        let columns: Vec<(f64, f64, f64)> = (1_u32..)
            .zip(years)
            .filter(|(_, year)| year.backing == kind && year.rent > 0.0)
            .map(|(at, year)| (f64::from(at), 0.0, year.rent))
            .collect();
        if !columns.is_empty() {
            let label = match kind {
                Backing::Contract => text("rent: first term", "賃料（当初契約）"),
                Backing::Either => text("rent: renewals, with guarantee", "賃料（更新、残価保証あり）"),
                _ => text("rent: renewals alone", "賃料（更新のみ）"),
            };
            chart = chart.columns(label, columns, ink(kind));
        }
    }
    let service = if service.is_empty() { vec![(1.0, 0.0)] } else { service };
    let end = |years: u32| (f64::from(years) < count).then_some(f64::from(years) + 0.5);
    chart
        .line(text("debt service", "元利払い"), service, Ink::First)
        .moment(
            text("guarantee ends", "残価保証の終わり"),
            (guaranteed > 0).then(|| end(guaranteed)).flatten(),
            Ink::Muted,
        )
        .build()
}

/// The name of a moment at which the notes had a price: `quoted Oct 2025: 110.2`.
fn at(what: Text, month: u32, quote: f64, lang: Lang) -> String {
    let (what, when, quote) = (what.get(lang), month::in_words(f64::from(month), lang), price(quote));
    say!(lang, "{what} {when}: {quote}", "{when}の{what}：{quote}")
}

/// The price over the yield at the latest settlement, with the quotes.
#[inline(never)]
fn price_of_yield(case: &Case<SpvBond>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let claim = &workings.claims[2];
    let quotes = &workings.quotes;
    let rates: Vec<f64> = quotes.iter().filter_map(|quote| quote.rate).chain([inputs.tenant_yield]).collect();
    let lo = rates.iter().copied().fold(f64::INFINITY, f64::min) - AROUND;
    let hi = rates.iter().copied().fold(f64::NEG_INFINITY, f64::max) + AROUND;
    let rate_at = |index: u32| lo + (hi - lo) * f64::from(index) / f64::from(POINTS);
    let curve: Vec<(f64, f64)> = (0..=POINTS).map(rate_at).map(|rate| (rate, claim.price(rate))).collect();
    let seen = quotes.iter().filter(|quote| quote.rate.is_some()).map(|quote| quote.price);
    let seen: Vec<f64> = curve.iter().map(|point| point.1).chain(seen).collect();
    let least = seen.iter().copied().fold(f64::INFINITY, f64::min);
    let most = seen.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let room = ((most - least) * 0.05).max(0.5);
    // Repriced, not by the duration: a point is no small move.
    let moves = quotes[2]
        .rate
        .map(|rate| figures(100.0 * (1.0 - claim.price(rate + 0.01) / claim.price(rate)), 2, lang));
    let finding = match moves {
        Some(moves) => say!(
            lang,
            "One percentage point more yield would take {moves}% off the price",
            "利回りが1ポイント上がれば価格は約{moves}％下がる計算だ"
        ),
        None => say!(lang, "No yield in range gives the latest price", "直近の価格になる利回りがない"),
    };
    let tenant = Unit::PERCENT.show(inputs.tenant_yield, lang);
    let fetched = price(outputs.tenant_price);
    let summary = say!(
        lang,
        "The curve is for the latest settlement day. At the tenant's own yield of {tenant}, the notes would \
         have been worth {fetched} at issue.",
        "曲線は直近の受渡日のもの。賃借人自身の利回り{tenant}なら、発行時の価格は{fetched}になる計算だ。"
    );
    let mut chart =
        Chart::new(lang, "price", text("What yield does the price imply?", "その価格は利回りで何％か"))
            .finding(finding)
            .summary(summary)
            .xy(
                (text("Yield", "利回り"), Unit::PERCENT, lo..=hi),
                (text("Price per 100", "額面100当たりの価格"), Unit::PLAIN, least - room..=most + room),
            )
            .line(text("price of the notes", "債券の価格"), curve, Ink::First);
    let (issued, quoted) = (text("issued", "発行"), text("quoted", "気配"));
    let moments = [(issued, inputs.issued), (quoted, inputs.then_month), (quoted, inputs.now_month)];
    let mut drawn: Vec<(f64, f64)> = Vec::new();
    for (quote, (what, month)) in quotes.iter().zip(moments) {
        if let Some(rate) = quote.rate
            && !drawn.contains(&(rate, quote.price))
        {
            drawn.push((rate, quote.price));
            chart = chart.dot(at(what, month, quote.price, lang), (rate, quote.price), Ink::Second);
        }
    }
    let every = (0..=POINTS / 6).map(|index| rate_at(index * 6));
    chart.read_at(every).build()
}

/// The parts of a change, as bars: what took from the price and what added to it.
fn parts(chart: BarChart, causes: &Causes, since: (&str, &str), lang: Lang) -> BarChart {
    let (since, since_ja) = since;
    let mut chart = chart;
    let parts = [
        (causes.rates, ("Treasury yields", "国債利回り")),
        (causes.credit, ("spread", "スプレッド")),
        (causes.time, ("time", "時間の経過")),
    ];
    // What shows as nothing to the cent is left out.
    for (part, (by, by_ja)) in parts.into_iter().filter(|(part, _)| part.abs() >= 0.005) {
        let (label, ink) = if part < 0.0 {
            (say!(lang, "Since {since}, lost to {by}", "{since_ja}、{by_ja}による下落"), Ink::First)
        } else {
            (say!(lang, "Since {since}, gained from {by}", "{since_ja}、{by_ja}による上昇"), Ink::Second)
        };
        chart = chart.bar(label, part.abs(), ink);
    }
    chart
}

/// What moved the price, since issue and since the earlier quote.
fn moved(case: &Case<SpvBond>, lang: Lang) -> ChartSpec {
    let [issue, then] = case.workings.causes;
    let whole = |causes: &Causes| price(causes.change);
    let finding = match issue {
        Some(causes) if causes.change <= -0.005 => {
            let all = whole(&causes);
            if causes.rates <= causes.credit {
                say!(
                    lang,
                    "Mostly rates: {all} points lost since issue",
                    "主因は金利：発行後に額面100当たり{all}下落"
                )
            } else {
                say!(
                    lang,
                    "Mostly the spread: {all} points lost since issue",
                    "主因はスプレッド：発行後に額面100当たり{all}下落"
                )
            }
        }
        Some(causes) if causes.change >= 0.005 => {
            let all = whole(&causes);
            if causes.rates >= causes.credit {
                say!(
                    lang,
                    "Mostly rates: {all} points gained since issue",
                    "主因は金利：発行後に額面100当たり{all}上昇"
                )
            } else {
                say!(
                    lang,
                    "Mostly the spread: {all} points gained since issue",
                    "主因はスプレッド：発行後に額面100当たり{all}上昇"
                )
            }
        }
        Some(_) => say!(lang, "The price is unchanged since issue", "価格は発行時と変わらない"),
        None => say!(lang, "No yield in range gives one of the prices", "価格に対応する利回りがない"),
    };
    let spreads = [1, 2].map(|moment: usize| case.workings.quotes[moment].spread());
    let summary = match spreads {
        [Some(then), Some(now)] => {
            let [then, now] = [then, now].map(|spread| {
                let size = points(spread, lang);
                let (minus, minus_ja) = if spread < 0.0 { ("−", "マイナス") } else { ("", "") };
                say!(lang, "{minus}{size}", "{minus_ja}{size}")
            });
            let month = month::in_words(f64::from(case.inputs.then_month), lang);
            say!(
                lang,
                "Per 100 owed. The spread over Treasuries was {then} in {month} and is {now} at the latest \
                 price.",
                "残高100当たり。対国債スプレッドは{month}に{then}、直近の価格では{now}。"
            )
        }
        _ => say!(lang, "Per 100 owed.", "残高100当たり。"),
    };
    let mut chart = Chart::new(
        lang,
        "moved",
        text("Rates or credit: what moved the price?", "価格を動かしたのは金利か信用か"),
    )
    .finding(finding)
    .summary(summary)
    .bars(text("Change in price, points", "価格の変化（額面100当たり）"), Unit::PLAIN);
    if let Some(causes) = issue {
        chart = parts(chart, &causes, ("issue", "発行後"), lang);
    }
    if let Some(causes) = then {
        chart = parts(chart, &causes, ("the earlier quote", "前の気配の後"), lang);
    }
    if chart.is_empty() {
        chart = chart.bar(text("no change", "変化なし"), 0.0, Ink::Muted);
    }
    chart.build()
}
