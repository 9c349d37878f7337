//! Why a series of flows has no value, and the check that every function of flows begins with.

use std::error::Error;
use std::fmt;

use crate::core::root::RootError;

/// Why a series of flows has no answer at all (as opposed to the answer "there is none").
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FlowError {
    /// There is no flow.
    Empty,
    /// The flow at this place (from 0) is infinite or not a number.
    NotFinite(usize),
    /// Every flow is zero, so that every rate is a rate of return.
    AllZero,
    /// There are more flows than this many.
    TooMany(usize),
    /// The root-finder gave up.
    Root(RootError),
}

impl fmt::Display for FlowError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FlowError::Empty => write!(out, "there are no flows"),
            FlowError::NotFinite(place) => write!(out, "flow {place} is not a finite number"),
            FlowError::AllZero => write!(out, "every flow is zero"),
            FlowError::TooMany(most) => write!(out, "there are more than {most} flows"),
            FlowError::Root(error) => write!(out, "{error}"),
        }
    }
}

impl Error for FlowError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            FlowError::Root(error) => Some(error),
            _ => None,
        }
    }
}

impl From<RootError> for FlowError {
    fn from(error: RootError) -> Self {
        FlowError::Root(error)
    }
}

/// Whether there are flows and every one is finite.
pub(super) fn check(flows: &[f64]) -> Result<(), FlowError> {
    if flows.is_empty() {
        return Err(FlowError::Empty);
    }
    match flows.iter().position(|flow| !flow.is_finite()) {
        Some(place) => Err(FlowError::NotFinite(place)),
        None => Ok(()),
    }
}
