//! A grid of cells over two inputs.

use super::reading::{Stop, Table, at, join, pair};
use crate::core::text::Lang;
use crate::core::unit::Unit;

/// A grid of cells over two inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatPlot {
    /// The columns.
    pub x: Categories,
    /// The rows.
    pub y: Categories,
    /// What a cell holds, e.g. "required revenue, in cloud industries".
    pub value_label: String,
    /// The unit of the cells.
    pub unit: Unit,
    /// `cells[row][column]`, row 0 at the bottom.
    pub cells: Vec<Vec<f64>>,
    /// Upper ends of the colour classes but the last, rising.
    pub breaks: Vec<f64>,
    /// Whether high values are the good ones: the darkest colour is always the bad end.
    pub is_better_high: bool,
    /// The cell nearest to the present inputs: (column, row).
    pub here: (usize, usize),
}

/// The values of an input along one side of a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Categories {
    /// The input's name.
    pub label: String,
    /// The input's unit.
    pub unit: Unit,
    /// The values, rising.
    pub values: Vec<f64>,
}

impl HeatPlot {
    pub(super) fn table(&self, lang: Lang) -> Table {
        let mut head = vec![format!("{} ↓ {} →", self.y.label, self.x.label)];
        head.extend(self.x.values.iter().map(|&x| self.x.unit.show(x, lang)));
        let rows = self
            .y
            .values
            .iter()
            .zip(&self.cells)
            .map(|(&y, cells)| {
                let mut row = vec![self.y.unit.show(y, lang)];
                row.extend(cells.iter().map(|&cell| self.unit.show(cell, lang)));
                row
            })
            .collect();
        let row = |cells: &Vec<f64>| std::iter::once(None).chain(cells.iter().copied().map(Some)).collect();
        let numbers = self.cells.iter().map(row);
        Table { head, rows, numbers: numbers.collect() }
    }

    pub(super) fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let columns = self.x.values.len().max(1);
        let (row, column) = (index / columns, index % columns);
        let value = *self.cells.get(row)?.get(column)?;
        let (x, y) = (*self.x.values.get(column)?, *self.y.values.get(row)?);
        let place = join(
            &[
                pair(&self.x.label, &self.x.unit.show(x, lang), lang),
                pair(&self.y.label, &self.y.unit.show(y, lang), lang),
            ],
            lang,
        );
        let text = at(&place, &[self.unit.show(value, lang)], lang);
        Some(Stop { x: column as f64, row: Some(row), text })
    }
}
