//! What the present inputs mean, in plain words.

use super::claims::span;
use super::{Form, Inputs, Measure, OthersHurdles};
use crate::core::format::round_significant;
use crate::models::prelude::*;

/// How far apart two figures may be and still count as the same: published ones are rounded.
pub(super) const ROUNDING: f64 = 0.005;

/// Whether a figure worked again is the published one but for rounding, or lies in the range published.
pub(super) fn fits(again: f64, claimed: f64, span: Option<[f64; 2]>) -> bool {
    let in_span = span.is_some_and(|[from, to]| (from..=to).contains(&again));
    in_span || (again / claimed - 1.0).abs() <= ROUNDING
}

/// The same for the claim that the inputs are.
fn is_same(inputs: &Inputs, ratio: f64) -> bool {
    (ratio - 1.0).abs() <= ROUNDING && fits(ratio * inputs.claimed, inputs.claimed, span(inputs))
}

impl Narrate for OthersHurdles {
    fn headline(case: &Case<OthersHurdles>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let [claimed, own] = [inputs.claimed, outputs.own].map(|amount| usd(amount, lang));
        let over = match inputs.form {
            Form::Markup => text(" over the chips' life", "（半導体の寿命の間の合計）").get(lang),
            _ => "",
        };
        match outputs.ratio.number() {
            Some(ratio) if is_same(inputs, ratio) => say!(
                lang,
                "The {claimed} claimed{over} follows from its own inputs; our arithmetic asks {own} a year \
                 of \
                 the same capital",
                "{claimed}{over}という試算は自らの前提から導ける。同じ資本に本サイトの計算が求める売上高は年{own}"
            ),
            Some(ratio) => {
                let again = usd(ratio * inputs.claimed, lang);
                let range = match span(inputs) {
                    Some([from, to]) if fits(ratio * inputs.claimed, inputs.claimed, Some([from, to])) => {
                        let [from, to] = [from, to].map(|sum| usd(sum, lang));
                        say!(
                            lang,
                            ", within the {from} to {to} published",
                            "（公表された範囲は{from}～{to}）"
                        )
                    }
                    _ => String::new(),
                };
                say!(
                    lang,
                    "{claimed}{over} is set against {again} from these inputs{range}; our arithmetic asks \
                     {own} a \
                     year of the same capital",
                    "{claimed}{over}に対し、この前提から導けるのは{again}{range}。同じ資本に本サイトの計算が求める売上高は年{own}"
                )
            }
            None => say!(
                lang,
                "{claimed} is claimed, but a 100% margin leaves nothing for costs; our arithmetic asks \
                 {own} a \
                 year of the capital",
                "公表値は{claimed}だが、利益率100％では費用を賄えない。同じ資本に本サイトの計算が求める売上高は年{own}"
            ),
        }
    }

    fn sentence(case: &Case<OthersHurdles>, lang: Lang) -> String {
        let (inputs, outputs) = (case.inputs, case.outputs);
        let [capital, own] = [outputs.capital, outputs.own].map(|amount| usd(amount, lang));
        let differs = inputs.form.differs().get(lang);
        let ours = say!(
            lang,
            " On the same {capital} of capital our own arithmetic asks for {own} a year. {differs}",
            "同じ資本{capital}に対し、本サイトの計算が求める売上高は年{own}になる。{differs}"
        );
        again(case, lang) + &ours + &truth(case, lang)
    }

    fn condition(case: &Case<OthersHurdles>, lang: Lang) -> String {
        let inputs = case.inputs;
        let percent = |value: f64| Unit::PERCENT.show(value, lang);
        let (form, capital) = (inputs.form.label().get(lang), usd(case.outputs.capital, lang));
        let (margin, wacc) = (percent(inputs.own_margin), percent(inputs.wacc));
        let life = Unit::YEARS.show(inputs.server_life, lang);
        say!(
            lang,
            "The claim: {form}, on {capital} of capital. Ours: an EBITDA margin of {margin}, a server life \
             of {life} and a cost of capital of {wacc}.",
            "試算：{form}、資本{capital}。本サイトの計算：EBITDA利益率{margin}、サーバーの寿命{life}、資本コスト年{wacc}。"
        )
    }
}

/// What the claim's own arithmetic gives.
fn again(case: &Case<OthersHurdles>, lang: Lang) -> String {
    let Case { inputs, outputs, .. } = case;
    let (form, claimed) = (inputs.form.label().get(lang), usd(inputs.claimed, lang));
    let (Some(required), Some(gap), Some(ratio)) =
        (outputs.required.number(), outputs.gap.number(), outputs.ratio.number())
    else {
        return say!(
            lang,
            "By the claim's own arithmetic ({form}) a margin of 100% leaves nothing for costs, so the \
             {claimed} claimed cannot be worked again.",
            "元の計算（{form}）は利益率100％では費用を賄えず、公表値{claimed}を再計算できない。"
        );
    };
    let [required, gap] = [required, gap].map(|amount| usd(amount, lang));
    let noun = inputs.form.noun().get(lang);
    match (inputs.measure, is_same(inputs, ratio)) {
        (Measure::Needed, true) => say!(
            lang,
            "By the claim's own arithmetic ({form}) these inputs give {required} {noun}, as claimed.",
            "元の計算（{form}）では、この前提で{noun}は{required}となり、公表値と一致する。"
        ),
        (Measure::Needed, false) => say!(
            lang,
            "By the claim's own arithmetic ({form}) these inputs give {required} {noun}; {claimed} is \
             claimed.",
            "元の計算（{form}）では、この前提で{noun}は{required}となる。公表値は{claimed}。"
        ),
        (Measure::Missing, true) => say!(
            lang,
            "By the claim's own arithmetic ({form}) these inputs give {required} {noun}, of which {gap} \
             is not in sight, as claimed.",
            "元の計算（{form}）では、この前提で{noun}は{required}、不足額は{gap}となり、公表値と一致する。"
        ),
        (Measure::Missing, false) => say!(
            lang,
            "By the claim's own arithmetic ({form}) these inputs give {required} {noun}, of which {gap} \
             is not in sight; a gap of {claimed} is claimed.",
            "元の計算（{form}）では、この前提で{noun}は{required}、不足額は{gap}となる。不足額の公表値は{claimed}。"
        ),
    }
}

