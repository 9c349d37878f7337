//! Networks: packages' answers, published examples, graphs with a known answer, and laws.

use super::Links;
use super::circulation::{Payment, largest, most_back};
use super::clearing::{ALL, Clearing, Kept, Network};
use super::debt_rank::{impacts, multi_hit, single_hit};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    nodes: usize,
    links: Vec<Payment>,
    assets: Vec<f64>,
    outside: Vec<f64>,
    buffers: Vec<f64>,
    first: Vec<f64>,
    alpha: f64,
    beta: f64,
    paid: Vec<f64>,
    program: Vec<f64>,
    costly: Vec<f64>,
    rounds: Vec<usize>,
    circulation: f64,
    back: f64,
    single: Vec<f64>,
    multi: Vec<f64>,
}

fn close(found: &[f64], expected: &[f64], relative: f64) -> f64 {
    let scale = expected.iter().copied().fold(1e-9, f64::max);
    let off = found.iter().zip(expected).map(|(one, other)| (one - other).abs() / scale).fold(0.0, f64::max);
    assert!(off <= relative && found.len() == expected.len(), "{found:?}\n{expected:?}");
    off
}

fn clear(nodes: usize, links: &[Payment], assets: &[f64], outside: &[f64], kept: Kept) -> Clearing {
    let owed = Links::new(nodes, links.iter().copied());
    Network { owed: &owed, assets, outside }.clear(kept)
}

#[test]
fn packages_agree() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("golden/cases.json")).expect("cases");
    assert!(cases.len() >= 120);
    let (mut worst, mut fallen, mut circles) = (0.0_f64, 0, 0);
    for case in &cases {
        let plain = clear(case.nodes, &case.links, &case.assets, &case.outside, ALL);
        worst = worst.max(close(plain.paid(), &case.paid, 1e-11));
        // The linear program's own precision.
        close(plain.paid(), &case.program, 1e-7);
        let kept = Kept { assets: case.alpha, claims: case.beta };
        let costly = clear(case.nodes, &case.links, &case.assets, &case.outside, kept);
        worst = worst.max(close(costly.paid(), &case.costly, 1e-11));
        assert_eq!(costly.fell, case.rounds);
        fallen += costly.fallen();
        let circulation: f64 = largest(case.nodes, &case.links).iter().sum();
        worst = worst.max(close(&[circulation], &[case.circulation], 1e-11));
        circles += usize::from(circulation > 0.0);
        worst = worst.max(close(&[most_back(case.nodes, &case.links, 0, |_| true)], &[case.back], 1e-11));
        let owed = Links::new(case.nodes, case.links.iter().copied());
        let impacts = impacts(&owed, &case.buffers);
        worst = worst.max(close(&single_hit(&impacts, &case.first), &case.single, 1e-12));
        worst = worst.max(close(&multi_hit(&impacts, &case.first), &case.multi, 1e-9));
    }
    println!("networks: {} cases, largest relative difference {worst:e}", cases.len());
    assert!(fallen > 300 && circles > 60, "{fallen} {circles}");
}

/// R's package systemicrisk: three banks, each owing each other bank a half.
#[test]
fn the_example_of_systemicrisk() {
    let links: Vec<Payment> =
        (0..9).map(|pair| (pair / 3, pair % 3, 0.5)).filter(|(from, to, _)| from != to).collect();
    let cleared = clear(3, &links, &[0.5, 0.625, 0.75], &[1.5, 0.5, 0.5], ALL);
    assert_eq!(cleared.owes, [2.5, 1.5, 1.5]);
    close(cleared.paid(), &[1.473_214_29, 1.419_642_86, 1.5], 1e-8);
    assert_eq!(cleared.fell, [1, 2, 0]);
}

/// R's package NetworkRiskMeasures, README: the stress that the default of each node adds.
#[test]
fn the_example_of_network_risk_measures() {
    let claims = [(0, 1, 1.0), (1, 0, 10.0), (1, 2, 3.0), (2, 0, 3.0), (2, 1, 2.0)];
    let owed = Links::new(3, claims.iter().map(|(holder, debtor, claim)| (*debtor, *holder, *claim)));
    let impacts = impacts(&owed, &[2.0, 5.0, 2.0]);
    let weights = [10.0, 100.0, 30.0];
    let added: Vec<f64> = (0..3)
        .map(|node| {
            let mut first = [0.0; 3];
            first[node] = 1.0;
            let stress = single_hit(&impacts, &first);
            let hit: f64 =
                (0..3).filter(|other| *other != node).map(|other| stress[other] * weights[other]).sum();
            hit / 140.0
        })
        .collect();
    close(&added, &[0.928_571_4, 0.25, 0.664_285_7], 1e-7);
}

