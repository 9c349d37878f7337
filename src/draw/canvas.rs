//! Plotters' drawing area in units of the view box, with this project's few styles.

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{CoordMapper, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBAColor, RGBColor, ShapeStyle, TextStyle};

use super::backend::{FONT_SIZE, HALO, SvgBackend, UNIT};
use super::element::Element;
use super::palette::{Palette, Shade};
use super::rect::Rect;
use super::ticks::Scale;

/// An area whose coordinates are the values of two axes.
pub(super) type PlotArea<'a> = DrawingArea<SvgBackend<'a>, Cartesian2d<Scale, Scale>>;

/// Letters and where they stand in relation to their place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Letters {
    /// The size in units of the view box.
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) align: Align,
    /// The index of the colour.
    pub(super) colour: u8,
    /// Whether the letters have a rim in the colour of the background.
    pub(super) halo: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Middle,
    Right,
}

impl Letters {
    pub(super) const fn new(shade: Shade, align: Align) -> Letters {
        Letters { size: FONT_SIZE, bold: false, align, colour: shade as u8, halo: false }
    }
}

pub(super) struct Canvas<'a> {
    area: DrawingArea<SvgBackend<'a>, Shift>,
}

impl<'a> Canvas<'a> {
    /// Draws into `out`; `size` in units of the view box.
    pub(super) fn new(out: &'a mut Vec<Element>, size: (u32, u32), palette: Palette) -> Canvas<'a> {
        Canvas { area: SvgBackend::new(out, size, palette).into_drawing_area() }
    }

    /// Ends the drawing, so that what was drawn can be taken.
    pub(super) fn finish(self) {
        let _ = self.area.present();
    }

    /// The part of the picture in which the data are: nothing drawn there leaves it.
    pub(super) fn plot(&self, rect: Rect, x: Scale, y: Scale) -> PlotArea<'a> {
        let (left, top) = (tenths(rect.left), tenths(rect.top));
        let (right, bottom) = (tenths(rect.right), tenths(rect.bottom));
        self.area
            .clone()
            .shrink((left, top), (right - left, bottom - top))
            .apply_coord_spec(Cartesian2d::new(x, y, (left..right, bottom..top)))
    }

    /// A line of text; y is the base line.
    pub(super) fn text(&self, text: &str, (x, y): (f64, f64), letters: Letters) {
        let flags = if letters.halo { HALO } else { 0 };
        let style = if letters.bold { FontStyle::Bold } else { FontStyle::Normal };
        let h_pos = match letters.align {
            Align::Left => HPos::Left,
            Align::Middle => HPos::Center,
            Align::Right => HPos::Right,
        };
        let style = TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, letters.size, style),
            color: RGBColor(letters.colour, flags, 0).to_backend_color(),
            pos: Pos::new(h_pos, VPos::Bottom),
        };
        put(&self.area, &Text::new(text, (tenths(x), tenths(y)), style));
    }

    /// A filled rectangle.
    pub(super) fn fill(&self, rect: Rect, colour: u8) {
        let style = ShapeStyle { color: paint(colour, 0), filled: true, stroke_width: 0 };
        put(&self.area, &Rectangle::new(corners(rect), style));
    }

    /// The rim of a rectangle.
    pub(super) fn outline(&self, rect: Rect, colour: u8, width: f64) {
        put(&self.area, &Rectangle::new(corners(rect), stroke(colour, 0, width)));
    }

    /// A translucent area between places.
    pub(super) fn area(&self, points: &[(f64, f64)], colour: u8, opacity: f64) {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| (tenths(x), tenths(y))).collect();
        let style = ShapeStyle { color: paint(colour, 0).mix(opacity), filled: true, stroke_width: 0 };
        put(&self.area, &Polygon::new(points, style));
    }

    /// A line through places.
    pub(super) fn path(&self, points: &[(f64, f64)], style: ShapeStyle) {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| (tenths(x), tenths(y))).collect();
        put(&self.area, &PathElement::new(points, style));
    }
}

/// Draws an element. The backend writes to memory and cannot fail.
pub(super) fn put<'a, 'b, CT, B, E>(area: &DrawingArea<SvgBackend<'b>, CT>, element: &'a E)
where
    CT: plotters::coord::CoordTranslate,
    B: CoordMapper,
    &'a E: PointCollection<'a, CT::From, B>,
    E: Drawable<SvgBackend<'b>, B>,
{
    let _ = area.draw(element);
}

/// A colour by its index, with the backend's flags.
pub(super) fn paint(colour: u8, flags: u8) -> RGBAColor {
    RGBColor(colour, flags, 0).to_rgba()
}

/// A line's style; `width` in units of the view box.
pub(super) fn stroke(colour: u8, flags: u8, width: f64) -> ShapeStyle {
    ShapeStyle { color: paint(colour, flags), filled: false, stroke_width: tenths(width).unsigned_abs() }
}

fn corners(rect: Rect) -> [(i32, i32); 2] {
    [(tenths(rect.left), tenths(rect.top)), (tenths(rect.right), tenths(rect.bottom))]
}

fn tenths(units: f64) -> i32 {
    (units * f64::from(UNIT)).round() as i32
}
