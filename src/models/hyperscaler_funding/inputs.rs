//! What the reader sets.

use super::sources;
use crate::core::field::InputSet;
use crate::core::source::Credit;
use crate::core::value::Value;
use crate::models::prelude::*;
use std::sync::{Arc, LazyLock};

choices! {
    /// What is counted as debt.
    pub enum Include {
        Reported = "reported", "Debt as reported", "報告された債務";
        Leases = "leases", "With leases not yet begun", "開始前のリースも含める";
        All = "all", "With all commitments", "契約済みの債務をすべて含める";
    }
}

const USD: Unit = Unit::usd(Billion);
/// Amounts are no larger than this.
const MOST: f64 = 9e12;

inputs! {
    /// One company.
    pub struct Company {
        name("Company", "会社"): Arc<str> = words("name", 30).also(&["firm", "issuer", "会社名", "社名"])
            .help("The history is shown for the five names in the table.", "過去の実績は表の五社について示す。")
            .assumed("Entered by the reader.", "利用者が入力する。");
        cash("Operating cash flow, 2025", "営業キャッシュフロー（2025年）"): f64 =
            number("cash", 100e9, 1e6, MOST).range(50e9, 200e9).unit(USD)
            .also(&["operating cash flow", "ocf", "cash from operations", "営業キャッシュフロー"])
            .help("Before capital spending; Oracle's is of the year to May 2026.",
                  "設備投資を引く前の額。Oracleは2026年5月までの1年。").assumed("A round figure.", "切りのよい額とした。");
        capex("Capital spending, 2026", "設備投資（2026年）"): f64 =
            number("capex", 100e9, 0.0, MOST).range(50e9, 200e9).unit(USD)
            .also(&["capex", "guidance", "capex 2026", "設備投資"])
            .help("The company's guidance.", "会社の見通し。").assumed("A round figure.", "切りのよい額とした。");
        next("Capital spending, 2027", "設備投資（2027年）"): f64 =
            number("next", 100e9, 0.0, MOST).range(50e9, 200e9).unit(USD)
            .also(&["capex 2027", "consensus"])
            .help("Analysts' consensus.", "アナリスト予想の平均。").assumed("A round figure.", "切りのよい額とした。");
        paid("Payouts a year", "年間の株主還元"): f64 =
            number("paid", 0.0, 0.0, MOST).range(0.0, 50e9).unit(USD)
            .also(&["payouts", "buybacks", "dividends", "株主還元", "自社株買い"])
            .help("Buybacks and dividends at the pace of early 2026.", "自社株買いと配当。2026年初めのペース。")
            .assumed("None.", "ゼロとした。");
        debt("Debt, end of 2025", "債務（2025年末）"): f64 =
            number("debt", 50e9, 0.0, MOST).range(0.0, 100e9).unit(USD)
            .also(&["debt", "borrowings", "債務", "有利子負債"])
            .help("Bonds and loans, without leases.", "社債と借入金。リースを除く。")
            .assumed("A round figure.", "切りのよい額とした。");
        leases("Leases not yet begun", "開始前のリース"): f64 =
            number("leases", 0.0, 0.0, MOST).range(0.0, 200e9).unit(USD)
            .also(&["leases", "リース"])
            .help("Rent over the whole term, not discounted.", "全期間の賃料。割引前。").assumed("None.", "ゼロとした。");
        commitments("All commitments off the balance sheet", "貸借対照表に載らない契約の総額"): f64 =
            number("commitments", 0.0, 0.0, MOST).range(0.0, 500e9).unit(USD)
            .also(&["commitments", "契約", "購入契約"])
            .help("These leases, and purchases agreed on.", "開始前のリースと購入契約。").assumed("None.", "ゼロとした。");
    }
}

/// The five companies, as a link has them.
pub const FIVE: &str = "Amazon_139.5e9_200e9_272.9e9_0_66e9_80e9_330e9\
    *Alphabet_164.7e9_200e9_304e9_10.5e9_46.5e9_85e9_890e9\
    *Microsoft_160.5e9_175e9_208.5e9_40e9_43.2e9_155e9_558e9\
    *Meta_115.8e9_137.5e9_188.7e9_5.3e9_58.7e9_279e9_713e9\
    *Oracle_32e9_70e9_75e9_5.8e9_111.6e9_261e9_293e9";

