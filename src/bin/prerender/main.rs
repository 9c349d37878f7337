//! Writes the static site: `{lang}/{model}/index.html` for every model in every language, the bare address,
//! the charts for other people's pages, a page for every preset, and what stands beside them. Each page holds
//! its case (sentence, charts, tables) as the page itself would show it, so that it can be read before the
//! wasm has loaded and without JavaScript; the wasm then wakes it in place.
//!
//! The whole site is written once more below `v/{version}/`, where it stays when later versions come; and all
//! of it once more as a single file, and as an archive.
//!
//! `prerender <folder of the builds> <folder> [--base-url https://…/]` writes `site/`, `buying-time.html`,
//! `buying-time.zip` and `headers/` into the folder. With `--list` it only says which programs are to be
//! built: a line for each, its name and the folders of its models. With `--specs` it says all about every
//! model, as JSON.

mod archive;
mod arguments;
mod assets;
mod card;
mod document;
mod embeds;
mod headers;
mod manifest;
mod oembed;
mod onefile;
mod pages;
mod policy;
mod program;
mod revision;
mod shared;
mod subject;
mod texts;
mod worker;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use arguments::Arguments;
use assets::{Asset, Output};
use buying_time::api::Plain;
use buying_time::api::describe::describe;
use buying_time::core::model::Model;
use buying_time::html::{self, Imprint};
use buying_time::models::{Entry, MODELS, bundles};
use buying_time::share::VERSION;
use card::Cards;
use program::Program;
use shared::Shared;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// All that was built before.
struct Builds {
    shared: Shared,
    /// By the name of the bundle: the program, and the script that starts it.
    programs: Vec<(&'static str, Started)>,
}

/// A program, and the script that starts it.
type Started = (Asset, Asset);

impl Builds {
    /// What the front page loads.
    fn front(&self) -> Fallible<&Started> {
        self.named(bundles::FRONT)
    }

    /// What a model's pages load.
    fn program(&self, model: &dyn Model) -> Fallible<&Started> {
        let id = model.about().id;
        let bundle = bundles::of_model(id).ok_or_else(|| format!("{id} is in no program"))?;
        self.named(bundle.id)
    }

    fn named(&self, bundle: &str) -> Fallible<&Started> {
        let mut programs = self.programs.iter();
        let (_, program) = programs.find(|(name, _)| *name == bundle).ok_or("a program is missing")?;
        Ok(program)
    }
}

/// One copy of the site.
struct Edition {
    /// The address that this copy will have, ending in `/`, for what needs absolute addresses.
    base: Option<String>,
    /// The address of the live copy, of which this may be a pinned one.
    live: Option<String>,
    /// Where this copy is below the live one: empty, or `v/{version}/`.
    below: String,
    imprint: Imprint,
}

impl Edition {
    fn is_pinned(&self) -> bool {
        !self.below.is_empty()
    }
}

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("--list") => {
            for bundle in bundles::built() {
                let folders: Vec<String> = bundle.models().map(Entry::folder).collect();
                println!("{} {}", bundle.id, folders.join(" "));
            }
            return ExitCode::SUCCESS;
        }
        Some("--specs") => {
            println!("{}", specs().json());
            return ExitCode::SUCCESS;
        }
        _ => {}
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

/// Every model as a program is told of it.
fn specs() -> Plain {
    Plain::List(MODELS.iter().filter_map(|model| describe(model.about().id).ok()).collect())
}

/// All of it; says how many files were written.
fn write(arguments: &Arguments) -> Fallible<usize> {
    let Arguments { from, to, base_url, contact } = arguments;
    let of_pages = bundles::built().filter(|bundle| bundle.id != bundles::ALL);
    let programs = of_pages.map(|bundle| Ok((bundle.id, Program::read(&from.join(bundle.id))?.assets())));
    let builds = Builds {
        shared: Shared::read(from, Path::new("public"))?,
        programs: programs.collect::<Fallible<_>>()?,
    };
    let imprint = Imprint { revision: revision::revision()?, contact: contact.clone() };
    let all = Program::read(&from.join(bundles::ALL))?;
    let one_file = onefile::write(&builds.shared, &all, base_url.as_deref(), &imprint)?;
    let policy = policy(&builds, &one_file, base_url.as_deref());
    let cards = if base_url.is_some() { Cards::draw()? } else { Cards::none() };
    let mut files = 0;
    for below in [String::new(), format!("v/{VERSION}/")] {
        let base = base_url.as_ref().map(|base| format!("{base}{below}"));
        let mut output = Output::new(to.join("site").join(&below));
        let edition = Edition { base, live: base_url.clone(), below, imprint: imprint.clone() };
        pages::write(&builds, &edition, &mut output)?;
        embeds::write(&builds, &edition, &mut output)?;
        oembed::write(&edition, &mut output)?;
        cards.write(&mut output)?;
        manifest::write(&builds.shared, &mut output)?;
        output.text(html::ONE_FILE, &one_file)?;
        if !edition.is_pinned() {
            worker::write(&builds, &mut output)?;
        }
        headers::write(&policy, edition.is_pinned(), &mut output)?;
        files += output.written.len();
    }
    let mut beside = Output::new(to.clone());
    beside.text(html::ONE_FILE, &one_file)?;
    headers::write_beside(&policy, &mut beside)?;
    beside.bytes("buying-time.zip", &archive::of(&to.join("site"), revision::date())?)?;
    Ok(files + beside.written.len())
}

/// What a server may send with any file of the site.
fn policy(builds: &Builds, one_file: &str, base: Option<&str>) -> String {
    let Builds { shared, .. } = builds;
    let scripts = &shared.scripts;
    let page = [&scripts.head, &scripts.front, &scripts.root, &scripts.preset, &scripts.find]
        .map(|script| format!("<script>{script}</script>"));
    let (head, style, frame) = embeds::inline(shared);
    policy::of_all(&[&page.concat(), &head, &style, &frame, one_file], base)
}
