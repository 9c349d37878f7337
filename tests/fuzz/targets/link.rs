//! Any text as the query of a page's address, for every model.

use buying_time::core::text::Lang;
use buying_time::models::MODELS;
use buying_time::page::state::PageState;

use super::bytes::{Bytes, is_sampled};
use super::{page, rules};

pub fn run(bytes: &[u8]) {
    let query = Bytes(bytes).text();
    for model in MODELS {
        let state = PageState::open(*model, &query);
        rules::taken(*model, &state.values);
        rules::noticed(&state.notices);
        let link = state.query();
        if link.is_empty() {
            continue;
        }
        let again = PageState::open(*model, &link);
        assert_eq!(again.notices, [], "{link}");
        assert!(rules::all_same(&state.values, &again.values), "{link}");
        assert_eq!((again.questions, again.query()), (state.questions, link));
        rules::answered(*model, &model.run(&state.values));
        // All that a page shows takes a hundred times as long.
        if is_sampled(bytes, 128) {
            page::show(&state, Lang::ALL[query.len() % 2], false);
        }
    }
}
