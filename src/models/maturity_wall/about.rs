//! What stands on the model's page besides numbers.

use super::{COREWEAVE, MaturityWall, sources};
use crate::models::prelude::*;

impl Describe for MaturityWall {
    const ABOUT: &'static About = &About {
        id: "maturity-wall",
        presets: PRESETS,
        asks: Asks { output: "gap", target: 2e10, input: "shut", x: "from", y: "years" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::COREWEAVE_DEBT,
        &sources::META_NOTES,
        &sources::AMAZON_NOTES,
        &sources::ALPHABET_NOTES,
        &sources::HYPERION,
        &sources::VANTAGE_LOANS,
        &sources::TERAWULF_NOTES,
        &sources::MINER_NOTES,
        &sources::APPLIED_DIGITAL,
        &sources::IREN_CONVERTIBLES,
    ],
    ..written::MATURITY_WALL
};

const PRESETS: &[Preset] = &[
    preset(
        "sector",
        text("Across the sector", "業界全体"),
        text("Debt issued for AI data centres in 2025.", "2025年にAIデータセンターのために発行された債務。"),
        &[("horizon", "5")],
    ),
    preset(
        "coreweave",
        text("CoreWeave as filed", "CoreWeaveの開示"),
        text(
            "30 June 2025: 11.2 billion dollars, and who must be repaid when.",
            "2025年6月30日：112億ドルの返済予定。",
        ),
        &[("tranches", COREWEAVE), ("as-of", "2025-06"), ("horizon", "2"), ("from", "2026")],
    ),
    preset(
        "private-credit",
        text("Private credit stops", "プライベートクレジットの停止"),
        text(
            "Special-purpose vehicles find no new lenders for three years.",
            "SPVに3年間、新たな貸し手がつかない。",
        ),
        &[("segment", "structured"), ("shut", "1"), ("years", "3"), ("from", "2028")],
    ),
    preset(
        "stop",
        text("Everything stops", "すべてが止まる"),
        text("For two years nobody refinances anything.", "2年間、何も借り換えられない。"),
        &[("shut", "1"), ("from", "2029"), ("years", "2")],
    ),
    preset(
        "dear",
        text("Five points dearer", "金利が5ポイント上がる"),
        text(
            "Nothing shuts, but all that falls due pays 5 points more.",
            "市場は開いているが、借り換えは5ポイント高い。",
        ),
        &[("shut", "0"), ("spread", "0.05"), ("horizon", "10")],
    ),
];
