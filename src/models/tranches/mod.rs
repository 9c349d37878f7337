//! Packaged and tranched: a pool of equal loans is cut into classes, and how loans default together decides
//! what each of them loses.
//!
//! n loans of one amount; each defaults within T years with the probability p = 1 − (1 − h)^T, h the rate a
//! year. A default costs the share λ = max(0, 1 − (1 − haircut)·(1 − cost) ∕ LTV) of its loan, always the
//! same. The number of defaults K follows from one common factor ([`crate::finance::one_factor`]), Gaussian
//! or Student's t, with the correlation ρ. The pool loses L = λK ∕ n; a class takes what lies between its
//! attachment and the next one's, the first loss what lies below all ([`crate::finance::tranche`]).
//!
//! A rating stands for a limit ℓ of expected loss over the term (Moody's idealised table). The largest top
//! class that keeps it attaches at the smallest a with E[max(L − a, 0)] ∕ (1 − a) ≤ ℓ. Worked with the
//! correlation assumed in the rating it is the class that is sold; what that one loses follows from ρ.
//!
//! Losses fall evenly over the term, so the average balance of a class with expected loss e is 1 − e ∕ 2, and
//! its model spread is (e ∕ T) ∕ (1 − e ∕ 2) plus a stated premium.
//!
//! Sources: 001 and 000 of the founding articles; O. Vasicek, “Loan portfolio value”, Risk, December 2002; J.
//! Coval, J. Jurek and E. Stafford, “The Economics of Structured Finance”, Journal of Economic Perspectives
//! 23 (2009). The definition of the model spread is our own.

mod about;
mod charts;
mod inputs;
mod outputs;
mod sentence;
mod sources;
mod sweep;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::world::World;
use crate::finance::one_factor::{Copula, OneFactor};
use crate::finance::tranche::Losses;
use crate::models::prelude::*;

pub use inputs::{Inputs, Joint, Rating};
pub use outputs::Outputs;
pub use sources::IDEALISED;

/// The model.
pub struct Tranches;

/// How many classes there are, with the first loss.
pub const CLASSES: usize = 5;

/// The classes' names, from the top.
pub const NAMES: [Text; CLASSES] = [
    text("class A", "クラスA"),
    text("class B", "クラスB"),
    text("class C", "クラスC"),
    text("class D", "クラスD"),
    text("first loss", "最劣後部分"),
];

const NO_CLASS: Text = text("none: the class has no width", "なし（クラスの厚みがない）");
const NONE_SOLD: Text = text("none: nothing can be sold", "なし（売れる部分がない）");
const BELOW_ALL: Text = text("below B (B2)", "シングルB（B2）に届かない");
/// Ratings below those that a top class may have.
const LOWER: [Text; 2] = [text("BB (Ba2)", "ダブルB（Ba2）"), text("B (B2)", "シングルB（B2）")];

/// How much more than a limit still keeps it: an attachment point that was found by it keeps it but for
/// rounding.
const KEPT: f64 = 1.0 + 1e-9;

/// Below it, what a class of the endless pool loses is lost among the last digits.
const ROUNDING: f64 = 2e-14;

/// The pool's losses, as they are and as the rating takes them to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// With the correlation that there is.
    pub losses: Losses,
    /// With the one that the rating assumes.
    pub planned: Losses,
}

impl Inputs {
    /// n.
    pub fn count(&self) -> usize {
        libm::round(self.loans) as usize
    }

    /// The pool, dollars.
    pub fn pool(&self) -> f64 {
        self.count() as f64 * self.amount
    }

    /// p, the probability that a loan defaults over the term.
    pub fn probability(&self) -> f64 {
        -libm::expm1(f64::from(self.term) * libm::log1p(-self.rate))
    }

    /// λ, the loss on a default as a share of the loan.
    pub fn severity(&self) -> f64 {
        (1.0 - (1.0 - self.haircut) * (1.0 - self.cost) / self.ltv).max(0.0)
    }

    /// How loans default together in one case or the other.
    pub fn copula(&self, joint: Joint) -> Copula {
        match joint {
            Joint::Gaussian => Copula::Gaussian,
            Joint::Student => Copula::Student(self.freedom),
        }
    }

    /// The loans' defaults with this copula and correlation.
    pub fn factor(&self, copula: Copula, correlation: f64) -> OneFactor {
        OneFactor { copula, default: self.probability(), correlation }
    }

    /// The pool's losses with this copula and correlation.
    pub fn losses(&self, copula: Copula, correlation: f64) -> Losses {
        let loans = self.count();
        let chances = self.factor(copula, correlation).chances(loans);
        Losses { chances, step: self.severity() / loans as f64 }
    }

    /// The attachment and the detachment of each class, from the top.
    pub fn classes(&self) -> [(f64, f64); CLASSES] {
        let Inputs { attach_a: a, attach_b: b, attach_c: c, attach_d: d, .. } = *self;
        [(a, 1.0), (b, a), (c, b), (d, c), (0.0, d)]
    }

    /// What each class is expected to lose, as a share of itself; none where the class has no width.
    pub fn class_losses(&self, losses: &Losses) -> [Option<f64>; CLASSES] {
        self.classes().map(|(from, to)| (to > from).then(|| losses.of_tranche(from, to)))
    }

