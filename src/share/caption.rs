//! What a picture that stands alone says of itself.

use super::{Subject, VERSION};
use crate::core::text::Lang;
use crate::draw::Caption;
use crate::page::state::changed;

/// Source, address, date of the data, and every input that is off its default.
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
    let mut foot = vec![inputs, source];
    foot.extend(subject.permalink());
    let description = format!("{} {}", subject.chart.summary, foot.join(" "));
    Caption { foot, description }
}
