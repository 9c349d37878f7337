//! Any text pasted into a table, then its cells typed into, rows added and taken away.

use buying_time::core::paste::Answers;
use buying_time::core::spec::InputSpec;
use buying_time::core::text::Lang;
use buying_time::html;
use buying_time::models::MODELS;
use buying_time::page::state::{PageState, PastePlace, Pasted};

use super::bytes::Bytes;
use super::{markup, rules};

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let (lang, way, place, edits) = (bytes.lang(), bytes.byte(), bytes.byte(), bytes.byte());
    let place = match place % 3 {
        0 => PastePlace::Append,
        1 => PastePlace::Replace,
        _ => PastePlace::Down { row: 0, column: usize::from(place) % 7 },
    };
    let pasted = bytes.text();
    for model in MODELS {
        for (index, spec) in model.inputs().iter().enumerate().filter(|(_, spec)| spec.is_table()) {
            let mut state = PageState::open(*model, "");
            // A short table where its columns take such a row, so that what is pasted is most of it.
            let row = match spec.key {
                "deals" => "a,b,purchase,$1bn,2027,5,signed,no,",
                _ => "a,bond,$1bn,5,2030-06,maturity",
            };
            ask(&mut state, (index, spec), row, PastePlace::Replace, 0, Lang::En);
            ask(&mut state, (index, spec), &pasted, place, way, lang);
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

/// Pastes, and answers whatever is asked, one way or another: each question once.
fn ask(
    state: &mut PageState,
    (index, spec): (usize, &'static InputSpec),
    pasted: &str,
    place: PastePlace,
    way: u8,
    lang: Lang,
) {
    let mut answers = Answers::default();
    for _ in 0..10 {
        match state.paste(index, pasted, place, &answers, lang) {
            Ok(Pasted::Asked(asked)) => {
                markup::check(&html::asked(spec.key, &asked));
                assert!(!asked.options.is_empty(), "{}", asked.question);
                answers = asked.options[usize::from(way) % asked.options.len()].answers.clone();
            }
            Ok(Pasted::Taken { rows, notices, summary }) => {
                assert!(rows > 0);
                markup::check(&html::taken(rows, summary, &notices, false, lang));
                return;
            }
            Err(problem) => return Lang::ALL.iter().for_each(|lang| rules::message(&problem.message(*lang))),
        }
    }
    panic!("asked for ever");
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
