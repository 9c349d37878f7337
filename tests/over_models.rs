//! What holds for every model, present and future: written once, over `MODELS`.

use buying_time::core::answer::Answer;
use buying_time::core::chart::{Axis, ChartSpec, Lane, Layer, Plot, RareKinds};
use buying_time::core::error::{InputError, Problem};
use buying_time::core::model::{Model, Preset, Report, cited};
use buying_time::core::pays::Pays;
use buying_time::core::query::{self, RESERVED};
use buying_time::core::slider::Slider;
use buying_time::core::source::{Provenance, Source};
use buying_time::core::spec::{InputKind, InputSpec, Role, SliderScale};
use buying_time::core::text::{Lang, Text, is_harmless};
use buying_time::core::value::{Value, Values};
use buying_time::core::world::{self, QUANTITIES, World};
use buying_time::explore::tornado::tries;
use buying_time::explore::{Questions, answer, question};
use buying_time::models::{CHAPTERS, MODELS, find};
use buying_time::page::address::Site;
use buying_time::{html, share};
use proptest::prelude::*;
use std::collections::{BTreeSet, HashSet};

/// No source may be dated later: the day on which these tests were written.
const TODAY: &str = "2026-11-25";

fn models() -> impl Iterator<Item = &'static dyn Model> {
    MODELS.iter().copied()
}

/// Every input of every model.
fn inputs() -> impl Iterator<Item = (&'static dyn Model, &'static InputSpec)> {
    models().flat_map(|model| model.inputs().iter().map(move |spec| (model, spec)))
}

fn id(model: &dyn Model) -> &'static str {
    model.about().id
}

/// Lower-case ASCII letters, digits and hyphens, as in links.
fn is_key(key: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !key.is_empty() && key.bytes().all(fits) && !key.starts_with('-') && !key.ends_with('-')
}

fn assert_unique<'a>(what: &str, keys: impl IntoIterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        assert!(seen.insert(key), "{what}: “{key}” twice");
    }
}

/// The lowest and the highest value of an input; of a choice or a switch, the first and the last.
fn ends(spec: &'static InputSpec) -> [Value; 2] {
    match spec.kind {
        InputKind::Number { lo, hi, .. } => [Value::Number(lo), Value::Number(hi)],
        InputKind::Integer { lo, hi, .. } => [Value::Integer(lo), Value::Integer(hi)],
        InputKind::Choice { options, .. } => [Value::Choice(0), Value::Choice(options.len() - 1)],
        InputKind::Switch { .. } => [Value::Switch(false), Value::Switch(true)],
        InputKind::Text { most } => ["", &"Ŧ_*~,é".repeat(most)].map(|words| {
            let cut: String = words.chars().take(most).collect();
            Value::Text(cut.into())
        }),
        // One row at the low end; all that there may be at the high end.
        InputKind::Table { columns, most, .. } => [(0, 1), (1, most)].map(|(end, rows)| {
            let row: Values = columns.iter().map(|column| ends(column)[end].clone()).collect();
            Value::Table(vec![row; rows].into())
        }),
    }
}

/// Every option of a choice, both ways of a switch; nothing of a number.
fn options(spec: &'static InputSpec) -> Vec<Value> {
    match spec.kind {
        InputKind::Choice { options, .. } => (0..options.len()).map(Value::Choice).collect(),
        InputKind::Switch { .. } => vec![Value::Switch(false), Value::Switch(true)],
        _ => vec![],
    }
}

/// Its ends and options, but for the value that it has.
fn others(spec: &'static InputSpec, value: &Value) -> Vec<Value> {
    let mut others = options(spec);
    if others.is_empty() {
        others.extend(ends(spec));
    }
    others.retain(|other| other != value);
    others
}

fn with(values: &[Value], index: usize, value: Value) -> Values {
    let mut changed = values.to_vec();
    changed[index] = value;
    changed
}

/// The defaults, then every preset.
fn cases(model: &dyn Model) -> Vec<(&'static str, Values)> {
    let presets = model.about().presets.iter().map(|preset| (preset.key, model.preset(preset)));
    std::iter::once(("the defaults", model.defaults())).chain(presets).collect()
}

// Keys

#[test]
fn ids_and_keys_are_unique_well_formed_and_free() {
    assert!(!MODELS.is_empty());
    assert_unique("models", models().map(id));
    for model in models() {
        let about = model.about();
        assert!(is_key(about.id) && find(about.id).is_some_and(|found| id(found) == about.id));
        assert_unique(about.id, model.inputs().iter().map(|spec| spec.key));
        assert_unique(about.id, model.outputs().iter().map(|spec| spec.key));
        assert_unique(about.id, about.presets.iter().map(|preset| preset.key));
        let inputs = model.inputs().iter().map(|spec| spec.key);
        let outputs = model.outputs().iter().map(|spec| spec.key);
        for key in inputs.chain(outputs).chain(about.presets.iter().map(|preset| preset.key)) {
            assert!(is_key(key), "{}: {key}", about.id);
        }
        for (index, spec) in model.inputs().iter().enumerate() {
            assert!(!RESERVED.contains(&spec.key), "{}: {} is reserved", about.id, spec.key);
            assert_eq!(model.input(spec.key), Some(index));
            if let InputKind::Choice { options, .. } = spec.kind {
                assert!(options.len() > 1);
                assert_unique(spec.key, options.iter().map(|option| option.key));
                assert!(options.iter().all(|option| is_key(option.key)), "{}", spec.key);
            }
        }
        for (index, spec) in model.outputs().iter().enumerate() {
            assert_eq!(model.output(spec.key), Some(index));
        }
        assert_eq!((model.input("no-such-key"), model.output("no-such-key")), (None, None));
    }
    assert!(find("no-such-model").is_none());
}

/// A key that the link's reader takes for something else (a version, a tracker's mark) would be lost.
#[test]
fn every_key_reaches_its_input() {
    for (model, spec) in inputs() {
        for value in ends(spec) {
            let index = model.input(spec.key).expect("a key");
            if model.conflict(&with(&model.defaults(), index, value.clone())).is_some() {
                continue;
            }
            let link = format!("{}={}", spec.key, spec.encode(&value));
            let (values, notices) = query::decode(model, &link);
            assert_eq!(notices, [], "{}?{link}", id(model));
            assert_eq!(values, with(&model.defaults(), model.input(spec.key).expect("a key"), value));
        }
    }
}

// Bounds

