//! The maps of a year's rent, of the money out and of one dollar; what is left at each hop; a bank's price.

use super::sentence::{bank_could, between, percent};
use super::{FlowMap, back, dollar, out};
use crate::models::prelude::*;

impl Illustrate for FlowMap {
    const RARE: RareKinds = RareKinds { flows: true, ..RareKinds::NONE };

    fn charts(case: &Case<FlowMap>, lang: Lang) -> Vec<ChartSpec> {
        vec![rent(case, lang), money(case, lang), one_dollar(case, lang), hops(case, lang), bank(case, lang)]
    }
}

const USD: Unit = Unit::usd(Billion);

/// A year's rent.
fn rent(case: &Case<FlowMap>, lang: Lang) -> ChartSpec {
    let outputs = case.outputs;
    let [rent, income, managers, new] =
        [outputs.rent, outputs.income, outputs.managers, outputs.equipment].map(|amount| usd(amount, lang));
    let chart = Chart::new(lang, "back", text("Where does a year's rent go?", "1年分の賃料はどこへ流れるか"))
        .finding(say!(
            lang,
            "Of {rent} of rent, savers would earn {income} and managers {managers}",
            "賃料{rent}のうち、投資家の収益は{income}、運用会社の報酬は{managers}"
        ))
        .summary(say!(
            lang,
            "First-year flows if every tenant pays, {rent} of rent in total. Repaid principal that is lent \
             again returns to the vehicles, and with sponsors' capital it buys {new} of new equipment.",
            "テナントがすべて支払う場合の初年の流れ。賃料は計{rent}。再び貸される元本はSPVとネオクラウドに戻り、出資者の資金と合わせて\
             {new}の新しい設備を買う。"
        ))
        .flow(USD);
    back(case).draw(chart)
}

/// The money out.
fn money(case: &Case<FlowMap>, lang: Lang) -> ChartSpec {
    let outputs = case.outputs;
    let [savers, lines, put_up, chips, buildings] =
        [outputs.savers, outputs.lines, outputs.put_up, outputs.chips, outputs.buildings]
            .map(|amount| usd(amount, lang));
    let chart = Chart::new(lang, "out", text("Whose money buys the chips?", "チップを買うのは誰の資金か"))
        .finding(if outputs.chips > 0.0 {
            say!(
                lang,
                "Savers' {savers} would help buy {chips} of chips and {buildings} of buildings and power",
                "投資家の資金{savers}などで、チップ{chips}と建物・電力{buildings}を買う"
            )
        } else {
            say!(
                lang,
                "Savers' {savers} would buy buildings and power, but no chips",
                "投資家の資金{savers}は建物と電力設備に向かい、チップは買わない"
            )
        })
        .summary(say!(
            lang,
            "Savers lend {savers} through the fund, banks {lines}; sponsors put up {put_up}. SPVs and \
             neoclouds spend it on chips ({chips}) and on buildings and power ({buildings}).",
            "ファンドを通じて投資家が{savers}、銀行が{lines}を貸し、出資者が{put_up}を払い込む。SPVとネオクラウドはチップに\
             {chips}、建物と電力設備に{buildings}を使う。"
        ))
        .flow(USD);
    out(case).draw(chart)
}

/// One dollar, there and back.
fn one_dollar(case: &Case<FlowMap>, lang: Lang) -> ChartSpec {
    let flow = dollar(case);
    let paid = |node: usize| -> f64 {
        let signed = |&(from, to, amount): &(usize, usize, f64)| match (from, to) {
            (_, to) if to == node => amount,
            (from, _) if from == node => -amount,
            _ => 0.0,
        };
        flow.bands.iter().map(signed).sum()
    };
    let [chips, managers, pension] = [7, 10, 11].map(|node| usd(paid(node), lang));
    let chart = Chart::new(
        lang,
        "dollar",
        text("What becomes of a pension's dollar?", "年金の1ドルはどうなって戻るか"),
    )
    .finding(if paid(7) > 0.0 {
        say!(
            lang,
            "A pension's dollar would buy {chips} of chips and come back as {pension}",
            "年金の1ドルで{chips}分のチップが買われ、{pension}になって戻る"
        )
    } else {
        say!(
            lang,
            "A pension's dollar would buy no chips and come back as {pension}",
            "年金の1ドルはチップを買わず、{pension}になって戻る"
        )
    })
    .summary(say!(
        lang,
        "From the dollar lent to the last repayment, undiscounted, with the bank money lent beside it and \
         without the sponsors'. Tenants pay it all back; managers keep {managers}.",
        "1ドルが貸されてから完済までの総額（割引前）。併せて貸される銀行の資金を含み、出資者の資金は除く。すべてテナントが返し、運\
         用会社は{managers}を得る。"
    ))
    .flow(Unit::usd(One));
    flow.draw(chart)
}

