//! What the present inputs mean, in plain words.

use super::{Hurdle, LOOK_AHEAD, Ramp};
use crate::core::format::{calendar_year, figures, significant};
use crate::models::prelude::*;

/// A multiple: two significant figures below 10, three above.
fn times(value: f64, lang: Lang) -> String {
    figures(value, if value < 10.0 { 2 } else { 3 }, lang)
}

/// A number of years, as in "every 5 years"; "year" for one.
fn every(life: u32, lang: Lang) -> String {
    if life == 1 { say!(lang, "year", "1年") } else { say!(lang, "{life} years", "{life}年") }
}

/// When the run rate passes an amount.
enum Passes {
    Already,
    During(String),
    /// Not up to and including this year.
    NotBy(String),
}

impl Passes {
    fn of(case: &Case<Hurdle>, crossing: Answer) -> Passes {
        let start = f64::from(case.inputs.start_year);
        match crossing.number() {
            Some(year) if year <= start => Passes::Already,
            Some(year) => Passes::During(calendar_year(year)),
            None => Passes::NotBy(calendar_year(start + LOOK_AHEAD)),
        }
    }
}

impl Narrate for Hurdle {
    fn headline(case: &Case<Hurdle>, lang: Lang) -> String {
        let outputs = case.outputs;
        let (required, value) = (usd(outputs.revenue_annuity, lang), usd(outputs.npv.abs(), lang));
        let most = case.inputs.highest_demand();
        match (Passes::of(case, outputs.crossing_annuity), outputs.npv < 0.0) {
            (Passes::NotBy(_), _) if most < outputs.revenue_annuity => {
                let most = usd(most, lang);
                say!(
                    lang,
                    "AI would need {required} of revenue a year, more than the {most} at which we assume \
                     demand levels off",
                    "AIに必要な売上高は年{required}で、需要の上限とした年{most}を超える計算だ"
                )
            }
            (Passes::NotBy(year), _) => say!(
                lang,
                "AI would need {required} of revenue a year, and on this path would not earn it by {year}",
                "AIに必要な売上高は年{required}、この想定では{year}年までに届かない計算だ"
            ),
            (Passes::Already, true) => say!(
                lang,
                "AI already earns the {required} a year it needs, yet investors would lose {value} in \
                 present value",
                "AIはすでに必要な年{required}を稼ぐが、投資家の損失は現在価値で{value}になる計算だ"
            ),
            (Passes::During(_), true) => say!(
                lang,
                "AI would need {required} of revenue a year; on this path revenue would reach that level too \
                 late, and investors would lose {value} in present value",
                "AIに必要な売上高は年{required}、この想定では達するのが遅く、投資家の損失は現在価値で{value}になる計算だ"
            ),
            (_, false) => say!(
                lang,
                "AI would need {required} of revenue a year; on this path investors would gain {value} in \
                 present value",
                "AIに必要な売上高は年{required}、この想定なら投資家の利益は現在価値で{value}になる計算だ"
            ),
        }
    }

    fn sentence(case: &Case<Hurdle>, lang: Lang) -> String {
        required(case, lang) + &flat(case, lang) + &path(case, lang) + &investors(case, lang)
    }

    fn condition(case: &Case<Hurdle>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let rate = |value: f64| Unit::PERCENT.show(value, lang);
        let (capital, wacc) = (usd(inputs.capital, lang), rate(outputs.wacc));
        let (margin, life) = (rate(inputs.margin), every(inputs.server_life, lang));
        let (ceiling, growth) = (usd(inputs.ceiling, lang), rate(inputs.growth));
        let path = match inputs.ramp {
            Ramp::Logistic => say!(
                lang,
                "revenue that grows {growth} a year at first and levels off at {ceiling}",
                "売上高は当初年{growth}で伸び、年{ceiling}で頭打ちになる"
            ),
            Ramp::Bass => say!(
                lang,
                "revenue that follows a Bass curve and levels off at {ceiling}",
                "売上高はバス曲線で伸び、年{ceiling}で頭打ちになる"
            ),
        };
        say!(
            lang,
            "Assumes {capital} invested at a cost of capital of {wacc}, servers replaced every {life}, an \
             EBITDA margin of {margin}, and {path}.",
            "投資額{capital}、資本コスト年{wacc}、サーバーの更新{life}ごと、EBITDA利益率{margin}を前提とし、\
             {path}と仮定する。"
        )
    }
}

/// What must be earned on the annuity basis.
fn required(case: &Case<Hurdle>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let wacc = Unit::PERCENT.show(outputs.wacc, lang);
    let (capital, required) = (usd(inputs.capital, lang), usd(outputs.revenue_annuity, lang));
    let industries = times(outputs.industries_annuity, lang);
    let [servers, buildings] = [inputs.server_life, inputs.building_life].map(|life| every(life, lang));
    let replaced = match inputs.server_share {
        share if share <= 0.0 => {
            say!(lang, "replace buildings every {buildings}", "建物を{buildings}ごとに更新する")
        }
        share if share >= 1.0 => {
            say!(lang, "replace servers every {servers}", "サーバーを{servers}ごとに更新する")
        }
        _ => say!(
            lang,
            "replace servers every {servers} and buildings every {buildings}",
            "サーバーを{servers}、建物を{buildings}ごとに更新する"
        ),
    };
    say!(
        lang,
        "To cover a cost of capital of {wacc} on {capital} and {replaced}, AI would need {required} of \
         revenue a year, {industries} times today's cloud industry.",
        "{capital}の投資の資本コスト（年{wacc}）を賄い、{replaced}には、AIに年{required}、\
         現在のクラウド産業の{industries}倍の売上高が必要になる。",
    )
}

