//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "The wall", "満期の壁" {
            total("Debt in all", "債務の合計"): f64 = output("total").headline().unit(Unit::usd(Billion));
            near("Due within the years set", "設定年数以内に期限が来る額"): f64 =
                output("near").headline().unit(Unit::usd(Billion));
            near_share("Share due within the years set", "設定年数以内に期限が来る割合"): f64 =
                output("near-share").headline().unit(Unit::PERCENT);
            peak_year("Heaviest year", "返済が最も重い年"): Answer = output("peak-year").unit(Unit::CALENDAR_YEAR);
            peak("Due in the heaviest year", "その年に期限が来る額"): f64 = output("peak").unit(Unit::usd(Billion));
            overdue("Of it, overdue at the start", "うち、基準日に期限を過ぎている額"): f64 =
                output("overdue").unit(Unit::usd(Billion));
        }
        in "Life and price", "期間と金利" {
            weighted_life("Weighted life", "加重平均期間"): f64 = output("life").unit(Unit::YEARS)
                .help("Years until each part of the principal is repaid, weighted by it.",
                      "元本の各部分が返済されるまでの年数を金額で加重。");
            coupon("Weighted rate", "加重平均金利"): f64 = output("coupon").unit(Unit::PERCENT.a_year());
            interest("Interest a year, now", "現在の年間利息"): f64 =
                output("interest").unit(Unit::usd(Billion).a_year());
        }
        in "When money is dearer", "金利が上がると" {
            extra_interest("More interest a year, once the near debt is refinanced",
                           "近い債務の借り換え後に増える年間利息"): f64 = output("extra").unit(Unit::usd(Billion).a_year());
            extra_paid("More interest paid until then, in all", "それまでに余分に払う利息の合計"): f64 =
                output("extra-paid").unit(Unit::usd(Billion));
            coupon_after("Weighted rate after that", "その後の加重平均金利"): f64 =
                output("coupon-after").unit(Unit::PERCENT.a_year());
        }
        in "When the market shuts", "市場が閉じると" {
            due_while_shut("Due in that market while it is shut", "閉じている間にその市場で期限が来る額"): f64 =
                output("due-shut").unit(Unit::usd(Billion));
            gap("Cumulative gap", "借り換えられない額の累計"): f64 = output("gap").headline().unit(Unit::usd(Billion));
            gap_share("Cumulative gap in all debt", "債務全体に占める割合"): f64 =
                output("gap-share").unit(Unit::PERCENT);
        }
    }
}
