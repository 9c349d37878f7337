//! What leaves the page: addresses and snippets for other people's pages, citations, tables of data, and the
//! words that a picture carries with it. All of it is text made from the state; nothing here knows a browser.

mod caption;
mod citation;
mod csv;
mod embed;
mod height;
pub mod places;

pub use caption::{caption, rests_on, scenario};
pub use citation::{Citation, citation};
pub use csv::{csv, data_csv};
pub use embed::{Controls, Embed, HEIGHTS, Snippet, Theme, data_uri};
pub use height::height;
pub use places::Places;

pub use crate::core::VERSION;

use crate::core::chart::ChartSpec;
use crate::core::model::Model;
use crate::core::text::Lang;
use crate::core::value::Values;
use crate::explore::question::{self, Questions};

/// What is shared: one chart at some inputs.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The model.
    pub model: &'static dyn Model,
    /// The values of its inputs.
    pub values: &'a Values,
    /// The questions asked of it.
    pub questions: &'a Questions,
    /// The chart that is taken along.
    pub chart: &'a ChartSpec,
    /// The language of all words.
    pub lang: Lang,
    /// Where the site is; `None` where nobody else could open it (a file on somebody's disk).
    pub places: Option<&'a Places>,
    /// The newest date among the sources, ISO order.
    pub as_of: &'a str,
    /// The day of access, `2026-11-26`.
    pub today: &'a str,
}

impl Subject<'_> {
    /// The query of the inputs and, for a question, what is asked.
    pub fn query(&self) -> Vec<(&'static str, String)> {
        query(self.model, self.values, self.questions, self.chart.id)
    }

    /// The address of the full page in this state, in this very version: its numbers stay as they are.
    pub fn permalink(&self) -> Option<String> {
        self.places.map(|places| places::page(&places.pinned, self.model, self.lang, &self.query()))
    }
}

/// What a link needs to show this chart: the inputs that are off their default, and its own question.
pub fn query(
    model: &dyn Model,
    values: &Values,
    questions: &Questions,
    chart: &str,
) -> Vec<(&'static str, String)> {
    let mut pairs = crate::core::query::changed(model, values);
    pairs.extend(questions.pairs(model).into_iter().filter(|(key, _)| *key == chart));
    pairs
}

/// What every mail program and site carries of an address, in characters.
pub const LONGEST_CARRIED: usize = 2_000;

/// The longest of the addresses that are handed out of a chart: its frame's and that in a citation.
pub fn longest_address(embed: &Embed, subject: &Subject<'_>, places: &Places) -> usize {
    let framed = embed.address(subject, &places.pinned).len();
    framed.max(subject.permalink().map_or(0, |address| address.len()))
}

/// The name of a file of this chart, without its ending: other cases, languages and versions have others.
pub fn file_name(subject: &Subject<'_>) -> String {
    let pairs = subject.query();
    let mut name = format!(
        "buying-time-{VERSION}-{}-{}-{}",
        subject.model.about().id,
        subject.chart.id,
        subject.lang.tag()
    );
    if !pairs.is_empty() {
        // FNV-1a, folded: enough to tell the cases of one article apart.
        let bytes = pairs.iter().flat_map(|(key, value)| key.bytes().chain(value.bytes()));
        let hash =
            bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        name.push_str(&format!("-{hash:08x}"));
    }
    name
}

/// The ids of every chart that a model's page has: its own, then the questions.
pub fn charts(model: &dyn Model) -> Vec<&'static str> {
    let own = model.report(&model.defaults(), Lang::En).charts;
    own.iter().map(|chart| chart.id).chain(question::KEYS).collect()
}
