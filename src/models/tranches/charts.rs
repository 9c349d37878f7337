//! Classes over correlation, the distribution of losses, dollars of the rating, the endless pool, spreads.

use super::sentence::{correlations, name, percent};
use super::sweep::{Place, sweep};
use super::{CLASSES, NAMES, Tranches};
use crate::core::chart::AxisOf;
use crate::core::format::significant;
use crate::models::prelude::*;

impl Illustrate for Tranches {
    fn charts(case: &Case<Tranches>, lang: Lang) -> Vec<ChartSpec> {
        let places = sweep(case);
        vec![
            correlation(case, &places, lang),
            distribution(case, lang),
            dollars(case, &places, lang),
            endless(case, lang),
            spreads(case, lang),
        ]
    }
}

/// Columns of the distribution, at most.
const COLUMNS: usize = 25;

const INKS: [Ink; CLASSES] = [Ink::First, Ink::Third, Ink::Fourth, Ink::Second, Ink::Muted];

fn axis() -> AxisOf {
    (text("Correlation", "相関"), Unit::PERCENT, 0.0..=1.0)
}

/// What the top class is expected to lose, and where it has no width.
fn top(loss: Answer, lang: Lang) -> String {
    loss.number().map_or_else(|| say!(lang, "nothing", "なし"), |loss| percent(loss, lang))
}

/// What each class loses, over all correlations.
#[inline(never)]
fn correlation(case: &Case<Tranches>, places: &[Place], lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let [real, assumed] = correlations(inputs, lang);
    let here = top(outputs.loss_a, lang);
    let planned = places.iter().find(|place| place.correlation == inputs.assumed);
    let there = planned.and_then(|place| place.losses[0]).unwrap_or(0.0);
    let there = percent(there, lang);
    let finding = if real == assumed {
        say!(
            lang,
            "At a correlation of {real}, class A would lose {here}",
            "相関{real}でのクラスAの期待損失率は{here}"
        )
    } else {
        say!(
            lang,
            "Class A would lose {here} at a correlation of {real}, {there} at {assumed}",
            "クラスAの期待損失率は、相関{real}で{here}、{assumed}で{there}"
        )
    };
    let (lowest, highest) = (places.first(), places.last());
    let ends = |place: Option<&Place>, class: usize| {
        percent(place.and_then(|place| place.losses[class]).unwrap_or(0.0), lang)
    };
    let [a0, a1, e0, e1] =
        [ends(lowest, 0), ends(highest, 0), ends(lowest, CLASSES - 1), ends(highest, CLASSES - 1)];
    let mut chart = Chart::new(
        lang,
        "correlation",
        text("Who loses if loans default together?", "同時にデフォルトすると誰が損をするか"),
    )
    .finding(finding)
    .summary(say!(
        lang,
        "Expected losses as shares of each class. As correlation rises from 0% to 100%, class A's expected \
         loss goes from {a0} to {a1} and the first-loss class's from {e0} to {e1}; the pool's does not \
         change.",
        "各クラスの期待損失率。相関が0％から100％になると、クラスAは{a0}から{a1}、最劣後部分は{e0}から{e1}に変わる。\
         プール全体の期待損失は変わらない。",
    ))
    .xy(axis(), (text("Expected loss of the class", "クラスの期待損失率"), Unit::PERCENT, 0.0..=1.05));
    for class in (0..CLASSES).rev() {
        let points: Vec<(f64, f64)> = places
            .iter()
            .filter_map(|place| place.losses[class].map(|loss| (place.correlation, loss)))
            .collect();
        if !points.is_empty() {
            chart = chart.line(NAMES[class], points, INKS[class]);
        }
    }
    if real != assumed {
        chart = chart.moment(text("assumed in the rating", "格付けの想定"), inputs.assumed, Ink::Muted);
    }
    chart.moment(text("this pool", "このプール"), inputs.correlation, Ink::Danger).moves("rho", 1.0).build()
}

