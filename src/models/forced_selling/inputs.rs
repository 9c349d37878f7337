//! What the reader sets.

use super::{holders, sources};
use crate::core::field::InputSet;
use crate::core::spec::InputSpec;
use crate::core::value::Value;
use crate::models::prelude::*;
use std::slice::from_ref;
use std::sync::{Arc, LazyLock};

choices! {
    /// What a holder is to the others.
    pub enum Role {
        Lender = "lender", "Bank or dealer", "銀行・証券";
        Fund = "fund", "Private credit fund", "プライベートクレジット";
        Other = "other", "Other holder", "その他";
    }
}

choices! {
    /// Whom the borrowers' default hits.
    pub enum Hit {
        All = "all", "All holders, in proportion", "すべての保有者（保有額に比例）";
        First = "first", "The first holder in each list", "各一覧の先頭の保有者";
    }
}

const USD: Unit = Unit::usd(Billion);

inputs! {
    /// One holder.
    pub struct Row {
        name("Name", "名称"): Arc<str> = words("name", 60).also(&["holder", "institution", "sector", "保有者"])
            .help("The holder's name; after ／, its name in Japanese.", "保有者の名称。／の後は日本語の名称。")
            .assumed("Entered by the reader.", "利用者が入力する。");
        role("Role", "役割"): Role = choice("role", 2, Role::OPTIONS).also(&["type", "kind", "区分"])
            .help("Banks and dealers lend to other holders; other holders own the private credit funds.",
                  "銀行・証券は他の保有者に貸す。プライベートクレジットには他の保有者が出資する。")
            .assumed("Neither of the two.", "どちらでもないとした。");
        bonds("Bonds", "債券"): f64 = number("bonds", 1e11, 0.0, 1e14).range(5e10, 2e11).unit(USD)
            .also(&["securities", "有価証券"]).help("Corporate and foreign bonds.", "社債と外国債。")
            .assumed("A round figure.", "切りのよい額とした。");
        loans("Loans", "融資"): f64 = number("loans", 0.0, 0.0, 1e14).range(0.0, 1e11).unit(USD)
            .also(&["private loans", "mortgages", "貸出"])
            .help("Private loans; in 2008, mortgage securities.", "相対の融資。2008年は住宅ローン証券。")
            .assumed("None.", "なしとした。");
        other("Other assets", "その他の資産"): f64 = number("other", 0.0, 0.0, 1e14).range(0.0, 1e11).unit(USD)
            .also(&["other", "その他資産"]).help("Sold without moving a price.", "売却しても価格は動かない。")
            .assumed("None.", "なしとした。");
        leverage("Leverage", "レバレッジ"): f64 = number("leverage", 1.0, 1.0, 50.0).range(1.0, 12.0)
            .unit(Unit::TIMES).also(&["gearing", "assets/equity"]).help("Assets divided by equity.",
                  "総資産÷自己資本。")
            .assumed("No debt.", "無借金とした。");
        borrowed("Borrowed from the banks listed", "一覧の銀行からの借り入れ"): f64 =
            number("borrowed", 0.0, 0.0, 1e14).range(0.0, 3e10).unit(USD)
            .also(&["bank lines", "interbank", "銀行借入"])
            .help("Shared among the banks and dealers by size.", "銀行・証券が規模に応じて貸す。")
            .assumed("None.", "なしとした。");
        stake("Share of private funds owned", "プライベートクレジットの持ち分"): f64 =
            number("stake", 0.0, 0.0, 1.0).range(0.0, 0.35).unit(Unit::PERCENT).also(&["share", "持分"])
            .help("The share of all private funds' equity. A column that adds up to more than 100% is \
            scaled down.",
                  "全ファンドの出資額に占める割合。合計が100％を超えれば按分する。")
            .assumed("None.", "なしとした。");
        redeem("Redeemed per dollar lost", "損失1ドル当たりの解約"): f64 =
            number("redeem", 0.0, 0.0, 10.0).range(0.0, 1.0).unit(Unit::PLAIN).also(&["redemption", "解約率"])
            .help("Investors' withdrawals for each dollar of loss recognised.",
                  "計上された損失1ドルにつき投資家が引き出す額。")
            .assumed("None.", "なしとした。");
        marks("Price falls recognised", "値下がりを計上する割合"): f64 =
            number("marks", 1.0, 0.0, 1.0).range(0.1, 1.0).unit(Unit::PERCENT).also(&["marked", "時価評価"])
            .help("The share of a price fall that reduces capital; small where assets are held at cost.",
                  "値下がりのうち自己資本を減らす割合。原価で評価する資産では低い。")
            .assumed("The whole fall.", "全額とした。");
    }
}

