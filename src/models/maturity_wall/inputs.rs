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
        Evenly = "evenly", "Evenly until then", "満期まで均等";
    }
}

choices! {
    /// Which part of the market shuts.
    pub enum Segment {
        All = "all", "All of it", "全部";
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
            .help("Who owes it, and which debt it is.", "債務者と債務の名前。")
            .assumed("Named by the reader.", "自由に入力。");
        kind("Kind", "種類"): DebtKind = choice("kind", 0, DebtKind::OPTIONS)
            .help("It decides the colour, and which market must refinance it.", "色分けと、借り換える市場を決める。")
            .assumed("A plain bond.", "普通社債。");
        amount("Amount", "金額"): f64 =
            number("amount", 1e9, 1e3, 1e13).log().range(5e8, 2e9).unit(Unit::usd(Billion))
            .help("Principal owed on the day of the table.", "表の基準日の元本。")
            .assumed("A round figure.", "切りのよい額。");
        rate("Rate", "金利"): f64 = number("rate", 0.06, 0.0, 1.0).range(0.04, 0.12).unit(Unit::PERCENT)
            .help("Coupon or effective rate a year.", "表面利率または実効金利（年）。")
            .assumed("A round figure.", "切りのよい率。");
        due("Due", "期限"): u32 =
            integer("due", january(2030) + 11, january(2000), january(2150)).range(24_348.0, 24_420.0)
            .unit(Unit::MONTH)
            .help("Month of the last repayment, e.g. 2030-06. A year alone is its December.",
                  "最後の返済の年月（例：2030-06）。年だけなら12月。")
            .assumed("Five years out.", "5年後。");
        repaid("Repaid", "返済"): Repaid = choice("repaid", 0, Repaid::OPTIONS)
            .help("At maturity, or in equal monthly parts until then.", "満期に一括、または満期まで毎月均等。")
            .assumed("Bonds are repaid at maturity.", "社債は満期一括。");
    }
}

/// The sector's debt, read once.
static SECTOR: LazyLock<Value> = LazyLock::new(|| {
    // A test reads every portfolio; a broken one would be an empty table, which the editor complains of.
    Inputs::SPECS[0].decode(portfolios::SECTOR).unwrap_or_else(|_| Value::Table(Vec::new().into()))
});

fn sector() -> Value {
    SECTOR.clone()
}

/// The most tranches that a portfolio may hold.
pub const MOST: usize = 200;

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    pub struct Inputs {
        in "The debt", "債務" {
            tranches("The portfolio of debt", "債務の一覧"): Vec<Tranche> =
                table("tranches", Tranche::SPECS, MOST, sector)
                .help("Change, add or remove rows, or paste your own from a spreadsheet.",
                      "行は変更・追加・削除でき、表計算ソフトからも貼り付けられる。").cited(&sources::ORACLE_NOTES);
            as_of("As of the end of", "基準（月末）"): u32 =
                integer("as-of", january(2025) + 11, january(2020), january(2045)).range(24_311.0, 24_323.0)
                .unit(Unit::MONTH)
                .help("What was due before is due at once.", "それ以前が期限のものは直ちに期限とみなす。")
                .assumed("The end of 2025, when most of these debts had been issued.", "大半が発行された2025年末。");
            /// N.
            horizon("Due within", "何年以内に期限が来るか"): u32 =
                integer("horizon", 5, 1, 40).range(2.0, 10.0).unit(Unit::YEARS)
                .help("The years that are counted as near.", "近いとみなす年数。")
                .assumed("The usual tenor of a GPU loan.", "GPU融資の普通の期限。");
        }
        in "Dearer money", "金利の上昇" {
            /// Δ.
            spread("Rise of the spread", "金利の上乗せの拡大"): f64 =
                number("spread", 0.02, 0.0, 0.20).range(0.005, 0.05).unit(Unit::PERCENT)
                .help("Added to a tranche's own rate when it is refinanced. Spring 2020: 2.02 points.",
                      "借り換え時に元の金利へ加わる。2020年春は2.02ポイント。").cited(&sources::SPREADS_2020);
        }
        in "A market that shuts", "閉じる市場" {
            shut("Share of the market that shuts", "閉じる割合"): f64 =
                number("shut", 0.50, 0.0, 1.0).range(0.2, 1.0).unit(Unit::PERCENT)
                .help("Of what falls due in those years, so much finds no new lender.",
                      "その間に期限が来る額のうち、新たな貸し手が見つからない割合。")
                .assumed("Half: some lenders always remain.", "半分。貸し手がゼロになることはまれ。");
            from("Shut from", "閉じ始める年"): u32 =
                integer("from", 2029, 2000, 2100).range(2027.0, 2030.0).unit(Unit::CALENDAR_YEAR)
                .help("The first calendar year.", "最初の年。")
                .assumed("When the large construction loans fall due.", "大型の建設融資が期限を迎える年。");
            years("Years that it stays shut", "閉じている年数"): u32 =
                integer("years", 2, 1, 20).range(1.0, 4.0).unit(Unit::YEARS)
                .help("High-yield issuance took about two years to come back after 2008.",
                      "2008年後、ハイイールド債の発行が戻るのに約2年かかった。")
                .assumed("Two years.", "2年。");
            segment("Market that shuts", "閉じる市場"): Segment = choice("segment", 0, Segment::OPTIONS)
                .help("The rest goes on refinancing.", "他の市場は借り換えを続ける。")
                .assumed("All of it.", "全部。");
            cash("Own cash for repayment, a year", "返済に充てられる自己資金（年）"): f64 =
                number("cash", 0.0, 0.0, 1e12).range(0.0, 20e9).unit(Unit::usd(Billion))
                .help("What the issuers together can repay from their own means while it is shut.",
                      "閉じている間に発行体全体が自力で返せる額。")
                .assumed("None: cash goes into building.", "なし。資金は建設に向かう。");
        }
    }
}