/// How likely each loss of the pool is, and where the classes begin.
#[inline(never)]
fn distribution(case: &Case<Tranches>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let (losses, loans) = (&workings.losses, inputs.count());
    // Each number of defaults, or as many together as there is room for.
    let together = if losses.step > 0.0 { (loans + 1).div_ceil(COLUMNS) } else { loans + 1 };
    let columns: Vec<(f64, f64, f64)> = losses
        .chances
        .chunks(together)
        .zip(0..)
        .map(|(chances, column)| {
            let middle = (column * together) as f64 + 0.5 * (chances.len() - 1) as f64;
            (middle * losses.step, 0.0, chances.iter().sum())
        })
        .collect();
    let highest = columns.iter().map(|column| column.2).fold(0.0, f64::max);
    let width = (together as f64 * losses.step).max(0.02);
    let end = outputs.severity.max(inputs.attach_a) + width;
    let [hit, attach, none] =
        [outputs.hit_a, inputs.attach_a, outputs.none].map(|share| percent(share, lang));
    let finding = if outputs.hit_a > 0.0 {
        say!(
            lang,
            "Losses would reach class A, above {attach}, with a probability of {hit}",
            "損失が{attach}を超えてクラスAに及ぶ確率は{hit}"
        )
    } else {
        say!(
            lang,
            "No loss would reach class A, which begins at {attach}",
            "この前提では、損失は{attach}を超えず、クラスAに及ばない"
        )
    };
    let unit = Unit::PERCENT;
    Chart::new(lang, "distribution", text("How much could the pool lose?", "プールはどれだけ失いうるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "The probability of no default is {none}; the probability that losses exceed {attach} of the \
             pool is {hit}.",
            "1件もデフォルトしない確率は{none}、損失がプールの{attach}を超える確率は{hit}。",
        ))
        .xy(
            (text("Loss, as a share of the pool", "プールに対する損失の割合"), unit, -0.6 * width..=end),
            (text("Probability", "確率"), unit, 0.0..=highest * 1.12),
        )
        .columns(text("probability", "確率"), columns, Ink::Third)
        .moment("D", inputs.attach_d, Ink::Muted)
        .moment("C", inputs.attach_c, Ink::Muted)
        .moment("B", inputs.attach_b, Ink::Muted)
        .moment(text("class A from here", "ここからクラスA"), inputs.attach_a, Ink::First)
        .build()
}

/// Dollars within the rating's limit, over all correlations, for both kinds of dependence.
#[inline(never)]
fn dollars(case: &Case<Tranches>, places: &[Place], lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let unit = Unit::usd(Billion);
    let (rating, [real, _]) = (name(inputs.rating, lang), correlations(inputs, lang));
    let end = |place: Option<&Place>| {
        place.map_or_else(String::new, |place| unit.show(place.dollars[inputs.joint as usize], lang))
    };
    let [from, to, here] = [end(places.first()), end(places.last()), unit.show(outputs.dollars, lang)];
    let freedom = significant(inputs.freedom, 3);
    let labels =
        [say!(lang, "Gaussian", "ガウス型"), say!(lang, "Student t ({freedom})", "t型（自由度{freedom}）")];
    let mut chart = Chart::new(
        lang,
        "dollars",
        text("How many dollars can carry the rating?", "その格付けでいくら売れるか"),
    )
    .finding(say!(
        lang,
        "Within {rating}'s limit: {from} at 0% correlation, {here} at {real}, {to} at 100%",
        "{rating}の上限に収まる額は、相関0％で{from}、{real}で{here}、100％で{to}"
    ))
    .summary(say!(
        lang,
        "The largest top class that meets {rating}'s limit would be {from} at a correlation of 0%, {here} \
         at {real} and {to} at 100%.",
        "{rating}の上限に収まる最大の最上位クラスは、相関0％で{from}、{real}で{here}、100％で{to}。",
    ))
    .xy(axis(), (text("Dollars", "金額"), unit, 0.0..=outputs.pool * 1.08));
    for (joint, label) in labels.into_iter().enumerate() {
        let points = places.iter().map(|place| (place.correlation, place.dollars[joint])).collect();
        let (ink, stroke) = if joint == inputs.joint as usize {
            (Ink::Second, Stroke::Solid)
        } else {
            (Ink::Muted, Stroke::Dashed)
        };
        chart = chart.curve(label, points, ink, stroke);
    }
    if outputs.severity < 1.0 {
        chart = chart.level(
            text("beyond the reach of losses", "損失が及ばない額"),
            outputs.pool * (1.0 - outputs.severity),
            Ink::Fourth,
        );
    }
    chart
        .dot(text("this pool", "このプール"), (inputs.correlation, outputs.dollars), Ink::Danger)
        .moves("rho", 1.0)
        .build()
}

