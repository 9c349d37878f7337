//! What the model answers.

use crate::core::answer::Answer;
use crate::core::spec::{Group, output};
use crate::core::text::text;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;
use crate::outputs;

static WALL: Group = Group { title: text("The wall", "満期の壁") };
static LIFE: Group = Group { title: text("Life and price", "期間と金利") };
static SHOCK: Group = Group { title: text("When money is dearer", "金利が上がると") };
static GAP: Group = Group { title: text("When the market shuts", "市場が閉じると") };

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        total: f64 = output("total").headline().unit(Unit::usd(Billion)).group(&WALL)
            .label("Debt in all", "債務の合計");
        near: f64 = output("near").headline().unit(Unit::usd(Billion)).group(&WALL)
            .label("Due within the years set", "設定年数以内に期限が来る額");
        near_share: f64 = output("near-share").headline().unit(Unit::PERCENT).group(&WALL)
            .label("Share due within the years set", "設定年数以内に期限が来る割合");
        peak_year: Answer = output("peak-year").unit(Unit::CALENDAR_YEAR).group(&WALL)
            .label("Heaviest year", "返済が最も重い年");
        peak: f64 = output("peak").unit(Unit::usd(Billion)).group(&WALL)
            .label("Due in the heaviest year", "その年に期限が来る額");
        overdue: f64 = output("overdue").unit(Unit::usd(Billion)).group(&WALL)
            .label("Of it, overdue at the start", "うち、基準日に期限を過ぎている額");

        weighted_life: f64 = output("life").unit(Unit::YEARS).group(&LIFE)
            .label("Weighted life", "加重平均期間")
            .help("Years until each part of the principal is repaid, weighted by it.", "元本の各部分が返済されるまでの年数を金額で加重。");
        coupon: f64 = output("coupon").unit(Unit::PERCENT.a_year()).group(&LIFE)
            .label("Weighted rate", "加重平均金利");
        interest: f64 = output("interest").unit(Unit::usd(Billion).a_year()).group(&LIFE)
            .label("Interest a year, now", "現在の年間利息");

        extra_interest: f64 = output("extra").unit(Unit::usd(Billion).a_year()).group(&SHOCK)
            .label("More interest a year, once the near debt is refinanced", "近い債務の借り換え後に増える年間利息");
        extra_paid: f64 = output("extra-paid").unit(Unit::usd(Billion)).group(&SHOCK)
            .label("More interest paid until then, in all", "それまでに余分に払う利息の合計");
        coupon_after: f64 = output("coupon-after").unit(Unit::PERCENT.a_year()).group(&SHOCK)
            .label("Weighted rate after that", "その後の加重平均金利");

        due_while_shut: f64 = output("due-shut").unit(Unit::usd(Billion)).group(&GAP)
            .label("Due in that market while it is shut", "閉じている間にその市場で期限が来る額");
        gap: f64 = output("gap").headline().unit(Unit::usd(Billion)).group(&GAP)
            .label("Cumulative gap", "借り換えられない額の累計");
        gap_share: f64 = output("gap-share").unit(Unit::PERCENT).group(&GAP)
            .label("Cumulative gap in all debt", "債務全体に占める割合");
    }
}
