//! Snippets for other people's pages.

use super::{Places, Subject, VERSION, places, scenario};
use crate::core::escape::escape;
use crate::core::model::Model;

/// The heights that a snippet may ask for, in CSS pixels.
pub const HEIGHTS: (u32, u32) = (200, 9_000);

/// Which colours an embedded chart has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The reader's system decides.
    #[default]
    Auto,
    /// Dark letters on a light ground.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The name in an address.
    pub const fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of this name.
    pub fn named(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

/// Which inputs a reader of an embedded chart may move.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// Readers may move nothing.
    #[default]
    None,
    /// By their keys.
    Some(Vec<&'static str>),
    /// Readers may move every input.
    All,
}

/// Between two keys: no key has it.
const PART: char = '_';

impl Controls {
    /// Reads `controls=…`: `none` or `0`, `all`, or keys with `_` between them. Also gives what it does not
    /// know.
    pub fn read(text: &str, model: &dyn Model) -> (Controls, Vec<String>) {
        match text {
            "" | "0" | "none" => return (Controls::None, Vec::new()),
            "all" => return (Controls::All, Vec::new()),
            _ => {}
        }
        let (mut keys, mut strange) = (Vec::new(), Vec::new());
        for name in text.split(PART).take(model.inputs().len() + 1) {
            // A table has an editor, on its own page only.
            let found = model.inputs().iter().find(|spec| spec.key == name && !spec.is_table());
            match found {
                Some(spec) if !keys.contains(&spec.key) => keys.push(spec.key),
                Some(_) => {}
                None => strange.push(crate::core::notice::excerpt(name)),
            }
        }
        (if keys.is_empty() { Controls::None } else { Controls::Some(keys) }, strange)
    }

    /// As it stands in an address. Nothing is written for none: it is what is left out.
    fn text(&self) -> Option<String> {
        match self {
            Controls::None => None,
            Controls::Some(keys) if keys.is_empty() => None,
            Controls::Some(keys) => Some(keys.join("_")),
            Controls::All => Some("all".to_owned()),
        }
    }
}

/// The forms of a snippet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snippet {
    /// A frame, which needs nothing else.
    Frame,
    /// An element, which needs `embed.js`.
    Element,
    /// The address alone, for systems that make a frame of it.
    Address,
}

impl Snippet {
    /// Every kind of snippet, in the order in which they are offered.
    pub const ALL: [Snippet; 3] = [Snippet::Frame, Snippet::Element, Snippet::Address];

    /// The name in an address.
    pub const fn name(self) -> &'static str {
        match self {
            Snippet::Frame => "iframe",
            Snippet::Element => "element",
            Snippet::Address => "address",
        }
    }

    /// The snippet of this name.
    pub fn named(name: &str) -> Option<Snippet> {
        Snippet::ALL.into_iter().find(|snippet| snippet.name() == name)
    }
}

/// A chart as it is to stand in somebody's page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// The colours of the chart.
    pub theme: Theme,
    /// Which inputs readers may move.
    pub controls: Controls,
    /// In CSS pixels.
    pub height: u32,
    /// Whether the numbers stay those of this version.
    pub is_pinned: bool,
}

impl Embed {
    fn root<'a>(&self, places: &'a Places) -> &'a str {
        if self.is_pinned { &places.pinned } else { &places.live }
    }

    /// The address of the chart's page below a root.
    pub fn address(&self, subject: &Subject<'_>, root: &str) -> String {
        let mut pairs = subject.query();
        if let Some(controls) = self.controls.text() {
            pairs.push(("controls", controls));
        }
        if self.theme != Theme::Auto {
            pairs.push(("theme", self.theme.name().to_owned()));
        }
        places::embed(root, subject.model, subject.chart.id, subject.lang, &pairs)
    }

    /// The snippet. `picture` draws the chart as it stands alone: a snippet of another case than the default
    /// carries it, since no file on the site has it.
    pub fn snippet(
        &self,
        form: Snippet,
        subject: &Subject<'_>,
        places: &Places,
        picture: impl FnOnce() -> String,
    ) -> String {
        let root = self.root(places);
        let address = self.address(subject, root);
        let (source, title) = (escape(&address), escape(&format!("Buying Time: {}", subject.chart.kicker)));
        let height = self.height.clamp(HEIGHTS.0, HEIGHTS.1);
        match form {
            Snippet::Address => address,
            Snippet::Frame => format!(
                "<iframe src=\"{source}\" title=\"{title}\" width=\"100%\" height=\"{height}\" \
                 loading=\"lazy\" \
                 frameborder=\"0\" allow=\"clipboard-write; fullscreen\"></iframe>"
            ),
            Snippet::Element => {
                let pairs = subject.query();
                let full = escape(&places::page(root, subject.model, subject.lang, &pairs));
                let image = if pairs.is_empty() {
                    let folder = places::embed(root, subject.model, subject.chart.id, subject.lang, &[]);
                    escape(&format!("{folder}picture.svg"))
                } else {
                    data_uri(&picture())
                };
                format!(
                    "<buying-time-chart src=\"{source}\" height=\"{height}\" title=\"{title}\">\
                     <a href=\"{full}\"><img src=\"{image}\" alt=\"{}\" width=\"100%\"></a>\
                     </buying-time-chart>\n\
                     <script async src=\"{}embed.js\"></script>",
                    escape(&format!(
                        "{} {} Buying Time {VERSION}.",
                        subject.chart.summary,
                        scenario(subject.model, subject.values, subject.lang)
                    )),
                    escape(root),
                )
            }
        }
    }
}

/// A picture inside an address, safe in an attribute in double quotes.
pub fn data_uri(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len() * 5 / 4);
    out.push_str("data:image/svg+xml,");
    for letter in svg.chars() {
        match letter {
            '"' => out.push_str("%22"),
            '#' => out.push_str("%23"),
            '%' => out.push_str("%25"),
            '&' => out.push_str("%26"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            other => out.push(other),
        }
    }
    out
}
