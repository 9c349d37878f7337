//! What is shared while the site is written: a chart on no particular day.

use buying_time::core::chart::ChartSpec;
use buying_time::core::model::Model;
use buying_time::core::text::Lang;
use buying_time::core::value::Values;
use buying_time::explore::Questions;
use buying_time::html;
use buying_time::share::{Places, Subject};

/// A chart of a model with these inputs, as it is shared.
pub fn subject<'a>(
    model: &'static dyn Model,
    (values, questions): (&'a Values, &'a Questions),
    chart: &'a ChartSpec,
    lang: Lang,
    places: Option<&'a Places>,
) -> Subject<'a> {
    // Only a citation has the day.
    Subject { model, values, questions, chart, lang, places, as_of: html::as_of(model), today: "" }
}
