//! Every machine gives the same digits: `tests/golden/digits.txt` holds each output's bits, and a
//! fingerprint of each sentence and drawing, for the defaults, every preset and some links that strain the
//! models. This test compares them natively, `tests/wasm.rs` in WebAssembly, `tests/browser/digits.test.mjs`
//! what every browser shows.
//!
//! When a change is meant: `BLESS=1 cargo test --no-default-features --test digits`, and read the diff.

use std::fmt::Write;

use buying_time::core::answer::Answer;
use buying_time::core::model::Model;
use buying_time::core::query::decode;
use buying_time::core::text::Lang;
use buying_time::core::value::Value;
use buying_time::draw::{Element, Palette, Size, draw};
use buying_time::models::{MODELS, find};

/// What was found when it was last meant to change.
pub const GOLDEN: &str = include_str!("golden/digits.txt");

/// Links to cases at the ends of what the models take: the least, the most, nothing, a table of one's own.
const AWKWARD: &[(&str, &str)] = &[
    (
        "hurdle",
        "v=1&k=1e11&server-life=15&building-life=50&rd=0&re=0&roi=0.005&margin=0.9&today=1e12&gdp=5e14",
    ),
    (
        "hurdle",
        "v=1&k=2e13&server-life=1&building-life=5&rd=0.25&re=0.4&roi=0.4&margin=0.05&capture=0.02&cloud=5e10",
    ),
    ("hurdle", "v=1&ramp=bass&shock=100&pass=0.5&elasticity=3&years=40"),
    ("refinancing", "v=1&cost=1e8&cfads=2e11&coupon=0&tenor=1&life=1&cure=0"),
    ("refinancing", "v=1&cost=1e12&cfads=1e7&coupon=0.3&tenor=40&slow=40&case=slow&ltc=1&cure=1e11"),
    ("refinancing", "v=1&case=falsified&structure=bullet&contracted=0.5"),
    ("maturity-wall", "v=1&horizon=40&spread=0.2&shut=1&from=2000&years=20&cash=1e12"),
    (
        "maturity-wall",
        "v=1&shut=0.3333333333333333&tranches=A~u~a~t_loan_2.5e8_0.11_2029-01_evenly*%E9%8A%80%E8%A1%8C_bank_1e3_0_2000-01_maturity",
    ),
    ("side-by-side", "v=1&case=falsified&order=pro-rata&neo-debt=1e12&spv-debt=0&floor=0&price=3"),
    ("side-by-side", "v=1&today=0&plateau=1&planned=2&slow=40&neo-margin=1&spv-cash=0"),
    (
        "gpu-debt",
        "v=1&tenor=15&profile=bullet&decay=0.95&step=0.95&generation-every=3&contract-months=0&advance=1",
    ),
    ("gpu-debt", "v=1&period=quarterly&utilisation=0&rate=0&volatility=0&gpus=1&rent=0.05"),
    (
        "liquidation",
        "v=1&cards=2e6&turnover=1000&fit=0.01&impact=exponential&depth=10&resilience=20&weeks=104",
    ),
    ("liquidation", "v=1&cards=100&depth=0&decay=0&wait=0&weeks=0&fee=0&removal=0&ltv=1.5&rate=0.3"),
];

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

fn case(out: &mut String, model: &dyn Model, name: &str, values: &[Value]) {
    let id = model.about().id;
    for (spec, answer) in model.outputs().iter().zip(model.run(values)) {
        match answer {
            Answer::Number(number) => {
                writeln!(out, "{id} {name} {} {:016x} {number:e}", spec.key, number.to_bits())
            }
            Answer::Words(reason) | Answer::Absent(reason) => {
                writeln!(out, "{id} {name} {} none {}", spec.key, reason.en)
            }
        }
        .expect("a string takes any text");
    }
    for lang in Lang::ALL {
        let report = model.report(values, lang);
        let tag = lang.tag();
        writeln!(out, "{id} {name} sentence-{tag} {:016x}", fingerprint(&report.sentence)).expect("as above");
        for chart in &report.charts {
            for (size, word) in [(Size::NARROW, "narrow"), (Size::WIDE, "wide")] {
                let mut svg = String::new();
                in_order(&draw(chart, size, Palette::Css, lang).picture).write(&mut svg);
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
    for (id, query) in AWKWARD {
        let model = find(id).expect("it is in the table");
        let (values, notices) = decode(model, query);
        assert!(notices.is_empty(), "{id}?{query}: {notices:?}");
        case(&mut out, model, query, &values);
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
