//! The finance base against other people's packages, published figures and its own laws.
//!
//! `tests/golden/finance.json` is written by `tests/golden/finance.py` (its header says how to rerun it).

use buying_time::core::root::{Boundary, Tolerance, all, boundary};
use buying_time::finance::annuity::{self, annuity_factor, crf};
use buying_time::finance::cover::{dscrs, llcr, minimum};
use buying_time::finance::flows::{Irr, irr, npv, payback};
use buying_time::finance::schedule::{Instalment, Structure, Terms, capitalised, schedule, sculpting_dscr};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The largest relative difference allowed to any oracle; roots by [`ROOTS`].
const FIGURES: f64 = 1e-9;
const ROOTS: f64 = 1e-8;

/// One answer per oracle.
type Out = BTreeMap<String, f64>;

#[derive(Deserialize)]
struct Golden {
    crf: Vec<CrfCase>,
    npv: Vec<NpvCase>,
    irr: Vec<IrrCase<f64>>,
    irrs: Vec<IrrCase<Vec<f64>>>,
    schedule: Vec<ScheduleCase>,
    capitalised: Vec<CapitalisedCase>,
}

#[derive(Deserialize)]
struct CrfCase {
    rate: f64,
    nper: f64,
    out: Out,
}

#[derive(Deserialize)]
struct NpvCase {
    rate: f64,
    flows: Vec<f64>,
    size: f64,
    out: Out,
}

#[derive(Deserialize)]
struct IrrCase<T> {
    flows: Vec<f64>,
    out: BTreeMap<String, T>,
}

#[derive(Deserialize)]
struct ScheduleCase {
    terms: GoldenTerms,
    cfads: Vec<f64>,
    closing: Vec<f64>,
    service: Vec<f64>,
    dscr: Option<f64>,
}

#[derive(Deserialize)]
struct GoldenTerms {
    structure: String,
    principal: f64,
    rate: f64,
    tenor: usize,
    amortisation: usize,
    balloon: f64,
    floored: bool,
}

#[derive(Deserialize)]
struct CapitalisedCase {
    debt: f64,
    rate: f64,
    years: usize,
    out: f64,
}

impl GoldenTerms {
    fn terms(&self) -> Terms {
        let structure = match self.structure.as_str() {
            "Bullet" => Structure::Bullet,
            "Level" => Structure::Level,
            "Sculpted" => Structure::Sculpted,
            "Balloon" => Structure::Balloon,
            other => panic!("no structure {other}"),
        };
        Terms {
            structure,
            principal: self.principal,
            rate: self.rate,
            tenor: self.tenor,
            amortisation: self.amortisation,
            balloon: self.balloon,
            floored: self.floored,
        }
    }
}

fn golden() -> Golden {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/finance.json");
    let text = std::fs::read_to_string(file).expect("the golden file is in the repository");
    serde_json::from_str(&text).expect("the golden file has the fields named here")
}

/// The worst difference of a test to each oracle, told at its end (`cargo test -- --nocapture`).
struct Differences {
    worst: BTreeMap<String, f64>,
    cases: usize,
    allowed: f64,
}

impl Differences {
    fn within(allowed: f64) -> Self {
        Differences { worst: BTreeMap::new(), cases: 0, allowed }
    }

    /// Notes |ours − theirs| relative to `size`.
    fn note(&mut self, oracle: &str, ours: f64, theirs: f64, size: f64, case: &str) {
        let difference = if ours == theirs { 0.0 } else { (ours - theirs).abs() / size.abs() };
        assert!(
            difference <= self.allowed,
            "{oracle} says {theirs}, we say {ours} (off by {difference:e} of {size}): {case}"
        );
        let worst = self.worst.entry(oracle.to_string()).or_default();
        *worst = worst.max(difference);
        self.cases += 1;
    }

    fn tell(&self, what: &str) {
        assert!(self.cases >= 40, "only {} comparisons for {what}", self.cases);
        println!("{what}: {} comparisons, largest difference {:?}", self.cases, self.worst);
    }
}

