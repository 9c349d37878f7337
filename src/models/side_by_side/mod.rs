//! Four structures side by side: one path of demand runs through four balance sheets.
//!
//! Years t = 1 … 12. Planned scale P_t = s₀ + (1 − s₀)·F(t; Y_plan), demand D_t the same with the years that it
//! takes, or min(P_t, max(s₀, p)) when falsified; F is the ramp of the refinancing gap. Structure i offers
//! A_i·P_t. Within its contract years the share c_i is paid whatever comes, and the share w_i in proportion to
//! D_t/P_t (a weak customer pays as demand comes). What is left of all demand, Σ A_i·D_t less both, goes to the
//! capacity without a contract in the order chosen, at (D_t/P_t)^φ of the planned price.
//!
//! Neocloud, hyperscaler and Oracle: cash = margin·revenue + other cash flow − leases·P_t (− rent and guarantee
//! for the tenant). Interest on what is owed; debt still to be raised comes in thirds in years 1 to 3; each year
//! 1/life of the debt ever borrowed falls due. If cash ≥ floor·interest it is refinanced at the rate + Δ, else it
//! must be paid. What cash does not pay comes from cash and lines, then from owners; what then is missing is
//! unpaid, and the first such year is the failure. Surplus is paid out or reinvested, not kept.
//!
//! SPV: level service from the year of the first rent. At the end of each lease term the tenant renews if its
//! demand fills enough of the capacity; afterwards the SPV earns rent on what is filled, and a shortfall is paid
//! by the tenant's guarantee (a share of the debt at that time, in all), the reserve, the owners, and then not. A
//! tenant that does not pay its own lenders in full pays the guarantee at the same rate as them (rent comes first).
//!
//! Sources: 002 of the founding articles for the four structures; the cascade is that of Yescombe, *Principles of
//! Project Finance*.

mod about;
mod charts;
mod demand;
mod firm;
mod inputs;
mod outputs;
mod sentence;
mod sources;
mod spv;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::answer::{Answer, OrAbsent};
use crate::core::chart::ChartSpec;
use crate::core::model::{About, Calculator, Case, Describe, Illustrate, Narrate, Prose};
use crate::core::text::{Lang, Text, text};

use firm::Lease;
use spv::Spv;

pub use demand::{Demand, demand};
pub use inputs::{Inputs, Order};
pub use outputs::Outputs;

/// The model.
pub struct SideBySide;

impl Describe for SideBySide {
    const ABOUT: &'static About = &about::ABOUT;
    const PROSE: &'static Prose = &about::PROSE;
}

impl Calculator for SideBySide {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn work(_inputs: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        run(inputs)
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        const OVER: Text = text(
            "contracts with strong and weak customers add up to more than 100% of the capacity.",
            "強い顧客と弱い顧客の契約を足すと100%を超えます。",
        );
        if inputs.neo_strong + inputs.neo_weak > 1.0 + 1e-9 {
            Some(("neo-weak", OVER))
        } else if inputs.ora_strong + inputs.ora_weak > 1.0 + 1e-9 {
            Some(("ora-weak", OVER))
        } else {
            None
        }
    }
}

impl Narrate for SideBySide {
    fn sentence(case: &Case<SideBySide>, lang: Lang) -> String {
        sentence::sentence(case.inputs, case.outputs, lang)
    }
}

impl Illustrate for SideBySide {
    fn charts(case: &Case<SideBySide>, lang: Lang) -> Vec<ChartSpec> {
        charts::charts(&paths(case.inputs), lang)
    }
}

/// Years that are run.
pub const YEARS: usize = 12;

/// The four, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Spv,
    Neocloud,
    Hyperscaler,
    Oracle,
}

impl Who {
    pub const ALL: [Who; 4] = [Who::Spv, Who::Neocloud, Who::Hyperscaler, Who::Oracle];

    pub const fn name(self) -> Text {
        match self {
            Who::Spv => text("SPV (Hyperion)", "SPV（Hyperion）"),
            Who::Neocloud => text("Neocloud (CoreWeave)", "ネオクラウド（CoreWeave）"),
            Who::Hyperscaler => text("Hyperscaler (Meta)", "ハイパースケーラー（Meta）"),
            Who::Oracle => text("Oracle", "Oracle（オラクル）"),
        }
    }
}

