//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars; moments in months from the loan's start.
    pub struct Outputs {
        in "Breaches and missed payments", "抵触と不払い" {
            dscr_breach("DSCR limit breached after", "DSCRの下限に抵触するまで"): Answer =
                output("dscr-breach").more_is_better().headline().unit(Unit::MONTHS);
            ltv_breach("LTV limit breached after", "LTVの上限に抵触するまで"): Answer =
                output("ltv-breach").more_is_better().headline().unit(Unit::MONTHS);
            first_missed("First missed payment after", "支払いが最初に滞るまで"): Answer =
                output("first-missed").more_is_better().headline().unit(Unit::MONTHS)
                .help("When cash flow and reserve no longer cover the payment due.",
                      "キャッシュフローと準備金では元利金を払えなくなる時点。");
        }
        in "Debt-service cover", "返済のカバー率" {
            lowest_dscr("Lowest DSCR", "DSCRの最低"): Answer =
                output("dscr-min").more_is_better().unit(Unit::TIMES)
                .help("Debt-service cover ratio, without the balloon at maturity.",
                      "元利金返済カバー率。満期のバルーンは含まない。");
            average_dscr("Average DSCR", "DSCRの平均"): Answer =
                output("dscr-average").more_is_better().unit(Unit::TIMES);
            llcr("Loan-life cover ratio (LLCR)", "融資期間カバー率（LLCR）"): Answer =
                output("llcr").more_is_better().unit(Unit::TIMES)
                .help("Present value of cash flow at the loan's rate, over the loan.",
                      "融資金利で割り引いたキャッシュフローの現在価値÷融資額。");
        }
        in "Collateral", "担保" {
            debt("Loan", "融資額"): f64 = output("debt").unit(Unit::usd(Billion));
            half_life("Half-life of the chips' value", "チップの価値の半減期"): Answer =
                output("half-life").more_is_better().unit(Unit::MONTHS);
            weighted_life("Loan's average life", "融資の加重平均残存期間"): f64 =
                output("weighted-life").unit(Unit::MONTHS)
                .help("Principal weighted by repayment date, with the balloon at maturity.",
                      "元本を返済時期で加重平均する。バルーンは満期に返す。");
            mismatch("Loan's average life over the half-life", "加重平均残存期間÷価値の半減期"): Answer =
                output("mismatch").unit(Unit::TIMES);
            highest_ltv("Highest LTV", "LTVの最高"): f64 =
                output("ltv-max").unit(Unit::PERCENT)
                .help("Loan to value, if the loan is repaid on schedule.",
                      "予定どおり返済する場合の担保掛け目。");
            value_at_maturity("Chip value at maturity", "満期のチップの価値"): f64 =
                output("value").more_is_better().unit(Unit::usd(Billion));
            balloon("Scheduled balance due at maturity", "満期に期限が来る予定の残高"): f64 =
                output("balloon-due").unit(Unit::usd(Billion));
            shortfall("Debt at maturity beyond sale proceeds", "満期の債務のうち担保処分で返せない額"): f64 =
                output("shortfall").unit(Unit::usd(Billion))
                .help("Balance and arrears less what a forced sale of the chips would bring.",
                      "残高と延滞分の合計から、チップの担保処分で得る額を引く。");
        }
        in "Break-even", "損益分岐" {
            even_rent("Market rent that covers every payment", "毎回の支払いを賄う市場賃料"): Answer =
                output("even-rent").unit(Unit::usd(One).per(Thing::GpuHour))
                .help("Today's rent at which the lowest DSCR is 1, with the same annual change.",
                      "年変化率は同じとして、DSCRの最低が1倍になる現在の賃料。");
            even_rent_life("Market rent that repays the loan overall", "期間全体で返せる市場賃料"): Answer =
                output("even-rent-life").unit(Unit::usd(One).per(Thing::GpuHour))
                .help("Today's rent at which the LLCR is 1.", "LLCRが1倍になる現在の賃料。");
            even_change("Rent change that just covers payments", "支払いを賄う賃料変化率の下限"): Answer =
                output("even-change").unit(Unit::PERCENT.a_year());
            operating("Running cost per hour sold, first period", "販売1時間当たりの運営費（最初の期）"): Answer =
                output("operating-hour").unit(Unit::usd(One).per(Thing::GpuHour));
            all_in("All-in cost per hour sold, over the tenor", "販売1時間当たりの総費用（融資期間）"): Answer =
                output("all-in-hour").unit(Unit::usd(One).per(Thing::GpuHour))
                .help("Running costs, and the chips at the loan's rate less their value at maturity.",
                      "運営費に、融資金利でみたチップの費用（満期の価値を引く）を加える。");
        }
        in "Model spread and contractual spread", "適正スプレッド（試算）と契約スプレッド" {
            default_probability("Probability of a missed payment or loss", "不払いか損失の確率"): f64 =
                output("pd").unit(Unit::PERCENT);
            expected_loss("Expected loss", "期待損失"): f64 =
                output("expected-loss").unit(Unit::usd(Billion));
            loss_share("Expected loss over the loan", "融資額に対する期待損失"): f64 =
                output("expected-loss-share").unit(Unit::PERCENT);
            fair("Model spread", "適正スプレッド（試算）"): f64 =
                output("fair-spread").headline().unit(Unit::PERCENT.a_year())
                .help("The margin over the base rate that pays the expected loss and the risk premium.",
                      "基準金利への上乗せ。年当たりの期待損失÷平均残高＋リスクプレミアム。");
            fair_alive("Model spread, earned until default", "適正スプレッド（試算、滞るまで）"): f64 =
                output("fair-spread-until-default").unit(Unit::PERCENT.a_year())
                .help("The same loss over the balance until default, after which no spread is paid.",
                      "同じ損失を、支払いが滞るまでの残高で割る。その後はスプレッドを受け取れない。");
            contractual("Contractual spread", "契約スプレッド"): f64 =
                output("contractual-spread").headline().unit(Unit::PERCENT.a_year());
            underpriced("Model spread less contractual spread", "適正スプレッド（試算）と契約の差"): f64 =
                output("underpriced").unit(Unit::PERCENT.a_year());
            average_balance("Average balance", "平均残高"): f64 =
                output("average-balance").unit(Unit::usd(One));
        }
    }
}
