//! Bytes as choices: values over the whole range of an input, its ends and the machine's own corners among
//! them.

use buying_time::core::model::Model;
use buying_time::core::spec::{InputKind, InputSpec};
use buying_time::core::text::Lang;
use buying_time::core::value::{Value, Values};
use buying_time::models::MODELS;

/// What strangers write where words are wanted: markup, formulas of spreadsheets, what parts cells, what
/// turns a line round, what is wide, what is many bytes long. None of it looks like a machine's word for what
/// is no number.
pub const HOSTILE: [&str; 24] = [
    "<script>alert(1)</script>",
    "\"onload=\"x",
    "' onfocus='",
    "&lt;",
    "&",
    "]]>",
    "<!--",
    "*",
    "_",
    "~",
    "=1+2",
    "@",
    "\u{202E}",
    "\u{0}",
    "\r\n",
    "時間",
    "🏦",
    "e\u{301}",
    "%00",
    "\\}{",
    "WWWWWWWWWWWW",
    "\u{FEFF}",
    "\u{FFFE}",
    " ",
];

/// Bytes that are read from the front; behind the last all are nought.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    pub fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    fn word(&mut self) -> u64 {
        (0..8).fold(0, |word, _| word << 8 | u64::from(self.byte()))
    }

    /// A number below `count`, which is not nought.
    pub fn below(&mut self, count: usize) -> usize {
        let mut number = usize::from(self.byte());
        if count > 256 {
            number = number << 8 | usize::from(self.byte());
        }
        number % count
    }

    /// One of these.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    pub fn lang(&mut self) -> Lang {
        self.one(&Lang::ALL)
    }

    pub fn model(&mut self) -> &'static dyn Model {
        self.one(MODELS)
    }

    /// From 0 to 1.
    pub fn part(&mut self) -> f64 {
        let high = u32::from(self.byte());
        f64::from(high << 8 | u32::from(self.byte())) / 65_535.0
    }

    /// Any number at all, also none.
    pub fn number(&mut self) -> f64 {
        match self.byte() % 8 {
            0 => 0.0,
            1 => f64::INFINITY,
            2 => f64::NAN,
            3 => self.one(&[-1.0, f64::MAX, f64::MIN, f64::MIN_POSITIVE]),
            4 => f64::from(self.byte()),
            5 => libm::pow(10.0, f64::from(self.byte()) - 20.0),
            _ => f64::from_bits(self.word()),
        }
    }

    /// Somebody's words.
    pub fn words(&mut self) -> String {
        (0..self.below(6)).map(|_| self.one(&HOSTILE)).collect()
    }

    /// As UTF-8; what is none is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(self.0).into_owned()
    }

    /// A value that the input takes.
    pub fn value(&mut self, spec: &'static InputSpec) -> Value {
        let value = match spec.kind {
            InputKind::Number { default, lo, hi, .. } => Value::Number(self.within(spec, default, lo, hi)),
            InputKind::Integer { default, lo, hi } => Value::Integer(match self.byte() {
                0 => default,
                1 => lo,
                2 => hi,
                byte => lo + (u32::from(byte) << 8 | u32::from(self.byte())) % (hi - lo + 1),
            }),
            InputKind::Choice { options, .. } => Value::Choice(self.below(options.len())),
            InputKind::Switch { .. } => Value::Switch(self.byte() & 1 == 1),
            InputKind::Text { most } => {
                Value::Text(self.words().chars().take(most).collect::<String>().into())
            }
            InputKind::Table { columns, most, .. } => match self.byte() {
                0 => spec.default_value(),
                count => {
                    let count = if count == 255 { most } else { 1 + usize::from(count) % 12 };
                    let row = |_| columns.iter().map(|column| self.value(column)).collect();
                    Value::Table((0..count.min(most)).map(row).collect::<Vec<Values>>().into())
                }
            },
        };
        spec.check(value).unwrap_or_else(|error| panic!("{error}"))
    }

    fn within(&mut self, spec: &InputSpec, default: f64, lo: f64, hi: f64) -> f64 {
        let number = match self.byte() % 16 {
            0 => default,
            1 => lo,
            2 => hi,
            3 => lo.next_up(),
            4 => hi.next_down(),
            5 => lo + 1e-300,
            6 => lo + (hi - lo) * 1e-16,
            7 => spec.range.map_or(lo, |range| range.0),
            8 => spec.range.map_or(hi, |range| range.1),
            9 => lo + (hi - lo) * libm::pow(10.0, -f64::from(self.byte()) / 8.0),
            10 => hi - (hi - lo) * libm::pow(10.0, -f64::from(self.byte()) / 8.0),
            11 if lo > 0.0 => lo * libm::pow(hi / lo, self.part()),
            12 => f64::from_bits(self.word()),
            _ => lo + (hi - lo) * self.part(),
        };
        if number.is_nan() { default } else { number.clamp(lo, hi) }
    }

    /// Values of a model, also such as do not go together.
    pub fn values(&mut self, model: &'static dyn Model) -> Values {
        model.inputs().iter().map(|spec| self.value(spec)).collect()
    }
}

/// True for one in so many inputs, always the same ones: for what takes long.
pub fn is_sampled(bytes: &[u8], one_in: u32) -> bool {
    let hash =
        bytes.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    (hash ^ hash >> 16) % one_in == 0
}
