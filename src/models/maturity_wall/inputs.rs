//! What the reader sets.

use std::sync::{Arc, LazyLock};

use super::portfolios;
use crate::core::model::InputSet;
use crate::core::spec::{Group, choice, integer, number, table, words};
use crate::core::text::text;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;
use crate::core::value::Value;
use crate::{choices, inputs, sources};

static DEBT: Group = Group { title: text("The debt", "債務") };
static SHOCK: Group = Group { title: text("Dearer money", "金利の上昇") };
static SHUT: Group = Group { title: text("A market that shuts", "閉じる市場") };

choices! {
    /// What kind of debt it is.
    pub enum Kind {
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
    pub fn holds(self, kind: Kind) -> bool {
        match self {
            Segment::All => true,
            Segment::Bond => kind == Kind::Bond,
            Segment::Loan => kind == Kind::Loan,
            Segment::Structured => kind == Kind::Structured,
            Segment::Convertible => kind == Kind::Convertible,
            Segment::Bank => kind == Kind::Bank,
        }
    }
}

/// January of a year, counted from the beginning of year 0.
const fn january(year: u32) -> u32 {
    year * 12
}

inputs! {
    /// One tranche of debt.
    pub struct Tranche {
        /// Who owes it.
        issuer: Arc<str> = words("issuer", 40)
            .label("Issuer", "発行体").help("Who owes it, and which debt it is.", "債務者と債務の名前。")
            .assumed("Named by the reader.", "自由に入力。");
        /// What it is.
        kind: Kind = choice("kind", 0, Kind::OPTIONS)
            .label("Kind", "種類").help("It decides the colour, and which market must refinance it.", "色分けと、借り換える市場を決める。")
            .assumed("A plain bond.", "普通社債。");
        /// Dollars owed now.
        amount: f64 = number("amount", 1e9, 1e3, 1e13).log().range(5e8, 2e9).unit(Unit::usd(Billion))
            .label("Amount", "金額").help("Principal owed on the day of the table.", "表の基準日の元本。")
            .assumed("A round figure.", "切りのよい額。");
        /// Interest a year.
        rate: f64 = number("rate", 0.06, 0.0, 1.0).range(0.04, 0.12).unit(Unit::PERCENT)
            .label("Rate", "金利").help("Coupon or effective rate a year.", "表面利率または実効金利（年）。")
            .assumed("A round figure.", "切りのよい率。");
        /// Month of the last repayment.
        due: u32 = integer("due", january(2030) + 11, january(2000), january(2150)).range(24_348.0, 24_420.0).unit(Unit::MONTH)
            .label("Due", "期限").help("Month of the last repayment, e.g. 2030-06. A year alone is its December.", "最後の返済の年月（例：2030-06）。年だけなら12月。")
            .assumed("Five years out.", "5年後。");
        /// How it is repaid.
        repaid: Repaid = choice("repaid", 0, Repaid::OPTIONS)
            .label("Repaid", "返済").help("At maturity, or in equal monthly parts until then.", "満期に一括、または満期まで毎月均等。")
            .assumed("Bonds are repaid at maturity.", "社債は満期一括。");
    }
}

/// The sector's debt, read once.
static SECTOR: LazyLock<Value> = LazyLock::new(|| {
    // A test reads every portfolio; a broken one would be an empty table, which the editor complains of.
    crate::core::table::decode(&Inputs::SPECS[0], Tranche::SPECS, MOST, portfolios::SECTOR)
        .unwrap_or_else(|_| Value::Table(Vec::new().into()))
});

fn sector() -> Value {
    SECTOR.clone()
}

/// The most tranches.
pub const MOST: usize = 200;

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    pub struct Inputs {
        /// The portfolio.
        tranches: Vec<Tranche> = table("tranches", Tranche::SPECS, MOST, sector).group(&DEBT)
            .label("The portfolio of debt", "債務の一覧")
            .help("Change, add or remove rows, or paste your own from a spreadsheet.", "行は変更・追加・削除でき、表計算ソフトからも貼り付けられる。")
            .cited(&sources::ORACLE_NOTES);
        /// The day of the table: the end of this month.
        as_of: u32 = integer("as-of", january(2025) + 11, january(2020), january(2045)).range(24_311.0, 24_323.0).unit(Unit::MONTH).group(&DEBT)
            .label("As of the end of", "基準（月末）")
            .help("What was due before is due at once.", "それ以前が期限のものは直ちに期限とみなす。")
            .assumed("The end of 2025, when most of these debts had been issued.", "大半が発行された2025年末。");
        /// N.
        horizon: u32 = integer("horizon", 5, 1, 40).range(2.0, 10.0).unit(Unit::YEARS).group(&DEBT)
            .label("Due within", "何年以内に期限が来るか")
            .help("The years that are counted as near.", "近いとみなす年数。")
            .assumed("The usual tenor of a GPU loan.", "GPU融資の普通の期限。");

        /// Δ.
        spread: f64 = number("spread", 0.02, 0.0, 0.20).range(0.005, 0.05).unit(Unit::PERCENT).group(&SHOCK)
            .label("Rise of the spread", "金利の上乗せの拡大")
            .help("Added to a tranche's own rate when it is refinanced. Spring 2020: 2.02 points.", "借り換え時に元の金利へ加わる。2020年春は2.02ポイント。")
            .cited(&sources::SPREADS_2020);

        /// Share.
        shut: f64 = number("shut", 0.50, 0.0, 1.0).range(0.2, 1.0).unit(Unit::PERCENT).group(&SHUT)
            .label("Share of the market that shuts", "閉じる割合")
            .help("Of what falls due in those years, so much finds no new lender.", "その間に期限が来る額のうち、新たな貸し手が見つからない割合。")
            .assumed("Half: some lenders always remain.", "半分。貸し手がゼロになることはまれ。");
        /// First year.
        from: u32 = integer("from", 2029, 2000, 2100).range(2027.0, 2030.0).unit(Unit::CALENDAR_YEAR).group(&SHUT)
            .label("Shut from", "閉じ始める年")
            .help("The first calendar year.", "最初の年。")
            .assumed("When the large construction loans fall due.", "大型の建設融資が期限を迎える年。");
        /// Years.
        years: u32 = integer("years", 2, 1, 20).range(1.0, 4.0).unit(Unit::YEARS).group(&SHUT)
            .label("Years that it stays shut", "閉じている年数")
            .help("High-yield issuance took about two years to come back after 2008.", "2008年後、ハイイールド債の発行が戻るのに約2年かかった。")
            .assumed("Two years.", "2年。");
        /// Which.
        segment: Segment = choice("segment", 0, Segment::OPTIONS).group(&SHUT)
            .label("Market that shuts", "閉じる市場")
            .help("The rest goes on refinancing.", "他の市場は借り換えを続ける。")
            .assumed("All of it.", "全部。");
        /// Dollars a year.
        cash: f64 = number("cash", 0.0, 0.0, 1e12).range(0.0, 20e9).unit(Unit::usd(Billion)).group(&SHUT)
            .label("Own cash for repayment, a year", "返済に充てられる自己資金（年）")
            .help("What the issuers together can repay from their own means while it is shut.", "閉じている間に発行体全体が自力で返せる額。")
            .assumed("None: cash goes into building.", "なし。資金は建設に向かう。");
    }
}
