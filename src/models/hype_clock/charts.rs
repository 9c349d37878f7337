//! The two curves and their sum, what matures when, which tenors are caught, and what delay does.

use super::clock::{Clock, HORIZON};
use super::sentence::{listed, loans, percent, when, year, years};
use super::{Era, HypeClock, Inputs, LIMITS, Workings, sources, wall};
use crate::models::prelude::*;

impl Illustrate for HypeClock {
    fn charts(case: &Case<HypeClock>, lang: Lang) -> Vec<ChartSpec> {
        vec![clock(case, lang), due(case, lang), tenors(case, lang), delay(case, lang), falls(case, lang)]
    }
}

/// Calendar years of the horizontal axis.
const SPAN: u32 = 22;
/// Points a year along the curves.
const A_YEAR: u32 = 8;
/// Hype fades for ever; a share as small as this is drawn and tabled as none.
const NONE: f64 = 1e-6;
/// Where the axis of tenors ends.
const LONGEST: u32 = 20;
/// Years until the technology pays, along the axis of delay.
const DELAYS: (u32, u32) = (3, 25);
/// Years after hype's peak, up the axis of delay.
const AFTER: u32 = 15;

/// A finding, said to be an illustration.
fn illustrated(finding: &str, lang: Lang) -> String {
    say!(lang, "Illustration: {finding}", "例示：{finding}")
}

/// The calendar year in which the clock begins.
fn begin(era: Era) -> f64 {
    libm::floor(era.base())
}

fn calendar(era: Era) -> std::ops::RangeInclusive<f64> {
    begin(era)..=begin(era) + f64::from(SPAN)
}

/// The curves in shares of the first peak.
#[inline(never)]
fn clock(case: &Case<HypeClock>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let Workings { clock, dip, trough } = workings;
    let first = begin(inputs.era);
    let height = dip.map_or(1.0, |dip| dip.height);
    let moments = (0..=SPAN * A_YEAR).map(|step| first + f64::from(step) / f64::from(A_YEAR));
    let moments: Vec<f64> = moments.collect();
    let along = |of: fn(&Clock, f64) -> f64| -> Vec<(f64, f64)> {
        let share = |t: f64| of(clock, t) / height;
        moments.iter().map(|&t| (t, if share(t) > NONE { share(t) } else { 0.0 })).collect()
    };
    let sum = along(Clock::sum);
    let peak = year(clock.peak, lang);
    let lag = years(outputs.lag.abs(), lang);
    let finding = if outputs.lag < 0.0 {
        say!(
            lang,
            "hype peaks in {peak}, {lag} after productivity grows fastest",
            "熱狂の山は{peak}、生産性の伸びが最も速い時期の{lag}後"
        )
    } else {
        say!(
            lang,
            "hype peaks in {peak}, {lag} before productivity grows fastest",
            "熱狂の山は{peak}、生産性の伸びが最も速い時期の{lag}前"
        )
    };
    let (measured, what) = match inputs.era {
        Era::Ai => (&[][..], say!(lang, "Nothing in it is measured.", "測定値は含まない。")),
        Era::Railways => (
            sources::RAILWAYS,
            say!(lang, "Dots: an index of railway shares, measured.", "点は鉄道株指数の実績。"),
        ),
        Era::DotCom => (
            sources::DOT_COM,
            say!(lang, "Dots: the Nasdaq Composite, measured.", "点はナスダック総合指数の実績。"),
        ),
    };
    let level = percent(inputs.threshold, lang);
    let top = sum.iter().map(|point| point.1).fold(1.0, f64::max);
    let mut chart =
        Chart::new(lang, "clock", text("Does credit peak before technology?", "信用は技術より先に山を迎えるか"))
            .finding(illustrated(&finding, lang))
            .summary(say!(
                lang,
                "An illustrative curve, not a forecast: hype, productivity and their sum, as shares of the \
                 sum's first peak; shaded where the sum is below {level} of it. {what}",
                "予測ではなく例示の曲線。熱狂、生産性、両者の合計を、合計の最初の山に対する比率で示す。塗った部分は合計が{level}を下\
                 回る谷。{what}"
            ))
            .xy(
                (text("Calendar year", "暦年"), Unit::CALENDAR_YEAR, calendar(inputs.era)),
                (
                    text("Share of the first peak", "最初の山に対する比率"),
                    Unit::PERCENT,
                    0.0..=top * 1.15,
                ),
            );
    if let Some(trough) = trough {
        let below: Vec<(f64, f64, f64)> = sum
            .iter()
            .filter(|point| trough.start <= point.0 && point.0 <= trough.until())
            .map(|point| (point.0, point.1.min(inputs.threshold), inputs.threshold))
            .collect();
        if below.len() > 1 {
            chart = chart.band(text("trough", "谷"), below, Ink::Danger);
        }
    }
    chart = chart
        .dashed(text("hype", "熱狂"), along(Clock::hype), Ink::Muted)
        .line(text("productivity", "生産性"), along(Clock::productivity), Ink::Second)
        .line(text("sum", "合計"), sum, Ink::First);
    for &(at, share) in measured {
        chart = chart.dot(year(at, lang), (at, share), Ink::Third);
    }
    chart.read_at((0..SPAN).map(|step| first + f64::from(step) + 0.5)).build()
}

