//! Drawings: whatever the spec, a picture that is well formed and stays within its frame.

use buying_time::core::chart::{
    Axis, Bar, BarPlot, Categories, ChartSpec, FlowBand, FlowNode, FlowPlot, HeatPlot, Ink, Layer, Plot,
    Stroke, XyPlot,
};
use buying_time::core::text::{Lang, Text, text};
use buying_time::core::unit::{Magnitude, Unit};
use buying_time::draw::{DARK, Drawing, LIGHT, Palette, Size, VARIABLES, css_variables, draw};
use proptest::prelude::*;

/// Boxed, as the others: strategies nested by value are too large for a test's stack.
fn number() -> BoxedStrategy<f64> {
    prop_oneof![
        6 => -1e3..1e3,
        2 => 0.0..2e12,
        1 => Just(0.0),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(-1e300),
        1 => Just(f64::MAX),
        1 => Just(1e-320),
    ]
    .boxed()
}

fn words() -> BoxedStrategy<String> {
    prop_oneof![
        Just(String::new()),
        Just("Required revenue".to_owned()),
        Just("必要な売上（年間）".to_owned()),
        Just("<b>&\"'\u{0}\n".to_owned()),
        Just(
            "A label that is far too long to stand beside its line in any picture that anybody would print \
              in a paper "
                .repeat(2)
        ),
        Just("長".repeat(80)),
        "\\PC{0,20}",
    ]
    .boxed()
}

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![
        Unit::usd(Magnitude::Trillion),
        Unit::PERCENT,
        Unit::YEARS,
        Unit::MONTHS,
        Unit::CALENDAR_YEAR,
        Unit::TIMES,
        Unit::people(Magnitude::Billion),
        Unit::PLAIN,
    ])
}

fn ink() -> impl Strategy<Value = Ink> {
    prop::sample::select(vec![Ink::First, Ink::Second, Ink::Third, Ink::Fourth, Ink::Muted, Ink::Danger])
}

fn axis() -> impl Strategy<Value = Axis> {
    (words(), unit(), number(), number()).prop_map(|(label, unit, lo, hi)| Axis { label, unit, lo, hi })
}

fn layer() -> BoxedStrategy<Layer> {
    let pairs = prop::collection::vec((number(), number()), 0..8);
    let triples = || prop::collection::vec((number(), number(), number()), 0..8);
    let stroke = prop::sample::select(vec![Stroke::Solid, Stroke::Dashed]);
    prop_oneof![
        (words(), pairs, ink(), stroke).prop_map(|(label, points, ink, stroke)| Layer::Line {
            label,
            points,
            ink,
            stroke
        }),
        (words(), triples(), ink()).prop_map(|(label, points, ink)| Layer::Band { label, points, ink }),
        (words(), triples(), ink()).prop_map(|(label, points, ink)| Layer::Columns { label, points, ink }),
        (words(), number(), ink()).prop_map(|(label, at, ink)| Layer::Level { label, at, ink }),
        (words(), number(), ink()).prop_map(|(label, at, ink)| Layer::Moment { label, at, ink }),
        (words(), (number(), number()), ink()).prop_map(|(label, at, ink)| Layer::Dot { label, at, ink }),
        (words(), number(), number(), number(), ink())
            .prop_map(|(label, x, lower, upper, ink)| Layer::Span { label, x, lower, upper, ink }),
    ]
    .boxed()
}

fn categories() -> impl Strategy<Value = Categories> {
    (words(), unit(), prop::collection::vec(number(), 0..10)).prop_map(|(label, unit, values)| Categories {
        label,
        unit,
        values,
    })
}

const NOTE: Text = text("could go round", "循環しうる分");

