//! The gap: what could not be borrowed again when one loan matures.

use super::chapter::{Facts, Scene, Words};
use super::lever::{PLANNED, PLATEAU, Pays};
use super::setting::Setting;
use crate::core::format::significant;
use crate::models::prelude::*;
use crate::models::refinancing::{Inputs, Refinancing, Scenario};

/// The chapter.
pub struct Gap;

/// Gaps below this share of what is due are rounding.
const ROUNDING: f64 = 1e-9;

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

    fn set(pays: Pays, inputs: &mut Inputs) {
        inputs.years_planned = f64::from(PLANNED);
        match pays {
            _ if pays.is_on_time() => inputs.scenario = Scenario::OnTime,
            Pays::After(years) => {
                inputs.scenario = Scenario::Slow;
                inputs.years_slow = f64::from(years);
            }
            Pays::Never => {
                inputs.scenario = Scenario::Falsified;
                inputs.plateau = PLATEAU;
            }
        }
    }

    fn words(case: &Case<Refinancing>, setting: &Setting, lang: Lang) -> Words {
        let Case { inputs, outputs, .. } = case;
        let [gap, owed] = [outputs.gap, outputs.owed].map(|amount| usd(amount, lang));
        let (condition, tenor) = (setting.pays.condition(lang), inputs.tenor);
        let missed = outputs.first_default.number().map(|year| significant(year, 2));
        let title = match &missed {
            _ if outputs.gap_share > ROUNDING => {
                say!(lang, "{gap} could not be borrowed again", "{gap}は借り換えられない")
            }
            Some(year) => say!(lang, "A payment would be missed in year {year}", "{year}年目に支払いが滞る"),
            None if outputs.owed <= 0.0 => say!(lang, "The loan would be repaid", "借り換える債務は残らない"),
            None => say!(lang, "The whole loan could be borrowed again", "全額を借り換えられる"),
        };
        let due = match &missed {
            Some(year) if outputs.gap_share > ROUNDING => say!(
                lang,
                "{condition}, a payment would first be missed in year {year}; when the loan matures {owed} \
                 is owed, and {gap} of that would find no new lender.",
                "{condition}、{year}年目に支払いが滞り、満期には{owed}の期限が来て、うち{gap}は借り換えられない計算だ。"
            ),
            _ if outputs.gap_share > ROUNDING => say!(
                lang,
                "{condition}, {owed} is owed when it matures, and {gap} of that would find no new lender.",
                "{condition}、満期に{owed}の期限が来て、うち{gap}は借り換えられない計算だ。"
            ),
            Some(year) => say!(
                lang,
                "{condition}, the first payment would be missed in year {year}.",
                "{condition}、{year}年目に支払いが滞る計算だ。"
            ),
            None if outputs.owed <= 0.0 => say!(
                lang,
                "{condition}, nothing is owed when it matures.",
                "{condition}、満期に借り換える債務は残らない計算だ。"
            ),
            None => say!(
                lang,
                "{condition}, {owed} is owed when it matures, and a new lender would lend all of it.",
                "{condition}、満期に{owed}の期限が来るが、全額を借り換えられる計算だ。"
            ),
        };
        let text = match lang {
            Lang::En => vec![
                "Take a model project that costs ".to_owned(),
                ", ".to_owned(),
                format!(" of it borrowed for {tenor} years at "),
                format!(". {due} A new lender looks at what the project earns by then."),
            ],
            Lang::Ja => vec![
                "モデル事業の取得費用は".to_owned(),
                "。うち".to_owned(),
                format!("を期間{tenor}年、金利"),
                format!("で借りる。{due}次の貸し手は、その時点の稼ぎを見て貸す。"),
            ],
        };
        let plateau = Unit::PERCENT.show(PLATEAU, lang);
        let assumes = match setting.pays {
            Pays::After(_) => say!(
                lang,
                "The lever sets the years until the project earns in full.",
                "レバーは、事業がフル稼働の収益を上げるまでの年数を決める。"
            ),
            Pays::Never => say!(
                lang,
                "At “never”, the project earns as planned until it reaches {plateau}, and no more.",
                "「来ない」では、収益は計画どおりに伸びた後、{plateau}で頭打ちになる。"
            ),
        };
        let clause = match &missed {
            _ if outputs.gap_share > ROUNDING => say!(
                lang,
                "{gap} of a model loan could not be borrowed again",
                "借り換えられないモデル融資は{gap}"
            ),
            Some(year) => say!(
                lang,
                "a model loan would miss a payment in year {year}",
                "モデル融資の支払いが滞るのは{year}年目"
            ),
            None => say!(
                lang,
                "a model loan would find a new lender for all that is due",
                "モデル融資の借り換え不足はゼロ"
            ),
        };
        Words { title, text, assumes, rests_on: None, clause: Some(clause) }
    }
}