#[test]
fn defaults_lie_within_bounds() {
    for (model, spec) in inputs() {
        let default = spec.default_value();
        assert_eq!(spec.check(default.clone()), Ok(default), "{}: {}", id(model), spec.key);
        if let Some((lo, hi)) = spec.bounds() {
            assert!(lo.is_finite() && hi.is_finite() && lo < hi, "{}: {}", id(model), spec.key);
        }
        if let InputKind::Number { lo, scale, .. } = spec.kind {
            let ratios = scale == SliderScale::Log;
            assert!(!ratios || lo > 0.0, "{}: {} has no lowest ratio", id(model), spec.key);
        }
        for lang in Lang::ALL {
            assert_eq!(spec.bounds_in_words(lang).is_empty(), spec.bounds().is_none());
        }
    }
}

/// The tornado moves each number between two that are stated, and not just because they are the bounds.
#[test]
fn every_number_has_a_plausible_range() {
    for (model, spec) in inputs() {
        let what = format!("{}: {}", id(model), spec.key);
        match (spec.bounds(), spec.range) {
            (Some((lo, hi)), Some((low, high))) => {
                assert!(lo <= low && low < high && high <= hi, "{what}: {low} to {high} of {lo} to {hi}");
                let default = spec.default_value().as_f64();
                assert!(low <= default && default <= high, "{what}: {default} is not plausible");
                assert!(spec.admit(low).is_ok() && spec.admit(high).is_ok(), "{what}");
            }
            (Some(_), None) => panic!("{what} has no range"),
            (None, range) => assert_eq!(range, None, "{what}"),
        }
    }
}

#[test]
fn what_is_no_number_or_out_of_range_is_refused_by_name() {
    for (model, spec) in inputs() {
        let what = || format!("{}: {}", id(model), spec.key);
        let refused = |result: Result<Value, InputError>| {
            let error = result.expect_err(&what());
            assert_eq!(error.spec.key, spec.key);
            for lang in Lang::ALL {
                let message = error.message(lang);
                assert!(message.contains(spec.label.get(lang)) && message.chars().count() < 300, "{message}");
            }
            error.problem
        };
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1e300, 1e300] {
            refused(spec.admit(number));
            refused(spec.check(Value::Number(number)));
        }
        for typed in
            ["", "NaN", "nan", "inf", "-inf", "Infinity", "1e999", "-1e999", "--1", "abc", "１ｅ９９９"]
        {
            refused(spec.decode(typed));
            for lang in Lang::ALL {
                refused(spec.parse(typed, lang));
            }
        }
        match spec.kind {
            InputKind::Number { lo, hi, .. } => {
                for outside in [lo.next_down(), hi.next_up()] {
                    assert_eq!(refused(spec.admit(outside)), Problem::OutOfRange);
                    assert_eq!(refused(spec.decode(&format!("{outside:e}"))), Problem::OutOfRange);
                }
                assert_eq!(refused(spec.check(Value::Integer(1))), Problem::NotANumber);
                assert_eq!(refused(spec.check(Value::Switch(true))), Problem::NotANumber);
            }
            InputKind::Integer { lo, hi, .. } => {
                for outside in [f64::from(lo) - 1.0, f64::from(hi) + 1.0, 4e9, 1e10] {
                    assert_eq!(refused(spec.admit(outside)), Problem::OutOfRange);
                }
                assert_eq!(refused(spec.admit(f64::from(lo) + 0.5)), Problem::NotWhole);
                assert_eq!(refused(spec.check(Value::Integer(hi + 1))), Problem::OutOfRange);
            }
            InputKind::Choice { options, .. } => {
                assert_eq!(refused(spec.admit(options.len() as f64)), Problem::UnknownChoice);
                assert_eq!(refused(spec.check(Value::Choice(options.len()))), Problem::UnknownChoice);
                assert_eq!(refused(spec.admit(0.5)), Problem::UnknownChoice);
                assert_eq!(refused(spec.decode("0")), Problem::UnknownChoice);
            }
            InputKind::Switch { .. } => {
                assert_eq!(refused(spec.admit(2.0)), Problem::UnknownChoice);
                assert_eq!(refused(spec.decode("true")), Problem::UnknownChoice);
            }
            InputKind::Table { columns, most, .. } => {
                assert_eq!(refused(spec.check(Value::Table(vec![].into()))), Problem::NoRows);
                let row: Values = columns.iter().map(InputSpec::default_value).collect();
                let rows = |rows: Vec<Values>| spec.check(Value::Table(rows.into()));
                assert_eq!(refused(rows(vec![row.clone(); most + 1])), Problem::TooManyRows);
                let short = rows(vec![row.clone(), row[1..].to_vec()]).expect_err("a cell is missing");
                assert_eq!((short.problem, short.row), (Problem::NotATable, Some(1)));
                for (index, column) in columns.iter().enumerate() {
                    let bad = rows(vec![row.clone(), with(&row, index, Value::Table(vec![].into()))]);
                    let error = bad.expect_err("no cell is a table");
                    assert_eq!((error.spec.key, error.row), (column.key, Some(1)));
                }
            }
            InputKind::Text { .. } => panic!("{}: words stand in tables only", what()),
        }
    }
}

#[test]
fn minus_zero_is_zero() {
    let mut met = 0;
    for (model, spec) in inputs() {
        let Some((lo, _)) = spec.bounds() else { continue };
        if lo > 0.0 {
            continue;
        }
        met += 1;
        let zero = |value: Result<Value, _>| value.is_ok_and(|value| value.as_f64().to_bits() == 0);
        assert!(zero(spec.admit(-0.0)), "{}: {}", id(model), spec.key);
        assert!(zero(spec.decode("-0")) && zero(spec.decode("-0.0e5")));
        for lang in Lang::ALL {
            assert!(zero(spec.parse("-0", lang)) && zero(spec.parse("−０", lang)));
        }
        if matches!(spec.kind, InputKind::Number { .. }) {
            assert!(zero(spec.check(Value::Number(-0.0))));
        }
    }
    assert!(met > 0);
}

/// Too few values or too many are taken to be the defaults: never a panic.
#[test]
fn values_that_do_not_fit_are_the_defaults() {
    for model in models() {
        let defaults = model.run(&model.defaults());
        let ends: Values = model.inputs().iter().map(|spec| ends(spec)[1].clone()).collect();
        assert_ne!(model.run(&ends), defaults);
        for strange in [&ends[1..], &[], &[ends.clone(), ends.clone()].concat()] {
            assert_eq!(model.run(strange), defaults, "{}", id(model));
        }
    }
}

