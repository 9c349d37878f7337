//! What pasted rows come to: their sum, and their rate weighted by amount.

use super::super::spec::InputSpec;
use super::super::table::{CellTexts, cell};
use super::super::text::{Lang, Text};
use super::super::unit::Unit;
use super::super::value::Value;
use super::conventions::{Convention, Conventions, is_amount, is_percent};
use crate::say;

/// The sum of the first column of amounts, in dollars, and the average rate of interest weighted by it, over
/// the rows that can be read. `None` where it can't be told yet, or there is no such column.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Summary {
    /// Dollars.
    pub total: Option<f64>,
    /// A fraction.
    pub rate: Option<f64>,
    /// What is summed, where there are other amounts beside it.
    pub of: Option<Text>,
}

impl Summary {
    pub(super) fn of(
        columns: &'static [InputSpec],
        rows: &CellTexts,
        conventions: &Conventions,
        lang: Lang,
    ) -> Summary {
        let number = |row: &[String], column: Option<usize>| -> Option<f64> {
            let column = column?;
            match cell(&columns[column], row.get(column)?, lang) {
                Ok(Value::Number(number)) => Some(number),
                _ => None,
            }
        };
        let amounts = columns.iter().position(is_amount);
        // Other percentages are no rates of interest.
        let rates = columns.iter().position(|column| is_percent(column) && column.key == "rate");
        let is_one = columns.iter().filter(|column| is_amount(column)).count() <= 1;
        let (mut total, mut weighted, mut with_rate) = (0.0, 0.0, 0.0);
        for row in rows {
            let Some(amount) = number(row, amounts) else { continue };
            total += amount;
            if let Some(rate) = number(row, rates) {
                weighted += amount * rate;
                with_rate += amount;
            }
        }
        let is_told = conventions.amount != Convention::Open && conventions.mark != Convention::Open;
        Summary {
            total: (is_told && total > 0.0).then_some(total),
            rate: (is_told && conventions.rate != Convention::Open && with_rate > 0.0)
                .then(|| weighted / with_rate),
            of: amounts.filter(|_| !is_one).map(|column| columns[column].label),
        }
    }

    /// `total $14.2bn, weighted average rate 6.58%`; nothing where nothing can be told.
    pub fn words(self, lang: Lang) -> String {
        let total =
            self.total.map(|total| Unit::usd(super::super::unit::Magnitude::Billion).show(total, lang));
        let total = match self.of {
            Some(of) => {
                let of = of.get(lang);
                total.map(|total| say!(lang, "{total} ({of})", "{total}（{of}）"))
            }
            None => total,
        };
        let rate = self.rate.map(|rate| Unit::PERCENT.show(rate, lang));
        match (lang, total, rate) {
            (Lang::En, Some(total), Some(rate)) => format!("total {total}, weighted average rate {rate}"),
            (Lang::En, Some(total), None) => format!("total {total}"),
            (Lang::En, None, Some(rate)) => format!("weighted average rate {rate}"),
            (Lang::Ja, Some(total), Some(rate)) => format!("合計{total}、加重平均金利{rate}"),
            (Lang::Ja, Some(total), None) => format!("合計{total}"),
            (Lang::Ja, None, Some(rate)) => format!("加重平均金利{rate}"),
            (_, None, None) => String::new(),
        }
    }
}
