//! The numbers behind a chart for a spreadsheet: the table alone, or exactly and with the inputs that made
//! them.
//!
//! In the latter every line has the same number of fields (RFC 4180): first the data with their heading,
//! then, each after an empty line, the inputs, the rows of every input that is a table, and where it all is
//! from. Numbers are in canonical units, which stand in the headings.

use super::{Subject, VERSION, scenario};
use crate::core::chart::{ChartSpec, FlowPlot, HeatPlot, LanePlot, Layer, Plot, XyPlot};
use crate::core::format;
use crate::core::month;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::text::{Lang, Text, text};
use crate::core::unit::Unit;
use crate::core::value::Value;

type Rows = Vec<Vec<String>>;

/// How the numbers of the data stand in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Precision {
    /// As they are, to the last bit.
    Exact,
    /// To six significant digits, written out: what a chart or an article needs.
    Rounded,
}

/// The data alone: one table with a heading for each column, rounded. For a chart that is drawn anew.
pub fn data_csv(subject: &Subject<'_>) -> String {
    file(&data(subject.chart, Precision::Rounded, subject.lang))
}

/// The data to the last bit, the inputs, and where it all is from.
pub fn csv(subject: &Subject<'_>) -> String {
    let mut rows = data(subject.chart, Precision::Exact, subject.lang);
    rows.push(Vec::new());
    inputs(&mut rows, subject);
    tables(&mut rows, subject);
    rows.push(Vec::new());
    about(&mut rows, subject);
    file(&rows)
}

/// The rows as a file, with a byte order mark: spreadsheets take it for something else without.
fn file(rows: &Rows) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::from("\u{feff}");
    for row in rows {
        for column in 0..width {
            if column > 0 {
                out.push(',');
            }
            push_field(&mut out, row.get(column).map_or("", String::as_str));
        }
        out.push_str("\r\n");
    }
    out
}

