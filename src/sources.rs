//! Published sources that more than one model rests on. What one model alone cites is in its own folder.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

/// The article that the product grew out of.
pub static DISTILL: Source = Source {
    id: "distill",
    title: "AIインフラはバブルなのか、それとも「団結して時間を買う」ことなのか？ 3兆ドルの背後にある金融構\
            造を解剖する",
    by: "Distill AI, read in a Japanese translation on Gate",
    date: "2025",
    grade: Grade::Relayed,
    url: Some("https://www.gate.com/ja/news/detail/15876210"),
    says: text(
        "A founding article of this site, “Is AI infrastructure a bubble, or ‘buying time together’?”. With \
         a 6.58% coupon, EBITDA must return at least 9% to 10% on an investment of $3tn. Debt may fall due \
         in 10 years while productivity takes 15. AI must rebuild one or two cloud industries of about \
         $400bn.",
        "本サイトの出発点となった記事の一つ。3兆ドルの投資に対し、表面利率6.58％のもとではEBITDAベースで少なくと\
         も9～10％の利回りが要るとする。期間10年の債務に対し生産性の実現には15年かかりうる。AIで約4000億ド\
         ルのクラウド産業を1～2個分つくり直す必要がある。",
    ),
};

/// International Monetary Fund, by way of exaputra.com, 2025-11.
pub static IMF_WEO: Source = Source {
    id: "imf-weo-2025-10",
    title: "World Economic Outlook, October 2025: GDP, current prices",
    by: "International Monetary Fund, October 2025, as relayed by exaputra.com",
    date: "2025-11",
    grade: Grade::Relayed,
    url: Some("https://www.exaputra.com/2025/11/imf-world-economic-outlook-weo-global_3.html"),
    says: text(
        "World GDP in 2025 is $117.17tn, that of the United States $30.62tn.",
        "2025年の世界のGDPは117兆1700億ドル、米国は30兆6200億ドル。",
    ),
};

/// Financial Times, Alphaville, 2025-10.
pub static HYPERION: Source = Source {
    id: "hyperion",
    title: "A closer look at the record-smashing “Hyperion” corporate bond sale",
    by: "Financial Times, Alphaville",
    date: "2025-10",
    grade: Grade::Reported,
    url: Some("https://www.ft.com/content/d0344253-b0a2-4c6d-8b97-520243678afd"),
    says: text(
        "Beignet Investor LLC sold $27.3bn of amortising notes at 6.581%, due 30 May 2049, for a \
         data-centre joint venture held 80% by Blue Owl's funds and 20% by Meta.",
        "Beignet Investor LLCが273億ドルの社債（表面利率6.581％、2049年5月30日まで分割償還）を発行した。\
         データセンターの合弁会社の持ち分は、Blue Owlのファンドが80％、Metaが20％。",
    ),
};

/// The Wall Street Journal in Mint, 2025-11-24.
pub static HYPERION_LEASE: Source = Source {
    id: "hyperion-lease",
    title: "AI meets aggressive accounting at Meta's gigantic new data center",
    by: "The Wall Street Journal, republished in Mint",
    date: "2025-11-24",
    grade: Grade::Reported,
    url: Some(
        "https://www.livemint.com/companies/ai-meets-aggressive-accounting-at-meta-s-gigantic-new-data-center-11763984293332.html",
    ),
    says: text(
        "Meta rents from 2029 in four-year terms for up to 20 years. If it does not renew, a residual-value \
         guarantee (a tenant's promise to make good a fall in value) covers the lenders up to a cap.",
        "Metaは2029年から4年ごとの更新で最長20年借りる。更新しない場合は、施設の残存価値を一定の上限まで保\
         証する残価保証がある。",
    ),
};

