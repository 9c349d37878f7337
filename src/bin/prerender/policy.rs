//! What a page may load, and how the browser knows that it got what was meant.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use crate::Outcome;

/// The policy of a calculator's page: its own files, and the inline scripts that are in it now.
pub fn of_page(head: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'; \
         img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
        hashes(head, "script")
    )
}

/// The policy of an embedded chart's page, whose style is in the page. In a sandboxed frame (`WordPress`) nothing is
/// `'self'` to WebKit: the site's own address, where it is known, says the same.
pub fn of_embed(page: &str, base: Option<&str>) -> String {
    let own =
        base.map_or_else(String::new, |base| format!(" {}", base.replace(';', "%3B").replace(',', "%2C")));
    format!(
        "default-src 'none'; script-src 'self'{own} 'wasm-unsafe-eval'{}; style-src{}; \
         img-src 'self'{own} data: blob:; connect-src 'self'{own}; base-uri 'none'; form-action 'none'",
        hashes(page, "script"),
        hashes(page, "style")
    )
}

/// The hash of each inline element of this name, each behind a space.
fn hashes(page: &str, element: &str) -> String {
    let mut out = String::new();
    for part in page.split(&format!("<{element}")).skip(1) {
        let Some((attributes, rest)) = part.split_once('>') else { continue };
        let Some((content, _)) = rest.split_once(&format!("</{element}>")) else { continue };
        if !attributes.contains("src=") {
            out.push_str(&format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(content.as_bytes()))));
        }
    }
    out
}

/// The head with the integrity of every file as the file is now, made smaller since trunk hashed it.
pub fn with_integrity(head: &str, folder: &Path) -> Outcome<String> {
    const NAME: &str = " integrity=\"";
    let mut out = String::with_capacity(head.len());
    for tag in head.split_inclusive('>') {
        let Some((before, rest)) = tag.split_once(NAME) else {
            out.push_str(tag);
            continue;
        };
        let (_, after) = rest.split_once('"').ok_or("an integrity without an end")?;
        let (_, name) = tag.split_once("href=\"./").ok_or("an integrity without a file")?;
        let (name, _) = name.split_once('"').ok_or("an address without an end")?;
        let path = folder.join(name);
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        out.push_str(&format!("{before}{NAME}sha384-{}\"{after}", STANDARD.encode(Sha384::digest(bytes))));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_inline_is_hashed() {
        let policy =
            of_page("<script>1</script><script src=\"a.js\"></script><script type=\"module\">2</script>");
        assert_eq!(policy.matches("'sha256-").count(), 2);
        assert!(!policy.contains("unsafe-inline"));
        let embed = of_embed("<style>a{}</style><script>1</script>", None);
        assert_eq!(embed.matches("'sha256-").count(), 2);
        assert!(!embed.contains("http"));
        let known = of_embed("<script>1</script>", Some("https://example.org/a;b/"));
        assert_eq!(known.matches("'self' https://example.org/a%3Bb/").count(), 3);
    }
}
