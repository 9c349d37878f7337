//! The foot of every page.

use super::imprint::Imprint;
use super::{escape, words};
use crate::core::VERSION;
use crate::core::text::Lang;
use crate::page::address::{Site, text_link};

/// The name of the file that is the whole site.
pub const ONE_FILE: &str = "buying-time.html";

/// Version and commit, licences, and the ways to the guide, the about page and the one file. `lead` comes
/// before that, and stands on the pages of calculators alone.
pub fn footer(lead: &str, site: &Site, imprint: &Imprint, lang: Lang) -> String {
    format!(
        "<footer class=\"site\">{lead}{download}<p>{version} {VERSION}{revision} · {licence} · <a \
         href=\"{newsroom}\">{guide}</a> · \
         <a href=\"{to_about}\">{about}</a> · \
         <a href=\"{to_about}#who\">{made_by}</a>{report}</p>\
         <p class=\"address\" id=\"address\"></p></footer>",
        download = download(!lead.is_empty(), site, lang),
        version = words::VERSION.get(lang),
        revision = imprint.revision.words(lang),
        licence = words::LICENCE.get(lang),
        newsroom = text_link(site, "newsroom", lang),
        guide = words::GUIDE.get(lang),
        to_about = text_link(site, "about", lang),
        about = words::ABOUT.get(lang),
        made_by = words::MADE_BY.get(lang),
        report = report(imprint, lang),
    )
}

/// Where an error is reported, if that is known.
fn report(imprint: &Imprint, lang: Lang) -> String {
    let Some(contact) = &imprint.contact else { return String::new() };
    format!(" · <a href=\"{}\">{}</a>", escape(contact), words::REPORT.get(lang))
}

/// The ways to have everything without a network: the file that holds it all (which has no such way itself)
/// and, on a calculator's page, the button that keeps it all in the browser.
fn download(is_calculator: bool, site: &Site, lang: Lang) -> String {
    let Site::Folders { root } = site else { return String::new() };
    format!(
        "<p class=\"buttons\"><a class=\"button\" href=\"{root}{ONE_FILE}\" download>{}</a>{}</p>",
        words::ONE_FILE.get(lang),
        if is_calculator { keep(lang) } else { String::new() }
    )
}

/// Hidden until the worker that would keep it all has answered: `src/site/everything.js`.
fn keep(lang: Lang) -> String {
    let label = words::KEEP.get(lang).replace("{size}", "<span></span>");
    format!(
        "<button type=\"button\" id=\"keep\" hidden>{label}</button>\
         <progress id=\"keep-progress\" aria-label=\"{doing}\" hidden></progress>\
         <span id=\"keep-says\" role=\"status\" tabindex=\"-1\" \
         data-doing=\"{doing}\" data-done=\"{}\" data-failed=\"{}\"></span>",
        words::KEPT.get(lang),
        words::NOT_KEPT.get(lang),
        doing = words::KEEPING.get(lang),
    )
}
