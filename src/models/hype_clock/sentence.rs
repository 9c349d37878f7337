//! What the present inputs mean, in plain words.

use super::clock::Trough;
use super::{Era, HypeClock, Inputs, Wall, sources};
use crate::models::prelude::*;

pub(super) fn percent(value: f64, lang: Lang) -> String {
    Unit::PERCENT.show(libm::round(value * 100.0) / 100.0, lang)
}

/// A length of time, to a tenth of a year.
pub(super) fn years(value: f64, lang: Lang) -> String {
    Unit::YEARS.show(libm::round(value * 10.0) / 10.0, lang)
}

/// The calendar year of a moment.
pub(super) fn year(value: f64, lang: Lang) -> String {
    Unit::CALENDAR_YEAR.show(value, lang)
}

/// When the trough is: "from 2029 to 2034".
pub(super) fn when(trough: &Trough, lang: Lang) -> String {
    let from = year(trough.start, lang);
    let Some(end) = trough.end else {
        return say!(lang, "from {from} on", "{from}以降");
    };
    let to = year(end, lang);
    let begin = from.trim_end_matches('年');
    if from == to {
        say!(lang, "in {to}", "{to}")
    } else {
        say!(lang, "from {from} to {to}", "{begin}～{to}")
    }
}

/// The trough with its years: "a 2029–34 trough".
fn dated(trough: &Trough, lang: Lang) -> String {
    let when = when(trough, lang);
    let [from, to] = [trough.start, trough.until()].map(|moment| year(moment, Lang::En));
    match trough.end {
        None => say!(lang, "a trough {when}", "{when}の谷"),
        Some(_) if from == to => say!(lang, "a {from} trough", "{when}の谷"),
        Some(_) => {
            let to = if from[..2] == to[..2] { &to[2..] } else { &to };
            say!(lang, "a {from}–{to} trough", "{when}の谷")
        }
    }
}

/// Loans of a tenor: "5-year loans".
pub(super) fn loans(tenor: f64, lang: Lang) -> String {
    let tenor = years(tenor, lang);
    let adjective = tenor.trim_end_matches('s').replace(' ', "-");
    say!(lang, "{adjective} loans", "期間{tenor}の債務")
}

/// The past is told as the past.
fn would(inputs: &Inputs, lang: Lang) -> String {
    if inputs.era == Era::Ai {
        say!(lang, "would mature", "満期を迎える")
    } else {
        say!(lang, "would have matured", "満期を迎えた計算だ")
    }
}

/// What the clock is set to, as a condition.
fn premise(inputs: &Inputs, lang: Lang) -> String {
    let pays = years(inputs.years, lang);
    match inputs.era {
        Era::Ai if inputs.plateau < 1.0 => {
            let plateau = percent(inputs.plateau, lang);
            say!(
                lang,
                "On an illustrative curve, if AI kept {plateau} of hype's promise",
                "AIが熱狂の約束の{plateau}しか果たさないとした例示の曲線では"
            )
        }
        Era::Ai => say!(
            lang,
            "On an illustrative curve, if AI took {pays} to pay",
            "AIが稼ぐまで{pays}かかるとした例示の曲線では"
        ),
        Era::Railways => {
            say!(lang, "On an illustrative curve for railway shares", "英国の鉄道株に合わせた例示の曲線では")
        }
        Era::DotCom => {
            say!(lang, "On an illustrative curve for the Nasdaq", "ナスダックに合わせた例示の曲線では")
        }
    }
}

/// What falls due in the trough, as a subject.
fn caught(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [due, amount] = [outputs.due, inputs.amount].map(|sum| usd(sum, lang));
    let (share, loans) = (percent(outputs.share, lang), loans(inputs.tenor, lang));
    match inputs.wall() {
        Wall::Hype => say!(lang, "{share} of {loans}", "{loans}の{share}"),
        _ => say!(lang, "{due} of {amount} of debt", "債務{amount}のうち{due}"),
    }
}

/// Which debt is laid over the clock.
pub(super) fn listed(inputs: &Inputs, lang: Lang) -> String {
    match inputs.wall() {
        Wall::Sample => {
            say!(lang, "due like the 39 debts that we could read", "条件を読めた39件と同じ満期の債務")
        }
        Wall::CoreWeave => say!(
            lang,
            "of a model borrower with CoreWeave's maturities",
            "CoreWeaveの満期を写したモデル上の借り手の債務"
        ),
        Wall::Hype => {
            let tenor = years(inputs.tenor, lang);
            say!(lang, "lent as the hype went, for {tenor}", "熱狂に応じて期間{tenor}で貸した債務")
        }
    }
}

impl Narrate for HypeClock {
    fn headline(case: &Case<HypeClock>, lang: Lang) -> String {
        let premise = premise(case.inputs, lang);
        let Some(trough) = &case.workings.trough else {
            let level = percent(case.inputs.threshold, lang);
            return say!(
                lang,
                "{premise}, there would be no trough below {level} of the first peak",
                "{premise}、最初の山の{level}を下回る谷は生じない"
            );
        };
        let (caught, trough, would) = (caught(case, lang), dated(trough, lang), would(case.inputs, lang));
        say!(lang, "{premise}, {caught} {would} in {trough}", "{premise}、{trough}で{caught}が{would}")
    }

    fn sentence(case: &Case<HypeClock>, lang: Lang) -> String {
        course(case, lang) + &debt(case, lang) + &credit(case, lang) + &revenue(case, lang)
    }

