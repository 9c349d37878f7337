//! Any text typed into any field, a table's cells too, in both languages.

use buying_time::core::decimal::decimal;
use buying_time::core::month::DateOrder;
use buying_time::core::spec::{InputKind, InputSpec};
use buying_time::core::text::Lang;
use buying_time::core::typed::plain_amount;
use buying_time::core::written::DecimalMark;
use buying_time::core::{link, month};
use buying_time::page::state::PageState;

use super::bytes::Bytes;
use super::rules;

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let model = bytes.model();
    let index = bytes.below(model.inputs().len());
    let (lang, position) = (bytes.lang(), u32::from(bytes.byte()));
    let typed = bytes.text();
    readers(&typed);
    let spec = &model.inputs()[index];
    let columns = match spec.kind {
        InputKind::Table { columns, .. } => columns,
        _ => std::slice::from_ref(spec),
    };
    columns.iter().for_each(|column| field(column, &typed, lang));
    if spec.is_table() {
        return;
    }
    let mut state = PageState::open(model, "");
    state.typing(index, &typed, lang);
    assert_eq!(state.field(index, lang), typed);
    state.complain(index, lang);
    rules::taken(model, &state.values);
    state.commit(index, &typed, lang);
    rules::taken(model, &state.values);
    // The slider from anywhere.
    state.slide(index, position);
    rules::taken(model, &state.values);
    rules::comes_back(model, &state.values);
}

/// A text is a value or a message, and the value is typed again as its field shows it.
fn field(spec: &'static InputSpec, typed: &str, lang: Lang) {
    for read in [spec.parse(typed, lang), spec.decode(typed)] {
        match read {
            Ok(value) => {
                assert_eq!(spec.check(value.clone()).as_ref(), Ok(&value));
                assert!(rules::all_same(
                    std::slice::from_ref(&value),
                    &[spec.decode(&spec.encode(&value)).expect("as written")]
                ));
                let shown = spec.field(&value, lang);
                if spec.is_numeric() {
                    let back = spec.parse(&shown, lang).unwrap_or_else(|error| panic!("{shown}: {error}"));
                    assert!(
                        rules::all_same(std::slice::from_ref(&value), &[back]),
                        "{value:?} is shown as “{shown}”"
                    );
                    rules::words(&spec.show(&value, lang));
                }
            }
            Err(error) => rules::message(&error.message(lang)),
        }
    }
}

/// The readers below the fields.
fn readers(typed: &str) {
    if let Ok(number) = link::canonical(typed) {
        assert_eq!(Ok(number), typed.parse(), "as the standard library reads it");
    }
    for exponent in [0, 3, 9] {
        for mark in [None, Some(DecimalMark::Point), Some(DecimalMark::Comma)] {
            assert!(plain_amount(typed, exponent, mark).map_or(true, f64::is_finite));
        }
    }
    for order in [None, Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst)] {
        assert!(month::read(typed, order).map_or(true, |month| (12_000..120_000).contains(&month)));
    }
    let _ = decimal(typed);
}