const NEVER: Text = text("never", "なし");
const NOBODY: Text = text("nobody", "なし（誰も破綻しない）");
const NO_INTEREST: Text = text("none: no interest", "なし（利息がない）");

/// One year of one structure, dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Year {
    /// What must be paid: interest, and what falls due and is not refinanced.
    pub due: f64,
    pub from_cash: f64,
    pub from_guarantor: f64,
    pub from_cushion: f64,
    pub from_owners: f64,
    pub unpaid: f64,
    /// What the business lost besides and nobody paid.
    pub beyond: f64,
    /// Cash before debt service over interest. Not a number without interest.
    pub cover: f64,
    /// The share of the capacity that somebody pays for.
    pub fill: f64,
}

/// What is left of a structure's own support.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Support {
    cushion: f64,
    owners: f64,
}

impl Support {
    /// Pays what is due out of cash, then of what a guarantor gives, then of the support.
    fn pay(&mut self, due: f64, cash: f64, guarantor: f64) -> Year {
        let from_cash = due.min(cash.max(0.0));
        // Losses of the business itself must be paid too.
        let loss = (-cash).max(0.0);
        let short = due - from_cash + loss;
        let from_guarantor = short.min(guarantor);
        let from_cushion = (short - from_guarantor).min(self.cushion);
        let from_owners = (short - from_guarantor - from_cushion).min(self.owners);
        self.cushion -= from_cushion;
        self.owners -= from_owners;
        // Lenders can lose what was due to them, not what the business lost besides.
        let missing = (short - from_guarantor - from_cushion - from_owners).min(due);
        let beyond = short - from_guarantor - from_cushion - from_owners - missing;
        // What rounding leaves of what was paid is nothing.
        let paid = from_cash + from_guarantor + from_cushion + from_owners;
        let unpaid = if missing > paid * 1e-12 { missing } else { 0.0 };
        Year { due, from_cash, from_guarantor, from_cushion, from_owners, unpaid, beyond, ..Year::default() }
    }
}

/// All years of all four.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    pub start: u32,
    pub years: [[Year; YEARS]; 4],
    /// What the tenant paid to the SPV, rent and guarantee, dollars.
    pub paid_by_tenant: [f64; YEARS],
}

impl Paths {
    pub fn of(&self, who: Who) -> &[Year; YEARS] {
        &self.years[who as usize]
    }

    fn calendar(&self, index: Option<usize>) -> Answer {
        index.map(|index| f64::from(self.start) + index as f64).or_absent(NEVER)
    }

    /// The first year in which something is unpaid.
    pub fn fails(&self, who: Who) -> Option<usize> {
        self.of(who).iter().position(|year| year.unpaid > 0.0)
    }

    fn strained(&self, who: Who) -> Option<usize> {
        self.of(who)
            .iter()
            .position(|year| year.from_cushion + year.from_owners + year.from_guarantor + year.unpaid > 0.0)
    }

    /// The first year in which anybody's capacity is empty by more than a hundredth of a per cent, and whose is the
    /// emptiest in it.
    pub fn first_dropped(&self) -> Option<(usize, Who)> {
        (0..YEARS).find_map(|index| {
            let fill = |who: Who| self.of(who)[index].fill;
            let least = Who::ALL.into_iter().min_by(|a, b| fill(*a).total_cmp(&fill(*b)))?;
            (fill(least) < 1.0 - 1e-4).then_some((index, least))
        })
    }

    fn sum(&self, who: Who, part: impl Fn(&Year) -> f64) -> f64 {
        self.of(who).iter().map(part).sum()
    }

    fn least(&self, who: Who, part: impl Fn(&Year) -> f64) -> f64 {
        self.of(who).iter().map(part).fold(f64::INFINITY, f64::min)
    }

    fn cover(&self, who: Who) -> Answer {
        let covers = self.of(who).iter().map(|year| year.cover).filter(|cover| !cover.is_nan());
        covers.reduce(f64::min).or_absent(NO_INTEREST)
    }
}

