//! Tables: how one is written in a link, read from cells as they are typed, and pasted from a spreadsheet.

use super::error::{InputError, Problem};
use super::parse;
use super::spec::{InputSpec, Kind};
use super::text::{Lang, Text, text};
use super::value::{Value, Values};

// ---- In a link ----

/// Between rows and between cells; neither is escaped by a browser.
const ROW: char = '*';
const CELL: char = '_';
/// Stands before a letter for one of the two, or for itself.
const ESCAPE: char = '~';

/// Words with what parts rows and cells escaped.
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            ROW => out.push_str("~a"),
            CELL => out.push_str("~u"),
            ESCAPE => out.push_str("~t"),
            c => out.push(c),
        }
    }
    out
}

/// The inverse of [`escape`].
pub fn unescape(encoded: &str) -> String {
    let mut out = String::with_capacity(encoded.len());
    let mut rest = encoded.chars();
    while let Some(c) = rest.next() {
        match c {
            ESCAPE => out.push(match rest.next() {
                Some('a') => ROW,
                Some('u') => CELL,
                Some('t') | None => ESCAPE,
                Some(other) => other,
            }),
            c => out.push(c),
        }
    }
    out
}

/// The text of a table for a link. Reads back as exactly the same rows.
pub fn encode(columns: &[InputSpec], rows: &[Values]) -> String {
    let row = |row: &Values| -> String {
        let cells: Vec<String> = columns.iter().zip(row).map(|(column, cell)| column.encode(cell)).collect();
        cells.join("_")
    };
    rows.iter().map(row).collect::<Vec<_>>().join("*")
}

/// Reads what [`encode`] wrote; `spec` is the table's own.
///
/// # Errors
/// The first cell that is refused, with its row, or the table itself if its shape is another.
pub fn decode(
    spec: &'static InputSpec,
    columns: &'static [InputSpec],
    most: usize,
    encoded: &str,
) -> Result<Value, InputError> {
    let mut rows: Vec<Values> = Vec::new();
    for (index, row) in encoded.split(ROW).enumerate() {
        if index >= most {
            return Err(spec.refuse(Problem::TooManyRows));
        }
        let cells: Vec<&str> = row.split(CELL).collect();
        if cells.len() != columns.len() {
            let problem = if encoded.is_empty() { Problem::NoRows } else { Problem::NotATable };
            return Err(spec.refuse(problem).in_row(index));
        }
        let read = columns.iter().zip(cells).map(|(column, cell)| column.decode(cell));
        rows.push(read.collect::<Result<_, _>>().map_err(|error| error.in_row(index))?);
    }
    spec.check(Value::Table(rows.into()))
}

// ---- As it is typed ----

/// The cells of a table as texts, row by row.
pub type Grid = Vec<Vec<String>>;

/// A cell that is refused, or the table itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complaint {
    /// `None` for the table itself.
    pub cell: Option<(usize, usize)>,
    pub error: InputError,
}

/// The texts that the cells of these rows show.
pub fn grid(columns: &[InputSpec], rows: &[Values], lang: Lang) -> Grid {
    let texts =
        |row: &Values| columns.iter().zip(row).map(|(column, cell)| column.field(cell, lang)).collect();
    rows.iter().map(texts).collect()
}

/// What one cell says. A choice left empty is its default.
fn cell(column: &'static InputSpec, typed: &str, lang: Lang) -> Result<Value, InputError> {
    match column.kind {
        Kind::Choice { .. } if typed.trim().is_empty() => Ok(column.default_value()),
        _ => column.parse(typed, lang),
    }
}

