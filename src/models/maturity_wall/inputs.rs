//! What the reader sets.

use super::{portfolios, sources};
use crate::core::field::InputSet;
use crate::core::value::Value;
use crate::models::prelude::*;
use std::sync::{Arc, LazyLock};

choices! {
    /// What kind of debt it is.
    pub enum DebtKind {
        Bond = "bond", "Bond", "社債";
        Loan = "loan", "Secured loan", "担保付き融資";
        Structured = "structured", "SPV or securitised", "SPV・証券化";
        Convertible = "convertible", "Convertible", "転換社債";
        Bank = "bank", "Bank or vendor line", "銀行・ベンダー枠";
    }
}

choices! {
    /// How a tranche is repaid.
    pub enum Repaid {
        AtMaturity = "maturity", "At maturity", "満期一括";
        Evenly = "evenly", "Evenly to maturity", "満期まで均等";
    }
}

choices! {
    /// Which part of the market shuts.
    pub enum Segment {
        All = "all", "Every market", "市場全体";
        Bond = "bond", "Bonds", "社債";
        Loan = "loan", "Secured loans", "担保付き融資";
        Structured = "structured", "SPVs and securitisation", "SPV・証券化";
        Convertible = "convertible", "Convertibles", "転換社債";
        Bank = "bank", "Bank and vendor lines", "銀行・ベンダー枠";
    }
}

impl Segment {
    /// Whether debt of this kind is refinanced there.
    pub const fn holds(self, kind: DebtKind) -> bool {
        match self {
            Segment::All => true,
            Segment::Bond => matches!(kind, DebtKind::Bond),
            Segment::Loan => matches!(kind, DebtKind::Loan),
            Segment::Structured => matches!(kind, DebtKind::Structured),
            Segment::Convertible => matches!(kind, DebtKind::Convertible),
            Segment::Bank => matches!(kind, DebtKind::Bank),
        }
    }
}

/// January of a year as dates are counted: in months from January of year 0.
const fn january(year: u32) -> u32 {
    year * 12
}

inputs! {
    /// One tranche of debt.
    pub struct Tranche {
        issuer("Issuer", "発行体"): Arc<str> = words("issuer", 40)
            .also(&["borrower", "company", "name", "obligor", "debt", "description", "security", "facility"])
            .help("Who owes the debt, and which debt it is.", "債務者と債務の名称。")
            .assumed("Entered by the reader.", "利用者が入力する。");
        kind("Kind", "種類"): DebtKind = choice("kind", 0, DebtKind::OPTIONS)
            .also(&["type", "instrument", "類型", "区分", "種別"])
            .help("Sets the colour, and the market that must refinance the debt.",
                  "図の色と、借り換えに使う市場を決める。")
            .assumed("A plain bond.", "普通社債とした。");
        amount("Amount", "金額"): f64 =
            number("amount", 1e9, 1e3, 1e13).log().range(5e8, 2e9).unit(Unit::usd(Billion))
            .also(&["principal", "outstanding", "amount outstanding", "balance", "face", "元本", "残高", "額面"])
            .help("Principal outstanding on the table's date.", "基準日の元本残高。")
            .assumed("A round figure.", "切りのよい額とした。");
        rate("Rate", "金利"): f64 = number("rate", 0.06, 0.0, 1.0).range(0.04, 0.12).unit(Unit::PERCENT)
            .also(&["coupon", "interest", "interest rate", "effective rate", "yield", "利率", "表面利率", "利回り"])
            .help("Annual coupon (the stated interest) or effective rate.",
                  "表面利率または実効金利（年率）。")
            .assumed("A round figure.", "切りのよい率とした。");
        due("Due", "期限"): u32 =
            integer("due", january(2030) + 11, january(2000), january(2150)).range(24_348.0, 24_420.0)
            .unit(Unit::MONTH)
            .also(&["maturity", "maturity date", "due date", "満期", "満期日", "償還日", "返済期限"])
            .help("Month of the last repayment, such as 2030-06. A year alone means December.",
                  "最後の返済月（例：2030-06）。年だけを入力すると12月とみなす。")
            .assumed("Five years out.", "5年後とした。");
        repaid("Repaid", "返済"): Repaid = choice("repaid", 0, Repaid::OPTIONS)
            .also(&["repayment", "amortisation", "amortization", "返済方法"])
            .help("All at maturity, or in equal monthly parts until then.",
                  "満期に一括、または満期まで毎月均等額。")
            .assumed("Most bonds are repaid at maturity.", "社債の多くは満期一括である。");
    }
}

