//! Tables as they are typed: the texts of their cells, and what the texts say.

use super::error::{InputError, Problem};
use super::source::Credit;
use super::spec::{InputKind, InputSpec};
use super::text::Lang;
use super::value::{Value, Values};

/// The cells of a table as texts, row by row.
pub type CellTexts = Vec<Vec<String>>;

/// A refusal: of one cell, or of the table itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complaint {
    /// The row and the column of the cell, from 0. `None` for the table itself.
    pub cell: Option<(usize, usize)>,
    /// Which input refused it, and why.
    pub error: InputError,
}

/// The texts that the cells of these rows show.
pub fn texts(columns: &[InputSpec], rows: &[Values], lang: Lang) -> CellTexts {
    let row = |row: &Values| columns.iter().zip(row).map(|(column, cell)| column.field(cell, lang)).collect();
    rows.iter().map(row).collect()
}

/// The value that one cell says.
pub(super) fn cell(column: &'static InputSpec, typed: &str, lang: Lang) -> Result<Value, InputError> {
    column.parse(typed, lang)
}

/// The table that these texts stand for.
///
/// # Errors
/// Every cell that is refused, or the table itself if it has no rows or too many.
pub fn read(spec: &'static InputSpec, texts: &[Vec<String>], lang: Lang) -> Result<Value, Vec<Complaint>> {
    let InputKind::Table { columns, most, .. } = spec.kind else {
        return Err(vec![Complaint { cell: None, error: spec.refuse(Problem::NotATable) }]);
    };
    let problem = if texts.is_empty() {
        Some(Problem::NoRows)
    } else {
        (texts.len() > most).then_some(Problem::TooManyRows)
    };
    if let Some(problem) = problem {
        return Err(vec![Complaint { cell: None, error: spec.refuse(problem) }]);
    }
    let mut complaints = Vec::new();
    let mut rows: Vec<Values> = Vec::with_capacity(texts.len());
    for (index, row_texts) in texts.iter().enumerate() {
        let mut row = Values::with_capacity(columns.len());
        for (place, column) in columns.iter().enumerate() {
            match cell(column, row_texts.get(place).map_or("", String::as_str), lang) {
                Ok(value) => row.push(value),
                Err(error) => {
                    complaints.push(Complaint { cell: Some((index, place)), error: error.in_row(index) });
                }
            }
        }
        rows.push(row);
    }
    if complaints.is_empty() { Ok(Value::Table(rows.into())) } else { Err(complaints) }
}

/// Who published the row that these texts say, or `None` if it is the reader's own.
pub fn row_source(spec: &'static InputSpec, texts: &[String], lang: Lang) -> Option<Credit> {
    let InputKind::Table { columns, .. } = spec.kind else { return None };
    let row: Result<Values, InputError> =
        columns.iter().zip(texts).map(|(column, text)| cell(column, text, lang)).collect();
    spec.row_source?(&row.ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::debts::COLUMNS;
    use crate::core::spec::table;

    static TABLE: InputSpec =
        table("rows", COLUMNS, 3, || Value::Table(Vec::new().into())).label("Debts", "債務");

    fn read_one(cells: [&str; 4]) -> Result<Value, Vec<Complaint>> {
        read(&TABLE, &[cells.map(str::to_owned).to_vec()], Lang::En)
    }

    #[test]
    fn a_link_brings_back_every_cell() {
        let value = read_one(["a_b*c~d, “é”", "1.5", "2030-06", "bond"]).unwrap();
        let link = TABLE.encode(&value);
        assert_eq!(link, "a~ub~ac~td, “é”_1.5e9_2030-06_bond");
        assert_eq!(TABLE.decode(&link), Ok(value));
    }

    #[test]
    fn a_broken_link_says_which_row() {
        let good = "x_1e9_2030-06_bond";
        for (link, problem, row) in [
            ("", Problem::NoRows, Some(0)),
            ("x_1e9_2030-06_bond*y", Problem::NotATable, Some(1)),
            ("x_1e99_2030-06_bond", Problem::OutOfRange, Some(0)),
            ("x_1e9_2030-13_bond", Problem::NotADate, Some(0)),
            ("x_1e9_2030-06_bone", Problem::UnknownChoice, Some(0)),
            (&[good; 4].join("*"), Problem::TooManyRows, None),
            ("0123456789012345678901_1e9_2030-06_bond", Problem::TooLong, Some(0)),
        ] {
            let error = TABLE.decode(link).unwrap_err();
            assert_eq!((error.problem, error.row), (problem, row), "{link}");
        }
    }

    #[test]
    fn every_bad_cell_is_named() {
        let complaints = read_one(["x", "much", "soon", "gift"]).unwrap_err();
        let cells: Vec<_> = complaints.iter().map(|complaint| complaint.cell).collect();
        assert_eq!(cells, [Some((0, 1)), Some((0, 2)), Some((0, 3))]);
        assert!(complaints[0].error.message(Lang::En).starts_with("Row 1: Amount is not a number."));
        assert_eq!(read(&TABLE, &[], Lang::En).unwrap_err()[0].error.problem, Problem::NoRows);
        // A choice left empty is not guessed.
        assert_eq!(read_one(["x", "1", "2030", ""]).unwrap_err()[0].error.problem, Problem::Empty);
    }
}