/// What is left at each hop.
fn hops(case: &Case<FlowMap>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let on_savers = outputs.net + workings.sum(|route| route.carry * route.loans) / outputs.loans;
    let net = percent(outputs.net, lang);
    let after = percent(outputs.after_loss, lang);
    Chart::new(lang, "hops", text("What is left at each hop?", "途中でどれだけ減るか"))
        .finding(between(outputs, lang))
        .summary(say!(
            lang,
            "First-year yields, averaged over the loans. Savers keep {net} if every tenant pays, and \
             {after} after expected losses.",
            "初年の利回り（融資額による加重平均）。テナントがすべて支払えば投資家に残るのは{net}、期待損失を引くと{after}。"
        ))
        .bars(text("Yield a year", "年間の利回り"), Unit::PERCENT)
        .bar(text("Loans pay", "融資の金利"), outputs.loan_rate, Ink::Second)
        .bar(
            text("On savers' money, with bank lines", "投資家の資金に対して（融資枠の利用後）"),
            on_savers + inputs.fee,
            Ink::Third,
        )
        .bar(text("After the fee", "運用報酬を引いた後"), on_savers, Ink::Third)
        .bar(text("After carry: savers' net", "成功報酬を引いた後（投資家の純利回り）"), outputs.net, Ink::First)
        .bar(
            text("After expected losses", "期待損失を引いた後"),
            outputs.after_loss,
            Ink::First,
        )
        .build()
}

/// What a bank would need, over the risk weight.
fn bank(case: &Case<FlowMap>, lang: Lang) -> ChartSpec {
    /// Points of the line.
    const STEPS: u32 = 10;
    let Case { inputs, workings, outputs } = case;
    let most = inputs.weight.max(1.5);
    let line: Vec<(f64, f64)> = (0..=STEPS)
        .map(|step| {
            let weight = most * f64::from(step) / f64::from(STEPS);
            (weight, inputs.bank_rate(weight))
        })
        .collect();
    let [spv, neo] = workings.routes.map(|route| route.rate);
    let highest = line.iter().map(|point| point.1).fold(spv.max(neo), f64::max).max(0.01) * 1.15;
    let lowest = line.iter().map(|point| point.1).fold(0.0, f64::min);
    let [weight, rate, ratio] =
        [inputs.weight, outputs.bank_rate, inputs.ratio].map(|value| percent(value, lang));
    let (charge, could) = (points(outputs.charge, lang), bank_could(case, lang));
    Chart::new(lang, "bank", text("Why not a bank?", "なぜ銀行ではないのか"))
        .finding(say!(
            lang,
            "A bank would need {rate} at a risk weight of {weight}: {could}",
            "リスクウェート{weight}で銀行に要る金利は{rate}、{could}"
        ))
        .summary(say!(
            lang,
            "The interest at which a bank breaks even, with capital of {ratio} of risk-weighted assets. At \
             the present weight its capital costs {charge} more than other funding.",
            "自己資本比率{ratio}の銀行の採算金利。現在のリスクウェートで、自己資本のコストは他の調達を{charge}上回る。"
        ))
        .xy(
            (text("Risk weight", "リスクウェート"), Unit::PERCENT, 0.0..=most),
            (text("Interest a year", "年間の金利"), Unit::PERCENT, lowest..=highest),
        )
        .level(text("SPVs pay", "SPVの金利"), spv, Ink::Muted)
        .level(text("neoclouds pay", "ネオクラウドの金利"), neo, Ink::Third)
        .line(text("a bank needs", "銀行の採算金利"), line, Ink::First)
        .dot(text("now", "現在"), (inputs.weight, outputs.bank_rate), Ink::First)
        .moves("weight", 1.0)
        .build()
}
