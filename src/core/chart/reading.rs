//! How values are read off a chart: as a table, or one place at a time.

use crate::core::text::Lang;

/// A table of a chart's values, already in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The headings of the columns.
    pub head: Vec<String>,
    /// The first cell of each row is its heading.
    pub rows: Vec<Vec<String>>,
    /// The numbers behind the cells in canonical units, row by row.
    pub numbers: Vec<Vec<Option<f64>>>,
}

/// A place in a chart where values can be read: by pointer, touch or arrow key.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// In the plot's own coordinates: x of an [`XyPlot`](super::XyPlot), row of a
    /// [`BarPlot`](super::BarPlot), column of a heat map.
    pub x: f64,
    /// The row of a heat map.
    pub row: Option<usize>,
    /// "2031: required $1.45T; earned $312B".
    pub text: String,
}

/// Parts of a sentence, one after the other.
pub(super) fn join(parts: &[String], lang: Lang) -> String {
    parts.join(match lang {
        Lang::En => "; ",
        Lang::Ja => "、",
    })
}

/// A name and its value.
pub(super) fn pair(label: &str, value: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{label} {value}"),
        Lang::Ja => format!("{label}{value}"),
    }
}

/// The values at a place.
pub(super) fn at(place: &str, values: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!("{place}: {}", join(values, lang)),
        Lang::Ja => format!("{place}：{}", join(values, lang)),
    }
}
