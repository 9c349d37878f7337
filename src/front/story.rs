//! The page's whole answer to one state: the answer beside the lever, the sections told, the verdict.

use super::asked::borrowers;
use super::section::Told;
use super::sections::SECTIONS;
use super::setting::Setting;
use super::state::State;
use crate::core::format::calendar_year;
use crate::core::text::Lang;
use crate::models::prelude::usd;
use crate::say;

/// What the page says and shows, all of it. A browser tells the parts one by one: while
/// something moves, those near the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// The answer beside the lever.
    pub answer: Reply,
    /// The sections, in the order of [`SECTIONS`].
    pub sections: Vec<Told>,
    /// The reader's own conclusion, in one sentence.
    pub verdict: String,
}

/// A sentence of which one part is what matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What comes before: the condition.
    pub before: String,
    /// What matters.
    pub key: String,
    /// What comes after; may be empty.
    pub after: String,
    /// Whether what matters is a loss, which has a colour of its own.
    pub is_loss: bool,
}

impl Reply {
    /// The whole sentence.
    pub fn text(&self) -> String {
        format!("{}{}{}", self.before, self.key, self.after)
    }
}

impl Story {
    /// Tells the page in this state.
    pub fn tell(state: &State, lang: Lang) -> Story {
        let setting = Setting::of(state);
        let sections: Vec<Told> =
            (0..SECTIONS.len()).map(|section| told(section, state, &setting, lang)).collect();
        let clauses: Vec<&str> = sections.iter().filter_map(Told::clause).collect();
        Story {
            answer: answer(state, &setting, lang),
            verdict: verdict(state, &setting, &clauses, lang),
            sections,
        }
    }
}

/// A section, by its place in [`SECTIONS`], told.
pub fn told(section: usize, state: &State, setting: &Setting, lang: Lang) -> Told {
    SECTIONS[section].tell(&state.values(section), setting, lang)
}

/// The answer beside the lever.
pub fn answer(state: &State, setting: &Setting, lang: Lang) -> Reply {
    let condition = setting.pays.condition(lang) + &moved(state, Some(borrowers().0), lang);
    let before = say!(lang, "{condition}, ", "{condition}、");
    let end = calendar_year(setting.end);
    let Some((who, year)) = setting.short.first() else {
        let key = say!(
            lang,
            "all four model borrowers would pay in full",
            "四つのモデル上の借り手はすべて払い続ける"
        );
        return Reply {
            before,
            key,
            after: say!(lang, " to {end}.", "計算だ（{end}年まで）。"),
            is_loss: false,
        };
    };
    let (who, year) = (who.subject().get(lang), calendar_year(*year));
    let unpaid = usd(setting.unpaid, lang);
    Reply {
        before,
        key: say!(lang, "{unpaid} would go unpaid", "モデル上の借り手の債務{unpaid}"),
        after: say!(
            lang,
            " by {end}, before recoveries or restructuring. The first to fall short would be {who}, in \
             {year}.",
            "が{end}年までに未払いになる計算だ（回収・条件変更前）。最初は{year}年、{who}。"
        ),
        is_loss: true,
    }
}

/// What was moved besides the lever, in all sections or in one: a part of the condition, since it decides the
/// answer too.
fn moved(state: &State, of: Option<usize>, lang: Lang) -> String {
    let given = state.given().iter().filter(|given| of.is_none_or(|section| given.section == section));
    let given = given.map(|given| {
        let spec = &SECTIONS[given.section].model().inputs()[given.input];
        (spec, &given.value)
    });
    let rest = state.rest.set_quantities();
    let moved: Vec<String> = rest
        .chain(given)
        .map(|(spec, value)| {
            let (label, value) = (spec.label.get(lang), spec.show(value, lang));
            say!(lang, "{label} {value}", "{label}{value}")
        })
        .collect();
    if moved.is_empty() {
        return String::new();
    }
    let moved = moved.join(say!(lang, "; ", "、").as_str());
    say!(lang, " ({moved})", "（{moved}）")
}

/// What each section adds (its clause), in one sentence.
pub fn verdict(state: &State, setting: &Setting, clauses: &[&str], lang: Lang) -> String {
    let condition = setting.pays.condition(lang) + &moved(state, None, lang);
    let joined = match (lang, clauses.split_last()) {
        (Lang::En, Some((last, before))) if !before.is_empty() => {
            format!("{}; and {last}", before.join("; "))
        }
        (Lang::En, _) => clauses.concat(),
        (Lang::Ja, _) => clauses.join("、"),
    };
    say!(lang, "{condition}, {joined}.", "{condition}、{joined}、という計算だ。")
}