// Fields, links, sliders

/// Any value of the input: anywhere in its range, at its ends, or as round as people type it.
fn anything(spec: &'static InputSpec) -> BoxedStrategy<Value> {
    match spec.kind {
        InputKind::Number { default, lo, hi, .. } => {
            let round = move |(part, digits): (f64, usize)| {
                let number = lo + (hi - lo) * part;
                format!("{number:.digits$e}").parse::<f64>().unwrap_or(lo).clamp(lo, hi)
            };
            // Near the lower end, and evenly among the machine's numbers.
            let small = move |part: f64| (lo + (hi - lo) * libm::pow(part, 9.0)).clamp(lo, hi);
            prop_oneof![
                1 => Just(default),
                1 => Just(lo),
                1 => Just(hi),
                3 => (0.0..=1.0, 0_usize..6).prop_map(round),
                3 => (0.0..=1.0).prop_map(small),
                4 => lo..=hi,
            ]
            .prop_map(Value::Number)
            .boxed()
        }
        InputKind::Integer { lo, hi, .. } => (lo..=hi).prop_map(Value::Integer).boxed(),
        InputKind::Text { most } => {
            prop::collection::vec(prop::char::any().prop_filter("of a line in English", english), 0..=most)
                .prop_map(|letters| Value::Text(letters.into_iter().collect::<String>().into()))
                .boxed()
        }
        InputKind::Table { columns, most, .. } => {
            let row: Vec<BoxedStrategy<Value>> = columns.iter().map(anything).collect();
            prop::collection::vec(row, 1..=most.min(12)).prop_map(|rows| Value::Table(rows.into())).boxed()
        }
        _ => prop::sample::select(options(spec)).boxed(),
    }
}

/// What a reader of English may type: the pages' own words are told from it by their script.
fn english(c: &char) -> bool {
    // Nor what looks like a machine's own words.
    is_harmless(*c) && !has_japanese(&c.to_string()) && !"{(".contains(*c)
}

/// Any model with any values, also such as do not go together.
fn any_case() -> impl Strategy<Value = (usize, Values)> {
    (0..MODELS.len()).prop_flat_map(|index| {
        let values: Vec<BoxedStrategy<Value>> = MODELS[index].inputs().iter().map(anything).collect();
        (Just(index), values)
    })
}

