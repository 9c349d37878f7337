//! The tree of a picture: written out as text where a page is made, compared with the last one where a
//! page is shown, so that only what changed is touched.

use std::borrow::Cow;

/// An attribute: its name, and its value before escaping.
pub type Attribute = (&'static str, Cow<'static, str>);

/// One SVG element: below it are either elements or text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// Its tag.
    pub name: &'static str,
    /// Its attributes, in the order in which they are written.
    pub attributes: Vec<Attribute>,
    /// The elements in it.
    pub children: Vec<Element>,
    /// The text in it, before escaping.
    pub text: String,
}

impl Element {
    /// An element without content.
    pub(super) fn new(name: &'static str, attributes: Vec<Attribute>) -> Element {
        Element { name, attributes, ..Element::default() }
    }

    /// Replaces a group of one by that one, with the group's attributes first.
    pub(super) fn unwrapped(mut self) -> Element {
        if self.name == "g"
            && self.children.len() == 1
            && let Some(mut only) = self.children.pop()
        {
            self.attributes.append(&mut only.attributes);
            only.attributes = self.attributes;
            return only;
        }
        self
    }

    /// The value of an attribute, not escaped.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.0 == name).map(|attribute| attribute.1.as_ref())
    }

    /// Appends the element as XML, which is HTML too.
    pub fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            push_escaped(out, value);
            out.push('"');
        }
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            child.write(out);
        }
        push_escaped(out, &self.text);
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }
}

/// Text escaped for an element or an attribute. Characters that XML forbids are left out.
fn push_escaped(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other if is_forbidden(other) => {}
            other => out.push(other),
        }
    }
}

/// Whether XML cannot hold a character.
fn is_forbidden(letter: char) -> bool {
    matches!(letter, '\u{fffe}' | '\u{ffff}') || letter.is_control()
}

/// A text as pictures hold it: in one line, and of characters that XML can hold, so that it is the same
/// whether it was written out and read again or put into the page at once.
pub(super) fn plain(text: &str) -> String {
    let spaced = |letter| if matches!(letter, '\n' | '\t' | '\r') { ' ' } else { letter };
    text.chars().map(spaced).filter(|letter| !is_forbidden(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_escaped() {
        let mut element = Element::new("text", vec![("aria-label", "a & \"b\"".into())]);
        element.text = plain("1 < 2\n\u{0}");
        let mut out = String::new();
        element.write(&mut out);
        assert_eq!(out, "<text aria-label=\"a &amp; &quot;b&quot;\">1 &lt; 2 </text>");
        assert_eq!(element.attribute("aria-label"), Some("a & \"b\""));
    }
}
