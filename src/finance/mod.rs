//! The finance base: annuities, flows, debt schedules, cover ratios, the cost of capital; bonds and their
//! days; distributions, default models, pools of loans and networks of payments.
//!
//! Pure arithmetic that knows no model. Rates are fractions per period (0.08 is 8%), above −1; money is in
//! dollars or any one unit; a period is a year unless the caller says otherwise. Flows fall at the ends of
//! periods.
//!
//! A function that returns a plain number gives a number for every finite input inside its stated
//! domain; outside of it, the result is NaN rather than a figure that looks right. Where "there is none" is
//! an answer, the result is an `Option` or an enum; where the input can be at fault, a `Result`.

pub mod adaptive;
pub mod annuity;
pub mod bivariate;
pub mod bond;
pub mod business_days;
pub mod calendar;
mod construction;
pub mod cover;
pub mod day_count;
pub mod default_swap;
pub mod fire_sale;
pub mod first_passage;
pub mod fixed_point;
mod flow_error;
pub mod flows;
mod irr;
mod loan;
pub mod merton;
mod mixture;
pub mod network;
pub mod normal;
mod npv;
pub mod one_factor;
mod payback;
pub mod quadrature;
pub mod ramp;
pub mod reserve;
pub mod schedule;
mod sculpting;
pub mod stress;
pub mod student;
pub mod tranche;
pub mod wacc;
pub mod waterfall;
