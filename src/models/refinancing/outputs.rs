//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "At maturity", "満期に" {
            gap("Refinancing gap", "借り換えられない額"): f64 = output("gap").headline().unit(Unit::usd(Billion));
            gap_share("Gap in what falls due", "期限を迎える額に占める割合"): f64 =
                output("gap-share").headline().unit(Unit::PERCENT);
            owed("Falls due at maturity", "満期に期限を迎える額"): f64 = output("owed").unit(Unit::usd(Billion));
            arrears("Of it, unpaid before, with interest", "うち、それまでの未払いとその利息"): f64 =
                output("arrears").unit(Unit::usd(Billion));
        }
        in "The time that was bought", "買えた時間" {
            longest_delay("Longest delay that this structure survives", "この構造が耐えられる最長の遅れ"): Answer =
                output("longest-delay").headline().unit(Unit::YEARS)
                .help("Beyond the planned years to scale, with every payment made and all of it refinanced: \
                       the time that was bought.",
                      "計画を超えて、全て支払い全て借り換えられる遅れの年数。つまり、買えた時間。");
            first_default("Year of the first missed payment", "最初の不払いの年（稼働後）"): Answer =
                output("first-default").headline().unit(Unit::OPERATING_YEAR);
        }
        in "What can be borrowed again", "借り換えられる額" {
            capacity("Capacity: what the next lender lends", "次の貸し手が貸す額"): f64 =
                output("capacity").unit(Unit::usd(Billion));
            by_value("By LTV (loan to value)", "LTV（資産価値に対する借入比率）による上限"): f64 =
                output("capacity-ltv").unit(Unit::usd(Billion));
            by_cover("By DSCR (debt-service cover ratio)", "DSCR（元利払い余裕率）による上限"): f64 =
                output("capacity-dscr").unit(Unit::usd(Billion));
            binding("The limit that binds", "効いている上限"): Answer =
                output("binding").in_words().unit(Unit::PLAIN);
            value("Value of the asset at maturity", "満期の資産価値"): f64 =
                output("value").unit(Unit::usd(Billion));
        }
        in "Cover", "カバレッジ" {
            minimum_dscr("Lowest DSCR", "DSCRの最低"): Answer = output("dscr-min").unit(Unit::TIMES);
            average_dscr("Average DSCR", "DSCRの平均"): Answer = output("dscr-average").unit(Unit::TIMES);
            llcr("LLCR (loan-life cover ratio) at the start", "LLCR（債務期間カバレッジ、稼働時）"): Answer =
                output("llcr").unit(Unit::TIMES);
            plcr("PLCR (project-life cover ratio) at the start", "PLCR（事業期間カバレッジ、稼働時）"): Answer =
                output("plcr").unit(Unit::TIMES);
            sculpted_at("DSCR at which the loan was sculpted", "スカルプトに使ったDSCR"): Answer =
                output("sculpted-at").unit(Unit::TIMES);
        }
        in "The loan and its support", "債務と支え" {
            opening("Debt at the start of operation", "稼働開始時の債務"): f64 =
                output("opening").unit(Unit::usd(Billion));
            interest_capitalised("Of it, interest during construction", "うち、建設中の利息"): f64 =
                output("idc").unit(Unit::usd(Billion));
            support("Support committed: reserve and equity cure", "約束された支え（準備金と補填）"): f64 =
                output("support").unit(Unit::usd(Billion));
            support_used("Support used", "使われた支え"): f64 = output("support-used").unit(Unit::usd(Billion));
        }
    }
}

impl Outputs {
    /// Whether there is a gap beyond rounding.
    pub(super) fn has_gap(&self) -> bool {
        self.gap_share > 1e-9
    }
}