#[test]
fn crf_agrees() {
    let mut seen = Differences::within(FIGURES);
    for case in golden().crf {
        for (oracle, theirs) in &case.out {
            let label = format!("crf({}, {})", case.rate, case.nper);
            seen.note(oracle, crf(case.rate, case.nper), *theirs, *theirs, &label);
            seen.note(oracle, 1.0 / annuity_factor(case.rate, case.nper), *theirs, *theirs, &label);
        }
    }
    seen.tell("crf");
}

#[test]
fn npv_agrees() {
    let mut seen = Differences::within(FIGURES);
    for case in golden().npv {
        for (oracle, theirs) in &case.out {
            let label = format!("npv({}, {:?})", case.rate, case.flows);
            seen.note(oracle, npv(case.rate, &case.flows), *theirs, case.size, &label);
        }
    }
    seen.tell("npv");
}

/// The rates found, ascending.
fn rates(flows: &[f64]) -> Vec<f64> {
    match irr(flows) {
        Ok(Irr::None) => vec![],
        Ok(Irr::One(rate)) => vec![rate],
        Ok(Irr::Several(rates)) => rates,
        Err(error) => panic!("{error}: {flows:?}"),
    }
}

#[test]
fn irr_agrees_where_it_is_unique() {
    let mut seen = Differences::within(ROOTS);
    for case in golden().irr {
        let rates = rates(&case.flows);
        assert_eq!(rates.len(), 1, "{:?}", case.flows);
        for (oracle, theirs) in &case.out {
            seen.note(oracle, rates[0], *theirs, 1.0 + theirs, &format!("irr({:?})", case.flows));
        }
    }
    seen.tell("irr");
}

#[test]
fn irr_finds_every_root_and_no_other() {
    let mut seen = Differences::within(ROOTS);
    let (mut none, mut several) = (0, 0);
    for case in golden().irrs {
        let ours = rates(&case.flows);
        none += usize::from(ours.is_empty());
        several += usize::from(ours.len() > 1);
        for (oracle, theirs) in &case.out {
            assert_eq!(ours.len(), theirs.len(), "{ours:?}, {oracle} {theirs:?}: {:?}", case.flows);
            for (ours, theirs) in ours.iter().zip(theirs) {
                seen.note(oracle, *ours, *theirs, 1.0 + theirs, &format!("irr({:?})", case.flows));
            }
        }
    }
    assert!(none >= 5 && several >= 15, "{none} without and {several} with several roots test too little");
    seen.tell("several irr");
}

fn rows_agree(seen: &mut Differences, kind: &str, rows: &[Instalment], case: &ScheduleCase) {
    let label = format!("{:?} on {:?}", case.terms.terms(), case.cfads);
    assert_eq!(rows.len(), case.closing.len(), "{label}");
    for ((row, closing), service) in rows.iter().zip(&case.closing).zip(&case.service) {
        seen.note(kind, row.closing, *closing, case.terms.principal, &label);
        seen.note(kind, row.service(), *service, case.terms.principal, &label);
    }
}

#[test]
fn schedules_agree() {
    let mut seen = Differences::within(FIGURES);
    let mut binding = 0;
    for case in golden().schedule {
        let terms = case.terms.terms();
        let kind = format!("{:?}{}", terms.structure, if terms.floored { ", floored" } else { "" });
        let rows = schedule(&terms, &case.cfads);
        rows_agree(&mut seen, &kind, &rows, &case);
        let dscr = sculpting_dscr(&terms, &case.cfads);
        assert_eq!(dscr.is_some(), case.dscr.is_some());
        if let (Some(ours), Some(theirs)) = (dscr, case.dscr) {
            seen.note(
                &format!("{kind}, ratio"),
                ours,
                theirs,
                theirs,
                &format!("{terms:?} on {:?}", case.cfads),
            );
        }
        let floor_binds = rows.iter().any(|row| row.opening > 0.0 && row.principal == 0.0);
        binding += usize::from(terms.floored && floor_binds);
    }
    assert!(binding >= 20, "the floor binds in only {binding} cases");
    seen.tell("schedule");
}

