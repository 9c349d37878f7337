//! The sources that this model cites: its own, and those of others re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::models::hurdle::sources::{
    ACEMOGLU, BAIN, IMF_WEO, JPMORGAN, MORGAN_STANLEY_HARDWARE, MORGAN_STANLEY_SPLIT,
};
pub use crate::sources::{DISTILL, GOLDMAN_2026};

/// David Cahn, Sequoia Capital, 2023-09.
pub static SEQUOIA_2023: Source = Source {
    id: "sequoia-2023",
    title: "AI’s $200B Question",
    by: "David Cahn, Sequoia Capital",
    date: "2023-09",
    grade: Grade::Reported,
    url: Some("https://www.sequoiacap.com/article/follow-the-gpus-perspective/"),
    says: text(
        "Nvidia sells $50bn of chips a year; running the chips costs as much again; their users need a 50% \
         margin. Each year's spending needs $200bn of lifetime revenue, of which $125bn was not in sight.",
        "Nvidiaの半導体の売上高は年500億ドル、動かす費用も同額、使う側の利益率は50％。1年分の支出につき寿命の間に\
         2000億ドルの売上高が必要で、うち1250億ドルは見込みがないとする。",
    ),
};

/// David Cahn, Sequoia Capital, 2024-06-20.
pub static SEQUOIA_2024: Source = Source {
    id: "sequoia-2024",
    title: "AI’s $600B Question",
    by: "David Cahn, Sequoia Capital",
    date: "2024-06-20",
    grade: Grade::Reported,
    url: Some("https://sequoiacap.com/article/ais-600b-question"),
    says: text(
        "Nvidia's expected run rate, $150bn, times two for the rest of the data centre, times two for a 50% \
         margin: $600bn. Four firms at $10bn and six at $5bn would leave a gap that he puts at $500bn.",
        "Nvidiaの予想年換算売上高1500億ドルに、データセンターの残りの費用で2倍、利益率50％でさらに2倍して6000億ド\
         ル。4社が各100億ドル、6社が各50億ドルを得ても5000億ドル足りないとする。",
    ),
};

/// David Cahn on 20VC, by way of Snipd, 2025-10-27.
pub static CAHN_2025: Source = Source {
    id: "cahn-2025",
    title: "Sequoia's David Cahn on The Winners and Losers in AI (20VC, notes on the episode)",
    by: "David Cahn, 27 October 2025, as noted by Snipd",
    date: "2025-10-27",
    grade: Grade::Relayed,
    url: Some("https://share.snipd.com/episode/af07c35c-7030-4c21-9dab-5aca3c73748e"),
    says: text(
        "Cahn put the $600bn question at about $840bn. The notes do not give the inputs.",
        "6000億ドルの問いは、いまや約8400億ドルになったとする。メモに計算の前提は載っていない。",
    ),
};

/// David Cahn, 2026, as quoted in a research note.
pub static CAHN_2026: Source = Source {
    id: "cahn-2026",
    title: "AI revenue needed in 2026 (a research note that quotes Cahn)",
    by: "David Cahn, Sequoia Capital, as quoted in a research note; the original was not read",
    date: "2026",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Spending of about $1.5tn would need about $3tn of revenue.",
        "約1兆5000億ドルの支出には約3兆ドルの売上高が必要とする。",
    ),
};

/// Harris Kupperman, by way of Quoth the Raven, 2025-10-06.
pub static KUPPERMAN: Source = Source {
    id: "kupperman-2025",
    title: "An AI Addendum",
    by: "Harris Kupperman, Praetorian Capital, as republished by Quoth the Raven; figures as summarised by \
         AI News 24/7",
    date: "2025-10-06",
    grade: Grade::Relayed,
    url: Some("https://quoththeraven.substack.com/p/ais-worst-case-a-national-economic"),
    says: text(
        "Data centres built in 2025 cost $400bn. Over ten years depreciation is $40bn a year, which takes \
         $160bn of revenue at a 25% margin. After talks with the industry he put lives at three to ten \
         years and the revenue needed at $320bn to $480bn; actual revenue was near $20bn.",
        "2025年のデータセンターは4000億ドル。10年で償却すると年400億ドル、利益率25％で売上高1600億ドルが必要になる。\
         業界への取材の後、寿命を3～10年、必要な売上高を3200億～4800億ドルに改めた。実際は200億ドル前後。",
    ),
};

/// J.P. Morgan's investment, by way of Signwl, 2025-11.
pub static JPMORGAN_CAPITAL: Source = Source {
    id: "jpmorgan-capital-2025",
    title: "JP Morgan says AI needs $650 billion to justify the build-out",
    by: "J.P. Morgan, November 2025, as relayed by Signwl",
    date: "2025-11",
    grade: Grade::Relayed,
    url: Some(
        "https://signwl.com/articles/jp-morgan-says-ai-needs-650-billion-to-justify-the-build-out-it-looks-like-ai-agents-alone-could-deliver-that",
    ),
    says: text(
        "More than $5tn would be invested over five years. Other accounts of the report give $5tn to $7tn.",
        "5年間の投資は5兆ドルを超えるとする。同じ報告書について5兆～7兆ドルとする記事もある。",
    ),
};

