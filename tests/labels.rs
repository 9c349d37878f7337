//! What is written in pictures stands inside them, and no word on another.

use buying_time::core::chart::ChartSpec;
use buying_time::core::model::Model;
use buying_time::core::slider::Slider;
use buying_time::core::spec::InputKind;
use buying_time::core::text::Lang;
use buying_time::core::value::{Value, Values};
use buying_time::draw::{Element, Palette, Rect, Size, draw, width};
use buying_time::models::MODELS;

/// Letters without a size of their own are this large.
const FONT_SIZE: f64 = 12.0;

/// The words of a picture, and where they stand.
fn words(element: &Element, around: (f64, bool, &str), out: &mut Vec<(String, Rect)>) {
    let number = |name: &str| element.attribute(name).and_then(|value| value.parse::<f64>().ok());
    let size = number("font-size").unwrap_or(around.0);
    let bold = element.attribute("font-weight").map_or(around.1, |weight| weight == "600");
    let anchor = element.attribute("text-anchor").unwrap_or(around.2);
    if element.name == "text" && element.attribute("transform").is_none() {
        let (x, y) = (number("x").expect("a place"), number("y").expect("a height"));
        let wide = width(&element.text, size, bold);
        let left = match anchor {
            "middle" => x - wide / 2.0,
            "end" => x - wide,
            _ => x,
        };
        let rect = Rect { left, top: y - 0.72 * size, right: left + wide, bottom: y };
        out.push((element.text.clone(), rect));
    }
    for child in &element.children {
        words(child, (size, bold, anchor), out);
    }
}

/// What is wrong with the words of a picture.
fn faults(chart: &ChartSpec, size: Size, lang: Lang) -> Vec<String> {
    let drawing = draw(chart, size, Palette::Light, lang);
    let mut all = Vec::new();
    words(&drawing.picture, (FONT_SIZE, false, "start"), &mut all);
    let mut faults = Vec::new();
    for (index, (text, one)) in all.iter().enumerate() {
        let inside = one.left >= -2.0
            && one.right <= f64::from(drawing.width) + 2.0
            && one.top >= -2.0
            && one.bottom <= f64::from(drawing.height) + 2.0;
        if !inside {
            faults.push(format!("“{text}” sticks out"));
        }
        for (other_text, other) in &all[index + 1..] {
            let wide = one.right.min(other.right) - one.left.max(other.left);
            let high = one.bottom.min(other.bottom) - one.top.max(other.top);
            if wide > 2.0 && high > 1.5 {
                faults.push(format!("“{text}” over “{other_text}”"));
            }
        }
    }
    faults
}

/// The defaults, every preset, and each lever of the defaults at both ends of its slider.
fn cases(model: &dyn Model) -> Vec<(String, Values)> {
    let presets = model.about().presets.iter().map(|preset| (preset.key.to_owned(), model.preset(preset)));
    let mut cases: Vec<(String, Values)> =
        std::iter::once(("the defaults".to_owned(), model.defaults())).chain(presets).collect();
    for (index, spec) in model.inputs().iter().enumerate() {
        let slider = Slider::new(spec).map(|slider| [slider.value(0), slider.value(slider.last)]);
        let ends: Vec<Value> = match spec.kind {
            InputKind::Choice { options, .. } => (0..options.len()).map(Value::Choice).collect(),
            _ => slider.into_iter().flatten().collect(),
        };
        for end in ends {
            let mut values = model.defaults();
            values[index] = end;
            if model.conflict(&values).is_none() {
                cases.push((format!("{} at an end", spec.key), values));
            }
        }
    }
    cases
}

#[test]
fn words_stand_apart_and_inside() {
    let mut faults_found = Vec::new();
    for model in MODELS {
        for (case, values) in cases(*model) {
            for lang in Lang::ALL {
                for chart in model.report(&values, lang).charts {
                    for size in [Size::NARROW, Size::WIDE] {
                        let id = (model.about().id, chart.id, size.name());
                        faults_found.extend(
                            faults(&chart, size, lang)
                                .into_iter()
                                .map(|fault| format!("{id:?} {lang:?} {case}: {fault}")),
                        );
                    }
                }
            }
        }
    }
    assert!(faults_found.is_empty(), "{} faults:\n{}", faults_found.len(), faults_found.join("\n"));
}
