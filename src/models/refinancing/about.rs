//! What stands on the model's page besides numbers.

use super::{Refinancing, sources};
use crate::models::prelude::*;

impl Describe for Refinancing {
    const ABOUT: &'static About = &About {
        id: "refinancing",
        presets: PRESETS,
        asks: Asks { output: "gap", target: 0.0, input: "slow", x: "slow", y: "spread" },
        hero: "gap",
        next: Next {
            to: "side-by-side",
            carries: &[
                ("case", "case"),
                ("planned", "planned"),
                ("slow", "slow"),
                ("plateau", "plateau"),
                ("spread", "spread"),
            ],
        },
        levers: &["slow", "coupon", "ltc", "tenor", "cfads"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[&sources::DBRS_DI, &sources::COREWEAVE_DEBT, &sources::STACK_ABS, &sources::COMPASS_LTV],
    ..written::REFINANCING
};

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
        text("On time", "計画どおり"),
        text("Full scale in five years, as planned.", "計画どおり5年でフル稼働に達する場合。"),
        &[("case", "on-time")],
    ),
    preset(
        "slow",
        text("Slow: 15 years", "遅れる：15年"),
        text(
            "The first stress test of Distill AI's article: full scale takes 15 years.",
            "Distill AIの記事の第1のストレステスト。フル稼働まで15年かかる場合。",
        ),
        &[("case", "slow"), ("slow", "15")],
    ),
    preset(
        "falsified",
        text("Demand stalls", "需要が頭打ちになる"),
        text(
            "The second stress test of Distill AI's article: cash flow stops growing at 30% of plan.",
            "Distill AIの記事の第2のストレステスト。キャッシュフローが計画の30％で頭打ちになる場合。",
        ),
        &[("case", "falsified")],
    ),
    preset(
        "spv",
        text("Model vehicle with a long lease", "長期リースのモデル上のSPV"),
        text(
            "A special-purpose vehicle (SPV) built from the terms of the notes for Hyperion, which Meta \
             rents, of October 2025 and our assumptions: $27.3bn at 6.581%, repaid from rent over 20 years.",
            "Metaが借りるHyperionの2025年10月の債券の条件と本サイトの仮定で組んだ特別目的事業体（SPV）。\
             273億ドルを年6.581％で借り、契約で確定した20年分の賃料で完済する前提。",
        ),
        const { &hyperion("20") },
    ),
    preset(
        "spv-lease-ends",
        text("The same model, lease not renewed", "同じモデルで更新なし"),
        text(
            "The same model vehicle if its tenant left after four years. It has no residual-value guarantee \
             (a tenant's promise to make good a fall in value), though Hyperion has one.",
            "同じSPVで、テナントが4年で退去する場合。Hyperionにはある残価保証（資産価値の下落分を\
             テナントが補う約束）を含まない。",
        ),
        const { &hyperion("4") },
    ),
    preset(
        "neocloud",
        text("Model neocloud with short debt", "短期債務のモデル上のネオクラウド"),
        text(
            "A neocloud (a company that rents out AI chips) built from CoreWeave's filings at 30 June 2025 \
             and our assumptions: $7.6bn at 11% over five years, assets that earn for eight, half their \
             cash flow under contract for three.",
            "CoreWeaveの2025年6月末の開示と本サイトの仮定で組んだネオクラウド（AI用チップを貸す企業）。\
             76億ドルを年11％、期間5年で借りる。資産の寿命は8年、キャッシュフローの半分は3年契約。",
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
