//! The bar: what AI must earn, and when it does.

use super::chapter::{Facts, Scene, Words};
use super::lever::{PLANNED, PLATEAU, Pays};
use super::setting::Setting;
use crate::core::format::{calendar_year, significant};
use crate::models::hurdle::{Hurdle, Inputs};
use crate::models::prelude::*;

/// The chapter.
pub struct Bar;

/// Full scale is this share of the ceiling: the other models' ramps reach it in as many years as they say.
const FULL_SCALE: f64 = 0.95;

/// The first year's growth that takes a logistic path from today's revenue to full scale in `years`:
/// solves M/(1 + (M/R₀ − 1)·(1 + g)^−t) = 0.95·M for g.
fn growth(inputs: &Inputs, years: u32) -> f64 {
    let today = (inputs.revenue_today / inputs.ceiling).min(FULL_SCALE);
    let odds = |share: f64| libm::log(share / (1.0 - share));
    libm::expm1((odds(FULL_SCALE) - odds(today)) / f64::from(years)).clamp(0.0, 4.0)
}

impl Scene for Bar {
    type Of = Hurdle;
    const MODEL: &'static Hurdle = &Hurdle;
    const FACTS: Facts = Facts {
        id: "bar",
        kicker: text("The bar", "ハードル"),
        chart: "ramp",
        taken: &["k", "server-life", "today"],
    };

    fn set(pays: Pays, inputs: &mut Inputs) {
        match pays {
            Pays::After(years) => inputs.growth = growth(inputs, years),
            Pays::Never => {
                inputs.ceiling *= PLATEAU;
                inputs.growth = growth(inputs, PLANNED);
            }
        }
    }

    fn words(case: &Case<Hurdle>, setting: &Setting, lang: Lang) -> Words {
        let Case { inputs, outputs, .. } = case;
        let (wacc, required) = (Unit::PERCENT.show(outputs.wacc, lang), usd(outputs.revenue_annuity, lang));
        let path = path(case, setting.pays, lang);
        let text = match lang {
            Lang::En => vec![
                "Data centres are to cost about ".to_owned(),
                format!(". To pay lenders and shareholders {wacc} a year and replace servers every "),
                format!(", AI would need {required} of revenue a year. Two firms now earn about "),
                format!(". {path}"),
            ],
            Lang::Ja => vec![
                "データセンターの建設費は約".to_owned(),
                format!("。貸し手と株主に年{wacc}を払い、サーバーを"),
                format!("ごとに更新するには、AIに年{required}の売上高が要る。現在の売上高は2社で"),
                format!("。{path}"),
            ],
        };
        let value = usd(outputs.npv.abs(), lang);
        let clause = if outputs.npv < 0.0 {
            say!(lang, "investors would lose {value}", "投資家の損失は{value}")
        } else {
            say!(lang, "investors would gain {value}", "投資家の利益は{value}")
        };
        Words {
            title: title(case, lang),
            text,
            assumes: assumes(inputs, setting.pays, lang),
            clause: Some(clause),
        }
    }
}

fn title(case: &Case<Hurdle>, lang: Lang) -> String {
    let times = case.outputs.revenue_annuity / case.inputs.revenue_today;
    if times <= 1.0 {
        return say!(lang, "AI earns what it must already", "AIはすでに必要な額を稼いでいる");
    }
    let times = significant(times, 2);
    say!(lang, "AI must earn {times} times what it earns today", "AIは現在の{times}倍を稼ぐ必要がある")
}

/// When the path of the lever passes what is needed, and what that is worth to those who pay.
fn path(case: &Case<Hurdle>, pays: Pays, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let (value, horizon) = (usd(outputs.npv.abs(), lang), inputs.horizon);
    let condition = pays.condition(lang);
    let passes = match outputs.crossing_annuity.number().map(calendar_year) {
        Some(year) => say!(
            lang,
            "{condition}, AI's revenue passes that during {year}",
            "{condition}、必要額を超えるのは{year}年中"
        ),
        None => {
            say!(lang, "{condition}, AI's revenue stays below that", "{condition}、売上高は必要額に届かず")
        }
    };
    if outputs.npv < 0.0 {
        say!(
            lang,
            "{passes}, and investors would lose {value} over {horizon} years.",
            "{passes}、投資家は{horizon}年間で{value}を失う計算だ。"
        )
    } else {
        say!(
            lang,
            "{passes}, and investors would gain {value} over {horizon} years.",
            "{passes}、投資家は{horizon}年間で{value}を得る計算だ。"
        )
    }
}

fn assumes(inputs: &Inputs, pays: Pays, lang: Lang) -> String {
    let ceiling = usd(inputs.ceiling, lang);
    match pays {
        Pays::After(years) => say!(
            lang,
            "The lever sets how fast revenue grows: power permitting, to 95% of a ceiling of {ceiling} in \
             {years} years.",
            "レバーは売上高の伸びを決める。電力が足りれば、{years}年で上限（年{ceiling}）の95％に達する。"
        ),
        Pays::Never => say!(
            lang,
            "At “never”, revenue levels off at {ceiling} a year.",
            "「来ない」では、売上高は年{ceiling}で頭打ちになる。"
        ),
    }
}
