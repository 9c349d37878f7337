//! What is in the programs that others wrote, as the about page lists it.

use std::fmt::Write;

use super::{escape, words};
use crate::core::text::Lang;

/// Made by tools/supply/third-party.mjs, which says what is in it.
const NOTICES: &str = include_str!("../../THIRD-PARTY.txt");

/// A licence text and what is under it.
struct LicenceNotice {
    licence: &'static str,
    /// Each with the lines that say whose it is.
    crates: Vec<(&'static str, Vec<&'static str>)>,
    text: &'static str,
}

fn notices() -> Vec<LicenceNotice> {
    let parts = NOTICES.split("\n==== ").skip(1);
    parts
        .filter_map(|part| {
            let (head, text) = part.split_once("\n----\n")?;
            let (licence, list) = head.split_once('\n')?;
            let mut crates: Vec<(&str, Vec<&str>)> = Vec::new();
            for line in list.lines().filter(|line| !line.is_empty()) {
                match (line.strip_prefix("    "), crates.last_mut()) {
                    (Some(holder), Some((_, holders))) => holders.push(holder),
                    _ => crates.push((line, Vec::new())),
                }
            }
            Some(LicenceNotice { licence, crates, text: text.trim() })
        })
        .collect()
}

/// For each licence text one part that can be opened.
pub fn third_party(lang: Lang) -> String {
    let mut out = String::new();
    for LicenceNotice { licence, crates, text } in notices() {
        let title = match crates.as_slice() {
            [(name, _)] => escape(name),
            _ => words::under(licence, crates.len(), lang),
        };
        let list = crates.iter().fold(String::new(), |list, (name, holders)| {
            let holders = holders.iter().fold(String::new(), |out, line| out + "<br>" + &escape(line));
            list + "<li>" + &escape(name) + &holders + "</li>"
        });
        let _ = write!(
            out,
            "<details><summary>{title}</summary><div lang=\"en\"><ul>{list}</ul>\
             <div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{licence}\"><pre>{}</pre></div>\
             </div></details>",
            escape(text),
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_file_is_lost() {
        let found = notices();
        assert_eq!(found.len(), NOTICES.matches("\n==== ").count());
        let crates = || found.iter().flat_map(|notice| &notice.crates);
        assert!(crates().any(|(name, _)| name.starts_with("leptos 0")));
        assert!(
            crates().any(|(name, holders)| name.starts_with("base64 ") && holders[0].contains("Alice Maz"))
        );
        assert!(found.iter().all(|notice| notice.text.len() > 500 && notice.text.ends_with('.')));
        for (name, _) in crates().skip(1) {
            assert!(name.ends_with(')') && name.split(' ').count() >= 3, "{name}");
        }
    }
}