/// Runs all four through the years.
pub fn paths(inputs: &Inputs) -> Paths {
    let demand = demand(inputs);
    let none = Lease::default();
    let neocloud = firm::run(&inputs.neocloud(), inputs, &demand, Who::Neocloud, &none);
    let oracle = firm::run(&inputs.oracle(), inputs, &demand, Who::Oracle, &none);
    let (spv, hyperscaler, lease) = landlord_and_tenant(inputs, &demand);
    let years = [spv.years, neocloud, hyperscaler, oracle];
    Paths { start: inputs.start, years, paid_by_tenant: lease.paid }
}

/// The SPV and its tenant: what the one gets of the guarantee is what the other can pay. A tenant that does not pay its
/// lenders in full pays the guarantee at the same rate as them.
fn landlord_and_tenant(inputs: &Inputs, demand: &Demand) -> (Spv, [Year; YEARS], Lease) {
    let mut worth = [1.0; YEARS];
    let mut next = 0;
    loop {
        let spv = spv::run(inputs, demand, &worth);
        let mut lease = Lease::default();
        for (index, share) in worth.iter().enumerate() {
            let paid = spv.claim[index] * share;
            lease.paid[index] = spv.rent[index] + paid;
            lease.refused[index] = spv.claim[index] - paid;
        }
        let tenant = firm::run(&inputs.hyperscaler(), inputs, demand, Who::Hyperscaler, &lease);
        // The first year, of those not looked at yet, in which both are owed and not all is paid.
        let short = (next..YEARS).find(|&index| tenant[index].unpaid > 0.0 && spv.claim[index] > 0.0);
        let Some(index) = short else { return (spv, tenant, lease) };
        let owed = tenant[index].due + spv.claim[index];
        let left = owed - tenant[index].unpaid - tenant[index].beyond;
        worth[index] = (left / owed).clamp(0.0, 1.0);
        next = index + 1;
    }
}

/// Numbers only; see the module's documentation for the formulas.
pub fn run(inputs: &Inputs) -> Outputs {
    let paths = paths(inputs);
    let fails = |who: Who| paths.calendar(paths.fails(who));
    let first =
        Who::ALL.into_iter().filter_map(|who| Some((paths.fails(who)?, who))).min_by_key(|(index, _)| *index);
    let fill = |who: Who| paths.least(who, |year| year.fill);
    let dropped = paths.first_dropped().map(|(_, who)| who);
    let lenders = |who: Who| paths.sum(who, |year| year.unpaid);
    let owners = |who: Who| paths.sum(who, |year| year.from_owners);
    let cushion = |who: Who| paths.sum(who, |year| year.from_cushion);
    let strained = |who: Who| paths.calendar(paths.strained(who));
    Outputs {
        first: Answer::Words(first.map_or(NOBODY, |(_, who)| who.name())),
        dropped: Answer::Words(dropped.map_or(NOBODY, Who::name)),
        spv_fails: fails(Who::Spv),
        neo_fails: fails(Who::Neocloud),
        hyp_fails: fails(Who::Hyperscaler),
        ora_fails: fails(Who::Oracle),
        spv_lenders: lenders(Who::Spv),
        spv_owners: owners(Who::Spv),
        spv_cushion: cushion(Who::Spv),
        spv_guarantor: paths.sum(Who::Spv, |year| year.from_guarantor),
        neo_lenders: lenders(Who::Neocloud),
        neo_owners: owners(Who::Neocloud),
        neo_cushion: cushion(Who::Neocloud),
        hyp_lenders: lenders(Who::Hyperscaler),
        hyp_owners: owners(Who::Hyperscaler),
        hyp_cushion: cushion(Who::Hyperscaler),
        ora_lenders: lenders(Who::Oracle),
        ora_owners: owners(Who::Oracle),
        ora_cushion: cushion(Who::Oracle),
        spv_strained: strained(Who::Spv),
        neo_strained: strained(Who::Neocloud),
        hyp_strained: strained(Who::Hyperscaler),
        ora_strained: strained(Who::Oracle),
        spv_fill: fill(Who::Spv),
        neo_cover: paths.cover(Who::Neocloud),
        neo_fill: fill(Who::Neocloud),
        hyp_cover: paths.cover(Who::Hyperscaler),
        hyp_fill: fill(Who::Hyperscaler),
        ora_cover: paths.cover(Who::Oracle),
        ora_fill: fill(Who::Oracle),
        lenders: Who::ALL.into_iter().map(lenders).sum(),
    }
}
