//! A special-purpose vehicle's bond: what its rent covers, what its price says, and what the tenant books.
//!
//! The notes: coupons from an odd first period on, level, straight-line or bullet repayment after a span of
//! interest only ([`finance::bond`](crate::finance::bond)). Yield and price by the street's convention. The
//! lease: `lease`; what moved the price: `causes`; the tenant's accounts: `books`.
//!
//! Yield over the tenant's own bonds = yield at issue − the tenant's; in present value, the notes' payments
//! at the tenant's yield less their issue price. Implied default probability within T years = 1 −
//! e^(−sT/(1−R)), s the latest spread. Model spread = expected loss ÷ lease years ÷ mean balance at their
//! beginnings + a stated premium.
//!
//! Sources: 002 of the founding articles for the structure; Hull, "Options, Futures, and Other Derivatives",
//! on default intensities from spreads; the modules named above for theirs.

mod about;
mod book_charts;
mod books;
mod causes;
mod charts;
mod conventions;
mod inputs;
mod lease;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::date::Date;
use crate::finance::bond::{BondTerms, Claim, Coupon};
use crate::finance::default_swap::default_probability;
use crate::models::prelude::*;

pub use books::BookYear;
pub use causes::{Causes, Quote};
pub use conventions::{Convention, FirstCoupon, Frequency, Holidays, Profile};
pub use inputs::Inputs;
pub use lease::{Backing, LeaseYear, Leaving};
pub use outputs::Outputs;

/// The model.
pub struct SpvBond;

const NO_YIELD: Text = text(
    "none: no yield from −50% to 100% gives this price",
    "なし（マイナス50～100％の利回りではこの価格にならない）",
);
const NOTHING_LEFT: Text = text("none: nothing is left to be paid", "なし（支払いが残っていない）");
const NO_YEARS: Text =
    text("none: the notes mature before rent begins", "なし（賃料の開始前に債券が満期を迎える）");
const NO_GUARANTEE: Text = text("none: there is no guarantee", "なし（残価保証がない）");
const STAYS: Text =
    text("none: the tenant stays until the notes are repaid", "なし（債券の完済まで賃借人が残る）");

/// The three moments at which the notes have a price: at issue, then, and now.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// Every payment on the notes, as shares of the amount issued.
    pub coupons: Vec<Coupon>,
    /// What is still to be paid at each moment.
    pub claims: [Claim; 3],
    /// The price at each moment.
    pub quotes: [Quote; 3],
    /// The causes of the change from issue, and from then, until now.
    pub causes: [Option<Causes>; 2],
    /// The lease years in which the notes are paid.
    pub years: Vec<LeaseYear>,
}

impl Inputs {
    /// The notes' terms. Dates in contradiction, which no page shows, are taken as the nearest that are not.
    pub fn terms(&self) -> BondTerms {
        let issue = Date::of(self.issued as i32, self.issue_day as i32);
        let maturity = Date::of(self.matures as i32, self.maturity_day as i32);
        BondTerms {
            issue,
            maturity: maturity.max(issue.plus(1)),
            coupon: self.coupon,
            per_year: self.frequency.per_year(),
            day_count: self.convention.day_count(),
            long_first: self.first == FirstCoupon::Long,
            repayment: self.profile.repayment(),
            interest_only_until: self.interest_only as i32,
            roll: self.holidays.roll(),
        }
    }

    /// The days on which the notes are priced: at issue, then, and now.
    pub fn settlements(&self) -> [Date; 3] {
        let terms = self.terms();
        let within = |date: Date| date.max(terms.issue).min(terms.maturity.plus(-1));
        let then = Date::of(self.then_month as i32, self.then_day as i32);
        let now = Date::of(self.now_month as i32, self.now_day as i32);
        [terms.issue, within(then), within(now)]
    }
}

impl Calculator for SpvBond {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn work(inputs: &Inputs) -> Workings {
        let terms = inputs.terms();
        let coupons = terms.coupons();
        let claims = inputs.settlements().map(|day| terms.claim(&coupons, day));
        let prices = [
            (inputs.issue_price, inputs.issue_benchmark),
            (inputs.then_price, inputs.then_benchmark),
            (inputs.now_price, inputs.now_benchmark),
        ];
        let quotes = [0, 1, 2].map(|moment: usize| {
            let (price, benchmark) = prices[moment];
            Quote { price, benchmark, rate: claims[moment].yield_at(price) }
        });
        let years = inputs.lease_years(&coupons);
        let moment = |index: usize| (&claims[index], &quotes[index]);
        let causes = [0, 1].map(|from| causes::causes(moment(from), moment(2)));
        Workings { coupons, claims, quotes, causes, years }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { coupons, claims, quotes, causes, years } = workings;
        let [issue, then, now] = quotes;
        let [since_issue, since_then] = *causes;
        let part = |causes: Option<Causes>, of: fn(&Causes) -> f64| {
            causes.map(|causes| of(&causes)).or_absent(NO_YIELD)
        };
        let rate = |rate: Option<f64>| rate.or_absent(NO_YIELD);
        let left = |number: Option<f64>| number.or_absent(NOTHING_LEFT);
        let sensitivity = now.rate.and_then(|rate| claims[2].sensitivity(rate));
        let of_yield = if claims[2].is_empty() { NOTHING_LEFT } else { NO_YIELD };

