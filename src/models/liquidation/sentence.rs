//! What the present inputs mean, in plain words.

use super::Liquidation;
use crate::models::prelude::*;

impl Narrate for Liquidation {
    fn sentence(case: &Case<Liquidation>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let percent = |value: f64| Unit::PERCENT.show(value, lang);
        let [net, owed, loss] =
            [outputs.net, outputs.owed, outputs.loss].map(|amount| Unit::usd(Billion).show(amount, lang));
        let (cards, weeks) = (Unit::GPUS.show(inputs.cards, lang), Unit::WEEKS.show(inputs.weeks, lang));
        let how = if inputs.weeks == 0.0 {
            say!(lang, "all at once", "一度に")
        } else {
            say!(lang, "over {weeks}", "{weeks}かけて")
        };
        let brings = if outputs.net > 0.0 {
            say!(
                lang,
                "Selling {cards} {how} brings {net} against {owed} owed: ",
                "{cards}を{how}売ると、債務{owed}に対し手取りは{net}です。"
            )
        } else {
            say!(
                lang,
                "Selling {cards} {how} brings nothing against {owed} owed: ",
                "{cards}を{how}売っても、債務{owed}に対し手取りはありません。"
            )
        };
        let recovery = percent(outputs.recovery);
        let outcome = if outputs.loss > 0.0 {
            say!(
                lang,
                "the lender recovers {recovery} and loses {loss}.",
                "貸し手の回収率は{recovery}、損失は{loss}です。"
            )
        } else {
            say!(lang, "the lender is repaid in full.", "貸し手は全額を回収します。")
        };
        let stated = percent(inputs.ltv);
        let ltv = match outputs.liquidation_ltv.number().map(percent) {
            Some(real) => say!(
                lang,
                " A stated LTV (loan to value) of {stated} was {real} in liquidation.",
                "表示上のLTV（資産価値に対する借入比率）{stated}は、清算では{real}でした。"
            ),
            None => say!(
                lang,
                " The stated LTV (loan to value) was {stated}.",
                "表示上のLTV（資産価値に対する借入比率）は{stated}でした。"
            ),
        };
        brings + &outcome + &ltv
    }
}
