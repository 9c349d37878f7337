//! What the model answers.

use crate::core::answer::Answer;
use crate::core::spec::{Group, output};
use crate::core::text::text;
use crate::core::unit::Magnitude::{Billion, One};
use crate::core::unit::Unit;
use crate::outputs;

static LENDER: Group = Group { title: text("What the lender gets", "貸し手が得るもの") };
static PRICE: Group = Group { title: text("The price", "価格") };
static LOST: Group = Group { title: text("Where the value goes", "価値はどこへ消えるか") };
static LIMITS: Group = Group { title: text("What would be safe", "どこまで安全か") };

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        recovery: f64 = output("recovery").headline().unit(Unit::PERCENT).group(&LENDER)
            .label("Recovered", "回収率")
            .help("Net proceeds over what is owed when all is sold, at most 100%.", "売り切った時の債務に対する手取り。最大100%。");
        loss: f64 = output("loss").headline().unit(Unit::usd(Billion)).group(&LENDER)
            .label("Lender's loss", "貸し手の損失");
        liquidation_ltv: Answer = output("liquidation-ltv").headline().unit(Unit::PERCENT).group(&LENDER)
            .label("Liquidation LTV", "清算時のLTV")
            .help("What is owed over what the sale really brings.", "実際の売却額に対する債務。");
        net: f64 = output("net").unit(Unit::usd(Billion)).group(&LENDER)
            .label("Net proceeds", "手取り");
        owed: f64 = output("owed").unit(Unit::usd(Billion)).group(&LENDER)
            .label("Owed when all is sold", "売り切った時の債務");
        debt: f64 = output("debt").unit(Unit::usd(Billion)).group(&LENDER)
            .label("Owed at the start", "はじめの債務");

        average_price: f64 = output("average-price").unit(Unit::usd(One)).group(&PRICE)
            .label("Average price of one", "1基の平均価格");
        last_price: f64 = output("last-price").unit(Unit::usd(One)).group(&PRICE)
            .label("Price of the last one", "最後の1基の価格");
        sold: f64 = output("sold").unit(Unit::TIMES).group(&PRICE)
            .label("Sold, in yearly turnovers of fit buyers", "売る量（備えのある買い手の年間取引の何倍か）");

        mark: f64 = output("mark").unit(Unit::usd(Billion)).group(&LOST)
            .label("Value at today's price of one", "1基の現在価格で測った価値");
        to_age: f64 = output("lost-age").unit(Unit::usd(Billion)).group(&LOST)
            .label("Lost to age", "陳腐化で失う額");
        to_depth: f64 = output("lost-depth").unit(Unit::usd(Billion)).group(&LOST)
            .label("Lost to the market's depth", "市場の浅さで失う額");
        gross: f64 = output("gross").unit(Unit::usd(Billion)).group(&LOST)
            .label("Gross proceeds", "売却代金");
        to_costs: f64 = output("lost-costs").unit(Unit::usd(Billion)).group(&LOST)
            .label("Lost to the costs of selling", "売却の費用で失う額");

        safe_ltv: f64 = output("safe-ltv").headline().unit(Unit::PERCENT).group(&LIMITS)
            .label("Highest stated LTV recovered in full", "全額回収できる表示LTVの上限");
        largest: Answer = output("largest").unit(Unit::GPUS).group(&LIMITS)
            .label("Largest sale recovered in full", "全額回収できる売却の規模")
            .help("With the same debt on each card.", "1基あたりの債務は同じとして。");
        best_weeks: Answer = output("best-weeks").unit(Unit::WEEKS).group(&LIMITS)
            .label("Weeks that recover most", "最も多く回収できる週数");
    }
}
