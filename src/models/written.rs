//! Every model's prose, from its `prose.txt`: `Prose { sources, ..written::HURDLE }`.

use crate::core::model::{Prose, formula};
use crate::core::text::text;

include!(concat!(env!("OUT_DIR"), "/prose.rs"));
