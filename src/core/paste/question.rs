//! What is asked of a pasted text before it is taken: one short question at a time, each answer with what the
//! rows would come to.

use super::super::month::{self, DateOrder};
use super::super::notice::excerpt;
use super::super::order::ranks;
use super::super::spec::{InputKind, InputSpec};
use super::super::text::Lang;
use super::super::typed::plain_amount;
use super::super::unit::Unit;
use super::super::written::{DecimalMark, Marks, marks};
use super::conventions::{Convention, Conventions, digits, is_amount, is_open, is_percent};
use super::sheet::{Sheet, Start};
use super::{Answers, PASTED_UNITS, Paste, PastedUnit, RateScale, Summary};

/// A question and its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The question, in the reader's language.
    pub question: String,
    /// What can be answered.
    pub options: Vec<Choosable>,
}

/// One answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Choosable {
    /// What the button says, with what the rows would come to.
    pub label: String,
    /// All that has been answered, with this.
    pub answers: Answers,
}

/// What a question is about.
pub(super) struct Context<'a> {
    pub paste: &'a Paste<'a>,
    pub sheet: &'a Sheet,
    pub conventions: &'a Conventions,
    pub answers: &'a Answers,
}

impl Context<'_> {
    /// The texts of all columns of a kind.
    fn texts(&self, is: impl Fn(&InputSpec) -> bool) -> impl Iterator<Item = &str> {
        let columns = self.paste.columns.iter().enumerate().filter(move |(_, column)| is(column));
        columns.flat_map(|(index, _)| self.sheet.texts(index))
    }

    /// The first of them that is so.
    fn example(&self, column: impl Fn(&InputSpec) -> bool, is: impl Fn(&str) -> bool) -> String {
        self.texts(column).find(|text| is(text)).unwrap_or_default().to_owned()
    }
}

/// The first question that is open. `sums` says what the rows come to under some answers.
pub(super) fn first(
    of: &Context<'_>,
    perhaps_total: Option<&str>,
    sums: impl Fn(&Answers) -> Option<Summary>,
) -> Option<Asked> {
    let Context { paste: &Paste { lang, .. }, conventions, .. } = *of;
    let mut has_sums = true;
    let (question, options) = if conventions.mark == Convention::Open {
        mark(of)
    } else if conventions.amount == Convention::Open {
        amount(of)
    } else if conventions.rate == Convention::Open {
        rate(of)
    } else if conventions.order == Convention::Open {
        order(of)
    } else if let Some(name) = perhaps_total {
        total(of, name)
    } else {
        // All sums are alike.
        has_sums = false;
        missing(of)?
    };
    let options = options.into_iter().map(|(label, answers)| {
        // While the scale is open, nothing can be summed up.
        let sum = sums(&answers).map(|sum| sum.words(lang)).filter(|sum| has_sums && !sum.is_empty());
        let label = match (sum, lang) {
            (None, _) => label,
            (Some(sum), Lang::En) => format!("{label}: {sum}"),
            (Some(sum), Lang::Ja) => format!("{label}：{sum}"),
        };
        Choosable { label, answers }
    });
    Some(Asked { question, options: options.collect() })
}

type Worded = (String, Vec<(String, Answers)>);

fn mark(of: &Context<'_>) -> Worded {
    let is_either = |text: &str| text.contains('.') && marks(&digits(text)) == Marks::Either;
    let text = digits(&of.example(|column| column.is_numeric() && column.unit != Unit::MONTH, is_either));
    let with = |mark: DecimalMark| Answers { mark: Some(mark), ..of.answers.clone() };
    let whole = excerpt(&text.replace('.', ""));
    let text = excerpt(&text);
    match of.paste.lang {
        Lang::En => (
            format!("Is {text} a number with three decimals, or {whole}?"),
            vec![
                ("Three decimals".to_owned(), with(DecimalMark::Point)),
                (format!("{whole} (the point marks thousands)"), with(DecimalMark::Comma)),
            ],
        ),
        Lang::Ja => (
            format!("{text}は小数第3位までの数ですか、{whole}ですか。"),
            vec![
                ("小数第3位まで".to_owned(), with(DecimalMark::Point)),
                (format!("{whole}（千の区切り）"), with(DecimalMark::Comma)),
            ],
        ),
    }
}

