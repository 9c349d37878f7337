//! The pages of the calculators, of their presets, the guide and the about page.

use buying_time::core::model::{Model, Preset};
use buying_time::core::text::Lang;
use buying_time::html::{self, escape, words};
use buying_time::models::MODELS;

use crate::template::{Page, Template};
use crate::{Outcome, Site, assets, oembed};

pub fn write(site: &Site, write: &mut dyn FnMut(&str, &str) -> Outcome<()>) -> Outcome<()> {
    for (index, model) in MODELS.iter().enumerate() {
        let id = model.about().id;
        let build = site.from.join(id);
        let template = Template::read(&build)?;
        assets::copy(&build, &site.to)?;
        if index == 0 {
            write("index.html", &calculator(site, &template, *model, Lang::En, "./"))?;
            for lang in Lang::ALL {
                write(&format!("{}/newsroom/index.html", lang.tag()), &guide(site, &template, lang))?;
                write(&format!("{}/about/index.html", lang.tag()), &about(site, &template, lang))?;
            }
        }
        for lang in Lang::ALL {
            let folder = format!("{}/{id}", lang.tag());
            write(&format!("{folder}/index.html"), &calculator(site, &template, *model, lang, "../../"))?;
            for preset in model.about().presets {
                let page = of_preset(site, &template, *model, preset, lang);
                write(&format!("{folder}/{}/index.html", preset.key), &page)?;
            }
        }
    }
    if let (Some(base), true) = (&site.base, site.base == site.live) {
        write("sitemap.xml", &sitemap(base))?;
    }
    Ok(())
}

/// A calculator's page, `root` being the way from it to the site's root.
fn calculator(site: &Site, template: &Template, model: &'static dyn Model, lang: Lang, root: &str) -> String {
    let id = model.about().id;
    // At the bare address the page's first script may go to the reader's language.
    let choose = if root == "./" { format!(" data-choose=\"{id}\"") } else { String::new() };
    template.page(&Page {
        lang,
        root,
        title: &words::title(model.prose().name, lang),
        description: model.prose().question.get(lang),
        attributes: &choose,
        links: &(alternates(site, lang, &format!("{id}/")) + &oembed::link(site, model, None, lang)),
        body: &html::page(model, lang, root, &site.revision),
    })
}

fn of_preset(
    site: &Site,
    template: &Template,
    model: &'static dyn Model,
    preset: &'static Preset,
    lang: Lang,
) -> String {
    let root = "../../../";
    let title = format!("{} – {}", preset.label.get(lang), words::title(model.prose().name, lang));
    let address = html::preset_address(model, preset);
    let links = alternates(site, lang, &format!("{}/{}/", model.about().id, preset.key))
        + &oembed::link(site, model, Some(preset), lang);
    template.text(
        &Page {
            lang,
            root,
            title: &title,
            description: preset.help.get(lang),
            attributes: "",
            links: &links,
            body: &html::preset_page(model, preset, root, &site.revision, lang),
        },
        // A link's text has nothing that a script gives a meaning: keys, digits, `=`, `&`, `%`.
        &format!("location.replace(\"{address}\")"),
    )
}

fn guide(site: &Site, template: &Template, lang: Lang) -> String {
    let root = "../../";
    template.text(
        &Page {
            lang,
            root,
            title: &words::title(words::GUIDE, lang),
            description: words::GUIDE.get(lang),
            attributes: "",
            links: &alternates(site, lang, "newsroom/"),
            body: &html::guide(lang, root, site.base.as_deref(), &site.revision),
        },
        "",
    )
}

fn about(site: &Site, template: &Template, lang: Lang) -> String {
    let root = "../../";
    template.text(
        &Page {
            lang,
            root,
            title: &words::title(words::ABOUT, lang),
            description: words::TAGLINE.get(lang),
            attributes: "",
            links: &alternates(site, lang, "about/"),
            body: &html::about(root, &site.revision, lang),
        },
        "",
    )
}

/// Where a page is at home, and in which other languages. A pinned copy's home is the live one.
fn alternates(site: &Site, lang: Lang, path: &str) -> String {
    let Some(live) = &site.live else { return String::new() };
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
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
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
