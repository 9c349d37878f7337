//! What the page around an embedded chart may ask, and what it is told. Version 1 of the protocol: every
//! message is an object with `"buying-time": 1` and a `type`; `src/embed/embed.js` speaks it for those who
//! use the element.

use super::state::PageState;
use crate::core::VERSION;
use crate::core::error::InputError;
use crate::core::file;
use crate::core::loose::Loose;
use crate::core::model::Report;
use crate::core::notice::excerpt;
use crate::core::text::Lang;
use crate::core::value::Values;

/// The key that says that a message is ours, and the version of the protocol.
pub const PROTOCOL: (&str, f64) = ("buying-time", 1.0);

/// A question of the page around.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Given back with the answer.
    pub id: Option<f64>,
    /// What the message is about.
    pub kind: RequestKind,
}

/// What a message from the page around asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestKind {
    /// From now on the page around wants to be told of changes.
    Hello,
    /// To be told the present inputs and answers.
    Get,
    /// Inputs by their keys; the others stay.
    Set(Vec<(String, Loose)>),
    /// Back to the inputs of the address.
    Reset,
}

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// No input of this model has the key.
    UnknownInput(String),
    /// An input was refused.
    Input(InputError),
    /// `inputs` is not an object.
    NotInputs,
    /// Deeper, longer or larger than anything that could be an input.
    TooLarge,
}

/// Reads a message. `None` for whatever is not one of ours: strangers get no answer.
pub fn read(message: &Loose) -> Option<Request> {
    let Loose::Map(pairs) = message else { return None };
    let get = |key: &str| pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value);
    if get(PROTOCOL.0) != Some(&Loose::Number(PROTOCOL.1)) {
        return None;
    }
    let Some(Loose::Text(name)) = get("type") else { return None };
    let kind = match name.as_str() {
        "hello" => RequestKind::Hello,
        "get" => RequestKind::Get,
        "reset" => RequestKind::Reset,
        "set" => RequestKind::Set(match get("inputs") {
            Some(Loose::Map(inputs)) => inputs.clone(),
            // Answered with a refusal: the sender speaks our language.
            _ => vec![(String::new(), Loose::Null)],
        }),
        _ => return None,
    };
    let id = match get("id") {
        Some(Loose::Number(id)) => Some(*id),
        _ => None,
    };
    Some(Request { id, kind })
}

/// The state's values with these in their places: all of them, or none.
pub fn changed_by(state: &PageState, inputs: &[(String, Loose)]) -> Result<Values, Refusal> {
    let mut values = state.values.clone();
    for (key, given) in inputs {
        if key.is_empty() {
            return Err(Refusal::NotInputs);
        }
        let index = state.model.input(key).ok_or_else(|| Refusal::UnknownInput(excerpt(key)))?;
        values[index] = file::value(&state.model.inputs()[index], given).map_err(Refusal::Input)?;
    }
    match state.model.conflict(&values) {
        Some(error) => Err(Refusal::Input(error)),
        None => Ok(values),
    }
}

impl Refusal {
    /// Stable, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Refusal::UnknownInput(_) => "unknown-input",
            Refusal::NotInputs => "not-an-object",
            Refusal::TooLarge => "too-large",
            Refusal::Input(error) => error.problem.code(),
        }
    }

    fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Refusal::UnknownInput(key), Lang::En) => format!("“{key}” is not an input of this model."),
            (Refusal::UnknownInput(key), Lang::Ja) => format!("「{key}」はこのモデルの入力ではありません。"),
            (Refusal::NotInputs, Lang::En) => {
                "`inputs` must be an object of inputs by their keys.".to_owned()
            }
            (Refusal::NotInputs, Lang::Ja) => "`inputs` は、キーごとの入力のオブジェクトです。".to_owned(),
            (Refusal::TooLarge, Lang::En) => "The message holds more than any input could.".to_owned(),
            (Refusal::TooLarge, Lang::Ja) => "メッセージが大きすぎます。".to_owned(),
            (Refusal::Input(error), lang) => error.message(lang),
        }
    }

    /// The same as an object: `code`, `field`, `bounds`, `message`.
    pub fn describe(&self, lang: Lang) -> Loose {
        let (field, bounds) = match self {
            Refusal::UnknownInput(key) => (Loose::Text(key.clone()), Loose::Null),
            Refusal::NotInputs | Refusal::TooLarge => (Loose::Null, Loose::Null),
            Refusal::Input(error) => (Loose::Text(error.spec.key.to_owned()), file::bounds(error.spec)),
        };
        map(vec![
            ("code", Loose::Text(self.code().to_owned())),
            ("field", field),
            ("bounds", bounds),
            ("message", Loose::Text(self.message(lang))),
        ])
    }
}

