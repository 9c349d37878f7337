//! What is fuzzed: a function of any bytes for each way into the calculator, which panics if anything is not
//! as it must be. `make fuzz` looks for such bytes, `cargo test` replays those that are kept.

mod address;
mod api;
mod bytes;
mod drafts;
mod file;
mod link;
mod loose;
mod markup;
mod message;
mod model;
mod page;
mod questions;
#[path = "../../common/records.rs"]
mod records;
mod rules;
mod table;
mod typed;

/// A function that must take any bytes.
pub type Target = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: [(&str, Target); 11] = [
    ("address", address::run),
    ("api", api::run),
    ("drafts", drafts::run),
    ("file", file::run),
    ("link", link::run),
    ("message", message::run),
    ("model", model::run),
    ("page", page::run),
    ("questions", questions::run),
    ("table", table::run),
    ("typed", typed::run),
];

/// The target of this name.
pub fn find(name: &str) -> Option<Target> {
    TARGETS.iter().find(|(known, _)| *known == name).map(|(_, target)| *target)
}