/// CoreWeave, by way of Stock Titan, 2025-11-10.
pub static COREWEAVE_Q3: Source = Source {
    id: "coreweave-q3-2025",
    title: "CoreWeave Reports Strong Third Quarter 2025 Results",
    by: "CoreWeave, press release of 10 November 2025, as reproduced by Stock Titan",
    date: "2025-11-10",
    grade: Grade::Relayed,
    url: Some(
        "https://www.stocktitan.net/news/CRWV/core-weave-reports-strong-third-quarter-2025-cleos2cfu9y3.html",
    ),
    says: text(
        "Adjusted EBITDA of $838mn on revenue of $1.36bn, a margin of 61%. In the first quarter of 2026, as \
         relayed: $1.16bn on $2.08bn, or 56%.",
        "売上高13億6000万ドルに対し調整後EBITDAは8億3800万ドル、利益率61％。孫引きでは、2026年1～3月期は20\
         億8000万ドルに対し11億6000万ドルで56％。",
    ),
};

/// US Energy Information Administration, by way of YCharts, 2026-04-27.
pub static EIA: Source = Source {
    id: "eia-2025",
    title: "US Average Retail Price of Electricity, Industrial Sector",
    by: "US Energy Information Administration, as relayed by YCharts",
    date: "2026-04-27",
    grade: Grade::Relayed,
    url: Some("https://ycharts.com/indicators/us_average_retail_price_of_electricity_industrial_sector"),
    says: text(
        "8.6 cents per kilowatt-hour, the average of the 12 months of 2025; 9.29 cents in January 2026.",
        "1kWh当たり8.6セント（2025年の12カ月の平均）。2026年1月は9.29セント。",
    ),
};

/// CoreWeave, 2025-08.
pub static COREWEAVE_DEBT: Source = Source {
    id: "coreweave-10q-2025-06",
    title: "Form 10-Q for the quarter to 30 June 2025, debt",
    by: "CoreWeave",
    date: "2025-08",
    grade: Grade::Filed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1769628/000114036125032095/R41.htm"),
    says: text(
        "Delayed-draw term loan (DDTL) 2.0, drawn in stages: $4.95bn at an effective 11%, repaid within \
         five years of each draw. At 30 June 2026, as relayed: $3.19bn, still at 11%.",
        "必要に応じて引き出す遅延引き出し型タームローン（DDTL）2.0は49億5000万ドル、実効金利11％、各引き出\
         しから5年以内に返済。孫引きでは、2026年6月末は31億9000万ドル、金利は同じく11％。",
    ),
};

/// GLRI, 2026-01-08.
pub static GPU_RESALE: Source = Source {
    id: "glri-2026",
    title: "How Fast Do H100 GPUs Depreciate?",
    by: "GPU Lease Rate Index (GLRI), a website",
    date: "2026-01-08",
    grade: Grade::Relayed,
    url: Some("https://v2-pseo-ai.pages.dev/residual/h100-depreciation-calculator"),
    says: text(
        "A used H100, an Nvidia AI chip, keeps 60–65% of its price after one year, 40–45% after two and \
         25–35% after three: it loses about a third a year. A weak source. CoreWeave has said that prices \
         hold; SpotWire put a used H100 PCIe card at $20,000 in May 2026.",
        "中古のH100（NvidiaのAI向け半導体）の価格は1年後に新品の60～65％、2年後に40～45％、3年後に25～35％\
         で、年に約3分の1ずつ下がる。弱い出典である。CoreWeaveは価格が保たれているとし、SpotWireは2026年5月\
         の中古H100 PCIeを2万ドルとする。",
    ),
};

/// Reuters, by way of Angry Bear, 2020-04-04.
pub static SPREADS_2020: Source = Source {
    id: "spreads-2020",
    title: "Risk premium on U.S. investment-grade credit triples on virus worries",
    by: "Reuters, Kate Duguid, 18 March 2020, as quoted by Angry Bear",
    date: "2020-04-04",
    grade: Grade::Relayed,
    url: Some(
        "https://angrybearblog.com/2020/04/credit-spreads-comparing-covid-19-to-the-collapse-of-lehman-brothers.html",
    ),
    says: text(
        "The spread of investment-grade bonds over Treasuries (ICE BofA index) widened from 101 to 303 \
         basis points, hundredths of a percentage point, between the start of 2020 and 18 March. S&P Global \
         puts the peak at 401 on 23 March.",
        "投資適格債の国債に対するスプレッド（上乗せ金利、ICE BofA指数）は、2020年初めの1.01％から3月18日に\
         3.03％へ、2.02ポイント広がった。S&Pグローバルによると、ピークは3月23日の4.01％。",
    ),
};