#[test]
fn capitalised_interest_agrees() {
    let mut seen = Differences::within(FIGURES);
    for case in golden().capitalised {
        let ours = capitalised(case.debt, case.rate, case.years);
        seen.note(
            "mpmath",
            ours,
            case.out,
            case.out,
            &format!("{} at {}, {}", case.debt, case.rate, case.years),
        );
    }
    seen.tell("capitalised");
}

/// The figures printed in the documentation of numpy-financial, and the annual cost of $3 tn.
#[test]
fn published_figures_are_reproduced() {
    assert!((rates(&[-100.0, 39.0, 59.0, 55.0, 20.0])[0] - 0.28095).abs() < 5e-6);
    let three = rates(&[-5.0, 10.5, 1.0, -8.0, 1.0]);
    assert_eq!(three.len(), 3);
    for (rate, published) in three.iter().zip([-0.8702, 0.0886, 0.7096]) {
        assert!((rate - published).abs() < 5e-5);
    }
    let value = npv(0.08, &[-40_000.0, 5_000.0, 8_000.0, 12_000.0, 30_000.0]);
    assert!((value - 3_065.222_67).abs() < 5e-6);
    for (rate, billions) in [(0.065_81, [418.9, 320.7, 247.8]), (0.10, [488.2, 394.4, 330.5])] {
        for (years, published) in [10.0, 15.0, 25.0].iter().zip(billions) {
            assert!((3_000.0 * crf(rate, *years) - published).abs() < 0.05, "{rate} over {years}");
        }
    }
}

prop_compose! {
    fn any_terms()(
        structure in prop::sample::select(vec![
            Structure::Bullet, Structure::Level, Structure::Sculpted, Structure::Balloon,
        ]),
        principal in 1e3..1e12,
        rate in prop_oneof![Just(0.0), Just(1e-12), -0.02..0.25],
        tenor in 1usize..50,
        amortisation in 1usize..60,
        balloon in 0.0..=1.0,
        floored: bool,
    ) -> Terms {
        Terms { structure, principal, rate, tenor, amortisation, balloon, floored }
    }
}

/// Cash as shares of the principal, now and then negative.
fn any_cash() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(-0.1..0.5, 1..60)
}

