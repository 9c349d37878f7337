//! The one definition of an input or an output. From an [`InputSpec`] come the slider, the number
//! field, the link, the messages, the documentation and the tests over all models.

pub use super::group::Group;
#[cfg(prose)]
use super::group::UNGROUPED;
pub use super::output::{OutputSpec, Role, output};
use super::sets;
#[cfg(prose)]
use super::source::Provenance;
use super::source::{Credit, Source};
use super::text::{Text, text};
use super::unit::Unit;
use super::value::Value;

/// A builder method whose argument is prose. Natively, where pages are written, it is kept; in the wasm,
/// whose page has the prose already, it is dropped, so that readers need not load it.
macro_rules! prose {
    (
        $(#[$doc:meta])*
        pub const fn $name:ident(mut $self:ident, $($arg:ident : $type:ty),*) -> $out:ty { $($body:tt)* }
    ) => {
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
pub enum SliderScale {
    /// Equal steps are equal amounts.
    Linear,
    /// Equal steps are equal ratios; the range must be above zero.
    Log,
}

/// One option of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Frozen: it stands in people's links.
    pub key: &'static str,
    /// The option's name.
    pub label: Text,
}

/// What an input takes, and its default.
#[derive(Clone, Copy, Debug)]
pub enum InputKind {
    /// A number.
    Number {
        /// The value until the reader sets another.
        default: f64,
        /// The lowest value taken, in canonical units.
        lo: f64,
        /// The highest value taken, in canonical units.
        hi: f64,
        /// How the slider spreads the range.
        scale: SliderScale,
    },
    /// A whole number.
    Integer {
        /// The value until the reader sets another.
        default: u32,
        /// The lowest value taken.
        lo: u32,
        /// The highest value taken.
        hi: u32,
    },
    /// One of several options.
    Choice {
        /// The index of the option until the reader chooses another.
        default: usize,
        /// The options, in the order in which they are offered.
        options: &'static [Choice],
    },
    /// On or off.
    Switch {
        /// Whether it is on until the reader turns it.
        default: bool,
    },
    /// Words; only in tables.
    Text {
        /// The most characters taken.
        most: usize,
    },
    /// A table of one row or more.
    Table {
        /// The columns.
        columns: &'static [InputSpec],
        /// The most rows taken.
        most: usize,
        /// Makes the table that stands there until the reader sets another.
        default: fn() -> Value,
    },
}

/// The definition of one input.
#[derive(Clone, Copy, Debug)]
pub struct InputSpec {
    /// Frozen: it stands in people's links. Lower-case ASCII letters, digits and `-`.
    pub key: &'static str,
    /// Its name.
    pub label: Text,
    /// One line: what it is, and what a reader may compare it with.
    #[cfg(prose)]
    pub help: Text,
    /// How a value is shown and typed.
    pub unit: Unit,
    /// What it takes, and its default.
    pub kind: InputKind,
    /// The heading that it stands under.
    #[cfg(prose)]
    pub group: &'static Group,
    /// Where the default comes from.
    #[cfg(prose)]
    pub source: Provenance,
    /// What the tornado moves the input between: a low and a high that are plausible, in canonical units.
    /// Choices and switches have none: they are tried with each of their options.
    pub range: Option<(f64, f64)>,
    /// For a column: other names that spreadsheets have for it, in any language.
    pub also: &'static [&'static str],
    /// For a table: who published a row, if it is exactly as published.
    pub row_source: Option<RowSource>,
}

/// Says who published a row of a table; `None` for a row that is the reader's own.
pub type RowSource = fn(&[Value]) -> Option<Credit>;

/// Begins the definition of a number from `lo` to `hi`; the methods of [`InputSpec`] complete it.
pub const fn number(key: &'static str, default: f64, lo: f64, hi: f64) -> InputSpec {
    InputSpec::new(key, InputKind::Number { default, lo, hi, scale: SliderScale::Linear })
}

/// Begins the definition of a whole number from `lo` to `hi`.
pub const fn integer(key: &'static str, default: u32, lo: u32, hi: u32) -> InputSpec {
    InputSpec::new(key, InputKind::Integer { default, lo, hi })
}

/// Begins the definition of a choice; see [`choices!`](crate::choices).
pub const fn choice(key: &'static str, default: usize, options: &'static [Choice]) -> InputSpec {
    InputSpec::new(key, InputKind::Choice { default, options })
}

/// Begins the definition of words of at most `most` characters, perhaps none: a column of a table.
pub const fn words(key: &'static str, most: usize) -> InputSpec {
    InputSpec::new(key, InputKind::Text { most })
}

/// Begins the definition of a table with one to `most` rows of these columns.
pub const fn table(
    key: &'static str,
    columns: &'static [InputSpec],
    most: usize,
    default: fn() -> Value,
) -> InputSpec {
    InputSpec::new(key, InputKind::Table { columns, most, default })
}

/// Begins the definition of a switch.
pub const fn switch(key: &'static str, default: bool) -> InputSpec {
    InputSpec::new(key, InputKind::Switch { default })
}

impl InputSpec {
    const fn new(key: &'static str, kind: InputKind) -> InputSpec {
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
            also: &[],
            row_source: None,
        }
    }

    /// A plausible low and high, which the tornado moves a number between.
    pub const fn range(mut self, low: f64, high: f64) -> InputSpec {
        self.range = Some((low, high));
        self
    }

    /// Other names that a pasted heading may have for this column of a table.
    pub const fn also(mut self, names: &'static [&'static str]) -> InputSpec {
        self.also = names;
        self
    }

    /// Who published each row of a table.
    pub const fn rows_cited(mut self, row_source: RowSource) -> InputSpec {
        self.row_source = Some(row_source);
        self
    }

    /// Its name in both languages.
    pub const fn label(mut self, en: &'static str, ja: &'static str) -> InputSpec {
        self.label = text(en, ja);
        self
    }

    prose! {
        /// One line: what it is, and what a reader may compare it with.
        pub const fn help(mut self, en: &'static str, ja: &'static str) -> InputSpec {
            self.help = text(en, ja);
        }
    }

    /// How a value is shown and typed.
    pub const fn unit(mut self, unit: Unit) -> InputSpec {
        self.unit = unit;
        self
    }

    prose! {
        /// The heading that it stands under.
        pub const fn group(mut self, group: &'static Group) -> InputSpec {
            self.group = group;
        }
    }

    /// The slider moves in equal ratios.
    pub const fn log(mut self) -> InputSpec {
        if let InputKind::Number { default, lo, hi, .. } = self.kind {
            self.kind = InputKind::Number { default, lo, hi, scale: SliderScale::Log };
        }
        self
    }

    prose! {
        /// The default is somebody's published figure.
        pub const fn cited(mut self, source: &'static Source) -> InputSpec {
            self.source = Provenance::Cited(source);
        }
    }

    prose! {
        /// The default is our own assumption, for this reason.
        pub const fn assumed(mut self, en: &'static str, ja: &'static str) -> InputSpec {
            self.source = Provenance::Assumption(text(en, ja));
        }
    }

    /// The value until the reader sets another.
    pub fn default_value(&self) -> Value {
        let [plain] = sets::plain(std::slice::from_ref(self));
        plain.value()
    }

    /// The value taken that is nearest to this one.
    pub fn nearest(&self, value: Value) -> Value {
        match (self.kind, value) {
            (InputKind::Number { lo, hi, .. }, Value::Number(number)) => Value::Number(number.clamp(lo, hi)),
            (InputKind::Integer { lo, hi, .. }, Value::Integer(number)) => {
                Value::Integer(number.clamp(lo, hi))
            }
            (_, value) => value,
        }
    }

    /// Whether it is a whole number.
    pub const fn is_whole(&self) -> bool {
        matches!(self.kind, InputKind::Integer { .. })
    }

    /// Whether it is a table, which has an editor instead of a row.
    pub const fn is_table(&self) -> bool {
        matches!(self.kind, InputKind::Table { .. })
    }

    /// Whether it is a number or a whole number, which a slider moves and the solver solves for.
    pub const fn is_numeric(&self) -> bool {
        matches!(self.kind, InputKind::Number { .. } | InputKind::Integer { .. })
    }

    /// The lowest and highest value, for numbers and whole numbers.
    pub fn bounds(&self) -> Option<(f64, f64)> {
        match self.kind {
            InputKind::Number { lo, hi, .. } => Some((lo, hi)),
            InputKind::Integer { lo, hi, .. } => Some((f64::from(lo), f64::from(hi))),
            _ => None,
        }
    }
}
