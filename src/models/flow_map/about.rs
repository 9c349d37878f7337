//! What stands on the model's page besides numbers.

use super::{FlowMap, sources};
use crate::models::prelude::*;

impl Describe for FlowMap {
    const ABOUT: &'static About = &About {
        id: "flow-map",
        presets: PRESETS,
        asks: Asks { output: "net", target: 0.08, input: "spv", x: "fee", y: "spv" },
        hero: "net",
        next: Next { to: "capital-stack", carries: &[] },
        levers: &["spv", "points", "fee", "carry", "line", "weight"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose { sources: &[&sources::DISTILL, &sources::BANK_LINES], ..written::FLOW_MAP };

const PRESETS: &[Preset] = &[
    preset(
        "mix",
        text("Six dollars in ten to SPVs", "6割をSPVへ"),
        text(
            "$800bn of private credit, mostly to SPVs whose tenants have high credit ratings.",
            "8000億ドルのプライベートクレジット。多くは信用力の高いテナントのSPVに向かう。",
        ),
        &[("spv", "0.6")],
    ),
    preset(
        "spv-only",
        text("All through SPVs", "すべてSPV経由"),
        text("Every dollar on the terms of Hyperion's bond.", "全額をHyperionの債券の条件で貸す場合。"),
        &[("spv", "1")],
    ),
    preset(
        "neo-only",
        text("All through neoclouds", "すべてネオクラウド経由"),
        text(
            "Every dollar at the effective rate of CoreWeave's DDTL 2.0, for five years.",
            "全額をCoreWeaveの融資DDTL 2.0の実効金利で、5年貸す場合。",
        ),
        &[("spv", "0")],
    ),
    preset(
        "construction",
        text("A site under construction", "建設中の施設"),
        text(
            "Project finance before operation weighs 130% in a bank's books.",
            "稼働前のプロジェクトファイナンスのリスクウェートは130％。",
        ),
        &[("weight", "1.3")],
    ),
    preset(
        "investment-grade",
        text("An investment-grade borrower", "投資適格の借り手"),
        text("At 65%, banks would need less capital.", "65％なら、銀行に要る資本は少なくなる。"),
        &[("weight", "0.65")],
    ),
    preset(
        "evergreen",
        text("A fund without carry", "成功報酬のないファンド"),
        text(
            "Evergreen funds without carry exist; the fee stays.",
            "成功報酬のない無期限型のファンドもある。運用報酬は同じとする。",
        ),
        &[("carry", "0")],
    ),
    preset(
        "two-and-twenty",
        text("Two and twenty", "2％と20％"),
        text("The terms of ten years ago.", "以前の一般的な条件。"),
        &[("fee", "0.02"), ("carry", "0.2")],
    ),
    preset(
        "no-lines",
        text("Without bank lines", "銀行の融資枠なし"),
        text("The fund lends savers' money alone.", "ファンドは投資家の資金だけを貸す。"),
        &[("line", "0")],
    ),
    preset(
        "dearer",
        text("Two points dearer", "金利2ポイント高"),
        text(
            "New loans cost two points more; tenants' rent has to pay them.",
            "新たな融資の金利が2ポイント上がり、賃料で賄う場合。",
        ),
        &[("points", "0.02")],
    ),
    preset(
        "run-off",
        text("Nothing lent again", "再融資なし"),
        text("Repaid principal goes back to savers and banks.", "返済された元本は投資家と銀行に戻る。"),
        &[("again", "0")],
    ),
];
