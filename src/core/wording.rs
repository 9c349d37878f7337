//! How an input's values and bounds are shown, and what an output says.

use super::answer::Answer;
use super::format;
use super::month;
use super::spec::{InputKind, InputSpec, OutputSpec};
use super::text::Lang;
use super::unit::Unit;
use super::value::Value;

impl InputSpec {
    /// "0.1 to 20 trillion $", in the units of the number field.
    pub fn bounds_in_words(&self, lang: Lang) -> String {
        let Some((lo, hi)) = self.bounds() else { return String::new() };
        if self.unit == Unit::MONTH {
            let (lo, hi) = (self.unit.show(lo, lang), self.unit.show(hi, lang));
            return match lang {
                Lang::En => format!("{lo} to {hi}"),
                Lang::Ja => format!("{lo}～{hi}"),
            };
        }
        let exponent = self.unit.field_exponent(lang);
        let unit = self.unit.field_label(lang);
        let (lo, hi) = (format::field(lo, exponent), format::field(hi, exponent));
        match lang {
            Lang::En if unit.is_empty() || unit.starts_with(['%', '×']) => format!("{lo} to {hi}{unit}"),
            Lang::En => format!("{lo} to {hi} {unit}"),
            Lang::Ja => format!("{lo}～{hi}{unit}"),
        }
    }

    /// The text of the number field.
    pub fn field(&self, value: &Value, lang: Lang) -> String {
        match (self.kind, value) {
            (_, &Value::Integer(months)) if self.unit == Unit::MONTH => month::iso(months),
            (_, Value::Text(words)) => words.to_string(),
            (InputKind::Choice { .. }, Value::Choice(_)) => self.show(value, lang),
            _ => format::field(value.as_f64(), self.unit.field_exponent(lang)),
        }
    }

    /// The value in words, as a sentence would put it.
    pub fn show(&self, value: &Value, lang: Lang) -> String {
        match (self.kind, value) {
            (InputKind::Choice { options, .. }, Value::Choice(index)) => {
                options.get(*index).map_or("", |option| option.label.get(lang)).to_owned()
            }
            (_, Value::Text(words)) => words.to_string(),
            (_, Value::Table(rows)) => match lang {
                Lang::En if rows.len() == 1 => "1 row".to_owned(),
                Lang::En => format!("{} rows", rows.len()),
                Lang::Ja => format!("{}行", rows.len()),
            },
            (_, Value::Switch(on)) => match (on, lang) {
                (true, Lang::En) => "on".to_owned(),
                (false, Lang::En) => "off".to_owned(),
                (true, Lang::Ja) => "オン".to_owned(),
                (false, Lang::Ja) => "オフ".to_owned(),
            },
            _ => self.unit.show(value.as_f64(), lang),
        }
    }
}

impl OutputSpec {
    /// The answer in words: the number with its unit, or what stands in its place.
    pub fn words(&self, answer: &Answer, lang: Lang) -> String {
        match answer {
            Answer::Number(value) => self.unit.show(*value, lang),
            Answer::Words(words) | Answer::Absent(words) => words.get(lang).to_owned(),
        }
    }
}
