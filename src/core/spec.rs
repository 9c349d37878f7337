//! The one definition of an input or an output. From an [`InputSpec`] come the slider, the number
//! field, the link, the messages, the documentation and the tests over all models.

use super::answer::Answer;
use super::error::{InputError, Problem};
use super::format;
use super::parse;
#[cfg(prose)]
use super::source::Provenance;
use super::source::Source;
use super::table;
use super::text::{Lang, Text, is_harmless, text};
use super::unit::{Magnitude, Unit};
use super::value::{Value, Values};

/// A builder method whose argument is prose: kept natively, where pages are written, and dropped in the
/// wasm, whose page has it already. What the wasm never reads, a reader never has to load.
macro_rules! prose {
    ($(#[$doc:meta])* pub const fn $name:ident(mut $self:ident, $($arg:ident : $type:ty),*) -> $out:ty { $($body:tt)* }) => {
        $(#[$doc])*
        #[cfg(prose)]
        pub const fn $name(mut $self, $($arg: $type),*) -> $out {
            $($body)*
            $self
        }

        $(#[$doc])*
        #[cfg(not(prose))]
        pub const fn $name($self, $(_: $type),*) -> $out {
            $self
        }
    };
}

/// How a slider spreads its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    Linear,
    /// Equal steps are equal ratios; the range must be above zero.
    Log,
}

/// One option of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Frozen: it stands in people's links.
    pub key: &'static str,
    pub label: Text,
}

/// What an input takes, and its default.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Number {
        default: f64,
        lo: f64,
        hi: f64,
        scale: Scale,
    },
    Integer {
        default: u32,
        lo: u32,
        hi: u32,
    },
    Choice {
        default: usize,
        options: &'static [Choice],
    },
    Switch {
        default: bool,
    },
    /// Words, at most so many characters; only in tables.
    Text {
        most: usize,
    },
    /// Rows of these columns, from one to so many.
    Table {
        columns: &'static [InputSpec],
        most: usize,
        default: fn() -> Value,
    },
}

/// A heading over inputs or outputs that belong together.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    pub title: Text,
}

const UNGROUPED: Group = Group { title: text("Inputs", "入力") };

/// The definition of one input.
#[derive(Clone, Copy, Debug)]
pub struct InputSpec {
    /// Frozen: it stands in people's links. Lower-case ASCII letters, digits and `-`.
    pub key: &'static str,
    pub label: Text,
    /// One line: what it is, and what a reader may compare it with.
    #[cfg(prose)]
    pub help: Text,
    pub unit: Unit,
    pub kind: Kind,
    #[cfg(prose)]
    pub group: &'static Group,
    #[cfg(prose)]
    pub source: Provenance,
    /// What the tornado moves the input between: a low and a high that are plausible, in canonical units.
    /// Choices and switches have none: they are tried with each of their options.
    pub range: Option<(f64, f64)>,
}

/// Begins the definition of a number from `lo` to `hi`; the methods of [`InputSpec`] complete it.
pub const fn number(key: &'static str, default: f64, lo: f64, hi: f64) -> InputSpec {
    InputSpec::new(key, Kind::Number { default, lo, hi, scale: Scale::Linear })
}

/// Begins the definition of a whole number from `lo` to `hi`.
pub const fn integer(key: &'static str, default: u32, lo: u32, hi: u32) -> InputSpec {
    InputSpec::new(key, Kind::Integer { default, lo, hi })
}

/// Begins the definition of a choice; see [`choices!`](crate::choices).
pub const fn choice(key: &'static str, default: usize, options: &'static [Choice]) -> InputSpec {
    InputSpec::new(key, Kind::Choice { default, options })
}

/// Begins the definition of words of at most so many characters, which may be none: a column of a table.
pub const fn words(key: &'static str, most: usize) -> InputSpec {
    InputSpec::new(key, Kind::Text { most })
}

/// Begins the definition of a table with one to `most` rows of these columns.
pub const fn table(
    key: &'static str,
    columns: &'static [InputSpec],
    most: usize,
    default: fn() -> Value,
) -> InputSpec {
    InputSpec::new(key, Kind::Table { columns, most, default })
}

/// Begins the definition of a switch.
pub const fn switch(key: &'static str, default: bool) -> InputSpec {
    InputSpec::new(key, Kind::Switch { default })
}

