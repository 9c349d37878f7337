//! Once round the chain: from what is added to the cost of new debt to what would then be added.

use super::inputs::{Demand, Inputs};
use crate::core::model::Calculator;
use crate::core::pays::{PLANNED, PLATEAU, Pays};
use crate::core::world::{PLANNED_SIZE, World};
use crate::finance::fire_sale::Outcome;
use crate::models::forced_selling::{self, Row};
use crate::models::hurdle::{self, Hurdle};
use crate::models::liquidation::{self, Impact};
use crate::models::refinancing::Scenario;
use crate::models::reverse_qe::{self, Tub};
use crate::models::side_by_side::{self, Borrower, Paths, Shut, YEARS};

/// What does not change from round to round.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// What the reader has set.
    pub inputs: Inputs,
    firms: side_by_side::Inputs,
    demand: side_by_side::Demand,
    shut: Shut,
    /// The sector's dollars for each of a model borrower's.
    scale: [f64; 4],
    sale: liquidation::Inputs,
    holders: forced_selling::Inputs,
    hurdle: hurdle::Inputs,
    /// Idle money at the horizon; less than none has to be found.
    idle: f64,
    yields: reverse_qe::Inputs,
}

/// What is added to the first spread, by cause: fractions a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Added {
    /// For losses.
    pub losses: f64,
    /// Because bond prices have fallen.
    pub prices: f64,
    /// Because idle money is gone.
    pub yields: f64,
}

/// Once round.
#[derive(Clone, Debug, PartialEq)]
pub struct Pass {
    /// Due within the twelve years and not paid, by [`Borrower`].
    pub unpaid: [f64; 4],
    /// What lenders get back of it.
    pub recovered: [f64; 4],
    /// What owners, reserves, credit lines and the tenant paid before lenders lost.
    pub paid_before: f64,
    /// The most GPUs that fall to lenders in a year.
    pub gpus: f64,
    /// What lenders lose on bonds and on loans.
    pub lost: [f64; 2],
    /// What each holder loses on its own bonds and loans.
    pub credit: Vec<f64>,
    /// Who loses in the end, and what is sold at which prices.
    pub outcome: Outcome,
    /// What must be found beyond idle money.
    pub shortfall: f64,
    /// What is added to the first spread.
    pub added: Added,
}

impl Inputs {
    /// s_max: the most that is added, at least what is added at first.
    pub fn highest(&self) -> f64 {
        self.cap.max(self.spread)
    }

    /// The sector's debt in dollars.
    pub fn owed(&self) -> f64 {
        self.size * self.debt
    }

    /// The parts of the debt, by [`Borrower`]; hyperscalers owe what is left. They add up to 1.
    pub fn parts(&self) -> [f64; 4] {
        // The page refuses shares of more than 100%; here they are cut.
        let named = self.spv + self.neo + self.lessee;
        let scale = named.max(1.0);
        let [spv, neo, lessee] = [self.spv, self.neo, self.lessee].map(|part| part / scale);
        [spv, neo, (1.0 - named).max(0.0), lessee]
    }

    /// When AI pays.
    pub fn pays(&self) -> Pays {
        match self.demand {
            Demand::Comes => Pays::After(self.slow),
            Demand::Stalls => Pays::Never,
        }
    }

    /// The model borrowers, whose demand is as late as the link lets it be.
    fn firms(&self) -> side_by_side::Inputs {
        let mut firms = side_by_side::Inputs::default();
        let planned = f64::from(PLANNED);
        firms.planned = planned;
        firms.scenario = Scenario::Slow;
        firms.slow = planned + self.late * (f64::from(self.slow) - planned);
        firms.spv.guarantee = self.guarantee;
        if self.demand == Demand::Stalls {
            firms.scenario = Scenario::Stalled;
            firms.plateau = (1.0 - self.late * (1.0 - PLATEAU)).clamp(0.0, 1.0);
        }
        firms
    }

    /// The sale of what lenders seize: sites with their power, each for less by a constant ratio.
    fn sale(&self) -> liquidation::Inputs {
        let usual = liquidation::Inputs::default();
        liquidation::Inputs {
            turnover: self.buyers,
            fit: 1.0,
            impact: Impact::Exponential,
            depth: usual.depth * self.together,
            decay: (-self.rents).max(0.0),
            ltv: self.ltv,
            ..usual
        }
    }
}

impl Setting {
    /// Everything that the spread does not move.
    #[inline(never)]
    pub fn new(inputs: &Inputs) -> Setting {
        let firms = inputs.firms();
        let mut shut = [0.0; YEARS];
        for (index, share) in shut.iter_mut().enumerate() {
            let year = firms.start + index as u32;
            if (inputs.from..inputs.from + inputs.years).contains(&year) {
                *share = inputs.shut;
            }
        }
        let model = [
            firms.spv.debt,
            firms.neocloud.debt + firms.neocloud.raise,
            firms.hyperscaler.debt + firms.hyperscaler.raise,
            firms.oracle.debt + firms.oracle.raise,
        ];
        let parts = inputs.parts();
        let scale = std::array::from_fn(|who| parts[who] * inputs.owed() / model[who]);
        let mut yields = reverse_qe::Inputs::default();
        yields.capital *= inputs.size / PLANNED_SIZE;
        let mut hurdle = hurdle::Inputs::default();
        Hurdle::inhabit(&World::of(inputs.pays()), &mut hurdle);
        hurdle.capital = inputs.size;
        Setting {
            inputs: *inputs,
            demand: side_by_side::Demand::of(&firms),
            firms,
            shut,
            scale,
            sale: inputs.sale(),
            holders: forced_selling::Inputs { then: Vec::new(), ..forced_selling::Inputs::default() },
            hurdle,
            idle: Tub::new(&yields).end(),
            yields,
        }
    }

