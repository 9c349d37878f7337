//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);
const PERCENT: Unit = Unit::PERCENT;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "Today's holders", "現在の保有者" {
            times("Amplification today", "損失の倍率（現在）"): Answer =
                output("times").headline().unit(Unit::TIMES).help("Total losses divided by the first loss.",
                "損失の総額÷最初の損失。");
            verdict("“Low contagion”?", "「波及は小さい」か"): Answer = output("verdict").in_words();
            first("First loss", "最初の損失"): f64 = output("first").headline().unit(USD)
                .help("Defaulted debt that lenders do not recover, plus any price fall before sales.",
                      "デフォルトで回収できない額と、売却前の値下がり。");
            total("Total losses", "損失の総額"): f64 = output("total").headline().unit(USD);
            credit("Credit losses", "貸し倒れによる損失"): f64 = output("credit").unit(USD);
            marks("Losses from lower prices", "値下がりによる損失"): f64 = output("marks").unit(USD)
                .help("On assets sold and on assets kept.", "売却した分と、保有し続ける分の両方。");
            sold("Forced sales", "投げ売りの額"): f64 = output("sold").unit(USD)
                .help("Bonds and loans, at their prices before any fall.", "債券と融資。値下がり前の価格で数える。");
            bond_fall("Fall in bond prices", "債券の値下がり"): f64 = output("bond-fall").unit(PERCENT);
            loan_fall("Fall in loan prices", "融資の値下がり"): f64 = output("loan-fall").unit(PERCENT);
            insolvent("Holders left without equity", "自己資本を失う保有者の数"): f64 =
                output("insolvent").unit(Unit::PLAIN);
            weeks("Time to 90% of the added loss", "加わる損失の9割に達するまで"): Answer =
                output("weeks-to").more_is_better().unit(Unit::WEEKS);
            worst("Total losses if confidence goes first", "信認が先に失われた場合の損失の総額"): f64 =
                output("worst").unit(USD)
                .help("The largest total consistent with the same inputs: every holder sells because the \
                       others do.",
                      "同じ条件でありうる最大の総額。他が売るとみて、どの保有者も売る場合。");
            spending("Fall in spending", "支出の減少"): f64 = output("spending-cut").unit(USD)
                .help("Total losses times the wealth effect.", "損失の総額×資産効果。");
        }
        in "A 2008-style network", "2008年型の銀行間網" {
            then_times("Amplification, 2008-style", "損失の倍率（2008年型）"): Answer =
                output("then-times").headline().unit(Unit::TIMES);
            then_first("First loss, 2008-style", "最初の損失（2008年型）"): f64 = output("then-first").unit(USD);
            then_total("Total losses, 2008-style", "損失の総額（2008年型）"): f64 = output("then-total").unit(USD);
            then_sold("Forced sales, 2008-style", "投げ売りの額（2008年型）"): f64 = output("then-sold").unit(USD);
            then_fall("Fall in bond prices, 2008-style", "債券の値下がり（2008年型）"): f64 =
                output("then-fall").unit(PERCENT);
            then_insolvent("Holders left without equity, 2008-style", "自己資本を失う保有者の数（2008年型）"): f64 =
                output("then-insolvent").unit(Unit::PLAIN);
            then_weeks("Time to 90% of the added loss, 2008-style", "加わる損失の9割に達するまで（2008年型）"): Answer =
                output("then-weeks-to").more_is_better().unit(Unit::WEEKS);
            then_worst("Total losses if confidence goes first, 2008-style",
                       "信認が先に失われた場合の損失の総額（2008年型）"): f64 = output("then-worst").unit(USD);
        }
    }
}
