//! All claims on one axis, how well each follows from its own inputs, and what would make ours agree.

use super::claims::READ;
use super::sentence::{is_same, years};
use super::{CHECKS, CLAIMS, Inputs, OthersHurdles};
use crate::models::hurdle;
use crate::models::prelude::*;

impl Illustrate for OthersHurdles {
    fn charts(case: &Case<OthersHurdles>, lang: Lang) -> Vec<ChartSpec> {
        vec![claims(case, lang), checks(case, lang), truth(case, lang)]
    }
}

const USD: Unit = Unit::usd(Billion);

/// A published figure beside what its inputs give.
struct Pair {
    who: Text,
    unit: Unit,
    claimed: f64,
    again: f64,
    comparable: bool,
}

impl Pair {
    fn ratio(&self) -> f64 {
        self.again / self.claimed
    }
}

/// Every published figure that can be worked again.
#[inline(never)]
fn pairs() -> Vec<Pair> {
    let claims = CLAIMS.iter().zip(READ.iter()).filter_map(|(claim, inputs)| {
        let (claimed, comparable) = (inputs.claimed, claim.comparable);
        Some(Pair { who: claim.who, unit: USD, claimed, again: inputs.reproduced()?, comparable })
    });
    let checks = CHECKS.iter().map(|check| {
        let (claimed, again) = (check.claimed, check.reproduced);
        Pair { who: check.who, unit: check.unit, claimed, again, comparable: false }
    });
    claims.chain(checks).collect()
}

/// Claims of revenue beside our own hurdle.
#[inline(never)]
fn claims(case: &Case<OthersHurdles>, lang: Lang) -> ChartSpec {
    let pairs: Vec<Pair> = pairs().into_iter().filter(|pair| pair.comparable).collect();
    let (same, all) = (pairs.iter().filter(|pair| is_same(pair.ratio())).count(), pairs.len());
    let least = pairs.iter().map(|pair| pair.claimed).fold(f64::INFINITY, f64::min);
    let most = pairs.iter().map(|pair| pair.claimed).fold(0.0, f64::max);
    let [least, most] = [least, most].map(|amount| usd(amount, lang));
    let own_case = hurdle::Inputs::default();
    let capital = usd(own_case.capital, lang);
    let annuity = case.inputs.on(own_case.capital).own();
    let simple = own_case.roi * own_case.capital / case.inputs.own_margin;
    let ours = usd(annuity, lang);
    let mut chart = Chart::new(
        lang,
        "claims",
        text("What do others say AI must earn?", "AIはいくら稼ぐべきだとされるか"),
    )
    .finding(say!(
        lang,
        "{least} to {most}: {same} of {all} claims follow from their own inputs",
        "{least}から{most}まで。{all}件のうち{same}件は自らの前提から導ける"
    ))
    .summary(say!(
        lang,
        "Our own hurdle is {ours} a year on {capital}. One bar where a claim follows from its own inputs; \
             two where it does not. What the claims cover differs: a year's spending, or several.",
        "本サイトのハードルは{capital}に対し年{ours}。自らの前提から導ける試算は棒が1本、導けないものは2本。\
             対象は1年分の支出か数年分か、試算により違う。"
    ))
    .bars(text("Revenue needed or missing", "必要な、または足りない売上高"), USD);
    for pair in &pairs {
        let who = pair.who.get(lang);
        if is_same(pair.ratio()) {
            chart = chart.bar(pair.who, pair.again, Ink::First);
        } else {
            chart = chart
                .bar(say!(lang, "{who}: as claimed", "{who}：公表値"), pair.claimed, Ink::Muted)
                .bar(say!(lang, "{who}: worked again", "{who}：再計算"), pair.again, Ink::First);
        }
    }
    if let Some(again) = case.inputs.reproduced() {
        chart = chart.bar(text("The inputs on this page", "このページの入力"), again, Ink::Second);
    }
    chart
        .bar(
            say!(lang, "Ours: {capital}, annuity basis", "本サイト：{capital}、資本回収基準"),
            annuity,
            Ink::Third,
        )
        .bar(say!(lang, "Ours: {capital}, simple basis", "本サイト：{capital}、単純基準"), simple, Ink::Third)
        .longest_first()
        .build()
}

