//! A series of flows, the first at time 0, then one per period: its value, its rates of return, its payback.

pub use super::flow_error::FlowError;
pub use super::irr::{Irr, MOST_FLOWS, irr};
pub use super::npv::npv;
pub use super::payback::payback;
