//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{
    CBO_2019, CHICAGO, COREWEAVE_BACKLOG, COREWEAVE_DEBT, DISTILL, GPU_RESALE, SPREADS_2020,
};

/// Amato and Remolona, 2005-11.
pub static AMATO: Source = Source {
    id: "amato-remolona-2005",
    title: "The pricing of unexpected credit losses, BIS Working Papers No 190 (abstract)",
    by: "Jeffery D. Amato and Eli M. Remolona, Bank for International Settlements",
    date: "2005-11",
    grade: Grade::Reported,
    url: Some("https://econpapers.repec.org/paper/bisbiswps/190.htm"),
    says: text(
        "The spread on Baa-rated bonds has been about four times the expected loss from default.",
        "Baa格の社債のスプレッドは、デフォルトによる期待損失の約4倍だった。",
    ),
};
