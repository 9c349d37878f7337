//! Circular finance: a second working, published figures, bad input, and its own laws.

mod properties;

use std::sync::Arc;

use crate::core::field::InputSet;
use crate::core::model::{Calculator, Case, Illustrate, Model, Narrate};
use crate::core::text::Lang;
use crate::core::value::Value;
use crate::models::circular_finance::{
    CircularFinance, Company, Contingent, Deal, Hit, Inputs, Outputs, Role, Status, Workings, vintages,
};
use crate::models::testing::any::near;
use crate::models::testing::oracle::{ROOTS, agrees};

/// Circles are linear programs and maximum flows in double precision there.
#[test]
fn it_agrees_with_a_second_working() {
    let searched = ["circular", "net", "circular-share", "back", "back-share", "single", "multi"]
        .map(|key| (key, ROOTS));
    agrees("circular-finance", include_str!("../golden/cases.json"), &searched, &["first"]);
}

fn preset(key: &str) -> Inputs {
    let model: &dyn Model = &CircularFinance;
    let preset = model.about().presets.iter().find(|preset| preset.key == key).expect("a preset");
    Inputs::read(&model.preset(preset)).expect("values of the specs")
}

fn out(inputs: &Inputs) -> Outputs {
    CircularFinance::evaluate(inputs)
}

/// What a reader is told, in both languages.
fn told(inputs: &Inputs) -> String {
    let workings = CircularFinance::work(inputs);
    let outputs = <CircularFinance as Calculator>::outputs(inputs, &workings);
    let case = Case { inputs, workings: &workings, outputs: &outputs };
    let of = |lang| {
        let charts = CircularFinance::charts(&case, lang).into_iter();
        let charts: Vec<String> = charts.map(|chart| format!("{chart:?}")).collect();
        let words =
            [<CircularFinance as Narrate>::headline(&case, lang), CircularFinance::sentence(&case, lang)];
        [words.join("\n"), charts.join("\n")].join("\n")
    };
    Lang::ALL.map(of).join("\n")
}

pub(super) fn company(name: &str, cash: f64, costs: f64) -> Company {
    Company { name: name.into(), role: Role::Cloud, cash, costs, now: 0.0, plan: 0.0, funding: 0.0 }
}

pub(super) fn deal(payer: &str, recipient: &str, amount: f64) -> Deal {
    let nobody: Arc<str> = "".into();
    Deal { payer: payer.into(), recipient: recipient.into(), amount, trigger: nobody, ..Deal::default() }
}

pub(super) fn network(companies: Vec<Company>, deals: Vec<Deal>) -> Inputs {
    Inputs { companies, deals, years: 1, less: 0.0, ..Inputs::default() }
}

/// Every row of a vintage has a source, and the totals are those of the fact base, in billions.
#[test]
fn vintages_are_whole() {
    let inputs = Inputs::default();
    assert_eq!((inputs.companies.len(), inputs.deals.len()), (13, 42));
    for (table, source) in [
        (0, vintages::company_source as fn(&[Value]) -> Option<crate::core::source::Credit>),
        (1, vintages::deal_source),
    ] {
        for vintage in [Inputs::default(), preset("september-2025")] {
            let Value::Table(rows) = &vintage.write()[table] else { panic!("a table") };
            assert!(rows.iter().all(|row| source(row).is_some()));
        }
    }
    let from_lab: f64 = inputs
        .deals
        .iter()
        .filter(|deal| &*deal.payer == "OpenAI" && deal.status == Status::Signed)
        .map(|deal| deal.amount)
        .sum();
    assert_eq!(from_lab / 1e9, 250.0 + 22.4 + 300.0 + 38.0 + 100.0 + 90.0 + 10.0);
    // The letter is dead, the equity paid, the guarantee waits for a shortfall.
    let of_nvidia =
        |amount: f64| inputs.deals.iter().find(|deal| &*deal.payer == "Nvidia" && deal.amount == amount);
    assert_eq!(of_nvidia(100e9).map(|deal| deal.status), Some(Status::Dead));
    assert_eq!(of_nvidia(30e9).map(|deal| deal.status), Some(Status::Paid));
    assert_eq!(of_nvidia(105e9).map(|deal| deal.contingent), Some(Contingent::Shortfall));
    assert_eq!(preset("september-2025").deals.iter().map(|deal| deal.amount).fold(0.0, f64::max), 300e9);
}

/// R's package systemicrisk.
#[test]
fn the_three_banks_pay_what_was_published() {
    let inputs = preset("three-banks");
    let workings = CircularFinance::work(&inputs);
    for (paid, published) in workings.stress.clearing.paid().iter().zip([1.473_214_29, 1.419_642_86, 1.5]) {
        near(paid / 1e9, published, 1e-8);
    }
    assert_eq!(workings.stress.clearing.fell, [1, 2, 0]);
}

