//! Any message of the page around an embedded chart.

use buying_time::core::loose::Loose;
use buying_time::core::text::Lang;
use buying_time::page::host::{self, PROTOCOL, RequestKind};
use buying_time::page::state::PageState;

use super::bytes::Bytes;
use super::loose::{map, parse};
use super::rules;

pub fn run(bytes: &[u8]) {
    let Some((&first, rest)) = bytes.split_first() else { return };
    let mut bytes = Bytes(rest);
    let model = buying_time::models::MODELS[usize::from(first) % buying_time::models::MODELS.len()];
    let message = if first < 128 {
        like_a_message(&mut bytes, model)
    } else {
        match parse(&bytes.text()) {
            Some(message) => message,
            None => return,
        }
    };
    let Some(request) = host::read(&message) else { return };
    let RequestKind::Set(inputs) = &request.kind else { return };
    let state = PageState::open(model, "");
    match host::changed_by(&state, inputs) {
        Ok(values) => {
            rules::taken(model, &values);
            rules::comes_back(model, &values);
            let answers = model.run(&values);
            rules::answered(model, &answers);
            // What is answered can be set again.
            let Loose::Map(inputs) = buying_time::core::file::inputs(model, &values) else {
                panic!("an object")
            };
            let back = host::changed_by(&state, &inputs).expect("its own values");
            assert!(rules::all_same(&back, &values));
        }
        Err(refusal) => {
            for lang in Lang::ALL {
                let Loose::Map(described) = refusal.describe(lang) else { panic!("an object") };
                let Some((_, Loose::Text(message))) = described.last() else { panic!("a message") };
                rules::message(message);
            }
        }
    }
}

fn like_a_message(bytes: &mut Bytes<'_>, model: &'static dyn buying_time::core::model::Model) -> Loose {
    let kind = bytes.one(&["set", "set", "set", "get", "hello", "reset", "delete"]);
    map(vec![
        (PROTOCOL.0, Loose::Number(PROTOCOL.1)),
        ("type", Loose::Text(kind.to_owned())),
        ("id", bytes.anything(1)),
        ("inputs", bytes.inputs(model)),
    ])
}
