//! What the present inputs mean, in plain words.

use super::claims::{range, span};
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

/// The same for the claim that the inputs are. To lie in a range published as such is not to be the same.
fn is_same(inputs: &Inputs, ratio: f64) -> bool {
    range(inputs).is_none() && fits(ratio * inputs.claimed, inputs.claimed, span(inputs))
}

/// The figure claimed, or the range where one was published.
fn figure(inputs: &Inputs, lang: Lang) -> String {
    range(inputs).map_or_else(
        || usd(inputs.claimed, lang),
        |ends| {
            let [from, to] = ends.map(|end| usd(end, lang));
            // 4000億～8000億ドル.
            let from = if lang == Lang::Ja { from.trim_end_matches("ドル") } else { &from };
            say!(lang, "{from} to {to}", "{from}～{to}")
        },
    )
}

impl Narrate for OthersHurdles {
    fn headline(case: &Case<OthersHurdles>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let (claimed, own) = (figure(inputs, lang), usd(outputs.own, lang));
        let over = match inputs.form {
            Form::Markup => text(" over the chips' life", "（半導体の寿命の間の合計）"),
            Form::Annuity => text(" of yearly cost", "（年間の費用）"),
            Form::Tasks => text(" of output", "（産出の増加）"),
            _ => text("", ""),
        };
        let revenue = match inputs.form {
            Form::Annuity | Form::Tasks => " of revenue",
            _ => "",
        };
        let gap = match inputs.measure {
            Measure::Missing => text("gap of ", "不足額"),
            Measure::Needed => text("", ""),
        };
        let (over, gap) = (over.get(lang), gap.get(lang));
        match outputs.ratio.number() {
            Some(ratio) if is_same(inputs, ratio) => say!(
                lang,
                "A claimed {gap}{claimed}{over} follows from its inputs; our figure is {own}{revenue} a year \
                 on the same capital",
                "公表された{gap}{claimed}{over}は、この前提から導ける。同じ資本に必要な売上高は、本サイトの計算では年{own}"
            ),
            Some(ratio) => {
                let again = usd(ratio * inputs.claimed, lang);
                say!(
                    lang,
                    "A claimed {gap}{claimed}{over} comes to {again} on these inputs; our figure is \
                     {own}{revenue} a year on the same capital",
                    "公表された{gap}{claimed}{over}は、この前提では{again}になる。同じ資本に必要な売上高は、\
                     本サイトの計算では年{own}"
                )
            }
            None => say!(
                lang,
                "A 100% margin leaves nothing for costs, so {claimed} cannot be recalculated; our figure is \
                 {own} a year",
                "利益率100％では費用を賄えず、公表値{claimed}は再計算できない。必要な売上高は、本サイトの計算では年{own}"
            ),
        }
    }

