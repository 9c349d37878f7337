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
        text("September 2025: the article's deals", "2025年9月：記事が挙げた取引"),
        text(
            "Twelve deals, corrected. Nvidia's letter of up to $100bn counts in full. Window: 2026–2029.",
            "記事の取引12件（誤りは訂正）。Nvidiaの覚書（最大1000億ドル）を全額数える。期間は2026～2029年。",
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
        text("September 2025, without the letter", "2025年9月：覚書を除いた場合"),
        text(
            "The letter of up to $100bn was given up, unsigned, in February 2026 (FT, as quoted).",
            "最大1000億ドルの覚書は契約に至らないまま、2026年2月に取りやめとなった（FT、孫引き）。",
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
        text(
            "No company raises any of its planned funding.",
            "全社が、計画した外部資金をまったく調達できない。",
        ),
        &[("less", "1"), ("hit", "all")],
    ),
    preset(
        "slow",
        text("AI pays in ten years", "AIの収益化に10年かかる場合"),
        text(
            "Contracts stand and funding arrives as planned; only revenue grows slowly.",
            "契約も調達も計画どおりで、売上高の伸びだけが遅れる。",
        ),
        &[("pays", "10"), ("less", "0")],
    ),
    preset(
        "announced",
        text("Every announcement is signed", "発表がすべて契約になる場合"),
        text(
            "Announced deals count in full, including $350bn of chips.",
            "発表のみの取引も全額を数える。半導体の購入3500億ドルを含む。",
        ),
        &[("announced", "1")],
    ),
    preset(
        "conditions-met",
        text("Conditions are met", "条件がすべて満たされる場合"),
        text(
            "Counts suppliers' conditional money: $35bn of equity due on events such as a listing, and \
             warrants.",
            "供給元の条件付き資金を数える。上場などを条件とする出資350億ドルと、新株予約権である。",
        ),
        &[("met", "1")],
    ),
    preset(
        "clouds-alone",
        text("Only clouds fail to raise money", "クラウドだけが調達に失敗する場合"),
        text(
            "Clouds raise none of their planned funding; all others raise theirs.",
            "クラウド各社がまったく調達できず、他の企業は計画どおり調達する。",
        ),
        &[("hit", "clouds"), ("less", "1")],
    ),
    preset(
        "three-banks",
        text("Three banks: a published example", "三つの銀行：公表された例"),
        text(
            "From R's package systemicrisk: two of three fall short, paying 1.473 of 2.5 and 1.420 of 1.5.",
            "Rのパッケージsystemicriskの例。3行のうち2行が全額を払えず、2.5のうち1.473、1.5のうち1.420を払う。",
        ),
        &[("companies", vintages::BANKS), ("deals", vintages::BANK_DEBTS), ("years", "1"), ("less", "0")],
    ),
];
