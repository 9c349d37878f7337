//! What the solver found, as buttons that put it to use.

use std::fmt::Write;

use super::{escape, words};
use crate::core::text::Lang;
use crate::explore::solve::Search;

/// The most answers that get a button.
const MOST: usize = 6;

/// A button for each answer, which puts it into the input's field.
pub fn answer_of_solve(search: &Search, lang: Lang) -> String {
    let spec = search.input();
    let mut out = String::new();
    for solution in search.solutions.iter().take(MOST) {
        let value = solution.nearest(spec, search.now());
        // What is so already needs no button.
        if value.as_f64() == search.now() {
            continue;
        }
        let label = escape(&spec.show(&value, lang));
        let text = match lang {
            Lang::En => format!("{} {label}", words::USE.get(lang)),
            Lang::Ja => format!("{label}{}", words::USE.get(lang)),
        };
        let _ = write!(
            out,
            "<button type=\"button\" data-use=\"{}\" data-value=\"{}\">{text}</button>",
            spec.key,
            escape(&spec.encode(&value)),
        );
    }
    out
}