/// Anita on PANews and Gate Square, 2025-12.
pub static COLLATERAL_ARTICLE: Source = Source {
    id: "collateral-article",
    title: "コンピューティングパワーのサブプライム危機：AIインフラ債務の波、マイナーのレバレッジ、そして「\
            清算流動性」の消失",
    by: "Anita (@anitahityou) on PANews, as condensed in a post on Gate Square",
    date: "2025-12",
    grade: Grade::Relayed,
    url: Some("https://www.panewslab.com/ja/articles/abd00c97-84bb-43b3-8249-eaff0594b359"),
    says: text(
        "A founding article of this site, “A subprime crisis of computing power”. Computing that keeps for \
         18 months is financed like property over ten years; inference got 20% to 40% cheaper in a year, \
         and rents follow. The post asks who could sell 10,000 H100s, when GPUs have no repo market \
         (short-term lending against collateral).",
        "本サイトの出発点となった記事の一つ。18カ月しかもたない計算能力が10年の不動産のように融資され、推論の費用\
         は1年で20～40％下がり、賃料も続くとする。投稿は、GPUにはレポ市場（担保を使った短期の資金貸借）がな\
         く、1万基のH100を誰が売れるのかと問う。",
    ),
};

/// CoreWeave, by way of Zacks on Nasdaq.com, 2026-03-06.
pub static COREWEAVE_BACKLOG: Source = Source {
    id: "coreweave-backlog-2026",
    title: "CoreWeave's $66.8B backlog boosts long-term growth outlook",
    by: "CoreWeave, February 2026, as reported by Zacks on Nasdaq.com",
    date: "2026-03-06",
    grade: Grade::Reported,
    url: Some("https://www.nasdaq.com/articles/coreweaves-668b-backlog-boosts-long-term-growth-outlook"),
    says: text(
        "Backlog (contracted revenue still to come) of $66.8bn at the end of 2025, contracts of about five \
         years on average, and $30bn to $35bn of capital spending in 2026. At 31 March 2026, as relayed, \
         backlog was $99.4bn.",
        "受注残（契約済みで未計上の売上高）は2025年末に668億ドル、契約期間は平均約5年、2026年の設備投資は\
         300億～350億ドル。孫引きでは、2026年3月末の受注残は994億ドル。",
    ),
};

/// Oracle, 2025-12.
pub static ORACLE_NOTES: Source = Source {
    id: "oracle-notes-2025",
    title: "Form 10-Q for the quarter to 30 November 2025, notes payable",
    by: "Oracle",
    date: "2025-12",
    grade: Grade::Filed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1341439/000119312525315925/R12.htm"),
    says: text(
        "$18bn of notes issued in September 2025: 4.45% 2030, 4.80% 2032, 5.20% 2035, 5.875% 2045, 5.95% \
         2055, 6.10% 2065. Other issuers' debts have sources of their own.",
        "2025年9月に社債180億ドルを発行：4.45％（2030年）、4.80％（2032年）、5.20％（2035年）、5.875％（\
         2045年）、5.95％（2055年）、6.10％（2065年）。他の発行体の債務は別の出典による。",
    ),
};

/// Meta Platforms, by way of Stock Titan, 2025-11-03.
pub static META_NOTES: Source = Source {
    id: "meta-notes-2025",
    title: "Form 8-K, 3 November 2025",
    by: "Meta Platforms, as reproduced by Stock Titan",
    date: "2025-11-03",
    grade: Grade::Relayed,
    url: Some(
        "https://www.stocktitan.net/sec-filings/META/8-k-meta-platforms-inc-reports-material-event-bf00612bc71e.html",
    ),
    says: text(
        "$30bn of notes in six series, from 4.20% due 2030 to 5.75% due 2065.",
        "6本で計300億ドルの社債。表面利率は4.20％（2030年満期）から5.75％（2065年満期）まで。",
    ),
};

