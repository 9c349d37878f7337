//! The SVG that plotters draws on: coordinates in tenths of a view box unit, colours by index,
//! neighbours of the same style merged into one element.

use std::borrow::Cow;
use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::element::{Attribute, Element, plain};
use super::palette::{Palette, Shade, colour};
use super::text_width;

/// Plotters' coordinates are whole numbers: this many make one unit of the view box.
pub(super) const UNIT: i32 = 10;

/// The size of letters that need no size of their own, as the root element has it.
pub(super) const FONT_SIZE: f64 = 12.0;

/// Set in the green byte of a colour, which carries no green here.
pub(super) const DASHED: u8 = 1;
/// A finer dash, for what runs across the whole plot.
pub(super) const DOTTED: u8 = 2;
/// A text with a rim in the colour of the background, so that lines do not run through its letters.
pub(super) const HALO: u8 = 4;

type DrawResult = Result<(), DrawingErrorKind<Infallible>>;

pub(super) struct SvgBackend<'a> {
    out: &'a mut Vec<Element>,
    size: (u32, u32),
    palette: Palette,
    /// Whether the last element may still grow by a neighbour of its style.
    open: bool,
}

impl<'a> SvgBackend<'a> {
    /// Appends to `out`; `size` in units of the view box.
    pub(super) fn new(out: &'a mut Vec<Element>, size: (u32, u32), palette: Palette) -> Self {
        SvgBackend { out, size, palette, open: false }
    }

    /// The path data to append to: the last path's, if it has the same style. The data are the last
    /// attribute.
    fn shape(&mut self, style: Vec<Attribute>) -> &mut String {
        let grows = self.open
            && self.out.last().is_some_and(|last| {
                last.name == "path" && last.attributes.split_last().is_some_and(|(_, rest)| *rest == style)
            });
        if !grows {
            let mut attributes = style;
            attributes.push(("d", Cow::Owned(String::new())));
            self.out.push(Element::new("path", attributes));
            self.open = true;
        }
        let last = self.out.len() - 1;
        let data = self.out[last].attributes.len() - 1;
        self.out[last].attributes[data].1.to_mut()
    }

    fn fill_style(&self, color: BackendColor) -> Vec<Attribute> {
        let mut out = vec![("fill", colour(self.palette, color.rgb.0))];
        if color.alpha < 1.0 {
            out.push(("fill-opacity", format!("{}", (color.alpha * 100.0).round() / 100.0).into()));
        }
        out
    }

    fn stroke_style<S: BackendStyle>(&self, style: &S) -> Vec<Attribute> {
        let color = style.color();
        let mut out = vec![("fill", "none".into()), ("stroke", colour(self.palette, color.rgb.0))];
        let width = i32::try_from(style.stroke_width()).unwrap_or(UNIT);
        if width != UNIT {
            out.push(("stroke-width", tenths(width).into()));
        }
        if color.rgb.1 & DASHED != 0 {
            out.push(("stroke-dasharray", "7 4".into()));
        } else if color.rgb.1 & DOTTED != 0 {
            out.push(("stroke-dasharray", "2 3".into()));
        }
        out
    }
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0 * UNIT.unsigned_abs(), self.size.1 * UNIT.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> DrawResult {
        Ok(())
    }

