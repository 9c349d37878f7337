//! What is said of a file in a frame, whose page may not let it be saved.

use super::{escape, words};
use crate::core::text::Lang;

/// What is said of a file that the page around may not let be saved, and where it can be: `address` can be
/// copied where it can't be followed.
pub fn handed_over(name: &str, address: &str, lang: Lang) -> String {
    let address = escape(address);
    format!(
        "{} <a href=\"{address}\" target=\"_blank\" rel=\"noopener\">{address}</a>",
        escape(&words::handed_over(name, lang))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_link_that_can_also_be_copied() {
        let address = "https://example.org/?v=1&k=\"><b>";
        let escaped = "https://example.org/?v=1&amp;k=&quot;&gt;&lt;b&gt;";
        for lang in Lang::ALL {
            let said = handed_over("a<b>.svg", address, lang);
            assert!(said.contains("a&lt;b&gt;.svg") && !said.contains("<b>"), "{said}");
            assert!(said.contains(&format!("<a href=\"{escaped}\"")), "{said}");
            assert!(said.ends_with(&format!(">{escaped}</a>")), "{said}");
        }
    }
}
