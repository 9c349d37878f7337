//! What is being asked, and how it stands in a link.

use crate::core::format;
use crate::core::link;
use crate::core::model::Model;
use crate::core::query;
use crate::core::spec::InputSpec;

/// The three questions, each about inputs and outputs by their index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Questions {
    /// What has to be true for an output to be the target.
    pub solve: Solve,
    /// The output that the tornado is about.
    pub tornado: usize,
    /// What an output is over two inputs.
    pub grid: Grid,
}

/// Which value of `input` makes `output` the `target`?
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solve {
    /// The index of the input that is solved for.
    pub input: usize,
    /// The index of the output that should be the target.
    pub output: usize,
    /// What the output should be, in its canonical unit.
    pub target: f64,
}

/// What is `output` over the inputs `x` and `y`?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The index of the input along the columns.
    pub x: usize,
    /// The index of the input along the rows.
    pub y: usize,
    /// The index of the output in the cells.
    pub output: usize,
}

/// The keys of the questions in a link, which no input may have.
pub const KEYS: [&str; 3] = ["solve", "tornado", "grid"];

/// What separates the parts of a question.
const PART: char = '_';

/// Every input that a slider moves: those that can be solved for and stand at the axes of a grid.
pub fn numeric(model: &dyn Model) -> impl Iterator<Item = (usize, &'static InputSpec)> {
    model.inputs().iter().enumerate().filter(|(_, spec)| spec.is_numeric())
}

impl Questions {
    /// The model's own questions, which are asked until the reader asks others.
    pub fn of(model: &dyn Model) -> Questions {
        let asks = model.about().asks;
        let input = |key: &str| model.input(key).unwrap_or(0);
        let output = |key: &str| model.output(key).unwrap_or(0);
        Questions {
            solve: Solve { input: input(asks.input), output: output(asks.output), target: asks.target },
            tornado: output(asks.output),
            grid: Grid { x: input(asks.x), y: input(asks.y), output: output(asks.output) },
        }
    }

    /// Which of the questions differ from these, in the order of [`KEYS`].
    pub fn differ(&self, other: &Questions) -> [bool; KEYS.len()] {
        [self.solve != other.solve, self.tornado != other.tornado, self.grid != other.grid]
    }

    /// The questions in a query, and the keys of those that were not understood.
    pub fn read(model: &dyn Model, query: &str) -> (Questions, Vec<&'static str>) {
        let mut questions = Questions::of(model);
        let mut strange = Vec::new();
        for key in KEYS {
            if let Some(text) = query::get(query, key)
                && questions.take(model, key, &text).is_none()
            {
                strange.push(key);
            }
        }
        (questions, strange)
    }

    /// How much of a question can't be read, if the key is one of a question.
    pub fn flaws(model: &dyn Model, key: &str, text: &str) -> Option<usize> {
        KEYS.contains(&key).then(|| usize::from(Questions::of(model).take(model, key, text).is_none()))
    }

    fn take(&mut self, model: &dyn Model, key: &str, text: &str) -> Option<()> {
        let parts: Vec<&str> = text.split(PART).collect();
        let input = |key: &str| model.input(key).filter(|&index| model.inputs()[index].is_numeric());
        match (key, parts.as_slice()) {
            ("tornado", [output]) => self.tornado = model.output(output)?,
            ("solve", [of, output, target]) => {
                let target = link::canonical(target).ok()?;
                self.solve = Solve { input: input(of)?, output: model.output(output)?, target };
            }
            ("grid", [x, y, output]) if x != y => {
                self.grid = Grid { x: input(x)?, y: input(y)?, output: model.output(output)? };
            }
            _ => return None,
        }
        Some(())
    }

    /// The pairs for a query: only the questions that are not the model's own.
    pub fn pairs(&self, model: &dyn Model) -> Vec<(&'static str, String)> {
        let own = Questions::of(model);
        let input = |index: usize| model.inputs().get(index).map_or("", |spec| spec.key);
        let output = |index: usize| model.outputs().get(index).map_or("", |spec| spec.key);
        let mut pairs = Vec::new();
        if self.solve != own.solve {
            let Solve { input: of, output: what, target } = self.solve;
            pairs.push((
                KEYS[0],
                format!("{}{PART}{}{PART}{}", input(of), output(what), format::link(target)),
            ));
        }
        if self.tornado != own.tornado {
            pairs.push((KEYS[1], output(self.tornado).to_owned()));
        }
        if self.grid != own.grid {
            let Grid { x, y, output: what } = self.grid;
            pairs.push((KEYS[2], format!("{}{PART}{}{PART}{}", input(x), input(y), output(what))));
        }
        pairs
    }
}
