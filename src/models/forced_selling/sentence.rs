//! What the present inputs mean, in plain words.

use super::{ForcedSelling, Hit, breaks};
use crate::core::format::{figures, round_significant};
use crate::models::prelude::*;

/// So many times something.
pub(super) fn times(value: f64, lang: Lang) -> String {
    let number = figures(value, 3, lang);
    let number = if number == "1" { "1.0" } else { &number };
    say!(lang, "{number} times", "{number}倍")
}

/// The debt that defaults: as set, or all that the lenders hold.
fn defaulted(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let lost = 1.0 - inputs.recovery;
    let all = if lost > 0.0 { outputs.credit / lost } else { inputs.owed };
    usd(if all < 0.999 * inputs.owed { all } else { inputs.owed }, lang)
}

/// Whether as much is lost at first in both structures: where lenders hold less than defaults, they lose
/// less.
fn is_same_default(case: &Case<ForcedSelling>) -> bool {
    let outputs = case.outputs;
    (outputs.then_first - outputs.first).abs() <= 1e-3 * outputs.first
}

impl Narrate for ForcedSelling {
    fn headline(case: &Case<ForcedSelling>, lang: Lang) -> String {
        let outputs = case.outputs;
        let (Some(today), Some(then)) = (outputs.times.number(), outputs.then_times.number()) else {
            return say!(
                lang,
                "If lenders recovered everything and prices held, nobody would have to sell",
                "全額が回収され、値下がりもなければ、売却を迫られる保有者はいない"
            );
        };
        let owed = defaulted(case, lang);
        let adds = today >= 1.005;
        let [today, then] = [today, then].map(|value| times(value, lang));
        if !is_same_default(case) {
            return say!(
                lang,
                "If {owed} of debt defaulted, forced selling would take losses to {today} the first loss",
                "{owed}の債務がデフォルトした場合、投げ売りを経た損失は最初の{today}になる計算だ"
            );
        }
        if !adds {
            return say!(
                lang,
                "If {owed} of debt defaulted, forced selling would add nothing today; a 2008-style network \
                 would take losses to {then} the first loss",
                "{owed}の債務がデフォルトしても、現在の保有者では投げ売りで加わる損失はなく、2008年型の銀行間網では最初の\
                 {then}になる計算だ"
            );
        }
        say!(
            lang,
            "If {owed} of debt defaulted, forced selling would take losses to {today} the first loss today \
             and {then} in a 2008-style network",
            "{owed}の債務がデフォルトした場合、投げ売りを経た損失は現在の保有者で最初の{today}、2008年型の銀行間網で{then}\
             になる計算だ"
        )
    }

