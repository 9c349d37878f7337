//! What stands on the model's page besides numbers.

use super::{Refinancing, sources};
use crate::models::prelude::*;

impl Describe for Refinancing {
    const ABOUT: &'static About = &About {
        id: "refinancing",
        presets: PRESETS,
        asks: Asks { output: "gap", target: 0.0, input: "slow", x: "slow", y: "spread" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose =
    Prose { sources: &[&sources::DBRS_DI, &sources::COREWEAVE_DEBT], ..written::REFINANCING };

/// A vehicle like Hyperion's, whose tenant is bound for so many years.
const fn hyperion(contract_years: &'static str) -> [(&'static str, &'static str); 13] {
    [
        ("cost", "2.88e10"),
        ("cfads", "2.99e9"),
        ("life", "30"),
        ("build", "0"),
        ("structure", "level"),
        ("ltc", "0.948"),
        ("tenor", "20"),
        ("amortisation", "20"),
        ("contracted", "1"),
        ("contract-years", contract_years),
        ("cure", "0"),
        ("dscr", "1.2"),
        ("spread", "0.01"),
    ]
}

const PRESETS: &[Preset] = &[
    preset(
        "on-time",
        text("On time", "予定どおり"),
        text("Scale in five years, as planned.", "計画どおり5年で規模に達する。"),
        &[("case", "on-time")],
    ),
    preset(
        "slow",
        text("Slow: 15 years", "遅れる：15年"),
        text("The article's first stress test.", "記事の第一のストレステスト。"),
        &[("case", "slow"), ("slow", "15")],
    ),
    preset(
        "falsified",
        text("Falsified", "反証される"),
        text(
            "The article's second stress test: growth stops at a plateau.",
            "記事の第二のストレステスト：成長が頭打ちになる。",
        ),
        &[("case", "falsified")],
    ),
    preset(
        "spv",
        text(
            "A special-purpose vehicle with a long lease (Hyperion)",
            "長期賃貸借の特別目的会社（Hyperion）",
        ),
        text(
            "27.3 billion at 6.581%, repaid over 20 years out of rent that is paid whatever AI earns.",
            "273億ドル、6.581%。AIの稼ぎにかかわらず払われる賃料で20年かけて完済。",
        ),
        const { &hyperion("20") },
    ),
    preset(
        "spv-lease-ends",
        text("The same, lease not renewed", "同じ会社で更新なし"),
        text("The tenant leaves after the first four years.", "テナントが最初の4年で退去する。"),
        const { &hyperion("4") },
    ),
    preset(
        "neocloud",
        text("A GPU cloud with short debt (CoreWeave)", "短期債務のGPUクラウド（CoreWeave）"),
        text(
            "A facility of 7.6 billion at 11% for five years on chips that live six, under contracts of \
             three.",
            "76億ドル、11%、期限5年。寿命6年のチップを3年の契約で貸す。",
        ),
        &[
            ("planned", "2"),
            ("slow", "10"),
            ("cost", "1.085e10"),
            ("cfads", "3.2e9"),
            ("life", "8"),
            ("build", "0"),
            ("servers", "0.85"),
            ("renewal", "0"),
            ("structure", "balloon"),
            ("ltc", "0.7"),
            ("coupon", "0.11"),
            ("tenor", "5"),
            ("amortisation", "5"),
            ("balloon", "0.2"),
            ("contracted", "0.5"),
            ("contract-years", "3"),
            ("cure", "2e8"),
            ("ltv", "0.8"),
            ("spread", "0.03"),
        ],
    ),
];
