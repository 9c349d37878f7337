//! What each model says of itself, at inputs anywhere in their range: identities between its answers, balances of its
//! flows, what more of something must and must not do.

mod gpu_debt;
mod hurdle;
mod liquidation;
mod maturity_wall;
mod money;
mod refinancing;
mod side_by_side;
