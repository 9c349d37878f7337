//! What is asked and said of cells that were pasted into a table.

use std::fmt::Write;

use super::{escape, words};
use crate::core::paste::{Asked, PasteNotice, Summary};
use crate::core::text::Lang;

/// A question with a button for each answer; `key` is the table's.
pub fn asked(key: &str, asked: &Asked) -> String {
    let mut out = format!("<p><strong>{}</strong></p><ul class=\"answers\">", escape(&asked.question));
    for (index, option) in asked.options.iter().enumerate() {
        let _ = write!(
            out,
            "<li><button type=\"button\" data-answer=\"{key} {index}\">{}</button></li>",
            escape(&option.label)
        );
    }
    out + "</ul>"
}

/// What was taken, what it comes to, and what the reader should know of it.
pub fn taken(rows: usize, summary: Summary, notices: &[PasteNotice], is_wrong: bool, lang: Lang) -> String {
    /// So many names that were too long are told one by one.
    const MOST: usize = 5;
    let mut said = vec![words::pasted(rows, &summary.words(lang), is_wrong, lang)];
    said.extend(notices.iter().take(MOST).map(|notice| notice.message(lang)));
    if let Some(more) = notices.len().checked_sub(MOST).filter(|more| *more > 0) {
        said.push(words::more_notices(more, lang));
    }
    said.iter().map(|line| format!("<p>{}</p>", escape(line))).collect()
}