    fn sentence(case: &Case<ForcedSelling>, lang: Lang) -> String {
        if case.outputs.times.number().is_none() || case.outputs.then_times.number().is_none() {
            return say!(
                lang,
                "If lenders recovered everything and prices held, holders would lose nothing, and forced \
                 selling would have nothing to multiply.",
                "全額が回収され、値下がりもなければ、保有者に損失はなく、投げ売りも起きない。"
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
            "Model holders, built on data for the first quarter of 2026 and our assumptions: {owed} of debt \
             in default, {recovery} recovered; spare capital of {slack}, {then_slack} in the 2008-style \
             network; {withdrawn} of bank lines withdrawn; bond prices down 1% for each {depth} sold; no \
             rescue.",
            "2026年1～3月期のデータと本サイトの仮定で組んだモデル上の保有者：デフォルトする債務{owed}、回収率\
             {recovery}、自己資本の余裕{slack}（2008年型は{then_slack}）、銀行融資の引き揚げ{withdrawn}、債券価格は\
             {depth}の売却につき1％低下。救済はないとする。"
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
    let owed = defaulted(case, lang);
    let [first, total, sold] = [outputs.first, outputs.total, outputs.sold].map(|sum| usd(sum, lang));
    let recovery = Unit::PERCENT.show(inputs.recovery, lang);
    let [bonds, loans] = [outputs.bond_fall, outputs.loan_fall].map(|value| fall(value, lang));
    let who = if inputs.hit == Hit::First && inputs.repricing <= 0.0 {
        text("one model lender", "モデル上の一つの貸し手")
    } else {
        text("holders", "保有者")
    };
    let who = who.get(lang);
    let default = if inputs.repricing > 0.0 {
        let news = fall(inputs.repricing, lang);
        say!(
            lang,
            "If {owed} of debt defaulted, lenders recovered {recovery} and prices fell by {news} on the news",
            "{owed}の債務が回収率{recovery}でデフォルトし、悪材料で価格が{news}下がった場合"
        )
    } else {
        say!(
            lang,
            "If {owed} of debt defaulted and lenders recovered {recovery}",
            "{owed}の債務が回収率{recovery}でデフォルトした場合"
        )
    };
    let begun =
        say!(lang, "{default}, {who} would first lose {first}.", "{default}、{who}の最初の損失は{first}。");
    if outputs.sold <= 0.0 {
        return begun + text(" Nobody would be forced to sell.", "売却を迫られる保有者はいない。").get(lang);
    }
    begun
        + &say!(
            lang,
            " Forced sales of {sold} would then leave loan prices {loans} and bond prices {bonds} lower, and \
             bring total losses to {total}.",
            "保有者は{sold}の投げ売りを迫られる。値下がり率は融資が{loans}、債券が{bonds}となり、損失は総額{total}\
             になる計算だ。"
        )
}

/// Whether contagion is low and slow, beside a network like that of 2008.
fn verdict(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let today = outputs.times.number().unwrap_or(1.0);
    let [limit, grown] = [inputs.limit, today].map(|value| times(value, lang));
    let low = if today <= inputs.limit {
        say!(
            lang,
            " At {grown} the first loss, contagion would stay within the {limit} set as low.",
            "総額は最初の損失の{grown}で、「波及は小さい」とみる上限の{limit}に収まる。"
        )
    } else {
        say!(
            lang,
            " At {grown} the first loss, contagion would exceed the {limit} set as low.",
            "総額は最初の損失の{grown}で、「波及は小さい」とみる上限の{limit}を超える。"
        )
    };
    let speed = match (outputs.weeks.number(), outputs.then_weeks.number()) {
        (Some(today), Some(before)) => {
            let [today, before] =
                [today, before].map(|weeks| Unit::WEEKS.show(round_significant(weeks, 2), lang));
            say!(
                lang,
                " Nine tenths of the added loss would build up in {today}, against {before} in a 2008-style \
                 network.",
                "加わる損失の9割に達するまで{today}、2008年型の銀行間網なら{before}である。"
            )
        }
        _ => String::new(),
    };
    let then = usd(outputs.then_total, lang);
    let like_2008 = if !is_same_default(case) {
        let first = usd(outputs.then_first, lang);
        say!(
            lang,
            " In that network, without a rescue, a first loss of {first} would come to {then} in total.",
            "2008年型では最初の損失が{first}、救済がなければ総額は{then}になる。"
        )
    } else {
        say!(
            lang,
            " In a 2008-style network, without a rescue, the same default would cost {then}.",
            "同じデフォルトが2008年型の銀行間網で起き、救済がなければ、損失は{then}になる。"
        )
    };
    low + &speed + &like_2008
}

/// When the claim fails.
fn fails(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let Some((tried, most)) = breaks::worst(case.workings.tried(case.inputs), case.inputs.limit) else {
        return say!(
            lang,
            " None of the five changes tried would by itself take losses past the limit.",
            "試した五つの条件は、どれを変えても損失は上限以内にとどまる。"
        );
    };
    let (what, most) = (tried.change.what.get(lang), times(most, lang));
    let own = if tried.own > 0.0 {
        say!(lang, " (less what that would cost without a default)", "（変更だけで生じる分を除く）")
    } else {
        String::new()
    };
    say!(
        lang,
        " If {what}, total losses among today's holders{own} would be {most} the first loss.",
        "{what}、現在の保有者の損失{own}は最初の損失の{most}になる。"
    )
}

/// Whether another outcome is consistent with the same facts.
fn confidence(case: &Case<ForcedSelling>, lang: Lang) -> String {
    let outputs = case.outputs;
    let (place, worst) = if outputs.worst > outputs.total * 1.001 {
        (text("among today's holders", "現在の保有者"), outputs.worst)
    } else if outputs.then_worst > outputs.then_total * 1.001 {
        (text("in the 2008-style network", "2008年型の銀行間網"), outputs.then_worst)
    } else {
        return String::new();
    };
    let (place, worst) = (place.get(lang), usd(worst, lang));
    say!(
        lang,
        " If every holder expected the others to sell, losses {place} could reach {worst} on the same \
         inputs: confidence would decide.",
        "どの保有者も他が売ると見込めば、{place}の損失は同じ条件でも{worst}になりうる。どちらになるかは信認による。"
    )
}
