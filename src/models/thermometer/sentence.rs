//! What the present readings mean, in plain words.

use super::{GAUGES, Held, Inputs, Level, NO_READING, Thermometer};
use crate::core::month::in_words;
use crate::models::prelude::*;

impl Narrate for Thermometer {
    fn headline(case: &Case<Thermometer>, lang: Lang) -> String {
        let (today, count) = (month(case.inputs.as_of, lang), counted(case.outputs.watched, lang));
        let current = case.outputs.current;
        let Some(held) = case.workings.held(None) else {
            return say!(
                lang,
                "{today}: no indicator has a recent reading, so there is no level",
                "{today}：最近の観測値がなく、水準を判定できない"
            );
        };
        let (name, since) = (held.level.name().get(lang), since(held, lang));
        say!(
            lang,
            "{today}: {count} of {current} indicators at watch or worse; the whole at {name} {since}",
            "{today}：注意以上は{current}指標中{count}、全体は{since}「{name}」"
        )
    }

    fn sentence(case: &Case<Thermometer>, lang: Lang) -> String {
        let at = |level: Level| names(&case.workings.which(|read| read.level == level), lang);
        let pending = names(&case.workings.which(|read| read.alone != read.level), lang);
        let persist = Unit::MONTHS.show(f64::from(case.inputs.persist), lang);
        let mut said = String::new();
        for level in [Level::Alarm, Level::Watch, Level::Calm] {
            let names = at(level);
            let space = if said.is_empty() || lang == Lang::Ja { "" } else { " " };
            let name = level.name().get(lang);
            let begin = if level == Level::Calm { "Calm" } else { &say!(lang, "At {name}", "{name}") };
            if !names.is_empty() {
                said += &say!(lang, "{space}{begin}: {names}.", "{space}「{name}」は{names}。");
            }
        }
        if said.is_empty() {
            return say!(
                lang,
                "Without a recent reading nothing can be said; add readings to the table.",
                "最近の観測値がないため判定できない。一覧に観測値を加える必要がある。"
            );
        }
        let otherwise = if pending.is_empty() {
            say!(
                lang,
                " No indicator's latest reading says otherwise.",
                "最新の観測値がこれと異なる指標はない。"
            )
        } else {
            say!(
                lang,
                " The latest readings of {pending} say otherwise, but have not persisted for {persist}.",
                "{pending}は最新の観測値が別の水準を示すが、まだ{persist}続いていない。"
            )
        };
        let at_once = Thermometer::evaluate(&Inputs { persist: 0, ..case.inputs.clone() });
        let (whole, count) = (at_once.whole, counted(at_once.watched, lang));
        let whole = whole.text().unwrap_or(NO_READING).get(lang);
        let turned = if at_once.whole == case.outputs.whole {
            say!(
                lang,
                " If every reading counted at once, {count} would be at watch or worse and the whole still \
                 at {whole}.",
                "観測値を直ちに数えれば、注意以上は{count}、全体は同じ「{whole}」になる。"
            )
        } else {
            say!(
                lang,
                " If every reading counted at once, the whole would be at {whole}.",
                "観測値を直ちに数えれば、全体は「{whole}」になる。"
            )
        };
        if case.inputs.persist == 0 { said } else { said + &otherwise + &turned }
    }

    fn condition(case: &Case<Thermometer>, lang: Lang) -> String {
        let inputs = case.inputs;
        let (today, rule) = (month(inputs.as_of, lang), rule(inputs.persist, lang));
        let (watch, alarm) = (inputs.watch_at, inputs.alarm_at);
        say!(
            lang,
            "Readings to {today}; indicators and thresholds are ours. {rule}; the whole is at watch with \
             {watch} indicators at watch or worse, at alarm with {alarm} at alarm.",
            "{today}までの観測値。指標としきい値は本サイトが選んだ。{rule}。全体は、注意以上が{watch}指標で「注意」、警戒が\
             {alarm}指標で「警戒」とする。"
        )
    }
}

/// A month in a sentence.
pub(super) fn month(month: u32, lang: Lang) -> String {
    in_words(f64::from(month), lang)
}

/// A number of indicators.
fn counted(count: f64, lang: Lang) -> String {
    let shown = Unit::PLAIN.show(count, lang);
    if count == 0.0 { say!(lang, "none", "なし") } else { say!(lang, "{shown}", "{shown}指標") }
}

/// When a level changes.
pub(super) fn rule(persist: u32, lang: Lang) -> String {
    let persist = match persist {
        0 => return say!(lang, "Every reading counts at once", "観測値は直ちに数える"),
        persist => Unit::MONTHS.show(f64::from(persist), lang),
    };
    say!(
        lang,
        "A level changes once readings have stayed past a threshold for {persist}",
        "しきい値を越えた状態が{persist}続くと水準が変わる"
    )
}

/// Since when.
fn since(held: Held, lang: Lang) -> String {
    let month = month(held.since, lang);
    if held.at_least {
        say!(lang, "since at least {month}", "遅くとも{month}から")
    } else {
        say!(lang, "since {month}", "{month}から")
    }
}

/// The level of today and since when.
pub(super) fn level_since(held: Option<Held>, lang: Lang) -> String {
    let Some(held) = held else { return NO_READING.get(lang).to_owned() };
    let (level, since) = (held.level.name().get(lang), since(held, lang));
    say!(lang, "{level} {since}", "{since}{level}")
}

/// The names of these indicators, as a list.
pub(super) fn names(which: &[usize], lang: Lang) -> String {
    let names: Vec<&str> = which.iter().map(|&gauge| GAUGES[gauge].name.get(lang)).collect();
    match lang {
        Lang::En => with_and(&names),
        Lang::Ja => names.join("、"),
    }
}
