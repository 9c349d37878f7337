//! Four structures side by side: one path of demand runs through four balance sheets.
//!
//! Years t = 1 … 12. Planned scale P_t = s₀ + (1 − s₀)·F(t; Y_plan), demand D_t the same with the years that
//! it takes, or min(P_t, max(s₀, p)) when demand stalls; F is the ramp of the refinancing gap. Structure i
//! offers A_i·P_t. Within its contract years the share c_i is paid whatever comes, and the share w_i in
//! proportion to D_t/P_t (a weak customer pays as demand comes). What is left of all demand, Σ A_i·D_t less
//! both, goes to the capacity without a contract in the order chosen, at (D_t/P_t)^φ of the planned price.
//!
//! Neocloud, hyperscaler and Oracle: cash = margin·revenue + other cash flow − leases·P_t (− rent and
//! guarantee for the tenant). Interest is due on all debt; debt still to be raised comes in thirds in years 1
//! to 3; each year 1/life of the debt ever borrowed falls due. If cash ≥ floor·interest it is refinanced at
//! the rate + Δ, else it must be paid. What cash does not pay comes from cash and lines, then from owners;
//! what is then missing is unpaid, and the first such year is the failure. Surplus is paid out or reinvested,
//! not kept.
//!
//! SPV: level service from the year of the first rent. At the end of each lease term the tenant renews if its
//! demand fills enough of the capacity; afterwards the SPV earns rent on what is filled, and a shortfall is
//! paid by the tenant's guarantee (a share of the debt at that time, in all), the reserve, the owners, and
//! then not. A tenant that does not pay its own lenders in full pays the guarantee at the same rate as them
//! (rent comes first).
//!
//! Sources: 002 of the founding articles for the four structures; the cascade is that of Yescombe,
//! *Principles of Project Finance*.

mod about;
mod balance_sheet;
mod charts;
mod demand;
mod firms;
mod inputs;
mod outputs;
mod sentence;
mod sources;
mod spv;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::order::ranks;
use crate::core::pays::{PLANNED, PLATEAU, Pays};
use crate::core::world::World;
use crate::finance::waterfall::{beyond_rounding, draw, shortfall};
use crate::models::prelude::*;

use balance_sheet::TenantDues;
use spv::Landlord;

pub use balance_sheet::BalanceSheet;
pub use demand::{Demand, Offer};
pub use firms::{Hyperscaler, Neocloud, Oracle};
pub use inputs::{FillOrder, Inputs, Spv};
pub use outputs::Outputs;

/// The model.
pub struct SideBySide;

/// Years that are run.
pub const YEARS: usize = 12;

/// The share of what falls due that finds no lender, year by year.
pub type Shut = [f64; YEARS];

/// A market that is open throughout.
const OPEN: Shut = [0.0; YEARS];

const NEVER: Text = text("not within 12 years", "12年以内にはない");
const NOBODY: Text = text("none of the four", "四者のいずれも不足しない");
const NO_INTEREST: Text = text("none: no interest", "なし（利息がない）");

/// The four structures, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Borrower {
    /// A special-purpose vehicle on a long lease.
    Spv,
    /// A cloud firm on short debt.
    Neocloud,
    /// A firm that builds on its own balance sheet, and rents what the SPV builds.
    Hyperscaler,
    /// A firm between the last two.
    Oracle,
}

impl Borrower {
    /// All four.
    pub const ALL: [Borrower; 4] =
        [Borrower::Spv, Borrower::Neocloud, Borrower::Hyperscaler, Borrower::Oracle];

    /// Its name. It is a model: whose filings its figures are from, its inputs say.
    pub const fn name(self) -> Text {
        match self {
            Borrower::Spv => text("SPV (model)", "SPV（モデル）"),
            Borrower::Neocloud => text("Neocloud (model)", "ネオクラウド（モデル）"),
            Borrower::Hyperscaler => text("Hyperscaler (model)", "ハイパースケーラー（モデル）"),
            Borrower::Oracle => text("Cloud lessee (model)", "賃借型クラウド（モデル）"),
        }
    }

    /// Its name as the subject of a sentence.
    pub const fn subject(self) -> Text {
        match self {
            Borrower::Spv => text("the model SPV", "モデル上のSPV"),
            Borrower::Neocloud => text("the model neocloud", "モデル上のネオクラウド"),
            Borrower::Hyperscaler => text("the model hyperscaler", "モデル上のハイパースケーラー"),
            Borrower::Oracle => text("the model cloud lessee", "モデル上の賃借型クラウド"),
        }
    }
}

/// One structure's debt service in one year, in dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct YearOfService {
    /// What must be paid: interest, and what falls due and is not refinanced.
    pub due: f64,
    /// Paid out of the year's own cash flow.
    pub from_cash: f64,
    /// Paid by a guarantor.
    pub from_guarantor: f64,
    /// Paid out of cash and lines.
    pub from_cushion: f64,
    /// Paid in by owners.
    pub from_owners: f64,
    /// Due but not paid.
    pub unpaid: f64,
    /// What the business lost besides and nobody paid.
    pub beyond: f64,
    /// Cash before debt service over interest. Not a number without interest.
    pub cover: f64,
    /// The share of the capacity that somebody pays for.
    pub fill: f64,
}

