//! What stands on the model's page besides numbers.

use super::{Liquidation, sources};
use crate::models::prelude::*;

impl Describe for Liquidation {
    const ABOUT: &'static About = &About {
        id: "liquidation",
        presets: PRESETS,
        asks: Asks { output: "recovery", target: 1.0, input: "ltv", x: "cards", y: "depth" },
        hero: "recovery",
        next: Next { to: "hurdle", carries: &[] },
        levers: &["cards", "ltv", "wait", "fit", "depth"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose =
    Prose { sources: &[&sources::TECHINSIGHTS, &sources::UPTIME_COOLING], ..written::LIQUIDATION };

const PRESETS: &[Preset] = &[
    preset(
        "ten-thousand",
        text("10,000 GPUs, the article's example", "記事の例：1万基"),
        text(
            "One model borrower defaults and its lender sells.",
            "モデル上の借り手1社がデフォルトし、貸し手が売る。",
        ),
        &[("cards", "10000")],
    ),
    preset(
        "systemic",
        text("Many lenders sell at once", "多くの貸し手が同時に売る場合"),
        text("A quarter of a million GPUs over half a year.", "25万基を半年で売る。"),
        &[("cards", "250000"), ("weeks", "26"), ("impact", "exponential")],
    ),
    preset(
        "no-cooling",
        text("Few buyers can cool them", "冷却できる買い手が少ない場合"),
        text(
            "GPUs from 120-kilowatt racks: one buyer in twenty is equipped.",
            "120kWのラックのGPU。設備のある買い手は20社に1社。",
        ),
        &[("fit", "0.05"), ("price", "30000"), ("removal", "800")],
    ),
    preset(
        "patient",
        text("A slow sale", "時間をかけて売る場合"),
        text(
            "Over a year buyers return, but the chips age.",
            "1年かければ買い手は戻るが、チップの陳腐化も進む。",
        ),
        &[("weeks", "52"), ("resilience", "4")],
    ),
    preset(
        "small-lots",
        text("A small lot", "少量を売る場合"),
        text(
            "1,000 GPUs that any buyer can use, sold within a month, starting two weeks after the default.",
            "どの買い手も使える1000基を、デフォルトの2週間後から1カ月で売る。",
        ),
        &[("cards", "1000"), ("fit", "1"), ("wait", "2"), ("weeks", "4")],
    ),
];
