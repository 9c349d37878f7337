//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "What the lender gets", "貸し手が得るもの" {
            recovery("Recovered", "回収率"): f64 = output("recovery").headline().unit(Unit::PERCENT)
                .help("Net proceeds over what is owed when all is sold, at most 100%.",
                      "売り切った時の債務に対する手取り。最大100%。");
            loss("Lender's loss", "貸し手の損失"): f64 = output("loss").headline().unit(Unit::usd(Billion));
            liquidation_ltv("Liquidation LTV", "清算時のLTV"): Answer =
                output("liquidation-ltv").headline().unit(Unit::PERCENT)
                .help("What is owed over what the sale really brings.", "実際の売却額に対する債務。");
            net("Net proceeds", "手取り"): f64 = output("net").unit(Unit::usd(Billion));
            owed("Owed when all is sold", "売り切った時の債務"): f64 = output("owed").unit(Unit::usd(Billion));
            debt("Owed at the start", "はじめの債務"): f64 = output("debt").unit(Unit::usd(Billion));
        }
        in "The price", "価格" {
            average_price("Average price of one", "1基の平均価格"): f64 =
                output("average-price").unit(Unit::usd(One));
            last_price("Price of the last one", "最後の1基の価格"): f64 = output("last-price").unit(Unit::usd(One));
            sold("Sold, in yearly turnovers of fit buyers", "売る量（備えのある買い手の年間取引の何倍か）"): f64 =
                output("sold").unit(Unit::TIMES);
        }
        in "Where the value goes", "価値はどこへ消えるか" {
            mark("Value at today's price of one", "1基の現在価格で測った価値"): f64 =
                output("mark").unit(Unit::usd(Billion));
            to_age("Lost to age", "陳腐化で失う額"): f64 = output("lost-age").unit(Unit::usd(Billion));
            to_depth("Lost to the market's depth", "市場の浅さで失う額"): f64 =
                output("lost-depth").unit(Unit::usd(Billion));
            gross("Gross proceeds", "売却代金"): f64 = output("gross").unit(Unit::usd(Billion));
            to_costs("Lost to the costs of selling", "売却の費用で失う額"): f64 =
                output("lost-costs").unit(Unit::usd(Billion));
        }
        in "What would be safe", "どこまで安全か" {
            safe_ltv("Highest stated LTV recovered in full", "全額回収できる表示LTVの上限"): f64 =
                output("safe-ltv").headline().unit(Unit::PERCENT);
            largest("Largest sale recovered in full", "全額回収できる売却の規模"): Answer =
                output("largest").unit(Unit::GPUS)
                .help("With the same debt on each card.", "1基あたりの債務は同じとして。");
            best_weeks("Weeks that recover most", "最も多く回収できる週数"): Answer =
                output("best-weeks").unit(Unit::WEEKS);
        }
    }
}
