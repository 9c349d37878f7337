//! The published claims as data. Each is a set of inputs, so that it opens as a preset and is worked by the
//! same code as whatever the reader sets.

use super::{Inputs, OthersHurdles};
use crate::core::field::InputSet;
use crate::core::model::{Model, preset};
use crate::models::prelude::*;
use std::sync::LazyLock;

/// A published claim.
#[derive(Debug)]
pub struct Claim {
    /// The key of its preset.
    pub key: &'static str,
    /// Who claimed it, and when.
    pub who: Text,
    /// Whether it is revenue of the whole industry, comparable with our own hurdle.
    pub comparable: bool,
    /// Between which figures it holds: published as a range, or of one figure with its rounding.
    pub span: Option<[f64; 2]>,
    /// Whether it was published as a range.
    pub is_range: bool,
    /// Its inputs, as in a link; the figure claimed is among them.
    pub values: &'static [(&'static str, &'static str)],
}

/// A published figure that is no revenue: worked again from its parts.
#[derive(Debug)]
pub struct Check {
    /// Whose figure, and what it is.
    pub who: Text,
    /// Its unit.
    pub unit: Unit,
    /// As published.
    pub claimed: f64,
    /// From which to which figure it would have been published so.
    pub span: [f64; 2],
    /// As it follows from its parts.
    pub reproduced: f64,
}

const fn claim(key: &'static str, who: Text, values: &'static [(&'static str, &'static str)]) -> Claim {
    Claim { key, who, comparable: true, span: None, is_range: false, values }
}

/// A claim that was published as a range, of which its figure is one.
const fn ranging(claim: Claim, from: f64, to: f64) -> Claim {
    Claim { span: Some([from, to]), is_range: true, ..claim }
}

/// The same claim, of one figure rounded: from which to which figure it would have been published so.
const fn rounded(claim: Claim, from: f64, to: f64) -> Claim {
    Claim { span: Some([from, to]), ..claim }
}

/// A claim that is no revenue of the industry, or says less than its neighbour.
const fn aside(key: &'static str, who: Text, values: &'static [(&'static str, &'static str)]) -> Claim {
    Claim { key, who, comparable: false, span: None, is_range: false, values }
}

/// Revenue in sight by 2030: what 15% a year adds to $1.5tn in five years, 1.5e12·(1.15⁵ − 1).
const KLEMENT_IN_SIGHT: &str = "1517035781250";

