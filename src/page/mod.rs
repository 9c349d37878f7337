//! What the page knows and decides, without a page: what is set, which address means what, when there is
//! a new entry in the history, where a reading on a chart leads. Pure, and tested natively.

pub mod address;
pub mod drafts;
pub mod history;
pub mod host;
pub mod reading;
pub mod scenarios;
pub mod state;
mod world;