/// Graphs whose largest circulation is known by sight.
#[test]
fn circulations_with_a_known_answer() {
    let sum = |nodes, links: &[Payment]| largest(nodes, links).iter().sum::<f64>();
    assert_eq!(sum(3, &[(0, 1, 5.0), (1, 2, 3.0), (2, 0, 4.0)]), 9.0);
    assert_eq!(sum(3, &[(0, 1, 5.0), (1, 2, 3.0), (0, 2, 4.0)]), 0.0);
    assert_eq!(sum(2, &[(0, 1, 7.0), (1, 0, 2.0)]), 4.0);
    // One dollar can go round by three or by four; not by both.
    let both = [(0, 1, 1.0), (1, 2, 1.0), (2, 0, 1.0), (2, 3, 1.0), (3, 0, 1.0)];
    assert_eq!(sum(4, &both), 4.0);
    // Two circles that share a link of two.
    let two = [(0, 1, 2.0), (1, 2, 1.0), (2, 0, 1.0), (1, 3, 1.0), (3, 0, 1.0)];
    assert_eq!(sum(4, &two), 6.0);
    assert_eq!((sum(0, &[]), sum(2, &[])), (0.0, 0.0));
    // Three go out, two come back as sales, one as a loan.
    let there = [(0, 1, 3.0), (1, 0, 2.0), (1, 0, 1.0)];
    assert_eq!(most_back(2, &there, 0, |index| index == 1), 2.0);
}

#[test]
fn circles_without_means() {
    // Each owes the next the same: all are paid with nothing.
    let ring: Vec<Payment> = (0..5).map(|node| (node, (node + 1) % 5, 3.0)).collect();
    assert_eq!(clear(5, &ring, &[0.0; 5], &[0.0; 5], ALL).unpaid(), 0.0);
    // One owes itself through others more than comes round.
    let uneven = [(0, 1, 2.0), (1, 0, 1.0)];
    assert_eq!(clear(2, &uneven, &[0.0; 2], &[0.0; 2], ALL).paid(), [1.0, 1.0]);
    // What leaks away, however little, leaves nothing.
    let leak = clear(2, &[(0, 1, 1.0), (1, 0, 1.0)], &[0.0; 2], &[1e-6, 0.0], ALL);
    assert!(leak.paid().iter().all(|paid| *paid < 1e-9), "{leak:?}");
    let nothing = clear(3, &[], &[0.0; 3], &[0.0; 3], Kept { assets: 0.0, claims: 0.0 });
    assert_eq!((nothing.unpaid(), nothing.fallen()), (0.0, 0));
}

