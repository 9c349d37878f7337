//! Four structures side by side: a second working, and their own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::field::InputSet;
use crate::core::model::Calculator;
use crate::models::refinancing::Scenario;
use crate::models::side_by_side::{
    Borrower, Demand, FillOrder, Inputs, Neocloud, Oracle, Paths, SideBySide, YEARS,
};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases};
use crate::models::testing::oracle::agrees;

#[test]
fn it_agrees_with_a_second_working() {
    agrees("side-by-side", include_str!("../golden/cases.json"), &[], &["first", "dropped"]);
}

#[test]
fn the_defaults_tell_the_story() {
    let on_time = SideBySide::evaluate(&Inputs { scenario: Scenario::OnTime, ..Inputs::default() });
    assert_eq!(on_time.lenders, 0.0);
    assert!((on_time.neo_fill - 1.0).abs() < 1e-12);
    // Short debt on contracts fails when the contracts end.
    let slow = SideBySide::evaluate(&Inputs::default());
    assert_eq!(slow.neo_fails, Answer::Number(2031.0));
    assert!(slow.hyp_fails.number().is_none() && slow.spv_fails.number().is_none());
    let stalled = SideBySide::evaluate(&Inputs { scenario: Scenario::Stalled, ..Inputs::default() });
    assert!(
        stalled.ora_fails.number().expect("Oracle fails")
            > stalled.neo_fails.number().expect("the neocloud fails")
    );
    assert!(stalled.spv_guarantor > 0.0 && stalled.spv_fails.number().is_none());
}

#[test]
fn shares_that_do_not_add_up_are_refused_and_still_answered() {
    let neocloud = |strong: f64, weak: f64| Inputs {
        neocloud: Neocloud { strong, weak, ..Neocloud::default() },
        ..Inputs::default()
    };
    let over = neocloud(0.8, 0.5);
    assert_eq!(SideBySide::conflict(&over).map(|(key, _)| key), Some("neo-weak"));
    assert_eq!(SideBySide::evaluate(&over), SideBySide::evaluate(&neocloud(0.8, 0.2)));
    let oracle = Oracle { strong: 1.0, ..Oracle::default() };
    let over = Inputs { oracle, ..Inputs::default() };
    assert_eq!(SideBySide::conflict(&over).map(|(key, _)| key), Some("ora-weak"));
    assert!(SideBySide::conflict(&Inputs::default()).is_none());
    assert!(SideBySide::conflict(&neocloud(0.7, 0.3)).is_none());
    assert_eq!(Inputs::SPECS.iter().filter(|spec| spec.key.ends_with("-weak")).count(), 2);
}

