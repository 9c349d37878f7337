//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "The wall", "満期の壁" {
            total("Total debt", "債務総額"): f64 = output("total").headline().unit(Unit::usd(Billion));
            near("Due within the chosen years", "設定した年数以内に期限が来る額"): f64 =
                output("near").headline().unit(Unit::usd(Billion));
            near_share("Share due within the chosen years", "設定した年数以内に期限が来る割合"): f64 =
                output("near-share").headline().unit(Unit::PERCENT);
            peak_year("Peak year", "返済のピーク年"): Answer = output("peak-year").unit(Unit::CALENDAR_YEAR);
            peak("Due in the peak year", "ピーク年に期限が来る額"): f64 = output("peak").unit(Unit::usd(Billion));
            overdue("Already due on the table's date", "基準日に期限が来ている額"): f64 =
                output("overdue").unit(Unit::usd(Billion));
        }
        in "Life and rate", "残存年数と金利" {
            weighted_life("Weighted average life", "加重平均残存年数"): f64 = output("life").unit(Unit::YEARS)
                .help("Average time to repayment, weighted by principal.",
                      "元本が返済されるまでの年数を金額で加重した平均。");
            coupon("Weighted average rate", "加重平均金利"): f64 = output("coupon").unit(Unit::PERCENT.a_year());
            interest("Annual interest today", "現在の年間利払い額"): f64 =
                output("interest").unit(Unit::usd(Billion).a_year());
        }
        in "If rates rise", "金利が上がる場合" {
            extra_interest("Added annual interest, once near debt is refinanced",
                           "期限の近い債務の借り換え後に増える年間利払い額"): f64 =
                output("extra").unit(Unit::usd(Billion).a_year());
            extra_paid("Added interest over the chosen years", "設定した年数の間に増える利払いの累計"): f64 =
                output("extra-paid").unit(Unit::usd(Billion));
            coupon_after("Weighted average rate after refinancing", "借り換え後の加重平均金利"): f64 =
                output("coupon-after").unit(Unit::PERCENT.a_year());
        }
        in "If a market shuts", "市場が閉じる場合" {
            due_while_shut("Due while the market is shut", "市場が閉じている間に期限が来る額"): f64 =
                output("due-shut").unit(Unit::usd(Billion));
            gap("Refinancing shortfall", "借り換え不足額"): f64 = output("gap").headline().unit(Unit::usd(Billion))
                .help("Debt due that finds no lender, over all shut years; before any sale, rescue or \
                       restructuring.",
                      "閉じている間に借り換えられない債務の累計。資産売却・救済・条件変更の前の額。");
            gap_share("Shortfall as a share of total debt", "不足額が債務総額に占める割合"): f64 =
                output("gap-share").unit(Unit::PERCENT);
        }
    }
}
