//! Where a number that answers itself comes to rest: x with f(x) = x, the least and the greatest.
//!
//! Where f never falls, both exist (A. Tarski, "A Lattice-Theoretical Fixpoint Theorem and Its Applications",
//! 1955): the least is the lowest x with f(x) ≤ x, which rounds from the low end reach, and the greatest the
//! highest x with f(x) ≥ x. Those two are found whatever f does: rounds go up only, and the greatest is
//! looked for in steps from the high end, because rounds all the way would pass it wherever f falls.

/// Rounds that are taken; where they have come no further by then, the rest of the way is looked at in steps.
const MOST: usize = 200;
/// Steps in which the rest of the way is looked at.
const PARTS: u32 = 200;
/// A step as small as this is none.
const STILL: f64 = 1e-14;
/// Rounds within steps that are taken in all when the greatest is looked for.
const ROUNDS: usize = 60;
/// Halvings of a step: to the last bit.
const HALVINGS: u32 = 50;

/// The way there and where it ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest<T> {
    /// Every place that was tried, the start first. The last is where it rests.
    pub steps: Vec<f64>,
    /// What `f` told besides at the last place.
    pub told: T,
}

impl<T> Rest<T> {
    /// Where it rests.
    pub fn at(&self) -> f64 {
        self.steps[self.steps.len() - 1]
    }
}

/// A fall as small as this is rounding.
const FALL: f64 = 1e-12;

/// Rounds up from `low`, never beyond `high`. `f` gives the next place and what it wants to tell. Where the
/// last round went too far because `f` falls, it rests where `f` comes down through x, between the last two.
#[inline(never)]
pub fn from_below<T>(f: impl Fn(f64) -> (f64, T), low: f64, high: f64) -> Rest<T> {
    let mut steps = vec![low];
    loop {
        let at = steps[steps.len() - 1];
        let (next, told) = f(at);
        let then = next.min(high).max(at);
        if then - at > STILL {
            if steps.len() > MOST {
                let (place, told) = crossing(&f, (at, told), high);
                steps.push(place);
                return Rest { steps, told };
            }
            steps.push(then);
            continue;
        }
        if next < at - FALL && steps.len() > 1 {
            steps.pop();
            let before = steps[steps.len() - 1];
            let (place, told) = brink(&f, before, f(before).1, at);
            steps.push(place);
            return Rest { steps, told };
        }
        return Rest { steps, told };
    }
}

/// The first place above `at`, from which `f` leads up, where it no longer does: as far as steps show.
#[inline(never)]
fn crossing<T>(f: impl Fn(f64) -> (f64, T), (mut at, mut told): (f64, T), high: f64) -> (f64, T) {
    let start = at;
    for part in 1..=PARTS {
        let over = start + (high - start) * (f64::from(part) / f64::from(PARTS));
        let (next, tells) = f(over);
        if next < over {
            return brink(&f, at, told, over);
        }
        (at, told) = (over, tells);
    }
    (at, told)
}

/// The highest place up to `high`, and above `low` by more than `apart`, from which `f` does not lead down,
/// and what it tells there: looked for in so many steps from above, and by rounds within a step. `None` if
/// these find none.
#[inline(never)]
pub fn greatest<T>(
    f: impl Fn(f64) -> (f64, T),
    low: f64,
    apart: f64,
    high: f64,
    parts: u32,
) -> Option<(f64, T)> {
    let place = |part: u32| low + (high - low) * (f64::from(part) / f64::from(parts));
    let (mut over, mut rounds) = (high, ROUNDS);
    for part in (1..=parts).rev() {
        let (mut at, below) = (place(part), place(part - 1).max(low + apart));
        // Where f does not fall, nothing rests between a place and the one it leads down to.
        loop {
            let (next, told) = f(at);
            if next >= at {
                return Some(if at == high { (at, told) } else { brink(&f, at, told, over) });
            }
            over = at;
            // Where it all but rests, rounding may lead down for ever.
            at = if at - next <= STILL { next - STILL } else { next };
            if at <= below || rounds == 0 {
                break;
            }
            rounds -= 1;
        }
    }
    None
}