    fn present(&mut self) -> DrawResult {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> DrawResult {
        self.draw_rect(point, (point.0 + UNIT, point.1 + UNIT), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> DrawResult {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> DrawResult {
        let style = if fill { self.fill_style(style.color()) } else { self.stroke_style(style) };
        let data = self.shape(style);
        push_pair(data, 'M', upper_left);
        data.push('h');
        push_tenths(data, bottom_right.0 - upper_left.0);
        data.push('v');
        push_tenths(data, bottom_right.1 - upper_left.1);
        data.push('h');
        push_tenths(data, upper_left.0 - bottom_right.0);
        data.push('z');
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> DrawResult {
        let points = simplified(path.into_iter().collect());
        if points.len() > 1 {
            let style = self.stroke_style(style);
            push_polyline(self.shape(style), &points);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> DrawResult {
        let mut attributes = if fill { self.fill_style(style.color()) } else { self.stroke_style(style) };
        attributes.push(("cx", tenths(center.0).into()));
        attributes.push(("cy", tenths(center.1).into()));
        attributes.push(("r", tenths(i32::try_from(radius).unwrap_or(UNIT)).into()));
        self.out.push(Element::new("circle", attributes));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> DrawResult {
        let points = simplified(vert.into_iter().collect());
        if points.len() > 2 {
            // Where two translucent areas overlap both must show: as one shape they would not.
            if style.color().alpha < 1.0 {
                self.open = false;
            }
            let style = self.fill_style(style.color());
            let data = self.shape(style);
            push_polyline(data, &points);
            data.push('z');
        }
        Ok(())
    }

    /// The anchor's bottom is the base line. Neighbours share a group whatever their colours, so that a
    /// text that changes its colour stays where it is.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> DrawResult {
        let color = style.color();
        let size = style.size();
        let mut attributes = Vec::new();
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => attributes.push(("text-anchor", "middle".into())),
            HPos::Right => attributes.push(("text-anchor", "end".into())),
        }
        if size != FONT_SIZE {
            attributes.push(("font-size", format!("{}", (size * 10.0).round() / 10.0).into()));
        }
        if matches!(style.style(), FontStyle::Bold) {
            attributes.push(("font-weight", "600".into()));
        }
        if color.rgb.1 & HALO != 0 {
            attributes.push(("stroke", colour(self.palette, Shade::Background as u8)));
            attributes.push(("stroke-width", "3".into()));
            attributes.push(("paint-order", "stroke".into()));
        }
        // Half the height of capitals, and all of it.
        let drop = match style.anchor().v_pos {
            VPos::Bottom => 0.0,
            VPos::Center => 0.36 * size,
            VPos::Top => 0.72 * size,
        };
        let baseline = pos.1 + (drop * f64::from(UNIT)).round() as i32;

        let mut own = self.fill_style(color);
        own.push(("x", tenths(pos.0).into()));
        own.push(("y", tenths(baseline).into()));
        let element = Element { text: plain(text), ..Element::new("text", own) };
        match self.out.last_mut() {
            Some(last) if last.name == "g" && last.attributes == attributes => last.children.push(element),
            _ => self.out.push(Element { children: vec![element], ..Element::new("g", attributes) }),
        }
        Ok(())
    }

    /// From a table: a page that measured would be slow, and differ from machine to machine.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let bold = matches!(style.style(), FontStyle::Bold);
        let width = text_width::width(text, style.size(), bold);
        let unit = f64::from(UNIT);
        Ok(((width * unit).round() as u32, (style.size() * unit).round() as u32))
    }
}

fn tenths(value: i32) -> String {
    let mut out = String::new();
    push_tenths(&mut out, value);
    out
}

/// A number of tenths, without a zero at the end: `-12.5`, `3`, `.4`.
fn push_tenths(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || rest == 0 {
        push_whole(out, whole);
    }
    if rest > 0 {
        out.push('.');
        push_whole(out, rest);
    }
}

/// Faster than the formatter, and there are hundreds a chart.
fn push_whole(out: &mut String, value: u32) {
    if value >= 10 {
        push_whole(out, value / 10);
    }
    out.push(char::from_digit(value % 10, 10).unwrap_or('0'));
}

fn push_pair(out: &mut String, command: char, (x, y): BackendCoord) {
    out.push(command);
    push_tenths(out, x);
    // A sign separates as well as a space does.
    if y >= 0 {
        out.push(' ');
    }
    push_tenths(out, y);
}

/// Steps are relative: they are shorter than places.
fn push_polyline(out: &mut String, points: &[BackendCoord]) {
    let Some(&first) = points.first() else { return };
    push_pair(out, 'M', first);
    for step in points.windows(2) {
        push_pair(out, 'l', (step[1].0 - step[0].0, step[1].1 - step[0].1));
    }
}

/// Leaves out the points that lie within a tenth of a unit of the line without them (Douglas and
/// Peucker): nobody can see them.
fn simplified(mut points: Vec<BackendCoord>) -> Vec<BackendCoord> {
    points.dedup();
    if points.len() < 3 {
        return points;
    }
    let mut keep = vec![false; points.len()];
    let mut open = vec![(0, points.len() - 1)];
    while let Some((from, to)) = open.pop() {
        keep[from] = true;
        keep[to] = true;
        let (ax, ay) = (f64::from(points[from].0), f64::from(points[from].1));
        let (dx, dy) = (f64::from(points[to].0) - ax, f64::from(points[to].1) - ay);
        let length_squared = dx * dx + dy * dy;
        let mut farthest = (1.0, 0);
        for (index, &(x, y)) in points.iter().enumerate().take(to).skip(from + 1) {
            let (px, py) = (f64::from(x) - ax, f64::from(y) - ay);
            let cross = px * dy - py * dx;
            // A path that comes back to where it was is measured from the point itself.
            let squared =
                if length_squared > 0.0 { cross * cross / length_squared } else { px * px + py * py };
            if squared > farthest.0 {
                farthest = (squared, index);
            }
        }
        if farthest.1 > 0 {
            open.push((from, farthest.1));
            open.push((farthest.1, to));
        }
    }
    let mut kept = keep.iter();
    points.retain(|_| kept.next().copied().unwrap_or(true));
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_short() {
        for (value, shown) in [(0, "0"), (4, ".4"), (-4, "-.4"), (10, "1"), (-125, "-12.5"), (3600, "360")] {
            assert_eq!(tenths(value), shown);
        }
    }

    #[test]
    fn a_straight_line_needs_two_points() {
        let points = (0..50).map(|step| (step * 10, step * 20)).collect();
        assert_eq!(simplified(points), [(0, 0), (490, 980)]);
        assert_eq!(simplified(vec![(0, 0), (100, 300), (200, 0)]).len(), 3);
        assert_eq!(simplified(vec![(0, 0), (100, 300), (0, 0)]).len(), 3);
    }
}
