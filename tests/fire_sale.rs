//! Forced selling in networks of up to a thousand holders, against sparse matrices of scipy.
//!
//! `tests/golden/fire_sale.txt` is written by `tests/golden/fire_sale.py` (its header says how to rerun it).

#[path = "common/networks.rs"]
mod networks;

use buying_time::finance::fire_sale::Outcome;
use networks::network;

/// All losses, those that holders keep by their two causes, those of creditors, all that is sold, and the sum
/// of all falls.
fn told(outcome: &Outcome) -> [f64; 6] {
    [
        outcome.total(),
        outcome.kept.iter().map(|loss| loss.credit).sum(),
        outcome.kept.iter().map(|loss| loss.marks).sum(),
        outcome.creditors.total(),
        outcome.sales.iter().sum(),
        outcome.falls.iter().sum(),
    ]
}

#[test]
fn large_networks_end_where_scipy_says() {
    let mut worst = 0.0_f64;
    let mut compared = 0;
    for line in include_str!("golden/fire_sale.txt").lines() {
        let mut words = line.split(' ');
        let size = words.next().and_then(|word| word.parse().ok()).expect("a size");
        let expected: Vec<f64> = words.map(|word| word.parse().expect("a number")).collect();
        let (system, credit) = network(size);
        let found = [told(&system.spread(&credit)), told(&system.spread_from_above(&credit))].concat();
        assert_eq!(found.len(), expected.len());
        for (index, (found, expected)) in found.iter().zip(&expected).enumerate() {
            let off = (found - expected).abs() / expected.abs().max(1e-9);
            assert!(off < 1e-9, "{size}, {index}: {found} is not {expected}");
            worst = worst.max(off);
            compared += 1;
        }
    }
    assert!(compared >= 100, "{compared}");
    println!("{compared} figures, largest relative difference {worst:e}");
}

/// What is lost is borne, and by whom it was caused.
#[test]
fn nothing_is_lost_on_the_way() {
    for size in [10, 100, 1_000] {
        let (system, credit) = network(size);
        for outcome in [system.spread(&credit), system.spread_from_above(&credit)] {
            let borne: f64 =
                outcome.kept.iter().map(|loss| loss.total()).sum::<f64>() + outcome.creditors.total();
            assert!((borne - outcome.total()).abs() < 1e-9 * borne, "{borne} {}", outcome.total());
            let first: f64 = credit.iter().sum();
            let by_default: f64 =
                outcome.kept.iter().map(|loss| loss.credit).sum::<f64>() + outcome.creditors.credit;
            assert!((by_default - first).abs() < 1e-9 * borne, "{by_default} {first}");
        }
    }
}
