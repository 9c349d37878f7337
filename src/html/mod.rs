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
mod changes;
#[cfg(prose)]
mod controls;
#[cfg(prose)]
mod editor;
#[cfg(prose)]
mod embed;
#[cfg(prose)]
mod explore;
#[cfg(prose)]
mod figure;
#[cfg(prose)]
mod footer;
#[cfg(prose)]
mod guide;
#[cfg(prose)]
mod page;
#[cfg(prose)]
mod preset;
#[cfg(prose)]
mod prose;
#[cfg(prose)]
mod revision;
#[cfg(prose)]
mod share;
mod table;
mod tables;
#[cfg(prose)]
mod third_party;
mod turns;
pub mod words;

pub use crate::core::escape::escape;
#[cfg(prose)]
pub use about::about;
pub use answers::answer_of_solve;
pub use changes::{changes, notices};
#[cfg(prose)]
pub use embed::embed;
#[cfg(prose)]
pub use footer::ONE_FILE;
#[cfg(prose)]
pub use guide::guide;
#[cfg(prose)]
pub use page::page;
#[cfg(prose)]
pub use preset::{preset_address, preset_page};
#[cfg(prose)]
pub use prose::as_of;
#[cfg(prose)]
pub use revision::Revision;
pub use table::{complaints, table_rows};
pub use tables::{chart_table, results};
pub use turns::turns;
