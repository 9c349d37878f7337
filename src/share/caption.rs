//! What a picture that stands alone says of itself.

use super::{Subject, VERSION};
use crate::core::model::Model;
use crate::core::month::day_in_words;
use crate::core::text::Lang;
use crate::core::value::{Value, Values};
use crate::draw::Caption;
use crate::page::state::changed;

/// What an answer rests on, and that it is no forecast: it goes wherever the answer goes.
pub fn scenario(model: &dyn Model, values: &[Value], lang: Lang) -> String {
    no_forecast(&model.condition(values, lang), lang)
}

/// So many changed inputs are named on the page; the list of all of them stands below.
const NAMED: usize = 4;

/// As [`scenario`], with the inputs that are off their defaults: without them a headline of another case
/// would seem to be that of the usual one.
pub fn rests_on(model: &dyn Model, values: &Values, lang: Lang) -> String {
    let all = changed(model, values, lang);
    if all.is_empty() {
        return scenario(model, values, lang);
    }
    let named = all.iter().take(NAMED).map(|change| match lang {
        Lang::En => format!("{}: {}", change.label, change.now),
        Lang::Ja => format!("{}：{}", change.label, change.now),
    });
    let named: Vec<String> = named.collect();
    let others = match (lang, all.len().saturating_sub(NAMED)) {
        (_, 0) => String::new(),
        (Lang::En, others) => format!("; and {others} more"),
        (Lang::Ja, others) => format!("ほか{others}件"),
    };
    let changed = match lang {
        Lang::En => format!(" Changed here: {}{others}.", named.join("; ")),
        Lang::Ja => format!("変えた前提：{}{others}。", named.join("、")),
    };
    no_forecast(&(model.condition(values, lang) + &changed), lang)
}

/// A condition, and that what follows from it is no forecast.
fn no_forecast(condition: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{condition} A scenario, not a forecast."),
        Lang::Ja => format!("{condition}予測ではなく、一つのシナリオ。"),
    }
}

/// What it rests on, every input that is off its default, source, date of the data, address.
pub fn caption(subject: &Subject<'_>) -> Caption {
    let lang = subject.lang;
    let changes: Vec<String> = changed(subject.model, subject.values, lang)
        .into_iter()
        .map(|change| match lang {
            Lang::En => format!("{} {} (default {})", change.label, change.now, change.default),
            Lang::Ja => format!("{}：{}（初期値{}）", change.label, change.now, change.default),
        })
        .collect();
    let inputs = match (lang, changes.is_empty()) {
        (Lang::En, true) => "All inputs at their defaults.".to_owned(),
        (Lang::En, false) => format!("Changed: {}.", changes.join("; ")),
        (Lang::Ja, true) => "入力はすべて初期値。".to_owned(),
        (Lang::Ja, false) => format!("変えた入力：{}。", changes.join("、")),
    };
    let day = day_in_words(subject.as_of, lang);
    let source = match lang {
        Lang::En => format!("Source: Buying Time {VERSION}; sources as of {day}. CC BY 4.0."),
        Lang::Ja => format!("出典：時間を買う {VERSION}（資料は{day}現在）。CC BY 4.0"),
    };
    let mut foot = vec![scenario(subject.model, subject.values, lang), inputs, source];
    foot.extend(subject.permalink());
    let description = format!("{} {}", subject.chart.summary, foot.join(" "));
    Caption { foot, description }
}
