//! Collateral against debt, and the paths of DSCR and LTV with their covenants.

use super::sentence::after;
use super::{GpuDebt, Inputs, Workings};
use crate::core::chart::AxisOf;
use crate::core::order::ranks;
use crate::finance::calendar::MONTHS_A_YEAR;
use crate::models::prelude::*;

impl Illustrate for GpuDebt {
    fn charts(case: &Case<GpuDebt>, lang: Lang) -> Vec<ChartSpec> {
        let moments = moments(case);
        vec![
            collateral(case, &moments, lang),
            cover(case, &moments, lang),
            loan_to_value(case, &moments, lang),
        ]
    }
}

/// A curve is drawn through at most so many ends of periods.
const POINTS: usize = 60;
/// Just before a step, in years: too near to be told apart.
const BEFORE: f64 = 1e-6;
/// The highest LTV that is drawn: what lies far off must not flatten the covenant.
const TALLEST: f64 = 4.0;
/// The lowest DSCR that is drawn.
const DEEPEST: f64 = -1.0;

const BREACH: Text = text("breach", "抵触");

fn years(inputs: &Inputs) -> AxisOf {
    (text("Years since the loan was made", "融資からの年数"), Unit::YEARS, 0.0..=f64::from(inputs.tenor))
}

/// Values are read at half years, or years where that would be many.
fn read_at(inputs: &Inputs) -> impl Iterator<Item = f64> {
    let parts = if inputs.tenor > 7 { 1 } else { 2 };
    (0..=inputs.tenor * parts).map(move |index| f64::from(index) / f64::from(parts))
}

/// The moments at which curves are drawn, in years, rising: ends of periods, and where values are read.
fn moments(case: &Case<GpuDebt>) -> Vec<f64> {
    let Case { inputs, workings, .. } = case;
    let last = workings.loan.schedule.len();
    let ends = (0..last).step_by(last.div_ceil(POINTS).max(1)).chain([last]);
    let mut moments: Vec<f64> = ends.map(|end| end as f64 / inputs.per_year()).collect();
    moments.extend(read_at(inputs));
    let mut moments: Vec<f64> = ranks(&moments).into_iter().map(|index| moments[index]).collect();
    moments.dedup();
    moments
}

/// The period (from 0) that is under way at `t`; the payment of an end has been made at that end.
fn period_at(inputs: &Inputs, t: f64) -> usize {
    libm::floor(t * inputs.per_year() + 1e-9) as usize
}

/// What is owed on one GPU at `t`, dollars.
fn balance(inputs: &Inputs, workings: &Workings, t: f64) -> f64 {
    let paid = period_at(inputs, t).checked_sub(1);
    match paid.and_then(|index| workings.loan.schedule.get(index)) {
        Some(row) => row.closing,
        None => workings.loan.opening(),
    }
}

/// Where an answer in months stands on the axis of years.
fn moment_of(answer: Answer) -> Option<f64> {
    answer.number().map(|months| months / MONTHS_A_YEAR)
}

/// That the picture ends before the curve does.
fn cut_off(at: String, lang: Lang) -> String {
    say!(lang, " The picture ends at {at}.", "図は{at}まで。")
}

/// What the chips are worth against what is owed.
#[inline(never)]
fn collateral(case: &Case<GpuDebt>, moments: &[f64], lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let whole = inputs.gpus * inputs.price;
    let owed: Vec<(f64, f64)> =
        moments.iter().map(|&t| (t, inputs.gpus * balance(inputs, workings, t))).collect();
    let finding = covered(inputs, whole, &owed, lang);
    // After a missed payment the schedule is what would have been.
    let missed = moment_of(outputs.first_missed);
    let until = missed.unwrap_or(f64::INFINITY);
    let (paid, planned): (Vec<_>, Vec<_>) = owed.iter().copied().partition(|point| point.0 <= until);
    let planned: Vec<(f64, f64)> = paid.last().copied().into_iter().chain(planned).collect();
    let unit = Unit::usd(Billion);
    let [left, due] = [outputs.value_at_maturity, outputs.balloon].map(|amount| unit.show(amount, lang));
    let tenor = inputs.tenor;
    let summary = if outputs.balloon > 0.0 {
        say!(
            lang,
            "At maturity, in year {tenor}, the chips are worth {left} and {due} falls due on schedule.",
            "満期の{tenor}年目に、チップの価値は{left}。予定どおりに返済していれば、期限が来るのは{due}。",
        )
    } else {
        say!(
            lang,
            "At maturity, in year {tenor}, the chips are worth {left}. On schedule, the loan is then repaid.",
            "満期の{tenor}年目に、チップの価値は{left}。予定どおりに返済していれば、債務は残らない。",
        )
    };
    let top = whole.max(inputs.gpus * workings.loan.opening()) * 1.05;
    let mut chart = Chart::new(
        lang,
        "collateral",
        text("Do the chips still cover the loan?", "チップの価値は債務を上回るか"),
    )
    .finding(finding)
    .summary(summary)
    .xy(years(inputs), (text("Dollars", "金額"), unit, 0.0..=top))
    .line(text("what the chips are worth", "チップの価値"), value(inputs, whole, moments), Ink::Second)
    .line(text("what is owed", "債務残高"), paid, Ink::First);
    if planned.len() > 1 {
        chart = chart.dashed(text("as scheduled", "予定の残高"), planned, Ink::Muted);
    }
    chart
        .moment(text("half the value gone", "価値が半減"), moment_of(outputs.half_life), Ink::Muted)
        .moment(
            text("loan's average life", "融資の平均残存期間"),
            outputs.weighted_life / MONTHS_A_YEAR,
            Ink::First,
        )
        .moment(text("missed payment", "不払い"), missed, Ink::Danger)
        .read_at(read_at(inputs))
        .build()
}

