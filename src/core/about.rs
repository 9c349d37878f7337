//! What a model says of itself, besides its numbers.

use super::source::Source;
use super::text::{Text, text};

/// A named set of inputs. What it doesn't name is at its default.
#[derive(Debug)]
pub struct Preset {
    /// Frozen: scripts and embeds name it.
    pub key: &'static str,
    #[cfg(prose)]
    pub label: Text,
    /// What it stands for, in one line.
    #[cfg(prose)]
    pub help: Text,
    /// (key of the input, value as in a link).
    pub values: &'static [(&'static str, &'static str)],
}

/// A preset; its words stand in the prerendered page, and the wasm carries none of them.
pub const fn preset(
    key: &'static str,
    label: Text,
    help: Text,
    values: &'static [(&'static str, &'static str)],
) -> Preset {
    #[cfg(not(prose))]
    let _ = (label, help);
    Preset {
        key,
        #[cfg(prose)]
        label,
        #[cfg(prose)]
        help,
        values,
    }
}

/// A formula as MathML (presentation), with a line that says what it is.
#[derive(Debug)]
pub struct Formula {
    pub says: Text,
    pub mathml: &'static str,
}

/// A formula: what it says in English and in Japanese, and its MathML.
pub const fn formula(en: &'static str, ja: &'static str, mathml: &'static str) -> Formula {
    Formula { says: text(en, ja), mathml }
}

/// What a model is, besides its numbers.
#[derive(Debug)]
pub struct About {
    /// The folder of its page. Frozen.
    pub id: &'static str,
    pub presets: &'static [Preset],
    pub asks: Asks,
}

/// What the page asks about a model until the reader asks something else: which `input` makes `output` the
/// `target` (canonical unit), what moves `output` most, and what it is over `x` and `y`. All by their keys; the
/// inputs are numbers.
#[derive(Clone, Copy, Debug)]
pub struct Asks {
    pub output: &'static str,
    pub target: f64,
    pub input: &'static str,
    pub x: &'static str,
    pub y: &'static str,
}

/// What never changes on a model's page. It stands in the prerendered files; the wasm carries none of it.
#[derive(Debug)]
pub struct Prose {
    pub name: Text,
    /// The question it answers.
    pub question: Text,
    /// One or two sentences under the question.
    pub lead: Text,
    pub formulas: &'static [Formula],
    /// What the model leaves out.
    pub leaves_out: &'static [Text],
    /// Remarks that a careful reader needs: corrections to the sources, readings of the result.
    pub notes: &'static [Text],
    /// Sources that no single input cites, e.g. of comparisons and methods.
    pub sources: &'static [&'static Source],
}
