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

/// What the clock is set to, as a condition.
fn premise(inputs: &Inputs, lang: Lang) -> String {
    let pays = years(inputs.years, lang);
    match inputs.era {
        Era::Ai => say!(
            lang,
            "On an illustrative curve, if AI took {pays} to pay",
            "AIが稼ぐまで{pays}かかるとした例示の曲線では"
        ),
        Era::Railways => {
            say!(lang, "On a curve like that of railway shares", "英国の鉄道株に似せた例示の曲線では")
        }
        Era::DotCom => say!(lang, "On a curve like that of the Nasdaq", "ナスダックに似せた例示の曲線では"),
    }
}

/// What falls due in the trough, as a subject.
fn caught(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [due, amount] = [outputs.due, inputs.amount].map(|sum| usd(sum, lang));
    let (share, tenor) = (percent(outputs.share, lang), years(inputs.tenor, lang));
    match inputs.wall() {
        Wall::Hype => say!(
            lang,
            "{share} of loans with a tenor of {tenor}",
            "熱狂に応じて貸した期間{tenor}の債務の{share}"
        ),
        _ => say!(lang, "{due} of {amount} of debt", "債務{amount}のうち{due}"),
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
        let (caught, when) = (caught(case, lang), when(trough, lang));
        say!(
            lang,
            "{premise}, {caught} would mature in a trough {when}",
            "{premise}、{when}の谷で{caught}が満期を迎える"
        )
    }

    fn sentence(case: &Case<HypeClock>, lang: Lang) -> String {
        course(case, lang) + &debt(case, lang) + &credit(case, lang) + &revenue(case, lang)
    }

    fn condition(case: &Case<HypeClock>, lang: Lang) -> String {
        let inputs = case.inputs;
        let clock = &case.workings.clock;
        let (peak, fall) = (year(clock.peak, lang), years(inputs.fall, lang));
        let (first, pays) = (year(clock.first, lang), years(inputs.years, lang));
        let [plateau, level] = [inputs.plateau, inputs.threshold].map(|share| percent(share, lang));
        say!(
            lang,
            "An illustration, not a forecast: hype that peaks in {peak} and halves within {fall}; productivity \
             at 10% in {first} and at 95% in year {pays}, in the end {plateau} of hype's peak; a trough is \
             below {level} of the first peak of their sum.",
            "例示であり予測ではない。熱狂は{peak}に山を迎え{fall}で半減、生産性は{first}に10％、{pays}目に95％に達し、最終的に熱狂の山の\
             {plateau}。谷は両者の合計が最初の山の{level}を下回る期間。"
        )
        .replace("in year 1 year;", "in year 1;")
    }
}

/// How the sum rises and falls.
fn course(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    let (peak, level) = (year(workings.clock.peak, lang), percent(inputs.threshold, lang));
    let start = say!(
        lang,
        "This is an illustration, not a forecast. With hype at its height in {peak}, the sum of hype and \
         productivity would ",
        "例示であり、予測ではない。熱狂が{peak}に山を迎えるとすれば、熱狂と生産性の合計は"
    );
    let fall = match outputs.fall.number() {
        Some(fall) => percent(fall, lang),
        None => {
            return start
                + &say!(
                    lang,
                    "not fall at all: productivity would grow faster than hype fades.",
                    "下がらない。生産性の伸びが熱狂の冷め方を上回る計算だ。"
                );
        }
    };
    let Some(trough) = &workings.trough else {
        return start
            + &say!(
                lang,
                "fall by {fall} and stay above {level} of its first peak: no trough.",
                "{fall}下がるが、最初の山の{level}を下回らず、谷は生じない計算だ。"
            );
    };
    let when = when(trough, lang);
    start
        + &say!(
            lang,
            "fall by {fall} and lie below {level} of its first peak {when}.",
            "{fall}下がり、{when}に最初の山の{level}を下回る計算だ。"
        )
}

