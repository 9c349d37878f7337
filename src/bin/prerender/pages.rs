//! The pages of the calculators, of their presets, the guide and the about page.

use buying_time::core::model::{Model, Preset};
use buying_time::core::text::Lang;
use buying_time::html::{self, escape, words};
use buying_time::models::MODELS;
use buying_time::page::address::Site;

use crate::assets::Output;
use crate::card;
use crate::document::Document;
use crate::texts::{self, TextPage};
use crate::{Builds, Edition, Fallible, Started, oembed};

/// Writes the pages of one copy of the site, and what they load.
pub fn write(builds: &Builds, edition: &Edition, output: &mut Output) -> Fallible<()> {
    let Builds { shared, programs } = builds;
    for (_, (program, start)) in programs {
        output.asset(program)?;
        output.asset(start)?;
    }
    for asset in [&shared.style, &shared.icon].into_iter().chain(&shared.pictures) {
        output.asset(asset)?;
    }
    let program = builds.front()?;
    output.text("index.html", &front(builds, edition, program, Lang::ALL[0], "./"))?;
    for lang in Lang::ALL {
        output.text(&format!("{}/index.html", lang.tag()), &front(builds, edition, program, lang, "../"))?;
    }
    for model in MODELS {
        let id = model.about().id;
        let program = builds.program(*model)?;
        for lang in Lang::ALL {
            let folder = format!("{}/{id}", lang.tag());
            let page = calculator(builds, edition, program, *model, lang);
            output.text(&format!("{folder}/index.html"), &page)?;
            for preset in model.about().presets {
                let page = of_preset(builds, edition, *model, preset, lang);
                output.text(&format!("{folder}/{}/index.html", preset.key), &page)?;
            }
        }
    }
    for lang in Lang::ALL {
        for page in texts::all(&folders(TEXT_ROOT), edition.base.as_deref(), &edition.imprint, lang) {
            let page_text = text(builds, edition, &page, lang);
            output.text(&format!("{}/{}/index.html", lang.tag(), page.name), &page_text)?;
        }
    }
    if !edition.is_pinned() {
        output.text("404.html", &missing(builds, edition))?;
    }
    if let (Some(base), false) = (&edition.base, edition.is_pinned()) {
        output.text("sitemap.xml", &sitemap(base))?;
    }
    Ok(())
}

/// The way from a page of text to the site's root.
const TEXT_ROOT: &str = "../../";

fn folders(root: &str) -> Site {
    Site::Folders { root: root.to_owned() }
}

/// The front page, `root` being the way from it to the site's root.
fn front(builds: &Builds, edition: &Edition, program: &Started, lang: Lang, root: &str) -> String {
    let scripts = &builds.shared.scripts;
    Document {
        lang,
        root,
        title: &words::title(words::FRONT_TITLE, lang),
        description: words::TAGLINE.get(lang),
        attributes: if edition.is_pinned() { "" } else { " data-worker" },
        picture: card::address(edition, None, None, lang),
        links: &alternates(edition, lang, ""),
        // At the bare address the page's first script may go to the reader's language.
        script: if root == "./" { &scripts.root } else { &scripts.front },
        program: Some(program),
        body: &html::front(lang, &folders(root), &edition.imprint),
    }
    .write(&builds.shared, edition.base.as_deref())
}

/// What a server shows where there is no page, at whatever depth: its own addresses begin at the server's
/// root.
fn missing(builds: &Builds, edition: &Edition) -> String {
    let after_server = |base: &str| base.splitn(4, '/').nth(3).map(|path| format!("/{path}"));
    let root = edition.base.as_deref().and_then(after_server).unwrap_or_else(|| "/".to_owned());
    Document {
        lang: Lang::ALL[0],
        root: &root,
        title: &words::title(words::MISSING, Lang::ALL[0]),
        description: words::MISSING_HELP.get(Lang::ALL[0]),
        attributes: "",
        picture: None,
        links: "<meta name=\"robots\" content=\"noindex\">",
        script: "",
        program: None,
        body: &html::missing(&folders(&root)),
    }
    .write(&builds.shared, edition.base.as_deref())
}

/// The question and its answer as sentences, for where the page's address is shown.
fn description(model: &dyn Model, lang: Lang) -> String {
    let question = model.prose().question.get(lang);
    let headline = model.report(&model.defaults(), lang).headline;
    match lang {
        Lang::En => format!("{question} {headline}."),
        Lang::Ja => format!("{question}。{headline}。"),
    }
}

/// A calculator's page.
fn calculator(
    builds: &Builds,
    edition: &Edition,
    program: &Started,
    model: &'static dyn Model,
    lang: Lang,
) -> String {
    let (id, root) = (model.about().id, "../../");
    Document {
        lang,
        root,
        title: &words::title(model.prose().name, lang),
        description: &description(model, lang),
        // A pinned version is left as it is, and keeps nothing.
        attributes: if edition.is_pinned() { "" } else { " data-worker" },
        picture: card::address(edition, Some(model), None, lang),
        links: &(alternates(edition, lang, &format!("{id}/")) + &oembed::link(edition, model, None, lang)),
        script: &builds.shared.scripts.head,
        program: Some(program),
        body: &html::page(model, lang, &folders(root), &edition.imprint),
    }
    .write(&builds.shared, edition.base.as_deref())
}

fn of_preset(
    builds: &Builds,
    edition: &Edition,
    model: &'static dyn Model,
    preset: &'static Preset,
    lang: Lang,
) -> String {
    let root = "../../../";
    let title = format!("{} – {}", preset.label.get(lang), words::title(model.prose().name, lang));
    let links = alternates(edition, lang, &format!("{}/{}/", model.about().id, preset.key))
        + &oembed::link(edition, model, Some(preset), lang);
    Document {
        lang,
        root,
        title: &title,
        description: preset.help.get(lang),
        attributes: "",
        picture: card::address(edition, Some(model), Some(preset), lang),
        links: &links,
        script: &builds.shared.scripts.preset,
        program: None,
        body: &html::preset_page(model, preset, &folders(root), &edition.imprint, lang),
    }
    .write(&builds.shared, edition.base.as_deref())
}

fn text(builds: &Builds, edition: &Edition, page: &TextPage, lang: Lang) -> String {
    Document {
        lang,
        root: TEXT_ROOT,
        title: &page.title,
        description: page.description.get(lang),
        attributes: "",
        picture: None,
        links: &alternates(edition, lang, &format!("{}/", page.name)),
        script: if page.is_searched { &builds.shared.scripts.find } else { "" },
        program: None,
        body: &page.body,
    }
    .write(&builds.shared, edition.base.as_deref())
}

/// Where a page is at home, and in which other languages. A pinned copy's home is the live one.
fn alternates(edition: &Edition, lang: Lang, path: &str) -> String {
    let Some(live) = &edition.live else { return String::new() };
    let address = |lang: Lang| escape(&format!("{live}{}/{path}", lang.tag()));
    let mut links = format!("<link rel=\"canonical\" href=\"{}\">", address(lang));
    for other in Lang::ALL {
        links.push_str(&format!(
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
            other.tag(),
            address(other)
        ));
    }
    links
}

fn sitemap(base: &str) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let pages = ["".to_owned(), "calculators/".to_owned()]
        .into_iter()
        .chain(MODELS.iter().map(|model| format!("{}/", model.about().id)));
    for page in pages {
        for lang in Lang::ALL {
            let address = format!("{base}{}/{page}", lang.tag());
            out.push_str(&format!("<url><loc>{}</loc></url>\n", escape(&address)));
        }
    }
    out.push_str("</urlset>\n");
    out
}
