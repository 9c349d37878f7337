//! The models. A new one is a file (or a folder) here and a line in [`MODELS`].
//!
//! What loops in a model is `#[inline(never)]`. A function with many values and many loops at times goes on with wrong
//! values in WebKitGTK, which compiles it while it runs.

use crate::core::field::InputSet;
use crate::core::model::{Calculator, Describe, Elsewhere, Model};
use crate::core::spec::InputSpec;

pub mod prelude;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod testing;

/// Declares the modules and the table of models from one list.
macro_rules! models {
    ($($module:ident::$model:ident,)*) => {
        $(pub mod $module;)*

        /// Whether any model in this program has an input that is a table, which needs an editor.
        pub const HAS_TABLES: bool = $(
            (is_built_in(<$module::$model as Describe>::ABOUT.id)
                && has_table(<<$module::$model as Calculator>::Inputs as InputSet>::SPECS))
        )||*;

        /// Every model, in the order of the navigation. The first is the one that the bare address opens.
        ///
        /// A program that was built for one model has the others as mere names: see [`Elsewhere`].
        pub static MODELS: &[&dyn Model] = &[$(
            if is_built_in(<$module::$model as Describe>::ABOUT.id) {
                &$module::$model as &dyn Model
            } else {
                &Elsewhere::<$module::$model>::NAME as &dyn Model
            }
        ),*];
    };
}

models! {
    hurdle::Hurdle,
    refinancing::Refinancing,
    maturity_wall::MaturityWall,
    side_by_side::SideBySide,
    gpu_debt::GpuDebt,
    liquidation::Liquidation,
}

/// The one model that this program is built for; all of them if it is not set. A page loads a program with its
/// own model only, so that twenty models weigh on it no more than one.
const ONLY: Option<&str> = option_env!("BUYING_TIME_MODEL");

const fn is_built_in(id: &str) -> bool {
    let Some(only) = ONLY else { return true };
    let (only, id) = (only.as_bytes(), id.as_bytes());
    if only.len() != id.len() {
        return false;
    }
    let mut index = 0;
    while index < id.len() {
        if only[index] != id[index] {
            return false;
        }
        index += 1;
    }
    true
}

const fn has_table(specs: &[InputSpec]) -> bool {
    let mut index = 0;
    while index < specs.len() {
        if specs[index].is_table() {
            return true;
        }
        index += 1;
    }
    false
}

/// The model of this id.
pub fn find(id: &str) -> Option<&'static dyn Model> {
    MODELS.iter().copied().find(|model| model.about().id == id)
}