fn same_bits(one: &Value, other: &Value) -> bool {
    one == other && one.as_f64().to_bits() == other.as_f64().to_bits()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_link_brings_back_every_bit((index, values) in any_case()) {
        let model = MODELS[index];
        prop_assume!(model.conflict(&values).is_none());
        let link = query::encode(model, &values);
        prop_assert!(link.is_ascii());
        let (back, notices) = query::decode(model, &link);
        prop_assert_eq!(&notices, &[]);
        for (value, back) in values.iter().zip(&back) {
            prop_assert!(same_bits(value, back), "{value:?} came back as {back:?} from {link}");
        }
        // Only what differs from the default is in it, and it is its own link.
        let defaults = model.defaults();
        let changed = defaults.iter().zip(&values).filter(|(default, value)| default != value).count();
        prop_assert_eq!(query::pairs(&link).len(), if changed == 0 { 0 } else { changed + 1 });
        prop_assert_eq!(query::encode(model, &back), link.clone());
        prop_assert_eq!(query::decode(model, &format!("?{link}")).0, back);
    }

    #[test]
    fn a_field_brings_back_every_bit_in_both_languages((index, values) in any_case()) {
        for (spec, value) in MODELS[index].inputs().iter().zip(values) {
            if spec.bounds().is_none() {
                continue;
            }
            for lang in Lang::ALL {
                let shown = spec.field(&value, lang);
                let back = spec.parse(&shown, lang);
                prop_assert!(
                    back.as_ref().is_ok_and(|back| same_bits(&value, back)),
                    "{}: {value:?} is shown as “{shown}”, which is read as {back:?}",
                    spec.key
                );
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Anywhere in the range every output is a number or words, and every page can be written.
    #[test]
    fn any_inputs_have_an_answer((index, values) in any_case()) {
        check_report(MODELS[index], &values, "anywhere");
    }
}

/// A link may hold the smallest numbers that there are.
#[test]
fn links_hold_every_number_of_the_machine() {
    for (_, spec) in inputs() {
        let InputKind::Number { lo, hi, .. } = spec.kind else { continue };
        for number in [
            lo,
            hi,
            lo.next_up(),
            hi.next_down(),
            f64::MIN_POSITIVE,
            5e-324,
            1.0 / 3.0,
            0.1 + 0.2,
            2.0 / 3e-8,
        ] {
            if (lo..=hi).contains(&number) {
                let value = Value::Number(number);
                assert!(
                    spec.decode(&spec.encode(&value)).is_ok_and(|back| same_bits(&value, &back)),
                    "{number:e}"
                );
            }
        }
    }
}

/// As people write numbers: "0" and not "000", "0.5" and not ".5" or "0.50".
#[test]
fn fields_and_bounds_are_written_plainly() {
    let plain = |text: &str| {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "1"));
        (whole == "0" || !whole.starts_with('0')) && !whole.is_empty() && !fraction.ends_with('0')
    };
    assert!(plain("0") && plain("0.5") && plain("100") && !plain("000") && !plain(".5") && !plain("0.50"));
    for (model, spec) in inputs() {
        if spec.bounds().is_none() {
            continue;
        }
        for lang in Lang::ALL {
            for value in ends(spec).into_iter().chain([spec.default_value()]) {
                let shown = spec.field(&value, lang);
                assert!(plain(&shown), "{}: {} is shown as “{shown}”", id(model), spec.key);
            }
            let words = spec.bounds_in_words(lang);
            let numbers =
                words.split(|c: char| !(c.is_ascii_digit() || c == '.')).filter(|part| !part.is_empty());
            assert!(numbers.take(2).all(plain), "{}: {words}", spec.key);
        }
    }
}

#[test]
fn every_position_of_every_slider_is_a_value() {
    for (model, spec) in inputs() {
        let Some(slider) = Slider::new(spec) else {
            assert!(spec.bounds().is_none(), "{}: {} has no slider", id(model), spec.key);
            continue;
        };
        assert!(
            (1..=400).contains(&slider.last),
            "{}: {} has {} positions",
            id(model),
            spec.key,
            slider.last
        );
        let (lo, hi) = spec.bounds().expect("a slider has bounds");
        assert_eq!((slider.value(0).as_f64(), slider.value(slider.last).as_f64()), (lo, hi));
        let mut last = f64::NEG_INFINITY;
        for position in 0..=slider.last {
            let value = slider.value(position);
            assert_eq!(
                spec.check(value.clone()),
                Ok(value.clone()),
                "{}: {} at {position}",
                id(model),
                spec.key
            );
            assert!(spec.decode(&spec.encode(&value)).is_ok_and(|back| same_bits(&value, &back)));
            assert!(value.as_f64() > last, "{}: {} stands still at {position}", id(model), spec.key);
            assert_eq!(slider.position(&value), position, "{}: {}", id(model), spec.key);
            last = value.as_f64();
        }
        assert_eq!(slider.value(u32::MAX), slider.value(slider.last));
        assert!(slider.position(&spec.default_value()) <= slider.last);
    }
}

// Presets

#[test]
fn presets_are_readable_within_range_and_all_different() {
    for model in models() {
        let presets: &[Preset] = model.about().presets;
        assert!(!presets.is_empty(), "{}", id(model));
        let mut seen: Vec<Values> = Vec::new();
        for preset in presets {
            let what = format!("{}: {}", id(model), preset.key);
            assert!(!preset.values.is_empty(), "{what}");
            assert_unique(&what, preset.values.iter().map(|(key, _)| *key));
            for (key, encoded) in preset.values {
                let index = model.input(key).unwrap_or_else(|| panic!("{what}: no input {key}"));
                let value = model.inputs()[index].decode(encoded);
                assert!(value.is_ok(), "{what}: {key}={encoded}: {value:?}");
                assert_eq!(model.preset(preset)[index], value.expect("checked"));
            }
            // At most one of them is the default case.
            let values = model.preset(preset);
            assert!(!seen.contains(&values), "{what} is another preset again");
            seen.push(values);
        }
        assert!(presets.len() == 1 || seen.iter().any(|values| *values != model.defaults()));
    }
}

// Reports

fn check_axis(axis: &Axis, what: &str) {
    assert!(axis.lo.is_finite() && axis.hi.is_finite() && axis.lo < axis.hi, "{what}: axis {axis:?}");
}

/// The numbers that a chart draws.
fn numbers(chart: &ChartSpec) -> Vec<f64> {
    match &chart.plot {
        Plot::Xy(plot) => plot
            .layers
            .iter()
            .flat_map(|layer| match layer {
                Layer::Line { points, .. } => points.iter().flat_map(|p| [p.0, p.1]).collect(),
                Layer::Band { points, .. } | Layer::Columns { points, .. } => {
                    points.iter().flat_map(|p| [p.0, p.1, p.2]).collect::<Vec<f64>>()
                }
                Layer::Level { at, .. } | Layer::Moment { at, .. } => vec![*at],
                Layer::Dot { at, .. } => vec![at.0, at.1],
                Layer::Span { x, lower, upper, .. } => vec![*x, *lower, *upper],
            })
            .collect(),
        Plot::Bars(plot) => plot.bars.iter().map(|bar| bar.value).collect(),
        Plot::Heat(plot) => {
            let axes = plot.x.values.iter().chain(&plot.y.values);
            axes.chain(plot.cells.iter().flatten()).chain(&plot.breaks).copied().collect()
        }
        Plot::Lanes(plot) => {
            let columns = plot.lanes.iter().flat_map(|lane| &lane.columns);
            columns.flat_map(|(at, shares)| std::iter::once(*at).chain(shares.iter().copied())).collect()
        }
        Plot::Flow(plot) => plot.bands.iter().map(|band| band.amount).collect(),
        Plot::Ranges(plot) => plot.ranges.iter().flat_map(|range| [range.least.0, range.most.0]).collect(),
    }
}

fn rises(values: impl IntoIterator<Item = f64>) -> bool {
    let mut last = f64::NEG_INFINITY;
    values.into_iter().all(|value| std::mem::replace(&mut last, value) < value)
}

fn check_plot(chart: &ChartSpec, what: &str) {
    match &chart.plot {
        Plot::Xy(plot) => {
            check_axis(&plot.x, what);
            check_axis(&plot.y, what);
            assert!(
                !plot.x.label.is_empty() && !plot.y.label.is_empty() && !plot.layers.is_empty(),
                "{what}"
            );
            for layer in &plot.layers {
                let label = match layer {
                    Layer::Line { label, points, .. } => {
                        assert!(!points.is_empty() && rises(points.iter().map(|p| p.0)), "{what}: {label}");
                        label
                    }
                    Layer::Band { label, points, .. } | Layer::Columns { label, points, .. } => {
                        assert!(rises(points.iter().map(|p| p.0)), "{what}: {label}");
                        assert!(points.iter().all(|p| p.1 <= p.2), "{what}: {label} upside down");
                        label
                    }
                    Layer::Span { label, lower, upper, .. } => {
                        assert!(lower <= upper, "{what}: {label} upside down");
                        label
                    }
                    Layer::Level { label, .. } | Layer::Moment { label, .. } | Layer::Dot { label, .. } => {
                        label
                    }
                };
                assert!(!label.is_empty(), "{what}");
            }
        }
        Plot::Bars(plot) => {
            check_axis(&plot.axis, what);
            assert!(!plot.bars.is_empty() && plot.bars.iter().all(|bar| !bar.label.is_empty()), "{what}");
            assert!(plot.bars.iter().all(|bar| bar.value <= plot.axis.hi), "{what}: a bar beyond the axis");
        }
        Plot::Heat(plot) => {
            let (columns, rows) = (plot.x.values.len(), plot.y.values.len());
            assert!(columns > 0 && plot.cells.len() == rows, "{what}");
            assert!(plot.cells.iter().all(|row| row.len() == columns), "{what}");
            assert!(rises(plot.breaks.iter().copied()), "{what}: breaks");
            assert!(rises(plot.x.values.iter().copied()) && rises(plot.y.values.iter().copied()), "{what}");
            assert!(plot.here.0 < columns && plot.here.1 < rows, "{what}: nowhere");
        }
        Plot::Lanes(plot) => {
            check_axis(&plot.x, what);
            let places = |lane: &Lane| lane.columns.iter().map(|column| column.0).collect::<Vec<f64>>();
            assert!(!plot.lanes.is_empty() && !plot.parts.is_empty(), "{what}");
            for lane in &plot.lanes {
                assert!(
                    rises(places(lane)) && places(lane) == places(&plot.lanes[0]),
                    "{what}: {}",
                    lane.label
                );
                for (_, shares) in &lane.columns {
                    let sum: f64 = shares.iter().sum();
                    assert!(shares.is_empty() || shares.len() == plot.parts.len(), "{what}: {shares:?}");
                    assert!(shares.is_empty() || (sum - 1.0).abs() < 1e-9, "{what}: {shares:?}");
                    assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{what}: {shares:?}");
                }
            }
        }
        Plot::Flow(plot) => {
            assert!(!plot.bands.is_empty() && (2..=15).contains(&plot.nodes.len()), "{what}");
            let labels: BTreeSet<&str> = plot.nodes.iter().map(|node| node.label.as_str()).collect();
            assert!(labels.len() == plot.nodes.len() && !labels.contains(""), "{what}: {labels:?}");
            for band in &plot.bands {
                assert!(band.from.max(band.to) < plot.nodes.len() && band.amount >= 0.0, "{what}: {band:?}");
            }
        }
        Plot::Ranges(plot) => {
            check_axis(&plot.axis, what);
            assert!(plot.ranges.iter().all(|range| range.least.0 <= range.most.0), "{what}: upside down");
        }
    }
}

/// A text that a reader sees: there, on one line, and without a machine's words for what is no number.
fn check_words(words: &str, what: &str) {
    assert!(!words.trim().is_empty() && !words.contains(['\n', '\r']), "{what}: “{words}”");
    let machine = words.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| {
        // As Rust and JavaScript print them, also with a scale behind: "infbn".
        let inf =
            word.strip_prefix("inf").is_some_and(|scale| ["", "tn", "bn", "mn", "k", "e0"].contains(&scale));
        inf || word.contains("NaN") || ["nan", "infinity", "Infinity", "undefined"].contains(&word)
    });
    assert!(
        !machine && !["Some(", "Ok(", "Err(", "{}"].iter().any(|code| words.contains(code)),
        "{what}: “{words}”"
    );
}

