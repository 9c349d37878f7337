//! Published sources that this model alone cites.

use crate::core::source::Source;
use crate::core::text::text;

pub use crate::sources::{
    COREWEAVE_BACKLOG, COREWEAVE_DEBT, COREWEAVE_Q3, DISTILL, HYPERION, HYPERION_LEASE, META_NOTES,
    ORACLE_NOTES, SPREADS_2020,
};

/// Dolphin Research, 2026-02.
pub static COREWEAVE_Q4: Source = Source {
    id: "coreweave-q4-2025",
    title: "CoreWeave's fourth-quarter 2025 call, as transcribed",
    by: "Dolphin Research",
    date: "2026-02",
    url: Some("https://longportapp.com/topics/38949992"),
    says: text(
        "Cash and securities of 4.2 billion dollars and a revolver of 2.5 billion at the end of 2025; 2.6 \
         billion of convertible notes in the quarter; Nvidia put in 2 billion in January.",
        "2025年末の現金・有価証券は42億ドル、融資枠25億ドル。四半期中に転換社債26億ドル、1月にNvidiaが20億ドルを出資。",
    ),
};

/// Nasdaq, on CoreWeave, 2026-03-03.
pub static COREWEAVE_GUIDANCE: Source = Source {
    id: "coreweave-guidance-2026",
    title: "Down 25% in just 1 week: is it finally time to buy CoreWeave stock?",
    by: "Nasdaq, on CoreWeave",
    date: "2026-03-03",
    url: Some("https://www.nasdaq.com/articles/down-25-just-1-week-it-finally-time-buy-coreweave-stock"),
    says: text(
        "Revenue of 12 to 13 billion dollars is guided for 2026, after 5 billion in 2025.",
        "2026年の売上予想は120～130億ドル。2025年は50億ドル。",
    ),
};

/// Titan Stock Analysis, on Meta Platforms, 2026-01.
pub static META_2025: Source = Source {
    id: "meta-2025",
    title: "Meta 2025 report",
    by: "Titan Stock Analysis, on Meta Platforms",
    date: "2026-01",
    url: Some("https://titanstockanalysis.com/meta-2025-report"),
    says: text(
        "Operating cash flow of 115.8 billion dollars in 2025, capital spending of 72.2, cash and securities \
         of 81.6, long-term debt of 58.7.",
        "2025年の営業キャッシュフロー1158億ドル、設備投資722億ドル、現金・有価証券816億ドル、長期債務587億ドル。",
    ),
};

/// StockMinded, on Meta Platforms, 2026-01.
pub static META_GUIDANCE: Source = Source {
    id: "meta-guidance-2026",
    title: "Meta's fourth quarter of 2025: key takeaways",
    by: "StockMinded, on Meta Platforms",
    date: "2026-01",
    url: Some("https://stockminded.com/?p=1863"),
    says: text(
        "Capital spending of 115 to 135 billion dollars, leases included, is guided for 2026.",
        "2026年の設備投資予想はリースを含め1150～1350億ドル。",
    ),
};

/// The Motley Fool, on Oracle, 2025-12-11.
pub static ORACLE_Q2: Source = Source {
    id: "oracle-q2-2026",
    title: "Oracle's debt balloons to $108 billion as AI spending soars",
    by: "The Motley Fool, on Oracle",
    date: "2025-12-11",
    url: Some("https://www.fool.com/investing/2025/12/11/oracles-debt-balloons-to-108-billion-as-ai-spendin"),
    says: text(
        "Debt of about 108 billion dollars in November 2025; operating cash flow of 10.2 billion and capital \
         spending of 20.5 billion in six months; a contract with OpenAI of a reported 300 billion.",
        "2025年11月の債務は約1080億ドル。半年の営業キャッシュフロー102億ドルに対し設備投資205億ドル。OpenAIとの契約は3000億ドルと報じられる。",
    ),
};

/// AI News 247, on KeyBanc, 2025-09.
pub static ORACLE_KEYBANC: Source = Source {
    id: "oracle-keybanc-2025",
    title: "Oracle may need to borrow some $25 billion a year",
    by: "AI News 247, on KeyBanc",
    date: "2025-09",
    url: Some("https://ainews247.org/story/22861"),
    says: text(
        "About 25 billion dollars a year over four years must be borrowed for the OpenAI contract; cash is \
         near 10 billion, and 9 billion falls due within a year.",
        "OpenAI契約のために4年間、年約250億ドルの借り入れが要る。現金は約100億ドル、1年以内に90億ドルが期限を迎える。",
    ),
};

/// The New Grok Times, on Oracle, 2026-06-15.
pub static ORACLE_FY26: Source = Source {
    id: "oracle-fy26",
    title: "Oracle AI backlog comes with debt and cash burn",
    by: "The New Grok Times, on Oracle",
    date: "2026-06-15",
    url: Some("https://ngtimes.org/2026/06/15/oracle-ai-backlog-comes-with-debt-and-cash-burn"),
    says: text(
        "Free cash flow of minus 23.7 billion dollars in fiscal 2026 with 43 billion of new debt and 5 \
         billion of equity; remaining performance obligations of 638 billion.",
        "2026年度のフリーキャッシュフローはマイナス237億ドル。新規債務430億ドル、増資50億ドル。受注残は6380億ドル。",
    ),
};
