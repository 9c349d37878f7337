//! What the present inputs mean, in plain words.

use super::names::{name, voice};
use super::{CircularFinance, Hit, Inputs, Workings};
use crate::models::prelude::*;

impl Narrate for CircularFinance {
    fn headline(case: &Case<CircularFinance>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let (all, fallen, unpaid) = (inputs.companies.len(), outputs.fallen, usd(outputs.unpaid, lang));
        let given = given(inputs, outputs.fails, lang);
        let companies = if all == 1 { "company" } else { "companies" };
        if outputs.fallen > 0.0 {
            say!(
                lang,
                "{given}, {fallen} of {all} model {companies} would leave {unpaid} unpaid",
                "{given}、モデル上の{all}社のうち{fallen}社で{unpaid}が未払いになる計算だ"
            )
        } else {
            say!(
                lang,
                "{given}, all model companies would pay in full",
                "{given}、モデル上の企業はすべて全額を払える計算だ"
            )
        }
    }

    fn sentence(case: &Case<CircularFinance>, lang: Lang) -> String {
        [circles(case, lang), cash(case, lang), fall(case, lang), notices(case, lang)].concat()
    }

    fn condition(case: &Case<CircularFinance>, lang: Lang) -> String {
        let inputs = case.inputs;
        let (companies, deals) = (inputs.companies.len(), inputs.deals.len());
        let (less, announced) = (percent(inputs.less, lang), percent(inputs.announced, lang));
        let (hit, window) = (inputs.hit.whom(lang), window(inputs, lang));
        let pays = Unit::YEARS.show(inputs.pays, lang);
        let company = if companies == 1 { "company" } else { "companies" };
        let deal = if deals == 1 { "deal" } else { "deals" };
        say!(
            lang,
            "{companies} model {company} and {deals} {deal} as listed; assumes that {less} of the outside \
             funding planned by {hit} fails, that AI pays after {pays}, that {announced} of the value of \
             announced deals becomes binding, and that all debts due in {window} rank equally.",
            "一覧のモデル企業{companies}社と取引{deals}件。{hit}が計画する外部調達の{less}が失敗し、AIの収益化に{pays}かかり、\
             発表のみの取引額の{announced}が契約に至り、{window}に期限が来る債務はすべて同順位と仮定する。"
        )
    }
}

/// A share.
pub(super) fn percent(share: f64, lang: Lang) -> String {
    Unit::PERCENT.show(share, lang)
}

/// The years of the window.
pub(super) fn window(inputs: &Inputs, lang: Lang) -> String {
    let (from, to) = (inputs.from, inputs.window().end - 1);
    if from == to {
        say!(lang, "{from}", "{from}年")
    } else {
        say!(lang, "{from}–{to}", "{from}～{to}年")
    }
}

impl Hit {
    /// Whose funding fails, within a sentence.
    pub(super) fn whom(self, lang: Lang) -> &'static str {
        match self {
            Hit::Labs => text("labs", "開発企業"),
            Hit::Clouds => text("clouds", "AIクラウド各社"),
            Hit::Both => text("labs and clouds", "開発企業とAIクラウド各社"),
            Hit::All => text("all companies", "全社"),
        }
        .get(lang)
    }
}

/// How long cash lasts: in whole months.
pub(super) fn lasts(years: f64, lang: Lang) -> String {
    Unit::MONTHS.show(libm::round(12.0 * years), lang)
}

/// The condition that results begin with.
pub(super) fn given(inputs: &Inputs, fails: f64, lang: Lang) -> String {
    let (hit, less) = (inputs.hit.whom(lang), percent(inputs.less, lang));
    let pays = Unit::YEARS.show(inputs.pays, lang);
    if fails > 0.0 && inputs.less >= 1.0 {
        say!(
            lang,
            "If {hit} raised none of their planned funding",
            "{hit}が計画した外部資金をまったく調達できない場合"
        )
    } else if fails > 0.0 {
        say!(lang, "If {hit} raised {less} less than planned", "{hit}の外部調達が計画を{less}下回った場合")
    } else {
        say!(
            lang,
            "If all planned funding arrived and AI took {pays} to pay",
            "計画どおり調達でき、AIの収益化に{pays}かかる場合"
        )
    }
}

/// What goes round.
fn circles(case: &Case<CircularFinance>, lang: Lang) -> String {
    let outputs = case.outputs;
    let Some(share) = outputs.share.number() else {
        return say!(lang, "No deal counts.", "対象の取引がない。");
    };
    let [gross, circular] = [outputs.gross, outputs.circular].map(|amount| usd(amount, lang));
    if outputs.circular <= 0.0 {
        return say!(
            lang,
            "None of the {gross} of deals counted could go round in circles.",
            "対象の取引{gross}のうち、循環して払い手に戻りうる資金はない。"
        );
    }
    let share = percent(share, lang);
    say!(
        lang,
        "Of the {gross} of deals counted, at most {circular} ({share}) could go round in circles and return \
         to the companies that paid.",
        "対象の取引{gross}のうち、循環して払い手に戻りうる資金は最大で{circular}（{share}）である。"
    )
}

