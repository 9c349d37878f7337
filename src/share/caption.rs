//! What a picture that stands alone says of itself.

use super::{Subject, VERSION};
use crate::core::model::Model;
use crate::core::text::Lang;
use crate::core::value::Value;
use crate::draw::Caption;
use crate::page::state::changed;

/// What an answer rests on, and that it is no forecast: it goes wherever the answer goes.
pub fn scenario(model: &dyn Model, values: &[Value], lang: Lang) -> String {
    let condition = model.condition(values, lang);
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
    let source = match lang {
        Lang::En => format!("Source: Buying Time {VERSION}; sources as of {}. CC BY 4.0.", subject.as_of),
        Lang::Ja => format!("出典：時間を買う {VERSION}（資料は{}現在）。CC BY 4.0", subject.as_of),
    };
    let mut foot = vec![scenario(subject.model, subject.values, lang), inputs, source];
    foot.extend(subject.permalink());
    let description = format!("{} {}", subject.chart.summary, foot.join(" "));
    Caption { foot, description }
}