impl InputSpec {
    const fn new(key: &'static str, kind: Kind) -> InputSpec {
        InputSpec {
            key,
            label: text("", ""),
            #[cfg(prose)]
            help: text("", ""),
            unit: Unit::PLAIN,
            kind,
            #[cfg(prose)]
            group: &UNGROUPED,
            #[cfg(prose)]
            source: Provenance::Assumption(text("", "")),
            range: None,
        }
    }

    /// A plausible low and high, which the tornado moves a number between.
    pub const fn range(mut self, low: f64, high: f64) -> InputSpec {
        self.range = Some((low, high));
        self
    }

    pub const fn label(mut self, en: &'static str, ja: &'static str) -> InputSpec {
        self.label = text(en, ja);
        self
    }

    prose! {
        pub const fn help(mut self, en: &'static str, ja: &'static str) -> InputSpec {
            self.help = text(en, ja);
        }
    }

    pub const fn unit(mut self, unit: Unit) -> InputSpec {
        self.unit = unit;
        self
    }

    prose! {
        pub const fn group(mut self, group: &'static Group) -> InputSpec {
            self.group = group;
        }
    }

    /// The slider moves in equal ratios.
    pub const fn log(mut self) -> InputSpec {
        if let Kind::Number { default, lo, hi, .. } = self.kind {
            self.kind = Kind::Number { default, lo, hi, scale: Scale::Log };
        }
        self
    }

    prose! {
        pub const fn cited(mut self, source: &'static Source) -> InputSpec {
            self.source = Provenance::Cited(source);
        }
    }

    prose! {
        pub const fn assumed(mut self, en: &'static str, ja: &'static str) -> InputSpec {
            self.source = Provenance::Assumption(text(en, ja));
        }
    }

    pub fn default_value(&self) -> Value {
        match self.kind {
            Kind::Number { default, .. } => Value::Number(default),
            Kind::Integer { default, .. } => Value::Integer(default),
            Kind::Choice { default, .. } => Value::Choice(default),
            Kind::Switch { default } => Value::Switch(default),
            Kind::Text { .. } => Value::Text("".into()),
            Kind::Table { default, .. } => default(),
        }
    }

    /// The error that names this input.
    pub fn refuse(&'static self, problem: Problem) -> InputError {
        InputError { spec: self, problem, row: None }
    }

    /// Whether it is a whole number.
    pub const fn is_whole(&self) -> bool {
        matches!(self.kind, Kind::Integer { .. })
    }

    /// Whether it is a table, which has an editor instead of a row.
    pub const fn is_table(&self) -> bool {
        matches!(self.kind, Kind::Table { .. })
    }

    /// Whether it is a number or a whole number, which a slider moves and the solver solves for.
    pub const fn is_numeric(&self) -> bool {
        matches!(self.kind, Kind::Number { .. } | Kind::Integer { .. })
    }

    /// The lowest and highest value, for numbers and whole numbers.
    pub fn bounds(&self) -> Option<(f64, f64)> {
        match self.kind {
            Kind::Number { lo, hi, .. } => Some((lo, hi)),
            Kind::Integer { lo, hi, .. } => Some((f64::from(lo), f64::from(hi))),
            _ => None,
        }
    }

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

    /// Whether the value is of the right kind, finite and within bounds; −0 becomes 0.
    pub fn check(&'static self, value: Value) -> Result<Value, InputError> {
        match (self.kind, &value) {
            (Kind::Number { lo, hi, .. }, &Value::Number(number)) => {
                if number.is_nan() {
                    Err(self.refuse(Problem::NotANumber))
                } else if number < lo || number > hi {
                    Err(self.refuse(Problem::OutOfRange))
                } else {
                    Ok(Value::Number(if number == 0.0 { 0.0 } else { number }))
                }
            }
            (Kind::Integer { lo, hi, .. }, &Value::Integer(integer)) => {
                if integer < lo || integer > hi {
                    Err(self.refuse(Problem::OutOfRange))
                } else {
                    Ok(value)
                }
            }
            (Kind::Choice { options, .. }, &Value::Choice(index)) if index < options.len() => Ok(value),
            (Kind::Choice { .. }, _) => Err(self.refuse(Problem::UnknownChoice)),
            (Kind::Switch { .. }, Value::Switch(_)) => Ok(value),
            (Kind::Text { most }, Value::Text(words)) if words.chars().count() > most => {
                Err(self.refuse(Problem::TooLong))
            }
            (Kind::Text { .. }, Value::Text(words)) if words.chars().all(is_harmless) => Ok(value),
            (Kind::Text { .. }, Value::Text(words)) => {
                // A line break in a spreadsheet's cell parts words, as a space does.
                let spaced = words.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
                Ok(Value::Text(spaced.filter(|c| is_harmless(*c)).collect::<String>().into()))
            }
            (Kind::Text { .. }, _) => Err(self.refuse(Problem::NotWords)),
            (Kind::Table { columns, most, .. }, Value::Table(rows)) => self.check_rows(columns, most, rows),
            (Kind::Table { .. }, _) => Err(self.refuse(Problem::NotATable)),
            _ => Err(self.refuse(Problem::NotANumber)),
        }
    }

