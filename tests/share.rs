//! What leaves the page, for every chart of every model: snippets, citations, tables of data, posters.

use std::collections::HashSet;

use buying_time::core::chart::{ChartSpec, Plot};
use buying_time::core::fragment::given;
use buying_time::core::model::Model;
use buying_time::core::month::day_in_words;
use buying_time::core::query;
use buying_time::core::spec::InputKind;
use buying_time::core::text::Lang;
use buying_time::core::value::{Value, Values};
use buying_time::draw::{Palette, Size, poster};
use buying_time::explore::{self, Questions, question};
use buying_time::html::{as_of, escape};
use buying_time::models::{self, MODELS};
use buying_time::share::{
    Controls, Embed, Places, Snippet, Subject, Theme, VERSION, caption, charts, citation, csv, data_csv,
    data_uri, file_name,
};

use records::records;

#[path = "common/records.rs"]
mod records;

const ROOT: &str = "https://charts.example.org/time/";

/// Runs a test for every chart of every model, at its defaults and every preset, in every language.
fn each(mut test: impl FnMut(&Subject<'_>)) {
    let places = Places::new(ROOT);
    for model in MODELS {
        let presets = model.about().presets.iter().map(|preset| model.preset(preset));
        for values in std::iter::once(model.defaults()).chain(presets) {
            for lang in Lang::ALL {
                let questions = Questions::of(*model);
                let mut all = model.report(&values, lang).charts;
                // One question is enough: the others differ in the picture alone.
                all.extend(explore::answer(*model, &values, &questions, question::KEYS[0], lang));
                for chart in &all {
                    test(&subject(*model, &values, &questions, chart, lang, &places));
                }
            }
        }
    }
}

fn subject<'a>(
    model: &'static dyn Model,
    values: &'a Values,
    questions: &'a Questions,
    chart: &'a ChartSpec,
    lang: Lang,
    places: &'a Places,
) -> Subject<'a> {
    let as_of = as_of(model);
    Subject { model, values, questions, chart, lang, places: Some(places), as_of, today: "2026-11-26" }
}

#[test]
fn a_table_of_data_has_one_width_and_exact_numbers() {
    each(|subject| {
        let text = csv(subject);
        let rows = records(&text);
        let width = rows[0].len();
        assert!(width >= 5, "inputs take five columns");
        assert!(rows.iter().all(|row| row.len() == width), "{}", subject.chart.id);
        let blank = |row: &Vec<String>| row.iter().all(String::is_empty);
        let data = rows.iter().position(blank).expect("an empty line after the data");
        // Every number of the data is one that the chart holds, to the last digit.
        let held: HashSet<u64> = held(subject.chart).into_iter().map(f64::to_bits).collect();
        let mut numbers = 0;
        for row in &rows[1..data] {
            for cell in row {
                if let Ok(number) = cell.parse::<f64>() {
                    numbers += 1;
                    assert!(held.contains(&number.to_bits()), "{} {cell}", subject.chart.id);
                }
            }
        }
        assert!(numbers > 0, "{}", subject.chart.id);
        // Every input stands there as a link would have it.
        let inputs = &rows[data + 2..data + 2 + subject.model.inputs().len()];
        let mut after = 0;
        for ((row, spec), value) in inputs.iter().zip(subject.model.inputs()).zip(subject.values) {
            assert_eq!(row[4], spec.key);
            if let Value::Table(table) = value {
                // A block of its own: every row, every number to the last digit.
                let InputKind::Table { columns, .. } = spec.kind else { panic!("a table") };
                let first = columns[0].label.get(subject.lang);
                let found = rows[after..].iter().position(|row| row[0] == first);
                let head = after + found.expect("the table's heading");
                after = head + 1;
                for (row, cells) in rows[head + 1..].iter().zip(table.iter()) {
                    for ((cell, column), value) in row.iter().zip(columns).zip(cells) {
                        if column.is_numeric() {
                            assert_eq!(&column.decode(cell).expect("as in a link"), value);
                        }
                    }
                }
                assert!(rows[head + 1 + table.len()].iter().all(String::is_empty), "all of its rows");
                continue;
            }
            assert_eq!(&spec.decode(&row[1]).expect("as in a link"), value);
        }
        assert!(text.contains(VERSION) && text.contains(subject.as_of) && text.contains("CC BY 4.0"));
        assert!(rows.last().expect("rows")[1].starts_with(&format!("{ROOT}v/{VERSION}/")));
    });
}