/// What falls due each year, in the trough and outside it.
#[inline(never)]
fn due(case: &Case<HypeClock>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let first = begin(inputs.era);
    let (from, to) = workings.trough.map_or((0.0, 0.0), |trough| (trough.start, trough.until()));
    let falls = |from: f64, to: f64| {
        if from < to { inputs.amount * wall::due(inputs, &workings.clock, from, to) } else { 0.0 }
    };
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    let mut top: f64 = 1.0;
    for step in 0..SPAN {
        let at = first + f64::from(step);
        let all = falls(at, at + 1.0);
        let caught = falls(at.max(from), (at + 1.0).min(to)).min(all);
        inside.push((at, 0.0, caught));
        outside.push((at, caught, all));
        top = top.max(all);
    }
    let later = falls(first + f64::from(SPAN), f64::INFINITY);
    let (due, share) = (usd(outputs.due, lang), percent(outputs.share, lang));
    let finding = match &workings.trough {
        Some(trough) if inputs.era == Era::Ai => {
            let when = when(trough, lang);
            say!(lang, "{due} ({share}) would mature {when}", "{when}の谷で{due}（{share}）が満期を迎える")
        }
        Some(trough) => {
            let when = when(trough, lang);
            say!(lang, "{share} would have matured {when}", "{when}の谷で{share}が満期を迎えたことになる")
        }
        None => say!(lang, "no trough for debt to mature in", "谷は生じず、そこで満期を迎える債務はない"),
    };
    let listed = listed(inputs, lang);
    let rest = if later > 1e-3 * inputs.amount {
        let later = usd(later, lang);
        say!(
            lang,
            " A further {later} falls due after the last year shown.",
            "図の最終年より後に、さらに{later}の期限が来る。"
        )
    } else {
        String::new()
    };
    Chart::new(lang, "due", text("What matures in the trough?", "谷で満期を迎える債務は"))
        .finding(illustrated(&finding, lang))
        .summary(say!(lang, "By year of maturity: debt {listed}.{rest}", "満期の年別：{listed}。{rest}"))
        .xy(
            (text("Calendar year", "暦年"), Unit::CALENDAR_YEAR, first - 0.5..=first + f64::from(SPAN) - 0.5),
            (text("Due a year", "年間の満期額"), Unit::usd(Billion), 0.0..=top * 1.15),
        )
        .columns(text("in the trough", "谷の中"), inside, Ink::First)
        .columns(text("outside", "谷の外"), outside, Ink::Muted)
        .build()
}

/// The share of loans that the trough catches, by tenor.
#[inline(never)]
fn tenors(case: &Case<HypeClock>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let caught = |tenor: f64| {
        let trough = workings.trough.as_ref();
        trough.map_or(0.0, |trough| wall::lent(tenor, &workings.clock, trough.start, trough.until()))
    };
    let points: Vec<(f64, f64)> =
        (0..=LONGEST * 4).map(|step| f64::from(step) / 4.0).map(|tenor| (tenor, caught(tenor))).collect();
    let top = points.iter().map(|point| point.1).fold(0.05, f64::max);
    let (tenor, now) = (years(inputs.tenor, lang), percent(outputs.caught, lang));
    let finding = match (outputs.worst_tenor.number(), outputs.worst.number()) {
        (Some(worst), Some(share)) => {
            let (loans, share) = (loans(worst, lang), percent(share, lang));
            say!(
                lang,
                "{loans} are the most exposed: {share} of them",
                "{loans}は{share}が谷で満期を迎え、割合が最大"
            )
        }
        _ if workings.trough.is_some() => say!(
            lang,
            "the trough does not end, and catches longer tenors as well",
            "谷が終わらなければ、長い期間の債務も谷で満期を迎える"
        ),
        _ => say!(lang, "without a trough no tenor is caught", "谷が生じず、どの期間の債務も影響を受けない"),
    };
    let chart = Chart::new(
        lang,
        "tenors",
        text("Which tenors fall into the trough?", "谷にかかるのはどの期間の債務か"),
    )
    .finding(illustrated(&finding, lang))
    .summary(say!(
        lang,
        "Of loans made as the hype went, the share that matures in the trough, by tenor: \
             {now} at {tenor}.",
        "熱狂に応じて貸した債務のうち谷で満期を迎える割合を期間別に示す。期間{tenor}では{now}。"
    ))
    .xy(
        (text("Tenor", "債務の期間"), Unit::YEARS, 0.0..=f64::from(LONGEST)),
        (
            text("Share that matures in the trough", "谷で満期を迎える割合"),
            Unit::PERCENT,
            0.0..=(top * 1.2).min(1.05),
        ),
    )
    .line(text("share caught", "谷にかかる割合"), points, Ink::First);
    let chart = if inputs.tenor <= f64::from(LONGEST) {
        chart.dot(text("now", "現在"), (inputs.tenor, outputs.caught), Ink::First)
    } else {
        chart
    };
    chart.read_at((0..=LONGEST).map(f64::from)).moves("tenor", 1.0).build()
}