    fn check_rows(
        &'static self,
        columns: &'static [InputSpec],
        most: usize,
        rows: &[Values],
    ) -> Result<Value, InputError> {
        if rows.is_empty() {
            return Err(self.refuse(Problem::NoRows));
        }
        if rows.len() > most {
            return Err(self.refuse(Problem::TooManyRows));
        }
        let check = |(index, row): (usize, &Values)| {
            if row.len() != columns.len() {
                return Err(self.refuse(Problem::NotATable).in_row(index));
            }
            let cells = columns.iter().zip(row).map(|(column, cell)| column.check(cell.clone()));
            cells.collect::<Result<Values, _>>().map_err(|error| error.in_row(index))
        };
        let rows = rows.iter().enumerate().map(check).collect::<Result<Vec<Values>, _>>()?;
        Ok(Value::Table(rows.into()))
    }

    /// A number in canonical units, made into a value of this input's kind and checked.
    pub fn admit(&'static self, number: f64) -> Result<Value, InputError> {
        match self.kind {
            Kind::Number { .. } => self.check(Value::Number(number)),
            Kind::Integer { lo, hi, .. } => {
                if number.is_nan() {
                    Err(self.refuse(Problem::NotANumber))
                } else if number < f64::from(lo) || number > f64::from(hi) {
                    Err(self.refuse(Problem::OutOfRange))
                } else if number.fract() != 0.0 {
                    Err(self.refuse(Problem::NotWhole))
                } else {
                    Ok(Value::Integer(number as u32))
                }
            }
            Kind::Choice { options, .. } => (0..options.len())
                .find(|&index| index as f64 == number)
                .map(Value::Choice)
                .ok_or_else(|| self.refuse(Problem::UnknownChoice)),
            Kind::Switch { .. } if number == 0.0 || number == 1.0 => Ok(Value::Switch(number == 1.0)),
            Kind::Switch { .. } => Err(self.refuse(Problem::UnknownChoice)),
            Kind::Text { .. } => Err(self.refuse(Problem::NotWords)),
            Kind::Table { .. } => Err(self.refuse(Problem::NotATable)),
        }
    }

    /// What a reader typed into the number field.
    pub fn parse(&'static self, typed: &str, lang: Lang) -> Result<Value, InputError> {
        if let Kind::Choice { options, .. } = self.kind {
            return self.choose(options, typed);
        }
        if let Kind::Text { .. } = self.kind {
            return self.check(Value::Text(typed.trim().into()));
        }
        match parse::number(typed, self.unit, lang) {
            Ok(number) => self.admit(number),
            Err(problem) => Err(self.refuse(problem)),
        }
    }