fn check_chart(chart: &ChartSpec, lang: Lang, what: &str) {
    let what = format!("{what}: {}", chart.id);
    assert!(is_key(chart.id), "{what}");
    for words in [&chart.kicker, &chart.title, &chart.summary] {
        check_words(words, &what);
    }
    // The question is one thing, what was found another.
    assert_ne!(chart.kicker, chart.title, "{what}");
    assert!(
        chart.title.chars().count() <= 90 && !chart.title.ends_with(['.', '。']),
        "{what}: {}",
        chart.title
    );
    check_plot(chart, &what);
    assert!(numbers(chart).iter().all(|number| number.is_finite()), "{what}: {chart:?}");
    let table = chart.table(lang);
    assert!(table.head.len() > 1 && !table.rows.is_empty(), "{what}");
    for row in &table.rows {
        assert_eq!(row.len(), table.head.len(), "{what}: {row:?}");
        row.iter().for_each(|cell| check_words(cell, &what));
    }
    assert!(chart.stops() > 0 && chart.stride() > 0, "{what}");
    for index in 0..chart.stops() {
        let stop = chart.stop(index, lang).unwrap_or_else(|| panic!("{what}: no stop {index}"));
        assert!(stop.x.is_finite(), "{what}");
        check_words(&stop.text, &what);
    }
    assert_eq!(chart.stop(chart.stops(), lang), None, "{what}");
}

/// Whether any character is written in Japanese only.
fn has_japanese(words: &str) -> bool {
    words
        .chars()
        .any(|c| matches!(c, '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}'))
}

/// Runs a model and holds everything that a reader would see to the rules. Returns the English report.
fn check_report(model: &dyn Model, values: &[Value], case: &str) -> Report {
    let answers = model.run(values);
    assert_eq!(answers.len(), model.outputs().len());
    let reports = Lang::ALL.map(|lang| {
        let what = format!("{} {case} {lang:?} ?{}", id(model), query::encode(model, values));
        let report = model.report(values, lang);
        assert_eq!(report.answers, answers, "{what}");
        let condition = model.condition(values, lang);
        for words in [&report.headline, &report.sentence, &condition] {
            check_words(words, &what);
            assert_eq!(has_japanese(words), lang == Lang::Ja, "{what}: {words}");
        }
        assert!(report.headline.chars().count() <= 150, "{what}: {}", report.headline);
        assert!(!report.headline.ends_with(['.', '。']) && condition.ends_with(['.', '。']), "{what}");
        assert!(!report.charts.is_empty(), "{what}");
        assert_unique(&what, report.charts.iter().map(|chart| chart.id));
        for chart in &report.charts {
            check_chart(chart, lang, &what);
            for words in [&chart.kicker, &chart.title, &chart.summary] {
                assert_eq!(has_japanese(words), lang == Lang::Ja, "{what}: {words}");
            }
        }
        for (spec, answer) in model.outputs().iter().zip(&report.answers) {
            assert_eq!(spec.is_words, matches!(answer, Answer::Words(_)), "{what}: {}", spec.key);
            match answer {
                Answer::Number(number) => {
                    assert!(number.is_finite(), "{what}: {} is {number}", spec.key);
                    check_words(&spec.unit.show(*number, lang), &what);
                    check_words(&spec.unit.exact(*number, lang), &what);
                }
                Answer::Words(reason) | Answer::Absent(reason) => check_text(*reason, &what),
            }
        }
        report
    });
    // The same picture in both languages.
    let [en, ja] = &reports;
    for (en, ja) in en.charts.iter().zip(&ja.charts) {
        assert_eq!((en.id, en.stops()), (ja.id, ja.stops()));
        assert_eq!(numbers(en), numbers(ja));
    }
    let [en, _] = reports;
    en
}

/// A program draws lanes and flows only if a model of it says that it has them.
#[test]
fn a_model_with_charts_of_rare_kinds_says_so() {
    for entry in CHAPTERS.iter().flat_map(|chapter| chapter.models) {
        for (case, values) in cases(entry.model) {
            let charts = entry.model.report(&values, Lang::En).charts;
            let rare = RareKinds {
                lanes: charts.iter().any(|chart| matches!(chart.plot, Plot::Lanes(_))),
                flows: charts.iter().any(|chart| matches!(chart.plot, Plot::Flow(_))),
            };
            assert_eq!(rare, entry.rare, "{} {case}", entry.id);
        }
    }
}

