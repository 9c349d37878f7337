//! A small curve under a lever: the answer over the slider's whole range, with both ends in words.

use std::fmt::Write;

use super::escape;
use crate::core::answer::Answer;
use crate::core::text::Lang;
use crate::explore::curves::{Curve, Curves};

/// The drawing's own units: as wide as its slider whatever they are, since it is stretched.
const WIDE: f64 = 240.0;
const HIGH: f64 = 24.0;
/// Room for the stroke.
const RIM: f64 = 2.0;

/// The curve's drawing, and the answer at both ends.
pub fn curve(curves: &Curves, curve: &Curve, lang: Lang) -> String {
    let output = curves.output();
    let words = |point: Option<&(f64, Option<Answer>)>| {
        point
            .and_then(|(_, answer)| answer.as_ref())
            .map_or_else(String::new, |answer| output.words(answer, lang))
    };
    let (low, high) = (words(curve.points.first()), words(curve.points.last()));
    format!(
        "<svg viewBox=\"0 0 {WIDE} {HIGH}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <path d=\"{}\" vector-effect=\"non-scaling-stroke\"></path></svg>\
         <span>{}</span><span>{}</span>",
        path(&curve.points),
        escape(&low),
        escape(&high),
    )
}

/// A line through what is a number, broken where there is none.
fn path(points: &[(f64, Option<Answer>)]) -> String {
    let number =
        |answer: &Option<Answer>| answer.and_then(Answer::number).filter(|number| number.is_finite());
    let numbers = || points.iter().filter_map(|(_, answer)| number(answer));
    let (lo, hi) = (numbers().fold(f64::INFINITY, f64::min), numbers().fold(f64::NEG_INFINITY, f64::max));
    let height = |value: f64| {
        // What never moves lies in the middle.
        let share = if hi > lo { (value - lo) / (hi - lo) } else { 0.5 };
        HIGH - RIM - share * (HIGH - 2.0 * RIM)
    };
    let mut path = String::new();
    let mut is_broken = true;
    for (place, answer) in points {
        match number(answer) {
            Some(value) => {
                let letter = if is_broken { 'M' } else { 'L' };
                let _ = write!(path, "{letter}{:.1} {:.1}", place * WIDE, height(value));
                is_broken = false;
            }
            None => is_broken = true,
        }
    }
    path
}
