//! Every machine gives the same digits. In each model's folder, `golden/digits.txt` holds every output's bits
//! and `golden/shown.txt` a fingerprint of every sentence and drawing: for the defaults, every preset, and
//! the links of `golden/links.txt`, which strain the model (the least, the most, nothing, a table of one's
//! own). This test compares them natively, `tests/wasm.rs` in WebAssembly, `tests/browser/digits.test.mjs` in
//! every browser.
//!
//! When a change is meant: `BLESS=1 cargo test --no-default-features --test digits`, and read the diff.

use std::fmt::Write;

use buying_time::core::answer::Answer;
use buying_time::core::model::Model;
use buying_time::core::query::decode;
use buying_time::core::text::Lang;
use buying_time::core::value::{Value, Values};
use buying_time::draw::{Element, Palette, Size, draw};
use buying_time::models::MODELS;

/// What is in one model's `golden` folder.
pub struct Golden {
    /// The folder's path below the root of the project.
    pub folder: &'static str,
    /// Links to awkward cases, a line each.
    pub links: &'static str,
    /// Numbers, a line each: `case output bits number`, or `case output none reason`.
    pub digits: &'static str,
    /// Fingerprints, a line each: `case what fingerprint`.
    pub shown: &'static str,
}

// `GOLDEN`, by the models' ids: the build script looks into every model's folder.
include!(concat!(env!("OUT_DIR"), "/golden.rs"));

/// The golden values of a model.
fn golden(model: &dyn Model) -> &'static Golden {
    let id = model.about().id;
    let found = GOLDEN.iter().find(|(name, _)| *name == id);
    &found.unwrap_or_else(|| panic!("{id} has no folder with golden values")).1
}

/// With attributes in the order of the alphabet: a picture in a page may have had them set in another order.
fn in_order(element: &Element) -> Element {
    let mut attributes = element.attributes.clone();
    attributes.sort();
    Element { attributes, children: element.children.iter().map(in_order).collect(), ..element.clone() }
}

/// FNV-1a.
fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The numbers of one case.
fn digits(out: &mut String, model: &dyn Model, name: &str, values: &[Value]) {
    for (spec, answer) in model.outputs().iter().zip(model.run(values)) {
        match answer {
            Answer::Number(number) => {
                writeln!(out, "{name} {} {:016x} {number:e}", spec.key, number.to_bits())
            }
            Answer::Words(words) | Answer::Absent(words) => {
                writeln!(out, "{name} {} none {}", spec.key, words.en)
            }
        }
        .expect("a string takes any text");
    }
}

/// The words and pictures of one case.
fn shown(out: &mut String, model: &dyn Model, name: &str, values: &[Value]) {
    for lang in Lang::ALL {
        let report = model.report(values, lang);
        let tag = lang.tag();
        writeln!(out, "{name} sentence-{tag} {:016x}", fingerprint(&report.sentence)).expect("as above");
        for chart in &report.charts {
            for (size, word) in [(Size::NARROW, "narrow"), (Size::WIDE, "wide")] {
                let mut svg = String::new();
                in_order(&draw(chart, size, Palette::Css, lang).picture).write(&mut svg);
                writeln!(out, "{name} {}-{word}-{tag} {:016x}", chart.id, fingerprint(&svg))
                    .expect("as above");
            }
        }
    }
}

/// Every case of a model by its name: the defaults, the presets, the awkward links.
fn cases(model: &dyn Model) -> Vec<(String, Values)> {
    let mut cases = vec![("default".to_owned(), model.defaults())];
    cases.extend(model.about().presets.iter().map(|preset| (preset.key.to_owned(), model.preset(preset))));
    cases.extend(golden(model).links.lines().map(|link| {
        let (values, notices) = decode(model, link);
        assert!(notices.is_empty(), "{}?{link}: {notices:?}", model.about().id);
        (link.to_owned(), values)
    }));
    cases
}

/// What this machine makes of a model, as its two golden files have it.
fn found(model: &dyn Model) -> [String; 2] {
    let mut found = [String::new(), String::new()];
    for (name, values) in cases(model) {
        digits(&mut found[0], model, &name, &values);
        shown(&mut found[1], model, &name, &values);
    }
    found
}

/// The lines that differ, for a message.
fn differences(found: &str, wanted: &str) -> Vec<String> {
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

/// Compares every model with its golden files.
pub fn compare() {
    for model in MODELS {
        let golden = golden(*model);
        let [digits, shown] = found(*model);
        let differences = [differences(&digits, golden.digits), differences(&shown, golden.shown)].concat();
        assert!(differences.is_empty(), "{}:\n{}", golden.folder, differences.join("\n"));
    }
    assert_eq!(MODELS.len(), GOLDEN.len(), "a folder with golden values is no model's");
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_digits_are_those_of_the_golden_files() {
    if std::env::var_os("BLESS").is_none() {
        return compare();
    }
    for model in MODELS {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(golden(*model).folder);
        for (file, text) in ["digits.txt", "shown.txt"].into_iter().zip(found(*model)) {
            std::fs::write(folder.join(file), text).expect("the golden file can be written");
        }
    }
}
