//! What stands on the model's page besides numbers.

use super::{Chain, sources};
use crate::models::prelude::*;

impl Describe for Chain {
    const ABOUT: &'static About = &About {
        id: "chain",
        presets: PRESETS,
        asks: Asks { output: "total", target: 1e11, input: "slow", x: "slow", y: "spread" },
        hero: "added",
        next: Next { to: "hurdle", carries: &[] },
        levers: &["slow", "spread", "shut", "slope", "cap"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose { sources: &[], ..written::CHAIN };

const PRESETS: &[Preset] = &[
    preset(
        "on-time",
        text("On time", "計画どおり"),
        text("Demand fills what is built in five years.", "需要が5年で設備を埋める場合。"),
        &[("slow", "5")],
    ),
    preset(
        "late",
        text("Ten years late", "10年の遅れ"),
        text("Demand takes 15 years.", "需要が現れるまで15年かかる場合。"),
        &[("slow", "15")],
    ),
];