fn amount(of: &Context<'_>) -> Worded {
    let mark = of.conventions.mark.known();
    let amounts: Vec<f64> = of.texts(is_amount).filter_map(|text| plain_amount(text, 0, mark).ok()).collect();
    let bounds = of.paste.columns.iter().find(|column| is_amount(column)).and_then(InputSpec::bounds);
    let (lo, hi) = bounds.unwrap_or((f64::MIN, f64::MAX));
    let scale = |exponent: i32| libm::pow(10.0, f64::from(exponent));
    let fits = |unit: &&PastedUnit| {
        amounts.iter().map(|amount| amount * scale(unit.exponent)).all(|amount| (lo..=hi).contains(&amount))
    };
    let any_fits = PASTED_UNITS.iter().any(|unit| fits(&unit));
    // Hundreds of millions are a unit in Japanese only.
    let is_usual = |unit: &&PastedUnit| of.paste.lang == Lang::Ja || unit.key != "oku";
    let units: Vec<&PastedUnit> =
        PASTED_UNITS.iter().filter(is_usual).filter(|unit| !any_fits || fits(unit)).collect();
    // First the one under which a row is nearest to a billion, as most debts in such tables are.
    let sizes = || amounts.iter().filter(|amount| **amount > 0.0).map(|amount| libm::log10(*amount));
    let middle = sizes().sum::<f64>() / sizes().count().max(1) as f64;
    let distance = |exponent: i32| (middle + f64::from(exponent) - 9.0).abs();
    let distances: Vec<f64> = units.iter().map(|unit| distance(unit.exponent)).collect();
    let options = ranks(&distances)
        .into_iter()
        .map(|index| {
            let unit = units[index];
            (
                unit.label.get(of.paste.lang).to_owned(),
                Answers { exponent: Some(unit.exponent), ..of.answers.clone() },
            )
        })
        .collect();
    let question = match of.paste.lang {
        Lang::En => "What are the amounts in?",
        Lang::Ja => "金額の単位はどれですか。",
    };
    (question.to_owned(), options)
}

fn rate(of: &Context<'_>) -> Worded {
    let text = of.example(is_percent, |text| plain_amount(text, 0, of.conventions.mark.known()).is_ok());
    let with = |rate: RateScale| Answers { rate: Some(rate), ..of.answers.clone() };
    let as_rate = |exponent: i32| {
        let rate = plain_amount(&text, exponent, of.conventions.mark.known()).unwrap_or_default();
        Unit::PERCENT.exact(rate, of.paste.lang)
    };
    let options = [(0, RateScale::Fraction), (-2, RateScale::Percent)];
    let shown = excerpt(&text);
    let label = |exponent: i32| match of.paste.lang {
        Lang::En => format!("{shown} is {}", as_rate(exponent)),
        Lang::Ja => format!("{shown}は{}", as_rate(exponent)),
    };
    let question = match of.paste.lang {
        Lang::En => "Are the rates fractions or percentages?",
        Lang::Ja => "金利は小数ですか、パーセントですか。",
    };
    (question.to_owned(), options.map(|(exponent, scale)| (label(exponent), with(scale))).to_vec())
}

fn order(of: &Context<'_>) -> Worded {
    let text = of.example(|column| column.unit == Unit::MONTH, is_open);
    let with = |order: DateOrder| Answers { order: Some(order), ..of.answers.clone() };
    let label = |order: DateOrder| {
        let months = month::read(&text, Some(order)).unwrap_or_default();
        let month = month::in_words(f64::from(months), of.paste.lang);
        let text = excerpt(&text);
        match of.paste.lang {
            Lang::En => format!("{text} is in {month}"),
            Lang::Ja => format!("{text}は{month}"),
        }
    };
    let question = match of.paste.lang {
        Lang::En => "Which comes first in the dates, the day or the month?",
        Lang::Ja => "日付は日と月のどちらが先ですか。",
    };
    let options = [DateOrder::DayFirst, DateOrder::MonthFirst];
    (question.to_owned(), options.map(|order| (label(order), with(order))).to_vec())
}

fn total(of: &Context<'_>, name: &str) -> Worded {
    let row = match of.paste.lang {
        Lang::En if name.is_empty() => "last row".to_owned(),
        Lang::En => format!("row “{name}”"),
        Lang::Ja if name.is_empty() => "最後の行".to_owned(),
        Lang::Ja => format!("「{name}」の行"),
    };
    let with = |keeps: bool| Answers { keeps_total: Some(keeps), ..of.answers.clone() };
    match of.paste.lang {
        Lang::En => (
            format!("Is the {row} a debt or the total of others?"),
            vec![
                ("The total; leave it out".to_owned(), with(false)),
                ("A debt; take it".to_owned(), with(true)),
            ],
        ),
        Lang::Ja => (
            format!("{row}は債務ですか、合計ですか。"),
            vec![("合計なので除く".to_owned(), with(false)), ("債務として取り込む".to_owned(), with(true))],
        ),
    }
}

/// A column of choices of which the text says nothing in any row.
fn missing(of: &Context<'_>) -> Option<Worded> {
    if of.paste.start != Start::Rows {
        return None;
    }
    of.paste.columns.iter().enumerate().find_map(|(index, column)| {
        let InputKind::Choice { options, .. } = column.kind else { return None };
        let is_answered = of.answers.options.iter().any(|(answered, _)| *answered == index);
        if is_answered || of.sheet.texts(index).next().is_some() {
            return None;
        }
        let label = column.label.get(of.paste.lang);
        let question = match of.paste.lang {
            Lang::En => format!("There is no “{label}” column. Which applies to every row?"),
            Lang::Ja => format!("「{label}」の列がありません。全行に当てはまるのはどれですか。"),
        };
        let options = options.iter().enumerate().map(|(option, choice)| {
            let mut answers = of.answers.clone();
            answers.options.push((index, option));
            (choice.label.get(of.paste.lang).to_owned(), answers)
        });
        Some((question, options.collect()))
    })
}