/// Worlds from one end to the other, one quantity at a time and all at once.
fn worlds() -> Vec<World> {
    let at = |spec: &'static InputSpec, part: f64| match spec.bounds() {
        Some((lo, hi)) => Value::Number(lo + part * (hi - lo)),
        None => Value::Choice((part * f64::from(Pays::LAST)) as usize),
    };
    let mut worlds = Vec::new();
    for part in [0.0, 0.3, 0.7, 1.0] {
        let mut all = World::default();
        for (quantity, spec) in QUANTITIES.iter().enumerate() {
            let mut one = World::default();
            one.set(quantity, Some(at(spec, part)));
            all.set(quantity, Some(at(spec, part)));
            worlds.push(one);
        }
        worlds.push(all);
    }
    worlds
}

/// What a world sets is within bounds and goes together; a link with nothing but the world is that case, and
/// what is taken out of the world stands in the link.
#[test]
fn every_model_has_an_answer_in_every_world() {
    for model in models() {
        assert_eq!(model.under(&World::default()), model.defaults(), "{}", id(model));
        for world in worlds() {
            let values = model.under(&world);
            let what = format!("{} {}", id(model), world.query());
            for (spec, value) in model.inputs().iter().zip(&values) {
                assert_eq!(spec.check(value.clone()).as_ref(), Ok(value), "{what}: {}", spec.key);
            }
            assert_eq!(model.conflict(&values), None, "{what}");
            if world.set_quantities().count() > 1 {
                check_report(model, &values, &what);
            }
            assert_eq!(query::decode(model, &world.query()), (values.clone(), Vec::new()), "{what}");
            for (index, spec) in model.inputs().iter().enumerate() {
                let home = with(&values, index, spec.default_value());
                if model.conflict(&home).is_none() {
                    let link = query::encode_in(&world, model, &home);
                    assert_eq!(query::decode(model, &link).0, home, "{what}: {}", spec.key);
                }
            }
        }
    }
}

/// Each quantity sets something somewhere, and on a page's own terms: nothing else moves with it.
#[test]
fn every_quantity_of_the_world_means_something() {
    for (quantity, spec) in QUANTITIES.iter().enumerate() {
        let led: Vec<&str> =
            models().filter(|model| !world::led(*model, quantity).is_empty()).map(id).collect();
        assert!(led.len() >= 2 || spec.key == "w.shut", "{}: {led:?}", spec.key);
        assert!(!led.is_empty(), "{}", spec.key);
        check_text(spec.label, spec.key);
    }
}

#[test]
fn both_ends_of_every_range_have_an_answer() {
    for model in models() {
        for end in [0, 1] {
            let values: Values = model.inputs().iter().map(|spec| ends(spec)[end].clone()).collect();
            check_report(model, &values, "all at one end");
            // The numbers at one end under each choice, and each option in turn under all.
            for (index, spec) in model.inputs().iter().enumerate() {
                for value in others(spec, &values[index]) {
                    check_report(model, &with(&values, index, value), "all but one at one end");
                }
            }
        }
        for (case, values) in cases(model) {
            check_report(model, &values, case);
            for (index, spec) in model.inputs().iter().enumerate() {
                for value in others(spec, &values[index]) {
                    check_report(model, &with(&values, index, value), case);
                }
            }
        }
    }
}

/// Just inside of the ends, where a formula that has a case for zero has none.
#[test]
fn next_to_the_ends_there_is_an_answer_too() {
    for model in models() {
        for (case, values) in cases(model) {
            for (index, spec) in model.inputs().iter().enumerate() {
                let InputKind::Number { lo, hi, .. } = spec.kind else { continue };
                let small = [1e-300, 1e-16, 1e-9].map(|more| lo + more);
                for number in [lo.next_up(), hi.next_down()].into_iter().chain(small) {
                    if number > lo && number < hi {
                        check_report(model, &with(&values, index, Value::Number(number)), case);
                    }
                }
            }
        }
    }
}

/// Somewhat more and less, much more and less.
fn nudges(spec: &'static InputSpec, value: &Value) -> Vec<Value> {
    match (spec.kind, value) {
        (InputKind::Number { lo, hi, .. }, &Value::Number(number)) => {
            [number + (hi - number) * 0.1, number - (number - lo) * 0.1, hi, lo].map(Value::Number).to_vec()
        }
        (InputKind::Integer { lo, hi, .. }, &Value::Integer(number)) => {
            [(number + 1).min(hi), number.saturating_sub(1).max(lo), hi, lo].map(Value::Integer).to_vec()
        }
        (InputKind::Table { .. }, _) => ends(spec).to_vec(),
        _ => options(spec),
    }
}

/// The defaults, the presets, and each of them with every choice and switch another way.
fn starts(model: &dyn Model) -> Vec<Values> {
    let mut starts: Vec<Values> = cases(model).into_iter().map(|(_, values)| values).collect();
    for (index, spec) in model.inputs().iter().enumerate() {
        let others: Vec<Values> = starts
            .iter()
            .flat_map(|values| options(spec).into_iter().map(move |value| with(values, index, value)))
            .filter(|values| !starts.contains(values))
            .collect();
        if starts.len() + others.len() <= 2_000 {
            starts.extend(others);
        }
    }
    starts
}

#[test]
fn every_input_changes_something() {
    for model in models() {
        let starts = starts(model);
        for (index, spec) in model.inputs().iter().enumerate() {
            let changes = |of: &dyn Fn(&[Value]) -> bool| starts.iter().any(|values| of(values));
            let outputs = changes(&|values| {
                let before = model.run(values);
                nudges(spec, &values[index])
                    .into_iter()
                    .any(|value| model.run(&with(values, index, value)) != before)
            });
            // An input may also be there for the pictures alone.
            let dead = !outputs
                && !changes(&|values| {
                    let before = model.report(values, Lang::En);
                    let other = |value| model.report(&with(values, index, value), Lang::En) != before;
                    nudges(spec, &values[index]).into_iter().any(other)
                });
            assert!(!dead, "{}: nothing follows from {}", id(model), spec.key);
        }
    }
}

/// A picture that is the same for all inputs would be one too many.
#[test]
fn every_chart_follows_from_something() {
    for model in models() {
        let before = model.report(&model.defaults(), Lang::En);
        let mut redrawn = vec![false; before.charts.len()];
        for (index, spec) in model.inputs().iter().enumerate() {
            let report = model.report(&with(&model.defaults(), index, ends(spec)[1].clone()), Lang::En);
            for (redrawn, (chart, before)) in redrawn.iter_mut().zip(report.charts.iter().zip(&before.charts))
            {
                *redrawn |= numbers(chart) != numbers(before);
            }
        }
        for (chart, redrawn) in before.charts.iter().zip(redrawn) {
            assert!(redrawn, "{}: {} is always the same", id(model), chart.id);
        }
    }
}