        let service: f64 = years.iter().map(|year| year.service).sum();
        let rent: f64 = years.iter().map(|year| year.rent).sum();
        let covers = years.iter().filter(|year| year.service > 0.0).map(|year| year.rent / year.service);
        let beyond = years.iter().filter(|year| year.backing != Backing::Contract);
        let beyond: f64 = beyond.map(|year| year.service).sum();
        let count = |backing| years.iter().filter(|year| year.backing == backing).count() as f64;
        let over = |part: f64| (!years.is_empty()).then(|| part / service).or_absent(NO_YEARS);

        let leaving =
            (inputs.stays() < years.len() as u32).then(|| inputs.leaving(years, inputs.stays(), true));
        let gone = |of: fn(Leaving) -> f64| {
            leaving.map(of).or_absent(if years.is_empty() { NO_YEARS } else { STAYS })
        };

        let extra = issue.rate.map(|rate| rate - inputs.tenant_yield);
        let tenant_price = claims[0].price(inputs.tenant_yield);
        let expected_loss = (!years.is_empty()).then(|| inputs.expected_loss(years));
        let balance = years.iter().map(|year| year.opening).sum::<f64>() / years.len() as f64;
        let model_spread = expected_loss.map(|loss| loss / years.len() as f64 / balance + inputs.premium);
        let excess = match (model_spread, issue.spread()) {
            (None, _) => Answer::Absent(NO_YEARS),
            (Some(model), spread) => spread.map(|spread| model - spread).or_absent(NO_YIELD),
        };
        let implied = now
            .spread()
            .map(|spread| default_probability(spread, inputs.recovery, f64::from(inputs.horizon)));
        let gaap = inputs.books(inputs.term, 1)[0];
        let ifrs = inputs.books(inputs.years_counted(), 1)[0];
        let later = inputs.term + 1..=inputs.longest_lease();

        Outputs {
            cover: covers.reduce(f64::min).or_absent(NO_YEARS),
            average_cover: over(rent),
            renewed: over(beyond),
            service: years.first().map_or(0.0, |year| year.service),
            before: inputs.before_rent(coupons),
            contract_years: count(Backing::Contract),
            either_years: count(Backing::Either),
            renewal_years: count(Backing::Renewal),
            guarantee_years: count(Backing::Guarantee),
            bare_years: count(Backing::Nothing),
            owed_then: (inputs.guaranteed() > 0)
                .then(|| inputs.leaving(years, inputs.guaranteed(), true).owed)
                .or_absent(NO_GUARANTEE),
            left_owed: gone(|leaving| leaving.owed),
            left_value: gone(|leaving| leaving.value),
            left_guarantee: gone(|leaving| leaving.guarantee),
            loss: gone(Leaving::loss),
            loss_share: gone(|leaving| leaving.loss() / leaving.owed),
            now_yield: rate(now.rate),
            now_spread: rate(now.spread()),
            then_yield: rate(then.rate),
            then_spread: rate(then.spread()),
            issue_yield: rate(issue.rate),
            issue_spread: rate(issue.spread()),
            accrued: claims[2].accrued,
            duration: sensitivity.map(|moves| moves.duration).or_absent(of_yield),
            convexity: sensitivity.map(|moves| moves.convexity).or_absent(of_yield),
            average_life: left(claims[2].weighted_life()),
            tenant_price,
            issue_change: part(since_issue, |causes| causes.change),
            issue_rates: part(since_issue, |causes| causes.rates),
            issue_credit: part(since_issue, |causes| causes.credit),
            issue_time: part(since_issue, |causes| causes.time),
            then_change: part(since_then, |causes| causes.change),
            then_rates: part(since_then, |causes| causes.rates),
            then_credit: part(since_then, |causes| causes.credit),
            then_time: part(since_then, |causes| causes.time),
            extra: rate(extra),
            extra_cost: rate(extra.map(|extra| extra * inputs.face)),
            extra_value: (tenant_price - inputs.issue_price) / 100.0 * inputs.face,
            implied: rate(implied),
            expected_loss: expected_loss.or_absent(NO_YEARS),
            model_spread: model_spread.or_absent(NO_YEARS),
            excess,
            gaap_liability: gaap.opening,
            ifrs_liability: ifrs.opening,
            gaap_cost: gaap.straight,
            ifrs_cost: ifrs.front_loaded,
            own_cost: inputs.value / f64::from(inputs.life) + inputs.value * inputs.tenant_yield,
            unbooked: later.map(|year| inputs.rent_in(year)).sum(),
        }
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        let issue = Date::of(inputs.issued as i32, inputs.issue_day as i32);
        let maturity = Date::of(inputs.matures as i32, inputs.maturity_day as i32);
        let then = Date::of(inputs.then_month as i32, inputs.then_day as i32);
        let now = Date::of(inputs.now_month as i32, inputs.now_day as i32);
        if maturity <= issue {
            Some((
                "maturity",
                text("the notes mature on or before their issue date.", "満期が発行日以前になっています。"),
            ))
        } else if then < issue {
            Some((
                "then",
                text(
                    "the earlier quote settles before the issue.",
                    "前の気配の受渡日が発行日より前になっています。",
                ),
            ))
        } else if now < then {
            Some((
                "now",
                text(
                    "the latest quote settles before the earlier one.",
                    "直近の気配の受渡日が前の気配より前になっています。",
                ),
            ))
        } else if now >= maturity {
            Some((
                "now",
                text(
                    "the latest quote settles on or after the notes' maturity.",
                    "直近の気配の受渡日が満期以降になっています。",
                ),
            ))
        } else {
            None
        }
    }
}
