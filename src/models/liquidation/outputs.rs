//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "Lender's recovery", "貸し手の回収" {
            recovery("Recovery rate", "回収率"): f64 =
                output("recovery").more_is_better().headline().unit(Unit::PERCENT)
                .help("Net proceeds over the debt when the sale ends, at most 100%.",
                      "売り終えた時点の債務に対する手取りの比率。最大100％。");
            loss("Lender's loss", "貸し手の損失"): f64 = output("loss").headline().unit(Unit::usd(Billion));
            liquidation_ltv("LTV in liquidation", "処分時の担保掛け目（LTV）"): Answer =
                output("liquidation-ltv").headline().unit(Unit::PERCENT)
                .help("Loan to value (LTV): here the debt over net proceeds.",
                      "売却の手取りに対する債務の比率。");
            net("Net proceeds", "手取り"): f64 = output("net").more_is_better().unit(Unit::usd(Billion));
            owed("Debt when the sale ends", "売り終えた時点の債務"): f64 =
                output("owed").unit(Unit::usd(Billion));
            debt("Debt at default", "デフォルト時の債務"): f64 = output("debt").unit(Unit::usd(Billion));
        }
        in "The price", "価格" {
            average_price("Average price per GPU", "1基当たりの平均価格"): f64 =
                output("average-price").more_is_better().unit(Unit::usd(One));
            last_price("Price of the last GPU", "最後の1基の価格"): f64 =
                output("last-price").more_is_better().unit(Unit::usd(One));
            sold("Sale, as a multiple of equipped buyers' yearly demand",
                 "売却量（設備のある買い手の年間購入量の何倍か）"): f64 =
                output("sold").unit(Unit::TIMES)
                .help("Equipped buyers have the power and cooling to run the GPUs.",
                      "設備のある買い手とは、GPUを動かす電力と冷却を備えた買い手。");
        }
        in "Where the value goes", "価値の行方" {
            mark("Value at today's price of a single GPU", "1基だけの現在価格で測った価値"): f64 =
                output("mark").unit(Unit::usd(Billion));
            to_age("Lost to ageing", "陳腐化で失う額"): f64 = output("lost-age").unit(Unit::usd(Billion));
            to_depth("Lost to a thin market", "市場の薄さで失う額"): f64 =
                output("lost-depth").unit(Unit::usd(Billion));
            gross("Gross proceeds", "売却代金"): f64 = output("gross").more_is_better().unit(Unit::usd(Billion));
            to_costs("Lost to selling costs", "売却費用で失う額"): f64 =
                output("lost-costs").unit(Unit::usd(Billion));
        }
        in "Limits of full recovery", "全額を回収できる限度" {
            safe_ltv("Highest stated LTV with full recovery",
                     "全額を回収できる表示上の担保掛け目（LTV）の上限"): f64 =
                output("safe-ltv").more_is_better().headline().unit(Unit::PERCENT);
            largest("Largest sale with full recovery", "全額を回収できる売却の最大規模"): Answer =
                output("largest").more_is_better().unit(Unit::GPUS)
                .help("With the same debt per GPU.", "1基当たりの債務が同じ場合。");
            best_weeks("Sale length with the highest recovery", "回収率が最も高い売却期間"): Answer =
                output("best-weeks").unit(Unit::WEEKS);
        }
    }
}