/// What a flat return asks for, and what it takes for granted.
fn flat(case: &Case<Hurdle>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [roi, debt] = [inputs.roi, inputs.cost_of_debt].map(|rate| Unit::PERCENT.show(rate, lang));
    let simple = usd(outputs.revenue_simple, lang);
    match outputs.implied_life.number().map(|life| significant(life, 2)) {
        Some(life) => say!(
            lang,
            " A flat {roi} return would need {simple} of revenue a year, enough to repay a loan at {debt} \
             only if everything lasted {life} years.",
            "単純に{roi}の利回りを得るのに必要な売上高は年{simple}。ただし、これで金利{debt}の借り入れを返すには、設備がすべて\
             {life}年もつ必要がある。",
        ),
        None => say!(
            lang,
            " A flat {roi} return would need {simple}, which would not even pay the interest.",
            "単純に{roi}の利回りなら年{simple}だが、それでは金利さえ賄えない。",
        ),
    }
}

/// When the path of adoption passes both amounts.
fn path(case: &Case<Hurdle>, lang: Lang) -> String {
    let outputs = case.outputs;
    let [simple, annuity] = [outputs.revenue_simple, outputs.revenue_annuity].map(|amount| usd(amount, lang));
    let ways = [outputs.crossing_simple, outputs.crossing_annuity].map(|crossing| Passes::of(case, crossing));
    let passes = match ways {
        [Passes::During(first), Passes::During(second)] => say!(
            lang,
            " On this adoption path AI's run rate passes {simple} during {first} and {annuity} during \
             {second}.",
            "この普及の想定では、年換算売上高は{first}年中に{simple}、{second}年中に{annuity}を超える。",
        ),
        [_, Passes::Already] => say!(
            lang,
            " AI's run rate is above {annuity} already.",
            "年換算売上高はすでに{annuity}を超えている。"
        ),
        [Passes::Already, Passes::During(second)] => say!(
            lang,
            " AI's run rate is above {simple} already and, on this adoption path, passes {annuity} during \
             {second}.",
            "年換算売上高はすでに{simple}を超え、この普及の想定では{second}年中に{annuity}を超える。",
        ),
        [Passes::NotBy(_), Passes::During(second)] => say!(
            lang,
            " On this adoption path AI's run rate passes {annuity} during {second}.",
            "この普及の想定では、年換算売上高は{second}年中に{annuity}を超える。",
        ),
        [Passes::During(first), Passes::NotBy(never)] => say!(
            lang,
            " On this adoption path AI's run rate passes {simple} during {first} but not {annuity} by \
             {never}.",
            "この普及の想定では、年換算売上高は{first}年中に{simple}を超えるが、{never}年までに{annuity}\
             には届かない。",
        ),
        [_, Passes::NotBy(never)] => say!(
            lang,
            " On this adoption path AI's run rate does not reach {annuity} by {never}.",
            "この普及の想定では、年換算売上高は{never}年までに{annuity}に届かない。",
        ),
    };
    passes + &limited(case, lang)
}

/// Says so where only the assumed ceiling keeps revenue below the bar.
fn limited(case: &Case<Hurdle>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let most = inputs.highest_demand();
    if outputs.crossing_annuity.number().is_some() || most >= outputs.revenue_annuity {
        return String::new();
    }
    let ceiling = usd(most, lang);
    say!(
        lang,
        " That follows from an assumption of ours: demand levels off at {ceiling} a year.",
        "需要が年{ceiling}で頭打ちになるという仮定による結果だ。",
    )
}

/// What investors gain or lose.
fn investors(case: &Case<Hurdle>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let value = usd(outputs.npv.abs(), lang);
    let horizon = every(inputs.horizon, lang);
    let irr = outputs.irr.number().map(|rate| Unit::PERCENT.show(rate, lang));
    let at = match irr {
        Some(rate) => say!(lang, " (a return of {rate} a year)", "（内部収益率は年{rate}）"),
        None => String::new(),
    };
    let span = if lang == Lang::En && inputs.horizon == 1 { "one year".to_owned() } else { horizon };
    if outputs.npv < 0.0 {
        say!(
            lang,
            " Over {span} investors would lose {value} in present value{at}.",
            "{span}間の投資家の損失は、現在価値で{value}になる計算だ{at}。",
        )
    } else {
        say!(
            lang,
            " Over {span} investors would gain {value} in present value{at}.",
            "{span}間の投資家の利益は、現在価値で{value}になる計算だ{at}。",
        )
    }
}
