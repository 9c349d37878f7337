//! Liquidation.

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::models::liquidation::{Impact, Inputs, Liquidation, Outputs};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, no_less};

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-12 * one.abs().max(other.abs())
}

proptest! {
    #![proptest_config(cases(600))]

    /// The ratios are of the amounts that stand beside them.
    #[test]
    fn ratios_are_of_the_amounts(inputs in any_inputs::<Liquidation>()) {
        let out = Liquidation::evaluate(&inputs);
        prop_assert!(same(out.mark, inputs.cards * inputs.price) && same(out.debt, inputs.ltv * out.mark));
        prop_assert!(same(out.average_price * inputs.cards, out.gross));
        prop_assert!(same(out.sold * inputs.turnover * inputs.fit, inputs.cards));
        let years = (inputs.wait + inputs.weeks) / 52.0;
        prop_assert!(same(out.owed, out.debt * libm::pow(1.0 + inputs.rate, years)));
        let net = out.gross * (1.0 - inputs.fee) - inputs.removal * inputs.cards;
        prop_assert!((out.net - net.max(0.0)).abs() <= 1e-12 * (out.gross + inputs.removal * inputs.cards));
        prop_assert!((0.0..=1.0).contains(&out.recovery) && out.loss >= 0.0 && out.loss <= out.owed);
        // One of the two: all is recovered, or something is lost.
        prop_assert!(out.recovery == 1.0 || out.loss > 0.0);
        match out.liquidation_ltv {
            Answer::Number(ltv) => {
                prop_assert!(same(ltv * out.net, out.owed) && (out.recovery < 1.0 || ltv <= 1.0 + 1e-12));
            }
            _ => prop_assert!(out.recovery < 1e-290),
        }
        prop_assert!((out.safe_ltv * out.owed - inputs.ltv * out.net).abs() <= 1e-12 * inputs.ltv * out.net);
    }

    /// The price only falls along the sale; the mean lies between its ends.
    #[test]
    fn the_price_falls_along_the_sale(inputs in any_inputs::<Liquidation>()) {
        let out = Liquidation::evaluate(&inputs);
        let prices: Vec<f64> = (0..=50).map(|step| inputs.marginal(f64::from(step) / 50.0)).collect();
        // Resilience heals no more than the sale itself takes away at an even pace.
        prop_assert!(prices.windows(2).all(|pair| no_less(pair[0], pair[1], pair[0])));
        prop_assert!(no_less(prices[0], out.average_price, prices[0]));
        prop_assert!(no_less(out.average_price, out.last_price, prices[0]));
        prop_assert!(prices[0] <= inputs.price && out.last_price >= 0.0);
        // Cut in fifty, the integral lies between the sums of the lower and the higher ends.
        let (lower, upper): (f64, f64) = (prices[1..].iter().sum(), prices[..50].iter().sum());
        prop_assert!(no_less(out.average_price, lower / 50.0, prices[0]));
        prop_assert!(no_less(upper / 50.0, out.average_price, prices[0]));
    }

    /// A straight line falls below the exponential that begins as steeply.
    #[test]
    fn a_straight_line_is_the_harsher_market(inputs in any_inputs::<Liquidation>()) {
        let of = |impact| Liquidation::evaluate(&Inputs { impact, ..inputs }).average_price;
        prop_assert!(no_less(of(Impact::Exponential), of(Impact::Linear), inputs.price));
        // Without depth there is no difference, and nothing is lost to it.
        let flat = |impact| Liquidation::evaluate(&Inputs { impact, depth: 0.0, ..inputs });
        prop_assert!(same(flat(Impact::Exponential).gross, flat(Impact::Linear).gross));
        prop_assert!(flat(Impact::Linear).to_depth.abs() <= 1e-12 * flat(Impact::Linear).mark);
    }

    /// What helps the lender, and what does not.
    #[test]
    fn costs_waiting_and_shallowness_hurt(inputs in any_inputs::<Liquidation>(), part in 0.0_f64..=1.0) {
        let out = Liquidation::evaluate(&inputs);
        let toward = |now: f64, end: f64| now + (end - now) * part;
        for worse in [
            Inputs { fee: toward(inputs.fee, 0.5), ..inputs },
            Inputs { removal: toward(inputs.removal, 10_000.0), ..inputs },
            Inputs { wait: toward(inputs.wait, 104.0), ..inputs },
            Inputs { fit: toward(inputs.fit, 0.01), ..inputs },
            Inputs { turnover: toward(inputs.turnover, 1_000.0), ..inputs },
            Inputs { resilience: toward(inputs.resilience, 0.0), ..inputs },
            Inputs { rate: toward(inputs.rate, 0.30), ..inputs },
            Inputs { ltv: toward(inputs.ltv, 1.5), ..inputs },
        ] {
            prop_assert!(no_less(out.recovery, Liquidation::evaluate(&worse).recovery, 1.0), "{worse:?}");
        }
    }

    /// A market and a sale twice as large are the same for each card.
    #[test]
    fn only_the_share_of_the_market_counts(inputs in any_inputs::<Liquidation>()) {
        let doubled = Inputs { cards: inputs.cards * 2.0, turnover: inputs.turnover * 2.0, ..inputs };
        let (one, two) = (Liquidation::evaluate(&inputs), Liquidation::evaluate(&doubled));
        let for_each = |out: &Outputs| (out.average_price, out.recovery, out.sold);
        prop_assert_eq!(for_each(&one), for_each(&two));
        prop_assert_eq!((one.net * 2.0, one.loss * 2.0), (two.net, two.loss));
    }
}