/// What is left of a structure's own support, in dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Cushion {
    /// Cash and lines, or the reserve.
    cash: f64,
    /// What owners would still put in.
    owners: f64,
}

impl Cushion {
    /// Pays what is due, and what the business has lost besides, out of cash, then out of what a guarantor
    /// gives, then out of the cushion.
    fn pay(&mut self, due: f64, cash: f64, guarantor: f64) -> YearOfService {
        let from_cash = due.min(cash.max(0.0));
        let mut layers = [guarantor, self.cash, self.owners];
        let drawn = draw(shortfall(due, cash), &mut layers);
        [_, self.cash, self.owners] = layers;
        let [from_guarantor, from_cushion, from_owners] = drawn.from;
        // Lenders can lose what was due to them, not what the business lost besides.
        let missing = drawn.left.min(due);
        let paid = from_cash + from_guarantor + from_cushion + from_owners;
        YearOfService {
            due,
            from_cash,
            from_guarantor,
            from_cushion,
            from_owners,
            unpaid: beyond_rounding(missing, paid),
            beyond: drawn.left - missing,
            ..YearOfService::default()
        }
    }
}

/// All years of all four.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    /// The first year, of the calendar.
    pub start: u32,
    /// Debt service, by [`Borrower`].
    pub years: [[YearOfService; YEARS]; 4],
    /// What the tenant paid to the SPV, rent and guarantee, dollars.
    pub paid_by_tenant: [f64; YEARS],
}

impl Paths {
    /// Runs all four through the years.
    #[inline(never)]
    pub fn of_all(inputs: &Inputs, demand: &Demand, shut: &Shut) -> Paths {
        let alone = TenantDues::default();
        let [neocloud, oracle] = [
            (inputs.neocloud.balance_sheet(), Borrower::Neocloud),
            (inputs.oracle.balance_sheet(), Borrower::Oracle),
        ]
        .map(|(firm, who)| firm.run(inputs, demand, who, &alone, shut));
        let (spv, hyperscaler, dues) = landlord_and_tenant(inputs, demand, shut);
        let years = [spv.years, neocloud, hyperscaler, oracle];
        Paths { start: inputs.start, years, paid_by_tenant: dues.paid }
    }

    /// The years of one structure.
    pub fn of(&self, who: Borrower) -> &[YearOfService; YEARS] {
        &self.years[who as usize]
    }

    /// The year of the calendar at this index.
    pub fn calendar(&self, index: usize) -> f64 {
        f64::from(self.start) + index as f64
    }

    /// The first year of the calendar of which this is true.
    fn first(&self, who: Borrower, is: impl Fn(&YearOfService) -> bool) -> Option<f64> {
        self.of(who).iter().position(is).map(|index| self.calendar(index))
    }

    /// The first year of the calendar in which something is unpaid.
    pub fn fails(&self, who: Borrower) -> Option<f64> {
        self.first(who, |year| year.unpaid > 0.0)
    }

    /// The first year of the calendar that cash flow alone does not pay for.
    fn strained(&self, who: Borrower) -> Option<f64> {
        self.first(who, |year| year.from_cushion + year.from_owners + year.from_guarantor + year.unpaid > 0.0)
    }

    /// Who fails, and in which year of the calendar: in the order of the years, then in that of the four.
    #[inline(never)]
    pub fn failures(&self) -> Vec<(Borrower, f64)> {
        let failed: Vec<(Borrower, f64)> =
            Borrower::ALL.into_iter().filter_map(|who| Some((who, self.fails(who)?))).collect();
        let years: Vec<f64> = failed.iter().map(|(_, year)| *year).collect();
        ranks(&years).into_iter().map(|index| failed[index]).collect()
    }

    /// The first year of the calendar in which anybody's capacity is empty by more than a hundredth of a per
    /// cent, and whose is the emptiest in it.
    #[inline(never)]
    pub fn first_dropped(&self) -> Option<(f64, Borrower)> {
        (0..YEARS).find_map(|index| {
            let fill = |who: Borrower| self.of(who)[index].fill;
            let least = Borrower::ALL.into_iter().min_by(|a, b| fill(*a).total_cmp(&fill(*b)))?;
            (fill(least) < 1.0 - 1e-4).then(|| (self.calendar(index), least))
        })
    }

    /// A part of each year, over all years.
    fn sum(&self, who: Borrower, part: impl Fn(&YearOfService) -> f64) -> f64 {
        self.of(who).iter().map(part).sum()
    }

    /// The least share of the capacity that somebody pays for in a year.
    fn least_fill(&self, who: Borrower) -> f64 {
        self.of(who).iter().map(|year| year.fill).fold(f64::INFINITY, f64::min)
    }

    /// The least interest cover of a year.
    fn least_cover(&self, who: Borrower) -> Option<f64> {
        self.of(who).iter().map(|year| year.cover).filter(|cover| !cover.is_nan()).reduce(f64::min)
    }
}