/// Every number that a chart is drawn from, and the heights of what is stacked.
fn held(chart: &ChartSpec) -> Vec<f64> {
    use buying_time::core::chart::Layer;
    match &chart.plot {
        Plot::Xy(plot) => {
            let mut all = plot.xs();
            for layer in &plot.layers {
                match layer {
                    Layer::Line { points, .. } => all.extend(points.iter().map(|point| point.1)),
                    Layer::Band { points, .. } | Layer::Columns { points, .. } => {
                        all.extend(points.iter().map(|point| point.2 - point.1));
                    }
                    Layer::Level { at, .. } => all.push(*at),
                    _ => {}
                }
            }
            all
        }
        Plot::Bars(plot) => plot.bars.iter().map(|bar| bar.value).collect(),
        Plot::Heat(plot) => {
            plot.x.values.iter().chain(&plot.y.values).chain(plot.cells.iter().flatten()).copied().collect()
        }
        Plot::Ranges(plot) => plot.ranges.iter().flat_map(|range| [range.least.0, range.most.0]).collect(),
        Plot::Flow(plot) => plot.bands.iter().map(|band| band.amount).collect(),
        Plot::Lanes(plot) => plot
            .lanes
            .iter()
            .flat_map(|lane| lane.columns.iter())
            .flat_map(|(x, shares)| std::iter::once(*x).chain(shares.iter().copied()))
            .collect(),
    }
}

/// An address up to its query, and the query, which may be behind the hash.
fn read(address: &str) -> (&str, String) {
    let (before, hash) = address.split_once('#').unwrap_or((address, ""));
    let (path, search) = before.split_once('?').unwrap_or((before, ""));
    (path, given(search, hash))
}

#[test]
fn a_citation_leads_back_to_the_same_numbers() {
    each(|subject| {
        let cited = citation(subject);
        for text in [&cited.plain, &cited.bibtex, &cited.japanese] {
            assert!(text.contains(VERSION), "{text}");
            let says =
                |date| [Lang::En, Lang::Ja].iter().any(|lang| text.contains(&day_in_words(date, *lang)));
            assert!(says(subject.as_of) && (says("2026-11-26") || text.contains("2026-11-26")), "{text}");
            let address = text.split(ROOT).nth(1).expect("an address");
            let address = address.split([' ', '　', '}']).next().unwrap_or_default().trim_end_matches('.');
            let (path, query) = read(address);
            assert_eq!(
                path,
                format!("v/{VERSION}/{}/{}/", subject.lang.tag(), subject.model.about().id),
                "{text}"
            );
            let (values, notices) = query::decode(subject.model, &query);
            assert_eq!((&values, notices.len()), (subject.values, 0), "{text}");
        }
        // Braces of BibTeX close.
        let depth =
            cited.bibtex.replace("\\{", "").replace("\\}", "").chars().fold(
                0,
                |depth, letter| match letter {
                    '{' => depth + 1,
                    '}' => depth - 1,
                    _ => depth,
                },
            );
        assert_eq!(depth, 0, "{}", cited.bibtex);
    });
}