fn check(paths: &Paths) -> Result<(), TestCaseError> {
    for who in Borrower::ALL {
        for year in paths.of(who) {
            let paid = year.from_cash + year.from_guarantor + year.from_cushion + year.from_owners;
            for part in [
                year.due,
                year.from_cash,
                year.from_guarantor,
                year.from_cushion,
                year.from_owners,
                year.unpaid,
            ] {
                prop_assert!(part >= 0.0, "{who:?} {year:?}");
            }
            // Nothing due is forgotten: what is not paid is unpaid.
            prop_assert!(paid + year.unpaid >= year.due * (1.0 - 1e-11), "{who:?} {year:?}");
            prop_assert!(year.unpaid <= year.due && (0.0..=1.0).contains(&year.fill));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn flows_balance(inputs in any_inputs::<SideBySide>()) {
        let paths = SideBySide::work(&inputs);
        check(&paths)?;
        // What the guarantee pays to the SPV is what the tenant pays beside its rent.
        let spv: f64 = paths.of(Borrower::Spv).iter().map(|year| year.from_guarantor).sum();
        let rent: f64 = paths.paid_by_tenant.iter().sum::<f64>() - spv;
        prop_assert!(rent >= -1.0 && spv <= paths.paid_by_tenant.iter().sum::<f64>() + 1.0);
        let out = SideBySide::evaluate(&inputs);
        let support = [
            (out.neo_cushion, inputs.neocloud.cash), (out.neo_owners, inputs.neocloud.owners),
            (out.ora_cushion, inputs.oracle.cash), (out.ora_owners, inputs.oracle.owners),
            (out.spv_cushion, inputs.spv.cash), (out.hyp_owners, inputs.hyperscaler.owners),
        ];
        for (used, there) in support {
            prop_assert!(used <= there * (1.0 + 1e-12));
        }
    }

    /// Nobody is served twice: at planned prices what is sold is demand, or what contracts make customers
    /// pay.
    #[test]
    fn demand_is_shared_out_once(inputs in any_inputs::<SideBySide>()) {
        let inputs = Inputs { price: 0.0, ..inputs };
        let shared = Demand::of(&inputs);
        let full = [inputs.spv.full, inputs.neocloud.full, inputs.hyperscaler.full, inputs.oracle.full];
        for index in 0..YEARS {
            let sold: f64 = shared.revenue[index].iter().sum();
            let offered: f64 = full.iter().sum::<f64>() * shared.planned[index];
            prop_assert!(sold <= offered * (1.0 + 1e-12));
            let wanted = shared.wanted[index];
            prop_assert!(sold >= wanted.min(offered) * (1.0 - 1e-11), "{sold} of {wanted}");
            for (who, full) in full.iter().enumerate() {
                let filled = shared.fill[index][who] * full * shared.planned[index];
                prop_assert!((filled - shared.revenue[index][who]).abs() <= 1e-9 * (1.0 + filled));
            }
        }
    }

    /// On time all is filled to the last bit: a tenant that renews only then stays, and guarantees nothing.
    #[test]
    fn on_time_nothing_is_empty_for_rounding(inputs in any_inputs::<SideBySide>()) {
        for order in FillOrder::ALL {
            let mut inputs = Inputs { scenario: Scenario::OnTime, order: *order, ..inputs };
            (inputs.spv.renew, inputs.spv.start, inputs.spv.term) = (1.0, inputs.start, 1);
            let demand = Demand::of(&inputs);
            prop_assert!(demand.fill.iter().flatten().all(|fill| *fill == 1.0), "{:?}", demand.fill);
            let paths = SideBySide::work(&inputs);
            prop_assert!(paths.paid_by_tenant.iter().all(|paid| *paid == inputs.spv.rent));
            prop_assert!(paths.of(Borrower::Spv).iter().all(|year| year.from_guarantor == 0.0));
        }
    }

    /// The order changes who is empty, not how much is.
    #[test]
    fn the_order_is_about_who(inputs in any_inputs::<SideBySide>()) {
        let sold = |order| -> Vec<f64> {
            let demand = Demand::of(&Inputs { order, price: 0.0, ..inputs });
            demand.revenue.iter().map(|year| year.iter().sum()).collect()
        };
        let own = sold(FillOrder::OwnFirst);
        for order in [FillOrder::CloudsFirst, FillOrder::ProRata] {
            for (one, two) in own.iter().zip(sold(order)) {
                prop_assert!((one - two).abs() <= 1e-10 * (1.0 + one));
            }
        }
    }

    /// Cash of one's own never makes lenders worse off.
    #[test]
    fn a_larger_cushion_never_hurts(inputs in any_inputs::<SideBySide>(), more in 0.0_f64..5e11) {
        let base = SideBySide::evaluate(&inputs);
        let neocloud = Neocloud { cash: (inputs.neocloud.cash + more).min(1e12), ..inputs.neocloud };
        let richer = SideBySide::evaluate(&Inputs { neocloud, ..inputs });
        prop_assert!(richer.neo_lenders <= base.neo_lenders + 1.0);
        prop_assert_eq!(richer.ora_lenders, base.ora_lenders);
    }
}
