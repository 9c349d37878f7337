//! The worker that keeps what was visited on the reader's device, with the lists of all that it may keep.

use std::fs;
use std::io::Write as _;

use buying_time::api::plain::Plain;
use buying_time::models;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::assets::{self, Asset, Output};
use crate::{Builds, Fallible};

/// From what has been written so far.
pub fn write(builds: &Builds, output: &mut Output) -> Fallible<()> {
    let (mut files, mut pages, mut size) = (Vec::new(), Vec::new(), 0);
    for path in output.written.iter().filter(|path| is_kept(path)) {
        // As a page is asked for.
        let address = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => {
                pages.push(format!("{}:[{}]", quoted(folder), needs(builds, folder)?.join(",")));
                folder
            }
            _ => path,
        };
        let bytes = fs::read(output.to.join(path))?;
        files.push(format!("{}:{}", quoted(address), quoted(&assets::digest(&bytes))));
        size += packed(&bytes)?;
    }
    let lists = format!("FILES={{{}}},PAGES={{{}}},SIZE={size}", files.join(","), pages.join(","));
    let worker = &builds.shared.scripts.worker;
    let version = assets::digest(format!("{lists}{worker}").as_bytes());
    output.text("sw.js", &format!("const VERSION=\"{version}\",{lists};\n{worker}\n"))
}

/// What a page needs beside itself, by its address.
fn needs(builds: &Builds, page: &str) -> Fallible<Vec<String>> {
    let mut segments = page.split('/').filter(|segment| !segment.is_empty());
    let lang = segments.next().unwrap_or("en");
    let program = match segments.next() {
        Some(id) => models::find(id).map(|model| builds.program(model)).transpose()?,
        None => Some(builds.front()?),
    };
    let mut needs: Vec<&Asset> = vec![&builds.shared.style, &builds.shared.icon];
    if let Some((program, start)) = program {
        needs.extend([program, start]);
    }
    let mut names: Vec<String> = needs.iter().map(|asset| quoted(&asset.name)).collect();
    names.push(quoted(&format!("{lang}.webmanifest")));
    Ok(names)
}

fn quoted(text: &str) -> String {
    Plain::from(text.to_owned()).json()
}

/// How much of it goes over the network.
fn packed(bytes: &[u8]) -> Fallible<usize> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?.len())
}

/// All that the calculators' pages and the pages of text need. Charts for other people's pages and pages of
/// presets are the doors of visitors, who have a network; the one file is kept by whoever downloads it.
fn is_kept(path: &str) -> bool {
    let is_page = path == "index.html" || path.ends_with("/index.html") && path.matches('/').count() <= 2;
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
        for path in
            ["index.html", "en/index.html", "en/hurdle/index.html", "ja/about/index.html", "en.webmanifest"]
        {
            assert!(is_kept(path), "{path}");
        }
        assert!(is_kept("buying-time-0123456789abcdef.js"));
        for path in ["en/hurdle/embed/ramp/index.html", "en/hurdle/article/index.html", "embed.js", "sw.js"] {
            assert!(!is_kept(path), "{path}");
        }
        assert!(!is_kept("buying-time.html"));
    }
}
