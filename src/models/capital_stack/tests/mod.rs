//! The capital stack: a second working, the filing, published figures, and its own laws.

mod properties;

use crate::core::field::InputSet;
use crate::core::model::{Calculator, Case, Model, Narrate};
use crate::core::text::Lang;
use crate::finance::first_passage;
use crate::finance::merton;
use crate::models::capital_stack::stacks::{COREWEAVE, LATER};
use crate::models::capital_stack::{CapitalStack, Claim, Holder, Inputs, KINDS, Kind, Stack};
use crate::models::testing::any::near;
use crate::models::testing::oracle::{ROOTS, agrees};

#[test]
fn it_agrees_with_a_second_working() {
    let keys = Model::outputs(&CapitalStack).iter().map(|spec| spec.key);
    let searched: Vec<(&str, f64)> = keys.map(|key| (key, ROOTS)).collect();
    agrees("capital-stack", include_str!("../golden/cases.json"), &searched, &["first"]);
}

fn preset(key: &str) -> Inputs {
    let model: &dyn Model = &CapitalStack;
    let preset = model.about().presets.iter().find(|preset| preset.key == key).expect("a preset");
    Inputs::read(&model.preset(preset)).expect("values of the specs")
}

/// In millions of dollars, as filed for 30 June 2026 and quoted by others.
#[test]
fn coreweaves_lines_add_up_to_what_was_filed() {
    let inputs = Inputs::default();
    assert_eq!(inputs.lines.len(), 16);
    let stack = Stack::new(&inputs.lines, inputs.pledged, inputs.equity);
    assert_eq!(stack.total, 35_551e6);
    assert_eq!(stack.owed, [3_719e6, 15_215e6, 10_029e6, 6_588e6, 0.0, 0.0]);
    // 8.2% on average, notes and convertibles at their coupons; and $6.3bn of later issues.
    near(CapitalStack::evaluate(&inputs).rate.number().expect("there is debt"), 0.0821, 1e-3);
    let later = preset("later-issues");
    assert_eq!(CapitalStack::evaluate(&later).debt, 41_851e6);
    assert_eq!((COREWEAVE.split('*').count(), LATER.split('*').count()), (16, 18));
}

/// J. Hull: E 3, σ_E 0.8, D 10, r 5%, T 1 → V 12.3954, σ_V 0.2123, default 12.697%, debt worth 9.3954.
#[test]
fn hulls_firm_is_reproduced() {
    let out = CapitalStack::evaluate(&preset("merton-textbook"));
    assert!((out.assets_merton / 1e9 - 12.3954).abs() < 5e-5, "{}", out.assets_merton);
    assert!((out.volatility_merton - 0.2123).abs() < 5e-5, "{}", out.volatility_merton);
    assert!((out.default_merton - 0.126_97).abs() < 5e-6, "{}", out.default_merton);
    // Debt's worth is its promise less the put, both discounted: 9.3954.
    let lost = out.expected_merton.number().expect("there is debt");
    near((1.0 - lost) * 10.0 * libm::exp(-0.05), 9.3954, 5e-6);
}

/// 855.5 basis points at a recovery of 40%: 51% in five years.
#[test]
fn the_default_swap_implies_half() {
    let by_swap = |cds| CapitalStack::evaluate(&Inputs { cds, ..Inputs::default() }).default_cds.number();
    assert!(by_swap(Inputs::default().cds).is_some_and(|chance| (chance - 0.51).abs() < 0.005));
    assert_eq!(by_swap(0.0), None);
}

/// WorldCom: most creditors got about 36 cents on the dollar, the subordinated none by absolute priority.
#[test]
fn worldcoms_creditors_get_about_36_cents() {
    let out = CapitalStack::evaluate(&preset("worldcom-2003"));
    assert_eq!(out.debt, 41e9);
    near(out.unsecured_recovery.number().expect("senior debt"), 0.36, 0.02);
    assert_eq!(out.subordinated_recovery.number(), Some(0.0));
    let cyxtera = CapitalStack::evaluate(&preset("cyxtera-2023"));
    near(cyxtera.value, 775e6, 1e-3);
}

/// Out of $18.5bn, by hand: collateral 70%, of $27.08bn while whole.
#[test]
fn the_defaults_by_hand() {
    let out = CapitalStack::evaluate(&Inputs::default());
    let value = 0.52 * 35_551e6;
    let kept = 0.7 * value / (1.43 * 18_934e6);
    near(out.subsidiary_recovery.number().expect("it is owed"), kept * 1.43, 1e-12);
    let open = 15_215e6 * (1.0 - kept * 1.43);
    let share = 0.3 * value / (16_617e6 + open);
    near(out.unsecured_recovery.number().expect("it is owed"), share, 1e-12);
    near(out.convertible_recovery.number().expect("it is owed"), share, 1e-12);
    let secured = kept * 1.43 + (1.0 - kept * 1.43) * share;
    near(out.secured_recovery.number().expect("it is owed"), secured, 1e-12);
    near(out.own_loss.number().expect("it is owed"), (1.0 - secured) * 1.75, 1e-12);
    near(out.subsidiary_full.number().expect("paid"), 18_934e6 / 0.7, 1e-12);
    near(out.unsecured_full.number().expect("paid"), 35_551e6, 1e-12);
}

