//! The worker that keeps the site on the reader's device, with the list of all that it keeps.

use buying_time::api::plain::Plain;

use crate::Outcome;
use crate::assets::{self, Output};
use crate::shared::Shared;

/// From what has been written so far.
pub fn write(shared: &Shared, output: &mut Output) -> Outcome<()> {
    let kept: Vec<(String, String)> = output
        .written
        .iter()
        .filter(|(path, _)| is_kept(path))
        .map(|(path, integrity)| {
            // As a page is asked for.
            let address = match path.strip_suffix("index.html") {
                Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
                _ => path,
            };
            (address.to_owned(), integrity.clone())
        })
        .collect();
    let quoted = |text: &str| Plain::from(text.to_owned()).json();
    let files: Vec<String> =
        kept.iter().map(|(path, integrity)| format!("{}:{}", quoted(path), quoted(integrity))).collect();
    let files = format!("{{{}}}", files.join(","));
    let worker = &shared.scripts.worker;
    let version = assets::digest(format!("{files}{worker}").as_bytes());
    output.text("sw.js", &format!("const VERSION=\"{version}\",FILES={files};\n{worker}\n"))
}

/// All that the calculators' pages and the pages of text need. Charts for other people's pages and pages of presets are
/// the doors of visitors, who have a network; the one file is kept by whoever downloads it.
fn is_kept(path: &str) -> bool {
    let is_page = path == "index.html" || path.ends_with("/index.html") && path.matches('/').count() == 2;
    is_page || is_asset(path) || path.ends_with(".webmanifest")
}

/// Whether a file is named after its content.
fn is_asset(path: &str) -> bool {
    let Some((stem, _)) = path.split_once('.') else { return false };
    let Some((_, digest)) = stem.rsplit_once('-') else { return false };
    digest.len() == 16 && digest.chars().all(|letter| letter.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_what_they_load_are_kept() {
        for path in ["index.html", "en/hurdle/index.html", "ja/about/index.html", "en.webmanifest"] {
            assert!(is_kept(path), "{path}");
        }
        assert!(is_kept("buying-time-0123456789abcdef.js"));
        for path in ["en/hurdle/embed/ramp/index.html", "en/hurdle/article/index.html", "embed.js", "sw.js"] {
            assert!(!is_kept(path), "{path}");
        }
        assert!(!is_kept("buying-time.html"));
    }
}
