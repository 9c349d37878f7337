//! What the present inputs mean, in plain words.

use super::{ForcedSelling, Hit, breaks};
use crate::core::format::round_significant;
use crate::models::prelude::*;

fn times(value: f64, lang: Lang) -> String {
    Unit::TIMES.show(value, lang)
}

impl Narrate for ForcedSelling {
    fn headline(case: &Case<ForcedSelling>, lang: Lang) -> String {
        let outputs = case.outputs;
        let first = usd(outputs.first, lang);
        let (Some(today), Some(then)) = (outputs.times.number(), outputs.then_times.number()) else {
            return say!(
                lang,
                "If nothing is lost at first, there is nothing for forced selling to multiply",
                "最初の損失がなければ、投げ売りで膨らむ損失もない"
            );
        };
        let [today, then] = [today, then].map(|value| times(value, lang));
        say!(
            lang,
            "If holders lost {first} at first, forced selling would make it {today} that today, {then} in \
             2008's network",
            "最初の損失が{first}なら、投げ売りで現在の保有者では{today}、2008年の銀行間網では{then}に膨らむ計算だ"
        )
    }

    fn sentence(case: &Case<ForcedSelling>, lang: Lang) -> String {
        if case.outputs.times.number().is_none() || case.outputs.then_times.number().is_none() {
            return say!(
                lang,
                "If lenders recovered everything and prices held, nobody would have to sell.",
                "全額が回収され、値下がりもなければ、売却を迫られる保有者はいない。"
            );
        }
        first(case, lang) + &verdict(case, lang) + &fails(case, lang) + &confidence(case, lang)
    }

    fn condition(case: &Case<ForcedSelling>, lang: Lang) -> String {
        let inputs = case.inputs;
        let owed = usd(inputs.owed, lang);
        let [recovery, slack, then_slack, withdrawn] =
            [inputs.recovery, inputs.slack, inputs.then_slack, inputs.withdrawn]
                .map(|value| Unit::PERCENT.show(value, lang));
        let depth = usd(inputs.bond_depth, lang);
        say!(
            lang,
            "Model holders: {owed} of debt in default, recovery of {recovery}, spare capital of {slack} \
             today \
             and {then_slack} in 2008, {withdrawn} of bank lines withdrawn, bond prices down 1% for {depth} \
             sold; no rescue.",
            "モデル上の保有者：デフォルトする債務{owed}、回収率{recovery}、自己資本の余裕は現在{slack}・2008年\
             {then_slack}、銀行融資の引き揚げ{withdrawn}、債券価格は売却{depth}で1％低下。救済はないとする。"
        )
    }
}

/// A fall in prices, without digits that say nothing.
fn fall(value: f64, lang: Lang) -> String {
    if value < 1e-4 {
        return say!(lang, "less than 0.01%", "0.01％未満");
    }
    Unit::PERCENT.show(round_significant(value, 2), lang)
}

/// What the default costs, and what selling adds.
fn first(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [owed, first, total, sold] =
        [inputs.owed, outputs.first, outputs.total, outputs.sold].map(|sum| usd(sum, lang));
    let recovery = Unit::PERCENT.show(inputs.recovery, lang);
    let [bonds, loans] = [outputs.bond_fall, outputs.loan_fall].map(|value| fall(value, lang));
    let who = match inputs.hit {
        Hit::All => text("holders", "保有者"),
        Hit::First => text("one model lender", "モデル上の一つの貸し手"),
    }
    .get(lang);
    let news = if inputs.repricing > 0.0 {
        let news = fall(inputs.repricing, lang);
        say!(lang, " and prices fell by {news} on the news", "、悪材料で価格が{news}下がっ")
    } else {
        String::new()
    };
    say!(
        lang,
        "If {owed} of debt defaulted at a recovery of {recovery}{news}, {who} would lose {first} at first. \
         Forced sales of {sold} would leave loan prices down by {loans} and bond prices by {bonds}, and \
         bring \
         all losses of today's holders to {total}.",
        "{owed}の債務が回収率{recovery}でデフォルトし{news}た場合、{who}の最初の損失は{first}。{sold}の売りを迫られ、\
         融資の価格は{loans}、債券は{bonds}下がり、現在の保有者の損失は総額{total}になる計算だ。"
    )
}

/// Whether contagion is low and slow, beside 2008.
fn verdict(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let limit = times(inputs.limit, lang);
    let then = usd(outputs.then_total, lang);
    let is_low = outputs.times.number().is_some_and(|value| value <= inputs.limit);
    let speed = match (outputs.weeks.number(), outputs.then_weeks.number()) {
        (Some(today), Some(before)) => {
            let [today, before] =
                [today, before].map(|weeks| Unit::WEEKS.show(round_significant(weeks, 2), lang));
            say!(
                lang,
                "; nine tenths of the added loss would take {today}, against {before} in 2008",
                "、加わる損失の9割に{today}（2008年は{before}）かかる"
            )
        }
        _ => String::new(),
    };
    let low = if is_low {
        say!(
            lang,
            " Contagion would stay within the limit of {limit}{speed}.",
            "波及は上限の{limit}に収まり{speed}。"
        )
    } else {
        say!(
            lang,
            " Contagion would exceed the limit of {limit}{speed}.",
            "波及は上限の{limit}を超え{speed}。"
        )
    };
    say!(
        lang,
        "{low} Through the network of 2008, without a rescue, the same default would cost {then}.",
        "{low}同じデフォルトが2008年の銀行間網を通れば、救済がない限り損失は{then}に達する。"
    )
}

/// When the claim fails.
fn fails(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let Some((change, most)) = breaks::worst(case.inputs) else {
        return say!(
            lang,
            " None of the five changes tried takes today's losses past the limit.",
            "試した五つの変化は、いずれも単独では上限を超えさせない。"
        );
    };
    let (what, most) = (change.what.get(lang), times(most, lang));
    say!(
        lang,
        " If {what}, today's losses would come to {most} the first loss.",
        "{what}、現在の保有者の損失は最初の損失の{most}になる。"
    )
}

/// Whether another outcome is consistent with the same facts.
fn confidence(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let outputs = case.outputs;
    let (place, worst) = if outputs.worst > outputs.total * 1.001 {
        (text("today's holders", "現在の保有者"), outputs.worst)
    } else if outputs.then_worst > outputs.then_total * 1.001 {
        (text("the holders of 2008", "2008年の保有者"), outputs.then_worst)
    } else {
        return String::new();
    };
    let (place, worst) = (place.get(lang), usd(worst, lang));
    say!(
        lang,
        " For {place}, losses of {worst} would be as consistent with these facts if everybody expected \
         everybody to sell: confidence decides.",
        "{place}については、皆が売ると皆が見込めば、同じ条件で{worst}の損失もありうる。どちらになるかは信認しだいだ。"
    )
}
