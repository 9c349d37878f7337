//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{
    COREWEAVE_DEBT, COREWEAVE_DEBT_2026, HYPERION, META_NOTES, ORACLE_NOTES, SPREADS_2020,
};

/// Amazon.com, 2025-11-17.
pub static AMAZON_NOTES: Source = Source {
    id: "amazon-notes-2025",
    title: "Final term sheet, 17 November 2025",
    by: "Amazon.com",
    date: "2025-11-17",
    grade: Grade::Filed,
    url: Some("https://www.sec.gov/Archives/edgar/data/0001018724/000110465925113283/tm2530638d2_fwp.htm"),
    says: text(
        "$15bn of notes in six tranches, from 3.90% due 2028 to 5.55% due 2065.",
        "社債6本、計150億ドル。3.90％（2028年満期）から5.55％（2065年満期）まで。",
    ),
};

/// Alphabet, 2025-11-03.
pub static ALPHABET_NOTES: Source = Source {
    id: "alphabet-notes-2025",
    title: "Pricing term sheet, 3 November 2025",
    by: "Alphabet",
    date: "2025-11-03",
    grade: Grade::Filed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1652044/000119312525263045/d41216dfwp.htm"),
    says: text(
        "$17.5bn of dollar notes in eight tranches, from 3.875% due 2028 to 5.70% due 2075. The table leaves \
         out the floating-rate tranche of $0.5bn.",
        "ドル建て社債8本、計175億ドル。3.875％（2028年満期）から5.70％（2075年満期）まで。変動利付の5億ドルは\
         表に含めない。",
    ),
};

/// Bloomberg, 2025-10-24, by way of CoinCentral on MEXC News.
pub static VANTAGE_LOANS: Source = Source {
    id: "vantage-2025",
    title: "Record $38 billion debt sale nears for Oracle-tied data centers",
    by: "Bloomberg, as relayed by CoinCentral",
    date: "2025-10-24",
    grade: Grade::Relayed,
    url: Some(
        "https://www.mexc.ge/news/record-38-billion-deal-powers-oracles-ai-data-center-expansion/140943",
    ),
    says: text(
        "Loans of $23.25bn and $14.75bn were about to be raised for Vantage's campuses in Texas and \
         Wisconsin: four years, about 2.5 percentage points over the benchmark, two one-year extensions.",
        "Vantageのテキサス州とウィスコンシン州の施設向けに232億5000万ドルと147億5000万ドルの融資を\
         調達する見通し。期間4年、基準金利に約2.5ポイント上乗せ、1年の延長を2回まで。",
    ),
};

/// TeraWulf, 2025-10-23, by way of Public Technologies.
pub static TERAWULF_NOTES: Source = Source {
    id: "terawulf-2025",
    title: "Form 8-K, 23 October 2025",
    by: "TeraWulf, as copied by Public Technologies",
    date: "2025-10-23",
    grade: Grade::Relayed,
    url: Some("https://pubt.io/view/F26C83B8AAAE91DB9609929B47C858CD91041A4B"),
    says: text(
        "$3.2bn of 7.75% senior secured notes due 15 October 2030, issued at par. Part is repaid twice a \
         year once buildings are complete.",
        "7.75％の優先担保付社債32億ドル、2030年10月15日満期、額面発行。建物の完成後は年2回、一部を償還する。",
    ),
};

/// Cipher Mining, 2025-11-13, by way of Investing.com.
pub static MINER_NOTES: Source = Source {
    id: "miner-notes-2025",
    title: "Form 8-K, 13 November 2025",
    by: "Cipher Mining, as summarised by Investing.com",
    date: "2025-11-13",
    grade: Grade::Relayed,
    url: Some(
        "https://ng.investing.com/news/sec-filings/cipher-mining-completes-14-billion-senior-secured-notes-offering-for-texas-facility-93CH-2208901",
    ),
    says: text(
        "$1.4bn of 7.125% senior secured notes due 15 November 2030, issued at par. Part is repaid twice a \
         year once the building is complete.",
        "7.125％の優先担保付社債14億ドル、2030年11月15日満期、額面発行。建物の完成後は年2回、一部を償還す\
         る。",
    ),
};

/// Applied Digital, 2025-11-20, by way of Public Technologies on Reuters.
pub static APPLIED_DIGITAL: Source = Source {
    id: "applied-digital-2025",
    title: "Form 8-K, 20 November 2025",
    by: "Applied Digital, as summarised by Public Technologies",
    date: "2025-11-20",
    grade: Grade::Relayed,
    url: Some("https://ttm.financial/m/news/2585168733"),
    says: text(
        "$2.35bn of 9.25% senior secured notes due 15 December 2030, issued at 97% of face value. Part is \
         repaid twice a year from December 2027.",
        "9.25％の優先担保付社債23億5000万ドル、2030年12月15日満期、発行価格は額面の97％。2027年12月から年2\
         回、一部を償還する。",
    ),
};

/// Blockspace, 2025-12.
pub static IREN_CONVERTIBLES: Source = Source {
    id: "iren-2025",
    title: "IREN closes $2.3 billion convertible notes offering and repurchases debt",
    by: "Blockspace",
    date: "2025-12",
    grade: Grade::Reported,
    url: Some(
        "https://blockspace.media/insight/iren-closes-2-3-billion-convertible-notes-offering-and-repurchases-debt",
    ),
    says: text(
        "Convertible notes of $1.15bn each: 0.25% due 2032 and 1.00% due 2033.",
        "転換社債を2本、各11億5000万ドル。0.25％（2032年満期）と1.00％（2033年満期）。",
    ),
};
