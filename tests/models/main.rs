//! Each model against a second working of it, published figures, and its own laws.

mod any;
mod oracle;

mod gpu_debt;
mod hurdle;
mod liquidation;
mod maturity_wall;
mod properties;
mod refinancing;
mod side_by_side;
