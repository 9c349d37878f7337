//! The flows themselves: what goes from which node to which. The charts draw them, and a test adds them up.

use super::{FlowMap, Route};
use crate::core::chart::FlowChart;
use crate::models::prelude::*;

/// A node: its name, its column and its ink.
pub type Node = (Text, usize, Ink);

/// Amounts from node to node, by the nodes' places in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// The nodes.
    pub nodes: &'static [Node],
    /// From, to, and how much: at least nought.
    pub bands: Vec<(usize, usize, f64)>,
}

impl Flow {
    const fn new(nodes: &'static [Node]) -> Flow {
        Flow { nodes, bands: Vec::new() }
    }

    /// Adds what goes from one node to another; less than nothing goes the other way.
    fn send(&mut self, from: usize, to: usize, amount: f64) {
        self.bands.push(if amount < 0.0 { (to, from, -amount) } else { (from, to, amount) });
    }

    /// Draws them; a band has the ink of the node that it comes from.
    pub(super) fn draw(&self, chart: FlowChart) -> ChartSpec {
        let chart = self.nodes.iter().fold(chart, |chart, node| chart.node(node.0, node.1, node.2));
        let bands = self.bands.iter();
        bands
            .fold(chart, |chart, &(from, to, amount)| chart.band(from, to, amount, self.nodes[from].2))
            .build()
    }
}

const PENSIONS: Text = text("Pensions", "年金基金");
const BANKS: Text = text("Banks", "銀行");
const FUND: Text = text("Fund", "ファンド");
const SPONSORS: Text = text("Sponsors", "出資者");
const SPVS: Text = text("SPVs", "SPV");
const NEOCLOUDS: Text = text("Neoclouds", "ネオクラウド");
const CHIPS: Text = text("Chips", "チップ");
const BUILDINGS: Text = text("Buildings, power", "建物・電力");
const TENANTS: Text = text("Tenants", "テナント");
const MANAGERS: Text = text("Managers", "運用会社");

/// Where the money comes from, and what it buys.
#[inline(never)]
pub fn out(case: &Case<FlowMap>) -> Flow {
    const NODES: &[Node] = &[
        (PENSIONS, 0, Ink::First),
        (text("Insurers", "保険会社"), 0, Ink::First),
        (text("Sovereign funds", "政府系"), 0, Ink::First),
        (text("Others", "その他"), 0, Ink::First),
        (BANKS, 0, Ink::Muted),
        (FUND, 1, Ink::First),
        (SPONSORS, 1, Ink::Fourth),
        (SPVS, 2, Ink::Third),
        (NEOCLOUDS, 2, Ink::Third),
        (CHIPS, 3, Ink::Second),
        (BUILDINGS, 3, Ink::Second),
    ];
    let Case { inputs, workings, outputs } = case;
    let mut flow = Flow::new(NODES);
    for (kind, share) in inputs.savers().into_iter().enumerate() {
        flow.send(kind, 5, share * outputs.savers);
    }
    flow.send(4, 5, outputs.lines);
    for (vehicle, route) in (7..).zip(&workings.routes) {
        flow.send(5, vehicle, route.loans);
        flow.send(6, vehicle, route.put_up);
        flow.send(vehicle, 9, route.chips * route.spent());
        flow.send(vehicle, 10, (1.0 - route.chips) * route.spent());
    }
    flow
}

/// A year's rent, and what is lent again.
#[inline(never)]
pub fn back(case: &Case<FlowMap>) -> Flow {
    const NODES: &[Node] = &[
        (TENANTS, 0, Ink::Second),
        (SPVS, 1, Ink::Third),
        (NEOCLOUDS, 1, Ink::Third),
        (text("Running costs", "運営費"), 2, Ink::Muted),
        (text("New equipment", "新しい設備"), 2, Ink::Second),
        (SPONSORS, 2, Ink::Fourth),
        (FUND, 2, Ink::First),
        (BANKS, 3, Ink::Muted),
        (MANAGERS, 3, Ink::Fourth),
        (text("Savers", "投資家"), 3, Ink::First),
    ];
    let Case { inputs, workings, outputs } = case;
    let again = inputs.relent;
    let mut flow = Flow::new(NODES);
    for (vehicle, route) in (1..).zip(&workings.routes) {
        let Route { loans, rate, principal, earned, regained, operation, .. } = *route;
        flow.send(0, vehicle, route.rent());
        flow.send(vehicle, 3, operation);
        flow.send(vehicle, 4, again * (principal + regained));
        flow.send(vehicle, 5, earned + (1.0 - again) * regained);
        flow.send(vehicle, 6, rate * loans + principal);
        flow.send(6, vehicle, again * principal);
    }
    let returned = (1.0 - again) * outputs.principal;
    flow.send(6, 7, outputs.banks + inputs.line * returned);
    flow.send(6, 8, outputs.managers);
    flow.send(6, 9, outputs.income + inputs.own() * returned);
    flow
}

/// A saver's dollar, to a chip and back, to the last repayment.
#[inline(never)]
pub fn dollar(case: &Case<FlowMap>) -> Flow {
    const NODES: &[Node] = &[
        (text("Pension", "年金"), 0, Ink::First),
        (BANKS, 0, Ink::Muted),
        (FUND, 1, Ink::First),
        (TENANTS, 1, Ink::Second),
        (SPVS, 2, Ink::Third),
        (NEOCLOUDS, 2, Ink::Third),
        (BUILDINGS, 3, Ink::Muted),
        (CHIPS, 3, Ink::Muted),
        (text("Fund, repaid", "ファンド（返済）"), 3, Ink::First),
        (text("Banks, repaid", "銀行（返済）"), 4, Ink::Muted),
        (MANAGERS, 4, Ink::Fourth),
        (text("Pension, paid", "年金（受取）"), 4, Ink::First),
    ];
    let Case { inputs, workings, outputs } = case;
    let mut flow = Flow::new(NODES);
    // What banks add to a dollar of savers' money.
    let added = inputs.line / inputs.own();
    flow.send(0, 2, 1.0);
    flow.send(1, 2, added);
    let (mut to_banks, mut to_managers, mut to_pension) = (added, 0.0, 1.0);
    for (vehicle, route) in (4..).zip(&workings.routes) {
        let part = route.loans / outputs.loans;
        let lent = part * (1.0 + added);
        // Interest on a dollar of it, over its life.
        let interest = lent * route.rate * route.balances;
        flow.send(2, vehicle, lent);
        flow.send(3, vehicle, interest + lent);
        flow.send(vehicle, 6, lent * (1.0 - route.chips));
        flow.send(vehicle, 7, lent * route.chips);
        flow.send(vehicle, 8, interest + lent);
        to_banks += part * added * inputs.line_rate * route.balances;
        to_managers += part * (inputs.fee + route.carry) * route.balances;
        to_pension += part * route.net * route.balances;
    }
    flow.send(8, 9, to_banks);
    flow.send(8, 10, to_managers);
    flow.send(8, 11, to_pension);
    flow
}
