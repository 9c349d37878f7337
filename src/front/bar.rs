//! The bar: what AI must earn, and when it does.

use super::lever::Pays;
use super::section::{Facts, Scene, Words};
use super::setting::Setting;
use crate::core::format::{calendar_year, figures};
use crate::models::hurdle::{Hurdle, Inputs};
use crate::models::prelude::*;

/// Its place on the page.
pub const ID: &str = "bar";

/// The section `bar`, on [`Hurdle`]: what AI must earn.
pub struct HurdleBar;

impl Scene for HurdleBar {
    type Of = Hurdle;
    const MODEL: &'static Hurdle = &Hurdle;
    const FACTS: Facts = Facts {
        id: ID,
        kicker: text("The bar", "ハードル"),
        chart: "ramp",
        led: &["growth", "ceiling"],
        taken: &["k", "server-life", "today"],
    };

    fn words(case: &Case<Hurdle>, setting: &Setting, lang: Lang) -> Words {
        let Case { inputs, outputs, .. } = case;
        let (wacc, required) = (Unit::PERCENT.show(outputs.wacc, lang), usd(outputs.revenue_annuity, lang));
        let path = path(case, setting.pays, lang);
        let text = match lang {
            Lang::En => vec![
                "Suppose data centres cost ".to_owned(),
                format!(
                    ". To cover an after-tax cost of capital of {wacc} a year and replace servers every "
                ),
                format!(", AI would need {required} of revenue a year. We put today's revenue at "),
                format!(". {path}"),
            ],
            Lang::Ja => vec![
                "データセンターへの投資額を".to_owned(),
                format!("とする。資本コスト（税引き後、年{wacc}）を賄い、サーバーを"),
                format!("ごとに更新するには、AIに年{required}の売上高が必要になる。現在の売上高は"),
                format!("とする。{path}"),
            ],
        };
        let (value, horizon) = (usd(outputs.npv.abs(), lang), inputs.horizon);
        let clause = if outputs.npv < 0.0 {
            say!(
                lang,
                "investors would lose {value} in present value over {horizon} years",
                "投資家の{horizon}年間の損失は現在価値で{value}"
            )
        } else {
            say!(
                lang,
                "investors would gain {value} in present value over {horizon} years",
                "投資家の{horizon}年間の利益は現在価値で{value}"
            )
        };
        Words {
            title: title(case, lang),
            text,
            assumes: assumes(inputs, setting.pays, lang),
            rests_on: None,
            clause: Some(clause),
        }
    }
}

fn title(case: &Case<Hurdle>, lang: Lang) -> String {
    let times = case.outputs.revenue_annuity / case.inputs.revenue_today;
    if times <= 1.0 {
        return say!(
            lang,
            "On these inputs AI already has the revenue it needs",
            "この前提では、AIは必要な売上高をすでに得ている"
        );
    }
    let times = figures(times, 2, lang);
    say!(lang, "AI would need {times} times today's revenue", "AIに必要な売上高は、現在の売上高の{times}倍")
}

/// When the path of the lever passes what is needed, and what that is worth to those who pay.
fn path(case: &Case<Hurdle>, pays: Pays, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let (value, horizon) = (usd(outputs.npv.abs(), lang), inputs.horizon);
    let (condition, required) = (pays.condition(lang), usd(outputs.revenue_annuity, lang));
    let crossing = outputs.crossing_annuity.number();
    let passes = match crossing.map(calendar_year) {
        Some(_) if crossing <= Some(f64::from(inputs.start_year)) => say!(
            lang,
            "{condition}, AI's revenue is above {required} already",
            "{condition}、売上高はすでに{required}を超えており"
        ),
        Some(year) if held_back(inputs, crossing) => say!(
            lang,
            "{condition}, AI's revenue, held back by the supply of power, would pass {required} \
             during {year}",
            "{condition}、電力の制約を受ける売上高が{required}を超えるのは{year}年中"
        ),
        Some(year) => say!(
            lang,
            "{condition}, AI's revenue would pass {required} during {year}",
            "{condition}、売上高が{required}を超えるのは{year}年中"
        ),
        None => {
            say!(
                lang,
                "{condition}, AI's revenue would stay below {required}",
                "{condition}、売上高は{required}に届かず"
            )
        }
    };
    if outputs.npv < 0.0 {
        say!(
            lang,
            "{passes}, and investors would lose {value} in present value over {horizon} years.",
            "{passes}、投資家の{horizon}年間の損失は現在価値で{value}になる計算だ。"
        )
    } else {
        say!(
            lang,
            "{passes}, and investors would gain {value} in present value over {horizon} years.",
            "{passes}、投資家の{horizon}年間の利益は現在価値で{value}になる計算だ。"
        )
    }
}

/// Whether power, not demand, decides when revenue gets there.
fn held_back(inputs: &Inputs, crossing: Option<f64>) -> bool {
    let Some(years) = crossing.map(|year| year - f64::from(inputs.start_year)) else { return false };
    inputs.demand(years) > inputs.revenue(years) * 1.001
}

fn assumes(inputs: &Inputs, pays: Pays, lang: Lang) -> String {
    let ceiling = usd(inputs.ceiling, lang);
    let path = match pays {
        Pays::After(years) => say!(
            lang,
            "The lever sets how fast revenue grows: power permitting, to 95% of a ceiling of {ceiling} in \
             {years} years.",
            "レバーで売上高の伸びが決まる。電力が足りれば、{years}年で上限（年{ceiling}）の95％に達する。"
        ),
        Pays::Never => say!(
            lang,
            "If demand stalls, revenue grows as slowly as in the 20-year case and levels off at {ceiling} \
             a year.",
            "需要が頭打ちになる場合、売上高は20年の場合と同じ遅さで伸び、年{ceiling}で頭打ちになる。"
        ),
    };
    say!(
        lang,
        "{path} The default for today's revenue is that of Anthropic and OpenAI in May 2026 (relayed).",
        "{path}現在の売上高の初期値は、AnthropicとOpenAIの2026年5月の合計（孫引き）。"
    )
}
