//! What holds of any such bond and lease.

use proptest::prelude::*;

use crate::core::model::Calculator;
use crate::finance::bond::{HIGHEST_YIELD, LOWEST_YIELD};
use crate::models::spv_bond::{Backing, Inputs, SpvBond};

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn same(one: f64, other: f64, size: f64) -> bool {
    (one - other).abs() <= 1e-10 * size.abs() + 1e-300
}

proptest! {
    #![proptest_config(cases(400))]

    /// Principal repaid is what was issued; every period begins where the last one ended.
    #[test]
    fn principal_adds_up(inputs in any_inputs::<SpvBond>()) {
        let work = SpvBond::work(&inputs);
        let repaid: f64 = work.coupons.iter().map(|coupon| coupon.principal).sum();
        prop_assert!((repaid - 1.0).abs() < 1e-10);
        for pair in work.coupons.windows(2) {
            prop_assert_eq!(pair[0].end, pair[1].start);
            prop_assert!(same(pair[0].opening - pair[0].principal, pair[1].opening, 1.0));
        }
        prop_assert!(work.coupons.iter().all(|coupon| coupon.principal >= 0.0 && coupon.interest >= 0.0));
        let (first, last) = (&work.coupons[0], &work.coupons[work.coupons.len() - 1]);
        prop_assert_eq!((first.start, last.end), (inputs.terms().issue, inputs.terms().maturity));
    }

    /// Before rent and after, by lease years, everything is paid once.
    #[test]
    fn lease_years_hold_all_service(inputs in any_inputs::<SpvBond>()) {
        let work = SpvBond::work(&inputs);
        let out = SpvBond::evaluate(&inputs);
        let whole: f64 = work.coupons.iter().map(|coupon| inputs.face * coupon.service()).sum();
        let later: f64 = work.years.iter().map(|year| year.service).sum();
        prop_assert!(same(out.before + later, whole, whole));
        // Each lease year rests on one thing.
        let renewable = out.contract_years + out.either_years + out.renewal_years;
        let all = renewable + out.guarantee_years + out.bare_years;
        prop_assert_eq!(all, work.years.len() as f64);
        if let Some(first) = work.years.first() {
            let repaid: f64 = work.years.iter().map(|year| year.opening - year.closing).sum();
            prop_assert!(same(repaid, first.opening, first.opening));
        }
    }

    /// A price leads to its yield and back, and higher yields to lower prices.
    #[test]
    fn price_and_yield_lead_to_each_other(
        inputs in any_inputs::<SpvBond>(),
        one in -0.4_f64..0.9,
        more in 1e-4_f64..0.1,
    ) {
        let work = SpvBond::work(&inputs);
        for (claim, quote) in work.claims.iter().zip(&work.quotes) {
            if let Some(rate) = quote.rate {
                prop_assert!((LOWEST_YIELD..=HIGHEST_YIELD).contains(&rate));
                let moves = claim.sensitivity(rate).expect("a price");
                let dirty = quote.price + claim.accrued;
                let off = (claim.price(rate) - quote.price).abs();
                prop_assert!(off <= 1e-12 * dirty * (1.0 + moves.duration) + 1e-11, "{off}");
            }
            if !claim.is_empty() {
                // The 30th and the 31st are the same day to 30/360.
                prop_assert!(claim.price(one) >= claim.price(one + more));
                // Duration and convexity are slopes of the price.
                let (step, moves) = (1e-5, claim.sensitivity(one).expect("a price"));
                let at = |rate: f64| claim.price(rate) + claim.accrued;
                let slope = (at(one - step) - at(one + step)) / (2.0 * step * at(one));
                prop_assert!((slope / moves.duration - 1.0).abs() < 1e-3 || moves.duration < 1e-2, "{slope} \
                {moves:?}");
            }
        }
    }

    /// The parts of a change in price add up to it, and each has the sign of what it is due to.
    #[test]
    fn causes_add_up(inputs in any_inputs::<SpvBond>()) {
        let work = SpvBond::work(&inputs);
        for (causes, from) in work.causes.into_iter().zip(&work.quotes) {
            let Some(causes) = causes else { continue };
            let size = from.price + inputs.now_price;
            let sum = causes.rates + causes.credit + causes.time;
            let off = (sum - causes.change).abs();
            prop_assert!(off <= 1e-9 * (size + causes.rates.abs()), "{causes:?}");
            let now = &work.quotes[2];
            let benchmark = now.benchmark - from.benchmark;
            prop_assert!(causes.rates * benchmark <= 0.0, "{causes:?}");
            let spread = now.spread().expect("one") - from.spread().expect("one");
            prop_assert!(causes.credit * spread <= 1e-12 * size, "{causes:?}");
        }
    }

    /// The notes never get more than they are owed, and every dollar owed is covered or lost.
    #[test]
    fn what_is_owed_is_covered_or_lost(inputs in any_inputs::<SpvBond>()) {
        let years = SpvBond::work(&inputs).years;
        for year in 0..=years.len() as u32 {
            let [with, without] = [true, false].map(|can_pay| inputs.leaving(&years, year, can_pay));
            prop_assert!(with.loss() <= without.loss() && with.loss() >= 0.0);
            prop_assert!(with.loss() <= with.owed);
            let covered = with.owed.min(with.value + with.guarantee);
            prop_assert!(same(covered + with.loss(), with.owed, with.owed + with.value));
            prop_assert!(with.guarantee <= inputs.sale_share * inputs.cap.min(inputs.guarantee));
        }
        if !years.is_empty() {
            let loss = inputs.expected_loss(&years);
            let most = (0..=years.len() as u32).map(|year| inputs.leaving(&years, year, false).loss());
            prop_assert!((0.0..=most.fold(0.0, f64::max) * (1.0 + 1e-9)).contains(&loss), "{loss}");
        }
    }

    /// What helps the lenders never hurts them.
    #[test]
    fn what_helps_the_lenders(inputs in most_inputs::<SpvBond>(), part in 0.0_f64..=1.0) {
        let base = SpvBond::evaluate(&inputs);
        let cap = inputs.cap + (5e11 - inputs.cap) * part;
        let decay = inputs.decay * part;
        let sale_share = inputs.sale_share + (1.0 - inputs.sale_share) * part;
        let rent = inputs.rent * (1.0 + part);
        for better in [
            Inputs { cap, ..inputs },
            Inputs { decay, ..inputs },
            Inputs { sale_share, ..inputs },
            Inputs { rent, ..inputs },
        ] {
            let better = SpvBond::evaluate(&better);
            let losses = (base.expected_loss, better.expected_loss);
            for (more, less) in [losses, (base.loss, better.loss), (better.cover, base.cover)] {
                if let (Some(more), Some(less)) = (more.number(), less.number()) {
                    prop_assert!(no_less(more, less, more.abs() + inputs.face));
                }
            }
        }
    }

    /// Over the years counted both standards cost the rent; the liability is paid down to nothing.
    #[test]
    fn books_balance(inputs in any_inputs::<SpvBond>()) {
        for counted in [inputs.term, inputs.years_counted()] {
            let books = inputs.books(counted, counted);
            let rent: f64 = (1..=counted).map(|year| inputs.rent_in(year)).sum();
            prop_assert_eq!(books.len(), counted as usize);
            let [straight, front] = [
                books.iter().map(|year| year.straight).sum::<f64>(),
                books.iter().map(|year| year.front_loaded).sum::<f64>(),
            ];
            prop_assert!(same(straight, rent, rent) && same(front, rent, rent), "{straight} {front} {rent}");
            prop_assert_eq!(books.last().map(|year| year.closing), Some(0.0));
            for (year, book) in (1..=counted).zip(&books) {
                let paid = book.opening * (1.0 + inputs.tenant_yield) - inputs.rent_in(year);
                prop_assert!(same(paid, book.closing, book.opening + inputs.rent));
            }
        }
        // Renewed term by term, the whole stay is booked, and costs the same in all.
        let stays = inputs.stays();
        let all = inputs.books(inputs.term, stays);
        prop_assert_eq!(all.len(), stays as usize);
        let rent: f64 = (1..=stays).map(|year| inputs.rent_in(year)).sum();
        prop_assert!(same(all.iter().map(|year| year.straight).sum(), rent, rent));
        prop_assert!(all.iter().all(|year| year.opening > 0.0 && year.closing >= 0.0));
    }

    /// A tenant that can leave sooner leaves more to be hoped for.
    #[test]
    fn a_shorter_term_covers_less(inputs in most_inputs::<SpvBond>()) {
        let work = SpvBond::work(&inputs);
        let covered = work.years.iter().filter(|year| year.backing == Backing::Contract).count();
        prop_assert_eq!(covered, work.years.len().min(inputs.term as usize));
        prop_assert!((inputs.term..=40).contains(&inputs.stays()));
    }
}
