//! Markup as the plainest of parsers would read it: if anybody's words became a tag or an attribute, it is
//! seen here.

use buying_time::draw::{Drawing, Element};

/// Elements without content.
const VOID: [&str; 3] = ["br", "img", "input"];

/// Elements that our own writers make.
const KNOWN: [&str; 45] = [
    "a",
    "br",
    "button",
    "buying-time-chart",
    "caption",
    "circle",
    "clipPath",
    "data",
    "defs",
    "desc",
    "div",
    "ellipse",
    "g",
    "iframe",
    "img",
    "input",
    "li",
    "line",
    "option",
    "p",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "rect",
    "script",
    "select",
    "small",
    "span",
    "stop",
    "strong",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "th",
    "thead",
    "title",
    "tr",
    "tspan",
    "ul",
    "use",
    "mask",
    "marker",
];

/// What may stand behind an ampersand.
const ENTITIES: [&str; 5] = ["amp;", "lt;", "gt;", "quot;", "#39;"];

fn escaped(text: &str, what: &str) {
    assert!(!text.contains(['<', '>']), "{what}: “{text}” is not escaped");
    for rest in text.split('&').skip(1) {
        assert!(ENTITIES.iter().any(|entity| rest.starts_with(entity)), "{what}: “&{rest}” is not escaped");
    }
}

/// Every tag is known and closed by its own, every attribute is quoted and harmless, all text is escaped.
pub fn check(markup: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = markup;
    while let Some((text, after)) = rest.split_once('<') {
        escaped(text, markup);
        if let Some(closing) = after.strip_prefix('/') {
            let (name, after) = closing.split_once('>').expect("the end of a tag");
            assert_eq!(open.pop(), Some(name), "{markup}");
            rest = after;
            continue;
        }
        let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).expect("the end of a tag");
        let (name, mut inner) = after.split_at(end);
        assert!(KNOWN.contains(&name), "<{name}> in {markup}");
        loop {
            inner = inner.trim_start();
            if let Some(after) = inner.strip_prefix("/>") {
                rest = after;
                break;
            }
            if let Some(after) = inner.strip_prefix('>') {
                rest = after;
                if !VOID.contains(&name) {
                    open.push(name);
                }
                break;
            }
            inner = attribute(inner, markup);
        }
    }
    escaped(rest, markup);
    assert!(open.is_empty(), "{open:?} left open in {markup}");
}

/// Reads an attribute and gives what stands behind it.
fn attribute<'a>(inner: &'a str, markup: &str) -> &'a str {
    let end =
        inner.find(|c: char| !(c.is_ascii_alphanumeric() || "-:".contains(c))).expect("the end of a name");
    let (name, after) = inner.split_at(end);
    let harmless = !name.is_empty() && !name.starts_with("on") && !["style", "srcdoc"].contains(&name);
    assert!(harmless, "attribute “{name}” in {markup}");
    let Some(quoted) = after.strip_prefix("=\"") else {
        assert!(after.starts_with([' ', '>', '/']), "“{name}” is not quoted in {markup}");
        return after;
    };
    let (value, after) = quoted.split_once('"').expect("the end of a value");
    escaped(value, markup);
    assert!(after.starts_with([' ', '>', '/']), "“{name}” runs on in {markup}");
    if ["href", "src"].contains(&name) {
        let on_page = |value: &str| {
            let id = value.strip_prefix('#').unwrap_or_default();
            !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        let harmless = on_page(value)
            || ["https://", "data:image/svg+xml,"].iter().any(|start| value.starts_with(start));
        assert!(harmless, "“{value}” in {markup}");
    }
    after
}

/// A picture has numbers where it wants them, and its text is well-formed.
pub fn picture(drawing: &Drawing) {
    numbers(&drawing.picture);
    assert!(drawing.width > 0 && drawing.height > 0);
    let plot = drawing.plot;
    assert!([plot.left, plot.right, plot.top, plot.bottom].iter().all(|side| side.is_finite()), "{plot:?}");
    assert!(drawing.stops.iter().all(|(x, y)| x.is_finite() && y.is_finite()), "{:?}", drawing.stops);
    check(&drawing.svg());
}

fn numbers(element: &Element) {
    for (name, value) in &element.attributes {
        let is_words = ["aria-label", "font-family", "class"].contains(name);
        assert!(is_words || !(value.contains("NaN") || value.contains("inf")), "{name}=“{value}”");
    }
    element.children.iter().for_each(numbers);
}