#[test]
fn a_snippet_is_sound_and_leads_to_the_same_case() {
    each(|subject| {
        let places = subject.places.expect("a place");
        for theme in Theme::ALL {
            for is_pinned in [false, true] {
                let movable = subject.model.inputs().iter().filter(|spec| !spec.is_table());
                let controls = movable.skip(1).take(1).map(|spec| spec.key).collect();
                let controls = Controls::Some(controls);
                let embed = Embed { theme, controls, height: 700, is_pinned };
                let address = embed.snippet(Snippet::Address, subject, places, String::new);
                let root = if is_pinned { &places.pinned } else { &places.live };
                assert!(address.starts_with(root.as_str()));
                let query = &read(&address).1;
                assert_eq!(&query::decode(subject.model, query).0, subject.values, "{address}");
                assert_eq!(query::get(query, "theme").as_deref().unwrap_or("auto"), theme.name());
                let asked = query::get(query, "controls").expect("controls");
                assert_eq!(Controls::read(&asked, subject.model), (embed.controls.clone(), Vec::new()));
                for form in [Snippet::Frame, Snippet::Element] {
                    let picture = || "<svg xmlns=\"http://www.w3.org/2000/svg\">é #1 & 100%</svg>".to_owned();
                    let snippet = embed.snippet(form, subject, places, picture);
                    assert!(snippet.contains(&escape(&address)), "{snippet}");
                    assert!(snippet.contains("height=\"700\""));
                    assert_eq!(snippet.matches('"').count() % 2, 0);
                    if form == Snippet::Element {
                        // The picture is that of the same case: the site's file for the default, else its
                        // own.
                        let is_default = subject.query().is_empty();
                        assert_eq!(snippet.contains("picture.svg"), is_default, "{snippet}");
                        assert_eq!(snippet.contains("data:image/svg+xml,%3Csvg"), !is_default, "{snippet}");
                    }
                }
            }
        }
    });
}

#[test]
fn a_picture_in_an_address_can_be_read_back() {
    let svg = "<svg a=\"1\" b='2'>é 兆 #1 & 100% <\n></svg>";
    let uri = data_uri(svg);
    assert!(!uri.contains(['"', '<', '>', '#', '&']), "{uri}");
    let mut bytes = Vec::new();
    let mut rest = uri.strip_prefix("data:image/svg+xml,").expect("its kind").bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let hex: String = [rest.next(), rest.next()].into_iter().flatten().map(char::from).collect();
                u8::from_str_radix(&hex, 16).expect("two digits")
            }
            other => other,
        });
    }
    assert_eq!(String::from_utf8(bytes).expect("UTF-8"), svg);
}

#[test]
fn controls_name_inputs_that_can_be_moved() {
    for model in MODELS {
        for spec in model.inputs() {
            let (controls, strange) = Controls::read(spec.key, *model);
            let is_table = matches!(spec.kind, InputKind::Table { .. });
            assert_eq!(controls == Controls::None, is_table, "{}", spec.key);
            assert_eq!(strange.len(), usize::from(is_table));
        }
    }
    let hurdle = MODELS[0];
    assert_eq!(Controls::read("all", hurdle).0, Controls::All);
    for none in ["", "0", "none"] {
        assert_eq!(Controls::read(none, hurdle).0, Controls::None);
    }
    let (controls, strange) = Controls::read("k_k_<b>_margin_", hurdle);
    assert_eq!(controls, Controls::Some(vec!["k", "margin"]));
    assert_eq!(strange, ["<b>", ""]);
    // A hostile address costs no more than it is worth.
    let (_, strange) = Controls::read(&"x_".repeat(1_000_000), hurdle);
    assert!(strange.len() <= hurdle.inputs().len() + 1);
}

#[test]
fn a_poster_says_where_it_is_from_and_needs_nothing_else() {
    each(|subject| {
        for size in [Size::NARROW, Size::MEDIUM, Size::WIDE] {
            let words = caption(subject);
            let drawing = poster(subject.chart, &words, size, Palette::Light, subject.lang);
            let svg = drawing.svg();
            assert!(svg.contains("<title>") && svg.contains("<desc>"), "{}", subject.chart.id);
            let address = subject.permalink().expect("an address");
            assert!(svg.contains(&escape(&address).replace("&#39;", "'")), "{address}");
            assert!(svg.contains(VERSION) && svg.contains(&day_in_words(subject.as_of, subject.lang)));
            // No address is ever fetched, and no colour is taken from a page.
            for forbidden in ["href", "@import", "url(", "var(", "<style", "<script", "<image", "NaN"] {
                assert!(!svg.contains(forbidden), "{}: {forbidden}", subject.chart.id);
            }
            let infinite = svg.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == "inf");
            assert!(!infinite, "{}: {svg}", subject.chart.id);
            assert_eq!(drawing.width, size.width);
            assert!(drawing.height > 100);
        }
    });
}

