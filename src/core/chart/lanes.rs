//! Lanes one above the other over the same axis.

use super::reading::{Stop, Table, at, join, pair};
use super::{Axis, Ink};
use crate::core::text::Lang;
use crate::core::unit::Unit;

/// Lanes one above the other over the same axis. A lane has a column at each place, made up of shares of a
/// whole.
#[derive(Clone, Debug, PartialEq)]
pub struct LanePlot {
    /// The axis that all lanes share.
    pub x: Axis,
    /// What a column is, e.g. "What each year's debt service was paid from".
    pub label: String,
    /// What a column is made up of, from the bottom.
    pub parts: Vec<Part>,
    /// At least one; all have columns at the same places.
    pub lanes: Vec<Lane>,
    /// Whether a column is one part alone, which stands for a level: it is the higher the later its part.
    pub levels: bool,
}

/// One of the shares that a column is made up of.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its name in the key.
    pub label: String,
    /// Its colour.
    pub ink: Ink,
}

/// One lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// Said in the place of a mark that is not there.
    pub fine: String,
    /// A share for each part, adding up to one, or none at all where there is nothing to divide.
    pub columns: Vec<(f64, Vec<f64>)>,
    /// The place from which on something is otherwise, if there is one.
    pub mark: Option<Mark>,
}

/// A place in a lane from which on something is otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it stands on the axis.
    pub at: f64,
    /// What is otherwise from there on.
    pub label: String,
}

impl LanePlot {
    pub(super) fn places(&self) -> usize {
        self.lanes.first().map_or(0, |lane| lane.columns.len())
    }

    fn share(&self, share: f64, lang: Lang) -> String {
        match (self.levels, share > 0.0) {
            (false, _) => Unit::PERCENT.show(share, lang),
            (true, true) => "●".to_owned(),
            (true, false) => "–".to_owned(),
        }
    }

    /// Where a part of a column begins and ends, as shares of the whole height.
    pub fn extent(&self, part: usize, shares: &[f64]) -> (f64, f64) {
        if self.levels {
            return (0.0, (part + 1) as f64 / self.parts.len() as f64);
        }
        let below: f64 = shares[..part].iter().sum();
        (below.clamp(0.0, 1.0), (below + shares[part]).clamp(0.0, 1.0))
    }

    /// A row for each lane and place.
    pub(super) fn table(&self, lang: Lang) -> Table {
        let mut head = vec![self.label.clone(), self.x.label.clone()];
        head.extend(self.parts.iter().map(|part| part.label.clone()));
        let row = |lane: &Lane, (at, shares): &(f64, Vec<f64>)| {
            let mut row = vec![lane.label.clone(), self.x.unit.show(*at, lang)];
            let cell =
                |part: usize| shares.get(part).map_or("–".to_owned(), |share| self.share(*share, lang));
            row.extend((0..self.parts.len()).map(cell));
            row
        };
        let rows =
            self.lanes.iter().flat_map(|lane| lane.columns.iter().map(move |column| row(lane, column)));
        let numbers = self.lanes.iter().flat_map(|lane| &lane.columns);
        let numbers = numbers
            .map(|(_, shares)| [None; 2].into_iter().chain(shares.iter().copied().map(Some)).collect());
        Table { head, rows: rows.collect(), numbers: numbers.collect() }
    }

    pub(super) fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let places = self.places().max(1);
        let lane = self.lanes.get(index / places)?;
        let (x, shares) = lane.columns.get(index % places)?;
        let place = join(&[lane.label.clone(), self.x.unit.show(*x, lang)], lang);
        let mut values: Vec<String> = self
            .parts
            .iter()
            .zip(shares)
            .filter(|(_, share)| **share > 0.0)
            .map(|(part, share)| match self.levels {
                true => part.label.clone(),
                false => pair(&part.label, &self.share(*share, lang), lang),
            })
            .collect();
        if values.is_empty() {
            values.push("–".to_owned());
        }
        Some(Stop { x: *x, row: Some(index / places), text: at(&place, &values, lang) })
    }
}
