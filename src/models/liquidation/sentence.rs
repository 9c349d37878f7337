//! What the present inputs mean, in plain words.

use super::{Inputs, Outputs};
use crate::core::answer::Answer;
use crate::core::text::Lang;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;

pub fn sentence(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> String {
    let usd = |value: f64| Unit::usd(Billion).show(value, lang);
    let percent = |value: f64| Unit::PERCENT.show(value, lang);
    let cards = Unit::GPUS.show(inputs.cards, lang);
    let (net, owed, loss) = (usd(outputs.net), usd(outputs.owed), usd(outputs.loss));
    let recovery = percent(outputs.recovery);
    let stated = percent(inputs.ltv);
    let at_once = inputs.weeks == 0.0;
    let weeks = Unit::WEEKS.show(inputs.weeks, lang);
    match lang {
        Lang::En => {
            let how = if at_once { "all at once".to_owned() } else { format!("over {weeks}") };
            let brings = if outputs.net > 0.0 {
                format!("Selling {cards} {how} brings {net} against {owed} owed")
            } else {
                format!("Selling {cards} {how} brings nothing against {owed} owed")
            };
            let outcome = if outputs.loss > 0.0 {
                format!(": the lender recovers {recovery} and loses {loss}.")
            } else {
                ": the lender is repaid in full.".to_owned()
            };
            let ltv = match outputs.liquidation_ltv {
                Answer::Number(real) => {
                    format!(" A stated LTV (loan to value) of {stated} was {} in liquidation.", percent(real))
                }
                _ => format!(" The stated LTV (loan to value) was {stated}."),
            };
            brings + &outcome + &ltv
        }
        Lang::Ja => {
            let how = if at_once { "一度に".to_owned() } else { format!("{weeks}かけて") };
            let brings = if outputs.net > 0.0 {
                format!("{cards}を{how}売ると、債務{owed}に対し手取りは{net}です。")
            } else {
                format!("{cards}を{how}売っても、債務{owed}に対し手取りはありません。")
            };
            let outcome = if outputs.loss > 0.0 {
                format!("貸し手の回収率は{recovery}、損失は{loss}です。")
            } else {
                "貸し手は全額を回収します。".to_owned()
            };
            let ltv = match outputs.liquidation_ltv {
                Answer::Number(real) => format!(
                    "表示上のLTV（資産価値に対する借入比率）{stated}は、清算では{}でした。",
                    percent(real)
                ),
                _ => format!("表示上のLTV（資産価値に対する借入比率）は{stated}でした。"),
            };
            brings + &outcome + &ltv
        }
    }
}
