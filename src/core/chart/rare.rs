//! Kinds of charts that few models have.

/// Which of the kinds that few models have there are. A program without one has none of the code that draws
/// it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RareKinds {
    /// Lanes of stacked columns.
    pub lanes: bool,
    /// Bands between nodes.
    pub flows: bool,
}

impl RareKinds {
    /// None of them.
    pub const NONE: RareKinds = RareKinds { lanes: false, flows: false };
    /// All of them.
    pub const ALL: RareKinds = RareKinds { lanes: true, flows: true };

    /// Those of both.
    pub const fn or(self, other: RareKinds) -> RareKinds {
        RareKinds { lanes: self.lanes || other.lanes, flows: self.flows || other.flows }
    }
}
