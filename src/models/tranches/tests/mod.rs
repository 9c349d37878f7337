//! Packaged and tranched: a second working, published figures, and its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::finance::normal;
use crate::finance::one_factor::{Copula, OneFactor};
use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::agrees;
use crate::models::tranches::{IDEALISED, Inputs, Joint, Tranches};

#[test]
fn it_agrees_with_a_second_working() {
    agrees("tranches", include_str!("../golden/cases.json"), &[], &["merited"]);
}

fn pool(changes: impl FnOnce(&mut Inputs)) -> Inputs {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<Tranches>(&inputs);
    inputs
}

/// What a rating's limit is over 5 years, as published: Aaa, Aa2, A2, Baa2, Ba2, B2; every limit is 55% of a
/// round probability, and rises with the years and down the ratings.
#[test]
fn limits_rise_with_time_and_risk() {
    let five: Vec<f64> = IDEALISED.iter().map(|years| years[4]).collect();
    assert_eq!(five, [0.0016, 0.0374, 0.256_85, 0.869, 4.6255, 11.3905]);
    for years in IDEALISED {
        assert!(years.windows(2).all(|pair| pair[0] < pair[1]));
    }
    for pair in IDEALISED.windows(2) {
        assert!(pair[0].iter().zip(pair[1]).all(|(better, worse)| *better < worse));
    }
    // Baa2 and below: probabilities with two decimals of a per cent.
    for years in &IDEALISED[3..] {
        assert!(
            years.iter().all(|limit| (limit / 0.55 * 100.0 - libm::round(limit / 0.55 * 100.0)).abs() < 1e-9)
        );
    }
}

/// The Basel Committee's illustrative risk weight of a company with PD 1%, LGD 45% and 2.5 years is 92.32%:
/// it rests on the share of defaults that a large pool exceeds once in a thousand times.
#[test]
fn the_large_pool_gives_basels_risk_weight() {
    let default = 0.01;
    let weight = (1.0 - libm::exp(-50.0 * default)) / (1.0 - libm::exp(-50.0));
    let correlation = 0.12 * weight + 0.24 * (1.0 - weight);
    let factor = OneFactor { copula: Copula::Gaussian, default, correlation };
    // P(D > x) is the slope of E min(D, x).
    let beyond = |x: f64| (factor.large_pool(x + 1e-4) - factor.large_pool(x - 1e-4)) / 2e-4;
    let (mut low, mut high) = (0.01, 0.5);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if beyond(middle) > 0.001 { low = middle } else { high = middle }
    }
    let b = libm::pow(0.118_52 - 0.054_78 * libm::log(default), 2.0);
    let capital = 0.45 * (low - default) / (1.0 - 1.5 * b);
    near(12.5 * capital, 0.9232, 1e-4);
}

/// Coval, Jurek and Stafford, as reported: a AAA class sized on 20% falls eleven notches at 80%. By expected
/// loss it falls eight, from Aaa to Baa2; by the probability of a loss, which rises from 0.05% to 3.9%,
/// further.
#[test]
fn misjudged_correlation_costs_eight_notches() {
    let bonds = |correlation: f64| {
        pool(|x| {
            (x.rate, x.ltv, x.haircut, x.cost) = (1.0 - libm::pow(0.95, 0.2), 1.0, 0.5, 0.0);
            (x.correlation, x.assumed) = (correlation, 0.2);
        })
    };
    let out = Tranches::evaluate(&bonds(0.8));
    near(out.default, 0.05, 1e-12);
    near(out.severity, 0.5, 1e-15);
    assert_eq!(out.merited.text().map(|text| text.en), Some("BBB (Baa2)"));
    let workings = Tranches::work(&bonds(0.8));
    near(workings.losses.beyond(out.sold_attachment), 0.0387, 2e-3);
    near(workings.planned.beyond(out.sold_attachment), 0.000_484, 2e-3);
    let as_planned = Tranches::evaluate(&bonds(0.2));
    near(as_planned.multiple.number().unwrap(), 1.0, 1e-9);
    assert_eq!(as_planned.merited.text().map(|text| text.en), Some("AAA (Aaa)"));
}

/// At a correlation of 1 there is one loan; alone it is one too.
#[test]
fn one_loan_is_all_or_nothing() {
    for joint in [Joint::Gaussian, Joint::Student] {
        let together = Tranches::evaluate(&pool(|x| (x.joint, x.correlation) = (joint, 1.0)));
        let alone = Tranches::evaluate(&pool(|x| (x.joint, x.loans) = (joint, 1.0)));
        for out in [together, alone] {
            for loss in [out.loss_b, out.loss_c, out.loss_d, out.loss_e] {
                near(loss.number().unwrap(), out.default, 1e-14);
            }
            near(out.loss_a.number().unwrap(), out.default * (out.severity - 0.3) / 0.7, 1e-13);
            near(out.none, 1.0 - out.default, 1e-14);
        }
    }
}

/// Without correlation it is the binomial distribution: three loans by hand.
#[test]
fn independent_loans_are_counted_by_hand() {
    let out = Tranches::evaluate(&pool(|x| {
        (x.loans, x.correlation, x.rate, x.term) = (3.0, 0.0, 0.1, 1);
        (x.ltv, x.haircut, x.cost) = (1.0, 0.6, 0.0);
    }));
    // Losses of 0, 20, 40 and 60% with probabilities .729, .243, .027 and .001.
    near(out.loss_a.number().unwrap(), (0.027 * 0.1 + 0.001 * 0.3) / 0.7, 1e-13);
    near(out.loss_b.number().unwrap(), (0.243 * 0.05 + 0.028 * 0.15) / 0.15, 1e-13);
    near(out.hit_a, 0.028, 1e-13);
    near(out.none, 0.729, 1e-13);
}

/// No default and certain default are exact.
#[test]
fn nothing_and_everything_are_exact() {
    let none = Tranches::evaluate(&pool(|x| x.rate = 0.0));
    assert_eq!((none.share, none.loss, none.none), (1.0, 0.0, 1.0));
    assert_eq!(none.loss_e, Answer::Number(0.0));
    let all = Tranches::evaluate(&pool(|x| x.rate = 1.0));
    assert_eq!((all.none, all.hit_a, all.loss_e), (0.0, 1.0, Answer::Number(1.0)));
    // All is lost for certain up to the loss given default, and nothing above.
    near(all.share, 1.0 - (all.severity - all.limit) / (1.0 - all.limit), 1e-12);
}

/// Classes must lie above one another; the lower one is named.
#[test]
fn classes_out_of_order_are_named() {
    assert_eq!(Tranches::conflict(&Inputs::default()), None);
    let wrong = pool(|x| x.attach_c = 0.15);
    assert_eq!(Tranches::conflict(&wrong).map(|(key, _)| key), Some("attach-c"));
    assert!(matches!(Tranches::evaluate(&wrong).loss_c, Answer::Absent(_)));
}

/// The share beyond a limit, in the textbook's form for a large pool.
#[test]
fn vasiceks_distribution_is_the_limit() {
    let (default, correlation) = (0.02, 0.1);
    let factor = OneFactor { copula: Copula::Gaussian, default, correlation };
    for x in [0.005, 0.02, 0.06, 0.12] {
        let beyond = (factor.large_pool(x * 1.001) - factor.large_pool(x * 0.999)) / (x * 0.002);
        let z = (libm::sqrt(1.0 - correlation) * normal::quantile(x) - normal::quantile(default))
            / libm::sqrt(correlation);
        near(beyond, normal::cumulative(-z), 1e-5);
    }
}
