//! Where nodes and bands stand. Two directions, not x and y: bands run *along*, and lie beside one another
//! *across*. In a wide picture along is to the right; in a narrow one it is downward, so that columns become
//! rows. Crates that lay such diagrams out come with a framework of charts, know no returning bands and
//! leave no room for labels.

use super::flow_curve::{Point, RADIUS, curve, loop_back};
use super::frame::{EDGE, Frame};
use super::text_width::{longest_piece, width, wrap};
use crate::core::chart::{FlowBand, FlowPlot};
use crate::core::order::ranks;

/// How far along a node reaches.
pub(super) const THICK: f64 = 10.0;
/// Between a node's bar and its label.
pub(super) const GAP: f64 = 5.0;
/// Height of a line of a label.
pub(super) const LABEL_LINE: f64 = 14.0;
/// Free room between neighbours across.
const BETWEEN: f64 = 9.0;
/// Between lanes of returning bands, unless they are many.
const LANES: f64 = 5.0;
const MOST_LANES: f64 = 40.0;
/// More of it where a column has room left, up to so much.
const MOST_BETWEEN: f64 = 22.0;
/// From the labels of a row to the next row.
const BEND: f64 = 30.0;
/// In a wide picture the tallest column's bars have at least so much besides its labels.
const LEAST_BARS: f64 = 110.0;
/// No band is thinner: it would not be seen.
const HAIR: f64 = 0.8;
/// The most lines of a name.
const NAME_LINES: usize = 3;
/// Share of the room along that bends before the first node, or behind the last, may take.
const BENDS: f64 = 0.2;

/// What takes room in a column: a node with its label, or a band on its way past the column.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) column: usize,
    /// Where it belongs among its column's, from 0 to 1.
    order: f64,
    /// As a part of the largest band.
    amount: f64,
    /// The lines of its label, and whether they are of the amount; a band that passes has none.
    pub(super) label: Vec<(String, bool)>,
    /// What its label takes across and along.
    pub(super) room: (f64, f64),
    /// Where it begins across, without what its label takes beyond.
    pub(super) at: f64,
}

/// A band from one column to the next, or one that returns.
#[derive(Debug)]
struct Step {
    band: usize,
    from: usize,
    to: usize,
    amount: f64,
    /// Where it leaves the one and enters the other, across.
    leaves: f64,
    enters: f64,
    /// For one that returns: where its lane begins across, and how far along it bends.
    lane: Option<(f64, f64, f64)>,
}

