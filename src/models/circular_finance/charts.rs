//! What goes round, who falls in which order, what must come from outside, how far failed funding reaches.

use super::names::{label, name, voice};
use super::sentence::{given, lasts, percent, window};
use super::{CircularFinance, Inputs, Role, Workings};
use crate::core::order::ranks;
use crate::finance::network::clearing::{self, Kept};
use crate::models::prelude::*;

impl Illustrate for CircularFinance {
    const RARE: RareKinds = RareKinds::ALL;

    fn charts(case: &Case<CircularFinance>, lang: Lang) -> Vec<ChartSpec> {
        vec![
            dominoes(case, lang),
            circle(case, lang),
            shock(case, lang),
            needs(case, lang),
            trips(case, lang),
        ]
    }
}

const USD: Unit = Unit::usd(Billion);

/// Lanes and bars that are drawn at most.
const NAMED: usize = 8;
/// How many of those who pay in full have a lane: the largest debtors.
const STANDING: usize = 3;
/// Nodes of the flow picture at most, besides one for all others.
const NODES: usize = 9;
/// Nodes of one kind at most: more names do not fit beside one another on a phone.
const OF_A_KIND: usize = 3;
/// Points of the curve.
const POINTS: u32 = 40;
/// Halvings of a step of the curve: to a thousandth of a percent.
const HALVINGS: u32 = 12;

/// The indexes of the largest amounts above nought, the largest first.
fn largest(amounts: &[f64], most: usize) -> Vec<usize> {
    let falling: Vec<f64> = amounts.iter().map(|amount| -amount).collect();
    ranks(&falling).into_iter().filter(|index| amounts[*index] > 0.0).take(most).collect()
}

/// Round by round, what each pays of what it owes.
fn dominoes(case: &Case<CircularFinance>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let stress = &workings.stress;
    let owes = &stress.clearing.owes;
    let mut shown = stress.order();
    shown.extend(largest(owes, owes.len()).into_iter().filter(|index| stress.clearing.fell[*index] == 0));
    // Companies that owe nothing have a lane only where nobody owes anything.
    shown.extend((0..owes.len()).filter(|index| owes[*index] <= 0.0).take(usize::from(shown.is_empty())));
    shown.truncate(NAMED.min(stress.clearing.fallen() + STANDING));
    let rounds = stress.rounds();
    let given = given(inputs, outputs.fails, lang);
    let (fallen, unpaid) = (outputs.fallen, usd(outputs.unpaid, lang));
    let first: Vec<usize> =
        stress.order().into_iter().filter(|index| stress.clearing.fell[*index] == 1).collect();
    let who = match first.as_slice() {
        [] => None,
        [one] => Some(label(inputs, *one, lang)),
        [one, other] => {
            let (one, other) = (label(inputs, *one, lang), voice(inputs, *other, lang));
            Some(say!(lang, "{one} and {other}", "{one}と{other}"))
        }
        more => {
            let count = more.len();
            Some(say!(lang, "{count} model companies", "モデル上の{count}社"))
        }
    };
    let finding = match who {
        Some(who) => say!(
            lang,
            "{who} would fall short first; {unpaid} would go unpaid",
            "最初に不足するのは{who}、未払いは計{unpaid}"
        ),
        None => say!(lang, "No model company would fall short", "支払いが不足する企業はない"),
    };
    let end = if fallen > 0.0 {
        let companies = if fallen == 1.0 { "company" } else { "companies" };
        say!(
            lang,
            "In the end, {fallen} {companies} would fall short and {unpaid} would go unpaid.",
            "最終的に不足するのは{fallen}社、未払いは計{unpaid}になる。"
        )
    } else {
        say!(lang, "None would fall short.", "支払いが不足する企業はない。")
    };
    let summary = say!(
        lang,
        "{given}: the share of its debts in the window that each model company would pay, round by round. \
         Round 0 assumes that everybody pays. {end}",
        "{given}に、各モデル企業が期間中の債務のうち払える割合を回ごとに示す。0回目は全社が払うと仮定した状態。{end}"
    );
    let x = (text("Round", "回"), Unit::ROUND, -0.5..=rounds as f64 + 0.5);
    let parts = [(text("paid", "支払い"), Ink::Second), (text("unpaid", "未払い"), Ink::Danger)];
    let mut chart =
        Chart::new(lang, "dominoes", text("Who falls short, and after whom?", "誰が、誰の後に行き詰まるか"))
            .finding(finding)
            .summary(summary)
            .lanes(x, text("Share of debts paid", "債務のうち払う割合"), &parts);
    for index in shown {
        let column = |round: usize| {
            let paid = round.checked_sub(1).map_or(owes, |round| &stress.clearing.rounds[round])[index];
            let share = if owes[index] > 0.0 { (paid / owes[index]).clamp(0.0, 1.0) } else { 1.0 };
            (round as f64, vec![share, 1.0 - share])
        };
        let fell = stress.clearing.fell[index];
        let mark = (fell > 0).then(|| {
            let paid = percent(stress.clearing.paid()[index] / owes[index], lang);
            (fell as f64, say!(lang, "round {fell}: pays {paid}", "{fell}回目、支払い{paid}"))
        });
        let fine = text("pays in full", "全額を払う");
        chart = chart.lane(label(inputs, index, lang), (0..=rounds).map(column).collect(), mark, fine);
    }
    chart.build()
}