    /// An option by its key or its label in any language, whatever the case: as a spreadsheet may have it.
    fn choose(&'static self, options: &[Choice], typed: &str) -> Result<Value, InputError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(self.refuse(Problem::Empty));
        }
        let named = |option: &Choice| {
            option.key.eq_ignore_ascii_case(typed)
                || Lang::ALL.iter().any(|lang| option.label.get(*lang).eq_ignore_ascii_case(typed))
        };
        let found = options.iter().position(named).map(Value::Choice);
        found.ok_or_else(|| self.refuse(Problem::UnknownChoice))
    }

    /// The text for a link. Reads back as exactly the same value.
    pub fn encode(&self, value: &Value) -> String {
        match (self.kind, value) {
            (_, &Value::Integer(months)) if self.unit == Unit::MONTH => format::year_month(months),
            (_, Value::Number(number)) => format::link(*number),
            (_, Value::Integer(integer)) => integer.to_string(),
            (Kind::Choice { options, .. }, Value::Choice(index)) => {
                options.get(*index).map_or_else(String::new, |option| option.key.to_owned())
            }
            (_, Value::Choice(index)) => index.to_string(),
            (_, Value::Switch(on)) => u8::from(*on).to_string(),
            (_, Value::Text(words)) => table::escape(words),
            (Kind::Table { columns, .. }, Value::Table(rows)) => table::encode(columns, rows),
            (_, Value::Table(_)) => String::new(),
        }
    }

    /// Reads the text of a link.
    pub fn decode(&'static self, encoded: &str) -> Result<Value, InputError> {
        match self.kind {
            Kind::Integer { .. } if self.unit == Unit::MONTH => match parse::year_month(encoded) {
                Some(months) => self.admit(f64::from(months)),
                None => Err(self.refuse(Problem::NotADate)),
            },
            Kind::Text { .. } => self.check(Value::Text(table::unescape(encoded).into())),
            Kind::Table { columns, most, .. } => table::decode(self, columns, most, encoded),
            Kind::Number { .. } | Kind::Integer { .. } => match parse::canonical(encoded) {
                Ok(number) => self.admit(number),
                Err(problem) => Err(self.refuse(problem)),
            },
            Kind::Choice { options, .. } => options
                .iter()
                .position(|option| option.key == encoded)
                .map(Value::Choice)
                .ok_or_else(|| self.refuse(Problem::UnknownChoice)),
            Kind::Switch { .. } => match encoded {
                "0" => Ok(Value::Switch(false)),
                "1" => Ok(Value::Switch(true)),
                _ => Err(self.refuse(Problem::UnknownChoice)),
            },
        }
    }

    /// The text of the number field.
    pub fn field(&self, value: &Value, lang: Lang) -> String {
        match (self.kind, value) {
            (_, &Value::Integer(months)) if self.unit == Unit::MONTH => format::year_month(months),
            (_, Value::Text(words)) => words.to_string(),
            (Kind::Choice { .. }, Value::Choice(_)) => self.show(value, lang),
            _ => format::field(value.as_f64(), self.unit.field_exponent(lang)),
        }
    }

    /// The value in words, as a sentence would put it.
    pub fn show(&self, value: &Value, lang: Lang) -> String {
        match (self.kind, value) {
            (Kind::Choice { options, .. }, Value::Choice(index)) => {
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

/// What kind of quantity an output is: the solver and the table treat them differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One of the answers that stand at the top.
    Headline,
    Plain,
}

/// The definition of one output.
#[derive(Clone, Copy, Debug)]
pub struct OutputSpec {
    /// Frozen: scripts and thresholds name it.
    pub key: &'static str,
    pub label: Text,
    pub help: Text,
    pub unit: Unit,
    pub role: Role,
    pub group: &'static Group,
    /// Whether it is never a number, so that nothing can be solved for in it.
    pub is_words: bool,
}

/// Begins the definition of an output; the methods of [`OutputSpec`] complete it.
pub const fn output(key: &'static str) -> OutputSpec {
    OutputSpec {
        key,
        label: text("", ""),
        help: text("", ""),
        unit: Unit::usd(Magnitude::Billion),
        role: Role::Plain,
        group: &UNGROUPED,
        is_words: false,
    }
}

impl OutputSpec {
    pub const fn label(mut self, en: &'static str, ja: &'static str) -> OutputSpec {
        self.label = text(en, ja);
        self
    }

    pub const fn help(mut self, en: &'static str, ja: &'static str) -> OutputSpec {
        self.help = text(en, ja);
        self
    }

    pub const fn unit(mut self, unit: Unit) -> OutputSpec {
        self.unit = unit;
        self
    }

    pub const fn group(mut self, group: &'static Group) -> OutputSpec {
        self.group = group;
        self
    }

    /// The answer in words: the number with its unit, or what stands in its place.
    pub fn words(&self, answer: &Answer, lang: Lang) -> String {
        match answer {
            Answer::Number(value) => self.unit.show(*value, lang),
            Answer::Words(words) | Answer::Absent(words) => words.get(lang).to_owned(),
        }
    }

    /// Never a number, always words: which limit binds, who fails first.
    pub const fn in_words(mut self) -> OutputSpec {
        self.is_words = true;
        self
    }

    pub const fn headline(mut self) -> OutputSpec {
        self.role = Role::Headline;
        self
    }
}
