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
        hero: "dscr-breach",
        next: Next { to: "liquidation", carries: &[("decay", "decay")] },
        levers: &["change", "contract-months", "advance", "decay", "tenor"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::COREWEAVE_DDTL,
        &sources::COREWEAVE_TERMS,
        &sources::COREWEAVE_BACKLOG,
        &sources::UPTIME_PUE,
        &sources::H100_HISTORY,
    ],
    ..written::GPU_DEBT
};

const PRESETS: &[Preset] = &[
    preset(
        "five-years",
        text("Five-year loan, three-year contracts", "5年の融資、3年の契約"),
        text("The contracts end two years before the loan.", "契約は融資より2年早く終わる。"),
        &[("tenor", "5"), ("contract-months", "36")],
    ),
    preset(
        "article",
        text("18 months against ten years", "18カ月と10年"),
        text(
            "The mismatch in Anita's article: ten-year, property-style finance for chips that last 18 \
             months, the time in which their value halves here.",
            "Anita氏の記事の対比：18カ月しかもたないチップへの、10年の不動産型融資。\
             ここではチップの価値が18カ月で半減する。",
        ),
        &[
            ("tenor", "10"),
            ("profile", "bullet"),
            ("decay", "0.298"),
            ("step", "0.15"),
            ("contract-months", "24"),
            ("rate", "0.09"),
        ],
    ),
    preset(
        "ddtl-2",
        text("Model loan behind four-year contracts", "4年契約を裏付けとするモデル上の融資"),
        text(
            "Built from CoreWeave's filing on its delayed-draw term loan (DDTL) 2.0 at 30 June 2025 and our \
             assumptions: five years at 11%.",
            "CoreWeaveの遅延引き出し型タームローン（DDTL）2.0に関する2025年6月末の開示と本サイトの仮定で組んだ融資。\
             期間5年、金利11％。",
        ),
        &[("contract-months", "48"), ("contracted", "0.95"), ("advance", "0.8"), ("dscr", "1.25")],
    ),
    preset(
        "contract-whole",
        text("Contracts for the whole term", "全期間の契約"),
        text("Customers pay until the loan is repaid.", "完済まで顧客が払い続ける場合。"),
        &[("contract-months", "60"), ("contracted", "1")],
    ),
    preset(
        "rents-rise",
        text("Rents rise again", "賃料が再び上がる"),
        text(
            "Up 10% a year: the direction of October 2025 to June 2026, at a slower pace.",
            "年10％の上昇。2025年10月から2026年6月と同じ方向で、より緩やか。",
        ),
        &[("change", "0.1")],
    ),
    preset(
        "early-generation",
        text("Faster generations", "世代交代が速まる"),
        text(
            "A new generation every nine months takes a quarter of the remaining value.",
            "9カ月ごとの新世代で、残った価値の4分の1を失う場合。",
        ),
        &[("generation-first", "6"), ("generation-every", "9"), ("step", "0.25")],
    ),
    preset(
        "investment-grade",
        text("Model loan behind a highly rated customer", "信用力の高い顧客を裏付けとするモデル上の融資"),
        text(
            "Built from the terms of CoreWeave's DDTL 4.0 of 31 March 2026, behind an investment-grade (BBB− \
             or better) customer, and our assumptions: six years at the base rate (SOFR) plus 2.25 points.",
            "投資適格（トリプルBマイナス以上）の顧客を裏付けとするCoreWeaveのDDTL 4.0（2026年3月31日）の条件と、\
             本サイトの仮定で組んだ融資。期間6年、金利は基準金利（SOFR）＋2.25ポイント。",
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