fn push_field(out: &mut String, field: &str) {
    if field.contains([',', '"', '\n', '\r']) {
        out.push('"');
        out.push_str(&field.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(field);
    }
}

/// Somebody's words as a cell: a spreadsheet would run what begins like a formula, a Japanese one with wide
/// signs too.
fn words(text: &str) -> String {
    const SIGNS: [char; 10] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r'];
    if text.starts_with(SIGNS) { format!("'{text}") } else { text.to_owned() }
}

/// A number; a month as a month.
fn number(precision: Precision, unit: Unit, value: f64) -> String {
    match unit {
        _ if !value.is_finite() => String::new(),
        Unit::MONTH => month::iso(value as u32),
        _ => match precision {
            Precision::Exact => format::link(value),
            Precision::Rounded => format::field(format::round_significant(value, 6), 0),
        },
    }
}

/// A heading with its unit.
fn heading(label: &str, unit: Unit, lang: Lang) -> String {
    match unit.canonical_label(lang).as_str() {
        "" => words(label),
        unit => words(&format!("{label} [{unit}]")),
    }
}

fn data(chart: &ChartSpec, precision: Precision, lang: Lang) -> Rows {
    match &chart.plot {
        Plot::Xy(plot) => of_curves(plot, precision, lang),
        Plot::Bars(plot) => {
            let item = text("Item", "項目").get(lang).to_owned();
            let mut rows = vec![vec![item, heading(&plot.axis.label, plot.axis.unit, lang)]];
            rows.extend(
                plot.bars
                    .iter()
                    .map(|bar| vec![words(&bar.label), number(precision, plot.axis.unit, bar.value)]),
            );
            rows
        }
        Plot::Heat(plot) => of_cells(plot, precision, lang),
        Plot::Ranges(plot) => {
            let label = |side: Text| match lang {
                Lang::En => format!("{}: {}", plot.axis.label, side.get(lang)),
                Lang::Ja => format!("{}：{}", plot.axis.label, side.get(lang)),
            };
            let value = |side| heading(&label(side), plot.axis.unit, lang);
            let mut rows = vec![vec![
                text("Input", "入力").get(lang).to_owned(),
                value(text("lowest", "最小")),
                label(text("lowest at", "最小になる入力")),
                value(text("highest", "最大")),
                label(text("highest at", "最大になる入力")),
            ]];
            rows.extend(plot.ranges.iter().map(|range| {
                let unit = plot.axis.unit;
                vec![
                    words(&range.label),
                    number(precision, unit, range.least.0),
                    words(&range.least.1),
                    number(precision, unit, range.most.0),
                    words(&range.most.1),
                ]
            }));
            rows
        }
        Plot::Lanes(plot) => of_lanes(plot, precision, lang),
        Plot::Flow(plot) => of_flows(plot, precision, lang),
    }
}

/// A column for each series, a row for each place; a band or column has its height. What is not read, such as
/// marks, brackets and moments, is left out, as in the table on the page.
fn of_curves(plot: &XyPlot, precision: Precision, lang: Lang) -> Rows {
    let series = plot.series();
    let mut head = vec![heading(&plot.x.label, plot.x.unit, lang)];
    head.extend(series.iter().map(|layer| heading(layer.label(), plot.y.unit, lang)));
    let mut rows = vec![head];
    for x in plot.xs() {
        let mut row = vec![number(precision, plot.x.unit, x)];
        let value = |layer: &&Layer| {
            layer.value_at(x).map_or_else(String::new, |y| number(precision, plot.y.unit, y))
        };
        row.extend(series.iter().map(value));
        rows.push(row);
    }
    rows
}

/// A row for each cell.
fn of_cells(plot: &HeatPlot, precision: Precision, lang: Lang) -> Rows {
    let mut rows = vec![vec![
        heading(&plot.x.label, plot.x.unit, lang),
        heading(&plot.y.label, plot.y.unit, lang),
        heading(&plot.value_label, plot.unit, lang),
    ]];
    for (y, cells) in plot.y.values.iter().zip(&plot.cells) {
        for (x, cell) in plot.x.values.iter().zip(cells) {
            rows.push(vec![
                number(precision, plot.x.unit, *x),
                number(precision, plot.y.unit, *y),
                number(precision, plot.unit, *cell),
            ]);
        }
    }
    rows
}

/// A row for each lane and place.
fn of_lanes(plot: &LanePlot, precision: Precision, lang: Lang) -> Rows {
    let mut head = vec![words(&plot.label), heading(&plot.x.label, plot.x.unit, lang)];
    head.extend(plot.parts.iter().map(|part| heading(&part.label, Unit::PERCENT, lang)));
    let mut rows = vec![head];
    for lane in &plot.lanes {
        for (x, shares) in &lane.columns {
            let mut row = vec![words(&lane.label), number(precision, plot.x.unit, *x)];
            row.extend((0..plot.parts.len()).map(|part| {
                shares.get(part).map_or_else(String::new, |share| number(precision, Unit::PERCENT, *share))
            }));
            rows.push(row);
        }
    }
    rows
}

/// A row for each band.
fn of_flows(plot: &FlowPlot, precision: Precision, lang: Lang) -> Rows {
    let [from, to, amount] = FlowPlot::head().map(|head| head.get(lang));
    let mut rows = vec![vec![from.to_owned(), to.to_owned(), heading(amount, plot.unit, lang)]];
    let name = |node: usize| plot.nodes.get(node).map_or_else(String::new, |node| words(&node.label));
    rows.extend(plot.bands.iter().map(|band| {
        vec![name(band.from), words(&plot.goes_to(band, lang)), number(precision, plot.unit, band.amount)]
    }));
    rows
}

fn inputs(rows: &mut Rows, subject: &Subject<'_>) {
    let lang = subject.lang;
    rows.push(
        [
            text("Input", "入力"),
            text("Value", "値"),
            text("Unit", "単位"),
            text("Default", "初期値"),
            text("Key", "キー"),
        ]
        .map(|head| head.get(lang).to_owned())
        .to_vec(),
    );
    for (spec, value) in subject.model.inputs().iter().zip(subject.values) {
        // A table has rows of its own, below.
        let shown = |value| match spec.kind {
            InputKind::Text { .. } => words(&spec.encode(value)),
            InputKind::Table { .. } => spec.show(value, lang),
            _ => spec.encode(value),
        };
        rows.push(vec![
            words(spec.label.get(lang)),
            shown(value),
            match spec.kind {
                InputKind::Number { .. } | InputKind::Integer { .. } => spec.unit.canonical_label(lang),
                _ => String::new(),
            },
            shown(&spec.default_value()),
            spec.key.to_owned(),
        ]);
    }
}

/// The rows of every input that is a table.
fn tables(rows: &mut Rows, subject: &Subject<'_>) {
    let lang = subject.lang;
    for (spec, value) in subject.model.inputs().iter().zip(subject.values) {
        let (InputKind::Table { columns, .. }, Value::Table(table)) = (spec.kind, value) else { continue };
        rows.push(Vec::new());
        rows.push(
            columns
                .iter()
                .map(|column| match column.kind {
                    InputKind::Number { .. } | InputKind::Integer { .. } => {
                        heading(column.label.get(lang), column.unit, lang)
                    }
                    _ => words(column.label.get(lang)),
                })
                .collect(),
        );
        rows.extend(table.iter().map(|row| {
            let cells = columns.iter().zip(row);
            let cell = |(column, value): (&InputSpec, &Value)| match value {
                Value::Text(text) => words(text),
                Value::Choice(_) => words(&column.show(value, lang)),
                _ => column.encode(value),
            };
            cells.map(cell).collect()
        }));
    }
}

fn about(rows: &mut Rows, subject: &Subject<'_>) {
    let lang = subject.lang;
    let mut line = |name: &str, value: String| rows.push(vec![name.to_owned(), value]);
    line(text("Chart", "図").get(lang), words(&subject.chart.kicker));
    line(text("Finding", "結果").get(lang), words(&subject.chart.title));
    line(text("Rests on", "前提").get(lang), words(&scenario(subject.model, subject.values, lang)));
    line(text("Source", "出典").get(lang), format!("Buying Time {VERSION}"));
    line(text("Sources as of", "資料の時点").get(lang), subject.as_of.to_owned());
    line(text("Accessed", "閲覧日").get(lang), subject.today.to_owned());
    line(text("Licence", "ライセンス").get(lang), "CC BY 4.0".to_owned());
    if let Some(address) = subject.permalink() {
        line(text("Address", "アドレス").get(lang), address);
    }
}
