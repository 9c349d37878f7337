//! Amounts that flow between nodes in columns: a Sankey diagram.

use super::Ink;
use super::reading::{Stop, Table, at};
use crate::core::text::{Lang, Text, text};
use crate::core::unit::Unit;
use crate::say;

/// Amounts that flow between nodes in fixed columns, as bands whose widths are to scale. A band that runs to
/// the same or an earlier column is one that returns.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowPlot {
    /// The unit of the amounts.
    pub unit: Unit,
    /// The nodes, at most fifteen; those of a column from the top.
    pub nodes: Vec<FlowNode>,
    /// The bands between them.
    pub bands: Vec<FlowBand>,
}

/// What amounts flow from and to.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowNode {
    /// Its name.
    pub label: String,
    /// Which column it stands in, counted from the left; in a narrow picture columns are rows.
    pub column: usize,
    /// Its colour.
    pub ink: Ink,
}

/// An amount on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowBand {
    /// The index of the node that it leaves.
    pub from: usize,
    /// The index of the node that it enters.
    pub to: usize,
    /// How much it is, at least nought.
    pub amount: f64,
    /// Its colour.
    pub ink: Ink,
    /// What its colour means, where the same two nodes have another band.
    pub note: Option<Text>,
}

impl FlowPlot {
    /// The bands that have a width.
    pub fn drawn(&self) -> impl Iterator<Item = &FlowBand> {
        let nodes = self.nodes.len();
        self.bands.iter().filter(move |band| {
            band.amount > 0.0 && band.amount < f64::INFINITY && band.from.max(band.to) < nodes
        })
    }

    /// What enters a node, and what leaves it.
    pub fn through(&self, node: usize) -> (f64, f64) {
        self.drawn().fold((0.0, 0.0), |(into, out), band| {
            let part = |is: bool| if is { band.amount } else { 0.0 };
            (into + part(band.to == node), out + part(band.from == node))
        })
    }

    /// A row for each band.
    pub(super) fn table(&self, lang: Lang) -> Table {
        let name = |node: usize| self.nodes.get(node).map_or_else(String::new, |node| node.label.clone());
        Table {
            head: Self::head().map(|head| head.get(lang).to_owned()).to_vec(),
            rows: self
                .bands
                .iter()
                .map(|band| {
                    vec![name(band.from), self.goes_to(band, lang), self.unit.show(band.amount, lang)]
                })
                .collect(),
            numbers: self.bands.iter().map(|band| vec![None, None, Some(band.amount)]).collect(),
        }
    }

    /// Where a band goes, with its note.
    pub fn goes_to(&self, band: &FlowBand, lang: Lang) -> String {
        let name = self.nodes.get(band.to).map_or("", |node| &node.label);
        noted(name.to_owned(), band, lang)
    }

    /// The headings of a table of the bands.
    pub fn head() -> [Text; 3] {
        [text("From", "出どころ"), text("To", "行き先"), text("Amount", "金額")]
    }

    pub(super) fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let node = self.nodes.get(index)?;
        let shown = |amount: f64| self.unit.show(amount, lang);
        let mut values = Vec::new();
        for is_in in [true, false] {
            for band in self.drawn() {
                let (here, there) = if is_in { (band.to, band.from) } else { (band.from, band.to) };
                if here == index {
                    let (there, amount) = (&self.nodes[there].label, shown(band.amount));
                    let said = match (lang, is_in) {
                        (Lang::En, true) => format!("{amount} from {there}"),
                        (Lang::En, false) => format!("{amount} to {there}"),
                        (Lang::Ja, true) => format!("{there}から{amount}"),
                        (Lang::Ja, false) => format!("{there}へ{amount}"),
                    };
                    values.push(noted(said, band, lang));
                }
            }
        }
        if values.is_empty() {
            values.push(shown(0.0));
        }
        Some(Stop { x: node.column as f64, row: None, text: at(&node.label, &values, lang) })
    }
}

/// Words about a band, and what it is.
fn noted(said: String, band: &FlowBand, lang: Lang) -> String {
    let Some(note) = band.note else { return said };
    let note = note.get(lang);
    say!(lang, "{said} ({note})", "{said}（{note}）")
}
