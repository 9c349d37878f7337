//! Horizontal bars, one a row.

use super::reading::{Stop, Table, at};
use super::{Axis, Ink};
use crate::core::text::Lang;
use crate::core::unit::Unit;

/// Horizontal bars, one a row, each labelled with its name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct BarPlot {
    /// The axis of the values; `lo` is where bars begin.
    pub axis: Axis,
    /// The bars, from the top.
    pub bars: Vec<Bar>,
}

/// One horizontal bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Where it ends on the axis.
    pub value: f64,
    /// Its colour.
    pub ink: Ink,
}

impl BarPlot {
    /// Bars of amounts of at least nought, the longest of which takes the whole width.
    pub fn from_zero(label: String, unit: Unit, bars: Vec<Bar>) -> BarPlot {
        // Without any length at all there must be an axis still.
        let longest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
        BarPlot { axis: Axis { label, unit, lo: 0.0, hi: if longest > 0.0 { longest } else { 1.0 } }, bars }
    }

    pub(super) fn table(&self, lang: Lang) -> Table {
        Table {
            head: vec![String::new(), self.axis.label.clone()],
            rows: self
                .bars
                .iter()
                .map(|bar| vec![bar.label.clone(), self.axis.unit.show(bar.value, lang)])
                .collect(),
            numbers: self.bars.iter().map(|bar| vec![None, Some(bar.value)]).collect(),
        }
    }

    pub(super) fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let bar = self.bars.get(index)?;
        let text = at(&bar.label, &[self.axis.unit.show(bar.value, lang)], lang);
        Some(Stop { x: index as f64, row: None, text })
    }
}
