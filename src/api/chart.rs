//! A chart as a picture that stands alone.

use super::failure::Failure;
use super::options::{CHART, Options};
use super::{VERSION, inputs, model};
use crate::core::chart::{ChartSpec, RareKinds};
use crate::core::loose::Loose;
use crate::core::model::Model;
use crate::core::query;
use crate::core::text::Lang;
use crate::core::value::{Value, Values};
use crate::draw::{Caption, Drawing, Size, draw, enable, poster};
use crate::explore::{self, Questions};
use crate::share::charts;

/// The chart as SVG.
///
/// # Errors
/// Anything of it is unknown or refused.
pub fn chart(id: &str, chart: &str, given: &Loose, options: &Loose) -> Result<String, Failure> {
    let model = model(id)?;
    let options = Options::read(options, CHART)?;
    let values = inputs::read(model, given, options.lang)?;
    let Some(spec) = spec(model, chart, &values, options.lang) else {
        let what = format!("a chart of “{}”", model.about().id);
        return Err(
            Failure::unknown("unknown-chart", chart, &what, charts(model).into_iter()).without_field()
        );
    };
    let width = options.width.map_or(Size::WIDE.width, |width| width as u32);
    let size = Size::new(width, options.height.map(|height| height as u32));
    enable(RareKinds::ALL);
    let mut drawing = if options.caption {
        poster(&spec, &caption(model, &values), size, options.palette, options.lang)
    } else {
        draw(&spec, size, options.palette, options.lang)
    };
    show_at(&mut drawing, options.width, options.height);
    Ok(drawing.svg())
}

fn spec(model: &'static dyn Model, id: &str, values: &Values, lang: Lang) -> Option<ChartSpec> {
    explore::answer(model, values, &Questions::of(model), id, lang)
        .or_else(|| model.report(values, lang).charts.into_iter().find(|chart| chart.id == id))
}

/// Where it is from, and for programs with which inputs.
fn caption(model: &dyn Model, values: &[Value]) -> Caption {
    let foot = format!("Buying Time {VERSION}");
    let description = format!("{foot}: {}?{}", model.about().id, query::encode(model, values));
    Caption { foot: vec![foot], description: description.trim_end_matches('?').to_owned() }
}

/// As large as it is wanted; what was drawn is scaled. A width alone keeps the proportions.
fn show_at(drawing: &mut Drawing, width: Option<f64>, height: Option<f64>) {
    let Some(width) = width else { return };
    let natural = f64::from(drawing.height) * width / f64::from(drawing.width);
    let height = height.unwrap_or_else(|| libm::round(natural));
    for (name, value) in &mut drawing.picture.attributes {
        match *name {
            "width" => *value = width.to_string().into(),
            "height" => *value = height.to_string().into(),
            _ => {}
        }
    }
}
