//! What would change the page's answer most, in a line with a button for each.

use std::fmt::Write;

use super::escape;
use crate::core::answer::Answer;
use crate::core::text::Lang;
use crate::explore::tornado::{Swing, Tornado, Trial};

/// So many inputs are named.
const NAMED: usize = 2;

/// The inputs that move the answer most, each at the end that is further from the present answer; a button
/// sets it. Those that something else sets (`led`, by their keys) are left out. Empty where no input alone
/// moves it.
pub fn turns(tornado: &Tornado, led: &[&str], lang: Lang) -> String {
    let output = tornado.output();
    let now = tornado.now.and_then(Answer::number);
    let sorted = tornado.sorted();
    let free = sorted.iter().filter(|swing| !led.contains(&tornado.input(swing).key));
    let furthest = free.filter_map(|swing| Some((*swing, furthest(swing, now)?))).take(NAMED);
    let mut buttons = String::new();
    for (swing, trial) in furthest {
        let Some(answer) = &trial.output else { continue };
        let spec = tornado.input(swing);
        let (label, value) = (escape(spec.label.get(lang)), escape(&spec.show(&trial.value, lang)));
        let leads_to = escape(&output.words(answer, lang));
        let words = match lang {
            Lang::En => format!("{label} set to {value}: {leads_to}"),
            Lang::Ja => format!("{label}を{value}にすると{leads_to}"),
        };
        let _ = write!(
            buttons,
            " <button type=\"button\" data-use=\"{}\" data-value=\"{}\">{words}</button>",
            spec.key,
            escape(&spec.encode(&trial.value)),
        );
    }
    if buttons.is_empty() {
        return String::new();
    }
    let what = escape(output.label.get(lang));
    let present = tornado.now.map_or_else(String::new, |answer| escape(&output.words(&answer, lang)));
    match lang {
        Lang::En => {
            format!("<span>What would change the answer most ({what}, now {present}):</span>{buttons}")
        }
        Lang::Ja => format!("<span>結果を最も変える前提（{what}、この設定では{present}）：</span>{buttons}"),
    }
}

/// The end of a swing that is further from the present answer.
fn furthest(swing: &Swing, now: Option<f64>) -> Option<&Trial> {
    let (least, most) = swing.ends()?;
    let (low, high) = (least.output.and_then(Answer::number)?, most.output.and_then(Answer::number)?);
    let now = now.unwrap_or((low + high) / 2.0);
    Some(if (low - now).abs() > (high - now).abs() { least } else { most })
}
