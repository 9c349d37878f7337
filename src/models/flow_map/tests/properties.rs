//! The flow map.

use crate::core::model::{Calculator, Case};
use crate::models::flow_map::{Flow, FlowMap, Inputs, back, dollar, out};
use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};
use proptest::prelude::*;

/// The most that is left over at nodes that something enters and leaves, as a part of what enters.
fn left_over(flow: &Flow) -> f64 {
    (0..flow.nodes.len())
        .map(|node| {
            let sum = |of: &dyn Fn(&(usize, usize, f64)) -> bool| -> f64 {
                flow.bands.iter().filter(|band| of(band)).map(|band| band.2).sum()
            };
            let (entering, leaving) = (sum(&|band| band.1 == node), sum(&|band| band.0 == node));
            let between = flow
                .bands
                .iter()
                .any(|band| band.0 == node && flow.nodes[band.1].1 > flow.nodes[node].1)
                && flow.bands.iter().any(|band| band.1 == node && flow.nodes[band.0].1 < flow.nodes[node].1);
            if between { (entering - leaving).abs() / entering.max(leaving).max(1e-300) } else { 0.0 }
        })
        .fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(cases(1000))]

    /// At every node but the first and last as much leaves as enters.
    #[test]
    fn flows_balance_at_every_node(inputs in any_inputs::<FlowMap>()) {
        let workings = FlowMap::work(&inputs);
        let outputs = FlowMap::outputs(&inputs, &workings);
        let case = Case { inputs: &inputs, workings: &workings, outputs: &outputs };
        for flow in [out(&case), back(&case), dollar(&case)] {
            prop_assert!(flow.bands.iter().all(|band| band.2 >= 0.0 && band.2.is_finite()), "{flow:?}");
            prop_assert!(left_over(&flow) <= 1e-11, "{} {flow:?}", left_over(&flow));
        }
    }

    /// Whoever takes it, the interest is the same; what is put in is what is spent.
    #[test]
    fn the_parts_add_up(inputs in any_inputs::<FlowMap>()) {
        let out = FlowMap::evaluate(&inputs);
        let near = |one: f64, other: f64, scale: f64| (one - other).abs() <= 1e-11 * scale.abs() + 1e-6;
        let interest = out.loan_rate * out.loans;
        let scale = interest + out.managers + out.banks;
        prop_assert!(near(out.income + out.managers + out.banks, interest, scale));
        prop_assert!(near(out.savers + out.lines, out.loans, out.loans));
        prop_assert!(near(out.chips + out.buildings, out.loans + out.put_up, out.loans + out.put_up));
        prop_assert!(no_less(out.rent, interest + out.principal, out.rent));
        let levered = (out.loan_rate - inputs.line * inputs.line_rate) / inputs.own();
        prop_assert!(out.net <= levered + 1e-12);
        prop_assert!(no_less(out.net, out.after_loss, 1.0));
    }

    /// Fee and carry only take; a higher hurdle and dearer loans only give to savers.
    #[test]
    fn terms_move_the_yield_one_way(inputs in most_inputs::<FlowMap>(), part in 0.0_f64..=1.0) {
        let net = FlowMap::evaluate(&inputs).net;
        let up = |value: f64, most: f64| value + (most - value) * part;
        for less in [
            Inputs { fee: up(inputs.fee, 0.05), ..inputs },
            Inputs { carry: up(inputs.carry, 0.5), ..inputs },
            Inputs { line_rate: up(inputs.line_rate, 0.2), ..inputs },
        ] {
            prop_assert!(no_less(net, FlowMap::evaluate(&less).net, 1.0));
        }
        for more in [
            Inputs { hurdle: up(inputs.hurdle, 0.3), ..inputs },
            Inputs { points: up(inputs.points, 0.15), ..inputs },
        ] {
            prop_assert!(no_less(FlowMap::evaluate(&more).net, net, 1.0));
        }
    }

    /// At the risk weight at which it breaks even, a bank needs what the loan pays.
    #[test]
    fn the_bank_breaks_even_where_it_says(inputs in any_inputs::<FlowMap>()) {
        let out = FlowMap::evaluate(&inputs);
        let workings = FlowMap::work(&inputs);
        for (answer, route) in [out.weight_spv, out.weight_neo].into_iter().zip(&workings.routes) {
            if let Some(weight) = answer.number() {
                prop_assert!((inputs.bank_rate(weight) - route.rate).abs() <= 1e-12);
            }
        }
        prop_assert!((out.bank_rate - inputs.bank_rate(0.0) - out.charge).abs() <= 1e-15);
    }

    /// Without lines, fee and carry savers have what the loan pays, and all of it comes back.
    #[test]
    fn without_a_middleman_nothing_is_lost(inputs in any_inputs::<FlowMap>()) {
        let bare = Inputs { fee: 0.0, carry: 0.0, line: 0.0, ..inputs };
        let (out, workings) = (FlowMap::evaluate(&bare), FlowMap::work(&bare));
        prop_assert!((out.net - out.loan_rate).abs() <= 1e-15);
        let years = [bare.spv_years, bare.neo_years];
        for (route, years) in workings.routes.iter().zip(years) {
            let paid = crate::finance::annuity::crf(route.rate, f64::from(years)) * f64::from(years);
            prop_assert!((route.comes_back() - paid).abs() <= 1e-11 * paid);
        }
    }
}
