//! What the present inputs mean, in plain words.

use super::{Elasticity, ReverseQe};
use crate::core::format::figures;
use crate::models::prelude::*;

fn percent(value: f64, lang: Lang) -> String {
    Unit::PERCENT.show(value, lang)
}

/// The digits of a difference between rates: one where there is less than a tenth of a point.
pub(super) fn digits(difference: f64, lang: Lang) -> String {
    let shown = difference * 100.0;
    if shown > 0.0 && shown < 0.001 {
        return say!(lang, "under 0.001", "0.001未満");
    }
    figures(shown, if shown < 0.1 { 1 } else { 2 }, lang)
}

/// A difference between rates.
pub(super) fn points(difference: f64, lang: Lang) -> String {
    let number = digits(difference, lang);
    let noun = if number == "1" { "point" } else { "points" };
    say!(lang, "{number} percentage {noun}", "{number}ポイント")
}

/// The most that a rise may come to.
pub(super) fn at_most(difference: f64, lang: Lang) -> String {
    let number = digits(difference, lang);
    if difference * 100.0 < 0.001 {
        return say!(lang, "{number} points", "{number}ポイント");
    }
    let noun = if number == "1" { "point" } else { "points" };
    say!(lang, "at most {number} {noun}", "最大{number}ポイント")
}

/// How far the price of an asset falls by higher yields alone.
pub(super) fn by_yields(case: &Case<ReverseQe>, row: usize) -> f64 {
    -libm::expm1(case.workings.repriced[row])
}

/// The first asset in a sentence.
fn first_name(case: &Case<ReverseQe>, lang: Lang) -> String {
    let name = case.inputs.assets[case.workings.sales.order[0]].kind.label().get(lang);
    match lang {
        Lang::En => name.to_lowercase(),
        Lang::Ja => name.to_owned(),
    }
}

impl Narrate for ReverseQe {
    fn headline(case: &Case<ReverseQe>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let years = Unit::YEARS.show(f64::from(inputs.years), lang);
        if outputs.shortfall <= 0.0 {
            return say!(
                lang,
                "On these flows the tub would not be short after {years}: AI's draw would leave yields as \
                 they are",
                "この前提では{years}後も浴槽の水は足り、AIの資金需要は金利を動かさない計算だ"
            );
        }
        let (rise, seen) = (points(outputs.rise, lang), digits(inputs.observed, lang));
        say!(
            lang,
            "If idle capital ran out, AI would add {rise} to yields in {years}, against {seen} seen",
            "遊休資金が尽きた場合、AIが金利を押し上げる幅は{years}で{rise}の計算だ（実際の上昇は{seen}ポイント）"
        )
    }

    fn sentence(case: &Case<ReverseQe>, lang: Lang) -> String {
        water(case, lang) + &claim(case, lang) + &forced(case, lang)
    }

    fn condition(case: &Case<ReverseQe>, lang: Lang) -> String {
        let inputs = case.inputs;
        let idle = usd(case.outputs.idle, lang);
        let [outside, back] = [inputs.outside, inputs.returned].map(|share| percent(share, lang));
        let response = figures(inputs.response(), 3, lang);
        say!(
            lang,
            "Idle at the start: {idle}; {outside} of the build-out raised outside, of which {back} comes \
             back; {response} basis points of yield per point of GDP. Bitcoin's sensitivity and all \
             holdings are assumptions.",
            "当初の遊休資金{idle}、外部調達の割合{outside}、うち戻る割合{back}、金利の反応はGDPの1％当たり{response}ベーシスポイント。ビットコインの感応度と各資産の持\
             ち分は仮定。"
        )
    }
}

/// What AI draws, as the object of "AI draws …".
fn draw(case: &Case<ReverseQe>, lang: Lang) -> String {
    let [first, all] = [case.inputs.first_draw(), case.outputs.drawn].map(|sum| usd(sum, lang));
    let years = Unit::YEARS.show(f64::from(case.inputs.years), lang);
    if case.outputs.drawn <= 0.0 {
        return say!(lang, "nothing from outside", "外部から何も引き出さない");
    }
    if case.inputs.years == 1 {
        return say!(lang, "{first} from outside in a year", "外部から1年で{first}を引き出す");
    }
    say!(
        lang,
        "{first} from outside in the first year and {all} in {years}",
        "外部から初年に{first}、{years}で{all}を引き出す"
    )
}