#[test]
fn something_stands_at_the_top() {
    for model in models() {
        let headlines = model.outputs().iter().filter(|spec| spec.role == Role::Headline).count();
        assert!((1..=5).contains(&headlines), "{}: {headlines}", id(model));
    }
}

// Sources

/// YYYY, YYYY-MM or YYYY-MM-DD, and not in the future.
fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let digits = |part: &str, len: usize| part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit());
    let between =
        |part: &str, hi: u32| digits(part, 2) && part.parse().is_ok_and(|n: u32| (1..=hi).contains(&n));
    let formed = match parts.as_slice() {
        [year] => digits(year, 4),
        [year, month] => digits(year, 4) && between(month, 12),
        [year, month, day] => {
            let days = match *month {
                "02" => 29,
                "04" | "06" | "09" | "11" => 30,
                _ => 31,
            };
            digits(year, 4) && between(month, 12) && between(day, days)
        }
        _ => false,
    };
    formed && date <= &TODAY[..date.len()] && date > "1700"
}

#[test]
fn dates_are_told_apart() {
    for date in ["2004", "2025-11", "2026-11-22", "2024-02-29"] {
        assert!(is_date(date), "{date}");
    }
    for date in
        ["", "25", "2025-13", "2025-00", "2025-1", "2025-02-30", "2026-11-26", "2027", "Nov 2025", "2025-11-"]
    {
        assert!(!is_date(date), "{date}");
    }
}

/// Every source that any model cites, each once. (That each source is cited is the compiler's to see.)
fn sources() -> Vec<&'static Source> {
    let mut sources: Vec<&'static Source> = Vec::new();
    for source in models().flat_map(cited) {
        if !sources.iter().any(|known| std::ptr::eq(*known, source)) {
            sources.push(source);
        }
    }
    sources
}

#[test]
fn no_two_sources_have_the_same_id() {
    assert_unique("sources", sources().iter().map(|source| source.id));
    for model in models() {
        assert_unique(id(model), model.prose().sources.iter().map(|source| source.id));
    }
}

#[test]
fn every_source_says_who_when_and_what() {
    for source in sources() {
        assert!(is_key(source.id), "{}", source.id);
        check_words(source.title, source.id);
        check_words(source.by, source.id);
        assert!(is_date(source.date), "{}: {}", source.id, source.date);
        check_text(source.says, source.id);
        if let Some(url) = source.url {
            let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            let host = host.unwrap_or_else(|| panic!("{}: {url}", source.id));
            let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte));
            assert!(plain && host.contains('.') && !host.starts_with('.'), "{}: {url}", source.id);
        }
    }
    let addresses = sources().into_iter().filter_map(|source| source.url);
    assert_unique("addresses", addresses);
}

#[test]
fn every_assumption_gives_its_reason() {
    for (model, spec) in inputs() {
        if let Provenance::Assumption(reason) = spec.source {
            check_text(reason, &format!("{}: {}", id(model), spec.key));
        }
    }
}

// Words

/// A text is there in both languages, each in its own script, on one line.
fn check_text(text: Text, what: &str) {
    for lang in Lang::ALL {
        check_words(text.get(lang), what);
        assert_eq!(text.get(lang).trim(), text.get(lang), "{what}: spaces at an end");
    }
    assert!(!has_japanese(text.en), "{what}: “{}” is not English", text.en);
    assert!(has_japanese(text.ja), "{what}: “{}” is not Japanese", text.ja);
    assert!(!text.en.contains("  "), "{what}: two spaces in “{}”", text.en);
}

#[test]
fn every_text_is_there_in_both_languages() {
    for model in models() {
        let (about, prose) = (model.about(), model.prose());
        for text in [prose.name, prose.question, prose.lead] {
            check_text(text, about.id);
        }
        assert!(!prose.formulas.is_empty() && !prose.leaves_out.is_empty());
        for text in prose.leaves_out.iter().chain(prose.notes) {
            check_text(*text, about.id);
        }
        for preset in about.presets {
            check_text(preset.label, preset.key);
            check_text(preset.help, preset.key);
        }
        for formula in prose.formulas {
            check_text(formula.says, about.id);
        }
        for spec in model.inputs() {
            let what = format!("{}: {}", about.id, spec.key);
            check_text(spec.label, &what);
            check_text(spec.help, &what);
            check_text(spec.group.title, &what);
            if let InputKind::Choice { options, .. } = spec.kind {
                options.iter().for_each(|option| check_text(option.label, &what));
            }
        }
        for spec in model.outputs() {
            let what = format!("{}: {}", about.id, spec.key);
            check_text(spec.label, &what);
            check_text(spec.group.title, &what);
            // An output's help may be left out, but not in one language.
            if !(spec.help.en.is_empty() && spec.help.ja.is_empty()) {
                check_text(spec.help, &what);
            }
        }
    }
}

/// One line under a field: short enough not to need a second one on a wide screen.
#[test]
fn help_is_one_line() {
    for (model, spec) in inputs() {
        let (en, ja) = (spec.help.en.chars().count(), spec.help.ja.chars().count());
        assert!(en <= 120 && ja <= 80, "{}: {}: {en} and {ja} characters", id(model), spec.key);
    }
}

#[test]
fn the_question_is_asked() {
    for model in models() {
        assert!(model.prose().question.en.ends_with('?'), "{}", id(model));
    }
}

/// Labels in a group must tell its fields apart.
#[test]
fn no_two_inputs_of_a_model_have_the_same_label() {
    for model in models() {
        for lang in Lang::ALL {
            assert_unique(id(model), model.inputs().iter().map(|spec| spec.label.get(lang)));
            assert_unique(id(model), model.about().presets.iter().map(|preset| preset.label.get(lang)));
        }
    }
}

// Formulas

/// How many children a MathML element must have; `None` for any number, `Some(0)` for text.
fn arity(element: &str) -> Option<usize> {
    match element {
        "mrow" | "msqrt" => None,
        "mfrac" | "msup" | "msub" | "mover" | "munder" | "mroot" => Some(2),
        "msubsup" | "munderover" => Some(3),
        "mi" | "mo" | "mn" | "mtext" | "mspace" => Some(0),
        other => panic!("<{other}> is not in MathML Core"),
    }
}