/// Where `f` begins to lead down: between `at`, where it does not, and `over`, where it does.
#[inline(never)]
fn brink<T>(f: impl Fn(f64) -> (f64, T), mut at: f64, mut told: T, mut over: f64) -> (f64, T) {
    for _ in 0..HALVINGS {
        let middle = 0.5 * (at + over);
        let (next, tells) = f(middle);
        if next >= middle {
            (at, told) = (middle, tells);
        } else {
            over = middle;
        }
    }
    (at, told)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A curve that crosses the line of equality three times, at 0.2, 0.5 and 0.8.
    fn three(x: f64) -> (f64, ()) {
        (x - 2.0 * (x - 0.2) * (x - 0.5) * (x - 0.8), ())
    }

    #[test]
    fn the_least_and_the_greatest_are_found() {
        let low = from_below(three, 0.0, 1.0);
        assert!((low.at() - 0.2).abs() < 1e-12, "{}", low.at());
        assert!(low.steps.is_sorted());
        let high = greatest(three, 0.0, 0.0, 1.0, 40).expect("there").0;
        assert!((high - 0.8).abs() < 1e-14, "{high}");
        // In between, it depends on the side from which one comes.
        assert!((from_below(three, 0.51, 1.0).at() - 0.8).abs() < 1e-12);
        assert!((greatest(three, 0.0, 0.0, 0.49, 40).expect("there").0 - 0.2).abs() < 1e-14);
    }

    #[test]
    fn what_comes_near_slowly_is_reached() {
        // Each round goes a thousandth of the way to 0.7.
        let slow = from_below(|x| (x + 1e-3 * (0.7 - x), x), 0.0, 1.0);
        assert!((slow.at() - 0.7).abs() < 1e-9 && (slow.told - 0.7).abs() < 1e-9, "{}", slow.at());
        // It never ends below the high end.
        assert_eq!(from_below(|x| (x + 1e-4, ()), 0.0, 1.0).at(), 1.0);
    }

    #[test]
    fn jumps_are_passed_and_the_ends_hold() {
        let jump = |x: f64| (if x < 0.3 { 0.1 + x } else { 0.9 }, ());
        assert_eq!(from_below(jump, 0.0, 1.0).at(), 0.9);
        assert_eq!(from_below(|x| (x + 1.0, ()), 0.0, 0.5).at(), 0.5);
        assert_eq!(greatest(|x| (x + 1.0, x), 0.25, 0.0, 0.5, 4), Some((0.5, 0.5)));
        assert_eq!(greatest(|x| (x - 1.0, ()), 0.25, 0.0, 0.5, 4), None);
        // A jump down is where it ends, and one that falls is not followed round and round.
        let down = greatest(|x| (if x <= 0.3 { 0.5 } else { 0.1 }, ()), 0.0, 0.0, 1.0, 4).expect("there");
        assert!((down.0 - 0.3).abs() < 1e-14);
        // A place between two steps is found by rounds, and the least is not taken for another.
        let narrow = |x: f64| (if x < 0.59 { 0.1 } else { 0.6 + 0.01 * (x - 0.6) }, ());
        let second = greatest(narrow, 0.1, 1e-3, 1.07, 4).expect("there").0;
        assert!((second - 0.6).abs() < 1e-12, "{second}");
        assert_eq!(greatest(|x| (0.1 + 0.5 * (x - 0.1), ()), 0.1, 1e-3, 1.1, 4), None);
        let fall = from_below(|x| (1.0 - x, x), 0.0, 1.0);
        assert!(fall.steps.len() == 2 && (fall.at() - 0.5).abs() < 1e-14, "{:?}", fall.steps);
    }
}
