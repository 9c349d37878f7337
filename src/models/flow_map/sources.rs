//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{COREWEAVE_DEBT, DISTILL, HYPERION, INVESTORS, MORGAN_STANLEY_SPLIT};

/// Cliffwater, by way of Larry Swedroe, 2025.
pub static CLIFFWATER: Source = Source {
    id: "cliffwater-2025",
    title: "2025 Private Credit Fund Expenses",
    by: "Cliffwater, survey of 68 firms, as reported by Larry Swedroe",
    date: "2025",
    grade: Grade::Relayed,
    url: Some("https://larryswedroe.substack.com/p/2025-private-credit-fund-expenses"),
    says: text(
        "Management fees average 1.02% where they are charged on gross assets, 1.23% where on net assets. \
         All fees and expenses came to 3.81% of net assets, of which carry 1.58%.",
        "運用報酬の平均は、総資産に課す場合1.02％、純資産に課す場合1.23％。費用の総額は純資産の3.81％、うち成功報酬が1.58％。",
    ),
};

/// Callan, by way of Alternatives Watch, 2023-07-07.
pub static CALLAN: Source = Source {
    id: "callan-2023",
    title: "Callan analysis: lower private credit fund fees",
    by: "Callan, 330 private-credit partnerships, as reported by Alternatives Watch",
    date: "2023-07-07",
    grade: Grade::Relayed,
    url: Some("https://www.alternativeswatch.com/2023/07/07/callan-analysis-lower-private-credit-fund-fees/"),
    says: text(
        "Median terms moved from a fee of 2% and carry of 20% to 1.5% and 15%; direct lending is cheapest. \
         Investors press for a preferred return of 8%.",
        "中央値は運用報酬2％・成功報酬20％から1.5％・15％に下がった。直接融資が最も安い。優先リターンを8％に戻す圧力がある。",
    ),
};

/// The Federal Reserve's studies, by way of ABF Journal, 2025.
pub static BANK_LINES: Source = Source {
    id: "bank-lines-2025",
    title: "Federal Reserve study reveals explosive growth in bank lending to private credit sector",
    by: "Federal Reserve Board and Federal Reserve Bank of Boston, as reported by ABF Journal",
    date: "2025",
    grade: Grade::Relayed,
    url: Some(
        "https://www.abfjournal.com/federal-reserve-study-reveals-explosive-growth-in-bank-lending-to-private-credit-sector/",
    ),
    says: text(
        "Large banks had committed about $300bn to private-equity and private-credit funds in 2023, from \
         $10bn in 2013. Private credit in the US came to $1.34tn in mid-2024.",
        "大手銀行によるプライベートエクイティとプライベートクレジットのファンドへの融資枠は、2013年の100億ドルから2023年に\
         約3000億ドルに増えた。米国のプライベートクレジットは2024年半ばに1兆3400億ドル。",
    ),
};

/// The Basel Committee's chapter CRE20.
pub static BASEL: Source = Source {
    id: "basel-cre20",
    title: "CRE20, Standardised approach: individual exposures",
    by: "Basel Committee on Banking Supervision; weights as quoted in notes on the US proposal of March 2026",
    date: "2023-01",
    grade: Grade::Relayed,
    url: Some("https://www.bis.org/basel_framework/chapter/CRE/20.htm"),
    says: text(
        "Project finance weighs 130% before operation, 100% in operation and 80% where of high quality; an \
         unrated company 100%, one of investment grade 65%. US rules have no 80%.",
        "プロジェクトファイナンスのリスクウェートは、稼働前130％、稼働後100％、質の高いものは80％。格付けのない企業は100％、投\
         資適格の企業は65％。米国の規則に80％はない。",
    ),
};

/// The Federal Reserve's stress test, by way of Connect Money, 2025-06-30.
pub static STRESS_TEST: Source = Source {
    id: "fed-stress-2025",
    title: "Fed stress test shows all major US banks clear capital hurdles",
    by: "Federal Reserve, as reported by Connect Money and Particle",
    date: "2025-06-30",
    grade: Grade::Relayed,
    url: Some(
        "https://www.connectmoney.com/evening-brief/fed-stress-test-shows-all-major-u-s-banks-clear-capital-hurdles-evening-brief-06-30-25/",
    ),
    says: text(
        "Twenty-two large banks' common equity would fall by 1.8 points to 11.6% of risk-weighted assets: \
         it began at 13.4%.",
        "大手22行の普通株式等Tier1比率は1.8ポイント下がって11.6％になる。出発点は13.4％。",
    ),
};
