//! Reading values off a chart: from a pointer or a key to one of its stops.

use crate::core::chart::{ChartSpec, Plot};
use crate::draw::Drawing;

/// The stop nearest to a point, in units of the drawing's view box.
pub fn nearest(spec: &ChartSpec, drawing: &Drawing, x: f64, y: f64) -> Option<usize> {
    let distance = |stop: &(f64, f64)| match spec.plot {
        Plot::Xy(_) => (stop.0 - x).abs(),
        Plot::Bars(_) | Plot::Ranges(_) => (stop.1 - y).abs(),
        _ => (stop.0 - x) * (stop.0 - x) + (stop.1 - y) * (stop.1 - y),
    };
    // From what has an extent, the distance is that to its rim.
    let reached = |(index, stop): (usize, &(f64, f64))| match drawing.boxes.get(index) {
        Some(rect) => {
            let at = (x.max(rect.left).min(rect.right), y.max(rect.top).min(rect.bottom));
            distance(&at)
        }
        None => distance(stop),
    };
    let distances = drawing.stops.iter().enumerate().map(reached);
    distances.enumerate().min_by(|a, b| a.1.total_cmp(&b.1)).map(|(index, _)| index)
}

/// Where a key leads from a stop; `None` for a key that is not ours. Up and down follow the picture: the
/// rows of a heat map begin at its bottom, bars, lanes and nodes at the top.
pub fn step(key: &str, from: Option<usize>, spec: &ChartSpec) -> Option<usize> {
    let key = match (&spec.plot, key) {
        (Plot::Bars(_) | Plot::Ranges(_) | Plot::Flow(_), "ArrowUp") => "ArrowLeft",
        (Plot::Bars(_) | Plot::Ranges(_) | Plot::Flow(_), "ArrowDown") => "ArrowRight",
        (Plot::Lanes(_), "ArrowUp") => "ArrowDown",
        (Plot::Lanes(_), "ArrowDown") => "ArrowUp",
        (_, other) => other,
    };
    walk(key, from, spec.stops(), spec.stride())
}

fn walk(key: &str, from: Option<usize>, stops: usize, stride: usize) -> Option<usize> {
    let last = stops.checked_sub(1)?;
    let ours = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"].contains(&key);
    match (key, from) {
        _ if !ours => None,
        ("End", _) => Some(last),
        ("Home", _) | (_, None) => Some(0),
        ("ArrowRight", Some(from)) => Some((from + 1).min(last)),
        ("ArrowLeft", Some(from)) => Some(from.saturating_sub(1)),
        ("ArrowUp", Some(from)) => Some(if from + stride <= last { from + stride } else { from }),
        (_, Some(from)) => Some(from.checked_sub(stride).unwrap_or(from)),
    }
}

#[cfg(test)]
mod tests {
    use super::walk;

    #[test]
    fn arrow_keys_stay_within_the_chart() {
        assert_eq!(walk("ArrowRight", None, 5, 1), Some(0));
        assert_eq!(walk("ArrowRight", Some(4), 5, 1), Some(4));
        assert_eq!(walk("ArrowLeft", Some(0), 5, 1), Some(0));
        assert_eq!(walk("ArrowUp", Some(1), 12, 6), Some(7));
        assert_eq!(walk("ArrowUp", Some(7), 12, 6), Some(7));
        assert_eq!(walk("ArrowDown", Some(7), 12, 6), Some(1));
        assert_eq!(walk("End", Some(0), 12, 6), Some(11));
        assert_eq!(walk("x", Some(0), 12, 6), None);
        assert_eq!(walk("x", None, 12, 6), None);
        assert_eq!(walk("End", None, 0, 1), None);
    }
}
