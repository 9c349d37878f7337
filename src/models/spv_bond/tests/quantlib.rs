//! Bonds as QuantLib prices them: `golden/bonds.py` draws them.

use serde::Deserialize;

use crate::core::date::Date;
use crate::finance::bond::{BondTerms, Repayment};
use crate::finance::business_days::{Roll, is_open};
use crate::finance::day_count::DayCount;

/// The largest relative difference allowed.
const NEAR: f64 = 1e-8;

#[derive(Deserialize)]
struct Golden {
    closed: Vec<String>,
    bonds: Vec<Bond>,
}

#[derive(Deserialize)]
struct Bond {
    issue: (i32, i32),
    maturity: (i32, i32),
    coupon: f64,
    per_year: i32,
    day_count: String,
    long_first: bool,
    profile: String,
    interest_only_until: i32,
    roll: String,
    settlement: (i32, i32),
    rate: f64,
    clean: f64,
    accrued: f64,
    duration: f64,
    convexity: f64,
    #[serde(rename = "yield")]
    found: Option<f64>,
    payments: usize,
    paid: f64,
    last: String,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("../golden/bonds.json")).expect("golden values")
}

fn iso(date: Date) -> String {
    let (month, day) = date.parts();
    format!("{}-{:02}-{day:02}", month / 12, month % 12 + 1)
}

impl Bond {
    fn terms(&self) -> BondTerms {
        BondTerms {
            issue: Date::of(self.issue.0, self.issue.1),
            maturity: Date::of(self.maturity.0, self.maturity.1),
            coupon: self.coupon,
            per_year: self.per_year,
            day_count: match self.day_count.as_str() {
                "30-360" => DayCount::BondBasis,
                "30-360-us" => DayCount::UnitedStates,
                _ => DayCount::ActualIcma,
            },
            long_first: self.long_first,
            repayment: match self.profile.as_str() {
                "level" => Repayment::Level,
                "straight" => Repayment::Straight,
                _ => Repayment::Bullet,
            },
            interest_only_until: self.interest_only_until,
            roll: match self.roll.as_str() {
                "unadjusted" => Roll::Unadjusted,
                "following" => Roll::Following,
                "modified" => Roll::ModifiedFollowing,
                _ => Roll::Preceding,
            },
        }
    }
}

#[test]
fn bonds_are_priced_as_quantlib_prices_them() {
    let bonds = golden().bonds;
    assert!(bonds.len() >= 500);
    let mut worst = [0.0_f64; 6];
    for bond in &bonds {
        let terms = bond.terms();
        let coupons = terms.coupons();
        assert_eq!(coupons.len(), bond.payments, "{terms:?}");
        assert_eq!(coupons.last().map(|coupon| iso(coupon.payment)), Some(bond.last.clone()), "{terms:?}");
        let claim = terms.claim(&coupons, Date::of(bond.settlement.0, bond.settlement.1));
        let moves = claim.sensitivity(bond.rate).expect("something is left to be paid");
        let paid: f64 = coupons.iter().map(|coupon| 100.0 * coupon.service()).sum();
        // A clean price near nought is the difference of two that are not.
        let dirty = bond.clean + bond.accrued;
        let mut compare = |place: usize, found: f64, expected: f64, size: f64| {
            let off = (found - expected).abs() / size.max(1e-12);
            assert!(off <= NEAR, "{terms:?} {:?}: {place}: {found}, not {expected}", bond.settlement);
            worst[place] = worst[place].max(off);
        };
        compare(0, claim.price(bond.rate), bond.clean, bond.clean.abs().max(1e-3 * dirty));
        compare(1, claim.accrued, bond.accrued, bond.accrued);
        compare(2, moves.duration, bond.duration, bond.duration);
        compare(3, moves.convexity, bond.convexity, bond.convexity);
        compare(4, paid, bond.paid, bond.paid);
        if let Some(found) = bond.found {
            let rate = claim.yield_at(bond.clean).expect("a yield");
            // Both from the price, and so as exact as that says: a day before maturity it says little.
            let size = bond.rate.abs().max(1e-5 / moves.duration.min(1.0));
            compare(5, rate, bond.rate, size);
            compare(5, rate, found, size);
        }
    }
    println!("{} bonds: price, accrued, duration, convexity, paid, yield: {worst:?}", bonds.len());
}

#[test]
fn the_market_is_closed_when_quantlib_has_it_closed() {
    let closed = golden().closed;
    let mut found = Vec::new();
    let mut day = Date::of(2020 * 12, 1);
    while day < Date::of(2086 * 12, 1) {
        if day.weekday() < 5 && !is_open(day) {
            found.push(iso(day));
        }
        day = day.plus(1);
    }
    assert_eq!(found, closed);
}
