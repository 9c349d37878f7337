//! How revenue and cash flow grow: the logistic and Bass curves, and the ramp of the stress tests.

/// The share of full scale reached in year `t`, when 10% is reached in year 1 and 95% in year
/// `years`: F(t; Y) = 1/(1 + e^−z), z = ln(1/9) + (ln 19 + ln 9)(t − 1)/(Y − 1). `years` below 2 are
/// taken as 2. Falls as `years` grows, for every t ≥ 1.
pub fn scale(t: f64, years: f64) -> f64 {
    let ln9 = libm::log(9.0);
    let z = -ln9 + (libm::log(19.0) + ln9) * (t - 1.0) / (years.max(2.0) - 1.0);
    1.0 / (1.0 + libm::exp(-z))
}

/// A curve of diffusion that passes through today's level and tends to a ceiling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Diffusion {
    /// R(t) = M/(1 + (M/R₀ − 1)·e^(−g t)), with g = ln(1 + first year's growth far below the ceiling).
    /// Verhulst 1838.
    Logistic {
        /// Growth in the first year far below the ceiling, as a fraction.
        growth: f64,
    },
    /// R(t) = M·F(t₀ + t), F(t) = (1 − e^(−(p+q)t))/(1 + (q/p)·e^(−(p+q)t)), F(t₀) = R₀/M: `p`
    /// innovation, `q` imitation. Bass 1969, "A New Product Growth for Model Consumer Durables".
    Bass {
        /// The coefficient of innovation, a year.
        p: f64,
        /// The coefficient of imitation, a year.
        q: f64,
    },
}

impl Diffusion {
    /// The level `t` years from now. A ceiling below today's level is taken to be today's level.
    pub fn level(self, t: f64, today: f64, ceiling: f64) -> f64 {
        let ceiling = ceiling.max(today);
        if today <= 0.0 && matches!(self, Diffusion::Logistic { .. }) {
            return 0.0;
        }
        match self {
            Diffusion::Logistic { growth } => {
                let rate = libm::log1p(growth.max(0.0));
                ceiling / (1.0 + (ceiling / today - 1.0) * libm::exp(-rate * t))
            }
            Diffusion::Bass { p, q } => {
                let (share, ratio) = (today / ceiling, q / p);
                // e^(−(p+q)t₀) from F(t₀) = share, and one minus it: the difference itself would lose the
                // digits of a small share.
                let start = (1.0 - share) / (1.0 + share * ratio);
                let reached = share * (1.0 + ratio) / (1.0 + share * ratio);
                let decay = libm::expm1(-(p + q) * t);
                let level = ceiling * (reached - start * decay) / (1.0 + ratio * start * (1.0 + decay));
                level.min(ceiling)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ramp_is_ten_per_cent_in_year_one_and_ninety_five_at_scale() {
        for years in [2.0, 5.0, 15.0, 40.0] {
            assert!((scale(1.0, years) - 0.10).abs() < 1e-12);
            assert!((scale(years, years) - 0.95).abs() < 1e-12);
        }
    }

    #[test]
    fn bass_peaks_where_the_textbook_says() {
        // p .03, q .38: peak of adoption at 6.1926, F = .46053 there.
        let bass = Diffusion::Bass { p: 0.03, q: 0.38 };
        let level = |t: f64| bass.level(t, 0.0, 1.0);
        let peak = libm::log(0.38 / 0.03) / 0.41;
        assert!((peak - 6.1926).abs() < 5e-5);
        assert!((level(peak) - 0.46053).abs() < 5e-6);
        let speed = |t: f64| level(t + 1e-4) - level(t - 1e-4);
        assert!(speed(peak) > speed(peak - 0.1) && speed(peak) > speed(peak + 0.1));
    }

    #[test]
    fn both_curves_start_today_and_never_pass_the_ceiling() {
        for curve in [Diffusion::Logistic { growth: 0.6 }, Diffusion::Bass { p: 0.03, q: 0.38 }] {
            assert!((curve.level(0.0, 80e9, 2e12) / 80e9 - 1.0).abs() < 1e-12);
            let mut last = 0.0;
            for t in 0..60 {
                let level = curve.level(f64::from(t), 80e9, 2e12);
                assert!(level > last && level <= 2e12);
                last = level;
            }
            assert_eq!(curve.level(10.0, 5.0, 1.0), 5.0, "no ceiling below today");
        }
    }
}
