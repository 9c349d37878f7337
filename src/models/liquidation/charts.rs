//! The price path of the sale, from mark to money, recovery over the size of the sale.

use super::{Impact, Inputs, Liquidation, WEEKS_A_YEAR};
use crate::models::prelude::*;

impl Illustrate for Liquidation {
    fn charts(case: &Case<Liquidation>, lang: Lang) -> Vec<ChartSpec> {
        vec![path(case, lang), bridge(case, lang), size(case, lang)]
    }
}

/// Points of the sale's own curve.
const POINTS: u32 = 24;
/// Points before it.
const BEFORE: u32 = 8;

/// The price of the next card, week by week.
fn path(case: &Case<Liquidation>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    // A sale all at once is drawn as a very short one.
    let taken = inputs.weeks.max(0.1);
    let end = (inputs.wait + taken).max(1.0);
    let parts = (0..=POINTS).map(|index| f64::from(index) / f64::from(POINTS));
    let selling: Vec<(f64, f64)> = parts.map(|x| (inputs.wait + taken * x, inputs.marginal(x))).collect();
    // At the same weeks, so that both are read side by side, and before the sale too.
    let before = (0..BEFORE).map(|index| inputs.wait * f64::from(index) / f64::from(BEFORE));
    let weeks = before.filter(|_| inputs.wait > 1e-3).chain(selling.iter().map(|point| point.0)).chain(
        // A short sale is drawn within a week.
        (inputs.wait + taken < end).then_some(end),
    );
    let alone =
        weeks.map(|week| (week, inputs.price * libm::pow(1.0 - inputs.decay, week / WEEKS_A_YEAR))).collect();
    // What a card must fetch before costs for the debt to be repaid.
    let needed = (inputs.owed_per_card() + inputs.removal) / (1.0 - inputs.fee);
    let unit = Unit::usd(One);
    let [first, last, average, wanted] =
        [inputs.marginal(0.0), outputs.last_price, outputs.average_price, needed]
            .map(|price| unit.show(price, lang));
    let finding = if outputs.last_price < inputs.marginal(0.0) {
        say!(lang, "The last GPU fetches {last}, the first {first}", "最初の1基は{first}、最後の1基は{last}")
    } else {
        say!(lang, "{first}, from the first to the last", "最初から最後まで{first}")
    };
    Chart::new(lang, "path", text("What does the next GPU fetch?", "次の1基はいくらで売れるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "The first GPU would fetch {first}, the last {last}. The lender recovers everything at an \
             average of {wanted} or more; here the average is {average}.",
            "最初の1基は{first}、最後の1基は{last}で売れる。全額の回収には平均{wanted}が必要で、\
             この売却の平均は{average}。",
        ))
        .xy(
            (text("Weeks since the default", "デフォルトからの週数"), Unit::WEEKS, 0.0..=end),
            (text("Dollars per GPU", "1基当たり（ドル）"), unit, 0.0..=inputs.price.max(needed) * 1.08),
        )
        .dashed(text("a single GPU sold", "1基だけ売る場合"), alone, Ink::Muted)
        .line(text("the next one sold", "次の1基"), selling, Ink::Second)
        .level(text("average needed", "必要な平均価格"), needed, Ink::First)
        .moment(text("sale begins", "売却開始"), Some(inputs.wait).filter(|week| *week > 0.0), Ink::Muted)
        .build()
}

