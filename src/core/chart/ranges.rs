//! Bars from a low to a high around a line: a tornado.

use super::Axis;
use super::reading::{Stop, Table, at, pair};
use crate::core::text::Lang;

/// Horizontal bars from a low to a high, one a row, around a line: a tornado.
#[derive(Clone, Debug, PartialEq)]
pub struct RangePlot {
    /// The axis of the values.
    pub axis: Axis,
    /// Where the line stands.
    pub now: Option<f64>,
    /// Whether more is better: the worse side of each bar has the colour of a loss.
    pub is_better_high: bool,
    /// The bars, from the top.
    pub ranges: Vec<Range>,
    /// What the bars are taken from, and what was not drawn.
    pub table: Table,
}

/// One bar of a tornado.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The name of the input that is moved.
    pub label: String,
    /// The lowest value, and what leads to it.
    pub least: (f64, String),
    /// The highest value, and what leads to it.
    pub most: (f64, String),
}

impl RangePlot {
    pub(super) fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let range = self.ranges.get(index)?;
        let end = |(value, words): &(f64, String)| {
            pair(words, &format!("→ {}", self.axis.unit.show(*value, lang)), lang)
        };
        let text = at(&range.label, &[end(&range.least), end(&range.most)], lang);
        Some(Stop { x: index as f64, row: None, text })
    }
}
