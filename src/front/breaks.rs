//! Who falls short: four model borrowers under the same demand.

use super::lever::Pays;
use super::section::{Facts, Scene, Words};
use super::setting::Setting;
use crate::core::format::calendar_year;
use crate::core::pays::PLATEAU;
use crate::models::prelude::*;
use crate::models::side_by_side::SideBySide;

/// Its place on the page.
pub const ID: &str = "breaks";

/// The section `breaks`, on [`SideBySide`]: who falls short, and when.
pub struct Breaks;

impl Scene for Breaks {
    type Of = SideBySide;
    const MODEL: &'static SideBySide = &SideBySide;
    const FACTS: Facts = Facts {
        id: ID,
        kicker: text("Who falls short", "誰の返済資金が不足するか"),
        chart: "lanes",
        led: &["case", "planned", "slow", "plateau"],
        taken: &["today"],
    };

    fn words(case: &Case<SideBySide>, setting: &Setting, lang: Lang) -> Words {
        let title = match setting.short.first() {
            Some((who, year)) => {
                let (who, year) = (who.subject().get(lang), calendar_year(*year));
                say!(
                    lang,
                    "The first to fall short would be {who}, in {year}",
                    "最初に返済資金が不足するのは{who}で、{year}年になる計算"
                )
            }
            None => say!(lang, "All four would keep paying", "四者とも払い続ける計算"),
        };
        let sentence = SideBySide::sentence(case, lang);
        let text = match lang {
            Lang::En => vec![
                "Four model borrowers, built from filings and assumptions, meet the same demand. We assume \
                 that "
                    .to_owned(),
                format!(" of what they plan is in use today. {sentence}"),
            ],
            Lang::Ja => vec![
                "開示資料と仮定で組んだ四つのモデル上の借り手が、同じ需要に直面する。現在の稼働は計画の"
                    .to_owned(),
                format!("と仮定する。{sentence}"),
            ],
        };
        let plateau = Unit::PERCENT.show(PLATEAU, lang);
        let assumes = match setting.pays {
            Pays::After(_) => say!(
                lang,
                "The lever sets how many years demand takes to fill what the four build.",
                "レバーで、四者の設備が需要で埋まるまでの年数が決まる。"
            ),
            Pays::Never => say!(
                lang,
                "If demand stalls, it grows as planned until it fills {plateau} of what the four build, and \
                 stops.",
                "需要が頭打ちになる場合、需要は計画どおりに伸びた後、四者の設備の{plateau}で頭打ちになる。"
            ),
        };
        let (unpaid, end) = (usd(setting.unpaid, lang), calendar_year(setting.end));
        let clause = match setting.short.first() {
            Some((who, year)) => {
                let (who, year) = (who.subject().get(lang), calendar_year(*year));
                say!(
                    lang,
                    "model borrowers would leave {unpaid} unpaid by {end}, before recoveries or \
                     restructuring, with {who} falling short first, in {year}",
                    "モデル上の借り手の未払いは{end}年まで累計{unpaid}（回収・条件変更前、最初は{year}年の{who}）"
                )
            }
            None => {
                say!(
                    lang,
                    "all four model borrowers would pay in full to {end}",
                    "四つのモデル上の借り手の未払いは{end}年までゼロ"
                )
            }
        };
        Words { title, text, assumes, rests_on: None, clause: Some(clause) }
    }
}