/// Whether the chips, `whole` when bought, cover what is `owed` all the time, or when they don't.
fn covered(inputs: &Inputs, whole: f64, owed: &[(f64, f64)], lang: Lang) -> String {
    let is_short = |(t, owed): &(f64, f64)| whole * inputs.value_left(*t) < *owed;
    let months = |index: usize| Unit::MONTHS.show(owed[index].0 * MONTHS_A_YEAR, lang);
    let (Some(first), Some(last)) = (owed.iter().position(is_short), owed.iter().rposition(is_short)) else {
        return say!(
            lang,
            "Yes: the chips stay worth more than the loan",
            "チップの価値は債務を上回り続ける"
        );
    };
    // At maturity the loan is due whole; that nothing is owed then is no cover.
    let again = Some(last + 1).filter(|again| again + 1 < owed.len());
    if !owed[first..=last].iter().all(is_short) {
        let [from, until] = [months(first), months(again.unwrap_or(last))];
        return say!(
            lang,
            "Not always: from {from} to {until}, the loan is at times above the chips' value",
            "{from}後から{until}後までの間に、チップの価値が債務を下回る時期がある"
        );
    }
    match (first, again) {
        (0, None) => {
            say!(
                lang,
                "No: the chips are worth less than the loan from the start",
                "下回る：当初からチップの価値が債務より低い"
            )
        }
        (0, Some(again)) => {
            let until = months(again);
            say!(
                lang,
                "Not for the first {until}: the chips are worth less than the loan",
                "当初の{until}は、チップの価値が債務を下回る"
            )
        }
        (_, None) => {
            let from = months(first);
            say!(
                lang,
                "Not after {from}: the chips are then worth less than the loan",
                "{from}後からチップの価値が債務を下回る"
            )
        }
        (_, Some(again)) => {
            let [from, until] = [months(first), months(again)];
            say!(
                lang,
                "Not from {from} to {until}: the loan is then above the chips' value",
                "{from}後から{until}後まで、チップの価値が債務を下回る"
            )
        }
    }
}

