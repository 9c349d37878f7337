//! One run of a model.

use super::failure::Failure;
use super::options::{Options, WORDS};
use super::plain::Plain;
use super::{VERSION, inputs, model};
use crate::core::answer::Answer;
use crate::core::loose::Loose;

/// Every output of the model at these inputs, the inputs themselves, and what it means in a sentence.
///
/// # Errors
/// Anything of it is unknown or refused.
pub fn run(id: &str, given: &Loose, options: &Loose) -> Result<Plain, Failure> {
    let model = model(id)?;
    let lang = Options::read(options, WORDS)?.lang;
    let values = inputs::read(model, given, lang)?;
    let (answers, sentence) = model.tell(&values, lang);
    let mut outputs = Vec::with_capacity(answers.len());
    let mut reasons = Vec::new();
    for (spec, answer) in model.outputs().iter().zip(answers) {
        match answer {
            Answer::Number(number) => outputs.push((spec.key, Plain::Number(number))),
            Answer::Words(reason) | Answer::Absent(reason) => {
                outputs.push((spec.key, Plain::Null));
                reasons.push((spec.key, Plain::Word(reason.get(lang))));
            }
        }
    }
    Ok(Plain::Object(vec![
        ("model", model.about().id.into()),
        ("version", VERSION.into()),
        ("inputs", inputs::object(model.inputs(), &values)),
        ("outputs", Plain::Object(outputs)),
        ("reasons", Plain::Object(reasons)),
        ("sentence", sentence.into()),
    ]))
}
