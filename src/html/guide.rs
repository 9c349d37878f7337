//! The guide for newsrooms.

use super::words;
use crate::core::text::Lang;
use crate::models::MODELS;

/// What stands in examples where it is not known where the site will be.
const SOMEWHERE: &str = "https://charts.example.org/";

/// The body of the guide's page. `root` is the way from it to the site's root, `base` the site's address.
pub fn guide(lang: Lang, root: &str, base: Option<&str>) -> String {
    let text = match lang {
        Lang::En => include_str!("guide/en.html"),
        Lang::Ja => include_str!("guide/ja.html"),
    };
    let text = text
        .replace("{base}", base.unwrap_or(SOMEWHERE))
        .replace("{version}", env!("CARGO_PKG_VERSION"))
        .replace("{root}", root);
    let languages = Lang::ALL.iter().fold(String::new(), |out, other| {
        let current = if *other == lang { " aria-current=\"true\"" } else { "" };
        let tag = other.tag();
        out + &format!(
            "<li><a href=\"{root}{tag}/newsroom/\" hreflang=\"{tag}\" lang=\"{tag}\"{current}>{}</a></li>",
            other.name()
        )
    });
    format!(
        "<header class=\"site\"><p class=\"brand\"><a href=\"{root}{tag}/{first}/\">{brand}</a></p>\
         <nav class=\"languages\" aria-label=\"{language}\"><ul>{languages}</ul></nav></header>\
         <main class=\"guide\">{text}</main><footer class=\"site\"><p>{licence}</p></footer>",
        tag = lang.tag(),
        first = MODELS[0].about().id,
        brand = words::BRAND.get(lang),
        language = words::LANGUAGE.get(lang),
        licence = words::LICENCE.get(lang),
    )
}
