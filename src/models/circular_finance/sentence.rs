//! What the present inputs mean, in plain words.

use super::names::{name, voice};
use super::{CircularFinance, Hit, Inputs, Workings};
use crate::models::prelude::*;

impl Narrate for CircularFinance {
    fn headline(case: &Case<CircularFinance>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let (all, fallen, unpaid) = (inputs.companies.len(), outputs.fallen, usd(outputs.unpaid, lang));
        let given = given(inputs, outputs.fails, lang);
        if outputs.fallen > 0.0 {
            say!(
                lang,
                "{given}, {fallen} of {all} model companies would leave {unpaid} unpaid",
                "{given}、モデル上の{all}社のうち{fallen}社で計{unpaid}が未払いになる計算だ"
            )
        } else {
            say!(
                lang,
                "{given}, all model companies here would pay in full",
                "{given}、モデル上の企業は全社が全額を払える計算だ"
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
        say!(
            lang,
            "{companies} model companies and {deals} deals as listed; assumes that {less} of the outside \
             funding planned by {hit} fails, that AI pays after {pays}, that {announced} of announced deals \
             bind, and that all debts due in {window} rank equally.",
            "一覧のモデル企業{companies}社と取引{deals}件。{hit}が計画する外部調達の{less}が失敗し、AIの収益化に{pays}かかり、\
             発表のみの取引の{announced}が契約に至り、{window}に期限が来る債務はすべて同順位と仮定する。"
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
            Hit::Clouds => text("clouds", "クラウド各社"),
            Hit::Both => text("labs and clouds", "開発企業とクラウド各社"),
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
    if fails > 0.0 {
        say!(lang, "If {hit} raised {less} less than planned", "{hit}の外部調達が計画を{less}下回った場合")
    } else {
        say!(
            lang,
            "If all planned funding came and AI took {pays} to pay",
            "計画どおり調達でき、AIの収益化に{pays}かかる場合"
        )
    }
}

/// What goes round.
fn circles(case: &Case<CircularFinance>, lang: Lang) -> String {
    let outputs = case.outputs;
    let Some(share) = outputs.share.number() else {
        return say!(lang, "No deal counts.", "数える取引がない。");
    };
    let [gross, circular] = [outputs.gross, outputs.circular].map(|amount| usd(amount, lang));
    let share = percent(share, lang);
    say!(
        lang,
        "Of {gross} of deals that count, at most {circular} ({share}) could go round in circles, back to \
         those who paid it.",
        "数える取引{gross}のうち、払った企業に戻って循環しうるのは最大で{circular}（{share}）である。"
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
            " To pay all that falls due in {window}, they need {needed} of outside cash, and plan {planned}.",
            "{window}に期限が来る額をすべて払うには{needed}の外部資金が要り、計画は{planned}である。"
        )
    } else {
        say!(
            lang,
            " For all that falls due in {window}, they need no outside cash.",
            "{window}に期限が来る額を払うのに外部資金は要らない。"
        )
    };
    let first = workings.cash.iter().enumerate().filter_map(|(index, (_, runway))| Some((index, (*runway)?)));
    let Some((index, runway)) = first.min_by(|one, other| one.1.total_cmp(&other.1)) else { return need };
    let (who, runway) = (voice(inputs, index, lang), lasts(runway, lang));
    need + &say!(
        lang,
        " Without it, cash would run out first at {who}, after {runway}.",
        "調達がなければ、資金が最初に尽きるのは{who}で、{runway}後になる計算だ。"
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
                " {given}, everybody would still pay; with default costs {costly} would go unpaid.",
                "{given}も全社が払えるが、不履行の費用を含めると{costly}が未払いになる計算だ。"
            )
        } else {
            say!(lang, " {given}, everybody would still pay.", "{given}も、全社が払える計算だ。")
        };
    }
    let [unpaid, contagion, costly] =
        [outputs.unpaid, outputs.contagion, outputs.costly].map(|amount| usd(amount, lang));
    let fell = &stress.clearing.fell;
    let (at_once, later): (Vec<usize>, Vec<usize>) =
        stress.order().into_iter().partition(|index| fell[*index] == 1);
    let [at_once, after] = [&at_once, &later].map(|those| listed(inputs, those, lang));
    let fallen = if later.is_empty() {
        say!(lang, " {given}, {at_once} would fall short", "{given}、支払いが不足するのは{at_once}になる")
    } else {
        say!(
            lang,
            " {given}, {at_once} would fall short on their own, and then {after} for want of their payments",
            "{given}、まず{at_once}で支払いが不足し、その影響で{after}も不足する"
        )
    };
    fallen
        + &say!(
            lang,
            ". {unpaid} would go unpaid, {contagion} of it by contagion; with default costs, {costly}.",
            "。未払いは{unpaid}、うち波及による分は{contagion}、不履行の費用を含めると{costly}になる計算だ。"
        )
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
            " Company row {row} repeats a name; deals go to the first.",
            "企業の{row}行目は名称が重複するため、取引は先の行のものとみなす。"
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
