//! What is said of a pasted text, in the reader's language.

use super::super::text::Lang;
use super::{LONGEST_PASTE, PasteNotice, Unpasted};

impl Unpasted {
    /// What is wrong.
    pub fn message(&self, lang: Lang) -> String {
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
                let these = if *rows == 1 { "This is 1 row" } else { &format!("These are {rows} rows") };
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
                "金額・金利の列に数値が見当たりません。何も取り込みませんでした。列の順序を確かめてください。"
                    .to_owned()
            }
            (Unpasted::NotDollars(heading), Lang::En) => {
                format!("Amounts must be in dollars; nothing was taken. The heading is “{heading}”.")
            }
            (Unpasted::NotDollars(heading), Lang::Ja) => {
                format!("金額はドルで入れてください。何も取り込みませんでした（見出しは「{heading}」）。")
            }
            (Unpasted::MixedMarks(point, comma), Lang::En) => format!(
                "{point} has a decimal point, {comma} a decimal comma; nothing was taken. Write them alike."
            ),
            (Unpasted::MixedMarks(point, comma), Lang::Ja) => format!(
                "小数点が{point}では点、{comma}ではコンマです。何も取り込みませんでした。表記をそろえてください。"
            ),
            (Unpasted::MixedDates(day, month), Lang::En) => format!(
                "{day} begins with the day and {month} with the month; nothing was taken. Write dates alike, \
                 such as 2030-06."
            ),
            (Unpasted::MixedDates(day, month), Lang::Ja) => format!(
                "{day}は日が先、{month}は月が先です。何も取り込みませんでした。2030-06のようにそろえてください。"
            ),
        }
    }
}

/// As many names as are told.
const MOST: usize = 4;

fn some(names: &[String], between: &str) -> String {
    names.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(between)
}

fn more(names: &[String], lang: Lang) -> String {
    match (names.len().saturating_sub(MOST), lang) {
        (0, _) => String::new(),
        (more, Lang::En) => format!(" and {more} more"),
        (more, Lang::Ja) => format!("ほか{more}列"),
    }
}

impl PasteNotice {
    /// What the reader should know.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (PasteNotice::Unused(names), Lang::En) => {
                format!("Not used: {}{}.", some(names, ", "), more(names, lang))
            }
            (PasteNotice::Unused(names), Lang::Ja) => {
                format!("使わない列：{}{}。", some(names, "、"), more(names, lang))
            }
            (PasteNotice::DecimalCommas, Lang::En) => "Commas were read as decimal points.".to_owned(),
            (PasteNotice::DecimalCommas, Lang::Ja) => "コンマは小数点として読みました。".to_owned(),
            (PasteNotice::Fractions, Lang::En) => "Rates were read as fractions: 0.065 is 6.5%.".to_owned(),
            (PasteNotice::Fractions, Lang::Ja) => "金利は小数として読みました（0.065は6.5％）。".to_owned(),
            (PasteNotice::TotalLeftOut(name), Lang::En) if name.is_empty() => {
                "A row without a name is the sum of the others and was left out.".to_owned()
            }
            (PasteNotice::TotalLeftOut(name), Lang::En) => {
                format!("“{name}” is the sum of others and was left out.")
            }
            (PasteNotice::TotalLeftOut(name), Lang::Ja) if name.is_empty() => {
                "名前のない行は他の行の合計とみなして除きました。".to_owned()
            }
            (PasteNotice::TotalLeftOut(name), Lang::Ja) => {
                format!("「{name}」は合計行とみなして除きました。")
            }
            (PasteNotice::HeadingUnit(unit), Lang::En) => {
                format!("Amounts were read as the heading says, in {}.", unit.label.get(lang))
            }
            (PasteNotice::HeadingUnit(unit), Lang::Ja) => {
                format!("金額は見出しに従い「{}」として読みました。", unit.label.get(lang))
            }
            (PasteNotice::Shortened(row, name), Lang::En) => {
                format!("Row {}: the name was too long and was shortened to “{name}”.", row + 1)
            }
            (PasteNotice::Shortened(row, name), Lang::Ja) => {
                format!("{}行目：名前が長いため「{name}」に縮めました。", row + 1)
            }
        }
    }
}
