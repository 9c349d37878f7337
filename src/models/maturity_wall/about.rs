//! What stands on the model's page besides numbers.

use super::portfolios::COREWEAVE_2026;
use super::{COREWEAVE, MaturityWall, sources};
use crate::models::prelude::*;

impl Describe for MaturityWall {
    const ABOUT: &'static About = &About {
        id: "maturity-wall",
        presets: PRESETS,
        asks: Asks { output: "gap", target: 2e10, input: "shut", x: "from", y: "years" },
        hero: "near",
        next: Next { to: "refinancing", carries: &[("spread", "spread")] },
        levers: &["shut", "from", "years", "cash", "horizon"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::COREWEAVE_DEBT,
        &sources::COREWEAVE_DEBT_2026,
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
        text("Across the sector: 39 debts", "業界の債務39件"),
        text(
            "The 39 debts whose terms we could read, as of the end of 2025. Most were issued that year.",
            "条件を確かめられた39件の債務（2025年末）。大半は同年に発行された。",
        ),
        &[("horizon", "5")],
    ),
    preset(
        "coreweave",
        text("CoreWeave, 30 Jun 2025", "CoreWeave（2025年6月30日）"),
        text(
            "$11.2bn as filed for 30 June 2025. Line and yearly totals are the filing's; the split between \
             them is ours.",
            "2025年6月30日現在の開示額、111億7000万ドル。項目別・年別の合計は開示どおり、配分は推計である。",
        ),
        &[("tranches", COREWEAVE), ("as-of", "2025-06"), ("horizon", "2"), ("from", "2026"), ("shut", "0")],
    ),
    preset(
        "coreweave-2026-06",
        text("CoreWeave, 30 Jun 2026", "CoreWeave（2026年6月30日）"),
        text(
            "$35.6bn on 30 June 2026, from the filing as quoted by others. Line and yearly totals are the \
             filing's; the split between them is ours.",
            "2026年6月30日現在の355億5000万ドル（開示の孫引き）。項目別・年別の合計は開示どおり、配分は推計で\
             ある。",
        ),
        &[
            ("tranches", COREWEAVE_2026),
            ("as-of", "2026-06"),
            ("horizon", "2"),
            ("from", "2027"),
            ("shut", "0"),
        ],
    ),
    preset(
        "private-credit",
        text("SPVs lose private credit", "SPVに新たな貸し手がつかない"),
        text(
            "If special-purpose vehicles (SPVs) found no new lender in 2028–2030.",
            "特別目的事業体（SPV）に2028～2030年、新たな貸し手がつかない場合。",
        ),
        &[("segment", "structured"), ("shut", "1"), ("years", "3"), ("from", "2028")],
    ),
    preset(
        "stop",
        text("Every market shuts", "すべての市場が閉じる"),
        text(
            "If nothing could be refinanced in 2029 and 2030.",
            "2029年と2030年に何も借り換えられない場合。",
        ),
        &[("shut", "1"), ("from", "2029"), ("years", "2")],
    ),
    preset(
        "dear",
        text("Rates up 5 points", "金利が5ポイント上がる"),
        text(
            "If no market shut, but all debt due within ten years were refinanced at 5 percentage points \
             more.",
            "市場は閉じないが、10年以内に期限が来る債務をすべて5ポイント高い金利で借り換える場合。",
        ),
        &[("shut", "0"), ("spread", "0.05"), ("horizon", "10")],
    ),
];