fn scaled(shares: &[f64], by: f64) -> Vec<f64> {
    shares.iter().map(|share| share * by).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_instalment_adds_up(terms in any_terms(), shares in any_cash()) {
        let cash = scaled(&shares, terms.principal);
        let planned = schedule(&terms, &cash);
        prop_assert_eq!(planned.len(), terms.tenor);
        let mut opening = terms.principal;
        for row in planned {
            // To the cent, or where the balance itself is too large to hold cents, to its last digit.
            let cent = 0.01_f64.max(4.0 * f64::EPSILON * opening.abs());
            prop_assert!((row.closing - (row.opening + row.interest - row.service())).abs() <= cent);
            prop_assert_eq!(row.opening, opening);
            prop_assert!((row.interest - terms.rate * opening).abs() <= cent);
            opening = row.closing;
        }
    }

    #[test]
    fn floored_schedules_never_rise_and_repay(mut terms in any_terms(), shares in any_cash()) {
        terms.floored = true;
        terms.tenor = terms.amortisation;
        let rows = schedule(&terms, &scaled(&shares, terms.principal));
        prop_assert!(rows.iter().all(|row| row.principal >= 0.0 && row.closing >= 0.0));
        let repays = sculpting_dscr(&terms, &shares).is_some() || terms.structure == Structure::Level;
        if repays {
            prop_assert_eq!(rows.last().map(|row| row.closing), Some(0.0));
        }
    }

    #[test]
    fn floored_sculpting_keeps_its_rule(mut terms in any_terms(), shares in any_cash()) {
        (terms.structure, terms.floored, terms.rate) = (Structure::Sculpted, true, terms.rate.abs());
        let cash = scaled(&shares, terms.principal);
        prop_assume!(cash.iter().take(terms.amortisation).any(|c| *c > 0.0));
        let dscr = sculpting_dscr(&terms, &cash).expect("some cash is positive");
        for (t, row) in schedule(&terms, &cash).iter().enumerate().take(terms.amortisation) {
            let available = cash.get(t).or(cash.last()).expect("there is cash");
            let rule = (available / dscr - row.interest).max(0.0).min(row.opening);
            prop_assert!((row.principal - rule).abs() <= 1e-11 * terms.principal, "{} {:?}", rule, row);
        }
    }

    #[test]
    fn sculpted_cover_is_constant_without_a_floor(
        mut terms in any_terms(),
        shares in prop::collection::vec(0.01..0.5, 1..60),
    ) {
        (terms.structure, terms.floored, terms.tenor) = (Structure::Sculpted, false, terms.amortisation);
        let cash: Vec<f64> = (0..terms.tenor)
            .map(|t| terms.principal * shares.get(t).or(shares.last()).expect("there is cash"))
            .collect();
        let rows = schedule(&terms, &cash);
        let dscr = sculpting_dscr(&terms, &cash).expect("cash is positive");
        for (row, cash) in rows.iter().zip(&cash) {
            prop_assert!((row.service() - cash / dscr).abs() <= 1e-11 * terms.principal);
        }
        prop_assert_eq!(rows.last().map(|row| row.closing), Some(0.0));
        // Constant cover is the cover over the loan's life.
        let life = llcr(&cash, terms.rate, terms.principal).expect("a balance is owed");
        prop_assert!((life / dscr - 1.0).abs() <= 1e-12);
        let service: Vec<f64> = rows.iter().map(Instalment::service).collect();
        prop_assert!((minimum(&dscrs(&cash, &service)).expect("service is due") / dscr - 1.0).abs() <= 1e-6);
    }

    #[test]
    fn level_over_its_tenor_ends_at_zero(mut terms in any_terms()) {
        (terms.structure, terms.tenor) = (Structure::Level, terms.amortisation);
        let rows = schedule(&terms, &[]);
        prop_assert_eq!(rows.last().map(|row| row.closing), Some(0.0));
        let service = terms.principal * crf(terms.rate, terms.tenor as f64);
        prop_assert!(rows.iter().all(|row| (row.service() - service).abs() <= 1e-12 * terms.principal));
    }

    #[test]
    fn the_value_at_each_rate_of_return_is_zero(
        flows in prop::collection::vec(-1e9..1e9, 1..60),
        power in -12..12,
    ) {
        let flows = scaled(&flows, libm::pow(10.0, f64::from(power)));
        let rates = rates(&flows);
        for rate in &rates {
            let sizes: Vec<f64> = flows.iter().map(|flow| flow.abs()).collect();
            prop_assert!(npv(*rate, &flows).abs() <= 1e-11 * npv(*rate, &sizes), "{}", rate);
        }
        // The last flow decides the sign near r = −1, the first that at r without end: the crossings between
        // are even in number if the two agree. Random flows touch zero nowhere.
        let agree = (flows[0] > 0.0) == (flows[flows.len() - 1] > 0.0);
        prop_assert_eq!(rates.len().is_multiple_of(2), agree);
        prop_assert!(rates.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_rate_put_in_comes_out(
        growths in prop::collection::btree_set(1u32..60, 1..5),
        receipts in prop::collection::vec(0.5..9.0, 0..8),
    ) {
        // Π (1 − g·v) times a polynomial with positive coefficients, which has no positive root.
        let growths: Vec<f64> = growths.into_iter().map(|g| f64::from(g) / 20.0).collect();
        let mut flows = vec![1.0];
        flows.extend(receipts);
        for growth in &growths {
            let mut product = flows.clone();
            product.push(0.0);
            for (i, flow) in flows.iter().enumerate() {
                product[i + 1] -= growth * flow;
            }
            flows = product;
        }
        let rates = rates(&flows);
        prop_assert_eq!(rates.len(), growths.len(), "{:?} from {:?}", rates, growths);
        for (rate, growth) in rates.iter().zip(&growths) {
            prop_assert!((rate + 1.0 - growth).abs() <= 1e-6 * growth, "{} from {}", rate, growth);
        }
    }

    #[test]
    fn cumulative_flow_is_zero_at_payback(
        outlay in 1.0..1e6_f64,
        receipts in prop::collection::vec(-1e5..3e5, 1..40),
    ) {
        let mut flows = vec![-outlay];
        flows.extend(receipts);
        let cumulative = |at: f64| -> f64 {
            let part = |(t, flow): (usize, &f64)| flow * (at - t as f64 + 1.0).clamp(0.0, 1.0);
            flows.iter().enumerate().map(part).sum()
        };
        match payback(&flows) {
            Some(at) => {
                prop_assert!(cumulative(at).abs() <= 1e-9 * outlay);
                let until = at.ceil() as usize;
                prop_assert!(at > 0.0 && cumulative(until as f64 - 1.0) < 0.0);
                prop_assert!((until..flows.len()).all(|t| cumulative(t as f64) >= 0.0));
            }
            None => prop_assert!(cumulative(flows.len() as f64 - 1.0) < 0.0),
        }
    }

    #[test]
    fn roots_on_a_stretch_are_sign_changes(places in prop::collection::btree_set(1i32..40, 0..6)) {
        // Places apart by at least two cells, between nodes or on them.
        let places: Vec<f64> = places.into_iter().map(|p| f64::from(p) / 40.0).collect();
        let f = |x: f64| places.iter().map(|p| x - p).product::<f64>();
        let roots = all(f, 0.0, 1.0, 97, Tolerance::default()).expect("a product is finite");
        prop_assert_eq!(roots.len(), places.len());
        for (root, place) in roots.iter().zip(&places) {
            prop_assert!((root - place).abs() <= 1e-12);
            prop_assert!(f(root - 1e-6) * f(root + 1e-6) < 0.0);
        }
    }

    #[test]
    fn a_boundary_is_the_last_survivor(lo in -1e6..1e6, width in 1e-3..1e6, part in -0.2..1.2) {
        let (hi, edge) = (lo + width, lo + part * width);
        let tol = Tolerance::default();
        match boundary(|x| x <= edge, lo, hi, tol) {
            Boundary::Never => prop_assert!(edge < lo),
            Boundary::Always => prop_assert!(edge >= hi),
            Boundary::At(x) => {
                prop_assert!(x <= edge && edge - x <= 1e-12 * (1.0 + x.abs()));
            }
        }
    }

    #[test]
    fn no_finite_input_gives_nan(
        rate in prop_oneof![-0.999..10.0, Just(0.0), Just(1e-300), Just(-1e-300)],
        periods in 0.5..1e4,
        amount in -1e15..1e15,
    ) {
        prop_assert!(!npv(rate, &[amount, -amount, 1.0]).is_nan());
        prop_assert!(!capitalised(amount, rate, periods as usize).is_nan());
        prop_assert!((0.0..=1.0).contains(&annuity::outstanding_share(rate, periods, 0.3 * periods)));
    }

    #[test]
    fn nothing_panics(
        flows in prop::collection::vec(prop::num::f64::ANY, 0..12),
        rate in prop::num::f64::ANY,
        other in prop::num::f64::ANY,
        terms in any_terms(),
        lengths in prop::array::uniform2(0usize..30),
    ) {
        let answer = irr(&flows);
        if let Ok(Irr::One(found)) = answer {
            prop_assert!(found >= -1.0);
        }
        prop_assert!(payback(&flows).is_none_or(|at| at >= 0.0));
        let [tenor, amortisation] = lengths;
        let terms = Terms { principal: other, rate, tenor, amortisation, balloon: other, ..terms };
        let rows = schedule(&terms, &flows);
        prop_assert_eq!(rows.len(), tenor);
        prop_assert!(sculpting_dscr(&terms, &flows).is_none_or(|d| d.is_finite() && d >= 0.0));
        prop_assert!(llcr(&flows, rate, other).is_none_or(f64::is_finite));
        prop_assert!(rate > -1.0 || npv(rate, &flows).is_nan());
        if let Boundary::At(x) = boundary(|x| x < 1.0, rate, other, Tolerance { x: rate, iterations: 300 }) {
            prop_assert!(x < 1.0);
        }
        if let Ok(roots) = all(|x| x - 1.0, rate, other, 7, Tolerance { x: 0.0, iterations: 2000 }) {
            prop_assert!(roots.iter().all(|root| (root - 1.0).abs() <= 1e-12));
        }
    }
}
