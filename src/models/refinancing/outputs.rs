//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "At maturity", "満期" {
            gap("Refinancing gap", "借り換え不足額"): f64 = output("gap").headline().unit(Unit::usd(Billion));
            gap_share("Gap over debt due", "期限到来額に占める不足額の割合"): f64 =
                output("gap-share").headline().unit(Unit::PERCENT);
            owed("Debt due at maturity", "満期に期限が来る額"): f64 = output("owed").unit(Unit::usd(Billion));
            arrears("Of which arrears with interest", "うち延滞分とその利息"): f64 =
                output("arrears").unit(Unit::usd(Billion))
                .help("Missed payments with interest at the coupon, less what a cash sweep has repaid.",
                      "滞った元利金に表面利率の利息を加え、余剰資金の充当で返した額を除く。");
        }
        in "Time bought", "買った時間" {
            longest_delay("Longest delay survived", "耐えられる最長の遅れ"): Answer =
                output("longest-delay").more_is_better().headline().unit(Unit::YEARS)
                .help("The longest delay with every payment made and the whole balance refinanced.",
                      "計画からの遅れのうち、すべて支払い、残高をすべて借り換えられる最長の年数。");
            first_default("Year of the first missed payment", "支払いが最初に滞る年"): Answer =
                output("first-default").more_is_better().headline().unit(Unit::OPERATING_YEAR);
        }
        in "Refinancing capacity", "借り換え可能額" {
            capacity("What the next lender would lend", "次の貸し手の融資額"): f64 =
                output("capacity").more_is_better().unit(Unit::usd(Billion));
            by_value("Limit by loan to value (LTV)", "担保掛け目（LTV）による上限"): f64 =
                output("capacity-ltv").more_is_better().unit(Unit::usd(Billion));
            by_cover("Limit by debt-service cover (DSCR)", "元利金返済カバー率（DSCR）による上限"): f64 =
                output("capacity-dscr").more_is_better().unit(Unit::usd(Billion));
            binding("Binding limit", "制約となる上限"): Answer =
                output("binding").in_words().unit(Unit::PLAIN);
            value("Asset value at maturity", "満期の資産価値"): f64 =
                output("value").more_is_better().unit(Unit::usd(Billion));
        }
        in "Debt-service cover", "返済のカバー率" {
            minimum_dscr("Lowest DSCR", "DSCRの最低"): Answer =
                output("dscr-min").more_is_better().unit(Unit::TIMES)
                .help("Cash flow over interest and scheduled principal. The balloon at maturity is left out.",
                      "キャッシュフロー÷利息と予定の元本。満期に一括で返す残高（バルーン）は含まない。");
            average_dscr("Average DSCR", "DSCRの平均"): Answer =
                output("dscr-average").more_is_better().unit(Unit::TIMES)
                .help("The balloon is left out here too.", "同じくバルーンを含まない。");
            llcr("Loan-life cover ratio (LLCR)", "融資期間カバー率（LLCR）"): Answer =
                output("llcr").more_is_better().unit(Unit::TIMES)
                .help("Present value of cash flow to maturity over debt, both at the start of operation.",
                      "満期までのキャッシュフローの現在価値÷債務。いずれも稼働開始時。");
            plcr("Project-life cover ratio (PLCR)", "事業期間カバー率（PLCR）"): Answer =
                output("plcr").more_is_better().unit(Unit::TIMES)
                .help("As the LLCR, but with cash flow over the asset's whole life.",
                      "LLCRのキャッシュフローを資産の寿命全体に広げたもの。");
            sculpted_at("DSCR used to sculpt payments", "返済額の設計に使うDSCR"): Answer =
                output("sculpted-at").unit(Unit::TIMES)
                .help("A sculpted payment is planned cash flow divided by this ratio.",
                      "スカルプト型の返済額は、計画のキャッシュフローをこの倍率で割って決める。");
        }
        in "The loan and its support", "融資と支え" {
            opening("Debt at the start of operation", "稼働開始時の債務"): f64 =
                output("opening").unit(Unit::usd(Billion));
            interest_capitalised("Of which interest during construction", "うち建設中の利息"): f64 =
                output("idc").unit(Unit::usd(Billion));
            support("Support committed: reserve and equity cure", "用意した支え（準備金と株主の補填）"): f64 =
                output("support").unit(Unit::usd(Billion));
            support_used("Support used", "使った支え"): f64 = output("support-used").unit(Unit::usd(Billion));
        }
    }
}

impl Outputs {
    /// Whether there is a gap beyond rounding.
    pub fn has_gap(&self) -> bool {
        self.gap_share > 1e-9
    }
}
