//! The SVG that plotters draws on: coordinates in tenths of a view box unit, colours by index,
//! neighbours of the same style merged into one element.

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::Palette;
use super::palette::{Shade, push_colour};
use super::text_width;

/// Plotters' coordinates are whole numbers: this many make one unit of the view box.
pub(super) const UNIT: i32 = 10;

/// Letters of this size are not given a size of their own: the root has it.
pub(super) const FONT_SIZE: f64 = 12.0;

/// Set in the green byte of a colour, which carries no green here.
pub(super) const DASHED: u8 = 1;
/// A finer dash, for what runs across the whole plot.
pub(super) const DOTTED: u8 = 2;
/// A text with a rim in the colour of the background, so that lines do not run through its letters.
pub(super) const HALO: u8 = 4;

type Outcome = Result<(), DrawingErrorKind<Infallible>>;

/// What the last element was and may grow into.
enum Pending {
    Nothing,
    /// Attributes and path data of shapes of one style.
    Shapes {
        attributes: String,
        data: String,
    },
    /// Attributes and finished elements of texts of one style.
    Texts {
        attributes: String,
        body: String,
        count: usize,
    },
}

pub(super) struct SvgBackend<'a> {
    out: &'a mut String,
    size: (u32, u32),
    palette: Palette,
    pending: Pending,
}

impl<'a> SvgBackend<'a> {
    /// Appends to `out`; `size` in units of the view box.
    pub(super) fn new(out: &'a mut String, size: (u32, u32), palette: Palette) -> Self {
        SvgBackend { out, size, palette, pending: Pending::Nothing }
    }

    fn flush(&mut self) {
        match std::mem::replace(&mut self.pending, Pending::Nothing) {
            Pending::Nothing => {}
            Pending::Shapes { attributes, data } => {
                let _ = write!(self.out, "<path{attributes} d=\"{data}\"/>");
            }
            Pending::Texts { attributes, body, count } => {
                if count == 1 {
                    let _ = write!(self.out, "<text{attributes}{}", body.trim_start_matches("<text"));
                } else {
                    let _ = write!(self.out, "<g{attributes}>{body}</g>");
                }
            }
        }
    }

    /// The path data to append to: the last element's, if it had the same attributes.
    fn shape(&mut self, attributes: String) -> &mut String {
        let same = matches!(&self.pending, Pending::Shapes { attributes: last, .. } if *last == attributes);
        if !same {
            self.flush();
            self.pending = Pending::Shapes { attributes, data: String::new() };
        }
        match &mut self.pending {
            Pending::Shapes { data, .. } => data,
            _ => self.out,
        }
    }

    fn fill_attributes(&self, color: BackendColor) -> String {
        let mut out = String::from(" fill=\"");
        push_colour(&mut out, self.palette, color.rgb.0);
        out.push('"');
        if color.alpha < 1.0 {
            let _ = write!(out, " fill-opacity=\"{}\"", (color.alpha * 100.0).round() / 100.0);
        }
        out
    }

    fn stroke_attributes<S: BackendStyle>(&self, style: &S) -> String {
        let color = style.color();
        let mut out = String::from(" fill=\"none\" stroke=\"");
        push_colour(&mut out, self.palette, color.rgb.0);
        out.push('"');
        let width = i32::try_from(style.stroke_width()).unwrap_or(UNIT);
        if width != UNIT {
            out.push_str(" stroke-width=\"");
            push_tenths(&mut out, width);
            out.push('"');
        }
        if color.rgb.1 & DASHED != 0 {
            out.push_str(" stroke-dasharray=\"7 4\"");
        } else if color.rgb.1 & DOTTED != 0 {
            out.push_str(" stroke-dasharray=\"2 3\"");
        }
        out
    }
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0 * UNIT.unsigned_abs(), self.size.1 * UNIT.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        self.flush();
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Outcome {
        self.draw_rect(point, (point.0 + UNIT, point.1 + UNIT), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Outcome {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Outcome {
        let attributes =
            if fill { self.fill_attributes(style.color()) } else { self.stroke_attributes(style) };
        let data = self.shape(attributes);
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
    ) -> Outcome {
        let points = simplified(path.into_iter().collect());
        if points.len() > 1 {
            let attributes = self.stroke_attributes(style);
            push_polyline(self.shape(attributes), &points);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Outcome {
        self.flush();
        let attributes =
            if fill { self.fill_attributes(style.color()) } else { self.stroke_attributes(style) };
        self.out.push_str("<circle");
        self.out.push_str(&attributes);
        for (name, value) in [(" cx=\"", center.0), ("\" cy=\"", center.1)] {
            self.out.push_str(name);
            push_tenths(self.out, value);
        }
        self.out.push_str("\" r=\"");
        push_tenths(self.out, i32::try_from(radius).unwrap_or(UNIT));
        self.out.push_str("\"/>");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Outcome {
        let points = simplified(vert.into_iter().collect());
        if points.len() > 2 {
            // Where two translucent areas overlap both must show: as one shape they would not.
            if style.color().alpha < 1.0 {
                self.flush();
            }
            let attributes = self.fill_attributes(style.color());
            let data = self.shape(attributes);
            push_polyline(data, &points);
            data.push('z');
        }
        Ok(())
    }

    /// The anchor's bottom is the base line.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> Outcome {
        let color = style.color();
        let size = style.size();
        let mut attributes = self.fill_attributes(color);
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => attributes.push_str(" text-anchor=\"middle\""),
            HPos::Right => attributes.push_str(" text-anchor=\"end\""),
        }
        if size != FONT_SIZE {
            let _ = write!(attributes, " font-size=\"{}\"", (size * 10.0).round() / 10.0);
        }
        if matches!(style.style(), FontStyle::Bold) {
            attributes.push_str(" font-weight=\"600\"");
        }
        if color.rgb.1 & HALO != 0 {
            attributes.push_str(" stroke=\"");
            push_colour(&mut attributes, self.palette, Shade::Background as u8);
            attributes.push_str("\" stroke-width=\"3\" paint-order=\"stroke\"");
        }
        // Half the height of capitals, and all of it.
        let drop = match style.anchor().v_pos {
            VPos::Bottom => 0.0,
            VPos::Center => 0.36 * size,
            VPos::Top => 0.72 * size,
        };
        let baseline = pos.1 + (drop * f64::from(UNIT)).round() as i32;

        let same = matches!(&self.pending, Pending::Texts { attributes: last, .. } if *last == attributes);
        if !same {
            self.flush();
            self.pending = Pending::Texts { attributes, body: String::new(), count: 0 };
        }
        if let Pending::Texts { body, count, .. } = &mut self.pending {
            *count += 1;
            body.push_str("<text x=\"");
            push_tenths(body, pos.0);
            body.push_str("\" y=\"");
            push_tenths(body, baseline);
            body.push_str("\">");
            push_escaped(body, text);
            body.push_str("</text>");
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

/// Text as it stands in an element or an attribute. Characters that XML forbids are left out.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' | '\r' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_short() {
        for (tenths, shown) in [(0, "0"), (4, ".4"), (-4, "-.4"), (10, "1"), (-125, "-12.5"), (3600, "360")] {
            let mut out = String::new();
            push_tenths(&mut out, tenths);
            assert_eq!(out, shown);
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
