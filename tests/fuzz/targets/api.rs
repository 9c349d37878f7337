//! Any call of the JavaScript package, in plain values.

use buying_time::api::solve::{Asked, solve};
use buying_time::api::{Failure, Plain, chart, describe, run as api};
use buying_time::core::loose::Loose;
use buying_time::share::charts;

use super::bytes::{Bytes, is_sampled};
use super::loose::map;
use super::markup;

pub fn run(bytes: &[u8]) {
    let is_slow = is_sampled(bytes, 64);
    let mut bytes = Bytes(bytes);
    let model = bytes.model();
    let id = if bytes.byte() == 255 { bytes.words() } else { model.about().id.to_owned() };
    let given = if bytes.byte() % 8 == 7 { bytes.anything(3) } else { bytes.inputs(model) };
    let options = options(&mut bytes);
    is_json(api::run(&id, &given, &options));
    if bytes.byte() % 16 == 15 {
        is_json(describe::describe(&id));
    }
    let wanted = match bytes.byte() {
        255 => bytes.words(),
        byte => {
            let all = charts(model);
            // The questions come last, and take long.
            let count = if is_slow { all.len() } else { all.len() - 3 };
            all[usize::from(byte) % count].to_owned()
        }
    };
    match chart::chart(&id, &wanted, &given, &options) {
        Ok(svg) => markup::check(&svg),
        Err(failure) => is_json(Err(failure)),
    }
    if is_slow {
        let input = model.inputs()[bytes.below(model.inputs().len())].key;
        let output = model.outputs()[bytes.below(model.outputs().len())].key;
        let asked = Asked { model: &id, input, output, target: bytes.number() };
        is_json(solve(asked, &given, &options));
    }
}

fn options(bytes: &mut Bytes<'_>) -> Loose {
    if bytes.byte() % 8 == 7 {
        return bytes.anything(2);
    }
    let count = bytes.below(4);
    let pair = |bytes: &mut Bytes<'_>| {
        let key = bytes.one(&["lang", "width", "height", "theme", "caption", "other"]);
        let value = match bytes.byte() % 4 {
            0 => bytes.anything(1),
            1 => Loose::Switch(bytes.byte() & 1 == 1),
            2 => Loose::Text(bytes.one(&["en", "ja", "light", "dark"]).to_owned()),
            _ => Loose::Number(100.0 + f64::from(bytes.byte()) * 15.0),
        };
        (key, value)
    };
    map((0..count).map(|_| pair(bytes)).collect())
}

/// An answer is JSON, and a refusal says why.
fn is_json(answer: Result<Plain, Failure>) {
    let plain = answer.unwrap_or_else(|failure| {
        assert!(!failure.message.is_empty() && !failure.code.is_empty());
        failure.plain()
    });
    let json: Result<serde_json::Value, _> = serde_json::from_str(&plain.json());
    assert!(json.is_ok(), "{}", plain.json());
}