/// The value of all chips, `whole` when bought: it steps down where a generation was released since the last
/// moment.
#[inline(never)]
fn value(inputs: &Inputs, whole: f64, moments: &[f64]) -> Vec<(f64, f64)> {
    let mut value: Vec<(f64, f64)> = Vec::new();
    let mut generation = 0;
    for &t in moments {
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
    value
}

/// The DSCR against what the covenant asks.
#[inline(never)]
fn cover(case: &Case<GpuDebt>, moments: &[f64], lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let points = dscr(inputs, workings, moments);
    let highest = points.iter().map(|point| point.1).fold(inputs.dscr, f64::max);
    let lowest = points.iter().map(|point| point.1).fold(0.0, f64::min);
    let times = |value: f64| Unit::TIMES.show(value, lang);
    let least = match outputs.lowest_dscr {
        Answer::Number(value) => times(value),
        Answer::Words(words) | Answer::Absent(words) => words.get(lang).to_owned(),
    };
    let required = times(inputs.dscr);
    let breach = outputs.dscr_breach.number().map(|moment| after(moment, lang));
    let summary = match &breach {
        Some(after) => say!(
            lang,
            "The debt-service cover ratio (DSCR) is {least} at its lowest; it is below {required} {after}.",
            "元利金返済カバー率（DSCR）の最低は{least}。{after}{required}を割る。",
        ),
        None => say!(
            lang,
            "The debt-service cover ratio (DSCR) is {least} at its lowest and stays above {required}.",
            "元利金返済カバー率（DSCR）の最低は{least}。{required}を割ることはない。",
        ),
    };
    let finding = match breach {
        Some(after) => {
            say!(lang, "Cover is below {required} {after}", "カバー率は{after}{required}を割る")
        }
        None => say!(lang, "Cover stays above {required}", "カバー率は{required}を割らない"),
    };
    let cut = if lowest < DEEPEST { cut_off(times(DEEPEST), lang) } else { String::new() };
    let any_contract = inputs.contracted > 0.0 && inputs.contract_months > 0;
    let span = lowest.max(DEEPEST)..=(highest * 1.1).clamp(inputs.dscr * 1.4, 6.0);
    Chart::new(lang, "cover", text("Does the rent pay the debt?", "賃料で返済できるか"))
        .finding(finding)
        .summary(summary + &cut)
        .xy(
            years(inputs),
            (text("Debt-service cover (DSCR)", "元利金返済カバー率（DSCR）"), Unit::TIMES, span),
        )
        .level(text("required", "求められる水準"), inputs.dscr, Ink::First)
        .line("DSCR", points, Ink::Second)
        .moment(text("contracts end", "契約終了"), any_contract.then_some(inputs.contract_ends()), Ink::Muted)
        .moment(BREACH, moment_of(outputs.dscr_breach), Ink::Danger)
        .read_at(read_at(inputs))
        .build()
}

/// The DSCR at each moment, with a step where contracts end.
#[inline(never)]
fn dscr(inputs: &Inputs, workings: &Workings, moments: &[f64]) -> Vec<(f64, f64)> {
    let loan = &workings.loan;
    let last = loan.schedule.len() - 1;
    let dscr = |t: f64, at: f64, before: bool| {
        inputs.dscr_at(loan, period_at(inputs, t).min(last), at, before).map(|dscr| (t, dscr))
    };
    let ends = inputs.contract_ends();
    let mut points: Vec<(f64, f64)> = Vec::new();
    let mut cut = ends > 0.0 && ends < f64::from(inputs.tenor);
    for &t in moments {
        if cut && t >= ends {
            cut = false;
            points.retain(|point| point.0 < ends - BEFORE);
            points.extend(dscr(ends - BEFORE, ends, true));
            if t > ends {
                points.extend(dscr(ends, ends, false));
            }
        }
        // At the very end there is no period left to begin: what stands is the last one's.
        points.extend(dscr(t, t.min(last as f64 / inputs.per_year()), false));
    }
    if points.is_empty() {
        points.push((0.0, 0.0));
    }
    points
}

/// The LTV against what the covenant allows.
#[inline(never)]
fn loan_to_value(case: &Case<GpuDebt>, moments: &[f64], lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    // A tooth a period would be noise: what stands after each payment, and before each step.
    let ltv = |t: f64| balance(inputs, workings, t) / (inputs.price * inputs.value_left(t));
    let points: Vec<(f64, f64)> = moments.iter().map(|&t| (t, ltv(t))).collect();
    let highest = points.iter().map(|point| point.1).fold(inputs.ltv, f64::max);
    let top = (highest * 1.1).clamp(inputs.ltv * 1.2, TALLEST);
    let [most, allowed] = [outputs.highest_ltv, inputs.ltv].map(|ltv| Unit::PERCENT.show(ltv, lang));
    let breach = outputs.ltv_breach.number().map(|moment| after(moment, lang));
    let summary = match &breach {
        Some(after) => say!(
            lang,
            "On schedule, loan to value (LTV) reaches {most}; it is above {allowed} {after}.",
            "予定どおりに返済しても、担保掛け目（LTV）は最高{most}。{after}{allowed}を超える。",
        ),
        None => say!(
            lang,
            "On schedule, loan to value (LTV) reaches {most} and stays within {allowed}.",
            "予定どおりに返済すれば、担保掛け目（LTV）は最高{most}。{allowed}を超えない。",
        ),
    };
    let finding = match breach {
        Some(after) => say!(
            lang,
            "The loan is above {allowed} of the chips' value {after}",
            "{after}担保価値の{allowed}を超える"
        ),
        None => {
            say!(lang, "The loan stays within {allowed} of the chips' value", "担保価値の{allowed}を超えない")
        }
    };
    let cut = if highest > top { cut_off(Unit::PERCENT.show(top, lang), lang) } else { String::new() };
    let label = text("Loan to value (LTV)", "担保掛け目（LTV）");
    Chart::new(
        lang,
        "ltv",
        text("How much is lent against the chips?", "チップの価値に対する借り入れの割合は"),
    )
    .finding(finding)
    .summary(summary + &cut)
    .xy(years(inputs), (label, Unit::PERCENT, 0.0..=top))
    .level(text("allowed", "許される水準"), inputs.ltv, Ink::Third)
    .line(text("LTV on schedule", "予定のLTV"), points, Ink::First)
    .moment(BREACH, moment_of(outputs.ltv_breach), Ink::Danger)
    .read_at(read_at(inputs))
    .build()
}
