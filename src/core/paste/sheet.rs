//! The cells of a pasted text, and which of a table's columns they are.

use super::super::notice::excerpt;
use super::super::spec::InputSpec;
use super::Unpasted;
use super::conventions::is_amount;
use super::heading::{HeadUnit, head_unit, heading, headings};

/// The longest text that is taken, in bytes.
pub const LONGEST_PASTE: usize = 2_000_000;

/// By which row headings are looked for.
const HEADINGS_BY: usize = 5;

/// A pasted text as rows under the columns of a table.
pub(super) struct Sheet {
    /// For each column of the table the place of its cells in a row, if they are there.
    places: Vec<Option<usize>>,
    /// What its heading says the cells of each column are in.
    pub units: Vec<Option<HeadUnit>>,
    pub rows: Vec<Vec<String>>,
    /// Headings of what no column takes.
    pub unused: Vec<String>,
    /// Whether semicolons part the cells, as where commas stand before decimals.
    pub has_semicolons: bool,
}

/// Where a paste begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Whole rows.
    Rows,
    /// Cells below each other, of this column.
    Column(usize),
}

impl Sheet {
    /// Cells parted by tabs, as spreadsheets copy them, else by commas or semicolons, with quotes as in RFC
    /// 4180. A first row that names columns gives their order; without one it is the table's.
    ///
    /// # Errors
    /// There is nothing in the text, or it is too long.
    pub fn read(columns: &[InputSpec], pasted: &str, start: Start) -> Result<Sheet, Unpasted> {
        if pasted.len() > LONGEST_PASTE {
            return Err(Unpasted::TooLong);
        }
        let delimiter = delimiter(pasted);
        let mut rows = records(pasted, if start == Start::Rows { delimiter } else { b'\t' });
        rows.retain(|cells| cells.iter().any(|cell| !cell.is_empty()));
        let has_semicolons = delimiter == b';';
        if let Start::Column(column) = start {
            let places = (0..columns.len()).map(|index| (index == column).then_some(0)).collect();
            let mut units = vec![None; columns.len()];
            let head = rows.first().and_then(|row| heading(columns, row.first()?));
            if let Some((named, unit)) = head.filter(|(named, _)| *named == column) {
                units[named] = unit;
                rows.remove(0);
            }
            let sheet = Sheet { places, units, rows, unused: Vec::new(), has_semicolons: false };
            return if sheet.rows.is_empty() { Err(Unpasted::Empty) } else { Ok(sheet) };
        }
        drop_signs(&mut rows, columns.len());
        // Filed tables have a line or two above their headings, such as "(in millions)".
        let found = (0..rows.len().min(HEADINGS_BY)).find_map(|at| Some((at, headings(columns, &rows[at])?)));
        let first = found.as_ref().map_or(0, |(at, _)| *at);
        let above: Vec<Vec<String>> = rows.drain(..first).collect();
        let named = found.map(|(_, named)| named);
        let mut places: Vec<Option<usize>> = (0..columns.len()).map(Some).collect();
        let mut units = vec![None; columns.len()];
        let mut unused = Vec::new();
        if let Some(named) = named {
            let head = rows.remove(0);
            places = vec![None; columns.len()];
            for (place, (heading, cell)) in named.into_iter().zip(head).enumerate() {
                match heading {
                    Some((_, Some(HeadUnit::Foreign))) => return Err(Unpasted::NotDollars(excerpt(&cell))),
                    Some((column, unit)) => {
                        places[column] = Some(place);
                        units[column] = unit;
                    }
                    None if !cell.is_empty() => unused.push(excerpt(&cell)),
                    None => {}
                }
            }
        }
        let over_all =
            above.iter().flatten().find_map(|cell| match head_unit(cell.trim_matches(['(', ')'])) {
                Some(unit @ HeadUnit::Money(_)) => Some(unit),
                _ => None,
            });
        for (unit, column) in units.iter_mut().zip(columns) {
            if is_amount(column) {
                *unit = unit.or(over_all);
            }
        }
        if rows.is_empty() {
            return Err(Unpasted::Empty);
        }
        Ok(Sheet { places, units, rows, unused, has_semicolons })
    }

    /// The text of a column's cell in a row; empty if it is not there.
    pub fn text<'a>(&self, row: &'a [String], column: usize) -> &'a str {
        let place = self.places.get(column).copied().flatten();
        place.and_then(|place| row.get(place)).map_or("", String::as_str)
    }

    /// The texts of a column that say anything.
    pub fn texts(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |row| self.text(row, column)).filter(|text| !text.is_empty())
    }
}

/// What separates the cells: a tab if there is any, else whichever of `;` and `,` the first line has more of.
fn delimiter(pasted: &str) -> u8 {
    if pasted.contains('\t') {
        return b'\t';
    }
    let first = pasted.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let [semicolons, commas] = [';', ','].map(|mark| first.matches(mark).count());
    // `X;782,5;0,065` has as many commas as it has decimals.
    if semicolons > 0 && 2 * semicolons >= commas { b';' } else { b',' }
}

fn records(pasted: &str, delimiter: u8) -> Vec<Vec<String>> {
    use csv_core::{ReadFieldResult, ReaderBuilder};
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let mut rest = pasted.trim_start_matches('\u{feff}').as_bytes();
    let mut buffer = [0; 1_024];
    let (mut field, mut cells, mut out) = (Vec::new(), Vec::new(), Vec::new());
    loop {
        let (result, read, written) = reader.read_field(rest, &mut buffer);
        rest = &rest[read..];
        field.extend_from_slice(&buffer[..written]);
        match result {
            ReadFieldResult::Field { record_end } => {
                cells.push(String::from_utf8_lossy(&field).trim().to_owned());
                field.clear();
                if record_end {
                    out.push(std::mem::take(&mut cells));
                }
            }
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            ReadFieldResult::End => return out,
        }
    }
}

/// Filed tables have dollar signs, percent signs and closing brackets in columns of their own, and empty
/// columns between: where there are more columns than the table has, those are taken out. What ends a number
/// is put at its end.
fn drop_signs(rows: &mut [Vec<String>], columns: usize) {
    const SIGNS: [&str; 5] = ["$", "us$", "%", ")", ")%"];
    let mut place = rows.iter().map(Vec::len).max().unwrap_or(0);
    while place > 0 {
        place -= 1;
        if rows.iter().map(Vec::len).max().unwrap_or(0) <= columns {
            return;
        }
        let texts = || rows.iter().filter_map(|row| row.get(place)).filter(|text| !text.is_empty());
        if texts().any(|text| !SIGNS.iter().any(|sign| text.eq_ignore_ascii_case(sign))) {
            continue;
        }
        for row in rows.iter_mut().filter(|row| row.len() > place) {
            let sign = row.remove(place);
            if sign.starts_with([')', '%'])
                && let Some(before) = place.checked_sub(1).and_then(|before| row.get_mut(before))
            {
                before.push_str(&sign);
            }
        }
    }
}
