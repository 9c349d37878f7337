//! Any question about any model at any values: solver, tornado, grid.

use buying_time::core::reconcile::reconcile;
use buying_time::explore::question::{self, Grid, KEYS, Questions, Solve};
use buying_time::explore::{answer, finish, solve};
use buying_time::html;
use buying_time::page::state::PageState;

use super::bytes::Bytes;
use super::{markup, page, rules};

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let model = bytes.model();
    let lang = bytes.lang();
    let numeric: Vec<usize> = question::numeric(model).map(|(index, _)| index).collect();
    let (input, x, mut y) = (bytes.one(&numeric), bytes.one(&numeric), bytes.one(&numeric));
    if x == y {
        y = if x == numeric[0] { numeric[1] } else { numeric[0] };
    }
    let output = bytes.below(model.outputs().len());
    let key = bytes.one(&KEYS);
    let mut target = bytes.number();
    let mut values = bytes.values(model);
    reconcile(model, &mut values, &mut Vec::new());
    if !target.is_finite() {
        // What the output is now.
        target = model.run(&values)[output].number().unwrap_or(1.0);
    }
    let questions =
        Questions { solve: Solve { input, output, target }, tornado: output, grid: Grid { x, y, output } };
    let mut state = PageState::open(model, "");
    (state.values, state.questions) = (values, questions);
    // It stands in a link.
    let back = PageState::open(model, &state.query());
    assert_eq!((back.questions, back.notices), (questions, vec![]), "{}", state.query());

    let chart = answer(model, &state.values, &questions, key, lang).expect("a question");
    page::show_chart(&state, &chart, lang, true);
    if key == KEYS[0] {
        let search = finish(solve::Search::new(model, &state.values, questions.solve));
        assert!(search.solutions.len() <= 2 * solve::SAMPLES as usize);
        markup::check(&html::answer_of_solve(&search, lang));
        for solution in &search.solutions {
            rules::words(&solution.words(search.input(), lang));
            let value = solution.nearest(search.input(), search.now());
            assert_eq!(search.input().check(value.clone()), Ok(value));
        }
    }
}
