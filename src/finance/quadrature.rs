//! The integral of a smooth function over an interval that begins at 0.

/// Half of the nodes of the Gauss–Legendre rule with 16 points on (−1, 1), and their weights; the other half
/// mirrors them. Abramowitz and Stegun, table 25.4.
pub(super) const NODES: [(f64, f64); 8] = [
    (0.095_012_509_837_637_44, 0.189_450_610_455_068_5),
    (0.281_603_550_779_258_9, 0.182_603_415_044_923_6),
    (0.458_016_777_657_227_37, 0.169_156_519_395_002_54),
    (0.617_876_244_402_643_7, 0.149_595_988_816_576_73),
    (0.755_404_408_355_003, 0.124_628_971_255_533_87),
    (0.865_631_202_387_831_7, 0.095_158_511_682_492_78),
    (0.944_575_023_073_232_6, 0.062_253_523_938_647_894),
    (0.989_400_934_991_649_9, 0.027_152_459_411_754_095),
];

/// ∫₀ᵉ f, for an `f` that changes like e^(−speed·x) or slower, to about twelve digits.
///
/// The first panel is as narrow as `f` is fast, and each further one twice as wide: where a fast exponential
/// has died out, little is left to sum.
///
/// ```
/// use buying_time::finance::quadrature::integral;
/// for speed in [0.0, 1.0, 40.0, 1e6_f64] {
///     let exact = if speed > 0.0 { -(-speed).exp_m1() / speed } else { 1.0 };
///     let found = integral(|x| (-speed * x).exp(), 1.0, speed);
///     assert!((found / exact - 1.0).abs() < 1e-12);
/// }
/// ```
pub fn integral(f: impl Fn(f64) -> f64, end: f64, speed: f64) -> f64 {
    let mut from = 0.0;
    let mut width = if speed > 1.0 { (1.0 / speed).min(end) } else { end };
    let mut sum = 0.0;
    while from < end {
        let to = if from + width >= end * (1.0 - 1e-12) { end } else { from + width };
        let (half, middle) = (0.5 * (to - from), 0.5 * (to + from));
        let panel: f64 = NODES
            .iter()
            .map(|(node, weight)| weight * (f(middle - half * node) + f(middle + half * node)))
            .sum();
        sum += half * panel;
        from = to;
        width *= 2.0;
    }
    sum
}
