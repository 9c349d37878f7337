//! The world: a few quantities that many models share. What is set travels from page to page; each model
//! says in one function, [`Calculator::inhabit`](super::model::Calculator::inhabit), what it means to its
//! own inputs. Nothing is set at first: then every model has its own defaults.

use super::model::Model;
use super::notice::Notice;
use super::pays::Pays;
use super::query;
use super::spec::{Choice, InputSpec, choice, number};
use super::text::text;
use super::unit::{Magnitude, Unit};
use super::value::Value;

/// How many quantities there are.
pub const COUNT: usize = 5;

/// The size that today's plans come to, in dollars: a model of spending by year scales its plan by it.
pub const PLANNED_SIZE: f64 = 3e12;

/// The key of the first quantity in links of the front page.
pub const LEVER: &str = "pays";

/// What all keys of the world begin with: no input's key has a point.
const OF: &str = "w.";

/// The quantities. What is their default here is where their sliders stand until they are set.
pub static QUANTITIES: [InputSpec; COUNT] = [
    choice("w.pays", 10, &WHEN)
        .label("When AI pays", "AIが稼ぐ時期")
        .help(
            "How long demand takes to fill what is built; five years is on time.",
            "需要が設備を埋めるまでの年数。計画は5年。",
        )
        .assumed("The reader's own.", "読者が決める。"),
    number("w.rents", -0.30, -0.90, 0.50)
        .label("Change in GPU rents", "GPU賃料の変化")
        .unit(Unit::PERCENT.a_year())
        .help("Minus means that they fall.", "マイナスは下落。")
        .assumed("The reader's own.", "読者が決める。"),
    number("w.spread", 0.02, 0.0, 0.10)
        .label("Points added to the cost of new debt", "新たな借り入れ金利への上乗せ")
        .unit(Unit::PERCENT)
        .help(
            "On top of today's rates, for whoever borrows or refinances.",
            "新規の借り入れと借り換えの金利に、現在の水準から加える分。",
        )
        .assumed("The reader's own.", "読者が決める。"),
    number("w.shut", 0.50, 0.0, 1.0)
        .label("Maturing debt that finds no lender", "満期債務のうち貸し手がつかない割合")
        .unit(Unit::PERCENT)
        .help("While the market is shut.", "市場が閉じている間の割合。")
        .assumed("The reader's own.", "読者が決める。"),
    number("w.k", PLANNED_SIZE, 1e12, 1e13)
        .label("Size of the build-out", "AI投資の規模")
        .unit(Unit::usd(Magnitude::Trillion))
        .log()
        .help("All data centres and their servers, in dollars.", "データセンターとサーバーの総額。")
        .assumed("The reader's own.", "読者が決める。"),
];

macro_rules! when {
    ($($key:literal),*) => {
        [$(Choice { key: $key, label: text(concat!($key, " years"), concat!($key, "年")) }),*,
         Choice { key: "never", label: text("never", "稼げない（需要が頭打ち）") }]
    };
}

/// The positions of [`Pays`], as options.
static WHEN: [Choice; Pays::LAST as usize + 1] =
    when!["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"];

/// What is set of the world, in the order of [`QUANTITIES`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct World([Option<Value>; COUNT]);

impl World {
    /// The world in which AI pays then, and nothing else is set.
    pub fn of(pays: Pays) -> World {
        let mut world = World::default();
        world.set_pays(pays);
        world
    }

    /// Sets when AI pays.
    pub fn set_pays(&mut self, pays: Pays) {
        self.0[0] = Some(Value::Choice(pays.position() as usize));
    }

    /// When AI pays, if that is set.
    pub fn pays(&self) -> Option<Pays> {
        match self.0[0] {
            Some(Value::Choice(position)) => Some(Pays::at(u32::try_from(position).ok()?)),
            _ => None,
        }
    }

    /// The yearly change of GPU rents, if set.
    pub fn rents(&self) -> Option<f64> {
        self.number(1)
    }

    /// The points added to the cost of new debt, if set.
    pub fn spread(&self) -> Option<f64> {
        self.number(2)
    }

    /// The share of maturing debt that finds no lender, if set.
    pub fn shut(&self) -> Option<f64> {
        self.number(3)
    }

    /// The size of the build-out in dollars, if set.
    pub fn size(&self) -> Option<f64> {
        self.number(4)
    }

