//! The charts for other people's pages, `{lang}/{model}/embed/{chart}/`: a page with everything that it needs
//! to be seen, and the same picture as a file that stands alone.

use buying_time::core::chart::ChartSpec;
use buying_time::core::model::Model;
use buying_time::core::text::Lang;
use buying_time::draw::{Palette, Size, poster};
use buying_time::explore::{self, Questions, question};
use buying_time::html::{self, escape};
use buying_time::models::MODELS;
use buying_time::share::{Places, caption};

use crate::assets::{Asset, Output};
use crate::shared::Shared;
use crate::subject::subject;
use crate::{Builds, Edition, Fallible, policy};

/// The way from an embedded chart's page to the site's root.
const ROOT: &str = "../../../../";

/// Writes every chart's page for other people's pages, and the element's script.
pub fn write(builds: &Builds, edition: &Edition, output: &mut Output) -> Fallible<()> {
    output.text("embed.js", &builds.shared.scripts.embed)?;
    output.text("embed.d.ts", include_str!("../../embed/embed.d.ts"))?;
    for model in MODELS {
        let (_, start) = builds.program(*model)?;
        for lang in Lang::ALL {
            for chart in charts(*model, lang) {
                let folder = format!("{}/{}/embed/{}", lang.tag(), model.about().id, chart.id);
                let page = page(builds, edition, start, *model, &chart, lang);
                output.text(&format!("{folder}/index.html"), &page)?;
                output.text(&format!("{folder}/picture.svg"), &picture(edition, *model, &chart, lang))?;
            }
        }
    }
    Ok(())
}

/// What stands in the page itself: its first script, the style, and the script at its end.
pub fn inline(shared: &Shared) -> (String, String, String) {
    let scripts = &shared.scripts;
    (
        format!("<script>{}</script>", scripts.embed_head),
        format!("<style>{}</style>", shared.embed_style),
        format!("<script>{}</script>", scripts.frame),
    )
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
    builds: &Builds,
    edition: &Edition,
    program: &Asset,
    model: &'static dyn Model,
    chart: &ChartSpec,
    lang: Lang,
) -> String {
    let body = html::embed(model, chart, ROOT, html::as_of(model), lang);
    let Builds { shared, .. } = builds;
    let (head, style, frame) = inline(shared);
    // Of no use to those who look for pages: the calculator has it all.
    let canonical = edition.live.as_ref().map_or_else(String::new, |live| {
        let address = format!("{live}{}/{}/", lang.tag(), model.about().id);
        format!("<link rel=\"canonical\" href=\"{}\">", escape(&address))
    });
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" data-root=\"{ROOT}\" data-embed=\"{id}\" \
         data-program=\"{ROOT}{program}\" data-integrity=\"{integrity}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" \
         content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         {canonical}{icon}<title>{title}</title>{head}{style}</head>\n<body>{body}{frame}</body>\n</html>\n",
        tag = lang.tag(),
        id = format_args!("{}-{}", model.about().id, chart.id),
        icon = format_args!("<link rel=\"icon\" href=\"{ROOT}{}\">", shared.icon.name),
        program = program.name,
        integrity = program.integrity,
        policy = policy::of_embed(&format!("{head}{style}{frame}"), edition.base.as_deref()),
        title = escape(&format!("Buying Time: {}", chart.kicker)),
    )
}

fn picture(edition: &Edition, model: &'static dyn Model, chart: &ChartSpec, lang: Lang) -> String {
    let places = edition.base.as_deref().map(Places::new);
    let values = model.defaults();
    let questions = Questions::of(model);
    let subject = subject(model, (&values, &questions), chart, lang, places.as_ref());
    poster(chart, &caption(&subject), Size::WIDE, Palette::Light, lang).svg()
}
