//! Published sources that more than one model rests on. What one model alone cites is in its own folder.

use crate::core::source::Source;
use crate::core::text::text;

/// The article that the product grew out of.
pub static DISTILL: Source = Source {
    id: "distill",
    title: "AIインフラはバブルなのか、それとも「団結して時間を買う」ことなのか？ 3兆ドルの背後にある金融構造を解剖する",
    by: "Distill AI",
    date: "2025",
    url: None,
    says: text(
        "Three trillion dollars; a 6.58% coupon; an EBITDA return of 9 to 10%; debt due in 10 years against \
         productivity in 15; a cloud industry of about $400 billion.",
        "3兆ドル、表面利率6.58%、EBITDAベースで9～10%のリターン、期限10年の債務に対し生産性の実現は15年、クラウド産業は約4000億ドル。",
    ),
};

/// Financial Times, Alphaville, 2025-10.
pub static HYPERION: Source = Source {
    id: "hyperion",
    title: "A closer look at the record-smashing “Hyperion” corporate bond sale",
    by: "Financial Times, Alphaville",
    date: "2025-10",
    url: Some("https://www.ft.com/content/d0344253-b0a2-4c6d-8b97-520243678afd"),
    says: text(
        "Beignet Investor LLC: $27.3 billion of notes, 6.581%, amortising to 30 May 2049, for a joint \
         venture owned 80/20 by Blue Owl's funds and Meta.",
        "Beignet Investor LLC：273億ドル、6.581%、2049年5月30日まで分割償還。合弁はBlue Owlのファンドが80%、Metaが20%。",
    ),
};

/// Mint (The Wall Street Journal), 2025-11-24.
pub static HYPERION_LEASE: Source = Source {
    id: "hyperion-lease",
    title: "AI meets aggressive accounting at Meta's gigantic new data center",
    by: "Mint (The Wall Street Journal)",
    date: "2025-11-24",
    url: Some(
        "https://www.livemint.com/companies/ai-meets-aggressive-accounting-at-meta-s-gigantic-new-data-center-11763984293332.html",
    ),
    says: text(
        "Rent from 2029, in terms of four years, for up to twenty; a residual-value guarantee stands behind \
         non-renewal.",
        "賃料は2029年から、4年ごとに更新して最長20年。更新しない場合は残価保証がある。",
    ),
};

/// CoreWeave, 2025-11.
pub static COREWEAVE_Q3: Source = Source {
    id: "coreweave-q3-2025",
    title: "CoreWeave Reports Strong Third Quarter 2025 Results",
    by: "CoreWeave",
    date: "2025-11",
    url: Some(
        "https://www.stocktitan.net/news/CRWV/core-weave-reports-strong-third-quarter-2025-cleos2cfu9y3.html",
    ),
    says: text(
        "Adjusted EBITDA of 838 on revenue of 1,365 million dollars: 61%. Chips for rent earn more per \
         dollar of revenue than models do.",
        "売上13.65億ドルに対し調整後EBITDAは8.38億ドルで61%。",
    ),
};

/// EIA, by way of YCharts, 2026-04-27.
pub static EIA: Source = Source {
    id: "eia-2025",
    title: "US Average Retail Price of Electricity, Industrial Sector",
    by: "EIA, by way of YCharts",
    date: "2026-04-27",
    url: Some("https://ycharts.com/indicators/us_average_retail_price_of_electricity_industrial_sector"),
    says: text("8.6 cents per kilowatt-hour on average in 2025.", "2025年の平均は1kWhあたり8.6セント。"),
};

/// CoreWeave, 2025-08.
pub static COREWEAVE_DEBT: Source = Source {
    id: "coreweave-10q-2025-06",
    title: "Form 10-Q for the quarter to 30 June 2025, debt",
    by: "CoreWeave",
    date: "2025-08",
    url: Some("https://www.sec.gov/Archives/edgar/data/1769628/000114036125032095/R41.htm"),
    says: text(
        "The delayed-draw term loan 2.0: $4.95 billion at an effective 11%, five years from each draw.",
        "遅延引出型タームローン2.0は49.5億ドル、実効金利11%、各引出しから5年。",
    ),
};