#[test]
fn every_size_can_be_drawn() {
    let model = MODELS[0];
    let report = model.report(&model.defaults(), Lang::En);
    for (width, height) in
        [(0, None), (240, Some(0)), (500, Some(500)), (1_999, None), (u32::MAX, Some(u32::MAX))]
    {
        let size = Size::new(width, height);
        assert!((Size::WIDTHS.0..=Size::WIDTHS.1).contains(&size.width));
        for chart in &report.charts {
            let drawing = poster(chart, &Default::default(), size, Palette::Dark, Lang::En);
            assert_eq!(drawing.width, size.width);
            if let (Plot::Xy(_), Some(wanted)) = (&chart.plot, size.height) {
                // As high as wanted, unless that is too low for what stands around.
                assert!(drawing.height == wanted || wanted < 400, "{} for {wanted}", drawing.height);
            }
        }
    }
}

#[test]
fn words_from_a_table_run_nothing_in_a_spreadsheet_or_a_page() {
    let model = models::find("maturity-wall").expect("a model with a table");
    let table =
        model.inputs().iter().position(|spec| matches!(spec.kind, InputKind::Table { .. })).expect("a table");
    let hostile = "=HYPERLINK(\"https://example.org\") </svg><script>1</script>";
    let mut values = model.defaults();
    let Value::Table(rows) = &values[table] else { panic!("a table") };
    let mut rows = rows.to_vec();
    rows.truncate(2);
    rows[0][0] = Value::Text(hostile.chars().take(40).collect::<String>().into());
    // Japanese spreadsheets take wide signs for formulas too.
    rows[1][0] = Value::Text("＝1＋1".into());
    values[table] = model.inputs()[table].check(Value::Table(rows.into())).expect("words");
    let questions = Questions::of(model);
    let places = Places::new(ROOT);
    for lang in Lang::ALL {
        for chart in model.report(&values, lang).charts {
            let subject = subject(model, &values, &questions, &chart, lang, &places);
            for row in records(&csv(&subject)) {
                for cell in row {
                    assert!(!cell.starts_with(['=', '+', '@', '＝', '＋', '－', '＠']), "{cell}");
                }
            }
            let svg = poster(&chart, &caption(&subject), Size::WIDE, Palette::Light, lang).svg();
            assert_eq!((svg.matches("<script").count(), svg.matches("</svg>").count()), (0, 1));
            let embed = Embed { height: 700, ..Embed::default() };
            let snippet = embed.snippet(Snippet::Element, &subject, &places, || svg.clone());
            assert_eq!(snippet.matches("<script").count(), 1, "{snippet}");
        }
    }
}

#[test]
fn the_data_alone_is_one_rounded_table() {
    each(|subject| {
        let (alone, whole) = (records(&data_csv(subject)), records(&csv(subject)));
        let blank = |row: &Vec<String>| row.iter().all(String::is_empty);
        let exact = &whole[..whole.iter().position(blank).expect("an empty line after the data")];
        assert_eq!(alone.len(), exact.len(), "{}", subject.chart.id);
        for (row, exact) in alone.iter().zip(exact) {
            assert!(!blank(row) && row.len() == alone[0].len(), "{}", subject.chart.id);
            for (cell, exact) in row.iter().zip(exact) {
                match (cell.parse::<f64>(), exact.parse::<f64>()) {
                    (Ok(rounded), Ok(exact)) => {
                        assert!((rounded - exact).abs() <= exact.abs() * 5.1e-6, "{rounded} for {exact}");
                        assert!(!cell.contains('e'), "{cell}");
                    }
                    _ => assert_eq!(cell, exact),
                }
            }
        }
    });
}

#[test]
fn files_of_other_cases_have_other_names() {
    let mut names = HashSet::new();
    let mut charts = 0;
    each(|subject| {
        // Presets that are the default are the same case.
        if subject.query().is_empty() {
            return;
        }
        charts += 1;
        names.insert(file_name(subject));
        let name = file_name(subject);
        assert!(name.starts_with(&format!("buying-time-{VERSION}-")) && name.contains(subject.lang.tag()));
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte)), "{name}");
    });
    assert_eq!(names.len(), charts);
}

#[test]
fn every_chart_has_a_name_of_its_own() {
    for model in MODELS {
        let all = charts(*model);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "{}", model.about().id);
        // A preset's page stands beside the folder of the charts.
        assert!(model.about().presets.iter().all(|preset| preset.key != "embed"));
    }
}
