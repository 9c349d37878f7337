//! What the present inputs mean, in plain words.

use super::{Borrower, FillOrder, Inputs, SideBySide, YEARS};
use crate::core::format::{calendar_year, significant};
use crate::models::prelude::*;
use crate::models::refinancing::Scenario;

impl Narrate for SideBySide {
    fn headline(case: &Case<SideBySide>, lang: Lang) -> String {
        let demand = demand(case, lang);
        match case.workings.failures().as_slice() {
            [] => say!(
                lang,
                "{demand}, all four model borrowers would pay in full",
                "{demand}、モデル上の四者とも払い続ける計算だ"
            ),
            [(who, year)] => {
                let (who, year) = (who.subject().get(lang), calendar_year(*year));
                say!(
                    lang,
                    "{demand}, {who} would fall short in {year}",
                    "{demand}、{who}の返済資金が{year}年に不足する計算だ"
                )
            }
            [(who, year), _, _, _] => {
                let (who, year) = (who.subject().get(lang), calendar_year(*year));
                say!(
                    lang,
                    "{demand}, all four would fall short, {who} first, in {year}",
                    "{demand}、四者とも返済資金が不足する計算だ。最初は{year}年の{who}"
                )
            }
            [(who, year), others @ ..] => {
                let (who, year) = (who.subject().get(lang), calendar_year(*year));
                let (count, count_ja) = if others.len() == 1 { ("two", "二") } else { ("three", "三") };
                say!(
                    lang,
                    "{demand}, {count} of the four would fall short, {who} first, in {year}",
                    "{demand}、四者のうち{count_ja}者の返済資金が不足する計算だ。最初は{year}年の{who}"
                )
            }
        }
    }

    fn sentence(case: &Case<SideBySide>, lang: Lang) -> String {
        outcome(case, lang) + &guaranteed(case, lang) + &turned(case, lang)
    }

    fn condition(case: &Case<SideBySide>, lang: Lang) -> String {
        let inputs = case.inputs;
        let demand = demand_assumed(inputs, lang);
        let order = match inputs.order {
            FillOrder::OwnFirst => {
                say!(
                    lang,
                    "the hyperscaler fills its own buildings first",
                    "ハイパースケーラーは自社施設を先に埋める"
                )
            }
            FillOrder::CloudsFirst => {
                say!(
                    lang,
                    "customers fill the neocloud and the cloud lessee first",
                    "顧客はネオクラウドと賃借型クラウドを先に埋める"
                )
            }
            FillOrder::ProRata => say!(lang, "all capacity empties alike", "空きは全施設に等しく生じる"),
        };
        say!(
            lang,
            "Four model borrowers built from company filings and our assumptions; assumes {demand}, and that \
             {order}. Unpaid amounts are before recoveries or restructuring.",
            "各社の開示と仮定で組んだ四つのモデル上の借り手。{demand}、{order}と仮定する。未払いは回収・条件変更前。"
        )
    }
}

/// Who falls short and when, and what lenders are owed.
fn outcome(case: &Case<SideBySide>, lang: Lang) -> String {
    let demand = demand(case, lang);
    let failures = case.workings.failures();
    let end = calendar_year(case.workings.calendar(YEARS - 1));
    if failures.is_empty() {
        return say!(
            lang,
            "{demand}, all four model borrowers would pay in full to {end}.",
            "{demand}、モデル上の四者とも{end}年まで払い続ける計算だ。"
        );
    }
    let named: Vec<String> = failures
        .iter()
        .enumerate()
        .map(|(index, (who, year))| {
            let (who, year) = (who.subject().get(lang), calendar_year(*year));
            match index {
                0 => say!(
                    lang,
                    "{who} would fall short on its debt in {year}",
                    "{who}は{year}年に返済資金が不足"
                ),
                _ => say!(lang, "{who} in {year}", "{who}は{year}年に不足"),
            }
        })
        .collect();
    let named = match lang {
        Lang::En => with_and(&named),
        Lang::Ja => named.join("、"),
    };
    let lenders = usd(case.outputs.lenders, lang);
    let rest = match Borrower::ALL.len() - failures.len() {
        0 => String::new(),
        1 => say!(lang, " The fourth would pay in full.", "残る一者は払い続ける。"),
        2 => say!(lang, " The other two would pay in full.", "残る二者は払い続ける。"),
        _ => say!(lang, " The other three would pay in full.", "残る三者は払い続ける。"),
    };
    say!(
        lang,
        "{demand}, {named}; {lenders} would be unpaid by {end}, before recoveries or restructuring.{rest}",
        "{demand}、{named}し、未払いは{end}年まで累計{lenders}になる計算だ（回収・条件変更前）。{rest}",
    )
}

