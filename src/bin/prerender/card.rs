//! The picture of a page, for places that show one beside its link: a chart with its finding, what that rests
//! on and how old its data are, as PNG. Such places want whole addresses, so without a base URL there are
//! none.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use buying_time::core::chart::ChartSpec;
use buying_time::core::model::{Model, Preset};
use buying_time::core::text::Lang;
use buying_time::draw::{Drawing, LIGHT, Palette, Size, VARIABLES, draw, wrap};
use buying_time::front::{State, Story, borrowers};
use buying_time::html::{self, escape, words as site_words};
use buying_time::models::MODELS;
use buying_time::say;
use buying_time::share::rests_on;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{FallbackSelectionFn, FontResolver, Options, Tree};

use crate::assets::{Output, read_bytes};
use crate::{Edition, Fallible};

/// What the places where links are shared ask for, in pixels.
pub const SIZE: (u32, u32) = (1_200, 628);
/// How wide the pictures are drawn: the first that leaves the chart room enough.
const WIDTHS: [u32; 5] = [540, 640, 760, 900, 1_080];

/// Arimo is as wide, letter by letter, as the Arial that the charts measure by. Japanese is in the other.
const FONTS: [&str; 4] = [
    "arimo/400Regular/Arimo_400Regular.ttf",
    "arimo/700Bold/Arimo_700Bold.ttf",
    "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
    "noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf",
];

/// Where the fonts are, from the root of the source.
const FOLDER: &str = "node_modules/@expo-google-fonts";

/// The pictures of all pages, by their paths below a copy of the site.
pub struct Cards(HashMap<String, Vec<u8>>);

impl Cards {
    /// None, for a site that doesn't know its address.
    pub fn none() -> Cards {
        Cards(HashMap::new())
    }

    /// Draws all of them.
    ///
    /// # Errors
    /// A font isn't there, or a drawing can't be painted.
    pub fn draw() -> Fallible<Cards> {
        let brush = Brush::new()?;
        let mut cards = HashMap::new();
        for lang in Lang::ALL {
            cards.insert(path(None, None, lang), brush.paint(&front(lang))?);
            for model in MODELS {
                for preset in [None].into_iter().chain(model.about().presets.iter().map(Some)) {
                    let picture = brush.paint(&calculator(*model, preset, lang)?)?;
                    cards.insert(path(Some(*model), preset, lang), picture);
                }
            }
        }
        Ok(Cards(cards))
    }

    /// Writes them all.
    ///
    /// # Errors
    /// A file can't be written.
    pub fn write(&self, output: &mut Output) -> Fallible<()> {
        let mut paths: Vec<&String> = self.0.keys().collect();
        paths.sort();
        paths.into_iter().try_for_each(|path| output.bytes(path, &self.0[path]))
    }
}

/// The address of a page's picture. `None` where there are no pictures.
pub fn address(
    edition: &Edition,
    model: Option<&dyn Model>,
    preset: Option<&Preset>,
    lang: Lang,
) -> Option<String> {
    edition.base.as_ref().map(|base| format!("{base}{}", path(model, preset, lang)))
}

/// Beside the page: of the front page, of a calculator, or of a preset.
fn path(model: Option<&dyn Model>, preset: Option<&Preset>, lang: Lang) -> String {
    let folders = [Some(lang.tag()), model.map(|model| model.about().id), preset.map(|preset| preset.key)];
    let folders: Vec<&str> = folders.into_iter().flatten().collect();
    format!("{}/card.png", folders.join("/"))
}

/// A chart, and what stands below it.
struct Picture {
    chart: ChartSpec,
    foot: Vec<String>,
    lang: Lang,
}

/// The front page as it is opened: its question, its answer, who falls short.
fn front(lang: Lang) -> Picture {
    let state = State::default();
    let story = Story::tell(&state, lang);
    let (place, model) = borrowers();
    let chart = ChartSpec {
        kicker: site_words::FRONT_TITLE.get(lang).to_owned(),
        title: story.answer.text(),
        ..story.sections[place].chart.clone()
    };
    Picture { chart, foot: foot(model, rests_on(model, &state.values(place), lang), lang), lang }
}

/// A calculator as it is opened, or with a preset: its leading chart.
fn calculator(model: &'static dyn Model, preset: Option<&Preset>, lang: Lang) -> Fallible<Picture> {
    let values = preset.map_or_else(|| model.defaults(), |preset| model.preset(preset));
    let charts = model.report(&values, lang).charts;
    let chart = charts.into_iter().next().ok_or_else(|| format!("{} has no chart", model.about().id))?;
    Ok(Picture { chart, foot: foot(model, rests_on(model, &values, lang), lang), lang })
}

fn foot(model: &'static dyn Model, condition: String, lang: Lang) -> Vec<String> {
    let data = site_words::as_of(html::as_of(model), lang);
    vec![condition, say!(lang, "Buying Time; {data}", "時間を買う（{data}）")]
}

/// What turns drawings into pixels.
struct Brush {
    options: Options<'static>,
    paper: Color,
}