/// The column of a node in the flow picture: investors, chipmakers, clouds, labs; outsiders with investors.
fn column(inputs: &Inputs, node: usize) -> usize {
    match inputs.companies.get(node).map(|company| company.role) {
        None | Some(Role::Investor) => 0,
        Some(Role::Lab) => 1,
        Some(Role::Cloud) => 2,
        Some(Role::Chips) => 3,
    }
}

/// The deals as bands, what goes round in red.
fn circle(case: &Case<CircularFinance>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let Workings { names, payments, round, .. } = workings;
    let mut through = vec![0.0; names.all.len()];
    for (from, to, amount) in payments {
        through[*from] += amount;
        through[*to] += amount;
    }
    let mut kinds = [0; 4];
    let mut shown = largest(&through, through.len());
    shown.retain(|node| {
        let kind = &mut kinds[column(inputs, *node)];
        *kind += 1;
        *kind <= OF_A_KIND
    });
    shown.truncate(NODES);
    let [gross, circular] = [outputs.gross, outputs.circular].map(|amount| usd(amount, lang));
    let share = percent(outputs.share.number().unwrap_or(0.0), lang);
    let finding = if outputs.circular > 0.0 {
        say!(lang, "At most {share} of {gross} could go round", "{gross}のうち循環しうるのは最大{share}")
    } else {
        say!(lang, "No money could go round", "循環しうる資金はない")
    };
    let red = if outputs.circular > 0.0 {
        say!(
            lang,
            "Red marks the part that could go round, at most {circular}.",
            "赤は循環しうる部分で、最大{circular}。"
        )
    } else {
        say!(lang, "No part could go round.", "循環しうる部分はない。")
    };
    let summary = say!(
        lang,
        "The full amounts of the deals counted, {gross}, from payer to recipient. {red} Smaller companies \
         share one node.",
        "対象の取引{gross}の全額を、払う側から受け取る側への流れで示す。{red}規模の小さい企業は一つにまとめた。"
    );
    let mut chart = Chart::new(
        lang,
        "circle",
        text("How much of the money could go round?", "資金はどれだけ循環しうるか"),
    )
    .finding(finding)
    .summary(summary)
    .flow(USD);
    for node in &shown {
        chart = chart.node(name(names, *node, lang), column(inputs, *node), Ink::Muted);
    }
    let rest = shown.len();
    // One band for all deals of the same two, and of the same colour.
    let mut bands = vec![[0.0; 2]; (rest + 1) * (rest + 1)];
    for ((from, to, amount), round) in payments.iter().zip(round) {
        let [from, to] = [from, to].map(|node| shown.iter().position(|other| other == node).unwrap_or(rest));
        if from != to {
            let band = &mut bands[from * (rest + 1) + to];
            band[0] += (amount - round).max(0.0);
            band[1] += round;
        }
    }
    let others = text("others", "その他");
    if bands.iter().enumerate().any(|(place, band)| {
        band[0] + band[1] > 0.0 && (place / (rest + 1) == rest || place % (rest + 1) == rest)
    }) {
        chart = chart.node(others, 3, Ink::Muted);
    }
    for (place, band) in bands.into_iter().enumerate() {
        let (from, to) = (place / (rest + 1), place % (rest + 1));
        if band[0] > 0.0 {
            chart = chart.band(from, to, band[0], Ink::Second);
        }
        if band[1] > 0.0 {
            let note = text("could go round", "循環しうる分");
            chart = chart.band(from, to, band[1], Ink::Danger).noted(note);
        }
    }
    if payments.is_empty() {
        let (from, to) = (text("payers", "支払う側"), text("recipients", "受け取る側"));
        chart = chart.node(from, 0, Ink::Muted).node(to, 1, Ink::Muted).band(0, 1, 0.0, Ink::Muted);
    }
    chart.build()
}

