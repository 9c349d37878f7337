//! The models by chapter: which there are, and in which order.

use crate::core::chart::RareKinds;
use crate::core::field::InputSet;
use crate::core::model::{Elsewhere, Illustrate, Model, Narrate};
use crate::core::spec::InputSpec;
use crate::core::text::{Text, text};

/// Every model, in the order of the navigation. A model may use another's code where both are in one program,
/// as [`side_by_side`](super::side_by_side) does [`refinancing`](super::refinancing)'s.
pub const CHAPTERS: &[Chapter] = &[
    Chapter {
        id: "hurdle",
        title: text("Hurdle", "ハードル"),
        models: &[
            entry(&super::hurdle::Hurdle),
            entry(&super::others_hurdles::OthersHurdles),
            entry(&super::hype_clock::HypeClock),
        ],
    },
    Chapter {
        id: "time",
        title: text("Buying time", "猶予"),
        models: &[
            entry(&super::refinancing::Refinancing),
            entry(&super::maturity_wall::MaturityWall),
            entry(&super::side_by_side::SideBySide),
        ],
    },
    Chapter {
        id: "collateral",
        title: text("Collateral", "担保"),
        models: &[entry(&super::gpu_debt::GpuDebt), entry(&super::liquidation::Liquidation)],
    },
    Chapter {
        id: "structures",
        title: text("Structures", "仕組み"),
        models: &[
            entry(&super::spv_bond::SpvBond),
            entry(&super::capital_stack::CapitalStack),
            entry(&super::guarantee::Guarantee),
            entry(&super::tranches::Tranches),
        ],
    },
    Chapter {
        id: "system",
        title: text("The system", "システム"),
        models: &[
            entry(&super::circular_finance::CircularFinance),
            entry(&super::forced_selling::ForcedSelling),
            entry(&super::hyperscaler_funding::HyperscalerFunding),
            entry(&super::reverse_qe::ReverseQe),
            entry(&super::flow_map::FlowMap),
            entry(&super::thermometer::Thermometer),
            entry(&super::chain::Chain),
        ],
    },
];

/// Models that belong together: their pages load one program, see [`bundles`](super::bundles).
pub struct Chapter {
    /// The name of its program.
    pub id: &'static str,
    /// What a reader calls it.
    pub title: Text,
    /// Its models, in the order of the navigation.
    pub models: &'static [Entry],
}

/// A model, and the name by which programs without it know it.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The model's id, which is the folder of its page.
    pub id: &'static str,
    /// The model itself.
    pub model: &'static dyn Model,
    /// The stub that stands for the model in programs without it.
    pub(super) name: &'static Elsewhere,
    /// Whether any of its inputs is a table.
    pub(super) has_table: bool,
    /// Which of the kinds that few models have its charts are.
    pub rare: RareKinds,
}

impl Entry {
    /// Its folder below this one.
    pub fn folder(&self) -> String {
        self.id.replace('-', "_")
    }
}

const fn entry<C: Narrate + Illustrate>(model: &'static C) -> Entry {
    Entry {
        id: C::ABOUT.id,
        model,
        name: Elsewhere::name::<C>(),
        has_table: has_table(<C::Inputs as InputSet>::SPECS),
        rare: C::RARE,
    }
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

/// How many models there are.
pub const COUNT: usize = {
    let mut count = 0;
    let mut index = 0;
    while index < CHAPTERS.len() {
        count += CHAPTERS[index].models.len();
        index += 1;
    }
    count
};

/// The chapter that a model belongs to.
pub fn chapter_of(id: &str) -> Option<&'static Chapter> {
    CHAPTERS.iter().find(|chapter| chapter.models.iter().any(|entry| entry.id == id))
}
