//! All claims on one axis, how well each follows from its own inputs, and what would make ours agree.

use super::claims::{READ, span};
use super::sentence::{fits, years};
use super::{CHECKS, CLAIMS, Form, Inputs, OthersHurdles};
use crate::core::order::ranks;
use crate::models::hurdle;
use crate::models::prelude::*;

impl Illustrate for OthersHurdles {
    fn charts(case: &Case<OthersHurdles>, lang: Lang) -> Vec<ChartSpec> {
        let (comparable, others): (Vec<Pair>, Vec<Pair>) =
            pairs().into_iter().partition(|pair| pair.comparable);
        vec![claims(case, &comparable, lang), checks(case, &others, lang), truth(case, lang)]
    }
}

const USD: Unit = Unit::usd(Billion);

/// A published figure beside what its inputs give.
struct Pair {
    who: Text,
    unit: Unit,
    claimed: f64,
    again: f64,
    span: Option<[f64; 2]>,
    comparable: bool,
}

impl Pair {
    fn ratio(&self) -> f64 {
        self.again / self.claimed
    }

    /// Whether what its inputs give is what was published.
    fn fits(&self) -> bool {
        fits(self.again, self.claimed, self.span)
    }
}

/// Every published figure that can be worked again.
#[inline(never)]
fn pairs() -> Vec<Pair> {
    let claims = CLAIMS.iter().zip(READ.iter()).filter_map(|(claim, inputs)| {
        let (claimed, comparable) = (inputs.claimed, claim.comparable);
        let again = inputs.reproduced()?;
        Some(Pair { who: claim.who, unit: USD, claimed, again, span: claim.span, comparable })
    });
    let checks = CHECKS.iter().map(|check| {
        let (claimed, again) = (check.claimed, check.reproduced);
        Pair { who: check.who, unit: check.unit, claimed, again, span: Some(check.span), comparable: false }
    });
    claims.chain(checks).collect()
}

