//! The models. A new one is a file (or a folder) here and a line in [`MODELS`].

use crate::core::model::Model;

pub mod gpu_debt;
pub mod hurdle;
pub mod liquidation;
pub mod maturity_wall;
pub mod refinancing;
pub mod side_by_side;

/// Every model, in the order of the navigation. The first is the one that the bare address opens.
pub static MODELS: &[&dyn Model] = &[
    &hurdle::Hurdle,
    &refinancing::Refinancing,
    &maturity_wall::MaturityWall,
    &side_by_side::SideBySide,
    &gpu_debt::GpuDebt,
    &liquidation::Liquidation,
];

/// The model of this id.
pub fn find(id: &str) -> Option<&'static dyn Model> {
    MODELS.iter().copied().find(|model| model.about().id == id)
}
