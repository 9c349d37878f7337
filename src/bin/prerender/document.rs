//! A whole page of the site around its body.

use buying_time::core::text::Lang;
use buying_time::html::escape;

use crate::assets::Asset;
use crate::card;
use crate::policy;
use crate::shared::Shared;

/// What one page has of its own.
pub struct Document<'a> {
    pub lang: Lang,
    /// The way from the page to the site's root.
    pub root: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    /// Attributes of the outermost element, each with a space before it.
    pub attributes: &'a str,
    /// The address of its picture, if it has one of its own.
    pub picture: Option<String>,
    /// Markup for the head.
    pub links: &'a str,
    /// A script that stands in the page.
    pub script: &'a str,
    /// The program and what starts it, on the page of a calculator.
    pub program: Option<&'a (Asset, Asset)>,
    pub body: &'a str,
}

impl Document<'_> {
    /// In a sandboxed frame, which has no origin, a browser can compare only what it was allowed to read:
    /// hence `crossorigin` wherever there is an integrity.
    pub fn write(&self, shared: &Shared, base: Option<&str>) -> String {
        let Document { lang, root, title, description, attributes, picture, links, script, program, body } =
            self;
        let script = match *script {
            "" => String::new(),
            script => format!("<script>{script}</script>"),
        };
        let (wasm, program) = program.map_or_else(Default::default, |(program, start)| {
            (
                format!(" data-wasm=\"{root}{}\" data-digest=\"{}\"", program.name, program.integrity),
                format!(
                    "<script type=\"module\" src=\"{root}{}\" integrity=\"{}\"></script>",
                    start.name, start.integrity
                ),
            )
        });
        let tag = lang.tag();
        format!(
            "<!doctype html>\n<html lang=\"{tag}\" data-root=\"{root}\"{attributes}{wasm}>\n<head>\n<meta \
             charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" \
             content=\"no-referrer\">\n\
             <meta name=\"description\" \
                          content=\"{description}\">\n{links}{card}<title>{title}</title>{script}\
             <link rel=\"stylesheet\" crossorigin href=\"{root}{style}\" integrity=\"{integrity}\">\
             {icons}{program}</head>\n\
             <body><div id=\"app\">{body}</div></body>\n</html>\n",
            card = card(shared, (title, description), picture.as_deref(), *lang, base),
            policy = policy::of_page(&script, base),
            description = escape(description),
            title = escape(title),
            style = shared.style.name,
            integrity = shared.style.integrity,
            icons = icons(shared, root, *lang),
        )
    }
}

/// What a place shows that is given the page's address: with the page's own picture, or else the mark. Such
/// places take whole addresses alone, so that a site that doesn't know its own can name no picture.
fn card(
    shared: &Shared,
    (title, description): (&str, &str),
    picture: Option<&str>,
    lang: Lang,
    base: Option<&str>,
) -> String {
    let property =
        |name: &str, content: &str| format!("<meta property=\"og:{name}\" content=\"{}\">", escape(content));
    let locale = match lang {
        Lang::En => "en_GB",
        Lang::Ja => "ja_JP",
    };
    let mut card = property("type", "website")
        + &property("title", title)
        + &property("description", description)
        + &property("locale", locale);
    if let Some(picture) = picture {
        let (width, height) = card::SIZE;
        card.push_str(&property("image", picture));
        card.push_str(&property("image:width", &width.to_string()));
        card.push_str(&property("image:height", &height.to_string()));
        card.push_str(&property("image:alt", description));
        return card + "<meta name=\"twitter:card\" content=\"summary_large_image\">";
    }
    // The largest picture of the mark.
    if let (Some(base), Some(mark)) = (base, shared.pictures.get(2)) {
        card.push_str(&property("image", &format!("{base}{}", mark.name)));
    }
    card + "<meta name=\"twitter:card\" content=\"summary\">"
}

fn icons(shared: &Shared, root: &str, lang: Lang) -> String {
    let icon = &shared.icon.name;
    let home = shared.pictures.first().map_or("", |picture| picture.name.as_str());
    format!(
        "<link rel=\"icon\" href=\"{root}{icon}\"><link rel=\"apple-touch-icon\" href=\"{root}{home}\">\
         <link rel=\"manifest\" href=\"{root}{}.webmanifest\">",
        lang.tag()
    )
}
