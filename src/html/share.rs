//! The dialog behind every chart's button (embed, download, cite), and the same parts in an embedded chart.

use std::fmt::Write;

use super::{escape, words};
use crate::core::model::Model;
use crate::core::text::{Lang, Text};
use crate::page::address::{Site, text_link};
use crate::share::{HEIGHTS, Snippet, Theme};

/// The button under a chart.
pub fn button(chart: &str, title: &str, lang: Lang) -> String {
    let label = words::SHARE.get(lang);
    format!(
        "<button type=\"button\" class=\"share-open\" data-share=\"{chart}\" aria-haspopup=\"dialog\" \
         aria-label=\"{label}: {}\" disabled>{label}</button>",
        escape(title),
    )
}

/// The page's one dialog. `charts` are ids and titles, in the order of the page.
pub fn dialog(model: &dyn Model, charts: &[(&str, String)], site: &Site, lang: Lang) -> String {
    let options = |list: &mut dyn Iterator<Item = (String, String)>| -> String {
        list.fold(String::new(), |mut out, (value, label)| {
            let _ = write!(out, "<option value=\"{value}\">{}</option>", escape(&label));
            out
        })
    };
    let select = |id: &str, label: Text, inner: String| {
        format!("<label><span>{}</span><select id=\"{id}\">{inner}</select></label>", label.get(lang))
    };
    let languages = Lang::ALL.iter().fold(String::new(), |mut out, other| {
        let chosen = if *other == lang { " selected" } else { "" };
        let _ = write!(out, "<option value=\"{}\"{chosen}>{}</option>", other.tag(), other.name());
        out
    });
    let of = |pairs: &[(&str, Text)]| {
        options(&mut pairs.iter().map(|(value, label)| ((*value).to_owned(), label.get(lang).to_owned())))
    };
    let themes = [words::THEME_AUTO, words::THEME_LIGHT, words::THEME_DARK];
    let themes: Vec<(&str, Text)> = Theme::ALL.iter().map(|theme| theme.name()).zip(themes).collect();
    let forms = [words::FORM_FRAME, words::FORM_ELEMENT, words::FORM_ADDRESS];
    let forms: Vec<(&str, Text)> = Snippet::ALL.iter().map(|form| form.name()).zip(forms).collect();
    let chart = select(
        "share-chart",
        words::SHARE_CHART,
        options(&mut charts.iter().map(|(id, title)| ((*id).to_owned(), title.clone()))),
    );
    let what = chart + &select("share-lang", words::LANGUAGE, languages);
    let mut ask = select("share-theme", words::THEME, of(&themes));
    let _ = write!(
        ask,
        "<label><span>{}</span><span class=\"field\"><input type=\"text\" inputmode=\"numeric\" \
         autocomplete=\"off\" id=\"share-height\" \
         aria-describedby=\"share-error\"><span class=\"unit\">px ({}–{})</span></span></label>",
        words::SHARE_HEIGHT.get(lang),
        HEIGHTS.0,
        HEIGHTS.1,
    );
    ask += &select(
        "share-controls",
        words::SHARE_CONTROLS,
        of(&[("some", words::CONTROLS_SOME), ("none", words::CONTROLS_NONE), ("all", words::CONTROLS_ALL)]),
    );
    ask += &select(
        "share-version",
        words::VERSION,
        of(&[("live", words::VERSION_LIVE), ("pinned", words::VERSION_PINNED)]),
    );
    ask += &select("share-form", words::SHARE_FORM, of(&forms));
    let asks = model.about().asks;
    let keys = model.inputs().iter().filter(|spec| !spec.is_table()).fold(String::new(), |mut out, spec| {
        let checked = if [asks.x, asks.y].contains(&spec.key) { " checked" } else { "" };
        let _ = write!(
            out,
            "<label><input type=\"checkbox\" data-key=\"{}\"{checked}><span>{}</span></label>",
            spec.key,
            escape(spec.label.get(lang)),
        );
        out
    });
    format!(
        "<dialog id=\"share\" class=\"share\" aria-labelledby=\"share-title\"><div class=\"head\">\
         <h2 id=\"share-title\">{title}</h2>\
         {said}<button type=\"button\" id=\"share-close\">{close}</button></div><div class=\"ask\">{what}\
         </div>\
         {long}{download}<section aria-labelledby=\"share-embed\"><h3 id=\"share-embed\">{embed}</h3>\
         <div class=\"ask\">{ask}</div>\
         <fieldset class=\"keys\" id=\"share-keys\"><legend>{which}</legend>{keys}</fieldset>\
         {code}<p class=\"help\">{privacy} <a href=\"{newsroom}\">{guide}</a></p>{preview}</section>{cite}\
         </dialog>",
        title = words::SHARE.get(lang),
        said = SAID,
        long = long(lang),
        close = words::CLOSE.get(lang),
        download = download(lang),
        embed = words::EMBED.get(lang),
        which = words::SHARE_KEYS.get(lang),
        code = field("share-code", words::SHARE_CODE, 5, lang),
        privacy = words::SHARE_PRIVACY.get(lang),
        newsroom = text_link(site, "newsroom", lang),
        guide = words::GUIDE.get(lang),
        preview = preview(site, lang),
        cite = cite(lang),
    )
}

