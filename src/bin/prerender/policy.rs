//! What a page may load and run.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Text becomes HTML only through what `src/site/trusted.js` lets pass, where a browser enforces that.
const TRUSTED: &str = "require-trusted-types-for 'script'; trusted-types default";

/// What no page does: change where its links lead, send forms.
const NEVER: &str = "base-uri 'none'; form-action 'none'";

/// The policy of a page of the site: its own files (a worker is a script too), and the inline scripts that
/// are in it. In a sandboxed frame (`WordPress`) nothing is `'self'` to WebKit: the site's own address, where
/// it is known, says the same.
pub fn of_page(head: &str, base: Option<&str>) -> String {
    let own = own(base);
    format!(
        "default-src 'none'; script-src 'self'{own} 'wasm-unsafe-eval'{}; style-src 'self'{own}; img-src \
         'self'{own} data: blob:; \
         connect-src 'self'{own}; frame-src 'self'{own}; manifest-src 'self'; {NEVER}; {TRUSTED}",
        hashes(head, "script")
    )
}

/// The policy of an embedded chart's page, whose style is in the page.
pub fn of_embed(page: &str, base: Option<&str>) -> String {
    let own = own(base);
    format!(
        "default-src 'none'; script-src 'self'{own} 'wasm-unsafe-eval'{}; style-src{}; img-src 'self'{own} \
         data: blob:; \
         connect-src 'self'{own}; {NEVER}; {TRUSTED}",
        hashes(page, "script"),
        hashes(page, "style")
    )
}

/// The policy of the one file, which has all in itself and asks nobody for anything.
pub fn of_one_file(page: &str) -> String {
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval'{}; style-src{}; img-src data: blob:; {NEVER}; \
         {TRUSTED} one-file",
        hashes(page, "script"),
        hashes(page, "style")
    )
}

/// A policy for a server to send with every file of the live site: what any of these pages may do, and no
/// more. Each page's own, which is stricter, holds too.
pub fn of_all(pages: &[&str], base: Option<&str>) -> String {
    let own = own(base);
    let all = |element: &str| {
        let mut found: Vec<String> = pages.iter().flat_map(|page| each_hash(page, element)).collect();
        found.sort();
        found.dedup();
        found.concat()
    };
    format!(
        "default-src 'none'; script-src 'self'{own} 'wasm-unsafe-eval'{}; style-src 'self'{own}{}; img-src \
         'self'{own} data: blob:; \
         connect-src 'self'{own}; frame-src 'self'{own}; manifest-src 'self'; {NEVER}; {TRUSTED} one-file",
        all("script"),
        all("style")
    )
}

/// The site's own address as a policy writes it, behind a space.
fn own(base: Option<&str>) -> String {
    base.map_or_else(String::new, |base| format!(" {}", base.replace(';', "%3B").replace(',', "%2C")))
}

fn hashes(page: &str, element: &str) -> String {
    each_hash(page, element).concat()
}

/// The hash of each inline element of this name, each behind a space. What has a `src` is a file, and what
/// has a type that is none of a script's is data.
fn each_hash(page: &str, element: &str) -> Vec<String> {
    let mut out = Vec::new();
    for part in page.split(&format!("<{element}")).skip(1) {
        let Some((attributes, rest)) = part.split_once('>') else { continue };
        let Some((content, _)) = rest.split_once(&format!("</{element}>")) else { continue };
        if !attributes.contains("src=") && !attributes.contains("type=\"text/plain\"") {
            out.push(format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(content.as_bytes()))));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_inline_is_hashed() {
        let policy = of_page(
            "<script>1</script><script src=\"a.js\"></script><script type=\"module\">2</script>",
            None,
        );
        assert_eq!(policy.matches("'sha256-").count(), 2);
        assert!(!policy.contains("unsafe-inline"));
        let embed = of_embed("<style>a{}</style><script>1</script>", None);
        assert_eq!(embed.matches("'sha256-").count(), 2);
        assert!(!embed.contains("http"));
        let known = of_embed("<script>1</script>", Some("https://example.org/a;b/"));
        assert_eq!(known.matches("'self' https://example.org/a%3Bb/").count(), 3);
        let page = of_page("", Some("https://example.org/"));
        assert_eq!(page.matches("'self' https://example.org/").count(), 5);
    }
}
