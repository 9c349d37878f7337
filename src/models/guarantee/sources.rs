//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{ALPHABET_BACKSTOP, DISTILL, HYPERION, IMF_WEO, NVIDIA_CASH, NVIDIA_GUARANTEE};

/// Pearce and Miller, by way of Hitpages, 2006.
pub static FUNDING_ADVANTAGE: Source = Source {
    id: "gse-advantage-2006",
    title: "Revisiting the Net Benefits of Freddie Mac and Fannie Mae",
    by: "James E. Pearce and James C. Miller III, a study for Freddie Mac, as reproduced by Hitpages",
    date: "2006",
    grade: Grade::Relayed,
    url: Some("https://www.hitpages.com/doc/4513528786452480/26/"),
    says: text(
        "The housing agencies' funding advantage is 15 to 40 basis points (hundredths of a percentage \
         point) on long-term debt and 10 to 30 on mortgage-backed securities.",
        "住宅金融機関の資金調達の有利さは、長期債で0.15～0.4ポイント、住宅ローン担保証券で0.1～0.3ポイントとする。",
    ),
};

/// Gilchrist and Zakrajšek, 2007-06.
pub static GILCHRIST: Source = Source {
    id: "gilchrist-2007",
    title: "Investment and the Cost of Capital: New Evidence from the Corporate Bond Market, NBER Working \
            Paper 13174 (abstract)",
    by: "Simon Gilchrist and Egon Zakrajšek",
    date: "2007-06",
    grade: Grade::Reported,
    url: Some("http://www.nber.org/papers/w13174"),
    says: text(
        "A rise of one percentage point in the user cost of capital lowers the rate of investment by 0.5 to \
         0.75 points and, in the long run, the capital stock by 1%.",
        "資本の使用者費用が1ポイント上がると、投資率は0.5～0.75ポイント下がり、資本ストックは長期的に1％減る。",
    ),
};

/// Congressional Budget Office, 2004-04.
pub static CBO: Source = Source {
    id: "cbo-2004",
    title: "Updated Estimates of the Subsidies to the Housing GSEs",
    by: "Congressional Budget Office",
    date: "2004-04",
    grade: Grade::Filed,
    url: Some("https://www.cbo.gov/publication/15556"),
    says: text(
        "The federal subsidy to the three housing agencies was $23bn in 2003, up nearly 70% from $13.6bn in \
         2000 because they grew. If debt is reissued at maturity: over $46bn and about $20bn.",
        "三つの住宅金融機関への連邦の補助は2003年に230億ドル。規模の拡大で2000年の136億ドルから70％近く増えた。満期\
         ごとに借り換えるとすれば460億ドル超と約200億ドル。",
    ),
};

/// Wayne Passmore, by way of Builder, 2004.
pub static PASSMORE: Source = Source {
    id: "passmore-2003",
    title: "Faulty Equation? (on Passmore, The GSE Implicit Subsidy and the Value of Government Ambiguity)",
    by: "Wayne Passmore, Federal Reserve Board, December 2003, as reported by Builder",
    date: "2004",
    grade: Grade::Reported,
    url: Some("http://www.builderonline.com/building/regulation-policy/faulty-equation_o"),
    says: text(
        "The subsidy is worth $119bn to $164bn, of which shareholders keep $50bn to $97bn; mortgage rates \
         are only about seven basis points lower. Fannie Mae and home builders disputed it.",
        "補助の価値は1190億～1640億ドルで、うち500億～970億ドルは株主に残り、住宅ローン金利は0.07ポイントほどしか下がら\
         ないとする。ファニーメイと住宅業界は異議を唱えた。",
    ),
};

/// Congressional Research Service, by way of EveryCRSReport, 2008-09-15.
pub static GSE_RESCUE: Source = Source {
    id: "crs-gse-2008",
    title: "Fannie Mae and Freddie Mac in Conservatorship, RS22950",
    by: "Mark Jickling, Congressional Research Service, as reproduced by EveryCRSReport",
    date: "2008-09-15",
    grade: Grade::Relayed,
    url: Some("https://www.everycrsreport.com/reports/RS22950.html"),
    says: text(
        "Since 7 September 2008 US taxpayers have stood behind about $5tn of the agencies' debt. Later \
         reports: the Treasury put in $187bn and has recovered more.",
        "2008年9月7日以降、米国の納税者は住宅金融機関の債務約5兆ドルの後ろ盾となった。後の報道では財務省は1870億ドル\
         を投じ、利益とともに回収した。",
    ),
};

/// OpenAI, by way of Particle, 2025-11.
pub static OPENAI_LETTER: Source = Source {
    id: "openai-letter-2025",
    title: "OpenAI’s letter of 27 October 2025 to the White House, and what followed",
    by: "OpenAI, as reported by Particle",
    date: "2025-11",
    grade: Grade::Reported,
    url: None,
    says: text(
        "OpenAI asked for tax credits, grants, loans and guarantees for chip and grid-equipment factories. \
         On 6 November it said it wanted no guarantee for data centres; the White House ruled out a \
         bailout. We found no federal guarantee enacted.",
        "OpenAIは半導体や送電設備の工場への税額控除、補助金、融資、保証を求めた。11月6日にはデータセンターへの保証は望ま\
         ないとし、政府も救済を否定した。成立した連邦保証は見当たらない。",
    ),
};

/// Intercontinental Exchange, 2026-10-01, not opened.
pub static CDS: Source = Source {
    id: "cds-2026-10",
    title: "Five-year credit default swaps, settlements of 1 October 2026",
    by: "Intercontinental Exchange, as quoted in a research note",
    date: "2026-10-01",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "A credit default swap insures debt. Price in percentage points a year: Nvidia 0.868, Meta 1, \
         Oracle 2.475, CoreWeave 8.555.",
        "CDS（債務の保険）の年間の料率は、Nvidiaが0.868％、Metaが1％、Oracleが2.475％、CoreWeaveが8.555％。",
    ),
};

/// Heitfield and Barger, Federal Reserve, by way of Scribd, 2003-06.
pub static DOUBLE_DEFAULT: Source = Source {
    id: "double-default-2003",
    title: "Treatment of Double-Default and Double-Recovery Effects for Hedged Exposures",
    by: "Erik Heitfield and Norah Barger, Federal Reserve Board, as reproduced by Scribd",
    date: "2003-06",
    grade: Grade::Relayed,
    url: Some("https://www.scribd.com/document/1347347/US-Federal-Reserve-doubledefault"),
    says: text(
        "A guaranteed loan loses money only if borrower and guarantor both default; the probability depends \
         on their correlation.",
        "保証付きの融資に損失が生じるのは借り手と保証人がともにデフォルトした場合だけで、その確率は両者の相関による。",
    ),
};
