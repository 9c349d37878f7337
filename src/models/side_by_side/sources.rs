//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{
    COREWEAVE_BACKLOG, COREWEAVE_DEBT, COREWEAVE_Q3, DISTILL, HYPERION, HYPERION_LEASE, META_NOTES,
    ORACLE_NOTES, SPREADS_2020,
};

/// CoreWeave, 2026-02-26, by way of Dolphin Research.
pub static COREWEAVE_Q4: Source = Source {
    id: "coreweave-q4-2025",
    title: "Earnings call for the fourth quarter of 2025",
    by: "CoreWeave, as summarised by Dolphin Research",
    date: "2026-02-26",
    grade: Grade::Relayed,
    url: Some("https://longportapp.com/topics/38949992"),
    says: text(
        "Cash and securities of $4.2bn and a $2.5bn revolver at the end of 2025; $2.6bn of convertible notes \
         in the quarter; Nvidia put in $2bn in January 2026.",
        "2025年末の現金・有価証券は42億ドル、融資枠は25億ドル。四半期中に転換社債26億ドルを発行し、2026年1月\
         にNvidiaが20億ドルを出資した。",
    ),
};

/// The Motley Fool on Nasdaq, on CoreWeave, 2026-03-03.
pub static COREWEAVE_GUIDANCE: Source = Source {
    id: "coreweave-guidance-2026",
    title: "Down 25% in just 1 week: is it finally time to buy CoreWeave stock?",
    by: "CoreWeave, February 2026, as reported by The Motley Fool on Nasdaq.com",
    date: "2026-03-03",
    grade: Grade::Reported,
    url: Some("https://www.nasdaq.com/articles/down-25-just-1-week-it-finally-time-buy-coreweave-stock"),
    says: text(
        "Revenue guidance of $12bn to $13bn for 2026, after $5bn in 2025.",
        "2026年の売上高見通しは120億～130億ドル。2025年は50億ドル。",
    ),
};

/// Meta Platforms, 2026-01-28, by way of Titan Stock Analysis.
pub static META_2025: Source = Source {
    id: "meta-2025",
    title: "Meta reports fourth quarter and full year 2025 results",
    by: "Meta Platforms, as summarised by Titan Stock Analysis",
    date: "2026-01-28",
    grade: Grade::Relayed,
    url: Some("https://titanstockanalysis.com/meta-2025-report"),
    says: text(
        "2025: operating cash flow of $115.8bn, capital spending of $72.2bn with finance leases. End of \
         2025: cash and securities of $81.6bn, long-term debt of $58.7bn.",
        "2025年の営業キャッシュフローは1158億ドル、設備投資はファイナンスリースを含め722億ドル。年末の現金・\
         有価証券は816億ドル、長期債務は587億ドル。",
    ),
};

/// Meta Platforms, 2026-01-28. The address is the release's own; the guidance reached us as quoted.
pub static META_GUIDANCE: Source = Source {
    id: "meta-guidance-2026",
    title: "Meta reports fourth quarter and full year 2025 results",
    by: "Meta Platforms, as quoted by others",
    date: "2026-01-28",
    grade: Grade::Relayed,
    url: Some(
        "https://www.prnewswire.com/news-releases/meta-reports-fourth-quarter-and-full-year-2025-results-302673127.html",
    ),
    says: text(
        "An operating margin of 41% in 2025; guidance of $115bn to $135bn of capital spending in 2026, \
         finance leases included.",
        "2025年の営業利益率は41％。2026年の設備投資見通しはファイナンスリースを含め1150億～1350億ドル。",
    ),
};

/// The Motley Fool, on Oracle, 2025-12-11.
pub static ORACLE_Q2: Source = Source {
    id: "oracle-q2-2026",
    title: "Oracle's debt balloons to $108 billion as AI spending soars",
    by: "Oracle, December 2025, as reported by The Motley Fool",
    date: "2025-12-11",
    grade: Grade::Reported,
    url: Some("https://www.fool.com/investing/2025/12/11/oracles-debt-balloons-to-108-billion-as-ai-spendin"),
    says: text(
        "Debt of about $108bn in November 2025; operating cash flow of $10.2bn and capital spending of \
         $20.5bn in six months; a contract with OpenAI of a reported $300bn.",
        "2025年11月の債務は約1080億ドル。半年の営業キャッシュフローは102億ドル、設備投資は205億ドル。OpenAIと\
         の契約は3000億ドルと報じられる。",
    ),
};

/// The Register, on KeyBanc, 2025-09-29.
pub static ORACLE_KEYBANC: Source = Source {
    id: "oracle-keybanc-2025",
    title: "Oracle will have to borrow at least $25B a year to fund AI fantasy, says analyst",
    by: "KeyBanc Capital Markets, September 2025, as reported by The Register",
    date: "2025-09-29",
    grade: Grade::Reported,
    url: Some("https://www.theregister.co.uk/2025/09/29/oracle_ai_debt/"),
    says: text(
        "Oracle may need to borrow about $25bn a year over four years for the OpenAI contract; it has about \
         $10bn of cash and $9bn of debt due within a year.",
        "OracleはOpenAIとの契約のために4年間、年約250億ドルの借り入れが必要になりうる。現金は約100億ドル、1年\
         以内に期限が来る債務は90億ドル。",
    ),
};

/// The New Grok Times, on Oracle, 2026-06-15.
pub static ORACLE_FY26: Source = Source {
    id: "oracle-fy26",
    title: "Results for fiscal 2026, 10 June 2026",
    by: "Oracle, as relayed by The New Grok Times",
    date: "2026-06-15",
    grade: Grade::Relayed,
    url: Some("https://ngtimes.org/2026/06/15/oracle-ai-backlog-comes-with-debt-and-cash-burn"),
    says: text(
        "Year to May 2026: operating cash flow of $32.0bn, free cash flow of minus $23.7bn, $43bn of new \
         debt and $5bn of equity; remaining performance obligations (contracted revenue) of $638bn.",
        "2026年5月期の営業キャッシュフローは320億ドル、フリーキャッシュフローはマイナス237億ドル。新規債務430\
         億ドル、増資50億ドル。残存履行義務（契約済みの売上高）は6380億ドル。",
    ),
};
