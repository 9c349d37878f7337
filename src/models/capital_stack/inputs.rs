//! What the reader sets.

use super::{sources, stacks};
use crate::core::field::InputSet;
use crate::core::value::Value;
use crate::models::prelude::*;
use std::sync::{Arc, LazyLock};

choices! {
    /// What kind of claim a line of debt is, from the most senior on.
    pub enum Kind {
        Subsidiary = "subsidiary", "Non-recourse subsidiary", "子会社のノンリコース債務";
        Secured = "secured", "Secured, with recourse", "担保付き（リコース）";
        Unsecured = "unsecured", "Senior unsecured", "無担保（シニア）";
        Convertible = "convertible", "Convertible", "転換社債";
        Subordinated = "subordinated", "Subordinated", "劣後";
        Holding = "holding", "Holding company", "持ち株会社";
    }
}

choices! {
    /// Who asks.
    pub enum Holder {
        Pension = "pension", "Pension fund, through a private credit fund", "年金基金（プライベートクレジット経由）";
        Etf = "etf", "Bond ETF", "債券ETF";
        CreditFund = "credit-fund", "Private credit fund", "プライベートクレジットファンド";
        Insurer = "insurer", "Insurer", "保険会社";
        SpvBond = "spv-bond", "SPV bond", "SPV債";
        Lender = "lender", "Secured lender", "担保付き融資の貸し手";
        Convertible = "convertible", "Convertible", "転換社債";
        Share = "share", "Share", "株式";
        HyperscalerBond = "hyperscaler-bond", "Hyperscaler bond", "ハイパースケーラーの社債";
        HyperscalerShare = "hyperscaler-share", "Hyperscaler share", "ハイパースケーラーの株式";
        Taxpayer = "taxpayer", "Taxpayer", "納税者";
    }
}

/// The ranks that a line may have.
pub const RANKS: u32 = 9;

inputs! {
    /// One line of debt.
    pub struct Line {
        name("Name", "名称"): Arc<str> = words("name", 40)
            .also(&["debt", "facility", "description", "issuer", "borrower", "債務", "項目"])
            .help("The name of the debt.", "債務の名称。").assumed("Entered by the reader.", "利用者が入力する。");
        kind("Kind", "種類"): Kind = choice("kind", 2, Kind::OPTIONS)
            .also(&["type", "seniority", "layer", "種別", "区分"])
            .help("Sets the order of payment.", "弁済の順序を決める。")
            .assumed("A plain bond.", "普通社債とした。");
        amount("Amount", "金額"): f64 =
            number("amount", 1e9, 0.0, 1e12).range(5e8, 2e9).unit(Unit::usd(Billion))
            .also(&["principal", "outstanding", "balance", "face", "元本", "残高", "額面"])
            .help("Principal owed.", "元本残高。").assumed("A round figure.", "切りのよい額とした。");
        rate("Rate", "金利"): f64 = number("rate", 0.08, 0.0, 1.0).range(0.04, 0.12).unit(Unit::PERCENT)
            .also(&["coupon", "interest", "interest rate", "effective rate", "利率", "表面利率"])
            .help("Coupon or effective rate, a year.", "表面利率または実効金利（年率）。")
            .assumed("A round figure.", "切りのよい率とした。");
        rank("Rank", "順位"): u32 = integer("rank", 1, 1, RANKS).range(1.0, 2.0)
            .also(&["order", "priority", "優先順位", "弁済順位"])
            .help("Among unsecured lines: 1 is paid first; equal ranks share.",
                  "無担保の債務どうしの順位。1が先。同順位は按分する。")
            .assumed("All rank alike.", "すべて同順位とした。");
        /// Collateral over the amount, while the enterprise is whole.
        cover("Collateral cover", "担保の倍率"): f64 =
            number("cover", 0.0, 0.0, 100.0).range(0.0, 1.5).unit(Unit::TIMES)
            .also(&["collateral", "coverage", "担保"])
            .help("Collateral over the amount before the enterprise loses value; for secured lines and \
            subsidiaries.",
                  "企業が健全なときの担保価値÷金額。担保付きと子会社の債務に使う。")
            .assumed("No collateral.", "担保なしとした。");
        conversion("Conversion price", "転換価格"): f64 =
            number("conversion", 0.0, 0.0, 1e6).range(0.0, 150.0).unit(Unit::usd(One))
            .also(&["conversion price", "strike", "転換価額"])
            .help("Dollars a share; 0 if not convertible. For convertibles.",
                  "1株当たり。0なら転換できない。転換社債に使う。")
            .assumed("Not convertible.", "転換できないとした。");
    }
}

/// CoreWeave's filed lines, read once.
static FILED: LazyLock<Value> = LazyLock::new(|| published::table(Inputs::SPECS, 0, stacks::COREWEAVE));

fn filed() -> Value {
    FILED.clone()
}