/// Bands between up to fifteen nodes; the ends of some are not there.
fn flows(words: BoxedStrategy<String>, number: BoxedStrategy<f64>) -> BoxedStrategy<FlowPlot> {
    let node = (words, 0..6_usize, ink()).prop_map(|(label, column, ink)| FlowNode { label, column, ink });
    let band = (0..17_usize, 0..17_usize, number, ink()).prop_map(|(from, to, amount, ink)| FlowBand {
        from,
        to,
        amount,
        ink,
        note: (from > to).then_some(NOTE),
    });
    (unit(), prop::collection::vec(node, 0..=15), prop::collection::vec(band, 0..24))
        .prop_map(|(unit, nodes, bands)| FlowPlot { unit, nodes, bands })
        .boxed()
}

fn plot() -> BoxedStrategy<Plot> {
    let bar = (words(), number(), ink()).prop_map(|(label, value, ink)| Bar { label, value, ink });
    prop_oneof![
        2 => (axis(), axis(), prop::collection::vec(layer(), 0..7))
            .prop_map(|(x, y, layers)| Plot::Xy(XyPlot { x, y, layers, read_at: Vec::new(), moves: None })),
        1 => (axis(), prop::collection::vec(bar, 0..9))
            .prop_map(|(axis, bars)| Plot::Bars(BarPlot { axis, bars })),
        1 => flows(words(), number()).prop_map(Plot::Flow),
        1 => (
            categories(),
            categories(),
            words(),
            unit(),
            prop::collection::vec(prop::collection::vec(number(), 0..10), 0..10),
            prop::collection::vec(number(), 0..9),
            prop::bool::ANY,
            (0..12_usize, 0..12_usize),
        )
            .prop_map(|(x, y, value_label, unit, cells, breaks, is_better_high, here)| {
                Plot::Heat(HeatPlot { x, y, value_label, unit, cells, breaks, is_better_high, here })
            }),
    ]
    .boxed()
}

fn drawn(plot: Plot, summary: String, size: Size, palette: Palette, lang: Lang) -> (ChartSpec, Drawing) {
    let spec = ChartSpec { id: "chart", kicker: summary.clone(), title: summary.clone(), summary, plot };
    let drawing = draw(&spec, size, palette, lang);
    (spec, drawing)
}

/// An element's name and attributes, or a text, or an end.
#[derive(Debug)]
enum Part<'a> {
    Open(&'a str, Vec<(&'a str, &'a str)>, bool),
    Close(&'a str),
    Text(&'a str),
}

/// A reader of the little XML that is written here; anything else is an error.
fn parts(mut rest: &str) -> Result<Vec<Part<'_>>, String> {
    let mut out = Vec::new();
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').ok_or("text after the last tag")?;
            out.push(Part::Text(&rest[..end]));
            rest = &rest[end..];
            continue;
        };
        let end = tag.find('>').ok_or("tag without an end")?;
        let (inner, after) = (&tag[..end], &tag[end + 1..]);
        rest = after;
        if let Some(name) = inner.strip_prefix('/') {
            out.push(Part::Close(name));
            continue;
        }
        let (inner, alone) = inner.strip_suffix('/').map_or((inner, false), |inner| (inner, true));
        let (name, mut list) = inner.split_once(' ').unwrap_or((inner, ""));
        let mut attributes = Vec::new();
        while !list.is_empty() {
            let (key, value) = list.split_once("=\"").ok_or_else(|| format!("attribute: {list}"))?;
            let (value, next) = value.split_once('"').ok_or("open attribute")?;
            attributes.push((key.trim(), value));
            list = next.trim_start();
        }
        out.push(Part::Open(name, attributes, alone));
    }
    Ok(out)
}

/// The corners of a path in absolute places.
fn corners(data: &str) -> Result<Vec<(f64, f64)>, String> {
    let mut out = Vec::new();
    let mut commands = Vec::new();
    for (index, _) in data.match_indices(|letter: char| letter.is_ascii_alphabetic()) {
        commands.push(index);
    }
    commands.push(data.len());
    let (mut x, mut y) = (0.0, 0.0);
    for window in commands.windows(2) {
        let (command, numbers) = (&data[window[0]..=window[0]], &data[window[0] + 1..window[1]]);
        let spaced = numbers.replace('-', " -");
        let numbers: Vec<f64> = spaced
            .split_whitespace()
            .map(|number| number.parse().map_err(|error| format!("{number}: {error}")))
            .collect::<Result<_, String>>()?;
        match (command, numbers.as_slice()) {
            ("M", &[to_x, to_y]) => (x, y) = (to_x, to_y),
            ("l", &[dx, dy]) => (x, y) = (x + dx, y + dy),
            ("h", &[dx]) => x += dx,
            ("v", &[dy]) => y += dy,
            ("z", &[]) => {}
            other => return Err(format!("{other:?}")),
        }
        out.push((x, y));
    }
    Ok(out)
}