    /// Who holds.
    pub fn holders(&self) -> &[Row] {
        &self.holders.holders
    }

    /// What AI must earn a year where debt costs so much more, and what it earns in the planned year.
    pub fn hurdle(&self, spread: f64) -> (f64, f64) {
        let hurdle = hurdle::Inputs { cost_of_debt: self.hurdle.cost_of_debt + spread, ..self.hurdle };
        let needed = hurdle.ebitda_annuity(hurdle.wacc(), hurdle.server_life) / hurdle.margin_after_shock();
        (needed, hurdle.revenue(f64::from(PLANNED)))
    }

    /// What lenders get back of what neoclouds leave unpaid in a year: all its GPUs in one sale.
    fn sold_gpus(&self, unpaid: f64) -> (f64, f64) {
        if unpaid <= 0.0 {
            return (0.0, 0.0);
        }
        let cards = unpaid / (self.sale.ltv * self.sale.price);
        let sale = liquidation::Inputs { cards, ..self.sale };
        (unpaid * sale.covered().min(1.0), cards)
    }

    /// What is unpaid and what is recovered: the first two thirds of a round.
    #[inline(never)]
    fn borrowers(&self, spread: f64) -> Pass {
        let firms = side_by_side::Inputs { spread: self.inputs.dearer * spread, ..self.firms };
        let paths = Paths::of_all(&firms, &self.demand, &self.shut);
        let mut pass = Pass {
            unpaid: [0.0; 4],
            recovered: [0.0; 4],
            paid_before: 0.0,
            gpus: 0.0,
            lost: [0.0; 2],
            credit: Vec::new(),
            outcome: Outcome::default(),
            shortfall: 0.0,
            added: Added::default(),
        };
        for who in Borrower::ALL {
            let at = who as usize;
            for year in paths.of(who) {
                let unpaid = self.scale[at] * year.unpaid;
                let (back, cards) = match who {
                    Borrower::Neocloud => self.sold_gpus(unpaid),
                    Borrower::Spv => (unpaid * self.inputs.secured, 0.0),
                    Borrower::Hyperscaler | Borrower::Oracle => (unpaid * self.inputs.unsecured, 0.0),
                };
                pass.unpaid[at] += unpaid;
                pass.recovered[at] += back;
                pass.gpus = pass.gpus.max(cards);
                pass.paid_before +=
                    self.scale[at] * (year.from_cushion + year.from_owners + year.from_guarantor);
            }
            let lost = pass.unpaid[at] - pass.recovered[at];
            let loans = match who {
                Borrower::Spv | Borrower::Neocloud => self.inputs.loans * lost,
                Borrower::Hyperscaler | Borrower::Oracle => 0.0,
            };
            pass.lost[0] += lost - loans;
            pass.lost[1] += loans;
        }
        pass
    }

    /// Who holds what is lost, what they sell, and what that does to prices.
    #[inline(never)]
    fn lenders(&self, pass: &mut Pass) {
        let (unpaid, lost) = (pass.all_unpaid(), pass.all_lost());
        let held = |of: fn(&Row) -> f64| self.holders().iter().map(of).sum::<f64>();
        let recovery = if unpaid > 0.0 { 1.0 - lost / unpaid } else { 1.0 };
        // What is more than there are loans is bonds, and the other way round.
        let private = if lost > 0.0 {
            let most = held(|row| row.loans) / unpaid;
            let least = 1.0 - held(|row| row.bonds) / unpaid;
            (pass.lost[1] / lost).min(most).max(least)
        } else {
            0.0
        };
        let default = forced_selling::Inputs { owed: unpaid, recovery, private, ..self.holders.clone() };
        let mut structure = default.today();
        structure.depth = 1.0 / self.inputs.selling;
        let (struck, outcome) = structure.outcome(&default);
        pass.credit = struck.credit;
        pass.outcome = outcome;
    }

    /// Once round: what would be added where so much is added, and everything on the way.
    #[inline(never)]
    pub fn round(&self, spread: f64) -> (f64, Pass) {
        let inputs = &self.inputs;
        let mut pass = self.borrowers(spread);
        self.lenders(&mut pass);
        let sales: f64 = pass.outcome.sales.iter().sum();
        pass.shortfall = (sales - self.idle).max(0.0);
        let rate = pass.all_lost() / (inputs.owed() * YEARS as f64);
        pass.added = Added {
            losses: inputs.charged * inputs.slope * rate,
            prices: pass.outcome.falls[0] / inputs.duration,
            yields: inputs.drawn * self.yields.rise(inputs.response, pass.shortfall),
        };
        let next = (inputs.spread + pass.added.all()).min(inputs.highest());
        (next, pass)
    }
}

impl Added {
    /// All of it.
    pub fn all(self) -> f64 {
        self.losses + self.prices + self.yields
    }
}

impl Pass {
    /// What all borrowers leave unpaid.
    pub fn all_unpaid(&self) -> f64 {
        self.unpaid.iter().sum()
    }

    /// What lenders do not get back of it.
    pub fn all_lost(&self) -> f64 {
        self.lost[0] + self.lost[1]
    }

    /// What falling prices take off all holdings.
    pub fn marks(&self) -> f64 {
        (self.outcome.total() - self.all_lost()).max(0.0)
    }

    /// Credit losses and price falls.
    pub fn total(&self) -> f64 {
        self.all_lost() + self.marks()
    }
}
