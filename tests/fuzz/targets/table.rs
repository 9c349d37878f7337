//! Any text pasted into a table, then its cells typed into, rows added and taken away.

use buying_time::core::paste::PASTED_UNITS;
use buying_time::core::spec::InputSpec;
use buying_time::core::text::Lang;
use buying_time::html;
use buying_time::models::MODELS;
use buying_time::page::state::PageState;

use super::bytes::Bytes;
use super::{markup, rules};

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let (lang, scale, replace, edits) =
        (bytes.lang(), bytes.one(&PASTED_UNITS), bytes.byte() & 1 == 1, bytes.byte());
    let pasted = bytes.text();
    for model in MODELS {
        for (index, spec) in model.inputs().iter().enumerate().filter(|(_, spec)| spec.is_table()) {
            let mut state = PageState::open(*model, "");
            // A short table, so that what is pasted is most of it.
            state.paste(index, "a,bond,1,5,2030-06,", PASTED_UNITS[4], true, Lang::En).expect("a row");
            match state.paste(index, &pasted, scale, replace, lang) {
                Ok(rows) => assert!(rows > 0),
                Err(problem) => Lang::ALL.iter().for_each(|lang| rules::message(&problem.message(*lang))),
            }
            check(&state, index, spec, lang);
            if edits & 1 == 1 {
                state.add_row(index, lang);
            }
            if edits & 2 == 2 {
                let cell: String = pasted.chars().rev().take(60).collect();
                state.write_cell(index, (usize::from(edits) % 3, usize::from(edits) % 7), &cell, lang);
            }
            if edits & 4 == 4 {
                state.remove_row(index, usize::from(edits) % 3, lang);
            }
            if edits != 0 {
                check(&state, index, spec, lang);
            }
        }
    }
}

fn check(state: &PageState, index: usize, spec: &'static InputSpec, lang: Lang) {
    rules::taken(state.model, &state.values);
    rules::comes_back(state.model, &state.values);
    markup::check(&html::table_rows(spec, &state.grid(index, lang), false, lang));
    let draft = &state.drafts[index];
    for complaint in &draft.complaints {
        Lang::ALL.iter().for_each(|lang| rules::message(&complaint.error.message(*lang)));
    }
    markup::check(&html::complaints(&draft.complaints, lang));
    if draft.complaints.is_empty() {
        // What is shown is what is in force.
        assert_eq!(
            PageState::open(state.model, &state.query()).grid(index, lang).len(),
            state.grid(index, lang).len()
        );
    }
}
