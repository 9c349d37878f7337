//! What holds for all that a reader sees.

use std::sync::Arc;

use buying_time::core::answer::Answer;
use buying_time::core::model::Model;
use buying_time::core::notice::Notice;
use buying_time::core::query;
use buying_time::core::text::{Lang, is_harmless};
use buying_time::core::value::{Value, Values};
use buying_time::html;

use super::markup;

/// The longest message, in characters: a few lines on a phone.
const LONGEST: usize = 400;

/// A text of ours: there, on one line, and without a machine's words for what is no number.
pub fn words(text: &str) {
    assert!(!text.trim().is_empty() && !text.contains(['\n', '\r']), "“{text}”");
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let scale = word.strip_prefix("inf");
        let is_infinite = scale.is_some_and(|scale| ["", "T", "B", "M", "K", "e0"].contains(&scale));
        assert!(!is_infinite && !word.contains("NaN") && word != "nan", "“{text}”");
    }
}

/// A message to a reader, which may quote somebody else's words.
pub fn message(text: &str) {
    assert!(!text.trim().is_empty() && text.chars().count() <= LONGEST, "“{text}”");
    assert!(text.chars().all(is_harmless), "{text:?}");
}

/// Every value is one that its input takes, and goes with the others.
pub fn taken(model: &dyn Model, values: &Values) {
    assert_eq!(values.len(), model.inputs().len());
    for (spec, value) in model.inputs().iter().zip(values) {
        if let (Value::Table(rows), Value::Table(default)) = (value, spec.default_value())
            && Arc::ptr_eq(rows, &default)
        {
            continue;
        }
        assert_eq!(spec.check(value.clone()).as_ref(), Ok(value), "{}", spec.key);
    }
    assert!(model.conflict(values).is_none());
}

/// Every output is a number or words.
pub fn answered(model: &dyn Model, answers: &[Answer]) {
    assert_eq!(answers.len(), model.outputs().len());
    for (spec, answer) in model.outputs().iter().zip(answers) {
        if let Answer::Number(number) = answer {
            assert!(number.is_finite() && !spec.is_words, "{} is {number}", spec.key);
        }
    }
}

/// Notices can be read in either language and become harmless markup.
pub fn noticed(notices: &[Notice]) {
    for lang in Lang::ALL {
        notices.iter().for_each(|notice| message(&notice.message(lang)));
        markup::check(&html::notices(notices, lang));
    }
}

fn same_bits(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.to_bits() == other.to_bits(),
        (Value::Table(one), Value::Table(other)) => {
            one.len() == other.len() && one.iter().zip(other.iter()).all(|(one, other)| all_same(one, other))
        }
        _ => one == other,
    }
}

/// The same values to the last bit.
pub fn all_same(one: &[Value], other: &[Value]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_bits(one, other))
}

/// A link brings back values that go together, to the last bit and without a word, and is its own link.
pub fn comes_back(model: &dyn Model, values: &Values) {
    let link = query::encode(model, values);
    if link.is_empty() {
        return;
    }
    assert!(link.is_ascii(), "{link}");
    let (back, notices) = query::decode(model, &link);
    assert_eq!(notices, [], "{link}");
    assert!(all_same(values, &back), "{link} gave {back:?}, not {values:?}");
    assert_eq!(query::encode(model, &back), link);
}
