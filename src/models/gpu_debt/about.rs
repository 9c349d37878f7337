//! What stands on the model's page besides numbers.

use super::{GpuDebt, sources};
use crate::models::prelude::*;

impl Describe for GpuDebt {
    const ABOUT: &'static About = &About {
        id: "gpu-debt",
        presets: PRESETS,
        asks: Asks {
            output: "expected-loss-share",
            target: 0.05,
            input: "advance",
            x: "change",
            y: "contract-months",
        },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[&sources::COREWEAVE_DDTL, &sources::COREWEAVE_TERMS, &sources::COREWEAVE_BACKLOG],
    ..written::GPU_DEBT
};

const PRESETS: &[Preset] = &[
    preset(
        "five-years",
        text("Five years, contracts of three", "5年の融資、3年の契約"),
        text("A loan of the usual kind.", "よくある形の融資。"),
        &[("tenor", "5"), ("contract-months", "36")],
    ),
    preset(
        "article",
        text("18 months against ten years", "18か月と10年"),
        text("The article: property finance for chips.", "記事：チップへの不動産型融資。"),
        &[
            ("tenor", "10"),
            ("profile", "bullet"),
            ("decay", "0.26"),
            ("step", "0.15"),
            ("contract-months", "24"),
            ("rate", "0.09"),
        ],
    ),
    preset(
        "ddtl-2",
        text("Like CoreWeave's second facility", "CoreWeaveの第2号融資に近い形"),
        text("Five years at 11% behind contracts of four.", "4年契約を背景に5年、11%。"),
        &[("contract-months", "48"), ("contracted", "0.95"), ("advance", "0.8"), ("dscr", "1.25")],
    ),
    preset(
        "contract-whole",
        text("Contract for the whole term", "全期間の契約"),
        text("The customer pays until the debt is repaid.", "返済まで顧客が払い続ける。"),
        &[("contract-months", "60"), ("contracted", "1")],
    ),
    preset(
        "rents-rise",
        text("Rents rise again", "賃料が再び上がる"),
        text(
            "As from October 2025 to March 2026, but slower.",
            "2025年10月～2026年3月のように、ただし緩やかに。",
        ),
        &[("change", "0.1")],
    ),
    preset(
        "early-generation",
        text("Generations come faster", "世代交代が速まる"),
        text("Every nine months, and each takes a quarter of the value.", "9か月ごとに価値の4分の1を失う。"),
        &[("generation-first", "6"), ("generation-every", "9"), ("step", "0.25")],
    ),
    preset(
        "investment-grade",
        text("Behind an investment-grade customer", "投資適格の顧客"),
        text(
            "2.25% over SOFR for six years, as CoreWeave's facility of March 2026.",
            "2026年3月の融資のようにSOFR＋2.25%で6年。",
        ),
        &[
            ("tenor", "6"),
            ("rate", "0.0655"),
            ("contract-months", "66"),
            ("contracted", "1"),
            ("advance", "0.85"),
            ("reserve", "6"),
        ],
    ),
];
