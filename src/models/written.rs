//! The prose of every model, from the `prose.txt` of its folder, for `Prose { sources: …, ..written::MODEL
//! }`.

use crate::core::model::{Prose, formula};
use crate::core::text::text;

include!(concat!(env!("OUT_DIR"), "/prose.rs"));