/// Claims of revenue beside our own hurdle.
#[inline(never)]
fn claims(case: &Case<OthersHurdles>, pairs: &[Pair], lang: Lang) -> ChartSpec {
    let (same, all) = (pairs.iter().filter(|pair| pair.fits()).count(), pairs.len());
    let ends = |pair: &Pair| pair.span.unwrap_or([pair.claimed; 2]);
    let least = pairs.iter().map(|pair| ends(pair)[0]).fold(f64::INFINITY, f64::min);
    let most = pairs.iter().map(|pair| ends(pair)[1]).fold(0.0, f64::max);
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
        "Claims run from {least} to {most}; we could reproduce {same} of {all}",
        "試算は{least}～{most}。{all}件のうち{same}件は再計算と一致"
    ))
    .summary(say!(
        lang,
        "Our own hurdle is {ours} a year on {capital}. A claim that we could reproduce has one bar; any \
         other has two. Some claims cover one year's spending, others several years'; some inputs are ours.",
        "本サイトのハードルは{capital}に対し年{ours}。再計算と一致した試算は棒が1本、ほかは2本。対象は1年分の支出のもの\
         と数年分のものがあり、一部の前提は本サイトの仮定による。"
    ))
    .bars(text("Revenue needed or missing", "必要な売上高、または不足額"), USD);
    for pair in pairs {
        let who = pair.who.get(lang);
        if pair.fits() {
            chart = chart.bar(pair.who, pair.again, Ink::First);
        } else {
            chart = chart
                .bar(say!(lang, "{who}: as claimed", "{who}：公表値"), pair.claimed, Ink::Muted)
                .bar(say!(lang, "{who}: recalculated", "{who}：再計算"), pair.again, Ink::First);
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
fn checks(case: &Case<OthersHurdles>, pairs: &[Pair], lang: Lang) -> ChartSpec {
    let (same, all) = (pairs.iter().filter(|pair| pair.fits()).count(), pairs.len());
    let finding = say!(
        lang,
        "We could reproduce {same} of {all} other published figures",
        "ほかの公表値{all}件のうち{same}件は再計算と一致"
    );
    let mut chart = Chart::new(
        lang,
        "checks",
        text("Does each figure follow from its inputs?", "公表値はその前提から導けるか"),
    )
    .finding(finding)
    .summary(say!(
        lang,
        "A figure counts as reproduced if recalculation gives it within its published range or rounding. \
         100% is the figure as published; the notes say where an input is ours.",
        "公表された範囲または丸めの幅に再計算が収まれば、一致とみなす。100％が公表値。本サイトの仮定を使ったものは注に示す。"
    ))
    .bars(
        text("Recalculated figure as a share of the published one", "公表値に対する再計算した額の比率"),
        Unit::PERCENT,
    );
    let own = case.inputs.reproduced().map(|again| Pair {
        who: text("The inputs on this page", "このページの入力"),
        unit: USD,
        claimed: case.inputs.claimed,
        again,
        span: span(case.inputs),
        comparable: false,
    });
    for (pair, ink) in
        own.iter().map(|pair| (pair, Ink::Second)).chain(pairs.iter().map(|pair| (pair, Ink::First)))
    {
        let (who, ratio) = (pair.who.get(lang), pair.ratio());
        let [again, claimed] = [pair.again, pair.claimed].map(|value| pair.unit.show(value, lang));
        let label = if pair.fits() && (ratio - 1.0).abs() < 0.02 {
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
/// The server lives that its table reads out, years.
const READ_AT: [f64; 10] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0];

/// Our own arithmetic over server life, against the claim.
#[inline(never)]
fn truth(case: &Case<OthersHurdles>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let end = LONGEST.max(inputs.server_life);
    let own = |server_life: f64| Inputs { server_life, ..**inputs }.own();
    let life = outputs.true_life.number();
    let begin = life.unwrap_or(1.0).min(1.0);
    // Closer together where the curve is steep.
    let lives =
        (0..=40_u32).map(|step| f64::from(step) / 40.0).map(|part| begin + (end - begin) * part * part);
    let lives: Vec<f64> = lives.chain(READ_AT.into_iter().filter(|life| *life < end)).collect();
    let mut lives: Vec<f64> = ranks(&lives).into_iter().map(|index| lives[index]).collect();
    lives.dedup();
    let curve: Vec<(f64, f64)> = lives.iter().map(|&life| (life, own(life))).collect();
    let claims: Vec<(f64, f64)> = lives.iter().map(|&life| (life, inputs.yearly_target(life))).collect();
    let at = life.map(|life| inputs.yearly_target(life));
    let [claim, ours, total] =
        [at.unwrap_or(outputs.yearly), outputs.own, inputs.target()].map(|sum| usd(sum, lang));
    let shown = life.map(|life| years(life, lang));
    let finding = match &shown {
        Some(life) => say!(
            lang,
            "Our figure would be {claim} a year if servers lasted {life}",
            "サーバーの寿命が{life}なら、本サイトの計算でも年{claim}になる"
        ),
        None => say!(
            lang,
            "Our figure would be {claim} a year at no server life from 0.5 to 40 years",
            "サーバーの寿命を0.5～40年の間で変えても、本サイトの計算は年{claim}にならない"
        ),
    };
    let (present, now) = (Unit::YEARS.show(inputs.server_life, lang), usd(outputs.yearly, lang));
    let spread = match inputs.form {
        Form::Markup => say!(lang, " ({total} over the server life)", "（寿命の間の合計は{total}）"),
        _ => String::new(),
    };
    let top = curve.iter().chain(&claims).map(|point| point.1).fold(0.0, f64::max) * 1.08;
    let question =
        text("What server life would reconcile the two?", "サーバーの寿命が何年なら両者は一致するか");
    let mut chart = Chart::new(lang, "truth", question)
        .finding(finding)
        .summary(say!(
            lang,
            "With a server life of {present}, our arithmetic requires {ours} of revenue a year; the claim \
             comes to {now} a year{spread}.",
            "サーバーの寿命が{present}の場合、必要な売上高は本サイトの計算で年{ours}。公表値を年間に直すと{now}{spread}。"
        ))
        .xy(
            (text("Server life", "サーバーの寿命"), Unit::YEARS, 0.0..=end),
            (text("Revenue needed", "必要な売上高"), USD.a_year(), 0.0..=top),
        )
        .line(text("as claimed", "公表値"), claims, Ink::Muted)
        .line(text("our arithmetic", "本サイトの計算"), curve, Ink::First)
        .dot(text("present inputs", "現在の入力"), (inputs.server_life, outputs.own), Ink::First);
    if let (Some(life), Some(at), Some(shown)) = (life.filter(|life| *life <= end), at, shown) {
        chart = chart.dot(shown, (life, at), Ink::Second);
    }
    chart.read_at(READ_AT).moves("server-life", 1.0).build()
}
