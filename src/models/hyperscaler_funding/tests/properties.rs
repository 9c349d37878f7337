//! Hyperscaler funding.

use crate::core::model::Calculator;
use crate::models::hyperscaler_funding::{HyperscalerFunding, Include, Inputs};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn same(one: f64, other: f64, scale: f64) -> bool {
    (one - other).abs() <= 1e-11 * (one.abs().max(other.abs()) + scale)
}

proptest! {
    #![proptest_config(cases(600))]

    /// Money raised is bonds or equity; debt grows by what is borrowed; nothing else comes or goes.
    #[test]
    fn money_is_conserved(inputs in any_inputs::<HyperscalerFunding>()) {
        let workings = HyperscalerFunding::work(&inputs);
        let out = HyperscalerFunding::outputs(&inputs, &workings);
        let debt: f64 = inputs.companies.iter().map(|company| company.debt).sum();
        prop_assert!(same(out.bonds + out.equity, out.raised + out.replaced, 0.0));
        prop_assert!(same(out.bonds - out.replaced, inputs.bonds * out.raised, out.bonds));
        prop_assert!(same(out.debt_end, debt + inputs.bonds * out.raised, debt + out.raised));
        let by_company: f64 = workings.raised.iter().sum();
        prop_assert!(same(by_company, out.raised, 0.0));
        prop_assert!(out.raised >= 0.0 && out.peak >= 0.0 && out.interest >= 0.0);
        prop_assert!((0.0..=1.0).contains(&out.spread));
        prop_assert!(workings.years.iter().all(|year| no_less(out.peak, year.bonds, out.peak)));
        let face: f64 = inputs.companies.iter().map(|company| company.leases).sum();
        prop_assert!(no_less(face, out.leases, face));
        prop_assert!(out.leverage <= out.with_leases && out.with_leases <= out.with_all);
    }

    /// More cash, less to raise; more spending, payouts or dearer money, more.
    #[test]
    fn what_costs_more_raises_more(inputs in most_inputs::<HyperscalerFunding>(), part in 0.0_f64..=1.0) {
        let out = HyperscalerFunding::evaluate(&inputs);
        let between = |low: f64, high: f64| low + (high - low) * part;
        let raised = |changes: &dyn Fn(&mut Inputs)| {
            let mut changed = inputs.clone();
            changes(&mut changed);
            HyperscalerFunding::evaluate(&changed).raised
        };
        let richer = raised(&|x| x.growth = between(x.growth, 1.0));
        prop_assert!(no_less(out.raised, richer, out.raised));
        for more in [
            raised(&|x| x.scale = between(x.scale, 3.0)),
            raised(&|x| x.payouts = between(x.payouts, 5.0)),
            raised(&|x| x.points = between(x.points, 0.2)),
            raised(&|x| x.later = between(x.later, 1.0)),
        ] {
            prop_assert!(no_less(more, out.raised, out.raised));
        }
    }

    /// Without slopes the supply and the debt change nothing of the price.
    #[test]
    fn without_slopes_the_price_stands_still(inputs in any_inputs::<HyperscalerFunding>()) {
        let flat = Inputs { slope: 0.0, turn: 0.0, ..inputs };
        let out = HyperscalerFunding::evaluate(&flat);
        prop_assert_eq!(out.spread, flat.base);
        prop_assert_eq!((out.widened, out.widen_leases, out.widen_all), (0.0, 0.0, 0.0));
        for include in [Include::Reported, Include::Leases, Include::All] {
            let other = HyperscalerFunding::evaluate(&Inputs { include, ..flat.clone() });
            prop_assert_eq!((other.raised, other.interest), (out.raised, out.interest));
        }
    }

    /// Two halves of a company are the company.
    #[test]
    fn a_company_may_be_cut_in_two(inputs in most_inputs::<HyperscalerFunding>()) {
        prop_assume!(inputs.companies.len() < 12);
        let mut halves = inputs.clone();
        let Some(mut half) = halves.companies.pop() else { return Ok(()) };
        for part in [
            &mut half.cash, &mut half.capex, &mut half.next, &mut half.paid, &mut half.debt, &mut half.leases,
            &mut half.commitments,
        ] {
            *part /= 2.0;
        }
        halves.companies.extend([half.clone(), half]);
        let (whole, cut) = (HyperscalerFunding::evaluate(&inputs), HyperscalerFunding::evaluate(&halves));
        // A spread may be the small difference of large numbers.
        let like = |one: f64, other: f64| (one - other).abs() <= 1e-7 * one.abs().max(1e-3);
        prop_assert!(like(whole.raised, cut.raised), "{} {}", whole.raised, cut.raised);
        prop_assert!(like(whole.spread, cut.spread) && like(whole.interest, cut.interest));
    }

    /// Companies that are joined need no more than apart: the one's surplus pays for the other's gap.
    #[test]
    fn joined_they_would_need_less(inputs in most_inputs::<HyperscalerFunding>()) {
        let flat = Inputs { slope: 0.0, turn: 0.0, ..inputs };
        let mut one = flat.clone();
        let mut sum = one.companies[0].clone();
        for company in &one.companies[1..] {
            sum.cash += company.cash;
            sum.capex += company.capex;
            sum.next += company.next;
            sum.paid += company.paid;
            sum.debt += company.debt;
        }
        one.companies = vec![sum];
        let (apart, joined) = (HyperscalerFunding::evaluate(&flat), HyperscalerFunding::evaluate(&one));
        prop_assert!(no_less(apart.raised, joined.raised, apart.raised));
    }
}