fn check(spec: &ChartSpec, drawing: &Drawing) -> Result<(), String> {
    let svg = &drawing.svg();
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    let inside = |x: f64, y: f64| {
        if x >= -1.0 && x <= width + 1.0 && y >= -1.0 && y <= height + 1.0 {
            Ok(())
        } else {
            Err(format!("({x}, {y}) is outside of {width} × {height}"))
        }
    };
    let read = |value: &str| value.parse::<f64>().map_err(|error| format!("{value}: {error}"));
    let mut open = Vec::new();
    for part in parts(svg)? {
        match part {
            Part::Text(text) => {
                if text.contains(['>', '"']) {
                    return Err(format!("unescaped: {text}"));
                }
            }
            Part::Close(name) => {
                if open.pop() != Some(name) {
                    return Err(format!("{name} was not open"));
                }
            }
            Part::Open(name, attributes, alone) => {
                let get =
                    |key: &str| attributes.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
                for (key, value) in &attributes {
                    if *key != "aria-label" && (value.contains("NaN") || value.contains("inf")) {
                        return Err(format!("{key}: {value}"));
                    }
                    if matches!(*key, "style" | "id") || key.starts_with("on") {
                        return Err(format!("{key} is not allowed"));
                    }
                }
                for (x, y) in [("x", "y"), ("cx", "cy")] {
                    if let (Some(x), Some(y)) = (get(x), get(y)) {
                        inside(read(x)?, read(y)?)?;
                    }
                }
                if let Some(data) = get("d") {
                    for (x, y) in corners(data)? {
                        inside(x, y)?;
                    }
                }
                if !alone {
                    open.push(name);
                }
            }
        }
    }
    if !open.is_empty() {
        return Err(format!("not closed: {open:?}"));
    }
    if drawing.stops.len() != spec.stops() {
        return Err(format!("{} stops for {}", drawing.stops.len(), spec.stops()));
    }
    for &(x, y) in &drawing.stops {
        inside(x, y)?;
    }
    let plot = drawing.plot;
    if !(plot.left <= plot.right && plot.top <= plot.bottom) {
        return Err(format!("{plot:?}"));
    }
    inside(plot.left, plot.top)?;
    inside(plot.right, plot.bottom)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_spec_gives_a_picture(
        plot in plot(),
        summary in words(),
        size in prop::sample::select(vec![Size::NARROW, Size::WIDE]),
        palette in prop::sample::select(vec![Palette::Css, Palette::Light, Palette::Dark]),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let (spec, drawing) = drawn(plot, summary, size, palette, lang);
        prop_assert!(check(&spec, &drawing).is_ok(), "{:?}\n{}", check(&spec, &drawing), drawing.svg());
    }
}

fn line(points: Vec<(f64, f64)>) -> Plot {
    let axis = |hi| Axis { label: String::new(), unit: Unit::PLAIN, lo: 0.0, hi };
    let layer = Layer::Line { label: "Line".to_owned(), points, ink: Ink::First, stroke: Stroke::Solid };
    Plot::Xy(XyPlot { x: axis(10.0), y: axis(1.0), layers: vec![layer], read_at: Vec::new(), moves: None })
}