/// The present inputs and results, in canonical units. `link` is the address of the full page in this state.
pub fn result(state: &PageState, report: &Report, chart: &str, link: &str, lang: Lang) -> Loose {
    let outputs = state.model.outputs().iter().zip(&report.answers);
    let (mut numbers, mut words) = (Vec::new(), Vec::new());
    for (spec, answer) in outputs {
        numbers.push((spec.key, answer.number().map_or(Loose::Null, Loose::Number)));
        words.push((spec.key, Loose::Text(spec.words(answer, lang))));
    }
    map(vec![
        ("version", Loose::Text(VERSION.to_owned())),
        ("model", Loose::Text(state.model.about().id.to_owned())),
        ("chart", Loose::Text(chart.to_owned())),
        ("lang", Loose::Text(lang.tag().to_owned())),
        ("inputs", file::inputs(state.model, &state.values)),
        ("outputs", map(numbers)),
        ("words", map(words)),
        ("sentence", Loose::Text(report.sentence.clone())),
        ("link", Loose::Text(link.to_owned())),
    ])
}

/// A message of ours.
pub fn message(kind: &str, id: Option<f64>, body: Option<(&'static str, Loose)>) -> Loose {
    let mut pairs = vec![(PROTOCOL.0, Loose::Number(PROTOCOL.1)), ("type", Loose::Text(kind.to_owned()))];
    pairs.extend(id.map(|id| ("id", Loose::Number(id))));
    pairs.extend(body);
    map(pairs)
}

fn map(pairs: Vec<(&str, Loose)>) -> Loose {
    Loose::Map(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::MODELS;

    fn ask(kind: &str, body: Option<(&'static str, Loose)>) -> Option<Request> {
        read(&message(kind, Some(7.0), body))
    }

    fn inputs(pairs: Vec<(&str, Loose)>) -> Vec<(String, Loose)> {
        pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }

    #[test]
    fn only_our_own_messages_are_understood() {
        let request = ask("set", Some(("inputs", map(vec![("k", Loose::Number(5e12))])))).expect("ours");
        assert_eq!(request.id, Some(7.0));
        assert_eq!(request.kind, RequestKind::Set(inputs(vec![("k", Loose::Number(5e12))])));
        assert_eq!(ask("get", None).expect("ours").kind, RequestKind::Get);
        assert_eq!(ask("delete", None), None);
        assert_eq!(read(&Loose::Text("set".to_owned())), None);
        assert_eq!(read(&map(vec![("type", Loose::Text("get".to_owned()))])), None);
        let other = map(vec![("buying-time", Loose::Number(2.0)), ("type", Loose::Text("get".to_owned()))]);
        assert_eq!(read(&other), None, "another version of the protocol");
    }

    #[test]
    fn inputs_are_set_together_or_not_at_all() {
        let state = PageState::open(MODELS[0], "");
        let good = inputs(vec![("k", Loose::Number(5e12)), ("server-life", Loose::Number(3.0))]);
        let values = changed_by(&state, &good).expect("within bounds");
        assert_eq!(values[MODELS[0].input("k").expect("there")].as_f64(), 5e12);
        for (bad, code) in [
            (inputs(vec![("k", Loose::Number(5e12)), ("nothing", Loose::Null)]), "unknown-input"),
            (inputs(vec![("__proto__", Loose::Map(Vec::new()))]), "unknown-input"),
            (inputs(vec![("k", Loose::Number(f64::NAN))]), "not-a-number"),
            (inputs(vec![("k", Loose::Text("5".to_owned()))]), "not-a-number"),
            (inputs(vec![("k", Loose::Number(-1.0))]), "out-of-range"),
            (inputs(vec![("", Loose::Null)]), "not-an-object"),
        ] {
            let refusal = changed_by(&state, &bad).expect_err(code);
            assert_eq!(refusal.code(), code);
            for lang in Lang::ALL {
                let Loose::Map(pairs) = refusal.describe(lang) else { panic!("an object") };
                assert_eq!(
                    pairs.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(),
                    ["code", "field", "bounds", "message"]
                );
            }
        }
    }
}
