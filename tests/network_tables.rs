//! The tables of companies and deals, as readers paste into them.

use std::time::{Duration, Instant};

use buying_time::core::paste::Answers;
use buying_time::core::text::Lang;
use buying_time::core::value::Value;
use buying_time::models::find;
use buying_time::page::state::{PageState, PastePlace, Pasted};

const DEALS: usize = 1;

fn paste(text: &str) -> (PageState, Result<Pasted, String>) {
    let mut state = PageState::open(find("circular-finance").expect("the model"), "");
    let pasted = state.paste(DEALS, text, PastePlace::Replace, &Answers::default(), Lang::En);
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

/// Ten thousand rows take no time, and are refused with a message; nothing is lost.
#[test]
fn ten_thousand_rows_are_refused_at_once() {
    let row = "Alpha\tBeta\tPurchase\t5\t2027\t5\tSigned\tNo\t\n";
    let began = Instant::now();
    let (state, pasted) = paste(&row.repeat(10_000));
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    println!(
        "{:?} after {:?}; complaints {:?}",
        pasted.is_ok(),
        began.elapsed(),
        state.drafts[DEALS].complaints.len()
    );
    assert!(pasted.is_err() || !state.drafts[DEALS].complaints.is_empty());
    assert_eq!(rows(&state), 42);
}
