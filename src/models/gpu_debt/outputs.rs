//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars; moments in months from the loan's start.
    pub struct Outputs {
        in "When it breaks", "いつ行き詰まるか" {
            dscr_breach("DSCR below its floor after", "DSCRが下限を割るまで"): Answer =
                output("dscr-breach").headline().unit(Unit::MONTHS);
            ltv_breach("LTV above its cap after", "LTVが上限を超えるまで"): Answer =
                output("ltv-breach").headline().unit(Unit::MONTHS);
            first_missed("First missed payment after", "最初の不払いまで"): Answer =
                output("first-missed").headline().unit(Unit::MONTHS)
                .help("When cash and reserve no longer pay what is due.", "キャッシュフローと準備金で払えなくなる時点。");
        }
        in "Cover", "カバレッジ" {
            lowest_dscr("Lowest DSCR", "DSCRの最低"): Answer = output("dscr-min").unit(Unit::TIMES);
            average_dscr("Average DSCR", "DSCRの平均"): Answer = output("dscr-average").unit(Unit::TIMES);
            llcr("LLCR (loan-life cover ratio)", "LLCR（債務期間カバレッジ）"): Answer =
                output("llcr").unit(Unit::TIMES);
        }
        in "Collateral", "担保" {
            debt("Loan", "融資額"): f64 = output("debt").unit(Unit::usd(Billion));
            half_life("Half-life of the chips' value", "チップの価値の半減期"): Answer =
                output("half-life").unit(Unit::MONTHS);
            weighted_life("Weighted life of the debt", "債務の加重平均期間"): f64 =
                output("weighted-life").unit(Unit::MONTHS)
                .help("Principal by when it is repaid, the balloon at maturity.", "元本を返済時期で加重。バルーンは満期。");
            mismatch("Debt's life over the chips' half-life", "債務の期間÷価値の半減期"): Answer =
                output("mismatch").unit(Unit::TIMES);
            highest_ltv("Highest LTV", "LTVの最高"): f64 = output("ltv-max").unit(Unit::PERCENT);
            value_at_maturity("Value of the chips at maturity", "満期のチップの価値"): f64 =
                output("value").unit(Unit::usd(Billion));
            balloon("Falls due at maturity by the schedule", "予定上、満期に期限を迎える額"): f64 =
                output("balloon-due").unit(Unit::usd(Billion));
            shortfall("Owed at maturity beyond what a forced sale brings", "満期の債務のうち投げ売りで返せない額"): f64 =
                output("shortfall").unit(Unit::usd(Billion));
        }
        in "Break-even", "損益分岐" {
            even_rent("Market rent that pays every instalment", "毎回の支払いを賄う市場賃料"): Answer =
                output("even-rent").unit(Unit::usd(One).per(Thing::GpuHour))
                .help("Today's rent, with the same change a year, at which the lowest DSCR is 1.",
                      "変化率は同じとして、DSCRの最低が1になる現在の賃料。");
            even_rent_life("Market rent that pays the loan over its life", "期間全体で返せる市場賃料"): Answer =
                output("even-rent-life").unit(Unit::usd(One).per(Thing::GpuHour))
                .help("At which the present value of cash at the loan's rate is the loan (LLCR of 1).",
                      "融資金利で割り引いたキャッシュフローが融資額に等しくなる賃料（LLCR＝1）。");
            even_change("Steepest change of rent that pays every instalment", "毎回の支払いに耐える賃料変化"): Answer =
                output("even-change").unit(Unit::PERCENT.a_year());
            operating("Running costs of an hour sold, first period", "売れた1時間の運営費（初回）"): Answer =
                output("operating-hour").unit(Unit::usd(One).per(Thing::GpuHour));
            all_in("All-in cost of an hour sold, over the tenor", "売れた1時間の総費用（期間全体）"): Answer =
                output("all-in-hour").unit(Unit::usd(One).per(Thing::GpuHour))
                .help("Running costs and the chips' cost at the loan's rate, less their value at maturity.",
                      "運営費と、融資金利でみたチップの費用から満期の価値を引いたもの。");
        }
        in "Fair spread beside contractual spread", "公正なスプレッドと契約のスプレッド" {
            default_probability("Probability of a loss or a missed payment", "不払いか損失の確率"): f64 =
                output("pd").unit(Unit::PERCENT);
            expected_loss("Expected loss", "期待損失"): f64 = output("expected-loss").unit(Unit::usd(Billion));
            loss_share("Expected loss in the loan", "融資額に対する期待損失"): f64 =
                output("expected-loss-share").unit(Unit::PERCENT);
            fair("Fair spread", "公正なスプレッド"): f64 =
                output("fair-spread").headline().unit(Unit::PERCENT.a_year())
                .help("Expected loss a year over the average balance, and the risk premium.",
                      "年あたりの期待損失÷平均残高＋リスクプレミアム。");
            fair_alive("Fair spread, earned until default", "公正なスプレッド（デフォルトまで）"): f64 =
                output("fair-spread-until-default").unit(Unit::PERCENT.a_year())
                .help("The same loss over the balance of the years before a default: nobody pays a spread \
                       after it.",
                      "同じ損失を、デフォルトまでの残高で割る。その後はスプレッドを受け取れない。");
            contractual("Contractual spread", "契約のスプレッド"): f64 =
                output("contractual-spread").headline().unit(Unit::PERCENT.a_year());
            underpriced("Fair over contractual", "公正と契約の差"): f64 =
                output("underpriced").unit(Unit::PERCENT.a_year());
            average_balance("Average balance", "平均残高"): f64 = output("average-balance").unit(Unit::usd(One));
        }
    }
}
