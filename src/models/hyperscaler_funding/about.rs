//! What stands on the model's page besides numbers.

use super::{HyperscalerFunding, inputs, sources};
use crate::models::prelude::*;

impl Describe for HyperscalerFunding {
    const ABOUT: &'static About = &About {
        id: "hyperscaler-funding",
        presets: PRESETS,
        asks: Asks { output: "raised", target: 5e11, input: "growth", x: "growth", y: "scale" },
        hero: "raised",
        next: Next { to: "maturity-wall", carries: &[] },
        levers: &["growth", "scale", "payouts", "later", "slope", "include"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::ARTICLE,
        &sources::CAPEX,
        &sources::BOFA_WAVE,
        &sources::SPREADS_2025,
        &sources::SUPPLY_2026,
        &sources::GOLDMAN,
        &sources::MOODYS_LEASES,
        &sources::COMMITMENTS,
        &sources::MULTIPLIERS,
        &sources::MORGAN_STANLEY_SPLIT,
    ],
    ..written::HYPERSCALER_FUNDING
};

const PRESETS: &[Preset] = &[
    preset(
        "leases",
        text("Leases on the balance sheet", "リースを貸借対照表に載せる"),
        text(
            "Rent agreed on for buildings that are not ready counts as debt, and bonds are priced for it.",
            "未完成の施設について契約した賃料を債務に数え、スプレッドにも織り込む。",
        ),
        &[("include", "leases")],
    ),
    preset(
        "everything",
        text("Every commitment on the balance sheet", "契約をすべて載せる"),
        text(
            "Adds contracts for chips and power, many of which are coming years' capital spending.",
            "半導体や電力の購入契約も含める。その多くは今後の設備投資にあたる。",
        ),
        &[("include", "all")],
    ),
    preset(
        "slow",
        text("Cash grows by 10% a year", "営業キャッシュの伸びが年10％"),
        text(
            "Half as fast as analysts expect; spending goes on as planned.",
            "市場予想の半分ほど。投資は計画のまま続く。",
        ),
        &[("growth", "0.1")],
    ),
    preset(
        "fast",
        text("Cash grows as in 2025", "営業キャッシュの伸びが2025年並み"),
        text("By 26% a year, to 2030.", "2030年まで年26％。"),
        &[("growth", "0.26")],
    ),
    preset(
        "boom",
        text("Goldman's path for spending", "ゴールドマンの投資予想"),
        text(
            "About $1.2tn in 2027 and $1.4tn in 2028, as Goldman Sachs expected in September 2026.",
            "2027年に約1兆2000億ドル、2028年に約1兆4000億ドル（ゴールドマン・サックス、2026年9月）。",
        ),
        &[("scale", "1.14"), ("later", "0.17")],
    ),
    preset(
        "third-less",
        text("A third less is built", "投資が3分の1減る"),
        text("Two-thirds of the spending planned, from 2026 on.", "2026年から計画の3分の2にとどまる場合。"),
        &[("scale", "0.67")],
    ),
    preset(
        "buybacks",
        text("Buybacks as in 2025", "自社株買いが2025年並みに戻る"),
        text("Payouts return to $135bn a year.", "株主還元が年1350億ドルに戻る場合。"),
        &[("payouts", "2.2")],
    ),
    preset(
        "autumn",
        text("Buyers as wary as in autumn 2025", "2025年秋並みに慎重な買い手"),
        text("24 basis points for each $100bn of extra bonds.", "社債1000億ドルの追加ごとに0.24ポイント。"),
        &[("slope", "0.00067")],
    ),
    preset(
        "year-before",
        text("The plans of a year before", "1年前の計画"),
        text(
            "What analysts expected for 2026 and 2027 in August 2025: cash would have paid for it.",
            "2025年8月時点の2026～27年の予想。キャッシュで賄える額だった。",
        ),
        &[("companies", inputs::YEAR_BEFORE)],
    ),
];
