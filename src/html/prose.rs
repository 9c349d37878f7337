//! What stands below the numbers: notes, formulas, what is left out, sources.

use std::fmt::Write;

use super::{escape, words};
use crate::core::model::{Model, cited};
use crate::core::source::{Grade, Provenance};
use crate::core::text::{Lang, Text};

/// The newest date among the sources of a model: its data are as of then.
pub fn as_of(model: &dyn Model) -> &'static str {
    cited(model).iter().map(|source| source.date).max().unwrap_or_default()
}

/// One line below an input: its source with a link to the list, or the assumption.
pub fn credit(provenance: Provenance, lang: Lang) -> String {
    let grade = grade(provenance.grade(), lang);
    match provenance {
        Provenance::Cited(source) => {
            format!("{grade} <a href=\"#source-{}\">{}, {}</a>", source.id, escape(source.by), source.date)
        }
        Provenance::Assumption(why) => {
            format!("{grade} {}", escape(why.get(lang)))
        }
    }
}

/// How well a number is known, in a word.
pub(super) fn grade(grade: Grade, lang: Lang) -> String {
    format!("<span class=\"grade\" title=\"{}\">{}</span>", grade.meaning().get(lang), grade.word().get(lang))
}

/// What the words for how well a number is known stand for.
fn grades(lang: Lang) -> String {
    let mut out = String::from("<dl class=\"grades\">");
    for known in Grade::ALL {
        let meaning = known.meaning().get(lang);
        let _ = write!(out, "<div><dt>{}</dt><dd>{meaning}</dd></div>", grade(known, lang));
    }
    out.push_str("</dl>");
    out
}

/// A section with its heading; `id` is the heading's.
pub fn section(id: &str, title: Text, content: &str, lang: Lang) -> String {
    let title = title.get(lang);
    format!(
        "<section class=\"below\" aria-labelledby=\"{id}\"><h2 id=\"{id}\">{title}</h2>{content}</section>"
    )
}

/// Remarks as a list.
fn remarks(items: &[Text], lang: Lang) -> String {
    let mut out = String::from("<ul class=\"prose\">");
    for item in items {
        let _ = write!(out, "<li>{}</li>", escape(item.get(lang)));
    }
    out + "</ul>"
}

/// Each formula under the line that says what it is.
fn formulas(model: &dyn Model, lang: Lang) -> String {
    let mut out = String::new();
    for formula in model.prose().formulas {
        // The MathML is made from the model's TeX when this is built.
        let says = escape(formula.says.get(lang));
        let _ = write!(
            out,
            "<div class=\"formula\"><p>{says}</p><div class=\"math\" tabindex=\"0\" role=\"group\" \
             aria-label=\"{}\">\
             <math display=\"block\">{}</math></div></div>",
            words::FORMULA.get(lang),
            formula.mathml,
        );
    }
    out
}

fn is_kana(c: char) -> bool {
    ('\u{3040}'..='\u{30ff}').contains(&c)
}

fn sources(model: &dyn Model, lang: Lang) -> String {
    let mut out = String::from("<ol class=\"sources\">");
    for source in cited(model) {
        let title = escape(source.title);
        // A title in Japanese is told to screen readers as such on an English page too.
        let tongue = if source.title.contains(is_kana) { " lang=\"ja\"" } else { "" };
        let title = match source.url {
            Some(url) => format!("<a href=\"{}\" rel=\"noreferrer\">{title}</a>", escape(url)),
            None => title,
        };
        let _ = write!(
            out,
            "<li id=\"source-{}\">{}, <cite{tongue}>{title}</cite>, <time>{}</time> {}. {}</li>",
            source.id,
            escape(source.by),
            source.date,
            grade(source.grade, lang),
            escape(source.says.get(lang)),
        );
    }
    out.push_str("</ol>");
    out + &grades(lang)
}

/// All of it.
pub fn prose(model: &dyn Model, lang: Lang) -> String {
    let prose = model.prose();
    let lead = format!("<p class=\"lead\">{}</p>", escape(prose.lead.get(lang)));
    [
        section("notes-title", words::NOTES, &(lead + &remarks(prose.notes, lang)), lang),
        section("formulas-title", words::FORMULAS, &formulas(model, lang), lang),
        section("leaves-out-title", words::LEAVES_OUT, &remarks(prose.leaves_out, lang), lang),
        section("sources-title", words::SOURCES, &sources(model, lang), lang),
    ]
    .concat()
}
