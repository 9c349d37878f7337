//! What holds whatever the inputs.

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};
use crate::models::tranches::{Inputs, Outputs, Tranches};
use proptest::prelude::*;

/// The classes in order.
fn in_order(inputs: &Inputs) -> bool {
    Tranches::conflict(inputs).is_none()
}

/// Any inputs, with classes in order: the heights of the steps are drawn instead.
fn orderly() -> impl Strategy<Value = Inputs> {
    (any_inputs::<Tranches>(), prop::array::uniform4(0.01_f64..0.24)).prop_map(|(inputs, steps)| {
        let d = steps[0];
        let c = d + steps[1];
        let b = c + steps[2];
        Inputs { attach_a: b + steps[3], attach_b: b, attach_c: c, attach_d: d, ..inputs }
    })
}

/// What classes lose, weighted by their width.
fn total(inputs: &Inputs, losses: [Answer; 5]) -> f64 {
    let classes = inputs.classes().into_iter().zip(losses);
    classes.map(|((from, to), loss)| (to - from) * loss.number().unwrap_or(0.0)).sum()
}

fn own(out: &Outputs) -> [Answer; 5] {
    [out.loss_a, out.loss_b, out.loss_c, out.loss_d, out.loss_e]
}

fn large(out: &Outputs) -> [Answer; 5] {
    [out.large_a, out.large_b, out.large_c, out.large_d, out.large_e]
}

proptest! {
    #![proptest_config(cases(120))]

    /// What the classes lose is what the pool loses: at any correlation, in this pool and in an endless one.
    #[test]
    fn classes_add_up_to_the_pool(inputs in orderly()) {
        prop_assert!(in_order(&inputs));
        let out = Tranches::evaluate(&inputs);
        for losses in [own(&out), large(&out)] {
            let sum = total(&inputs, losses);
            prop_assert!((sum - out.loss).abs() <= 1e-10 * out.loss + 1e-13, "{sum} is not {}", out.loss);
        }
    }

    /// A class above another is never hit sooner, nor harder.
    #[test]
    fn higher_classes_lose_less(inputs in orderly()) {
        let out = Tranches::evaluate(&inputs);
        for losses in [own(&out), large(&out)] {
            let losses: Vec<f64> = losses.into_iter().filter_map(Answer::number).collect();
            prop_assert!(losses.windows(2).all(|pair| pair[0] <= pair[1] + 1e-12), "{losses:?}");
            prop_assert!(losses.iter().all(|loss| (0.0..=1.0 + 1e-11).contains(loss)), "{losses:?}");
        }
        let hits = [out.hit_a, out.hit_b, out.hit_c, out.hit_d];
        prop_assert!(hits.windows(2).all(|pair| pair[0] <= pair[1] + 1e-12), "{hits:?}");
        // A class that loses on average so much is hit at least as often.
        for (loss, hit) in own(&out).into_iter().zip(hits) {
            prop_assert!(loss.number().unwrap_or(0.0) <= hit + 1e-12);
        }
    }

    /// Correlation moves losses up: what lies below any level loses less, what lies above it more.
    #[test]
    fn correlation_moves_losses_up(inputs in orderly(), part in 0.0_f64..=1.0) {
        let more = Inputs { correlation: inputs.correlation + (1.0 - inputs.correlation) * part, ..inputs };
        let (before, after) = (Tranches::evaluate(&inputs), Tranches::evaluate(&more));
        let [low, high] = [&before, &after].map(|out| out.loss_a.number().unwrap_or(0.0));
        prop_assert!(no_less(high, low, 1.0), "{low} to {high}");
        let [low, high] = [&before, &after].map(|out| out.loss_e.number().unwrap_or(0.0));
        prop_assert!(no_less(low, high, 1.0), "{low} to {high}");
        prop_assert!(no_less(before.share, after.share, 10.0), "{} to {}", before.share, after.share);
    }

    /// The class that just keeps the limit keeps it, and one a little larger does not.
    #[test]
    fn the_attachment_point_just_keeps_the_limit(inputs in most_inputs::<Tranches>()) {
        let workings = Tranches::work(&inputs);
        let out = Tranches::outputs(&inputs, &workings);
        if out.attachment > 1e-6 && out.attachment < 1.0 - 1e-3 {
            let kept = workings.losses.of_tranche(out.attachment, 1.0);
            prop_assert!((kept / out.limit - 1.0).abs() < 1e-6, "{kept} is not {}", out.limit);
            let larger = workings.losses.of_tranche(out.attachment - 1e-6, 1.0);
            prop_assert!(larger > out.limit * (1.0 - 1e-9));
        } else if out.attachment == 0.0 {
            prop_assert!(out.loss <= out.limit * (1.0 + 1e-9));
        }
        prop_assert!((out.dollars + out.pool * out.attachment - out.pool).abs() <= 1e-9 * out.pool);
    }

    /// A rating that assumes what there is sells what keeps its limit.
    #[test]
    fn a_rating_that_is_right_is_kept(inputs in any_inputs::<Tranches>()) {
        let right = Inputs { assumed: inputs.correlation, ..inputs };
        let out = Tranches::evaluate(&right);
        prop_assert_eq!(out.sold, out.dollars);
        // A thin class is known to fewer digits.
        if let Answer::Number(multiple) = out.multiple
            && out.sold > 1e-3 * out.pool
        {
            prop_assert!(multiple <= 1.0 + 1e-6, "{multiple}");
        }
    }

    /// More defaults and dearer defaults leave less of the rating, and cost every class as much or more.
    #[test]
    fn risk_leaves_less(inputs in orderly(), part in 0.0_f64..=1.0) {
        let toward = |now: f64, end: f64| now + (end - now) * part;
        let out = Tranches::evaluate(&inputs);
        for worse in [
            Inputs { rate: toward(inputs.rate, 1.0), ..inputs },
            Inputs { haircut: toward(inputs.haircut, 1.0), ..inputs },
            Inputs { cost: toward(inputs.cost, 0.9), ..inputs },
            Inputs { ltv: toward(inputs.ltv, 1.5), ..inputs },
        ] {
            let other = Tranches::evaluate(&worse);
            prop_assert!(no_less(out.share, other.share, 10.0), "{worse:?}");
            for (one, other) in own(&out).into_iter().zip(own(&other)) {
                prop_assert!(no_less(other.number().unwrap_or(0.0), one.number().unwrap_or(0.0), 10.0));
            }
        }
    }
}
