//! The web app manifests, one a language: what the site is called where it is installed.
//! <https://www.w3.org/TR/appmanifest/>

use buying_time::api::plain::Plain;
use buying_time::core::text::Lang;
use buying_time::html::words;

use crate::Fallible;
use crate::assets::Output;
use crate::shared::{PICTURES, Shared};

/// The icon's own ground, and the paper of the light theme.
const THEME: &str = "#16181c";
const PAPER: &str = "#fbfaf7";

/// Writes what a browser must know to install the site, in each language.
pub fn write(shared: &Shared, output: &mut Output) -> Fallible<()> {
    for lang in Lang::ALL {
        output.text(&format!("{}.webmanifest", lang.tag()), &manifest(shared, lang))?;
    }
    Ok(())
}

fn manifest(shared: &Shared, lang: Lang) -> String {
    let icon = |name: &str, sizes: String, kind: &str, purpose: &str| {
        Plain::Object(vec![
            ("src", name.to_owned().into()),
            ("sizes", sizes.into()),
            ("type", kind.to_owned().into()),
            ("purpose", purpose.to_owned().into()),
        ])
    };
    let mut icons = vec![icon(&shared.icon.name, "any".to_owned(), "image/svg+xml", "any")];
    for (picture, (name, width)) in shared.pictures.iter().zip(PICTURES) {
        let purpose = if name.contains("maskable") { "maskable" } else { "any" };
        icons.push(icon(&picture.name, format!("{width}x{width}"), "image/png", purpose));
    }
    let mut text = Plain::Object(vec![
        // One thing to install, whatever the language.
        ("id", "./".into()),
        ("name", words::BRAND.get(lang).into()),
        ("short_name", words::BRAND.get(lang).into()),
        ("description", words::TAGLINE.get(lang).into()),
        ("lang", lang.tag().into()),
        ("start_url", format!("{}/", lang.tag()).into()),
        ("scope", "./".into()),
        ("display", "minimal-ui".into()),
        ("theme_color", THEME.into()),
        ("background_color", PAPER.into()),
        ("icons", Plain::List(icons)),
    ])
    .json();
    text.push('\n');
    text
}
