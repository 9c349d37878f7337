//! Every machine gives the same digits: `tests/golden/digits.txt` holds each output's bits, and a
//! fingerprint of each sentence and drawing, for the defaults and every preset. This test compares them
//! natively, `tests/wasm.rs` in WebAssembly.
//!
//! When a change is meant: `BLESS=1 cargo test --no-default-features --test digits`, and read the diff.

use std::fmt::Write;

use buying_time::core::model::Model;
use buying_time::core::text::Lang;
use buying_time::core::value::Value;
use buying_time::draw::{Palette, Size, draw};
use buying_time::models::MODELS;

/// What was found when it was last meant to change.
pub const GOLDEN: &str = include_str!("golden/digits.txt");

/// FNV-1a.
fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn case(out: &mut String, model: &dyn Model, name: &str, values: &[Value]) {
    let id = model.about().id;
    for (spec, answer) in model.outputs().iter().zip(model.run(values)) {
        match answer {
            Ok(number) => writeln!(out, "{id} {name} {} {:016x} {number:e}", spec.key, number.to_bits()),
            Err(reason) => writeln!(out, "{id} {name} {} none {}", spec.key, reason.en),
        }
        .expect("a string takes any text");
    }
    for lang in Lang::ALL {
        let report = model.report(values, lang);
        let tag = lang.tag();
        writeln!(out, "{id} {name} sentence-{tag} {:016x}", fingerprint(&report.sentence)).expect("as above");
        for chart in &report.charts {
            for (size, word) in [(Size::NARROW, "narrow"), (Size::WIDE, "wide")] {
                let svg = draw(chart, size, Palette::Css, lang).svg();
                writeln!(out, "{id} {name} {}-{word}-{tag} {:016x}", chart.id, fingerprint(&svg))
                    .expect("as above");
            }
        }
    }
}

/// All digits of this machine, a line each: `model case output bits number`.
pub fn digits() -> String {
    let mut out = String::new();
    for model in MODELS {
        case(&mut out, *model, "default", &model.defaults());
        for preset in model.about().presets {
            case(&mut out, *model, preset.key, &model.preset(preset));
        }
    }
    out
}

/// The lines that differ, for a message.
pub fn differences(found: &str, wanted: &str) -> Vec<String> {
    let mut out: Vec<String> = found
        .lines()
        .zip(wanted.lines())
        .filter(|(found, wanted)| found != wanted)
        .map(|(found, wanted)| format!("{found}\n    golden: {wanted}"))
        .take(20)
        .collect();
    if found.lines().count() != wanted.lines().count() {
        out.push(format!("{} lines, golden: {}", found.lines().count(), wanted.lines().count()));
    }
    out
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_digits_are_those_of_the_golden_file() {
    let found = digits();
    if std::env::var_os("BLESS").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/digits.txt");
        std::fs::write(path, &found).expect("the golden file can be written");
        return;
    }
    let differences = differences(&found, GOLDEN);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
