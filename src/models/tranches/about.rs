//! What stands on the model's page besides numbers.

use super::{Tranches, sources};
use crate::models::prelude::*;

impl Describe for Tranches {
    const ABOUT: &'static About = &About {
        id: "tranches",
        presets: PRESETS,
        asks: Asks { output: "share", target: 0.75, input: "haircut", x: "rho", y: "haircut" },
        hero: "share",
        next: Next { to: "liquidation", carries: &[("ltv", "ltv")] },
        levers: &["rho", "assumed", "haircut", "ltv", "rate", "loans"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::PACKAGING_ARTICLE,
        &sources::COLLATERAL_ARTICLE,
        &sources::MOODYS,
        &sources::STRUCTURED_FINANCE,
        &sources::ALPHAVILLE,
        &sources::FITCH_PRIVATE,
        &sources::KBRA_VLT4,
        &sources::KBRA_CNTR,
        &sources::CENTERSQUARE,
    ],
    ..written::TRANCHES
};

const PRESETS: &[Preset] = &[
    preset(
        "gpu-leases",
        text("100 GPU leases", "GPUリース100件"),
        text(
            "Collateral that loses half its value; a rating that assumes a correlation of 20%.",
            "価値が半減する担保と、相関20％を想定した格付け。",
        ),
        &[("loans", "100")],
    ),
    preset(
        "data-centre-abs",
        text("Data-centre securitisation", "データセンターの証券化"),
        text(
            "32 sites, as in Centersquare's notes of 2025; KBRA's discount to VLT4's appraisals; the rest \
             is ours.",
            "2025年のCentersquareの証券と同じ32カ所、KBRAがVLT4の鑑定評価額から引いた率。ほかは本サイトの仮定。",
        ),
        &[
            ("loans", "32"),
            ("amount", "25e6"),
            ("rate", "0.02"),
            ("haircut", "0.357"),
            ("cost", "0.05"),
            ("rho", "0.35"),
            ("attach-a", "0.1"),
            ("attach-b", "0.06"),
            ("attach-c", "0.03"),
            ("attach-d", "0.01"),
        ],
    ),
    preset(
        "one-tenant",
        text("GPU pool behind one tenant", "テナントが1社のGPUプール"),
        text(
            "Twenty loans that all depend on one customer behave almost like one loan.",
            "20件の融資の返済がすべて1社の顧客に頼る場合。1件の融資とほぼ変わらない。",
        ),
        &[("loans", "20"), ("amount", "50e6"), ("rho", "0.95")],
    ),
    preset(
        "diversified",
        text("Diversified pool", "分散したプール"),
        text("A thousand small loans with little in common.", "共通点の少ない小口の融資1000件。"),
        &[("loans", "1000"), ("amount", "1e6"), ("rho", "0.05"), ("assumed", "0.05")],
    ),
    preset(
        "cmbs",
        text("Three sites, many classes", "3施設への融資を多くのクラスに"),
        text(
            "A model pool based on BX 2024-VLT4: loan at 101.4% of KBRA's value, 35.7% below appraisal; \
             classes ours.",
            "BX 2024-VLT4をもとにしたモデル。融資額はKBRAの評価額（鑑定評価額を35.7％下回る）の101.4％。クラスの水準は仮定。",
        ),
        &[
            ("loans", "3"),
            ("amount", "467e6"),
            ("rate", "0.02"),
            ("ltv", "0.652"),
            ("haircut", "0.357"),
            ("rho", "0.8"),
            ("attach-a", "0.12"),
            ("attach-b", "0.09"),
            ("attach-c", "0.06"),
            ("attach-d", "0.03"),
        ],
    ),
    preset(
        "as-in-2007",
        text("As in 2007: correlation misjudged", "2007年のように相関を見誤る"),
        text(
            "100 bonds, 5% of which default within five years and lose half; rated at a correlation of 20%, \
             not 80%.",
            "債券100件、5年以内に5％がデフォルトし半分を失う。格付けの想定する相関は20％、実際は80％。",
        ),
        &[("rate", "0.0102"), ("ltv", "1"), ("cost", "0"), ("rho", "0.8")],
    ),
    preset(
        "joint-crashes",
        text("More joint defaults", "デフォルトの集中"),
        text(
            "A correlation of 20%, as the rating assumes, but Student's t: loans default together more \
             often.",
            "相関は格付けの想定と同じ20％でも、t型では同時のデフォルトが多い。",
        ),
        &[("rho", "0.2"), ("copula", "t"), ("df", "3")],
    ),
    preset(
        "one-loan",
        text("A single loan", "1件だけの融資"),
        text(
            "Nothing is diversified: cutting one loan into classes removes no risk.",
            "分散のない場合。切り分けてもリスクは消えない。",
        ),
        &[("loans", "1"), ("amount", "1e9")],
    ),
];
