//! Rows pasted from a spreadsheet.

use super::spec::InputSpec;
use super::table::{CellTexts, cell};
use super::text::{Lang, Text, text};
use super::typed::plain_amount;
use super::value::Value;

/// The unit in which plain amounts of money were pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastedUnit {
    /// How the page's own menu names it.
    pub key: &'static str,
    /// Its name in the menu.
    pub label: Text,
    /// The power of ten.
    pub exponent: i32,
}

/// The units that a spreadsheet's amounts may be in.
pub const PASTED_UNITS: [PastedUnit; 5] = [
    PastedUnit { key: "dollars", label: text("dollars", "ドル"), exponent: 0 },
    PastedUnit { key: "thousands", label: text("thousands", "千ドル"), exponent: 3 },
    PastedUnit { key: "millions", label: text("millions", "百万ドル"), exponent: 6 },
    PastedUnit { key: "oku", label: text("hundred millions", "億ドル"), exponent: 8 },
    PastedUnit { key: "billions", label: text("billions", "十億ドル"), exponent: 9 },
];

/// The longest text that is taken, in bytes.
pub const LONGEST_PASTE: usize = 2_000_000;

/// Why a pasted text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpasted {
    /// There is no row to take.
    Empty,
    /// The text is longer than [`LONGEST_PASTE`].
    TooLong,
    /// The number of rows, and the number that there is room for.
    TooManyRows(usize, usize),
    /// Not one number stands where the table wants one: it is something else.
    Unreadable,
}

impl Unpasted {
    /// What is wrong, in the reader's language.
    pub fn message(self, lang: Lang) -> String {
        match (self, lang) {
            (Unpasted::Empty, Lang::En) => "There is nothing to take: paste rows first.".to_owned(),
            (Unpasted::Empty, Lang::Ja) => "取り込む行がありません。先に貼り付けてください。".to_owned(),
            (Unpasted::TooLong, Lang::En) => {
                format!("The text is longer than {} MB; nothing was taken.", LONGEST_PASTE / 1_000_000)
            }
            (Unpasted::TooLong, Lang::Ja) => {
                format!("{} MBを超えています。何も取り込みませんでした。", LONGEST_PASTE / 1_000_000)
            }
            (Unpasted::TooManyRows(rows, room), Lang::En) => {
                let these = if rows == 1 { "This is 1 row" } else { &format!("These are {rows} rows") };
                format!("{these} and there is room for {room}; nothing was taken.")
            }
            (Unpasted::TooManyRows(rows, room), Lang::Ja) => {
                format!("{rows}行ありますが、表に入るのはあと{room}行です。何も取り込みませんでした。")
            }
            (Unpasted::Unreadable, Lang::En) => {
                "No row has a number where the table wants one; nothing was taken. Are the columns in the \
                 order above?"
                    .to_owned()
            }
            (Unpasted::Unreadable, Lang::Ja) => {
                "数の列に数のある行がありません。何も取り込みませんでした。列の順序を確かめてください。"
                    .to_owned()
            }
        }
    }
}

