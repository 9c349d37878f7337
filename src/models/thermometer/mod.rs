//! The thermometer: five indicators, each at calm, watch or alarm by its readings, and the level of all.
//!
//! A threshold is a switch. The first reading sets it; after that it turns only when readings have been on
//! its other side without a break for p months, from the first of them to the latest: a single reading,
//! however old, turns nothing (p > 0). An indicator is at alarm where its alarm switch is on, at watch where
//! only the other is. A reading older than n months says nothing any more, and the next one starts afresh.
//! The whole is at alarm if enough indicators are, at watch if enough are at watch or worse.
//!
//! The rule is a symmetric debouncer, as engineers use for noisy contacts. It is monotone: worse readings
//! never make a lower level. Source of the idea: 002 of the founding articles, whose own five indicators are
//! lost; these five are ours.

mod about;
mod charts;
mod gauges;
mod inputs;
mod outputs;
mod readings;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::models::prelude::*;

pub use gauges::{COUNT, GAUGES, Level};
pub use inputs::{Inputs, MOST, Reading};
pub use outputs::Outputs;
pub use readings::TODAY;

/// The model.
pub struct Thermometer;

const NO_READING: Text = text("no recent reading", "最近の観測値なし");

/// One threshold of one indicator, as readings come in.
#[derive(Clone, Copy, Debug, Default)]
struct Switch {
    is_on: bool,
    /// The month of the first of the readings that have been on the other side since.
    other: Option<u32>,
}

impl Switch {
    /// Takes a reading that is or is not beyond the threshold; whether the switch is on then.
    fn take(&mut self, month: u32, beyond: bool, persist: u32) -> bool {
        if beyond == self.is_on {
            self.other = None;
        } else if month - *self.other.get_or_insert(month) >= persist {
            *self = Switch { is_on: beyond, other: None };
        }
        self.is_on
    }
}

/// A reading, what it says alone, and the level after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Read {
    /// Counted as dates are.
    pub month: u32,
    /// In the indicator's own unit.
    pub value: f64,
    /// The level if this reading counted at once.
    pub alone: Level,
    /// The level that has persisted.
    pub level: Level,
}

/// The levels in one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// Counted as dates are.
    pub month: u32,
    /// Of each indicator; none without a recent reading.
    pub levels: [Option<Level>; COUNT],
    /// Of the whole.
    pub whole: Option<Level>,
}

impl Inputs {
    /// The readings of one indicator up to today, by month; of two in a month the later row counts.
    fn readings_of(&self, gauge: usize) -> Vec<(u32, f64)> {
        let known =
            self.readings.iter().filter(|row| row.indicator as usize == gauge && row.month <= self.as_of);
        let mut all: Vec<(u32, f64)> = known.map(|row| (row.month, row.value)).collect();
        all.reverse();
        all.sort_by_key(|reading| reading.0);
        all.dedup_by_key(|reading| reading.0);
        all
    }

    /// What one indicator has been at after each reading.
    #[inline(never)]
    fn history(&self, gauge: usize) -> Vec<Read> {
        let (watch, alarm) = self.thresholds()[gauge];
        let beyond = |value: f64, limit: f64| if GAUGES[gauge].falls { value < limit } else { value > limit };
        let mut switches = [Switch::default(); 2];
        let mut last = None;
        let read = |(month, value): (u32, f64)| {
            let beyond = [watch, alarm].map(|limit| beyond(value, limit));
            let afresh = last.replace(month).is_none_or(|last| month - last > self.stale);
            let [watched, alarmed] = [0, 1].map(|which| {
                let persist = if afresh { 0 } else { self.persist };
                switches[which].take(month, beyond[which], persist)
            });
            Read { month, value, alone: Level::of(beyond[0], beyond[1]), level: Level::of(watched, alarmed) }
        };
        self.readings_of(gauge).into_iter().map(read).collect()
    }

    /// The level of the whole, if any indicator has one.
    fn whole(&self, levels: &[Option<Level>]) -> Option<Level> {
        let at_least = |least: Level| levels.iter().flatten().filter(|level| **level >= least).count() as u32;
        levels.iter().flatten().next()?;
        Some(if at_least(Level::Alarm) >= self.alarm_at {
            Level::Alarm
        } else if at_least(Level::Watch) >= self.watch_at {
            Level::Watch
        } else {
            Level::Calm
        })
    }