    fn condition(case: &Case<HypeClock>, lang: Lang) -> String {
        let inputs = case.inputs;
        let clock = &case.workings.clock;
        let (peak, fall) = (year(clock.peak, lang), years(inputs.fall, lang));
        let (first, later) = (year(clock.first, lang), years(inputs.years - 1.0, lang));
        let [plateau, level] = [inputs.plateau, inputs.threshold].map(|share| percent(share, lang));
        say!(
            lang,
            "An illustration, not a forecast: hype that peaks in {peak} and halves within {fall}; \
             productivity at 10% in {first} and at 95% {later} later, in the end {plateau} of hype's peak; a \
             trough is below {level} of the first peak of their sum.",
            "例示であり予測ではない。熱狂は{peak}に山を迎え{fall}で半減、生産性は{first}に10％、その{later}後に95％に達し、最終的に熱狂\
             の山の{plateau}。谷は両者の合計が最初の山の{level}を下回る期間。"
        )
    }
}

/// How the sum rises and falls.
fn course(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    let (peak, pays) = (year(workings.clock.peak, lang), years(inputs.years, lang));
    let level = percent(inputs.threshold, lang);
    let start = say!(
        lang,
        "On this illustrative curve, which is no forecast, hype peaks in {peak} and productivity takes \
         {pays} to full scale; their sum ",
        "予測ではなく例示の曲線で、熱狂は{peak}に山を迎え、生産性はフル稼働まで{pays}かかるとする。両者の合計は"
    );
    let Some(fall) = outputs.fall.number() else {
        return start
            + &say!(
                lang,
                "would not fall: productivity would grow faster than hype fades.",
                "下がらない。生産性の伸びが熱狂の冷め方を上回る計算だ。"
            );
    };
    let fall = percent(fall, lang);
    let Some(trough) = &workings.trough else {
        return start
            + &say!(
                lang,
                "would fall by {fall} and stay above {level} of its first peak.",
                "{fall}下がるが、最初の山の{level}を下回らない計算だ。"
            );
    };
    let when = when(trough, lang);
    start
        + &say!(
            lang,
            "would fall by {fall} and lie below {level} of its first peak {when}.",
            "{fall}下がり、{when}に最初の山の{level}を下回る計算だ。"
        )
}

/// What matures meanwhile.
fn debt(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    if workings.trough.is_none() {
        return String::new();
    }
    let [due, unpaid, amount] = [outputs.due, outputs.unpaid, inputs.amount].map(|sum| usd(sum, lang));
    let [share, shut] = [outputs.share, inputs.shut].map(|share| percent(share, lang));
    let (listed, would) = (listed(inputs, lang), would(inputs, lang));
    if inputs.era != Era::Ai {
        // Today's dollars say nothing of the past.
        return say!(
            lang,
            " Of debt {listed}, {share} {would} in this illustrative trough.",
            "{listed}の{share}が、この例示の谷で{would}。"
        );
    }
    say!(
        lang,
        " Of {amount} of debt {listed}, {due} ({share}) {would} in this illustrative trough; if {shut} of \
         that found no lender, {unpaid} would be unpaid, before recoveries.",
        "{listed}{amount}のうち{due}（{share}）がこの例示の谷で{would}。その{shut}に貸し手がつかなければ、未払いは{unpaid}になる\
         （回収・条件変更前）。"
    )
}

/// Whether credit peaks before technology, and which tenors suffer.
fn credit(case: &Case<HypeClock>, lang: Lang) -> String {
    let outputs = case.outputs;
    let lag = years(outputs.lag.abs(), lang);
    let (order, side) = if outputs.lag < 0.0 { ("after", "後") } else { ("before", "前") };
    let mut words = say!(
        lang,
        " In the illustration, lending that follows hype peaks {lag} {order} productivity grows fastest",
        "この例示で、熱狂に応じた貸し出しの山は、生産性の伸びが最も速い時期の{lag}{side}になる。"
    );
    if let (Some(tenor), Some(worst)) = (outputs.worst_tenor.number(), outputs.worst.number()) {
        let (loans, worst) = (loans(tenor, lang), percent(worst, lang));
        words += &say!(
            lang,
            "; {loans} are the most exposed, with {worst} due in the trough",
            "{loans}は{worst}が谷で満期を迎え、割合が最も大きい。"
        );
    }
    if let Some(limit) = outputs.limit.number() {
        let limit = years(limit, lang);
        words += &say!(
            lang,
            "; with full scale within {limit} there would be no trough",
            "フル稼働まで{limit}以内なら、谷は生じない。"
        );
    }
    words + text(".", "").get(lang)
}

/// How the revenue of 2030 compares with Bain's need.
fn revenue(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let (Some(earned), Some(short)) = (outputs.earned.number(), outputs.short.number()) else {
        return String::new();
    };
    let [earned, short, needed] = [earned, short, inputs.needed].map(|sum| usd(sum, lang));
    let whose = if inputs.needed == sources::BAIN_NEEDED {
        say!(lang, " that Bain says is needed", "（ベインの試算）")
    } else {
        say!(lang, " needed", "")
    };
    let found = outputs.bain.number().map_or(String::new(), |pace| {
        let pace = years(pace, lang);
        say!(
            lang,
            "; a shortfall of 40%, as Bain found, would mean full scale in {pace}",
            "ベインと同じ4割の不足は、フル稼働まで{pace}の場合にあたる。"
        )
    });
    if case.outputs.short == Answer::Number(0.0) {
        return say!(
            lang,
            " On the same illustrative path AI would earn {earned} in 2030, no less than the {needed}{whose}\
             {found}.",
            "同じ例示の経路で、2030年のAIの売上高は{earned}と、必要額{needed}{whose}に届く。{found}"
        );
    }
    say!(
        lang,
        " On the same illustrative path AI would earn {earned} in 2030, {short} short of the {needed}{whose}\
         {found}.",
        "同じ例示の経路で、2030年のAIの売上高は{earned}と、必要額{needed}{whose}に{short}足りない。{found}"
    )
}
