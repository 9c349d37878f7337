//! The tables of companies and deals, as readers paste into them.

use buying_time::core::paste::Answers;
use buying_time::core::text::Lang;
use buying_time::core::value::Value;
use buying_time::models::find;
use buying_time::page::state::{PageState, PastePlace, Pasted};

const COMPANIES: usize = 0;
const DEALS: usize = 1;

fn paste(text: &str) -> (PageState, Result<Pasted, String>) {
    pasted(DEALS, text, &Answers::default(), Lang::En)
}

fn pasted(table: usize, text: &str, answers: &Answers, lang: Lang) -> (PageState, Result<Pasted, String>) {
    let mut state = PageState::open(find("circular-finance").expect("the model"), "");
    let pasted = state.paste(table, text, PastePlace::Replace, answers, lang);
    let pasted = pasted.map_err(|refused| format!("{refused:?}"));
    (state, pasted)
}

fn rows(state: &PageState) -> usize {
    let Value::Table(rows) = &state.values[DEALS] else { panic!("no table") };
    rows.len()
}

#[test]
fn deals_are_pasted_by_their_headings() {
    let text = "Payer\tRecipient\tType\tAmount ($bn)\tStart\tTerm\tStatus\tContingent\tTrigger\n\
                Alpha\tBeta\tPurchase\t12.5\t2027\t5\tSigned\tNo\t\n\
                Beta\tAlpha\tEquity\t3\t2027\t1\tPaid\tNo\t\n\
                Gamma\tAlpha\tBackstop\t4\t2028\t2\tSigned\tOn a shortfall\tBeta\n";
    let (state, pasted) = paste(text);
    let pasted = pasted.expect("read");
    assert!(matches!(pasted, Pasted::Taken { .. }), "{pasted:?}");
    assert_eq!(
        (rows(&state), state.drafts[DEALS].complaints.len()),
        (3, 0),
        "{:?}",
        state.drafts[DEALS].complaints
    );
    let report = state.model.report(&state.values, Lang::En);
    assert!(
        report.sentence.contains("Outsiders, taken to pay in full: Alpha, Beta, Gamma."),
        "{}",
        report.sentence
    );
}

/// A negative amount is refused in its cell, and the table in force stays.
#[test]
fn a_negative_amount_is_refused_where_it_stands() {
    let head = "Payer\tRecipient\tType\tAmount ($bn)\tStart\tTerm\tStatus\tContingent\tTrigger\n";
    let (state, _) = paste(&format!("{head}Alpha\tBeta\tPurchase\t-5\t2027\t5\tSigned\tNo\t\n"));
    let complaints = &state.drafts[DEALS].complaints;
    assert!(complaints.iter().any(|complaint| complaint.cell == Some((0, 3))), "{complaints:?}");
    assert_eq!(rows(&state), 42);
}

/// Ten thousand rows are refused with a message; nothing is lost.
#[test]
fn ten_thousand_rows_are_refused() {
    let row = "Alpha\tBeta\tPurchase\t5\t2027\t5\tSigned\tNo\t\n";
    let (state, pasted) = paste(&row.repeat(10_000));
    assert!(pasted.is_err() || !state.drafts[DEALS].complaints.is_empty());
    assert_eq!(rows(&state), 42);
}

/// Every column of money is in the unit that is asked for, those of a year too; a heading may name its own.
#[test]
fn money_of_a_year_is_in_the_pasted_unit() {
    let money = |text: &str, exponent: Option<i32>, lang: Lang| -> Vec<f64> {
        let (state, said) = pasted(COMPANIES, text, &Answers { exponent, ..Answers::default() }, lang);
        assert!(matches!(said, Ok(Pasted::Taken { .. })), "{said:?}");
        let Value::Table(rows) = &state.values[COMPANIES] else { panic!("no table") };
        let number = |cell: &Value| if let Value::Number(number) = cell { Some(*number) } else { None };
        rows[0].iter().filter_map(number).collect()
    };
    let row = "X\tLab\t40\t65\t150\t40\t30\n";
    let millions = [4e7, 6.5e7, 1.5e8, 4e7, 3e7];
    assert_eq!(money(row, Some(6), Lang::En), millions);
    let english = "Company\tRole\tCash ($mm)\tOutside revenue now ($mm)\tOutside revenue once AI pays ($mm)\t\
                   Outside costs ($mm)\tPlanned outside funding ($bn)\n";
    let mixed = money(&format!("{english}{row}"), None, Lang::En);
    assert_eq!(mixed, [4e7, 6.5e7, 1.5e8, 4e7, 3e10]);
    let japanese = "企業\t役割\t手元資金（百万ドル）\t外部売上高（現在）（百万ドル）\t外部売上高（AI収益化後）（百万ドル）\t\
                    外部への費用（百万ドル）\t計画中の外部調達（百万ドル）\n";
    let row = "X\t開発企業\t40\t65\t150\t40\t30\n";
    assert_eq!(money(&format!("{japanese}{row}"), None, Lang::Ja), millions);
}