/// From the value at the mark to the money in hand.
fn bridge(case: &Case<Liquidation>, lang: Lang) -> ChartSpec {
    let Case { outputs, .. } = case;
    let unit = Unit::usd(Billion);
    let [mark, age, depth, costs, net] =
        [outputs.mark, outputs.to_age, outputs.to_depth, outputs.to_costs, outputs.net]
            .map(|amount| unit.show(amount, lang));
    // Rounding can leave less than nothing.
    let part = |amount: f64| amount.max(0.0);
    let parts = [
        (outputs.to_age, text("ageing", "陳腐化"), &age),
        (outputs.to_depth, text("a thin market", "市場の薄さ"), &depth),
        (outputs.to_costs, text("selling costs", "売却費用"), &costs),
    ];
    let most = parts.iter().max_by(|a, b| a.0.total_cmp(&b.0));
    let finding = most.map_or_else(String::new, |(_, what, amount)| {
        let what = what.get(lang);
        say!(lang, "The largest loss: {what}, {amount}", "最大の損失は{what}：{amount}")
    });
    Chart::new(lang, "bridge", text("Where does the value go?", "価値はどこで失われるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "Of {mark} at today's price of a single GPU, {age} is lost to ageing, {depth} to a thin market \
             and {costs} to costs; {net} is left.",
            "1基の現在価格で測った{mark}のうち、陳腐化で{age}、市場の薄さで{depth}、費用で{costs}が失われ、{net}が残る。",
        ))
        .bars(text("Dollars", "金額"), unit)
        .bar(
            text("Value at today's price of a single GPU", "1基だけの現在価格で測った価値"),
            part(outputs.mark),
            Ink::Muted,
        )
        .bar(text("− lost to ageing", "− 陳腐化"), part(outputs.to_age), Ink::Fourth)
        .bar(text("− lost to a thin market", "− 市場の薄さ"), part(outputs.to_depth), Ink::Danger)
        .bar(text("− selling costs", "− 売却費用"), part(outputs.to_costs), Ink::Third)
        .bar(text("= net proceeds", "＝ 手取り"), part(outputs.net), Ink::Second)
        .bar(text("Debt when the sale ends", "売り終えた時点の債務"), part(outputs.owed), Ink::First)
        .build()
}

/// Recovery over the number of cards, for both kinds of impact.
fn size(case: &Case<Liquidation>, lang: Lang) -> ChartSpec {
    const PARTS: u32 = 20;
    let Case { inputs, outputs, .. } = case;
    let most = inputs.cards * 4.0;
    let (finding, summary) = match outputs.largest.number() {
        Some(cards) => {
            let cards = Unit::GPUS.show(cards, lang);
            let finding = say!(lang, "{cards} with full recovery", "全額を回収できるのはGPU{cards}まで");
            let summary = say!(
                lang,
                "Up to {cards} could be sold with full recovery; beyond that, every further GPU adds to the \
                 lender's loss.",
                "GPU{cards}までは全額を回収できる。それを超えると貸し手の損失が増える。"
            );
            (finding, summary)
        }
        None if outputs.loss <= 0.0 => (
            say!(lang, "Any number, with full recovery", "何基売っても全額を回収できる"),
            say!(
                lang,
                "However many GPUs are sold, the lender recovers everything.",
                "GPUを何基売っても、貸し手は全額を回収できる。"
            ),
        ),
        None => (
            say!(lang, "Not even one with full recovery", "1基でも全額は回収できない"),
            say!(
                lang,
                "Even a single GPU, sold on these terms, would not bring in what is owed on it.",
                "この条件では、1基だけ売っても、その1基に対する債務を回収できない。"
            ),
        ),
    };
    let mut chart = Chart::new(lang, "size", text("How much can be sold?", "どれだけ売れるか"))
        .finding(finding)
        .summary(summary)
        .xy(
            (text("GPUs sold", "売却するGPUの数"), Unit::GPUS, 0.0..=most),
            (text("Recovery rate", "回収率"), Unit::PERCENT, 0.0..=1.08),
        );
    for (impact, label, ink) in [
        (Impact::Linear, text("straight-line fall", "直線的な下落"), Ink::Second),
        (Impact::Exponential, text("fall by a constant ratio", "一定の比率での下落"), Ink::Third),
    ] {
        let sizes = (1..=PARTS).map(|index| most * f64::from(index) / f64::from(PARTS));
        let recovered = |cards| Inputs { cards, impact, ..**inputs }.covered().min(1.0);
        let stroke = if impact == inputs.impact { Stroke::Solid } else { Stroke::Dashed };
        chart = chart.curve(label, sizes.map(|cards| (cards, recovered(cards))).collect(), ink, stroke);
    }
    chart.dot(text("this sale", "この売却"), (inputs.cards, outputs.recovery), Ink::Danger).build()
}
