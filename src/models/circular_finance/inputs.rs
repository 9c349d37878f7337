//! What the reader sets.

use super::{sources, vintages};
use crate::core::field::InputSet;
use crate::core::value::Value;
use crate::models::prelude::*;
use std::sync::{Arc, LazyLock};

choices! {
    /// What a company does in the network.
    pub enum Role {
        Lab = "lab", "Lab", "開発企業";
        Cloud = "cloud", "Cloud", "クラウド";
        Chips = "chips", "Chipmaker", "半導体企業";
        Investor = "investor", "Investor", "投資家";
    }
}

choices! {
    /// Whose planned funding fails.
    pub enum Hit {
        Labs = "labs", "Labs", "開発企業";
        Clouds = "clouds", "Clouds", "クラウド";
        Both = "both", "Labs and clouds", "開発企業とクラウド";
        All = "all", "Every company", "全社";
    }
}

choices! {
    /// What is paid for.
    pub enum DealKind {
        Purchase = "purchase", "Purchase", "購入";
        Equity = "equity", "Equity", "出資";
        Lease = "lease", "Lease-back", "リースバック";
        Debt = "debt", "Debt", "融資";
        Backstop = "backstop", "Backstop", "保証・買い取り";
        Warrant = "warrant", "Warrants", "新株予約権";
    }
}

choices! {
    /// How far a deal has come.
    pub enum Status {
        Announced = "announced", "Announced", "発表";
        Signed = "signed", "Signed", "契約";
        Paid = "paid", "Paid", "支払い済み";
        Dead = "dead", "Dead", "不成立";
    }
}

choices! {
    /// What must happen before a deal counts.
    pub enum Contingent {
        No = "no", "No", "なし";
        Shortfall = "shortfall", "On a shortfall", "支払い不足時";
        Condition = "condition", "On a condition", "条件成就時";
    }
}

/// Years until AI pays where the companies' plans hold: they run from 2026 to 2030.
pub(super) const ON_PLAN: f64 = 4.0;
/// The longest name.
const NAME: usize = 24;
const USD: Unit = Unit::usd(Billion);

inputs! {
    /// A company of the network.
    pub struct Company {
        name("Company", "企業"): Arc<str> = words("name", NAME)
            .also(&["firm", "issuer", "会社", "名称"])
            .help("Spelt as in the deals.", "取引の一覧と同じ表記にする。").assumed("Entered by the reader.", "利用者が入力する。");
        role("Role", "役割"): Role = choice("role", 0, Role::OPTIONS)
            .also(&["type", "種類"])
            .help("Sets the company's column in the picture, and whether failed funding hits it.",
                  "図での列と、調達失敗の影響を受けるかどうかを決める。")
            .assumed("A lab.", "開発企業とした。");
        cash("Cash", "手元資金"): f64 = number("cash", 0.0, 0.0, 1e13).range(0.0, 1e11).unit(USD)
            .also(&["liquidity", "現金"])
            .help("When the window begins.", "期間の初めの額。").assumed("None.", "ゼロとした。");
        now("Outside revenue now", "外部売上高（現在）"): f64 =
            number("now", 0.0, 0.0, 1e13).range(0.0, 1e11).unit(USD.a_year())
            .also(&["revenue", "revenue now", "売上高"])
            .help("Annual, from customers not listed as payers here.",
                  "年額。取引の一覧にない顧客からの分。").assumed("None.", "ゼロとした。");
        plan("Outside revenue once AI pays", "外部売上高（AI収益化後）"): f64 =
            number("plan", 0.0, 0.0, 1e13).range(0.0, 3e11).unit(USD.a_year())
            .also(&["planned revenue", "target", "計画"])
            .help("Annual.", "年額。").assumed("None.", "ゼロとした。");
        costs("Outside costs", "外部への費用"): f64 =
            number("costs", 0.0, 0.0, 1e13).range(0.0, 1e11).unit(USD.a_year())
            .also(&["cost", "expenses", "費用"])
            .help("Annual: staff, power, suppliers and lenders not listed, maturing debt.",
                  "年額。人件費、電力、一覧にない取引先と貸し手、満期を迎える債務。").assumed("None.", "ゼロとした。");
        funding("Planned outside funding", "計画中の外部調達"): f64 =
            number("funding", 0.0, 0.0, 1e13).range(0.0, 2e11).unit(USD)
            .also(&["raise", "funding", "調達"])
            .help("Shares and debt to be sold to outsiders within the window.",
                  "期間中に株式と借り入れで外部から調達する額。").assumed("None.", "ゼロとした。");
    }
}

