//! The front page: one question, one lever, and a chapter for each model that answers it.

mod asked;
mod bar;
mod bill;
mod breaks;
mod chapter;
mod chapters;
mod gap;
mod lever;
mod sale;
mod setting;
mod state;
mod story;

pub use asked::{required_revenue, turning};
pub use chapter::{Chapter, Facts, Told, Words};
pub use chapters::CHAPTERS;
pub use lever::{Pays, STOPS};
pub use setting::Setting;
pub use state::{Given, LEVER, State, find, is_led};
pub use story::{Reply, Story};