/// By hand: a pays b, b pays c, c pays a; 5, 3 and 4; and what c lacks.
#[test]
fn a_circle_by_hand() {
    let mut inputs = network(
        vec![company("a", 5e9, 0.0), company("b", 0.0, 0.0), company("c", 0.0, 0.0)],
        vec![deal("a", "b", 5e9), deal("b", "c", 3e9), deal("c", "a", 4e9)],
    );
    let found = out(&inputs);
    assert_eq!((found.gross, found.circular, found.net), (12e9, 9e9, 3e9));
    // Three come back to each of 5, 3 and 4 sold.
    assert_eq!((found.back, found.back_share.number()), (9e9, Some(1.0)));
    assert_eq!((found.needed, found.unpaid, found.fallen), (1e9, 1e9, 1.0));
    assert_eq!(found.runway.number(), Some(0.0));
    inputs.companies[2].funding = 1e9;
    assert_eq!((out(&inputs).unpaid, out(&inputs).needed), (0.0, 1e9));
    (inputs.less, inputs.hit) = (0.5, Hit::All);
    assert_eq!((out(&inputs).unpaid, out(&inputs).fails), (0.5e9, 0.5e9));
}

/// What is contingent counts once it is triggered, and not before.
#[test]
fn backstops_count_when_triggered() {
    let wait = |trigger: &str| Deal {
        contingent: Contingent::Shortfall,
        trigger: trigger.into(),
        ..deal("guarantor", "lender", 6e9)
    };
    let companies =
        vec![company("guarantor", 10e9, 0.0), company("lender", 0.0, 8e9), company("debtor", 2e9, 0.0)];
    let deals = vec![deal("debtor", "lender", 8e9), wait("debtor")];
    let inputs = network(companies, deals);
    let found = out(&inputs);
    assert_eq!((found.triggered, found.due, found.gross), (6e9, 14e9, 8e9));
    // The lender is made whole, and the debtor's debt is still unpaid.
    assert_eq!((found.unpaid, found.fallen), (6e9, 1.0));
    for trigger in ["lender's aunt", "", "guarantor"] {
        let mut other = inputs.clone();
        other.deals[1] = wait(trigger);
        assert_eq!((out(&other).triggered, out(&other).fallen), (0.0, 2.0));
    }
    let mut on_condition = inputs.clone();
    on_condition.deals[1].contingent = Contingent::Condition;
    assert_eq!(out(&on_condition).due, 8e9);
    on_condition.met = true;
    assert_eq!(out(&on_condition).due, 14e9);
}

/// Nothing is lost, and the page says how each was taken.
#[test]
fn bad_tables_are_named() {
    let base = || vec![company("a", 1e9, 0.0), company("b", 0.0, 0.0)];
    let with = |deals: Vec<Deal>| told(&network(base(), deals));
    assert!(with(vec![deal("a", "b", 1e9), deal("a", " A ", 9e9)]).contains("Deal row 2 pays its own payer"));
    assert!(with(vec![deal("a", "b", 1e9), deal("a", " A ", 9e9)]).contains("取引の2行目は"));
    let stranger = with(vec![deal("a", "Zebra", 1e9)]);
    assert!(stranger.contains("Outsiders, taken to pay in full: Zebra."), "{stranger}");
    let mut twice = network(base(), vec![deal("a", "b", 1e9)]);
    twice.companies.push(company("B", 0.0, 0.0));
    assert!(told(&twice).contains("Company row 3 repeats a name"));
    // All nought, and a company that owes itself through others.
    let nothing = network(vec![company("a", 0.0, 0.0)], vec![deal("a", "b", 0.0)]);
    assert_eq!((out(&nothing).unpaid, out(&nothing).share.number()), (0.0, None));
    let ring = network(
        vec![company("a", 0.0, 0.0), company("b", 0.0, 0.0)],
        vec![deal("a", "b", 2e9), deal("b", "a", 2e9)],
    );
    assert_eq!((out(&ring).unpaid, out(&ring).fallen, out(&ring).circular), (0.0, 0.0, 4e9));
}

/// Results speak of model companies, never of those whose figures they are built from.
#[test]
fn no_company_by_name_falls() {
    for key in ["no-funding", "slow", "september-2025", "announced"] {
        let inputs = preset(key);
        let workings = CircularFinance::work(&inputs);
        let outputs = <CircularFinance as Calculator>::outputs(&inputs, &workings);
        let case = Case { inputs: &inputs, workings: &workings, outputs: &outputs };
        for lang in Lang::ALL {
            let mut words = vec![
                <CircularFinance as Narrate>::headline(&case, lang),
                CircularFinance::sentence(&case, lang),
                <CircularFinance as Narrate>::condition(&case, lang),
            ];
            let charts = CircularFinance::charts(&case, lang);
            let of_stress = charts.iter().filter(|chart| ["dominoes", "shock", "needs"].contains(&chart.id));
            words.extend(of_stress.map(|chart| format!("{chart:?}")));
            for company in &inputs.companies {
                assert!(!words.iter().any(|words| words.contains(&*company.name)), "{}", company.name);
            }
        }
    }
    // Nor one that somebody has put into a link.
    let own = network(vec![company("CoreWeave Inc", 0.0, 1e9)], vec![deal("x", "y", 1e9)]);
    assert!(told(&own).contains("model cloud 1 would fall short") && !told(&own).contains("CoreWeave"));
}

/// What the page says of the article's claim: without the letter its lab needs more from outside.
#[test]
fn the_letters_death_must_be_replaced() {
    let (alive, dead) = (out(&preset("september-2025")), out(&preset("letter-dies")));
    near(dead.needed - alive.needed, 80e9, 0.5);
    assert!(dead.needed > alive.needed && dead.unpaid >= alive.unpaid);
    assert!(dead.circular < alive.circular);
}

#[test]
fn workings_are_the_same_each_time() {
    let work = || -> Workings { CircularFinance::work(&Inputs::default()) };
    assert_eq!(work(), work());
}