/// The SPV and its tenant: what the one gets of the guarantee is what the other can pay. A tenant that does
/// not pay its lenders in full pays the guarantee at the same rate as them.
#[inline(never)]
fn landlord_and_tenant(
    inputs: &Inputs,
    demand: &Demand,
    shut: &Shut,
) -> (Landlord, [YearOfService; YEARS], TenantDues) {
    let balance_sheet = inputs.hyperscaler.balance_sheet();
    let mut worth = [1.0; YEARS];
    let mut next = 0;
    loop {
        let spv = spv::run(inputs, demand, &worth);
        let mut dues = TenantDues::default();
        for (index, share) in worth.iter().enumerate() {
            let paid = spv.claim[index] * share;
            dues.paid[index] = spv.rent[index] + paid;
            dues.refused[index] = spv.claim[index] - paid;
        }
        let tenant = balance_sheet.run(inputs, demand, Borrower::Hyperscaler, &dues, shut);
        // The first year, of those not looked at yet, in which both are owed and not all is paid.
        let short = (next..YEARS).find(|&index| tenant[index].unpaid > 0.0 && spv.claim[index] > 0.0);
        let Some(index) = short else { return (spv, tenant, dues) };
        let owed = tenant[index].due + spv.claim[index];
        let left = owed - tenant[index].unpaid - tenant[index].beyond;
        worth[index] = (left / owed).clamp(0.0, 1.0);
        next = index + 1;
    }
}

impl Calculator for SideBySide {
    type Inputs = Inputs;
    type Workings = Paths;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.spread = world.spread().unwrap_or(inputs.spread);
        let Some(pays) = world.pays() else { return };
        inputs.planned = f64::from(PLANNED);
        inputs.plateau = PLATEAU;
        inputs.scenario = pays.into();
        if let Pays::After(years) = pays {
            inputs.slow = f64::from(years);
        }
    }

    #[inline(never)]
    fn work(inputs: &Inputs) -> Paths {
        Paths::of_all(inputs, &Demand::of(inputs), &OPEN)
    }

    #[inline(never)]
    fn outputs(_inputs: &Inputs, paths: &Paths) -> Outputs {
        use Borrower::{Hyperscaler, Neocloud, Oracle, Spv};
        let named = |who: Option<Borrower>| Answer::Words(who.map_or(NOBODY, Borrower::name));
        let fails = |who: Borrower| paths.fails(who).or_absent(NEVER);
        let strained = |who: Borrower| paths.strained(who).or_absent(NEVER);
        let cover = |who: Borrower| paths.least_cover(who).or_absent(NO_INTEREST);
        let lenders = |who: Borrower| paths.sum(who, |year| year.unpaid);
        let owners = |who: Borrower| paths.sum(who, |year| year.from_owners);
        let cushion = |who: Borrower| paths.sum(who, |year| year.from_cushion);
        Outputs {
            first: named(paths.failures().first().map(|(who, _)| *who)),
            dropped: named(paths.first_dropped().map(|(_, who)| who)),
            spv_fails: fails(Spv),
            neo_fails: fails(Neocloud),
            hyp_fails: fails(Hyperscaler),
            ora_fails: fails(Oracle),
            spv_lenders: lenders(Spv),
            spv_owners: owners(Spv),
            spv_cushion: cushion(Spv),
            spv_guarantor: paths.sum(Spv, |year| year.from_guarantor),
            neo_lenders: lenders(Neocloud),
            neo_owners: owners(Neocloud),
            neo_cushion: cushion(Neocloud),
            hyp_lenders: lenders(Hyperscaler),
            hyp_owners: owners(Hyperscaler),
            hyp_cushion: cushion(Hyperscaler),
            ora_lenders: lenders(Oracle),
            ora_owners: owners(Oracle),
            ora_cushion: cushion(Oracle),
            spv_strained: strained(Spv),
            neo_strained: strained(Neocloud),
            hyp_strained: strained(Hyperscaler),
            ora_strained: strained(Oracle),
            spv_fill: paths.least_fill(Spv),
            neo_cover: cover(Neocloud),
            neo_fill: paths.least_fill(Neocloud),
            hyp_cover: cover(Hyperscaler),
            hyp_fill: paths.least_fill(Hyperscaler),
            ora_cover: cover(Oracle),
            ora_fill: paths.least_fill(Oracle),
            lenders: Borrower::ALL.into_iter().map(lenders).sum(),
        }
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        const OVER: Text = text(
            "contracts with strong and weak customers add up to more than 100% of the capacity.",
            "信用力の高い顧客と低い顧客の契約割合の合計が100％を超えています。",
        );
        let Inputs { neocloud, oracle, .. } = inputs;
        let contracted =
            [("neo-weak", neocloud.strong + neocloud.weak), ("ora-weak", oracle.strong + oracle.weak)];
        contracted.into_iter().find(|(_, share)| *share > 1.0 + 1e-9).map(|(key, _)| (key, OVER))
    }
}