/// The two tables that come with the model, each read once.
static TODAY: LazyLock<Value> = LazyLock::new(|| published::table(from_ref(&LIST), 0, holders::TODAY));
static THEN: LazyLock<Value> = LazyLock::new(|| published::table(from_ref(&LIST), 0, holders::THEN));

/// What both are read by, without the words of the page.
static LIST: InputSpec = table("holders", Row::SPECS, MOST, today);

fn today() -> Value {
    TODAY.clone()
}

fn then() -> Value {
    THEN.clone()
}

/// The most holders that a list may have.
const MOST: usize = 40;

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions.
    pub struct Inputs {
        in "The default", "デフォルト" {
            owed("Debt in default", "デフォルトする債務"): f64 =
                number("owed", 3e11, 1e6, 1e14).log().range(1e11, 9e11).unit(USD)
                .help("Capped at the lenders' holdings.", "貸し手の保有額を上限とする。")
                .assumed("A quarter of the $1.2tn that AI companies owe by JPMorgan's count.",
                         "AI企業の債務（JPMorganの集計で1兆2000億ドル）の4分の1。");
            recovery("Recovery in default", "デフォルト時の回収率"): f64 =
                number("recovery", 0.4, 0.0, 1.0).range(0.2, 0.7).unit(Unit::PERCENT)
                .help("The share of defaulted debt that lenders recover.", "デフォルトした債務のうち貸し手が回収する割合。")
                .assumed("The market convention for unsecured bonds.", "無担保社債について市場で慣行とされる値。");
            private("Loans' share of defaulted debt", "デフォルトする債務に占める融資の割合"): f64 =
                number("private", 0.5, 0.0, 1.0).range(0.2, 1.0).unit(Unit::PERCENT)
                .help("The rest are bonds.", "残りは債券。").assumed("Half and half.", "半々とした。");
            hit("Who lent", "貸し手"): Hit = choice("hit", 0, Hit::OPTIONS)
                .help("All holders, or one lender.", "すべての保有者か、一つの貸し手か。")
                .assumed("Many borrowers default.", "多数の借り手がデフォルトするとした。");
            repricing("Price fall before any sale", "売却前の値下がり"): f64 =
                number("fall", 0.0, 0.0, 0.9).range(0.0, 0.03).unit(Unit::PERCENT)
                .help("The fall in all bonds and loans on the news alone; part of the first loss.",
                      "悪材料だけで債券と融資の全体が下がる率。最初の損失に含める。")
                .assumed("None: prices fall only when holders sell.", "なし。価格は売却によってのみ下がるとした。");
        }
        in "Markets", "市場" {
            bond_depth("Sales that lower bond prices by 1%", "債券価格を1％下げる売却額"): f64 =
                number("bond-depth", 1e11, 1e8, 1e18).log().range(5e10, 2e11).unit(USD)
                .help("10 basis points (0.1%) for each $10bn, as in Greenwood, Landier and Thesmar (2015).",
                      "100億ドル当たり0.1％。グリーンウッドらの論文（2015年）による。")
                .cited(&sources::GREENWOOD);
            loan_depth("Sales that lower loan prices by 1%", "融資の価格を1％下げる売却額"): f64 =
                number("loan-depth", 2e10, 1e8, 1e18).log().range(1e10, 4e10).unit(USD)
                .help("Loans rarely trade, so a sale moves their price further.", "融資の売買はまれで、売れば値が崩れやすい。")
                .assumed("A fifth of the bond market's depth.", "債券市場の5分の1の厚みとした。");
            gate("Private funds' redemption limit", "プライベートクレジットの解約上限"): f64 =
                number("gate", 0.2, 0.0, 1.0).range(0.05, 1.0).unit(Unit::PERCENT)
                .help("The share of equity, over the whole crisis. A usual limit is 5% a quarter.",
                      "危機の全期間を通じた出資額に対する割合。四半期5％の上限が一般的。")
                .cited(&sources::REDEMPTIONS);
        }
        in "Today's holders", "現在の保有者" {
            holders("Today's holders", "現在の保有者"): Vec<Row> =
                table("holders", Row::SPECS, MOST, today)
                .help("Edit, add or remove rows. Bonds follow Federal Reserve data; the rest is our \
                assumption.",
                      "行の変更・追加・削除ができる。債券はFRBの保有者別内訳、ほかは本サイトの仮定による。")
                .cited(&sources::Z1);
            slack("Spare capital", "自己資本の余裕"): f64 =
                number("slack", 0.2, 0.0, 1.0).range(0.0, 0.4).unit(Unit::PERCENT)
                .help("How far leverage may rise before a holder must sell; at 0% any loss forces sales.",
                      "レバレッジがどこまで上がれば売却を迫られるか。0％ならどんな損失でも売る。")
                .assumed("Large banks' capital is about a fifth above the required minimum.",
                         "大手銀行の自己資本は必要額を2割ほど上回る。");
            withdrawn("Bank lines withdrawn at once", "直ちに引き揚げられる銀行融資"): f64 =
                number("withdrawn", 0.0, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("The share of the roughly $300bn that the banks listed lend to other holders.",
                      "一覧の銀行が他の保有者に貸す約3000億ドルのうちの割合。")
                .assumed("None: the lines run for years.", "なし。契約は数年続く。");
            weeks("Weeks for a round of sales", "売却の一巡にかかる週数"): f64 =
                number("weeks", 13.0, 0.1, 200.0).range(4.0, 26.0).unit(Unit::WEEKS)
                .help("Funds value assets and pay redemptions once a quarter.", "ファンドの評価と解約は四半期ごと。")
                .assumed("A quarter.", "1四半期とした。");
        }
        in "A 2008-style network", "2008年型の銀行間網" {
            then("Holders in 2008", "2008年の保有者"): Vec<Row> =
                table("then", Row::SPECS, MOST, then)
                .help("Orders of magnitude of the US system at the end of 2007.", "2007年末の米国の金融システムの概数。")
                .assumed("Our assumption: Federal Reserve accounts, rounded and from memory; leverage as in \
                          the literature.",
                         "本サイトの仮定。FRB統計の記憶による概数で、レバレッジは文献による。");
            then_slack("Spare capital in 2008", "2008年の自己資本の余裕"): f64 =
                number("then-slack", 0.1, 0.0, 1.0).range(0.0, 0.3).unit(Unit::PERCENT)
                .help("The same measure for the holders in 2008.",
                      "2008年の保有者について、レバレッジが上がりうる幅。").assumed("Half of today's.", "現在の半分とした。");
            then_withdrawn("Interbank lending withdrawn at once", "直ちに引き揚げられる銀行間融資"): f64 =
                number("then-withdrawn", 0.0, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("The share of lending by banks and dealers to other holders, mostly overnight.",
                      "銀行・証券が他の保有者に貸す額（多くは翌日物）のうちの割合。")
                .assumed("None at once; lenders call in loans as they shrink.",
                         "直ちにはなし。貸し手は資産の縮小に合わせて引き揚げる。");
            then_weeks("Weeks for a round of sales in 2008", "2008年の売却の一巡の週数"): f64 =
                number("then-weeks", 1.0, 0.1, 200.0).range(0.2, 4.0).unit(Unit::WEEKS)
                .help("Overnight loans and daily margin calls.", "翌日物の借入と日々の追加担保の請求による。")
                .assumed("A week.", "1週間とした。");
        }
        in "Reading the result", "結果の読み方" {
            limit("Upper limit of “low contagion”", "「波及は小さい」とみる上限"): f64 =
                number("limit", 2.0, 1.0, 100.0).range(1.2, 5.0).unit(Unit::TIMES)
                .help("Total losses divided by the first loss.", "損失の総額÷最初の損失。")
                .assumed("Contagion adds no more than the first loss itself.",
                         "波及で加わる損失が最初の損失を超えないこと。");
            spending("Spending cut per dollar lost", "損失1ドル当たりの支出減"): f64 =
                number("spending", 0.035, 0.0, 1.0).range(0.02, 0.07).unit(Unit::PERCENT)
                .help("The wealth effect: the poorer spend less.", "資産効果（資産が減ると支出も減る）。")
                .assumed("Estimates run from 2 to 7 cents per dollar.", "推計は1ドル当たり2～7セント。");
        }
    }
}
