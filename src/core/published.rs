//! Tables that come with a model: as a link would have them, and who published which of their rows.

use super::source::Credit;
use super::spec::InputSpec;
use super::value::{Value, Values};

/// What a text stands for as the table of this place among those of a model. One that can't be read would be
/// an empty table, which the editor complains of; a test reads those of every model.
pub fn table(specs: &'static [InputSpec], place: usize, text: &str) -> Value {
    let spec = specs.iter().filter(|spec| spec.is_table()).nth(place);
    let read = spec.and_then(|spec| spec.decode(text).ok());
    read.unwrap_or_else(|| Value::Table(Vec::new().into()))
}

/// Rows exactly as they were published, each with who did.
#[derive(Debug, Default)]
pub struct Published(Vec<(Values, Credit)>);

impl Published {
    /// Adds the rows of such a table for which `credit` has a name, given their place and their cells.
    pub fn and(
        mut self,
        (specs, table): (&'static [InputSpec], usize),
        text: &str,
        credit: impl Fn(usize, &[Value]) -> Option<Credit>,
    ) -> Published {
        if let Value::Table(rows) = self::table(specs, table, text) {
            let rows = rows.iter().enumerate();
            self.0.extend(rows.filter_map(|(place, row)| Some((row.clone(), credit(place, row)?))));
        }
        self
    }

    /// Adds the rows of such a table, with these credits in their order.
    pub fn rows(self, table: (&'static [InputSpec], usize), text: &str, credits: &[Credit]) -> Published {
        self.and(table, text, |place, _| credits.get(place).copied())
    }

    /// Who published a row that is exactly one of these.
    pub fn source(&self, row: &[Value]) -> Option<Credit> {
        self.0.iter().find(|(published, _)| published.as_slice() == row).map(|(_, credit)| *credit)
    }
}