/// The table that the texts of a grid say.
///
/// # Errors
/// Every cell that is refused; or the table itself, without rows or with too many.
pub fn read(spec: &'static InputSpec, grid: &[Vec<String>], lang: Lang) -> Result<Value, Vec<Complaint>> {
    let Kind::Table { columns, most, .. } = spec.kind else {
        return Err(vec![Complaint { cell: None, error: spec.refuse(Problem::NotATable) }]);
    };
    let problem = if grid.is_empty() {
        Some(Problem::NoRows)
    } else {
        (grid.len() > most).then_some(Problem::TooManyRows)
    };
    if let Some(problem) = problem {
        return Err(vec![Complaint { cell: None, error: spec.refuse(problem) }]);
    }
    let mut complaints = Vec::new();
    let mut rows: Vec<Values> = Vec::with_capacity(grid.len());
    for (index, texts) in grid.iter().enumerate() {
        let mut row = Values::with_capacity(columns.len());
        for (place, column) in columns.iter().enumerate() {
            match cell(column, texts.get(place).map_or("", String::as_str), lang) {
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

// ---- Pasted ----

/// In which unit plain amounts of money were pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// For the page's own use.
    pub key: &'static str,
    pub label: Text,
    /// The power of ten.
    pub exponent: i32,
}

/// What a spreadsheet's amounts may be in.
pub const SCALES: [Scale; 5] = [
    Scale { key: "dollars", label: text("dollars", "ドル"), exponent: 0 },
    Scale { key: "thousands", label: text("thousands", "千ドル"), exponent: 3 },
    Scale { key: "millions", label: text("millions", "百万ドル"), exponent: 6 },
    Scale { key: "oku", label: text("hundred millions", "億ドル"), exponent: 8 },
    Scale { key: "billions", label: text("billions", "十億ドル"), exponent: 9 },
];

/// The longest text that is taken, in bytes.
pub const LONGEST_PASTE: usize = 2_000_000;

/// Why a pasted text was not taken. It stays where it was pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpasted {
    Empty,
    TooLong,
    /// So many rows, and room for so many.
    TooManyRows(usize, usize),
    /// Not one of its cells is what a column takes: it is something else.
    Unreadable,
}

impl Unpasted {
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
                let these = if rows == 1 { "This is 1 row".to_owned() } else { format!("These are {rows} rows") };
                format!("{these} and there is room for {room}; nothing was taken.")
            }
            (Unpasted::TooManyRows(rows, room), Lang::Ja) => {
                format!("{rows}行ありますが、表に入るのはあと{room}行です。何も取り込みませんでした。")
            }
            (Unpasted::Unreadable, Lang::En) => {
                "No row has a number where the table wants one; nothing was taken. Are the columns in the order above?".to_owned()
            }
            (Unpasted::Unreadable, Lang::Ja) => {
                "数の列に数のある行がありません。何も取り込みませんでした。列の順序を確かめてください。".to_owned()
            }
        }
    }
}

/// The cells of a pasted text: tab-separated as spreadsheets copy, else comma- or semicolon-separated, with
/// quotes as in RFC 4180. A first row that names columns says their order; without one they are in the
/// table's. Plain amounts of money are in `scale`; the grid has them in the field's own.
///
/// # Errors
/// Nothing there, or more than is taken; `room` is the number of rows that the table still has.
pub fn paste(
    columns: &'static [InputSpec],
    room: usize,
    pasted: &str,
    scale: Scale,
    lang: Lang,
) -> Result<Grid, Unpasted> {
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
        let own = |(column, spec): (usize, &'static InputSpec)| own_words(spec, text(column), scale, lang);
        columns.iter().enumerate().map(own).collect()
    };
    let grid: Grid = lines.iter().map(row).collect();
    let is_number = |(column, text): (&'static InputSpec, &String)| {
        column.is_numeric() && cell(column, text, lang).is_ok()
    };
    let read = |texts: &Vec<String>| columns.iter().zip(texts).any(is_number);
    if grid.iter().any(read) { Ok(grid) } else { Err(Unpasted::Unreadable) }
}

/// What the field would show of a cell, a plain amount of money being in `scale`; as it is if it can't be read.
fn own_words(column: &'static InputSpec, text: &str, scale: Scale, lang: Lang) -> String {
    let takes_scale = column.unit.is_money() && !column.unit.is_rate();
    let amount =
        if takes_scale { parse::plain_amount(text, scale.exponent).map(Value::Number) } else { None };
    match amount.map_or_else(|| cell(column, text, lang), Ok) {
        Ok(value) => column.field(&value, lang),
        Err(_) => text.to_owned(),
    }
}

/// Which column each cell of a first row names, if it names any two.
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

/// What parts the cells: a tab if there is any, else whichever of `;` and `,` the first line has more of.
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
    use crate::core::spec::{choice, integer, number, table, words};
    use crate::core::unit::Magnitude::Billion;
    use crate::core::unit::Unit;

    crate::choices! {
        pub enum Kinds {
            Bond = "bond", "Bond", "社債";
            Loan = "loan", "Loan", "融資";
        }
    }

    static COLUMNS: &[InputSpec] = &[
        words("issuer", 20).label("Issuer", "発行体"),
        number("amount", 1e9, 0.0, 1e12).unit(Unit::usd(Billion)).label("Amount", "金額"),
        integer("due", 24_365, 24_000, 25_000).unit(Unit::MONTH).label("Due", "期限"),
        choice("kind", 1, Kinds::OPTIONS).label("Kind", "種類"),
    ];
    static TABLE: InputSpec =
        table("rows", COLUMNS, 3, || Value::Table(Vec::new().into())).label("Debts", "債務");

    fn read_one(cells: [&str; 4]) -> Result<Value, Vec<Complaint>> {
        read(&TABLE, &[cells.map(str::to_owned).to_vec()], Lang::En)
    }

    fn pasted(text: &str, scale: usize) -> Result<Grid, Unpasted> {
        paste(COLUMNS, 3, text, SCALES[scale], Lang::En)
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
        // A choice left empty is its default.
        assert!(read_one(["x", "1", "2030", ""]).is_ok());
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
