//! Every published source that a default, a preset or a comparison rests on. One entry a source; a
//! test holds that each is cited somewhere and each citation is here.

use crate::core::source::Source;
use crate::core::text::text;

macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident = { $($body:tt)* };)*) => {
        $($(#[$doc])* pub static $name: Source = Source { $($body)* };)*
        /// Every source, in the order of this file.
        pub static ALL: &[&Source] = &[$(&$name),*];
    };
}

sources! {
    /// The article that the product grew out of.
    DISTILL = {
        id: "distill",
        title: "AIインフラはバブルなのか、それとも「団結して時間を買う」ことなのか？ 3兆ドルの背後にある金融構造を解剖する",
        by: "Distill AI",
        date: "2025",
        url: None,
        says: text(
            "Three trillion dollars; a 6.58% coupon; an EBITDA return of 9 to 10%; debt due in 10 years against productivity in 15; a cloud industry of about $400 billion.",
            "3兆ドル、表面利率6.58%、EBITDAベースで9～10%のリターン、期限10年の債務に対し生産性の実現は15年、クラウド産業は約4000億ドル。",
        ),
    };
    MORGAN_STANLEY = {
        id: "morgan-stanley-2025",
        title: "How big is the AI funding gap? (on Morgan Stanley's estimate)",
        by: "CLS on Futu News, reporting Morgan Stanley",
        date: "2025-07-21",
        url: Some("https://news.futunn.com/en/post/59381397/how-big-is-the-ai-funding-gap-morgan-stanley-calculated"),
        says: text(
            "$2.9 trillion in 2025–28: 1.6 for hardware, 1.3 for buildings and infrastructure; 1.5 of it can't be self-funded.",
            "2025～28年に2.9兆ドル。うち1.6兆がハードウェア、1.3兆が建物とインフラ。1.5兆は自己資金でまかなえない。",
        ),
    };
    MORGAN_STANLEY_SPLIT = {
        id: "morgan-stanley-split",
        title: "Data Center Private Credit Set to Dominate Funding",
        by: "AI Gazine, relaying Morgan Stanley",
        date: "2025",
        url: Some("https://aigazine.com/industry/data-center-private-credit-set-to-dominate-funding--s"),
        says: text(
            "Of 2.9 trillion: 1.4 own cash, 0.8 private credit, 0.35 other capital, 0.2 corporate bonds, 0.15 securitised. Debt is 1.15, or 40%.",
            "2.9兆ドルの内訳は自己資金1.4、プライベートクレジット0.8、その他0.35、社債0.2、証券化0.15。債務は1.15で40%。",
        ),
    };
    META_10K = {
        id: "meta-10k-2025",
        title: "Form 10-K for 2025, note on property and equipment",
        by: "Meta Platforms",
        date: "2026",
        url: Some("https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/R15.htm"),
        says: text(
            "Most servers and network assets are depreciated over 5.5 years since January 2025. Others file 5 to 6 years; some analysts say 2 to 3.",
            "大半のサーバーとネットワーク機器の耐用年数は2025年1月から5.5年。他社は5～6年、アナリストには2～3年という見方もある。",
        ),
    };
    HYPERION = {
        id: "hyperion",
        title: "A closer look at the record-smashing “Hyperion” corporate bond sale",
        by: "Financial Times, Alphaville",
        date: "2025-10",
        url: Some("https://www.ft.com/content/d0344253-b0a2-4c6d-8b97-520243678afd"),
        says: text(
            "Beignet Investor LLC: $27.3 billion of notes, 6.581%, amortising to 30 May 2049, for a joint venture owned 80/20 by Blue Owl's funds and Meta.",
            "Beignet Investor LLC：273億ドル、6.581%、2049年5月30日まで分割償還。合弁はBlue Owlのファンドが80%、Metaが20%。",
        ),
    };
    HYPERION_LEASE = {
        id: "hyperion-lease",
        title: "AI meets aggressive accounting at Meta's gigantic new data center",
        by: "Mint (The Wall Street Journal)",
        date: "2025-11-24",
        url: Some("https://www.livemint.com/companies/ai-meets-aggressive-accounting-at-meta-s-gigantic-new-data-center-11763984293332.html"),
        says: text(
            "Rent from 2029, in terms of four years, for up to twenty; a residual-value guarantee stands behind non-renewal.",
            "賃料は2029年から、4年ごとに更新して最長20年。更新しない場合は残価保証がある。",
        ),
    };
    DAMODARAN = {
        id: "damodaran-2026",
        title: "Cost of Equity and Capital (US), by sector",
        by: "Aswath Damodaran, NYU Stern",
        date: "2026-01",
        url: Some("https://pages.stern.nyu.edu/adamodar/New_Home_Page/datafile/wacc.html"),
        says: text(
            "Costs of equity lie near 4% + 4.45% × beta; a beta of 1.35, as large technology firms have, gives 10%.",
            "株主資本コストはおよそ4%＋4.45%×ベータ。大手テック並みのベータ1.35で10%。",
        ),
    };
    US_CODE = {
        id: "usc-26-11",
        title: "26 U.S.C. § 11(b)",
        by: "United States Code",
        date: "2026-06-20",
        url: Some("https://law.lawstack.com/usc/26/11/"),
        says: text("The federal tax on corporations is 21% of taxable income.", "米国の連邦法人税は課税所得の21%。"),
    };
    COREWEAVE_Q3 = {
        id: "coreweave-q3-2025",
        title: "CoreWeave Reports Strong Third Quarter 2025 Results",
        by: "CoreWeave",
        date: "2025-11",
        url: Some("https://www.stocktitan.net/news/CRWV/core-weave-reports-strong-third-quarter-2025-cleos2cfu9y3.html"),
        says: text(
            "Adjusted EBITDA of 838 on revenue of 1,365 million dollars: 61%. Chips for rent earn more per dollar of revenue than models do.",
            "売上13.65億ドルに対し調整後EBITDAは8.38億ドルで61%。",
        ),
    };
    ANTHROPIC_RUN_RATE = {
        id: "anthropic-2026-05",
        title: "Anthropic's Series H announcement, as reported",
        by: "PJFP",
        date: "2026-05-28",
        url: Some("https://pjfp.com/tag/interpretability/"),
        says: text(
            "Anthropic's run rate is above $47 billion; OpenAI's was reported near 33 in the same week. Cloud firms' AI revenue contains these firms' own bills, so it can't be added.",
            "Anthropicの年換算収入は470億ドル超。同じ週にOpenAIは約330億ドルと報じられた。クラウド各社のAI収入はこの2社の支払いを含むので足せない。",
        ),
    };
    SYNERGY = {
        id: "synergy-2026",
        title: "GenAI drives $119B cloud revenue in Q4",
        by: "TechTarget, on Synergy Research Group",
        date: "2026-02",
        url: Some("https://www.techtarget.com/searchcloudcomputing/news/366638805/GenAI-drives-119B-cloud-revenue-in-Q4"),
        says: text(
            "Cloud infrastructure services earned $419 billion in 2025, 119 of it in the last quarter.",
            "クラウド基盤サービスの2025年の売上は4190億ドル、うち第4四半期が1190億ドル。",
        ),
    };
    IMF_WEO = {
        id: "imf-weo-2025-10",
        title: "World Economic Outlook, October 2025: GDP, current prices",
        by: "International Monetary Fund, by way of exaputra.com",
        date: "2025-11",
        url: Some("https://www.exaputra.com/2025/11/imf-world-economic-outlook-weo-global_3.html"),
        says: text("World GDP in 2025 is 117.17 trillion dollars, the United States' 30.62.", "2025年の世界のGDPは117.17兆ドル、米国は30.62兆ドル。"),
    };
    ILO = {
        id: "ilo-2025",
        title: "Employment worldwide",
        by: "Statista, on the International Labour Organization",
        date: "2025",
        url: Some("https://datasetsearch.research.google.com/search?query=employment+worldwide"),
        says: text("About 3.6 billion people are employed.", "就業者は約36億人。"),
    };
    JPMORGAN = {
        id: "jpmorgan-2025",
        title: "$650 billion in annual revenue required to deliver 10% return on AI buildout",
        by: "Tom's Hardware, on J.P. Morgan",
        date: "2025-11",
        url: Some("https://www.tomshardware.com/tech-industry/artificial-intelligence/usd650-billion-in-annual-revenue-required-to-deliver-10-percent-return-on-ai-buildout-investment-j-p-morgan-claims-equivalent-to-usd35-payment-from-every-iphone-user-or-usd180-from-every-netflix-subscriber-in-perpetuity"),
        says: text(
            "$650 billion a year for a 10% return, or $34.72 a month from every iPhone user: that is 1.56 billion users. The capital behind it is not published.",
            "10%のリターンには年6500億ドル、iPhone利用者1人あたり月34.72ドル（逆算で15.6億人）。前提の投資額は公表されていない。",
        ),
    };
    JLL = {
        id: "jll-2026",
        title: "Global data center sector to nearly double to 200GW amid AI infrastructure boom",
        by: "JLL",
        date: "2026-01-06",
        url: Some("https://www.jll.com/en-de/newsroom/global-data-center-sector-to-nearly-double-to-200gw-amid-ai-infrastructure-boom"),
        says: text(
            "103 to 200 GW by 2030, AI's share from a quarter to a half: about 15 GW a year for AI.",
            "2030年までに103GWから200GWへ、AIの割合は4分の1から2分の1へ。AI向けは年約15GW。",
        ),
    };
    BERNSTEIN = {
        id: "bernstein-2025",
        title: "How much does a GW of data center capacity actually cost?",
        by: "Investing.com, on Bernstein",
        date: "2025-10",
        url: Some("https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144"),
        says: text(
            "Bernstein finds $35 billion per gigawatt; Nvidia says 50 to 60. The default lies between.",
            "Bernsteinは1GWあたり350億ドル、Nvidiaは500～600億ドルとする。初期値はその間。",
        ),
    };
    OPENAI_FRIAR = {
        id: "openai-friar-2026",
        title: "A business that scales with the value of intelligence (Sarah Friar), as reported",
        by: "Mashdigi, on OpenAI",
        date: "2026-01-18",
        url: Some("https://en.mashdigi.com/openai-has-revealed-its-trump-card-in-a-rare-move-revenue-is-expected-to-exceed-20-billion-by-2025/"),
        says: text(
            "OpenAI had about 1.9 GW of computing and over $20 billion of annual recurring revenue in 2025: $10.5 billion per gigawatt, about the same in each of three years.",
            "OpenAIの2025年の計算能力は約1.9GW、年間経常収益は200億ドル超。1GWあたり約105億ドルで、3年間ほぼ同じ。",
        ),
    };
    EIA = {
        id: "eia-2025",
        title: "US Average Retail Price of Electricity, Industrial Sector",
        by: "EIA, by way of YCharts",
        date: "2026-04-27",
        url: Some("https://ycharts.com/indicators/us_average_retail_price_of_electricity_industrial_sector"),
        says: text("8.6 cents per kilowatt-hour on average in 2025.", "2025年の平均は1kWhあたり8.6セント。"),
    };
    BASS_META = {
        id: "sultan-1990",
        title: "Reflections on “A Meta-Analysis of Applications of Diffusion Models”",
        by: "Sultan, Farley and Lehmann",
        date: "1996",
        url: Some("https://www0.gsb.columbia.edu/whoswho/more.cfm?uni=drl2&pub=937"),
        says: text(
            "Their survey of 1990 averages p = 0.03 and q = 0.38 over durable goods; telephones and mobile phones were slower to start.",
            "1990年の調査による耐久財の平均は p＝0.03、q＝0.38。",
        ),
    };
    ACEMOGLU = {
        id: "acemoglu-2024",
        title: "The Simple Macroeconomics of AI",
        by: "Daron Acemoglu",
        date: "2024-05-12",
        url: Some("https://biesnecker.com/sources/transcripts/acemoglu-simple-macroeconomics-of-ai.txt"),
        says: text(
            "AI raises the level of US total factor productivity by at most 0.66% in ten years.",
            "AIは米国の全要素生産性の水準を10年で最大0.66%引き上げる。",
        ),
    };
    GOLDMAN = {
        id: "goldman-2023",
        title: "Goldman Says AI Will Spur U.S. Productivity Jump, Global Growth",
        by: "Bloomberg in FA-Mag, on Goldman Sachs",
        date: "2023-03",
        url: Some("https://www.fa-mag.com/news/goldman-says-ai-will-spur-u-s--productivity-jump--global-growth-72594.html"),
        says: text("AI raises the level of world GDP by 7% in ten years.", "AIは世界のGDPの水準を10年で7%引き上げる。"),
    };
    NORDHAUS = {
        id: "nordhaus-2004",
        title: "Schumpeterian Profits in the American Economy, NBER Working Paper 10433",
        by: "William Nordhaus",
        date: "2004-04",
        url: Some("http://www.nber.org/papers/w10433"),
        says: text(
            "Innovators kept 2.2% of the social surplus of their innovations as profit, 1948–2001: the far end of the range for what vendors capture.",
            "1948～2001年に革新者が利益として得たのは社会的余剰の2.2%。売り手の取り分としては下限。",
        ),
    };
    A16Z = {
        id: "a16z-2024",
        title: "Welcome to LLMflation",
        by: "Guido Appenzeller, a16z",
        date: "2024-11-12",
        url: Some("https://a16z.com/llmflation-llm-inference-cost"),
        says: text(
            "The price of a token at equal quality falls ten times a year.",
            "同じ品質のトークンの価格は1年で10分の1になる。",
        ),
    };
    BAIN = {
        id: "bain-2025",
        title: "AI progress requires billions of investment (Bain's Technology Report 2025)",
        by: "Cybernews, on Bain & Company",
        date: "2025-09-23",
        url: Some("https://cybernews.com/tech/ai-progress-requires-billions-investment/"),
        says: text(
            "$2 trillion of yearly revenue is needed by 2030; even with the savings that AI brings, 0.8 trillion is missing.",
            "2030年までに年2兆ドルの売上が必要で、AIによる節約を含めても0.8兆ドル足りない。",
        ),
    };
    COREWEAVE_DEBT = {
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
    DBRS_DI = {
        id: "dbrs-di-2024",
        title: "Morningstar DBRS Confirms DI Issuer LLC at BBB",
        by: "Morningstar DBRS",
        date: "2024-10",
        url: Some("https://dbrs.morningstar.com/research/441136/morningstar-dbrs-confirms-di-issuer-llc-at-bbb-stable-trends"),
        says: text(
            "A data centre's notes: coverage of at least 1.58 in the rating case, 1.19 at the refinancing.",
            "データセンター債のカバレッジは格付け前提で最低1.58倍、借り換え時1.19倍。",
        ),
    };
    STACK_ABS = {
        id: "stack-2023",
        title: "Stack Infrastructure floats $250 million to finance data centers",
        by: "Asset Securitization Report, on S&P",
        date: "2023-03",
        url: Some("https://asreport.americanbanker.com/news/stack-infrastructure-floats-250-million-to-finance-data-centers"),
        says: text(
            "Securitised data-centre debt is capped at 70% of the appraised value.",
            "データセンターの証券化債務は鑑定価値の70%まで。",
        ),
    };
    RESERVE = {
        id: "dsra",
        title: "Debt Service Reserve Account",
        by: "Financial Edge",
        date: "2024",
        url: Some("https://fe.training/free-resources/project-finance/debt-service-reserve-account"),
        says: text("Project loans typically hold six months of debt service in reserve.", "プロジェクト融資は通常、元利払い6か月分を積み立てる。"),
    };
    CONSTRUCTION = {
        id: "construction-2026",
        title: "How Long Does It Take to Build a Data Center?",
        by: "Cortex",
        date: "2026-04-05",
        url: Some("https://www.cortexconstruct.com/blog/how-long-does-it-take-to-build-a-data-center"),
        says: text("18 to 36 months; large campuses take longer.", "18～36か月。大規模なものはさらに長い。"),
    };
    GPU_RESALE = {
        id: "glri-2026",
        title: "How Fast Do H100 GPUs Depreciate?",
        by: "GLRI",
        date: "2026-01-08",
        url: Some("https://v2-pseo-ai.pages.dev/residual/h100-depreciation-calculator"),
        says: text(
            "60–65% of the price after one year, 40–45 after two, 25–35 after three: a third lost each year. A weak source; CoreWeave says that prices hold.",
            "1年後に価格の60～65%、2年後40～45%、3年後25～35%。年に約3分の1を失う。弱い出典で、CoreWeaveは価格が保たれていると言う。",
        ),
    };
    SPREADS_2020 = {
        id: "spreads-2020",
        title: "Credit Spreads: Comparing COVID-19 to the Collapse of Lehman Brothers",
        by: "Angry Bear, on Reuters",
        date: "2020-04-04",
        url: Some("https://angrybearblog.com/2020/04/credit-spreads-comparing-covid-19-to-the-collapse-of-lehman-brothers.html"),
        says: text(
            "Investment-grade spreads rose from 101 to 303 basis points between January and 18 March 2020.",
            "投資適格債のスプレッドは2020年1月から3月18日に1.01%から3.03%へ広がった。",
        ),
    };
    COMPASS_LTV = {
        id: "compass-2025-ltv",
        title: "Compass Datacenters raises $326 million from five buildings",
        by: "Asset Securitization Report",
        date: "2025",
        url: Some("https://asreport.americanbanker.com/news/compass-datacenters-raises-326-million-from-five-buildings"),
        says: text(
            "A loan to value of 70.6% by the issuer's appraisal, 84.8% by DBRS's; coverage 1.52. The default lies between.",
            "LTVは発行体の鑑定で70.6%、DBRSの評価で84.8%、カバレッジ1.52倍。初期値はその間。",
        ),
    };
    COMPASS_TRIGGER = {
        id: "compass-2025-trigger",
        title: "Compass Datacenters readies $885 million in data center revenues",
        by: "Asset Securitization Report",
        date: "2025",
        url: Some("https://asreport.americanbanker.com/news/compass-datacenters-readies-885-million-in-data-center-revenues"),
        says: text(
            "Cash is trapped below a cover of 1.45 and repays the notes below 1.25.",
            "カバレッジが1.45倍を下回ると資金を留保し、1.25倍を下回ると返済に充てる。",
        ),
    };
    COLLATERAL_ARTICLE = {
        id: "collateral-article",
        title: "算力次贷危机警報 (A subprime crisis of computing power: the AI infrastructure debt wave and miners' double leverage)",
        by: "Gate, on the founding article on GPU collateral",
        date: "2025-12",
        url: None,
        says: text(
            "Who could sell ten thousand H100s? Rents fall 20 to 40% a year; assets that last 18 months are financed like property over ten years; there is no repo market for GPUs.",
            "1万台のH100を誰が売れるのか。賃料は年20～40%下がる。18か月しかもたない資産が10年の不動産のように融資されている。GPUのレポ市場はない。",
        ),
    };
    UPTIME_COOLING = {
        id: "uptime-cooling-2025",
        title: "Fewer operators cite sustainability as a DLC driver (Cooling Systems Survey 2025)",
        by: "Uptime Institute",
        date: "2025-11",
        url: Some("https://intelligence.uptimeinstitute.com/resource/fewer-operators-cite-sustainability-dlc-driver"),
        says: text(
            "18% of 388 operators already use direct liquid cooling; 62% consider it.",
            "388事業者の18%が直接液冷を使い、62%が検討中。",
        ),
    };
    TECHINSIGHTS = {
        id: "techinsights-2024",
        title: "NVIDIA produces 98% of graphics processors for data centers",
        by: "hi-tech.ua, on TechInsights",
        date: "2024-06-17",
        url: Some("https://hi-tech.ua/en/nvidia-produces-98-of-graphics-processors-for-data-centers/"),
        says: text(
            "Nvidia shipped 3.76 million data-centre GPUs in 2023, 42% more than the year before.",
            "Nvidiaの2023年のデータセンター向けGPU出荷は376万基で、前年比42%増。",
        ),
    };
    H100_RENT = {
        id: "h100-rent-2026",
        title: "H100 Reserved Capacity Hits $2.35/Hour Floor in 2026",
        by: "TechReader Daily, on SemiAnalysis",
        date: "2026-04",
        url: Some("https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026"),
        says: text(
            "A one-year contract for an H100 cost $2.35 an hour in March 2026, 38% more than at its low of $1.70 in October 2025.",
            "H100の1年契約は2026年3月に1時間2.35ドル。2025年10月の底1.70ドルから38%上昇。",
        ),
    };
    CBRE_COLOCATION = {
        id: "cbre-h2-2024",
        title: "North America Data Center Trends H2 2024",
        by: "CBRE",
        date: "2025-02-26",
        url: Some("https://www.cbre.com/insights/reports/north-america-data-center-trends-h2-2024"),
        says: text(
            "The average asking rate for 250 to 500 kilowatts in primary markets is $184.06 a month per kilowatt, power not included.",
            "主要市場の250～500kWの募集賃料は平均で1kWあたり月184.06ドル（電力は別）。",
        ),
    };
    UPTIME_PUE = {
        id: "uptime-2025",
        title: "Uptime Institute Global Data Center Survey 2025, as reported",
        by: "Sipoch, on the Uptime Institute",
        date: "2025-07",
        url: Some("https://www.sipoch.com/en/article/300330023558637"),
        says: text(
            "The average power usage effectiveness is 1.54, about the same for six years; few racks exceed 30 kilowatts.",
            "電力使用効率（PUE）の平均は1.54で6年ほぼ横ばい。30kWを超えるラックは少ない。",
        ),
    };
    COREWEAVE_DDTL = {
        id: "coreweave-ddtl-2026",
        title: "CoreWeave Issued Yet More Debt",
        by: "Dave Friedman",
        date: "2026-05",
        url: Some("https://davefriedman.substack.com/p/coreweave-issued-yet-more-debt"),
        says: text(
            "Loans backed by GPUs are lent against the customer's credit: SOFR + 2.25% to March 2032 behind an investment-grade customer, SOFR + 4.50% for some 5.5 years behind others.",
            "GPU担保融資は顧客の信用を見て貸される。投資適格の顧客ならSOFR＋2.25%で2032年3月まで、そうでなければSOFR＋4.50%で約5.5年。",
        ),
    };
    COREWEAVE_TERMS = {
        id: "coreweave-terms-2025",
        title: "Excess Spread: Huge portion of chips, SRT spreads, bidding better",
        by: "9fin",
        date: "2025-03",
        url: Some("https://9fin.com/insights/excess-spread-chips-srt-bidding"),
        says: text(
            "CoreWeave's second facility pays 6% over SOFR against investment-grade contracts and 13% against others; covenants on cover and on the customers.",
            "CoreWeaveの第2号融資は投資適格の契約ならSOFR＋6%、その他は＋13%。カバレッジと顧客構成の財務制限がつく。",
        ),
    };
    H100_HISTORY = {
        id: "h100-history-2026",
        title: "H100 rental prices ($ per GPU-hour)",
        by: "Neighborhood Notes, on SemiAnalysis and Latent Space",
        date: "2026",
        url: Some("https://neighborhoodsf.com/Wikis/Neighborhood+Notes/Published/H100+rental+prices+(%24+per+GPU-hour)"),
        says: text(
            "7 to 12 dollars in 2023, 2.85 in early 2024, 1.70 in October 2025, 2.35 in March 2026; a new card costs 25,000 to 40,000 dollars; below 1.65 dollars it never earns its cost back.",
            "2023年は7～12ドル、2024年初め2.85ドル、2025年10月1.70ドル、2026年3月2.35ドル。新品は2.5万～4万ドル。1.65ドルを下回ると元が取れない。",
        ),
    };
    COREWEAVE_Q4 = {
        id: "coreweave-q4-2025",
        title: "CoreWeave's fourth-quarter 2025 call, as transcribed",
        by: "Dolphin Research",
        date: "2026-02",
        url: Some("https://longportapp.com/topics/38949992"),
        says: text(
            "Cash and securities of 4.2 billion dollars and a revolver of 2.5 billion at the end of 2025; 2.6 billion of convertible notes in the quarter; Nvidia put in 2 billion in January.",
            "2025年末の現金・有価証券は42億ドル、融資枠25億ドル。四半期中に転換社債26億ドル、1月にNvidiaが20億ドルを出資。",
        ),
    };
    COREWEAVE_BACKLOG = {
        id: "coreweave-backlog-2026",
        title: "CoreWeave's $66.8B backlog boosts long-term growth outlook",
        by: "Nasdaq",
        date: "2026-03-06",
        url: Some("https://www.nasdaq.com/articles/coreweaves-668b-backlog-boosts-long-term-growth-outlook"),
        says: text(
            "A backlog of 66.8 billion dollars at the end of 2025 with an average contract of about five years; capital spending of 30 to 35 billion in 2026.",
            "2025年末の受注残は668億ドル、契約の平均は約5年。2026年の設備投資は300～350億ドル。",
        ),
    };
    COREWEAVE_GUIDANCE = {
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
    META_2025 = {
        id: "meta-2025",
        title: "Meta 2025 report",
        by: "Titan Stock Analysis, on Meta Platforms",
        date: "2026-01",
        url: Some("https://titanstockanalysis.com/meta-2025-report"),
        says: text(
            "Operating cash flow of 115.8 billion dollars in 2025, capital spending of 72.2, cash and securities of 81.6, long-term debt of 58.7.",
            "2025年の営業キャッシュフロー1158億ドル、設備投資722億ドル、現金・有価証券816億ドル、長期債務587億ドル。",
        ),
    };
    META_GUIDANCE = {
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
    ORACLE_Q2 = {
        id: "oracle-q2-2026",
        title: "Oracle's debt balloons to $108 billion as AI spending soars",
        by: "The Motley Fool, on Oracle",
        date: "2025-12-11",
        url: Some("https://www.fool.com/investing/2025/12/11/oracles-debt-balloons-to-108-billion-as-ai-spendin"),
        says: text(
            "Debt of about 108 billion dollars in November 2025; operating cash flow of 10.2 billion and capital spending of 20.5 billion in six months; a contract with OpenAI of a reported 300 billion.",
            "2025年11月の債務は約1080億ドル。半年の営業キャッシュフロー102億ドルに対し設備投資205億ドル。OpenAIとの契約は3000億ドルと報じられる。",
        ),
    };
    ORACLE_KEYBANC = {
        id: "oracle-keybanc-2025",
        title: "Oracle may need to borrow some $25 billion a year",
        by: "AI News 247, on KeyBanc",
        date: "2025-09",
        url: Some("https://ainews247.org/story/22861"),
        says: text(
            "About 25 billion dollars a year over four years must be borrowed for the OpenAI contract; cash is near 10 billion, and 9 billion falls due within a year.",
            "OpenAI契約のために4年間、年約250億ドルの借り入れが要る。現金は約100億ドル、1年以内に90億ドルが期限を迎える。",
        ),
    };
    ORACLE_FY26 = {
        id: "oracle-fy26",
        title: "Oracle AI backlog comes with debt and cash burn",
        by: "The New Grok Times, on Oracle",
        date: "2026-06-15",
        url: Some("https://ngtimes.org/2026/06/15/oracle-ai-backlog-comes-with-debt-and-cash-burn"),
        says: text(
            "Free cash flow of minus 23.7 billion dollars in fiscal 2026 with 43 billion of new debt and 5 billion of equity; remaining performance obligations of 638 billion.",
            "2026年度のフリーキャッシュフローはマイナス237億ドル。新規債務430億ドル、増資50億ドル。受注残は6380億ドル。",
        ),
    };
    ORACLE_NOTES = {
        id: "oracle-notes-2025",
        title: "Form 10-Q for the quarter to 30 November 2025, notes payable",
        by: "Oracle",
        date: "2025-12",
        url: Some("https://www.sec.gov/Archives/edgar/data/1341439/000119312525315925/R12.htm"),
        says: text(
            "18 billion dollars of notes issued in September 2025: 4.45% 2030, 4.80% 2032, 5.20% 2035, 5.875% 2045, 5.95% 2055, 6.10% 2065. Debts of other issuers have sources of their own.",
            "2025年9月に180億ドルを発行：4.45%（2030年）、4.80%（2032年）、5.20%（2035年）、5.875%（2045年）、5.95%（2055年）、6.10%（2065年）。他の発行体の債務には別の出典がある。",
        ),
    };
    META_NOTES = {
        id: "meta-notes-2025",
        title: "Form 8-K, 3 November 2025",
        by: "Meta Platforms, by way of Stock Titan",
        date: "2025-11-03",
        url: Some("https://www.stocktitan.net/sec-filings/META/8-k-meta-platforms-inc-reports-material-event-bf00612bc71e.html"),
        says: text(
            "30 billion dollars of notes in six tranches, 4.20% due 2030 to 5.75% due 2065.",
            "6本で300億ドル、4.20%（2030年）から5.75%（2065年）まで。",
        ),
    };
    AMAZON_NOTES = {
        id: "amazon-notes-2025",
        title: "Final term sheet, 17 November 2025",
        by: "Amazon.com",
        date: "2025-11-17",
        url: Some("https://www.sec.gov/Archives/edgar/data/0001018724/000110465925113283/tm2530638d2_fwp.htm"),
        says: text(
            "15 billion dollars of notes in six tranches, 3.90% due 2028 to 5.55% due 2065.",
            "6本で150億ドル、3.90%（2028年）から5.55%（2065年）まで。",
        ),
    };
    ALPHABET_NOTES = {
        id: "alphabet-notes-2025",
        title: "Alphabet in $17.5 billion offering and €6.5 billion offering",
        by: "Cleary Gottlieb",
        date: "2025-11-06",
        url: Some("https://www.clearygottlieb.com/news-and-insights/news-listing/alphabet-in-17-5-billion-offering-and-6-5-billion-offering"),
        says: text(
            "17.5 billion dollars of notes in eight tranches, 3.875% due 2028 to 5.7% due 2075; the floating half billion is left out.",
            "8本で175億ドル、3.875%（2028年）から5.7%（2075年）まで。変動利付の5億ドルは除いた。",
        ),
    };
    VANTAGE_LOANS = {
        id: "vantage-2025",
        title: "Record $38 billion deal powers Oracle's AI data center expansion",
        by: "CoinCentral on MEXC News, on Bloomberg",
        date: "2025-10-24",
        url: Some("https://www.mexc.ge/news/record-38-billion-deal-powers-oracles-ai-data-center-expansion/140943"),
        says: text(
            "Loans of 23.25 and 14.75 billion dollars for Vantage's campuses in Texas and Wisconsin: four years, about 2.5 points over the benchmark, two extensions of a year.",
            "Vantageのテキサスとウィスコンシンの施設に232.5億ドルと147.5億ドル。4年、基準金利＋約2.5ポイント、1年の延長を2回まで。",
        ),
    };
    TERAWULF_NOTES = {
        id: "terawulf-2025",
        title: "Form 8-K on the senior secured notes of WULF Compute",
        by: "TeraWulf, by way of Stock Titan",
        date: "2025-10-23",
        url: Some("https://www.stocktitan.net/sec-filings/WULF/8-k-terawulf-inc-reports-material-event-28195fa94c50.html"),
        says: text(
            "3.2 billion dollars of 7.750% senior secured notes due 15 October 2030.",
            "7.750%の優先担保付社債32億ドル、2030年10月15日満期。",
        ),
    };
    MINER_NOTES = {
        id: "miner-notes-2025",
        title: "Applied Digital plans $2.35B senior notes to fund North Dakota HPC data centers",
        by: "TheMinerMag",
        date: "2025-11-11",
        url: Some("https://theminermag.com/news/2025-11-11/applied-digital-senior-notes-hpc"),
        says: text(
            "Notes of 2.35 billion dollars due 2030 by Applied Digital; 1.4 billion by Cipher the week before, at around 7%.",
            "Applied Digitalが2030年満期の23.5億ドル。前週にCipherが約7%で14億ドル。",
        ),
    };
    APPLIED_DIGITAL = {
        id: "applied-digital-2025",
        title: "Applied Digital's, TeraWulf's and Cipher's bonds compared",
        by: "CryptoMiami on Zamantika",
        date: "2025-11",
        url: Some("https://zamantika.com/profile/cryptomiami1"),
        says: text(
            "A coupon of 9.25% for Applied Digital at 97 cents, against 7.75% for TeraWulf and 7.125% for Cipher at par. A weak source.",
            "Applied Digitalは表面利率9.25%で97セント、TeraWulfは7.75%、Cipherは7.125%で額面。弱い出典。",
        ),
    };
    IREN_CONVERTIBLES = {
        id: "iren-2025",
        title: "IREN closes $2.3 billion convertible notes offering and repurchases debt",
        by: "Blockspace",
        date: "2025-12",
        url: Some("https://blockspace.media/insight/iren-closes-2-3-billion-convertible-notes-offering-and-repurchases-debt"),
        says: text(
            "1.15 billion dollars each of 0.25% convertible notes due 2032 and 1.00% due 2033.",
            "転換社債を0.25%（2032年）と1.00%（2033年）で各11.5億ドル。",
        ),
    };
}
