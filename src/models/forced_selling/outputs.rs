//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);
const PERCENT: Unit = Unit::PERCENT;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "Through today's holders", "現在の保有者の場合" {
            times("Amplification today", "損失の倍率（現在）"): Answer =
                output("times").headline().unit(Unit::TIMES).help("All losses over the first loss.",
                "損失の総額÷最初の損失。");
            verdict("“Low contagion”?", "「感染性は低い」か"): Answer = output("verdict").in_words();
            first("First loss", "最初の損失"): f64 = output("first").headline().unit(USD)
                .help("Not recovered in default, with any price fall before sales.",
                      "デフォルトで回収できない額と、売却前の値下がり。");
            total("All losses", "損失の総額"): f64 = output("total").headline().unit(USD);
            credit("Credit losses", "貸し倒れによる損失"): f64 = output("credit").unit(USD);
            marks("Losses from lower prices", "値下がりによる損失"): f64 = output("marks").unit(USD)
                .help("On what is sold and on what is kept.", "売却した分と、保有し続ける分の両方。");
            sold("Forced sales", "強いられた売却"): f64 = output("sold").unit(USD)
                .help("Bonds and loans, at prices before any fall.", "債券と融資。値下がり前の価格で数える。");
            bond_fall("Fall in bond prices", "債券の値下がり"): f64 = output("bond-fall").unit(PERCENT);
            loan_fall("Fall in loan prices", "融資の値下がり"): f64 = output("loan-fall").unit(PERCENT);
            insolvent("Holders whose equity is gone", "自己資本を失う保有者の数"): f64 =
                output("insolvent").unit(Unit::PLAIN);
            weeks("Weeks until 90% of the added loss", "波及損失の9割に達する週数"): Answer =
                output("weeks-to").more_is_better().unit(Unit::WEEKS);
            worst("All losses if confidence goes first", "信認が先に失われた場合の損失の総額"): f64 =
                output("worst").unit(USD)
                .help("The largest total that is consistent with the same inputs: everybody sells because \
                       everybody does.",
                      "同じ条件のもとでありうる最大の総額。皆が売るから皆が売る場合。");
            spending("Fall in spending", "支出の減少"): f64 = output("spending-cut").unit(USD)
                .help("All losses times the wealth effect.", "損失の総額×資産効果。");
        }
        in "Through the network of 2008", "2008年の銀行間網の場合" {
            then_times("Amplification in 2008", "損失の倍率（2008年）"): Answer =
                output("then-times").headline().unit(Unit::TIMES);
            then_first("First loss in 2008", "最初の損失（2008年）"): f64 = output("then-first").unit(USD);
            then_total("All losses in 2008", "損失の総額（2008年）"): f64 = output("then-total").unit(USD);
            then_sold("Forced sales in 2008", "強いられた売却（2008年）"): f64 = output("then-sold").unit(USD);
            then_fall("Fall in bond prices in 2008", "債券の値下がり（2008年）"): f64 =
                output("then-fall").unit(PERCENT);
            then_insolvent("Holders whose equity is gone in 2008", "自己資本を失う保有者の数（2008年）"): f64 =
                output("then-insolvent").unit(Unit::PLAIN);
            then_weeks("Weeks until 90% of the added loss in 2008", "波及損失の9割に達する週数（2008年）"): Answer =
                output("then-weeks-to").more_is_better().unit(Unit::WEEKS);
            then_worst("All losses in 2008 if confidence goes first",
                       "信認が先に失われた場合の損失の総額（2008年）"): f64 = output("then-worst").unit(USD);
        }
    }
}