/// Every claim whose arithmetic can be worked again, by date.
pub const CLAIMS: &[Claim] = &[
    claim(
        "sequoia-2023",
        text("Sequoia, September 2023", "セコイア（2023年9月）"),
        &[("spend", "5e10"), ("claimed", "2e11"), ("found", "7.5e10")],
    ),
    aside(
        "sequoia-2023-gap",
        text("Sequoia, September 2023: the gap", "セコイア（2023年9月）：不足額"),
        &[("measure", "missing"), ("spend", "5e10"), ("claimed", "1.25e11"), ("found", "7.5e10")],
    ),
    claim(
        "sequoia-2024",
        text("Sequoia, June 2024", "セコイア（2024年6月）"),
        &[("spend", "1.5e11"), ("claimed", "6e11"), ("found", "7e10")],
    ),
    claim(
        "sequoia-2024-gap",
        text("Sequoia, June 2024: the gap", "セコイア（2024年6月）：不足額"),
        &[("measure", "missing"), ("claimed", "5e11")],
    ),
    aside(
        "acemoglu",
        text("Acemoglu, May 2024: output gained in the US", "アセモグル（2024年5月）：米国の産出の増加"),
        // 0.66% of $30.62tn.
        &[("form", "tasks"), ("claimed", "202092e6"), ("spend", "3e12"), ("multiple", "1"), ("found", "0")],
    ),
    claim(
        "kupperman-10",
        text("Kupperman, August 2025: 10-year life", "クッパーマン（2025年8月）：寿命10年"),
        &[
            ("form", "depreciation"),
            ("spend", "4e11"),
            ("multiple", "1"),
            ("margin", "0.25"),
            ("claimed", "1.6e11"),
            ("found", "2e10"),
        ],
    ),
    claim(
        "kupperman-5",
        text("Kupperman, October 2025: low end", "クッパーマン（2025年10月）：下限"),
        &[
            ("form", "depreciation"),
            ("spend", "4e11"),
            ("multiple", "1"),
            ("margin", "0.25"),
            ("life", "5"),
            ("claimed", "3.2e11"),
            ("found", "2e10"),
        ],
    ),
    claim(
        "kupperman-3",
        text("Kupperman, October 2025: high end", "クッパーマン（2025年10月）：上限"),
        &[
            ("form", "depreciation"),
            ("spend", "4e11"),
            ("multiple", "1"),
            ("margin", "0.25"),
            ("life", "3.3333333333333335"),
            ("claimed", "4.8e11"),
            ("found", "2e10"),
        ],
    ),
    claim(
        "bain",
        text("Bain, September 2025, for 2030", "ベイン（2025年9月）：2030年"),
        &[("form", "share"), ("spend", "5e11"), ("multiple", "1"), ("claimed", "2e12"), ("found", "1.2e12")],
    ),
    claim(
        "bain-gap",
        text("Bain, September 2025: the gap", "ベイン（2025年9月）：不足額"),
        &[
            ("form", "share"),
            ("measure", "missing"),
            ("spend", "5e11"),
            ("multiple", "1"),
            ("claimed", "8e11"),
            ("found", "1.2e12"),
        ],
    ),
    claim(
        "jpmorgan",
        text("J.P. Morgan, November 2025, margin ours", "JPモルガン（2025年11月、利益率は本サイト）"),
        &[
            ("form", "flat"),
            ("spend", "5e12"),
            ("multiple", "1"),
            ("margin", "0.4"),
            ("claimed", "6.5e11"),
            ("found", "0"),
        ],
    ),
    ranging(
        claim(
            "distill",
            text(
                "Distill AI, 2025: up to two cloud industries",
                "Distill AI（2025年）：クラウド産業1～2個分",
            ),
            &[
                ("form", "flat"),
                ("spend", "3e12"),
                ("multiple", "1"),
                ("margin", "0.4"),
                ("claimed", "8e11"),
                ("found", "0"),
            ],
        ),
        4e11,
        8e11,
    ),
    rounded(
        aside(
            "epoch",
            text("Epoch AI, May 2026: yearly cost of 1 GW", "Epoch AI（2026年5月）：1GWの年間費用"),
            &[
                ("form", "annuity"),
                ("spend", "3.8e10"),
                ("multiple", "1"),
                ("margin", "1"),
                ("life", "5"),
                ("return", "0.07"),
                ("running", "9e8"),
                ("claimed", "8.5e9"),
                ("found", "0"),
            ],
        ),
        8.45e9,
        8.55e9,
    ),
    rounded(
        aside(
            "epoch-3",
            text("Epoch AI, May 2026: if chips last 3 years", "Epoch AI（2026年5月）：半導体の寿命3年"),
            &[
                ("form", "annuity"),
                ("spend", "3.8e10"),
                ("multiple", "1"),
                ("margin", "1"),
                ("life", "3"),
                ("return", "0.07"),
                ("running", "9e8"),
                ("claimed", "1.2e10"),
                ("found", "0"),
            ],
        ),
        1.15e10,
        1.25e10,
    ),
    rounded(
        aside(
            "epoch-7",
            text("Epoch AI, May 2026: if chips last 7 years", "Epoch AI（2026年5月）：半導体の寿命7年"),
            &[
                ("form", "annuity"),
                ("spend", "3.8e10"),
                ("multiple", "1"),
                ("margin", "1"),
                ("life", "7"),
                ("return", "0.07"),
                ("running", "9e8"),
                ("claimed", "7e9"),
                ("found", "0"),
            ],
        ),
        6.5e9,
        7.5e9,
    ),
    ranging(
        claim(
            "klement",
            text("Klement, May 2026: middle of $2tn to $5tn", "クレメント（2026年5月）：2兆～5兆ドルの中央"),
            &[
                ("form", "window"),
                ("measure", "missing"),
                ("spend", "4.08e11"),
                ("multiple", "1"),
                ("years", "6"),
                ("growth", "0.2"),
                ("claimed", "3.5e12"),
                ("found", KLEMENT_IN_SIGHT),
            ],
        ),
        2e12,
        5e12,
    ),
    claim(
        "cahn-2026",
        text("Cahn, 2026", "カーン（2026年）"),
        &[("spend", "1.5e12"), ("multiple", "1"), ("claimed", "3e12"), ("found", "0")],
    ),
];