/// The cells of a pasted text: tab-separated as spreadsheets copy, else comma- or semicolon-separated, with
/// quotes as in RFC 4180. A first row that names columns gives their order; without one it is the table's.
/// Plain amounts of money are in `unit`; the texts returned have them in the unit of the field.
///
/// # Errors
/// There is nothing in the text, or more than is taken: `room` is the number of rows that the table still has
/// room for.
pub fn paste(
    columns: &'static [InputSpec],
    room: usize,
    pasted: &str,
    unit: PastedUnit,
    lang: Lang,
) -> Result<CellTexts, Unpasted> {
    if pasted.len() > LONGEST_PASTE {
        return Err(Unpasted::TooLong);
    }
    let mut lines = records(pasted);
    lines.retain(|cells| cells.iter().any(|cell| !cell.trim().is_empty()));
    let order = lines.first().and_then(|head| header(columns, head));
    if order.is_some() {
        lines.remove(0);
    }
    if lines.is_empty() {
        return Err(Unpasted::Empty);
    }
    if lines.len() > room {
        return Err(Unpasted::TooManyRows(lines.len(), room));
    }
    let order = order.unwrap_or_else(|| (0..columns.len()).map(Some).collect());
    let row = |cells: &Vec<String>| -> Vec<String> {
        let text = |column: usize| {
            let place = order.iter().position(|named| *named == Some(column));
            place.and_then(|place| cells.get(place)).map_or("", |cell| cell.trim())
        };
        let own = |(column, spec): (usize, &'static InputSpec)| own_words(spec, text(column), unit, lang);
        columns.iter().enumerate().map(own).collect()
    };
    let texts: CellTexts = lines.iter().map(row).collect();
    let is_number = |(column, text): (&'static InputSpec, &String)| {
        column.is_numeric() && cell(column, text, lang).is_ok()
    };
    let read = |row: &Vec<String>| columns.iter().zip(row).any(is_number);
    if texts.iter().any(read) { Ok(texts) } else { Err(Unpasted::Unreadable) }
}

/// What the field would show of a cell whose plain amounts of money are in `unit`; the text itself if it
/// cannot be read.
fn own_words(column: &'static InputSpec, text: &str, unit: PastedUnit, lang: Lang) -> String {
    let takes_scale = column.unit.is_money() && !column.unit.is_rate();
    let amount = if takes_scale { plain_amount(text, unit.exponent).map(Value::Number) } else { None };
    match amount.map_or_else(|| cell(column, text, lang), Ok) {
        Ok(value) => column.field(&value, lang),
        Err(_) => text.to_owned(),
    }
}

/// Which column each cell of a first row names, if at least two of them do.
fn header(columns: &[InputSpec], cells: &[String]) -> Option<Vec<Option<usize>>> {
    let named = |cell: &String| {
        let cell = cell.trim();
        columns.iter().position(|column| {
            column.key.eq_ignore_ascii_case(cell)
                || Lang::ALL.iter().any(|lang| column.label.get(*lang).eq_ignore_ascii_case(cell))
        })
    };
    let order: Vec<Option<usize>> = cells.iter().map(named).collect();
    (order.iter().flatten().count() >= 2).then_some(order)
}

/// What separates the cells: a tab if there is any, else whichever of `;` and `,` the first line has more of.
fn delimiter(pasted: &str) -> u8 {
    if pasted.contains('\t') {
        return b'\t';
    }
    let first = pasted.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' }
}

fn records(pasted: &str) -> Vec<Vec<String>> {
    use csv_core::{ReadFieldResult, ReaderBuilder};
    let mut reader = ReaderBuilder::new().delimiter(delimiter(pasted)).build();
    let mut rest = pasted.trim_start_matches('\u{feff}').as_bytes();
    let mut buffer = [0; 1_024];
    let (mut field, mut cells, mut out) = (Vec::new(), Vec::new(), Vec::new());
    loop {
        let (result, read, written) = reader.read_field(rest, &mut buffer);
        rest = &rest[read..];
        field.extend_from_slice(&buffer[..written]);
        match result {
            ReadFieldResult::Field { record_end } => {
                cells.push(String::from_utf8_lossy(&field).into_owned());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::debts::COLUMNS;

    fn pasted(text: &str, unit: usize) -> Result<CellTexts, Unpasted> {
        paste(COLUMNS, 3, text, PASTED_UNITS[unit], Lang::En)
    }

    #[test]
    fn a_spreadsheet_is_read() {
        let row = vec!["CoreWeave, Inc.".to_owned(), "2".to_owned(), "2030-06".to_owned(), "Bond".to_owned()];
        let grid = Ok(vec![row]);
        assert_eq!(pasted("CoreWeave, Inc.\t2000000\t2030-06\tBond\r\n", 1), grid);
        assert_eq!(pasted("\"CoreWeave, Inc.\",\"2,000\",2030-06,Bond", 2), grid);
        assert_eq!(pasted("\u{feff}Kind;Due;amount;発行体\nBOND;2030/6;$2B;CoreWeave, Inc.", 0), grid);
        assert_eq!(
            pasted("Kind\tDue\tAmount\tNotes\tIssuer\n Bond\t2030-06\t2\tx\tCoreWeave, Inc.\n\n", 4),
            grid
        );
    }

    #[test]
    fn what_is_too_much_is_left_where_it_is() {
        assert_eq!(pasted(" \n", 0), Err(Unpasted::Empty));
        assert_eq!(pasted("issuer,amount\n", 0), Err(Unpasted::Empty));
        assert_eq!(pasted(&"x,1,2030,bond\n".repeat(10_000), 0), Err(Unpasted::TooManyRows(10_000, 3)));
        assert_eq!(pasted(&"x".repeat(LONGEST_PASTE + 1), 0), Err(Unpasted::TooLong));
        // Never lost, however odd: an open quote, no columns at all.
        assert_eq!(pasted("?,2,?,?\n\"open,1\n2", 0).unwrap()[1][0], "open,1 2");
        assert_eq!(pasted("?,2,?", 4).unwrap()[0], ["?", "2", "?", "Loan"]);
        // Something else altogether is not taken for rows.
        assert_eq!(pasted("hello world", 0), Err(Unpasted::Unreadable));
    }
}
