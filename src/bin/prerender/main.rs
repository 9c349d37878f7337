//! Writes the static site: `{lang}/{model}/index.html` for every model in every language, the bare address, the charts
//! for other people's pages, a page for every preset, and what stands beside them. Each page holds its case (sentence,
//! charts, tables) as the page itself would show it, so that it can be read before the wasm has loaded and without
//! JavaScript; the wasm then wakes it in place.
//!
//! The whole site is written once more below `v/{version}/`, where it stays when later versions come.
//!
//! `prerender <folder with a trunk build for each model> <folder of the site> [--base-url https://…/]`; with
//! `--list` it only says which models there are.

mod arguments;
mod assets;
mod embeds;
mod oembed;
mod pages;
mod policy;
mod revision;
mod subject;
mod template;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use arguments::Arguments;
use buying_time::html::Revision;
use buying_time::models::MODELS;
use buying_time::share::VERSION;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// One copy of the site.
struct Site {
    /// Where trunk put its builds, a folder for each model, and `embed` with the scripts of embedded charts.
    from: PathBuf,
    to: PathBuf,
    /// The address that this copy will have, ending in `/`, for what needs absolute addresses.
    base: Option<String>,
    /// The address of the live copy, of which this may be a pinned one.
    live: Option<String>,
    revision: Revision,
}

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some("--list") {
        MODELS.iter().for_each(|model| println!("{}", model.about().id));
        return ExitCode::SUCCESS;
    }
    match Arguments::read(std::env::args().skip(1)).and_then(|arguments| write(&arguments)) {
        Ok(files) => {
            println!("{files} files");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Both copies; says how many files were written.
fn write(arguments: &Arguments) -> Outcome<usize> {
    let below = format!("v/{VERSION}/");
    let live = arguments.base_url.clone();
    let pinned = live.as_ref().map(|base| format!("{base}{below}"));
    let revision = revision::revision()?;
    let mut files = 0;
    for (to, base) in [(arguments.to.clone(), live.clone()), (arguments.to.join(&below), pinned)] {
        let revision = revision.clone();
        let site = Site { from: arguments.from.clone(), to, base, live: live.clone(), revision };
        let mut write = |path: &str, text: &str| -> Outcome<()> {
            files += 1;
            assets::write(&site.to.join(path), text)
        };
        pages::write(&site, &mut write)?;
        embeds::write(&site, &mut write)?;
        oembed::write(&site, &mut write)?;
    }
    Ok(files)
}
