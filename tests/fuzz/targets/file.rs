//! Any text as a scenario's file; and any tree, which holds what JSON has no text for.

use buying_time::core::file;
use buying_time::core::loose::Loose;
use buying_time::core::text::Lang;
use buying_time::models;

use super::bytes::Bytes;
use super::loose::{map, parse};
use super::rules;

pub fn run(bytes: &[u8]) {
    let tree = match bytes.split_first() {
        Some((0, rest)) => like_a_file(&mut Bytes(rest)),
        _ => match parse(&Bytes(bytes).text()) {
            Some(tree) => tree,
            None => return,
        },
    };
    match file::read(&tree, models::find) {
        Err(problem) => Lang::ALL.iter().for_each(|lang| rules::message(&problem.message(*lang))),
        Ok((model, values, notices)) => {
            rules::taken(model, &values);
            rules::noticed(&notices);
            rules::answered(model, &model.run(&values));
            let (again, back, complaints) =
                file::read(&file::write(model, &values), models::find).expect("our own");
            assert_eq!((again.about().id, complaints), (model.about().id, vec![]));
            assert!(rules::all_same(&values, &back));
        }
    }
}

fn like_a_file(bytes: &mut Bytes<'_>) -> Loose {
    let model = bytes.model();
    let inputs = bytes.inputs(model);
    let version = if bytes.byte() == 0 { Loose::Number(1.0) } else { bytes.anything(1) };
    map(vec![
        ("calculator", Loose::Text("buying-time".to_owned())),
        ("version", version),
        ("model", Loose::Text(model.about().id.to_owned())),
        ("inputs", inputs),
    ])
}