/// What the classes lose in this pool and in one of endlessly many loans.
#[inline(never)]
fn endless(case: &Case<Tranches>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let this = [outputs.loss_a, outputs.loss_b, outputs.loss_c, outputs.loss_d, outputs.loss_e];
    let large = [outputs.large_a, outputs.large_b, outputs.large_c, outputs.large_d, outputs.large_e];
    let [here, there] = [this[0], large[0]].map(|loss| top(loss, lang));
    let loans = inputs.count();
    let own = if loans == 1 {
        say!(lang, "one loan", "1件の融資")
    } else {
        say!(lang, "{loans} loans", "{loans}件の融資")
    };
    let mut chart = Chart::new(
        lang,
        "endless",
        text("Would more loans make the pool safer?", "融資の件数を増やせば安全になるか"),
    )
    .finding(say!(
        lang,
        "Class A would lose {here} with {own}, {there} with infinitely many",
        "クラスAの期待損失率は、{own}で{here}、無限に分散した場合は{there}"
    ))
    .summary(say!(
        lang,
        "Expected losses with {own}, beside those of infinitely many small loans, where only the common \
         factor counts.",
        "{own}での期待損失率と、無数の小口融資に分散し、共通の要因だけが効くプールでの値。",
    ))
    .bars(text("Expected loss of the class", "クラスの期待損失率"), Unit::PERCENT);
    for class in 0..CLASSES {
        let name = NAMES[class].get(lang);
        let [this, large] = [this[class], large[class]].map(|loss| loss.number().unwrap_or(0.0));
        chart = chart.bar(say!(lang, "{name}, {own}", "{name}：{own}"), this, INKS[class]).bar(
            say!(lang, "{name}, infinite pool", "{name}：無限分散"),
            large,
            Ink::Muted,
        );
    }
    chart.build()
}

/// What each class would have to pay, beside what it pays.
#[inline(never)]
fn spreads(case: &Case<Tranches>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let model = [outputs.model_a, outputs.model_b, outputs.model_c, outputs.model_d];
    let [all, paid] = [outputs.model, outputs.contract].map(|rate| percent(rate, lang));
    let mut chart = Chart::new(
        lang,
        "spreads",
        text("Does the spread pay for the risk?", "スプレッドはリスクに見合うか"),
    )
    .finding(say!(
        lang,
        "Classes A to D: a model spread of {all} a year, against {paid} in the contracts",
        "クラスA～Dの全体で、適正スプレッド（試算）は年{all}、契約は年{paid}"
    ))
    .summary(say!(
        lang,
        "The model spread is the yearly expected loss over the average balance, plus a stated risk premium: \
         {all} for classes A to D combined, against an average of {paid} in the contracts.",
        "適正スプレッド（試算）は、年当たりの期待損失÷平均残高に、示したリスクプレミアムを加えた値。A～D一括で年{all}、\
         契約の平均は年{paid}。",
    ))
    .bars(text("Spread a year", "スプレッド（年率）"), Unit::PERCENT.a_year());
    for (class, (model, paid)) in model.into_iter().zip(inputs.spreads()).enumerate() {
        let name = NAMES[class].get(lang);
        chart = chart
            .bar(say!(lang, "{name}, model", "{name}：試算"), model.number().unwrap_or(0.0), Ink::First)
            .bar(say!(lang, "{name}, contract", "{name}：契約"), paid, Ink::Second);
    }
    chart.build()
}
