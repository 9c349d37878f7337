//! The sources that this model cites: its own, and the shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{
    BAIN, BAIN_NEEDED, COLLATERAL_ARTICLE, COREWEAVE_DEBT, COREWEAVE_DEBT_2026, DISTILL,
};

/// The part of the revenue needed that Bain did not find: $800bn of $2tn.
pub const BAIN_SHORT: f64 = 0.4;

/// This site's maturity wall, 2025-12.
pub static WALL: Source = Source {
    id: "wall-by-year",
    title: "The maturity wall's 39 debts by calendar year",
    by: "Buying Time, from term sheets, filings and press reports named on that page",
    date: "2025-12",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "$165.7bn of Oracle, Meta, Amazon, Alphabet, Vantage, CoreWeave, four miners and Beignet: $38.6bn \
         due in 2029, $21.6bn in 2030, $28.3bn after 2050.",
        "Oracle、Meta、Amazon、Alphabet、Vantage、CoreWeave、マイナー4社、Beignetの計1657億ドル。2029年に386億ドル、2030年に216億ド\
         ル、2050年より後に283億ドルの期限が来る。",
    ),
};

/// Gareth Campbell, Queen's University Belfast, on his own site.
pub static CAMPBELL: Source = Source {
    id: "campbell-railways",
    title: "Dispelling the myth of the naive investor during the British Railway Mania, charts",
    by: "Gareth Campbell, with John Turner",
    date: "2025-01",
    grade: Grade::Reported,
    url: Some("https://garethcampbell.org/infographics/infographic_1737887524.php"),
    says: text(
        "An index of railway shares stood at 1,984 in August 1845, 1,623 in November 1845 and 673 in April \
         1850. Elsewhere on the site: shares rose by 93.5% to 98.4% from 1843 to the peak.",
        "鉄道株の指数は1845年8月に1984、同年11月に1623、1850年4月に673。同サイトの別の図では、1843年から山まで93.5～98.4％上昇し\
         た。",
    ),
};

/// GYC, 2025.
pub static GYC: Source = Source {
    id: "gyc-booms",
    title: "Insights: railways and dot-coms compared with AI",
    by: "GYC Financial Advisory",
    date: "2025",
    grade: Grade::Relayed,
    url: Some("https://gyc.com.sg/insights/"),
    says: text(
        "Another index of railway shares: 112.7 in January 1844, 167.9 in July 1845, 73.5 in January 1850. \
         Railways were half of all investment at the peak.",
        "別の鉄道株指数は1844年1月に112.7、1845年7月に167.9、1850年1月に73.5。最盛期には投資全体の半分を鉄道が占めた。",
    ),
};

/// Fundranker, 2015-05-04.
pub static NASDAQ: Source = Source {
    id: "nasdaq-2015",
    title: "Nasdaq hits all-time high",
    by: "Fidelity Select Fundranker",
    date: "2015-05-04",
    grade: Grade::Reported,
    url: Some("http://fundranker.com/fsfblog/201505.php"),
    says: text(
        "The Nasdaq Composite closed at 5,048.62 on 10 March 2000, 1,114.11 on 9 October 2002, 2,859.12 on \
         31 October 2007, 1,268.64 on 9 March 2009 and 5,056.06 on 23 April 2015.",
        "ナスダック総合指数の終値は2000年3月10日に5048.62、2002年10月9日に1114.11、2007年10月31日に2859.12、2009年3月9日に1268.64、\
         2015年4月23日に5056.06。",
    ),
};

/// The Wall Street Journal, 2002-09-26.
pub static FIBRE: Source = Source {
    id: "fibre-2002",
    title: "Wildly optimistic data drove telecoms to build fiber glut",
    by: "The Wall Street Journal, Yochi J. Dreazen, on Telegeography, as copied on a message board",
    date: "2002-09-26",
    grade: Grade::Relayed,
    url: Some("http://webshells.com/cgi-bin/councilor/intbd/cgi-bin/intbd.cgi?action=read&id=374"),
    says: text(
        "2.7% of the fibre laid in the United States was in use. Traffic had been said to double every three \
         months; it doubled about every year.",
        "米国で敷設された光ファイバーのうち使われていたのは2.7％。通信量は3カ月で2倍になるとされたが、実際は約1年で2倍だった。",
    ),
};

/// Wikipedia on the hype cycle.
pub static HYPE_CYCLE: Source = Source {
    id: "hype-cycle",
    title: "Gartner hype cycle",
    by: "Wikipedia",
    date: "2026",
    grade: Grade::Relayed,
    url: Some("https://en.wikipedia.org/wiki/Gartner_hype_cycle"),
    says: text(
        "Introduced in 1995 by Jackie Fenn of Gartner: a trigger, a peak, a trough, a slope and a plateau. \
         Its truth is disputed; studies find it inconsistently true at best.",
        "1995年にガートナーのジャッキー・フェンが示した。黎明、山、谷、坂、安定期からなる。その妥当性には争いがあり、当てはまるとし\
         ても一貫しないとの研究がある。",
    ),
};

/// Shares of the first peak that were measured: (when, share).
pub type Measured = &'static [(f64, f64)];

/// Campbell's index; January 1843 from the rise of 96%, the middle of those given.
pub const RAILWAYS: Measured = &[(1843.04, 0.51), (1845.62, 1.0), (1850.29, 0.339)];
/// The Nasdaq Composite.
pub const DOT_COM: Measured =
    &[(1995.55, 0.198), (2000.19, 1.0), (2002.77, 0.221), (2007.83, 0.566), (2009.18, 0.251), (2015.31, 1.0)];
/// Falls from the peak: the two indices of railway shares, and the Nasdaq.
pub const FALLS: [f64; 3] = [1.0 - 73.5 / 167.9, 1.0 - 673.0 / 1984.0, 1.0 - 1114.11 / 5048.62];
