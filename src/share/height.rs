//! How high a frame must be.

use super::{Controls, HEIGHTS, Subject, scenario};
use crate::core::spec::InputSpec;
use crate::draw::{Palette, Size, draw, lines};

/// Each drawing, and the narrowest and the widest frame in which the stylesheet shows it, in CSS pixels.
const SHOWN: [(Size, f64, f64); 3] =
    [(Size::NARROW, 320.0, 479.0), (Size::MEDIUM, 480.0, 719.0), (Size::WIDE, 720.0, 960.0)];

// Measures of style/embed.css, in CSS pixels; a browser test holds the two together.
/// Both rims; in a narrow frame they are slimmer.
const RIMS: f64 = 29.0;
const NARROW_RIMS: f64 = 19.2;
/// Size and height of a line of the question, the finding, the summary and what it rests on.
const KICKER: (f64, f64) = (14.0, 19.6);
const TITLE: (f64, f64) = (20.0, 27.0);
const SUMMARY: (f64, f64) = (15.0, 21.5);
const SCENARIO: (f64, f64) = (14.0, 20.3);
/// One input, in a narrow frame with its label above the field.
const INPUT: f64 = 108.0;
const NARROW_INPUT: f64 = 122.0;
const NARROW: f64 = 384.0;
/// From this width on two inputs stand side by side.
const SIDE_BY_SIDE: f64 = 664.0;
/// Rims above and below, what is read off, what can be opened, the source line.
const AROUND: f64 = 212.0;
const NARROW_AROUND: f64 = 264.0;

/// The height in which a frame shows all of a chart at every width from a phone's to a page's, in CSS
/// pixels: one height serves them all.
pub fn height(subject: &Subject<'_>, controls: &Controls) -> u32 {
    let Subject { chart, model, lang, .. } = *subject;
    let scenario = scenario(model, subject.values, lang);
    let movable = |spec: &&InputSpec| !spec.is_table();
    let inputs = match controls {
        Controls::None => 0,
        Controls::Some(keys) => keys.len(),
        Controls::All => model.inputs().iter().filter(movable).count(),
    };
    let mut highest: f64 = 0.0;
    for (size, least, most) in SHOWN {
        let drawing = draw(chart, size, Palette::Css, lang);
        for width in [least, most] {
            let is_narrow = width <= NARROW;
            let room = width - if is_narrow { NARROW_RIMS } else { RIMS };
            let text =
                |text: &str, (size, line): (f64, f64), bold| lines(text, room, size, bold) as f64 * line;
            let columns = if width >= SIDE_BY_SIDE { 2 } else { 1 };
            let input = if is_narrow { NARROW_INPUT } else { INPUT };
            let rows = inputs.div_ceil(columns) as f64 * input + if inputs > 0 { 20.0 } else { 0.0 };
            let picture = room * f64::from(drawing.height) / f64::from(drawing.width);
            let around = if is_narrow { NARROW_AROUND } else { AROUND };
            let whole = text(&chart.kicker, KICKER, false)
                + text(&chart.title, TITLE, true)
                + text(&chart.summary, SUMMARY, false)
                + text(&scenario, SCENARIO, false)
                + picture
                + rows
                + around;
            highest = highest.max(whole);
        }
    }
    let round = (highest / 10.0).ceil() * 10.0;
    round.clamp(f64::from(HEIGHTS.0), f64::from(HEIGHTS.1)) as u32
}
