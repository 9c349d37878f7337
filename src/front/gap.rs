//! The gap: what could not be borrowed again when one loan matures.

use super::lever::Pays;
use super::section::{Facts, Scene, Words};
use super::setting::Setting;
use crate::core::format::significant;
use crate::core::pays::PLATEAU;
use crate::models::prelude::*;
use crate::models::refinancing::{Outputs, Refinancing};

/// The section `gap`, on [`Refinancing`]: what finds no new lender.
pub struct Gap;

/// How the loan ends.
enum Ending {
    /// What is owed finds too few lenders; a payment may have been missed before, in this year.
    Gap(Option<String>),
    /// A payment is missed, and what is owed at maturity can be refinanced.
    Missed(String),
    Repaid,
    Refinanced,
}

impl Ending {
    fn of(outputs: &Outputs) -> Ending {
        let missed = outputs.first_default.number().map(|year| significant(year, 2));
        match missed {
            missed if outputs.has_gap() => Ending::Gap(missed),
            Some(year) => Ending::Missed(year),
            None if outputs.owed <= 0.0 => Ending::Repaid,
            None => Ending::Refinanced,
        }
    }
}

impl Scene for Gap {
    type Of = Refinancing;
    const MODEL: &'static Refinancing = &Refinancing;
    const FACTS: Facts = Facts {
        id: "gap",
        kicker: text("The gap", "不足"),
        chart: "balance",
        led: &["case", "planned", "slow", "plateau"],
        taken: &["cost", "ltc", "coupon"],
    };

    fn words(case: &Case<Refinancing>, setting: &Setting, lang: Lang) -> Words {
        let Case { inputs, outputs, .. } = case;
        let [gap, owed] = [outputs.gap, outputs.owed].map(|amount| usd(amount, lang));
        let (condition, tenor) = (setting.pays.condition(lang), inputs.tenor);
        let ending = Ending::of(outputs);
        let title = match &ending {
            Ending::Gap(_) => say!(lang, "{gap} could not be refinanced", "{gap}は借り換えられない計算"),
            Ending::Missed(year) => {
                say!(lang, "A payment would be missed in year {year}", "{year}年目に支払いが滞る計算")
            }
            Ending::Repaid => say!(lang, "The loan would be repaid", "借り換える債務は残らない計算"),
            Ending::Refinanced => {
                say!(lang, "The whole loan could be refinanced", "全額を借り換えられる計算")
            }
        };
        let due = match &ending {
            Ending::Gap(Some(year)) => say!(
                lang,
                "{condition}, the project would miss a payment in year {year}; {owed} would fall due at \
                 maturity, and {gap} would find no new lender.",
                "{condition}、{year}年目に支払いが滞り、満期には{owed}の期限が来て、うち{gap}は借り換えられない計算だ。"
            ),
            Ending::Gap(None) => say!(
                lang,
                "{condition}, {owed} would fall due at maturity, and {gap} would find no new lender.",
                "{condition}、満期に{owed}の期限が来て、うち{gap}は借り換えられない計算だ。"
            ),
            Ending::Missed(year) => say!(
                lang,
                "{condition}, the project would miss a payment in year {year}.",
                "{condition}、{year}年目に支払いが滞る計算だ。"
            ),
            Ending::Repaid => say!(
                lang,
                "{condition}, nothing would fall due at maturity.",
                "{condition}、満期に借り換える債務は残らない計算だ。"
            ),
            Ending::Refinanced => say!(
                lang,
                "{condition}, {owed} would fall due at maturity, and a new lender would lend the full sum.",
                "{condition}、満期に{owed}の期限が来るが、全額を借り換えられる計算だ。"
            ),
        };
        let text = match lang {
            Lang::En => vec![
                "Take a model project that costs ".to_owned(),
                ", with ".to_owned(),
                format!(" borrowed for {tenor} years at "),
                format!(
                    ". {due} A new lender would lend against the project's cash flow and asset value at \
                     that time."
                ),
            ],
            Lang::Ja => vec![
                "モデル上の事業の取得費用は".to_owned(),
                "。うち".to_owned(),
                format!("を期間{tenor}年、金利"),
                format!("で借りる。{due}次の貸し手は、その時点のキャッシュフローと資産価値に応じて貸す。"),
            ],
        };
        let plateau = Unit::PERCENT.show(PLATEAU, lang);
        let assumes = match setting.pays {
            Pays::After(_) => say!(
                lang,
                "The lever sets how many years the project takes to reach full scale.",
                "レバーで、事業がフル稼働に達するまでの年数が決まる。"
            ),
            Pays::Never => say!(
                lang,
                "If demand stalls, the project's cash flow grows as planned until it reaches {plateau} of \
                 its full level, and no further.",
                "需要が頭打ちになる場合、キャッシュフローは計画どおりに伸びた後、フル稼働時の{plateau}で頭打ちになる。"
            ),
        };
        let clause = match &ending {
            Ending::Gap(_) => say!(
                lang,
                "{gap} of a model loan could not be refinanced",
                "借り換えられないモデル上の融資は{gap}"
            ),
            Ending::Missed(year) => say!(
                lang,
                "a model loan would miss a payment in year {year}",
                "モデル上の融資の支払いが滞るのは{year}年目"
            ),
            Ending::Repaid | Ending::Refinanced => say!(
                lang,
                "a model loan would be repaid or refinanced in full",
                "モデル上の融資の借り換え不足額はゼロ"
            ),
        };
        Words { title, text, assumes, rests_on: None, clause: Some(clause) }
    }
}