/// Morgan Stanley's split of the funding, by way of AI Gazine, 2025.
pub static MORGAN_STANLEY_SPLIT: Source = Source {
    id: "morgan-stanley-split",
    title: "Data Center Private Credit Set to Dominate Funding",
    by: "Morgan Stanley, 2025, as relayed by AI Gazine",
    date: "2025",
    grade: Grade::Relayed,
    url: Some("https://aigazine.com/industry/data-center-private-credit-set-to-dominate-funding--s"),
    says: text(
        "Of $2.9tn: $1.4tn cash flow, $800bn private credit, $350bn private equity and sovereign funds, \
         $200bn corporate bonds, $150bn asset-backed securities. Debt comes to $1.15tn, or 40%.",
        "2兆9000億ドルの内訳は、自己資金1兆4000億ドル、プライベートクレジット8000億ドル、プライベートエクイ\
         ティと政府系ファンド3500億ドル、社債2000億ドル、資産担保証券1500億ドル。債務は計1兆1500億ドルで\
         40％。",
    ),
};

/// Goldman Sachs, by way of Grid Readiness, 2026-05.
pub static GOLDMAN_2026: Source = Source {
    id: "goldman-capex-2026",
    title: "Goldman Sachs's $7 trillion of AI spending",
    by: "Goldman Sachs, Tracking Trillions, 1 May 2026, as relayed by Grid Readiness",
    date: "2026-05",
    grade: Grade::Relayed,
    url: Some("https://gridreadiness.com/blog/goldman-sachs-7-trillion-ai-capex-power-bottleneck.html"),
    says: text(
        "Spending of $765bn in 2026, then $1,011bn, $1,220bn, $1,392bn, $1,579bn and $1,636bn in 2031: \
         $7.6tn.",
        "支出は2026年7650億ドル、以後1兆110億、1兆2200億、1兆3920億、1兆5790億、2031年1兆6360億ドルで、計7兆6000億\
         ドル。",
    ),
};

/// Bain & Company, by way of Cybernews, 2025-09-23.
pub static BAIN: Source = Source {
    id: "bain-2025",
    title: "AI progress requires billions of investment (Technology Report 2025)",
    by: "Bain & Company, 23 September 2025, as reported by Cybernews",
    date: "2025-09-23",
    grade: Grade::Reported,
    url: Some("https://cybernews.com/tech/ai-progress-requires-billions-investment/"),
    says: text(
        "AI needs $2tn of revenue a year by 2030 to pay for its computing. Savings from AI would still \
         leave it $800bn short.",
        "AIの計算能力を賄うには2030年に年2兆ドルの売上高が必要。AIによる節約分を充てても8000億ドル足りな\
         い。",
    ),
};

/// The revenue that the spending of 2030 needs, dollars a year.
pub const BAIN_NEEDED: f64 = 2e12;

/// CoreWeave, 2026-08-12. The address is the filing's own; its table reached us only as quoted.
pub static COREWEAVE_DEBT_2026: Source = Source {
    id: "coreweave-10q-2026-06",
    title: "Form 10-Q for the quarter to 30 June 2026, debt",
    by: "CoreWeave, as quoted in research notes",
    date: "2026-08-12",
    grade: Grade::Relayed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1769628/000176962826000366/crwv-20260630.htm"),
    says: text(
        "$35.551bn of principal in sixteen lines. Due in the rest of 2026 $4.413bn, in 2027 $6.184bn, in \
         2028 $4.416bn, in 2029 $2.421bn, in 2030 $3.221bn, later $14.896bn.",
        "元本は16項目で355億5100万ドル。期限は2026年の残りに44億1300万ドル、2027年に61億8400万ドル、2028年に\
         44億1600万ドル、2029年に24億2100万ドル、2030年に32億2100万ドル、その後に148億9600万ドル。",
    ),
};

