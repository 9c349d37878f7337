//! What the reader of the front page has set besides the lever.

use std::fmt::Write;

use super::{escape, words};
use crate::core::text::Lang;
use crate::front::{SECTIONS, State};

/// The inputs that were set, with their defaults, and a button that takes them back. Empty where there are
/// none.
pub fn given(state: &State, lang: Lang) -> String {
    if state.given().is_empty() {
        return String::new();
    }
    let mut items = String::new();
    for given in state.given() {
        let spec = &SECTIONS[given.section].model().inputs()[given.input];
        let (label, default) = (escape(spec.label.get(lang)), words::DEFAULT.get(lang));
        let [now, usual] = [&given.value, &spec.default_value()].map(|value| escape(&spec.show(value, lang)));
        let _ = match lang {
            Lang::En => write!(items, "<li>{label}: {now} <small>({default} {usual})</small></li>"),
            Lang::Ja => write!(items, "<li>{label}：{now}<small>（{default}は{usual}）</small></li>"),
        };
    }
    format!(
        "<ul>{items}</ul><button type=\"button\" id=\"given-reset\">{}</button>",
        words::FRONT_RESET.get(lang)
    )
}
