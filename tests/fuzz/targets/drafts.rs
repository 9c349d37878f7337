//! Whatever is found where unfinished work is kept: read as it is, or written first from any texts for any
//! inputs.

use buying_time::core::model::Model;
use buying_time::core::query;
use buying_time::core::spec::InputKind;
use buying_time::core::text::Lang;
use buying_time::html;
use buying_time::page::drafts::{Drafts, Kept, LARGEST, MOST, Typed, read, write};
use buying_time::page::state::PageState;

use super::bytes::Bytes;
use super::{markup, rules};

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let (model, from, to) = (bytes.model(), bytes.lang(), bytes.lang());
    let text = match bytes.byte() % 3 {
        0 => bytes.text(),
        1 => format!("v=1&at={}+&{}", from.tag(), bytes.text()),
        _ => {
            let kept = made(&mut bytes, model, from);
            let text = write(std::slice::from_ref(&kept));
            assert_eq!(read(&text), [kept]);
            text
        }
    };
    let list = read(&text);
    assert!(list.len() <= MOST);
    let again = write(&list);
    assert!(again.len() <= LARGEST);
    // The longest of letters are written out: then not all of it may fit any more.
    if again.len() < LARGEST / 2 {
        assert_eq!(read(&again), list);
    }
    for lang in [from, to] {
        open(&text, model, lang);
    }
}

/// Somebody's words for some of the inputs, in the state that the page opens with.
fn made(bytes: &mut Bytes<'_>, model: &'static dyn Model, lang: Lang) -> Kept {
    let drafts = (0..1 + bytes.below(3)).map(|_| {
        let spec = &model.inputs()[bytes.below(model.inputs().len())];
        let typed = match spec.kind {
            InputKind::Table { columns, .. } => {
                let width = columns.len() + bytes.below(2);
                let row = |bytes: &mut Bytes<'_>| (0..width).map(|_| words(bytes)).collect();
                Typed::Grid((0..bytes.below(4)).map(|_| row(bytes)).collect())
            }
            _ => Typed::Text(words(bytes)),
        };
        (spec.key.to_owned(), typed)
    });
    Kept { drafts: drafts.collect(), query: String::new(), lang }
}

fn words(bytes: &mut Bytes<'_>) -> String {
    match bytes.byte() % 4 {
        0 => bytes.words(),
        1 => bytes.number().to_string(),
        2 => bytes.one(&["5,000 billion", "1兆5000億", "99", "2030-13", "１２", "-0.5%"]).to_owned(),
        _ => String::new(),
    }
}

/// No value moves, what comes back is complained of in words, and it is kept again as it is shown.
fn open(text: &str, model: &'static dyn Model, lang: Lang) {
    let mut state = PageState::open(model, "");
    let mut drafts = Drafts::open(text, &mut state, lang);
    assert!(rules::all_same(&state.values, &model.defaults()));
    assert_eq!(query::encode(model, &state.values), "");
    for (index, (spec, draft)) in model.inputs().iter().zip(&state.drafts).enumerate() {
        let is_there = draft.text.is_some() || draft.grid.is_some();
        assert_eq!(is_there, draft.is_wrong(), "{}", spec.key);
        for lang in Lang::ALL {
            draft.error.iter().for_each(|error| rules::message(&error.message(lang)));
            draft.complaints.iter().for_each(|complaint| rules::message(&complaint.error.message(lang)));
        }
        markup::check(&html::table_rows(spec, &state.grid(index, lang), false, lang));
    }
    let written = drafts.write(&state).unwrap_or(text).to_owned();
    if state.drafts.iter().any(|draft| draft.is_wrong()) && written.len() < LARGEST / 2 {
        assert!(read(&written).last().is_some_and(|kept| kept.lang == lang || written == text));
    }
}
