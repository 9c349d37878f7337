//! The page as text. A prerendered file is this text; in the browser the same functions make anew what
//! changes. Everything is escaped on the way in.
//!
//! Prose (formulas, notes, sources, help) never changes, so it lives in the prerendered files only, and the
//! wasm carries none of it: see the macro `prose!` in `core::spec`.

#[cfg(prose)]
mod about;
mod answers;
#[cfg(prose)]
mod article;
#[cfg(prose)]
mod calculators;
mod changes;
#[cfg(prose)]
mod controls;
mod curve;
#[cfg(prose)]
mod editor;
#[cfg(prose)]
mod embed;
#[cfg(prose)]
mod evidence;
#[cfg(prose)]
mod explore;
#[cfg(prose)]
mod figure;
#[cfg(prose)]
mod footer;
#[cfg(prose)]
mod front;
mod given;
#[cfg(prose)]
mod guide;
#[cfg(prose)]
mod header;
#[cfg(prose)]
mod imprint;
#[cfg(prose)]
mod missing;
#[cfg(prose)]
mod page;
mod paste;
#[cfg(prose)]
mod preset;
#[cfg(prose)]
mod prose;
mod scenarios;
#[cfg(prose)]
mod share;
mod table;
mod tables;
#[cfg(prose)]
mod terms;
#[cfg(prose)]
mod third_party;
mod turns;
pub mod words;
#[cfg(prose)]
mod world;

pub use crate::core::escape::escape;
#[cfg(prose)]
pub use about::about;
pub use answers::answer_of_solve;
#[cfg(prose)]
pub use calculators::calculators;
pub use changes::{changes, led_note, notices};
pub use curve::curve;
#[cfg(prose)]
pub use embed::embed;
#[cfg(prose)]
pub use footer::ONE_FILE;
#[cfg(prose)]
pub use front::front;
pub use given::given;
#[cfg(prose)]
pub use guide::guide;
#[cfg(prose)]
pub use imprint::{Imprint, Revision};
#[cfg(prose)]
pub use missing::missing;
#[cfg(prose)]
pub use page::page;
pub use paste::{asked, taken};
#[cfg(prose)]
pub use preset::{preset_address, preset_page};
#[cfg(prose)]
pub use prose::as_of;
#[cfg(prose)]
pub use scenarios::keep_scenarios;
pub use scenarios::{comparison, scenarios};
pub use table::{complaints, row_credit, table_rows};
pub use tables::{chart_table, results};
pub use turns::turns;
