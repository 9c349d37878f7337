//! What the tests of all models have in common: any inputs, a second working, and laws that hold for every
//! model.

pub mod any;
mod money;
pub mod oracle;