/// GLRI, 2026-01-08.
pub static GPU_RESALE: Source = Source {
    id: "glri-2026",
    title: "How Fast Do H100 GPUs Depreciate?",
    by: "GLRI",
    date: "2026-01-08",
    url: Some("https://v2-pseo-ai.pages.dev/residual/h100-depreciation-calculator"),
    says: text(
        "60–65% of the price after one year, 40–45 after two, 25–35 after three: a third lost each year. A \
         weak source; CoreWeave says that prices hold.",
        "1年後に価格の60～65%、2年後40～45%、3年後25～35%。年に約3分の1を失う。弱い出典で、CoreWeaveは価格が保たれていると言う。",
    ),
};

/// Angry Bear, on Reuters, 2020-04-04.
pub static SPREADS_2020: Source = Source {
    id: "spreads-2020",
    title: "Credit Spreads: Comparing COVID-19 to the Collapse of Lehman Brothers",
    by: "Angry Bear, on Reuters",
    date: "2020-04-04",
    url: Some(
        "https://angrybearblog.com/2020/04/credit-spreads-comparing-covid-19-to-the-collapse-of-lehman-brothers.html",
    ),
    says: text(
        "Investment-grade spreads rose from 101 to 303 basis points between January and 18 March 2020.",
        "投資適格債のスプレッドは2020年1月から3月18日に1.01%から3.03%へ広がった。",
    ),
};

/// Gate, on the founding article on GPU collateral, 2025-12.
pub static COLLATERAL_ARTICLE: Source = Source {
    id: "collateral-article",
    title: "算力次贷危机警報 (A subprime crisis of computing power: the AI infrastructure debt wave and miners' \
            double leverage)",
    by: "Gate, on the founding article on GPU collateral",
    date: "2025-12",
    url: None,
    says: text(
        "Who could sell ten thousand H100s? Rents fall 20 to 40% a year; assets that last 18 months are \
         financed like property over ten years; there is no repo market for GPUs.",
        "1万台のH100を誰が売れるのか。賃料は年20～40%下がる。18か月しかもたない資産が10年の不動産のように融資されている。GPUのレポ市場はない。",
    ),
};

/// Nasdaq, 2026-03-06.
pub static COREWEAVE_BACKLOG: Source = Source {
    id: "coreweave-backlog-2026",
    title: "CoreWeave's $66.8B backlog boosts long-term growth outlook",
    by: "Nasdaq",
    date: "2026-03-06",
    url: Some("https://www.nasdaq.com/articles/coreweaves-668b-backlog-boosts-long-term-growth-outlook"),
    says: text(
        "A backlog of 66.8 billion dollars at the end of 2025 with an average contract of about five years; \
         capital spending of 30 to 35 billion in 2026.",
        "2025年末の受注残は668億ドル、契約の平均は約5年。2026年の設備投資は300～350億ドル。",
    ),
};

/// Oracle, 2025-12.
pub static ORACLE_NOTES: Source = Source {
    id: "oracle-notes-2025",
    title: "Form 10-Q for the quarter to 30 November 2025, notes payable",
    by: "Oracle",
    date: "2025-12",
    url: Some("https://www.sec.gov/Archives/edgar/data/1341439/000119312525315925/R12.htm"),
    says: text(
        "18 billion dollars of notes issued in September 2025: 4.45% 2030, 4.80% 2032, 5.20% 2035, 5.875% \
         2045, 5.95% 2055, 6.10% 2065. Debts of other issuers have sources of their own.",
        "2025年9月に180億ドルを発行：4.45%（2030年）、4.80%（2032年）、5.20%（2035年）、5.875%（2045年）、5.95%（2055年）、6.10%（2065年）。他の発\
         行体の債務には別の出典がある。",
    ),
};

/// Meta Platforms, by way of Stock Titan, 2025-11-03.
pub static META_NOTES: Source = Source {
    id: "meta-notes-2025",
    title: "Form 8-K, 3 November 2025",
    by: "Meta Platforms, by way of Stock Titan",
    date: "2025-11-03",
    url: Some(
        "https://www.stocktitan.net/sec-filings/META/8-k-meta-platforms-inc-reports-material-event-bf00612bc71e.html",
    ),
    says: text(
        "30 billion dollars of notes in six tranches, 4.20% due 2030 to 5.75% due 2065.",
        "6本で300億ドル、4.20%（2030年）から5.75%（2065年）まで。",
    ),
};