/// When the tub runs dry, and what that adds to yields.
fn water(case: &Case<ReverseQe>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let [idle, short] = [outputs.idle, outputs.shortfall].map(|sum| usd(sum, lang));
    let draw = draw(case, lang);
    let Some(dry) = outputs.dry.number().filter(|_| outputs.shortfall > 0.0) else {
        return say!(
            lang,
            "If AI draws {draw}, the {idle} that lies idle and what flows in would suffice: AI would move \
             no price.",
            "AIが{draw}場合、当初の遊休資金{idle}と流入で足り、AIによる価格への影響はない。"
        );
    };
    let rise = points(outputs.rise, lang);
    let response = figures(inputs.response(), 3, lang);
    let measured = match inputs.elasticity {
        Elasticity::Own => say!(lang, "the response set", "設定した値"),
        _ => say!(lang, "a measured response", "実測値"),
    };
    let when = if dry <= 0.0 {
        say!(lang, "the tub would be dry from the start", "浴槽は初めから空で")
    } else {
        let dry = in_years(dry, lang);
        say!(
            lang,
            "the {idle} that lies idle would be used up after {dry}",
            "当初の遊休資金{idle}は{dry}で尽き"
        )
    };
    say!(
        lang,
        "If AI draws {draw}, {when}, and {short} would have to come out of other assets. At {response} \
         basis points (hundredths of a percentage point) per point of GDP, {measured}, that adds {rise} to \
         yields.",
        "AIが{draw}場合、{when}、期間末までに{short}を他の資産から回すことになる。金利の反応をGDPの1％当たり{response}ベーシスポイント（1ベーシスポイントは0.01ポイン\
         ト）とすれば（{measured}）、金利は{rise}上がる。"
    )
}

/// A length of time, to a tenth of a year.
pub(super) fn in_years(years: f64, lang: Lang) -> String {
    Unit::YEARS.show(libm::round(years * 10.0) / 10.0, lang)
}

/// A share, without digits that nobody can know.
pub(super) fn about(share: f64, lang: Lang) -> String {
    if share > 0.99 && share < 1.0 {
        return say!(lang, "more than 99%", "99％超");
    }
    let number = figures(share * 100.0, 2, lang);
    say!(lang, "{number}%", "{number}％")
}

/// The rise in yields that is cited by default.
const SEEN: f64 = 0.0089;

/// What the article's claim would need.
fn claim(case: &Case<ReverseQe>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let Some(times) = outputs.times.number().filter(|_| inputs.observed > 0.0) else { return String::new() };
    let seen = points(inputs.observed, lang);
    let is_cited = inputs.observed == SEEN;
    let rose = if is_cited {
        say!(
            lang,
            " From February to September 2026 the ten-year yield rose by {seen}",
            "2026年2～9月に10年国債の利回りは{seen}上がった。"
        )
    } else {
        say!(lang, " Take a rise in yields of {seen}", "金利が{seen}上がったとする。")
    };
    if times <= 1.0 {
        return rose
            + &say!(
                lang,
                ", which responses within what was measured would explain by the first year's draw alone.",
                "測定された範囲の反応でも、初年の資金需要だけで説明できる。"
            );
    }
    let times = figures(times, 2, lang);
    let cause = if is_cited {
        say!(
            lang,
            "; Pimco names the expected path of policy rates instead.",
            "ピムコは政策金利の見通しの変化を原因に挙げる。"
        )
    } else {
        say!(lang, ".", "")
    };
    rose + &say!(
        lang,
        ": for the first year's draw to explain that, as the article on “reverse QE” claims, yields would \
         have to respond {times} times as strongly as the highest measurement",
        "「逆QE」の記事の主張どおり初年の資金需要がその原因なら、金利の反応は測定値の最大の{times}倍でなければならない。"
    ) + &cause
}

/// What is sold, and how far the first falls.
fn forced(case: &Case<ReverseQe>, lang: Lang) -> String {
    let Case { outputs, .. } = case;
    if outputs.called <= 0.0 {
        return String::new();
    }
    let [called, unmet] = [outputs.called, outputs.unmet].map(|sum| usd(sum, lang));
    let (fall, name) = (about(outputs.first_fall, lang), first_name(case, lang));
    let first = by_yields(case, case.workings.sales.order[0]);
    let fall = if first > 0.005 {
        let first = about(first, lang);
        say!(lang, "{fall}, of which {first} through higher yields", "{fall}（うち金利上昇による分{first}）")
    } else {
        fall
    };
    let short = if outputs.unmet > 1e-6 * outputs.called {
        say!(
            lang,
            " The assets listed could not raise {unmet} of what is called for.",
            "一覧の資産では、求められる額のうち{unmet}を用意できない。"
        )
    } else {
        String::new()
    };
    say!(
        lang,
        " If {called} of the shortfall were raised by forced sales, {name}, sold first, would fall {fall}; \
         who must sell, and how shallow the market is, are our assumptions.",
        "不足額のうち{called}を強制売却で賄うとすれば、最初に売られる{name}は{fall}下がる。誰が売らされ、市場がどれだけ薄いかは本サイトの仮定による。"
    ) + &short
}