inputs! {
    /// A deal between two companies.
    pub struct Deal {
        payer("Payer", "支払う側"): Arc<str> = words("payer", NAME)
            .also(&["from", "buyer", "investor", "買い手"])
            .help("Who pays.", "資金を払う企業。").assumed("Entered by the reader.", "利用者が入力する。");
        recipient("Recipient", "受け取る側"): Arc<str> = words("recipient", NAME)
            .also(&["to", "seller", "payee", "売り手"])
            .help("Who is paid.", "資金を受け取る企業。").assumed("Entered by the reader.", "利用者が入力する。");
        kind("Kind", "種類"): DealKind = choice("kind", 0, DealKind::OPTIONS)
            .also(&["type", "種別"])
            .help("Purchases and lease-backs are the recipient's revenue. Warrants cost the payer no cash: \
                   outsiders buy the shares.",
                  "購入とリースバックは受け取る側の売上高になる。新株予約権では、支払う側の資金は減らず、外部者が株式を買う。")
            .assumed("A purchase.", "購入とした。");
        amount("Amount", "金額"): f64 = number("amount", 1e9, 0.0, 1e13).range(5e8, 2e9).unit(USD)
            .also(&["value", "total", "総額"])
            .help("The total over all years.", "全期間の合計。").assumed("A round figure.", "切りのよい額とした。");
        from("From year", "開始年"): u32 = integer("from", 2027, 1990, 2100).range(2026.0, 2028.0)
            .unit(Unit::CALENDAR_YEAR).also(&["start", "year", "開始"])
            .help("The first calendar year of payment.", "支払いが始まる暦年。").assumed("2027.", "2027年とした。");
        years("Over", "年数"): u32 = integer("years", 1, 1, 50).range(1.0, 3.0).unit(Unit::YEARS)
            .also(&["term", "years", "期間"])
            .help("Paid in equal yearly parts.", "毎年均等に支払うとみる。").assumed("One year.", "1年とした。");
        status("Status", "状況"): Status = choice("status", 1, Status::OPTIONS)
            .also(&["state", "段階"])
            .help("Paid deals count in circles but are no longer due; dead deals count nowhere.",
                  "支払い済みの取引は循環にだけ数える。不成立の取引は一切数えない。").assumed("Signed.", "契約済みとした。");
        contingent("Contingent", "条件"): Contingent = choice("contingent", 0, Contingent::OPTIONS)
            .also(&["condition", "contingency", "偶発"])
            .help("Whether the deal counts only if something happens.", "特定の事態が起きた場合に限って数えるか。")
            .assumed("Unconditional.", "無条件とした。");
        trigger("On whose shortfall", "誰の支払い不足で"): Arc<str> = words("trigger", NAME)
            .also(&["trigger", "obligor", "被保証人"])
            .help("For backstops: the deal counts once this company cannot pay in full.",
                  "保証の場合：この企業が全額を払えないときに数える。").assumed("Nobody's.", "該当なしとした。");
    }
}

/// The tables of the later vintage, each read once.
static COMPANIES: LazyLock<Value> = LazyLock::new(|| published::table(Inputs::SPECS, 0, vintages::COMPANIES));
static DEALS: LazyLock<Value> = LazyLock::new(|| published::table(Inputs::SPECS, 1, vintages::DEALS));

fn companies() -> Value {
    COMPANIES.clone()
}