/// What would have to be otherwise for our arithmetic to give the claim.
fn truth(case: &Case<OthersHurdles>, lang: Lang) -> String {
    let target = usd(case.outputs.yearly, lang);
    let spread = match case.inputs.form {
        Form::Markup => {
            let life = Unit::YEARS.show(case.inputs.server_life, lang);
            say!(
                lang,
                " Over a server life of {life} it is {target} a year.",
                "サーバーの寿命{life}で割ると年{target}になる。"
            )
        }
        _ => String::new(),
    };
    let ways = ways(case, lang);
    if ways.is_empty() {
        return spread
            + &say!(
                lang,
                " No EBITDA margin, server life or cost of capital alone would make ours give {target} a \
                 year.",
                "EBITDA利益率、サーバーの寿命、資本コストのどれか一つを変えても、本サイトの計算は年{target}にならない。"
            );
    }
    let ways = ways.join(match lang {
        Lang::En => " or ",
        Lang::Ja => "、または",
    });
    let match_it = match case.inputs.form {
        Form::Markup => say!(
            lang,
            " Ours would agree with {ways}.",
            "本サイトの計算がこれと一致するのは、{ways}の場合だ。"
        ),
        _ => say!(
            lang,
            " Ours would give {target} a year with {ways}.",
            "本サイトの計算が年{target}になるのは、{ways}の場合だ。"
        ),
    };
    spread + &match_it
}

/// A length of time found by a search: two figures say enough.
pub(super) fn years(life: f64, lang: Lang) -> String {
    Unit::YEARS.show(round_significant(life, 2), lang)
}

/// The single changes that would do it.
fn ways(case: &Case<OthersHurdles>, lang: Lang) -> Vec<String> {
    let outputs = case.outputs;
    let shown = |answer: Answer, unit: Unit| answer.number().map(|value| unit.show(value, lang));
    let margin = shown(outputs.true_margin, Unit::PERCENT)
        .map(|value| say!(lang, "an EBITDA margin of {value}", "EBITDA利益率が{value}"));
    let life = outputs
        .true_life
        .number()
        .map(|life| years(life, lang))
        .map(|value| say!(lang, "servers that last {value}", "サーバーの寿命が{value}"));
    let rate = shown(outputs.true_rate, Unit::PERCENT)
        .map(|value| say!(lang, "a cost of capital of {value}", "資本コストが年{value}"));
    [margin, life, rate].into_iter().flatten().collect()
}

impl Inputs {
    /// The same with another capital, all of it spent at once.
    pub(super) fn on(self, capital: f64) -> Inputs {
        Inputs { spend: capital, multiple: 1.0, years: 1, ..self }
    }
}

impl Form {
    /// What its figure is an amount of.
    const fn noun(self) -> Text {
        match self {
            Form::Tasks => text("of output", "産出の増加"),
            Form::Annuity => text("of yearly cost", "年間の費用"),
            Form::Markup => text("of revenue over the chips' life", "寿命の間に必要な売上高"),
            _ => text("of revenue", "必要な売上高"),
        }
    }

    /// What sets this arithmetic apart from ours, in a sentence.
    const fn differs(self) -> Text {
        match self {
            Form::Markup => text(
                "The claim counts what one year's spending must bring in over its whole life, ours what \
                 capital must earn each year.",
                "試算は1年分の支出が寿命の間に生むべき額を数え、本サイトの計算は資本が毎年稼ぐべき額を数える。",
            ),
            Form::Depreciation => text(
                "The claim recovers the money spent and asks for no return on it; ours asks for both.",
                "試算は投じた資金の回収だけを求め、利回りを求めない。本サイトの計算は両方を求める。",
            ),
            Form::Flat => text(
                "The claim asks for a return for ever and replaces nothing; ours replaces each asset when it \
                 wears out.",
                "試算は一定の利回りを永久に求め、設備を更新しない。本サイトの計算は寿命が来るたびに更新する。",
            ),
            Form::Annuity => text(
                "The claim works as ours does, but it is a cost before tax; ours adds a margin.",
                "試算の考え方は本サイトと同じだが、税引き前の費用である。本サイトの計算は利益率も見込む。",
            ),
            Form::Share => text(
                "The claim takes a ratio of spending to revenue that cloud firms have sustained; neither \
                 return nor life enters.",
                "試算はクラウド企業が保ってきた売上高に対する支出の比率による。利回りも寿命も使わない。",
            ),
            Form::Window => text(
                "The claim sets all years' spending against the last year's revenue; ours spreads it over \
                 the assets' lives.",
                "試算は全期間の支出を最終年の増収と比べる。本サイトの計算は資産の寿命に分けて回収する。",
            ),
            Form::Tasks => text(
                "The claim is what AI would add to output, of which vendors would get a part; ours is what \
                 they must earn.",
                "試算はAIが産出に加える額で、売り手に入るのはその一部。本サイトの額は売り手が稼ぐべき額である。",
            ),
        }
    }
}
