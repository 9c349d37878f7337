//! Lists that come and go: what is off its default, what in the link was ignored.

use std::fmt::Write;

use super::{escape, words};
use crate::core::notice::Notice;
use crate::core::text::Lang;
use crate::page::state::Changed;

/// Every input that is off its default, with a way back; or that there is none.
pub fn changes(changed: &[Changed], lang: Lang) -> String {
    if changed.is_empty() {
        return format!("<p class=\"nothing\">{}</p>", words::NOTHING_CHANGED.get(lang));
    }
    let mut out = String::from("<ul>");
    let reset = words::RESET.get(lang);
    for change in changed {
        let label = escape(change.label);
        let _ = write!(
            out,
            "<li><strong>{label}: {}</strong> <small>({} {})</small> \
             <button type=\"button\" data-reset=\"{}\" aria-label=\"{reset}: {label}\">{reset}</button></li>",
            escape(&change.now),
            words::DEFAULT.get(lang),
            escape(&change.default),
            change.key,
        );
    }
    out.push_str("</ul>");
    out
}

/// How an input stands to the world: it follows, or it does not and may again.
pub fn led_note(key: &str, follows: bool, lang: Lang) -> String {
    if follows {
        return words::FOLLOWS.get(lang).to_owned();
    }
    format!(
        "{} <button type=\"button\" data-reset=\"{key}\">{}</button>",
        words::TAKEN_OUT.get(lang),
        words::FOLLOW_AGAIN.get(lang)
    )
}

/// What in the link was ignored, until it is dismissed.
pub fn notices(notices: &[Notice], lang: Lang) -> String {
    if notices.is_empty() {
        return String::new();
    }
    let mut out = format!("<div class=\"banner\" id=\"notices\"><p>{}</p><ul>", words::NOTICES.get(lang));
    for notice in notices {
        let _ = write!(out, "<li>{}</li>", escape(&notice.message(lang)));
    }
    let dismiss = words::DISMISS.get(lang);
    let _ = write!(out, "</ul><button type=\"button\" id=\"dismiss\">{dismiss}</button></div>");
    out
}