/// `half` is half a unit of the last digit published.
const fn check(who: Text, unit: Unit, claimed: f64, half: f64, reproduced: f64) -> Check {
    Check { who, unit, claimed, span: [claimed - half, claimed + half], reproduced }
}

/// Published figures in units of their own.
pub const CHECKS: &[Check] = &[
    check(
        text("Acemoglu: rise in US productivity", "アセモグル：米国の生産性の上昇"),
        Unit::PERCENT,
        0.0066,
        0.000_05,
        0.199 * 0.23 * 0.27 * 0.535,
    ),
    check(
        text("Morgan Stanley: spending to 2028, by use", "モルガン・スタンレー：2028年までの支出の使途"),
        Unit::usd(Trillion),
        2.9e12,
        5e10,
        1.6e12 + 1.3e12,
    ),
    check(
        text("Morgan Stanley: spending to 2028, by source", "モルガン・スタンレー：2028年までの支出の調達源"),
        Unit::usd(Trillion),
        2.9e12,
        5e10,
        1.4e12 + 0.8e12 + 0.35e12 + 0.2e12 + 0.15e12,
    ),
    check(
        text("McKinsey: technology in AI's $5.2tn", "マッキンゼー：AI向け5兆2000億ドルのうち技術分"),
        Unit::usd(Trillion),
        3.1e12,
        5e10,
        5.2e12 * 0.60,
    ),
    check(
        text("Goldman Sachs: spending 2026–31", "ゴールドマン・サックス：2026～31年の支出"),
        Unit::usd(Trillion),
        7.6e12,
        5e10,
        765e9 + 1_011e9 + 1_220e9 + 1_392e9 + 1_579e9 + 1_636e9,
    ),
    // "More than four times."
    Check {
        who: text("Bank of America: five firms' bonds in 2025", "バンク・オブ・アメリカ：5社の2025年の社債"),
        unit: Unit::TIMES,
        claimed: 4.0,
        span: [4.0, 5.0],
        reproduced: 121.0 / 28.0,
    },
    check(
        text("VanEck: rise in bitcoin miners' debt", "VanEck：ビットコイン採掘会社の債務の増加"),
        Unit::PERCENT,
        5.0,
        0.005,
        12.7 / 2.1 - 1.0,
    ),
];

/// The published claim that the inputs are, if they are one.
fn published(inputs: &Inputs) -> Option<&'static Claim> {
    let is_it = |read: &Inputs| read.claimed == inputs.claimed && read.form == inputs.form;
    CLAIMS.iter().zip(READ.iter()).find(|(_, read)| is_it(read)).map(|(claim, _)| claim)
}

/// Between which figures the claim with this figure and arithmetic holds: its range, or its rounding.
pub fn span(inputs: &Inputs) -> Option<[f64; 2]> {
    published(inputs).and_then(|claim| claim.span)
}

/// The range in which the claim was published, if it was published as one.
pub fn range(inputs: &Inputs) -> Option<[f64; 2]> {
    published(inputs).filter(|claim| claim.is_range).and_then(|claim| claim.span)
}

impl Claim {
    /// Its inputs.
    pub fn inputs(&self) -> Inputs {
        let preset = preset(self.key, self.who, self.who, self.values);
        Inputs::read(&OthersHurdles.preset(&preset)).unwrap_or_default()
    }
}

/// Every claim's inputs, read once.
pub static READ: LazyLock<Vec<Inputs>> = LazyLock::new(|| CLAIMS.iter().map(Claim::inputs).collect());
