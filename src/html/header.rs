//! The head of every page: the name, the languages, the theme, the calculators.

use std::fmt::Write;

use super::{escape, words};
use crate::core::text::Lang;
use crate::models::MODELS;
use crate::page::address::{Site, front_link, link, text_link};

/// The mark: an hourglass whose lower half is a chart of bars. The same as `public/icon.svg`, without its
/// ground.
const MARK: &str = "<svg class=\"glyph\" viewBox=\"6 3 20 26\" aria-hidden=\"true\"><path d=\"M7.5 \
                    4.5h17v3h-17z\
                    M7.5 24.500h17v3h-17zM9.5 8.5h13L16 16zM9.500 21.500h3.2v2H9.500zM14.4 18.500h3.2v5h-3.2z\
                    M19.300 15.500h3.2v8h-3.2z\"></path></svg>";

/// What the head of a page has of its own.
pub struct Header<'a> {
    /// The id of the model whose page it is, if it is one's.
    pub model: Option<&'static str>,
    /// Where the page is in another language.
    pub in_language: &'a dyn Fn(Lang) -> String,
    /// Whether the links to other languages follow what is set on the page, and its theme can be chosen.
    pub is_awake: bool,
}

impl Header<'_> {
    /// The head in a language. `site` says how its links are written.
    pub fn write(&self, lang: Lang, site: &Site) -> String {
        format!(
            "<header class=\"site\"><p class=\"brand\"><a href=\"{}\">{MARK}{}</a></p>\
             <nav class=\"languages\" aria-label=\"{}\"><ul>{}</ul></nav>{}\
             <nav class=\"models\" aria-label=\"{}\"><ul class=\"scroll\" tabindex=\"0\" \
                          aria-label=\"{}\">{}</ul></nav></header>",
            front_link(site, lang, ""),
            words::BRAND.get(lang),
            words::LANGUAGE.get(lang),
            self.languages(lang),
            if self.is_awake { themes(lang) } else { String::new() },
            words::MODELS.get(lang),
            words::MODELS.get(lang),
            self.models(lang, site),
        )
    }

    fn languages(&self, lang: Lang) -> String {
        let mut out = String::new();
        for other in Lang::ALL {
            let current = if other == lang { " aria-current=\"true\"" } else { "" };
            let tag = other.tag();
            let follows = if self.is_awake { format!(" data-lang=\"{tag}\"") } else { String::new() };
            let _ = write!(
                out,
                "<li><a href=\"{}\"{follows} hreflang=\"{tag}\" lang=\"{tag}\"{current}>{}</a></li>",
                (self.in_language)(other),
                other.name(),
            );
        }
        out
    }

    fn models(&self, lang: Lang, site: &Site) -> String {
        let mut out = String::new();
        for model in MODELS {
            let current = if Some(model.about().id) == self.model { " aria-current=\"page\"" } else { "" };
            let _ = write!(
                out,
                "<li><a href=\"{}\"{current}>{}</a></li>",
                link(site, *model, lang, ""),
                escape(model.prose().name.get(lang)),
            );
        }
        let _ = write!(
            out,
            "<li><a href=\"{}\">{}</a></li>",
            text_link(site, "calculators", lang),
            words::ALL_CALCULATORS.get(lang)
        );
        out
    }
}

fn themes(lang: Lang) -> String {
    let mut options = String::new();
    for (name, label) in
        [("auto", words::THEME_AUTO), ("light", words::THEME_LIGHT), ("dark", words::THEME_DARK)]
    {
        let _ = write!(options, "<option value=\"{name}\">{}</option>", label.get(lang));
    }
    let theme = words::THEME.get(lang);
    format!(
        "<label class=\"theme\"><span>{theme}</span><select id=\"theme\" aria-label=\"{theme}\" disabled>\
         {options}</select></label>"
    )
}