/// The convertibles of the defaults convert at $107.80, once the share has passed it.
#[test]
fn convertibles_convert_when_it_pays() {
    let shares = 49.4e9 / 84.23;
    let even = 107.8 * shares;
    let inputs = Inputs::default();
    assert_eq!(inputs.left_for_shareholders(even * 0.999), even * 0.999);
    let left = inputs.left_for_shareholders(even * 1.5);
    let all = shares + 6_588e6 / 107.8;
    near(left, (even * 1.5 + 6_588e6) * shares / all, 1e-12);
    assert!(left / shares > 107.8 && CapitalStack::evaluate(&preset("conversion")).gain > 0.0);
}

/// Lenders to a holding company are paid once everybody below is, and a lender without recourse by its
/// collateral alone.
#[test]
fn structural_subordination() {
    let group = preset("holding-company");
    let out = CapitalStack::evaluate(&group);
    near(out.value, 9.9e9, 1e-12);
    near(out.holding_recovery.number().expect("it is owed"), 0.45, 1e-12);
    assert_eq!(out.subordinated_recovery.number(), Some(1.0));
    let mut alone = Inputs::default();
    alone.lines.truncate(2);
    for line in &mut alone.lines {
        line.cover = 0.5;
    }
    alone.value = 4.0;
    let out = CapitalStack::evaluate(&alone);
    assert_eq!(out.subsidiary_recovery.number(), Some(0.5));
    assert_eq!((out.subsidiary_full.number(), out.default_merton >= 0.0), (None, true));
}

/// As the barrier falls, first passage becomes Merton's model; at a barrier of all the debt shares are the
/// assets less the debt.
#[test]
fn first_passage_has_its_two_limits() {
    let plain = merton::assets(4.0, 0.9, 10.0);
    assert_eq!(first_passage::assets(4.0, 0.9, 10.0, 0.0), plain);
    let low = first_passage::assets(4.0, 0.9, 10.0, 1e-3);
    near(low.forward(), plain.forward(), 1e-6);
    let high = first_passage::assets(4.0, 0.9, 10.0, 1.0);
    near(high.forward(), 14.0, 1e-13);
    near(high.deviation, 0.9 * 4.0 / 14.0, 1e-13);
}

/// Every holder is spoken for, in every state of the stack.
#[test]
fn the_sentence_fits_its_branch() {
    let told = |inputs: &Inputs| {
        let workings = CapitalStack::work(inputs);
        let outputs = <CapitalStack as Calculator>::outputs(inputs, &workings);
        let case = Case { inputs, workings: &workings, outputs: &outputs };
        (
            <CapitalStack as Narrate>::headline(&case, Lang::En),
            <CapitalStack as Narrate>::sentence(&case, Lang::En),
        )
    };
    let of = |holder: Holder, value: f64| told(&Inputs { holder, value, ..Inputs::default() });
    assert!(of(Holder::Pension, 0.52).0.starts_with("If the model neocloud were worth $18.5bn against"));
    assert!(of(Holder::Lender, 1.5).0.ends_with("a secured lender would lose nothing"));
    assert!(of(Holder::Etf, 0.0).0.ends_with("a bond ETF would lose everything"));
    assert!(of(Holder::Convertible, 4.0).0.contains("would gain "));
    assert!(
        of(Holder::Taxpayer, 0.52).1.contains("If the state guaranteed every line, the taxpayer would pay")
    );
    assert!(of(Holder::HyperscalerBond, 0.52).1.contains("has no claim on this borrower"));
    let (headline, sentence) = told(&preset("no-debt"));
    assert!(
        headline.starts_with("Without debt") && sentence.contains("a shareholder would lose 48%"),
        "{sentence}"
    );
    assert!(!told(&preset("worldcom-2003")).1.contains("CDS"));
    for holder in Holder::ALL {
        let (headline, sentence) = of(*holder, 0.52);
        assert!(headline.len() < 150 && sentence.contains("bet"), "{headline} {sentence}");
    }
}

#[test]
fn kinds_are_in_the_order_of_their_options() {
    assert_eq!(KINDS, 6);
    for (index, kind) in Kind::ALL.iter().enumerate() {
        assert_eq!(*kind as usize, index);
    }
    assert_eq!(Holder::Pension.claim(), Claim::Fund(Kind::Secured));
}
