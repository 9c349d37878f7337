//! How a chart is cited.

use super::{Subject, VERSION, scenario};
use crate::core::month::day_in_words;
use crate::core::text::{Lang, Text, text};

/// The name of the work, in both languages.
const WORK: Text = text("Buying Time", "時間を買う");

/// One citation in three forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// One line of English.
    pub plain: String,
    /// An entry for BibTeX.
    pub bibtex: String,
    /// One line of Japanese.
    pub japanese: String,
}

/// Cites a chart, with the version, the date of the data and an address that keeps its numbers.
pub fn citation(subject: &Subject<'_>) -> Citation {
    let Subject { as_of, today, chart, .. } = subject;
    let title = chart.kicker.as_str();
    let address = subject.permalink();
    let at = address.as_deref();
    let scenario = |lang| scenario(subject.model, subject.values, lang);
    let sources = |lang| day_in_words(as_of, lang);
    let accessed = |lang| day_in_words(today, lang);
    let plain = format!(
        "{} {VERSION}, “{title}”, sources as of {}. {}{} Accessed {}. CC BY 4.0.",
        WORK.en,
        sources(Lang::En),
        scenario(Lang::En),
        at.map_or_else(String::new, |at| format!(" {at}.")),
        accessed(Lang::En),
    );
    let japanese = format!(
        "『{}』バージョン{VERSION}「{title}」（資料は{}現在。{}）{}（{}閲覧）CC BY 4.0",
        WORK.ja,
        sources(Lang::Ja),
        scenario(Lang::Ja),
        at.map_or_else(String::new, |at| format!("　{at}　")),
        accessed(Lang::Ja),
    );
    let work = match subject.lang {
        Lang::En => WORK.en.to_owned(),
        Lang::Ja => format!("{}（{}）", WORK.ja, WORK.en),
    };
    let year = today.split('-').next().unwrap_or_default();
    let bibtex = format!(
        "@misc{{buying-time-{id}-{chart},\n  title        = {{{title}}},\n  author       = \
         {{{{{work}}}}},\n  \
         year         = {{{year}}},\n  version      = {{{VERSION}}},\n{url}  urldate      = {{{today}}},\n  \
         note         = {{{data} {about} CC BY 4.0}}\n}}\n",
        data = match subject.lang {
            Lang::En => format!("Sources as of {}.", sources(Lang::En)),
            Lang::Ja => format!("資料は{}現在。", sources(Lang::Ja)),
        },
        id = subject.model.about().id,
        chart = chart.id,
        title = tex(title),
        about = tex(&scenario(subject.lang)),
        url = at.map_or_else(String::new, |at| format!("  url          = {{{}}},\n", url(at))),
    );
    Citation { plain, bibtex, japanese }
}

/// A text as TeX takes it.
fn tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(letter);
            }
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            other => out.push(other),
        }
    }
    out
}

/// An address as BibTeX takes it: braces and backslashes would end the field.
fn url(address: &str) -> String {
    address.replace('\\', "%5C").replace('{', "%7B").replace('}', "%7D")
}