/// The most lines that a stack may have.
const MOST: usize = 40;

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    pub struct Inputs {
        in "The stack", "資本構成" {
            lines("Lines of debt", "債務の一覧"): Vec<Line> =
                table("lines", Line::SPECS, MOST, filed)
                .help("Edit, add or remove rows, or paste your own from a spreadsheet.",
                      "行の変更・追加・削除、表計算ソフトからの貼り付けができる。")
                .cited(&sources::COREWEAVE_STACK).rows_cited(stacks::source);
            /// V/F.
            value("Enterprise value over debt", "企業価値÷債務"): f64 =
                number("value", 0.52, 0.0, 4.0).range(0.26, 0.78).unit(Unit::PERCENT)
                .help("What the enterprise would fetch over its debt (without debt: its shares). Defaulted \
                firms: 52%, ± 26 points.",
                      "企業全体の換金価値（無借金なら株式時価総額に対する割合）。デフォルトした企業の平均は債務の52％、標準偏差26ポイント。")
                .cited(&sources::MOODYS_ULTIMATE);
            /// q.
            pledged("Collateral's share of a reduced enterprise value", "目減り後の企業価値に占める担保の割合"): f64 =
                number("pledged", 0.70, 0.0, 1.0).range(0.5, 0.95).unit(Unit::PERCENT)
                .help("If value falls, chips and contracts pledged to lenders make up at most this share.",
                      "企業価値が目減りしたとき、貸し手の担保（チップと契約）が占める割合の上限。")
                .assumed("Between an even split and nothing but collateral.", "半々と、担保のみとの間をとった。");
        }
        in "Who you are", "あなたの立場" {
            holder("What you hold", "保有するもの"): Holder = choice("holder", 0, Holder::OPTIONS)
                .help("Sets your layer and your bet.", "自分がどの層にいて、何に賭けているか。")
                .assumed("Distill AI's article names pension funds as the final bearers of the risk.",
                         "Distill AIの記事は最終的なリスクの担い手に年金基金を挙げる。");
            /// ℓ.
            leverage("Fund's borrowing over investors' money", "ファンドの借入比率（対出資金）"): f64 =
                number("leverage", 0.75, 0.0, 2.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("For a pension fund: its private credit fund's bank borrowing over investors' money.",
                      "年金基金の場合に使う。ファンドが出資金に加えて銀行から借りる割合。")
                .assumed("Assets of 1.5 to 2 times equity are usual; US law allows listed funds 3 times.",
                         "総資産は出資金の1.5～2倍が一般的。米国の上場ファンドの上限は3倍。");
        }
        in "What the market says", "市場の見方" {
            /// E.
            equity("Market value of the shares", "株式時価総額"): f64 =
                number("equity", 49.4e9, 1e6, 1e13).log().range(25e9, 75e9).unit(Unit::usd(Billion))
                .help("$84.23 times about 0.587 billion shares, 28 August 2026.",
                      "2026年8月28日の84.23ドル×約5億8700万株。").cited(&sources::MARKET_VALUE);
            price("Share price", "株価"): f64 =
                number("price", 84.23, 0.01, 1e5).log().range(50.0, 130.0).unit(Unit::usd(One))
                .help("Gives the number of shares, which conversion would dilute.",
                      "株式数の計算に使う。転換社債が転換されると希薄化する。").cited(&sources::MARKET_VALUE);
            /// σ_E.
            volatility("Share price volatility", "株価の変動率（ボラティリティ）"): f64 =
                number("volatility", 0.95, 0.0, 4.0).range(0.7, 1.2).unit(Unit::PERCENT.a_year())
                .help("Standard deviation of a year's change, in logarithms.", "年間変化率（対数）の標準偏差。")
                .assumed("90% to 100%: the share price has halved and doubled within months.",
                         "数カ月で半値にも倍にもなった株であり、90～100％とみた。");
            /// r.
            risk_free("Risk-free rate", "無リスク金利"): f64 =
                number("r", 0.04, 0.0, 0.2).range(0.03, 0.05).unit(Unit::PERCENT.a_year())
                .help("Continuously compounded.", "連続複利。")
                .assumed("About the yield of five-year US Treasury notes.", "5年物米国債の利回りほど。");
            /// T.
            horizon("Years until the debt falls due", "債務の期限までの年数"): u32 =
                integer("horizon", 5, 1, 30).range(3.0, 8.0).unit(Unit::YEARS)
                .help("Both models let all lines fall due at once.", "二つのモデルでは全債務が同時に期限を迎える。")
                .assumed("Five years: the default swap's term, and near the notes' maturities.",
                         "5年。CDSの年限で、社債の満期にも近い。");
            /// b.
            barrier("Default barrier", "デフォルトの境界"): f64 =
                number("barrier", 0.66, 0.0, 1.0).range(0.5, 0.9).unit(Unit::PERCENT)
                .help("Lenders take over at this share of the debt's risk-free value. 66% is the estimated \
                average.",
                      "企業価値が債務の無リスク価値のこの割合に落ちた時点で貸し手が引き取る。66％は推計の平均。")
                .cited(&sources::DAVYDENKO);
            /// The premium a year.
            cds("Five-year default swap (CDS) premium", "5年物CDSの保証料率"): f64 =
                number("cds", 0.08555, 0.0, 1.0).range(0.06, 0.12).unit(Unit::PERCENT.a_year())
                .help("A credit default swap insures a bond. On CoreWeave: 8.555% (855.5 basis points), \
                1 October 2026.",
                      "社債の保険にあたる契約（クレジット・デフォルト・スワップ）。CoreWeaveは2026年10月1日に8.555％。")
                .cited(&sources::CDS_PRICE);
            cds_recovery("Recovery that the swap assumes", "CDSが前提とする回収率"): f64 =
                number("cds-recovery", 0.40, 0.0, 0.95).range(0.2, 0.6).unit(Unit::PERCENT)
                .help("The market's usual figure for unsecured bonds.", "無担保社債について市場で使う標準の値。")
                .assumed("Market convention.", "市場の慣行による。");
        }
    }
}
