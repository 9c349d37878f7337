//! Writes the static pages: `{lang}/{model}/index.html` for every model in every language, and the bare
//! address. Each holds the default case (sentence, charts, tables) as the page itself would show it, so that
//! it can be read before the wasm has loaded and without JavaScript; the wasm then wakes it in place.
//!
//! `prerender <folder with a trunk build for each model> <folder of the site> [--base-url https://…/]`; with
//! `--list` it only says which models there are.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base64::Engine;
use buying_time::core::model::Model;
use buying_time::core::text::Lang;
use buying_time::html::{self, escape, words};
use buying_time::models::MODELS;
use sha2::{Digest, Sha256};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some("--list") {
        MODELS.iter().for_each(|model| println!("{}", model.about().id));
        return ExitCode::SUCCESS;
    }
    match Arguments::read(std::env::args().skip(1)).and_then(|arguments| write_site(&arguments)) {
        Ok(pages) => {
            println!("{pages} pages");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

struct Arguments {
    /// Where trunk put its builds, a folder for each model.
    from: PathBuf,
    /// Where the site goes.
    to: PathBuf,
    /// The address that the site will have, ending in `/`, for what needs absolute addresses.
    base_url: Option<String>,
}

impl Arguments {
    fn read(arguments: impl Iterator<Item = String>) -> Outcome<Arguments> {
        const USAGE: &str =
            "usage: prerender <trunk builds> <site> [--base-url https://example.org/path/] | --list";
        let mut folders = Vec::new();
        let mut base_url = None;
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            if argument == "--base-url" {
                let url = arguments.next().ok_or(USAGE)?;
                if !(url.starts_with("https://") || url.starts_with("http://")) {
                    return Err(
                        format!("the base URL must begin with https:// or http://, not {url:?}").into()
                    );
                }
                base_url = Some(format!("{}/", url.trim_end_matches('/')));
            } else {
                folders.push(PathBuf::from(argument));
            }
        }
        let [from, to] = <[PathBuf; 2]>::try_from(folders).map_err(|_| USAGE)?;
        Ok(Arguments { from, to, base_url })
    }
}

fn write_site(arguments: &Arguments) -> Outcome<usize> {
    let mut pages = 0;
    let mut write = |path: PathBuf, page: String| -> Outcome<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, page).map_err(|error| format!("{}: {error}", path.display()))?;
        pages += 1;
        Ok(())
    };
    let base = arguments.base_url.as_deref();
    for (index, model) in MODELS.iter().enumerate() {
        let build = arguments.from.join(model.about().id);
        let template = Template::read(&build.join("index.html"))?;
        copy_assets(&build, &arguments.to)?;
        if index == 0 {
            write(arguments.to.join("index.html"), template.page(*model, Lang::En, "./", base)?)?;
        }
        for lang in Lang::ALL {
            let path = arguments.to.join(lang.tag()).join(model.about().id).join("index.html");
            write(path, template.page(*model, lang, "../../", base)?)?;
        }
    }
    if let Some(base) = base {
        fs::write(arguments.to.join("sitemap.xml"), sitemap(base))?;
    }
    Ok(pages)
}

/// Trunk's files but the template itself.
fn copy_assets(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_assets(&entry.path(), &target)?;
        } else if entry.file_name() != "index.html" {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Trunk's index.html, cut where a page's own parts go in.
struct Template {
    /// From after `<title>…</title>` to `</head>`.
    head: String,
}

/// Where the template and this program meet.
const TITLE: &str = "<title>Buying Time</title>";
const APP: &str = "<div id=\"app\"></div>";

impl Template {
    fn read(path: &Path) -> Outcome<Template> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        if !text.contains(APP) {
            return Err(format!("{}: no {APP}", path.display()).into());
        }
        let (_, rest) = text.split_once(TITLE).ok_or_else(|| format!("{}: no {TITLE}", path.display()))?;
        let (head, _) =
            rest.split_once("</head>").ok_or_else(|| format!("{}: no </head>", path.display()))?;
        Ok(Template { head: head.to_owned() })
    }

    /// One page, `root` being the way from it to the site's root.
    fn page(&self, model: &'static dyn Model, lang: Lang, root: &str, base: Option<&str>) -> Outcome<String> {
        // Trunk wrote addresses relative to the root, in quotes.
        let head = self.head.replace("\"./", &format!("\"{root}")).replace("'./", &format!("'{root}"));
        let policy = policy(&head);
        let about = model.about();
        let title = escape(&words::title(model.prose().name, lang));
        let description = escape(model.prose().question.get(lang));
        let body = html::page(model, lang, root);
        // At the bare address the page's first script may go to the reader's language.
        let choose = if root == "./" { format!(" data-choose=\"{}\"", about.id) } else { String::new() };
        let mut links = String::new();
        if let Some(base) = base {
            let address = |lang: Lang| format!("{base}{}/{}/", lang.tag(), about.id);
            links.push_str(&format!("<link rel=\"canonical\" href=\"{}\">", escape(&address(lang))));
            for other in Lang::ALL {
                links.push_str(&format!(
                    "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                    other.tag(),
                    escape(&address(other))
                ));
            }
        }
        Ok(format!(
            "<!doctype html>\n<html lang=\"{}\" data-root=\"{root}\"{choose}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"description\" content=\"{description}\">\n{links}<title>{title}</title>{head}</head>\n\
             <body><div id=\"app\">{body}</div></body>\n</html>\n",
            lang.tag(),
        ))
    }
}

/// What the page may load: its own files, and the inline scripts that are in it now.
fn policy(head: &str) -> String {
    let mut scripts = String::new();
    for part in head.split("<script").skip(1) {
        let Some((attributes, rest)) = part.split_once('>') else { continue };
        let Some((script, _)) = rest.split_once("</script>") else { continue };
        if !attributes.contains("src=") {
            let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(script.as_bytes()));
            scripts.push_str(&format!(" 'sha256-{hash}'"));
        }
    }
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'; \
         img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
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
