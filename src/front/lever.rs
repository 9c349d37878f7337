//! The one lever of the front page.

pub use crate::core::pays::Pays;
use crate::core::pays::{NEVER, PLANNED};
use crate::core::text::{Text, text};

/// The stops that stand under the slider, by their years.
pub const STOPS: [(Pays, Text); 4] = [
    (Pays::After(PLANNED), text("on time", "計画どおり")),
    (Pays::After(10), text("10 years", "10年")),
    (Pays::After(15), text("15", "15年")),
    (Pays::Never, NEVER),
];
