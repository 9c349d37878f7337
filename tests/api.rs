//! What programs ask, natively: every model answers, and every refusal says what and where.

use buying_time::api::solve::{Asked, solve};
use buying_time::api::{Failure, Plain, chart, describe, inputs, run};
use buying_time::core::answer::Answer;
use buying_time::core::loose::Loose;
use buying_time::core::text::Lang;
use buying_time::models::MODELS;

fn map(pairs: &[(&str, Loose)]) -> Loose {
    Loose::Map(pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

/// What is answered, as it would be asked.
fn loose(plain: &Plain) -> Loose {
    match plain {
        Plain::Null => Loose::Null,
        Plain::Switch(on) => Loose::Switch(*on),
        Plain::Number(number) => Loose::Number(*number),
        Plain::Word(word) => Loose::Text((*word).to_owned()),
        Plain::Text(text) => Loose::Text(text.clone()),
        Plain::List(items) => Loose::List(items.iter().map(loose).collect()),
        Plain::Object(pairs) => {
            Loose::Map(pairs.iter().map(|(key, value)| ((*key).to_owned(), loose(value))).collect())
        }
    }
}

fn refusal(id: &str, given: &Loose) -> Failure {
    run::run(id, given, &Loose::Null).expect_err("it is refused")
}

#[test]
fn values_come_back_as_they_were_given() {
    for model in MODELS {
        let presets = model.about().presets.iter().map(|preset| model.preset(preset));
        for values in presets.chain([model.defaults()]) {
            let given = loose(&inputs::object(model.inputs(), &values));
            assert_eq!(inputs::read(*model, &given, Lang::En), Ok(values), "{}", model.about().id);
        }
    }
}

#[test]
fn the_world_sets_what_is_not_given() {
    let taken = |given: &[(&str, Loose)]| {
        let found = run::run("side-by-side", &map(given), &Loose::Null).expect("an answer");
        let number = |key: &str| found.get("inputs").and_then(|inputs| inputs.get(key)).cloned();
        (number("spread"), number("slow"))
    };
    let world = [("w.spread", Loose::Number(0.07)), ("w.pays", Loose::Text("12".to_owned()))];
    assert_eq!(taken(&world), (Some(Plain::Number(0.07)), Some(Plain::Number(12.0))));
    let out = [world[0].clone(), ("spread", Loose::Number(0.01))];
    assert_eq!(taken(&out).0, Some(Plain::Number(0.01)));
    let refused = refusal("side-by-side", &map(&[("w.spread", Loose::Number(7.0))]));
    assert_eq!(refused.field.as_deref(), Some("w.spread"));
    refusal("side-by-side", &map(&[("w.nothing", Loose::Number(7.0))]));
}

#[test]
fn a_run_has_every_output_and_the_report_s_sentence() {
    for model in MODELS {
        for lang in Lang::ALL {
            let options = map(&[("lang", Loose::Text(lang.tag().to_owned()))]);
            let found = run::run(model.about().id, &Loose::Null, &options).expect("an answer");
            let report = model.report(&model.defaults(), lang);
            assert_eq!(found.get("sentence"), Some(&Plain::Text(report.sentence)));
            for (spec, answer) in model.outputs().iter().zip(report.answers) {
                let output = found.get("outputs").and_then(|outputs| outputs.get(spec.key));
                let reason = found.get("reasons").and_then(|reasons| reasons.get(spec.key));
                match answer {
                    Answer::Number(number) => {
                        assert_eq!((output, reason), (Some(&Plain::Number(number)), None))
                    }
                    Answer::Words(words) | Answer::Absent(words) => {
                        let words = Plain::Word(words.get(lang));
                        assert_eq!((output, reason), (Some(&Plain::Null), Some(&words)), "{}", spec.key);
                    }
                }
            }
        }
    }
}

#[test]
fn a_refusal_says_what_and_where() {
    let unknown = refusal("hurdle", &map(&[("nothing", Loose::Null)]));
    assert_eq!((unknown.code, unknown.field.as_deref()), ("unknown-input", Some("nothing")));
    let text = refusal("hurdle", &map(&[("k", Loose::Text("1".to_owned()))]));
    assert_eq!((text.code, text.bounds), ("not-a-number", Plain::list([1e11, 2e13])));
    assert!(text.message.starts_with("k: ") && text.message.contains("100000000000 to 20000000000000"));
    let dated = refusal("maturity-wall", &map(&[("as-of", Loose::Number(24_311.0))]));
    assert_eq!(dated.code, "not-a-date");
    let row =
        refusal("maturity-wall", &map(&[("tranches", Loose::List(vec![map(&[("more", Loose::Null)])]))]));
    assert_eq!((row.code, row.row, row.column.as_deref()), ("unknown-column", Some(0), Some("more")));
    assert_eq!(refusal("nothing", &Loose::Null).code, "unknown-model");
    assert_eq!(refusal("hurdle", &Loose::Number(1.0)).code, "not-an-object");
}

#[test]
fn every_chart_that_is_named_can_be_drawn() {
    for model in MODELS {
        for (id, [en, ja]) in describe::charts(*model) {
            assert!(!en.is_empty() && !ja.is_empty(), "{id}");
            let svg = chart::chart(model.about().id, id, &Loose::Null, &Loose::Null).expect("a picture");
            assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{id}");
        }
        let missing = chart::chart(model.about().id, "nothing", &Loose::Null, &Loose::Null);
        assert_eq!(missing.expect_err("there is none").code, "unknown-chart");
    }
}

#[test]
fn only_numbers_are_solved_for() {
    let ask = |model, input, output, target| {
        let asked = Asked { model, input, output, target };
        solve(asked, &Loose::Null, &Loose::Null).map_err(|failure| failure.code)
    };
    assert!(ask("hurdle", "margin", "industries-annuity", 2.0).is_ok());
    assert_eq!(ask("hurdle", "ramp", "industries-annuity", 2.0), Err("not-numeric"));
    assert_eq!(ask("hurdle", "margin", "nothing", 2.0), Err("unknown-output"));
    assert_eq!(ask("hurdle", "nothing", "industries-annuity", 2.0), Err("unknown-input"));
    assert_eq!(ask("hurdle", "margin", "industries-annuity", f64::INFINITY), Err("not-a-number"));
}
