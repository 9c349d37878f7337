//! Draws that are the same everywhere, in Rust as in Python.

/// Knuth's linear congruence: its upper bits are even enough for a network.
pub struct Dice(pub u64);

impl Dice {
    /// At least 0, below 1.
    pub fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below this.
    pub fn below(&mut self, most: usize) -> usize {
        (self.roll() * most as f64) as usize
    }
}
