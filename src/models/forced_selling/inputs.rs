//! What the reader sets.

use super::{holders, sources};
use crate::core::field::InputSet;
use crate::core::spec::InputSpec;
use crate::core::value::Value;
use crate::models::prelude::*;
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
            .help("Who holds. After ／ the name in Japanese.", "保有者の名称。／の後に和名。")
            .assumed("Entered by the reader.", "利用者が入力する。");
        role("Role", "役割"): Role = choice("role", 2, Role::OPTIONS).also(&["type", "kind", "区分"])
            .help("Banks and dealers lend to the others; private funds have owners among them.",
                  "銀行・証券は他の保有者に貸し、プライベートクレジットは他の保有者に所有される。")
            .assumed("Neither.", "どちらでもないとした。");
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
            .unit(Unit::TIMES).also(&["gearing", "assets/equity"]).help("Assets over equity.", "総資産÷自己資本。")
            .assumed("No debt.", "無借金とした。");
        borrowed("Lent by the banks listed", "一覧の銀行からの借入"): f64 =
            number("borrowed", 0.0, 0.0, 1e14).range(0.0, 3e10).unit(USD)
            .also(&["bank lines", "interbank", "銀行借入"])
            .help("Spread over the banks and dealers by their size.", "銀行・証券が規模に応じて貸す。")
            .assumed("None.", "なしとした。");
        stake("Share of private funds owned", "プライベートクレジットの持ち分"): f64 =
            number("stake", 0.0, 0.0, 1.0).range(0.0, 0.35).unit(Unit::PERCENT).also(&["share", "持分"])
            .help("Of all private funds' equity; scaled down if the sum exceeds 100%.",
                  "全ファンドの出資に占める割合。合計が100％を超えれば按分する。")
            .assumed("None.", "なしとした。");
        redeem("Redeemed per dollar lost", "損失1ドル当たりの解約"): f64 =
            number("redeem", 0.0, 0.0, 10.0).range(0.0, 1.0).unit(Unit::PLAIN).also(&["redemption", "解約率"])
            .help("What investors withdraw for each dollar of recognised loss.",
                  "計上された損失1ドルにつき投資家が引き出す額。")
            .assumed("None.", "なしとした。");
        marks("Price falls recognised", "値下がりを計上する割合"): f64 =
            number("marks", 1.0, 0.0, 1.0).range(0.1, 1.0).unit(Unit::PERCENT).also(&["marked", "時価評価"])
            .help("How much of a fall counts against capital; little where assets stand at cost.",
                  "値下がりのうち自己資本に響く割合。原価で評価する資産なら低い。")
            .assumed("All.", "全額とした。");
    }
}

/// The two tables that come with the model, each read once.
static TODAY: LazyLock<Value> = LazyLock::new(|| decode(holders::TODAY));
static THEN: LazyLock<Value> = LazyLock::new(|| decode(holders::THEN));

/// What both are read by, without the words of the page.
static LIST: InputSpec = table("holders", Row::SPECS, MOST, today);

