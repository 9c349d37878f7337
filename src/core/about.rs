//! What a model says of itself, besides its numbers.

use super::source::Source;
use super::text::{Text, text};

/// A named set of inputs. What it doesn't name is at its default.
#[derive(Debug)]
pub struct Preset {
    /// Frozen: scripts and embeds name it.
    pub key: &'static str,
    /// Its name on the button that applies it.
    #[cfg(prose)]
    pub label: Text,
    /// What it stands for, in one line.
    #[cfg(prose)]
    pub help: Text,
    /// Pairs of an input's key and its value as in a link.
    pub values: &'static [(&'static str, &'static str)],
}

/// A preset. Its words stand in the prerendered page only; the wasm carries none of them.
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
    /// What it says, in one line.
    pub says: Text,
    /// The formula itself, as presentation MathML.
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
    /// Its presets, in the order in which the page offers them.
    pub presets: &'static [Preset],
    /// What the page asks until the reader asks something else.
    pub asks: Asks,
    /// The key of the headline output that is the page's one large number.
    pub hero: &'static str,
    /// The calculator whose question comes next.
    pub next: Next,
    /// The keys of the three to six inputs that stand in the reader's reach; the others are folded.
    pub levers: &'static [&'static str],
}

/// The way on to another calculator.
#[derive(Clone, Copy, Debug)]
pub struct Next {
    /// The id of the model that comes next.
    pub to: &'static str,
    /// What both have in common and the reader takes along: the key of the input here, and of the one there.
    pub carries: &'static [(&'static str, &'static str)],
}

/// What the page asks about a model until the reader asks something else: which `input` makes `output` the
/// `target`, what moves `output` most, and what `output` is over `x` and `y`. The inputs are numbers.
#[derive(Clone, Copy, Debug)]
pub struct Asks {
    /// The key of the output that all three questions are about.
    pub output: &'static str,
    /// The value that `output` should take, in its canonical unit.
    pub target: f64,
    /// The key of the input that is solved for.
    pub input: &'static str,
    /// The key of the input along the grid's columns.
    pub x: &'static str,
    /// The key of the input along the grid's rows.
    pub y: &'static str,
}

/// What never changes on a model's page. It stands in the prerendered files; the wasm carries none of it.
#[derive(Debug)]
pub struct Prose {
    /// The model's name.
    pub name: Text,
    /// The question it answers.
    pub question: Text,
    /// One or two sentences under the question.
    pub lead: Text,
    /// The formulas it computes, in order.
    pub formulas: &'static [Formula],
    /// What the model leaves out.
    pub leaves_out: &'static [Text],
    /// Remarks that a careful reader needs: corrections to the sources, readings of the result.
    pub notes: &'static [Text],
    /// Sources that no single input cites, such as those of comparisons and methods.
    pub sources: &'static [&'static Source],
}