impl Brush {
    fn new() -> Fallible<Brush> {
        let mut fonts = Database::new();
        for font in FONTS {
            fonts.load_font_data(read_bytes(&Path::new(FOLDER).join(font))?);
        }
        // What the one has no letter for, the other has.
        let fallback: FallbackSelectionFn<'_> = Box::new(|_, used, fonts| {
            let weight = fonts.face(*used.first()?)?.weight;
            let mut others = fonts.faces().filter(|face| !used.contains(&face.id) && face.weight == weight);
            others.next().map(|face| face.id)
        });
        let font_resolver = FontResolver { select_fallback: fallback, ..FontResolver::default() };
        let options = Options { fontdb: Arc::new(fonts), font_resolver, ..Options::default() };
        Ok(Brush { options, paper: colour("--chart-background")? })
    }

    fn paint(&self, picture: &Picture) -> Fallible<Vec<u8>> {
        let mut pixels = Pixmap::new(SIZE.0, SIZE.1).ok_or("no picture of this size")?;
        pixels.fill(self.paper);
        let (words, room) = words(picture)?;
        self.draw(&words, Transform::identity(), &mut pixels)?;
        let drawing = fitting(picture, room);
        let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
        let scale = (WIDTH / width).min(room.height / height);
        let left = EDGE + (WIDTH - width * scale) / 2.0;
        let place =
            Transform::from_scale(scale as f32, scale as f32).post_translate(left as f32, room.top as f32);
        self.draw(&drawing.svg(), place, &mut pixels)?;
        Ok(pixels.encode_png()?)
    }

    fn draw(&self, svg: &str, place: Transform, to: &mut Pixmap) -> Fallible<()> {
        let tree = Tree::from_str(&svg.replace("\"Arial,", "\"Arimo,"), &self.options)?;
        resvg::render(&tree, place, &mut to.as_mut());
        Ok(())
    }
}

/// A colour of the light page, as an attribute has it.
fn light(variable: &str) -> Fallible<&'static str> {
    let place = VARIABLES.iter().position(|name| *name == variable).ok_or("no such colour")?;
    Ok(LIGHT[place])
}

/// The same, as pixels have it.
fn colour(variable: &str) -> Fallible<Color> {
    let digits = u32::from_str_radix(light(variable)?.trim_start_matches('#'), 16)?;
    let [_, red, green, blue] = digits.to_be_bytes();
    Ok(Color::from_rgba8(red, green, blue, u8::MAX))
}

/// What the words leave to the chart, from one edge of the picture to the other, in pixels.
#[derive(Clone, Copy)]
struct Room {
    top: f64,
    height: f64,
}

/// Room at the edges, and between them, in pixels.
const EDGE: f64 = 36.0;
const WIDTH: f64 = SIZE.0 as f64 - 2.0 * EDGE;

/// The question and the finding above, what it rests on below: an SVG of the whole size, and what is left in
/// the middle.
fn words(picture: &Picture) -> Fallible<(String, Room)> {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" font-family=\"Arial,sans-serif\">",
        SIZE.0, SIZE.1
    );
    let mut write = |text: &str, size: f64, weight: &str, fill: &str, baseline: f64| {
        let _ = write!(
            svg,
            "<text x=\"{EDGE}\" y=\"{baseline}\" font-size=\"{size}\" font-weight=\"{weight}\" \
             fill=\"{fill}\">{}</text>",
            escape(text)
        );
    };
    let (ink, quiet) = (light("--chart-text")?, light("--chart-muted")?);
    let mut baseline = EDGE + 20.0;
    write(&picture.chart.kicker, 25.0, "400", quiet, baseline);
    for line in wrap(&picture.chart.title, WIDTH, 42.0, true, 3) {
        baseline += 50.0;
        write(&line, 42.0, "700", ink, baseline);
    }
    let top = baseline + 24.0;
    let lines = picture.foot.iter().flat_map(|text| wrap(text, WIDTH, 20.0, false, 3));
    let mut baseline = f64::from(SIZE.1) - EDGE + 10.0;
    let mut lines: Vec<String> = lines.collect();
    while let Some(line) = lines.pop() {
        write(&line, 20.0, "400", quiet, baseline);
        baseline -= 26.0;
    }
    svg.push_str("</svg>");
    Ok((svg, Room { top, height: baseline - top }))
}

/// The drawing in the largest letters with which it fits. Charts with rows are as high as those.
fn fitting(picture: &Picture, room: Room) -> Drawing {
    let at = |width: u32| {
        let height = (room.height * f64::from(width) / WIDTH) as u32;
        let drawing = draw(&picture.chart, Size::new(width, Some(height)), Palette::Light, picture.lang);
        let fits = drawing.height <= height;
        (drawing, fits)
    };
    let fits = WIDTHS.into_iter().map(at).find_map(|(drawing, fits)| fits.then_some(drawing));
    fits.unwrap_or_else(|| at(WIDTHS[WIDTHS.len() - 1]).0)
}
