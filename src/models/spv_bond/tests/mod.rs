//! The SPV bond: QuantLib's bonds, published figures, a second working, and the model's own laws.

mod properties;
mod quantlib;

use crate::core::answer::Answer;
use crate::core::date::Date;
use crate::core::model::{Calculator, Model};
use crate::finance::bond::{BondTerms, Repayment};
use crate::finance::business_days::Roll;
use crate::finance::day_count::DayCount;
use crate::models::spv_bond::{Inputs, Outputs, SpvBond};

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

#[test]
fn it_agrees_with_a_second_working() {
    let searched = [
        "yield",
        "spread",
        "then-yield",
        "then-spread",
        "issue-yield",
        "issue-spread",
        "duration",
        "convexity",
        "issue-change",
        "issue-rates",
        "issue-credit",
        "issue-time",
        "then-change",
        "then-rates",
        "then-credit",
        "then-time",
        "extra",
        "extra-cost",
        "implied",
        "excess",
    ]
    .map(|key| (key, ROOTS));
    agrees("spv-bond", include_str!("../golden/cases.json"), &searched, &[]);
}

fn preset(key: &str) -> (Inputs, Outputs) {
    use crate::core::field::InputSet;
    let model: &dyn Model = &SpvBond;
    let preset = model.about().presets.iter().find(|preset| preset.key == key).expect("a preset");
    let inputs = Inputs::read(&model.preset(preset)).expect("its inputs");
    within_bounds::<SpvBond>(&inputs);
    assert_eq!(<SpvBond as Calculator>::conflict(&inputs), None, "{key}");
    (inputs, SpvBond::evaluate(&inputs))
}

fn number(answer: Answer) -> f64 {
    answer.number().expect("a number")
}

/// QuantLib's test suite, testCachedFixed: 2.875%, actual/actual, four years, priced on a flat 3% curve.
#[test]
fn quantlibs_cached_bond() {
    let terms = BondTerms {
        issue: Date::of(2004 * 12 + 10, 30),
        maturity: Date::of(2008 * 12 + 10, 30),
        coupon: 0.028_75,
        per_year: 2,
        day_count: DayCount::ActualIcma,
        long_first: false,
        repayment: Repayment::Bullet,
        interest_only_until: 0,
        // The schedule there is modified following, interest too: paid and accrued to the business day.
        roll: Roll::Unadjusted,
    };
    let coupons = terms.coupons();
    // Each payment, on its business day, at 3% compounded continuously over days of a year of 360 from
    // 22 November 2004; priced for settlement on 30 November.
    let evaluated = Date::of(2004 * 12 + 10, 22);
    let worth = |day: Date| libm::exp(-0.03 * f64::from(evaluated.days_to(day)) / 360.0);
    let price: f64 = coupons
        .iter()
        .map(|coupon| 100.0 * coupon.service() * worth(Roll::ModifiedFollowing.adjust(coupon.end)))
        .sum();
    assert!((price / worth(terms.issue) - 99.298_100).abs() < 1e-6, "{}", price / worth(terms.issue));
}

/// The facts of the Beignet notes: what is quoted, and what our assumed terms make of it.
#[test]
fn hyperions_notes_are_as_published() {
    let out = SpvBond::evaluate(&Inputs::default());
    // A coupon of 6.581% at par, 225 basis points over Treasuries.
    near(number(out.issue_yield), 0.065_81, 5e-4);
    near(number(out.issue_spread), 0.022_5, 1e-3);
    // 96 basis points over Meta's own bonds.
    near(number(out.extra), 0.009_6, 0.01);
    // 7.55% and about 230 basis points at 91: on a level schedule a tenth of a point more.
    near(number(out.now_yield), 0.0755, 0.015);
    near(number(out.now_spread), 0.0230, 0.05);
    // 80% of $12.3bn over four years is about the level debt service.
    near(out.service, 2.474e9, 1e-3);
    near(number(out.cover), 0.994, 1e-3);
    // From par the fall is rates, from the high it is more spread than rates.
    assert!(number(out.issue_rates) < 5.0 * number(out.issue_credit));
    assert!(number(out.then_credit) < number(out.then_rates));
    // The high was about what the notes would be worth at Meta's own yield.
    near(out.tenant_price, 110.2, 0.01);
    // The notes run four years longer than the guarantee, and the lease may be renewed for them.
    let years =
        [out.contract_years, out.either_years, out.renewal_years, out.guarantee_years, out.bare_years];
    assert_eq!(years, [4.0, 12.0, 4.0, 0.0, 0.0]);
}

/// Weighted life at issue: 16.0 years level, 13.9 straight-line, 23.6 at maturity.
#[test]
fn the_repayment_decides_the_life() {
    use crate::models::spv_bond::Profile;
    for (profile, life) in [(Profile::Level, 16.0), (Profile::Straight, 13.9), (Profile::Bullet, 23.6)] {
        let inputs = Inputs { profile, ..Inputs::default() };
        let work = SpvBond::work(&inputs);
        let found = work.claims[0].weighted_life().expect("a life");
        assert!((found - life).abs() < 0.06, "{profile:?}: {found}");
    }
}

