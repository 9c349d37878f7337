//! The pages of the calculators, of their presets, the guide and the about page.

use buying_time::core::model::{Model, Preset};
use buying_time::core::text::Lang;
use buying_time::html::{self, escape, words};
use buying_time::models::MODELS;
use buying_time::page::address::Site;

use crate::assets::Output;
use crate::document::Page;
use crate::texts::{self, TextPage};
use crate::{Builds, Edition, Outcome, Started, oembed};

pub fn write(builds: &Builds, edition: &Edition, output: &mut Output) -> Outcome<()> {
    let Builds { shared, programs } = builds;
    for (_, (program, start)) in programs {
        output.asset(program)?;
        output.asset(start)?;
    }
    for asset in [&shared.style, &shared.icon].into_iter().chain(&shared.pictures) {
        output.asset(asset)?;
    }
    for (index, model) in MODELS.iter().enumerate() {
        let id = model.about().id;
        let program = builds.program(*model)?;
        if index == 0 {
            output.text("index.html", &calculator(builds, edition, program, *model, Lang::En, "./"))?;
        }
        for lang in Lang::ALL {
            let folder = format!("{}/{id}", lang.tag());
            let page = calculator(builds, edition, program, *model, lang, "../../");
            output.text(&format!("{folder}/index.html"), &page)?;
            for preset in model.about().presets {
                let page = of_preset(builds, edition, *model, preset, lang);
                output.text(&format!("{folder}/{}/index.html", preset.key), &page)?;
            }
        }
    }
    for lang in Lang::ALL {
        for page in texts::all(&folders(TEXT_ROOT), edition.base.as_deref(), &edition.revision, lang) {
            let page_text = text(builds, edition, &page, lang);
            output.text(&format!("{}/{}/index.html", lang.tag(), page.name), &page_text)?;
        }
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

/// A calculator's page, `root` being the way from it to the site's root.
fn calculator(
    builds: &Builds,
    edition: &Edition,
    program: &Started,
    model: &'static dyn Model,
    lang: Lang,
    root: &str,
) -> String {
    let id = model.about().id;
    // At the bare address the page's first script may go to the reader's language.
    let mut attributes = if root == "./" { format!(" data-choose=\"{id}\"") } else { String::new() };
    // A pinned version is left as it is, and keeps nothing.
    if !edition.is_pinned() {
        attributes.push_str(" data-worker");
    }
    Page {
        lang,
        root,
        title: &words::title(model.prose().name, lang),
        description: model.prose().question.get(lang),
        attributes: &attributes,
        links: &(alternates(edition, lang, &format!("{id}/")) + &oembed::link(edition, model, None, lang)),
        script: if root == "./" { &builds.shared.scripts.root } else { &builds.shared.scripts.head },
        program: Some(program),
        body: &html::page(model, lang, &folders(root), &edition.revision),
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
    Page {
        lang,
        root,
        title: &title,
        description: preset.help.get(lang),
        attributes: "",
        links: &links,
        script: &builds.shared.scripts.preset,
        program: None,
        body: &html::preset_page(model, preset, &folders(root), &edition.revision, lang),
    }
    .write(&builds.shared, edition.base.as_deref())
}

fn text(builds: &Builds, edition: &Edition, page: &TextPage, lang: Lang) -> String {
    Page {
        lang,
        root: TEXT_ROOT,
        title: &page.title,
        description: page.description.get(lang),
        attributes: "",
        links: &alternates(edition, lang, &format!("{}/", page.name)),
        script: "",
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
    for model in MODELS {
        for lang in Lang::ALL {
            let address = format!("{base}{}/{}/", lang.tag(), model.about().id);
            out.push_str(&format!("<url><loc>{}</loc></url>\n", escape(&address)));
        }
    }
    out.push_str("</urlset>\n");
    out
}