/// The sector's debt, read once.
static SECTOR: LazyLock<Value> = LazyLock::new(|| published::table(Inputs::SPECS, 0, portfolios::SECTOR));

fn sector() -> Value {
    SECTOR.clone()
}

/// The most tranches that a portfolio may hold.
pub const MOST: usize = 200;

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    pub struct Inputs {
        in "The debt", "債務" {
            tranches("Debt table", "債務の一覧"): Vec<Tranche> =
                table("tranches", Tranche::SPECS, MOST, sector)
                .help("Edit, add or remove rows, or paste your own from a spreadsheet. Each row names \
                       its source.",
                      "行の変更・追加・削除、表計算ソフトからの貼り付けができる。各行に出典を示す。")
                .cited(&sources::ORACLE_NOTES).rows_cited(portfolios::source);
            as_of("As of the end of", "基準（月末）"): u32 =
                integer("as-of", january(2025) + 11, january(2020), january(2045)).range(24_311.0, 24_323.0)
                .unit(Unit::MONTH)
                .help("Debt due by this date counts as due in the first month after it.",
                      "基準日までに期限が来た債務は、翌月に期限が来るとみなす。")
                .assumed("The end of 2025 for the 39 debts; a CoreWeave preset takes the date of its filing.",
                         "39件の債務は2025年末とした。CoreWeaveのプリセットは開示の基準日による。");
            /// N.
            horizon("Due within", "期限までの年数"): u32 =
                integer("horizon", 5, 1, 40).range(2.0, 10.0).unit(Unit::YEARS)
                .help("The headline counts debt due within this time, last month included: by default \
                       January 2026 to December 2030.",
                      "見出しは、この年数以内に期限が来る債務を数える。最後の月を含む（初期値では\
                       2026年1月～\
                       2030年12月）。")
                .assumed("Five years; the CoreWeave presets look two years ahead.",
                         "5年とした。CoreWeaveのプリセットは2年先までをみる。");
        }
        in "Higher rates", "金利の上昇" {
            /// Δ.
            spread("Spread increase", "スプレッド（上乗せ金利）の拡大幅"): f64 =
                number("spread", 0.02, 0.0, 0.20).range(0.005, 0.05).unit(Unit::PERCENT)
                .help("Added on refinancing. Investment-grade spreads widened 2.02 points in early 2020.",
                      "借り換え時の金利に加わる。投資適格債では2020年初めから3月に2.02ポイント拡大した。")
                .cited(&sources::SPREADS_2020);
        }
        in "A market that shuts", "市場の閉鎖" {
            shut("Share that finds no lender", "貸し手が見つからない割合"): f64 =
                number("shut", 0.50, 0.0, 1.0).range(0.2, 1.0).unit(Unit::PERCENT)
                .help("The part of the debt due in those years that cannot be refinanced.",
                      "その間に期限が来る債務のうち、借り換えられない割合。")
                .assumed("Half: some lenders usually remain.",
                         "半分とした。貸し手がすべて退くことはまれである。");
            from("Shut from", "市場が閉じ始める年"): u32 =
                integer("from", 2029, 2000, 2100).range(2027.0, 2030.0).unit(Unit::CALENDAR_YEAR)
                .help("The first calendar year.", "最初の暦年。")
                .assumed("2029, when the two Vantage loans ($38bn) fall due.",
                         "Vantage向けの融資2件（380億ドル）が期限を迎える2029年とした。");
            years("Years shut", "閉じている年数"): u32 =
                integer("years", 2, 1, 20).range(1.0, 4.0).unit(Unit::YEARS)
                .help("Whole calendar years.", "暦年で数える。")
                .assumed("Two years.", "2年とした。");
            segment("Market that shuts", "閉じる市場"): Segment = choice("segment", 0, Segment::OPTIONS)
                .help("The other markets go on refinancing.", "他の市場では借り換えが続く。")
                .assumed("Every market.", "市場全体とした。");
            cash("Issuers' own cash, each year", "返済に充てる自己資金（年額）"): f64 =
                number("cash", 0.0, 0.0, 1e12).range(0.0, 20e9).unit(Unit::usd(Billion))
                .help("What the issuers together can repay from their own means while the market is shut.",
                      "市場が閉じている間、発行体全体が自力で返済できる額。")
                .assumed("None: cash goes into building.", "ゼロとした。資金は建設に向かう。");
        }
    }
}
