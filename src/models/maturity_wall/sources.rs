//! Published sources that this model alone cites.

use crate::core::source::Source;
use crate::core::text::text;

pub use crate::sources::{COREWEAVE_DEBT, HYPERION, META_NOTES, ORACLE_NOTES, SPREADS_2020};

/// Amazon.com, 2025-11-17.
pub static AMAZON_NOTES: Source = Source {
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

/// Cleary Gottlieb, 2025-11-06.
pub static ALPHABET_NOTES: Source = Source {
    id: "alphabet-notes-2025",
    title: "Alphabet in $17.5 billion offering and €6.5 billion offering",
    by: "Cleary Gottlieb",
    date: "2025-11-06",
    url: Some(
        "https://www.clearygottlieb.com/news-and-insights/news-listing/alphabet-in-17-5-billion-offering-and-6-5-billion-offering",
    ),
    says: text(
        "17.5 billion dollars of notes in eight tranches, 3.875% due 2028 to 5.7% due 2075; the floating \
         half billion is left out.",
        "8本で175億ドル、3.875%（2028年）から5.7%（2075年）まで。変動利付の5億ドルは除いた。",
    ),
};

/// CoinCentral on MEXC News, on Bloomberg, 2025-10-24.
pub static VANTAGE_LOANS: Source = Source {
    id: "vantage-2025",
    title: "Record $38 billion deal powers Oracle's AI data center expansion",
    by: "CoinCentral on MEXC News, on Bloomberg",
    date: "2025-10-24",
    url: Some(
        "https://www.mexc.ge/news/record-38-billion-deal-powers-oracles-ai-data-center-expansion/140943",
    ),
    says: text(
        "Loans of 23.25 and 14.75 billion dollars for Vantage's campuses in Texas and Wisconsin: four years, \
         about 2.5 points over the benchmark, two extensions of a year.",
        "Vantageのテキサスとウィスコンシンの施設に232.5億ドルと147.5億ドル。4年、基準金利＋約2.5ポイント、1年の延長を2回まで。",
    ),
};

/// TeraWulf, by way of Stock Titan, 2025-10-23.
pub static TERAWULF_NOTES: Source = Source {
    id: "terawulf-2025",
    title: "Form 8-K on the senior secured notes of WULF Compute",
    by: "TeraWulf, by way of Stock Titan",
    date: "2025-10-23",
    url: Some(
        "https://www.stocktitan.net/sec-filings/WULF/8-k-terawulf-inc-reports-material-event-28195fa94c50.html",
    ),
    says: text(
        "3.2 billion dollars of 7.750% senior secured notes due 15 October 2030.",
        "7.750%の優先担保付社債32億ドル、2030年10月15日満期。",
    ),
};

/// TheMinerMag, 2025-11-11.
pub static MINER_NOTES: Source = Source {
    id: "miner-notes-2025",
    title: "Applied Digital plans $2.35B senior notes to fund North Dakota HPC data centers",
    by: "TheMinerMag",
    date: "2025-11-11",
    url: Some("https://theminermag.com/news/2025-11-11/applied-digital-senior-notes-hpc"),
    says: text(
        "Notes of 2.35 billion dollars due 2030 by Applied Digital; 1.4 billion by Cipher the week before, \
         at around 7%.",
        "Applied Digitalが2030年満期の23.5億ドル。前週にCipherが約7%で14億ドル。",
    ),
};

/// CryptoMiami on Zamantika, 2025-11.
pub static APPLIED_DIGITAL: Source = Source {
    id: "applied-digital-2025",
    title: "Applied Digital's, TeraWulf's and Cipher's bonds compared",
    by: "CryptoMiami on Zamantika",
    date: "2025-11",
    url: Some("https://zamantika.com/profile/cryptomiami1"),
    says: text(
        "A coupon of 9.25% for Applied Digital at 97 cents, against 7.75% for TeraWulf and 7.125% for Cipher \
         at par. A weak source.",
        "Applied Digitalは表面利率9.25%で97セント、TeraWulfは7.75%、Cipherは7.125%で額面。弱い出典。",
    ),
};

/// Blockspace, 2025-12.
pub static IREN_CONVERTIBLES: Source = Source {
    id: "iren-2025",
    title: "IREN closes $2.3 billion convertible notes offering and repurchases debt",
    by: "Blockspace",
    date: "2025-12",
    url: Some(
        "https://blockspace.media/insight/iren-closes-2-3-billion-convertible-notes-offering-and-repurchases-debt",
    ),
    says: text(
        "1.15 billion dollars each of 0.25% convertible notes due 2032 and 1.00% due 2033.",
        "転換社債を0.25%（2032年）と1.00%（2033年）で各11.5億ドル。",
    ),
};
