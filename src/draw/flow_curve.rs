//! How bands bend.

use std::f64::consts::FRAC_1_SQRT_2;

/// Along and across.
pub(super) type Point = (f64, f64);

/// The inner radius of a returning band's bends.
pub(super) const RADIUS: f64 = 6.0;

/// From one place to another, level at both ends.
pub(super) fn curve(from: Point, to: Point, out: &mut Vec<Point>) {
    const PIECES: u32 = 14;
    for piece in 0..=PIECES {
        let part = f64::from(piece) / f64::from(PIECES);
        let across = part * part * (3.0 - 2.0 * part);
        out.push((from.0 + part * (to.0 - from.0), from.1 + across * (to.1 - from.1)));
    }
}

/// One rim of a band that turns back below; its bends have this radius.
pub(super) fn loop_back(
    from: Point,
    to: Point,
    (lane, leaves, enters): (f64, f64, f64),
    radius: f64,
    out: &mut Vec<Point>,
) {
    /// The cosines of the steps of a quarter of a circle; backward, the sines.
    const QUARTER: [f64; 7] = [1.0, 0.965_926, 0.866_025, FRAC_1_SQRT_2, 0.5, 0.258_819, 0.0];
    let (right, left, bottom) = (from.0 + leaves - RADIUS, to.0 - enters + RADIUS, lane - RADIUS);
    let corners = [(right, from.1 + radius), (right, bottom), (left, bottom), (left, to.1 + radius)];
    let turns = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
    out.push(from);
    for (corner, turn) in corners.into_iter().zip(turns.windows(2)) {
        for (cosine, sine) in QUARTER.into_iter().zip(QUARTER.into_iter().rev()) {
            out.push((
                corner.0 + radius * (cosine * turn[0].0 + sine * turn[1].0),
                corner.1 + radius * (cosine * turn[0].1 + sine * turn[1].1),
            ));
        }
    }
    out.push(to);
}