    /// The levels of every month from the first reading, or from today without any, to today.
    #[inline(never)]
    fn months(&self, histories: &[Vec<Read>; COUNT]) -> Vec<Month> {
        let first = histories.iter().flatten().map(|read| read.month).min().unwrap_or(self.as_of);
        let level_in = |history: &[Read], month: u32| {
            let before = history.partition_point(|read| read.month <= month);
            let last = history.get(before.checked_sub(1)?)?;
            (month - last.month <= self.stale).then_some(last.level)
        };
        let levels = |month: u32| {
            let levels = std::array::from_fn(|gauge| level_in(&histories[gauge], month));
            Month { month, levels, whole: self.whole(&levels) }
        };
        (first..=self.as_of).map(levels).collect()
    }
}

/// The level of today, and how long it has been so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Held {
    /// The level.
    pub level: Level,
    /// The first month at it, counted as dates are.
    pub since: u32,
    /// Whether readings began in that month, so that it may have been so before.
    pub at_least: bool,
}

/// Every reading and every month.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// Of each indicator, by month.
    pub histories: [Vec<Read>; COUNT],
    /// From the first reading to today; at least today.
    pub months: Vec<Month>,
}

impl Workings {
    /// What the whole, or one indicator, is at today, and since when.
    pub fn held(&self, gauge: Option<usize>) -> Option<Held> {
        let of = |month: &Month| gauge.map_or(month.whole, |gauge| month.levels[gauge]);
        let level = of(self.months.last()?)?;
        let others = self.months.iter().rev().skip_while(|month| of(month) == Some(level)).count();
        let first = self.months.get(others)?;
        let before = others.checked_sub(1).map(|place| &self.months[place]);
        let begins = |gauge: usize| {
            first.levels[gauge].is_some() && before.is_none_or(|before| before.levels[gauge].is_none())
        };
        let at_least = gauge.map_or_else(|| (0..COUNT).any(begins), begins);
        Some(Held { level, since: first.month, at_least })
    }

    /// The latest reading of an indicator that still says something.
    pub fn latest(&self, gauge: usize) -> Option<&Read> {
        self.months.last()?.levels[gauge]?;
        self.histories[gauge].last()
    }

    /// The indicators that have a level and of which this holds.
    pub fn which(&self, holds: impl Fn(&Read) -> bool) -> Vec<usize> {
        (0..COUNT).filter(|&gauge| self.latest(gauge).is_some_and(&holds)).collect()
    }
}

impl Calculator for Thermometer {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        let falls_short = |(gauge, (watch, alarm)): (usize, (f64, f64))| {
            let beyond = if GAUGES[gauge].falls { alarm > watch } else { alarm < watch };
            beyond.then_some((
                GAUGES[gauge].alarm,
                text(
                    "lies on the calm side of the watch threshold.",
                    "は「注意」のしきい値より平常側にあります。",
                ),
            ))
        };
        inputs.thresholds().into_iter().enumerate().find_map(falls_short)
    }

    fn work(inputs: &Inputs) -> Workings {
        let histories = std::array::from_fn(|gauge| inputs.history(gauge));
        let months = inputs.months(&histories);
        Workings { histories, months }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let words = |held: Option<Held>| Answer::Words(held.map_or(NO_READING, |held| held.level.name()));
        let months =
            |held: Option<Held>| held.map(|held| f64::from(inputs.as_of - held.since)).or_absent(NO_READING);
        let whole = workings.held(None);
        let count = |holds: &dyn Fn(&Read) -> bool| workings.which(holds).len() as f64;
        let gauges: [(Answer, Answer, Answer); COUNT] = std::array::from_fn(|gauge| {
            let held = workings.held(Some(gauge));
            let value = workings.latest(gauge).map(|read| read.value).or_absent(NO_READING);
            (value, words(held), months(held))
        });
        let [rent, cds, capex, revenue, due] = gauges;
        Outputs {
            whole: words(whole),
            watched: count(&|read| read.level >= Level::Watch),
            alarmed: count(&|read| read.level == Level::Alarm),
            pending: count(&|read| read.alone != read.level),
            current: count(&|_| true),
            changed: whole.map(|held| f64::from(held.since)).or_absent(NO_READING),
            lasted: months(whole),
            rent: rent.0,
            rent_level: rent.1,
            rent_months: rent.2,
            cds: cds.0,
            cds_level: cds.1,
            cds_months: cds.2,
            capex: capex.0,
            capex_level: capex.1,
            capex_months: capex.2,
            revenue: revenue.0,
            revenue_level: revenue.1,
            revenue_months: revenue.2,
            due: due.0,
            due_level: due.1,
            due_months: due.2,
        }
    }
}