/// What goes unpaid over the share of funding that fails.
fn shock(case: &Case<CircularFinance>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let dues = inputs.dues(&workings.names);
    let kept = Kept { assets: inputs.alpha, claims: inputs.beta };
    let unpaid = |less: f64, kept: Kept| {
        inputs.clear(&dues, &|company| inputs.fails(company, less), kept).clearing.unpaid()
    };
    let share = |step: u32| f64::from(step) / f64::from(POINTS);
    let curve = |kept: Kept| -> Vec<(f64, f64)> {
        (0..=POINTS).map(|step| (share(step), unpaid(share(step), kept))).collect()
    };
    let (plain, costly) = (curve(clearing::ALL), curve(kept));
    let highest = plain.iter().chain(&costly).map(|(_, unpaid)| *unpaid).fold(0.0, f64::max);
    let begins = plain.iter().find(|(_, unpaid)| *unpaid > 0.0).map(|(over, _)| {
        // Between the last place that is looked at without a shortfall and the first with one.
        let (mut under, mut over) = (over - share(1), *over);
        for _ in 0..HALVINGS {
            let middle = 0.5 * (under + over);
            if unpaid(middle, clearing::ALL) > 0.0 { over = middle } else { under = middle }
        }
        percent(libm::round(100.0 * over) / 100.0, lang)
    });
    let whom = inputs.hit.whom(lang);
    let finding = match begins {
        None => say!(
            lang,
            "Every company would pay in full even if {whom} raised no funding",
            "{whom}がまったく調達できなくても、全社が全額を払える"
        ),
        Some(_) if plain[0].1 > 0.0 => {
            say!(
                lang,
                "Some companies would fall short even if all planned funding arrived",
                "計画どおり調達できても、支払いが不足する企業がある"
            )
        }
        Some(less) => say!(
            lang,
            "Payments would fall short once about {less} of the funding planned by {whom} failed",
            "{whom}の調達の約{less}が失敗すると、支払いが不足し始める"
        ),
    };
    let [unpaid, with_costs] = [outputs.unpaid, outputs.costly].map(|amount| usd(amount, lang));
    let (less, window) = (percent(inputs.less, lang), window(inputs, lang));
    let summary = say!(
        lang,
        "Debts unpaid in {window}, by the share of the funding planned by {whom} that fails. If {less} \
         failed, {unpaid} would go unpaid, or {with_costs} with default costs.",
        "{window}の未払いを、{whom}が計画した調達のうち失敗する割合ごとに示す。{less}なら{unpaid}、不履行の費用を含めると\
         {with_costs}になる。"
    );
    let x = (text("Planned funding that fails", "計画した調達のうち失敗する割合"), Unit::PERCENT, 0.0..=1.0);
    Chart::new(
        lang,
        "shock",
        text("How much funding can fail before payments do?", "調達の失敗にどこまで耐えられるか"),
    )
    .finding(finding)
    .summary(summary)
    .xy(x, (text("Unpaid", "未払い"), USD, 0.0..=highest.max(1.0) * 1.1))
    .dashed(text("with default costs", "不履行の費用込み"), costly, Ink::Danger)
    .line(text("without such costs", "費用なし"), plain, Ink::First)
    .moment(say!(lang, "as set: {less}", "設定：{less}"), inputs.less, Ink::Muted)
    .moves("less", 1.0)
    .build()
}