/// The same with the spending that analysts expected in August 2025, and payouts as they then were.
pub const YEAR_BEFORE: &str = "Amazon_139.5e9_127.7e9_130.6e9_0_66e9_80e9_330e9\
    *Alphabet_164.7e9_89.8e9_94.2e9_56e9_46.5e9_85e9_890e9\
    *Microsoft_160.5e9_89.6e9_92.6e9_42e9_43.2e9_155e9_558e9\
    *Meta_115.8e9_94.7e9_102.8e9_32e9_58.7e9_279e9_713e9\
    *Oracle_32e9_35e9_35e9_5e9_111.6e9_261e9_293e9";

static DEFAULT: LazyLock<Value> = LazyLock::new(|| published::table(Inputs::SPECS, 0, FIVE));

fn five() -> Value {
    DEFAULT.clone()
}

/// Who published each of them.
static CREDITS: [Credit; 5] = Credit::each([
    &sources::AMAZON,
    &sources::ALPHABET,
    &sources::MICROSOFT,
    &sources::META,
    &sources::ORACLE,
]);

static PUBLISHED: LazyLock<Published> =
    LazyLock::new(|| Published::default().rows((Inputs::SPECS, 0), FIVE, &CREDITS));

/// Who published a row that is exactly one of the five.
fn source(row: &[Value]) -> Option<Credit> {
    PUBLISHED.source(row)
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    pub struct Inputs {
        in "The companies", "企業" {
            companies("Companies", "企業の一覧"): Vec<Company> =
                table("companies", Company::SPECS, 12, five)
                .help("Edit, add or remove rows, or paste your own from a spreadsheet.",
                      "行の変更・追加・削除、表計算ソフトからの貼り付けができる。")
                .cited(&sources::CALCBENCH).rows_cited(source);
            /// g.
            growth("Growth of operating cash a year", "営業キャッシュフローの年間伸び率"): f64 =
                number("growth", 0.18, -0.3, 1.0).range(0.10, 0.26).unit(Unit::PERCENT)
                .help("Up 26% in 2025. After rent for leases that begin.", "2025年は26％増。新たに始まるリースの賃料を払った後。")
                .cited(&sources::BOFA_CASH);
            /// κ.
            scale("Build-out as a share of plans", "計画に対する投資の規模"): f64 =
                number("scale", 1.0, 0.0, 3.0).range(0.7, 1.3).unit(Unit::PERCENT)
                .help("100%: guidance for 2026 and consensus for 2027.", "100％なら2026年は会社見通し、2027年は市場予想のとおり。")
                .assumed("As planned.", "計画のとおり。");
            /// h.
            later("Growth of capital spending from 2028", "2028年以降の設備投資の年間伸び率"): f64 =
                number("later", 0.08, -0.5, 1.0).range(0.0, 0.17).unit(Unit::PERCENT)
                .help("The consensus for four companies: 8% a year from 2027 to 2030.",
                      "四社の市場予想では2027～30年に年8％。")
                .cited(&sources::CONSENSUS);
            /// π.
            payouts("Payouts as a share of the present pace", "現在のペースに対する株主還元"): f64 =
                number("payouts", 1.0, 0.0, 5.0).range(0.0, 2.2).unit(Unit::PERCENT)
                .help("0%: stopped. 220%: as in 2025.", "0％なら停止、220％なら2025年並み。")
                .assumed("As in early 2026, when Alphabet and Meta bought no shares.",
                         "AlphabetとMetaが自社株買いを止めた2026年初めのまま。");
        }
        in "How the rest is raised", "不足分の調達" {
            /// a.
            ahead("Raised a year ahead", "1年前に調達する割合"): f64 =
                number("ahead", 1.0, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("The share of each year's gap that is raised the year before.", "各年の不足額のうち前年に調達する割合。")
                .assumed("What was sold in 2025 and 2026 is about what the year after is to lack.",
                         "2025～26年の発行額は、それぞれ翌年の不足額に近い。");
            /// b.
            bonds("Share raised by borrowing", "借り入れで賄う割合"): f64 =
                number("bonds", 0.85, 0.0, 1.0).range(0.7, 1.0).unit(Unit::PERCENT)
                .help("The rest is equity, such as Alphabet's $50bn of June 2026.",
                      "残りは株式。例はAlphabetの2026年6月の500億ドル。")
                .assumed("About $50bn of equity beside $250bn of bonds in 2026.",
                         "2026年は社債2500億ドルに対し株式が約500億ドル。");
            /// m.
            due("Debt that matures each year", "毎年満期を迎える債務の割合"): f64 =
                number("due", 0.06, 0.0, 1.0).range(0.04, 0.10).unit(Unit::PERCENT)
                .help("Replaced by new bonds.", "同額の新しい社債で借り換える。")
                .assumed("Bonds of 2 to 40 years, about 16 on average.", "年限は2～40年、平均16年ほどとみた。");
        }
        in "What bonds cost", "社債のコスト" {
            treasury("Treasury yield", "国債利回り"): f64 =
                number("treasury", 0.0465, 0.0, 0.25).range(0.04, 0.055).unit(Unit::PERCENT.a_year())
                .help("Ten years: 4.65% on 19 August 2026, about 5.17% on 27 September.",
                      "10年物。2026年8月19日は4.65％、9月27日は約5.17％。").cited(&sources::TREASURY);
            /// s₀.
            base("Spread at the usual supply", "通常の発行額でのスプレッド（上乗せ金利）"): f64 =
                number("base", 0.0055, 0.0, 0.10).range(0.004, 0.008).unit(Unit::PERCENT.a_year())
                .help("Over Treasuries; 0.55 is 55 basis points.", "国債に対する上乗せ。0.55％は55ベーシスポイント。")
                .assumed("The 78 basis points of November 2025, less the widening since September.",
                         "2025年11月の0.78ポイントから9月以降の拡大分を引いた。");
            /// U.
            usual("Usual supply of bonds a year", "通常の年間社債発行額"): f64 =
                number("usual", 28e9, 1e6, 1e13).log().range(20e9, 60e9).unit(USD)
                .help("The five companies' average, 2020 to 2024.",
                      "五社の2020～24年の平均。").cited(&sources::REUTERS_SUPPLY);
            /// α.
            slope("Spread widening per extra usual year's supply", "通常の1年分の追加発行に伴うスプレッドの拡大"): f64 =
                number("slope", 0.00042, 0.0, 0.02).range(0.00028, 0.00067).unit(Unit::PERCENT.a_year())
                .help("0.042 points per $28bn is 15 basis points per $100bn.",
                      "280億ドル当たり0.042ポイントは1000億ドル当たり0.15ポイント。")
                .assumed("Between 10 (2026 to July) and 24 (autumn 2025) basis points per $100bn.",
                         "1000億ドル当たり0.10（2026年7月まで）～0.24ポイント（2025年秋）の間。");
            /// λ.
            turn("Widening for each year's cash owed", "債務が営業キャッシュ1年分増えるごとの拡大"): f64 =
                number("turn", 0.004, 0.0, 0.05).range(0.0, 0.008).unit(Unit::PERCENT.a_year())
                .help("For debt larger by one year's operating cash.", "債務÷営業キャッシュフローが1倍上がるごと。")
                .assumed("Default swaps, October 2026: 1.5 points between Meta (0.7 times) and Oracle (4.3).",
                         "2026年10月のCDSはMeta（0.7倍）とOracle（4.3倍）で1.5ポイント違う。");
            points("Points added to the cost of new debt", "新規債務の金利への上乗せ"): f64 =
                number("points", 0.0, 0.0, 0.20).range(0.0, 0.02).unit(Unit::PERCENT.a_year())
                .help("On top, for whatever reason.", "理由を問わず加える分。").assumed("None.", "ゼロとした。");
        }
        in "Off the balance sheet", "貸借対照表の外" {
            include("What is counted as debt", "債務に数えるもの"): Include =
                choice("include", 0, Include::OPTIONS)
                .help("What if it stood on the balance sheet, and bonds were priced for it?",
                      "貸借対照表に載り、スプレッドに織り込まれたとしたら。")
                .assumed("As reported.", "報告のとおり。");
            lease_years("Term of the leases", "リース期間"): u32 =
                integer("lease-years", 15, 1, 40).range(10.0, 20.0).unit(Unit::YEARS)
                .help("Rent is level over the term.", "賃料は全期間一定とする。")
                .assumed("Oracle's run up to 15 years, Meta's up to 30.", "Oracleは最長15年、Metaは最長30年。");
            discount("Discount rate of the leases", "リースの割引率"): f64 =
                number("discount", 0.055, 0.0, 0.25).range(0.045, 0.07).unit(Unit::PERCENT.a_year())
                .help("Turns rent into debt.", "賃料を債務に換算する。")
                .assumed("About what the companies' own long bonds yield.", "各社の長期社債の利回りほど。");
        }
    }
}