#[test]
fn a_line_ends_where_it_leaves_the_plot() {
    let points = vec![(0.0, 0.5), (10.0, 5.5)];
    let (_, drawing) = drawn(line(points), String::new(), Size::NARROW, Palette::Css, Lang::En);
    let svg = drawing.svg();
    let path = svg.split("<path").find(|path| path.contains("stroke-width=\"2\"")).unwrap();
    let data = path.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
    let corners = corners(data).unwrap();
    let plot = drawing.plot;
    let near = |a: f64, b: f64| (a - b).abs() <= 0.1;
    assert!(near(corners[0].0, plot.left) && near(corners[0].1, (plot.top + plot.bottom) / 2.0));
    assert!(near(corners[1].0, plot.left + (plot.right - plot.left) / 10.0) && near(corners[1].1, plot.top));
}

#[test]
fn a_page_colours_by_its_own_properties() {
    let plot = line(vec![(0.0, 0.0), (5.0, 0.5)]);
    let (_, css) = drawn(plot.clone(), String::new(), Size::WIDE, Palette::Css, Lang::En);
    assert!(css.svg().contains("var(--chart-first)") && !css.svg().contains('#'));
    let (_, light) = drawn(plot, String::new(), Size::WIDE, Palette::Light, Lang::En);
    assert!(light.svg().contains(LIGHT[0]) && !light.svg().contains("var("));
}

#[test]
fn the_summary_is_escaped() {
    let (_, drawing) =
        drawn(line(Vec::new()), "a < b & \"c\"".to_owned(), Size::WIDE, Palette::Css, Lang::En);
    assert!(drawing.svg().contains("aria-label=\"a &lt; b &amp; &quot;c&quot;\""));
}

/// Red, green and blue of `#rrggbb`, in proportion to light.
fn linear(hex: &str) -> [f64; 3] {
    [1, 3, 5].map(|at| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
    })
}

/// Contrast by WCAG 2.
fn contrast(a: &str, b: &str) -> f64 {
    let [a, b] = [a, b].map(|hex| {
        let [red, green, blue] = linear(hex);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    });
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How far two colours are apart to the eye: the distance in Oklab, 1 from black to white.
fn distance(a: &str, b: &str) -> f64 {
    let [a, b] = [a, b].map(|hex| {
        let [red, green, blue] = linear(hex);
        let [long, middle, short] = [
            0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue,
            0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue,
            0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue,
        ]
        .map(libm::cbrt);
        [
            0.210_454_255_3 * long + 0.793_617_785_0 * middle - 0.004_072_046_8 * short,
            1.977_998_495_1 * long - 2.428_592_205_0 * middle + 0.450_593_709_9 * short,
            0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766_0 * short,
        ]
    });
    libm::sqrt(a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum())
}

#[test]
fn every_text_can_be_read_in_both_themes() {
    for values in [LIGHT, DARK] {
        let colour = |name: &str| values[VARIABLES.iter().position(|other| *other == name).unwrap()];
        for ink in ["first", "second", "third", "fourth", "muted", "danger", "text"] {
            let contrast = contrast(colour(&format!("--chart-{ink}")), colour("--chart-background"));
            assert!(contrast >= 4.5, "{ink}: {contrast}");
        }
        for class in 0..7 {
            let cell = colour(&format!("--heat-{class}"));
            let contrast = contrast(colour(&format!("--heat-text-{class}")), cell);
            assert!(contrast >= 4.5, "{class}: {contrast}");
        }
    }
}

#[test]
fn every_ink_is_told_from_every_other_in_both_themes() {
    for values in [LIGHT, DARK] {
        // Danger is the first ink's red, deepened: it marks moments, never a second series.
        for (index, a) in values[..5].iter().enumerate() {
            for b in &values[..index] {
                let distance = distance(a, b);
                assert!(distance >= 0.12, "{a} and {b}: {distance}");
            }
        }
    }
}

#[test]
fn the_properties_are_printed_one_a_line() {
    let printed = css_variables(Palette::Dark);
    assert_eq!(printed.lines().count(), VARIABLES.len());
    assert!(printed.starts_with("--chart-first: #"));
    assert!(css_variables(Palette::Css).is_empty());
}