/// Outside cash that companies need beside what they plan.
fn needs(case: &Case<CircularFinance>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let needed: Vec<f64> = workings.cash.iter().map(|(needed, _)| *needed).collect();
    let window = window(inputs, lang);
    let [need, planned] = [outputs.needed, outputs.planned].map(|amount| usd(amount, lang));
    let finding = if outputs.needed > 0.0 {
        say!(
            lang,
            "To pay every debt, {need} would have to come from outside",
            "すべて払うには外部資金{need}が要る"
        )
    } else {
        say!(lang, "No outside cash is needed", "外部資金は要らない")
    };
    let summary = say!(
        lang,
        "If everybody paid, the model companies would need {need} of outside cash in {window}; they plan to \
         raise {planned}. Grey bars show planned funding.",
        "全社が払う場合、{window}にモデル企業に要る外部資金は計{need}、調達の計画は計{planned}。灰色は計画中の調達。"
    );
    let mut chart =
        Chart::new(lang, "needs", text("How much must come from outside?", "外部資金はいくら要るか"))
            .finding(finding)
            .summary(summary)
            .bars(text("Outside cash", "外部資金"), USD);
    for index in largest(&needed, NAMED / 2) {
        let who = label(inputs, index, lang);
        let runway = workings.cash[index].1.map(|years| lasts(years, lang)).unwrap_or_default();
        chart = chart.bar(
            say!(lang, "{who}, cash for {runway}", "{who}（資金は{runway}分）"),
            needed[index],
            Ink::First,
        );
        chart = chart.bar(
            say!(lang, "{who}, planned", "{who}の計画"),
            inputs.companies[index].funding,
            Ink::Muted,
        );
    }
    if chart.is_empty() {
        chart = chart.bar(text("All companies", "全社"), 0.0, Ink::Muted);
    }
    chart.build()
}

/// What can come back to sellers of what they pay.
fn trips(case: &Case<CircularFinance>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, .. } = case;
    let back: Vec<f64> = workings.back.iter().map(|(back, _)| *back).collect();
    let first = largest(&back, NAMED);
    let called = |index: usize| label(inputs, index, lang);
    let window = window(inputs, lang);
    let finding = match first.first() {
        Some(index) => {
            let (who, amount) = (called(*index), usd(back[*index], lang));
            let share = percent(workings.back_share(inputs, *index).unwrap_or(0.0), lang);
            say!(
                lang,
                "{who}: at most {amount} could come back, {share} of its revenue",
                "{who}：戻りうるのは最大{amount}、売上高の{share}"
            )
        }
        None => say!(lang, "No seller's money could come back", "売り手に戻りうる資金はない"),
    };
    let summary = say!(
        lang,
        "The largest part of each seller's payments, made before or in {window}, that could return as its \
         sales in {window}. It is an upper bound: nobody reports which dollar paid which bill.",
        "各社が期間（{window}）の終わりまでに払う資金のうち、期間中に自社の売上高として戻りうる最大の額。どの資金がどの支払い\
         に充てられたかは公表されず、上限にすぎない。"
    );
    let mut chart = Chart::new(
        lang,
        "round-trips",
        text(
            "How much of a seller's revenue could be its own money?",
            "売上高のうち自社の資金は最大でいくらか",
        ),
    )
    .finding(finding)
    .summary(summary)
    .bars(text("Could come back", "戻りうる額"), USD);
    for index in first {
        let (who, share) = (called(index), percent(workings.back_share(inputs, index).unwrap_or(0.0), lang));
        chart = chart.bar(
            say!(lang, "{who}, {share} of revenue", "{who}、売上高の{share}"),
            back[index],
            Ink::First,
        );
    }
    if chart.is_empty() {
        chart = chart.bar(text("All companies", "全社"), 0.0, Ink::Muted);
    }
    chart.build()
}
