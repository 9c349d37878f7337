//! What stands on the model's page besides numbers.

use super::{Liquidation, sources};
use crate::models::prelude::*;

impl Describe for Liquidation {
    const ABOUT: &'static About = &About {
        id: "liquidation",
        presets: PRESETS,
        asks: Asks { output: "recovery", target: 1.0, input: "ltv", x: "cards", y: "depth" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose { sources: &[&sources::TECHINSIGHTS], ..written::LIQUIDATION };

const PRESETS: &[Preset] = &[
    preset(
        "ten-thousand",
        text("Ten thousand cards", "1万基"),
        text("One borrower fails.", "一つの借り手が倒れる。"),
        &[("cards", "10000")],
    ),
    preset(
        "systemic",
        text("Every lender at once", "すべての貸し手が同時に"),
        text("A quarter of a million cards seek buyers.", "25万基が買い手を探す。"),
        &[("cards", "250000"), ("weeks", "26"), ("impact", "exponential")],
    ),
    preset(
        "no-cooling",
        text("Nobody can cool them", "冷却できる買い手がいない"),
        text(
            "Cards of 120-kilowatt racks: one buyer in twenty is fit.",
            "120kWラックのカード。備えのある買い手は20に1。",
        ),
        &[("fit", "0.05"), ("price", "30000"), ("removal", "800")],
    ),
    preset(
        "patient",
        text("A slow sale", "時間をかけた売却"),
        text(
            "A year, in which buyers come back; the chips age meanwhile.",
            "1年かけると買い手は戻るが、チップは古くなる。",
        ),
        &[("weeks", "52"), ("resilience", "4")],
    ),
    preset(
        "small-lots",
        text("Small lots", "小口"),
        text(
            "A thousand cards that any buyer can use, sold at once in a month.",
            "どの買い手も使える1000基を、すぐに1か月で売る。",
        ),
        &[("cards", "1000"), ("fit", "1"), ("wait", "2"), ("weeks", "4")],
    ),
];