/// What matures meanwhile.
fn debt(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    if workings.trough.is_none() {
        return String::new();
    }
    let [due, unpaid] = [outputs.due, outputs.unpaid].map(|sum| usd(sum, lang));
    let [share, shut] = [outputs.share, inputs.shut].map(|share| percent(share, lang));
    let amount = usd(inputs.amount, lang);
    let listed = match inputs.wall() {
        Wall::Sample => {
            say!(lang, "due like the 39 debts that we could read", "条件を読めた39件と同じ満期の")
        }
        Wall::CoreWeave => say!(
            lang,
            "of a model borrower with CoreWeave's maturities",
            "CoreWeaveの満期を写したモデル上の借り手の"
        ),
        Wall::Hype => {
            let tenor = years(inputs.tenor, lang);
            say!(lang, "lent as the hype went, with a tenor of {tenor}", "熱狂に応じて期間{tenor}で貸した")
        }
    };
    let mut words = say!(
        lang,
        " Of {amount} of debt {listed}, {due} ({share}) would mature then; if {shut} of that found no \
         lender, {unpaid} would be unpaid, before recoveries.",
        "{listed}債務{amount}のうち{due}（{share}）がこの間に満期を迎え、その{shut}に貸し手がつかなければ、未払いは{unpaid}にな\
         る（回収・条件変更前）。"
    );
    if let (Some(tenor), Some(worst)) = (outputs.worst_tenor.number(), outputs.worst.number()) {
        let (tenor, worst) = (years(tenor, lang), percent(worst, lang));
        words += &say!(
            lang,
            " Of loans made as the hype went, a tenor of {tenor} would be the most exposed: {worst} of them \
             would mature in the trough.",
            "熱狂に応じて貸した債務では、期間{tenor}のものの{worst}が谷で満期を迎え、割合が最も大きい。"
        );
    }
    words
}

/// Whether credit peaks before technology.
fn credit(case: &Case<HypeClock>, lang: Lang) -> String {
    let outputs = case.outputs;
    let lag = years(outputs.lag.abs(), lang);
    let order = if outputs.lag < 0.0 {
        say!(
            lang,
            " Lending that follows hype would peak {lag} after productivity grows fastest",
            "熱狂に応じた貸し出しは、生産性の伸びが最も速い時期の{lag}後に山を迎える"
        )
    } else {
        say!(
            lang,
            " Lending that follows hype would peak {lag} before productivity grows fastest",
            "熱狂に応じた貸し出しは、生産性の伸びが最も速い時期の{lag}前に山を迎える"
        )
    };
    match outputs.limit.number() {
        Some(limit) => {
            let limit = years(limit, lang);
            order
                + &say!(
                    lang,
                    "; with full scale within {limit} there would be no trough.",
                    "。{limit}以内に稼ぐなら谷は生じない。"
                )
        }
        None => order + text(".", "。").get(lang),
    }
}

/// How the revenue of 2030 compares with Bain's need.
fn revenue(case: &Case<HypeClock>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let (Some(earned), Some(short)) = (outputs.earned.number(), outputs.short.number()) else {
        return String::new();
    };
    let [earned, short, needed] = [earned, short, inputs.needed].map(|sum| usd(sum, lang));
    let whose = if inputs.needed == sources::BAIN_NEEDED {
        say!(lang, " that Bain puts as the need", "（ベインの試算）")
    } else {
        String::new()
    };
    let found = outputs.bain.number().map_or(String::new(), |pace| {
        let pace = years(pace, lang);
        say!(
            lang,
            " A shortfall of 40%, as Bain found, would mean {pace}.",
            "ベインの試算と同じ4割の不足は、{pace}で稼ぐ場合にあたる。"
        )
    });
    say!(
        lang,
        " AI would earn {earned} in 2030, {short} short of the {needed}{whose}.{found}",
        "2030年のAIの売上高は{earned}で、必要額{needed}{whose}に{short}足りない。{found}"
    )
}
