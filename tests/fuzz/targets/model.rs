//! Any values of any model over the whole range of every input: every output is a number or words.

use buying_time::core::answer::Answer;
use buying_time::core::reconcile::reconcile;

use super::bytes::Bytes;
use super::rules;

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let model = bytes.model();
    let lang = bytes.lang();
    let mut values = bytes.values(model);
    // Also what does not go together must be answered.
    let (answers, sentence) = model.tell(&values, lang);
    rules::answered(model, &answers);
    rules::words(&sentence);
    for (spec, answer) in model.outputs().iter().zip(&answers) {
        rules::words(&spec.words(answer, lang));
        if let Answer::Number(number) = answer {
            rules::words(&spec.unit.exact(*number, lang));
        }
    }
    let mut notices = Vec::new();
    reconcile(model, &mut values, &mut notices);
    rules::noticed(&notices);
    rules::taken(model, &values);
    rules::comes_back(model, &values);
}
