//! The standard normal distribution.

use libm::{erfc, exp, log, sqrt};

/// The density at `x`.
pub fn density(x: f64) -> f64 {
    /// 1 ∕ √(2π).
    const SCALE: f64 = 0.398_942_280_401_432_7;
    SCALE * exp(-0.5 * x * x)
}

/// The share of outcomes at or below `x`: 0 and 1 at the infinities.
pub fn cumulative(x: f64) -> f64 {
    0.5 * erfc(-x * core::f64::consts::FRAC_1_SQRT_2)
}

/// The value that a share `p` of outcomes does not exceed: the inverse of [`cumulative`], to some 16 digits.
/// −∞ at 0 and ∞ at 1; NaN outside.
///
/// Source: M. J. Wichura, “Algorithm AS 241: The Percentage Points of the Normal Distribution”,
/// Applied Statistics 37 (1988), 477–484, routine PPND16.
pub fn quantile(p: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    let centred = p - 0.5;
    if centred.abs() <= 0.425 {
        let r = 0.180_625 - centred * centred;
        return centred * ratio(r, &CENTRE);
    }
    let tail = if centred < 0.0 { p } else { 1.0 - p };
    if tail == 0.0 {
        return centred.signum() * f64::INFINITY;
    }
    let r = sqrt(-log(tail));
    let size = if r <= 5.0 { ratio(r - 1.6, &SHOULDER) } else { ratio(r - 5.0, &TAIL) };
    centred.signum() * size
}

/// The coefficients of a numerator and a denominator, from the constant on.
type Ratio = [[f64; 8]; 2];

fn ratio(x: f64, [above, below]: &Ratio) -> f64 {
    let at = |terms: &[f64; 8]| terms.iter().rev().fold(0.0, |sum, term| sum * x + term);
    at(above) / at(below)
}

const CENTRE: Ratio = [
    [
        3.387_132_872_796_366_6,
        1.331_416_678_917_843_8e2,
        1.971_590_950_306_551_4e3,
        13_731.693_765_509_46,
        4.592_195_393_154_987e4,
        6.726_577_092_700_87e4,
        3.343_057_558_358_813e4,
        2.509_080_928_730_122_7e3,
    ],
    [
        1.0,
        4.231_333_070_160_091e1,
        6.871_870_074_920_579e2,
        5.394_196_021_424_751e3,
        2.121_379_430_158_66e4,
        3.930_789_580_009_271e4,
        2.872_908_573_572_194_3e4,
        5_226.495_278_852_854,
    ],
];

const SHOULDER: Ratio = [
    [
        1.423_437_110_749_683_6,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        2.417_807_251_774_506e-1,
        2.272_384_498_926_918_4e-2,
        7.745_450_142_783_414e-4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        6.897_673_349_851e-1,
        1.481_039_764_274_800_7e-1,
        1.519_866_656_361_645_7e-2,
        5.475_938_084_995_345e-4,
        1.050_750_071_644_416_9e-9,
    ],
];

const TAIL: Ratio = [
    [
        6.657_904_643_501_104,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        2.965_605_718_285_048_7e-1,
        2.653_218_952_657_612_4e-2,
        1.242_660_947_388_078_4e-3,
        2.711_555_568_743_487_6e-5,
        2.010_334_399_292_288_1e-7,
    ],
    [
        1.0,
        5.998_322_065_558_88e-1,
        1.369_298_809_227_358e-1,
        1.487_536_129_085_061_5e-2,
        7.868_691_311_456_133e-4,
        1.846_318_317_510_054_8e-5,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;

    /// From tables of the distribution, 16 digits.
    #[test]
    fn known_points() {
        for (p, x) in [
            (0.5, 0.0),
            (0.975, 1.959_963_984_540_054),
            (0.999, 3.090_232_306_167_813_5),
            (0.01, -2.326_347_874_040_841),
            (1e-10, -6.361_340_902_404_056),
        ] {
            assert!((quantile(p) - x).abs() < 1e-14, "{p}: {}", quantile(p));
            assert!((cumulative(x) / p - 1.0).abs() < 1e-13, "{x}: {}", cumulative(x));
        }
        assert!((density(0.0) - 0.398_942_280_401_432_7).abs() < 1e-16);
    }

    #[test]
    fn the_quantile_is_the_inverse_in_the_middle_and_far_out() {
        for step in 1..4_000 {
            let p = f64::from(step) / 4_000.0;
            assert!((cumulative(quantile(p)) / p - 1.0).abs() < 1e-14, "{p}");
            let far = libm::exp(-f64::from(step) / 6.0);
            assert!((cumulative(quantile(far)) / far - 1.0).abs() < 2e-12, "{far}");
        }
    }

    #[test]
    fn ends_and_beyond() {
        assert_eq!((quantile(0.0), quantile(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
        assert!(quantile(-0.1).is_nan() && quantile(1.1).is_nan() && quantile(f64::NAN).is_nan());
        assert_eq!((cumulative(f64::NEG_INFINITY), cumulative(f64::INFINITY)), (0.0, 1.0));
    }
}
