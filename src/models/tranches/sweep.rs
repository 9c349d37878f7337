//! The pool over all correlations, for the pictures.

use super::{CLASSES, Joint, Tranches};
use crate::core::order::ranks;
use crate::finance::tranche::Losses;
use crate::models::prelude::*;

/// Correlations that are drawn, besides the case's own: closer where most changes.
const PLACES: [f64; 18] =
    [0.0, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0];

/// What follows from one correlation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The correlation.
    pub correlation: f64,
    /// What each class is expected to lose.
    pub losses: [Option<f64>; CLASSES],
    /// Dollars within the rating's limit, for each [`Joint`] in the order of its options.
    pub dollars: [f64; Joint::ALL.len()],
}

/// Every correlation that is drawn, rising, the case's own among them.
#[inline(never)]
pub fn sweep(case: &Case<Tranches>) -> Vec<Place> {
    let Case { inputs, workings, .. } = case;
    let mut places = PLACES.to_vec();
    places.extend([inputs.correlation, inputs.assumed]);
    let mut places: Vec<f64> = ranks(&places).into_iter().map(|index| places[index]).collect();
    places.dedup();
    let limit = inputs.limit(inputs.rating as usize);
    let known = [(inputs.correlation, &workings.losses), (inputs.assumed, &workings.planned)];
    let place = |correlation: f64| {
        let mut found = Place { correlation, losses: [None; CLASSES], dollars: [0.0; Joint::ALL.len()] };
        for &joint in Joint::ALL {
            let is_it = |(at, _): &(f64, &Losses)| joint == inputs.joint && *at == correlation;
            let known = known.into_iter().find(is_it).map(|(_, losses)| losses.clone());
            let losses = known.unwrap_or_else(|| inputs.losses(inputs.copula(joint), correlation));
            found.dollars[joint as usize] = inputs.pool() * (1.0 - losses.attachment(limit));
            if joint == inputs.joint {
                found.losses = inputs.class_losses(&losses);
            }
        }
        found
    };
    places.into_iter().map(place).collect()
}
