//! Trunk's index.html, cut where a page's own parts go in.

use std::path::Path;

use buying_time::core::text::Lang;
use buying_time::html::escape;

use crate::policy::with_integrity;
use crate::{Outcome, assets, policy};

pub struct Template {
    /// From after `<title>…</title>` to `</head>`.
    head: String,
    /// The names of the program and of the script that loads it.
    pub program: String,
    pub glue: String,
}

/// Where the template and this program meet.
const TITLE: &str = "<title>Buying Time</title>";
const APP: &str = "<div id=\"app\"></div>";
const GLUE: &str = "import init, * as bindings from './";
const MODULE: &str = "<script type=\"module\">";
const PROGRAM: &str = "module_or_path: './";

/// What one page has of its own.
pub struct Page<'a> {
    pub lang: Lang,
    /// The way from the page to the site's root.
    pub root: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    /// Attributes of the outermost element, each with a space before it.
    pub attributes: &'a str,
    /// Markup for the head.
    pub links: &'a str,
    pub body: &'a str,
}

impl Template {
    /// The template in the folder of a trunk build.
    pub fn read(folder: &Path) -> Outcome<Template> {
        let path = folder.join("index.html");
        let text = assets::read(&path)?;
        let cut = |from: &str| -> Outcome<String> {
            let (_, rest) = text.split_once(from).ok_or_else(|| format!("{}: no {from}", path.display()))?;
            Ok(rest.to_owned())
        };
        cut(APP)?;
        let name = |from: &str| -> Outcome<String> {
            let rest = cut(from)?;
            Ok(rest.split('\'').next().unwrap_or_default().to_owned())
        };
        let rest = cut(TITLE)?;
        let (head, _) =
            rest.split_once("</head>").ok_or_else(|| format!("{}: no </head>", path.display()))?;
        let (program, glue) = (name(PROGRAM)?, name(GLUE)?);
        let head = with_loader(&with_integrity(head, folder)?, &loader(&glue, &program))?;
        Ok(Template { head, program, glue })
    }

    /// The icon's element for a page at this way from the root.
    pub fn icon(&self, root: &str) -> String {
        let icon = self.head.split_inclusive('>').find(|tag| tag.contains("rel=\"icon\""));
        icon.unwrap_or_default().trim().replace("\"./", &format!("\"{root}"))
    }

    /// A page with the program.
    pub fn page(&self, page: &Page<'_>) -> String {
        // Trunk wrote addresses relative to the root, in quotes.
        let root = page.root;
        let head = self.head.replace("\"./", &format!("\"{root}")).replace("'./", &format!("'{root}"));
        whole(page, &head)
    }

    /// A page that is text only: the style, the icon, and `script` if there is any.
    pub fn text(&self, page: &Page<'_>, script: &str) -> String {
        let links = self.head.split_inclusive('>').filter(|tag| {
            tag.trim_start().starts_with("<link")
                && (tag.contains("rel=\"stylesheet\"") || tag.contains("rel=\"icon\""))
        });
        let mut head = links.collect::<String>().replace("\"./", &format!("\"{}", page.root));
        if !script.is_empty() {
            head.push_str(&format!("<script>{script}</script>"));
        }
        whole(page, &head)
    }
}

/// What starts the program. Trunk's own says nothing in `WebKit` when the program can't be had: what a module awaits
/// fails there in silence.
fn loader(glue: &str, program: &str) -> String {
    format!(
        "import init from './{glue}';init({{ module_or_path: './{program}' }})\
         .catch((error) => {{ dispatchEvent(new Event('error')); throw error; }});"
    )
}

/// The head with this loader in the place of trunk's.
fn with_loader(head: &str, loader: &str) -> Outcome<String> {
    let (before, rest) = head.split_once(MODULE).ok_or("trunk wrote no module")?;
    let (_, after) = rest.split_once("</script>").ok_or("trunk's module has no end")?;
    Ok(format!("{before}{MODULE}{loader}</script>{after}"))
}

fn whole(page: &Page<'_>, head: &str) -> String {
    let Page { lang, root, title, description, attributes, links, body } = page;
    format!(
        "<!doctype html>\n<html lang=\"{}\" data-root=\"{root}\"{attributes}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"description\" content=\"{}\">\n{links}<title>{}</title>{head}</head>\n\
         <body><div id=\"app\">{body}</div></body>\n</html>\n",
        lang.tag(),
        policy::of_page(head),
        escape(description),
        escape(title),
    )
}