    fn number(&self, quantity: usize) -> Option<f64> {
        self.0[quantity].as_ref().map(Value::as_f64)
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// What a quantity is set to.
    pub fn get(&self, quantity: usize) -> Option<&Value> {
        self.0.get(quantity)?.as_ref()
    }

    /// Sets a quantity to a value that its spec admits, or takes it back.
    pub fn set(&mut self, quantity: usize, value: Option<Value>) {
        if let Some(slot) = self.0.get_mut(quantity) {
            *slot = value;
        }
    }

    /// The quantity of this key.
    pub fn quantity(key: &str) -> Option<usize> {
        QUANTITIES.iter().position(|spec| spec.key == key)
    }

    /// Whether a key of a link is one of a world's, known or not.
    pub fn is_key(key: &str) -> bool {
        key.starts_with(OF)
    }

    /// Takes one pair of a link, and whether it is one of the world's.
    pub fn take(&mut self, key: &str, encoded: &str, notices: &mut Vec<Notice>) -> bool {
        let Some(quantity) = World::quantity(key) else { return false };
        if let Some(value) = query::take(&QUANTITIES[quantity], encoded, notices) {
            self.set(quantity, Some(value));
        }
        true
    }

    /// The world of a link; what can't be read of it is left out and told. The first of several counts.
    pub fn read(pairs: &[(String, String)], notices: &mut Vec<Notice>) -> World {
        let mut world = World::default();
        for (key, encoded) in pairs {
            if World::quantity(key).is_some_and(|quantity| world.get(quantity).is_none()) {
                world.take(key, encoded, notices);
            }
        }
        world
    }

    /// What is set, with its specs.
    pub fn set_quantities(&self) -> impl Iterator<Item = (&'static InputSpec, &Value)> {
        QUANTITIES.iter().zip(&self.0).filter_map(|(spec, value)| Some((spec, value.as_ref()?)))
    }

    /// What is set, as pairs of a link.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        self.set_quantities().map(|(spec, value)| (spec.key, spec.encode(value))).collect()
    }

    /// What is set, as a query of the front page, whose lever has a key of its own.
    pub fn front_query(&self) -> String {
        let mut pairs = self.pairs();
        if let Some((key, _)) = pairs.first_mut()
            && self.0[0].is_some()
        {
            *key = LEVER;
        }
        query::write(&pairs)
    }

    /// What is set, as a query of its own.
    pub fn query(&self) -> String {
        query::write(&self.pairs())
    }
}

/// The inputs of a model, by their places, that a quantity sets.
pub fn led(model: &dyn Model, quantity: usize) -> Vec<usize> {
    let spec = &QUANTITIES[quantity];
    let home = model.defaults();
    let tried = match spec.bounds() {
        Some((lo, hi)) => [0.1, 0.4, 0.8].map(|part| Value::Number(lo + part * (hi - lo))),
        None => [0, 7, Pays::LAST as usize].map(Value::Choice),
    };
    let worlds = tried.map(|value| {
        let mut world = World::default();
        world.set(quantity, Some(value));
        model.under(&world)
    });
    (0..home.len())
        .filter(|&index| worlds.iter().any(|values| values.get(index) != home.get(index)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_brings_the_world_back() {
        let mut world = World::of(Pays::Never);
        world.set(1, Some(Value::Number(-0.4)));
        world.set(4, Some(Value::Number(5e12)));
        assert_eq!(
            (world.pays(), world.rents(), world.spread(), world.size()),
            (Some(Pays::Never), Some(-0.4), None, Some(5e12))
        );
        assert_eq!(World::read(&query::pairs(&world.query()), &mut Vec::new()), world);
        assert_eq!(World::default().query(), "");
        for pays in Pays::all() {
            assert_eq!(World::of(pays).pairs(), [("w.pays", pays.key())]);
            assert_eq!(World::of(pays).pays(), Some(pays));
        }
    }

    #[test]
    fn what_is_out_of_bounds_is_left_out_and_told() {
        let (mut world, mut notices) = (World::default(), Vec::new());
        assert!(world.take("w.shut", "3", &mut notices) && world.take("w.pays", "4", &mut notices));
        assert!(!world.take("w.nothing", "3", &mut notices) && World::is_key("w.nothing"));
        assert!(world.is_empty());
        assert_eq!(notices.len(), 2);
    }
}