/// Saline: 19.5 years with an average life of 14, after six years of interest only.
#[test]
fn salines_average_life_is_as_published() {
    let (inputs, out) = preset("saline");
    let life = SpvBond::work(&inputs).claims[0].weighted_life().expect("a life");
    assert!((life - 14.0).abs() < 0.5, "{life}");
    assert_eq!(out.bare_years, 0.0);
}

/// El Paso: 287.5 basis points over Treasuries, 62.5 wider than Hyperion. Beacon Point and River Bend: 165
/// and 185.
#[test]
fn the_presets_price_at_their_spreads() {
    for (key, spread) in [("el-paso", 0.028_75), ("beacon-point", 0.0165), ("river-bend", 0.0185)] {
        let (_, out) = preset(key);
        near(number(out.issue_spread), spread, 2e-3);
        assert_eq!(number(out.issue_change), 0.0);
    }
    // The whole of Beacon Point's lease, $9.8bn over 15 years.
    let (inputs, out) = preset("beacon-point");
    near(inputs.rent * 15.0, 9.8e9, 1e-3);
    assert!(number(out.cover) > 1.4 && number(out.renewed) == 0.0);
}

/// A tenant that leaves is bound to the end of its term, and the guarantee holds on its last day.
#[test]
fn leaving_is_at_the_end_of_a_term() {
    let stays = |leaves| Inputs { leaves, ..Inputs::default() }.stays();
    assert_eq!([1, 4, 5, 16, 17, 40].map(stays), [4, 4, 8, 16, 20, 20]);
    let at = |leaves| SpvBond::evaluate(&Inputs { leaves, ..Inputs::default() });
    assert_eq!(at(16).loss, Answer::Number(0.0));
    assert!(number(at(16).left_guarantee) > 15e9);
    assert_eq!(at(20).loss.number(), None);
    let (inputs, out) = preset("leaves");
    assert!(number(out.loss) > 1e9);
    let work = SpvBond::work(&inputs);
    assert!(work.years[7].rent > 0.0 && work.years[8].rent == 0.0);
    // The lease that can't be renewed to maturity leaves years bare.
    let short = SpvBond::evaluate(&Inputs { longest: 12, guarantee_years: 14, ..Inputs::default() });
    assert_eq!([short.guarantee_years, short.bare_years], [2.0, 6.0]);
    assert_eq!(number(short.cover), 0.0);
}

/// ASC 842 and IFRS 16 differ in when the rent is cost, and in nothing where the same years are counted.
#[test]
fn both_standards_book_the_same_years_alike() {
    let inputs = Inputs { counted: 4, ..Inputs::default() };
    let out = SpvBond::evaluate(&inputs);
    assert_eq!(out.gaap_liability, out.ifrs_liability);
    assert_eq!(out.gaap_cost, inputs.rent);
    assert!(out.ifrs_cost > out.gaap_cost);
    // Four payments at 5.625%, by the annuity formula.
    let factor = crate::finance::annuity::annuity_factor(0.056_25, 4.0);
    near(out.gaap_liability, inputs.rent * factor, 1e-14);
    near(out.unbooked, 16.0 * inputs.rent, 1e-14);
}

/// Bad dates are refused by name, and a price without a yield says so.
#[test]
fn what_contradicts_itself_is_named() {
    let conflict = |changes: fn(&mut Inputs)| {
        let mut inputs = Inputs::default();
        changes(&mut inputs);
        // An answer stands all the same.
        let _ = SpvBond::evaluate(&inputs);
        <SpvBond as Calculator>::conflict(&inputs).map(|(key, _)| key)
    };
    assert_eq!(conflict(|_| ()), None);
    assert_eq!(conflict(|x| (x.matures, x.issued) = (24_360, 24_400)), Some("maturity"));
    assert_eq!(conflict(|x| x.then_month = 24_300), Some("then"));
    assert_eq!(conflict(|x| x.now_month = 24_308), Some("now"));
    assert_eq!(conflict(|x| (x.matures, x.now_month) = (24_370, 24_370)), Some("now"));
    let absent = SpvBond::evaluate(&Inputs { now_price: 1.0, ..Inputs::default() });
    for answer in [absent.now_yield, absent.duration, absent.issue_rates, absent.implied] {
        assert!(answer.text().is_some_and(|why| why.en.starts_with("none: no yield")), "{answer:?}");
    }
    let late = SpvBond::evaluate(&Inputs { rent_start: 24_650, ..Inputs::default() });
    assert!(late.cover.text().is_some_and(|why| why.en.contains("before rent begins")));
    assert_eq!(late.bare_years + late.contract_years, 0.0);
}
