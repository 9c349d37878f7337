//! The cells of a pasted text, and which of a table's columns they are.

use super::super::notice::excerpt;
use super::super::spec::InputSpec;
use super::Unpasted;
use super::conventions::is_amount;
use super::heading::{HeadUnit, Heading, head_unit, heading, headings};

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
    /// 4180. A row that names columns gives their order; without one it is the table's.
    ///
    /// # Errors
    /// There is nothing in the text, it is too long, or its amounts are in another currency.
    pub fn read(columns: &[InputSpec], pasted: &str, start: Start) -> Result<Sheet, Unpasted> {
        if pasted.len() > LONGEST_PASTE {
            return Err(Unpasted::TooLong);
        }
        let sheet = match start {
            Start::Rows => Sheet::of_rows(columns, pasted),
            Start::Column(column) => Sheet::of_column(columns, column, pasted),
        }?;
        if sheet.rows.is_empty() { Err(Unpasted::Empty) } else { Ok(sheet) }
    }

    fn of_column(columns: &[InputSpec], column: usize, pasted: &str) -> Result<Sheet, Unpasted> {
        let mut rows = records(pasted, b'\t');
        let mut units = vec![None; columns.len()];
        let head = rows.first().and_then(|row| row.first()).cloned().unwrap_or_default();
        if let Some((_, unit)) = heading(columns, &head).filter(|(named, _)| *named == column) {
            units[column] = in_dollars(unit, &head)?;
            rows.remove(0);
        }
        let places = (0..columns.len()).map(|index| (index == column).then_some(0)).collect();
        Ok(Sheet { places, units, rows, unused: Vec::new(), has_semicolons: false })
    }

    fn of_rows(columns: &[InputSpec], pasted: &str) -> Result<Sheet, Unpasted> {
        let delimiter = delimiter(pasted);
        let mut rows = records(pasted, delimiter);
        drop_signs(&mut rows, columns.len());
        let mut sheet = Sheet {
            places: (0..columns.len()).map(Some).collect(),
            units: vec![None; columns.len()],
            rows: Vec::new(),
            unused: Vec::new(),
            has_semicolons: delimiter == b';',
        };
        if let Some((at, named)) = find_headings(columns, &rows) {
            let above: Vec<String> = rows.drain(..at).flatten().collect();
            let head = rows.remove(0);
            sheet.take_headings(named, head)?;
            for line in above {
                let unit = in_dollars(head_unit(line.trim_matches(['(', ')'])), &line)?;
                if let Some(unit @ HeadUnit::Money(_)) = unit {
                    sheet.amounts_are_in(columns, unit);
                }
            }
        }
        sheet.rows = rows;
        Ok(sheet)
    }

    fn take_headings(&mut self, named: Vec<Option<Heading>>, head: Vec<String>) -> Result<(), Unpasted> {
        self.places.fill(None);
        for (place, (heading, cell)) in named.into_iter().zip(head).enumerate() {
            match heading {
                Some((column, unit)) => {
                    self.places[column] = Some(place);
                    self.units[column] = in_dollars(unit, &cell)?;
                }
                None if !cell.is_empty() => self.unused.push(excerpt(&cell)),
                None => {}
            }
        }
        Ok(())
    }

    /// A line above the headings says what amounts are in whose own heading does not.
    fn amounts_are_in(&mut self, columns: &[InputSpec], unit: HeadUnit) {
        for (own, column) in self.units.iter_mut().zip(columns) {
            if is_amount(column) {
                *own = own.or(Some(unit));
            }
        }
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

/// The row that names columns, and which. Filed tables have a line or two above it, such as "(in millions)".
fn find_headings(columns: &[InputSpec], rows: &[Vec<String>]) -> Option<(usize, Vec<Option<Heading>>)> {
    let is_line = |row: &&Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count() <= 1;
    let lines = rows.iter().take(HEADINGS_BY - 1).take_while(is_line).count();
    (0..=lines).find_map(|at| Some((at, headings(columns, rows.get(at)?)?)))
}

/// The unit of a heading.
///
/// # Errors
/// It is another currency.
fn in_dollars(unit: Option<HeadUnit>, heading: &str) -> Result<Option<HeadUnit>, Unpasted> {
    match unit {
        Some(HeadUnit::Foreign) => Err(Unpasted::NotDollars(excerpt(heading))),
        unit => Ok(unit),
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
            ReadFieldResult::End => break,
        }
    }
    out.retain(|cells: &Vec<String>| cells.iter().any(|cell| !cell.is_empty()));
    out
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