    /// The same for a pool of very many loans of the same total.
    #[inline(never)]
    pub fn large_losses(&self) -> [Option<f64>; CLASSES] {
        let (factor, severity) = (self.factor(self.copula(self.joint), self.correlation), self.severity());
        // What the pool loses up to a share of itself.
        let up_to = |share: f64| {
            if severity > 0.0 { severity * factor.large_pool((share / severity).min(1.0)) } else { 0.0 }
        };
        self.classes().map(|(from, to)| {
            let lost = (up_to(to) - up_to(from)) / (to - from);
            // What rounding leaves of a difference is nothing.
            (to > from).then_some(if lost < ROUNDING { 0.0 } else { lost })
        })
    }

    /// ℓ: the expected loss over the term that a rating, by its place in the table, stands for.
    pub fn limit(&self, rating: usize) -> f64 {
        let years = IDEALISED.get(rating).unwrap_or(&IDEALISED[0]);
        years[(self.term as usize).clamp(1, years.len()) - 1] / 100.0
    }

    /// The best rating whose limit this expected loss keeps.
    pub fn merited(&self, loss: f64) -> Text {
        let names = Rating::ALL.iter().map(|rating| rating.label()).chain(LOWER);
        let kept = |(rating, _): &(usize, Text)| loss <= self.limit(*rating) * KEPT;
        names.enumerate().find(kept).map_or(BELOW_ALL, |(_, name)| name)
    }

    /// The contractual spread of each class but the first loss, from the top.
    pub const fn spreads(&self) -> [f64; CLASSES - 1] {
        [self.spread_a, self.spread_b, self.spread_c, self.spread_d]
    }

    /// The average contractual spread of the classes, by their amounts.
    fn contract(&self) -> f64 {
        let (mut paid, mut widths) = (0.0, 0.0);
        for ((from, to), spread) in self.classes().into_iter().zip(self.spreads()) {
            let width = (to - from).max(0.0);
            paid += width * spread;
            widths += width;
        }
        paid / widths
    }

    /// The model spread of a class with this expected loss.
    pub fn model_spread(&self, loss: f64) -> f64 {
        loss / f64::from(self.term) / (1.0 - 0.5 * loss) + self.premium
    }
}

impl Calculator for Tranches {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        // A used chip is worth what it can still earn; loans are assumed to default after three years.
        inputs.haircut = world.rents().map_or(inputs.haircut, |change| 1.0 - libm::pow(1.0 + change, 3.0));
    }

    fn work(inputs: &Inputs) -> Workings {
        let losses = inputs.losses(inputs.copula(inputs.joint), inputs.correlation);
        let planned = if inputs.assumed == inputs.correlation {
            losses.clone()
        } else {
            inputs.losses(inputs.copula(inputs.joint), inputs.assumed)
        };
        Workings { losses, planned }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { losses, planned } = workings;
        let pool = inputs.pool();
        let limit = inputs.limit(inputs.rating as usize);
        let attachment = losses.attachment(limit);
        let sold_attachment = planned.attachment(limit);
        let sold_loss = (sold_attachment < 1.0).then(|| losses.of_tranche(sold_attachment, 1.0));
        let loss = inputs.probability() * inputs.severity();
        let by_class = inputs.class_losses(losses);
        let answer = |loss: Option<f64>| loss.or_absent(NO_CLASS);
        let [loss_a, loss_b, loss_c, loss_d, loss_e] = by_class.map(answer);
        let [model_a, model_b, model_c, model_d, _] =
            by_class.map(|loss| answer(loss.map(|loss| inputs.model_spread(loss))));
        let [large_a, large_b, large_c, large_d, large_e] = inputs.large_losses().map(answer);
        let [hit_a, hit_b, hit_c, hit_d, _] = inputs.classes().map(|(from, _)| losses.beyond(from));
        let model = inputs.model_spread(losses.of_tranche(inputs.attach_d, 1.0));
        let contract = inputs.contract();

        Outputs {
            share: 1.0 - attachment,
            dollars: pool * (1.0 - attachment),
            attachment,
            limit,
            sold: pool * (1.0 - sold_attachment),
            sold_attachment,
            sold_loss: sold_loss.or_absent(NONE_SOLD),
            multiple: sold_loss.map(|loss| loss / limit).or_absent(NONE_SOLD),
            merited: Answer::Words(sold_loss.map_or(NONE_SOLD, |loss| inputs.merited(loss))),
            pool,
            default: inputs.probability(),
            severity: inputs.severity(),
            loss,
            lost: pool * loss,
            none: losses.chances.first().copied().unwrap_or(0.0),
            loss_a,
            loss_b,
            loss_c,
            loss_d,
            loss_e,
            hit_a,
            hit_b,
            hit_c,
            hit_d,
            large_a,
            large_b,
            large_c,
            large_d,
            large_e,
            model_a,
            model_b,
            model_c,
            model_d,
            model,
            contract,
            underpriced: model - contract,
        }
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        let classes = [
            ("attach-a", inputs.attach_a),
            ("attach-b", inputs.attach_b),
            ("attach-c", inputs.attach_c),
            ("attach-d", inputs.attach_d),
        ];
        let upper = classes.windows(2).find(|pair| pair[1].1 >= pair[0].1)?;
        Some((
            upper[1].0,
            text(
                "Set this below the attachment point of the class above.",
                "一つ上のクラスの水準より低くしてください。",
            ),
        ))
    }
}