/// Reads MathML as the plainest of parsers would: every tag closed by its own, as many children as must be.
fn check_mathml(mathml: &str) -> Result<(), String> {
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut roots = 0;
    let mut rest = mathml;
    while !rest.is_empty() {
        if let Some(tag) = rest.strip_prefix('<') {
            let (tag, after) = tag.split_once('>').ok_or("a tag without an end")?;
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let (opened, children) = open.pop().ok_or_else(|| format!("</{name}> closes nothing"))?;
                if opened != name {
                    return Err(format!("</{name}> closes <{opened}>"));
                }
                if arity(name).is_some_and(|wanted| wanted != children) {
                    return Err(format!("<{name}> has {children} children"));
                }
                continue;
            }
            let name = tag.split_ascii_whitespace().next().unwrap_or_default();
            if tag.matches('"').count() % 2 != 0 || tag.ends_with('/') {
                return Err(format!("<{tag}>"));
            }
            match open.last_mut() {
                Some((_, children)) => *children += 1,
                None => roots += 1,
            }
            open.push((name, 0));
        } else {
            let (text, _) = rest.split_once('<').ok_or("text after the end")?;
            rest = &rest[text.len()..];
            let leaf = open.last().is_some_and(|(name, _)| arity(name) == Some(0));
            if !leaf && !text.trim().is_empty() {
                return Err(format!("“{text}” outside of a leaf"));
            }
            if text.contains('>') || text.replace("&amp;", "").replace("&lt;", "").contains('&') {
                return Err(format!("“{text}” must be escaped"));
            }
        }
    }
    match (open.last(), roots) {
        (Some((name, _)), _) => Err(format!("<{name}> is left open")),
        (None, 1) => Ok(()),
        (None, _) => Err(format!("{roots} roots")),
    }
}

#[test]
fn broken_mathml_is_noticed() {
    assert_eq!(check_mathml("<mrow><mi>x</mi><mspace width=\"1em\"></mspace></mrow>"), Ok(()));
    for broken in [
        "",
        "x",
        "<mi>x</mi><mi>y</mi>",
        "<mrow><mi>x</mrow></mi>",
        "<mrow><mi>x</mi>",
        "<mfrac><mi>x</mi></mfrac>",
        "<mrow>x</mrow>",
        "<mspace/>",
        "<mo>a & b</mo>",
        "</mi>",
        "<mi",
    ] {
        assert!(check_mathml(broken).is_err(), "{broken}");
    }
}

#[test]
fn every_formula_is_well_formed() {
    for model in models() {
        for formula in model.prose().formulas {
            let checked = check_mathml(formula.mathml);
            assert_eq!(checked, Ok(()), "{}: {}", id(model), formula.says.en);
            assert!(!has_japanese(formula.mathml), "{}: {}", id(model), formula.says.en);
        }
    }
}

/// The ids of a page's elements.
fn ids(page: &str) -> Vec<&str> {
    page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_chart_has_a_page_for_other_peoples_pages() {
    let imprint = html::Imprint { revision: html::Revision::Unknown, contact: None };
    for model in MODELS {
        let values = model.defaults();
        let asked = Questions::of(*model);
        for lang in Lang::ALL {
            let mut charts = model.report(&values, lang).charts;
            charts.extend(
                question::KEYS.into_iter().filter_map(|key| answer(*model, &values, &asked, key, lang)),
            );
            assert_eq!(charts.iter().map(|chart| chart.id).collect::<Vec<_>>(), share::charts(*model));
            for chart in &charts {
                let page = html::embed(*model, chart, "../../../../", html::as_of(*model), lang);
                for text in [&chart.kicker, &chart.title, &chart.summary] {
                    assert!(page.contains(&html::escape(text)), "{} {}: {text}", model.about().id, chart.id);
                }
                assert_eq!(page.matches("<figure").count(), 1);
                let movable =
                    model.inputs().iter().filter(|spec| !matches!(spec.kind, InputKind::Table { .. }));
                assert_eq!(page.matches("class=\"input\"").count(), movable.count());
                let found = ids(&page);
                assert_eq!(found.iter().collect::<HashSet<_>>().len(), found.len(), "an id twice: {found:?}");
                // What describes a field is there.
                for wanted in
                    page.split("aria-describedby=\"").skip(1).filter_map(|rest| rest.split('"').next())
                {
                    assert!(wanted.split(' ').all(|id| found.contains(&id)), "{wanted}");
                }
            }
            let site = Site::Folders { root: "../../".to_owned() };
            let page = html::page(*model, lang, &site, &imprint);
            let found = ids(&page);
            assert_eq!(found.iter().collect::<HashSet<_>>().len(), found.len(), "an id twice: {found:?}");
        }
    }
}

/// The one large number of a page is one of those that stand at its top.
#[test]
fn the_hero_is_a_headline() {
    for model in MODELS {
        let hero = model.about().hero;
        let spec = model.outputs().iter().find(|spec| spec.key == hero);
        assert_eq!(spec.map(|spec| spec.role), Some(Role::Headline), "{}: {hero}", model.about().id);
    }
}

/// Every calculator leads on, and what travels along is taken there.
#[test]
fn what_both_calculators_have_in_common_travels() {
    for model in MODELS {
        let next = model.about().next;
        let target = find(next.to).unwrap_or_else(|| panic!("nothing comes after {}", id(*model)));
        assert_eq!(
            query::carried(&World::default(), *model, &model.defaults()),
            "",
            "{}: nothing was changed",
            id(*model)
        );
        for (here, there) in next.carries {
            let spec = &model.inputs()[model.input(here).unwrap_or_else(|| panic!("{here}"))];
            let theirs = &target.inputs()[target.input(there).unwrap_or_else(|| panic!("{there}"))];
            assert_eq!(spec.unit, theirs.unit, "{here} and {there} are of different units");
            for value in tries(spec).into_iter().filter(|value| *value != spec.default_value()) {
                let mut values = model.defaults();
                values[model.input(here).unwrap()] = value.clone();
                let (taken, notices) =
                    query::decode(target, &query::carried(&World::default(), *model, &values));
                assert!(notices.is_empty(), "{there} refuses {value:?}: {notices:?}");
                assert_eq!(theirs.encode(&taken[target.input(there).unwrap()]), spec.encode(&value));
            }
        }
    }
}
