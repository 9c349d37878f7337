//! The one file: both languages, all calculators, the program and all that the pages have, to be opened from
//! a disk with no network. It holds one page as text, readable without JavaScript, and packed (gzip, in
//! base64) all pages and the program; `src/onefile/boot.js` unpacks what the address means.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use buying_time::api::plain::Plain;
use buying_time::core::text::Lang;
use buying_time::html::{self, Imprint, escape, words};
use buying_time::models::MODELS;
use buying_time::page::address::{FRONT, Site};

use crate::program::Program;
use crate::shared::Shared;
use crate::texts::{self, TextPage};
use crate::{Fallible, policy};

/// A page by the name that the script knows it by.
struct Packed {
    name: String,
    title: String,
    body: String,
}

/// `base` is the address that the site will have, for what readers pass on.
pub fn write(shared: &Shared, program: &Program, base: Option<&str>, imprint: &Imprint) -> Fallible<String> {
    let pages = pages(base, imprint);
    let first = pages.first().ok_or("there are no pages")?;
    let names: Vec<&str> = pages.iter().map(|page| page.name.as_str()).collect();
    let base = base.map_or_else(String::new, |base| format!(" data-base=\"{}\"", escape(base)));
    let scripts = &shared.scripts;
    let boot =
        format!("const init=(()=>{{{}return {}}})();\n{}", program.loader, program.init, scripts.one_boot);
    for script in [&boot, &scripts.one_head] {
        if script.contains("</script") || script.contains("<!--") {
            return Err("a script of the one file would end its own element".into());
        }
    }
    let head = format!("<script>{}</script>", scripts.one_head);
    let style = std::str::from_utf8(&shared.style.bytes)?;
    let style = format!(
        "<style>{style}[data-opening] body{{visibility:hidden}}\
         :root:not([data-base]) [aria-labelledby=share-embed]{{display:none}}</style>"
    );
    let boot = format!("<script type=\"module\">{boot}</script>");
    let icon = format!("data:image/svg+xml;base64,{}", STANDARD.encode(&shared.icon.bytes));
    Ok(format!(
        "<!doctype html>\n<html lang=\"{tag}\" data-one-file data-opens=\"{name}\" \
         data-pages=\"{names}\"{base}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" \
         content=\"no-referrer\">\n\
         <title>{title}</title>{head}{style}<link rel=\"icon\" href=\"{icon}\"></head>\n\
         <body><div id=\"app\">{body}</div>\n\
         <script type=\"text/plain\" id=\"pages\">{pages}</script>\n\
         <script type=\"text/plain\" id=\"program\">{program}</script>\n{boot}</body>\n</html>\n",
        tag = Lang::ALL[0].tag(),
        name = first.name,
        names = names.join(" "),
        policy = policy::of_one_file(&format!("{head}{style}{boot}")),
        title = escape(&first.title),
        body = first.body,
        pages = packed(tree(&pages).as_bytes())?,
        program = packed(&program.wasm)?,
    ))
}

/// Every page, the one that the file opens with first.
fn pages(base: Option<&str>, imprint: &Imprint) -> Vec<Packed> {
    let site = Site::OneFile;
    let mut out = Vec::new();
    for lang in Lang::ALL {
        out.push(Packed {
            name: format!("{}/{FRONT}", lang.tag()),
            title: words::title(words::FRONT_TITLE, lang),
            body: html::front(lang, &site, imprint),
        });
        for model in MODELS {
            out.push(Packed {
                name: format!("{}/{}", lang.tag(), model.about().id),
                title: words::title(model.prose().name, lang),
                body: html::page(*model, lang, &site, imprint),
            });
        }
        for TextPage { name, title, body, .. } in texts::all(&site, base, imprint, lang) {
            out.push(Packed { name: format!("{}/{name}", lang.tag()), title, body });
        }
    }
    out
}

/// The pages as JSON.
fn tree(pages: &[Packed]) -> String {
    let pages: Vec<String> = pages
        .iter()
        .map(|page| {
            let value =
                Plain::Object(vec![("title", page.title.clone().into()), ("body", page.body.clone().into())]);
            format!("{}:{}", Plain::from(page.name.clone()).json(), value.json())
        })
        .collect();
    format!("{{{}}}", pages.join(","))
}

/// Gzip, without name and date, as base64: packed as small as the format allows, since the file is downloaded
/// whole.
fn packed(bytes: &[u8]) -> Fallible<String> {
    let mut gzip = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut gzip)?;
    Ok(STANDARD.encode(gzip))
}
