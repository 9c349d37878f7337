//! The front page: one question, one lever, and a section for each model that answers it.

mod asked;
mod bar;
mod bill;
mod breaks;
mod gap;
mod lever;
mod sale;
mod section;
mod sections;
mod setting;
mod state;
mod story;

pub use asked::{borrowers, required_revenue};
pub use lever::{Pays, STOPS};
pub use section::{Facts, Section, Told, Words};
pub use sections::SECTIONS;
pub use setting::Setting;
pub use state::{Given, LEVER, State, find, is_led};
pub use story::{Reply, Story, answer, told, verdict};
