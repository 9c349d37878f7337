//! The fire sale: what seized chips would fetch.

use super::section::{Facts, Scene, Words};
use super::setting::Setting;
use crate::core::format::calendar_year;
use crate::models::liquidation::Liquidation;
use crate::models::prelude::*;

/// The section `sale`, on [`Liquidation`]: what a sale of the chips fetches.
pub struct Sale;

impl Scene for Sale {
    type Of = Liquidation;
    const MODEL: &'static Liquidation = &Liquidation;
    const FACTS: Facts = Facts {
        id: "sale",
        kicker: text("The fire sale", "投げ売り"),
        chart: "path",
        led: &[],
        taken: &["cards", "weeks"],
    };

    fn words(case: &Case<Liquidation>, setting: &Setting, lang: Lang) -> Words {
        let Case { outputs, .. } = case;
        let (recovery, loss) = (Unit::PERCENT.show(outputs.recovery, lang), usd(outputs.loss, lang));
        let brings = if outputs.loss > 0.0 {
            say!(
                lang,
                "the lender would recover {recovery} of the debt and lose {loss}",
                "貸し手の回収率は{recovery}、損失は{loss}になる計算だ"
            )
        } else {
            say!(lang, "the lender would be repaid in full", "貸し手は全額を回収できる計算だ")
        };
        let (title, comes) = match setting.short.first() {
            Some((who, year)) => {
                let (who, year) = (who.subject().get(lang), calendar_year(*year));
                (
                    Liquidation::headline(case, lang),
                    say!(
                        lang,
                        "Here {who} would fall short in {year}; a lender with a loan secured on its chips \
                         could then seize them. The prices are today's.",
                        "この設定では、{year}年に{who}の返済資金が不足し、チップを担保に取る貸し手は担保権を実行できる（価格は現在のもの）。"
                    ),
                )
            }
            None => (
                say!(
                    lang,
                    "No model borrower would be forced to sell",
                    "売却を迫られるモデル上の借り手はいない計算"
                ),
                say!(
                    lang,
                    "Here no model borrower would fall short, and nothing would force such a sale.",
                    "この設定では四者とも払い続け、こうした売却は起きない計算だ。"
                ),
            ),
        };
        let text = match lang {
            Lang::En => vec![
                "A lender can seize and sell the chips that secure its loan; we assume that few buyers \
                 have the power and cooling they need. If "
                    .to_owned(),
                " (AI chips) were sold over ".to_owned(),
                format!(", {brings}. {comes}"),
            ],
            Lang::Ja => vec![
                "貸し手は担保権を実行してチップを売れるが、電力と冷却を備えた買い手は少ないと仮定する。GPU"
                    .to_owned(),
                "を".to_owned(),
                format!("で売ると、{brings}。{comes}"),
            ],
        };
        let assumes = say!(
            lang,
            "The lever decides whether a sale is forced, not its size or terms.",
            "レバーで変わるのは売却を迫られるかどうかだけで、規模と条件は変わらない。"
        );
        Words { title, text, assumes, rests_on: None, clause: None }
    }
}
