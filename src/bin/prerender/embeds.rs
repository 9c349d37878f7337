//! The charts for other people's pages, `{lang}/{model}/embed/{chart}/`: a page with everything that it needs to be
//! seen, and the same picture as a file that stands alone.

use buying_time::core::chart::ChartSpec;
use buying_time::core::model::Model;
use buying_time::core::text::Lang;
use buying_time::draw::{Palette, Size, poster};
use buying_time::explore::{self, Questions, question};
use buying_time::html::{self, escape};
use buying_time::models::MODELS;
use buying_time::share::{Places, caption};

use crate::subject::subject;
use crate::template::Template;
use crate::{Outcome, Site, assets, policy};

/// The way from an embedded chart's page to the site's root.
const ROOT: &str = "../../../../";

pub fn write(site: &Site, write: &mut dyn FnMut(&str, &str) -> Outcome<()>) -> Outcome<()> {
    let script = |name: &str| assets::read(&site.from.join("embed").join(name));
    let parts = Parts { style: script("embed.css")?, head: script("head.js")?, frame: script("frame.js")? };
    write("embed.js", &script("embed.js")?)?;
    write("embed.d.ts", include_str!("../../embed/embed.d.ts"))?;
    for model in MODELS {
        let template = Template::read(&site.from.join(model.about().id))?;
        for lang in Lang::ALL {
            for chart in charts(*model, lang) {
                let folder = format!("{}/{}/embed/{}", lang.tag(), model.about().id, chart.id);
                write(&format!("{folder}/index.html"), &page(site, &parts, &template, *model, &chart, lang))?;
                write(&format!("{folder}/picture.svg"), &picture(site, *model, &chart, lang))?;
            }
        }
    }
    Ok(())
}

/// What all of these pages share.
struct Parts {
    style: String,
    head: String,
    frame: String,
}

/// Every chart of a model in its default case.
fn charts(model: &'static dyn Model, lang: Lang) -> Vec<ChartSpec> {
    let values = model.defaults();
    let asked = Questions::of(model);
    let own = model.report(&values, lang).charts.into_iter();
    own.chain(question::KEYS.into_iter().filter_map(|key| explore::answer(model, &values, &asked, key, lang)))
        .collect()
}

fn page(
    site: &Site,
    parts: &Parts,
    template: &Template,
    model: &'static dyn Model,
    chart: &ChartSpec,
    lang: Lang,
) -> String {
    let body = html::embed(model, chart, ROOT, html::as_of(model), lang);
    let Parts { style, head, frame } = parts;
    let (head, style) = (format!("<script>{head}</script>"), format!("<style>{style}</style>"));
    let frame = format!("<script>{frame}</script>");
    // Of no use to those who look for pages: the calculator has it all.
    let canonical = site.live.as_ref().map_or_else(String::new, |live| {
        let address = format!("{live}{}/{}/", lang.tag(), model.about().id);
        format!("<link rel=\"canonical\" href=\"{}\">", escape(&address))
    });
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" data-root=\"{ROOT}\" data-embed=\"{id}\" data-glue=\"{ROOT}{glue}\" data-program=\"{ROOT}{program}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         {canonical}{icon}<title>{title}</title>{head}{style}</head>\n<body>{body}{frame}</body>\n</html>\n",
        tag = lang.tag(),
        id = format_args!("{}-{}", model.about().id, chart.id),
        glue = template.glue,
        icon = template.icon(ROOT),
        program = template.program,
        policy = policy::of_embed(&format!("{head}{style}{frame}"), site.base.as_deref()),
        title = escape(&format!("Buying Time: {}", chart.title)),
    )
}

fn picture(site: &Site, model: &'static dyn Model, chart: &ChartSpec, lang: Lang) -> String {
    let places = site.base.as_deref().map(Places::new);
    let values = model.defaults();
    let questions = Questions::of(model);
    let subject = subject(model, (&values, &questions), chart, lang, places.as_ref());
    poster(chart, &caption(&subject), Size::WIDE, Palette::Light, lang).svg()
}
