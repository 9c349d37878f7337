//! What the present inputs mean, in plain words.

use super::{Inputs, Outputs};
use crate::core::answer::Answer;
use crate::core::format::significant;
use crate::core::text::Lang;
use crate::core::unit::Unit;

pub fn sentence(_inputs: &Inputs, outputs: &Outputs, lang: Lang) -> String {
    let months = |months: f64| Unit::MONTHS.show(months, lang);
    let rate = |rate: f64| format!("{}%", significant(rate * 100.0, 3));
    let life = months(outputs.weighted_life);
    let (fair, alive, contractual) =
        (rate(outputs.fair), rate(outputs.fair_alive), rate(outputs.contractual));
    let broken = |answer: Answer| answer.number();
    match lang {
        Lang::En => {
            let half = match outputs.half_life {
                Answer::Number(half) => format!(
                    "The chips lose half their value in {}; the debt's weighted life is {life}.",
                    months(half)
                ),
                _ => format!(
                    "The chips keep over half their value for 60 years; the debt's weighted life is {life}."
                ),
            };
            let after = |moment: f64| {
                if moment <= 0.0 { "at the start".to_owned() } else { format!("after {}", months(moment)) }
            };
            let covenants = match (broken(outputs.ltv_breach), broken(outputs.dscr_breach)) {
                (None, None) => " No covenant is broken".to_owned(),
                (Some(ltv), None) => format!(" The covenant on LTV (loan to value) is broken {}", after(ltv)),
                (None, Some(dscr)) => {
                    format!(" The covenant on DSCR (debt-service cover) is broken {}", after(dscr))
                }
                (Some(ltv), Some(dscr)) => format!(
                    " The covenant on LTV (loan to value) is broken {}, that on DSCR (debt-service cover) {}",
                    after(ltv),
                    after(dscr)
                ),
            };
            let missed = match outputs.first_missed {
                Answer::Number(moment) => {
                    format!(", and the first payment is missed in month {}.", significant(moment, 3))
                }
                _ => ", and every payment is made.".to_owned(),
            };
            let price = format!(
                " A fair spread would be {fair} a year over the whole term, {alive} if it is earned until default; the contract pays {contractual}."
            );
            half + &covenants + &missed + &price
        }
        Lang::Ja => {
            let half = match outputs.half_life {
                Answer::Number(half) => {
                    format!("チップの価値は{}で半分になり、債務の加重平均期間は{life}です。", months(half))
                }
                _ => format!("チップの価値は60年たっても半分を超え、債務の加重平均期間は{life}です。"),
            };
            let after = |moment: f64| {
                if moment <= 0.0 { "最初から".to_owned() } else { format!("{}後に", months(moment)) }
            };
            let covenants = match (broken(outputs.ltv_breach), broken(outputs.dscr_breach)) {
                (None, None) => "財務制限条項には抵触せず、".to_owned(),
                (Some(ltv), None) => format!("LTV（借入比率）の財務制限条項に{}抵触し、", after(ltv)),
                (None, Some(dscr)) => {
                    format!("DSCR（元利払い余裕率）の財務制限条項に{}抵触し、", after(dscr))
                }
                (Some(ltv), Some(dscr)) => format!(
                    "財務制限条項にLTV（借入比率）で{}、DSCR（元利払い余裕率）で{}抵触し、",
                    after(ltv),
                    after(dscr)
                ),
            };
            let missed = match outputs.first_missed {
                Answer::Number(moment) => format!("最初の不払いは{}か月目です。", significant(moment, 3)),
                _ => "不払いはありません。".to_owned(),
            };
            let price = format!(
                "公正なスプレッドは全期間で年{fair}、デフォルトまでで測れば年{alive}。契約のスプレッドは年{contractual}です。"
            );
            half + &covenants + &missed + &price
        }
    }
}
