//! Any values of any model, through all that a page shows and hands on: words, tables, pictures of every
//! size, files.

use buying_time::core::chart::{ChartSpec, Plot};
use buying_time::core::text::Lang;
use buying_time::draw::{Palette, Size, draw, lit, poster};
use buying_time::html;
use buying_time::page::reading;
use buying_time::page::state::{PageState, changed};
use buying_time::share::{
    Controls, Embed, Places, Snippet, Subject, Theme, caption, citation, csv, file_name, height,
};

use super::bytes::Bytes;
use super::records::records;
use super::{markup, rules};

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let model = bytes.model();
    let lang = bytes.lang();
    let mut state = PageState::open(model, "");
    state.values = bytes.values(model);
    show(&state, lang, true);
}

/// Everything that a page of this state shows. `is_ours` says that no reader's word may look like a
/// machine's.
pub fn show(state: &PageState, lang: Lang, is_ours: bool) {
    let model = state.model;
    let report = model.report(&state.values, lang);
    let (answers, sentence) = model.tell(&state.values, lang);
    assert_eq!((&report.answers, &report.sentence), (&answers, &sentence));
    rules::answered(model, &answers);
    if is_ours {
        rules::words(&sentence);
    }
    markup::check(&html::results(model, &answers, lang));
    markup::check(&html::changes(&changed(model, &state.values, lang), lang));
    for (index, spec) in model.inputs().iter().enumerate() {
        markup::check(&html::table_rows(spec, &state.grid(index, lang), false, lang));
        if spec.is_numeric() {
            rules::words(&state.field(index, lang));
        }
    }
    assert!(!report.charts.is_empty());
    for chart in &report.charts {
        show_chart(state, chart, lang, is_ours);
    }
}

/// One chart: its words, its pictures, and what is handed on of it.
pub fn show_chart(state: &PageState, chart: &ChartSpec, lang: Lang, is_ours: bool) {
    markup::check(&html::chart_table(chart, lang));
    if is_ours {
        rules::words(&chart.kicker);
        rules::words(&chart.title);
        rules::words(&chart.summary);
        let table = chart.table(lang);
        assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
        table.rows.iter().flatten().for_each(|cell| rules::words(cell));
    }
    check_axes(chart);
    let stops = chart.stops();
    for stop in (0..stops).map(|index| chart.stop(index, lang).expect("a place")) {
        assert!(stop.x.is_finite());
    }
    assert_eq!(chart.stop(stops, lang), None);

    let places = Places::new("https://example.org/time/");
    let subject = Subject {
        model: state.model,
        values: &state.values,
        questions: &state.questions,
        chart,
        lang,
        places: Some(&places),
        as_of: "2026-11",
        today: "2026-11-26",
    };
    let caption = caption(&subject);
    let lowest = Size::new(0, Some(0));
    let largest = Size::new(u32::MAX, Some(u32::MAX));
    for size in [Size::NARROW, Size::MEDIUM, Size::WIDE, lowest, largest] {
        let drawing = draw(chart, size, Palette::Css, lang);
        markup::picture(&drawing);
        assert_eq!(drawing.stops.len(), stops);
        if let Some(lit) = lit(chart, (drawing.width, drawing.height), lang, 0) {
            markup::check(&lit);
        }
        let middle = (f64::from(drawing.width) / 2.0, f64::from(drawing.height) / 2.0);
        let nearest = reading::nearest(chart, &drawing, middle.0, middle.1);
        assert!(nearest.is_none_or(|index| index < stops));
        for key in ["ArrowUp", "ArrowDown", "End"] {
            assert!(reading::step(key, nearest, chart).is_none_or(|index| index < stops));
        }
    }
    for size in [lowest, Size::WIDE] {
        markup::picture(&poster(chart, &caption, size, Palette::Light, lang));
    }

    check_csv(&csv(&subject));
    let cited = citation(&subject);
    assert_eq!(cited.bibtex.matches('{').count(), cited.bibtex.matches('}').count(), "{}", cited.bibtex);
    assert!(file_name(&subject).bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte)));
    let controls = Controls::All;
    let height = height(&subject, &controls);
    let embed = Embed { theme: Theme::Dark, height, controls, is_pinned: true };
    for form in [Snippet::Frame, Snippet::Element] {
        let picture = || draw(chart, Size::NARROW, Palette::Light, lang).svg();
        markup::check(&embed.snippet(form, &subject, &places, picture));
    }
}

/// An axis rises from one number to another, whatever is asked.
fn check_axes(chart: &ChartSpec) {
    let axes = match &chart.plot {
        Plot::Xy(plot) => vec![&plot.x, &plot.y],
        Plot::Bars(plot) => vec![&plot.axis],
        Plot::Ranges(plot) => vec![&plot.axis],
        Plot::Lanes(plot) => vec![&plot.x],
        Plot::Flow(plot) => {
            assert!(plot.bands.iter().all(|band| band.amount.is_finite()), "{plot:?}");
            vec![]
        }
        Plot::Heat(plot) => {
            let values = plot.x.values.iter().chain(&plot.y.values).chain(&plot.breaks);
            assert!(values.copied().all(f64::is_finite), "{plot:?}");
            vec![]
        }
    };
    for axis in axes {
        assert!(axis.lo.is_finite() && axis.hi.is_finite() && axis.lo < axis.hi, "{}: {axis:?}", chart.id);
    }
}

/// Every line has the same number of fields, and no spreadsheet runs one.
fn check_csv(text: &str) {
    let rows = records(text);
    for row in &rows {
        assert_eq!(row.len(), rows[0].len(), "{text}");
        for field in row {
            let is_number = field.parse::<f64>().is_ok();
            assert!(
                is_number || !field.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']),
                "{field:?}"
            );
        }
    }
}