/// What each figure's inputs give, over what was published.
#[inline(never)]
fn checks(case: &Case<OthersHurdles>, lang: Lang) -> ChartSpec {
    let pairs = pairs();
    let distance = |pair: &&Pair| (pair.ratio() - 1.0).abs();
    let furthest = pairs.iter().max_by(|a, b| distance(a).total_cmp(&distance(b)));
    let finding = furthest.map_or_else(String::new, |pair| {
        let (who, ratio) = (pair.who.get(lang), Unit::PERCENT.show(pair.ratio(), lang));
        say!(lang, "Furthest off: {who}, at {ratio}", "最も離れるのは{who}、{ratio}")
    });
    let (same, all) = (pairs.iter().filter(|pair| is_same(pair.ratio())).count(), pairs.len());
    let mut chart = Chart::new(
        lang,
        "checks",
        text("Does each figure follow from its own inputs?", "公表値は自らの前提から導けるか"),
    )
    .finding(finding)
    .summary(say!(
        lang,
        "Of {all} published figures {same} can be worked again to within half a per cent. 100% is the figure \
         as published; the notes say where an input is ours.",
        "公表値{all}件のうち{same}件は0.5％以内で再計算できる。100％が公表値。本サイトの仮定を使ったものは注に示す。"
    ))
    .bars(text("Worked again, as a share of the figure published", "公表値に対する再計算の比率"), Unit::PERCENT);
    let own = case.inputs.reproduced().map(|again| Pair {
        who: text("The inputs on this page", "このページの入力"),
        unit: USD,
        claimed: case.inputs.claimed,
        again,
        comparable: false,
    });
    for (pair, ink) in own
        .iter()
        .map(|pair| (pair, Ink::Second))
        .chain(pairs.iter().map(|pair| (pair, if is_same(pair.ratio()) { Ink::Muted } else { Ink::First })))
    {
        let (who, ratio) = (pair.who.get(lang), pair.ratio());
        let [again, claimed] = [pair.again, pair.claimed].map(|value| pair.unit.show(value, lang));
        let label = if is_same(ratio) {
            say!(lang, "{who} ({claimed})", "{who}（{claimed}）")
        } else {
            say!(lang, "{who} ({again} against {claimed})", "{who}（{claimed}に対し{again}）")
        };
        chart = chart.bar(label, ratio, ink);
    }
    chart.build()
}

/// The longest server life that is drawn, years.
const LONGEST: f64 = 15.0;

/// Our own arithmetic over server life, against the claim.
#[inline(never)]
fn truth(case: &Case<OthersHurdles>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let end = LONGEST.max(inputs.server_life);
    let own = |server_life: f64| Inputs { server_life, ..**inputs }.own();
    // Closer together where the curve is steep.
    let lives = (0..=40_u32).map(|step| f64::from(step) / 40.0).map(|part| 1.0 + (end - 1.0) * part * part);
    let curve: Vec<(f64, f64)> = lives.map(|life| (life, own(life))).collect();
    let target = inputs.target();
    let [claim, ours] = [target, outputs.own].map(|amount| usd(amount, lang));
    let life = outputs.true_life.number();
    let shown = life.map(|life| years(life, lang));
    let finding = match &shown {
        Some(life) => say!(
            lang,
            "Ours would give {claim} a year if servers lasted {life}",
            "サーバーの寿命が{life}なら、本サイトの計算は年{claim}になる"
        ),
        None => say!(
            lang,
            "No server life from 0.5 to 40 years makes ours give {claim} a year",
            "サーバーの寿命が0.5～40年のどこでも、本サイトの計算は年{claim}にならない"
        ),
    };
    let present = Unit::YEARS.show(inputs.server_life, lang);
    let top = curve.iter().map(|point| point.1).fold(target, f64::max) * 1.08;
    let mut chart = Chart::new(lang, "truth", text("What would make ours agree?", "どうすれば両者は一致するか"))
        .finding(finding)
        .summary(say!(
            lang,
            "With a server life of {present} our arithmetic asks for {ours} a year; the claim stands for \
             {claim}.",
            "サーバーの寿命が{present}なら、本サイトの計算が求める売上高は年{ours}。公表値が意味する売上高は{claim}。"
        ))
        .xy(
            (text("Server life", "サーバーの寿命"), Unit::YEARS, 0.0..=end),
            (text("Revenue needed", "必要な売上高"), USD.a_year(), 0.0..=top),
        )
        .level(text("as claimed", "公表値"), target, Ink::Muted)
        .line(text("our arithmetic", "本サイトの計算"), curve, Ink::First)
        .dot(text("present inputs", "現在の入力"), (inputs.server_life, outputs.own), Ink::First);
    if let Some(at) = life.filter(|life| *life <= end)
        && let Some(life) = shown
    {
        chart = chart.dot(life, (at, target), Ink::Second);
    }
    chart.read_at([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0]).build()
}