/// Nvidia, 2026-08-17, not opened.
pub static NVIDIA_GUARANTEE: Source = Source {
    id: "nvidia-8k-2026-08",
    title: "Form 8-K, 17 August 2026: guarantee of leases",
    by: "Nvidia, as quoted in a research note; the filing was not read",
    date: "2026-08-17",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "A guarantee of up to $105bn on OpenAI's leases from SB Energy, for 20 years from fiscal 2029.",
        "OpenAIがSB Energyから借りる施設の賃料についての保証。2029会計年度から20年間、最大1050億ドル。",
    ),
};

/// Nvidia, 2026-08, not opened.
pub static NVIDIA_CASH: Source = Source {
    id: "nvidia-10q-2026-07",
    title: "Form 10-Q for the quarter to 26 July 2026",
    by: "Nvidia, as quoted in a research note; the filing was not read",
    date: "2026-08",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Cash of $22.4bn and debt securities of $34.1bn; $36bn committed to cloud services.",
        "現金224億ドルと債券341億ドル。クラウドサービスの購入約束は360億ドル。",
    ),
};

/// Alphabet, 2026-07, not opened.
pub static ALPHABET_BACKSTOP: Source = Source {
    id: "alphabet-10q-2026-06",
    title: "Form 10-Q for the quarter to 30 June 2026",
    by: "Alphabet, as quoted in a research note; the filing was not read",
    date: "2026-07",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Backstops of $43.8bn for landlords of Fluidstack and others, carried as a liability of $0.8bn, \
         against $16.9bn in December 2025. Operating cash flow of $125.3bn in 2024.",
        "Fluidstackなどの貸主への保証は総額438億ドル、負債計上額は8億ドル。2025年12月は169億ドルだった。営業キャッ\
         シュフローは2024年に1253億ドル。",
    ),
};

/// SemiAnalysis, as reported by TechReader Daily, 2026-04.
pub static H100_RENT: Source = Source {
    id: "h100-rent-2026",
    title: "H100 Reserved Capacity Hits $2.35/Hour Floor in 2026",
    by: "SemiAnalysis, 2 April 2026, as reported by TechReader Daily",
    date: "2026-04",
    grade: Grade::Relayed,
    url: Some(
        "https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026",
    ),
    says: text(
        "A one-year contract for an H100 cost $2.35 an hour in March 2026, 38% more than the $1.70 of \
         October 2025, its low.",
        "H100の1年契約は2026年3月に1時間2.35ドル。2025年10月の底値1.70ドルから38％上昇した。",
    ),
};

/// SemiAnalysis and Latent Space, as collected by Neighborhood Notes, 2026.
pub static H100_HISTORY: Source = Source {
    id: "h100-history-2026",
    title: "H100 rental prices ($ per GPU-hour)",
    by: "SemiAnalysis and Latent Space, as collected by Neighborhood Notes",
    date: "2026",
    grade: Grade::Relayed,
    url: Some(
        "https://neighborhoodsf.com/Wikis/Neighborhood+Notes/Published/H100+rental+prices+(%24+per+GPU-hour)",
    ),
    says: text(
        "An hour cost $7 to $12 in 2023, $2.85 in early 2024, $1.70 in October 2025 and $2.35 in March 2026. \
         A new card costs $25,000 to $40,000; below about $1.65 an hour it does not earn that back; above \
         $2.85 it beats shares.",
        "1時間の賃料は2023年7～12ドル、2024年初め2.85ドル、2025年10月1.70ドル、2026年3月2.35ドル。\
         新品は2万5000～4万ドルで、約1.65ドルを下回ると元が取れず、2.85ドルを上回れば株式より利回りが高い。",
    ),
};

