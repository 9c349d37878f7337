//! The one place where text becomes HTML.

/// The text with everything that HTML gives a meaning replaced; safe in content and in quoted attributes.
///
/// ```
/// assert_eq!(buying_time::core::escape::escape("<b>\"&'"), "&lt;b&gt;&quot;&amp;&#39;");
/// ```
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