fn decode(text: &str) -> Value {
    // A test reads both; a broken one would be an empty table, which the editor complains of.
    LIST.decode(text).unwrap_or_else(|_| Value::Table(Vec::new().into()))
}

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
                .help("At most what the lenders hold.", "貸し手の保有額を上限とする。")
                .assumed("A quarter of the $1.2tn of AI companies' debt that JPMorgan counts.",
                         "JPMorganの集計によるAI企業の債務1兆2000億ドルの4分の1。");
            recovery("Recovery in default", "デフォルト時の回収率"): f64 =
                number("recovery", 0.4, 0.0, 1.0).range(0.2, 0.7).unit(Unit::PERCENT)
                .help("Share of the debt in default that lenders get back.", "デフォルトした債務のうち貸し手に戻る割合。")
                .assumed("The market's usual figure for unsecured bonds.", "無担保社債について市場で使う標準の値。");
            private("Loans' share of it", "うち融資の割合"): f64 =
                number("private", 0.5, 0.0, 1.0).range(0.2, 1.0).unit(Unit::PERCENT)
                .help("The rest are bonds.", "残りは債券。").assumed("Half and half.", "半々とした。");
            hit("Who lent", "貸し手"): Hit = choice("hit", 0, Hit::OPTIONS)
                .help("All holders, or one lender.", "すべての保有者か、一つの貸し手か。")
                .assumed("A default of many borrowers.", "多数の借り手のデフォルトとした。");
            repricing("Price fall before any sale", "売却前の値下がり"): f64 =
                number("fall", 0.0, 0.0, 0.9).range(0.0, 0.03).unit(Unit::PERCENT)
                .help("Of all bonds and loans, on the news alone. It counts as first loss.",
                      "悪材料だけで債券と融資の全体が下がる率。最初の損失に含める。")
                .assumed("None: only defaults and sales.", "なし。デフォルトと売却だけをみる。");
        }
        in "Markets", "市場" {
            bond_depth("Sales that lower bond prices by 1%", "債券価格を1％下げる売却額"): f64 =
                number("bond-depth", 1e11, 1e8, 1e18).log().range(5e10, 2e11).unit(USD)
                .help("10 basis points for each $10bn, as in a well-known stress test.",
                      "著名なストレステストの100億ドル当たり0.1％による。")
                .cited(&sources::GREENWOOD);
            loan_depth("Sales that lower loan prices by 1%", "融資の価格を1％下げる売却額"): f64 =
                number("loan-depth", 2e10, 1e8, 1e18).log().range(1e10, 4e10).unit(USD)
                .help("Loans rarely change hands, so a sale costs more.", "融資の売買はまれで、売れば値が崩れやすい。")
                .assumed("A fifth of bonds' depth.", "債券の5分の1の厚みとした。");
            gate("Private funds' redemption limit", "プライベートクレジットの解約上限"): f64 =
                number("gate", 0.2, 0.0, 1.0).range(0.05, 1.0).unit(Unit::PERCENT)
                .help("Of equity, over the whole episode. A usual gate is 5% a quarter.",
                      "危機の全期間を通じた出資額に対する割合。四半期5％の上限が一般的。")
                .cited(&sources::REDEMPTIONS);
        }
        in "Today's holders", "現在の保有者" {
            holders("Today's holders", "現在の保有者"): Vec<Row> =
                table("holders", Row::SPECS, MOST, today)
                .help("Edit, add or remove rows. Bonds follow the Federal Reserve's split; the rest is ours.",
                      "行の変更・追加・削除ができる。債券はFRBの保有者別内訳、ほかは本サイトの仮定による。")
                .cited(&sources::Z1);
            slack("Spare capital", "自己資本の余裕"): f64 =
                number("slack", 0.2, 0.0, 1.0).range(0.0, 0.4).unit(Unit::PERCENT)
                .help("How far leverage may rise before a holder must sell; at 0% any loss forces sales.",
                      "レバレッジがどこまで上がれば売却を迫られるか。0％ならどんな損失でも売る。")
                .assumed("Large banks' capital is about a fifth above what is required.",
                         "大手銀行の自己資本は必要額を2割ほど上回る。");
            withdrawn("Bank lines withdrawn at once", "直ちに引き揚げられる銀行融資"): f64 =
                number("withdrawn", 0.0, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("Of what the banks listed lend to the others, about $300bn.",
                      "一覧の銀行が他の保有者に貸す約3000億ドルのうちの割合。")
                .assumed("None: the lines run for years.", "なし。契約は数年続く。");
            weeks("Weeks for a round of sales", "売却の一巡にかかる週数"): f64 =
                number("weeks", 13.0, 0.1, 200.0).range(4.0, 26.0).unit(Unit::WEEKS)
                .help("Funds value and redeem by the quarter.", "ファンドの評価と解約は四半期ごと。")
                .assumed("A quarter.", "1四半期とした。");
        }
        in "The network of 2008", "2008年の銀行間網" {
            then("Holders in 2008", "2008年の保有者"): Vec<Row> =
                table("then", Row::SPECS, MOST, then)
                .help("Orders of magnitude of the US system at the end of 2007.", "2007年末の米国の金融システムの概数。")
                .assumed("Ours: rounded from memory of the Federal Reserve's accounts; leverage as in the \
                          literature.",
                         "本サイトの仮定。FRB統計の記憶による概数で、レバレッジは文献による。");
            then_slack("Spare capital in 2008", "2008年の自己資本の余裕"): f64 =
                number("then-slack", 0.1, 0.0, 1.0).range(0.0, 0.3).unit(Unit::PERCENT)
                .help("As above.", "意味は上と同じ。").assumed("Half of today's.", "現在の半分とした。");
            then_withdrawn("Interbank lending withdrawn at once", "直ちに引き揚げられる銀行間融資"): f64 =
                number("then-withdrawn", 0.0, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("Of what banks and dealers lend to the others, mostly overnight.",
                      "銀行・証券が他の保有者に貸す額（多くは翌日物）のうちの割合。")
                .assumed("None at once; lenders call it in as they shrink.",
                         "直ちにはなし。貸し手の縮小とともに引き揚げられる。");
            then_weeks("Weeks for a round of sales in 2008", "2008年の売却の一巡の週数"): f64 =
                number("then-weeks", 1.0, 0.1, 200.0).range(0.2, 4.0).unit(Unit::WEEKS)
                .help("Overnight loans and daily margin calls.", "翌日物の借入と日々の追加担保の請求による。")
                .assumed("A week.", "1週間とした。");
        }
        in "Reading the result", "結果の読み方" {
            limit("“Low contagion” up to", "「感染性は低い」とみる上限"): f64 =
                number("limit", 2.0, 1.0, 100.0).range(1.2, 5.0).unit(Unit::TIMES)
                .help("All losses over the first loss.", "損失の総額÷最初の損失。")
                .assumed("Contagion costs no more than the defaults themselves.",
                         "波及による損失がデフォルト自体の損失を超えないこと。");
            spending("Spending cut per dollar lost", "損失1ドル当たりの支出減"): f64 =
                number("spending", 0.035, 0.0, 1.0).range(0.02, 0.07).unit(Unit::PERCENT)
                .help("The wealth effect.", "資産効果。")
                .assumed("Estimates run from 2 to 7 cents.", "推計は2～7セント。");
        }
    }
}