/// What must come from outside.
fn cash(case: &Case<CircularFinance>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    let window = window(inputs, lang);
    let [needed, planned] = [outputs.needed, outputs.planned].map(|amount| usd(amount, lang));
    let need = if outputs.needed > 0.0 {
        say!(
            lang,
            " To pay everything due in {window}, the model companies would need {needed} of outside cash; \
             they plan to raise {planned}.",
            "{window}に期限が来る支払いをすべて賄うには{needed}の外部資金が要る。調達の計画は計{planned}である。"
        )
    } else {
        say!(
            lang,
            " To pay everything due in {window}, the model companies would need no outside cash.",
            "{window}に期限が来る支払いをすべて賄うのに外部資金は要らない。"
        )
    };
    let first = workings.cash.iter().enumerate().filter_map(|(index, (_, runway))| Some((index, (*runway)?)));
    let Some((index, runway)) = first.min_by(|one, other| one.1.total_cmp(&other.1)) else { return need };
    let who = voice(inputs, index, lang);
    if libm::round(12.0 * runway) <= 0.0 {
        return need
            + &say!(
                lang,
                " Without new funding, {who} would run out of cash first, within a month.",
                "新たな調達がなければ、最初に資金が尽きるのは{who}で、1カ月もたない計算だ。"
            );
    }
    let runway = lasts(runway, lang);
    need + &say!(
        lang,
        " Without new funding, {who} would run out of cash first, after {runway}.",
        "新たな調達がなければ、最初に資金が尽きるのは{who}で、{runway}後になる計算だ。"
    )
}

/// Who falls, and after whom.
fn fall(case: &Case<CircularFinance>, lang: Lang) -> String {
    let Case { inputs, outputs, workings } = case;
    let stress = &workings.stress;
    let given = given(inputs, outputs.fails, lang);
    if stress.rounds() == 0 {
        let costly = usd(outputs.costly, lang);
        return if outputs.costly > 0.0 {
            say!(
                lang,
                " {given}, all would pay in full; with default costs, {costly} would go unpaid.",
                "{given}、全社が全額を払えるが、不履行の費用を含めると{costly}が未払いになる計算だ。"
            )
        } else {
            say!(lang, " {given}, all would pay in full.", "{given}、全社が全額を払える計算だ。")
        };
    }
    let [unpaid, contagion, costly] =
        [outputs.unpaid, outputs.contagion, outputs.costly].map(|amount| usd(amount, lang));
    let fell = &stress.clearing.fell;
    let (at_once, later): (Vec<usize>, Vec<usize>) =
        stress.order().into_iter().partition(|index| fell[*index] == 1);
    let their = if at_once.len() == 1 { "its" } else { "their" };
    let [at_once, after] = [&at_once, &later].map(|those| listed(inputs, those, lang));
    let fallen = if later.is_empty() {
        say!(lang, " {given}, {at_once} would fall short.", "{given}、{at_once}で支払いが不足する。")
    } else {
        say!(
            lang,
            " {given}, {at_once} would fall short first, and {after} would follow for want of {their} \
             payments.",
            "{given}、まず{at_once}で支払いが不足し、その影響で{after}も不足する。"
        )
    };
    let sum = if outputs.contagion > 0.0 {
        say!(
            lang,
            " Unpaid debts would come to {unpaid} before restructuring, including {contagion} from \
             contagion, and to {costly} with default costs.",
            "未払いは{unpaid}（うち波及による分{contagion}、条件変更前）、不履行の費用を含めると{costly}になる計算だ。"
        )
    } else {
        say!(
            lang,
            " Unpaid debts would come to {unpaid} before restructuring, and to {costly} with default costs.",
            "未払いは{unpaid}（条件変更前）、不履行の費用を含めると{costly}になる計算だ。"
        )
    };
    fallen + &sum
}

/// Companies as a sentence lists them: three, and how many more.
fn listed(inputs: &Inputs, those: &[usize], lang: Lang) -> String {
    const MOST: usize = 3;
    let mut names: Vec<String> = those.iter().take(MOST).map(|index| voice(inputs, *index, lang)).collect();
    if let Some(more) = those.len().checked_sub(MOST).filter(|more| *more > 0) {
        names.push(say!(lang, "{more} more", "ほか{more}社"));
    }
    match lang {
        Lang::En => with_and(&names),
        Lang::Ja => names.join("、"),
    }
}

/// What of the tables is taken otherwise than it may be meant.
fn notices(case: &Case<CircularFinance>, lang: Lang) -> String {
    let Workings { names, .. } = case.workings;
    let companies = case.inputs.companies.len();
    let mut told = String::new();
    if let Some(row) = names.loops() {
        told += &say!(
            lang,
            " Deal row {row} pays its own payer and is left out.",
            "取引の{row}行目は支払う側と受け取る側が同じため数えない。"
        );
    }
    if let Some(row) = names.twice(companies) {
        told += &say!(
            lang,
            " Company row {row} repeats a name; its deals count for the first row of that name.",
            "企業の{row}行目は名称が重複するため、その取引は先の行の企業のものとみなす。"
        );
    }
    let outsiders = names.outsiders(companies);
    if !outsiders.is_empty() {
        let count = outsiders.len();
        let shown: Vec<String> =
            (0..count.min(3)).map(|index| name(names, companies + index, lang)).collect();
        let (few, shown) = (shown.len(), shown.join(text(", ", "、").get(lang)));
        let (more, more_ja) = if count > few { (" and others", "など") } else { ("", "") };
        told += &say!(
            lang,
            " Outsiders, taken to pay in full: {shown}{more}.",
            "企業の一覧になく、全額を払う外部者とみなす相手：{shown}{more_ja}。"
        );
    }
    told
}