/// The case of demand, as a condition.
fn demand(case: &Case<SideBySide>, lang: Lang) -> String {
    let inputs = case.inputs;
    let [slow, planned] = [inputs.slow, inputs.planned].map(|years| significant(years, 3));
    match inputs.scenario {
        Scenario::OnTime => say!(lang, "If demand comes on time", "需要が計画どおりの場合"),
        // Years that read alike are not told apart: never "15 years rather than 15".
        Scenario::Slow if inputs.slow <= inputs.planned || slow == planned => {
            say!(lang, "If demand comes as fast as planned", "需要が計画の速さで伸びる場合")
        }
        Scenario::Slow => say!(
            lang,
            "If demand took {slow} years rather than {planned} to reach full scale",
            "設備のフル稼働まで{planned}年でなく{slow}年かかる場合"
        ),
        Scenario::Stalled => {
            let plateau = Unit::PERCENT.show(inputs.plateau, lang);
            say!(
                lang,
                "If demand stalled at {plateau} of full scale",
                "需要がフル稼働の{plateau}で頭打ちになる場合"
            )
        }
    }
}

/// The case of demand, as what is assumed.
fn demand_assumed(inputs: &Inputs, lang: Lang) -> String {
    match inputs.scenario {
        Scenario::OnTime => say!(lang, "demand on time", "需要は計画どおり"),
        Scenario::Slow => {
            let years = Unit::YEARS.show(inputs.slow, lang);
            say!(lang, "{years} until demand reaches full scale", "需要のフル稼働まで{years}")
        }
        Scenario::Stalled => {
            let plateau = Unit::PERCENT.show(inputs.plateau, lang);
            say!(lang, "demand that stalls at {plateau}", "需要は{plateau}で頭打ち")
        }
    }
}

/// What the guarantee pays, if anything.
fn guaranteed(case: &Case<SideBySide>, lang: Lang) -> String {
    let amount = case.outputs.spv_guarantor;
    if amount <= 0.0 {
        return String::new();
    }
    let amount = usd(amount, lang);
    say!(
        lang,
        " The tenant's guarantee would pay {amount} for the SPV.",
        "SPVにはテナントの保証から{amount}が払われる。"
    )
}

/// The one assumption that turns the result round, if it does: who is filled first.
fn turned(case: &Case<SideBySide>, lang: Lang) -> String {
    let unpaid = case.outputs.lenders;
    if unpaid <= 0.0 || case.inputs.order == FillOrder::CloudsFirst {
        return String::new();
    }
    let otherwise = SideBySide::evaluate(&Inputs { order: FillOrder::CloudsFirst, ..*case.inputs });
    if otherwise.lenders >= unpaid {
        return String::new();
    }
    let left = usd(otherwise.lenders, lang);
    if otherwise.lenders <= 0.0 {
        say!(
            lang,
            " If customers filled the neocloud and the cloud lessee first, nothing would be unpaid.",
            "顧客がネオクラウドと賃借型クラウドを先に埋めるなら、未払いは生じない計算だ。"
        )
    } else {
        say!(
            lang,
            " If customers filled the neocloud and the cloud lessee first, {left} would be unpaid.",
            "顧客がネオクラウドと賃借型クラウドを先に埋めるなら、未払いは{left}になる計算だ。"
        )
    }
}
