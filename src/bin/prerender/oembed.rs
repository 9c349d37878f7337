//! oEmbed 1.0, one static document for every page and preset: `oembed/{lang}/{model}.json` and
//! `oembed/{lang}/{model}/{preset}.json`. They need to know where the site is, and are left out otherwise.
//! <https://oembed.com/>

use buying_time::api::plain::Plain;
use buying_time::core::model::{Model, Preset};
use buying_time::core::text::Lang;
use buying_time::explore::Questions;
use buying_time::html::{escape, words};
use buying_time::models::MODELS;
use buying_time::share::{Controls, Embed, Places, Snippet, places};

use crate::assets::Output;
use crate::subject::subject;
use crate::{Edition, Fallible};

const WIDTH: u32 = 720;
const HEIGHT: u32 = 760;

/// The path of a document below the site's root.
fn path(model: &dyn Model, preset: Option<&Preset>, lang: Lang) -> String {
    let (tag, id) = (lang.tag(), model.about().id);
    match preset {
        None => format!("oembed/{tag}/{id}.json"),
        Some(preset) => format!("oembed/{tag}/{id}/{}.json", preset.key),
    }
}

/// How a page leads to its document.
pub fn link(edition: &Edition, model: &dyn Model, preset: Option<&Preset>, lang: Lang) -> String {
    let Some(base) = &edition.base else { return String::new() };
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">",
        escape(&format!("{base}{}", path(model, preset, lang))),
        escape(&title(model, preset, lang)),
    )
}

/// Writes the documents; none where the site doesn't know its address.
pub fn write(edition: &Edition, output: &mut Output) -> Fallible<()> {
    let Some(base) = &edition.base else { return Ok(()) };
    for model in MODELS {
        for lang in Lang::ALL {
            let presets = model.about().presets.iter().map(Some);
            for preset in std::iter::once(None).chain(presets) {
                output.text(&path(*model, preset, lang), &document(base, *model, preset, lang))?;
            }
        }
    }
    Ok(())
}

fn title(model: &dyn Model, preset: Option<&Preset>, lang: Lang) -> String {
    let title = words::title(model.prose().name, lang);
    match preset {
        None => title,
        Some(preset) => format!("{title} – {}", preset.label.get(lang)),
    }
}

/// The leading chart, with the two inputs that the model is first asked about.
fn document(base: &str, model: &'static dyn Model, preset: Option<&Preset>, lang: Lang) -> String {
    let values = preset.map_or_else(|| model.defaults(), |preset| model.preset(preset));
    let questions = Questions::of(model);
    let report = model.report(&values, lang);
    let home = Places::new(base);
    let asks = model.about().asks;
    let embed = Embed {
        controls: Controls::Some(vec![asks.x, asks.y]),
        height: HEIGHT,
        // The copy that the page is in.
        is_pinned: home.pinned == base,
        ..Embed::default()
    };
    let snippet = report.charts.first().map_or_else(String::new, |chart| {
        let subject = subject(model, (&values, &questions), chart, lang, Some(&home));
        let frame = embed.snippet(Snippet::Frame, &subject, &home, String::new);
        // WordPress follows the height of a frame only behind a quotation, which it shows until the frame is
        // there.
        let full = places::page(base, model, lang, &subject.query());
        format!("<blockquote><a href=\"{}\">{}</a></blockquote>{frame}", escape(&full), escape(&chart.kicker))
    });
    let mut text = Plain::Object(vec![
        ("version", "1.0".into()),
        ("type", "rich".into()),
        ("provider_name", "Buying Time".into()),
        ("provider_url", base.to_owned().into()),
        ("title", title(model, preset, lang).into()),
        ("cache_age", 86_400.0.into()),
        ("width", f64::from(WIDTH).into()),
        ("height", f64::from(HEIGHT).into()),
        ("html", snippet.into()),
    ])
    .json();
    text.push('\n');
    text
}