fn deals() -> Value {
    DEALS.clone()
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions.
    pub struct Inputs {
        in "The network", "ネットワーク" {
            companies("Companies", "企業の一覧"): Vec<Company> = table("companies", Company::SPECS, 40, companies)
                .help("Edit, add, remove or paste rows. Others named in deals are outsiders, assumed to pay \
                in full.",
                      "行の変更・追加・削除・貼り付けができる。一覧にない相手は、全額を払う外部者とみなす。")
                .cited(&sources::OPENAI_PLAN).rows_cited(vintages::company_source);
            deals("Deals", "取引の一覧"): Vec<Deal> = table("deals", Deal::SPECS, 120, deals)
                .help("Edit, add, remove or paste rows. Each row names its source.",
                      "行の変更・追加・削除・貼り付けができる。各行に出典を示す。")
                .cited(&sources::ROUND).rows_cited(vintages::deal_source);
            from("Window from", "期間の初め"): u32 = integer("from", 2027, 2024, 2060).range(2026.0, 2028.0)
                .unit(Unit::CALENDAR_YEAR)
                .help("The first calendar year whose payments are cleared.", "決済の対象とする最初の暦年。")
                .assumed("The first whole year after the data.", "データの時点の翌年に当たる。");
            /// N.
            years("Years in the window", "期間の年数"): u32 = integer("years", 2, 1, 20).range(1.0, 4.0)
                .unit(Unit::YEARS)
                .help("Everything due in these years is cleared together.", "この間に期限が来る支払いをまとめて決済する。")
                .assumed("Two years, when one lab's published plan burns most cash.",
                         "2年。ある開発企業の公表計画で、資金流出が最も大きい時期に当たる。");
            /// a.
            announced("Announced deals that become binding", "発表のみの取引のうち契約に至る割合"): f64 =
                number("announced", 0.0, 0.0, 1.0).range(0.0, 1.0).unit(Unit::PERCENT)
                .help("The share of each announced amount that counts.", "発表額のうち数える割合。")
                .assumed("None: the largest letter of 2025 was given up unsigned.",
                      "ゼロ。2025年最大の覚書は契約に至らなかった。");
            met("Conditions are met", "条件が満たされる"): bool = switch("met", false)
                .help("Counts deals that depend on a condition: warrants, equity due on a listing.",
                      "条件付きの取引（新株予約権、上場時の出資など）を数える。")
                .assumed("Conditional deals count only once their conditions are met.", "条件が満たされるまで数えない。");
        }
        in "Stress", "ストレス" {
            /// f.
            less("Planned funding that fails", "計画した調達のうち失敗する割合"): f64 =
                number("less", 0.7, 0.0, 1.0).range(0.3, 1.0).unit(Unit::PERCENT)
                .help("Funding falls short of plan by this share.", "外部資金の調達が計画をこの割合だけ下回る。")
                .assumed("More than half: below that, hardly any company falls after the first.",
                         "5割まではほとんど連鎖しないため、それより大きくした。");
            hit("Whose funding fails", "調達に失敗する企業"): Hit = choice("hit", 2, Hit::OPTIONS)
                .help("All others raise what they plan.", "他の企業は計画どおり調達する。")
                .assumed("Labs and clouds raise money from the same investors.", "開発企業もクラウドも同じ投資家から調達する。");
            /// Y.
            pays("Years until AI pays", "AI収益化までの年数"): f64 =
                number("pays", ON_PLAN, 2.0, 30.0).range(2.0, 10.0).unit(Unit::YEARS)
                .help("Outside revenue makes 10% of its planned rise by year 1 and 95% by this year.",
                      "外部売上高は1年目に計画の増加分の10％、この年に95％に達する。")
                .cited(&sources::OPENAI_PLAN);
            /// α.
            alpha("Outside assets kept in default", "不履行時に残る外部資産"): f64 =
                number("alpha", 0.8, 0.0, 1.0).range(0.6, 1.0).unit(Unit::PERCENT)
                .help("A defaulter may lose customers and pay fees. 100% means no cost.",
                      "不履行に陥れば顧客を失い、費用もかさむ。100％なら損失なし。")
                .assumed("A fifth lost: studies of large firms find 10% to 30%.",
                         "2割を失う。大企業の研究では10～30％とされる。");
            /// β.
            beta("Claims kept in default", "不履行時に残る債権"): f64 =
                number("beta", 0.9, 0.0, 1.0).range(0.7, 1.0).unit(Unit::PERCENT)
                .help("The share of payments from others in the network that a defaulter keeps. 100% means \
                no cost.",
                      "ネットワーク内から受け取る分のうち残る割合。100％なら損失なし。")
                .assumed("A default harms contracts less than the business.", "契約は事業ほど損なわれないとみた。");
        }
    }
}
