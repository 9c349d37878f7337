//! How an answer is wanted: language, size, theme.

use super::failure::Failure;
use super::plain::Plain;
use crate::core::loose::Loose;
use crate::core::text::Lang;
use crate::draw::Palette;

/// What may be given beside the inputs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// The language of all words.
    pub lang: Lang,
    /// In CSS pixels, as it is to be shown.
    pub width: Option<f64>,
    /// The height of the drawing, if the caller wants another than its width suggests.
    pub height: Option<f64>,
    /// The colours it is drawn in.
    pub palette: Palette,
    /// Whether the title, the summary and where it is from stand around a chart.
    pub caption: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { lang: Lang::En, width: None, height: None, palette: Palette::Light, caption: true }
    }
}

/// The options of every question.
pub const WORDS: &[&str] = &["lang"];
/// The options of a chart.
pub const CHART: &[&str] = &["lang", "width", "height", "theme", "caption"];

/// The sides of a chart, in CSS pixels. Outside of what can be drawn well it is shown larger or smaller.
pub const SIDES: (f64, f64) = (100.0, 4_000.0);

impl Options {
    /// Of the options that are `known` to a question, those that are given.
    ///
    /// # Errors
    /// The first that is unknown or refused.
    pub fn read(given: &Loose, known: &[&'static str]) -> Result<Options, Failure> {
        let mut options = Options::default();
        let given = match given {
            Loose::Null => return Ok(options),
            Loose::Map(given) => given,
            _ => {
                let message = "options: an object is wanted.".to_owned();
                return Err(Failure::new("not-an-object", "options", Plain::Null, message).without_field());
            }
        };
        for (key, value) in given {
            if !known.contains(&key.as_str()) {
                return Err(Failure::unknown("unknown-option", key, "an option", known.iter().copied()));
            }
            match key.as_str() {
                "lang" => options.lang = chosen(key, value, &[("en", Lang::En), ("ja", Lang::Ja)])?,
                "theme" => {
                    let themes = [("light", Palette::Light), ("dark", Palette::Dark)];
                    options.palette = chosen(key, value, &themes)?;
                }
                "caption" => options.caption = switch(key, value)?,
                "width" => options.width = Some(side(key, value)?),
                _ => options.height = Some(side(key, value)?),
            }
        }
        Ok(options)
    }
}

fn chosen<T: Copy>(key: &str, given: &Loose, options: &[(&'static str, T)]) -> Result<T, Failure> {
    if let Loose::Text(word) = given
        && let Some((_, meant)) = options.iter().find(|(name, _)| name == word)
    {
        return Ok(*meant);
    }
    let names: Vec<&'static str> = options.iter().map(|(name, _)| *name).collect();
    let message = format!("{key}: one of these is wanted: {}.", names.join(", "));
    let bounds = Plain::Object(vec![("options", Plain::list(names))]);
    Err(Failure::new("unknown-choice", key, bounds, message))
}

fn switch(key: &str, given: &Loose) -> Result<bool, Failure> {
    match given {
        Loose::Switch(on) => Ok(*on),
        _ => {
            let bounds = Plain::Object(vec![("options", Plain::list([false, true]))]);
            let message = format!("{key}: true or false is wanted.");
            Err(Failure::new("unknown-choice", key, bounds, message))
        }
    }
}

fn side(key: &str, given: &Loose) -> Result<f64, Failure> {
    let (lo, hi) = SIDES;
    let code = match given {
        Loose::Number(side) if (lo..=hi).contains(side) => return Ok(*side),
        Loose::Number(side) if !side.is_nan() => "out-of-range",
        _ => "not-a-number",
    };
    let message = format!("{key}: a number from {lo} to {hi} is wanted, in pixels.");
    Err(Failure::new(code, key, Plain::list([lo, hi]), message))
}
