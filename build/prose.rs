//! A model's prose, as its folder's [`FILE`] has it. Sections begin with `# ` and hold entries with an empty
//! line between them. An entry is lines of English, then lines of Japanese that begin with `／ `, then, of a
//! formula, one of TeX that begins with `$ `:
//!
//! ```text
//! # Formulas
//! Capital recovery factor; 1/n at i = 0.
//! ／ 資本回収係数。i＝0では1/n。
//! $ \text{CRF}(i, n) = \frac{i (1 + i)^n}{(1 + i)^n - 1}
//! ```
//!
//! Lines of one language are one text: English with a space between them, Japanese with none.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;

use pulldown_latex::config::{DisplayMode, RenderConfig};
use pulldown_latex::{Parser, Storage, mathml};

use super::Folder;

/// The name of the file.
pub const FILE: &str = "prose.txt";

/// Its sections, in this order: each is a field of the same name in `Prose`.
const SECTIONS: [&str; 6] = ["Name", "Question", "Lead", "Formulas", "Leaves out", "Notes"];
/// The sections that hold one entry.
const SINGLE: [&str; 3] = ["Name", "Question", "Lead"];
const FORMULAS: &str = "Formulas";

/// A module with a constant for every model; the error says which line of which file is wrong.
pub fn module(folders: &[Folder]) -> Result<String, Box<dyn Error>> {
    let mut module = String::new();
    for Folder { path, module: name } in folders {
        let file = path.join(FILE);
        let prose = prose(&fs::read_to_string(&file)?)
            .map_err(|(line, problem)| format!("{}:{line}: {problem}", file.display()))?;
        let constant = name.to_uppercase();
        writeln!(module, "/// The prose of `{name}`.\npub const {constant}: Prose = {prose};")?;
    }
    Ok(module)
}

/// What is wrong, and in which line.
type Problem = (usize, String);

/// A file's text as an expression of the type `Prose`, without sources.
fn prose(text: &str) -> Result<String, Problem> {
    let mut fields = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(title) = line.strip_prefix("# ") {
            if SECTIONS.get(fields.len()) != Some(&title) {
                return Err((number, format!("not the section that follows: they are {SECTIONS:?}")));
            }
            fields.push(Section { title, line: number, entries: vec![Entry::default()] });
            continue;
        }
        let Some(section) = fields.last_mut() else {
            return Err((number, "a section begins with `# `".to_owned()));
        };
        section.take(line).map_err(|problem| (number, problem))?;
    }
    let last = text.lines().count();
    if fields.len() < SECTIONS.len() {
        return Err((last, format!("the section {:?} is missing", SECTIONS[fields.len()])));
    }
    let fields = fields.iter().map(Section::field).collect::<Result<Vec<_>, _>>()?;
    Ok(format!("Prose {{ {}, sources: &[] }}", fields.join(", ")))
}

struct Section<'a> {
    title: &'a str,
    line: usize,
    entries: Vec<Entry>,
}

#[derive(Default)]
struct Entry {
    en: String,
    ja: String,
    tex: String,
}

impl Entry {
    fn is_empty(&self) -> bool {
        self.en.is_empty() && self.ja.is_empty() && self.tex.is_empty()
    }
}

impl Section<'_> {
    /// Takes a line into its last entry.
    fn take(&mut self, line: &str) -> Result<(), String> {
        let last = self.entries.len() - 1;
        let entry = &mut self.entries[last];
        if line.is_empty() {
            if !entry.is_empty() {
                self.entries.push(Entry::default());
            }
        } else if let Some(tex) = line.strip_prefix("$ ") {
            if self.title != FORMULAS || !entry.tex.is_empty() {
                return Err("a line of TeX is the last of a formula".to_owned());
            }
            tex.clone_into(&mut entry.tex);
        } else if let Some(ja) = line.strip_prefix("／ ") {
            entry.ja.push_str(ja);
        } else if entry.ja.is_empty() {
            if !entry.en.is_empty() {
                entry.en.push(' ');
            }
            entry.en.push_str(line);
        } else {
            return Err("an entry is English first, then Japanese in lines that begin with `／ `".to_owned());
        }
        Ok(())
    }

    /// As a field of `Prose`.
    fn field(&self) -> Result<String, Problem> {
        let entries: Vec<_> = self.entries.iter().filter(|entry| !entry.is_empty()).collect();
        let wrong = |problem: &str| (self.line, format!("{}: {problem}", self.title));
        if entries.iter().any(|entry| entry.en.is_empty() || entry.ja.is_empty()) {
            return Err(wrong("an entry needs both languages"));
        }
        let field = self.title.to_lowercase().replace(' ', "_");
        if SINGLE.contains(&self.title) {
            let [entry] = entries[..] else { return Err(wrong("it is one entry")) };
            return Ok(format!("{field}: text({:?}, {:?})", entry.en, entry.ja));
        }
        let mut list = String::new();
        for Entry { en, ja, tex } in entries {
            let _ = if self.title == FORMULAS {
                let mathml = mathml(tex).map_err(|problem| wrong(&format!("{tex}: {problem}")))?;
                write!(list, "formula({en:?}, {ja:?}, {mathml:?}), ")
            } else {
                write!(list, "text({en:?}, {ja:?}), ")
            };
        }
        Ok(format!("{field}: &[{list}]"))
    }
}

/// TeX as one element `mrow`.
fn mathml(tex: &str) -> Result<String, String> {
    if tex.is_empty() {
        return Err("no formula".to_owned());
    }
    let storage = Storage::new();
    let config = RenderConfig { display_mode: DisplayMode::Block, ..RenderConfig::default() };
    // The writer puts what it can't read into the formula, as an error to be seen.
    let events: Vec<_> = Parser::new(tex, &storage).collect();
    if let Some(Err(problem)) = events.iter().find(|event| event.is_err()) {
        return Err(problem.to_string());
    }
    let mut out = String::new();
    mathml::push_mathml(&mut out, events.into_iter(), config).map_err(|problem| problem.to_string())?;
    let inside = out.strip_prefix("<math display=\"block\">").and_then(|rest| rest.strip_suffix("</math>"));
    // As XML has it too: every element is closed, no letter has a name of HTML's, and `<` is escaped.
    let inside = inside
        .ok_or("not one formula")?
        .replace(" />", "></mspace>")
        .replace("&nbsp;", "\u{a0}")
        .replace("<mo><</mo>", "<mo>&lt;</mo>");
    Ok(format!("<mrow>{inside}</mrow>"))
}