fn network() -> impl Strategy<Value = (Vec<Payment>, Vec<f64>, Vec<f64>)> {
    let links = prop::collection::vec((0_usize..9, 0_usize..9, 0.0_f64..10.0), 0..40);
    (links, prop::collection::vec(0.0_f64..8.0, 9), prop::collection::vec(0.0_f64..8.0, 9))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each pays all that it has, or all that it owes; and no vector that does is larger.
    #[test]
    fn the_greatest_vector_clears(
        (links, assets, outside) in network(),
        alpha in 0.0_f64..=1.0,
        beta in 0.0_f64..=1.0,
    ) {
        for kept in [ALL, Kept { assets: alpha, claims: beta }] {
            let cleared = clear(9, &links, &assets, &outside, kept);
            let owed = Links::new(9, links.iter().copied());
            let shares = owed.turned(|debtor, _, debt| debt / cleared.owes[debtor]);
            let step = |paid: &[f64], node: usize| {
                let received: f64 = shares.of(node).iter().map(|(debtor, share)| share * paid[*debtor]).sum();
                let owes = cleared.owes[node];
                let is_short = assets[node] + received < owes * (1.0 - 1e-12);
                if is_short { kept.assets * assets[node] + kept.claims * received } else { owes }
            };
            let mut from_above = cleared.owes.clone();
            for _ in 0..3_000 {
                from_above = (0..9).map(|node| step(&from_above, node)).collect();
            }
            for node in 0..9 {
                let paid = cleared.paid()[node];
                prop_assert!((0.0..=cleared.owes[node]).contains(&paid));
                prop_assert!((step(cleared.paid(), node) - paid).abs() <= 1e-9);
                prop_assert!(paid >= from_above[node] - 1e-9, "{paid} {from_above:?}");
                prop_assert!(paid <= from_above[node] + 1e-6, "{paid} {from_above:?}");
            }
        }
    }

    /// Another dollar of means, or a cent less lost in default, leaves nobody paid less.
    #[test]
    fn more_means_hurt_nobody(
        (links, assets, outside) in network(),
        more in 0.0_f64..4.0,
        node in 0_usize..9,
        alpha in 0.0_f64..=1.0,
    ) {
        let kept = Kept { assets: alpha, claims: alpha };
        let before = clear(9, &links, &assets, &outside, kept);
        let mut richer = assets.clone();
        richer[node] += more;
        for after in [clear(9, &links, &richer, &outside, kept), clear(9, &links, &assets, &outside, ALL)] {
            for (before, after) in before.paid().iter().zip(after.paid()) {
                prop_assert!(after >= &(before - 1e-9));
            }
        }
    }

    /// What goes round balances at every node and exceeds no payment; what is left goes round no more.
    #[test]
    fn circulations_balance((links, ..) in network()) {
        let round = largest(9, &links);
        let mut net = [0.0; 9];
        for ((from, to, amount), round) in links.iter().zip(&round) {
            prop_assert!((0.0..=*amount).contains(round));
            net[*from] -= round;
            net[*to] += round;
        }
        prop_assert!(net.iter().all(|net| net.abs() < 1e-9), "{net:?}");
        let left = links.iter().zip(&round);
        let rest: Vec<Payment> =
            left.map(|((from, to, amount), round)| (*from, *to, amount - round)).collect();
        prop_assert!(largest(9, &rest).iter().sum::<f64>() < 1e-8);
        let back = most_back(9, &links, 0, |_| true);
        let out = links.iter().filter(|(from, to, _)| *from == 0 && *to != 0);
        let out: f64 = out.map(|(.., amount)| amount).sum();
        prop_assert!(back >= -1e-12 && back <= out + 1e-9);
    }

    /// Stress lies between the first and 1; every further loss adds to what one loss does.
    #[test]
    fn stress_grows((links, buffers, _) in network(), first in prop::collection::vec(0.0_f64..=1.0, 9)) {
        let owed = Links::new(9, links.iter().copied());
        let impacts = impacts(&owed, &buffers);
        let (single, multi) = (single_hit(&impacts, &first), multi_hit(&impacts, &first));
        for node in 0..9 {
            prop_assert!(single[node] >= first[node] && single[node] <= 1.0);
            prop_assert!(multi[node] >= single[node] - 1e-9 && multi[node] <= 1.0);
        }
        prop_assert_eq!(single_hit(&impacts, &[0.0; 9]), vec![0.0; 9]);
    }
}

/// A thousand nodes with ten thousand links, most of them in default, and five thousand with fifty thousand;
/// also where hardly anything comes in or goes out, so that debts go round long.
#[test]
fn large_networks_clear() {
    for (nodes, tight) in [(1_000, 1.0), (1_000, 0.01), (5_000, 1.0), (5_000, 1e-4)] {
        let (links, assets, outside) = random(nodes);
        let [assets, outside] =
            [assets, outside].map(|of| of.iter().map(|part| tight * part).collect::<Vec<f64>>());
        let owed = Links::new(nodes, links.iter().copied());
        let cleared = Network { owed: &owed, assets: &assets, outside: &outside }.clear(ALL);
        assert!(cleared.fallen() > nodes / 4, "{}", cleared.fallen());
        let shares = owed.turned(|debtor, _, debt| debt / cleared.owes[debtor]);
        for (node, owes) in cleared.owes.iter().enumerate() {
            let received = shares.of(node).iter().map(|(debtor, share)| share * cleared.paid()[*debtor]);
            let pays = (assets[node] + received.sum::<f64>()).min(*owes);
            assert!((pays - cleared.paid()[node]).abs() <= 1e-12 * owes.max(1.0));
        }
    }
}

/// Ten links a node, by a small generator.
fn random(nodes: usize) -> (Vec<Payment>, Vec<f64>, Vec<f64>) {
    let mut state = 42_u64;
    let mut draw = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / (1_u64 << 31) as f64
    };
    let size = nodes as f64;
    let links =
        (0..10 * nodes).map(|_| ((draw() * size) as usize, (draw() * size) as usize, draw())).collect();
    let assets = (0..nodes).map(|_| draw()).collect();
    (links, assets, (0..nodes).map(|_| draw()).collect())
}
