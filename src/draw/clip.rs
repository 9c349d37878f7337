//! Cuts curves and areas off at the edges of the plot. Places are parts of the axes: the plot is the
//! square from 0 to 1.

type Point = (f64, f64);

/// The pieces of a polyline within the plot, cut exactly at its edges. A point that is not a number
/// parts the line.
pub(super) fn polyline(points: impl IntoIterator<Item = Point>) -> Vec<Vec<Point>> {
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    let mut before: Option<Point> = None;
    // Whether the last piece ends at `before`, so that the next segment goes on with it.
    let mut open = false;
    for point in points {
        if point.0.is_nan() || point.1.is_nan() {
            before = None;
            open = false;
            continue;
        }
        if let Some(from) = before {
            match segment(from, point) {
                Some((start, end)) => {
                    match pieces.last_mut() {
                        Some(piece) if open => piece.push(end),
                        _ => pieces.push(vec![start, end]),
                    }
                    open = end == point;
                }
                None => open = false,
            }
        }
        before = Some(point);
    }
    pieces
}

/// The part of a segment within the plot (Liang and Barsky).
fn segment(from: Point, to: Point) -> Option<(Point, Point)> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (step, room) in [(-dx, from.0), (dx, 1.0 - from.0), (-dy, from.1), (dy, 1.0 - from.1)] {
        if step == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if step < 0.0 {
            enter = enter.max(room / step);
        } else {
            leave = leave.min(room / step);
        }
    }
    // A segment that only touches a corner has no length, but a level line along an edge has.
    if enter > leave {
        return None;
    }
    let at = |t: f64| (from.0 + t * dx, from.1 + t * dy);
    let start = if enter > 0.0 { at(enter) } else { from };
    let end = if leave < 1.0 { at(leave) } else { to };
    Some((start, end))
}

/// The part of a polygon within the plot (Sutherland and Hodgman).
pub(super) fn polygon(points: Vec<Point>) -> Vec<Point> {
    let edges: [fn(Point) -> f64; 4] =
        [|point| point.0, |point| 1.0 - point.0, |point| point.1, |point| 1.0 - point.1];
    edges.into_iter().fold(points, |points, inside| half(&points, inside))
}

/// The part of a polygon where `inside` is not negative.
fn half(points: &[Point], inside: fn(Point) -> f64) -> Vec<Point> {
    let mut out = Vec::with_capacity(points.len() + 4);
    let Some(&last) = points.last() else { return out };
    let mut from = last;
    for &to in points {
        let (a, b) = (inside(from), inside(to));
        if (a < 0.0) != (b < 0.0) {
            let t = a / (a - b);
            out.push((from.0 + t * (to.0 - from.0), from.1 + t * (to.1 - from.1)));
        }
        if b >= 0.0 {
            out.push(to);
        }
        from = to;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_where_it_leaves() {
        let pieces = polyline([(0.0, 0.5), (0.5, 1.5), (1.0, 0.5)]);
        assert_eq!(pieces, [[(0.0, 0.5), (0.25, 1.0)], [(0.75, 1.0), (1.0, 0.5)]]);
    }

    #[test]
    fn a_gap_in_the_data_is_a_gap_in_the_line() {
        let pieces = polyline([(0.0, 0.5), (0.2, 0.5), (0.4, f64::NAN), (0.6, 0.5), (1.0, 0.5)]);
        assert_eq!(pieces.len(), 2);
        assert!(polyline([(0.5, 0.5)]).is_empty());
        assert!(polyline([(0.5, 2.0), (0.9, 3.0)]).is_empty());
    }

    #[test]
    fn an_area_is_cut_at_all_sides() {
        let cut = polygon(vec![(-1.0, -1.0), (2.0, -1.0), (2.0, 2.0), (-1.0, 2.0)]);
        assert_eq!(cut.len(), 4);
        assert!(cut.iter().all(|&(x, y)| (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y)));
    }
}
