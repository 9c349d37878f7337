//! What the present inputs mean, in plain words.

use super::GpuDebt;
use crate::core::format::significant;
use crate::models::prelude::*;

impl Narrate for GpuDebt {
    fn sentence(case: &Case<GpuDebt>, lang: Lang) -> String {
        let outputs = case.outputs;
        let months = |months: f64| Unit::MONTHS.show(months, lang);
        let rate = |rate: f64| format!("{}%", significant(rate * 100.0, 3));
        let life = months(outputs.weighted_life);
        let half = match outputs.half_life.number().map(months) {
            Some(half) => say!(
                lang,
                "The chips lose half their value in {half}; the debt's weighted life is {life}.",
                "チップの価値は{half}で半分になり、債務の加重平均期間は{life}です。",
            ),
            None => say!(
                lang,
                "The chips keep over half their value for 60 years; the debt's weighted life is {life}.",
                "チップの価値は60年たっても半分を超え、債務の加重平均期間は{life}です。",
            ),
        };
        let after = |moment: f64| {
            let months = months(moment);
            if moment <= 0.0 {
                say!(lang, "at the start", "最初から")
            } else {
                say!(lang, "after {months}", "{months}後に")
            }
        };
        let breaches = [outputs.ltv_breach, outputs.dscr_breach].map(|breach| breach.number().map(after));
        let covenants = match breaches {
            [None, None] => say!(lang, " No covenant is broken", "財務制限条項には抵触せず、"),
            [Some(ltv), None] => say!(
                lang,
                " The covenant on LTV (loan to value) is broken {ltv}",
                "LTV（借入比率）の財務制限条項に{ltv}抵触し、",
            ),
            [None, Some(dscr)] => say!(
                lang,
                " The covenant on DSCR (debt-service cover) is broken {dscr}",
                "DSCR（元利払い余裕率）の財務制限条項に{dscr}抵触し、",
            ),
            [Some(ltv), Some(dscr)] => say!(
                lang,
                " The covenant on LTV (loan to value) is broken {ltv}, \
                 that on DSCR (debt-service cover) {dscr}",
                "財務制限条項にLTV（借入比率）で{ltv}、DSCR（元利払い余裕率）で{dscr}抵触し、",
            ),
        };
        let missed = match outputs.first_missed.number().map(|month| significant(month, 3)) {
            Some(month) => say!(
                lang,
                ", and the first payment is missed in month {month}.",
                "最初の不払いは{month}か月目です。"
            ),
            None => say!(lang, ", and every payment is made.", "不払いはありません。"),
        };
        let [fair, alive, contractual] = [outputs.fair, outputs.fair_alive, outputs.contractual].map(rate);
        let price = say!(
            lang,
            " A fair spread would be {fair} a year over the whole term, {alive} if it is earned until \
             default; the contract pays {contractual}.",
            "公正なスプレッドは全期間で年{fair}、デフォルトまでで測れば年{alive}。\
             契約のスプレッドは年{contractual}です。",
        );
        half + &covenants + &missed + &price
    }
}