/// Calcbench, 2026-02.
pub static CALCBENCH: Source = Source {
    id: "calcbench-2026",
    title: "The Stunning Capex of AI Hyperscalers in Context",
    by: "Calcbench, from filings",
    date: "2026-02",
    grade: Grade::Reported,
    url: Some(
        "https://www.calcbench.com/blog/post/blogger9065882471048947069/The-Stunning-Capex-of-AI-Hyperscalers-in-Context",
    ),
    says: text(
        "Five companies' operating cash flow by calendar quarter: $262.5bn in 2020, $602.83bn in 2025. Each \
         company's own, 2019 to 2025, is from cash flow statements as reproduced by StockAnalysis, Stock \
         Analysis on Net and others; some early years and payouts are from memory.",
        "五社の暦年の営業キャッシュフローは2020年に2625億ドル、2025年に6028億3000万ドル。2019～25年の各社の値は、ストックアナ\
         リシスなどが転載したキャッシュフロー計算書による。古い年と株主還元の一部は記憶による。",
    ),
};

/// Race Through Time, 2026-10.
pub static CAPEX: Source = Source {
    id: "capex-2026-10",
    title: "The AI Spending Race: capital expenditure by quarter, and guidance (data set)",
    by: "Race Through Time, from the companies' filings and calls",
    date: "2026-10",
    grade: Grade::Relayed,
    url: Some("https://github.com/marketmarathon/race-through-time/tree/main/data/rtt-103"),
    says: text(
        "Cash paid for property and equipment, Amazon's net of proceeds, without finance leases: five \
         companies $66bn in 2019, $408bn in 2025, $562bn in the 12 months to June 2026.",
        "有形固定資産への支払額（Amazonは売却収入などを控除、ファイナンスリースを除く）。五社で2019年は660億ドル、2025年は4080\
         億ドル、2026年6月までの1年は5620億ドル。",
    ),
};

/// Congressional Budget Office, 2019.
pub static CBO_2019: Source = Source {
    id: "cbo-debt-2019",
    title: "The Effect of Government Debt on Interest Rates, Working Paper 2019-01 (abstract)",
    by: "Congressional Budget Office",
    date: "2019-03",
    grade: Grade::Filed,
    url: Some("https://www.cbo.gov/publication/55018"),
    says: text(
        "On average and in the long run interest rates rise by 2 to 3 basis points for each percentage \
         point of federal debt over GDP.",
        "連邦債務の対GDP比が1ポイント上がるごとに、金利は長期平均で0.02～0.03ポイント上がる。",
    ),
};

/// Chicago Fed, 2026, not opened.
pub static CHICAGO: Source = Source {
    id: "chicago-fed-ai-2026",
    title: "AI Tail Risk for Banks, Chicago Fed Insights",
    by: "Federal Reserve Bank of Chicago, as quoted in a research note; it was not read",
    date: "2026",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "AI companies owe $1.2tn (JPMorgan's count). Large banks have committed $450bn, a quarter of their \
         core capital, to borrowers close to AI; $150bn is drawn.",
        "AI企業の債務は1兆2000億ドル（JPMorganの集計）。大手銀行はAI関連の借り手に4500億ドルを約束し（中核資本の4分の\
         1）、うち1500億ドルが引き出されている。",
    ),
};

/// Federal Reserve Board, 2024-02-23.
pub static INVESTORS: Source = Source {
    id: "feds-private-credit-2024",
    title: "Private Credit: Characteristics and Risks",
    by: "Fang Cai and Sharjil Haque, Federal Reserve Board",
    date: "2024-02-23",
    grade: Grade::Filed,
    url: Some(
        "https://www.federalreserve.gov/econres/notes/feds-notes/private-credit-characteristics-and-risks-20240223.html",
    ),
    says: text(
        "At the end of 2021 pension funds held about 31% of private credit funds, other private funds 14%, \
         insurers and individuals about 9% each.",
        "2021年末のプライベートクレジットファンドの保有者は、年金基金が約31％、他の私募ファンド14％、保険会社と個人が各\
         約9％。",
    ),
};