#[derive(Debug)]
pub(super) struct Layout {
    pub(super) is_narrow: bool,
    /// The size of the labels' letters.
    pub(super) letters: f64,
    /// The nodes in their order, then bands that pass.
    pub(super) slots: Vec<Slot>,
    steps: Vec<Step>,
    /// Units of the view box to the largest band.
    scale: f64,
    /// Free room between neighbours across, and between lanes.
    between: f64,
    between_lanes: f64,
    /// Where the columns begin along.
    columns: Vec<f64>,
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Layout {
    pub(super) fn new(plot: &FlowPlot, frame: Frame) -> Layout {
        let is_narrow = frame.is_narrow();
        let bands: Vec<&FlowBand> = plot.drawn().collect();
        let (slots, steps) = graph(plot, &bands);
        let count = slots.iter().map(|slot| slot.column + 1).max().unwrap_or(1);
        let whole = f64::from(frame.width()) - 2.0 * EDGE;
        let mut layout = Layout {
            is_narrow,
            letters: if is_narrow { 11.0 } else { 12.0 },
            slots,
            steps,
            scale: 0.0,
            between: BETWEEN,
            between_lanes: LANES,
            columns: vec![0.0; count],
            width: frame.width(),
            height: 0,
        };
        let returns = layout.steps.iter().filter(|step| layout.is_return(step)).count();
        layout.between_lanes = LANES.min(MOST_LANES / returns as f64);
        if is_narrow {
            let fullest = (0..count).map(|column| layout.column(column, 0.0).1).fold(1.0, f64::max);
            layout.between = BETWEEN.min(whole / 3.0 / fullest);
        }
        let wanted = frame.size.plot_height() - 2.0 * EDGE;
        // How much room labels have depends on the bends, and those on the scale that labels leave.
        let (mut room, mut bends, mut before) = (0.0, (0.0, 0.0), 0.0);
        for pass in 0..3 {
            // Labels as wide as bars may leave too little to the bars: then they are made without them.
            if pass == 2 {
                if !is_narrow || layout.scale > before / 2.0 {
                    break;
                }
                layout.scale = 0.0;
            }
            before = layout.scale;
            bends = layout.bends();
            let pitch = layout.pitch(whole, bends);
            layout.label(plot, frame, whole, pitch);
            let least = layout.needed(0.0) + layout.lanes(0.0);
            room = if is_narrow { whole } else { wanted.max(least + LEAST_BARS) };
            layout.fit(room, whole);
        }
        if is_narrow {
            bends = layout.bends();
        }
        let along = layout.place_columns(layout.pitch(whole, bends), bends);
        layout.height = if is_narrow { along.max(90.0) } else { room + 2.0 * EDGE }.ceil() as u32;
        layout.place_slots(room - layout.lanes(layout.scale));
        layout.place_steps(room);
        layout
    }

    fn is_return(&self, step: &Step) -> bool {
        self.slots[step.to].column <= self.slots[step.from].column
    }

    fn last(&self) -> usize {
        self.columns.len() - 1
    }

    /// What the lanes of returning bands take across.
    fn lanes(&self, scale: f64) -> f64 {
        let returns = self.steps.iter().filter(|step| self.is_return(step));
        let all: f64 = returns.map(|step| (step.amount * scale).max(HAIR) + self.between_lanes).sum();
        if all > 0.0 { all + 2.0 * RADIUS } else { 0.0 }
    }

    /// What bends take along before the first column and behind the last.
    fn bends(&self) -> (f64, f64) {
        let sum = |is_here: &dyn Fn(&Step) -> bool| {
            let here = self.steps.iter().filter(|step| self.is_return(step) && is_here(step));
            let all: f64 = here.map(|step| (step.amount * self.scale).max(HAIR) + self.between_lanes).sum();
            if all > 0.0 { all + RADIUS } else { 0.0 }
        };
        (
            sum(&|step| self.slots[step.to].column == 0),
            sum(&|step| self.slots[step.from].column == self.last()),
        )
    }

    /// From column to column in a wide picture: each has room for its labels behind it.
    fn pitch(&self, whole: f64, (before, behind): (f64, f64)) -> f64 {
        let free = whole - before;
        let even = free / self.columns.len() as f64;
        if self.last() == 0 { even } else { even.min((free - behind - THICK) / self.last() as f64) }
    }

    /// Breaks the labels into lines. In a narrow picture those of a row share its width: each has what its
    /// longest word takes, and a part of the rest.
    fn label(&mut self, plot: &FlowPlot, frame: Frame, whole: f64, pitch: f64) {
        let across = whole - self.lanes(self.scale);
        let letters = self.letters;
        let amounts: Vec<String> = (0..plot.nodes.len())
            .map(|node| {
                let (into, out) = plot.through(node);
                let amount = into.max(out);
                // Dollars below ten have cents.
                let is_small = plot.unit.is_money() && amount < 10.0;
                if is_small { plot.unit.show(amount, frame.lang) } else { plot.unit.tick(amount, frame.lang) }
            })
            .collect();
        let needs: Vec<Point> = plot
            .nodes
            .iter()
            .zip(&amounts)
            .map(|(node, amount)| {
                let least =
                    longest_piece(&node.label, letters, false).max(width(stem(amount), letters, true));
                let whole = width(&node.label, letters, false).max(width(amount, letters, true));
                (least, whole.max(least) - least)
            })
            .collect();
        for (index, node) in plot.nodes.iter().enumerate() {
            let room = if self.is_narrow {
                let column = self.slots[index].column;
                let (mut least, mut more) = (0.0, 0.0);
                for (mate, need) in needs.iter().enumerate() {
                    if self.slots[mate].column == column {
                        least += need.0;
                        more += need.1;
                    }
                }
                let free = across - self.between * (self.column(column, 0.0).1 - 1.0);
                let need = needs[index];
                // Half of what is left over is for the bars, and a label may be as wide as its own.
                let left = (free - least) / 2.0;
                let own =
                    if left < 0.0 { need.0 * free / least } else { need.0 + need.1 * (left / more).min(1.0) };
                own.max(self.slots[index].amount * self.scale)
            } else {
                pitch - THICK - 2.0 * GAP
            };
            // What fits exactly must not break for a rounding error.
            let loose = room + 0.1;
            let mut label = Vec::new();
            let mut widest: f64 = 0.0;
            let amount = &amounts[index];
            let (amount, below) = if width(amount, letters, true) > loose {
                amount.split_at(stem(amount).len())
            } else {
                (amount.as_str(), "")
            };
            for (text, bold, lines) in
                [(&*node.label, false, NAME_LINES), (amount, true, 1), (below, true, 1)]
            {
                for line in wrap(text, loose, letters, bold, lines) {
                    widest = widest.max(width(&line, letters, bold));
                    label.push((line, bold));
                }
            }
            let (wide, high) = (widest.min(room), LABEL_LINE * label.len() as f64);
            let slot = &mut self.slots[index];
            slot.room = if self.is_narrow { (wide, high) } else { (high, wide) };
            slot.label = label;
        }
    }

    /// What the fullest column needs across at this scale.
    fn needed(&self, scale: f64) -> f64 {
        (0..self.columns.len()).map(|column| self.column(column, scale).0).fold(0.0, f64::max)
    }

    /// What a column needs across at this scale, and how many things it holds.
    fn column(&self, column: usize, scale: f64) -> (f64, f64) {
        let (mut needed, mut count) = (-self.between, 0.0);
        for slot in self.slots.iter().filter(|slot| slot.column == column) {
            needed += slot.across(scale) + self.between;
            count += 1.0;
        }
        (needed.max(0.0), count)
    }

    /// Chooses the largest scale at which everything fits.
    fn fit(&mut self, room: f64, whole: f64) {
        let (mut fits, mut too_large) = (0.0, room);
        for _ in 0..40 {
            self.scale = (fits + too_large) / 2.0;
            let bends = self.bends();
            let is_along = self.is_narrow || bends.0.max(bends.1) <= whole * BENDS;
            // Labels alone may fill it, but for a rounding error.
            if is_along && self.needed(self.scale) + self.lanes(self.scale) <= room + 0.01 {
                fits = self.scale;
            } else {
                too_large = self.scale;
            }
        }
        self.scale = fits;
    }

    /// Where columns begin along, and where all ends.
    fn place_columns(&mut self, pitch: f64, (before, behind): (f64, f64)) -> f64 {
        let mut at = EDGE + before;
        let mut end = at;
        for column in 0..self.columns.len() {
            self.columns[column] = at;
            let here = self.slots.iter().filter(|slot| slot.column == column);
            let labels = here.map(|slot| slot.room.1).fold(0.0, f64::max);
            end = at + THICK + (GAP + labels).max(if column == self.last() { behind } else { 0.0 }) + EDGE;
            at = if self.is_narrow { at + THICK + GAP + labels + BEND } else { at + pitch };
        }
        end
    }

    /// Stacks what stands in each column, around the middle of the room.
    fn place_slots(&mut self, room: f64) {
        for column in 0..self.columns.len() {
            let (needed, count) = self.column(column, self.scale);
            let spread = ((room - needed) / (count + 1.0)).clamp(0.0, MOST_BETWEEN);
            let here: Vec<usize> =
                (0..self.slots.len()).filter(|&slot| self.slots[slot].column == column).collect();
            let order: Vec<f64> = here.iter().map(|&slot| self.slots[slot].order).collect();
            let mut at = EDGE + (room - needed - spread * (count - 1.0)).max(0.0) / 2.0;
            for rank in ranks(&order) {
                let (scale, between) = (self.scale, self.between);
                let slot = &mut self.slots[here[rank]];
                let across = slot.across(scale);
                slot.at = at + (across - slot.amount * scale) / 2.0;
                at += across + between + spread;
            }
        }
    }

    /// Lets bands leave and enter in the order of what is at their other ends; what returns lies below.
    fn place_steps(&mut self, room: f64) {
        let spans: Vec<f64> = self
            .steps
            .iter()
            .map(|step| {
                let (from, to) = (&self.slots[step.from], &self.slots[step.to]);
                from.column as f64 - to.column as f64 - to.at * 1e-4
            })
            .collect();
        // The shortest way back is the innermost, and of equal ones that to the lowest node.
        let returns: Vec<usize> =
            ranks(&spans).into_iter().filter(|&step| self.is_return(&self.steps[step])).collect();
        let mut lane = EDGE + room - self.lanes(self.scale) + 2.0 * RADIUS;
        let mut taken = vec![(RADIUS, RADIUS); self.columns.len()];
        for &step in &returns {
            let thick = self.thick(step);
            let (from, to) =
                (self.slots[self.steps[step].from].column, self.slots[self.steps[step].to].column);
            self.steps[step].lane = Some((lane, taken[from].0, taken[to].1));
            let taking = thick + self.between_lanes;
            lane += taking;
            taken[from].0 += taking;
            taken[to].1 += taking;
        }
        let scale = self.scale;
        for side in [0, 1] {
            let middles: Vec<f64> = self
                .steps
                .iter()
                .map(|step| {
                    let other = &self.slots[if side == 0 { step.to } else { step.from }];
                    other.at + other.amount * scale / 2.0
                })
                .collect();
            // From the bar's beginning on, and what returns from its end back.
            let mut next: Vec<f64> = self.slots.iter().map(|slot| slot.at).collect();
            let mut last: Vec<f64> = self.slots.iter().map(|slot| slot.at + slot.amount * scale).collect();
            let forward = ranks(&middles).into_iter().filter(|step| !returns.contains(step));
            for index in forward.chain(returns.iter().copied()) {
                let step = &mut self.steps[index];
                let thick = step.amount * scale;
                let slot = if side == 0 { step.from } else { step.to };
                let place = if step.lane.is_some() {
                    last[slot] -= thick;
                    last[slot]
                } else {
                    next[slot] += thick;
                    next[slot] - thick
                };
                if side == 0 {
                    step.leaves = place;
                } else {
                    step.enters = place;
                }
            }
        }
    }

    fn thick(&self, step: usize) -> f64 {
        (self.steps[step].amount * self.scale).max(HAIR)
    }

    /// Where along a slot's column begins.
    pub(super) fn begins(&self, slot: usize) -> f64 {
        self.columns[self.slots[slot].column]
    }

    /// From where to where a node's bar reaches across.
    pub(super) fn bar(&self, node: usize) -> (f64, f64) {
        let slot = &self.slots[node];
        (slot.at, slot.at + slot.amount * self.scale)
    }

    /// The rim of a band, along and across.
    pub(super) fn rim(&self, band: usize) -> Vec<Point> {
        let (mut upper, mut lower) = (Vec::new(), Vec::new());
        for (index, step) in self.steps.iter().enumerate().filter(|(_, step)| step.band == band) {
            let thick = self.thick(index);
            let (from, to) = (self.begins(step.from) + THICK, self.begins(step.to));
            let first = upper.len();
            match step.lane {
                None => {
                    curve((from, step.leaves), (to, step.enters), &mut upper);
                    lower.extend(upper[first..].iter().map(|&(along, across)| (along, across + thick)));
                }
                Some(lane) => {
                    loop_back((from, step.leaves), (to, step.enters), lane, RADIUS + thick, &mut upper);
                    let (from, to) = ((from, step.leaves + thick), (to, step.enters + thick));
                    loop_back(from, to, lane, RADIUS, &mut lower);
                }
            }
        }
        upper.extend(lower.into_iter().rev());
        upper
    }
}

/// An amount without the currency that Japanese writes behind it: where there is little room it stands below.
fn stem(amount: &str) -> &str {
    amount.strip_suffix("ドル").unwrap_or(amount)
}

impl Slot {
    fn across(&self, scale: f64) -> f64 {
        (self.amount * scale).max(self.room.0)
    }
}

/// Nodes as slots, and bands as steps from column to column.
fn graph(plot: &FlowPlot, bands: &[&FlowBand]) -> (Vec<Slot>, Vec<Step>) {
    let largest = bands.iter().map(|band| band.amount).fold(0.0, f64::max);
    let slot =
        |column, order, amount| Slot { column, order, amount, label: Vec::new(), room: (0.0, 0.0), at: 0.0 };
    // Columns are counted without those that hold nothing.
    let columns: Vec<f64> = plot.nodes.iter().map(|node| node.column as f64).collect();
    let mut column = 0;
    let mut slots: Vec<Slot> = columns.iter().map(|_| slot(0, 0.0, 0.0)).collect();
    let mut before = None;
    for node in ranks(&columns) {
        if before.is_some_and(|before| before != columns[node]) {
            column += 1;
        }
        before = Some(columns[node]);
        let mates = |nodes: &[f64]| nodes.iter().filter(|&&other| other == columns[node]).count() as f64;
        let (into, out) = plot.through(node);
        let amount = if largest > 0.0 { into.max(out) / largest } else { 0.0 };
        // Sums of the largest numbers there are have no size that could be drawn.
        let amount = if amount.is_finite() { amount } else { 1.0 };
        slots[node] = slot(column, (mates(&columns[..node]) + 0.5) / mates(&columns), amount);
    }
    let mut steps = Vec::new();
    for (index, band) in bands.iter().enumerate() {
        let amount = band.amount / largest;
        let (first, last) = (slots[band.from].column, slots[band.to].column);
        let (start, end) = (slots[band.from].order, slots[band.to].order);
        let mut from = band.from;
        let mut step = |from, to| {
            steps.push(Step { band: index, from, to, amount, leaves: 0.0, enters: 0.0, lane: None });
        };
        for column in first + 1..last {
            let part = (column - first) as f64 / (last - first) as f64;
            slots.push(slot(column, start + part * (end - start), amount));
            step(from, slots.len() - 1);
            from = slots.len() - 1;
        }
        step(from, band.to);
    }
    (slots, steps)
}

#[cfg(test)]
mod tests;
