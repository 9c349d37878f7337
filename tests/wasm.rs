//! The core as WebAssembly, in node: the same digits as natively, and links and numbers read alike.

#![cfg(target_arch = "wasm32")]

// A test natively, a module here.
#[path = "digits.rs"]
mod digits;

use buying_time::core::answer::Answer;
use buying_time::core::chart::RareKinds;
use buying_time::core::model::Model;
use buying_time::core::paste::{Answers, Paste, Start};
use buying_time::core::query::{decode, encode};
use buying_time::core::slider::Slider;
use buying_time::core::spec::InputKind;
use buying_time::core::table;
use buying_time::core::text::Lang;
use buying_time::core::value::{Value, Values};
use buying_time::explore::solve::Search;
use buying_time::explore::{Questions, finish};
use buying_time::models::{MODELS, find};
use wasm_bindgen_test::wasm_bindgen_test;

fn model(id: &str) -> &'static dyn Model {
    find(id).expect("it is in the table")
}

#[wasm_bindgen_test]
fn the_digits_are_those_of_the_golden_files() {
    buying_time::draw::enable(RareKinds::ALL);
    digits::compare();
}

#[wasm_bindgen_test]
fn a_link_gives_back_every_value_to_the_bit() {
    for model in MODELS {
        for (index, spec) in model.inputs().iter().enumerate() {
            let Some(slider) = Slider::new(spec) else { continue };
            for position in 0..=slider.last {
                let mut values = model.defaults();
                values[index] = slider.value(position);
                if model.conflict(&values).is_some() {
                    continue;
                }
                let (again, notices) = decode(*model, &encode(*model, &values));
                assert_eq!(again, values, "{} {position}", spec.key);
                assert!(notices.is_empty());
                if let (Value::Number(one), Value::Number(two)) = (&values[index], &again[index]) {
                    assert_eq!(one.to_bits(), two.to_bits(), "{} {position}", spec.key);
                }
            }
        }
        for preset in model.about().presets {
            let values = model.preset(preset);
            assert_eq!(decode(*model, &encode(*model, &values)).0, values, "{}", preset.key);
        }
    }
}

#[wasm_bindgen_test]
fn numbers_are_read_as_people_type_them() {
    let hurdle = model("hurdle");
    let read = |key: &str, typed: &str, lang: Lang| {
        let index = hurdle.input(key).expect("it is an input");
        hurdle.inputs()[index].parse(typed, lang)
    };
    assert_eq!(read("server-life", "１２", Lang::Ja), Ok(Value::Integer(12)));
    assert_eq!(read("rd", "６．５８１％", Lang::Ja), Ok(Value::Number(0.06581)));
    assert_eq!(read("k", "1兆5000億ドル", Lang::Ja), Ok(Value::Number(1.5e12)));
    assert_eq!(read("k", "1.5T", Lang::En), Ok(Value::Number(1.5e12)));
    assert_eq!(read("rd", "-0", Lang::En), Ok(Value::Number(0.0)));
    for bad in ["", "abc", "NaN", "Infinity", "1e999", "-0", "99", "９９"] {
        assert!(read("k", bad, Lang::En).is_err(), "{bad}");
    }
    let long = "9".repeat(10_000);
    assert!(read("k", &long, Lang::En).is_err());
}

#[wasm_bindgen_test]
fn hostile_links_are_survived() {
    for model in MODELS {
        for query in ["v=2", "v=1&k=%zz", "=&=&&&", "v=1&k=1e999&cost=NaN", "?\u{0}=\u{202E}"] {
            let (values, _) = decode(*model, query);
            assert_eq!(values.len(), model.inputs().len());
            assert!(!model.report(&values, Lang::Ja).sentence.is_empty());
        }
    }
}

#[wasm_bindgen_test]
fn a_portfolio_is_read_pasted_and_linked() {
    let wall = model("maturity-wall");
    let index = wall.input("tranches").expect("it is an input");
    let spec = &wall.inputs()[index];
    let InputKind::Table { columns, most, .. } = spec.kind else { panic!("it is a table") };
    let text = "発行体,金額（億ドル）,金利,期限,種類,返済\nＡ社,12.5,5％,2030-06,社債,満期一括\n\
                \"B, Inc.\",\"1,000\",0,2031,bond,maturity\n";
    let paste = Paste { columns, room: most, text, start: Start::Rows, lang: Lang::Ja };
    let reading = paste.read(&Answers::default()).expect("rows");
    assert_eq!(reading.asked, None);
    let value = table::read(spec, &reading.rows, Lang::Ja).expect("a table");
    let mut values = wall.defaults();
    values[index] = value;
    assert_eq!(decode(wall, &encode(wall, &values)).0, values);
    let total = wall.output("total").expect("it is an output");
    assert_eq!(wall.run(&values)[total], Answer::Number(1.25e9 + 1e11));
}

#[wasm_bindgen_test]
fn questions_are_answered_as_natively() {
    let hurdle = model("hurdle");
    let search = finish(Search::new(hurdle, &hurdle.defaults(), Questions::of(hurdle).solve));
    assert_eq!(search.solutions.len(), 1);
    let value = search.solutions[0].nearest(search.input(), search.now());
    let solve = Questions::of(hurdle).solve;
    let answer = |values: &Values| hurdle.run(values)[solve.output].number().expect("a number");
    let mut values = hurdle.defaults();
    let before = answer(&values);
    values[solve.input] = value;
    let reached = answer(&values);
    assert!((reached - solve.target).abs() < 1e-9 * (before - solve.target).abs(), "{reached}");
}
