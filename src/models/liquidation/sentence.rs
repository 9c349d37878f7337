//! What the present inputs mean, in plain words.

use super::Liquidation;
use crate::models::prelude::*;

impl Narrate for Liquidation {
    fn headline(case: &Case<Liquidation>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let cards = Unit::GPUS.show(inputs.cards, lang);
        let recovery = Unit::PERCENT.show(outputs.recovery, lang);
        if outputs.loss > 0.0 {
            say!(
                lang,
                "Selling {cards} would recover {recovery} of the debt",
                "GPU{cards}を売ると、債務の回収率は{recovery}になる計算だ"
            )
        } else {
            say!(
                lang,
                "Selling {cards} would repay the debt in full",
                "GPU{cards}を売れば、債務を全額回収できる計算だ"
            )
        }
    }

    fn sentence(case: &Case<Liquidation>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let [net, owed, loss] = [outputs.net, outputs.owed, outputs.loss].map(|amount| usd(amount, lang));
        let (cards, how) = (Unit::GPUS.show(inputs.cards, lang), how(case, lang));
        let raises = if outputs.net > 0.0 {
            say!(
                lang,
                "Selling {cards} {how} would raise {net} against {owed} owed",
                "GPU{cards}を{how}売ると、債務{owed}に対し手取りは{net}"
            )
        } else {
            say!(
                lang,
                "Selling {cards} {how} would raise nothing after costs against {owed} owed",
                "GPU{cards}を{how}売っても、債務{owed}に対し費用を引いた手取りはない"
            )
        };
        let recovery = Unit::PERCENT.show(outputs.recovery, lang);
        let outcome = if outputs.loss > 0.0 {
            say!(
                lang,
                ": the lender would recover {recovery} and lose {loss}.",
                "。貸し手の回収率は{recovery}、損失は{loss}になる計算だ。"
            )
        } else {
            say!(lang, ": the lender would be repaid in full.", "。貸し手は全額を回収できる計算だ。")
        };
        raises + &outcome + &ltv(case, lang)
    }

    fn condition(case: &Case<Liquidation>, lang: Lang) -> String {
        let inputs = case.inputs;
        let (price, fit) = (usd(inputs.price, lang), Unit::PERCENT.show(inputs.fit, lang));
        let turnover = Unit::GPUS.show(inputs.turnover, lang);
        say!(
            lang,
            "A model loan; assumes a price of {price} for a single GPU, a second-hand market of {turnover} a \
             year, and the power and cooling at {fit} of its buyers.",
            "モデル上の融資。1基だけ売る場合の価格は{price}、中古の取引は年{turnover}、\
             電力と冷却を備えた買い手は{fit}と仮定する。"
        )
    }
}

/// How long the sale takes.
fn how(case: &Case<Liquidation>, lang: Lang) -> String {
    if case.inputs.weeks == 0.0 {
        return say!(lang, "all at once", "一度に");
    }
    let weeks = Unit::WEEKS.show(case.inputs.weeks, lang);
    say!(lang, "over {weeks}", "{weeks}かけて")
}

/// The ratio that the loan agreement states, beside the one that the sale shows.
fn ltv(case: &Case<Liquidation>, lang: Lang) -> String {
    let stated = Unit::PERCENT.show(case.inputs.ltv, lang);
    match case.outputs.liquidation_ltv.number().map(|ltv| Unit::PERCENT.show(ltv, lang)) {
        Some(real) => say!(
            lang,
            " The loan, stated at {stated} of the chips' value (LTV), would turn out to be {real} of the \
             net proceeds.",
            "表示上の担保掛け目（LTV）{stated}は、売却の手取りに対しては{real}になる。"
        ),
        None => say!(
            lang,
            " The loan was stated at {stated} of the chips' value (LTV).",
            "表示上の担保掛け目（LTV）は{stated}だった。"
        ),
    }
}
