//! What stands on the model's page besides numbers.

use super::{CircularFinance, sources, vintages};
use crate::models::prelude::*;

impl Describe for CircularFinance {
    const ABOUT: &'static About = &About {
        id: "circular-finance",
        presets: PRESETS,
        asks: Asks { output: "unpaid", target: 1e11, input: "less", x: "less", y: "pays" },
        hero: "unpaid",
        next: Next { to: "capital-stack", carries: &[] },
        levers: &["less", "pays", "hit", "years", "announced"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::ARTICLE,
        &sources::LETTER,
        &sources::ROUND,
        &sources::OPENAI_PLAN,
        &sources::BURN,
        &sources::ANTHROPIC,
        &sources::ORACLE_NEED,
        &sources::MICROSOFT,
        &sources::ORACLE_300,
        &sources::ORACLE_CHIPS,
        &sources::AWS,
        &sources::LAMBDA,
        &sources::NVIDIA_GUARANTEE,
        &sources::NVIDIA_CASH,
        &sources::BACKSTOP,
        &sources::BROADCOM,
        &sources::SPACEX,
        &sources::ALPHABET_BACKSTOP,
        &sources::RELEASES,
        &sources::OURS,
    ],
    ..written::CIRCULAR_FINANCE
};

const PRESETS: &[Preset] = &[
    preset(
        "september-2025",
        text("September 2025, as the article saw it", "2025年9月、記事の見方"),
        text(
            "Its twelve deals, corrected; Nvidia's letter of up to $100bn counts in full. Window 2026–2029.",
            "記事の12件（誤りを訂正）。Nvidiaの最大1000億ドルの覚書を全額数える。期間は2026～2029年。",
        ),
        &[
            ("companies", vintages::COMPANIES_2025),
            ("deals", vintages::DEALS_2025),
            ("from", "2026"),
            ("years", "4"),
            ("announced", "1"),
            ("pays", "5"),
            ("hit", "labs"),
        ],
    ),
    preset(
        "letter-dies",
        text("The same, without the letter", "同じ網から覚書を除く"),
        text(
            "What did happen by February 2026: the $100bn was never signed.",
            "2026年2月までに実際に起きたこと。1000億ドルの覚書は契約に至らなかった。",
        ),
        &[
            ("companies", vintages::COMPANIES_2025),
            ("deals", vintages::DEALS_2025),
            ("from", "2026"),
            ("years", "4"),
            ("announced", "0"),
            ("pays", "5"),
            ("hit", "labs"),
        ],
    ),
    preset(
        "no-funding",
        text("Nobody outside lends or invests", "外部の資金が完全に止まる場合"),
        text("All planned outside funding fails, for everyone.", "全社の外部調達がすべて失敗する。"),
        &[("less", "1"), ("hit", "all")],
    ),
    preset(
        "slow",
        text("AI pays in ten years", "AIの収益化に10年かかる場合"),
        text(
            "Contracts as signed, revenue as slow as that; funding as planned.",
            "契約はそのまま、売上高の伸びだけが遅い。調達は計画どおり。",
        ),
        &[("pays", "10"), ("less", "0")],
    ),
    preset(
        "announced",
        text("Every announcement is signed", "発表がすべて契約になる場合"),
        text(
            "Announced deals count in full, $350bn of chips among them.",
            "発表のみの取引も全額を数える。3500億ドルの半導体を含む。",
        ),
        &[("announced", "1")],
    ),
    preset(
        "conditions-met",
        text("Conditions are met", "条件がすべて満たされる場合"),
        text(
            "$35bn on a listing, and warrants: money comes from suppliers.",
            "上場を条件とする350億ドルと新株予約権。資金は供給側から入る。",
        ),
        &[("met", "1")],
    ),
    preset(
        "clouds-alone",
        text("Only clouds fail to refinance", "クラウドだけが調達に失敗する場合"),
        text(
            "All of the clouds' planned funding fails; labs raise theirs.",
            "クラウドの調達がすべて失敗し、開発企業は計画どおり調達する。",
        ),
        &[("hit", "clouds"), ("less", "1")],
    ),
    preset(
        "three-banks",
        text("Three banks: a published example", "三つの銀行：公表された例"),
        text(
            "R's package systemicrisk: two of three fall, and pay 1.473 of 2.5 and 1.420 of 1.5.",
            "Rのパッケージsystemicriskの例。3行のうち2行が不足し、2.5のうち1.473、1.5のうち1.420を払う。",
        ),
        &[("companies", vintages::BANKS), ("deals", vintages::BANK_DEBTS), ("years", "1"), ("less", "0")],
    ),
];