/// The embedded chart as it will be. A single file has no page to show for it.
fn preview(site: &Site, lang: Lang) -> String {
    let title = words::PREVIEW.get(lang);
    match site {
        Site::Folders { .. } => {
            format!("<h4>{title}</h4><iframe id=\"share-preview\" title=\"{title}\"></iframe>")
        }
        Site::OneFile => String::new(),
    }
}

/// Where it is said what was done, and what is wrong.
const SAID: &str = "<p class=\"said\" id=\"share-said\" role=\"status\"></p>\
                    <p class=\"error\" id=\"share-error\" role=\"status\"></p>";

/// What is said where the link is long, with the file that can be sent instead.
fn long(lang: Lang) -> String {
    format!(
        "<div class=\"long\" id=\"share-long\" hidden><p class=\"help\" role=\"status\"></p>\
         <p class=\"buttons\"><button type=\"button\" data-export=\"inputs\" disabled>{}</button></p></div>",
        words::SAVE.get(lang),
    )
}

/// A text to be copied, with its button.
fn field(id: &str, label: Text, rows: u32, lang: Lang) -> String {
    format!(
        "<div class=\"copy\"><label for=\"{id}\">{}</label><textarea id=\"{id}\" rows=\"{rows}\" readonly \
         spellcheck=\"false\"></textarea>\
         <button type=\"button\" data-copy=\"{id}\" disabled>{}</button></div>",
        label.get(lang),
        words::COPY.get(lang),
    )
}

/// Pictures and data as files.
fn download(lang: Lang) -> String {
    let buttons = [
        ("svg", words::EXPORT_SVG),
        ("png", words::EXPORT_PNG),
        ("clipboard", words::EXPORT_CLIPBOARD),
        ("data", words::EXPORT_DATA),
        ("csv", words::EXPORT_CSV),
    ];
    let buttons = buttons.iter().fold(String::new(), |mut out, (name, label)| {
        let _ = write!(
            out,
            "<button type=\"button\" data-export=\"{name}\" disabled>{}</button>",
            label.get(lang)
        );
        out
    });
    let option = |value: &str, label: Text| format!("<option value=\"{value}\">{}</option>", label.get(lang));
    format!(
        "<section aria-labelledby=\"share-download\"><h3 id=\"share-download\">{download}</h3>\
         <div class=\"ask\"><label><span>{width}</span><select id=\"share-size\" disabled>\
         {wide}{medium}{narrow}</select></label>\
         <label><span>{paper}</span><select id=\"share-paper\" disabled>{light}{dark}</select></label></div>\
         <p class=\"buttons\">{buttons}</p></section>",
        download = words::DOWNLOAD.get(lang),
        width = words::EXPORT_WIDTH.get(lang),
        wide = option("wide", words::WIDTH_WIDE),
        medium = option("medium", words::WIDTH_MEDIUM),
        narrow = option("narrow", words::WIDTH_NARROW),
        paper = words::EXPORT_PAPER.get(lang),
        light = option("light", words::THEME_LIGHT),
        dark = option("dark", words::THEME_DARK),
    )
}

/// How to cite the chart.
fn cite(lang: Lang) -> String {
    [
        format!(
            "<section aria-labelledby=\"share-cite\"><h3 id=\"share-cite\">{}</h3>",
            words::CITE.get(lang)
        ),
        field("cite-plain", words::CITE_PLAIN, 3, lang),
        field("cite-japanese", words::CITE_JAPANESE, 3, lang),
        field("cite-bibtex", words::CITE_BIBTEX, 10, lang),
        field("cite-alt", words::CITE_ALT, 3, lang),
        format!("<p class=\"help\">{}</p></section>", words::LICENCE.get(lang)),
    ]
    .concat()
}

/// The parts in an embedded chart.
pub(super) fn panel(lang: Lang) -> String {
    format!(
        "<details class=\"share\" id=\"share\"><summary>{}</summary><div class=\"head\">{SAID}</div>{}\
         <section aria-labelledby=\"share-embed\"><h3 id=\"share-embed\">{}</h3>{}</section>{}</details>",
        words::SHARE.get(lang),
        download(lang),
        words::EMBED.get(lang),
        field("share-code", words::SHARE_CODE, 4, lang),
        cite(lang),
    )
}