/// The trough over the time until AI pays.
#[inline(never)]
fn delay(case: &Case<HypeClock>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let peak = workings.clock.peak;
    let with = |pays: f64| {
        let clock = Clock { years: pays, ..workings.clock };
        clock.dip().and_then(|dip| clock.trough(&dip, inputs.threshold))
    };
    let axis = f64::from(DELAYS.0)..=f64::from(DELAYS.1);
    let limit = outputs.limit.number();
    let mut band = Vec::new();
    // It begins in a point.
    if let Some(limit) = limit.filter(|limit| axis.contains(limit))
        && let Some(dip) = (Clock { years: limit, ..workings.clock }).dip()
    {
        band.push((limit, dip.low - peak, dip.low - peak));
    }
    for step in DELAYS.0 * 2..=DELAYS.1 * 2 {
        let pays = f64::from(step) / 2.0;
        if let Some(trough) = with(pays).filter(|_| limit.is_none_or(|limit| pays > limit)) {
            band.push((pays, trough.start - peak, trough.end.map_or(HORIZON, |end| end - peak)));
        }
    }
    let finding = match (limit, &workings.trough) {
        (Some(limit), _) => {
            let limit = years(limit, lang);
            say!(
                lang,
                "with full scale within {limit} there would be no trough",
                "フル稼働まで{limit}以内なら谷は生じない"
            )
        }
        (None, None) => say!(lang, "no trough at this pace", "この速さでは谷は生じない"),
        (None, Some(_)) if with(LIMITS.0).is_some() => {
            let soon = years(LIMITS.0, lang);
            say!(
                lang,
                "even full scale within {soon} would leave a trough",
                "{soon}でフル稼働に達しても谷が生じる"
            )
        }
        (None, Some(_)) => say!(lang, "a trough at this pace", "この速さでは谷が生じる"),
    };
    let loans = loans(inputs.tenor, lang);
    let mut chart = Chart::new(
        lang,
        "delay",
        text("How does delay lengthen the trough?", "遅れは谷をどれだけ長くするか"),
    )
    .finding(illustrated(&finding, lang))
    .summary(say!(
        lang,
        "When the trough would begin and end after hype's peak, by the years until productivity reaches full \
         scale; the line is when {loans} made at that peak fall due.",
        "フル稼働までの年数ごとに、熱狂の山から谷の始まりと終わりまでの年数を示す。横線はその山で貸した{loans}の満期。"
    ))
    .xy(
        (text("Years until the technology pays", "技術が稼ぐまでの年数"), Unit::YEARS, axis.clone()),
        (text("Years after hype's peak", "熱狂の山からの年数"), Unit::YEARS, 0.0..=f64::from(AFTER)),
    )
    .read_at((DELAYS.0..=DELAYS.1).map(f64::from));
    if band.len() > 1 {
        chart = chart.band(text("trough", "谷"), band, Ink::Danger);
    }
    let now = Some(inputs.years).filter(|years| axis.contains(years));
    chart
        .level(text("loans fall due", "債務の満期"), inputs.tenor, Ink::Second)
        .moment(text("now", "現在"), now, Ink::First)
        .moves("years", 1.0)
        .build()
}

/// How far booms fell.
fn falls(case: &Case<HypeClock>, lang: Lang) -> ChartSpec {
    let [early, railways, nasdaq] = sources::FALLS;
    let fall = case.outputs.fall.number().unwrap_or(0.0);
    let [least, most, here] = [early, nasdaq, fall].map(|share| percent(share, lang));
    let label = |inputs: &Inputs| match inputs.era {
        Era::Ai => text("This curve: AI, illustrative", "この曲線：AI（例示）"),
        Era::Railways => text("This curve: railways", "この曲線：鉄道"),
        Era::DotCom => text("This curve: dot-com", "この曲線：ドットコム"),
    };
    Chart::new(lang, "falls", text("How far did earlier booms fall?", "過去のブームはどこまで下げたか"))
        .finding(say!(
            lang,
            "Shares fell by {least} to {most} in two booms, this illustrative curve by {here}",
            "過去の二例の株価は{least}～{most}下落、この例示の曲線は{here}"
        ))
        .summary(say!(
            lang,
            "Share prices from peak to low. They are prices of shares, which the sum of hype and \
             productivity only resembles.",
            "山から底までの株価の下落率。株価であり、熱狂と生産性の合計とは同じものではない。"
        ))
        .bars(text("Fall from the peak", "山からの下落率"), Unit::PERCENT)
        .bar(
            text("Railway shares, July 1845 to January 1850", "英国鉄道株、1845年7月～50年1月"),
            early,
            Ink::Muted,
        )
        .bar(
            text("Another index, August 1845 to April 1850", "別の指数、1845年8月～50年4月"),
            railways,
            Ink::Muted,
        )
        .bar(
            text("Nasdaq, March 2000 to October 2002", "ナスダック、2000年3月～02年10月"),
            nasdaq,
            Ink::Muted,
        )
        .bar(label(case.inputs), fall, Ink::First)
        .build()
}