/// Epoch AI, 2026-05-14.
pub static EPOCH: Source = Source {
    id: "epoch-2026",
    title: "Servers account for 60% of the total cost of ownership of a one-gigawatt AI data center",
    by: "Epoch AI",
    date: "2026-05-14",
    grade: Grade::Reported,
    url: Some("https://epoch.ai/data-insights/ai-datacenter-cost-breakdown"),
    says: text(
        "A gigawatt costs $38bn to build and $0.9bn a year to run. The yearly cost is $8.5bn if equipment \
         lasts five years and the site 14; $12bn if equipment lasts three years; $7bn if it lasts seven.",
        "1GWの建設費は380億ドル、運営費は年9億ドル。機器を5年、施設を14年とすると年85億ドル、機器が3年なら120億ド\
         ル、7年なら70億ドル。",
    ),
};

/// Joachim Klement in the Financial Times, by way of Aebacus, 2026-06-02.
pub static KLEMENT: Source = Source {
    id: "klement-2026",
    title: "AI Capital Investment: A Trillion Dollar Math Problem",
    by: "Joachim Klement in the Financial Times, May 2026, as relayed by Aebacus",
    date: "2026-06-02",
    grade: Grade::Relayed,
    url: Some("https://www.aebacus.com/post/ai-capital-investment-math-problem"),
    says: text(
        "To 2030 spending grows by 20% a year and revenue by 15%. A 10% return would take $2tn to $5tn of \
         new annual revenue, on top of some $1.5tn now.",
        "2030年まで支出は年20％、売上高は年15％伸びる。10％の利回りには、現在の約1兆5000億ドルに加え、年2兆～5兆\
         ドルの新たな売上高が必要とする。",
    ),
};

/// A reply to Klement, 2026-05.
pub static KLEMENT_REPLY: Source = Source {
    id: "klement-reply-2026",
    title: "The impossible maths of the impossible maths",
    by: "Market Stack, a newsletter",
    date: "2026-05",
    grade: Grade::Reported,
    url: Some("https://marketstack.substack.com/p/the-impossible-maths-of-the-impossible"),
    says: text(
        "Comparing spending in 2025–30 with revenue added in the same years is bound to look bad: data \
         centres earn for years after 2030.",
        "2025～30年の支出を同じ期間の増収と比べれば悪く見えて当然で、データセンターは2030年より後も稼ぐとする。",
    ),
};

/// McKinsey, by way of a mirror, 2025-04.
pub static MCKINSEY: Source = Source {
    id: "mckinsey-2025",
    title: "The cost of compute: A $7 trillion race to scale data centers",
    by: "McKinsey & Company, 28 April 2025, as relayed by The Daily Scout",
    date: "2025-04",
    grade: Grade::Relayed,
    url: Some("https://www.thedailyscout.com/briefings/qpF6vCVINBg"),
    says: text(
        "AI data centres need $5.2tn by 2030, or $3.7tn to $7.9tn: 60% for technology, 25% for power and 15% \
         for builders. With other computing, $6.7tn.",
        "AI向けデータセンターに2030年までに5兆2000億ドル（シナリオにより3兆7000億～7兆9000億ドル）。内訳は技術60％、\
         電力25％、建設15％。他の用途を含めると6兆7000億ドル。",
    ),
};

/// Michael Burry, by way of TipRanks, 2025-11.
pub static BURRY: Source = Source {
    id: "burry-2025",
    title: "Michael Burry Sounds Alarm on $176B Depreciation Gap Among Tech Giants",
    by: "Michael Burry, November 2025, as reported by TipRanks",
    date: "2025-11",
    grade: Grade::Reported,
    url: Some(
        "https://www.tipranks.com/news/michael-burry-sounds-alarm-on-176b-depreciation-gap-among-tech-giants",
    ),
    says: text(
        "Burry says that chips last two to three years, not five to six. He estimates that depreciation in \
         2026–28 would be understated by $176bn, and 2028 profits overstated by 26.9% at Oracle and 20.8% \
         at Meta.",
        "半導体の寿命は5～6年でなく2～3年だとし、2026～28年の償却費の過小計上を1760億ドル、2028年の利益の過大計上を\
         Oracleで26.9％、Metaで20.8％と見積もる。",
    ),
};

/// VanEck, by way of Coinpaper, 2025-10.
pub static VANECK: Source = Source {
    id: "vaneck-2025",
    title: "Bitcoin miners’ debt surges to $12.7 billion as AI expansion accelerates",
    by: "VanEck, October 2025, as reported by Coinpaper",
    date: "2025-10",
    grade: Grade::Relayed,
    url: Some(
        "https://coinpaper.com/11850/bitcoin-miners-debt-surges-to-12-7-billion-as-ai-expansion-accelerates",
    ),
    says: text(
        "Bitcoin miners' debt rose from $2.1bn to $12.7bn in twelve months; most accounts give the rise as \
         500%.",
        "ビットコイン採掘会社の債務は12カ月で21億ドルから127億ドルに増えた。多くの記事は500％増とする。",
    ),
};

/// Bank of America, by way of Wallstreetcn, 2025-11.
pub static BOFA: Source = Source {
    id: "bofa-2025",
    title: "AIブームによる債務レバレッジ――次なる金融危機の引き金となるのか？",
    by: "Bank of America, 2025, as quoted by Wallstreetcn and read in a Japanese translation",
    date: "2025-11",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "A founding article of this site. Five cloud firms sold $121bn of bonds in the year to date, over \
         four times the five-year average of $28bn.",
        "本サイトの出発点となった記事の一つ。クラウド大手5社の社債発行は年初来1210億ドルで、過去5年の平均280億ドル\
         の4倍を超えた。",
    ),
};