    fn sentence(case: &Case<OthersHurdles>, lang: Lang) -> String {
        let (inputs, outputs) = (case.inputs, case.outputs);
        let [capital, own] = [outputs.capital, outputs.own].map(|amount| usd(amount, lang));
        let differs = inputs.form.differs().get(lang);
        let ours = say!(
            lang,
            " On the same {capital} of capital our arithmetic requires {own} of revenue a year. {differs}",
            "同じ資本{capital}に必要な売上高は、本サイトの計算では年{own}になる。{differs}"
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
    let (form, claimed) = (inputs.form.label().get(lang), figure(inputs, lang));
    let (Some(required), Some(gap), Some(ratio)) =
        (outputs.required.number(), outputs.gap.number(), outputs.ratio.number())
    else {
        return say!(
            lang,
            "In the claim's own arithmetic, “{form}”, a margin of 100% leaves nothing for costs, so the \
             {claimed} claimed cannot be recalculated.",
            "元の計算「{form}」では、利益率100％だと費用を賄えず、公表値{claimed}を再計算できない。"
        );
    };
    let [required, gap] = [required, gap].map(|amount| usd(amount, lang));
    let noun = inputs.form.noun().get(lang);
    match (inputs.measure, is_same(inputs, ratio)) {
        (Measure::Needed, true) => say!(
            lang,
            "By the claim's own arithmetic, “{form}”, these inputs give {required} {noun}, in line \
             with the {claimed} claimed.",
            "元の計算「{form}」によれば、この前提での{noun}は{required}で、公表値{claimed}と整合する。"
        ),
        (Measure::Needed, false) => say!(
            lang,
            "By the claim's own arithmetic, “{form}”, these inputs give {required} {noun}; the claim is \
             {claimed}.",
            "元の計算「{form}」によれば、この前提での{noun}は{required}になる。公表値は{claimed}。"
        ),
        (Measure::Missing, true) => say!(
            lang,
            "By the claim's own arithmetic, “{form}”, these inputs give {required} {noun} and a gap of \
             {gap}, in line with the {claimed} claimed.",
            "元の計算「{form}」によれば、この前提での{noun}は{required}、不足額は{gap}で、\
             不足額の公表値{claimed}と整合する。"
        ),
        (Measure::Missing, false) => say!(
            lang,
            "By the claim's own arithmetic, “{form}”, these inputs give {required} {noun} and a gap of \
             {gap}; the gap claimed is {claimed}.",
            "元の計算「{form}」によれば、この前提での{noun}は{required}、不足額は{gap}になる。不足額の公表値は{claimed}。"
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
                " Spread over a server life of {life}, the claim comes to {target} a year.",
                "公表値をサーバーの寿命{life}で割ると、年{target}になる。"
            )
        }
        _ => String::new(),
    };
    let ways = ways(case, lang);
    let shared = shared(case, lang);
    if ways.is_empty() && !shared.is_empty() {
        return spread + &shared;
    }
    if ways.is_empty() {
        return spread
            + &say!(
                lang,
                " No change in EBITDA margin, server life or cost of capital alone would bring our figure \
                 to {target} a year.",
                "EBITDA利益率、サーバーの寿命、資本コストのどれか一つを変えるだけでは、本サイトの計算は年{target}にならない。"
            );
    }
    let ways = ways.join(match lang {
        Lang::En => " or ",
        Lang::Ja => "、または",
    });
    let match_it = say!(
        lang,
        " It would take {ways} for our figure to be {target} a year.",
        "本サイトの計算が年{target}になるのは、{ways}の場合だ。"
    );
    spread + &match_it + &shared
}

/// The server life at which both come to the same, where it enters both: then that is another figure.
fn shared(case: &Case<OthersHurdles>, lang: Lang) -> String {
    let Some(life) = case.outputs.true_life.number().filter(|_| case.inputs.form == Form::Markup) else {
        return String::new();
    };
    let (both, life) = (usd(case.inputs.yearly_target(life), lang), years(life, lang));
    say!(
        lang,
        " If servers lasted {life}, both would be {both} a year.",
        "サーバーの寿命が{life}なら、どちらも年{both}になる。"
    )
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
        .filter(|_| case.inputs.form != Form::Markup)
        .map(|life| years(life, lang))
        .map(|value| say!(lang, "a server life of {value}", "サーバーの寿命が{value}"));
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
            Form::Markup => text("of revenue over the chips' life", "半導体の寿命の間に必要な売上高"),
            _ => text("of revenue", "必要な売上高"),
        }
    }

    /// What sets this arithmetic apart from ours, in a sentence.
    const fn differs(self) -> Text {
        match self {
            Form::Markup => text(
                "The claim is the revenue that one year's spending must bring in over the chips' life; ours \
                 is the revenue that capital must bring in each year.",
                "試算は、1年分の支出について半導体の寿命の間に必要な売上高。本サイトの額は、資本について毎年必要な売上高\
                 である。",
            ),
            Form::Depreciation => text(
                "The claim recovers the money spent, without a return; ours adds the cost of capital.",
                "試算は投じた資金の回収だけを見込む。本サイトの計算は、これに資本コストを加える。",
            ),
            Form::Flat => text(
                "The claim takes a flat return and replaces no asset; ours replaces each asset at the end \
                 of its life.",
                "試算は一定の利回りだけを見込み、設備の更新を見込まない。本サイトの計算は、寿命ごとの更新を見込む。",
            ),
            Form::Annuity => text(
                "The claim spreads a pre-tax cost over asset lives; ours adds tax and an EBITDA margin.",
                "試算は税引き前の費用を資産の寿命に割り振る。本サイトの計算は、税とEBITDA利益率も見込む。",
            ),
            Form::Share => text(
                "The claim applies a ratio of spending to revenue that cloud firms have sustained; it uses \
                 neither a return nor a life.",
                "試算は、クラウド企業がこれまで保ってきた、売上高に対する支出の比率による。利回りも寿命も使わない。",
            ),
            Form::Window => text(
                "The claim, as we read it, repays all years' spending from the rise in revenue by the last \
                 year; ours spreads spending over asset lives.",
                "試算は（本サイトの解釈では）全期間の支出を最終年の増収で回収する。本サイトの計算は、資産の寿命に分けて\
                 回収する。",
            ),
            Form::Tasks => text(
                "The claim is what AI would add to output, of which AI vendors would receive a part; ours \
                 is the revenue that they must earn.",
                "試算はAIによる産出の増加で、AIの売り手に入るのは一部。本サイトの額は、売り手に必要な売上高である。",
            ),
        }
    }
}
